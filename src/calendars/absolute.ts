import type { Calendar } from '../model.ts'
import { knowsYear } from './convert.ts'
import { type DateParts, dateParts, type Expression } from './expression.ts'
import { senseOf, type Token } from './lexer.ts'
import type { SenseKind } from './lexicon.ts'
import {
  afterYearWord,
  calendarOfYear,
  DASH,
  directionBefore,
  eraCalendar,
  follows,
  followsAs,
  type Read,
  readDay,
  readEra,
  readMonth,
  readUnitShift,
  readYear,
  type Source,
  shortPersianYear,
  skip,
  skipFirst,
} from './parts.ts'

/** A way to read a date expression that begins at a token. */
export type Rule = {
  name: string
  /** The senses with which the expression can begin; `number` for digits. Other tokens are not even tried. */
  starts: readonly (SenseKind | 'number')[]
  read: (source: Source, at: number) => Read<Expression>
}

/** Dates that say themselves which day, month or year they are. */
export const ABSOLUTE_RULES: readonly Rule[] = [
  { name: 'numeric', starts: ['number'], read: readNumeric },
  { name: 'day-month', starts: ['number', 'ordinal', 'cardinal'], read: readDayMonth },
  { name: 'month-day', starts: ['month', 'monthLabel'], read: readMonthDay },
  { name: 'year-month-day', starts: ['number'], read: readYearMonthDay },
  { name: 'month', starts: ['month', 'monthLabel', 'part'], read: readMonthAlone },
  { name: 'direction-month', starts: ['last', 'this', 'next'], read: readDirectionMonth },
  { name: 'day-of-this-month', starts: ['number', 'ordinal'], read: readDayOfMonthShift },
  { name: 'year', starts: ['number', 'yearLabel', 'yearsLabel'], read: readYearAlone },
]

/** A day, month and year of which the month is a name, in any order; the year may be missing. */
export const readNamedDate = (source: Source, at: number): Read<DateParts> =>
  readDayMonth(source, at) ?? readMonthDay(source, at) ?? readYearMonthDay(source, at)

const NUMERIC_SEPARATORS: ReadonlySet<string> = new Set(['/', '-', '.'])

/** `2020/03/05`, `05-03-2020`, `۱۳۹۹/۶/۷`, `97/6/7`. */
function readNumeric({ tokens, words }: Source, at: number): Read<DateParts> {
  const [a, b, c, d] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (a === undefined || b === undefined || c === undefined || a.value < 0 || b.value < 0 || c.value < 0) return null
  if (!NUMERIC_SEPARATORS.has(b.gap) || b.gap !== c.gap || ((b.spaced || c.spaced) && b.gap !== '/')) return null
  if (chained(tokens[at - 1], a) || chained(c, d)) return null
  const ymd = numericOrder(a, b, c, words.numericOrder === 'mdy')
  if (ymd === null) return null
  const era = readEra({ tokens, words }, at + 3)
  const year = ymd.year < 100 ? shortPersianYear(ymd.year) : ymd.year
  if (year === null || (ymd.year < 100 && words.home !== 'persian')) return null
  const calendar = era === null ? calendarOfYear(year, words) : eraCalendar(era.value, year, words)
  return { value: dateParts(calendar, { year: { year }, month: { month: ymd.month }, day: ymd.day }), next: era?.next ?? at + 3 }
}

/** Two numbers that a separator joins: the date would be a piece of a longer chain. */
const chained = (before: Token | undefined, token: Token | undefined): boolean =>
  before !== undefined && token !== undefined && before.value >= 0 && token.value >= 0 && !token.spaced && NUMERIC_SEPARATORS.has(token.gap)

