/** Every operation, asked anything: never a failure of the server, and every example of the documentation runs. */
import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../src/api/app.ts'
import type { Store } from '../../src/store/db.ts'
import { loadStories, testStore } from '../store/world.ts'

type Schema = { enum?: string[]; items?: Schema; examples?: unknown[]; example?: unknown; 'x-example'?: unknown; type?: string }
type Parameter = { name: string; in: string; schema: Schema; example?: unknown }

let store: Store
let app: FastifyInstance
let operations: [path: string, parameters: Parameter[]][]

beforeAll(async () => {
  store = await testStore()
  await loadStories(store, [
    {
      id: 'one',
      text: 'Putin calls Macron\nOn Libya.',
      source: 'Paper',
      mentions: { putin: 'Putin' },
      events: [{ who: ['putin', 'macron'], date: '2020-08-28', about: ['LY'], words: 'Putin calls' }],
    },
    {
      id: 'two',
      language: 'fa',
      text: 'پوتین و اردوغان',
      events: [{ who: ['putin', 'erdogan'], date: '2020', type: 'meeting' }],
      quotes: [{ who: 'putin', words: 'پوتین' }],
    },
  ])
  app = await buildApp({ store, version: '1' })
  await app.ready()
  const { paths } = (await app.inject('/openapi.json')).json() as { paths: Record<string, { get?: { parameters?: Parameter[] } }> }
  operations = Object.entries(paths).flatMap(([path, { get }]) => (get && path !== '/metrics' ? [[path, get.parameters ?? []]] : []))
})
afterAll(async () => {
  await app.close()
  await store.close()
})

const urlOf = (path: string, ids: readonly string[], query: URLSearchParams): string => {
  let at = 0
  return `${path.replace(/\{\w+\}/g, () => encodeURIComponent((ids[at++ % ids.length] || 'x').toWellFormed()))}?${query}`
}

test('no operation fails, whatever it is asked', async () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      'putin',
      '!putin',
      'RU',
      'ru,ly',
      'پوتین',
      '2020-02-30',
      '1399-01',
      '0',
      '-1',
      '9'.repeat(30),
      '1e9',
      '%',
      "'--",
      '"',
      '*',
      '-"a',
      'null',
      '[]',
      '\0',
    ),
  )
  for (const [path, parameters] of operations) {
    const names = parameters.filter(parameter => parameter.in === 'query').map(({ name }) => name)
    const known = new Map(parameters.map(({ name, schema }) => [name, schema.enum ?? schema.items?.enum ?? []]))
    const pair = (names.length ? fc.constantFrom(...names) : fc.constant('_')).chain(name => {
      const values = known.get(name) ?? []
      return fc.tuple(fc.constant(name), values.length ? fc.oneof(fc.constantFrom(...values), word) : word)
    })
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { maxLength: 4 }), fc.array(word, { minLength: 1, maxLength: 2 }), async (pairs, ids) => {
        const { statusCode, headers } = await app.inject(urlOf(path, ids, new URLSearchParams(pairs)))
        expect(statusCode, path).toBeLessThan(500)
        if (statusCode >= 400) expect(headers['content-type']).toMatch(/^application\/problem\+json/)
      }),
      { numRuns: 40 },
    )
  }
}, 180_000)

/** What the page of documentation fills in by itself. */
const filledIn = ({ schema, example }: Pick<Parameter, 'schema' | 'example'>): unknown => example ?? schema.example ?? schema.examples?.[0]

test('what the documentation fills in runs all together, and finds something', async () => {
  const wrong: string[] = []
  let tried = 0
  for (const [path, parameters] of operations) {
    const inPath = parameters.filter(parameter => parameter.in === 'path')
    // Ids of events, articles and quotes differ from database to database.
    if (inPath.some(parameter => filledIn(parameter) === undefined)) continue
    const ids = inPath.map(parameter => String(filledIn(parameter)))
    const query = new URLSearchParams()
    for (const parameter of parameters.filter(({ in: place }) => place === 'query'))
      for (const one of [filledIn(parameter) ?? []].flat()) query.append(parameter.name, String(one))
    const { statusCode, body } = await app.inject(urlOf(path, ids, query))
    const { data } = statusCode === 200 ? (JSON.parse(body) as { data?: unknown }) : {}
    tried++
    if (statusCode !== 200 || (Array.isArray(data) && !data.length)) wrong.push(`${path}?${query}: ${statusCode} ${body.slice(0, 200)}`)
  }
  expect(wrong).toEqual([])
  expect(tried).toBeGreaterThan(15)
})

test('every example of the documentation runs', async () => {
  const wrong: string[] = []
  for (const [path, parameters] of operations) {
    for (const { name, in: place, schema, example } of parameters) {
      const shown = filledIn({ schema, example }) ?? schema['x-example']
      if (place !== 'query' || shown === undefined) continue
      // What is counted by must be said.
      const query = new URLSearchParams(path === '/events/stats' && name !== 'group_by' ? { group_by: 'type' } : {})
      for (const one of [shown].flat()) query.append(name, String(one))
      // Persian and Islamic dates need dates of their calendars, and relevance something to look for.
      if (name === 'calendar') query.append(path === '/offices' ? 'on' : 'from', '1399')
      const { statusCode, body } = await app.inject(urlOf(path, ['putin', 'macron'], query))
      if (statusCode >= 400 && !(statusCode === 404 && path.includes('{'))) wrong.push(`${path}?${query}: ${body.slice(0, 200)}`)
    }
  }
  expect(wrong).toEqual([])
})
