/** What clients can rely on, row by row. */
import { connect } from 'node:net'
import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../src/api/app.ts'
import { EVENT_LIST } from '../../src/api/endpoints/events.ts'
import { loadArticle } from '../../src/commands/load.ts'
import type { Store } from '../../src/store/db.ts'
import { loadStories, party, rawOf, type Story, storyEngine, testStore } from '../store/world.ts'

const STORIES: Story[] = [
  {
    ...{ id: 'call', text: 'Putin rings Macron\nPutin and Macron spoke of Libya. "We must talk," Putin said.' },
    ...{ published: '2020-08-29', source: 'The Paper' },
    mentions: { putin: 'Putin', macron: 'Macron', LY: 'Libya' },
    events: [
      {
        who: ['macron', party('putin', 'initiator')],
        date: '2020-08-28',
        channel: 'phone',
        about: ['LY'],
        words: 'Putin and Macron spoke',
      },
    ],
    quotes: [{ who: 'putin', words: 'We must talk', act: 'appeal' }],
  },
  {
    ...{ id: 'sochi', language: 'fa', text: 'گفت‌وگوی پوتین و اردوغان در سوچی\nآنان درباره سوریه گفتند.', published: '2020-03-06' },
    mentions: { erdogan: 'اردوغان', SY: 'سوریه' },
    events: [
      {
        ...{
          who: ['putin', party('erdogan', 'guest')],
          type: 'visit',
          date: '2020-03-05',
          about: ['SY'],
          cameo: '042',
          plover: 'CONSULT/visit',
        },
        ...{ place: { name: 'Sochi', country: 'RU' }, words: 'پوتین و اردوغان', confidence: 0.6 },
      },
    ],
  },
  {
    ...{ id: 'cairo', language: 'ar', text: '=اتصال بين الرئيس أردوغان وماكرون\nتناول الملف الليبي', published: '2019-11-02' },
    mentions: { erdogan: 'أردوغان', macron: 'ماكرون' },
    events: [{ who: ['erdogan', 'macron'], type: 'meeting', date: '2019-11', words: '=اتصال بين' }],
  },
  {
    id: 'plan',
    text: 'The UN will host talks',
    events: [{ who: ['UN', 'LY'], type: 'negotiation', status: 'planned', words: 'host talks' }],
  },
]

let store: Store
let app: FastifyInstance

beforeAll(async () => {
  store = await testStore()
  await loadStories(store, STORIES)
  app = await buildApp({ store, version: '1.2.3', locate: place => (place === 'Sochi' ? [39.73, 43.6] : null) })
  await app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await app.close()
  await store.close()
})

type Query = Record<string, string | string[]>
const get = (path: string, query: Query = {}) => request(app.server).get(path).query(query)
const idsOf = async (query: Query) =>
  (await get('/events', query).expect(200)).body.data.map((event: { articles: string[] }) => event.articles.join())

