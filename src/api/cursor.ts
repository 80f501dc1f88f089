import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { After } from '../store/lists.ts'

const cursorSchema = z.tuple([
  z.string(),
  z.union([z.string(), z.number()]),
  z.union([z.string(), z.number()]),
  z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
])

/** A short mark of what a cursor was made for: the sort and every filter. */
export const cursorMark = (query: Record<string, unknown>): string =>
  createHash('sha256').update(JSON.stringify(query)).digest('base64url').slice(0, 8)

/**
 * Where the next page begins, as clients pass it on.
 * @param began the last change when the walk began: what changed later is left to `/changes`, so that nothing comes twice
 */
export const writeCursor = (mark: string, { value, id }: After, began: number): string =>
  Buffer.from(JSON.stringify([mark, value, id, began])).toString('base64url')

/** Reads a cursor; null for what is none, `'foreign'` for one that was made for another query. */
export function readCursor(text: string, mark: string): (After & { began: number }) | 'foreign' | null {
  const parsed = cursorSchema.safeParse(jsonOf(text))
  if (!parsed.success) return null
  const [made, value, id, began] = parsed.data
  return made === mark ? { value, id, began } : 'foreign'
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}
