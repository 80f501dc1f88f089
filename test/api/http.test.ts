/** What HTTP asks of every server: keys, limits, negotiation, validators, errors, logs. */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { get as plainGet } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AppOptions, buildApp } from '../../src/api/app.ts'
import { loadArticle } from '../../src/commands/load.ts'
import type { Store } from '../../src/store/db.ts'
import { Reading } from '../../src/store/reading.ts'
import { loadStories, type Story, storyEngine, testStore } from '../store/world.ts'

const STORIES: Story[] = ['one', 'two', 'three'].map((id, at) => ({
  ...{ id, text: `Putin rings Macron\nOn day ${at} Putin and Macron spoke of Libya.`, published: `2020-08-2${at}` },
  mentions: { putin: 'Putin', macron: 'Macron', LY: 'Libya' },
  events: [{ who: ['putin', 'macron'], date: `2020-0${at + 1}-28`, about: ['LY'], words: 'Putin and Macron spoke' }],
}))

const KEYS = [
  { key: 'reader', scopes: ['read'] as const },
  { key: 'all', scopes: ['read', 'text', 'export', 'ingest'] as const },
]

let store: Store
let app: FastifyInstance
const opened: FastifyInstance[] = []

async function serverOf(options: Partial<AppOptions> = {}): Promise<FastifyInstance> {
  const server = await buildApp({ store, version: '1', ingest: raw => loadArticle(store, storyEngine(STORIES), raw), ...options })
  await server.ready()
  opened.push(server)
  return server
}

beforeAll(async () => {
  store = await testStore()
  await loadStories(store, STORIES)
  app = await serverOf()
})
afterAll(async () => {
  for (const server of opened) await server.close()
  await store.close()
})

const ask = (path: string, headers: Record<string, string> = {}, server = app) => request(server.server).get(path).set(headers)

describe('the scope export', () => {
  let keyed: FastifyInstance
  beforeAll(async () => {
    keyed = await serverOf({ keys: KEYS })
  })
  const as = (key: string, path: string, accept?: string) =>
    ask(path, { Authorization: `Bearer ${key}`, ...(accept && { Accept: accept }) }, keyed)

  test.each<[string, string?]>([
    ['/events.csv'],
    ['/events%2Ecsv'],
    ['/events.c%73v'],
    ['/events.ndjson'],
    ['/events.cameo'],
    ['/events?format=csv'],
    ['/events?format=c%73v'],
    ['/events?form%61t=ndjson'],
    ['/events', 'text/*'],
    ['/events', 'TEXT/CSV'],
    ['/events', 'application/x-NDJSON'],
    ['/events', 'text/csv; charset=utf-8'],
    ['/events/stats?group_by=type&format=csv'],
    ['/events/stats?group_by=type', 'text/csv'],
    ['/events/timeline?interval=month&format=csv'],
    ['/graph', 'Text/Csv'],
  ])('is asked for by %s %s, also where the answer is kept', async (path, accept) => {
    expect((await as('reader', path, accept)).status).toBe(403)
    const given = await as('all', path, accept)
    expect(given.status).toBe(200)
    expect((await as('all', path, accept)).status).toBe(200)
    expect((await as('reader', path, accept).set('If-None-Match', given.headers.etag ?? '*')).status).toBe(403)
    expect((await as('reader', path, accept).set('If-None-Match', '*')).status).toBe(403)
    expect((await as('reader', path, accept)).status).toBe(403)
  })
  test.each<[string, string]>([
    ['/events', 'application/json, text/csv;q=0.1'],
    ['/leaders/putin', 'text/csv'],
    ['/events.json', 'text/csv'],
    ['/events.geojson', 'application/x-ndjson'],
  ])('is not asked for by %s %s, which gives no rows to take away', async (path, accept) => {
    expect((await as('reader', path, accept)).status).toBe(200)
  })
  test('without a key nobody exports either', async () => {
    const open = await serverOf({ keys: [...KEYS, { key: '*', scopes: ['read'] }] })
    expect((await ask('/events', {}, open)).status).toBe(200)
    expect((await ask('/events.csv', {}, open)).status).toBe(401)
    expect((await ask('/events.csv', { 'X-API-Key': 'all' }, open)).status).toBe(200)
    expect((await ask('/events.csv', { 'X-API-Key': 'guess' }, open)).body.errors).toMatchObject([{ code: 'unauthorized' }])
  })
})

