import { describe, expect, test } from 'vitest'
import { recogniseDates } from '../../src/calendars/recognise.ts'
import type { DateWords } from '../../src/calendars/words.ts'
import { dates as ar } from '../../src/languages/ar/dates.ts'
import { dates as en } from '../../src/languages/en/dates.ts'
import { dates as fa } from '../../src/languages/fa/dates.ts'
import { dates as fr } from '../../src/languages/fr/dates.ts'
import { dates as ru } from '../../src/languages/ru/dates.ts'
import { dates as tr } from '../../src/languages/tr/dates.ts'
import type { DateMention } from '../../src/model.ts'
import type { Case } from './cases.ts'
import { ANCHOR_AR, AR } from './cases-ar.ts'
import { ANCHOR_EN, EN } from './cases-en.ts'
import { ANCHOR_FA, FA } from './cases-fa.ts'
import { ANCHOR_OTHERS, FR, RU, TR } from './cases-others.ts'
import { ISLAMIC_TEXTS } from './islamic.ts'

const shown = ({ edtf, planned }: DateMention): string => (planned === undefined ? edtf : `${edtf} | ${planned}`)

/** The mentions of a case as text with marks and value, the form in which the table gives them. */
function run([marked]: Case, words: DateWords, anchor: string | null): { text: string; values: string[] } {
  const text = marked.replace(/[‹›]/g, '')
  const mentions = recogniseDates(text, { start: 0, end: text.length }, words, anchor)
  const withMarks = mentions.reduceRight((all, { start, end }) => `${all.slice(0, start)}‹${all.slice(start, end)}›${all.slice(end)}`, text)
  return { text: withMarks, values: mentions.map(shown) }
}

const TABLES: readonly (readonly [string, readonly Case[], DateWords, string])[] = [
  ['Persian', FA, fa, ANCHOR_FA],
  ['Arabic', AR, ar, ANCHOR_AR],
  ['English', EN, en, ANCHOR_EN],
  ['Russian', RU, ru, ANCHOR_OTHERS],
  ['Turkish', TR, tr, ANCHOR_OTHERS],
  ['French', FR, fr, ANCHOR_OTHERS],
  ['Islamic', ISLAMIC_TEXTS, ar, ANCHOR_AR],
]

describe.each(TABLES)('date expressions: %s', (_language, cases, words, anchor) => {
  test.each(cases.map(entry => [entry[0], entry] as const))('%s', (marked, entry) => {
    const [, value, own] = entry
    expect(run(entry, words, own === undefined ? anchor : own)).toEqual({ text: marked, values: [value] })
  })
})
