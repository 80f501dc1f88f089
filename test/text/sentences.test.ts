import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentences } from '../../src/text/sentences.ts'

const cut = (text: string, abbreviations: string[] = []): string[] =>
  sentences(text, { start: 0, end: text.length }, new Set(abbreviations)).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it.each([
    ['full stops', 'One. Two. Three', ['One.', 'Two.', 'Three']],
    ['question and exclamation marks', 'چه شد؟ هیچ! تمام', ['چه شد؟', 'هیچ!', 'تمام']],
    ['lines', 'one\ntwo', ['one', 'two']],
    ['an ellipsis', 'Well… no. Well... no', ['Well…', 'no.', 'Well...', 'no']],
    ['a stop before a closing mark', '"Gone." Back.', ['"Gone."', 'Back.']],
    ['a full stop that lost its space, in Arabic script', 'رفت.آمد', ['رفت.', 'آمد']],
    ['white space around', '  One.   Two.  ', ['One.', 'Two.']],
    ['nothing', '', []],
    ['white space alone', ' \n ', []],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected)
  })

  it.each([
    ['a decimal', 'It rose 3.5 percent.'],
    ['an address', 'Write to a@b.org today.'],
    ['initials', 'J. D. Vance spoke.'],
    ['letters with stops', 'The U.S. side spoke.'],
    ['a stop inside a quotation', 'او گفت: «رفتم. آمدم. دیدم» و نشست.'],
    ['two dots for a dash', 'بوتين .. أولا'],
    ['Arabic initials', 'د. محمد حضر.'],
  ])('%s does not end a sentence', (_, text) => {
    expect(cut(text)).toEqual([text])
  })

  it.each(['Bu 35. gemi.', 'Bu 35.\ngemi.', 'Saat 9. 30 gibi.'])('where verbs close sentences, an ordinal does not: %j', text => {
    expect(sentences(text, { start: 0, end: text.length }, new Set(), true)).toHaveLength(1)
    expect(sentences(text, { start: 0, end: text.length }, new Set())).not.toHaveLength(1)
  })

  it('abbreviations of the language keep their stop', () => {
    expect(cut('Gen. Smith spoke.')).toHaveLength(2)
    expect(cut('Gen. Smith spoke.', ['gen'])).toHaveLength(1)
  })

  it('a quotation that nobody closes does not swallow the paragraph', () => {
    expect(cut('او گفت: «رفتم. آمدم.')).toHaveLength(2)
    expect(cut(`«${'الف ب. '.repeat(600)}».`).length).toBeGreaterThan(100)
  })

  it('cuts a part of a text by its own offsets', () => {
    const text = 'Skip. One. Two. Skip.'
    expect(sentences(text, { start: 6, end: 15 }, new Set()).map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.'])
  })

  it('loses no letter, in order and without overlap', () => {
    const signs = fc.constantFrom('a', 'ب', ' ', '.', '؟', '«', '»', '“', '”', '"', '\n', '…', '1', '،')
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 80 }), text => {
        const spans = sentences(text, { start: 0, end: text.length }, new Set(['a']))
        const inOrder = spans.every(({ start, end }, at) => start < end && start >= (spans[at - 1]?.end ?? 0))
        const letters = (part: string): string => part.replace(/\s/g, '')
        return inOrder && letters(spans.map(({ start, end }) => text.slice(start, end)).join('')) === letters(text)
      }),
      { numRuns: 500 },
    )
  })
})
