import { describe, expect, it } from 'vitest'
import { reading } from '../reading.ts'

/** The acts of a text's quotes, in order. */
const acts = (language: string, text: string): string[] => reading(language, text).quotes.map(({ act }) => act)

describe('what is done by saying it', () => {
  it.each([
    ['fa', 'پوتین گفت: «کاخ سفید وقت‌کشی می‌کند.»', 'criticism'],
    ['fa', 'پوتین گفت که پاریس به تعهداتش در این توافق عمل نکرده است.', 'criticism'],
    ['fa', 'پوتین گفت: «هیچ گفت‌وگویی با پاریس انجام نشده است.»', 'denial'],
    ['fa', 'پوتین گفت: «این حمله بی‌پاسخ نخواهد ماند.»', 'threat'],
    ['fa', 'پوتین گفت: «از این میهمان‌نوازی سپاسگزاریم.»', 'praise'],
    ['fa', 'پوتین گفت: «برای گفت‌وگو آماده هستیم.»', 'pledge'],
    ['fa', 'پوتین گفت: «زیر بار این شرط نمی‌رویم.»', 'rejection'],
    ['ar', 'قال بوتين: «نعزي أسر الضحايا.»', 'condolence'],
    ['ar', 'قال بوتين إن تصريحات باريس مشينة ومخجلة.', 'criticism'],
    ['ar', 'قال بوتين: «سنرد على هذا العدوان.»', 'threat'],
    ['ar', 'قال بوتين: «لن ندخر أي جهد في سبيل السلام.»', 'pledge'],
    ['ar', 'قال بوتين: «ليست هناك أي مفاوضات مع باريس.»', 'denial'],
    ['en', 'Putin said Paris was wasting time.', 'criticism'],
    ['en', 'Putin said: "We will never accept these terms."', 'rejection'],
    ['en', 'Putin said: "There were no talks with Paris planned."', 'denial'],
    ['tr', 'Putin, "Bu saldırının bedelini ödeyecekler." dedi.', 'threat'],
    ['tr', 'Putin, "Ailelere başsağlığı diliyoruz." dedi.', 'condolence'],
  ])('%s: %s', (language, text, act) => expect(acts(language, text)).toEqual([act]))

  it.each([
    // What is said to be fought, prevented or absent is no blame.
    ['fa', 'پوتین گفت که دو طرف درباره مقابله با دخالت رایزنی کردند.'],
    ['fa', 'پوتین گفت: «فردا با ماکرون دیدار خواهم کرد.»'],
    ['fa', 'پوتین گفت: «این پیشنهاد خطرناک نیست.»'],
    ['ar', 'قال بوتين إن مكافحة الإرهاب على جدول الأعمال.'],
    ['ar', 'قال بوتين: «سنلتقي غدا في موسكو.»'],
    ['en', 'Putin said the talks would be held on Friday.'],
  ])('is a mere statement: %s: %s', (language, text) => expect(acts(language, text)).toEqual(['statement']))

  it('is not what another state promises', () => {
    expect(acts('fa', 'پوتین گفت فرانسه متعهد به همکاری شده است.')).toEqual(['statement'])
  })
})
