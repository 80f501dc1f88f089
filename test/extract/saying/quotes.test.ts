import { describe, expect, it } from 'vitest'
import type { Quote } from '../../../src/model.ts'
import { reading } from '../reading.ts'

const quote = ({ speaker, text }: Quote): string =>
  `${speaker.leaderId ?? speaker.leader ?? speaker.country ?? speaker.organisation}: ${text}`

/** Quotes in short, in the order of the text: `putin: words`; who has no id by name, offices by their codes. */
const quotes = (language: string, text: string): string[] => reading(language, text).quotes.map(quote)

describe('who speaks after an Arabic verb', () => {
  it.each([
    // Of what body somebody is the head stands in words that nobody knows: the head of state whom the article names is not meant.
    [
      'قال ترامب إن الاتفاق قريب.\nوقال رئيس حركة البناء، سامي العمري، إن الحوار سيستمر طويلا.',
      ['trump: الاتفاق قريب', 'sami-al-omari: الحوار سيستمر طويلا'],
    ],
    [
      'قال رئيس حركة البناء سامي العمري إن الحوار سيستمر.\nوأشار رئيس حركة البناء إلى أن الطريق ما زال طويلا.',
      ['sami-al-omari: الحوار سيستمر', 'sami-al-omari: الطريق ما زال طويلا'],
    ],
    [
      'وصل وزير الثقافة الأردني سامي العمري إلى القاهرة.\nوقال الدكتور العمري إن المعرض يجمع الشعوب.',
      ['sami-al-omari: المعرض يجمع الشعوب'],
    ],
    ['أكد وزير الخارجية بدولة روسيا سيرغي لافروف أن المحادثات مفيدة.', ['lavrov: المحادثات مفيدة']],
    ['أصدر الكرملين بيانا بعد اللقاء قال فيه إن المحادثات مفيدة.', ['RU: المحادثات مفيدة']],
    ['أعلنت كل من روسيا وتركيا عن تمديد الهدنة شهرا آخر.', ['RU: تمديد الهدنة شهرا آخر', 'TR: تمديد الهدنة شهرا آخر']],
    // A source once named is meant again, whatever is told of him by the way.
    ['قال مسؤول في الكرملين إن المحادثات مفيدة.\nوأكد المصدر للصحيفة أن الموعد لم يتغير.', ['RU: المحادثات مفيدة', 'RU: الموعد لم يتغير']],
    [
      'قال مسؤول في الكرملين إن المحادثات مفيدة.\nوأضاف المسؤول الذي تحدث لرويترز أن الموعد لم يتغير.',
      ['RU: المحادثات مفيدة', 'RU: الموعد لم يتغير'],
    ],
    ['قال مسؤول في الكرملين رافضا كشف اسمه ان الموعد لم يتغير.', ['RU: الموعد لم يتغير']],
    // `قوله` is nobody.
    ['قال بوتين إن الموعد لم يتغير، مضيفا قوله "سوف نلتقي هنا في الربيع".', ['putin: الموعد لم يتغير', 'putin: سوف نلتقي هنا في الربيع']],
    ['التقى بوتين ماكرون، وقال إن المحادثات مفيدة.', ['putin: المحادثات مفيدة']],
    ['ذكر التقرير أن بوتين أبلغ ماكرون أن الموعد لم يتغير.', ['putin: الموعد لم يتغير']],
    ['قال مستشار لحملة الرئيس الأمريكي دونالد ترامب إن الزيارة قريبة.', []],
    // A statement of which somebody speaks in it.
    [
      'جاء ذلك في البيان الذي أصدره وزير الثقافة الأردني الدكتور سامي العمري، وقال فيه إن المعرض يجمع الشعوب.\nواستنكر معاليه هذه التصريحات غير المسؤولة.',
      ['sami-al-omari: المعرض يجمع الشعوب', 'sami-al-omari: هذه التصريحات غير المسؤولة'],
    ],
    ['أصدر الكرملين بيانا بعد تصريحات ماكرون قال فيه إن المحادثات مفيدة.', ['RU: المحادثات مفيدة']],
    ['أفاد مصدر في وزارة الخارجية الروسية بأن الزيارة تبدأ غدا.', ['RU: الزيارة تبدأ غدا']],
    ['قال بوتين إن الزيارة تبدأ غدا، وأدان اغتيال السفير في أنقرة.', ['putin: الزيارة تبدأ غدا', 'putin: اغتيال السفير في أنقرة']],
    // Whom somebody told is no object.
    ['أكد بوتين للصحفيين في ختام اللقاء.', []],
    // Quotation marks within a noun phrase do not cut it.
    ['أكد بوتين أهمية دور تركيا "كدولة كبيرة في هذه المنطقة".', ['putin: أهمية دور تركيا "كدولة كبيرة في هذه المنطقة']],
  ])('%s', (text, expected) => {
    expect(quotes('ar', text)).toEqual(expected)
  })
})

