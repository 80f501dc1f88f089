import { describe, expect, it } from 'vitest'
import { events } from '../reading.ts'

type Case = readonly [text: string, ...expected: string[]]

const tells = (cases: readonly Case[]): void => {
  it.each(cases.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(events('fa', text)).toEqual([...expected].sort())
  })
}

describe('talks of which nothing but the word is told', () => {
  tells([
    // Of leaders: at a distance.
    ['پوتین و مرکل درباره سوریه رایزنی کردند.', 'held call merkel+putin'],
    ['پوتین در گفت‌وگو با ماکرون: آتش‌بس باید ادامه یابد.', 'held call macron+putin'],
    ['پوتین دیروز با ماکرون صحبت کرد و از او خواست وارد جنگ نشود.', 'held call macron+putin'],
    // Where something tells that they met: face to face.
    ['اردوغان وارد مسکو شد. اردوغان و پوتین درباره سوریه رایزنی کردند.', 'held visit RU:host+erdogan:guest', 'held meeting erdogan+putin'],
    ['پوتین در دیدار با مرکل درباره لیبی گفت‌وگو کرد.', 'held meeting merkel+putin'],
    // Of states: through delegations.
    ['ایران و عراق درباره آب گفت‌وگو کردند.', 'held negotiation IQ+IR'],
  ])
})

describe('interviews are no events', () => {
  tells([
    ['ماکرون در گفت‌وگو با روزنامه روسی کامرسانت از ایران انتقاد کرد.'],
    ['پوتین در گفت‌وگوی تلفنی با شبکه خبری مصر گفت که مرکل اشتباه می‌کند.'],
    ['مرکل با خبرنگاران فرانسه صحبت کرد.'],
    ['لاوروف در گفت‌وگو با خبرگزاری آناتولی از ایران نام برد.'],
    // With an outlet that is not known.
    ['پوتین در گفت‌وگو با وستی، ایران را ستود.'],
  ])
})

describe('who speaks of talks with another state means those of the own', () => {
  tells([
    ['ماکرون: مذاکرات با ایران به‌خوبی پیش می‌رود', 'held negotiation FR+IR'],
    ['پوتین گفت مذاکرات با ترکیه ادامه دارد.', 'held negotiation RU+TR'],
    ['لاوروف: ما در حال مذاکره با عراق هستیم', 'held negotiation IQ+RU'],
    // Who tells of himself.
    ['لاوروف: مذاکره خوبی با اردوغان داشتم', 'held negotiation erdogan+lavrov'],
    ['اردوغان: مرکل اشتباه می‌کند. با پوتین در سوچی دیدار کردم.', 'held meeting erdogan+putin'],
  ])
})

describe('what an official says not to happen', () => {
  tells([
    ['پسکوف گفت مذاکره‌ای میان روسیه و ترکیه در جریان نیست.', 'denied negotiation RU+TR'],
    ['کرملین اعلام کرد پوتین به ترکیه سفر نخواهد کرد.', 'denied visit TR:host+putin:guest'],
    ['پسکوف اعلام کرد که دیدار بین پوتین و ماکرون در دستور کار قرار ندارد.', 'denied meeting macron+putin'],
    ['کرملین: پوتین دیداری با ماکرون نداشته است', 'denied meeting macron+putin'],
    // Something else is denied of it.
    ['پسکوف گفت هیچ خبری درباره تعلیق مذاکرات با ترکیه دریافت نکرده‌ایم.'],
    ['پسکوف گفت این موضوع بخشی از مذاکرات با ترکیه نیست.'],
  ])
})

describe('offices that share a country', () => {
  tells([
    ['پوتین با رئیس‌جمهور و وزیر خارجه فرانسه دیدار کرد.', 'held meeting macron+putin'],
    ['دیدار پوتین با مرکل در دستور کار قرار دارد.', 'held meeting merkel+putin'],
  ])
})

describe('what stands beside an event', () => {
  tells([
    // A conference as the occasion.
    ['پوتین در حاشیه اجلاس سران گروه ۲۰ با ماکرون دیدار کرد.', 'held meeting macron+putin'],
    // "At the meeting of" one other.
    ['پوتین در دیدار وزیر خارجه ایران از ترکیه انتقاد کرد.', 'held meeting putin+zarif'],
    // A state in a phrase that a comma ends.
    ['مرکل: به‌رغم حمله ترکیه، مذاکرات با ایران ادامه دارد', 'held negotiation DE+IR'],
    // A journey with a word for its plan before the traveller.
    ['سفر برنامه‌ریزی شده ماکرون به عراق لغو شد.', 'cancelled visit IQ:host+macron:guest'],
    // "Between the two countries" that were named before.
    ['پس از توقف حمله روسیه به ترکیه، دور تازه مذاکرات میان دو کشور آغاز شد.', 'held negotiation RU+TR'],
    // What is about to happen, and what somebody comes for, is still to come.
    ['در آستانه دیدار پوتین و ماکرون، پسکوف سخن گفت.', 'planned meeting macron+putin'],
    ['لاوروف برای امضای توافق‌نامه با ایران وارد تهران شد.', 'held visit IR:host+lavrov:guest', 'planned agreement IR+lavrov'],
    // To bring pressure upon somebody is no arrival.
    ['دولت فرانسه فشارهای بیشتری بر ایران وارد کرده است.'],
    // What might be called off is not called off; relations that "are there" are not restored.
    ['پسکوف گفت مذاکرات با ترکیه می‌تواند لغو شود.'],
    ['روابط ایران و ترکیه همچنان برقرار است.'],
  ])
})

describe('talks told once by the envoys of one side and once by those of the other', () => {
  tells([
    [
      'لاوروف فردا برای مذاکره با ترکیه به عراق می‌رود. روسیه برای مذاکره با اردوغان آماده می‌شود.',
      'planned negotiation erdogan+lavrov',
      'planned visit IQ:host+lavrov:guest',
    ],
  ])
})

describe('whence one looks', () => {
  tells([
    ['به نوشته این روزنامه، اروپا بازنده دیدار پوتین از بغداد است.', 'held visit IQ:host+putin:guest'],
    ['در این دیدار پوتین از سیاست‌های فرانسه انتقاد کرد.'],
  ])
})

describe('a session is one with those who follow it', () => {
  tells([
    ['لاوروف در مسکو نشستی با مرکل داشت.', 'held meeting lavrov+merkel'],
    ['چند بازرگان در نشست ماکرون و پوتین حضور داشتند.', 'held meeting macron+putin'],
    // It is but the occasion, or of a body.
    ['ماکرون در نشست حزب خود با اشاره به توافق پیشین، خواهان کاهش تنش میان ایران و آمریکا شد.'],
  ])
})

describe('English talks that are but spoken of', () => {
  it.each([
    ['Putin and Macron discussed an autumn meeting in Paris.', []],
    ['Putin and Macron discussed Syria.', ['held meeting macron+putin']],
    ['The decision about the meeting of Putin and Macron rests with the two.', []],
    ['Macron pleads with Putin over Syria talks.', []],
    ['Moscow needs guarantees that a meeting between Putin and Macron will bring results.', []],
    // What the verb that holds them says of talks, every word for them says.
    ['France and Iran to hold nuclear talks in Vienna on Saturday.', ['planned negotiation FR+IR']],
    ['France and Iran held nuclear talks in Vienna.', ['held negotiation FR+IR']],
  ])('%s', (text, expected) => {
    expect(events('en', text)).toEqual(expected)
  })
})
