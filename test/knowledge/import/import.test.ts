import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readImported, readResults, writeImported } from '../../../src/knowledge/import/folder.ts'
import { mergeResult } from '../../../src/knowledge/import/merge.ts'
import { formsOf, idOf } from '../../../src/knowledge/import/names.ts'
import { readResult } from '../../../src/knowledge/import/result.ts'
import { difference, officeOf, termsOf } from '../../../src/knowledge/import/terms.ts'
import type { Leader } from '../../../src/knowledge/types.ts'
import { country, person } from '../sample.ts'
import { namesResult, type ShortName, type ShortTerm, termsResult } from './results.ts'

const DAY = '2026-01-01'

function merge(terms: ShortTerm[], names: ShortName[], hand: Leader[] = [], earlier: Leader[] = []) {
  const result = { terms: readResult(termsResult(terms), 't').terms, names: readResult(namesResult(names), 'n').names }
  return mergeResult(result, { hand, earlier, countries: [country('FR'), country('DE')] }, DAY)
}

describe('reading a result', () => {
  test('terms with the precision that they have', () => {
    const { terms } = readResult(
      termsResult([
        ['Q1', 'FR', 'head-of-state', 'President of France', '2007-05-16', '2012-05-15'],
        ['Q2', 'FR', 'foreign-minister', 'Foreign Minister', '1991-07-01', undefined, '10'],
      ]),
      'x',
    )
    expect(terms).toEqual([
      { person: 'Q1', country: 'FR', role: 'head-of-state', office: 'President of France', from: '2007-05-16', to: '2012-05-15' },
      { person: 'Q2', country: 'FR', role: 'foreign-minister', office: 'Foreign Minister', from: '1991-07', to: undefined },
    ])
  })

  test('rows that say nothing usable are left out', () => {
    const text = termsResult([
      ['Q1', 'FR', 'gardener', 'Gardener', '2007-05-16'],
      ['Q1', 'FRANCE', 'head-of-state', 'President', '2007-05-16'],
      ['Q1', 'FR', 'head-of-state', 'President', '2007-05-16', undefined, '7'],
    ])
    expect(readResult(text, 'x').terms).toEqual([])
  })

  test.each([
    ['', 'f.json: '],
    ['{}', 'f.json: is no SPARQL JSON result'],
    [JSON.stringify({ head: { vars: ['a', 'b'] }, results: { bindings: [] } }), 'f.json: its variables (a, b) are those of neither query'],
    [JSON.stringify({ head: { vars: ['person', 'kind', 'language', 'name'] }, results: { bindings: [{ person: 3 }] } }), 'f.json: row 1: '],
  ])('%#', (text, expected) => expect(() => readResult(text, 'f.json')).toThrow(expected))
})

describe('offices of positions', () => {
  test.each([
    ['head-of-state', 'President of France', 'president'],
    ['head-of-state', 'King of Jordan', 'king'],
    ['head-of-state', 'Emir of Qatar', 'emir'],
    ['head-of-state', 'Supreme Leader of Iran', 'supreme-leader'],
    ['head-of-state', 'Captain Regent of San Marino', 'head-of-state'],
    ['head-of-government', 'Prime Minister of France', 'prime-minister'],
    ['head-of-government', 'Federal Chancellor of Germany', 'chancellor'],
    ['head-of-government', 'President of the United States', 'president'],
    ['head-of-government', 'President of the Government of Spain', 'prime-minister'],
    ['head-of-government', 'President of the Council of Ministers of Italy', 'prime-minister'],
    ['foreign-minister', 'United States Secretary of State', 'foreign-minister'],
  ] as const)('%s %s: %s', (role, label, office) => expect(officeOf(role, label)).toBe(office))
})