describe('filters', () => {
  test.each<[Query, string[]]>([
    [{ leader_all: 'putin,macron' }, ['call']],
    [{ leader_all: 'erdogan,macron', leader: '!putin' }, ['cairo']],
    [{ country_all: 'RU,LY' }, ['call']],
    [{ country_all: 'RU,LY,SY' }, []],
    [{ country: 'LY', country_role: 'about' }, ['call']],
    [{ country: 'LY', country_role: 'participant' }, ['plan']],
    [{ country: 'RU', country_role: 'place' }, ['sochi']],
    [{ country: '!LY' }, ['sochi', 'cairo']],
    [{ channel: 'phone' }, ['call']],
    [{ channel: '!phone' }, ['sochi', 'cairo', 'plan']],
    [{ cameo: '042' }, ['sochi']],
    [{ cameo: '04' }, ['call', 'sochi', 'cairo', 'plan']],
    [{ plover: 'consult/visit' }, ['sochi']],
    [{ plover: 'CONSULT' }, ['call', 'sochi', 'cairo', 'plan']],
    [{ from: '1398-12-15', to: '1398-12-15', calendar: 'persian' }, ['sochi']],
    [{ from: '۱۳۹۸-۱۲', to: '۱۳۹۸-۱۲', calendar: 'persian' }, ['sochi']],
    [{ from: '1398-12-15', to: '1398-12-15', calendar: 'Jalali' }, ['sochi']],
    [{ from: '1442-01', to: '1442-01', calendar: 'islamic' }, ['call']],
    [{ from: '1442-01', to: '1442-01', calendar: 'hijri' }, ['call']],
    [{ from: '2019-11-15' }, ['call', 'sochi', 'cairo']],
    [{ from: '2019-11-15', date_match: 'within' }, ['call', 'sochi']],
    [{ min_precision: 'day' }, ['call', 'sochi']],
    [{ min_precision: 'month' }, ['call', 'sochi', 'cairo']],
    [{ published_from: '2020-08' }, ['call']],
    [{ published_to: '2019' }, ['cairo']],
    [{ published_from: '2020', published_to: '2020-03' }, ['sochi']],
    [{ source: 'the paper' }, ['call']],
    [{ min_confidence: '0.8' }, ['call', 'cairo', 'plan']],
    [{ min_reports: '2' }, []],
    [{ since: '0' }, ['call', 'sochi', 'cairo', 'plan']],
    [{ since: '1000000' }, []],
    [{ since: '2000-01-01' }, ['call', 'sochi', 'cairo', 'plan']],
    [{ since: '2999-01-01T00:00:00Z' }, []],
    [{ leader: 'putin', country: 'LY', type: 'call', status: 'held', language: 'en', from: '2020', q: 'spoke' }, ['call']],
  ])('%j', async (query, expected) => {
    expect(await idsOf(query)).toEqual(expected)
    const { body } = await get('/events', { ...query, count: 'exact' })
    expect(body.meta.total).toEqual({ value: expected.length, relation: 'eq' })
  })

  test.each<[Query, string]>([
    [{ country_role: 'guest' }, 'unknown_value country_role'],
    [{ cameo: 'x' }, 'unknown_value cameo'],
    [{ source: 'The Papr' }, 'unknown_value source'],
    [{ min_confidence: '2' }, 'invalid_number min_confidence'],
    [{ min_reports: '1.5' }, 'invalid_number min_reports'],
    [{ since: 'yesterday' }, 'invalid_date since'],
    [{ calendar: 'persian', from: '2020' }, 'invalid_date from'],
    [{ calendar: 'mayan' }, 'unknown_value calendar'],
    [{ calendar: 'constructor' }, 'unknown_value calendar'],
    [{ fields: 'participants.leader.nam' }, 'unknown_value fields'],
    [{ include: 'everything' }, 'unknown_value include'],
    [{ lang: 'klingonish' }, 'unknown_value lang'],
    [{ format: 'xml' }, 'unknown_value format'],
    [{ sort: 'relevance' }, 'unknown_value sort'],
    [{ count: 'some' }, 'unknown_value count'],
    [{ published_from: '2021', published_to: '2020' }, 'invalid_range published_to'],
  ])('%j is told', async (query, fault) => {
    const { status, body, type } = await get('/events', query)
    expect([status, type]).toEqual([400, 'application/problem+json'])
    expect(body.errors.map(({ code, name }: { code: string; name: string }) => `${code} ${name}`)).toEqual([fault])
  })
})

describe('rows', () => {
  test('fields, dotted, through lists', async () => {
    const { body } = await get('/events', { leader: 'macron', type: 'call', fields: 'id,date.edtf,participants.leader.id' })
    expect(body.data).toEqual([
      { id: expect.any(String), date: { edtf: '2020-08-28' }, participants: [{ leader: { id: 'macron' } }, { leader: { id: 'putin' } }] },
    ])
  })
  test('include', async () => {
    const { body } = await get('/events', { type: 'call', include: 'reports,quotes,evidence,articles' })
    expect(body.data[0].included).toMatchObject({
      reports: [{ rule: 'test.call', article: { id: 'call' } }],
      quotes: [{ text: 'We must talk' }],
      evidence: [{ article: 'call', evidence: [{ text: 'Putin and Macron spoke' }] }],
      articles: [{ id: 'call', source: 'The Paper' }],
    })
  })
  test('labels in another language', async () => {
    const { body, headers } = await get('/events', { leader: 'putin', type: 'call', lang: 'fa' })
    expect(headers['content-language']).toBe('fa')
    expect(body.data[0]).toMatchObject({
      participants: [{}, { leader: { id: 'putin', name: 'پوتین' }, country: { code: 'RU', name: 'روسیه' } }],
      about: [{ name: 'لیبی' }],
    })
    expect((await get('/leaders/putin', { lang: 'ar' })).body.data.name).toBe('بوتين')
  })
  test('count=none spares the total', async () => {
    expect((await get('/events', { count: 'none' })).body.meta.total).toBeNull()
  })
})

