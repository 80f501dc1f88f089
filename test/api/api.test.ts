import type { FastifyInstance } from 'fastify'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../src/api/app.ts'
import type { Store } from '../../src/store/db.ts'
import { loadStories, party, type Story, testStore } from '../store/world.ts'

const STORIES: Story[] = [
  {
    ...{
      id: 'call',
      text: 'Putin rings Macron\nPutin and Macron spoke of Libya. "We must talk," Putin said.',
      published: '2020-08-29',
      source: 'The Paper',
    },
    mentions: { putin: 'Putin', macron: 'Macron', LY: 'Libya' },
    events: [{ who: ['putin', 'macron'], date: '2020-08-28', about: ['LY'], words: 'Putin and Macron spoke' }],
    quotes: [{ who: 'putin', words: 'We must talk', act: 'appeal' }],
  },
  {
    ...{ id: 'fa-1', language: 'fa', text: 'دیدار پوتین و اردوغان در سوچی\nآنان درباره سوریه گفتند.', published: '2020-03-05' },
    mentions: { erdogan: 'اردوغان', SY: 'سوریه' },
    events: [
      { who: ['putin', party('erdogan', 'guest')], type: 'meeting', date: '2020-03-05', about: ['SY'], words: 'دیدار پوتین و اردوغان' },
    ],
  },
  {
    id: 'plan',
    text: 'The UN will host talks',
    events: [{ who: ['UN', 'LY'], type: 'negotiation', status: 'planned', words: 'host talks' }],
    quotes: [{ who: 'UN', words: 'will host talks' }],
  },
]

let store: Store
let app: FastifyInstance

beforeAll(async () => {
  store = await testStore()
  await loadStories(store, STORIES)
  app = await buildApp({ store, version: '1.2.3' })
  await app.ready()
})
afterAll(async () => {
  await app.close()
  await store.close()
})

const get = (path: string, query: Record<string, string | string[]> = {}) => request(app.server).get(path).query(query)

/** The articles of the events that a query finds. */
async function found(query: Record<string, string | string[]>): Promise<string[]> {
  const { status, body } = await get('/events', query)
  expect(body.errors).toBeUndefined()
  expect(status).toBe(200)
  return body.data.map((event: { articles: string[] }) => event.articles.join())
}

/** The faults of a query that is wrong, as code and name. */
async function faults(path: string, query: Record<string, string | string[]>): Promise<string[]> {
  const { status, body, type } = await get(path, query)
  expect(type).toBe('application/problem+json')
  expect([status, body.status, body.type]).toEqual([400, 400, '/problems/invalid-query'])
  for (const { detail } of body.errors) expect(body.detail).toContain(detail)
  return body.errors.map(({ code, name }: { code: string; name: string }) => `${code} ${name}`)
}

