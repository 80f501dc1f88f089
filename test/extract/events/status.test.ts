import { describe, expect, it } from 'vitest'
import { brief, events, onlyEvent, reading } from '../reading.ts'

/** The statuses of an article's events that are of the given type. */
const statuses = (language: string, text: string, type: string): string[] =>
  reading(language, text)
    .events.filter(event => event.type === type)
    .map(({ status }) => status)

type Case = readonly [language: string, type: string, text: string]

const are = (status: string, cases: readonly Case[]): void => {
  describe(status, () => {
    it.each(cases)('%s %s: %s', (language, type, text) => {
      expect(statuses(language, text, type)).toEqual([status])
    })
  })
}

are('held', [
  ['fa', 'meeting', 'پوتین با اردوغان دیدار کرد.'],
  ['fa', 'visit', 'روحانی، رئیس‌جمهور ایران عازم عراق شد.'],
  ['fa', 'meeting', 'پس از دیدار پوتین و اردوغان، خبرنگاران پرسش‌های خود را مطرح کردند.'],
  ['ar', 'meeting', 'التقى بوتين نظيره التركي.'],
  ['ar', 'visit', 'توجه أردوغان إلى موسكو صباح اليوم.'],
  // `قد` before a verb of the past does not make it doubtful.
  ['ar', 'meeting', 'وكان بوتين قد التقى أردوغان في سوتشي.'],
  // In a headline the present tells of what is over.
  ['ar', 'meeting', 'بوتين يلتقي أردوغان في سوتشي'],
  ['en', 'meeting', 'Putin met Erdoğan.'],
  // A verb of the past is not made planned by what stands beside it.
  ['en', 'meeting', 'Putin, who met Erdoğan this week, is expected to speak next.'],
  // "to" before a place is no infinitive.
  ['en', 'meeting', 'Putin raised the flow of gas to France at a meeting with Macron.'],
  ['en', 'visit', 'Erdoğan left for Moscow on Wednesday.'],
  // What comes after it is still ahead, not it.
  ['en', 'meeting', 'Putin met Erdoğan ahead of the elections.'],
])

are('planned', [
  ['fa', 'meeting', 'پوتین فردا با اردوغان دیدار خواهد کرد.'],
  ['fa', 'meeting', 'قرار است پوتین در سوچی با اردوغان دیدار کند.'],
  ['fa', 'visit', 'رئیس‌جمهور ایران هفته آینده به عراق سفر می‌کند.'],
  ['ar', 'meeting', 'سيلتقي بوتين نظيره التركي غدا.'],
  ['ar', 'visit', 'من المقرر أن يزور الرئيس الفرنسي العراق الأسبوع المقبل.'],
  ['ar', 'visit', 'يعتزم أردوغان زيارة روسيا.'],
  ['ar', 'visit', 'يقوم أردوغان غدا بزيارة إلى روسيا.'],
  ['ar', 'visit', 'سيقوم أردوغان اليوم بزيارة رسمية إلى روسيا.'],
  // A verb that opens its sentence in the present tells of what is to come.
  ['ar', 'meeting', 'ويلتقي بوتين خلال الزيارة نظيره التركي.'],
  ['ar', 'meeting', 'يعقد بوتين في سوتشي اجتماعا مع أردوغان.'],
  ['en', 'meeting', 'Putin will meet Erdoğan on Friday.'],
  ['en', 'meeting', 'Erdoğan flew to Moscow for talks with Putin.'],
  ['en', 'visit', 'Macron may raise it during an upcoming visit to Iraq.'],
  ['en', 'call', 'Putin plans to speak by phone with Macron.'],
  // A verb of the present closes the clause, past what the thing is for.
  ['fa', 'negotiation', 'مذاکرات روسیه و ترکیه برای رسیدن به توافق روز جمعه آغاز می‌شود.'],
  ['fa', 'meeting', 'انتظار می‌رود ماکرون در جریان دیدار با پوتین درباره سوریه هشدار دهد.'],
  ['ar', 'visit', 'أعلن أردوغان عزمه زيارة روسيا.'],
  ['ar', 'visit', 'أعلنت ميركل اعتزامها زيارة العراق.'],
  ['en', 'meeting', 'Expectations rise ahead of the meeting of Putin and Macron.'],
  // The same in reported speech.
  ['fa', 'meeting', 'پسکوف گفت که پوتین فردا با اردوغان دیدار خواهد کرد.'],
  ['ar', 'meeting', 'قال بيسكوف إن بوتين سيلتقي أردوغان غدا.'],
])