describe('full text', () => {
  test.each([
    ['گفتگو', ['sochi']],
    ['گفت و گو', ['sochi']],
    ['گفت‌وگو', ['sochi']],
    ['رئيس', ['cairo']],
    ['الرئیس', ['cairo']],
    ['ملف', ['cairo']],
    ['erdogan', ['sochi', 'cairo']],
    ['اردوغان', ['sochi', 'cairo']],
    ['أردوغان', ['sochi', 'cairo']],
    ['Libya talk*', ['call']],
  ])('%s', async (q, expected) => {
    const { body } = await get('/articles', { q })
    expect(body.data.map(({ id }: { id: string }) => id)).toEqual(expected)
  })
  test('highlights are offsets into the text, whatever the spelling', async () => {
    const { body } = await get('/articles', { q: 'پوتين اردوغان' })
    const { text } = (await get('/articles/sochi')).body.data
    const marked = body.data[0].highlights.map(({ start, end }: { start: number; end: number }) => text.slice(start, end))
    expect(marked).toEqual(['پوتین', 'اردوغان'])
    const [event] = (await get('/events', { q: 'spoke' })).body.data
    const words = (await get('/articles/call')).body.data.text
    expect(event.highlights.map(({ start, end }: { start: number; end: number }) => words.slice(start, end))).toEqual(['spoke'])
    expect((await get('/quotes', { q: 'talk' })).body.data[0].highlights).toHaveLength(1)
  })
  test('the best match comes first, page after page', async () => {
    const first = (await get('/articles', { q: 'erdogan', sort: 'relevance', limit: '1' })).body
    const second = (await request(app.server).get(first.links.next)).body
    expect([...first.data, ...second.data].map(({ id }) => id).sort()).toEqual(['cairo', 'sochi'])
    expect(second.links.next).toBeNull()
    expect((await get('/events', { q: 'putin', sort: 'relevance' })).body.data).toHaveLength(2)
  })
})

