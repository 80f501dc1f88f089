import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { run } from '../../src/commands/knowledge.ts'
import { UsageError } from '../../src/commands/options.ts'
import { loadKnowledge, seedsFolder } from '../../src/knowledge/index.ts'
import { endpoint } from './fetch/endpoint.ts'
import { namesResult, termsResult } from './import/results.ts'
import { person } from './sample.ts'

let folder: string
let own: string
let printed: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-'))
  own = join(folder, 'own')
  printed = ''
  vi.stubEnv('KNOWLEDGE_DIR', own)
  vi.spyOn(process.stdout, 'write').mockImplementation(text => {
    printed += String(text)
    return true
  })
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const TERMS = termsResult([['Q999999991', 'FR', 'foreign-minister', 'Foreign Minister of France', '1993-05-16', '1994-03-31']])
const NAMES = namesResult([
  ['Q999999991', 'label', 'en', 'Ada Example'],
  ['Q999999991', 'label', 'fa', 'ایدا نمونه'],
])

describe('check', () => {
  test('of a sound folder says so', async () => {
    file('data/countries.json', '[]\n')
    file('data/leaders/FR.json', '[]\n')
    expect(await run(['check', join(folder, 'data')])).toBe(0)
    expect(printed).toBe('sound: 0 persons, 0 countries and organisations, 0 places\n')
  })

  test("names what is wrong with the user's folder", async () => {
    file('own/leaders/FR.json', [person('ada-example', [{ office: 'president', country: 'ZZ', from: '1900-01-01', to: '1901-01-01' }])])
    expect(await run(['check'])).toBe(1)
    expect(printed).toBe(`${join(own, 'leaders/FR.json')}: ada-example: unknown code ZZ (offices.0.country)\n`)
  }, 60_000)

  test('of a folder that is not there', async () => {
    await expect(run(['check', join(folder, 'nothing')])).rejects.toThrow('no such folder')
  })
})

describe('import', () => {
  test("adds to the user's folder, which is laid over the seeds", async () => {
    const files = [file('terms.json', TERMS), file('names.json', NAMES)]
    expect(await run(['import', ...files, '--dry-run'])).toBe(0)
    expect(printed).toContain('would be imported: 1 new persons')
    expect(loadKnowledge(seedsFolder(), own).leader('ada-example')).toBeUndefined()
    printed = ''
    expect(await run(['import', ...files])).toBe(0)
    expect(printed).toContain(`imported into ${own}: 1 new persons, additions to 0 known ones: 0 terms, 2 names; 1 conflicts`)
    expect(printed).toContain('conflict: Ada Example (ada-example): foreign-minister of FR 1993-05-16–1994-03-31: held by alain-juppe then')
    expect(loadKnowledge(seedsFolder(), own).leader('ada-example')?.names.fa).toEqual(['ایدا نمونه'])
  })

  test('gives figures as JSON', async () => {
    await run(['import', file('names.json', NAMES), file('terms.json', TERMS), '--json'])
    expect(JSON.parse(printed)).toMatchObject({ new_persons: 1, known_persons: 0, terms: 0, names: 2, conflicts: [{ id: 'ada-example' }] })
  })

  test('needs files', async () => expect(run(['import'])).rejects.toThrow(UsageError))
})

describe('fetch', () => {
  test('gets what import reads', async () => {
    const server = await endpoint(
      [['Q999999991', 'FR', 'head-of-state', 'President', '1931-01-01', '1932-01-01']],
      [['Q999999991', 'label', 'en', 'Ada Example']],
    )
    try {
      expect(await run(['fetch', '--endpoint', server.url, '--contact', 'me@example.org'])).toBe(0)
      expect(server.asked[0]?.userAgent).toMatch(/^Dragoman\/\S+ \(me@example\.org\) node\//)
      expect(printed).toContain('1 terms and 1 names of 1 persons')
      await expect(run(['fetch', '--endpoint', server.url])).rejects.toThrow('--restart')
      expect(await run(['fetch', '--endpoint', server.url, '--restart'])).toBe(0)
    } finally {
      await server.close()
    }
    expect(await run(['import', join(own, 'fetched')])).toBe(0)
    expect(loadKnowledge(seedsFolder(), own).leader('ada-example')?.offices).toHaveLength(1)
  })

  test.each([[[]], [['--endpoint', 'wikidata']], [['--endpoint', 'file:///etc/passwd']], [['--endpoint', 'http://x', '--page-size', '0']]])(
    'fetches nothing that was not asked for: %j',
    async args => {
      await expect(run(['fetch', ...args])).rejects.toThrow(UsageError)
    },
  )
})

describe('format', () => {
  test('writes files in the layout, once', async () => {
    const path = file('data/leaders/FR.json', [person('ada')])
    file('data/countries.json', '[]\n')
    expect(await run(['format', join(folder, 'data')])).toBe(0)
    expect(printed).toBe(`${path}\n`)
    expect(readFileSync(path, 'utf8')).toContain('\n  "names": {\n    "en": ["Ada"]\n  },\n')
    printed = ''
    await run(['format', join(folder, 'data')])
    expect(printed).toBe('')
  })
})

describe('stats', () => {
  test('counts, as a table and as JSON', async () => {
    expect(await run(['stats'])).toBe(0)
    expect(printed).toMatch(/^\d{4} persons with \d{4} terms, \d+ countries, \d+ organisations, \d{4} places\n/)
    expect(printed).toMatch(/\nFR +France +\d+ +\d+ +100\/ ?\d+/)
    printed = ''
    await run(['stats', '--json'])
    const { leaders, languages, byCountry } = JSON.parse(printed) as {
      leaders: number
      languages: unknown[]
      byCountry: { code: string }[]
    }
    expect(leaders).toBeGreaterThan(1200)
    expect(languages).toHaveLength(6)
    expect(byCountry.map(({ code }) => code)).toContain('IAEA')
  })
})

test.each([
  [[]],
  [['frobnicate']],
  [['stats', 'x']],
  [['check', '--json']],
  [['format', 'a', 'b']],
  [['import', 'x', '--restart']],
  [['stats', '--frob']],
])('a command line that cannot be understood: %j', async args => {
  await expect(run(args)).rejects.toThrow(UsageError)
})