function numericOrder(a: Token, b: Token, c: Token, monthFirst: boolean): { year: number; month: number; day: number } | null {
  if (b.digits > 2 || a.digits + c.digits > 6) return null
  const yearFirst = a.digits === 4 || (c.digits <= 2 && a.value > 31)
  if (yearFirst) return isMonthAndDay(b, c) ? { year: a.value, month: b.value, day: c.value } : null
  if (c.digits !== 4) return null
  const [first, second] = [isMonthAndDay(a, b), isMonthAndDay(b, a)]
  if (!first && !second) return null
  return first && (monthFirst || !second)
    ? { year: c.value, month: a.value, day: b.value }
    : { year: c.value, month: b.value, day: a.value }
}

const isMonthAndDay = (month: Token, day: Token): boolean => month.value >= 1 && month.value <= 12 && day.value >= 1 && day.value <= 31

type Days = { day: number; lastDay: number | null }

/** "5", "5 or 6", "3–5", "3, 4 and 5": the first and the last of a rising row. */
function readDays(source: Source, at: number): Read<Days> {
  const first = readDay(source, at)
  if (first === null) return null
  let { next } = first
  let lastDay: number | null = null
  for (;;) {
    const joined = readJoinedDay(source, next)
    if (joined === null || joined.value <= (lastDay ?? first.value)) return { value: { day: first.value, lastDay }, next }
    lastDay = joined.value
    next = joined.next
  }
}

function readJoinedDay(source: Source, at: number): Read<number> {
  const token = follows(source, at, DAY_ROW)
  if (token === undefined) return null
  if (token.value >= 0) return token.gap === '' ? null : readDay(source, at)
  const start = skip(source, skip(source, skip(source, at, 'to', 'or', 'and'), 'dayLabel'), 'definite')
  return start > at ? readDay(source, start) : null
}

const DAY_ROW: ReadonlySet<string> = new Set(['', '-', ',', '،', '/'])

/** "5 March 2020", `5 یا 6 ماه مارس`, `من 3 إلى 5 يوليو`, "the fifth of March". */
function readDayMonth(source: Source, at: number): Read<DateParts> {
  const days = readDays(source, at) ?? readCardinalDay(source, at)
  if (days === null) return null
  const start = skip(source, days.next, 'of')
  if (follows(source, start, DAY_MONTH_GAPS) === undefined) return null
  const month = readMonth(source, start)
  return month === null ? null : sinceThen(source, at, withYear(source, month.next, month.value.calendar, month.value.month, days.value))
}

/** `یازده سپتامبر`; smaller counts count something else as often. */
function readCardinalDay({ tokens }: Source, at: number): Read<Days> {
  const day = senseOf(tokens[at], 'cardinal')?.value ?? 0
  return day < 10 ? null : { value: { day, lastDay: null }, next: at + 1 }
}

const DAY_MONTH_GAPS: ReadonlySet<string> = new Set(['', '-', '/', '.', "'"])

function withYear(source: Source, at: number, calendar: Calendar, month: number, days: Days | null): Read<DateParts> {
  const year = readYear(source, at, calendar)
  return { value: dateParts(calendar, { year: year?.value.year ?? null, month: { month }, ...days }), next: year?.next ?? at }
}

/** "since November" is the last one. */
function sinceThen({ tokens }: Source, at: number, date: Read<DateParts>): Read<DateParts> {
  if (date === null || date.value.year !== null || senseOf(tokens[at - 1], 'since') === undefined) return date
  return { ...date, value: { ...date.value, year: { direction: -1 } } }
}

/** "March 5, 2020", "March 5–6"; where the day usually comes first only before a year. */
function readMonthDay(source: Source, at: number): Read<DateParts> {
  const month = readMonth(source, at)
  if (month === null || !isCertain(source, at, month.value.weak) || follows(source, month.next, MONTH_DAY_GAPS) === undefined) return null
  const days = readDays(source, skip(source, month.next, 'definite'))
  if (days === null) return null
  const date = withYear(source, days.next, month.value.calendar, month.value.month, days.value)
  const year = date?.value.year
  return source.words.monthFirst || (year && 'year' in year) ? sinceThen(source, at, date) : null
}

