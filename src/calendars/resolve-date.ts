import type { Calendar } from '../model.ts'
import { type Day, fromDay, fromIso, knowsYear, monthLength, monthStart, toDay, toIso, weekdayOf } from './convert.ts'
import { formatDays, formatSet } from './edtf.ts'
import type { DateParts } from './expression.ts'
import { monthStretch, type Resolved, type Setting, type Stretch, yearStretch } from './stretch.ts'

type Days = { from: Day; to: Day }

/** Without an article's day and a year, two signs that must agree choose among these years: those of the online news. */
const FIRST_YEAR = 2013
const LAST_YEAR = 2027
const WINDOW: Days = { from: fromIso(`${FIRST_YEAR}-01-01`) as Day, to: fromIso(`${LAST_YEAR}-12-31`) as Day }

/** Of two years equally near to the article's day the past one is meant: the future must be this much nearer. */
const PAST_BONUS_DAYS = 60
/** A date without a year that lies further back than this means the next one for something still to come. */
const STALE_DAYS = 60
/** A twin or a weekday may move a date by so many days from the nearest. */
const DAYS_AROUND = 2 * 366
/** A lunar month begins a day earlier or later from country to country. */
const LUNAR_SLACK_DAYS = 1
/** A Gregorian day and its twin of a stated year may disagree by so many days before they are held for two dates. */
const TWIN_SLACK_DAYS = 3

/** The time that a date in one calendar means. */
export function resolveDate(parts: DateParts, setting: Setting): Resolved | null {
  const year = knownYear(parts, setting)
  if (year === null) return setting.anchor === null ? byWeekdayAlone(parts) : nearAnchor(parts, setting.anchor)
  const stretch = inYear(parts, year, setting)
  return stretch === null ? null : { ...stretch, planned: null, calendar: parts.calendar, basis: isShifted(parts) ? 'relative' : 'stated' }
}

const isShifted = ({ year, month }: DateParts): boolean =>
  (year !== null && 'yearShift' in year) || (month !== null && 'monthShift' in month)

/** The year as written, or as "last year" and "this month" give it. */
function knownYear({ calendar, year, month }: DateParts, { anchor }: Setting): number | null {
  if (year !== null && 'year' in year) return year.year
  if (anchor === null) return null
  if (year !== null && 'yearShift' in year) return fromDay(calendar, anchor).year + year.yearShift
  return month !== null && 'monthShift' in month ? fromDay(calendar, anchor).year : null
}

function inYear(parts: DateParts, year: number, { anchor }: Setting): Stretch | null {
  const { calendar, month } = parts
  if (month === null) return knowsYear(calendar, year) ? yearStretch(calendar, year) : null
  if ('month' in month) return withEdtf(parts, daysIn(parts, year))
  const { from } = monthStretch(calendar, year, fromDay(calendar, anchor as Day).month + month.monthShift)
  const shifted = fromDay(calendar, from)
  return withEdtf(parts, daysIn({ ...parts, month: { month: shifted.month } }, shifted.year))
}

/** A Gregorian month is written as one; everything else as its days. */
function withEdtf({ calendar, day }: DateParts, days: Days | null): Stretch | null {
  if (days === null) return null
  const edtf = day === null && calendar === 'gregory' ? toIso(days.from).slice(0, 'YYYY-MM'.length) : formatDays(days.from, days.to)
  return { ...days, edtf }
}

/** The days of a date in a year: one, the first to the last, or a month's; null when there is no such day. */
function daysIn({ calendar, month, day, lastDay }: DateParts, year: number): Days | null {
  if (month === null || !('month' in month) || !knowsYear(calendar, year)) return null
  if (day === null) {
    const first = monthStart(calendar, year, month.month)
    return { from: first, to: first + monthLength(calendar, year, month.month) - 1 }
  }
  const from = toDay(calendar, { year, month: month.month, day })
  const to = lastDay === null ? from : toDay(calendar, { year, month: month.month, day: lastDay })
  return from === null || to === null ? null : { from, to }
}

/** A day and month, or a month, in every year that touches a stretch of time. */
function candidates(parts: DateParts, within: Days): Days[] {
  const last = fromDay(parts.calendar, within.to).year
  const all: Days[] = []
  for (let { year } = fromDay(parts.calendar, within.from); year <= last; year++) {
    const days = daysIn(parts, year)
    if (days !== null && days.to >= within.from && days.from <= within.to) all.push(days)
  }
  return all
}

const around = (anchor: Day): Days => ({ from: anchor - DAYS_AROUND, to: anchor + DAYS_AROUND })

const agreesWithWeekday = ({ weekday }: DateParts, { from, to }: Days): boolean =>
  weekday === null || weekdayOf(from) === weekday || weekdayOf(to) === weekday

/** How far a time lies from the article's day, the future counting as further. */
const cost = ({ from, to }: Days, anchor: Day): number => (from > anchor ? from - anchor + PAST_BONUS_DAYS : Math.max(0, anchor - to))

