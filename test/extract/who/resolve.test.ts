import { describe, expect, it } from 'vitest'
import { events, reading } from '../reading.ts'

const who = (language: string, text: string, published?: string | null): string[] =>
  reading(language, text, { published }).leaders.map(({ id }) => id)

describe('an office alone', () => {
  it.each([
    ['fa', 'رئیس‌جمهور فرانسه به مسکو می‌رود.'],
    ['ar', 'الرئيس الفرنسي يتوجه إلى موسكو.'],
    ['en', 'The French president is going to Moscow.'],
  ])('%s: is whoever held it on the article’s day: %s', (language, text) => {
    expect(who(language, text, '2015-11-26')).toEqual(['hollande'])
    expect(who(language, text, '2020-03-04')).toEqual(['macron'])
    // The day on which one term ends and the next begins is the successor's.
    expect(who(language, text, '2017-05-14')).toEqual(['macron'])
  })

  it.each([
    ['fa', 'رئیس‌جمهور فرانسه به مسکو می‌رود.'],
    ['ar', 'الرئيس الفرنسي يتوجه إلى موسكو.'],
    ['en', 'The French president is going to Moscow.'],
  ])('%s: is nobody when no date and no name tells: %s', (language, text) => {
    expect(who(language, text, null)).toEqual([])
  })

  it('without a date is the one whom the article names with it', () => {
    expect(who('fa', 'فرانسوا اولاند، رئیس‌جمهور فرانسه وارد شد. رئیس‌جمهور فرانسه فردا می‌رود.', null)).toEqual(['hollande'])
  })

  it('without a date is told by others in office at the time', () => {
    // Pompeo was secretary of state under Trump only.
    expect(who('en', 'Secretary of State Mike Pompeo arrived. The US president stayed at home.', null)).toEqual(['pompeo', 'trump'])
  })

  it('before anybody is known to have held it is nobody', () => {
    expect(who('en', 'The French president is going to Moscow.', '1990-01-01')).toEqual([])
  })

  it.each([
    ['fa', 'رئیس‌جمهور سابق فرانسه به مسکو رفت.'],
    ['ar', 'الرئيس الفرنسي السابق في موسكو.'],
    ['en', 'The former French president is in Moscow.'],
    ['fa', 'معاون وزیر خارجه روسیه در تهران است.'],
    ['en', 'The deputy foreign minister of Russia is in Tehran.'],
    ['ar', 'نائب وزير الخارجية الروسي في طهران.'],
  ])('%s: of a former holder or a deputy is not the holder: %s', (language, text) => {
    expect(who(language, text)).toEqual([])
  })
})

describe('a counterpart', () => {
  it.each([
    ['fa', 'سرگئی لاوروف با همتای ترکیه‌ای خود دیدار کرد.', ['lavrov', 'cavusoglu']],
    ['fa', 'ولادیمیر پوتین با همتای ترکیه‌ای خود دیدار کرد.', ['putin', 'erdogan']],
    ['ar', 'التقى سيرغي لافروف نظيره التركي.', ['lavrov', 'cavusoglu']],
    ['ar', 'التقى فلاديمير بوتين نظيره التركي.', ['putin', 'erdogan']],
    ['en', 'Sergei Lavrov met his Turkish counterpart.', ['lavrov', 'cavusoglu']],
    ['en', 'Vladimir Putin met his Turkish counterpart.', ['putin', 'erdogan']],
  ])('%s: holds the same office: %s', (language, text, expected) => {
    expect(who(language, text)).toEqual(expected)
  })

  it('of a president is the president of that day', () => {
    expect(who('fa', 'پوتین با همتای فرانسوی خود دیدار کرد.', '2015-11-26')).toEqual(['putin', 'hollande'])
    expect(who('fa', 'پوتین با همتای فرانسوی خود دیدار کرد.', '2020-03-04')).toEqual(['putin', 'macron'])
  })
})

describe('a surname after the full name', () => {
  it('is the same person', () => {
    expect(who('fa', 'حسن روحانی وارد مسکو شد. روحانی فردا برمی‌گردد.')).toEqual(['rouhani'])
    expect(who('ar', 'وصل محمد جواد ظريف إلى موسكو. ويعود ظريف غدا.')).toEqual(['zarif'])
  })
})

describe('a pronoun', () => {
  it.each([
    ['fa', 'لاوروف به ترکیه رفت. وی در آنکارا با چاووش‌اوغلو دیدار کرد.', 'held meeting cavusoglu+lavrov'],
    ['en', 'Lavrov went to Turkey. In Ankara he met Çavuşoğlu.', 'held meeting cavusoglu+lavrov'],
  ])('%s: is the one spoken of: %s', (language, text, meeting) => {
    expect(events(language, text)).toContain(meeting)
  })

  it.each([
    ['fa', 'ظریف، وزیر خارجه ایران به مسکو رفت.\nوی گفت: سفر خوبی بود.', 'zarif'],
    ['fa', 'ظریف، وزیر خارجه ایران به مسکو رفت.\nاو افزود که سفر خوبی بوده است.', 'zarif'],
    ['en', 'Merkel spoke in Berlin. She said the talks were useful.', 'merkel'],
  ])('%s: speaks as the one spoken of: %s', (language, text, speaker) => {
    expect(reading(language, text).quotes.map(quote => quote.speaker.leaderId)).toEqual([speaker])
  })

  it('of an article that has named nobody speaks for nobody', () => {
    expect(reading('fa', 'وی گفت: سفر خوبی بود.').quotes).toEqual([])
  })
})

describe('who acts for what', () => {
  it('is told by the office, else by the country of the person', () => {
    const [event] = reading('fa', 'آنتونیو گوترش با پوتین دیدار کرد.').events
    expect(event?.participants.map(({ leaderId, country, organisation }) => [leaderId, country ?? organisation])).toEqual([
      ['guterres', 'UN'],
      ['putin', 'RU'],
    ])
  })
})

describe('a state for its government', () => {
  it.each([
    ['fa', 'کرملین اعلام کرد که روسیه آماده مذاکره است.', 'RU'],
    ['ar', 'قالت وزارة الخارجية المصرية إن القاهرة ترحب بالاتفاق.', 'EG'],
    ['en', 'The White House said the talks were useful.', 'US'],
  ])('%s: speaks as the state: %s', (language, text, code) => {
    expect(reading(language, text).quotes.map(({ speaker }) => speaker)).toEqual([{ country: code }])
  })
})
