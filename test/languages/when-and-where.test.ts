import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { loadKnowledge } from '../../src/knowledge/index.ts'
import { documentOf } from '../extract/reading.ts'

/** Sentences as newspapers write them, with the status, day, place and matter of the events that they tell. */
const knowledge = loadKnowledge()

const told = (language: string, published: string, text: string): string[] =>
  extract(documentOf(language, text, { published }), knowledge).events.map(({ type, status, date, place, about }) =>
    [status, type, date?.edtf ?? '-', place?.name, about.length > 0 ? `about ${about.join()}` : undefined].filter(Boolean).join(' '),
  )

describe('a month without its year', () => {
  it.each([
    ['en', '2022-06-15', 'Macron met with Erdogan in August, officials said.', 'held meeting 2021-08'],
    ['en', '2022-06-15', 'Macron will meet Erdogan in August, officials said.', 'planned meeting 2022-08'],
    ['fr', '2019-03-13', 'Emmanuel Macron a rencontré Angela Merkel en mai à Berlin.', 'held meeting 2018-05 Berlin'],
    ['ru', '2019-03-13', 'Владимир Путин встретился с Ангелой Меркель в мае в Берлине.', 'held meeting 2018-05 Berlin'],
    ['tr', '2019-03-13', 'Erdoğan, mayıs ayında Berlin’de Merkel ile bir araya geldi.', 'held meeting 2018-05 Berlin'],
    ['fa', '2019-03-13', 'ترامپ و کیم جونگ اون ماه مه در هانوی دیدار کردند.', 'held meeting 2018-05 Hanoi'],
  ])('%s %s %s', (language, published, text, event) => {
    expect(told(language, published, text)).toEqual([event])
  })
})

describe('of several dates in a sentence', () => {
  it.each([
    [
      'en',
      '2022-06-15',
      'Vladimir Putin, who was elected in 2000, met Xi Jinping in Beijing on February 4.',
      'held meeting 2022-02-04 Beijing',
    ],
    ['en', '2022-06-15', 'Vladimir Putin, who was elected in 2000, met Xi Jinping in Beijing.', 'held meeting 2022-06-15 Beijing'],
    ['en', '2022-06-15', 'In 2018, Vladimir Putin met Xi Jinping in Beijing.', 'held meeting 2018 Beijing'],
    [
      'ru',
      '2019-03-13',
      'Владимир Путин и Ангела Меркель, которые виделись в августе, обсудили по телефону Сирию.',
      'held call 2019-03-13 about SY',
    ],
    [
      'ar',
      '2019-03-13',
      'التقى الرئيس الفلسطيني محمود عباس، الذي انتخب عام 2005، الملك عبد الله الثاني في عمان اليوم.',
      'held meeting 2019-03-13 Amman',
    ],
    ['tr', '2019-03-13', '2000 yılında göreve gelen Putin, dün Moskova’da Netanyahu ile görüştü.', 'held meeting 2019-03-12 Moscow'],
  ])('%s %s %s', (language, published, text, event) => {
    expect(told(language, published, text)).toEqual([event])
  })
})

describe('the twentieth of this month', () => {
  it.each([
    [
      'ar',
      '2019-03-13',
      'يلتقي أمير قطر الشيخ تميم بن حمد آل ثاني الرئيس أردوغان في 20 الشهر الجاري في الدوحة.',
      'planned meeting 2019-03-20 Doha',
    ],
    ['fa', '2019-03-13', 'پوتین ۲۰ ماه جاری میلادی با اردوغان در سوچی دیدار می‌کند.', 'planned meeting 2019-03-20 Sochi'],
  ])('%s %s %s', (language, published, text, event) => {
    expect(told(language, published, text)).toEqual([event])
  })
})

describe('a city that gives an accord or talks their name', () => {
  it.each([
    [
      'en',
      '2019-03-13',
      'Putin and Macron spoke by phone about the Geneva talks and the crisis in Syria.',
      'held call 2019-03-13 about SY',
    ],
    ['fa', '2019-03-13', 'پوتین و ماکرون درباره اجرای توافق مینسک تلفنی گفت‌وگو کردند.', 'held call 2019-03-13'],
    ['ar', '2019-03-13', 'بحث بوتين وماكرون هاتفيا تنفيذ اتفاق ستوكهولم.', 'held call 2019-03-13'],
  ])('is no matter of a talk: %s %s %s', (language, published, text, event) => {
    expect(told(language, published, text)).toEqual([event])
  })

  it('a host who receives in his palace does so at home', () => {
    expect(told('ru', '2019-03-13', 'Владимир Путин принял в Кремле премьер-министра Израиля Биньямина Нетаньяху.')).toEqual([
      'held meeting 2019-03-13 Russia',
    ])
  })
})
