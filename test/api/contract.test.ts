import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { buildApp } from '../../src/api/app.ts'
import { detailSchema, listSchema } from '../../src/api/bodies.ts'
import { ARTICLE_LIST } from '../../src/api/endpoints/articles.ts'
import { COUNTRY_LIST } from '../../src/api/endpoints/countries.ts'
import { EVENT_LIST } from '../../src/api/endpoints/events.ts'
import { LEADER_LIST } from '../../src/api/endpoints/leaders.ts'
import { QUOTE_LIST } from '../../src/api/endpoints/quotes.ts'
import { problemSchema } from '../../src/api/problems.ts'
import {
  articleDetailSchema,
  articleSchema,
  countrySchema,
  eventDetailSchema,
  eventSchema,
  leaderDetailSchema,
  leaderSchema,
  quoteSchema,
} from '../../src/api/schemas.ts'
import type { Store } from '../../src/store/db.ts'
import { loadStories, party, testStore } from '../store/world.ts'

const LISTS = {
  '/events': { list: EVENT_LIST, schema: listSchema(eventSchema) },
  '/articles': { list: ARTICLE_LIST, schema: listSchema(articleSchema) },
  '/leaders': { list: LEADER_LIST, schema: listSchema(leaderSchema) },
  '/countries': { list: COUNTRY_LIST, schema: listSchema(countrySchema) },
  '/quotes': { list: QUOTE_LIST, schema: listSchema(quoteSchema) },
}

const DETAILS = [
  ['/events', 'id', detailSchema(eventDetailSchema)],
  ['/articles', 'id', detailSchema(articleDetailSchema)],
  ['/leaders', 'id', detailSchema(leaderDetailSchema)],
  ['/countries', 'code', detailSchema(countrySchema)],
] as const

let store: Store
let app: FastifyInstance

beforeAll(async () => {
  store = await testStore()
  await loadStories(store, [
    {
      ...{
        id: 'all',
        text: 'Putin rings Macron\nThey spoke of Libya. "We must talk," Putin said.',
        published: '2020-08-29',
        url: 'https://example.org/all',
      },
      mentions: { putin: 'Putin', LY: 'Libya' },
      events: [
        {
          who: ['putin', party('guterres', 'mediator')],
          date: '2020-08-28',
          channel: 'video',
          about: ['LY'],
          place: { name: 'Sochi', country: 'RU' },
          words: 'They spoke',
        },
      ],
      quotes: [{ who: 'putin', words: 'We must talk' }],
    },
    { id: 'bare', text: 'Talks', events: [{ who: ['LY', 'UN'], status: 'planned', plover: null }] },
  ])
  app = await buildApp({ store, version: '1.2.3' })
  await app.ready()
})
afterAll(async () => {
  await app.close()
  await store.close()
})

/** Extra keys are faults too: what is not documented must not be sent. */
function expectToFit(schema: z.ZodType, body: unknown): void {
  const parsed = schema.safeParse(body)
  expect(parsed.error).toBeUndefined()
  expect(parsed.data).toEqual(body)
}

describe('bodies are what the documentation says', () => {
  test.each(Object.entries(LISTS))('%s', async (path, { schema }) => {
    const { body } = await request(app.server).get(path)
    expect(body.data.length).toBeGreaterThan(0)
    expectToFit(schema, body)
  })
  test.each(DETAILS)('%s/{id}', async (path, key, schema) => {
    const { data } = (await request(app.server).get(path).query({ limit: 2 })).body
    for (const row of data) expectToFit(schema, (await request(app.server).get(`${path}/${row[key]}`)).body)
  })
  test('problems', async () => {
    expectToFit(problemSchema, (await request(app.server).get('/events?leader=putn&from=x')).body)
    expectToFit(problemSchema, (await request(app.server).get('/events/nothing')).body)
    expectToFit(problemSchema, (await request(app.server).get('/nowhere')).body)
  })
})