describe('rates', () => {
  const limited = (options: Partial<AppOptions> = {}) => serverOf({ rateLimit: { requests: 3, seconds: 60 }, ...options })
  const statuses = async (asks: readonly (() => request.Test)[]) => {
    const given: number[] = []
    for (const one of asks) given.push((await one()).status)
    return given
  }

  test('a key that is made up makes no new client', async () => {
    const server = await limited()
    const keys = ['X-API-Key', 'Authorization', 'X-API-Key'].map((name, at) => () => ask('/events', { [name]: `rnd${at}` }, server))
    expect(await statuses([() => ask('/events', {}, server), ...keys])).toEqual([200, 200, 200, 429])
  })
  test('each known key has its own', async () => {
    const server = await limited({ keys: KEYS })
    const four = (key: string) => Array.from({ length: 4 }, () => () => ask('/events', { 'X-API-Key': key }, server))
    expect(await statuses(four('reader'))).toEqual([200, 200, 200, 429])
    expect(await statuses(four('all'))).toEqual([200, 200, 200, 429])
  })
  test('guessing keys is limited, and told so', async () => {
    const server = await limited({ keys: KEYS })
    const guesses = Array.from({ length: 4 }, (_, at) => () => ask('/events', { 'X-API-Key': `guess${at}` }, server))
    expect(await statuses(guesses)).toEqual([401, 401, 401, 429])
    expect((await ask('/events', { 'X-API-Key': 'all' }, server)).headers.ratelimit).toMatch(/^"default";r=2;/)
  })
  test('so are paths and methods that are not there', async () => {
    const server = await limited()
    const first = await ask('/nowhere', {}, server)
    expect([first.status, first.headers.ratelimit]).toEqual([404, expect.stringMatching(/^"default";r=2;t=\d+$/)])
    expect(await statuses([() => request(server.server).delete('/events'), () => ask('/nowhere', {}, server)])).toEqual([405, 404])
    const last = await ask('/nowhere', {}, server)
    expect([last.status, last.type, last.headers['retry-after']]).toEqual([429, 'application/problem+json', expect.any(String)])
    // What watches the server is not.
    expect(await statuses(['/livez?_=1', '/readyz', '/metrics'].map(path => () => ask(path, {}, server)))).toEqual([200, 200, 200])
  })
  test('behind a proxy that is trusted, each client has its own; another proxy is not believed', async () => {
    const behind = (server: FastifyInstance, client: string) => () => ask('/events', { 'X-Forwarded-For': client }, server)
    const trusting = await limited({ trustProxy: ['loopback'] })
    const clients = (server: FastifyInstance) => ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4'].map(ip => behind(server, ip))
    expect(await statuses(clients(trusting))).toEqual([200, 200, 200, 200])
    expect(await statuses(clients(await limited()))).toEqual([200, 200, 200, 429])
    expect(await statuses(clients(await limited({ trustProxy: ['192.0.2.0/24'] })))).toEqual([200, 200, 200, 429])
    const proxied = await ask('/events.atom', { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'news.example' }, trusting)
    expect(proxied.text).toContain('href="https://news.example/events')
  })
})

