import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { loadKnowledge } from '../../src/knowledge/index.ts'
import { documentOf } from '../extract/reading.ts'

const knowledge = loadKnowledge()

const read = (text: string) => extract(documentOf('fa', text, { published: '2021-03-02' }), knowledge)
const events = (text: string): string[] =>
  read(text)
    .events.map(
      ({ type, status, participants }) =>
        `${status} ${type}: ${participants.map(({ leader, country, organisation }) => leader ?? country ?? organisation).join(', ')}`,
    )
    .sort()

type Case = readonly [text: string, ...expected: string[]]
const tells = (cases: readonly Case[]): void => {
  it.each(cases.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(events(text)).toEqual([...expected].sort())
  })
}

describe('talks that are broken off', () => {
  tells([
    ['آمریکا مذاکرات با طالبان را متوقف کرد.', 'cancelled negotiation: US, AF'],
    ['بایدن از وزیران خود خواسته است همه مذاکرات با ایران را متوقف کنند.', 'cancelled negotiation: US, IR'],
    ['روسیه گفت‌وگو با اوکراین را به حالت تعلیق درآورد.', 'cancelled negotiation: RU, UA'],
    ['مذاکرات ایران و آمریکا قطع شد.', 'cancelled negotiation: IR, US'],
    ['مذاکرات ایران و آمریکا متوقف نشد.'],
    ['مذاکرات ترکیه و یونان برای متوقف کردن درگیری برگزار شد.', 'held negotiation: TR, GR'],
  ])
})

describe('what is only wished or possible', () => {
  tells([
    ['بایدن گفت شانس زیادی هست که با ایران به توافق برسد.'],
    ['بایدن: یا با ایران به توافق می‌رسیم یا فشار را بیشتر می‌کنیم.'],
    ['روحانی ابراز امیدواری کرد که ایران با عربستان به توافق برسد.'],
    ['قرار است ایران و عربستان به توافق برسند.', 'planned agreement: IR, SA'],
    ['ایران و عربستان به توافق رسیدند.', 'held agreement: IR, SA'],
    ['میانجی‌ها می‌کوشند فرصتی برای مذاکره آمریکا با ایران فراهم شود.'],
    ['لاوروف در تماس تلفنی با محمدجواد ظریف از کوشش برای نوشتن یک «تفاهم‌نامه» خبر داد.', 'held call: Sergey Lavrov, Mohammad Javad Zarif'],
    ['ایران حاضر به ادامه نشست چهارجانبه نیست.'],
  ])
})

describe('who takes part', () => {
  tells([
    ['پوتین با اردوغان درباره مذاکرات با اوکراین صحبت کرد.', 'held call: Vladimir Putin, Recep Tayyip Erdoğan'],
    ['پوتین با اردوغان درباره پیش‌نویس تفاهم با ایران به‌منظور شروع مذاکرات صحبت کرد.', 'held call: Vladimir Putin, Recep Tayyip Erdoğan'],
    ['بایدن پس از پایان اجلاس ناتو، بلژیک را ترک کرد.', 'held summit: Joe Biden, NATO'],
    ['سفرای ایران، چین و روسیه با گروسی دیدار کردند.', 'held meeting: IR, CN, RU, Rafael Grossi'],
    ['موضع پوتین در دیدار نخست‌وزیر ارمنستان، دولت آمریکا را نگران کرد.', 'held meeting: Vladimir Putin, Nikol Pashinyan'],
    ['السیسی، رئیس‌جمهور مصر، همراه با وزیر خارجه این کشور با ماکرون دیدار کرد.', 'held meeting: Abdel Fattah el-Sisi, Emmanuel Macron'],
    ['محمدجواد ظریف به روم، پایتخت ایتالیا، رفت و با نخست‌وزیر این کشور دیدار کرد.', 'held meeting: Mohammad Javad Zarif, Mario Draghi'],
    ['بایدن با سران حماس و با حضور میانجی‌هایی از مصر و قطر دیدار خواهد کرد.', 'planned meeting: Joe Biden, PS'],
    ['ماکرون از مصر و قطر دیدار خواهد کرد.', 'planned visit: Emmanuel Macron, EG', 'planned visit: Emmanuel Macron, QA'],
    ['محمدجواد ظریف در نامه‌ای به آنتونیو گوترش از آمریکا انتقاد کرد.', 'held letter: Mohammad Javad Zarif, António Guterres'],
    ['پوتین نامه‌ای از آمریکا دریافت کرد.', 'held letter: US, Vladimir Putin'],
  ])
})

