import type { Calendar } from '../model.ts'
import { readNamedDate } from './absolute.ts'
import { type Day, fromIso, toDay, toIso } from './convert.ts'
import { type Token, tokenise } from './lexer.ts'
import { lexiconOf } from './lexicon.ts'
import type { Read, Source } from './parts.ts'
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
  const source: Source = { tokens: tokenise(text, { start: 0, end: text.length }, lexiconOf(words)), words }
  const found: Found[] = []
  for (let at = 0; at < source.tokens.length; ) {
    const date = readNumeric(source, at, hint) ?? readNamed(source, at)
    const last = date === null ? undefined : source.tokens[date.next - 1]
    if (date !== null && last !== undefined) found.push({ ...date.value, start: (source.tokens[at] as Token).start, end: last.end })
    at = date?.next ?? at + 1
  }
  return found
}

function readNamed(source: Source, at: number): Read<Reading> {
  const date = readNamedDate(source, at)
  if (date === null) return null
  const { calendar, year, month, day } = date.value
  if (year === null || month === null || day === null || !('year' in year) || !('month' in month)) return null
  const found = toDay(calendar, { year: year.year, month: month.month, day })
  return found === null ? null : { value: { day: found, calendar }, next: date.next }
}

const SEPARATORS: ReadonlySet<string> = new Set(['/', '-', '.', '\\'])

function readNumeric({ tokens }: Source, at: number, hint: PageDateHint): Read<Reading> {
  const [a, b, c] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (a === undefined || b === undefined || c === undefined || a.value < 0 || b.value < 0 || c.value < 0) return null
  if (!SEPARATORS.has(b.gap) || b.gap !== c.gap) return null
  const value = nearest(a.digits === 4 ? reading(a.value, b.value, c.value) : yearLast(a.value, b.value, c, hint), hint)
  return value === null ? null : { value, next: at + 3 }
}

/** `05/10/2016`: both readings that are dates, the likelier first. */
function yearLast(a: number, b: number, year: Token, { order }: PageDateHint): Reading[] {
  if (year.digits !== 4) return []
  const dmy = reading(year.value, b, a)
  const mdy = reading(year.value, a, b).filter(({ calendar }) => calendar === 'gregory')
  return order === 'mdy' ? [...mdy, ...dmy] : [...dmy, ...mdy]
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
