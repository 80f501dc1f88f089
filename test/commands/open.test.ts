import { expect, test } from 'vitest'
import { referenceData } from '../../src/commands/open.ts'
import { buildKnowledge, type Country } from '../../src/knowledge/index.ts'

test('countries get their usual name in every language, and the seeds’ further names, each once', () => {
  const countries: Country[] = [
    { code: 'RU', kind: 'country', iso3: 'RUS', names: { en: ['Russian Federation', 'Russia'] } },
    { code: 'UN', kind: 'organisation', names: { en: ['United Nations', 'UN'], fa: ['سازمان ملل'] } },
  ]
  const data = referenceData(buildKnowledge({ version: 'x', leaders: [], countries, places: [] }))
  const [russia, nations] = data.countries
  expect(russia).toMatchObject({
    code: 'RU',
    iso3: 'RUS',
    name: 'Russia',
    names: { en: ['Russia', 'Russian Federation'], fa: ['روسیه'], ar: ['روسيا'] },
  })
  expect(nations).toMatchObject({
    kind: 'organisation',
    name: 'United Nations',
    names: { en: ['United Nations', 'UN'], fa: ['سازمان ملل'] },
  })
  // A name that a language does not have is not the English one.
  expect(nations!.names.tr).toEqual([])
})