describe('what an Arabic verb of saying leaves out', () => {
  it.each([
    // The subject is left out behind words that tell of what is spoken.
    ['قال بوتين إن الموعد لم يتغير.\nوفيما يتعلق بالحدود، أكد أن الممرات مفتوحة.', ['putin: الموعد لم يتغير', 'putin: الممرات مفتوحة']],
    ['قال بوتين إن الموعد لم يتغير.\nوبخصوص الحدود، شدد على أن الممرات مفتوحة.', ['putin: الموعد لم يتغير', 'putin: الممرات مفتوحة']],
    ['قال بوتين إن الموعد لم يتغير، لافتا الانتباه إلى أن الممرات مفتوحة.', ['putin: الموعد لم يتغير', 'putin: الممرات مفتوحة']],
    ['قال بوتين إن الموعد لم يتغير.\nوأعرب عن أمله في فتح الممرات قريبا.', ['putin: الموعد لم يتغير', 'putin: أمله في فتح الممرات قريبا']],
    // A comma stands before what is said, with an aside or none.
    ['أعرب بوتين، عن تقديره لدور تركيا الكبير.', ['putin: تقديره لدور تركيا الكبير']],
    ['أعرب بوتين، خلال اللقاء، عن تقديره لدور تركيا الكبير.', ['putin: تقديره لدور تركيا الكبير']],
    // What was said before, and by one of whom a relative clause tells.
    ['سبق للرئيس الروسي فلاديمير بوتين أن أعلن أن الموعد لم يتغير.', ['putin: الموعد لم يتغير']],
    ['التقى ماكرون الرئيس بوتين، الذي أوضح أن الموعد لم يتغير.', ['putin: الموعد لم يتغير']],
    ['التقى ماكرون الرئيس بوتين الذي قال عنه الجميع إن وعوده كثيرة.', []],
    ['التقى ماكرون الرئيس بوتين الذي اعتبر أن وعوده كثيرة.', []],
    // Whoever is asked does not ask.
    ['قال بوتين إن الموعد لم يتغير، داعيا تركيا إلى أن تفتح الممرات.', ['putin: الموعد لم يتغير', 'putin: تفتح الممرات']],
    ['قال بوتين إن الموعد لم يتغير. ودعا المجتمع الدولي إلى فتح الممرات.', ['putin: الموعد لم يتغير', 'putin: فتح الممرات']],
    // "The source" is nobody who was named.
    ['قال بوتين إن الموعد لم يتغير.\nوأضاف المصدر أن الممرات مفتوحة.', ['putin: الموعد لم يتغير']],
  ])('%s', (text, expected) => {
    expect(quotes('ar', text)).toEqual(expected)
  })
})