are('proposed', [
  ['ar', 'visit', 'دعا ماكرون بوتين إلى زيارة فرنسا.'],
  ['ar', 'visit', 'ودعا ماكرون خلال لقائه أمس الرئيس بوتين إلى زيارة باريس.'],
  ['ar', 'meeting', 'قال بوتين إنه على استعداد للقاء أردوغان.'],
  ['en', 'meeting', 'Putin wants to meet Erdoğan.'],
])

are('postponed', [
  ['fa', 'visit', 'سفر ماکرون به عراق به تعویق افتاد.'],
  ['ar', 'visit', 'تأجلت زيارة ماكرون إلى العراق.'],
  ['ar', 'visit', 'أعلنت الرئاسة تأجيل زيارة ماكرون إلى العراق.'],
  ['en', 'visit', 'Macron has postponed his visit to Iraq.'],
])

are('cancelled', [
  // What it was for stands between, and is not what was cancelled.
  ['fa', 'visit', 'ماکرون سفر خود به روسیه برای دیدار با پوتین را لغو کرد.'],
  ['fa', 'visit', 'سفر ماکرون به عراق لغو شد.'],
  ['fa', 'meeting', 'دیدار پوتین و اردوغان لغو شد.'],
  ['ar', 'visit', 'ألغى ماكرون زيارته إلى العراق.'],
  ['ar', 'meeting', 'تم إلغاء لقاء بوتين وأردوغان.'],
  ['en', 'visit', 'Macron cancelled his visit to Iraq.'],
  ['en', 'meeting', 'The meeting between Putin and Erdoğan was called off.'],
])

are('denied', [
  ['fa', 'meeting', 'پسکوف دیدار پوتین و اردوغان را تکذیب کرد.'],
  ['ar', 'meeting', 'نفى بيسكوف عقد لقاء بين بوتين وأردوغان.'],
  ['en', 'meeting', 'Peskov denied a meeting between Putin and Erdoğan.'],
])

describe('what did not happen, or might', () => {
  it.each([
    ['fa', 'هیچ دیداری میان پوتین و اردوغان پیش‌بینی نشده است.'],
    ['fa', 'پوتین با اردوغان دیدار نکرد.'],
    ['fa', 'اگر پوتین با اردوغان دیدار کند، اوضاع بهتر می‌شود.'],
    ['ar', 'لم يلتق بوتين أردوغان.'],
    ['ar', 'لا يعتزم بوتين لقاء أردوغان.'],
    ['ar', 'لو التقى بوتين أردوغان لتغير الوضع.'],
    ['ar', 'قد يلتقي بوتين أردوغان.'],
    ['ar', 'قال ماكرون ذلك في مقابلة مع قناة تركية.'],
    ['en', 'A meeting could be held between Putin and Erdoğan.'],
    ['en', 'Putin did not meet Erdoğan.'],
    ['en', 'No meeting between Putin and Erdoğan is foreseen.'],
    ['en', 'If Putin met Erdoğan, the situation would change.'],
  ])('%s: %s', (language, text) => {
    expect(events(language, text)).toEqual([])
  })
})

it('a word of status belongs to the event beside it', () => {
  expect(reading('en', 'Putin met Erdoğan on Monday, but his visit to France was cancelled.').events.map(brief).sort()).toEqual([
    'cancelled visit FR:host+putin:guest',
    'held meeting erdogan+putin',
  ])
})

describe('what is aimed at, refused or not reached', () => {
  it.each<[language: string, text: string, ...expected: string[]]>([
    ['fa', 'وزیر خارجه ترکیه برای دیدار با همتای ایرانی خود راهی تهران شد.', 'planned meeting'],
    ['fa', 'پوتین: دلیلی برای دیدار با زلنسکی نمی‌بینم'],
    ['fa', 'واشنگتن هنوز به توافق با تهران دست نیافته است.'],
    ['fa', 'ونس درباره مذاکرات با ایران: زمان کم است'],
    ['en', 'Karzai refuses to meet Obama in Kabul'],
  ])('%s: %s', (language, text, ...expected) => {
    const told = events(language, text).map(line => line.split(' ').slice(0, 2).join(' '))
    expect(told.filter(line => !line.endsWith('visit'))).toEqual(expected)
  })
})

