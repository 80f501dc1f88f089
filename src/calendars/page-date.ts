import type { Calendar } from '../model.ts'
import { type Day, fromIso, toDay, toIso } from './convert.ts'
import { senseOf, type Token, tokenise } from './lexer.ts'
import { lexiconOf } from './lexicon.ts'
import type { DateWords } from './words.ts'

/** A page's own date: the ISO day, the calendar that it was written in, and the words. */
export type PageDate = { date: string; calendar: Calendar; text: string }

/** What else is known of a page, for dates such as `05/10/2016`. */
export type PageDateHint = {
  /** Which comes first, day or month, when both readings are possible; default: as the first of the languages has it. */
  order?: 'dmy' | 'mdy'
  /** An ISO day near which the date must lie (another date of the page): the nearer reading wins. */
  near?: string
}

/** Dates stand at the beginning of what a page calls its date. */
const MAX_LENGTH = 400

type Reading = { day: Day; calendar: Calendar }
type Found = Reading & { start: number; end: number }

/**
 * The day that a page's metadata or dateline names, in any calendar, order and digits, with or without a time of day; the first full date
 * of the text counts, a Gregorian twin beside it before its conversion. Timestamps give the day as written, without time zone shift.
 * Null when the text holds no full date. `words`: the languages whose month names are tried, the likeliest first.
 */
export function parsePageDate(text: string, words: readonly DateWords[], hint: PageDateHint = {}): PageDate | null {
  const head = text.slice(0, MAX_LENGTH)
  const compact = compactDate(head)
  if (compact !== null) return compact
  const found = words.flatMap(language => datesIn(head, language, { order: words[0]?.numericOrder ?? 'dmy', ...hint }))
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const first = found[0]
  if (first === undefined) return null
  const twin = found.find(({ calendar, day, start }) => calendar === 'gregory' && start > first.end && Math.abs(day - first.day) <= 1)
  const { day, calendar, start, end } = twin ?? first
  return { date: toIso(day), calendar, text: head.slice(start, end) }
}

/** `20200305`, `20200305T101500Z`: ISO 8601 without separators. */
function compactDate(text: string): PageDate | null {
  const [, year, month, day] = /^\s*(\d{4})(\d{2})(\d{2})(?:T\d{4,6}\S*)?\s*$/.exec(text) ?? []
  const iso = fromIso(`${year}-${month}-${day}`)
  return iso === null ? null : { date: toIso(iso), calendar: 'gregory', text: text.trim().slice(0, 8) }
}

function datesIn(text: string, words: DateWords, hint: PageDateHint): Found[] {
  const tokens = tokenise(text, { start: 0, end: text.length }, lexiconOf(words)).filter(token => !isLabel(token))
  const found: Found[] = []
  for (let at = 0; at + 2 < tokens.length; at++) {
    const [a, b, c] = tokens.slice(at, at + 3) as [Token, Token, Token]
    const date = numericDate(a, b, c, hint) ?? namedDate(a, b, c)
    if (date === null) continue
    found.push({ ...date, start: a.start, end: c.end })
    at += 2
  }
  return found
}

/** Words between the parts of a date that say nothing more: `ماه`, `سال`, "of", "th". */
const isLabel = (token: Token): boolean => token.value < 0 && token.senses.length > 0 && token.senses.every(({ kind }) => LABELS.has(kind))
const LABELS: ReadonlySet<string> = new Set([
  'of',
  'monthLabel',
  'yearLabel',
  'dayLabel',
  'unit',
  'suffix',
  'preposition',
  'definite',
  'agoBefore',
  'later',
  'laterBefore',
  'from',
])

function namedDate(a: Token, b: Token, c: Token): Reading | null {
  const parts = [a, b, c].map(token => (token.value >= 0 ? token.value : (senseOf(token, 'ordinal')?.value ?? -1)))
  const [x, y, z] = parts as [number, number, number]
  for (const [monthToken, dayValue, yearToken] of [
    [b, x, c],
    [b, z, a],
    [a, y, c],
  ] as const) {
    const month = senseOf(monthToken, 'month')
    if (month === undefined || yearToken.digits < 2 || dayValue < 1) continue
    const year = fullYear(yearToken, month.calendar)
    const day = year === null ? null : toDay(month.calendar, { year, month: month.month, day: dayValue })
    if (day !== null) return { day, calendar: month.calendar }
  }
  return null
}

/** Four digits; or two of a Solar Hijri year of our time (`۹۹`). */
function fullYear({ value, digits }: Token, calendar: Calendar): number | null {
  if (digits === 4) return value
  return digits === 2 && calendar === 'persian' ? 1300 + value : null
}

const SEPARATORS: ReadonlySet<string> = new Set(['/', '-', '.', '\\'])

function numericDate(a: Token, b: Token, c: Token, hint: PageDateHint): Reading | null {
  if (a.value < 0 || b.value < 0 || c.value < 0 || !SEPARATORS.has(b.gap) || b.gap !== c.gap) return null
  if (a.digits === 4) return nearest(reading(a.value, b.value, c.value), hint)
  if (c.digits !== 4) return null
  const dmy = reading(c.value, b.value, a.value)
  const mdy = reading(c.value, a.value, b.value).filter(({ calendar }) => calendar === 'gregory')
  return nearest(hint.order === 'mdy' ? [...mdy, ...dmy] : [...dmy, ...mdy], hint)
}

/** Solar years run 42 behind lunar ones. On the web, 1410 can only be solar (2031; lunar 1990) and 1411 only lunar (1990; solar 2032). */
const LAST_SOLAR_YEAR = 1410

function calendarOfYear(year: number): Calendar {
  if (year >= 1700) return 'gregory'
  return year <= LAST_SOLAR_YEAR ? 'persian' : 'islamic-umalqura'
}

function reading(year: number, month: number, day: number): Reading[] {
  const calendar = calendarOfYear(year)
  const found = toDay(calendar, { year, month, day })
  return found === null ? [] : [{ day: found, calendar }]
}

function nearest(readings: readonly Reading[], { near }: PageDateHint): Reading | null {
  const target = near === undefined ? null : fromIso(near)
  const distance = ({ day }: Reading): number => (target === null ? 0 : Math.abs(day - target))
  return readings.reduce<Reading | null>((best, next) => (best === null || distance(next) < distance(best) ? next : best), null)
}
