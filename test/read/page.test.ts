import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/model.ts'
import { toDocument } from '../../src/read/index.ts'

const page = (text: string): Document => toDocument({ id: 'x', origin: 'x', mediaType: 'text/plain', text })
const fixture = (name: string): Document => page(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'))
const body = ({ text, body }: Document): string[] => body.map(({ start, end }) => text.slice(start, end))

/** Spans stand in the text, in order, apart from each other and from the title. */
function expectSound({ text, title, titleSpan, body }: Document): void {
  if (titleSpan) expect(text.slice(titleSpan.start, titleSpan.end)).toBe(title)
  let before = 0
  for (const { start, end } of body) {
    expect(start).toBeGreaterThanOrEqual(before)
    expect(end).toBeGreaterThan(start)
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
    if (titleSpan) expect(start >= titleSpan.end || end <= titleSpan.start).toBe(true)
    before = end
  }
  expect(before).toBeLessThanOrEqual(text.length)
}

describe('pages of text', () => {
  it('Persian: menus, teasers, boxes of links, tags, related stories and comments set aside; sub-headings kept', () => {
    const document = fixture('fa-menu-and-comments.txt')
    expectSound(document)
    expect(document.language).toBe('fa')
    expect(document.title).toBe('وزیران خارجه عمان و قطر در مسقط دیدار کردند')
    expect(document.published).toEqual({ date: '2021-05-04', calendar: 'persian', text: '۱۴۰۰/۰۲/۱۴', basis: 'stated' })
    expect(document.source).toBe('خبرگزاری دریا')
    expect(body(document)).toEqual([
      'وزیر خارجه قطر در سفری یک‌روزه به مسقط با همتای عمانی خود درباره یمن گفتگو کرد.',
      'به گزارش خبرنگار ما، محمد بن عبدالرحمن آل ثانی روز دوشنبه وارد پایتخت عمان شد و با بدر البوسعیدی دیدار کرد. دو طرف بر ادامه رایزنی‌ها تاکید کردند.',
      'بوسعیدی: راه‌حل یمن سیاسی است',
      'وزیر خارجه عمان در این دیدار گفت: «هیچ راه‌حل نظامی برای بحران یمن وجود ندارد و همه طرف‌ها باید به میز مذاکره بازگردند.»',
      'وزیر خارجه قطر نیز از نقش عمان قدردانی کرد و افزود که کشورش از تلاش‌های سازمان ملل حمایت می‌کند.',
      'وی در پایان از همتای خود برای سفر به دوحه دعوت کرد.',
    ])
  })

  it('Arabic: mastheads with names, the date of publication rather than the page’s, captions and related headlines', () => {
    const document = fixture('ar-masthead.txt')
    expectSound(document)
    expect(document.language).toBe('ar')
    expect(document.title).toBe('الرئيس التونسي يستقبل وزير خارجية الجزائر في قصر قرطاج')
    expect(document.published).toEqual({ date: '2020-03-10', calendar: 'gregory', text: '10 مارس 2020', basis: 'stated' })
    expect(body(document)).toEqual([
      'استقبل الرئيس التونسي قيس سعيد، اليوم الثلاثاء، وزير الخارجية الجزائري صبري بوقادوم، في قصر قرطاج بالعاصمة تونس.',
      'وقالت الرئاسة التونسية، في بيان، إن اللقاء تناول سبل حل الأزمة في ليبيا، وضرورة وقف إطلاق النار.',
      'وأضاف البيان أن الجانبين أكدا أن الحل يجب أن يكون ليبياً ليبياً دون تدخل خارجي.',
      'وكان بوقادوم قد وصل إلى تونس مساء الاثنين في زيارة تستغرق يومين.',
      'وأوضح البيان أن الوزير نقل رسالة خطية من الرئيس عبد المجيد تبون..المزيد',
    ])
  })

  it('English: byline, share row, newsletter, related stories with teasers, comments', () => {
    const document = fixture('en-sidebar.txt')
    expectSound(document)
    expect(document.language).toBe('en')
    expect(document.title).toBe('Greek and Cypriot foreign ministers meet in Athens over gas survey')
    expect(document.published).toMatchObject({ date: '2019-02-04', basis: 'stated' })
    expect(body(document)).toEqual([
      'ATHENS — The foreign ministers of Greece and Cyprus met on Monday to discuss the survey for natural gas south of the island.',
      '"We will not be provoked, and we will not accept threats," Cypriot minister Nikos Christodoulides told reporters after the two-hour meeting.',
      "His Greek counterpart, George Katrougalos, said the two countries would raise the matter at next week's meeting of the European Union.",
      'A visit to Cairo',
      'The two ministers are to travel to Cairo together on Thursday, officials said, where they will sign a memorandum with Egypt.',
      'The last such meeting was held in October.',
    ])
  })

  it('a message of a channel: signs, hashtags and signature set aside', () => {
    const document = fixture('fa-telegram.txt')
    expectSound(document)
    expect(document.title).toBe('رئیس جمهور ترکمنستان وارد تهران شد')
    expect(body(document)).toEqual([
      'قربانقلی بردی‌محمداف صبح امروز در راس هیاتی بلندپایه وارد فرودگاه مهرآباد شد و مورد استقبال وزیر نیرو قرار گرفت.',
      'قرار است در این سفر چند سند همکاری میان دو کشور امضا شود.',
    ])
    expect(document.published).toBeNull()
  })
})

const STORY = [
  'The foreign ministers of Oman and Qatar met in Muscat on Monday to discuss the war in Yemen.',
  'The Omani minister said that only talks could end the war in Yemen, and called for a truce.',
  'His Qatari guest thanked Oman for its part in the talks and invited him to Doha.',
]
const TITLE = 'Foreign ministers of Oman and Qatar meet in Muscat'

describe('headlines', () => {
  it('is the article’s own, not the one that stands first', () => {
    const teaser = 'All flights were cancelled on Sunday after the storm reached the coast…'
    const document = page(['Latest news', 'Storm closes airports in the north', teaser, TITLE, ...STORY].join('\n\n'))
    expect(document.title).toBe(TITLE)
    expect(body(document)).toEqual(STORY)
  })

  it('keeps the summary between two copies of the headline, and drops the second copy', () => {
    const document = page([TITLE, STORY[0], TITLE, ...STORY.slice(1)].join('\n\n'))
    expect(document.titleSpan).toEqual({ start: 0, end: TITLE.length })
    expect(body(document)).toEqual(STORY)
  })

  it('is found inside the path of menus that ends in it', () => {
    const document = page([`Home › World › ${TITLE}`, TITLE, ...STORY].join('\n'))
    expect(document.title).toBe(TITLE)
  })

  it('may be missing: the first sentence stands for it, and stays in the body', () => {
    const document = page(STORY.join('\n'))
    expect(document).toMatchObject({ title: STORY[0], titleSpan: null })
    expect(body(document)).toEqual(STORY)
  })

  it('a text of headlines alone has no body', () => {
    const document = page('Home\nWorld\nPolitics')
    expect(document).toMatchObject({ body: [], published: null })
  })
})

describe('what stays', () => {
  it('sub-headings, but no menu between the sentences', () => {
    const menu = ['Markets', 'Currencies', 'Gold', 'Oil', 'Housing']
    const document = page([TITLE, STORY[0], 'A call for a truce', STORY[1], ...menu, STORY[2]].join('\n'))
    expect(body(document)).toEqual([STORY[0], 'A call for a truce', STORY[1], STORY[2]])
  })

  it('a list that a sentence announces', () => {
    const announced = 'The plan has four points, the minister said, as follows:'
    const points = ['a truce of sixty days', 'an exchange of prisoners', 'open ports', 'talks in Muscat']
    const document = page([TITLE, STORY[0], announced, ...points, STORY[1], STORY[2]].join('\n'))
    expect(body(document)).toEqual([STORY[0], announced, ...points, STORY[1], STORY[2]])
  })

  it('what follows a box of links', () => {
    const box = ['Read more:', 'Truce extended in Hodeidah', 'Envoy flies to Sanaa']
    expect(body(page([TITLE, STORY[0], STORY[1], ...box, STORY[2]].join('\n')))).toEqual(STORY)
  })

  it('a paragraph counts once, its excerpt not at all', () => {
    const excerpt = `${STORY[0]?.slice(0, 60)}…`
    const document = page([TITLE, excerpt, ...STORY, STORY[1]].join('\n'))
    expect(body(document)).toEqual(STORY)
  })

  it('not a line that the page repeats', () => {
    const notice = 'This advertisement has not loaded yet, but your article goes on below.'
    const more = 'Story goes on'
    const document = page([TITLE, notice, STORY[0], notice, more, STORY[1], notice, more, STORY[2], more, notice, more].join('\n'))
    expect(body(document)).toEqual(STORY)
  })

  it('not what readers write, however long', () => {
    const story = Array.from({ length: 8 }, (_, at) => `${STORY[at % 3]?.slice(0, -1)}, officials said on day ${at}.`)
    const comments = Array.from({ length: 40 }, (_, at) => `Comment ${at}: the foreign ministers should never have met in Muscat at all.`)
    expect(body(page([TITLE, ...story, 'Comments (40)', ...comments].join('\n')))).toEqual(story)
  })

  it('ends at a second story below a heading', () => {
    const other = 'The storm reached the coast on Sunday, and all flights to the islands were cancelled.'
    expect(body(page([TITLE, ...STORY, 'Related stories', 'Storm closes airports', other].join('\n')))).toEqual(STORY)
  })
})