describe('what is kept', () => {
  test('names the address that each asks at', async () => {
    for (const host of ['evil.example', 'good.example']) {
      const { text } = await ask('/events.atom?limit=2', { Host: host })
      expect([...text.matchAll(/href="(https?:\/\/[^/]+)/g)].map(([, base]) => base)).toEqual(Array(5).fill(`http://${host}`))
    }
  })
})

describe('validators', () => {
  test.each(['/events?leeder=1', '/events/nothing-at-all', '/events?format=xml'])('%s is no 304 to those who want nothing', async path => {
    const { status } = await ask(path)
    expect((await ask(path, { 'If-None-Match': '*' })).status).toBe(status)
  })
  test.each(['/events?_=any', '/leaders/putin?_=any', '/events.ndjson?_=any'])('%s is 304 where there is something', async path => {
    for (let again = 0; again < 2; again++) {
      const { status, text, headers } = await ask(path, { 'If-None-Match': '*', 'Accept-Encoding': 'gzip' })
      expect([status, text, headers.etag]).toEqual([304, '', expect.stringMatching(/^W\//)])
      await ask(path)
    }
  })
  test('a 304 says what the answer depends on', async () => {
    const { headers } = await ask('/events')
    const again = await ask('/events', { 'If-None-Match': `"other", ${headers.etag}` })
    expect([again.status, again.headers.etag]).toEqual([304, headers.etag])
    expect(again.headers.vary).toBe('Accept, Accept-Encoding')
    expect((await ask('/events', { Accept: 'application/json' })).headers.etag).toBe(headers.etag)
  })
})

describe('the order of a question', () => {
  test('makes no other answer', async () => {
    const { headers } = await ask('/events?leader=putin&type=call')
    const again = await ask('/events?type=call&leader=putin', { 'If-None-Match': headers.etag! })
    expect([again.status, again.headers.etag]).toEqual([304, headers.etag])
    expect((await ask('/events?type=call&leader=macron')).headers.etag).not.toBe(headers.etag)
  })
  test('and no host for others, however the form is written', async () => {
    const [one, other] = ['one.example', 'other.example']
    for (const host of [one, other]) expect((await ask('/events?format=ATOM', { Host: host })).text).toContain(`http://${host}/`)
  })
})

describe('media types', () => {
  test.each([
    ['application/json; charset=utf-8', 'application/json'],
    ['application/json;charset=UTF-8', 'application/json'],
    ['text/csv;charset=utf-8', 'text/csv'],
    ['text/csv; header=present', 'text/csv'],
    ['application/x-ndjson; v="a,b;q=0"; q=0.9, application/json;q=0.1', 'application/x-ndjson'],
    ['text/csv;charset=utf-8;q=0, */*;q=0.5', 'application/json'],
  ])('%s', async (accept, type) => {
    const given = await ask('/events', { Accept: accept })
    expect([given.status, given.type]).toEqual([200, type])
  })
})

describe('methods', () => {
  test.each(['/events', '/leaders/putin', '/events/stats?group_by=type'])('HEAD %s is GET without a body', async path => {
    const headers = { 'Accept-Encoding': 'identity' }
    for (let again = 0; again < 2; again++) {
      const [get, head] = [await ask(path, headers), await request(app.server).head(path).set(headers)]
      expect([head.status, head.text ?? '']).toEqual([200, ''])
      for (const name of ['content-type', 'content-length', 'etag', 'link', 'vary'])
        expect(head.headers[name], name).toBe(get.headers[name])
    }
  })
  test('HEAD of a stream reads nothing', async () => {
    let read = 0
    const snapshot = () => {
      read++
      return store.snapshot()
    }
    const apart = { ...store, snapshot, lines: null }
    const server = await serverOf({ store: apart })
    const { status, headers } = await request(server.server).head('/events.ndjson')
    expect([status, headers['content-type'], read]).toEqual([200, 'application/x-ndjson; charset=utf-8', 0])
    expect((await ask('/events.ndjson', {}, server)).text.trim().split('\n')).toHaveLength(3)
    expect(read).toBe(1)
  })
  test('browsers that ask before they ask are told', async () => {
    const preflight = { Origin: 'https://x.org', 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'x-api-key' }
    for (const path of ['/events', '/events.csv', '/articles/one']) {
      const { status, headers } = await request(app.server).options(path).set(preflight)
      expect([status, headers['access-control-allow-origin'], headers['access-control-allow-methods']]).toEqual([204, '*', 'GET, HEAD'])
      expect(headers['access-control-allow-headers']).toBe('x-api-key')
    }
  })
  test('a plain OPTIONS tells what can be done', async () => {
    expect((await request(app.server).options('/events')).headers.allow).toBe('GET, HEAD')
    expect((await request(app.server).options('/articles')).headers.allow).toBe('GET, HEAD, POST')
    const nowhere = await request(app.server).options('/nowhere')
    expect([nowhere.status, nowhere.type]).toEqual([404, 'application/problem+json'])
  })
  test('what a path cannot do is told, and what is not there is not there', async () => {
    const known = await request(app.server).put('/articles').type('text').send('x')
    expect([known.status, known.type, known.headers.allow]).toEqual([405, 'application/problem+json', 'GET, HEAD, POST'])
    expect((await request(app.server).post('/events/stats').send({})).status).toBe(405)
    expect((await request(app.server).post('/nowhere').send({})).status).toBe(404)
  })
})

describe('errors', () => {
  const post = (server: FastifyInstance) => request(server.server).post('/articles').set('X-API-Key', 'all')
  let keyed: FastifyInstance
  beforeAll(async () => {
    keyed = await serverOf({ keys: KEYS })
  })

  test('HEAD needs the key that GET needs', async () => {
    expect((await request(keyed.server).head('/events')).status).toBe(401)
    expect((await request(keyed.server).head('/events').set('X-API-Key', 'reader')).status).toBe(200)
  })
  test('tell nothing of a header or a body', async () => {
    const told = [
      await ask('/events', { Accept: 'image/SECRET' }),
      await post(keyed).set('Content-Encoding', 'SECRET').type('json').send('{}'),
      await post(keyed).set('Content-Type', 'text/SECRET').send('SECRET'),
      await post(keyed).type('json').send('{SECRET'),
      await post(keyed).send({ title: 'x', foo_SECRET: 'SECRET', url: 'SECRET', language: 'SECRET', source: ['SECRET'] }),
      await ask('/events', { 'X-API-Key': 'SECRET' }, keyed),
    ]
    expect(told.map(({ status }) => status)).toEqual([406, 415, 415, 400, 400, 401])
    for (const { text, type } of told) {
      expect(type).toBe('application/problem+json')
      expect(text).not.toMatch(/secret/i)
    }
  })
  test('a parameter of a posting is a fault', async () => {
    const { status, body } = await post(keyed).query({ x: '1' }).send({ title: 'x' })
    expect([status, body.errors]).toEqual([400, [expect.objectContaining({ code: 'unknown_parameter', name: 'x' })]])
  })
  test('a body may be packed, and neither it nor what is in it may be too long', async () => {
    const { id, text, published } = STORIES[0]!
    const [title, body] = text.split('\n')
    const article = { id, title, body, published }
    const packed = (value: object) =>
      post(keyed)
        .set('Content-Encoding', 'gzip')
        .type('json')
        .serialize(() => gzipSync(JSON.stringify(value)) as never)
        .send(value)
    const made = await packed(article)
    expect([made.status, made.body.data?.id]).toEqual([200, 'one'])
    const long = { title: 'x', body: 'x'.repeat(5_000_000) }
    for (const { status, type, body } of [await post(keyed).send(long), await packed(long)]) {
      expect([status, type, body.title]).toEqual([413, 'application/problem+json', 'Payload Too Large'])
    }
    const torn = await post(keyed).set('Content-Encoding', 'gzip').type('json').send('{"title":"x"}')
    expect([torn.status, torn.type]).toEqual([400, 'application/problem+json'])
  })
  test('a query that takes too long is a 503 that says when to come again', async () => {
    const location = join(mkdtempSync(join(tmpdir(), 'dragoman-http-')), 'data.sqlite')
    const own = await testStore(location)
    await loadStories(own, STORIES)
    const reading = new Reading({ location, timeout: 1000, limit: 1 })
    const server = await serverOf({ store: { ...own, apart: (text, values) => reading.rows(text, values) } })
    const { status, type, body, headers } = await ask('/events/stats?group_by=type,source', {}, server)
    expect([status, type, body.type, headers['retry-after']]).toEqual([503, 'application/problem+json', '/problems/time-limit', '60'])
    expect(headers.etag).toBeUndefined()
    await reading.close()
    await own.close()
  })
  test('a stream that fails before its first byte is a plain error', async () => {
    const failing = { ...store, lines: null, snapshot: () => raise() }
    const server = await serverOf({ store: failing })
    for (const encoding of ['gzip', 'br', 'identity']) {
      const { status, type, headers, body } = await ask('/events.ndjson', { 'Accept-Encoding': encoding }, server)
      expect([status, type, body.status]).toEqual([500, 'application/problem+json', 500])
      for (const name of ['content-encoding', 'etag', 'cache-control', 'link']) expect(headers[name], name).toBeUndefined()
    }
  })
  test('a stream that breaks later breaks the connection', async () => {
    async function* lines() {
      // More than is packed at once.
      for (let at = 0; at < 100; at++) yield Buffer.from(`{"a":"${randomBytes(5_000).toString('hex')}"}\n`)
      await new Promise(resolve => setTimeout(resolve, 50))
      raise()
    }
    const server = await serverOf({ store: { ...store, lines } })
    await server.listen({ port: 0 })
    const { port } = server.server.address() as AddressInfo
    for (const encoding of ['gzip', 'identity']) {
      const [response] = await once(plainGet({ port, path: '/events.ndjson', headers: { 'accept-encoding': encoding } }), 'response')
      const whole = await new Promise<boolean>(resolve => response.resume().once('close', () => resolve(response.complete)))
      expect([response.statusCode, whole]).toEqual([200, false])
    }
  })
})

const raise = (): never => {
  throw new Error('the disk is gone')
}

describe('operations', () => {
  test('every request is one line of log, without what is secret', async () => {
    let log = ''
    const stream = new Writable({
      write(chunk, _encoding, done) {
        log += chunk
        done()
      },
    })
    const server = await serverOf({ keys: KEYS, logger: { level: 'trace', stream } })
    const headers = { 'X-API-Key': 'SECRET-1', Cookie: 'SECRET-2', Authorization: 'Bearer SECRET-3' }
    for (const path of ['/events?q=SECRET-4', '/nowhere?q=SECRET-5', '/events/%ZZ', '/docs/', `/events/${'x'.repeat(2000)}`])
      await ask(path, headers, server)
    await request(server.server).post('/articles').set({ 'X-API-Key': 'all' }).send({ title: 'SECRET-6', wrong: 'SECRET-7' })
    await request(server.server).delete('/events').set(headers)
    await server.close()
    const lines = log
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
      .filter(({ msg }) => msg === 'answered')
    expect(lines.map(({ method, status }) => `${method} ${status}`)).toEqual([
      ...['GET 401', 'GET 404', 'GET 400', 'GET 200', 'GET 414', 'POST 400', 'DELETE 405'],
    ])
    expect(log).not.toContain('SECRET')
  })
  test('/metrics counts what is not there, and bytes', async () => {
    const server = await serverOf()
    await server.listen({ port: 0 })
    for (const path of ['/nowhere', '/events/%ZZ', '/docs/', '/leaders', '/leaders', '/events.ndjson']) await ask(path, {}, server)
    const { text } = await ask('/metrics', {}, server)
    for (const [route, status] of [
      ['none', 404],
      ['none', 400],
      ['/docs', 200],
      ['/leaders', 200],
    ] as const)
      expect(text).toContain(`http_request_duration_seconds_count{method="GET",route="${route}",status="${status}"}`)
    const sent = (route: string) => Number(new RegExp(`http_response_bytes_total\\{route="${route}"\\} (\\d+)`).exec(text)?.[1])
    expect(sent('/leaders')).toBeGreaterThan(2000)
    expect(sent('/events.ndjson')).toBeGreaterThan(1000)
  })
})
