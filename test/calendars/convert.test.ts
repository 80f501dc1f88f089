import { describe, expect, test } from 'vitest'
import { fromDay, fromIso, monthLength, toDay, toIso, weekdayOf } from '../../src/calendars/convert.ts'
import { parsePageDate } from '../../src/calendars/page-date.ts'
import { recogniseDates } from '../../src/calendars/recognise.ts'
import { dates as ar } from '../../src/languages/ar/dates.ts'
import { MONTH_STARTS } from './islamic.ts'

const STARTS = Object.entries(MONTH_STARTS).flatMap(([year, starts]) =>
  starts.flatMap((start, at) => (start === null ? [] : [[Number(year), at + 1, start] as const])),
)

describe('Umm al-Qura months', () => {
  test('the table has the months of twelve years', () => {
    expect(STARTS.length).toBe(143)
  })

  test.each(STARTS)('%i-%i begins on %s', (year, month, start) => {
    expect(toIso(toDay('islamic-umalqura', { year, month, day: 1 }) ?? Number.NaN)).toBe(start)
    expect(fromDay('islamic-umalqura', fromIso(start) ?? Number.NaN)).toEqual({ year, month, day: 1 })
  })

  /** The same months as an article and a page header name them. */
  test.each(STARTS)('%i-%i in words begins on %s', (year, month, start) => {
    const name = ar.months['islamic-umalqura'][month - 1]?.[0]
    const text = `1 ${name} ${year}`
    expect(recogniseDates(text, { start: 0, end: text.length }, ar, null)).toEqual([
      { start: 0, end: text.length, text, edtf: start, calendar: 'islamic-umalqura', basis: 'stated' },
    ])
    expect(parsePageDate(text, [ar])).toEqual({ date: start, calendar: 'islamic-umalqura', text })
  })
})

/** Days known in both calendars; the new years by the calendar of the Institute of Geophysics, University of Tehran. */
const SOLAR = [
  [1332, 5, 28, '1953-08-19'],
  [1357, 11, 22, '1979-02-11'],
  [1358, 8, 13, '1979-11-04'],
  [1359, 6, 31, '1980-09-22'],
  [1367, 4, 27, '1988-07-18'],
  [1376, 3, 2, '1997-05-23'],
  [1388, 3, 22, '2009-06-12'],
  [1394, 4, 23, '2015-07-14'],
  [1398, 10, 13, '2020-01-03'],
  [1400, 3, 28, '2021-06-18'],
  [1403, 2, 30, '2024-05-19'],
  [1391, 12, 30, '2013-03-20'],
  [1395, 12, 30, '2017-03-20'],
  [1399, 12, 30, '2021-03-20'],
  [1395, 1, 1, '2016-03-20'],
  [1396, 1, 1, '2017-03-21'],
  [1399, 1, 1, '2020-03-20'],
  [1400, 1, 1, '2021-03-21'],
  [1403, 1, 1, '2024-03-20'],
  [1404, 1, 1, '2025-03-21'],
] as const

describe('Solar Hijri days', () => {
  test.each(SOLAR)('%i-%i-%i is %s', (year, month, day, iso) => {
    expect(toIso(toDay('persian', { year, month, day }) ?? Number.NaN)).toBe(iso)
    expect(fromDay('persian', fromIso(iso) ?? Number.NaN)).toEqual({ year, month, day })
  })
})

describe('days that do not exist', () => {
  test.each([
    ['gregory', 2019, 2, 29],
    ['gregory', 2020, 4, 31],
    ['gregory', 2020, 13, 1],
    ['gregory', 2020, 1, 0],
    ['persian', 1398, 12, 30],
    ['persian', 1399, 7, 31],
    ['persian', 2020, 3, 5],
    ['islamic-umalqura', 1442, 1, 30],
    ['islamic-umalqura', 1200, 1, 1],
    ['islamic-umalqura', 1601, 1, 1],
  ] as const)('%s %i-%i-%i', (calendar, year, month, day) => {
    expect(toDay(calendar, { year, month, day })).toBeNull()
  })

  test('text around an ISO date is none, a timestamp is one', () => {
    expect(fromIso('2020-02-30')).toBeNull()
    expect(fromIso('soon')).toBeNull()
    expect(toIso(fromIso('2020-02-29T23:59:59Z') ?? Number.NaN)).toBe('2020-02-29')
  })
})

test('weekdays and month lengths', () => {
  expect(weekdayOf(fromIso('1970-01-01') ?? Number.NaN)).toBe(4)
  expect(weekdayOf(fromIso('2020-08-28') ?? Number.NaN)).toBe(5)
  expect(weekdayOf(fromIso('1953-08-19') ?? Number.NaN)).toBe(3)
  expect(monthLength('gregory', 2020, 2)).toBe(29)
  expect(monthLength('gregory', 2020, 12)).toBe(31)
  expect(monthLength('islamic-umalqura', 1441, 9)).toBe(30)
})