const MONTH_DAY_GAPS: ReadonlySet<string> = new Set(['', '.', '-', '/'])

/** "May 5" is a date, "may 5" is none. */
const isCertain = ({ tokens }: Source, at: number, weak: boolean): boolean => !weak || (tokens[at] as Token).large

/** `۱۳۹۴ آذر ۵`. */
function readYearMonthDay(source: Source, at: number): Read<DateParts> {
  const year = source.tokens[at]
  if (year?.digits !== 4 || follows(source, at + 1, DASH) === undefined) return null
  const month = readMonth(source, at + 1)
  if (month === null || !knowsYear(month.value.calendar, year.value) || follows(source, month.next, DASH) === undefined) return null
  const day = readDay(source, month.next)
  if (day === null) return null
  const { calendar, month: number } = month.value
  return { value: dateParts(calendar, { year: { year: year.value }, month: { month: number }, day: day.value }), next: day.next }
}

/** "March 2020", `مارس الماضي`, "in March". */
function readMonthAlone(source: Source, at: number): Read<DateParts> {
  const start = skipFirst(source, at, 'part')
  const month = readMonth(source, start)
  if (month === null || (start > at && follows(source, start, DASH) === undefined)) return null
  const { calendar, month: number, weak } = month.value
  const labelled = (start > at && (!weak || source.words.capitals)) || month.value.labelled || hasEnding(source, month.next)
  const year = readYear(source, month.next, calendar)
  if (year === null && !labelled && !introduced(source, start, weak) && !leadsToMonth(source, month.next, weak)) return null
  if (weak && !isCertain(source, start, weak)) return null
  return sinceThen(source, start, withYear(source, month.next, calendar, number, null))
}

/** `Mart'ta`: a case ending after an apostrophe does what elsewhere a preposition does. */
const hasEnding = ({ tokens }: Source, at: number): boolean => tokens[at]?.gap === "'" && senseOf(tokens[at], 'yearAfter') !== undefined

/** A month's name alone is a date after a preposition; a weak name only where capitals tell it from the other word. */
function introduced(source: Source, at: number, weak: boolean): boolean {
  if (follows(source, at) === undefined || (weak && !source.words.capitals)) return false
  const introducing = weak ? INTRODUCES_WEAK_MONTH : INTRODUCES_MONTH
  return introducing.some(kind => senseOf(source.tokens[at - 1], kind) !== undefined)
}

const INTRODUCES_MONTH: readonly SenseKind[] = ['preposition', 'from', 'to', 'of']
const INTRODUCES_WEAK_MONTH: readonly SenseKind[] = ['preposition']

/** "March to May", "March–May". */
function leadsToMonth(source: Source, at: number, weak: boolean): boolean {
  if (weak && !source.words.capitals) return false
  const start = source.tokens[at]?.gap === '-' ? at : skip(source, at, 'to', 'and', 'or')
  return (start > at || source.tokens[at]?.gap === '-') && followsAs(source, start, 'month', DASH)
}

/** "last December", "next May". */
function readDirectionMonth(source: Source, at: number): Read<DateParts> {
  const direction = source.words.directionAfter ? null : directionBefore(source.tokens[at], source.words)
  const month = direction === null || follows(source, at + 1) === undefined ? null : readMonth(source, at + 1)
  if (direction === null || month === null || !isCertain(source, at + 1, month.value.weak)) return null
  return { value: dateParts(month.value.calendar, { year: { direction }, month: { month: month.value.month } }), next: month.next }
}

