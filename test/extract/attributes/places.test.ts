import { describe, expect, it } from 'vitest'
import { reading } from '../reading.ts'

type Case = readonly [language: string, text: string, place: string | null]

/** The place of the first event of an article that is no visit. */
const placeOf = (language: string, text: string, type?: string): string | null => {
  const { events } = reading(language, text)
  const event = events.find(one => (type ? one.type === type : one.type !== 'visit'))
  if (!event) throw new Error('no event')
  return event.place?.country ?? null
}

const tells = (cases: readonly Case[]): void => {
  it.each(cases)('%s: %s', (language, text, place) => {
    expect(placeOf(language, text)).toBe(place)
  })
}

describe('beside the word for the event', () => {
  tells([
    ['fa', 'آنگلا مرکل در قاهره با امانوئل ماکرون دیدار کرد.', 'EG'],
    ['ar', 'التقى لافروف في العاصمة الألمانية برلين نظيره الإيراني محمد جواد ظريف.', 'DE'],
    ['en', 'Angela Merkel met Emmanuel Macron in Cairo.', 'EG'],
    ['en', 'Angela Merkel met Emmanuel Macron at the Kremlin.', 'RU'],
    ['en', 'Angela Merkel and Emmanuel Macron met at 5:30 in Cairo.', 'EG'],
  ])
})

describe('after the name of a party', () => {
  tells([
    ['fa', 'لاوروف در نشست خبری مشترک با محمدجواد ظریف، وزیر خارجه ایران در مسکو شرکت کرد.', 'RU'],
    ['ar', 'بحث الرئيس الروسي فلاديمير بوتين في موسكو مع الرئيس التركي رجب طيب أردوغان الأوضاع.', 'RU'],
  ])
})

describe('not the scene of the matter, nor of what was said', () => {
  tells([
    ['fa', 'آنگلا مرکل با امانوئل ماکرون درباره بحران در سوریه دیدار کرد.', null],
    ['en', 'Angela Merkel met Emmanuel Macron to discuss the war in Syria.', null],
    ['en', 'Angela Merkel met Emmanuel Macron and said that the fighting in Libya must stop.', null],
    ['ar', 'التقى لافروف نظيره الإيراني محمد جواد ظريف، وقال إن الأوضاع في ليبيا خطيرة.', null],
  ])
})

describe('where who goes to meet somebody goes', () => {
  tells([['fa', 'پوتین برای دیدار با آنگلا مرکل به قاهره می‌رود.', 'EG']])
})

describe('at the seat of a host', () => {
  tells([
    ['ar', 'استقبل الرئيس المصري عبد الفتاح السيسي في مكتبه نظيره الفرنسي إيمانويل ماكرون.', 'EG'],
    ['ar', 'استقبل الرئيس المصري عبد الفتاح السيسي نظيره الفرنسي إيمانويل ماكرون.', null],
  ])
})

describe('in another sentence', () => {
  tells([
    ['en', 'Angela Merkel met Emmanuel Macron. The meeting was held in Cairo.', 'EG'],
    ['fa', 'آنگلا مرکل با امانوئل ماکرون دیدار کرد. این دیدار در قاهره برگزار شد.', 'EG'],
    ['en', 'Angela Merkel met Emmanuel Macron. A concert was held in Cairo.', null],
  ])
})

describe('of another event of the article', () => {
  it('is where a visit to the other party went', () => {
    const body = 'وصل لافروف إلى أنقرة. ومن المقرر أن يلتقي لافروف نظيره التركي مولود جاويش أوغلو.'
    expect(placeOf('ar', body, 'meeting')).toBe('TR')
  })

  it('is not where a visit to a third went', () => {
    const body = 'وصل لافروف إلى أنقرة. ومن المقرر أن يلتقي لافروف نظيره الإيراني محمد جواد ظريف.'
    expect(placeOf('ar', body, 'meeting')).toBeNull()
  })

  it('is where the same two met', () => {
    const body = 'Sergei Lavrov met Mohammad Javad Zarif in Cairo. Lavrov and Zarif held a joint press conference.'
    expect(placeOf('en', body, 'press-conference')).toBe('EG')
  })

  it('makes a journey told after the meeting a detail of it', () => {
    const { events } = reading('fa', 'دیدار ولادیمیر پوتین و رجب طیب اردوغان روز جمعه برگزار می‌شود. اردوغان به مسکو سفر می‌کند.')
    expect(events.map(({ type, place }) => [type, place?.country])).toEqual([['meeting', 'RU']])
  })
})

describe('no place', () => {
  it('has a call', () => {
    expect(placeOf('en', 'Angela Merkel spoke by phone with Emmanuel Macron in Berlin.')).toBeNull()
  })
})

describe('at a summit, on a journey, at the end of a delivery', () => {
  tells([
    ['fa', 'آنگلا مرکل پس از نشست سران گروه ۲۰ در قاهره با امانوئل ماکرون دیدار کرد.', 'EG'],
    ['en', 'Angela Merkel will meet Vladimir Putin during a visit to Moscow.', 'RU'],
  ])
})
