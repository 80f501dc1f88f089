import { describe, expect, test } from 'vitest'
import { checkFolder } from '../../../src/knowledge/check/index.ts'
import { checkOverlay } from '../../../src/knowledge/check/overlay.ts'
import { formatFile } from '../../../src/knowledge/format.ts'
import type { DataFolder } from '../../../src/knowledge/read.ts'
import { country, person } from '../sample.ts'

type Files = { [name: string]: unknown[] }

const FRANCE = country('FR', {}, { iso3: 'FRA' })

function folder(files: Files): DataFolder {
  const all = Object.entries({ 'countries.json': [FRANCE], ...files }).map(([name, entries]) => ({
    name,
    entries,
    text: formatted(name, entries),
  }))
  return {
    leaders: all.filter(({ name }) => name.startsWith('leaders/')),
    countries: all.filter(({ name }) => name === 'countries.json'),
    places: all.filter(({ name }) => name === 'places.json'),
  }
}

function formatted(name: string, entries: unknown[]): string {
  try {
    return formatFile(name, entries)
  } catch {
    return JSON.stringify(entries)
  }
}

const problems = (files: Files): string[] => checkFolder(folder(files)).map(({ file, entry, problem }) => `${file}: ${entry}: ${problem}`)
const french = (...persons: unknown[]): Files => ({ 'leaders/FR.json': persons })

test('sound data has no problems', () => {
  const ada = person('ada', [{ office: 'president', from: '2010-05-16', to: '2015-05-16' }])
  const ben = person('ben', [{ office: 'president', from: '2015-05-16', to: null }])
  expect(problems(french(ada, ben))).toEqual([])
})

describe('shapes', () => {
  test.each([
    [{ ...person('ada'), id: 'Ada' }, 'id: should be kebab-case ASCII'],
    [{ ...person('ada'), wikidata: '7747' }, 'wikidata: should be a Wikidata id'],
    [{ ...person('ada'), nmaes: {} }, 'Unrecognized key'],
    [person('ada', [{ office: 'presidnt' as 'president', from: '2010' }]), 'offices.0.office'],
    [person('ada', [{ office: 'president', from: '2010-02-30' }]), 'offices.0.from: should be a day'],
    [person('ada', [{ office: 'president', from: '2010-02-03', to: '2009-01-01' }]), 'ends before it begins'],
    [person('ada', [], { names: { en: [' Ada'] } }), 'names.en.0: should be a text without space at its ends'],
    [person('ada', [], { names: { en: ['Ada'], fa: [] } }), 'names.fa'],
    [person('ada', [{ office: 'president', country: 'France' }]), 'offices.0.country: should be a code'],
  ])('%#', (entry, expected) => {
    const found = problems(french(entry))
    expect(found[0]).toContain('leaders/FR.json: ')
    expect(found.join('\n')).toContain(expected)
  })
})

describe('persons', () => {
  test('one id, one Wikidata id, one name', () => {
    const files = {
      'leaders/FR.json': [person('ada', [], { wikidata: 'Q1' })],
      'leaders/UN.json': [person('ada', [{ office: 'envoy', country: 'UN' }], { wikidata: 'Q1' })],
    }
    const found = problems({ ...files, 'countries.json': [FRANCE, country('UN', {}, { kind: 'organisation' })] })
    expect(found).toContain('leaders/UN.json: ada: the id ada is also that of Ada in leaders/FR.json')
    expect(found).toContain('leaders/UN.json: ada: Q1 is also ada in leaders/FR.json')
    expect(found).toContain('leaders/UN.json: ada: has the name of ada in leaders/FR.json: one person twice?')
  })

  test('codes that exist', () => {
    const found = problems(
      french(
        person('ada', [
          { office: 'ambassador', country: 'FR', of: 'XX' },
          { office: 'envoy', country: 'ZZ', of: 'peace-talks' },
        ]),
      ),
    )
    expect(found).toEqual([
      'leaders/FR.json: ada: unknown code XX (offices.0.of)',
      'leaders/FR.json: ada: unknown code ZZ (offices.1.country)',
    ])
    expect(problems({ 'countries.json': [country('FR', {}, { iso3: 'DEU' }), country('YY')] })).toEqual([
      'countries.json: FR: iso3 should be FRA',
      'countries.json: YY: is no code of ISO 3166-1',
    ])
  })

  test('in the right file, with the English name', () => {
    expect(problems({ 'leaders/DE.json': [person('ada', [], { names: { en: ['A. Ada'] } })] })).toEqual([
      'leaders/DE.json: ada: belongs in leaders/FR.json',
      "leaders/DE.json: ada: names.en lacks 'Ada'",
    ])
  })
})

describe('terms', () => {
  test('of one person in one office do not overlap', () => {
    const ada = person('ada', [
      { office: 'president', from: '2010-01-01', to: '2012-01-01' },
      { office: 'president', from: '2011-12-01', to: '2015-01-01' },
    ])
    expect(problems(french(ada))).toEqual([
      'leaders/FR.json: ada: president of FR 2010-01-01–2012-01-01 overlaps president of FR 2011-12-01–2015-01-01',
    ])
  })

  const rivals = (more: object) =>
    problems(
      french(
        person('ada', [{ office: 'president', from: '2010-01-01', to: '2015-01-01' }]),
        person('ben', [{ office: 'president', from: '2014-01-01', to: null, ...more }]),
      ),
    )

  test('of two persons in one seat do not overlap, unless one is acting or a note says why', () => {
    expect(rivals({})).toEqual([
      'leaders/FR.json: ada: president of FR 2010-01-01–2015-01-01 overlaps ben: president of FR 2014-01-01–today in leaders/FR.json',
    ])
    expect(rivals({ acting: true })).toEqual([])
    expect(rivals({ note: 'rival' })).toEqual([])
    expect(rivals({ of: 'rebels' })).toEqual([])
  })

  test('a hand-over and vague years are no overlap', () => {
    const ministers = [
      person('ada', [{ office: 'foreign-minister', from: '2010', to: '2012' }]),
      person('ben', [{ office: 'foreign-minister', from: '2012', to: '2013' }]),
    ]
    expect(problems(french(...ministers))).toEqual([])
    expect(
      problems(
        french(
          person('ada', [{ office: 'minister', from: '2010', to: '2015' }]),
          person('ben', [{ office: 'minister', from: '2011', to: '2012' }]),
        ),
      ),
    ).toEqual([])
  })

  test('open ones were checked on some day', () => {
    expect(problems(french(person('ada', [{ office: 'president', from: '2010-01-01', to: null }], { checked: undefined })))).toEqual([
      'leaders/FR.json: ada: has an open term (to: null) but no day on which that was checked',
    ])
  })
})