describe('what is over and what is to come', () => {
  tells([
    ['لاوروف پس از سفر به چین حالا به هند سفر می‌کند.', 'held visit: Sergey Lavrov, CN', 'planned visit: Sergey Lavrov, IN'],
    [
      'ماکرون پس از گفت‌وگو با مرکل، با پوتین دیدار کند.',
      'held call: Emmanuel Macron, Angela Merkel',
      'planned meeting: Emmanuel Macron, Vladimir Putin',
    ],
    [
      'روحانی با انتقاد از کسانی که مذاکره با آمریکا را تکذیب کرده بودند، گفت: «ماکرون با مرکل تماس گرفت.»',
      'held call: Emmanuel Macron, Angela Merkel',
    ],
  ])
})

const quotes = (text: string): string[] =>
  read(text).quotes.map(({ speaker, kind, text: said }) => `${speaker.leader ?? speaker.country} ${kind}: ${said}`)

describe('what is said, without when and where it was said', () => {
  it.each([
    ['پوتین در فایل صوتی خود جنگ اخیر را فاجعه‌ای بزرگ خواند.', 'Vladimir Putin indirect: جنگ اخیر را فاجعه‌ای بزرگ'],
    ['بایدن شامگاه دوشنبه در پیامی ویدئویی این توافق را یک پیروزی بزرگ خواند.', 'Joe Biden indirect: این توافق را یک پیروزی بزرگ'],
    ['گوترش در نشست خبری هفتگی خود حمله به غیرنظامیان را محکوم کرد.', 'António Guterres indirect: حمله به غیرنظامیان'],
    [
      'ظریف، وزیر خارجه ایران، در صفحه شخصی خود در شبکه ایکس حمله به دمشق را تجاوز خواند.',
      'Mohammad Javad Zarif indirect: حمله به دمشق را تجاوز',
    ],
    ['رئیس‌جمهور روسیه و ترکیه دیروز در پیامی مشترک بستن مرزها را محکوم کردند.', 'Vladimir Putin indirect: بستن مرزها'],
    ['پوتین در خاک کشور خود را مسئول دانست.', 'Vladimir Putin indirect: در خاک کشور خود را مسئول'],
    [
      'درحالی‌که بایدن مدعی شده بود که «مذاکرات دوشنبه آغاز می‌شود» لاوروف اعلام کرد که هیچ تاریخی نهایی نشده است.',
      'Joe Biden direct: مذاکرات دوشنبه آغاز می‌شود',
      'Sergey Lavrov indirect: هیچ تاریخی نهایی نشده است',
    ],
    [
      'پوتین گفت با «هر طرفی که بخواهد» گفت‌وگو می‌کند، اما دلیلی برای سفر وجود ندارد.',
      'Vladimir Putin indirect: با «هر طرفی که بخواهد» گفت‌وگو می‌کند، اما دلیلی برای سفر وجود ندارد',
    ],
    [
      'حسن روحانی با تاکید بر اینکه توافق پابرجاست و حفظ شده است در رابطه با تحریم‌ها، گفت: آنها باید لغو شوند.',
      'Hassan Rouhani indirect: توافق پابرجاست و حفظ شده است',
      'Hassan Rouhani direct: آنها باید لغو شوند',
    ],
  ])('%s', (text, ...expected) => {
    expect(quotes(text)).toEqual(expected)
  })
})

describe('who is not quoted', () => {
  it.each([
    'یک فعال سیاسی با بیان اینکه دولت ایران باید پاسخ دهد، گفت: مردم منتظرند.',
    'شبکه ۱۲ اسرائیل از قول یک مقام آگاه دولت روحانی ادعا کرد که وضعیت پایدار است و مشکلی نیست.',
  ])('%s', text => {
    expect(quotes(text)).toEqual([])
  })

  it('one told of by the way does not keep the floor', () => {
    const text =
      'یک منبع در برلین پس از آنکه ایران اعلام کرد سقف ذخایر را شکسته است، واکنش نشان داد. وی گفت: ما نگران هستیم و پیگیری می‌کنیم.'
    expect(quotes(text)).toEqual(['IR indirect: سقف ذخایر را شکسته است'])
  })
})

describe('what is done by saying it', () => {
  it.each([
    ['بایدن گفت حملات آمریکا بسیار شدیدتر از حملات تلافی‌جویانه ایران بوده است.', 'statement'],
    ['ظریف، وزیر خارجه ایران: هیچ قصدی برای مذاکره با دولت آمریکا نداریم.', 'rejection'],
    ['موگرینی، مسئول سیاست خارجی اتحادیه اروپا: خواهان بازگشت ایران به تعهداتش هستیم.', 'appeal'],
    ['لاوروف گفت: آمریکا موظف است تعهدات خود را اجرا کند.', 'demand'],
  ])('%s', (text, act) => {
    expect(read(text).quotes.map(quote => quote.act)).toEqual([act])
  })
})
