import { expect, test } from 'vitest'
import { namesDay } from '../../src/calendars/named-day.ts'
import { languages } from '../../src/languages/index.ts'

test.each([
  ['en', 'Monday'],
  ['en', 'Tuesday'],
  ['en', 'Wednesday'],
  ['en', 'Thursday'],
  ['en', 'Sunday'],
  ['en', '18 March'],
  ['fa', 'سه‌شنبه'],
  ['fa', '۲۷ اسفند'],
  ['ar', 'أمس الأربعاء'],
  ['ar', 'الثلاثاء'],
  ['ru', 'среду'],
  ['fr', 'jeudi'],
  ['tr', 'pazartesi'],
])('%s: %s names the day', (language, text) => {
  expect(namesDay(text, languages[language]!.dates)).toBe(true)
})

test.each([
  ['en', 'yesterday'],
  ['en', 'last night'],
  ['en', 'two days ago'],
  ['fa', 'دیروز'],
  ['fa', 'شب گذشته'],
  ['ar', 'مساء أمس'],
  ['ru', 'вчера'],
  ['fr', 'hier'],
  ['tr', 'dün'],
  ['en', 'no date at all'],
])('%s: %s does not', (language, text) => {
  expect(namesDay(text, languages[language]!.dates)).toBe(false)
})
