import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { loadKnowledge, seedsFolder } from '../../src/knowledge/index.ts'
import { layPerson } from '../../src/knowledge/layers.ts'
import { country, person } from './sample.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'knowledge-'))
  write('seeds/countries.json', [country('FR', { en: ['France'] })])
  write('seeds/places.json', [])
  write('seeds/leaders/FR.json', [
    person('ada', [{ office: 'president', from: '2010-01-01', to: '2015-01-01' }], {
      wikidata: 'Q1',
      names: { en: ['Ada'], fa: ['ایدا'] },
    }),
  ])
})
afterEach(() => rmSync(root, { recursive: true }))

const at = (name: string): string => join(root, name)
function write(name: string, content: unknown): void {
  mkdirSync(dirname(at(name)), { recursive: true })
  writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content))
}
const load = () => loadKnowledge(at('seeds'), at('own'))
const fault = (): string => {
  try {
    load()
  } catch (error) {
    if (error instanceof UserError) return error.message.replaceAll(root, '')
    throw error
  }
  return ''
}

test('the seeds load whole, with a version that tells of any change', () => {
  const knowledge = load()
  expect(knowledge.leaders.map(({ id }) => id)).toEqual(['ada'])
  expect(knowledge.leader('ada')?.name).toBe('Ada')
  expect(knowledge.leader('nobody')).toBeUndefined()
  write('seeds/places.json', [{ name: 'Idlib', country: 'SY', names: {} }])
  expect(load().version).not.toBe(knowledge.version)
  write('own/leaders/FR.json', [])
  const third = load().version
  write('own/leaders/FR.json', [person('ben')])
  expect(load().version).not.toBe(third)
})

describe("a user's folder", () => {
  test('that is not there lays nothing over', () => expect(load().version).toBe(loadKnowledge(at('seeds')).version))

  test('adds persons, and corrects what it says again', () => {
    write('own/leaders/any.json', [
      person('ben'),
      person(
        'ada',
        [
          { office: 'president', from: '2010-01-01', to: '2014-06-30' },
          { office: 'adviser', from: '2016' },
        ],
        { wikidata: 'Q1', names: { en: ['Ada Lee'], ar: ['إيدا'] } },
      ),
    ])
    const knowledge = load()
    expect(knowledge.leaders.map(({ id }) => id)).toEqual(['ada', 'ben'])
    const ada = knowledge.leader('ada')
    expect(ada?.offices.map(({ office, to }) => `${office} ${to}`)).toEqual(['president 2014-06-30', 'adviser undefined'])
    expect(ada?.names).toEqual({ en: ['Ada Lee', 'Ada'], fa: ['ایدا'], ar: ['إيدا'] })
    expect(knowledge.officeHolders('FR', 'president', '2014-12-01')).toEqual([])
  })

  test('imports fill gaps only, and know a person by the Wikidata id', () => {
    write('own/imported/leaders/FR.json', [
      person(
        'another-id',
        [
          { office: 'president', from: '2010-01-02', to: '2016-01-01' },
          { office: 'foreign-minister', from: '2001-01-01', to: '2002-01-01' },
        ],
        { wikidata: 'Q1', names: { en: ['Ada'], ru: ['Ида'] } },
      ),
    ])
    const knowledge = load()
    expect(knowledge.leaders.map(({ id }) => id)).toEqual(['ada'])
    expect(knowledge.leader('ada')?.offices.map(({ office, from }) => `${office} ${from}`)).toEqual([
      'foreign-minister 2001-01-01',
      'president 2010-01-01',
    ])
    expect(knowledge.leader('ada')?.names.ru).toEqual(['Ида'])
  })

  test('adds countries and places', () => {
    write('own/countries.json', [country('FR', { en: ['Gaul'] }, { metonyms: { en: ['Matignon'] } }), country('SY', { en: ['Syria'] })])
    write('own/places.json', [{ name: 'Idlib', country: 'SY', names: { en: ['Idlib'] } }])
    const knowledge = load()
    expect(knowledge.country('FR')).toMatchObject({ names: { en: ['Gaul', 'France'] }, metonyms: { en: ['Matignon'] } })
    expect(knowledge.countries.map(({ code }) => code)).toEqual(['FR', 'SY'])
    expect(knowledge.places.map(({ name }) => name)).toEqual(['Idlib'])
  })
})

describe('what is wrong is named with file and entry', () => {
  test.each([
    ['own/leaders/FR.json', '{"a": 1}', '/own/leaders/FR.json: should be an array'],
    ['own/leaders/FR.json', '[{', '/own/leaders/FR.json: '],
    ['own/leaders/FR.json', [3], '/own/leaders/FR.json: entry 1: is no object'],
    ['own/leaders/FR.json', [{ id: 'x', name: 'X' }], '/own/leaders/FR.json: x: country should be a text'],
    [
      'own/leaders/FR.json',
      [{ ...person('x'), names: { en: 'X' } }],
      '/own/leaders/FR.json: x: names should be lists of texts by language',
    ],
    [
      'own/leaders/FR.json',
      [{ ...person('x'), offices: [{ office: 'boss', country: 'FR' }] }],
      "/own/leaders/FR.json: x: offices.0: unknown office 'boss'",
    ],
    [
      'own/imported/leaders/FR.json',
      [{ ...person('x'), offices: [{ office: 'king', country: 'FR', from: 'once' }] }],
      '/own/imported/leaders/FR.json: x: offices.0: from should be',
    ],
    [
      'own/countries.json',
      [{ code: 'FR', kind: 'land', names: {} }],
      "/own/countries.json: FR: kind should be 'country' or 'organisation'",
    ],
    ['own/places.json', [{ name: 'Idlib', country: 3, names: {} }], '/own/places.json: Idlib: country should be a code or a list of codes'],
    ['seeds/leaders/FR.json', '[', '/seeds/leaders/FR.json: '],
  ])('%s %#', (name, content, expected) => {
    write(name, content)
    expect(fault()).toContain(expected)
    expect(fault()).not.toContain('\n')
  })

  test('seeds that are not there', () => {
    expect(() => loadKnowledge(at('nowhere'))).toThrow('the reference data is missing')
  })
})

test('laying over keeps the id and the order of terms', () => {
  const below = person('ada', [{ office: 'president', from: '2010', to: '2012' }])
  const above = person(
    'ada-2',
    [
      { office: 'president', from: '2011', to: '2013' },
      { office: 'envoy', from: '2005', to: '2006' },
    ],
    { weak: { fa: ['ا'] } },
  )
  expect(layPerson(below, above, 'fill')).toMatchObject({
    id: 'ada',
    weak: { fa: ['ا'] },
    offices: [{ office: 'envoy' }, { office: 'president', from: '2010' }],
  })
  expect(layPerson(below, above, 'replace')).toMatchObject({
    id: 'ada',
    offices: [{ office: 'envoy' }, { office: 'president', from: '2011' }],
  })
})

test('the seeds of the project load', () => {
  expect(loadKnowledge(seedsFolder()).leaders.length).toBeGreaterThan(1000)
})