describe('GET /events', () => {
  test.each<[string, Record<string, string | string[]>, string[]]>([
    ['everything, newest first, undated last', {}, ['call', 'fa-1', 'plan']],
    ['oldest first', { sort: 'date' }, ['plan', 'fa-1', 'call']],
    ['leader by id', { leader: 'putin' }, ['call', 'fa-1']],
    ['leader in Persian', { leader: 'پوتین' }, ['call', 'fa-1']],
    ['leader in Arabic', { leader: 'بوتين' }, ['call', 'fa-1']],
    ['leader in Russian', { leader: 'Путин' }, ['call', 'fa-1']],
    ['leader by Wikidata id', { leader: 'Q7747' }, ['call', 'fa-1']],
    ['leader and country by name', { leader: 'putin', country: 'libya' }, ['call']],
    ['country by ISO code of three letters', { country: 'LBY' }, ['call', 'plan']],
    ['any of two, with a comma', { leader: 'macron,erdogan' }, ['call', 'fa-1']],
    ['any of two, repeated', { leader: ['macron', 'erdogan'] }, ['call', 'fa-1']],
    ['excluded', { leader: 'putin,!macron' }, ['fa-1']],
    ['excluded alone', { leader: '!putin' }, ['plan']],
    ['organisation', { country: 'UN' }, ['plan']],
    ['type', { type: 'call,negotiation' }, ['call', 'plan']],
    ['not a type', { type: '!call' }, ['fa-1', 'plan']],
    ['status', { status: 'planned' }, ['plan']],
    ['language', { language: 'fa' }, ['fa-1']],
    ['a year', { from: '2020', to: '2020' }, ['call', 'fa-1']],
    ['a month', { from: '2020-03', to: '2020-03' }, ['fa-1']],
    ['from a day', { from: '2020-03-06' }, ['call']],
    ['full text in any spelling', { q: 'پوتين' }, ['call', 'fa-1']],
    ['full text with a phrase and a word that must not stand there', { q: '"Macron spoke" -Syria' }, ['call']],
    ['full text that is nowhere', { q: 'Atlantis' }, []],
  ])('%s', async (_, query, articles) => {
    expect(await found(query)).toEqual(articles)
  })

  test('a row has who, what, when, and the words that say so', async () => {
    const { body } = await get('/events', { leader: 'macron' })
    expect(body.data).toMatchObject([
      {
        ...{
          type: 'call',
          status: 'held',
          date: { edtf: '2020-08-28', from: '2020-08-28', to: '2020-08-28' },
          about: [{ code: 'LY', name: 'Libya' }],
        },
        participants: [
          { leader: { id: 'putin', name: 'Vladimir Putin' }, country: { code: 'RU', name: 'Russia' }, role: 'party' },
          { leader: { id: 'macron' } },
        ],
        articles: ['call'],
        evidence: [{ article: 'call', start: 19, end: 41, text: 'Putin and Macron spoke' }],
      },
    ])
  })

  test('tells how the query was understood', async () => {
    const { body } = await get('/events', { leader: 'بوتين,!Macron', country: 'lby', to: '2021', _: '1' })
    expect(body.meta).toMatchObject({
      total: { value: 0, relation: 'eq' },
      query: { leader: ['putin', '!macron'], country: ['LY'], to: '2021', sort: '-date', limit: 25 },
      resolved: [
        { param: 'leader', input: 'بوتين', id: 'putin', label: 'Vladimir Putin', match: 'name' },
        { param: 'leader', input: 'Macron', id: 'macron', match: 'id' },
        { param: 'country', input: 'lby', id: 'LY', label: 'Libya', match: 'iso3' },
      ],
      warnings: ["Parameter '_' is ignored: it begins with _."],
      dataset: { version: expect.any(Number), reference: 'test-1' },
    })
  })

  test('pages by cursor; links keep every parameter', async () => {
    const first = (await get('/events', { limit: '2', status: ['held', 'planned'] })).body
    expect(first.page).toEqual({ limit: 2, has_more: true, next_cursor: expect.any(String) })
    expect(first.meta.total).toEqual({ value: 3, relation: 'eq' })
    const second = (await request(app.server).get(first.links.next)).body
    expect(second.page).toEqual({ limit: 2, has_more: false, next_cursor: null })
    expect(second.links.next).toBeNull()
    expect([...first.data, ...second.data].map(({ articles }) => articles[0])).toEqual(['call', 'fa-1', 'plan'])
    expect(second.meta.query).toEqual(first.meta.query)
  })

  test('an unknown parameter or leader is an error with a suggestion', async () => {
    const { body } = await get('/events', { leeder: 'putin', leader: 'putn' })
    expect(body.errors).toMatchObject([
      { code: 'unknown_parameter', name: 'leeder', suggestions: ['leader'] },
      { code: 'unknown_entity', name: 'leader', value: 'putn', suggestions: [{ id: 'putin', label: 'Vladimir Putin' }] },
    ])
    expect(body.detail).toContain("Unknown parameter 'leeder'. Perhaps you meant 'leader'.")
  })

  test('a name of two leaders lists both', async () => {
    const { body } = await get('/events', { leader: 'assad' })
    expect(body.errors).toMatchObject([{ code: 'ambiguous_entity', suggestions: [{ id: 'bashar-al-assad' }, { id: 'hafez-al-assad' }] }])
  })

  test.each<[Record<string, string | string[]>, string[]]>([
    [{ country: 'frence' }, ['unknown_entity country']],
    [{ type: 'cal' }, ['unknown_value type']],
    [{ status: 'helt', language: 'klingonish' }, ['unknown_value status', 'unknown_value language']],
    [{ from: '2020-02-30' }, ['invalid_date from']],
    [{ from: 'yesterday', to: '20200101' }, ['invalid_date from', 'invalid_date to']],
    [{ from: '2021', to: '2020' }, ['invalid_range to']],
    [{ limit: '0' }, ['invalid_limit limit']],
    [{ limit: '201' }, ['invalid_limit limit']],
    [{ limit: 'ten' }, ['invalid_limit limit']],
    [{ limit: ['1', '2'] }, ['repeated_parameter limit']],
    [{ sort: 'colour' }, ['unknown_value sort']],
    [{ cursor: 'abc' }, ['invalid_cursor cursor']],
    [{ cursor: '' }, ['invalid_cursor cursor']],
    [{ leader: '' }, ['empty_value leader']],
    [{ leader: 'putin,,macron' }, ['empty_value leader']],
    [{ leader: '!' }, ['empty_value leader']],
    [{ leader: '\0' }, ['unknown_entity leader']],
    [{ type: Array(51).fill('call').join(',') }, ['too_many_values type']],
    [{ q: 'x'.repeat(301) }, ['too_long q']],
    [{ __proto__x: '1', constructor: '1' }, ['unknown_parameter constructor']],
    [
      { leeder: '1', from: 'x', limit: 'y', cursor: 'z' },
      ['unknown_parameter leeder', 'invalid_date from', 'invalid_limit limit', 'invalid_cursor cursor'],
    ],
  ])('%j is told', async (query, expected) => {
    expect(await faults('/events', query)).toEqual(expected)
  })

  test('a cursor of another query is not taken', async () => {
    const { body } = await get('/events', { limit: '1' })
    expect(await faults('/events', { limit: '1', leader: 'putin', cursor: body.page.next_cursor })).toEqual(['invalid_cursor cursor'])
    expect((await get('/events', { limit: '3', cursor: body.page.next_cursor })).status).toBe(200)
  })

  test('a query without a word finds nothing and says so', async () => {
    const { status, body } = await get('/events', { q: '!!' })
    expect([status, body.data]).toEqual([200, []])
    expect(body.meta.warnings).toEqual([expect.stringContaining('no word to search for')])
  })

  test('the same question has the same answer, byte for byte', async () => {
    const [one, two] = await Promise.all([get('/events'), get('/events')])
    expect(one.text).toBe(two.text)
  })
})