describe('/openapi.json', () => {
  type Document = {
    openapi: string
    paths: Record<string, { get: { parameters?: { name: string; in: string }[]; summary: string; responses: object } }>
    components: { schemas: object }
  }
  let document: Document
  beforeAll(async () => {
    document = (await request(app.server).get('/openapi.json')).body
  })

  test('is OpenAPI 3.1 and names every path with a summary', () => {
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths).sort()).toEqual(
      [
        '/',
        '/articles',
        '/articles/{id}',
        '/changes',
        '/countries',
        '/countries/{id}',
        '/events',
        '/events/stats',
        '/events/timeline',
        '/events/{id}',
        '/graph',
        '/leaders',
        '/leaders/{id}',
        '/leaders/{id}/contacts',
        '/livez',
        '/meta',
        '/metrics',
        '/offices',
        '/problems',
        '/problems/{type}',
        '/quotes',
        '/quotes/{id}',
        '/readyz',
        '/relations/{a}/{b}',
        '/suggest',
      ].sort(),
    )
    for (const [path, { get }] of Object.entries(document.paths)) expect(get.summary, path).toBeTruthy()
  })
  test.each(Object.entries(LISTS))('names the parameters of %s, and no others', (path, { list }) => {
    const parameters = document.paths[path]!.get.parameters!
    expect(parameters.map(({ name }) => name).sort()).toEqual([...list.names].sort())
  })
  test('refers to nothing that is not there, and to every schema', () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name)
    expect(new Set(refs)).toEqual(new Set(Object.keys(document.components.schemas)))
  })
  test('the page of the documentation is there', async () => {
    const { status, type, headers } = await request(app.server).get('/docs')
    expect([status, type]).toEqual([200, 'text/html'])
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests')
  })
})

describe('whatever is asked, the answer is 200 or a problem', () => {
  const names = [...new Set(Object.values(LISTS).flatMap(({ list }) => list.names as readonly string[]))]
  const value = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'putin',
      '!putin',
      'RU,LY',
      '2020',
      '2020-13',
      '0000',
      '9999-12-31',
      '-date',
      'date',
      '1',
      '1e3',
      '-1',
      '"',
      '*',
      "' or 1=1 --",
      'call,!meeting',
      '%00',
      '\0',
    ),
  )
  const query = fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), fc.oneof(value, fc.array(value, { maxLength: 3 })), {
    maxKeys: 5,
  })

  test.each(Object.keys(LISTS))('%s', async path => {
    await fc.assert(
      fc.asyncProperty(query, async parameters => {
        const search = new URLSearchParams()
        for (const [key, values] of Object.entries(parameters)) for (const one of [values].flat()) search.append(key, one)
        const { statusCode, headers, body } = await app.inject(`${path}?${search}`)
        expect([200, 400]).toContain(statusCode)
        if (statusCode === 400) expect(headers['content-type']).toMatch(/^application\/problem\+json/)
        JSON.parse(body)
      }),
      { numRuns: 150 },
    )
  })

  test('cursors of any content', async () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.integer(), fc.constant(null), fc.array(fc.integer()))
    const { body } = await request(app.server).get('/events?limit=1')
    const mark = JSON.parse(Buffer.from(body.page.next_cursor, 'base64url').toString())[0]
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.array(cell), fc.tuple(fc.constant(mark), cell, cell)), async content => {
        const cursor = Buffer.from(JSON.stringify(content)).toString('base64url')
        expect([200, 400]).toContain((await app.inject(`/events?cursor=${cursor}`)).statusCode)
      }),
    )
  })

  test('paths of any content', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('events', 'articles', 'leaders', 'countries'),
        fc.string({ unit: 'binary', minLength: 1 }),
        async (noun, id) => {
          const { statusCode } = await app.inject(`/${noun}/${encodeURIComponent(id.toWellFormed())}`)
          expect([200, 400, 404]).toContain(statusCode)
        },
      ),
    )
  })
})