describe('forms', () => {
  const text = async (path: string, headers: Record<string, string> = {}) =>
    request(app.server)
      .get(path)
      .set(headers)
      .buffer(true)
      .parse((res, done) => {
        let whole = ''
        res.on('data', chunk => (whole += chunk))
        res.on('end', () => done(null, whole))
      })

  test.each([
    ['/events.csv', {}, 'text/csv'],
    ['/events?format=csv', {}, 'text/csv'],
    ['/events', { Accept: 'text/csv' }, 'text/csv'],
    ['/events.ndjson', {}, 'application/x-ndjson'],
    ['/events', { Accept: 'application/x-ndjson, application/json;q=0.5' }, 'application/x-ndjson'],
    ['/events.geojson', {}, 'application/geo+json'],
    ['/events.atom', {}, 'application/atom+xml'],
    ['/events', { Accept: 'text/html, */*;q=0.8' }, 'application/json'],
    ['/leaders.csv', {}, 'text/csv'],
    ['/quotes.ndjson', {}, 'application/x-ndjson'],
    ['/graph?format=graphml', {}, 'application/graphml+xml'],
  ])('%s %j', async (path, headers, type) => {
    const response = await text(path, headers)
    expect([response.status, response.type]).toEqual([200, type])
  })

  test('nothing acceptable is 406', async () => {
    expect((await get('/events').set('Accept', 'image/png')).body).toMatchObject({ status: 406, type: '/problems/not-acceptable' })
  })

  test('CSV, NDJSON and JSON carry the same rows', async () => {
    const rows = (await get('/events')).body.data
    expect(
      String((await text('/events.ndjson')).body)
        .trim()
        .split('\n')
        .map(line => JSON.parse(line)),
    ).toEqual(rows)
    const csv = String((await text('/events.csv')).body)
      .trim()
      .split('\r\n')
    expect(csv[0]?.split(',').slice(0, 3)).toEqual(['id', 'type', 'channel'])
    expect(csv.slice(1).map(line => line.split(',')[0])).toEqual(rows.map(({ id }: { id: string }) => id))
    // A cell that a spreadsheet would take for a formula.
    expect(csv.join('\n')).toContain("'=اتصال")
  })
  test('streams take a limit and a cursor, and filters', async () => {
    const { body } = await get('/events', { limit: '1' })
    const rest = String((await text(`/events.ndjson?cursor=${body.page.next_cursor}`)).body)
      .trim()
      .split('\n')
    expect(rest).toHaveLength(3)
    expect(
      String((await text('/events.csv?leader=putin&limit=1')).body)
        .trim()
        .split('\r\n'),
    ).toHaveLength(2)
  })
  test('GeoJSON', async () => {
    const { features } = JSON.parse(String((await text('/events.geojson')).body))
    const places = features.map(({ geometry }: { geometry: { coordinates: number[] } | null }) => geometry?.coordinates ?? null)
    expect(places).toEqual([null, [39.73, 43.6], null, null])
  })
  test('CAMEO: a row for each directed pair', async () => {
    const [head = '', ...rows] = String((await text('/events.cameo')).body)
      .trim()
      .split('\r\n')
    const names = head.split(',')
    const cells = rows.map(row => Object.fromEntries(row.split(',').map((cell, at) => [names[at], cell])))
    const pairs = cells.map(({ EventCode, Actor1Code, Actor2Code, SQLDATE }) => [EventCode, Actor1Code, Actor2Code, SQLDATE].join(' '))
    // The caller calls the called; the guest visits the host; where nobody is known to act, each acts on each.
    expect(pairs).toEqual([
      ...['041 RUS FRA 20200828', '042 TUR RUS 20200305', '041 TUR FRA 20191101', '041 FRA TUR 20191101', '041 UN LBY ', '041 LBY UN '],
    ])
  })
  test('PLOVER', async () => {
    const rows = String((await text('/events.plover?type=call')).body)
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(rows).toMatchObject([{ event_type: 'CONSULT', event_mode: 'phone', actor: [{ code: 'RU' }], recipient: [{ code: 'FR' }] }])
  })
  test('links lead to the other forms and keep the filters', async () => {
    const { body, headers } = await get('/events', { leader: 'putin', limit: '1' })
    expect(body.links.csv).toBe('/events.csv?leader=putin&limit=1')
    expect(headers.link).toContain('rel="next"')
    expect(headers.link).toContain('</events.csv?leader=putin&limit=1>; rel="alternate"; type="text/csv"')
  })
})