describe('names', () => {
  const named = (id: string, names: object, weak?: object) =>
    person(id, [], { names: { en: [person(id).name], ...names }, ...(weak ? { weak: { ...weak } } : {}) })

  test('in the right script and letters', () => {
    expect(problems(french(named('ada', { fa: ['Ada'], ar: ['ادی'] })))).toEqual([
      "leaders/FR.json: ada: fa: 'Ada' is not written in the script of fa",
      "leaders/FR.json: ada: ar: 'ادی' has letters that ar does not use (ی)",
    ])
  })

  test('none that another form of the person finds', () => {
    expect(problems(french(named('ada', { fa: ['آدا', 'ادا'] })))).toEqual([
      "leaders/FR.json: ada: fa: 'آدا' is found by another form already",
      "leaders/FR.json: ada: fa: 'ادا' is found by another form already",
    ])
    expect(problems(french(named('ada', { fa: ['آدا'] }, { fa: ['ادا'] })))).toEqual([
      "leaders/FR.json: ada: fa: 'ادا' stands among the names and among the weak forms",
    ])
  })

  test('none that means two for certain, however it is written', () => {
    const clash = "leaders/FR.json: ben: fa: 'كندی' is also a name of ada in leaders/FR.json: one of them must be weak"
    expect(problems(french(named('ada', { fa: ['کندی'] }), named('ben', { fa: ['کندی'] })))).toEqual([clash.replace('كندی', 'کندی')])
    expect(problems(french(named('ada', { fa: ['کندی'] }), named('ben', {}, { fa: ['کندی'] })))).toEqual([])
    expect(problems(french(named('ada', {}, { fa: ['کندی'] }), named('ben', {}, { fa: ['کندی'] })))).toEqual([])
  })

  test('none that is a country or a place', () => {
    const found = problems({
      ...french(named('ada', { en: ['Ada', 'Paris'] })),
      'places.json': [{ name: 'Paris', country: 'FR', names: { en: ['Paris'] } }],
    })
    expect(found).toEqual(["places.json: Paris: en: 'Paris' is also a name of ada in leaders/FR.json: one of them must be weak"])
    expect(problems(french(named('ada', { en: ['Ada', 'France'] })))).toEqual([
      "countries.json: FR: en: 'France' is also a name of ada in leaders/FR.json: one of them must be weak",
    ])
  })

  test("a country's weak form is one of its forms, letter by letter", () => {
    const oman = (weak: string) => problems({ 'countries.json': [country('OM', {}, { iso3: 'OMN', weak: { ar: [weak] } })] })
    expect(oman('عمان')).toEqual(["countries.json: OM: ar: the weak form 'عمان' is none of its forms"])
    expect(oman('عُمان')).toEqual([])
  })

  test('none that hides the beginning of a longer one', () => {
    const found = problems(french(named('ada', { fa: ['عبدالله بن علی'] }, { fa: ['ملک عبدالله'] })))
    expect(found).toEqual(["leaders/FR.json: ada: fa: 'ملک عبدالله بن علی' is hidden by a weak form: it must be a name too"])
  })
})

test('files are in the layout', () => {
  const data = folder(french(person('ada')))
  for (const file of data.leaders) file.text = JSON.stringify(file.entries)
  expect(checkFolder(data).map(({ problem }) => problem)).toEqual(['should be written by: npm run -s knowledge -- format'])
})

describe("a user's folder", () => {
  const seeds = folder(
    french(
      person('ada', [{ office: 'president', from: '2010-01-01', to: '2015-01-01' }]),
      person('bad', [{ office: 'president', from: '2012-01-01', to: '2013-01-01' }]),
    ),
  )
  const none = { leaders: [], countries: [], places: [] }
  const told = (hand: DataFolder, imported: DataFolder = none) =>
    checkOverlay(seeds, hand, imported).map(({ file, entry, problem }) => `${file}: ${entry}: ${problem}`)

  test('faults of the seeds alone are not told again', () => expect(told(none)).toEqual([]))

  test('is proved in itself and against the seeds', () => {
    const rival = {
      ...folder(french(person('cem', [{ office: 'president', from: '2011-01-01', to: '2012-01-01' }]), { id: 'x' })),
      countries: [],
    }
    const found = told(rival)
    expect(found.some(line => line.startsWith('leaders/FR.json: x: name: '))).toBe(true)
    expect(told({ ...folder(french(person('ada', [], { wikidata: 'Q1' }))), countries: [] })).toEqual([])
  })

  test('imports are told by their own file', () => {
    const imported = { ...folder(french(person('dan', [], { names: { en: ['Dan'], fa: ['Dan'] } }))), countries: [] }
    expect(told(none, imported)).toEqual(["imported/leaders/FR.json: dan: fa: 'Dan' is not written in the script of fa"])
  })
})
