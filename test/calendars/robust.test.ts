import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseEdtf } from '../../src/calendars/edtf.ts'
import { parsePageDate } from '../../src/calendars/page-date.ts'
import { recogniseDates } from '../../src/calendars/recognise.ts'
import { dates as ar } from '../../src/languages/ar/dates.ts'
import { dates as en } from '../../src/languages/en/dates.ts'
import { dates as fa } from '../../src/languages/fa/dates.ts'
import { dates as tr } from '../../src/languages/tr/dates.ts'
import { AR } from './cases-ar.ts'
import { EN } from './cases-en.ts'
import { FA } from './cases-fa.ts'

const LANGUAGES = [fa, ar, en, tr]

describe('any text', () => {
  const pieces = [...FA, ...AR, ...EN].flatMap(([text]) => text.split(/[ ‹›]/))
  const text = fc.array(
    fc.oneof(
      fc.constantFrom(...pieces, '\u200c', '\u202b', '\n', '/', '-', '(', ')', '\u0640'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )

  test('spans hold their words in order, and values are EDTF', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(' ', ''),
        fc.constantFrom(null, '2020-08-28'),
        (parts, words, glue, anchor) => {
          const input = parts.join(glue)
          let last = 0
          for (const mention of recogniseDates(input, { start: 0, end: input.length }, words, anchor)) {
            expect(input.slice(mention.start, mention.end)).toBe(mention.text)
            expect(mention.start).toBeGreaterThanOrEqual(last)
            last = mention.end
            parseEdtf(mention.edtf)
            if (mention.planned !== undefined) parseEdtf(mention.planned)
          }
          parsePageDate(input, LANGUAGES)
        },
      ),
      { numRuns: 2000, seed: 4 },
    )
  })

  test('a span’s bounds are kept', () => {
    const input = 'on 5 March 2020 and on 6 March 2020'
    const found = recogniseDates(input, { start: 16, end: input.length }, en, null)
    expect(found.map(({ start, edtf }) => [start, edtf])).toEqual([[23, '2020-03-06']])
    expect(recogniseDates(input, { start: 0, end: 12 }, en, '2020-08-28').map(({ text }) => text)).toEqual(['5 March'])
  })

  test('an expression does not cross a line’s end', () => {
    const input = 'Number 5\nMarch 2020'
    expect(recogniseDates(input, { start: 0, end: input.length }, en, null).map(mention => mention.text)).toEqual(['March 2020'])
  })
})

describe('time is linear in the length', () => {
  const MEGABYTE = 1_000_000
  const DENSE = 400_000
  /** Far above what it takes: a test of the order of growth, not of the machine's load. */
  const LIMIT_MS = 5000

  test.each([
    ['one letter', 'a'],
    ['one Arabic letter', 'و'],
    ['one digit', '5'],
    ['harakat', '\u064b'],
    ['tatweel', '\u0640'],
    ['spaces', ' '],
    ['half-spaces', '\u200c'],
    ['days', '5 '],
    ['days in a row', '5,'],
    ['month names', 'مارس '],
    ['clitics', 'وول '],
    ['weekdays', 'الاثنين و'],
    ['dashes', '5-'],
    ['brackets', '5 March (15 Esfand) ('],
    ['prefixes of phrases', 'تشرين '],
    ['parts of the day', 'صباح '],
    ['labels', 'عام '],
    ['parts of a month', 'early '],
    ['small words', 'of '],
    ['days and small words', '5 of the '],
  ])('%s', (_name, piece) => {
    const input = piece.repeat((piece.length === 1 ? MEGABYTE : DENSE) / piece.length)
    const words = /[a-z]/.test(piece) ? en : ar
    recogniseDates(input.slice(0, 1000), { start: 0, end: 1000 }, words, '2020-08-28')
    const begin = performance.now()
    recogniseDates(input, { start: 0, end: input.length }, words, '2020-08-28')
    expect(performance.now() - begin).toBeLessThan(LIMIT_MS)
  })
})
