/** What lists are filtered by: one vocabulary for all nouns, of which each understands what makes sense for it. */
import type { AnyOf } from './lists.ts'
import type { CountryPart } from './schema.ts'
import type { TextQuery } from './search.ts'

export const PRECISIONS = ['day', 'month', 'year'] as const
export type Precision = (typeof PRECISIONS)[number]

export type Filter = {
  /** Events: who took part. Articles: who is named. Quotes: who spoke. Leaders: who it is. */
  leader?: AnyOf
  /** Events: countries and organisations with any part in it, or only with `country_role`. Articles: named. Quotes: spoken for. */
  country?: AnyOf
  /** All of these together. */
  leader_all?: readonly string[]
  country_all?: readonly string[]
  country_role?: CountryPart
  type?: AnyOf
  status?: AnyOf
  channel?: AnyOf
  act?: AnyOf
  /** Codes or their beginnings. */
  cameo?: AnyOf
  plover?: AnyOf
  kind?: AnyOf
  office?: AnyOf
  language?: AnyOf
  source?: AnyOf
  /** Days since 1970-01-01. Events: their dates overlap what lies between, or lie `within` it. Articles, quotes: day of publication. */
  from?: number
  to?: number
  within?: boolean
  min_precision?: Precision
  published_from?: number
  published_to?: number
  /** Held on this day, as days since 1970-01-01. */
  on?: number
  /** Changes after this one, of the log itself. */
  after?: number
  /** Changed after this number of the log of changes. */
  since?: number
  /** Not changed after this number of the log: a walk through pages leaves aside what changed since it began. */
  unchanged?: number
  /** `q` as full text, and as part of a name. */
  text?: TextQuery
  name?: string
  min_confidence?: number
  min_reports?: number
}

/** What only says how other parts of a filter are meant. */
const MODIFIERS: readonly string[] = ['country_role', 'within']

/** True when the filter asks nothing of an event, so that all are found. */
export const asksNothing = (filter: Filter): boolean =>
  Object.entries(filter).every(([name, asked]) => MODIFIERS.includes(name) || isEmpty(asked))

function isEmpty(asked: Filter[keyof Filter]): boolean {
  if (asked === undefined) return true
  if (typeof asked !== 'object') return false
  if ('any' in asked) return !asked.any.length && !asked.not.length
  return Array.isArray(asked) && !asked.length
}
