import type { Calendar } from '../model.ts'
import type { Unit } from './words.ts'

/** -1: the one before the article's day; 0: the one around it; 1: the one after it. */
export type Direction = -1 | 0 | 1

/** A year as written, or by the years between the article's and it ("last year" -1). */
export type YearPart = { year: number } | { yearShift: number } | { direction: Direction } | null

/** A date as the words give it, in one calendar; what the words leave out is null. */
export type DateParts = {
  kind: 'date'
  calendar: Calendar
  year: YearPart
  /** By name, or by the months between the article's and it ("the 5th of next month" 1). */
  month: { month: number } | { monthShift: number } | null
  day: number | null
  /** The last day of "3–5 July" or "5 or 6 March". */
  lastDay: number | null
  weekday: number | null
}

/** What a date expression says, before the article's day is known. */
export type Expression =
  | DateParts
  /** "yesterday"; "yesterday, Thursday". */
  | { kind: 'day'; offset: number; weekday: number | null }
  /** "Monday", "next Monday", "Monday last week". */
  | { kind: 'weekday'; weekday: number; direction: Direction | null; weekShift: number | null }
  /** "last week", "this month", "next year". */
  | { kind: 'unit'; unit: Unit; shift: number; calendar: Calendar | null }
  /** "two weeks ago" -2. */
  | { kind: 'distance'; unit: Unit; count: number }
  /** "the past three days" -3, "the coming weeks" (count null). */
  | { kind: 'stretch'; unit: Unit; direction: -1 | 1; count: number | null }
  | { kind: 'season'; season: number; calendar: Calendar; year: YearPart }
  | { kind: 'range'; from: Expression; to: Expression }
  /** The same day in two calendars. */
  | { kind: 'twin'; first: DateParts; second: DateParts }

/** A date of which nothing is known yet. */
export const dateParts = (calendar: Calendar, known: Partial<Omit<DateParts, 'kind' | 'calendar'>>): DateParts => ({
  kind: 'date',
  calendar,
  year: null,
  month: null,
  day: null,
  lastDay: null,
  weekday: null,
  ...known,
})
