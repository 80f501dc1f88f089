import { type Day, fromDay, monthLength, monthStart, toDay, toIso } from './convert.ts'

/** How long a stretch of time is: up to 1, 7, 31, 92, 366 days, or longer. */
export type Precision = 'day' | 'week' | 'month' | 'season' | 'year' | 'longer'

/** An EDTF value as the days between which it lies. */
export type EdtfDate = {
  /** The first day that the value can mean, ISO 8601. */
  from: string
  /** The last. */
  to: string
  /** By the length of the value, or of the longest alternative of a set; so that a week written as two days counts as a week. */
  precision: Precision
  /** Marked `?` or `%`. */
  uncertain: boolean
  /** Marked `~` or `%`. */
  approximate: boolean
  /** The alternatives of a set `[a,b]`, in order; empty for any other value. */
  alternatives: { from: string; to: string }[]
}

/** The value is no EDTF, or not of the kinds that Dragoman writes. The message names the value and the kinds. */
export class EdtfError extends Error {
  override name = 'EdtfError'
}

type Stretch = { from: Day; to: Day; uncertain: boolean; approximate: boolean }

const KINDS =
  'a day (2020-03-05), a month (2020-03), a year (2020), a season (2020-21), an interval (2020-03-05/2020-03-06), a set ([2016-03-05,2020-03-05]), each with ? ~ or %'
/** Longer than any value that makes sense, so that no input costs time. */
const MAX_LENGTH = 400

/**
 * Reads an EDTF value (ISO 8601-2) of the kinds of docs/codebook.md section 4: day, month, year, season, interval, one of a set, with the
 * marks `?`, `~` and `%`. Sets may hold stretches (`[2016-03-05..2016-03-06,2020-03-05..2020-03-06]`). Throws `EdtfError` for anything else.
 */
export function parseEdtf(value: string): EdtfDate {
  if (value.length > MAX_LENGTH) throw new EdtfError(`EDTF value of ${value.length} characters is too long`)
  const set = /^\[(.+)\]$/.exec(value)?.[1]
  const stretches = set === undefined ? [parseInterval(value, value, '/')] : set.split(',').map(part => parseInterval(part, value, '..'))
  const longest = Math.max(...stretches.map(({ from, to }) => to - from + 1))
  return {
    from: toIso(Math.min(...stretches.map(({ from }) => from))),
    to: toIso(Math.max(...stretches.map(({ to }) => to))),
    precision: precisionOf(longest),
    uncertain: stretches.some(({ uncertain }) => uncertain),
    approximate: stretches.some(({ approximate }) => approximate),
    alternatives: set === undefined ? [] : stretches.map(({ from, to }) => ({ from: toIso(from), to: toIso(to) })),
  }
}

const LENGTHS: readonly (readonly [days: number, precision: Precision])[] = [
  [1, 'day'],
  [7, 'week'],
  [31, 'month'],
  [92, 'season'],
  [366, 'year'],
]

const precisionOf = (days: number): Precision => LENGTHS.find(([most]) => days <= most)?.[1] ?? 'longer'

function parseInterval(part: string, value: string, separator: '/' | '..'): Stretch {
  const ends = part.split(separator)
  const [first, last = first] = ends
  if (first === undefined || last === undefined || ends.length > 2) throw wrong(value)
  const [from, to] = [parseDate(first, value), parseDate(last, value)]
  if (to.to < from.from) throw new EdtfError(`EDTF interval '${value}' ends before it begins`)
  return { from: from.from, to: to.to, uncertain: from.uncertain || to.uncertain, approximate: from.approximate || to.approximate }
}

const wrong = (value: string): EdtfError => new EdtfError(`'${value}' is no EDTF value that Dragoman knows: ${KINDS}`)

function parseDate(text: string, value: string): Stretch {
  const [, year, month, day, mark] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/.exec(text) ?? []
  const days =
    year === undefined ? null : daysOf(Number(year), month === undefined ? null : Number(month), day === undefined ? null : Number(day))
  if (days === null) throw wrong(value)
  return { ...days, uncertain: mark === '?' || mark === '%', approximate: mark === '~' || mark === '%' }
}

function daysOf(year: number, month: number | null, day: number | null): { from: Day; to: Day } | null {
  if (month === null) return { from: monthStart('gregory', year, 1), to: monthStart('gregory', year, 12) + 30 }
  if (month >= 21 && month <= 24) return day === null ? seasonDays(year, month) : null
  if (month < 1 || month > 12) return null
  if (day === null) return monthDays(year, month)
  const only = toDay('gregory', { year, month, day })
  return only === null ? null : { from: only, to: only }
}

function monthDays(year: number, month: number): { from: Day; to: Day } {
  const from = monthStart('gregory', year, month)
  return { from, to: from + monthLength('gregory', year, month) - 1 }
}

/**
 * The days of a season (21 spring to 24 winter) of the northern hemisphere, by whole months: spring is March to May; the winter of a year
 * begins in its December.
 */
export function seasonDays(year: number, season: number): { from: Day; to: Day } {
  const first = 3 * (season - 20)
  const last = monthDays(season === 24 ? year + 1 : year, season === 24 ? 2 : first + 2)
  return { from: monthStart('gregory', year, first), to: last.to }
}

/** The shortest EDTF of a stretch of days: a day, else an interval. */
export const formatDays = (from: Day, to: Day): string => (from === to ? toIso(from) : `${toIso(from)}/${toIso(to)}`)

/** The same, marked as approximate. */
export const formatAbout = (from: Day, to: Day): string => (from === to ? `${toIso(from)}~` : `${toIso(from)}~/${toIso(to)}~`)

/** EDTF of a Gregorian month or year; months before 1 and after 12 belong to the years around. */
export function formatMonth(year: number, month: number): string {
  const { year: inYear, month: inMonth } = fromDay('gregory', monthStart('gregory', year, month))
  return `${String(inYear).padStart(4, '0')}-${String(inMonth).padStart(2, '0')}`
}

/** One of several: a set, or the value itself when there is but one. */
export function formatSet(stretches: readonly { from: Day; to: Day }[]): string {
  if (stretches.length === 1) return stretches.map(({ from, to }) => formatDays(from, to)).join()
  return `[${stretches.map(({ from, to }) => (from === to ? toIso(from) : `${toIso(from)}..${toIso(to)}`)).join()}]`
}
