import { describe, expect, test } from 'vitest'
import { checkFolder } from '../../src/knowledge/check/index.ts'
import { loadKnowledge, seedsFolder } from '../../src/knowledge/index.ts'
import { readFolder } from '../../src/knowledge/read.ts'
import { statsOf } from '../../src/knowledge/stats.ts'

const knowledge = loadKnowledge()
const stats = statsOf(knowledge, '2025-01-31')
const coverage = new Map(stats.byCountry.map(row => [row.code, row]))

test('the seeds are sound', () => {
  expect(checkFolder(readFolder(seedsFolder())).map(({ file, entry, problem }) => `${file}: ${entry}: ${problem}`)).toEqual([])
}, 60_000)

describe('the seeds are as large as promised', () => {
  test('persons, places, languages', () => {
    expect(stats.leaders).toBeGreaterThanOrEqual(1200)
    expect(stats.places).toBeGreaterThanOrEqual(1500)
    for (const language of ['en', 'fa', 'ar']) {
      const row = stats.languages.find(one => one.language === language)
      expect(row?.leaders, language).toBeGreaterThanOrEqual(stats.leaders * 0.99)
    }
  })

  const WATCHED =
    'US GB FR RU CN DE IT JP CA IN BR ZA MX KR ID AU AR TR SA IR IQ AF PK TM AZ AM KW QA BH AE OM SY LB JO PS EG LY TN DZ MA MR YE SD SO DJ KM IL UA GE KZ UZ KG TJ'

  test.each(WATCHED.split(' '))('%s: heads are known for nearly every day since 2000, foreign ministers for most', code => {
    const since2000 = coverage.get(code)?.coverage.filter(({ from }) => from >= '2000') ?? []
    expect(since2000.length).toBe(3)
    for (const { from, heads } of since2000) expect(heads, from).toBeGreaterThanOrEqual(0.92)
    for (const { from, foreignMinisters } of since2000) expect(foreignMinisters, from).toBeGreaterThanOrEqual(0.6)
  })

  test('every country that speaks in the UN has a head on the last day of the lists', () => {
    const members = knowledge.countries.filter(({ code, kind }) => kind === 'country' && coverage.has(code))
    expect(members.length).toBeGreaterThanOrEqual(193)
    const offices = [
      'president',
      'king',
      'emir',
      'sultan',
      'emperor',
      'head-of-state',
      'prime-minister',
      'supreme-leader',
      'chancellor',
      'pope',
    ] as const
    const headless = members.filter(({ code }) => offices.every(office => knowledge.officeHolders(code, office, '2025-01-31').length === 0))
    expect(headless.map(({ code }) => code)).toEqual([])
  })
})

test('an organisation that shares its code with a country has one of its own', () => {
  expect(knowledge.country('AFRICAN-UNION')).toMatchObject({ kind: 'organisation', as: 'AU' })
  expect(knowledge.country('AU')).toMatchObject({ kind: 'country', iso3: 'AUS' })
})

test('countries have their usual names from CLDR, organisations from the seeds', () => {
  expect(knowledge.countryName('RU', 'fa')).toBe('روسیه')
  expect(knowledge.countryName('RU', 'xx-nonsense')).toBe('Russia')
  expect(knowledge.countryName('UN', 'en')).toBe('United Nations')
  expect(knowledge.countryName('ZZ', 'en')).toBeNull()
})