describe('posts of channels', () => {
  it.each([
    // Each bullet under a line that gives somebody the floor is a quote of its own.
    [
      'پوتین: گفت‌وگوها خوب پیش می‌رود\n🔴\nاین توافق برای همه بهتر است\n🔴\nمن فردا دوباره با ترامپ گفت‌وگو خواهم کرد',
      ['putin: گفت‌وگوها خوب پیش می‌رود', 'putin: این توافق برای همه بهتر است', 'putin: من فردا دوباره با ترامپ گفت‌وگو خواهم کرد'],
    ],
    ['دفتر ریاست جمهوری روسیه: پوتین هفته آینده به ترکیه سفر می‌کند', ['RU: پوتین هفته آینده به ترکیه سفر می‌کند']],
    ['پوتین خندان: گفت‌وگوها خوب پیش می‌رود', ['putin: گفت‌وگوها خوب پیش می‌رود']],
    ['پوتین در گفت‌وگو با ماکرون:\n🔹 راه گفت‌وگو همیشه باز است.', ['putin: راه گفت‌وگو همیشه باز است']],
    [
      'پوتین در پایان نشست گفت: گفت‌وگوها خوب پیش می‌رود.\n🔹 همسایگان ما نیز همین را می‌خواهند.',
      ['putin: گفت‌وگوها خوب پیش می‌رود', 'putin: همسایگان ما نیز همین را می‌خواهند'],
    ],
    // What the channel tells itself is nobody's.
    ['پوتین در پایان نشست گفت: «گفت‌وگوها خوب پیش می‌رود.»\n🔹 بهای نفت پس از آن پایین آمد.', ['putin: گفت‌وگوها خوب پیش می‌رود']],
    ['پوتین: گفت‌وگوها خوب پیش می‌رود\n🔹 ترامپ هفته آینده به مسکو می‌رود و پوتین از او استقبال می‌کند.', ['putin: گفت‌وگوها خوب پیش می‌رود']],
    ['پوتین: گفت‌وگوها خوب پیش می‌رود\n🔹 این دیدار در مسکو برگزار شد.', ['putin: گفت‌وگوها خوب پیش می‌رود']],
  ])('%s', (text, expected) => {
    expect(quotes('fa', text)).toEqual(expected)
  })

  it('goes on through the lines of a post that begins with its headline', () => {
    const said = reading('fa', 'پوتین: گفت‌وگوها خوب پیش می‌رود.\nاین توافق برای همه بهتر است.', {
      title: 'پوتین: گفت‌وگوها خوب پیش می‌رود.',
    }).quotes
    expect(said.map(({ text }) => text)).toEqual(['گفت‌وگوها خوب پیش می‌رود.\nاین توافق برای همه بهتر است'])
  })
})

describe('headlines that are signed', () => {
  it.each([
    ['en', 'Conditions for the talks remain as they were — Lavrov', ['lavrov: Conditions for the talks remain as they were']],
    ['en', 'Visit to help both sides move forward — Russian MFA', ['RU: Visit to help both sides move forward']],
    ['en', 'Visit to help both sides move forward – Moscow', ['RU: Visit to help both sides move forward']],
    ['en', 'Visit to help both sides move forward — Russian media', []],
  ])('%s: %s', (language, title, expected) => {
    expect(reading(language, 'Nothing else was told.', { title }).quotes.map(quote)).toEqual(expected)
  })
})

describe('what a warning is', () => {
  it.each([
    ['en', 'Vladimir Putin warned that the conflict could spread to the whole region.', 'statement'],
    ['en', 'Vladimir Putin warned that Moscow would respond with severe consequences.', 'threat'],
    ['fa', 'ولادیمیر پوتین هشدار داد که این کار راه گفت‌وگو را می‌بندد.', 'statement'],
    ['fa', 'ولادیمیر پوتین هشدار داد که مسکو به این کار پاسخ خواهد داد.', 'threat'],
  ])('%s: %s', (language, text, act) => {
    expect(reading(language, text).quotes.map(one => one.act)).toEqual([act])
  })
})