describe('a meeting put off', () => {
  it('has no day yet where only the new one is told, and keeps the old one', () => {
    expect(onlyEvent('en', 'The meeting of Macron and Putin has been postponed to March 13.')).toMatchObject({
      status: 'postponed',
      date: null,
    })
    expect(onlyEvent('en', 'The meeting of Macron and Putin planned for March 6 was postponed.').date?.edtf).toBe('2020-03-06')
  })
})

describe('a talk that turns out to be a call', () => {
  it('is one, whatever word the headline has for it', () => {
    const told = reading('en', 'Macron spoke by telephone with Putin on Tuesday.', { title: 'Macron speaks with Putin' }).events
    expect(told.map(brief)).toEqual(['held call macron+putin'])
    expect(told[0]?.evidence.length).toBe(2)
  })
  it('is two where both days are told', () => {
    expect(events('en', 'Macron spoke by telephone with Putin on Monday.\nMacron spoke by telephone with Putin on Tuesday.')).toHaveLength(
      2,
    )
  })
})

describe('what Persian says to be willed, to come next or to go on', () => {
  it.each<[text: string, ...expected: string[]]>([
    ['مسکو قصد مذاکره با آنکارا را دارد.', 'planned negotiation'],
    ['پاریس از برنامه خود برای مذاکره با مسکو خبر داد.', 'planned negotiation'],
    ['ترکیه تمایل خود را برای مذاکره با روسیه اعلام کرد.', 'proposed negotiation'],
    ['ابراز آمادگی ماکرون برای دیدار با پوتین', 'proposed meeting'],
    ['ماکرون: برای گفت‌وگو با روسیه بسیار مشتاقیم', 'proposed negotiation'],
    ['مسکو مخالف مذاکره مستقیم با آنکارا است.'],
    ['مرکل نسبت به برگزاری دور دوم مذاکرات روسیه و ترکیه خوش‌بین است.'],
    ['ماکرون: به مذاکره با روسیه فرصتی خواهیم داد'],
    ['دو کشور زمانی را برای مذاکره روسیه با ترکیه در نظر گرفتند.'],
    ['در مرحله بعدی مذاکرات روسیه و ترکیه، درباره سوریه بحث خواهد شد.', 'planned negotiation'],
    ['دور بعدی مذاکرات روسیه و ترکیه هفته گذشته برگزار شد.', 'held negotiation'],
    ['ماکرون پیش از دیدار با پوتین با مشاوران خود مشورت کرد.', 'planned meeting'],
    ['اردوغان پس از چند روز سکوت، در دیدار ماکرون و پوتین شرکت خواهد کرد.', 'planned meeting'],
    ['مرکل که برای دیدار با پوتین به مسکو رفته بود، نوشت که راضی است.', 'held meeting'],
    ['وزیر خارجه ترکیه که برای رایزنی با مقام‌های روسیه به مسکو سفر کرده است، خبری نداد.', 'held visit'],
    ['اردوغان نسبت به ادامه مذاکرات با روسیه تردید دارد.'],
    ['سفر ماکرون به روسیه در هاله‌ای از ابهام است.'],
    ['اردوغان و پوتین پیش از مراسم در حال گفت‌وگو دیده شدند.', 'held meeting'],
    ['مرکل به ماکرون توصیه کرد با سفر به عراق روابط را بهتر کند.'],
    ['روسیه همچنان در حال مذاکره با ترکیه است تا مطمئن شود که آلمان از این طرح حمایت می‌کند.', 'held negotiation'],
  ])('%s', (text, ...expected) => {
    expect(events('fa', text).map(line => line.split(' ').slice(0, 2).join(' '))).toEqual(expected)
  })
})

describe('who received whom', () => {
  it.each<[text: string, ...expected: string[]]>([
    ['اردوغان در مسکو مورد استقبال پوتین قرار گرفت.', 'held meeting erdogan:guest+putin:host'],
    ['سفر اردوغان مورد استقبال پوتین قرار گرفت.'],
    ['پیشنهاد ماکرون مورد استقبال روسیه قرار گرفت.'],
    ['پوتین با وساطت اردوغان با ماکرون تلفنی گفت‌وگو کرد.', 'held call macron+putin'],
  ])('%s', (text, ...expected) => {
    expect(events('fa', text)).toEqual(expected)
  })
})