function nearest(all: readonly Days[], anchor: Day): Days | null {
  return all.reduce<Days | null>((best, next) => (best === null || cost(next, anchor) < cost(best, anchor) ? next : best), null)
}

/** The year that lies nearest, unless the weekday says another. */
function nearAnchor(parts: DateParts, anchor: Day): Resolved | null {
  const all = candidates(parts, around(anchor))
  const plain = nearest(inDirection(parts, all, anchor), anchor)
  if (plain === null) return null
  const onWeekday = agreesWithWeekday(parts, plain) ? [plain] : all.filter(days => agreesWithWeekday(parts, days))
  const days = nearest(onWeekday, anchor) ?? plain
  const stretch = withEdtf(parts, days) as Stretch
  const basis = days !== plain ? 'inferred' : parts.year !== null ? 'relative' : 'stated'
  const [planned, earlier] = [plannedDays, earlierDays].map(other => withEdtf(parts, other(parts, all, days, anchor))) as [
    Stretch | null,
    Stretch | null,
  ]
  return { ...stretch, planned, earlier, calendar: parts.calendar, basis }
}

/** "last March", `مارس المقبل`: before or after the article's day; "this March": as near as any. */
function inDirection({ year }: DateParts, all: readonly Days[], anchor: Day): readonly Days[] {
  if (year === null || !('direction' in year) || year.direction === 0) return all
  const { direction } = year
  const fitting = all.filter(({ from, to }) => (direction < 0 ? to < anchor : from > anchor))
  return fitting.length > 0 ? fitting : all
}

function plannedDays({ year, weekday }: DateParts, all: readonly Days[], chosen: Days, anchor: Day): Days | null {
  if (year !== null || weekday !== null || chosen.to >= anchor - STALE_DAYS) return null
  return all.find(({ from }) => from >= anchor) ?? null
}

/** "met in August", told in June: the last August. */
function earlierDays({ year, weekday }: DateParts, all: readonly Days[], chosen: Days, anchor: Day): Days | null {
  if (year !== null || weekday !== null || chosen.from <= anchor) return null
  return all.findLast(({ to }) => to < anchor) ?? null
}

/** Without the article's day: the years in which the day falls on its weekday. */
function byWeekdayAlone(parts: DateParts): Resolved | null {
  if (parts.weekday === null || parts.day === null) return null
  const agreeing = candidates(parts, WINDOW).filter(days => agreesWithWeekday(parts, days))
  return inferredSet(agreeing, parts.calendar)
}

function inferredSet(days: readonly Days[], calendar: Calendar): Resolved | null {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return null
  return { from: first.from, to: last.to, edtf: formatSet(days), planned: null, calendar, basis: 'inferred' }
}

/** One day in two calendars: the Gregorian one is what it says, the other settles what the Gregorian leaves open. */
export function resolveTwin(first: DateParts, second: DateParts, setting: Setting): Resolved | null {
  const [main, other] = second.calendar === 'gregory' ? [second, first] : [first, second]
  if (knownYear(main, setting) !== null) return resolveDate(main, setting)
  const otherYear = knownYear(other, setting)
  if (otherYear !== null) return byDatedTwin(main, other, otherYear)
  const { anchor } = setting
  const agreeing = agreeingTwins(main, other, anchor === null ? WINDOW : around(anchor))
  if (anchor === null) return inferredSet(agreeing, main.calendar)
  const chosen = withEdtf(main, nearest(agreeing, anchor))
  if (chosen === null) return resolveDate(main, setting)
  const plain = nearest(candidates(main, around(anchor)), anchor)
  return { ...chosen, planned: null, calendar: main.calendar, basis: chosen.from === plain?.from ? 'stated' : 'inferred' }
}

/** The Gregorian day and month nearest to a twin that has its year; the twin alone when they do not meet. */
function byDatedTwin(main: DateParts, other: DateParts, year: number): Resolved | null {
  const days = daysIn(other, year)
  if (days === null) return null
  const own = nearest(candidates(main, { from: days.from - TWIN_SLACK_DAYS, to: days.to + TWIN_SLACK_DAYS }), days.from)
  const stretch = withEdtf(main, own ?? days) as Stretch
  return { ...stretch, planned: null, calendar: own === null ? other.calendar : main.calendar, basis: 'stated' }
}

function agreeingTwins(main: DateParts, other: DateParts, within: Days): Days[] {
  const slack = [main.calendar, other.calendar].includes('islamic-umalqura') ? LUNAR_SLACK_DAYS : 0
  const others = candidates(other, within)
  const agree = (a: Days, b: Days): boolean => Math.abs(a.from - b.from) <= slack && Math.abs(a.to - b.to) <= slack
  const all = candidates(main, within).filter(days => others.some(twin => agree(days, twin)))
  const onWeekday = all.filter(days => agreesWithWeekday(main, days))
  return onWeekday.length > 0 ? onWeekday : all
}
