import type { Calendar } from '../model.ts'
import { type Day, fromDay, monthStart, weekdayOf } from './convert.ts'
import { formatAbout, formatDays, seasonDays } from './edtf.ts'
import type { DateParts, Direction, Expression, YearPart } from './expression.ts'
import { resolveDate, resolveTwin } from './resolve-date.ts'
import { monthStretch, type Resolved, type Setting, type Stretch, yearStretch } from './stretch.ts'
import type { DateWords } from './words.ts'

/** The time that an expression means, seen from the article's day; null when it needs that day and there is none, or is no date. */
export function resolve(expression: Expression, setting: Setting): Resolved | null {
  if (expression.kind === 'date') return resolveDate(expression, setting)
  if (expression.kind === 'twin') return resolveTwin(expression.first, expression.second, setting)
  if (expression.kind === 'range') return resolveRange(expression.from, expression.to, setting)
  const { anchor, words } = setting
  if (expression.kind === 'season') return resolveSeason(expression, anchor)
  if (anchor === null) return null
  switch (expression.kind) {
    case 'day':
      return resolveDay(anchor + expression.offset, expression.weekday)
    case 'weekday':
      return resolveWeekday(expression, anchor, words.weekStart)
    case 'unit':
      return resolveUnit(expression, anchor, words)
    case 'distance':
      return resolveDistance(expression, anchor)
    case 'stretch':
      return resolveStretch(expression, anchor)
  }
}

const relative = (from: Day, to: Day, edtf = formatDays(from, to), calendar: Calendar = 'gregory'): Resolved => ({
  from,
  to,
  edtf,
  planned: null,
  calendar,
  basis: 'relative',
})

/** The last such weekday on or before a day. */
const lastWeekday = (weekday: number, day: Day): Day => day - ((weekdayOf(day) - weekday + 7) % 7)
/** The next such weekday on or after a day. */
const nextWeekday = (weekday: number, day: Day): Day => day + ((weekday - weekdayOf(day) + 7) % 7)

/** A page put up days later still says "today, Wednesday": the weekday is the surer word, within so many days before and after. */
const SLACK_BEFORE = 4
const SLACK_AFTER = 2

function resolveDay(day: Day, weekday: number | null): Resolved {
  const [before, after] = weekday === null ? [day, day] : [lastWeekday(weekday, day), nextWeekday(weekday, day)]
  if (day - before <= SLACK_BEFORE) return relative(before, before)
  return after - day <= SLACK_AFTER ? relative(after, after) : relative(day, day)
}

function resolveWeekday({ weekday, direction, weekShift }: Expression & { kind: 'weekday' }, anchor: Day, weekStart: number): Resolved {
  if (weekShift !== null || direction === 0) {
    const day = nextWeekday(weekday, lastWeekday(weekStart, anchor) + 7 * (weekShift ?? 0))
    return relative(day, day)
  }
  const past = lastWeekday(weekday, direction === -1 ? anchor - 1 : anchor)
  const coming = nextWeekday(weekday, direction === 1 ? anchor + 1 : anchor)
  const day = direction === 1 ? coming : past
  const planned = direction === null && coming !== past ? { from: coming, to: coming, edtf: formatDays(coming, coming) } : null
  return { ...relative(day, day), planned }
}

function resolveUnit({ unit, shift, calendar }: Expression & { kind: 'unit' }, anchor: Day, { home, weekStart }: DateWords): Resolved {
  if (unit === 'week') {
    const from = lastWeekday(weekStart, anchor) + 7 * shift
    return relative(from, from + 6)
  }
  const within = calendar ?? home
  const { year, month } = fromDay(within, anchor)
  const known = unit === 'month' ? monthStretch(within, year, month + shift) : yearStretch(within, year + shift)
  return relative(known.from, known.to, known.edtf, within)
}

/** Days are counted; weeks, months and years are rounded by those who count them. */
function resolveDistance({ unit, count }: Expression & { kind: 'distance' }, anchor: Day): Resolved {
  if (unit === 'day') return relative(anchor + count, anchor + count)
  if (unit === 'week') return relative(anchor + 7 * count, anchor + 7 * count, formatAbout(anchor + 7 * count, anchor + 7 * count))
  const { year, month } = fromDay('gregory', anchor)
  const known = unit === 'month' ? monthStretch('gregory', year, month + count) : yearStretch('gregory', year + count)
  return relative(known.from, known.to, known.edtf)
}

