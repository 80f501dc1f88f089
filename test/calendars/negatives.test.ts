import { describe, expect, test } from 'vitest'
import { recogniseDates } from '../../src/calendars/recognise.ts'
import type { DateWords } from '../../src/calendars/words.ts'
import { dates as ar } from '../../src/languages/ar/dates.ts'
import { dates as en } from '../../src/languages/en/dates.ts'
import { dates as fa } from '../../src/languages/fa/dates.ts'
import { dates as fr } from '../../src/languages/fr/dates.ts'
import { dates as ru } from '../../src/languages/ru/dates.ts'
import { dates as tr } from '../../src/languages/tr/dates.ts'
import { NOT_DATES } from './negatives.ts'

const WORDS: Readonly<Record<keyof typeof NOT_DATES, DateWords>> = { fa, ar, en, ru, tr, fr }

describe.each(Object.entries(NOT_DATES) as [keyof typeof NOT_DATES, readonly string[]][])('no dates: %s', (language, texts) => {
  test.each(texts)('%s', text => {
    const found = recogniseDates(text, { start: 0, end: text.length }, WORDS[language], '2020-08-28')
    expect(found.map(mention => mention.text)).toEqual([])
  })
})

test.each([
  ['fa', 'شب گذشته', fa],
  ['fa', 'روز دوشنبه', fa],
  ['fa', 'هفته آینده', fa],
  ['fa', 'پنجم مارس', fa],
  ['ar', 'أمس', ar],
  ['ar', 'الأربعاء الماضي', ar],
  ['ar', 'قبل يومين', ar],
  ['ar', 'العام الماضي', ar],
  ['en', 'yesterday', en],
  ['en', 'two weeks ago', en],
  ['en', 'in March', en],
] as const)('without the article’s day nothing is known: %s %s', (_language, text, words) => {
  expect(recogniseDates(text, { start: 0, end: text.length }, words, null)).toEqual([])
})
