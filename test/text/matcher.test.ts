import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Affixes, compileMatcher, type Phrase } from '../../src/text/matcher.ts'

const NONE: Affixes = { clitics: [], articles: [], endings: [] }
const ARABIC: Affixes = { clitics: ['و', 'ب', 'ل', 'وب'], articles: ['ال', 'وال', 'بال', 'لل'], endings: [] }
const PERSIAN: Affixes = { clitics: [], articles: [], endings: ['ها', 'های', 'ی'] }

/** Hits as the words found, `prefix|word` where something stands joined before. */
const found = (phrases: Phrase<string>[], text: string, affixes = NONE): string[] =>
  compileMatcher(phrases, affixes)
    .find(text, 0, text.length)
    .map(({ start, end, prefix }) => `${prefix ? `${prefix}|` : ''}${text.slice(start, end)}`)

const phrase = (text: string, rest: Partial<Phrase<string>> = {}): Phrase<string> => ({ text, value: text, ...rest })

describe('whole words', () => {
  it('are found wherever they stand, however they are spelled', () => {
    expect(found([phrase('کتاب')], 'كتاب، کتاب و «کِتاب»')).toEqual(['كتاب', 'کتاب', 'کِتاب'])
    expect(found([phrase('elysee')], 'The Élysée and the ELYSEE')).toEqual(['Élysée', 'ELYSEE'])
    expect(found([phrase('1399')], '۱۳۹۹ ١٣٩٩')).toEqual(['۱۳۹۹', '١٣٩٩'])
  })

  it('are not found inside others', () => {
    expect(found([phrase('ran')], 'Iran errand ran-away ran2')).toEqual(['ran'])
    expect(found([phrase('چینی')], 'توطئه‌چینی چینی')).toEqual(['چینی'])
    expect(found([phrase('us')], 'us_a usb US')).toEqual(['US'])
  })

  it('take the marks that follow them', () => {
    const text = 'مُحَمَّدٌ جاء'
    expect(compileMatcher([phrase('محمد')], NONE).find(text, 0, text.length)).toMatchObject([{ start: 0, end: text.indexOf(' ') }])
  })
})

describe('a stem', () => {
  it('takes all letters that follow, and yields to a longer phrase', () => {
    expect(found([phrase('violat', { stem: true })], 'violates, violation; inviolate')).toEqual(['violates', 'violation'])
    expect(found([phrase('violat', { stem: true }), phrase('violates the law')], 'violates the law')).toEqual(['violates the law'])
    expect(found([phrase('violat')], 'violates')).toEqual([])
  })
})

describe('the longest phrase', () => {
  it('wins at each place, and hits do not overlap', () => {
    const phrases = [phrase('foreign'), phrase('foreign minister'), phrase('minister'), phrase('prime minister')]
    expect(found(phrases, 'prime minister, foreign minister, foreign trade')).toEqual(['prime minister', 'foreign minister', 'foreign'])
  })

  it('gives a hit for each value of the same letters, each value once', () => {
    const same = { text: 'georgia', value: 'country' }
    const hits = compileMatcher([same, { ...same }, { text: 'Georgia', value: 'state' }], NONE).find('Georgia', 0, 7)
    expect(hits.map(({ value }) => value)).toEqual(['country', 'state'])
  })
})

describe('gaps and joints', () => {
  it('a space stands for any gap, not for none', () => {
    expect(found([phrase('وزیر خارجه')], 'وزیر خارجه، وزیر  خارجه، وزیر‌خارجه، وزیر\nخارجه، وزیرخارجه')).toHaveLength(4)
  })

  it('a half-space stands for a gap or none', () => {
    expect(found([phrase('رئیس‌جمهور')], 'رئیس‌جمهور رئیس جمهور رئیسجمهور')).toEqual(['رئیس‌جمهور', 'رئیس جمهور', 'رئیسجمهور'])
  })

  it('several joints may each be open or closed', () => {
    expect(found([phrase('گفت‌و‌گو')], 'گفت‌و‌گو، گفت و گو، گفتگو، گفتوگو، گفت‌وگو')).toEqual(['گفت‌و‌گو', 'گفت و گو', 'گفتوگو', 'گفت‌وگو'])
  })
})

describe('what is joined before a word', () => {
  it('is told apart from it', () => {
    expect(found([phrase('بوتين')], 'وبوتين لبوتين بوتين', ARABIC)).toEqual(['و|بوتين', 'ل|بوتين', 'بوتين'])
  })

  it('may be an article where the phrase allows it', () => {
    expect(found([phrase('روسي', { article: true })], 'الروسي والروسي للروسي', ARABIC)).toEqual(['ال|الروسي', 'وال|الروسي', 'لل|للروسي'])
    expect(found([phrase('روسي')], 'الروسي', ARABIC)).toEqual([])
    expect(found([phrase('بوتين', { clitics: false })], 'وبوتين', ARABIC)).toEqual([])
  })

  it('is part of the written word, not of the hit', () => {
    const [hit] = compileMatcher([phrase('بوتين')], ARABIC).find('قال وبوتين', 0, 10)
    expect(hit).toMatchObject({ from: 4, start: 5, end: 10, prefix: 'و' })
  })
})

describe('endings', () => {
  it('may follow where the phrase allows it, joined or after a half-space', () => {
    expect(found([phrase('کشور', { endings: true })], 'کشور کشورها کشور‌های کشوری کشوردار', PERSIAN)).toEqual([
      'کشور',
      'کشور',
      'کشور',
      'کشور',
    ])
    expect(found([phrase('کشور')], 'کشورها', PERSIAN)).toEqual([])
  })
})

describe('a stretch of a text', () => {
  it('is searched alone', () => {
    const matcher = compileMatcher([phrase('one'), phrase('one two')], NONE)
    const text = 'one one two one'
    expect(matcher.find(text, 4, 7).map(({ start, end }) => [start, end])).toEqual([[4, 7]])
    // A stretch that begins within a word does not begin one.
    expect(matcher.find('someone one', 4, 11).map(({ start }) => start)).toEqual([8])
  })
})

it('never throws, and finds only what it was given', () => {
  const letters = fc.constantFrom('a', 'b', ' ', '\u200c', 'ا', 'ل', 'ب', '\u064e', '،', '۱', '😀')
  const text = fc.string({ unit: letters, maxLength: 60 })
  const matcher = compileMatcher([phrase('ab', { endings: true, article: true }), phrase('اب‌ل', { article: true }), phrase('a b')], ARABIC)
  fc.assert(
    fc.property(text, words => {
      let last = 0
      for (const { from, start, end } of matcher.find(words, 0, words.length)) {
        if (!(last <= from && from <= start && start < end && end <= words.length)) return false
        last = end
      }
      return true
    }),
    { numRuns: 500 },
  )
})
