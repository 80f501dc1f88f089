import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { findTerms, joinDoubled, searchForms, termOf, withoutArticle } from '../../src/text/forms.ts'

test.each([
  ['الرئيس', 'رییس'],
  ['والرئيس', 'رییس'],
  ['بالملف', 'ملف'],
  ['للرئيس', 'رییس'],
  ['رئيس', null],
  ['ال', null],
  ['Albania', null],
])('%s without article', (word, bare) => {
  expect(withoutArticle(fold(word))).toBe(bare && fold(bare))
})

test.each(['گفت‌وگو', 'گفت و گو', 'گفتوگو', 'گفتگو'])('%s is one word', spelling => {
  expect(joinDoubled(fold(spelling))).toBe('گفتگو')
})

test('forms of a text', () => {
  expect(searchForms('قال الرئيس')).toBe(fold('رئيس'))
  expect(searchForms('او می‌گوید').split(' ')).toContain('میگوید')
  expect(searchForms('گفت‌وگوی تلفنی')).toContain('گفتگو')
  expect(searchForms('Putin speaks')).toBe('')
})

describe('where a text says what is asked', () => {
  const marked = (text: string, piece: string, prefix = false) =>
    findTerms(text, [termOf(piece, prefix)!], 10).map(({ start, end }) => text.slice(start, end))
  test.each([
    ['Putin met Erdoğan', 'erdogan', ['Erdoğan']],
    ['قال الرئيس أردوغان', 'رئيس', ['الرئيس']],
    ['قال الرئيس أردوغان', 'الرئيس', ['الرئيس']],
    ['پوتین می‌گوید', 'میگوید', ['می‌گوید']],
    ['در گفت و گو با او', 'گفتگو', ['گفت و گو']],
    ['در گفت‌وگو با او', 'گفتگو', ['گفت‌وگو']],
    ['the cease fire holds, fire', 'cease fire', ['cease fire']],
    ['او تلفنی گفتوگو کرد و رفت', 'گفتگو', ['گفتوگو']],
    ['گفتوگوی آنان', 'گفتگو', ['گفتوگوی']],
    ['گفت‌وگوهای آنان', 'گفت و گو', ['گفت‌وگوهای']],
    ['در گفت و گو با او', 'گفتگو با', ['گفت و گو با']],
    ['او گفت، و گوش داد', 'گفتگو', []],
    ['nothing here', 'word', []],
  ])('%s: %s', (text, piece, expected) => {
    expect(marked(text, piece)).toEqual(expected)
  })
  test('beginnings', () => {
    expect(marked('talks and a talk', 'talk', true)).toEqual(['talks', 'talk'])
    expect(marked('قال الرئيس', 'رئي', true)).toEqual(['الرئيس'])
    expect(marked('پوتین می‌گوید', 'میگوی', true)).toEqual(['می‌گوید'])
  })
  test('marks inside a word do not part it', () => {
    expect(marked('اردو\u200eغان و co\u00adoperation', 'اردوغان')).toEqual(['اردو\u200eغان'])
    expect(marked('the co\u00adoperation', 'cooperation')).toEqual(['co\u00adoperation'])
  })
  test('ranges lie in the text, in order, none over another', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, piece) => {
        const term = termOf(piece, true)
        let end = 0
        for (const range of term ? findTerms(text, [term], 50) : []) {
          expect(range.start).toBeGreaterThanOrEqual(end)
          expect(range.end).toBeGreaterThan(range.start)
          expect(range.end).toBeLessThanOrEqual(text.length)
          end = range.end
        }
      }),
    )
  })
})
