import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/index.ts'
import { textSpan, trimmed } from '../../../src/extract/words/spans.ts'
import { loadKnowledge } from '../../../src/knowledge/index.ts'
import type { RawArticle, Span, TextSpan } from '../../../src/model.ts'
import { toDocument } from '../../../src/read/index.ts'

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'gold', 'articles')
const pages = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'))
const knowledge = loadKnowledge()

/** What is wrong with the spans of what comes out of a text: empty when each shows its own words. Throws when the program does. */
function faults(text: string, asLine = false, language?: string): string[] {
  const [title = '', ...rest] = text.split('\n')
  const raw: RawArticle = asLine
    ? { id: 'x', origin: 'test', mediaType: 'application/json', text: `${title}\n${rest.join('\n')}`, title, language }
    : { id: 'x', origin: 'test', mediaType: 'text/plain', text, language }
  const document = toDocument(raw)
  const { leaders, countries, dates, events, quotes } = extract(document, knowledge)
  const spans: [string, TextSpan][] = [
    ...[...leaders, ...countries].flatMap(({ mentions }) => mentions.map((one): [string, TextSpan] => ['mention', one])),
    ...dates.map((one): [string, TextSpan] => ['date', one]),
    ...events.flatMap(({ evidence }) => evidence.map((one): [string, TextSpan] => ['evidence', one])),
    ...quotes.map((one): [string, TextSpan] => ['quote', one]),
  ]
  const bounds: [string, Span][] = document.body.map((one): [string, Span] => ['paragraph', one])
  return [
    ...spans
      .filter(([, { start, end, text: words }]) => document.text.slice(start, end) !== words || !words)
      .map(([kind, span]) => `${kind} ${JSON.stringify(span)}`),
    ...bounds
      .filter(([, { start, end }]) => !(start >= 0 && start < end && end <= document.text.length))
      .map(([kind, span]) => `${kind} ${JSON.stringify(span)}`),
  ]
}

/** The same texts in every run. */
const SEED = 20_200_304

const page = fc.constantFrom(...pages)
const place = fc.double({ min: 0, max: 1, noNaN: true })
const at = (text: string, share: number): number => Math.floor(share * text.length)

/** A page cut at two places, the parts in the other order. */
const cut = fc.tuple(page, place, place).map(([text, a, b]) => {
  const [from, to] = [at(text, Math.min(a, b)), at(text, Math.max(a, b))]
  return text.slice(from, to) + text.slice(0, from)
})

/** Digits for others of any script. */
const otherDigits = fc
  .tuple(page, fc.array(fc.constantFrom(...'0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹'), { minLength: 1, maxLength: 12 }))
  .map(([text, digits]) => {
    let turn = 0
    return text.replace(/\p{Nd}/gu, () => digits[turn++ % digits.length] as string)
  })

/** Signs without width, and signs that open and close, thrown in anywhere. */
const SIGNS = [
  '\u200e',
  '\u200f',
  '\u202b',
  '\u202c',
  '\u2067',
  '\u2069',
  '\u200c',
  '\u00ad',
  '\ufeff',
  '«',
  '»',
  '“',
  '”',
  '"',
  '(',
  ')',
  ':',
  '،',
  '.',
  '\n',
  '🔴',
  '\ud83d',
]
const withSigns = fc
  .tuple(page, fc.array(fc.tuple(place, fc.constantFrom(...SIGNS)), { maxLength: 40 }))
  .map(([text, signs]) => signs.reduce((all, [share, sign]) => all.slice(0, at(all, share)) + sign + all.slice(at(all, share)), text))

/** The beginning of one page and the end of another. */
const grafted = fc.tuple(page, page, place, place).map(([a, b, x, y]) => a.slice(0, at(a, x)) + b.slice(at(b, y)))

describe('whatever is done to a page, nothing throws and every span shows its own words', () => {
  it.each([
    ['cut', cut],
    ['with other digits', otherDigits],
    ['with signs thrown in', withSigns],
    ['grafted on another', grafted],
  ])('%s', { timeout: 120_000 }, (_, texts) => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, asLine) => {
        expect(faults(text, asLine)).toEqual([])
      }),
      { numRuns: 60, seed: SEED },
    )
  })

  it('given as a language that it is not', () => {
    fc.assert(
      fc.property(page, fc.constantFrom('fa', 'ar', 'en'), (text, language) => {
        expect(faults(text, true, language)).toEqual([])
      }),
      { numRuns: 30, seed: SEED },
    )
  })
})

describe('texts that no newspaper prints', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\u200f\n '],
    ['one letter', 'ا'],
    ['a million letters that are one', 'ا'.repeat(1_000_000)],
    ['one sentence that never ends', 'وقال بوتين أمس إنه التقى أردوغان في موسكو وبحث معه الأوضاع في سوريا، '.repeat(100)],
    ['one word again and again', 'پوتین '.repeat(20_000)],
    ['one sentence again and again', 'پوتین با اردوغان دیدار کرد. '.repeat(2_000)],
    ['quotation marks that open and never close', `پوتین گفت: ${'«'.repeat(5_000)}بله`],
    ['quotations within quotations', `پوتین گفت: ${'«او گفت: '.repeat(1_000)}بله${'»'.repeat(1_000)}.`],
    ['colons alone', ':'.repeat(5_000)],
    ['half of a pair of surrogates', 'پوتین گفت: \ud83d بله \udd34'],
    ['directions nested in directions', `${'\u202b'.repeat(2_000)}پوتین${'\u202c'.repeat(2_000)} گفت که بله.`],
  ])('%s', { timeout: 60_000 }, (_, text) => {
    expect(faults(text, true, 'fa')).toEqual([])
    expect(faults(text)).toEqual([])
  })
})

describe('a span trimmed', () => {
  it('loses white space, quotation marks and punctuation at its ends alone', () => {
    const text = 'x « او گفت: «بله»، و رفت! » x'
    const { start, end } = trimmed(text, { start: 1, end: text.length - 1 })
    expect(text.slice(start, end)).toBe('او گفت: «بله»، و رفت')
    expect(textSpan(text, { start, end })).toEqual({ start, end, text: 'او گفت: «بله»، و رفت' })
  })

  it('of nothing but signs is empty, and never turned around', () => {
    expect(trimmed('«…»', { start: 0, end: 3 })).toEqual({ start: 3, end: 3 })
    expect(trimmed('abc', { start: 2, end: 1 })).toEqual({ start: 2, end: 2 })
  })
})
