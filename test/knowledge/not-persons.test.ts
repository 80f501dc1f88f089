import { expect, test } from 'vitest'
import { NOT_PERSONS } from './not-persons.table.ts'
import { personsIn } from './recognise.ts'

const cases = NOT_PERSONS.trim()
  .split('\n')
  .map(line => {
    const [language = '', sentence = ''] = line.split(' | ')
    return { language, sentence }
  })

test('the table is long enough to mean something', () => {
  expect(new Set(cases.map(({ sentence }) => sentence)).size).toBeGreaterThanOrEqual(100)
})

test.each(cases)('$language $sentence', ({ language, sentence }) => {
  expect(personsIn(sentence, language).map(names => names[0])).toEqual([])
})
