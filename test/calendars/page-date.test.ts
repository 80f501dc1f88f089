import { describe, expect, test } from 'vitest'
import { parsePageDate } from '../../src/calendars/page-date.ts'
import { dates as ar } from '../../src/languages/ar/dates.ts'
import { dates as en } from '../../src/languages/en/dates.ts'
import { dates as fa } from '../../src/languages/fa/dates.ts'
import { dates as fr } from '../../src/languages/fr/dates.ts'
import { dates as ru } from '../../src/languages/ru/dates.ts'
import { dates as tr } from '../../src/languages/tr/dates.ts'
import type { Calendar } from '../../src/model.ts'

const ALL = [fa, ar, en, ru, tr, fr]

const PAGE_DATES: readonly (readonly [text: string, date: string, calendar: Calendar, words: string])[] = [
  ['2015-07-22 10:39:33', '2015-07-22', 'gregory', '2015-07-22'],
  ['2026-04-24 | 23:15:56 IRST', '2026-04-24', 'gregory', '2026-04-24'],
  ['2022-01-06 03:38:45+00:00', '2022-01-06', 'gregory', '2022-01-06'],
  ['2017-06-19T23:23:00+01:00', '2017-06-19', 'gregory', '2017-06-19'],
  ['2024-11-26T13:27:18.000Z', '2024-11-26', 'gregory', '2024-11-26'],
  ['2025-06-23T12:00:00+0000', '2025-06-23', 'gregory', '2025-06-23'],
  ['2023-08-30 12:52:08.000000', '2023-08-30', 'gregory', '2023-08-30'],
  ['20200305', '2020-03-05', 'gregory', '20200305'],
  ['20200305T101500Z', '2020-03-05', 'gregory', '20200305'],
  ['2015-01-02T101010', '2015-01-02', 'gregory', '2015-01-02'],
  ['05/10/2016', '2016-10-05', 'gregory', '05/10/2016'],
  ['31/10/2016', '2016-10-31', 'gregory', '31/10/2016'],
  ['10/31/2016', '2016-10-31', 'gregory', '10/31/2016'],
  ['05.03.2020', '2020-03-05', 'gregory', '05.03.2020'],
  ['7 شهریور 1399', '2020-08-28', 'persian', '7 شهریور 1399'],
  ['جمعه ۷ شهریور ۱۳۹۹', '2020-08-28', 'persian', '۷ شهریور ۱۳۹۹'],
  ['۱۳۹۴ آذر ۵, پنجشنبه', '2015-11-26', 'persian', '۱۳۹۴ آذر ۵'],
  ['۱۷:۴۸  -  ۱۳۹۷/۹/۱۰', '2018-12-01', 'persian', '۱۳۹۷/۹/۱۰'],
  ['18:14 · 17 Ordibehesht 1405', '2026-05-07', 'persian', '17 Ordibehesht 1405'],
  ['22:26 · 24 Tir 1405', '2026-07-15', 'persian', '24 Tir 1405'],
  ['05 Mordad 1405', '2026-07-27', 'persian', '05 Mordad 1405'],
  ['تاریخ انتشار:  ۱۴:۳۴ - ۲۷ تير ۱۳۹۷', '2018-07-18', 'persian', '۲۷ تير ۱۳۹۷'],
  ['تاریخ انتشار:  ۱۴:۳۴ - ۲۷ تير ۱۳۹۷ - 18 July 2018', '2018-07-18', 'gregory', '18 July 2018'],
  ['الأربعاء 30 سبتمبر 2020 - 11:42', '2020-09-30', 'gregory', '30 سبتمبر 2020'],
  ['الأربعاء ٣٠ سبتمبر ٢٠٢٠', '2020-09-30', 'gregory', '٣٠ سبتمبر ٢٠٢٠'],
  ['نشر في: 17 كانون الأول 2015', '2015-12-17', 'gregory', '17 كانون الأول 2015'],
  ['24 فيفري 2017', '2017-02-24', 'gregory', '24 فيفري 2017'],
  ['27 ذو الحجة 1441', '2020-08-17', 'islamic-umalqura', '27 ذو الحجة 1441'],
  ['27 ذو الحجة 1441 الموافق 17 أغسطس 2020', '2020-08-17', 'gregory', '17 أغسطس 2020'],
  ['28 ذو الحجة 1441 الموافق 17 أغسطس 2020', '2020-08-17', 'gregory', '17 أغسطس 2020'],
  ['1441/12/27', '2020-08-17', 'islamic-umalqura', '1441/12/27'],
  ['29 février 2020', '2020-02-29', 'gregory', '29 février 2020'],
  ['Publié le 30 août 2023 à 12h52', '2023-08-30', 'gregory', '30 août 2023'],
  ['le 1er mars 2020', '2020-03-01', 'gregory', '1er mars 2020'],
  ['January 5, 2021 3:04 PM', '2021-01-05', 'gregory', 'January 5, 2021'],
  ['Published 3:04 PM EST, Tue January 5, 2021', '2021-01-05', 'gregory', 'January 5, 2021'],
  ['Thu, 26 Nov 2015 10:00:00 GMT', '2015-11-26', 'gregory', '26 Nov 2015'],
  ['Nov. 26, 2015', '2015-11-26', 'gregory', 'Nov. 26, 2015'],
  ['15 марта 2020 года', '2020-03-15', 'gregory', '15 марта 2020 года'],
  ['3 Temmuz 2024, 18:24', '2024-07-03', 'gregory', '3 Temmuz 2024'],
]

describe('a page’s own date', () => {
  test.each(PAGE_DATES)('%s', (text, date, calendar, words) => {
    expect(parsePageDate(text, ALL)).toEqual({ date, calendar, text: words })
  })

  test.each(['', 'hello', '2020', 'March 2020', '7 شهریور', 'Tel. 021-22-1234', '31 February 2020', '2015-13-45', '30 مهر', '۳۱ مهر ۱۳۹۹'])(
    'none in "%s"',
    text => {
      expect(parsePageDate(text, ALL)).toBeNull()
    },
  )

  test('a hint settles which of two readings is meant', () => {
    expect(parsePageDate('05/10/2016', [en])?.date).toBe('2016-05-10')
    expect(parsePageDate('05/10/2016', [en], { order: 'dmy' })?.date).toBe('2016-10-05')
    expect(parsePageDate('05/10/2016', [en], { near: '2016-10-07' })?.date).toBe('2016-10-05')
    expect(parsePageDate('05/10/2016', [ar], { near: '2016-05-11' })?.date).toBe('2016-05-10')
  })
})
