import { fold } from '../text/fold.ts'

/**
 * A name without all that spellings differ in: case, marks, spaces, hyphens. `Al-Assad`, `al Assad` and `AlAssad` become one.
 * Empty for a text without letters and digits.
 */
export const squash = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, '')

/** What lists are sorted by: folded, so that no database's collation matters. */
export const sortKey = (name: string): string => fold(name)