describe('counts and pictures', () => {
  type Group = { group: Record<string, { id: string; label: string } | null>; count: number }
  const flat = (rows: Group[]) => rows.map(({ group, count }) => [...Object.values(group).map(value => value?.id ?? null), count])

  test('/events/stats by one group', async () => {
    const { body } = await get('/events/stats', { group_by: 'leader' })
    expect(flat(body.data)).toEqual([
      ['erdogan', 2],
      ['macron', 2],
      ['putin', 2],
    ])
    expect(body.data[2].group.leader.label).toBe('Vladimir Putin')
    expect(flat((await get('/events/stats', { group_by: 'year' })).body.data)).toEqual([
      ['2020', 2],
      [null, 1],
      ['2019', 1],
    ])
    expect(flat((await get('/events/stats', { group_by: 'source' })).body.data)).toEqual([['The Paper', 1]])
  })
  test('/events/stats by two groups, from tallies and by looking alike', async () => {
    const both = ['type,leader', 'leader,type', 'status,language', 'country,month', 'leader,country', 'year,language']
    for (const group_by of both) {
      const told = flat((await get('/events/stats', { group_by })).body.data)
      expect(told.length, group_by).toBeGreaterThan(1)
      expect(flat((await get('/events/stats', { group_by, since: '0' })).body.data), group_by).toEqual(told)
    }
    for (const group_by of ['type', 'status', 'country', 'month']) {
      const told = flat((await get('/events/stats', { group_by, leader: 'putin' })).body.data)
      expect(flat((await get('/events/stats', { group_by, leader: 'putin', since: '0' })).body.data), group_by).toEqual(told)
    }
  })
  test('/events/stats says what is wrong', async () => {
    for (const group_by of ['', 'colour', 'type,status,leader', 'type,type'])
      expect((await get('/events/stats', { group_by })).status).toBe(400)
    expect((await get('/events/stats')).body.errors[0]).toMatchObject({ code: 'empty_value', name: 'group_by' })
  })
  test('/events/timeline fills what is empty, and counts apart what is vague', async () => {
    const { body } = await get('/events/timeline', { interval: 'month' })
    expect(body.data[0]).toEqual({ period: '2019-11', from: '2019-11-01', to: '2019-11-30', count: 1 })
    expect(body.data.map(({ count }: { count: number }) => count)).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 0, 1])
    expect(body.meta).toMatchObject({ coarser: 0, undated: 1 })
    expect((await get('/events/timeline', { interval: 'day' })).body.meta).toMatchObject({ coarser: 1, undated: 1 })
    const weeks = (await get('/events/timeline', { interval: 'week', leader: 'putin' })).body.data
    expect([weeks[0].period, weeks.at(-1).period, weeks.length]).toEqual(['2020-W10', '2020-W35', 26])
    const bounds = (await get('/events/timeline', { interval: 'year', from: '2018', to: '2021' })).body.data
    expect(bounds.map(({ count }: { count: number }) => count)).toEqual([0, 1, 2, 0])
  })
  test('/leaders/{id}/contacts', async () => {
    const { body } = await get('/leaders/putin/contacts')
    expect(body.data).toEqual({
      leader: { id: 'putin', name: 'Vladimir Putin' },
      contacts: [
        {
          leader: { id: 'erdogan', name: 'Recep Tayyip Erdoğan' },
          events: 1,
          held: 1,
          first: '2020-03-05',
          last: '2020-03-05',
          types: { visit: 1 },
        },
        {
          leader: { id: 'macron', name: 'Emmanuel Macron' },
          events: 1,
          held: 1,
          first: '2020-08-28',
          last: '2020-08-28',
          types: { call: 1 },
        },
      ],
    })
  })
  test('/relations/{a}/{b}, of leaders and of countries', async () => {
    const { body } = await get(`/relations/putin/${encodeURIComponent('مکرون')}`)
    expect(body.data).toMatchObject({
      noun: 'leader',
      events: 1,
      types: { call: 1 },
      latest: [{ articles: ['call'] }],
      quotes: [{ text: 'We must talk' }],
    })
    expect((await get('/relations/russia/turkey')).body.data).toMatchObject({
      noun: 'country',
      events: 1,
      timeline: [{ period: '2020', count: 1 }],
    })
    expect((await get('/relations/putin/atlantis')).status).toBe(404)
    expect((await get('/relations/putin/assad')).body.errors[0].suggestions).toHaveLength(2)
    expect((await get('/relations/RU/RUS')).status).toBe(400)
  })
  test('/graph', async () => {
    const { body } = await get('/graph', { leader: 'putin' })
    expect(body.data.nodes.map(({ id }: { id: string }) => id)).toEqual(['leader:putin', 'leader:erdogan', 'leader:macron'])
    expect(body.data.edges).toEqual([
      { source: 'leader:erdogan', target: 'leader:putin', events: 1, held: 1 },
      { source: 'leader:macron', target: 'leader:putin', events: 1, held: 1 },
    ])
  })
  test.each([
    ['put', 'leader', 'putin'],
    ['پوت', 'leader', 'putin'],
    ['Пут', 'leader', 'putin'],
    ['lib', 'country', 'LY'],
    ['soch', 'place', 'Sochi'],
    ['press', 'type', 'press-conference'],
    ['ترک', 'country', 'TR'],
  ])('/suggest?q=%s', async (q, kind, id) => {
    expect((await get('/suggest', { q })).body.data[0]).toMatchObject({ kind, id })
  })
  test('/offices', async () => {
    const held = (await get('/offices', { country: 'RU', office: 'president', on: '2020-01' })).body.data
    expect(held).toMatchObject([{ leader: { id: 'putin' }, office: 'president', from: '2012-05-07', current: true }])
    expect((await get('/offices', { country: 'RU', on: '2000' })).body.data).toEqual([])
  })
  test('/changes and /meta', async () => {
    const { body } = await get('/changes', { after: '0', limit: '2' })
    expect(body.data.map(({ noun, action }: { noun: string; action: string }) => `${action} ${noun}`)).toEqual([
      'upsert article',
      'upsert event',
    ])
    const next = (await request(app.server).get(body.links.next)).body
    expect(next.data[0].id).toBeGreaterThan(body.data[1].id)
    const { data } = (await get('/meta')).body
    expect(data).toMatchObject({ counts: { articles: 4, events: 4 }, coverage: { languages: [{ language: 'en', events: 2 }, {}, {}] } })
    expect(data.parameters.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(EVENT_LIST.names))
  })
  test('/quotes/{id}', async () => {
    const [quote] = (await get('/quotes', { act: 'appeal' })).body.data
    expect((await get(`/quotes/${quote.id}`)).body.data).toEqual(quote)
    expect((await get('/quotes/none')).status).toBe(404)
  })
})

