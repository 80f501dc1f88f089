import { describe, expect, it } from 'vitest'
import { events, onlyEvent, reading, TODAY } from '../reading.ts'

type Case = readonly [language: string, text: string, ...expected: string[]]

const tells = (cases: readonly Case[]): void => {
  it.each(cases.map(([language, text, ...expected]) => [language, text, expected] as const))('%s: %s', (language, text, expected) => {
    expect(events(language, text)).toEqual([...expected].sort())
  })
}

describe('call', () => {
  tells([
    ['fa', 'ولادیمیر پوتین با امانوئل ماکرون تلفنی گفت‌وگو کرد.', 'held call macron+putin'],
    ['fa', 'رئیس‌جمهور روسیه در تماس تلفنی با همتای ترکیه‌ای خود اوضاع منطقه را بررسی کرد.', 'held call erdogan+putin'],
    ['ar', 'أجرى الرئيس الروسي فلاديمير بوتين اتصالا هاتفيا مع نظيره التركي رجب طيب أردوغان.', 'held call erdogan+putin'],
    ['ar', 'بحث بوتين هاتفيا مع ماكرون الوضع في المنطقة.', 'held call macron+putin'],
    ['en', 'Vladimir Putin spoke by phone with Emmanuel Macron.', 'held call macron+putin'],
    ['en', 'The Russian president held a telephone conversation with his Turkish counterpart.', 'held call erdogan+putin'],
  ])

  it('keeps the channel', () => {
    expect(onlyEvent('fa', 'پوتین و ماکرون از طریق ویدئوکنفرانس گفت‌وگو کردند.')).toMatchObject({ type: 'call', channel: 'video' })
    expect(onlyEvent('fa', 'پوتین با ماکرون تلفنی گفت‌وگو کرد.')).toMatchObject({ channel: 'phone', cameo: '041', plover: 'CONSULT/phone' })
    expect(onlyEvent('en', 'Putin and Macron held a video call.')).toMatchObject({ type: 'call', channel: 'video' })
  })
})

describe('meeting', () => {
  tells([
    ['fa', 'سرگئی لاوروف، وزیر خارجه روسیه روز سه‌شنبه با محمدجواد ظریف دیدار کرد.', 'held meeting lavrov+zarif'],
    ['fa', 'آنگلا مرکل و امانوئل ماکرون در برلین ملاقات کردند.', 'held meeting macron+merkel'],
    ['ar', 'التقى وزير الخارجية الروسي سيرغي لافروف نظيره الإيراني محمد جواد ظريف.', 'held meeting lavrov+zarif'],
    ['ar', 'عقدت أنغيلا ميركل لقاء مع إيمانويل ماكرون في برلين.', 'held meeting macron+merkel'],
    ['en', 'Sergei Lavrov met Iranian Foreign Minister Mohammad Javad Zarif on Tuesday.', 'held meeting lavrov+zarif'],
    ['en', 'Angela Merkel held talks with Emmanuel Macron in Berlin.', 'held meeting macron+merkel'],
  ])
})

describe('visit', () => {
  tells([
    ['fa', 'حسن روحانی، رئیس‌جمهور ایران به عراق سفر کرد.', 'held visit IQ:host+rouhani:guest'],
    ['fa', 'اردوغان روز دوشنبه وارد مسکو شد.', 'held visit RU:host+erdogan:guest'],
    ['ar', 'وصل الرئيس التركي رجب طيب أردوغان إلى موسكو.', 'held visit RU:host+erdogan:guest'],
    ['ar', 'زار الرئيس الفرنسي إيمانويل ماكرون العراق.', 'held visit IQ:host+macron:guest'],
    ['en', 'Merkel visited Egypt.', 'held visit EG:host+merkel:guest'],
  ])

  it('is dated, and placed where it went', () => {
    const visit = onlyEvent('fa', 'اردوغان روز دوشنبه وارد مسکو شد.')
    expect(visit.place).toMatchObject({ country: 'RU' })
    expect(visit.date).toEqual({ edtf: '2020-03-02', basis: 'relative', text: 'روز دوشنبه' })
  })
})

describe('summit', () => {
  tells([
    ['fa', 'نشست سه‌جانبه روسای جمهور ایران، روسیه و ترکیه در سوچی برگزار شد.', 'held summit erdogan+putin+rouhani'],
    ['ar', 'عقد رؤساء روسيا وتركيا وإيران قمة ثلاثية في سوتشي.', 'held summit erdogan+putin+rouhani'],
    ['en', 'Vladimir Putin, Recep Tayyip Erdoğan and Hassan Rouhani held a summit in Sochi.', 'held summit erdogan+putin+rouhani'],
  ])

  it('of two states is a meeting of their leaders', () => {
    expect(events('en', 'Putin and Erdoğan held a summit in Sochi.')).toEqual(['held meeting erdogan+putin'])
  })
})

