import { describe, expect, it } from 'vitest'
import { blockOf } from '../../src/read/body.ts'
import { linesOf } from '../../src/read/lines.ts'

const blocks = (text: string) => linesOf(text, { start: 0, end: text.length }).map(line => blockOf(text, line))
const kindsOf = (text: string) => blocks(text)[0]?.furniture ?? []
const shapeOf = (text: string) => blocks(text)[0]?.shape

describe('lines that are not the article', () => {
  it.each([
    ['readMore', 'بیشتر بخوانید: سفر وزیر خارجه به مسقط'],
    ['readMore', 'اقرأ أيضا.. ماكرون يهاتف أردوغان'],
    ['readMore', 'READ MORE: Turkey sends second drilling ship'],
    ['related', 'مطالب مرتبط'],
    ['related', 'أخبار ذات صلة'],
    ['related', 'Most read in politics'],
    ['comments', 'دیدگاه‌های شما (۱۲)'],
    ['comments', 'التعليقات'],
    ['comments', 'Comments (3)'],
    ['closings', 'انتهاي پيام/'],
    ['closings', '//انتهى//'],
    ['staff', 'رئيس مجلس الإدارة'],
    ['staff', 'مدیر مسئول: محمد رضایی'],
    ['staff', 'Editor-in-chief: Jane Doe'],
    ['published', 'تاریخ انتشار: ۱۴۰۰/۰۲/۱۴'],
    ['published', 'نشر في: الثلاثاء 10 مارس 2020'],
    ['published', 'Posted on 4 February 2019 at 18:40 GMT'],
    ['updated', 'به‌روزرسانی: ۶ مهر ۱۳۹۹'],
    ['updated', 'Last updated 2 hours ago'],
    ['credits', 'عکس: خبرگزاری دریا'],
    ['credits', 'بقلم: محمود علي'],
    ['credits', 'By Helen Carter, Athens'],
    ['photoCredits', 'The two ministers before the talks in Athens. (AP Photo/Jane Doe)'],
    ['photoCredits', 'Le ministre à Tunis, le 3 mai. JANE DOE / AFP'],
    ['sources', 'منبع: ایسنا'],
    ['sources', 'المصدر: وكالات'],
    ['details', 'کد خبر: ۸۸۲۱۴'],
    ['details', 'عدد المشاهدات: 1200'],
    ['controls', 'Facebook Twitter WhatsApp Email'],
    ['controls', 'اشتراک گذاری: تلگرام واتساپ'],
    ['controls', 'طباعة'],
    ['invitations', 'به این مطلب امتیاز دهید'],
    ['invitations', 'با ما همراه باشید و با بهترین هتل‌های استانبول در این مطلب آشنا شوید'],
    ['invitations', 'Sign up for our daily newsletter and get the best stories.'],
    ['navigation', 'خانه » بین‌الملل'],
    ['navigation', 'الرئيسية | سياسة'],
    ['navigation', 'Skip to main content'],
    ['rights', 'جميع الحقوق محفوظة © 2020'],
    ['rights', 'Copyright 2019 The Example Courier. All rights reserved.'],
    ['disclaimers', 'این مطلب صرفا بازتاب‌دهنده دیدگاه رسانه‌های دیگر است.'],
    ['disclaimers', 'المقالات المنشورة لا تعبر بالضرورة عن رأي الصحيفة'],
    ['tags', 'برچسب‌ها: عمان، قطر'],
    ['tags', 'Tags: Greece, Cyprus'],
  ])('%s: %s', (kind, text) => {
    expect(kindsOf(text)).toContain(kind)
  })
})

describe('lines of the article that begin or sound like furniture', () => {
  it.each([
    'منبع آگاه گفت که دو طرف به توافق رسیده‌اند.',
    'سفیر کشورمان گفت: ایران از تمام حقوق خود در توافق بهره خواهد برد.',
    'خبرنگار:',
    'خبرنگار سی‌ان‌ان در ایکس نوشت:',
    'پوتین نظر خود را درباره این طرح اعلام کرد',
    'در همین زمینه، سخنگوی دولت از ادامه مذاکرات خبر داد و گفت که دو کشور به توافق نزدیک شده‌اند',
    'انتهى الاجتماع دون التوصل إلى اتفاق.',
    'انضم إلى الحزب عام 1980 وتولى رئاسته بعد ذلك بعشر سنوات',
    'نشر الجيش 5000 جندي على الحدود',
    'المصدر الذي طلب عدم ذكر اسمه أكد أن اللقاء سيعقد غدا',
    'شاركت في القمة عشرون دولة',
    'The publisher of the treaty text is the foreign ministry.',
    'China refused to sign up to the treaty, he said.',
    'Comments by the minister angered the opposition on Tuesday.',
    'Watch-dogs of both countries agreed to share their data.',
    'Related talks are to be held in Vienna next week, officials said.',
    'Related talks in Vienna',
    'Share prices fell in both countries',
    'Home secretary meets her French counterpart',
    'World leaders gather in Paris for climate talks',
    'By then, the two sides had agreed on most of the text.',
    '"Follow us," the general told the delegation, and they did.',
  ])('%s', text => {
    expect(kindsOf(text)).toEqual([])
  })
})

describe('shapes', () => {
  it.each([
    ['decor', '🔴'],
    ['decor', '————'],
    ['decor', '------- سیاست و اقتصاد -------'],
    ['link', '@NamunehNews'],
    ['link', 'https://news.example/1'],
    ['link', '📲 @Namuneh | namuneh.example'],
    ['link', '#ایران #روسیه'],
    ['link', 'editor@paper.example'],
    ['keywords', 'سوريا,تركيا,روسيا,اخبار العالم'],
    ['keywords', 'اخبار،اخبار جدید،اخبار روز'],
    ['date', 'الخميس 12 مارس 2020 09:14 م'],
    ['date', '۱۳۹۸/۰۴/۰۵ ۱۴:۰۰'],
    ['date', 'RK۱۳۹۷ مهر ۳, سه‌شنبه'],
    ['prose', 'دو طرف بر ادامه رایزنی‌ها تاکید کردند.'],
    ['prose', 'Did the two ministers agree on anything at all?'],
    ['short', 'بوسعیدی: راه‌حل یمن سیاسی است'],
    ['short', 'ایران، روسیه و ترکیه بیانیه مشترک صادر کردند'],
    ['short', 'ترامپ ۲۵ بهمن ۱۴۰۴:'],
    ['short', '*** موضع دولت در این باره'],
    ['short', 'Election 2020: what next'],
  ])('%s: %s', (shape, text) => {
    expect(shapeOf(text)).toBe(shape)
  })
})