describe('a walk from page to page while articles are loaded', () => {
  test('shows nothing twice, and all that was there and did not change', async () => {
    const own = await testStore()
    const server = await buildApp({ store: own, version: '1' })
    await server.ready()
    const story = (at: number, date: string): Story => ({
      id: `walk-${at}`,
      text: `Putin calls ${at}`,
      events: [{ who: ['putin', 'macron'], date }],
    })
    const days = Array.from({ length: 12 }, (_, at) => `20${10 + at}-03-05`)
    await loadStories(
      own,
      days.map((day, at) => story(at, day)),
    )
    const seen: string[] = []
    const there = (await request(server.server).get('/events.ndjson?fields=articles')).text
    for (let next = '/events?leader=putin&limit=2', page = 0; next; page++) {
      const { body } = await request(server.server).get(next)
      seen.push(...body.data.map((event: { articles: string[] }) => event.articles.join()))
      next = body.links.next
      // One that was seen moves to the end of the list, one that was not moves to its beginning, and a new one comes.
      if (page === 1) await loadStories(own, [story(11, '2001-01-01'), story(0, '2024-01-01'), story(50, '2005-05-05')])
    }
    expect(there).toContain('walk-0')
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toEqual(expect.arrayContaining(Array.from({ length: 10 }, (_, at) => `walk-${at + 1}`)))
    await server.close()
    await own.close()
  })
})

