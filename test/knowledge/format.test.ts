import { expect, test } from 'vitest'
import { formatFile } from '../../src/knowledge/format.ts'
import type { Country, Leader, Place } from '../../src/knowledge/types.ts'
import { country, person } from './sample.ts'

const leader = person('ada-lee', [{ office: 'president', from: '2010', to: null, note: 'so "they" say' }], { weak: { fa: ['لی'] } })

test('a person takes few lines: one a language, one a term', () => {
  expect(formatFile('leaders/FR.json', [{ ...leader, names: { fa: ['ایدا لی'], en: ['Ada Lee', 'Lee'] } } satisfies Leader])).toBe(`[
{
  "id": "ada-lee", "name": "Ada Lee", "country": "FR", "checked": "2025-01-31",
  "names": {
    "en": ["Ada Lee", "Lee"],
    "fa": ["ایدا لی"]
  },
  "weak": {
    "fa": ["لی"]
  },
  "offices": [
    { "office": "president", "country": "FR", "from": "2010", "to": null, "note": "so \\"they\\" say" }
  ]
}
]
`)
})

test('a place is a line, a country a block', () => {
  const place: Place = { name: 'Idlib', country: 'SY', names: { ar: ['إدلب'], en: ['Idlib'] } }
  expect(formatFile('places.json', [place])).toBe(
    '[\n{ "name": "Idlib", "country": "SY", "names": { "en": ["Idlib"], "ar": ["إدلب"] } }\n]\n',
  )
  const union: Country = country('AFRICAN-UNION', { en: ['African Union'] }, { kind: 'organisation', as: 'AU' })
  expect(formatFile('countries.json', [union]).split('\n')[2]).toBe('  "code": "AFRICAN-UNION", "kind": "organisation", "as": "AU",')
})

test('what is written reads as it was', () => {
  const all = [leader, person('ben', [], { wikidata: 'Q1' })]
  expect(JSON.parse(formatFile('leaders/FR.json', all))).toEqual(all)
  expect(formatFile('leaders/FR.json', JSON.parse(formatFile('leaders/FR.json', all)) as Leader[])).toBe(formatFile('leaders/FR.json', all))
  expect(formatFile('leaders/FR.json', [])).toBe('[]\n')
})
