import type { DateParts, Expression } from './expression.ts'
import { senseOf } from './lexer.ts'
import { COMMA, follows, type Read, type Source, skip } from './parts.ts'

/** Reads the longest single expression at a token. */
export type Reader = (source: Source, at: number) => Read<Expression>

/** Between a weekday and its date, or a date and its twin: a bracket opens, a comma, a slash, a dash, or nothing. */
const BESIDE: ReadonlySet<string> = new Set(['', ',', '،', '(', '/', '-', '،(', ',(', ')(', '='])
/** Before `الموافق` the first date's bracket may have closed. */
const TWIN_GAPS: ReadonlySet<string> = new Set(['', ',', '،', ')', '(', ')،', '-'])
const WEEKDAY_GAPS: ReadonlySet<string> = new Set(['', ',', '،', '('])
const AFTER_DATE: ReadonlySet<string> = new Set(['', ',', '،', '('])

/**
 * Joins an expression with what stands beside it and means the same time: a weekday and its date, "today" and its weekday, one day in two
 * calendars; and the two ends of a range.
 */
export function combine(source: Source, first: { value: Expression; next: number }, read: Reader): { value: Expression; next: number } {
  const whole = joinBeside(source, first, read)
  return joinRange(source, whole, read) ?? whole
}

function joinBeside(source: Source, first: { value: Expression; next: number }, read: Reader): { value: Expression; next: number } {
  const { value, next } = first
  if (value.kind === 'weekday') return joinToWeekday(source, value, next, read) ?? first
  if (value.kind === 'day') return joinToDay(source, value, next, read) ?? first
  if (value.kind === 'date' && value.day !== null) return joinToDate(source, value, next, read) ?? first
  return first
}

/** "Thursday, 5 March", `الأربعاء 30 سبتمبر`, "Thursday (today)". */
function joinToWeekday(
  source: Source,
  { weekday, direction }: Expression & { kind: 'weekday' },
  at: number,
  read: Reader,
): Read<Expression> {
  // "Next Wednesday (12 August)", but "last Monday 5 people".
  if (direction !== null && direction !== 0 && source.tokens[at]?.gap !== '(') return null
  const dated = readDateOf(source, { weekday }, at, read)
  if (dated !== null) return joinToDate(source, dated.value, dated.next, read) ?? dated
  const other = source.tokens[at]?.gap === '' ? null : readBeside(source, at, WEEKDAY_GAPS, read)
  return other?.value.kind === 'day' ? { value: { ...other.value, weekday }, next: other.next } : null
}

/** `اليوم الأربعاء`, "yesterday (Thursday)", `أمس الجمعة 12 ماي 2017`. */
function joinToDay(source: Source, day: Expression & { kind: 'day' }, at: number, read: Reader): Read<Expression> {
  const other = readBeside(source, at, WEEKDAY_GAPS, read)
  if (other?.value.kind === 'weekday' && other.value.weekShift === null) {
    const dated = joinToWeekday(source, other.value, other.next, read)
    return dated?.value.kind === 'date' || dated?.value.kind === 'twin'
      ? dated
      : { value: { ...day, weekday: other.value.weekday }, next: other.next }
  }
  if (other?.value.kind !== 'date' || other.value.day === null) return null
  return joinToDate(source, other.value, other.next, read) ?? other
}

/** A date and its twin in another calendar (which may have its weekday before it), or a date and its weekday. */
function joinToDate(source: Source, first: DateParts, at: number, read: Reader): Read<Expression> {
  const other = readBeside(source, at, BESIDE, read)
  if (other === null) return null
  const { value, next } = other
  if (value.kind === 'date') return twinOf(first, value, next)
  if (value.kind !== 'weekday') return null
  const dated = readDateOf(source, value, next, read)
  return (dated === null ? null : twinOf(first, dated.value, dated.next)) ?? joinWeekdayAfter(source, first, at, next, value)
}

/** The date that a weekday stands before. */
function readDateOf(source: Source, { weekday }: { weekday: number }, at: number, read: Reader): Read<DateParts> {
  const date = readBeside(source, at, WEEKDAY_GAPS, read)
  return date?.value.kind === 'date' && date.value.day !== null ? { value: { ...date.value, weekday }, next: date.next } : null
}

/** Two days, or two rows of days, in different calendars. */
function twinOf(first: DateParts, second: DateParts, next: number): Read<Expression> {
  const alike = second.day !== null && (first.lastDay === null) === (second.lastDay === null)
  if (!alike || second.calendar === first.calendar) return null
  const weekday = first.weekday ?? second.weekday
  return { value: { kind: 'twin', first: { ...first, weekday }, second: { ...second, weekday } }, next }
}

function joinWeekdayAfter(
  source: Source,
  date: DateParts,
  at: number,
  next: number,
  { weekday, direction }: Expression & { kind: 'weekday' },
): Read<Expression> {
  if (date.weekday !== null || direction !== null || !AFTER_DATE.has(source.tokens[at]?.gap ?? '')) return null
  return { value: { ...date, weekday }, next }
}

/** What stands beside: after a bracket, a comma, words like `الموافق`, or directly. */
function readBeside(source: Source, at: number, gaps: ReadonlySet<string>, read: Reader): Read<Expression> {
  const isTwin = senseOf(source.tokens[at], 'twin') !== undefined
  if (follows(source, at, isTwin ? TWIN_GAPS : gaps) === undefined) return null
  const twin = isTwin ? at + 1 : at
  const start = skip(source, twin, 'definite', 'of')
  if (start > at && follows(source, start, twin > at ? BESIDE : COMMA) === undefined) return null
  return read(source, start)
}

/** Units that can be the two ends of one range. */
const family = ({ kind, ...rest }: Expression): string => {
  if (kind === 'twin') return 'day'
  if (kind !== 'date') return kind
  const { day, month } = rest as DateParts
  return day !== null ? 'day' : month !== null ? 'month' : 'year'
}

/** "30 June – 2 July", "from Monday to Wednesday", `يومي الاثنين والثلاثاء`. */
function joinRange(source: Source, first: { value: Expression; next: number }, read: Reader): Read<Expression> {
  const { value: from, next: at } = first
  const { tokens } = source
  if (!['date', 'weekday', 'day', 'twin'].includes(from.kind)) return null
  const dash = tokens[at]?.gap === '-'
  const to = skip(source, at, 'to')
  const and = to > at ? to : skip(source, at, 'and', 'or')
  const start = dash ? at : skip(source, and, 'definite')
  if (!dash && (and === at || follows(source, start) === undefined)) return null
  const second = read(source, start)
  if (second === null || family(second.value) !== family(from)) return null
  const whole = joinBeside(source, second, read)
  if (!dash && to === at && !areNeighbours(from, whole.value)) return null
  return { value: { kind: 'range', from, to: whole.value }, next: whole.next }
}

/** "Monday and Tuesday" are two days running; "Monday and Friday" two dates. */
function areNeighbours(a: Expression, b: Expression): boolean {
  if (a.kind === 'weekday' && b.kind === 'weekday') return b.weekday === (a.weekday % 7) + 1 && a.direction === null
  return a.kind === 'day' && b.kind === 'day' && b.offset === a.offset + 1
}

/** True when the gap before a token opens a bracket that the expression must close. */
export const opensBracket = (gap: string): boolean => gap.endsWith('(')
