import { describe, expect, it } from 'vitest'
import { reading } from '../reading.ts'

/** Types and dates of an article's events, `-` for none. The article is of Wednesday 4 March 2020. */
const datesOf = (language: string, text: string): string[] =>
  reading(language, text)
    .events.map(({ type, date }) => `${type} ${date?.edtf ?? '-'}`)
    .sort()

describe('the nearest date of the clause', () => {
  it.each([
    ['fa', 'سرگئی لاوروف روز دوشنبه با محمدجواد ظریف دیدار کرد.', ['meeting 2020-03-02']],
    ['ar', 'أجرى بوتين أمس اتصالا هاتفيا مع ماكرون.', ['call 2020-03-03']],
    ['en', 'Angela Merkel met Emmanuel Macron in Berlin on Monday.', ['meeting 2020-03-02']],
    ['en', 'Angela Merkel will meet Emmanuel Macron in Berlin on Monday.', ['meeting 2020-03-09']],
    ['en', 'Angela Merkel met Emmanuel Macron in Berlin in May 2018.', ['meeting 2018-05']],
    ['en', 'Angela Merkel met Emmanuel Macron in Berlin.', ['meeting 2020-03-04']],
    ['en', 'Angela Merkel will meet Emmanuel Macron in Berlin.', ['meeting -']],
  ])('%s: %s', (language, text, expected) => {
    expect(datesOf(language, text)).toEqual(expected)
  })
})

describe('the day on which somebody said it', () => {
  it.each([
    ['fa', 'دمیتری پسکوف، سخنگوی کرملین روز دوشنبه گفت که ولادیمیر پوتین با آنگلا مرکل دیدار خواهد کرد.', ['meeting -']],
    ['ar', 'أعلن الكرملين أمس أن بوتين سيلتقي أنغيلا ميركل في موسكو.', ['meeting -']],
  ])('is not that of what is to come: %s: %s', (language, text, expected) => {
    expect(datesOf(language, text)).toEqual(expected)
  })
})

describe('the day that another sentence gives', () => {
  it.each([
    ['en', 'Angela Merkel will travel to Egypt. The visit on Monday is her first.', ['visit 2020-03-09']],
    [
      'fa',
      'سرگئی لاوروف روز دوشنبه با محمدجواد ظریف دیدار کرد. لاوروف سپس با حسن روحانی ملاقات کرد.',
      ['meeting 2020-03-02', 'meeting 2020-03-02'],
    ],
    // Without a word that goes on, only the article's own date is known.
    [
      'fa',
      'سرگئی لاوروف روز دوشنبه با محمدجواد ظریف دیدار کرد. لاوروف با حسن روحانی ملاقات کرد.',
      ['meeting 2020-03-02', 'meeting 2020-03-04'],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(datesOf(language, text)).toEqual(expected)
  })
})

describe('another event of the same parties', () => {
  it('gives its day', () => {
    const body = 'Sergei Lavrov met Mohammad Javad Zarif in Moscow on Monday. Lavrov and Zarif held a joint press conference.'
    expect(datesOf('en', body)).toEqual(['meeting 2020-03-02', 'press-conference 2020-03-02'])
  })

  it('keeps a day of its own', () => {
    const body = 'Sergei Lavrov met Mohammad Javad Zarif in Moscow on Monday. On Tuesday, Lavrov and Zarif held a joint press conference.'
    expect(datesOf('en', body)).toEqual(['meeting 2020-03-02', 'press-conference 2020-03-03'])
  })
})
