import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/model.ts'
import { toDocument } from '../../src/read/index.ts'

const page = (text: string): Document => toDocument({ id: 'x', origin: 'x', mediaType: 'text/html', text })
const body = ({ text, body }: Document): string[] => body.map(({ start, end }) => text.slice(start, end))

const ENGLISH = `<!doctype html>
<html lang="en-GB"><head>
<title>Greek and Cypriot ministers meet in Athens | The Example Courier</title>
<meta property="og:title" content="Ministers meet in Athens">
<meta property="og:site_name" content="The Example Courier">
<meta property="article:published_time" content="2019-02-04T23:30:00+02:00">
<link rel="canonical" href="https://courier.example/2019/athens">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","datePublished":"2018-01-01"},
{"@type":"NewsArticle","headline":"Greek and Cypriot ministers meet in Athens","datePublished":"2019-02-04T23:30:00+02:00","publisher":{"@type":"Organization","name":"The Example Courier"}}]}</script>
</head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<header class="site-header"><p>Storm closes three airports in the north of the country, says the weather office.</p></header>
<main><article>
<h1>Greek and Cypriot ministers meet in Athens</h1>
<p class="standfirst">The two want Europe to speak up about the survey for gas.</p>
<div class="byline">By Helen Carter</div><time datetime="2019-02-04">4 February 2019</time>
<figure><img src="a.jpg"><figcaption>Nikos Christodoulides arrives for the talks in Athens.</figcaption></figure>
<div class="article-body">
<p>The foreign ministers of <b>Greece</b> and <a href="/cyprus">Cyprus</a> met on Monday to discuss the survey for natural gas south of the island.</p>
<p>"We will not be provoked, and we will not accept threats," the Cypriot minister told reporters after the meeting.</p>
<aside><p>Our newsletter brings you the news of the day every morning, free of charge.</p></aside>
<p><a href="/drill">Turkey sends second drilling ship to the Mediterranean</a></p>
<h2>A visit to Cairo</h2>
<p>The two are to travel to Cairo together on Thursday,<br>where they will sign a memorandum with Egypt.</p>
<p style="display: none">You have read all your free articles this month, please pay for more of them.</p>
<p>The last such meeting was held in October, according to officials of both countries.</p>
</div>
<ul class="tags"><li><a href="/t/gas">Gas</a></li></ul>
</article>
<section class="related"><h2>Related articles</h2><p>Putin and Xi opened a gas pipeline by video link on Monday, Russian agencies report.</p></section>
<section id="comments"><h3>Comments</h3><p>Obama would never have let this happen, and everybody knows that very well.</p></section>
</main>
<footer><p>Copyright 2019 The Example Courier. All rights reserved.</p></footer>
<script>document.write("<p>Not a paragraph of the article at all, however long it is.</p>")</script>
</body></html>`

describe('web pages', () => {
  const document = page(ENGLISH)

  it('makes a text of headline and paragraphs, one a line', () => {
    expect(document.text.split('\n')).toEqual([document.title, ...body(document)])
    expect(document.titleSpan).toEqual({ start: 0, end: document.title.length })
  })

  it('keeps headline, standfirst, paragraphs and sub-headings; parts blocks at line breaks', () => {
    expect(document.title).toBe('Greek and Cypriot ministers meet in Athens')
    expect(body(document)).toEqual([
      'The two want Europe to speak up about the survey for gas.',
      'The foreign ministers of Greece and Cyprus met on Monday to discuss the survey for natural gas south of the island.',
      '"We will not be provoked, and we will not accept threats," the Cypriot minister told reporters after the meeting.',
      'A visit to Cairo',
      'The two are to travel to Cairo together on Thursday,',
      'where they will sign a memorandum with Egypt.',
      'The last such meeting was held in October, according to officials of both countries.',
    ])
  })

  it('takes date, outlet, address and language from the metadata; the day as written there', () => {
    expect(document).toMatchObject({
      published: { date: '2019-02-04', calendar: 'gregory', basis: 'stated' },
      source: 'The Example Courier',
      url: 'https://courier.example/2019/athens',
      language: 'en',
    })
  })
})

