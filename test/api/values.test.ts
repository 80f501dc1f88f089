import { expect, test } from 'vitest'
import { dayRange, languageTag } from '../../src/api/values.ts'

const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)

test.each([
  ['2020', '2020-01-01', '2020-12-31'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2019-12', '2019-12-01', '2019-12-31'],
  ['2020-02-29', '2020-02-29', '2020-02-29'],
  ['0099', '0099-01-01', '0099-12-31'],
])('%s runs from %s to %s', (text, first, last) => {
  const range = dayRange(text)!
  expect([iso(range.first), iso(range.last)]).toEqual([first, last])
})

test.each(['', '20', '2020-13', '2020-00', '2019-02-29', '2020-04-31', '2020-1-1', '0000', '2020-01-01T00:00', ' 2020', '-2020', '۲۰۲۰'])(
  '%j is no date',
  text => {
    expect(dayRange(text)).toBeNull()
  },
)

test('language subtags', () => {
  expect(['fa', 'AR', 'ckb', 'und'].map(languageTag)).toEqual(['fa', 'ar', 'ckb', 'und'])
  expect(['', 'xx', 'persian', 'fa-IR', '1a'].map(languageTag)).toEqual([null, null, null, null, null])
})
