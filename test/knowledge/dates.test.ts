import { expect, test } from 'vitest'
import { addDays, daysBetween, firstDay, isDate, isExact, lastDay } from '../../src/knowledge/dates.ts'

test('dates are years, months or days of the calendar', () => {
  for (const date of ['2015', '2015-11', '2015-11-26', '2016-02-29']) expect(isDate(date), date).toBe(true)
  for (const text of ['', '15', '2015-13', '2015-00', '2015-02-29', '2015-11-31', '2015-1-2', '2015-11-26T00:00', 'today']) {
    expect(isDate(text), text).toBe(false)
  }
})

test('a vague date stands for a stretch of days', () => {
  expect([firstDay('2016'), lastDay('2016')]).toEqual(['2016-01-01', '2016-12-31'])
  expect([firstDay('2016-02'), lastDay('2016-02')]).toEqual(['2016-02-01', '2016-02-29'])
  expect([firstDay('2015-02'), lastDay('2015-02')]).toEqual(['2015-02-01', '2015-02-28'])
  expect([firstDay('2016-02-03'), lastDay('2016-02-03')]).toEqual(['2016-02-03', '2016-02-03'])
  expect([isExact('2016'), isExact('2016-02'), isExact('2016-02-03')]).toEqual([false, false, true])
})

test('days are counted over months and years', () => {
  expect(addDays('2020-02-28', 2)).toBe('2020-03-01')
  expect(addDays('2021-01-01', -1)).toBe('2020-12-31')
  expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2)
})