describe('one thing', () => {
  test('/events/{id} has reports, evidence, articles and quotes', async () => {
    const [event] = (await get('/events', { leader: 'macron' })).body.data
    const { body, status } = await get(`/events/${event.id}`)
    expect(status).toBe(200)
    expect(body.data).toMatchObject({
      ...event,
      reports: [
        {
          article: { id: 'call', source: 'The Paper', published: '2020-08-29' },
          rule: 'test.call',
          evidence: [{ text: 'Putin and Macron spoke' }],
        },
      ],
      quotes: [{ speaker: { leader: { id: 'putin' } }, act: 'appeal', text: 'We must talk' }],
    })
    expect(body.links.self).toBe(`/events/${event.id}`)
  })
  test('/articles/{id} has its text and every span', async () => {
    const { body } = await get('/articles/fa-1')
    expect(body.data).toMatchObject({ id: 'fa-1', direction: 'rtl', language: 'fa', published: { date: '2020-03-05' } })
    const { text, leaders, events } = body.data
    for (const span of [...leaders.flatMap((leader: { mentions: object[] }) => leader.mentions), ...events[0].evidence]) {
      expect(text.slice(span.start, span.end)).toBe(span.text)
    }
  })
  test('/leaders/{id} by any name, /countries/{code} by any code', async () => {
    for (const name of ['putin', 'Q7747', 'پوتین', 'Vladimir Putin']) {
      expect((await get(`/leaders/${encodeURIComponent(name)}`)).body.data, name).toMatchObject({
        id: 'putin',
        events: 2,
        quotes: 1,
        offices: [{ office: 'president', current: true }],
      })
    }
    for (const name of ['LY', 'lby', 'لیبی']) {
      expect((await get(`/countries/${encodeURIComponent(name)}`)).body.data, name).toMatchObject({
        code: 'LY',
        kind: 'country',
        iso3: 'LBY',
        events: 2,
        articles: 1,
      })
    }
    expect((await get('/countries/UN')).body.data).toMatchObject({ kind: 'organisation', leaders: 1, quotes: 1 })
  })
  test.each([
    '/events/nothing',
    '/articles/nothing',
    '/leaders/nobody-of-that-name',
    '/countries/atlantis',
    '/nowhere',
    '/events/',
    '/events/a/b',
  ])('%s is not found', async path => {
    const { status, body, type } = await get(path)
    expect([status, body.status, type]).toEqual([404, 404, 'application/problem+json'])
  })
  test('a leader who is nearly named is suggested, and one of two is asked for', async () => {
    expect((await get('/leaders/putn')).body).toMatchObject({ status: 404, errors: [{ suggestions: [{ id: 'putin' }] }] })
    expect((await get('/leaders/assad')).body).toMatchObject({ status: 400, errors: [{ code: 'ambiguous_entity' }] })
  })
  test('takes no parameters but those that begin with _', async () => {
    expect(await faults('/leaders/putin', { limit: '1' })).toEqual(['unknown_parameter limit'])
    expect((await get('/leaders/putin', { _v: '1' })).body.meta.warnings).toHaveLength(1)
  })
})

