import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldUnit, TRANSPARENT, ZWNJ } from '../../src/text/fold.ts'

describe('fold', () => {
  it.each([
    ['Arabic and Persian letters', 'كتابي', 'کتابی'],
    ['alifs', 'أإآٱ', 'اااا'],
    ['waw and ya with hamza', 'مسؤول شئون', 'مسوول شیون'],
    ['ta marbuta', 'القاهرة', 'القاهره'],
    ['harakat', 'مُحَمَّد', 'محمد'],
    ['tatweel', 'ايـــران', 'ایران'],
    ['digits of three sets', '۱۳۹۹ ٢٠٢٠ 2021', '1399 2020 2021'],
    ['case and accents', 'Élysée ÇAVUŞOĞLU', 'elysee cavusoglu'],
    ['Turkish i', 'İstanbul Işık', 'istanbul isik'],
    ['Cyrillic yo, but not short i', 'Ёлка Йод', 'елка йод'],
    ['letters with strokes', 'Łódź Ørsted Đoković', 'lodz orsted dokovic'],
    ['quotation marks and dashes', '“a” ’b’ c—d', '"a" \'b\' c-d'],
    ['presentation forms', '\ufefb\ufe8e', 'لاا'],
    ['half-spaces and white space', ' a\u200cb\n\t c\u00a0 ', 'a b c'],
    ['bidi controls and soft hyphens', '\u202bab\u202c\u00adc\u200f', 'abc'],
  ])('%s', (_, text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('gives the empty string for marks alone', () => {
    expect(fold('\u064e\u200f \u200c')).toBe('')
  })

  it('folded again is the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => fold(fold(text)) === fold(text)),
      { numRuns: 300 },
    )
  })

  it('takes texts longer than the stack', () => {
    expect(fold('ب'.repeat(300_000))).toHaveLength(300_000)
  })
})

describe('foldUnit', () => {
  const unit = (character: string): number => foldUnit(character.charCodeAt(0))

  it('gives one unit for one unit, so that offsets stay', () => {
    expect(unit('É')).toBe('e'.charCodeAt(0))
    expect(unit('ي')).toBe('ی'.charCodeAt(0))
    expect(unit('٣')).toBe('3'.charCodeAt(0))
  })

  it('marks what the matcher steps over', () => {
    for (const mark of ['\u064b', 'ـ', '\u200f', '\u0301', 'ء']) expect(unit(mark)).toBe(TRANSPARENT)
  })

  it('keeps the half-space apart from the space', () => {
    expect(foldUnit(ZWNJ)).toBe(ZWNJ)
    expect(unit('\n')).toBe(' '.charCodeAt(0))
  })
})
