import { describe, expect, it } from 'vitest'
import type { Quote } from '../../../src/model.ts'
import { reading } from '../reading.ts'

const quote = ({ speaker, text }: Quote): string =>
  `${speaker.leaderId ?? speaker.leader ?? speaker.country ?? speaker.organisation}: ${text}`

/** Quotes in short, in the order of the text. */
const quotes = (language: string, text: string): string[] => reading(language, text).quotes.map(quote)

describe('who is named beside somebody whom nothing tells', () => {
  it.each([
    // Whose allies they are, and who shares a surname.
    ['ar', 'يقول حلفاء ماكرون إن الاتفاق قريب جدا.', []],
    ['ar', 'قال إيمانويل ماكرون إن الاتفاق قريب جدا.', ['macron: الاتفاق قريب جدا']],
    ['ar', 'وذكر مكتب ماكرون أن الاتفاق قريب جدا.', ['FR: الاتفاق قريب جدا']],
    // A deputy is not the chief.
    ['ar', 'اعتبر نائب المستشارة الألمانية أنجيلا ميركل أن الطريق ما زال طويلا.', ['DE: الطريق ما زال طويلا']],
    ['ar', 'اعتبرت المستشارة الألمانية أنجيلا ميركل أن الطريق ما زال طويلا.', ['merkel: الطريق ما زال طويلا']],
    // Whom a relative clause names.
    ['ar', 'قال أحد التجار الذين التقاهم بوتين في المعرض إن الأسعار ترتفع كثيرا.', []],
    ['ar', 'وقال بوتين الذي زار المعرض إن الأسعار ترتفع كثيرا.', ['putin: الأسعار ترتفع كثيرا']],
    // Members of parliament are named with a word that needs no state.
    ['ar', 'وقال النائب سامي العمري إن القانون يحتاج إلى تعديل.', ['sami-al-omari: القانون يحتاج إلى تعديل']],
    // Who is accused, praised or described with others does not speak.
    ['fa', 'تهران پوتین و ماکرون را متهم کرده است از این جنگ سود برده‌اند.', ['IR: از این جنگ سود برده‌اند']],
    ['fa', 'ماکرون در سخنانی پوتین و مرکل را ستود.', ['macron: پوتین و مرکل']],
    ['fa', 'اگرچه آلمان بسیار عجله کرد اما تحلیلگران می‌گویند این راه بسیار دشوار خواهد بود.', []],
    ['fa', 'یک منبع آگاه در هیئت همراه ماکرون گفت این دیدار بسیار مفید بوده است.', []],
    ['fa', 'منابع روسی: این دیدار بسیار مفید بوده است', []],
  ])('%s: %s', (language, text, expected) => {
    expect(quotes(language, text)).toEqual(expected)
  })
})

describe('what is no word of anybody', () => {
  it.each([
    // Reasons and answers begin with other words than what is said.
    ['ar', 'وشدد بوتين مرارا على الحوار، لأن الطريق ما زال طويلا.', 'على الحوار، أن'],
    ['ar', 'وفي الوقت الذي أبرز فيه ماكرون خلافاته، فإن لديه مشكلات كثيرة.', 'لديه مشكلات كثيرة'],
    // Saying as such.
    ['ar', 'ونخلص إلى القول إن روسيا تمر بأزمة كبيرة جدا.', 'روسيا تمر بأزمة كبيرة جدا'],
    // Signing, and what is held to be.
    ['ar', 'روسيا توقع اتفاقا جديدا حول الغاز مع تركيا.', 'اتفاقا جديدا حول الغاز مع تركيا'],
    ['ar', 'وصل بوتين أمس. ويعتبر هذا المعرض الأول من نوعه.', 'هذا المعرض الأول من نوعه'],
    // Deeds.
    ['ar', 'ورفض بوتين زيارة باريس.', 'زيارة باريس'],
  ])('%s: %s', (language, text, not) => {
    expect(reading(language, text).quotes.map(one => one.text)).not.toContain(not)
  })
})

describe('where what is said ends', () => {
  it.each([
    ['ar', 'قال بوتين إن الاتفاق ملزم للجميع، إلا أن ذلك لم يتحقق حتى الآن.', ['putin: الاتفاق ملزم للجميع']],
    ['ar', 'أكد بوتين أن للاتفاق شروطا واضحة جدا، وتطرق إلى قضية الغاز.', ['putin: للاتفاق شروطا واضحة جدا']],
    ['ar', 'وقال سفير روسيا لدى تركيا إن المحادثات مفيدة (كما قيل له).', ['RU: المحادثات مفيدة (كما قيل له)']],
    ['fa', 'پوتین از سفر خود منصرف شد و این پیشنهاد را رد کرد.', ['putin: این پیشنهاد']],
  ])('%s: %s', (language, text, expected) => {
    expect(quotes(language, text)).toEqual(expected)
  })
})

describe('a state at the head of a headline', () => {
  it.each([
    ['ar', 'روسيا: سنواصل الحوار مع الجميع', ['RU: سنواصل الحوار مع الجميع']],
    ['ar', 'روسيا: مقتل ثلاثة في حريق كبير', []],
    // Whoever follows a surname and its verb is the object.
    ['ar', 'ترامب يتهم روسيا بالكذب في المحادثات', []],
  ])('%s: %s', (language, title, expected) => {
    expect(
      reading(language, '', { title })
        .quotes.filter(one => one.speaker.country === 'RU')
        .map(quote),
    ).toEqual(expected)
  })
})
