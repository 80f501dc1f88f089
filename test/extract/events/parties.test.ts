import { describe, expect, it } from 'vitest'
import { events } from '../reading.ts'

type Case = readonly [language: string, text: string, ...expected: string[]]

const tells = (cases: readonly Case[]): void => {
  it.each(cases.map(([language, text, ...expected]) => [language, text, expected] as const))('%s: %s', (language, text, expected) => {
    expect(events(language, text)).toEqual([...expected].sort())
  })
}

describe('host and guest', () => {
  tells([
    ['ar', 'استقبل الرئيس المصري عبد الفتاح السيسي نظيره الفرنسي إيمانويل ماكرون.', 'held meeting macron:guest+sisi:host'],
    ['ar', 'السيسي يستقبل ماكرون', 'held meeting macron:guest+sisi:host'],
    // With whom one works together in the matter of a meeting is no party to it.
    ['ar', 'التقى بوتين أردوغان لبحث التعاون مع إيران.', 'held meeting erdogan+putin'],
    ['ar', 'وأكد بوتين أنه التقى أردوغان في سوتشي.', 'held meeting erdogan+putin'],
    ['ar', 'أمير قطر تميم بن حمد آل ثاني يستقبل وزير الخارجية الإيراني محمد جواد ظريف', 'held meeting tamim:host+zarif:guest'],
    ['en', 'Vladimir Putin hosted Recep Tayyip Erdoğan in Sochi.', 'held meeting erdogan:guest+putin:host'],
    ['fa', 'رئیس‌جمهور روسیه، چاووش‌اوغلو را به حضور پذیرفت.', 'held meeting cavusoglu:guest+putin:host'],
  ])
})

describe('who began it', () => {
  tells([
    ['fa', 'پوتین در تماسی تلفنی که به ابتکار طرف فرانسوی انجام شد با ماکرون گفت‌وگو کرد.', 'held call macron:initiator+putin'],
    ['ar', 'تلقى الرئيس المصري عبد الفتاح السيسي اتصالا هاتفيا من نظيره الفرنسي إيمانويل ماكرون.', 'held call macron:initiator+sisi'],
    ['en', 'Putin spoke by phone with Macron at the initiative of the French side.', 'held call macron:initiator+putin'],
  ])
})

describe('who brings others together', () => {
  tells([
    ['fa', 'آنگلا مرکل میان روسیه و ترکیه میانجی‌گری کرد.', 'held mediation RU+TR+merkel:mediator'],
    ['ar', 'توسطت قطر بين إيران والولايات المتحدة.', 'held mediation IR+QA:mediator+US'],
    ['ar', 'عقد الرئيسان الروسي والتركي لقاء ثنائيا في سوتشي.', 'held meeting erdogan+putin'],
    ['ar', 'وخلال اللقاء الذي جمع بوتين بنظيره التركي، جرى عرض الأوضاع.', 'held meeting erdogan+putin'],
    ['ar', 'أبلغ بوتين نظيره التركي في اتصال هاتفي أن موسكو سترد.', 'held call erdogan+putin'],
    ['en', 'Qatar mediated between Iran and the United States.', 'held mediation IR+QA:mediator+US'],
  ])
})

describe('two or more events in one sentence', () => {
  tells([
    [
      'ar',
      'أجرى لافروف اتصالين هاتفيين منفصلين مع نظيريه الإيراني محمد جواد ظريف والتركي مولود جاويش أوغلو.',
      'held call lavrov+zarif',
      'held call cavusoglu+lavrov',
    ],
    ['en', 'Lavrov held separate phone calls with Zarif and Çavuşoğlu.', 'held call lavrov+zarif', 'held call cavusoglu+lavrov'],
  ])
})

describe('a tour', () => {
  const visits = (host: string): string => `held visit ${host}:host+zarif:guest`
  tells([
    ['ar', 'زار محمد جواد ظريف قطر والعراق وسلطنة عمان.', visits('QA'), visits('IQ'), visits('OM')],
    ['en', 'Mohammad Javad Zarif visited Qatar, Iraq and Oman.', visits('QA'), visits('IQ'), visits('OM')],
  ])
})

describe('one event of several people', () => {
  tells([
    ['fa', 'ماکرون با رئیس‌جمهور روسیه و وزیر خارجه روسیه دیدار کرد.', 'held meeting lavrov+macron+putin'],
    ['en', 'Macron met Russian President Vladimir Putin and Foreign Minister Sergei Lavrov.', 'held meeting lavrov+macron+putin'],
  ])
})

describe('who was merely there', () => {
  tells([
    ['fa', 'پوتین با حضور لاوروف با ماکرون دیدار کرد.', 'held meeting macron+putin'],
    ['ar', 'التقى بوتين نظيره الفرنسي ماكرون بحضور لافروف.', 'held meeting macron+putin'],
    ['en', 'Putin met Macron in the presence of Lavrov.', 'held meeting macron+putin'],
  ])
})

describe('who is only named', () => {
  tells([
    // The one who reports it is no party.
    ['fa', 'به گفته پسکوف، پوتین با ماکرون دیدار کرد.', 'held meeting macron+putin'],
    ['en', 'According to Peskov, Putin met Macron.', 'held meeting macron+putin'],
    // Nor the one whom it was about.
    ['fa', 'پوتین با ماکرون درباره اردوغان گفت‌وگوی تلفنی کرد.', 'held call macron+putin'],
    ['en', 'Putin spoke by phone with Macron about Erdoğan.', 'held call macron+putin'],
    // Nor the master of an envoy.
  ])
})

describe('who is taken from the sentence before', () => {
  tells([
    [
      'fa',
      'لاوروف دیروز به ترکیه سفر کرد. وی با چاووش‌اوغلو دیدار کرد.',
      'held visit TR:host+lavrov:guest',
      'held meeting cavusoglu+lavrov',
    ],
    [
      'fa',
      'پوتین و اردوغان دیروز در سوچی دیدار کردند. دو رئیس‌جمهور توافقنامه‌ای امضا کردند.',
      'held agreement erdogan+putin',
      'held meeting erdogan+putin',
    ],
  ])
})

describe('organisations', () => {
  tells([['fa', 'آنتونیو گوترش، دبیرکل سازمان ملل با پوتین دیدار کرد.', 'held meeting guterres+putin']])
})