describe('negotiation', () => {
  tells([
    ['fa', 'مذاکرات ایران و آمریکا در مسقط برگزار شد.', 'held negotiation IR+US'],
    ['ar', 'عقدت إيران والولايات المتحدة مفاوضات غير مباشرة في مسقط.', 'held negotiation IR+US'],
    ['en', 'Iran and the United States held indirect talks in Muscat.', 'held negotiation IR+US'],
  ])
})

describe('press conference', () => {
  tells([
    ['fa', 'لاوروف در نشست خبری مشترک با ظریف، وزیر خارجه ایران در مسکو شرکت کرد.', 'held press-conference lavrov+zarif'],
    ['ar', 'عقد لافروف مؤتمرا صحفيا مشتركا مع نظيره التركي مولود جاويش أوغلو.', 'held press-conference cavusoglu+lavrov'],
    ['en', 'Merkel and Macron held a joint press conference.', 'held press-conference macron+merkel'],
  ])
})

describe('letter', () => {
  tells([
    ['fa', 'پوتین در نامه‌ای به رجب طیب اردوغان سال نو را تبریک گفت.', 'held letter erdogan+putin:initiator'],
    ['ar', 'بعث الرئيس الروسي فلاديمير بوتين رسالة إلى نظيره التركي رجب طيب أردوغان.', 'held letter erdogan+putin:initiator'],
    ['en', 'Vladimir Putin sent a letter to Emmanuel Macron.', 'held letter macron+putin:initiator'],
  ])
})

describe('agreement', () => {
  tells([
    ['fa', 'ایران و روسیه توافقنامه همکاری امضا کردند.', 'held agreement IR+RU'],
    ['ar', 'وقعت روسيا وتركيا اتفاقا جديدا.', 'held agreement RU+TR'],
    ['en', 'Russia and Turkey signed an agreement.', 'held agreement RU+TR'],
  ])

  it('signed has its own code', () => {
    expect(onlyEvent('en', 'Russia and Turkey signed an agreement.').cameo).toBe('057')
  })
})

describe('deeds of one state to another', () => {
  tells([
    ['fa', 'آمریکا علیه سوریه تحریم‌های جدید اعمال کرد.', 'held sanction SY+US:initiator'],
    ['en', 'Iraq summoned the Turkish ambassador.', 'held summons IQ:initiator+TR'],
    ['en', 'Saudi Arabia severed diplomatic ties with Iran.', 'held rupture IR+SA:initiator'],
    ['ar', 'اعترفت السويد بدولة فلسطين.', 'held recognition PS+SE:initiator'],
    ['ar', 'قدمت قطر مساعدات إنسانية إلى سوريا.', 'held aid QA:initiator+SY'],
    ['en', 'Qatar sent humanitarian aid to Syria.', 'held aid QA:initiator+SY'],
  ])
})

describe('no event', () => {
  tells([
    ['fa', 'روابط ایران و روسیه خوب است.'],
    ['ar', 'العلاقات بين روسيا وتركيا جيدة.'],
    ['en', 'Relations between Russia and Turkey are good.'],
    // Saying is no deed.
    ['fa', 'پوتین گفت که ماکرون اشتباه می‌کند.'],
    ['en', 'Putin condemned the remarks of Macron.'],
    // One state alone, or nobody, does not meet.
    ['fa', 'پوتین و لاوروف با هم دیدار کردند.'],
    ['fa', 'دیدار تیم‌های فوتبال ایران و عراق دو بر یک پایان یافت.'],
    ['ar', 'انتهى لقاء المنتخبين الإيراني والعراقي بالتعادل.'],
    ['en', 'Goods worth millions are exchanged between Iraq and Turkey.'],
  ])
})

describe('what an event was about', () => {
  it.each([
    ['fa', 'پوتین و ماکرون تلفنی درباره سوریه و لیبی گفت‌وگو کردند.', ['LY', 'SY']],
    ['ar', 'بحث بوتين وأردوغان هاتفيا الأوضاع في سوريا وليبيا.', ['LY', 'SY']],
    ['en', 'Putin spoke by phone with Macron about the situation in Syria and Libya.', ['LY', 'SY']],
    ['fa', 'لاوروف و چاووش‌اوغلو در مسکو درباره ادلب دیدار و گفت‌وگو کردند.', ['SY']],
    ['fa', 'پوتین و ماکرون تلفنی گفت‌وگو کردند.', []],
    // The parties' own relations are no matter of others.
    ['en', 'Putin spoke by phone with Macron about ties between Russia and France.', []],
  ])('%s: %s', (language, text, about) => {
    expect([...onlyEvent(language, text).about].sort()).toEqual(about)
  })
})

