import { describe, expect, it } from 'vitest'
import { events } from '../reading.ts'

type Case = readonly [language: string, text: string, ...expected: string[]]

const tells = (cases: readonly Case[]): void => {
  it.each(cases.map(([language, text, ...expected]) => [language, text, expected] as const))('%s: %s', (language, text, expected) => {
    expect(events(language, text)).toEqual([...expected].sort())
  })
}

describe('nouns with more words before their parties', () => {
  tells([
    ['fa', 'دیدار روز گذشته پوتین با اردوغان مثبت بود.', 'held meeting erdogan+putin'],
    ['fa', 'نشست خصوصی مرکل با ماکرون', 'held meeting macron+merkel'],
    ['ar', 'تحدث لافروف خلال لقائه نظيره التركي مولود تشاووش أوغلو.', 'held meeting cavusoglu+lavrov'],
  ])
})

describe('journeys', () => {
  const visits = (code: string, who: string): string => `held visit ${code}:host+${who}:guest`
  tells([
    ['fa', 'محمدجواد ظریف به قطر، عراق و عمان سفر کرد.', visits('QA', 'zarif'), visits('IQ', 'zarif'), visits('OM', 'zarif')],
    ['fa', 'ماکرون از پوتین برای سفر به فرانسه دعوت کرد.', 'proposed visit FR:host+putin:guest'],
    ['fa', 'اردوغان پس از قطر به عراق سفر خواهد کرد.', 'planned visit IQ:host+erdogan:guest'],
    ['ar', 'سافر بوتين إلى تركيا.', 'held visit TR:host+putin:guest'],
    ['en', 'President Emmanuel Macron arrived in Iraq on Tuesday.', 'held visit IQ:host+macron:guest'],
    ['en', 'Macron is due to visit Iraq next week.', 'planned visit IQ:host+macron:guest'],
    // A verb of going in other senses.
    ['fa', 'مرکل گفت به نظر می‌رسد ایران خواهان گفت‌وگو است.'],
  ])
})

describe('accords', () => {
  tells([
    ['fa', 'آتش‌بس میان ایران و عراق تمدید شد.', 'held agreement IQ+IR'],
    ['ar', 'توصلت روسيا وتركيا إلى اتفاق.', 'held agreement RU+TR'],
    ['en', 'Russia and Turkey reached a deal.', 'held agreement RU+TR'],
  ])
})

describe('who acts', () => {
  tells([
    // An envoy is not his master.
    ['fa', 'فرستاده ویژه پوتین با اردوغان دیدار کرد.', 'held meeting RU+erdogan'],
    // Who merely sat in is not the one of whom the article goes on to tell.
    [
      'ar',
      'استقبل أردوغان بوتين في أنقرة. وحضر اللقاء ماكرون. وخلال استقباله المستشارة الألمانية أنجيلا ميركل شكرها.',
      'held meeting erdogan:host+merkel:guest',
      'held meeting erdogan:host+putin:guest',
    ],
    // Who says it is not who does it.
    ['fa', 'پسکوف گفت مرکل با ماکرون دیدار کرد.', 'held meeting macron+merkel'],
    // Each verb has its own time and object.
    [
      'fa',
      'پوتین دیروز با اردوغان دیدار کرد و فردا با ماکرون دیدار خواهد کرد.',
      'held meeting erdogan+putin',
      'planned meeting macron+putin',
    ],
  ])
})
