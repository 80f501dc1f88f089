import { describe, expect, it } from 'vitest'
import { nameWords as ar } from '../../src/languages/ar/names.ts'
import { nameWords as fa } from '../../src/languages/fa/names.ts'
import type { Spellings } from '../../src/languages/names.ts'
import { letters } from '../../src/languages/names.ts'
import { romanise, type Spelling } from '../../src/text/romanise.ts'

const plain: Spelling = {
  letters: letters('ب b | ک k | ر r | م m | ن n | س s | ت t | ل l | د d | ا a | ی i | و o | ^ی y | ی$ ey | ون$ on'),
  vowels: { filler: 'e', afterLong: 'a', onsets: 'rl', codas: /^(rt|nd|st)$/ },
  shapes: [],
}

describe('romanise', () => {
  it.each([
    ['takes letters one by one', 'بار', 'bar'],
    ['takes the longest group that fits', 'باتون', 'baton'],
    ['knows the first letter of a word', 'یار', 'yar'],
    ['and the last', 'باری', 'barey'],
    ['fills a cluster that no word begins with', 'بنا', 'bena'],
    ['leaves one that it may begin with', 'برا', 'bra'],
    ['fills a cluster that no word ends in', 'بانر', 'banar'],
    ['leaves one that it may end in', 'بارت', 'bart'],
    ['fills a word without any vowel', 'بن', 'ben'],
    ['passes over marks and joints', 'با\u200cر\u064eی', 'barey'],
    ['takes Arabic and Persian letters alike', 'ماكي', 'makey'],
    ['leaves out what it does not know', 'باچر', 'bar'],
    ['nothing of nothing', '', ''],
  ])('%s', (_what, word, expected) => {
    expect(romanise(word, plain)).toBe(expected)
  })

  it('puts in the letters that tell the vowels of a shape', () => {
    const shapes: Spelling['shapes'] = [[/^م(?=.ا)/, 'mُ']]
    expect(romanise('منار', { ...plain, letters: new Map([...plain.letters, ['mُ', 'mu']]), shapes })).toBe('munar')
    expect(romanise('منر', { ...plain, shapes })).toBe('mener')
  })
})

describe('spellings of the packs', () => {
  const spell = (pack: Spellings | null, style: keyof Spellings, word: string): string => (pack ? romanise(word, pack[style]) : '')

  it.each<[keyof Spellings, string, string]>([
    ['arabic', 'سعود', 'saoud'],
    ['arabic', 'عادل', 'adel'],
    ['arabic', 'مطلق', 'mutlaq'],
    ['arabic', 'خالد', 'khaled'],
    ['arabic', 'شحاتة', 'shahata'],
    ['foreign', 'ستولتنبرغ', 'stoltenberg'],
    ['foreign', 'ميدفيتش', 'midvic'],
    ['foreign', 'كفيريكاشفيلي', 'keverikashvili'],
    ['english', 'كاميرون', 'cameron'],
  ])('Arabic as %s: %s', (style, word, expected) => {
    expect(spell(ar.spelling, style, word)).toBe(expected)
  })

  it.each<[keyof Spellings, string, string]>([
    ['persian', 'لاهوتی', 'lahouti'],
    ['persian', 'علوی', 'alavi'],
    ['persian', 'شکوهی', 'shokouhi'],
    ['persian', 'بیگدلی', 'bigdali'],
    ['persian', 'ملک‌زاده', 'malekzadeh'],
    ['foreign', 'استانکوویچ', 'stankovic'],
    ['english', 'ویلکینسون', 'wilkinson'],
  ])('Persian as %s: %s', (style, word, expected) => {
    expect(spell(fa.spelling, style, word)).toBe(expected)
  })
})
