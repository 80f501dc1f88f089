/** What the OpenAPI document says of answers, and that it is so. */
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../src/api/app.ts'
import type { Store } from '../../src/store/db.ts'
import { testStore } from '../store/world.ts'

type Answer = { content?: Record<string, unknown>; headers?: Record<string, unknown> }
type Operation = { responses: Record<string, Answer>; security: Record<string, unknown>[] }

let store: Store
let app: FastifyInstance
let paths: Record<string, { get?: Operation; post?: Operation }>
let schemes: Record<string, unknown>

beforeAll(async () => {
  store = await testStore()
  app = await buildApp({ store, version: '1', ingest: async () => ({ outcome: 'new', events: 0, quotes: 0 }) })
  await app.ready()
  const document = (await app.inject('/openapi.json')).json() as { paths: typeof paths; components: { securitySchemes: typeof schemes } }
  paths = document.paths
  schemes = document.components.securitySchemes
})
afterAll(async () => {
  await app.close()
  await store.close()
})

const OPEN = ['/', '/livez', '/readyz', '/metrics', '/problems', '/problems/{type}']
const statuses = (operation: Operation | undefined): string[] => Object.keys(operation?.responses ?? {})

describe('every operation', () => {
  test('says which errors it can give, all of them as problems', () => {
    for (const [path, { get }] of Object.entries(paths)) {
      if (!get) continue
      const asked = OPEN.includes(path) ? ['200', '500'] : ['200', '304', '400', '401', '403', '429', '500', '503']
      expect(statuses(get), path).toEqual(expect.arrayContaining(asked))
      for (const [status, { content }] of Object.entries(get.responses))
        if (Number(status) >= 400) expect(Object.keys(content ?? {}), `${path} ${status}`).toEqual(['application/problem+json'])
    }
    expect(statuses(paths['/events/{id}']?.get)).toEqual(expect.arrayContaining(['301', '404']))
    expect(statuses(paths['/events/{id}']?.get)).not.toContain('406')
    expect(statuses(paths['/articles']?.post)).toEqual(expect.arrayContaining(['201', '401', '403', '413', '415', '429']))
  })

  test('names its headers', () => {
    const { headers } = paths['/events']!.get!.responses[200]!
    expect(Object.keys(headers ?? {})).toEqual(
      expect.arrayContaining(['ETag', 'Link', 'Server-Timing', 'X-Request-Id', 'RateLimit', 'RateLimit-Policy']),
    )
    expect(paths['/events']!.get!.responses[429]!.headers).toHaveProperty('Retry-After')
  })

  test('may be asked with a key, and must where it writes', () => {
    expect(schemes).toMatchObject({ bearer: { type: 'http' }, key: { type: 'apiKey', name: 'X-API-Key' } })
    expect(paths['/events']!.get!.security).toContainEqual({})
    expect(paths['/articles']!.post!.security).toEqual([{ bearer: [] }, { key: [] }])
  })
})

test('lists name every form that they come in', () => {
  const forms = ['application/json', 'text/csv', 'application/x-ndjson', 'application/geo+json', 'application/atom+xml']
  expect(Object.keys(paths['/events']!.get!.responses[200]!.content ?? {})).toEqual(expect.arrayContaining(forms))
  expect(Object.keys(paths['/metrics']!.get!.responses[200]!.content ?? {})).toEqual(['text/plain'])
})

describe('the type of a problem', () => {
  test.each(['/events?leeder=x', '/events/nothing', '/nothing', '/leaders/nobody-at-all'])(
    'of %s leads to what explains it',
    async path => {
      const { type } = (await app.inject(path)).json() as { type: string }
      const told = await app.inject(type)
      expect(told.statusCode).toBe(200)
      expect(told.json()).toMatchObject({ data: { type } })
    },
  )
  test('is listed with all others, and every code of a fault', async () => {
    const { data, codes } = (await app.inject('/problems')).json() as { data: { type: string }[]; codes: { code: string }[] }
    expect(data.map(({ type }) => type)).toContain('/problems/invalid-query')
    expect(codes.map(({ code }) => code)).toContain('unknown_parameter')
    expect((await app.inject('/problems/nonsense')).statusCode).toBe(404)
  })
})

test.each(['/changes?after=0&_x=1', '/meta?_x=1'])('%s says what it ignored', async path => {
  const { meta } = (await app.inject(path)).json() as { meta: { warnings: string[] } }
  expect(meta.warnings).toHaveLength(1)
})
test('/meta takes no parameters', async () => {
  expect((await app.inject('/meta?lang=fa')).statusCode).toBe(400)
})