describe('where and when', () => {
  it.each([
    ['fa', 'ظریف، وزیر خارجه ایران با لاوروف در ژنو دیدار کرد.', { name: 'Geneva', country: 'CH' }],
    ['ar', 'التقى لافروف نظيره التركي في جنيف.', { name: 'Geneva', country: 'CH' }],
    ['en', 'Lavrov met Çavuşoğlu in Vienna.', { name: 'Vienna', country: 'AT' }],
    ['en', 'Putin met Erdoğan.', null],
  ])('%s: %s', (language, text, place) => {
    expect(onlyEvent(language, text).place).toEqual(place)
  })

  it.each([
    ['fa', 'پوتین شب گذشته با ماکرون تلفنی گفت‌وگو کرد.', '2020-03-03', 'relative'],
    ['fa', 'پوتین ۱۰ اسفند ۱۳۹۸ با ماکرون تلفنی گفت‌وگو کرد.', '2020-02-29', 'stated'],
    ['ar', 'التقى لافروف نظيره التركي أمس.', '2020-03-03', 'relative'],
    ['ar', 'التقى لافروف نظيره التركي في 2 شباط 2020.', '2020-02-02', 'stated'],
    ['en', 'Putin met Erdoğan on Monday.', '2020-03-02', 'relative'],
    ['en', 'Putin met Erdoğan on 22 October 2019.', '2019-10-22', 'stated'],
    ['en', 'Putin will meet Erdoğan on Monday.', '2020-03-09', 'relative'],
    ['en', 'Putin met Erdoğan.', TODAY, 'published'],
  ])('%s: %s', (language, text, edtf, basis) => {
    expect(onlyEvent(language, text).date).toMatchObject({ edtf, basis })
  })

  it('leaves the date open in an article that has none', () => {
    expect(onlyEvent('en', 'Putin met Erdoğan.', { published: null }).date).toBeNull()
  })

  it('gives each of two events its own date and place', () => {
    const found = reading('en', 'Putin met Erdoğan in Sochi on Monday.\nPutin spoke by phone with Macron on Tuesday.').events
    expect(found.map(({ type, date, place }) => [type, date?.edtf, place?.country ?? null])).toEqual([
      ['meeting', '2020-03-02', 'RU'],
      ['call', '2020-03-03', null],
    ])
  })
})

describe('tellings of one event', () => {
  it('are one report with a piece of evidence each', () => {
    const body = 'پوتین با ماکرون تلفنی گفت‌وگو کرد.\nتماس تلفنی پوتین و ماکرون یک ساعت طول کشید.'
    const event = onlyEvent('fa', body, { title: 'گفت‌وگوی تلفنی پوتین و ماکرون' })
    expect(event.evidence).toHaveLength(3)
    expect(event.evidence.map(({ text }) => text)).toContain('تماس تلفنی پوتین و ماکرون یک ساعت طول کشید.')
  })

  it('add up: who, when and about what may stand in different sentences', () => {
    const body = 'أجرى الرئيس الروسي اتصالا هاتفيا مع نظيره التركي أمس.\nوبحث بوتين وأردوغان هاتفيا الأوضاع في ليبيا.'
    expect(onlyEvent('ar', body)).toMatchObject({ date: { edtf: '2020-03-03' }, about: ['LY'] })
  })

  it('of different people stay apart', () => {
    const body = 'Putin met Erdoğan on Monday.\nPutin met Macron on Monday.'
    expect(events('en', body)).toEqual(['held meeting erdogan+putin', 'held meeting macron+putin'])
  })

  it('of different days stay apart', () => {
    const body = 'Putin met Erdoğan on Monday.\nPutin met Erdoğan on 22 October 2019.'
    expect(
      reading('en', body)
        .events.map(({ date }) => date?.edtf)
        .sort(),
    ).toEqual(['2019-10-22', '2020-03-02'])
  })
})

describe('every event', () => {
  it.each([
    ['fa', 'پوتین در مسکو با اردوغان دیدار کرد و درباره سوریه گفت‌وگو کردند.'],
    ['ar', 'استقبل الرئيس المصري عبد الفتاح السيسي في القاهرة نظيره الفرنسي إيمانويل ماكرون.'],
    ['en', 'Putin hosted Erdoğan in Sochi on Monday for talks on Syria.'],
  ])('%s names its rule, shows its words, and is sure to a degree', (language, text) => {
    const event = onlyEvent(language, text)
    expect(event.rule.startsWith(`${language}.`)).toBe(true)
    expect(event.evidence.every(({ start, end, text: words }) => text.slice(start, end) === words && words.length > 0)).toBe(true)
    expect(event.confidence).toBeGreaterThan(0)
    expect(event.confidence).toBeLessThanOrEqual(1)
    expect(event.cameo).toMatch(/^\d{2,4}$/)
  })
})
