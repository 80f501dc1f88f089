import type { Calendar, DateBasis } from '../model.ts'
import { type Day, monthLength, monthStart } from './convert.ts'
import { formatDays, formatMonth } from './edtf.ts'
import type { DateWords } from './words.ts'

/** The article's day, if known, and the habits of its language. */
export type Setting = { anchor: Day | null; words: DateWords }

/** The time that an expression means. */
export type Resolved = Stretch & {
  /** What it means for something still to come, when that differs. */
  planned: Stretch | null
  /** What it means for something that is over, when that differs. */
  earlier?: Stretch | null
  calendar: Calendar
  basis: DateBasis
}

/** The first and the last day of a time, and the time as EDTF. */
export type Stretch = { from: Day; to: Day; edtf: string }

/** A month; months before the first and after the twelfth belong to the years around. */
export function monthStretch(calendar: Calendar, year: number, month: number): Stretch {
  const inYear = year + Math.floor((month - 1) / 12)
  const inMonth = ((((month - 1) % 12) + 12) % 12) + 1
  const from = monthStart(calendar, inYear, inMonth)
  const to = from + monthLength(calendar, inYear, inMonth) - 1
  return { from, to, edtf: calendar === 'gregory' ? formatMonth(inYear, inMonth) : formatDays(from, to) }
}

/** A year; of another calendar than the Gregorian as its days. */
export function yearStretch(calendar: Calendar, year: number): Stretch {
  const from = monthStart(calendar, year, 1)
  const to = monthStart(calendar, year + 1, 1) - 1
  return { from, to, edtf: calendar === 'gregory' ? String(year).padStart(4, '0') : formatDays(from, to) }
}
