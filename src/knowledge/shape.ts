/**
 * The least that an entry must have for the program to run with it. `knowledge check` proves much more (schema.ts); this is what every
 * start proves of a user's folder, without the cost of loading a schema library.
 */
import { OFFICE_IDS } from './types.ts'

type Entry = Record<string, unknown>

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)
const isNames = (value: unknown): boolean => isEntry(value) && Object.values(value).every(isTexts)
const isDateText = (value: unknown): boolean => typeof value === 'string' && /^\d{4}(-\d\d){0,2}$/.test(value)
const optional = (value: unknown, is: (value: unknown) => boolean): boolean => value === undefined || is(value)
const offices: ReadonlySet<unknown> = new Set(OFFICE_IDS)

/** What is missing in a person; null when nothing is. */
export function leaderFault(entry: unknown): string | null {
  if (!isEntry(entry)) return 'is no object'
  for (const key of ['id', 'name', 'country']) if (!isText(entry[key])) return `${key} should be a text`
  if (!isNames(entry.names)) return 'names should be lists of texts by language'
  if (!optional(entry.weak, isNames)) return 'weak should be lists of texts by language'
  if (!Array.isArray(entry.offices)) return 'offices should be an array'
  for (const [at, term] of entry.offices.entries()) {
    if (!isEntry(term) || !isText(term.country)) return `offices.${at}: country should be a text`
    if (!offices.has(term.office)) return `offices.${at}: unknown office '${String(term.office)}'`
    if (!optional(term.from, isDateText)) return `offices.${at}: from should be YYYY, YYYY-MM or YYYY-MM-DD`
    if (term.to !== null && !optional(term.to, isDateText)) return `offices.${at}: to should be YYYY, YYYY-MM or YYYY-MM-DD, or null`
  }
  return null
}

/** What is missing in a country or organisation; null when nothing is. */
export function countryFault(entry: unknown): string | null {
  if (!isEntry(entry)) return 'is no object'
  if (!isText(entry.code)) return 'code should be a text'
  if (entry.kind !== 'country' && entry.kind !== 'organisation') return "kind should be 'country' or 'organisation'"
  if (!isNames(entry.names)) return 'names should be lists of texts by language'
  for (const key of ['adjectives', 'capital', 'metonyms', 'weak'])
    if (!optional(entry[key], isNames)) return `${key} should be lists of texts by language`
  return null
}

/** What is missing in a place; null when nothing is. */
export function placeFault(entry: unknown): string | null {
  if (!isEntry(entry)) return 'is no object'
  if (!isText(entry.name)) return 'name should be a text'
  if (!isText(entry.country) && !isTexts(entry.country)) return 'country should be a code or a list of codes'
  if (!isNames(entry.names)) return 'names should be lists of texts by language'
  return optional(entry.weak, isNames) ? null : 'weak should be lists of texts by language'
}