describe('terms', () => {
  const rows = (...list: [from: string, to?: string][]) =>
    list.map(([from, to]) => ({ person: 'Q1', country: 'FR', role: 'foreign-minister' as const, office: 'Foreign Minister', from, to }))

  test('that touch are one', () => {
    expect(termsOf(rows(['2012-05-16', '2014-03-31'], ['2014-04-02', '2016-02-11']), () => false)).toEqual([
      { office: 'foreign-minister', country: 'FR', from: '2012-05-16', to: '2016-02-11' },
    ])
    expect(termsOf(rows(['2017-05-17', '2017-06-21'], ['2017-05-17', '2022-05-20']), () => false)).toHaveLength(1)
  })

  test('apart stay apart', () => {
    expect(termsOf(rows(['2005-06-02', '2007-05-15'], ['2022-05-20', '2024-01-11']), () => false)).toHaveLength(2)
  })

  test('without an end are open only when nobody came later', () => {
    expect(termsOf(rows(['2024-09-21']), () => false)[0]?.to).toBeNull()
    expect(termsOf(rows(['2010-09-21']), () => true)[0]).not.toHaveProperty('to')
  })

  test('differ where no reading makes their edges one day', () => {
    const hand = { office: 'king' as const, country: 'FR', from: '2001-02', to: null }
    expect(difference(hand, { ...hand, from: '2001-02-17' })).toBeNull()
    expect(difference(hand, { ...hand, from: '2001-03-17' })).toBe('from is 2001-02 here and 2001-03-17 there')
    expect(difference(hand, { ...hand, to: '2005' })).toBe('to is open here and 2005 there')
    expect(difference({ ...hand, to: '2005-01-01' }, hand)).toBe('to is 2005-01-01 here and open there')
    expect(difference({ ...hand, to: undefined }, { ...hand, to: '2005' })).toBeNull()
  })
})

describe('names', () => {
  const row = (kind: 'label' | 'alias', language: string, name: string) => ({ person: 'Q1', kind, language, name })

  test('are cleaned, spelled as the language spells, labels first', () => {
    const forms = formsOf([
      row('alias', 'en', 'Manu'),
      row('label', 'mul', 'Ada Lee (politician)'),
      row('label', 'fa', 'علي كريمي'),
      row('label', 'ar', 'علی'),
      row('alias', 'fa', 'Ada'),
      row('label', 'de', 'Ada'),
      row('alias', 'en', 'x'.repeat(80)),
    ])
    expect(forms.map(({ language, form }) => `${language} ${form}`)).toEqual(['en Ada Lee', 'fa علی کریمی', 'ar علي', 'en Manu'])
  })

  test.each([
    ['François Hollande', 'francois-hollande'],
    ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
    ['Jens Stoltenberg-Øst', 'jens-stoltenberg-ost'],
    ['بوتين', ''],
  ])('%s makes the id %s', (name, id) => expect(idOf(name)).toBe(id))
})