const PERSIAN = `<html dir="rtl"><head><title>خبرگزاری دریا - دیدار وزیران خارجه عمان و قطر در مسقط</title></head><body class="has-sidebar">
<div id="menu"><ul><li><a href="/">خانه</a></li><li><a href="/p">سیاسی</a></li></ul></div>
<div class="wrapper sidebar-layout">
<h1>دیدار وزیران خارجه عمان و قطر در مسقط</h1>
<div class="meta"><span>تاریخ انتشار: ۱۴ اردیبهشت ۱۴۰۰ - ۱۰:۲۵</span> <span>کد خبر: ۸۸۲۱۴</span></div>
<div class="text">
<p>وزیر خارجه قطر در سفری یک‌روزه به مسقط با همتای عمانی خود درباره یمن گفتگو کرد.</p>
<p>دو طرف بر ادامه رایزنی‌ها تاکید کردند و قرار شد که دیدار بعدی آنها در دوحه برگزار شود.</p>
<p>بیشتر بخوانید: <a href="/2">آتش‌بس در الحدیده تمدید شد</a></p>
<p>وزیر خارجه عمان گفت: «هیچ راه‌حل نظامی برای بحران یمن وجود ندارد و همه باید به میز مذاکره بازگردند.»</p>
<p>انتهای پیام</p>
</div>
<div class="sidebar"><h3>پربازدیدترین‌ها</h3><ul><li><a href="/3">پوتین و بن سلمان تلفنی گفتگو کردند</a></li><li><a href="/4">اردوغان به باکو رفت</a></li></ul></div>
</div></body></html>`

const ARABIC = `<html lang="ar"><head><meta property="og:title" content="الرئيس التونسي يستقبل وزير خارجية الجزائر"><meta name="date" content="10/03/2020"></head><body>
<div class="masthead"><p>رئيس التحرير: نادية منصور</p></div>
<div class="post"><h2>الرئيس التونسي يستقبل وزير خارجية الجزائر</h2>
<div>استقبل الرئيس التونسي قيس سعيد، اليوم الثلاثاء، وزير الخارجية الجزائري صبري بوقادوم، في قصر قرطاج بالعاصمة تونس.<br><br>وقالت الرئاسة التونسية، في بيان، إن اللقاء تناول سبل حل الأزمة في ليبيا، وضرورة وقف إطلاق النار.<br>اقرأ أيضا: ماكرون يهاتف أردوغان بشأن إدلب<br>وأضاف البيان أن الجانبين أكدا أن الحل يجب أن يكون ليبياً ليبياً دون تدخل خارجي.</div></div>
<div class="footer">جميع الحقوق محفوظة</div></body></html>`

describe('pages without metadata', () => {
  it('Persian: headline, body and the date that the page states', () => {
    const document = page(PERSIAN)
    expect(document).toMatchObject({ title: 'دیدار وزیران خارجه عمان و قطر در مسقط', language: 'fa', source: null, url: null })
    expect(document.published).toMatchObject({ date: '2021-05-04', calendar: 'persian', basis: 'stated' })
    expect(body(document)).toEqual([
      'وزیر خارجه قطر در سفری یک‌روزه به مسقط با همتای عمانی خود درباره یمن گفتگو کرد.',
      'دو طرف بر ادامه رایزنی‌ها تاکید کردند و قرار شد که دیدار بعدی آنها در دوحه برگزار شود.',
      'وزیر خارجه عمان گفت: «هیچ راه‌حل نظامی برای بحران یمن وجود ندارد و همه باید به میز مذاکره بازگردند.»',
    ])
  })

  it('Arabic: paragraphs parted by line breaks only', () => {
    const document = page(ARABIC)
    expect(document).toMatchObject({
      title: 'الرئيس التونسي يستقبل وزير خارجية الجزائر',
      language: 'ar',
      published: { date: '2020-03-10' },
    })
    expect(body(document)).toEqual([
      'استقبل الرئيس التونسي قيس سعيد، اليوم الثلاثاء، وزير الخارجية الجزائري صبري بوقادوم، في قصر قرطاج بالعاصمة تونس.',
      'وقالت الرئاسة التونسية، في بيان، إن اللقاء تناول سبل حل الأزمة في ليبيا، وضرورة وقف إطلاق النار.',
      'وأضاف البيان أن الجانبين أكدا أن الحل يجب أن يكون ليبياً ليبياً دون تدخل خارجي.',
    ])
  })

  it('drops the name of the site from the title of the page', () => {
    const titled = (title: string, site: string) =>
      page(`<html><head><title>${title}</title><meta property="og:site_name" content="${site}"></head><body><p>They met.</p></body></html>`)
        .title
    expect(titled('Ministers meet in Athens - Courier', 'The Courier')).toBe('Ministers meet in Athens')
    expect(titled('Ministers meet in Athens - again', 'The Courier')).toBe('Ministers meet in Athens - again')
  })

  it('reads a fragment, and a page with nothing in it', () => {
    expect(body(page('<p>The foreign ministers of Greece and Cyprus met on Monday in Athens.</p>'))).toEqual([
      'The foreign ministers of Greece and Cyprus met on Monday in Athens.',
    ])
    expect(page('<html><body></body></html>')).toMatchObject({ title: '', body: [], published: null })
  })
})
