import { describe, expect, test } from 'vitest'
import { extract } from '../../../src/extract/index.ts'
import { loadKnowledge } from '../../../src/knowledge/index.ts'
import { documentOf } from '../reading.ts'

const knowledge = loadKnowledge()

const leadersIn = (language: string, text: string, published = '2016-05-05'): string[] =>
  extract(documentOf(language, text, { published }), knowledge).leaders.map(({ id }) => id)

describe('a surname with a given name of its own is not the leader', () => {
  test.each([
    ['ar', 'زارت ميشيل أوباما مدرسة في الحي.', 'obama'],
    ['ar', 'فاز محمد بن صالح بالجائزة الأولى.', 'ali-abdullah-saleh'],
    ['fa', 'ملانیا ترامپ به کتابخانه رفت.', 'trump'],
    ['fa', 'احمد پوتین کارگر این کارخانه است.', 'putin'],
    ['en', 'Hunter Obama opened the school.', 'obama'],
    ['en', 'Michelle Obama opened the school.', 'obama'],
  ])('%s: %s', (language, text, id) => {
    expect(leadersIn(language, text)).not.toContain(id)
  })

  test.each([
    ['ar', 'قال الرئيس أوباما إنه عائد.', 'obama'],
    ['ar', 'وصل باراك حسين أوباما إلى كوبا.', 'obama'],
    ['ar', 'اجتمع كيري لافروف في جنيف.', 'lavrov'],
    ['ar', 'اعتمد القرار على بوتين وحده.', 'putin'],
    ['fa', 'دونالد جی ترامپ به نیویورک رفت.', 'trump'],
    ['fa', 'الان پوتین در مسکو است.', 'putin'],
    ['en', 'President Obama landed in Havana.', 'obama'],
    ['en', 'Donald J. Trump landed in Miami.', 'trump'],
  ])('%s: %s', (language, text, id) => {
    expect(leadersIn(language, text)).toContain(id)
  })
})

describe('a surname that is also a word counts before the colon of a headline, on a day in office', () => {
  const headline = 'ظریف: ایران پاسخ می‌دهد'

  test('in office', () => expect(leadersIn('fa', headline, '2019-06-01')).toEqual(['mohammad-javad-zarif']))
  test('not yet in office', () => expect(leadersIn('fa', headline, '1995-06-01')).toEqual([]))
  test('not in a sentence', () => expect(leadersIn('fa', 'در ایران صدایی ظریف: چنین گفتند', '2019-06-01')).toEqual([]))
})
