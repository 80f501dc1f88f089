import { describe, expect, test } from 'vitest'
import { fromIso } from '../../src/calendars/convert.ts'
import { EdtfError, formatAbout, formatDays, formatMonth, formatSet, parseEdtf } from '../../src/calendars/edtf.ts'

const day = (iso: string): number => fromIso(iso) ?? Number.NaN

describe('EDTF values', () => {
  test.each([
    ['2020-08-17', '2020-08-17', '2020-08-17', 'day'],
    ['2020-02', '2020-02-01', '2020-02-29', 'month'],
    ['2019-02', '2019-02-01', '2019-02-28', 'month'],
    ['2020', '2020-01-01', '2020-12-31', 'year'],
    ['2020-21', '2020-03-01', '2020-05-31', 'season'],
    ['2020-22', '2020-06-01', '2020-08-31', 'season'],
    ['2020-23', '2020-09-01', '2020-11-30', 'season'],
    ['2019-24', '2019-12-01', '2020-02-29', 'season'],
    ['2020-03-05/2020-03-06', '2020-03-05', '2020-03-06', 'week'],
    ['2020-08-15/2020-08-21', '2020-08-15', '2020-08-21', 'week'],
    ['2020-07-22/2020-08-21', '2020-07-22', '2020-08-21', 'month'],
    ['2019-03-21/2020-03-19', '2019-03-21', '2020-03-19', 'year'],
    ['2015/2018', '2015-01-01', '2018-12-31', 'longer'],
    ['2020-03/2020-05', '2020-03-01', '2020-05-31', 'season'],
    ['[2016-03-05,2020-03-05,2024-03-05]', '2016-03-05', '2024-03-05', 'day'],
    ['[2016-03-05..2016-03-06,2020-03-05..2020-03-06]', '2016-03-05', '2020-03-06', 'week'],
  ] as const)('%s', (value, from, to, precision) => {
    expect(parseEdtf(value)).toMatchObject({ from, to, precision, uncertain: false, approximate: false })
  })

  test('marks', () => {
    expect(parseEdtf('2020-03-05?')).toMatchObject({ from: '2020-03-05', uncertain: true, approximate: false })
    expect(parseEdtf('2020-08~')).toMatchObject({ to: '2020-08-31', uncertain: false, approximate: true })
    expect(parseEdtf('2020-08-21~/2020-08-28~')).toMatchObject({ from: '2020-08-21', to: '2020-08-28', approximate: true })
    expect(parseEdtf('2020%')).toMatchObject({ uncertain: true, approximate: true })
  })

  test('the alternatives of a set', () => {
    expect(parseEdtf('[2016-03-05,2020-03-05]').alternatives).toEqual([
      { from: '2016-03-05', to: '2016-03-05' },
      { from: '2020-03-05', to: '2020-03-05' },
    ])
    expect(parseEdtf('2020').alternatives).toEqual([])
  })

  test.each([
    '',
    'yesterday',
    '2020-13',
    '2020-02-30',
    '2020-3-5',
    '20200305',
    '2020-25',
    '2020-21-05',
    '2020/03/05',
    '2020-03-05T10:00',
    '2020/..',
    '../2020',
    '202X',
    '[]',
    '[2020,]',
    '{2020,2021}',
    '2020-03-05/2020-03-01',
    '-0044',
  ])('refused: "%s"', value => {
    expect(() => parseEdtf(value)).toThrow(EdtfError)
  })

  test('errors are one line and name the value', () => {
    expect(() => parseEdtf('soon')).toThrow(/^'soon' is no EDTF value that Dragoman knows: .+$/)
    expect(() => parseEdtf('2020-03-05/2020-03-01')).toThrow("EDTF interval '2020-03-05/2020-03-01' ends before it begins")
    expect(() => parseEdtf('2'.repeat(5000))).toThrow('EDTF value of 5000 characters is too long')
  })

  test('formats', () => {
    expect(formatDays(day('2020-03-05'), day('2020-03-05'))).toBe('2020-03-05')
    expect(formatDays(day('2020-03-05'), day('2020-03-06'))).toBe('2020-03-05/2020-03-06')
    expect(formatAbout(day('2020-03-05'), day('2020-03-05'))).toBe('2020-03-05~')
    expect(formatMonth(2020, 3)).toBe('2020-03')
    expect(formatSet([{ from: day('2020-03-05'), to: day('2020-03-05') }])).toBe('2020-03-05')
  })
})
