import { describe, expect, it } from 'vitest'
import { events } from '../reading.ts'

type Case = readonly [language: string, text: string, ...expected: string[]]

const tells = (cases: readonly Case[]): void => {
  it.each(cases.map(([language, text, ...expected]) => [language, text, expected] as const))('%s: %s', (language, text, expected) => {
    expect(events(language, text)).toEqual([...expected].sort())
  })
}

describe('sanctions', () => {
  tells([
    ['ar', 'فرضت الولايات المتحدة عقوبات على سوريا.', 'held sanction SY+US:initiator'],
    ['ar', 'فرض الاتحاد الأوروبي عقوبات على سوريا.', 'held sanction EU:initiator+SY'],
    ['ar', 'واشنطن تفرض عقوبات جديدة على إيران', 'held sanction IR+US:initiator'],
    ['en', 'The United States imposed sanctions on Syria.', 'held sanction SY+US:initiator'],
    ['en', 'The European Union imposed sanctions on Syria.', 'held sanction EU:initiator+SY'],
    ['fa', 'آمریکا تحریم‌های جدیدی علیه سوریه وضع کرد.', 'held sanction SY+US:initiator'],
    ['fa', 'اتحادیه اروپا ایران را تحریم کرد.', 'held sanction EU:initiator+IR'],
    // A word is not a deed.
    ['fa', 'تحریم‌های آمریکا علیه سوریه ادامه دارد.'],
    ['ar', 'تحدث بيسكوف عن العقوبات الأمريكية على سوريا.'],
  ])
})

describe('a deed that a comment only mentions', () => {
  const talk = { ar: 'تحدث الكاتب طويلا.\n\nثم أضاف سطرا.\n\n', fa: 'نویسنده سخن گفت.\n\nسپس سطری افزود.\n\n' }

  tells([
    ['ar', `${talk.ar}يخشى الجيران أن يؤدي رفع العقوبات الأمريكية عن سوريا إلى طفرة.`],
    ['ar', `${talk.ar}يكرس النص اعتراف الولايات المتحدة بدور سوريا في المنطقة.`],
    ['ar', 'اعترف السودان بأن الوقت ليس في صالح مصر.'],
    ['fa', `${talk.fa}تحریم‌های جدید آمریکا علیه سوریه نمادین است.`, 'held sanction SY+US:initiator'],
  ])
})

describe('relief', () => {
  tells([
    ['fa', 'آمریکا تحریم‌های سوریه را لغو کرد.', 'held relief SY+US:initiator'],
    ['ar', 'رفعت الولايات المتحدة العقوبات عن سوريا.', 'held relief SY+US:initiator'],
    ['ar', 'قررت الولايات المتحدة رفع العقوبات عن سوريا.', 'held relief SY+US:initiator'],
    // As a term of a treaty it is but talked of.
    ['ar', 'ويقضي النص بقيود على سوريا مقابل رفع كامل للعقوبات الأمريكية.'],
    ['en', 'The United States lifted sanctions on Syria.', 'held relief SY+US:initiator'],
  ])
})

describe('summons', () => {
  tells([
    ['fa', 'ایران سفیر سوئد را احضار کرد.', 'held summons IR:initiator+SE'],
    ['fa', 'سفیر سوئد به وزارت خارجه ایران احضار شد.', 'held summons IR:initiator+SE'],
    ['ar', 'استدعت وزارة الخارجية العراقية السفير التركي.', 'held summons IQ:initiator+TR'],
    ['ar', 'استدعت بغداد السفير التركي.', 'held summons IQ:initiator+TR'],
    ['en', 'Iraq summoned the Turkish ambassador.', 'held summons IQ:initiator+TR'],
  ])
})

describe('expulsion', () => {
  tells([
    ['fa', 'روسیه دیپلمات‌های آلمان را اخراج کرد.', 'held expulsion DE+RU:initiator'],
    ['fa', 'روسیه سفیر آلمان را اخراج کرد.', 'held expulsion DE+RU:initiator'],
    ['ar', 'طردت روسيا السفير الألماني.', 'held expulsion DE+RU:initiator'],
    ['en', 'Russia expelled two German diplomats.', 'held expulsion DE+RU:initiator'],
    ['en', 'Russia expelled the German ambassador.', 'held expulsion DE+RU:initiator'],
  ])
})

describe('rupture and recognition', () => {
  tells([
    ['fa', 'عربستان روابط دیپلماتیک خود با ایران را قطع کرد.', 'held rupture IR+SA:initiator'],
    ['ar', 'قطعت السعودية علاقاتها الدبلوماسية مع إيران.', 'held rupture IR+SA:initiator'],
    ['en', 'Saudi Arabia cut diplomatic ties with Iran.', 'held rupture IR+SA:initiator'],
    ['fa', 'سوئد کشور فلسطین را به رسمیت شناخت.', 'held recognition PS+SE:initiator'],
    ['ar', 'اعترفت السويد بدولة فلسطين.', 'held recognition PS+SE:initiator'],
    ['ar', 'أعادت السويد فتح سفارتها في سوريا.', 'held recognition SE:initiator+SY'],
    ['ar', 'استدعت السويد سفيرها لدى روسيا للتشاور.', 'held rupture RU+SE:initiator'],
    ['en', 'Sweden recognised the state of Palestine.', 'held recognition PS+SE:initiator'],
  ])
})

describe('aid', () => {
  tells([
    ['fa', 'قطر کمک‌های بشردوستانه به سوریه ارسال کرد.', 'held aid QA:initiator+SY'],
    ['ar', 'أرسلت قطر مساعدات إنسانية إلى سوريا.', 'held aid QA:initiator+SY'],
    ['en', 'Qatar sent humanitarian aid to Syria.', 'held aid QA:initiator+SY'],
  ])
})
