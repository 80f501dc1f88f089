import { d2j, j2d } from 'jalaali-js'
import { Temporal } from 'temporal-polyfill/full'
import type { Calendar } from '../model.ts'

/** Days since 1970-01-01, the unit in which this folder counts. */
export type Day = number

/** A date as written, before its calendar is converted. */
export type Ymd = { year: number; month: number; day: number }

const MS_PER_DAY = 86_400_000
/** The Julian day number of 1970-01-01, jalaali-js counting in Julian days. */
const JDN_OF_EPOCH = 2_440_588

/** Years that a date in the news can have. Umm al-Qura: the years that its published tables cover. */
const YEARS: Readonly<Record<Calendar, readonly [first: number, last: number]>> = {
  gregory: [1000, 2199],
  persian: [1000, 1577],
  'islamic-umalqura': [1300, 1600],
}

/** True when the calendar's tables know the year. */
export const knowsYear = (calendar: Calendar, year: number): boolean => year >= YEARS[calendar][0] && year <= YEARS[calendar][1]

/** The day of a date, or null when there is no such date (30 February, 31 Mehr, 30 Esfand of a common year). */
export function toDay(calendar: Calendar, { year, month, day }: Ymd): Day | null {
  if (!knowsYear(calendar, year) || month < 1 || month > 12 || day < 1 || day > monthLength(calendar, year, month)) return null
  return monthStart(calendar, year, month) + day - 1
}

/** Conversions cost up to 50 µs (Temporal), and news ask for the same few months again and again: each is made once. */
const monthStarts = { persian: new Map<number, Day>(), 'islamic-umalqura': new Map<number, Day>() }
const dates = { persian: new Map<Day, Ymd>(), 'islamic-umalqura': new Map<Day, Ymd>() }

function remembered<Value>(memory: Map<number, Value>, key: number, make: (key: number) => Value): Value {
  let value = memory.get(key)
  if (value === undefined) {
    value = make(key)
    memory.set(key, value)
  }
  return value
}

/** The first day of a month. */
export function monthStart(calendar: Calendar, year: number, month: number): Day {
  if (calendar === 'gregory') return Date.UTC(year, month - 1, 1) / MS_PER_DAY
  return remembered(monthStarts[calendar], year * 12 + month, () =>
    calendar === 'persian' ? j2d(year, month, 1) - JDN_OF_EPOCH : islamicMonthStart(year, month),
  )
}

function islamicMonthStart(year: number, month: number): Day {
  const first = Temporal.PlainDate.from({ calendar: 'islamic-umalqura', year, month, day: 1 }).withCalendar('iso8601')
  return Date.UTC(first.year, first.month - 1, first.day) / MS_PER_DAY
}

/** The number of days of a month. */
export function monthLength(calendar: Calendar, year: number, month: number): number {
  const next = month === 12 ? monthStart(calendar, year + 1, 1) : monthStart(calendar, year, month + 1)
  return next - monthStart(calendar, year, month)
}

/** The date of a day in a calendar. */
export function fromDay(calendar: Calendar, day: Day): Ymd {
  if (calendar === 'gregory') {
    const date = new Date(day * MS_PER_DAY)
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
  }
  return remembered(dates[calendar], day, calendar === 'persian' ? persianDate : islamicDate)
}

function persianDate(day: Day): Ymd {
  const { jy, jm, jd } = d2j(day + JDN_OF_EPOCH)
  return { year: jy, month: jm, day: jd }
}

function islamicDate(day: Day): Ymd {
  const { year, month, day: date } = Temporal.PlainDate.from(toIso(day)).withCalendar('islamic-umalqura')
  return { year, month, day: date }
}

/** The years above have some 440,000 days; news need a few thousand of them, again and again. */
const isoDays = new Map<Day, string>()

/** `2020-02-29`. */
export function toIso(day: Day): string {
  let iso = isoDays.get(day)
  if (iso === undefined) {
    iso = new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
    isoDays.set(day, iso)
  }
  return iso
}

/** The day of an ISO 8601 date or timestamp's day part; null when it is none. */
export function fromIso(iso: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? []
  return year ? toDay('gregory', { year: Number(year), month: Number(month), day: Number(day) }) : null
}

/** ISO weekday, 1 = Monday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1
