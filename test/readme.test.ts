/** What the README and the codebook promise, asked of the program. */

import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../src/api/app.ts'
import { engineOf } from '../src/commands/engine.ts'
import * as help from '../src/commands/help.ts'
import { ingest, type Summary } from '../src/commands/ingest.ts'
import { knowledgeHelp } from '../src/commands/knowledge-help.ts'
import { openDatabase } from '../src/commands/open.ts'
import { readConfig } from '../src/config.ts'
import { EVENT_TYPES, eventKinds } from '../src/events/index.ts'
import { readInputs } from '../src/read/index.ts'
import type { Store } from '../src/store/db.ts'
import { withScores } from './gold/readme.ts'

const ROOT = resolve(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const readme = read('README.md')

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** A `curl` of the README with the answer that stands under it. */
type Call = { line: string; url: string; answer: Json }

const calls: Call[] = [...readme.matchAll(/```sh\n(curl [^\n]+)\n```\n\n```json\n(.*?)\n```/gs)].map(([, line = '', answer = '']) => ({
  line,
  url: urlOf(line),
  answer: JSON.parse(answer) as Json,
}))

/** The path and query that a curl command asks for: a URL, and with -G what -d and --data-urlencode add. */
function urlOf(line: string): string {
  const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
  const url = new URL(words.find(word => word.startsWith('http')) ?? '')
  words.forEach((word, at) => {
    const [name = '', value = ''] = (words[at + 1] ?? '').split('=')
    if (word === '-d' || word === '--data-urlencode') url.searchParams.append(name, value)
  })
  return `${url.pathname}${url.search}`
}

/**
 * Where the answer does not hold what is shown: objects have at least the shown keys, lists at least the shown rows in the shown order,
 * and a text that ends in `…` begins so. Null where all is as shown.
 */
function difference(real: Json | undefined, shown: Json, path = 'answer'): string | null {
  if (Array.isArray(shown)) return Array.isArray(real) ? listDifference(real, shown, path) : `${path} is no list`
  if (shown !== null && typeof shown === 'object') {
    if (real === null || typeof real !== 'object' || Array.isArray(real)) return `${path} is no object`
    for (const [key, value] of Object.entries(shown)) {
      const found = difference(real[key], value, `${path}.${key}`)
      if (found) return found
    }
    return null
  }
  const same = typeof shown === 'string' && shown.endsWith('…') ? String(real).startsWith(shown.slice(0, -1)) : real === shown
  return same ? null : `${path} is ${JSON.stringify(real)}, not ${JSON.stringify(shown)}`
}

function listDifference(real: Json[], shown: Json[], path: string): string | null {
  let next = 0
  for (const [at, row] of shown.entries()) {
    const rest = real.slice(next).map(candidate => difference(candidate, row, `${path}[${at}]`))
    const found = rest.indexOf(null)
    if (found < 0) return rest[0] ?? `${path} has no row ${at}`
    next += found + 1
  }
  return null
}

let store: Store
let app: FastifyInstance
let summary: Summary

beforeAll(async () => {
  const { engine, knowledge } = await engineOf()
  store = await openDatabase(readConfig({ DATABASE_URL: ':memory:' }), knowledge)
  summary = await ingest(store, engine, readInputs([join(ROOT, 'seeds/articles')]))
  app = await buildApp({ store, version: '0' })
}, 120_000)
afterAll(async () => {
  await app?.close()
  await store?.close()
})

describe('the five calls', () => {
  test('there are five, with the one that everybody tries first', () => {
    expect(calls.map(({ line }) => line)).toHaveLength(5)
    expect(calls[0]?.line).toBe("curl 'http://localhost:3000/events?leader=putin&country=libya'")
  })

  test('the samples are as many as it says, and all can be read', () => {
    expect(summary).toMatchObject({ read: 12, new: 12, failed: 0 })
    expect(readme).toContain('twelve sample articles')
  })

  test.each(calls.map(call => [call.line, call] as const))('%s', async (_line, { url, answer }) => {
    const response = await app.inject(url)
    expect(difference(response.json() as Json, answer)).toBeNull()
    expect(response.statusCode).toBe((answer as { status?: number }).status ?? 200)
  })

  test('a difference is seen', () => {
    expect(difference({ a: [1, 2, 3] }, { a: [1, 3] })).toBeNull()
    expect(difference({ a: [1, 2, 3] }, { a: [3, 1] })).toBe('answer.a has no row 1')
    expect(difference({ a: 'long text' }, { a: 'long …' })).toBeNull()
    expect(difference({ a: 'long text' }, { a: 'wrong …' })).toBe('answer.a is "long text", not "wrong …"')
    expect(difference({}, { a: null })).toBe('answer.a is undefined, not null')
    expect(difference({ a: [{ b: 1 }] }, { a: [{ b: 2 }] })).toBe('answer.a[0].b is 1, not 2')
  })
})

describe('what the samples teach', () => {
  /** Leaders who stand only in menus, teasers and mastheads of the samples. */
  const STRANGERS = [
    ...[
      'Donald Trump',
      'Joe Biden',
      'Barack Obama',
      'Mike Pompeo',
      'Boris Johnson',
      'David Cameron',
      'Benjamin Netanyahu',
      'Narendra Modi',
    ],
    ...['Xi Jinping', 'Kim Jong-un', 'Hassan Rouhani', 'Volodymyr Zelenskyy'],
  ]

  test('nobody is taken from the furniture of the pages', async () => {
    const strangers = await Promise.all(STRANGERS.map(async name => (await get<{ id: string }>(`/leaders/${encodeURIComponent(name)}`)).id))
    for (const { id } of await get<{ id: string }[]>('/articles?limit=200')) {
      const { leaders } = await get<{ leaders: { id: string }[] }>(`/articles/${id}`)
      expect(leaders.length).toBeGreaterThanOrEqual(id.includes('summons') ? 0 : 2)
      expect(leaders.filter(leader => strangers.includes(leader.id))).toEqual([])
    }
  })

  async function get<T>(url: string): Promise<T> {
    const response = await app.inject(url)
    expect(response.statusCode, url).toBe(200)
    return (response.json() as { data: T }).data
  }
})

describe('tables', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

  test('every command that the README names is there', () => {
    const named = [...readme.matchAll(/npm (?:run -s )?([a-z]+)/g)].map(([, name]) => name).filter(name => name !== 'ci' && name !== 'run')
    expect(named.filter(name => !scripts[name ?? ''])).toEqual([])
    expect(named).toEqual(
      expect.arrayContaining(['start', 'serve', 'ingest', 'extract', 'export', 'migrate', 'knowledge', 'bench', 'gold']),
    )
  })

  test('every option of every command stands there', () => {
    const options = [...Object.values(help), knowledgeHelp]
      .flatMap(text => text.match(/^ {2}--[a-z-]+/gm) ?? [])
      .map(option => option.trim())
    expect(options).toContain('--min-confidence')
    expect([...new Set(options)].filter(option => !readme.includes(option))).toEqual([])
  })

  test('every variable stands there with its default', () => {
    const rows = [...readme.matchAll(/^\| `([A-Z_]+)` \| `([^`]+)` \|/gm)].map(([, name = '', value = '']) => [name, value] as const)
    expect(rows.map(([name]) => name).sort()).toEqual(
      read('src/config.ts')
        .match(/(?<=read\(')[A-Z_]+/g)
        ?.sort(),
    )
    const { databaseByDefault, ...defaults } = readConfig({})
    expect(databaseByDefault).toBe(true)
    expect(readConfig(Object.fromEntries(rows))).toMatchObject(defaults)
  })

  test('the table of scores is what scores.json says', () => {
    expect(withScores(readme, JSON.parse(read('test/gold/scores.json')))).toBe(readme)
  })

  test('the query for terms is the one that is asked', () => {
    const [, shown] = /```sparql\n(.*?)```/s.exec(readme) ?? []
    expect(shown?.startsWith('SELECT')).toBe(true)
    expect(read('src/knowledge/queries/terms.rq')).toContain(shown)
  })

  test('every file that the documents name exists', () => {
    const texts = ['README.md', 'docs/design.md', 'docs/codebook.md', 'docs/record.md'].map(read).join('\n')
    const paths = [...texts.matchAll(/`((?:src|test|seeds|docs|migrations)\/[^`*]*?)`/g)].map(([, path = '']) =>
      path.replace('/xx/', '/en/'),
    )
    const links = [...readme.matchAll(/\]\(((?!http)[^)]+)\)/g)].map(([, path = '']) => path)
    expect(paths.length).toBeGreaterThan(20)
    expect([...paths, ...links].filter(path => !existsSync(join(ROOT, path)))).toEqual([])
  })
})

test('the codebook lists every type of event with its codes', () => {
  const rows = new Map(
    [...read('docs/codebook.md').matchAll(/^\| `([a-z-]+)` \| .* \| (.*) \| (.*) \|$/gm)].map(([, type, ...codes]) => [type, codes]),
  )
  expect([...rows.keys()].sort()).toEqual([...EVENT_TYPES].sort())
  for (const type of EVENT_TYPES) {
    const { cameo, plover } = eventKinds[type]
    const [cameoCell = '', ploverCell = ''] = rows.get(type) ?? []
    expect(cameoCell, type).toContain(cameo)
    expect(ploverCell.split(', ').sort(), type).toEqual([plover ?? 'none'])
  }
})
