import { describe, expect, it } from 'vitest'
import { events, reading } from '../reading.ts'

/** Words that mention leaders, in the order of the text. */
const words = (language: string, text: string): string[] =>
  reading(language, text)
    .leaders.flatMap(({ id, mentions }) => mentions.map(one => ({ ...one, id })))
    .sort((a, b) => a.start - b.start)
    .map(({ id, text: mention }) => `${id}: ${mention}`)

describe('neighbouring words are one person', () => {
  it.each([
    ['fa', 'سخنگوی کرملین دمیتری پسکوف گفت: بله.', ['peskov: سخنگوی کرملین دمیتری پسکوف']],
    ['fa', 'دمیتری پسکوف، سخنگوی کرملین گفت: بله.', ['peskov: دمیتری پسکوف، سخنگوی کرملین']],
    ['fa', '«امانوئل ماکرون» رئیس‌جمهوری فرانسه وارد شد.', ['macron: امانوئل ماکرون» رئیس‌جمهوری فرانسه']],
    ['ar', 'الرئيس المصري عبد الفتاح السيسي', ['sisi: الرئيس المصري عبد الفتاح السيسي']],
    ['ar', 'الأمين العام للأمم المتحدة أنطونيو غوتيريش', ['guterres: الأمين العام للأمم المتحدة أنطونيو غوتيريش']],
    ['en', 'U.N. Secretary-General António Guterres', ['guterres: Secretary-General António Guterres']],
  ])('%s: %s', (language, text, expected) => {
    expect(words(language, text)).toEqual(expected)
  })
})

describe('neighbours that are two', () => {
  it.each([
    ['fa', 'پوتین، اردوغان', ['putin: پوتین', 'erdogan: اردوغان']],
    ['fa', 'رئیس‌جمهور روسیه و وزیر خارجه ترکیه', ['putin: رئیس‌جمهور روسیه', 'cavusoglu: وزیر خارجه ترکیه']],
    ['ar', 'الرئيس الروسي ووزير خارجية تركيا', ['putin: الرئيس الروسي', 'cavusoglu: وزير خارجية تركيا']],
    [
      'en',
      'Russian President Putin and Turkish Foreign Minister Çavuşoğlu',
      ['putin: Russian President Putin', 'cavusoglu: Turkish Foreign Minister Çavuşoğlu'],
    ],
    // An office of another country is no apposition.
    ['fa', 'پوتین، رئیس‌جمهور ترکیه را پذیرفت.', ['putin: پوتین', 'erdogan: رئیس‌جمهور ترکیه']],
  ])('%s: %s', (language, text, expected) => {
    expect(words(language, text)).toEqual(expected)
  })
})

describe('one office of several countries', () => {
  it.each([
    ['fa', 'روسای جمهور روسیه و ترکیه دیدار کردند.', 'held meeting erdogan+putin'],
    ['fa', 'وزرای خارجه ایران، روسیه و ترکیه در سوچی دیدار کردند.', 'held summit cavusoglu+lavrov+zarif'],
    ['ar', 'التقى وزيرا خارجية روسيا وتركيا في سوتشي.', 'held meeting cavusoglu+lavrov'],
    ['en', 'The presidents of Russia and Turkey met in Sochi.', 'held meeting erdogan+putin'],
    ['en', 'The Russian and Turkish presidents met in Sochi.', 'held meeting erdogan+putin'],
  ])('%s: %s', (language, text, expected) => {
    expect(events(language, text)).toEqual([expected])
  })
})

describe('a state that acts', () => {
  it.each([
    ['fa', 'دولت آلمان با دولت فرانسه توافقنامه امضا کرد.', 'held agreement DE+FR'],
    // A leader's government is the state's; the leader is no party.
    ['fa', 'مذاکرات دولت ترامپ و ایران در مسقط برگزار شد.', 'held negotiation IR+US'],
  ])('%s: %s', (language, text, expected) => {
    expect(events(language, text)).toEqual([expected])
  })

  it('is none where an adjective only describes', () => {
    expect(events('fa', 'خودروهای آلمانی با موتورهای فرانسوی دیدار مشتریان را جلب کرد.')).toEqual([])
  })
})
