import { describe, expect, it } from 'vitest'
import { toDocument } from '../../src/read/index.ts'

const article = (title: string, body: string, more: object = {}) =>
  toDocument({ id: 'x', origin: 'x', mediaType: 'application/json', title, text: `${title}\n${body}`, ...more })
const kept = (body: string, title = 'دیدار وزیران خارجه در مسقط'): string[] => {
  const document = article(title, body)
  return document.body.map(({ start, end }) => document.text.slice(start, end))
}

describe('bodies that come without their page', () => {
  it('keeps the whole body, with offsets that count the title', () => {
    const document = article('Talks in Muscat', 'One.\n\n  Two \nThree')
    expect(document.titleSpan).toEqual({ start: 0, end: 15 })
    expect(document.body).toEqual([
      { start: 16, end: 20 },
      { start: 24, end: 27 },
      { start: 29, end: 34 },
    ])
    expect(document).toMatchObject({ title: 'Talks in Muscat', url: null, source: null, published: null })
  })

  it('has no body when there is only a title', () => {
    const title = 'دیدار در مسقط'
    const document = toDocument({ id: 'x', origin: 'x', mediaType: 'application/json', title, text: title })
    expect(document).toMatchObject({ title, titleSpan: { start: 0, end: 13 }, body: [], language: 'fa' })
  })

  it('keeps a first line that repeats the title: it is part of the body', () => {
    const lines = ['دیدار وزیران خارجه در مسقط', 'آنها درباره یمن گفتگو کردند.']
    expect(kept(lines.join('\n'))).toEqual(lines)
  })

  it('drops the signature of a channel', () => {
    const message = '🔴\nوزیر خارجه عمان وارد تهران شد.\n🔹\nاو با همتای خود دیدار می‌کند\n#عمان\n@\nNamunehNews\n📡\n@Namuneh\nخبر تازه'
    expect(kept(message)).toEqual(['وزیر خارجه عمان وارد تهران شد.', 'او با همتای خود دیدار می‌کند'])
  })

  it('keeps a Latin word that stands in the sentence on a line of its own', () => {
    expect(kept('وزیر خارجه در گفتگو با شبکه خبری\nNBC\nگفت که کشورش آماده مذاکره است.')).toHaveLength(3)
  })

  it('drops closing words and keywords, on their own line or at the end of the last', () => {
    expect(kept('دو وزیر گفتگو کردند.\nانتهای پیام')).toEqual(['دو وزیر گفتگو کردند.'])
    expect(kept('دو وزیر درباره اوضاع منطقه گفتگو کردند. انتهای پیام/')).toEqual(['دو وزیر درباره اوضاع منطقه گفتگو کردند.'])
    expect(kept('بحث الوزيران تطورات الأوضاع في اليمن. سمات عمان قطر اليمن', 'لقاء')).toEqual(['بحث الوزيران تطورات الأوضاع في اليمن.'])
  })

  it('keeps the same words inside a sentence', () => {
    const sentence = 'وی در پایان پیام خود از همه طرف‌ها خواست که به گفتگو بازگردند.'
    expect(kept(sentence)).toEqual([sentence])
    const arabic = 'وقال إن الاجتماع انتهى دون اتفاق، وإن من سمات المرحلة الحذر.'
    expect(kept(arabic, 'لقاء في مسقط')).toEqual([arabic])
  })

  it('drops byline, place line, credits and links to other stories', () => {
    const arabic = 'مسقط – مكتب الجريدة\nالتقى الوزيران أمس في مسقط.\nاقرأ أيضا: هدنة في الحديدة\nتصوير: علي حسن\nm.hassan@paper.example'
    expect(kept(arabic, 'لقاء')).toEqual(['التقى الوزيران أمس في مسقط.'])
    const english = 'By Helen Carter\nUpdated: 2019-02-04 18:40\nThe ministers met on Monday.'
    expect(kept(english, 'Talks')).toEqual(['The ministers met on Monday.'])
  })

  it('keeps sub-headings and speakers’ names', () => {
    const body = ['ونس، معاون رئیس‌جمهور آمریکا:', 'ما مذاکره را رد نمی‌کنیم.', 'بازگشت به میز مذاکره', 'گفتگوها ادامه دارد.']
    expect(kept(body.join('\n'))).toEqual(body)
  })

  it('keeps the names that sign a statement', () => {
    const body = ['نرحب بالاتفاق ونشكر سلطنة عمان على جهودها.', 'سعيد بن أحمد', 'وزير الخارجية']
    expect(kept(body.join('\n'), 'بيان')).toEqual(body)
  })
})

describe('what the line says of itself', () => {
  it('takes a given language, when it is one', () => {
    expect(article('Talks in Muscat', '', { language: 'fr-FR' }).language).toBe('fr')
    expect(article('Talks in the city of Muscat on the war', '', { language: '??' }).language).toBe('en')
  })

  it.each([
    ['2026-04-24 | 20:49:46 IRST', '2026-04-24', 'gregory'],
    ['18:14 · 17 Ordibehesht 1405', '2026-05-07', 'persian'],
    ['05/10/2016', '2016-10-05', 'gregory'],
    ['الأربعاء 30 سبتمبر 2020', '2020-09-30', 'gregory'],
    ['۷ شهریور ۱۳۹۹', '2020-08-28', 'persian'],
    ['2022-01-06 03:38:45+00:00', '2022-01-06', 'gregory'],
  ])('published %s is %s', (published, date, calendar) => {
    expect(article('لقاء في مسقط بين وزيري خارجية عمان وقطر', '', { published }).published).toMatchObject({
      date,
      calendar,
      basis: 'stated',
    })
  })

  it('looks for a date in the body when the field has none', () => {
    const document = article('Talks', 'By A. Writer\nUpdated: 2004-05-24 22:21\nThey met.', { published: 'yesterday' })
    expect(document.published).toMatchObject({ date: '2004-05-24', basis: 'stated' })
  })

  it('takes no date that the article tells of for its own', () => {
    const body = 'The two met on 5 March 2020 in Moscow.\nThey had signed a paper on 17 September 2018.'
    expect(article('Talks', body).published).toBeNull()
  })
})
