import { describe, expect, it } from 'vitest'
import { toDocument } from '../../src/read/index.ts'

const STORY = [
  'وزیر خارجه قطر در سفری یک‌روزه به مسقط با همتای عمانی خود درباره یمن گفتگو کرد.',
  'دو طرف بر ادامه رایزنی‌ها درباره یمن تاکید کردند و قرار شد که دیدار بعدی آنها در دوحه باشد.',
]
const TITLE = 'وزیران خارجه عمان و قطر در مسقط دیدار کردند'
const published = (...lines: string[]) => toDocument({ id: 'x', origin: 'x', mediaType: 'text/plain', text: lines.join('\n') }).published

describe('the page’s own date', () => {
  it('is the one that it calls so, wherever it stands', () => {
    const found = published('دوشنبه ۱ خرداد ۱۴۰۲', TITLE, ...STORY, 'انتشار: ۷ شهریور ۱۳۹۹ بروزرسانی: ۶ مهر ۱۳۹۹')
    expect(found).toMatchObject({ date: '2020-08-28', basis: 'stated' })
  })

  it('is a date between headline and article', () => {
    expect(published(TITLE, 'RK۱۳۹۷ مهر ۳, سه‌شنبه', ...STORY)).toEqual({
      date: '2018-09-25',
      calendar: 'persian',
      text: '۱۳۹۷ مهر ۳',
      basis: 'stated',
    })
    expect(published(TITLE, '۱۳۹۸/۰۴/۰۵ ۱۴:۰۰', ...STORY)).toMatchObject({ date: '2019-06-26', basis: 'stated' })
  })

  it('is in the dateline of the first paragraph', () => {
    const story = [
      'MUSCAT, 5 March 2020 (Agency) – The ministers of Oman and Qatar met to discuss the war.',
      'They are to meet again in Doha.',
    ]
    expect(published('Ministers of Oman and Qatar meet in Muscat', ...story)).toMatchObject({ date: '2020-03-05', basis: 'stated' })
  })

  it('is the day of the last change for want of a better', () => {
    expect(published(TITLE, ...STORY, 'به‌روزرسانی: ۶ مهر ۱۳۹۹')).toMatchObject({ date: '2020-09-27', basis: 'stated' })
  })

  it('is the date of the page’s head at last, marked as such', () => {
    expect(published('الأربعاء 30 سبتمبر 2020 - 11:42', 'رئيس التحرير', 'حسين منصور', TITLE, ...STORY)).toEqual({
      date: '2020-09-30',
      calendar: 'gregory',
      text: '30 سبتمبر 2020',
      basis: 'masthead',
    })
  })

  it('is none that a sentence tells of', () => {
    expect(published(TITLE, ...STORY, 'قرار است که این دیدار در ۵ مارس ۲۰۲۰ در مسکو برگزار شود.')).toBeNull()
  })
})