describe('what Arabic verbs tell and of whom', () => {
  it.each([
    // Whatever words fill the place between an office and what is said are a name.
    ['قال وزير النقل القطري عبوقة الزمري إن الميناء مفتوح.', ['abouqa-al-zamri: الميناء مفتوح']],
    ['وأوضح عضو مجلس الشورى، حسين نقوي رمضاني، أن البرلمان سيدرس النص.', ['hussein-naqwi-ramdani: البرلمان سيدرس النص']],
    ['وأشار وزير النقل القطري بدر الزمري الذي زار الميناء، إلى أن السفن تصل تباعا.', ['badr-al-zamri: السفن تصل تباعا']],
    // A noun phrase that is said is no name.
    ['أكد وزير النقل القطري ضرورة التعاون بين الموانئ.', ['QA: ضرورة التعاون بين الموانئ']],
    ['أكد وزير النقل القطري أن التعاون بين الموانئ مهم.', ['QA: التعاون بين الموانئ مهم']],
    // `علي` is a name where the article writes `على` for "on".
    ['قال علي الزمري وزير النقل القطري إن السفينة على الرصيف.', ['ali-al-zamri: السفينة على الرصيف']],
    // A spokesman, and the one for whom he speaks.
    ['قال سامي العمري، المتحدث باسم الرئيس الروسي، فلاديمير بوتين: «سوف نلتقي هنا في الربيع».', ['sami-al-omari: سوف نلتقي هنا في الربيع']],
    // In a call or letter its sender speaks.
    [
      'تلقى ماكرون اتصالا هاتفيا من الرئيس الروسي فلاديمير بوتين أعرب فيه عن استنكاره لهذا الهجوم.\nوعبر فخامته عن تعازيه لأسر الضحايا.',
      ['putin: استنكاره لهذا الهجوم', 'putin: تعازيه لأسر الضحايا'],
    ],
    // "The minister" of a country is the one whom the article names.
    ['وصل وزير النقل القطري سامي العمري إلى باريس.\nوثمن الوزير القطري جهود فرنسا في المنطقة.', ['sami-al-omari: جهود فرنسا في المنطقة']],
    ['وصل وزير النقل القطري سامي العمري إلى باريس. وأفاد المسؤول القطري أن الموانئ مفتوحة.', ['sami-al-omari: الموانئ مفتوحة']],
    [
      'قال وزير النقل القطري سامي العمري إن الموانئ مفتوحة.\nوقال ماكرون إن الزيارة مفيدة.\nوأضاف وزير النقل أن السفن تصل تباعا.',
      ['sami-al-omari: الموانئ مفتوحة', 'macron: الزيارة مفيدة', 'sami-al-omari: السفن تصل تباعا'],
    ],
    ['وكان مسؤول في الخارجية الروسية صرح أن الزيارة تبدأ غدا.', ['RU: الزيارة تبدأ غدا']],
    ['قال مسؤول كبير في إدارة الرئيس الروسي فلاديمير بوتين إن الزيارة تبدأ غدا.', ['RU: الزيارة تبدأ غدا']],
    ['سخر ترامب من ماكرون بقوله إن «الزيارة لم تنفع أحدا من الحاضرين».', ['trump: الزيارة لم تنفع أحدا من الحاضرين']],
    ['ورغم أن بوتين لم يذكر الهدنة، إلا أنه قال إن المحادثات مفيدة.', ['putin: المحادثات مفيدة']],
    [
      'قال بوتين "سنلتقي هنا في الربيع". وأضاف "لا شروط عندنا". وقال أيضا "المحادثات كانت مفيدة للبلدين".',
      ['putin: سنلتقي هنا في الربيع', 'putin: لا شروط عندنا', 'putin: المحادثات كانت مفيدة للبلدين'],
    ],
    // What was announced under a preposition has no subject behind it.
    ['أعلن في موسكو أمس عن لقاء ضم سيرغي لافروف وعددا من السفراء.', []],
    ['أكد بوتين أن المحادثات مفيدة، بينما ينتظر أن يصل ماكرون غدا.', ['putin: المحادثات مفيدة']],
    // Noun phrases after more verbs.
    ['أشار بوتين إلى الجهود التي تبذلها بلاده في المنطقة.', ['putin: الجهود التي تبذلها بلاده في المنطقة']],
    ['إلى ذلك، طالب بوتين الفصائل المسلحة بوقف القتال في المدينة.', ['putin: وقف القتال في المدينة']],
    ['دعا بوتين في لقاء مع الصحفيين للاستثمار في المناطق البعيدة.', ['putin: لاستثمار في المناطق البعيدة']],
    ['شدد بوتين على أهمية احترام الهدنة ورفض التدخل في شؤون الجيران.', ['putin: أهمية احترام الهدنة ورفض التدخل في شؤون الجيران']],
    // An agency's name in letters with stops ends no sentence.
    ['قال بوتين لوكالة (ن.ب.أ) أمس إن المحادثات مفيدة.', ['putin: المحادثات مفيدة']],
    // It is expected, by nobody.
    ['قال بوتين إن الموعد لم يتغير.\nكما يتوقع أن يعود ماكرون إلى باريس غدا.', ['putin: الموعد لم يتغير']],
  ])('%s', (text, expected) => {
    expect(quotes('ar', text)).toEqual(expected)
  })
})