describe('requests', () => {
  test('an ETag, and 304 while the data stays', async () => {
    const first = await get('/events', { leader: 'putin' })
    const { etag } = first.headers
    expect(etag).toMatch(/^W\/"/)
    const again = await get('/events', { leader: 'putin' }).set('If-None-Match', etag as string)
    expect([again.status, again.text]).toEqual([304, ''])
    expect((await get('/events', { leader: 'macron' })).headers.etag).not.toBe(etag)
    expect((await get('/events', { leader: 'putin' })).headers['server-timing']).toContain('cache;desc=hit')
  })
  test('what is kept is what was sent, compressed or not, and its headers too', async () => {
    const path = '/events?sort=date'
    const plain = await request(app.server).get(path).set('Accept-Encoding', 'identity')
    for (const encoding of ['gzip', 'br', 'identity']) {
      const kept = await request(app.server).get(path).set('Accept-Encoding', encoding).set('Origin', 'https://example.org')
      expect(kept.headers['content-encoding'] ?? 'identity').toBe(encoding)
      if (encoding !== 'br') expect(kept.text).toBe(plain.text)
      for (const name of ['link', 'etag', 'content-type', 'x-content-type-options', 'access-control-allow-origin', 'vary']) {
        expect(kept.headers[name], name).toBe(plain.headers[name])
      }
    }
  })
  test('new data is seen at once', async () => {
    const own = await testStore()
    const server = await buildApp({ store: own, version: '1' })
    await server.ready()
    const first = await request(server.server).get('/events')
    await loadStories(own, STORIES.slice(0, 1))
    const second = await request(server.server)
      .get('/events')
      .set('If-None-Match', first.headers.etag as string)
    expect([first.body.data.length, second.status, second.body.data.length]).toEqual([0, 200, 1])
    await server.close()
    await own.close()
  })
  test('a request id of the client’s own is told back, and one is given to others', async () => {
    expect((await get('/events').set('X-Request-Id', 'abc-1')).headers['x-request-id']).toBe('abc-1')
    expect((await get('/events').set('X-Request-Id', 'no good\tid')).headers['x-request-id']).toMatch(/^[\w-]{36}$/)
  })
  test('pages of other sites may read the headers, and errors', async () => {
    expect((await get('/events').set('Origin', 'https://x.org')).headers['access-control-expose-headers']).toContain('X-Request-Id')
    expect((await get('/events?leeder=1').set('Origin', 'https://x.org')).headers['access-control-allow-origin']).toBe('*')
  })
  test('/metrics', async () => {
    const { text, status } = await get('/metrics')
    expect(status).toBe(200)
    expect(text).toMatch(/http_request_duration_seconds_count\{method="GET",route="\/events",status="200"\} \d/)
  })
  test('an address with letters that are not encoded is explained', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const address = app.server.address()
      const socket = connect(typeof address === 'object' && address ? address.port : 0, '127.0.0.1')
      let text = ''
      socket
        .on('data', chunk => (text += chunk))
        .on('end', () => resolve(text))
        .on('error', reject)
      socket.write('GET /events?leader=پوتین HTTP/1.1\r\nHost: localhost\r\n\r\n')
    })
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    expect(head).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/problem\+json/)
    expect(JSON.parse(body)).toMatchObject({ status: 400, detail: expect.stringContaining('percent-encoded') })
  })
  test('an empty q is no error', async () => {
    const { status, body } = await get('/events', { q: '' })
    expect([status, body.data.length]).toEqual([200, 0])
    expect(body.meta.warnings).toHaveLength(1)
  })
})