/** "the 5th of this month", `پانزدهم ماه جاری`, `25 الجاري`. */
function readDayOfMonthShift(source: Source, at: number): Read<DateParts> {
  const days = readDays(source, at)
  if (days === null) return null
  const { home, directionAfter } = source.words
  const start = skip(source, days.next, 'of')
  const unit = follows(source, start) === undefined ? null : readUnitShift(source, start)
  if (unit?.value.unit === 'month') {
    const calendar = unit.value.calendar ?? home
    return { value: dateParts(calendar, { month: { monthShift: unit.value.shift }, ...days.value }), next: unit.next }
  }
  if (!directionAfter || start > days.next || !followsAs(source, days.next, 'current')) return null
  return { value: dateParts(home, { month: { monthShift: 0 }, ...days.value }), next: days.next + 1 }
}

/** `سال ۲۰۱۸`, "in 2018", "the 2015 deal", `2015 م`, `عامي 2015 و2016`, "from 2015 to 2018". */
function readYearAlone(source: Source, at: number): Read<Expression> {
  const start = skipFirst(source, at, 'yearLabel', 'yearsLabel')
  const labelled = start > at
  const first = labelled && follows(source, start) === undefined ? null : readBareYear(source, start, labelled)
  if (first === null) return null
  const between = senseOf(source.tokens[at - 1], 'from') !== undefined
  const last = readLastYear(source, first.next, first.value, between)
  if (last === null) return first
  return { value: { kind: 'range', from: first.value, to: last.value }, next: last.next }
}

/** Years in the news that a preposition alone marks as such; outside of it they need a label or an era. */
const PLAIN_YEARS = [1900, 2049] as const

function readBareYear(source: Source, at: number, labelled: boolean): Read<DateParts> {
  const { tokens, words } = source
  const token = tokens[at]
  if (token === undefined || token.value < 0 || isFraction(source, at)) return null
  const era = readEra(source, at + 1)
  const short = token.digits === 2 && labelled && words.home === 'persian' ? shortPersianYear(token.value) : null
  const year = short ?? (token.digits === 4 ? token.value : null)
  if (year === null) return null
  const calendar = era === null ? calendarOfYear(year, words) : eraCalendar(era.value, year, words)
  if (!knowsYear(calendar, year) || (!labelled && era === null && !isPlainYear(source, at, year))) return null
  return { value: dateParts(calendar, { year: { year } }), next: afterYearWord(source, era?.next ?? at + 1) }
}

/** Two numbers that make one: `3.5`, `20/1`. A dash may stand between two years. */
const isJoined = (before: Token | undefined, token: Token | undefined): boolean => chained(before, token) && token?.gap !== '-'

function isFraction({ tokens }: Source, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return isJoined(before, token) || isJoined(token, after)
}

function isPlainYear(source: Source, at: number, year: number): boolean {
  if (year < PLAIN_YEARS[0] || year > PLAIN_YEARS[1]) return false
  if (afterYearWord(source, at + 1) > at + 1) return true
  const isCount = followsAs(source, at + 1, 'unit') || followsAs(source, at + 1, 'suffix')
  if (isCount || follows(source, at, DASH) === undefined) return false
  return INTRODUCES_YEAR.some(kind => senseOf(source.tokens[at - 1], kind) !== undefined)
}

const INTRODUCES_YEAR = ['preposition', 'of', 'from', 'yearNoun', 'definite', 'part'] as const

/** The other end of "2015–2018", or the next year of "2015 and 2016". */
function readLastYear(source: Source, at: number, first: DateParts, between: boolean): Read<DateParts> {
  const token = source.tokens[at]
  const dash = token?.gap === '-'
  const to = skip(source, at, 'to')
  const start = to > at ? to : skip(source, at, 'and', 'or')
  if (token === undefined || (!dash && start === at) || (!dash && follows(source, start) === undefined)) return null
  const last = readBareYear(source, skip(source, start, 'yearLabel'), true)
  const [from, until] = [yearOf(first), last === null ? null : yearOf(last.value)]
  if (last === null || from === null || until === null || until <= from || last.value.calendar !== first.calendar) return null
  return dash || to > at || between || until === from + 1 ? last : null
}

const yearOf = ({ year }: DateParts): number | null => (year !== null && 'year' in year ? year.year : null)