describe('who speaks in Persian', () => {
  it.each([
    // A newspaper that begins the clause tells it, whoever else is named.
    ['روزنامه القدس العربی در یادداشتی درباره سفر پوتین نوشت: این سفر بسیار مهم است.', []],
    ['پس از دیدار پوتین و ماکرون در مسکو، خبرگزاری رویترز نوشت که راه هنوز دراز است.', []],
    ['خبرگزاری رویترز گزارش داد پوتین بر ادامه همکاری دو کشور تاکید کرد.', ['putin: ادامه همکاری دو کشور']],
    ['پوتین در گفت‌وگو با علی رضایی، خبرنگار این شبکه در مسکو، گفت: «همه چیز خوب پیش می‌رود».', ['putin: همه چیز خوب پیش می‌رود']],
    ['خبرنگار درباره توافق پرسید که پوتین در پاسخ تصریح کرد: ما کار خود را کرده‌ایم.', ['putin: ما کار خود را کرده‌ایم']],
    // Who is given as the source first says the whole.
    [
      'پوتین گفت که راه دراز است. به گفته او، مسکو بر اجرای توافق تاکید کرده است.',
      ['putin: راه دراز است', 'putin: مسکو بر اجرای توافق تاکید کرده است'],
    ],
    // Somebody else speaks after a semicolon.
    [
      'پوتین گفت: راه باز است و ما آماده‌ایم؛ ماکرون در ادامه گفت: همه راضی هستند.',
      ['putin: راه باز است و ما آماده‌ایم', 'macron: همه راضی هستند'],
    ],
    // A surname by itself, after a name with an office behind it.
    [
      'سامی العمری، وزیر فرهنگ اردن، وارد تهران شد.\nالعمری گفت: نمایشگاه ملت‌ها را به هم نزدیک می‌کند.',
      ['sami-al-omri: نمایشگاه ملت‌ها را به هم نزدیک می‌کند'],
    ],
    // An office of its own country needs no name of it.
    ['سخنگوی وزارت خارجه گفت: ایران برای این سفر برنامه‌ای ندارد.', ['IR: ایران برای این سفر برنامه‌ای ندارد']],
    // What somebody quoted says that somebody said belongs to the quote.
    [
      'پوتین افزود: «ماکرون به من گفت که سفر خود را به هفته آینده موکول کرده است.»',
      ['putin: ماکرون به من گفت که سفر خود را به هفته آینده موکول کرده است'],
    ],
    // The deputy is not the one whose deputy he is.
    ['ماکرون رفت. معاون پوتین گفت: سفر خوبی بود و ادامه دارد.', []],
    ['درباره سفر پوتین می‌شود گفت که سفر مهمی در این سال بود.', []],
    ['پوتین خواستار توقف حملات شده است تا مذاکرات آغاز شود.', ['putin: توقف حملات']],
    ['لاوروف، وزیر پیشین: سفر خوبی بود و ادامه دارد', ['lavrov: سفر خوبی بود و ادامه دارد']],
  ])('%s', (text, expected) => {
    expect(quotes('fa', text)).toEqual(expected)
  })
})

describe('who speaks in English', () => {
  it.each([
    ['Putin, speaking at a summit in Sochi, said "the talks went very well".', ['putin: the talks went very well']],
    [
      'Emmanuel Macron and Angela Merkel both said they would come to Sochi.',
      ['macron: they would come to Sochi', 'merkel: they would come to Sochi'],
    ],
    ['Putin said the talks went well.\nPutin will travel to Sochi next week, the royal family has said.', ['putin: the talks went well']],
  ])('%s', (text, expected) => {
    expect(quotes('en', text)).toEqual(expected)
  })

  it('signs a headline behind a dash', () => {
    const { quotes: found } = reading('en', 'The talks took place.', { title: 'Conditions for talks remain unchanged — Lavrov' })
    expect(found.map(({ speaker, text }) => [speaker.leaderId, text])).toEqual([['lavrov', 'Conditions for talks remain unchanged']])
  })
})

describe('posts of channels', () => {
  it.each([
    // Hashtags and handles are nobody's words.
    ['fa', 'پوتین: سفر خوبی بود و ادامه دارد #خبر @kanal', ['putin: سفر خوبی بود و ادامه دارد']],
    // The name in one line, its colon in the next.
    ['ar', 'بوتين\n:\nسوف نلتقي هنا في الربيع.', ['putin: سوف نلتقي هنا في الربيع']],
  ])('%s: %s', (language, text, expected) => {
    expect(quotes(language, text)).toEqual(expected)
  })
})

