import { describe, expect, it } from 'vitest'
import { reading } from '../reading.ts'

type Case = readonly [language: string, text: string, about: readonly string[]]

/** The matter of the first event of an article, in alphabetical order. */
const aboutOf = (language: string, text: string, type?: string): string[] => {
  const { events } = reading(language, text)
  const event = type ? events.find(one => one.type === type) : events[0]
  if (!event) throw new Error('no event')
  return [...event.about].sort()
}

const tells = (cases: readonly Case[]): void => {
  it.each(cases)('%s: %s', (language, text, about) => {
    expect(aboutOf(language, text)).toEqual(about)
  })
}

describe('the matter that another sentence tells', () => {
  describe('of the two sides', () => {
    tells([
      ['fa', 'سرگئی لاوروف با محمدجواد ظریف دیدار کرد. دو طرف درباره لیبی و عراق رایزنی کردند.', ['IQ', 'LY']],
      ['ar', 'التقى لافروف نظيره الإيراني محمد جواد ظريف في موسكو. وبحث الجانبان الأوضاع في ليبيا والعراق.', ['IQ', 'LY']],
      ['en', 'Lavrov met Zarif in Moscow. They discussed the war in Syria.', ['SY']],
      ['en', 'Lavrov met Zarif in Moscow. The two sides exchanged views on Libya and touched on Iraq.', ['IQ', 'LY']],
    ])
  })

  describe('of the event by a word for it', () => {
    tells([
      ['fa', 'پوتین با ماکرون تلفنی گفت‌وگو کرد. در این گفت‌وگوی تلفنی اوضاع سوریه بررسی شد.', ['SY']],
      ['ar', 'أجرى بوتين اتصالا هاتفيا مع ماكرون. وتناول الاتصال الأزمة الليبية.', ['LY']],
      ['ar', 'التقى لافروف نظيره الإيراني محمد جواد ظريف في موسكو. وتم خلال اللقاء استعراض الأوضاع في سوريا.', ['SY']],
      ['en', 'Putin spoke by phone with Macron. The call focused on Libya.', ['LY']],
    ])
  })

  it('belongs to the event that the word means, not to the one told last', () => {
    const { events } = reading('en', 'Putin spoke by phone with Macron. Lavrov met Zarif in Moscow. The call focused on Libya.')
    expect(events.map(({ type, about }) => [type, about]).sort()).toEqual([
      ['call', ['LY']],
      ['meeting', []],
    ])
  })

  describe('not of an event that nothing refers to', () => {
    tells([
      ['fa', 'سرگئی لاوروف با محمدجواد ظریف دیدار کرد. اتحادیه اروپا درباره لیبی بیانیه داد.', []],
      ['en', 'Lavrov met Zarif in Moscow. The European Union is divided over Libya.', []],
      ['ar', 'التقى لافروف نظيره الإيراني محمد جواد ظريف في موسكو. وكان البرلمان قد ناقش الوضع في ليبيا.', []],
    ])
  })
})

describe('who takes part', () => {
  describe('is no matter by mere name', () => {
    tells([
      ['fa', 'سرگئی لاوروف با محمدجواد ظریف دیدار کرد. دو طرف درباره روابط ایران و روسیه گفت‌وگو کردند.', []],
      ['en', 'Lavrov met Zarif in Moscow. They discussed trade with Iran.', []],
    ])
  })

  describe('is the matter where its own affairs are', () => {
    tells([
      ['fa', 'سرگئی لاوروف با محمدجواد ظریف دیدار کرد. دو طرف درباره برنامه هسته‌ای ایران گفت‌وگو کردند.', ['IR']],
      ['en', 'Lavrov met Zarif in Moscow. They discussed the crisis in Iran.', ['IR']],
    ])
  })
})

describe('what was agreed', () => {
  tells([['ar', 'أجرى بوتين اتصالا هاتفيا مع ماكرون. واتفق الرئيسان في الاتصال الهاتفي على تأمين الحدود مع سوريا.', ['SY']]])
})

describe('a journey for talks with a third', () => {
  it.each([
    ['fa', 'سرگئی لاوروف برای مذاکره با ایران وارد ژنو شد.', ['IR']],
    ['fa', 'سرگئی لاوروف برای استراحت وارد ژنو شد.', []],
  ])('%s: %s', (language, text, about) => {
    expect(aboutOf(language, text, 'visit')).toEqual(about)
  })
})

describe('the scene of what was said there', () => {
  tells([
    ['fa', 'سرگئی لاوروف با محمدجواد ظریف دیدار کرد. لاوروف در این دیدار گفت که باید جنگ در سوریه پایان یابد.', ['SY']],
    ['en', 'Lavrov met Zarif in Moscow. At the meeting Lavrov said that the fighting in Libya must stop.', ['LY']],
    // Once alone, and not said to have been said there.
    ['en', 'Lavrov met Zarif in Moscow. Lavrov said that the fighting in Libya must stop.', []],
    [
      'en',
      'Lavrov met Zarif in Moscow. Lavrov said that the fighting in Libya must stop. Zarif said that troops in Libya were a danger.',
      ['LY'],
    ],
  ])
})

describe('what was said of one land when two spoke', () => {
  tells([
    ['fa', 'سرگئی لاوروف با محمدجواد ظریف گفت‌وگو کرد و از او خواست تا از حمله به سوریه خودداری کند.', ['SY']],
    // Several may be named by the way.
    ['fa', 'سرگئی لاوروف با محمدجواد ظریف گفت‌وگو کرد و گفت که از سوریه به لیبی می‌رود.', []],
  ])
})
