import { expect, test } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { personsIn } from './recognise.ts'
import { SHORT_FORMS, SPELLINGS } from './spellings.table.ts'

/** A sentence of each language around a name. */
const SENTENCES: Record<string, (name: string) => string> = {
  fa: name => `روز گذشته ${name} گفت که گفت‌وگوها ادامه دارد.`,
  ar: name => `وأضاف أمس ${name} أن المحادثات ستتواصل.`,
  en: name => `Yesterday ${name} said that the talks would go on.`,
}

const cases = SPELLINGS.trim()
  .split('\n')
  .flatMap(line => {
    const [name = '', ...languages] = line.split(' | ')
    return languages.flatMap(words =>
      words
        .slice(3)
        .split('; ')
        .map(spelling => ({ name, language: words.slice(0, 2), spelling })),
    )
  })

test('the table is long enough to mean something', () => {
  expect(new Set(cases.map(({ language, spelling }) => `${language} ${spelling}`)).size).toBeGreaterThanOrEqual(600)
})

test.each(cases)('$language $spelling: $name', ({ name, language, spelling }) => {
  const found = personsIn(SENTENCES[language]?.(spelling) ?? '', language)
  expect(found.map(names => (names.map(fold).includes(fold(name)) ? name : names[0]))).toEqual([name])
})

const short = SHORT_FORMS.trim()
  .split('\n')
  .map(line => {
    const [name = '', language = '', form = '', sentence = ''] = line.split(' | ')
    return { name, language, form, sentence }
  })

test.each(short)('$language $form beside a sign: $name', ({ name, language, form, sentence }) => {
  expect(sentence).toContain(form)
  const found = personsIn(sentence, language)
  expect(found.length).toBe(sentence.split(form).length - 1)
  for (const names of found) expect(names.map(fold)).toContain(fold(name))
})
