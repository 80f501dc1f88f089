import { expect, test } from 'vitest'
import { foldedWays, isCovered, joinNames, scriptFault, withoutRedundant } from '../../src/knowledge/forms.ts'

test('a joint may be open or closed', () => {
  expect(foldedWays('چاووش‌اوغلو')).toEqual(['چاووشاوغلو', 'چاووش اوغلو'])
  expect(foldedWays('Çavuşoğlu')).toEqual(['cavusoglu'])
})

test('forms that the matcher takes for one', () => {
  expect(isCovered('أردوغان', ['اردوغان'])).toBe(true)
  expect(isCovered('عبد الله', ['عبد‌الله'])).toBe(true)
  expect(isCovered('عبد‌الله', ['عبد الله'])).toBe(false)
  expect(isCovered('عبد‌الله', ['عبد الله', 'عبدالله'])).toBe(true)
})

test('redundant forms go, the wider form takes the place of the narrower', () => {
  expect(withoutRedundant(['Erdoğan', 'Erdogan', 'ERDOGAN'])).toEqual(['Erdoğan'])
  expect(withoutRedundant(['حکمتیار', 'x', 'حکمت‌یار'])).toEqual(['حکمت‌یار', 'x'])
  expect(withoutRedundant(['عبد الله', 'عبدالله', 'عبد‌الله'])).toEqual(['عبد الله', 'عبدالله'])
})

test('names of two lists are joined, those of the first first', () => {
  expect(joinNames({ en: ['Putin'] }, { en: ['Vladimir Putin', 'putin'], fa: ['پوتین'] })).toEqual({
    en: ['Putin', 'Vladimir Putin'],
    fa: ['پوتین'],
  })
})

test.each([
  ['پوتین', 'fa', null],
  ['بوتين', 'ar', null],
  ['Élysée', 'fr', null],
  ['Карл III', 'ru', null],
  ['G20', 'ru', null],
  ['أوبك+', 'ar', null],
  ['whatever', 'xx', null],
  ['پوتين', 'fa', 'letters'],
  ['بوتین', 'ar', 'letters'],
  ['Putin', 'fa', 'script'],
  ['Путин', 'en', 'script'],
  ['Рutin', 'ru', 'script'],
])('%s in %s', (form, language, fault) => {
  if (fault === null) expect(scriptFault(form, language)).toBeNull()
  else expect(scriptFault(form, language)).toContain(fault)
})