describe('keys, rates, and posting', () => {
  test('scopes', async () => {
    const keys = [
      { key: 'reader', scopes: ['read'] as const },
      { key: 'all', scopes: ['read', 'text', 'export', 'ingest'] as const },
    ]
    const engine = storyEngine(STORIES)
    const own = await testStore()
    const server = await buildApp({ store: own, version: '1', keys, ingest: raw => loadArticle(own, engine, raw) })
    await server.ready()
    const ask = async (path: string, key?: string) =>
      (
        await request(server.server)
          .get(path)
          .set(key ? { Authorization: `Bearer ${key}` } : {})
      ).status
    expect([await ask('/events'), await ask('/events', 'nobody'), await ask('/events', 'reader'), await ask('/events', 'all')]).toEqual([
      401, 401, 200, 200,
    ])
    expect([await ask('/events.csv', 'reader'), await ask('/events?format=ndjson', 'reader'), await ask('/events.csv', 'all')]).toEqual([
      403, 403, 200,
    ])
    expect([await ask('/articles/call', 'reader'), await ask('/livez'), await ask('/docs/')]).toEqual([403, 200, 200])

    const post = (key: string | null, body: object) =>
      request(server.server)
        .post('/articles')
        .set(key ? { 'X-API-Key': key } : {})
        .send(body)
    const { text } = STORIES[0]!
    const [title, body] = text.split('\n')
    const article = { id: 'call', title, body, published: '2020-08-29' }
    expect([(await post(null, article)).status, (await post('reader', article)).status]).toEqual([401, 403])
    const made = await post('all', article)
    expect([made.status, made.headers.location, made.body.data]).toEqual([
      201,
      '/articles/call',
      { id: 'call', outcome: 'new', events: 1, quotes: 1 },
    ])
    expect((await post('all', article)).body.data.outcome).toBe('unchanged')
    const wrong = await post('all', { title: '', url: 'nonsense', secret: 'xyzzy' })
    expect([wrong.status, wrong.body.type, wrong.body.errors.length]).toEqual([400, '/problems/invalid-body', 3])
    expect((await post('all', { title: ' \n' })).status).toBe(400)
    expect((await request(server.server).post('/articles').set('X-API-Key', 'all').type('text').send('xyzzy')).status).toBe(415)
    expect((await request(server.server).post('/articles').set('X-API-Key', 'all').type('json').send('{xyzzy')).text).not.toContain('xyzzy')
    await server.close()
    await own.close()
  })
  test('without keys nobody may write', async () => {
    const engine = storyEngine(STORIES)
    const server = await buildApp({ store, version: '1', ingest: raw => loadArticle(store, engine, raw) })
    await server.ready()
    expect((await request(server.server).post('/articles').send(rawOf(STORIES[0]!))).status).toBe(401)
    await server.close()
  })
  test('rates', async () => {
    const server = await buildApp({ store, version: '1', rateLimit: { requests: 2, seconds: 60 } })
    await server.ready()
    const ask = () => request(server.server).get('/events')
    const first = await ask()
    expect([first.headers['ratelimit-policy'], first.headers.ratelimit]).toEqual([
      '"default";q=2;w=60',
      expect.stringMatching(/^"default";r=1;t=\d+$/),
    ])
    // What was kept tells it, too.
    expect((await ask()).headers.ratelimit).toMatch(/^"default";r=0;t=\d+$/)
    const third = await ask()
    expect([third.status, third.type, third.headers['retry-after']]).toEqual([
      429,
      'application/problem+json',
      expect.stringMatching(/^\d+$/),
    ])
    await server.close()
  })
})

describe('whatever is asked of events', () => {
  const value = (name: string) => {
    const known: Record<string, string[]> = {
      leader: ['putin', 'macron', 'erdogan', '!putin'],
      country: ['RU', 'LY', 'TR', '!LY', 'UN'],
      leader_all: ['putin,macron', 'erdogan'],
      country_all: ['RU,LY', 'TR'],
      type: ['call', 'visit', '!call'],
      status: ['held', 'planned', '!held'],
      language: ['fa', 'en', '!ar'],
      from: ['2019', '2020-03'],
      to: ['2020-04', '2021'],
      q: ['putin', 'پوتین', 'talks -host', '"Putin and"'],
      min_precision: ['day', 'month'],
      sort: ['date', '-confidence', 'reports'],
    }
    return fc.constantFrom(...known[name]!)
  }
  const query = fc.record(
    Object.fromEntries(
      ['leader', 'country', 'leader_all', 'country_all', 'type', 'status', 'language', 'from', 'to', 'q', 'min_precision', 'sort'].map(
        name => [name, value(name)],
      ),
    ),
    { requiredKeys: [] },
  )

  test('the total is the number of rows paged, links keep every parameter, and streams hold the same rows', async () => {
    await fc.assert(
      fc.asyncProperty(query, async parameters => {
        const rows: { id: string }[] = []
        let total = -1
        for (let next: string | null = `/events?${new URLSearchParams({ ...parameters, limit: '1' } as Record<string, string>)}`; next; ) {
          const { statusCode, body } = await app.inject(next)
          expect(statusCode, body).toBe(200)
          const page = JSON.parse(body)
          rows.push(...page.data)
          total = page.meta.total.value
          next = page.links.next
          if (next)
            for (const [name, given] of Object.entries(parameters)) expect(new URL(next, 'http://x').searchParams.get(name)).toBe(given)
        }
        expect(rows).toHaveLength(total)
        expect(new Set(rows.map(({ id }) => id)).size).toBe(total)
        const lines = (await app.inject(`/events.ndjson?${new URLSearchParams(parameters as Record<string, string>)}`)).body
        expect(
          lines
            .split('\n')
            .filter(Boolean)
            .map(line => JSON.parse(line).id),
        ).toEqual(rows.map(({ id }) => id))
      }),
      { numRuns: 60 },
    )
  })
})
