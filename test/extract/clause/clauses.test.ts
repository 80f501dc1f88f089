import { describe, expect, it } from 'vitest'
import { gapOf } from '../../../src/extract/words/tokens.ts'
import { events, onlyEvent } from '../reading.ts'

describe('what stands between two words', () => {
  const between = (text: string): string => gapOf(text, 1, text.length - 1)

  it.each([
    ['a b', 'joined'],
    ['a» «b', 'joined'],
    ['a\u200cb', 'joined'],
    ['a، b', 'comma'],
    ['a, b', 'comma'],
    ['a, , b', 'stop'],
    ['a. b', 'stop'],
    ['a: b', 'stop'],
    ['a x b', 'words'],
    ['a ۵ b', 'words'],
  ])('%j: %s', (text, gap) => {
    expect(between(text)).toBe(gap)
  })
})

describe('each clause tells of its own parties', () => {
  it.each([
    ['fa', 'پوتین با اردوغان دیدار کرد؛ ماکرون نیز با مرکل دیدار کرد.', ['held meeting erdogan+putin', 'held meeting macron+merkel']],
    [
      'fa',
      'پوتین با اردوغان دیدار کرد، در حالی که ماکرون با مرکل دیدار کرد.',
      ['held meeting erdogan+putin', 'held meeting macron+merkel'],
    ],
    ['ar', 'التقى بوتين أردوغان، فيما التقى ماكرون ميركل.', ['held meeting erdogan+putin', 'held meeting macron+merkel']],
    ['en', 'Putin met Erdoğan, while Macron met Merkel.', ['held meeting erdogan+putin', 'held meeting macron+merkel']],
  ])('%s: %s', (language, text, expected) => {
    expect(events(language, text)).toEqual(expected)
  })
})

describe('the matter of an event', () => {
  it.each([
    ['fa', 'پوتین و ماکرون تلفنی درباره روابط ترکیه و لیبی گفت‌وگو کردند.', 'held call macron+putin', ['LY', 'TR']],
    ['fa', 'لاوروف با چاووش‌اوغلو در مسکو درباره مذاکرات ایران و آمریکا دیدار کرد.', 'held meeting cavusoglu+lavrov', ['IR', 'US']],
    ['en', 'Putin spoke by phone with Macron about relations between Turkey and Libya.', 'held call macron+putin', ['LY', 'TR']],
  ])('%s: names no parties: %s', (language, text, expected, about) => {
    const event = onlyEvent(language, text)
    expect(events(language, text)).toEqual([expected])
    expect([...event.about].sort()).toEqual(about)
  })
})

describe('a source', () => {
  it.each([
    ['ar', 'وفقا لوكالة الأنباء الروسية، التقت ميركل ماكرون.', 'held meeting macron+merkel'],
    ['en', 'According to the Kremlin, Merkel met Macron.', 'held meeting macron+merkel'],
  ])('%s: is no party: %s', (language, text, expected) => {
    expect(events(language, text)).toEqual([expected])
  })
})