describe('who passed a quote on', () => {
  it.each([
    ['en', 'Putin told Macron that the talks would go on, the Kremlin said in a statement.', ['putin: the talks would go on | Kremlin']],
    ['en', 'Macron said the fighting must stop, the Elysee said on Monday.', ['macron: the fighting must stop | Élysée']],
    ['en', 'Putin stressed that the talks would go on, according to the Kremlin.', ['putin: the talks would go on | Kremlin']],
    [
      'en',
      'Lavrov stressed that the talks were useful, the Russian Foreign Ministry said.',
      ['lavrov: the talks were useful | Russian Foreign Ministry'],
    ],
    ['en', 'According to the Elysee, Macron called for a ceasefire in Libya.', ['macron: a ceasefire in Libya | Élysée']],
    ['en', 'The Kremlin said that the talks would go on.', ['RU: the talks would go on | Kremlin']],
    ['en', 'The Pentagon said that the talks would go on.', ['US: the talks would go on | Pentagon']],
    // A country by its name is no office; nor does somebody else's saying with more behind it end what was said.
    ['en', 'Russia said that the talks would go on.', ['RU: the talks would go on | null']],
    [
      'en',
      'Putin said that if the talks failed, the Kremlin said enough to be understood everywhere in Europe long before.',
      ['putin: if the talks failed, the Kremlin said enough to be understood everywhere in Europe long before | null'],
    ],
    ['ar', 'وأعلن الكرملين أن المحادثات مفيدة جدا.', ['RU: المحادثات مفيدة جدا | Kremlin']],
    ['ar', 'وقال الإليزيه إن المحادثات مفيدة جدا.', ['FR: المحادثات مفيدة جدا | Élysée']],
    ['ar', 'وقالت روسيا إن المحادثات مفيدة جدا.', ['RU: المحادثات مفيدة جدا | null']],
    ['fa', 'کرملین اعلام کرد که گفت‌وگوها ادامه دارد.', ['RU: گفت‌وگوها ادامه دارد | Kremlin']],
    ['fa', 'کاخ الیزه اعلام کرد که گفت‌وگوها ادامه دارد.', ['FR: گفت‌وگوها ادامه دارد | Élysée']],
  ])('%s: %s', (language, text, expected) => {
    expect(reading(language, text).quotes.map(one => `${quote(one)} | ${one.via?.name ?? null}`)).toEqual(expected)
  })
})

describe('where the paper goes on in its own voice', () => {
  it.each([
    [
      'Putin said that the road to peace remains open, hours before Macron and his ministers gather for talks.',
      ['putin: the road to peace remains open'],
    ],
    ['Putin said that the road to peace is long, even as his envoys packed their bags.', ['putin: the road to peace is long']],
    // What somebody does later may be said, too.
    ['Putin said that he would call Macron before the talks begin.', ['putin: he would call Macron before the talks begin']],
    [
      'Putin criticised the delays at the border, and the French president meets his ministers in Paris.',
      ['putin: the delays at the border'],
    ],
    [
      'Macron will visit Moscow next month, the Kremlin announced on Tuesday, a change of heart that completes a long quarrel.',
      ['RU: Macron will visit Moscow next month'],
    ],
    ['The Kremlin announced on Tuesday, a day after the quarrel, that the talks begin again.', ['RU: the talks begin again']],
    ['Putin welcomed Macron, the guest of the week, with bread and salt.', []],
  ])('%s', (text, expected) => {
    expect(quotes('en', text)).toEqual(expected)
  })
})

describe('an article that breaks off', () => {
  it.each([
    ['Macron met his ministers.\nPutin has said he hopes to hold talks wi', []],
    ['Macron met his ministers.\nPutin said that the Fren', []],
    ['Macron met his ministers.\nPutin said that peace is near.', ['putin: peace is near']],
    [
      'Macron met his ministers.\nPutin said that peace is near and that all who had doubted it would soon see how wr',
      ['putin: peace is near and that all who had doubted it would soon see how wr'],
    ],
  ])('%s', (text, expected) => {
    expect(quotes('en', text)).toEqual(expected)
  })
})