describe('other lists', () => {
  const ids = async (path: string, query: Record<string, string>, key = 'id') =>
    (await get(path, query)).body.data.map((row: Record<string, string>) => row[key])

  test('/articles', async () => {
    expect(await ids('/articles', {})).toEqual(['call', 'fa-1', 'plan'])
    expect(await ids('/articles', { leader: 'erdogan' })).toEqual(['fa-1'])
    expect(await ids('/articles', { country: 'syria' })).toEqual(['fa-1'])
    expect(await ids('/articles', { type: 'negotiation', status: 'planned' })).toEqual(['plan'])
    expect(await ids('/articles', { from: '2020-08', to: '2020-08' })).toEqual(['call'])
    expect(await ids('/articles', { q: 'سوریه' })).toEqual(['fa-1'])
    const [first] = (await get('/articles', { leader: 'macron' })).body.data
    expect(first).toMatchObject({
      title: 'Putin rings Macron',
      leaders: [{ id: 'putin' }, { id: 'macron' }],
      countries: [{ code: 'LY' }],
      events: [expect.any(String)],
      quotes: 1,
    })
  })
  test('/quotes', async () => {
    const { body } = await get('/quotes', { leader: 'putin' })
    expect(body.data).toMatchObject([
      {
        text: 'We must talk',
        speaker: { leader: { id: 'putin' }, country: { code: 'RU' }, organisation: null },
        published: '2020-08-29',
        article: { id: 'call' },
      },
    ])
    expect(await ids('/quotes', { country: 'UN' }, 'text')).toEqual(['will host talks'])
    expect((await get('/quotes', { country: 'UN' })).body.data[0].speaker).toEqual({
      leader: null,
      country: null,
      organisation: { code: 'UN', name: 'United Nations' },
    })
    expect(await ids('/quotes', { q: 'talk -host' }, 'text')).toEqual(['We must talk'])
  })
  test('/leaders', async () => {
    expect(await ids('/leaders', { limit: '3' })).toEqual(['guterres', 'bashar-al-assad', 'macron'])
    expect(await ids('/leaders', { country: 'syria' })).toEqual(['bashar-al-assad', 'hafez-al-assad'])
    expect(await ids('/leaders', { q: 'بوت' })).toEqual(['putin'])
    expect(await ids('/leaders', { q: '!' })).toEqual([])
    const walked = []
    for (let next = '/leaders?limit=4'; next; ) {
      const { body } = await request(app.server).get(next)
      walked.push(...body.data.map(({ id }: { id: string }) => id))
      next = body.links.next
    }
    expect(walked).toEqual(['guterres', 'bashar-al-assad', 'macron', 'hafez-al-assad', 'erdogan', 'putin'])
  })
  test('/countries', async () => {
    expect(await ids('/countries', { q: 'rus' }, 'code')).toEqual(['RU'])
    expect(await ids('/countries', { sort: '-name', limit: '2' }, 'code')).toEqual(['UN', 'TR'])
  })
  test('have no parameters of other lists', async () => {
    expect(await faults('/leaders', { type: 'call' })).toEqual(['unknown_parameter type'])
  })
})

describe('service', () => {
  test('/ leads on', async () => {
    const { body } = await get('/')
    expect(body).toMatchObject({ name: 'Dragoman', version: '1.2.3' })
    for (const path of Object.values<string>(body.links)) expect((await get(path).redirects(1)).status, path).toBe(200)
  })
  test('/livez and /readyz', async () => {
    expect((await get('/livez')).body).toEqual({ status: 'ok' })
    expect((await get('/readyz')).body).toMatchObject({ status: 'ready', articles: 3, events: 3 })
  })
  test('what cannot be done is told', async () => {
    const { status, body, headers } = await request(app.server).post('/events').send({ a: 1 })
    expect([status, body.status, headers.allow]).toEqual([405, 405, 'GET, HEAD'])
  })
  test('a path that cannot be decoded is told', async () => {
    const { status, body } = await get('/events/%ZZ')
    expect([status, body.type]).toEqual([400, '/problems/invalid-request'])
  })
  test('pages of other sites may read', async () => {
    expect((await get('/events').set('Origin', 'https://example.org')).headers['access-control-allow-origin']).toBe('*')
  })
  test('a failure of the program’s own is told without its cause', async () => {
    const broken = await testStore()
    const server = await buildApp({ store: broken, version: '1' })
    await server.ready()
    await broken.close()
    const { status, body, text } = await request(server.server).get('/events')
    expect([status, body.type]).toEqual([500, '/problems/internal'])
    expect(text).not.toMatch(/database|SQL|at /i)
    expect((await request(server.server).get('/readyz')).status).toBe(503)
    await server.close()
  })
})

test('a language model finds its page where it looks', async () => {
  const { status, type, text } = await get('/llms.txt')
  expect([status, type]).toEqual([200, 'text/plain'])
  expect(text).toContain('GET /events')
})