/** "Recent days" are a week, "recent weeks" a month, more or less. */
const VAGUE = { day: 7, week: 28 } as const

function resolveStretch({ unit, direction, count }: Expression & { kind: 'stretch' }, anchor: Day): Resolved {
  if (unit === 'month' || unit === 'year') {
    const far = resolveDistance({ kind: 'distance', unit, count: direction * (count ?? 1) }, anchor)
    const near = resolveDistance({ kind: 'distance', unit, count: 0 }, anchor)
    return direction < 0 ? relative(far.from, near.to, joined(far, near)) : relative(near.from, far.to, joined(near, far))
  }
  const length = count === null ? VAGUE[unit] : count * (unit === 'week' ? 7 : 1)
  const [from, to] = direction < 0 ? [anchor - length, anchor] : [anchor, anchor + length]
  return relative(from, to, count === null ? formatAbout(from, to) : formatDays(from, to))
}

function resolveSeason({ season, calendar, year }: Expression & { kind: 'season' }, anchor: Day | null): Resolved | null {
  const gregorian = seasonYear(season, calendar, year, anchor)
  if (gregorian === null) return null
  const { from, to } = seasonDays(gregorian, season)
  const stated = year !== null && 'year' in year
  return { from, to, edtf: `${gregorian}-${season}`, planned: null, calendar, basis: stated ? 'stated' : 'relative' }
}

/** The Gregorian year in which the season begins: the winter of 1398 begins in December 2019. */
function seasonYear(season: number, calendar: Calendar, year: YearPart, anchor: Day | null): number | null {
  const begin = (inYear: number): number =>
    calendar === 'persian' ? fromDay('gregory', monthStart('persian', inYear, 3 * (season - 21) + 1)).year : inYear
  if (year !== null && 'year' in year) return begin(year.year)
  if (anchor === null || year === null) return null
  if ('yearShift' in year) return begin(fromDay(calendar, anchor).year + year.yearShift)
  return nearSeason(season, fromDay('gregory', anchor).year, year.direction, anchor)
}

function nearSeason(season: number, year: number, direction: Direction, anchor: Day): number {
  if (direction === 0) return seasonDays(year - 1, season).to >= anchor ? year - 1 : year
  const fits = (inYear: number): boolean => {
    const { from, to } = seasonDays(inYear, season)
    return direction < 0 ? to < anchor : from > anchor
  }
  return [0, 1, 2].map(years => year + years * direction).find(fits) ?? year + direction
}

/** From the beginning of one to the end of the other; what the first leaves out (a year) it takes from the second. */
function resolveRange(first: Expression, last: Expression, setting: Setting): Resolved | null {
  const end = resolve(last, setting)
  const begin = end === null ? null : resolve(withYearOf(first, last), beforeEnd(first, end, setting))
  if (begin === null || end === null || begin.from > end.to) return null
  const planned = plannedRange(first, begin, end, setting)
  return { ...end, from: begin.from, edtf: joined(begin, end), planned, basis: begin.basis === end.basis ? end.basis : 'inferred' }
}

/** The first weekday of "Monday to Wednesday" is the one before that Wednesday. */
const beforeEnd = (first: Expression, end: { from: Day }, setting: Setting): Setting =>
  first.kind === 'weekday' && first.direction === null ? { ...setting, anchor: end.from } : setting

function plannedRange(first: Expression, begin: Resolved, end: Resolved, setting: Setting): Resolved['planned'] {
  if (end.planned === null) return null
  const start = first.kind === 'weekday' ? resolve(first, beforeEnd(first, end.planned, setting)) : (begin.planned ?? begin)
  if (start === null || start.from > end.planned.to) return null
  return { from: start.from, to: end.planned.to, edtf: joined(start, end.planned) }
}

/** `2020-03/2020-05`: month with month, year with year; days when a side is a stretch of days. */
const joined = (a: Stretch, b: Stretch): string =>
  a.edtf.includes('/') || b.edtf.includes('/') || a.edtf.startsWith('[')
    ? formatDays(a.from, b.to)
    : a.edtf === b.edtf
      ? a.edtf
      : `${a.edtf}/${b.edtf}`

function withYearOf(first: Expression, last: Expression): Expression {
  if (first.kind !== 'date' || first.year !== null) return first
  const source: DateParts | null = last.kind === 'date' ? last : last.kind === 'twin' ? last.first : null
  return source !== null && source.calendar === first.calendar && source.year !== null ? { ...first, year: source.year } : first
}