describe('merging', () => {
  const ADA: ShortName[] = [
    ['Q9', 'label', 'en', 'Ada Lee'],
    ['Q9', 'label', 'fa', 'ایدا لی'],
    ['Q9', 'alias', 'en', 'Lee'],
  ]
  const TERM: ShortTerm = ['Q9', 'FR', 'foreign-minister', 'Foreign Minister of France', '2012-05-16', '2014-03-31']

  test('a new person gets an id, names, terms; a single word counts only beside another sign', () => {
    const { imported, conflicts } = merge([TERM], ADA)
    expect(conflicts).toEqual([])
    expect(imported).toEqual([
      {
        id: 'ada-lee',
        name: 'Ada Lee',
        country: 'FR',
        wikidata: 'Q9',
        names: { en: ['Ada Lee'], fa: ['ایدا لی'] },
        weak: { en: ['Lee'] },
        offices: [{ office: 'foreign-minister', country: 'FR', from: '2012-05-16', to: '2014-03-31' }],
      },
    ])
  })

  test('an open term was checked on the day of the import', () => {
    expect(merge([['Q9', 'FR', 'head-of-state', 'President', '2024-05-16']], ADA).imported[0]).toMatchObject({
      checked: DAY,
      offices: [{ to: null }],
    })
  })

  test('a taken id gets the country', () => {
    expect(
      merge([TERM], ADA, [person('ada-lee', [], { name: 'Another Lee', country: 'DE', wikidata: 'Q5', names: { en: ['Another Lee'] } })])
        .imported[0]?.id,
    ).toBe('ada-lee-fr')
  })

  test('nobody is made without a name, a country, or in a country that is not known', () => {
    expect(merge([TERM], []).imported).toEqual([])
    expect(merge([], ADA).imported).toEqual([])
    expect(merge([['Q9', 'ZZ', 'head-of-state', 'President', '2001-01-01']], ADA).imported).toEqual([])
  })

  test('a known person is known by Wikidata id, or by full name and country', () => {
    const byId = merge([TERM], ADA, [person('lee', [], { wikidata: 'Q9' })]).imported
    expect(byId.map(({ id }) => id)).toEqual(['lee'])
    const byName = merge([TERM], ADA, [
      person('lee', [{ office: 'minister', from: '2010' }], { name: 'Ada Lee', names: { en: ['Ada Lee'] } }),
    ]).imported
    expect(byName).toEqual([expect.objectContaining({ id: 'lee', wikidata: 'Q9', names: { fa: ['ایدا لی'] } })])
    const elsewhere = merge([TERM], ADA, [person('lee', [], { name: 'Ada Lee', country: 'DE', names: { en: ['Ada Lee'] } })])
    expect(elsewhere.imported.map(({ id }) => id)).toEqual(['ada-lee'])
    expect(elsewhere.conflicts).toEqual([{ id: 'ada-lee', name: 'Ada Lee', about: "en 'Ada Lee' means lee too: taken as a weak form" }])
  })

  test('what was written by hand stays, and what contradicts it is told', () => {
    const hand = [
      person('lee', [{ office: 'foreign-minister', from: '2012-05-17', to: '2014-03-31' }], {
        wikidata: 'Q9',
        name: 'Ada Lee',
        names: { en: ['Ada Lee', 'Lee'], fa: ['ایدا لی'] },
      }),
    ]
    const { imported, conflicts } = merge([TERM], ADA, hand)
    expect(imported).toEqual([])
    expect(conflicts).toEqual([
      { id: 'lee', name: 'Ada Lee', about: 'foreign-minister of FR: from is 2012-05-17 here and 2012-05-16 there' },
    ])
  })

  test('a term in a seat that somebody else held by hand is told and left out', () => {
    const hand = [person('ben', [{ office: 'foreign-minister', from: '2010-01-01', to: '2013-01-01' }])]
    const { imported, conflicts } = merge([TERM], ADA, hand)
    expect(imported[0]?.offices).toEqual([])
    expect(conflicts).toEqual([{ id: 'ada-lee', name: 'Ada Lee', about: 'foreign-minister of FR 2012-05-16–2014-03-31: held by ben then' }])
  })

  test('the same result again changes nothing; another updates what imports wrote', () => {
    const first = merge([TERM], ADA).imported
    expect(merge([TERM], ADA, [], first).imported).toEqual(first)
    const later = merge(
      [['Q9', 'FR', 'foreign-minister', 'Foreign Minister of France', '2012-05-16', '2016-02-11']],
      [],
      [],
      first,
    ).imported
    expect(later).toEqual([{ ...first[0], offices: [{ office: 'foreign-minister', country: 'FR', from: '2012-05-16', to: '2016-02-11' }] }])
    const named = merge([], [['Q9', 'label', 'ru', 'Ида Ли']], [], first).imported
    expect(named[0]).toMatchObject({ names: { ru: ['Ида Ли'] }, offices: first[0]?.offices })
  })
})

describe('files', () => {
  test('results are read from files and folders; imports are written by country', () => {
    const folder = mkdtempSync(join(tmpdir(), 'import-'))
    try {
      writeFileSync(join(folder, 'terms-1.json'), termsResult([['Q1', 'FR', 'head-of-state', 'President', '2001-01-01']]))
      writeFileSync(join(folder, 'names-1.json'), namesResult([['Q1', 'label', 'en', 'Ada']]))
      writeFileSync(join(folder, 'cursor.json'), '{}')
      expect(readResults([folder]).terms).toHaveLength(1)
      expect(readResults([join(folder, 'names-1.json')]).names).toHaveLength(1)
      expect(() => readResults([join(folder, 'nothing')])).toThrow('nothing')
      expect(() => readResults([mkdtempSync(join(folder, 'empty-'))])).toThrow('has no terms*.json')

      expect(readImported(folder)).toEqual([])
      writeImported(folder, [person('ada'), person('ben', [], { country: 'DE' })])
      expect(readdirSync(join(folder, 'imported', 'leaders')).sort()).toEqual(['DE.json', 'FR.json'])
      writeImported(folder, [person('ada')])
      expect(readImported(folder).map(({ id }) => id)).toEqual(['ada'])
      expect(readFileSync(join(folder, 'imported', 'leaders', 'FR.json'), 'utf8')).toContain('\n  "names": {\n')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
