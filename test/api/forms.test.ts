/** The forms of an answer: each carries the same rows, shows what was asked of it or refuses, and leads on in the same form. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../src/api/app.ts'
import type { Store } from '../../src/store/db.ts'
import { loadStories, party, type Story, testStore } from '../store/world.ts'

const STORIES: Story[] = [
  {
    ...{
      id: 'one',
      text: 'Putin rings Macron\nThey spoke, "of Libya".\nThat was all.',
      published: '2020-08-29',
      source: 'The Paper,\nEvening',
    },
    mentions: { putin: 'Putin', macron: 'Macron', LY: 'Libya' },
    events: [{ who: ['putin', 'macron'], date: '2020-08-28', about: ['LY'], words: 'They spoke, "of Libya".\nThat was all.' }],
    quotes: [{ who: 'putin', words: 'spoke, "of Libya".\nThat' }],
  },
  {
    ...{ id: 'two', language: 'fa', text: '-سفر اردوغان\nبه سوچی', published: '2020-03-05' },
    mentions: { erdogan: 'اردوغان' },
    events: [
      {
        ...{ who: ['putin', party('erdogan', 'guest')], type: 'visit', date: '2020-03-05', words: '-سفر اردوغان' },
        place: { name: 'Sochi', country: 'RU' },
      },
    ],
  },
  { id: 'three', text: 'Talks\nSome day', events: [{ who: ['UN', 'LY'], type: 'negotiation', status: 'planned', words: 'Some day' }] },
  {
    id: 'four',
    text: 'Macron and Erdogan\nmeet',
    events: [{ who: ['macron', 'erdogan'], type: 'meeting', date: '2019-11', words: 'meet' }],
  },
]

let store: Store
let app: FastifyInstance

beforeAll(async () => {
  store = await testStore()
  await loadStories(store, STORIES)
  app = await buildApp({ store, version: '1', locate: () => [39.73, 43.6] })
  await app.ready()
})
afterAll(async () => {
  await app.close()
  await store.close()
})

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers })

/** Where `Link` leads to. */
const linkOf = (link: unknown, rel: string): string | null =>
  new RegExp(`<([^>]+)>; rel="${rel}"`).exec(typeof link === 'string' ? link : '')?.[1] ?? null

/** The records of a CSV text, as RFC 4180 has them. */
function parseCsv(text: string): string[][] {
  const records: string[][] = []
  let cells: string[] = []
  const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy
  for (let match = CELL.exec(text); match && CELL.lastIndex <= text.length; match = CELL.exec(text)) {
    if (match[0] === '' && !cells.length) break
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === ',') continue
    records.push(cells)
    cells = []
  }
  return records
}

describe('CSV', () => {
  test('a cell with a line break is one cell', async () => {
    const { body } = await get('/articles.csv?fields=source,title&sort=date')
    const records = parseCsv(body)
    expect(records[0]).toEqual(['source', 'title'])
    expect(records.at(-1)).toEqual(['The Paper,\nEvening', 'Putin rings Macron'])
    expect(records).toHaveLength(5)
    expect(body).toContain('"The Paper,\nEvening"')
    // Neither a comma nor a quotation mark, only the break.
    const { body: words } = await get('/events.csv?fields=evidence.text&q=meet')
    expect(parseCsv(words)).toEqual([['evidence.text'], ['meet']])
    expect((await get('/quotes.csv?fields=text')).body).toBe('text\r\n"spoke, ""of Libya"".\nThat"\r\n')
  })
  test.each([
    ['date.from', [['date.from'], ['2020-08-28']]],
    ['participants.leader.id,id', [['participants.leader.id'], ['putin;macron']]],
    [
      'about',
      [
        ['about.code', 'about.name'],
        ['LY', 'Libya'],
      ],
    ],
    ['place.name', [['place.name'], ['']]],
    ['confidence', [['confidence'], ['0.9']]],
  ])('fields=%s gives those columns', async (fields, expected) => {
    const records = parseCsv((await get(`/events.csv?type=call&fields=${fields}`)).body)
    expect(records.map(cells => cells.slice(0, expected[0]!.length))).toEqual(expected)
    expect(records[0]!.length).toBe(fields.includes(',') ? 2 : expected[0]!.length)
  })
  test('columns of one list go together', async () => {
    const records = parseCsv(
      (await get('/events.csv?type=negotiation&fields=participants.country.code,participants.organisation.code')).body,
    )
    expect(records[1]).toEqual([';LY', 'UN;'])
  })
  test('fields of quotes and leaders', async () => {
    expect((await get('/quotes.csv?fields=speaker.leader.id')).body).toBe('speaker.leader.id\r\nputin\r\n')
    expect((await get('/leaders.csv?leader=macron&fields=names.fa')).body).toBe('names.fa\r\nمکرون;ماکرون\r\n')
  })
})

describe('what a form cannot show is refused, and no other form is linked that cannot', () => {
  test.each([
    ['/events.atom?fields=id', 'fields'],
    ['/events.atom?include=quotes', 'include'],
    ['/events.cameo?fields=id', 'fields'],
    ['/events.plover?include=reports', 'include'],
    ['/events.csv?include=quotes', 'include'],
    ['/events?format=csv&include=quotes', 'include'],
  ])('%s', async (url, name) => {
    const { statusCode, body } = await get(url)
    expect([statusCode, JSON.parse(body).errors]).toEqual([400, [expect.objectContaining({ code: 'unknown_parameter', name })]])
  })
  test('every link runs', async () => {
    const { links } = JSON.parse((await get('/events?fields=id&include=quotes&leader=putin&limit=1')).body)
    for (const [form, href] of Object.entries<string>(links)) expect((await get(href)).statusCode, `${form}: ${href}`).toBe(200)
    expect(links.geojson).toContain('fields=id')
    expect(links.atom).not.toContain('fields=')
  })
  test('GeoJSON has the fields asked for', async () => {
    const { features } = JSON.parse((await get('/events.geojson?type=visit&fields=type,place.name')).body)
    expect(features).toEqual([
      {
        ...{ type: 'Feature', id: expect.any(String), geometry: { type: 'Point', coordinates: [39.73, 43.6] } },
        properties: { type: 'visit', place: { name: 'Sochi' } },
      },
    ])
  })
  test('what is included stays, whatever fields are named', async () => {
    for (const path of ['/events?', '/events.ndjson?', '/events.geojson?']) {
      const { body } = await get(`${path}type=call&include=quotes&fields=id`)
      expect(body, path).toContain('"included":{"quotes":[{')
      expect(body, path).not.toContain('"status":')
    }
    const { data } = JSON.parse((await get('/events?type=call&include=quotes,reports&fields=id,included.quotes.text')).body)
    expect(data).toEqual([{ id: expect.any(String), included: { quotes: [{ text: 'spoke, "of Libya".\nThat' }] } }])
  })
})

describe('the next page has the form of this one', () => {
  test.each([
    ['/events.geojson?limit=2', {}, 'application/geo+json'],
    ['/events?limit=2&format=geojson', {}, 'application/geo+json'],
    ['/events?limit=2', { accept: 'application/geo+json' }, 'application/geo+json'],
    ['/events.atom?limit=2', {}, 'application/atom+xml'],
    ['/events.csv?limit=2', {}, 'text/csv'],
    ['/events.ndjson?limit=2&sort=date&type=!call', {}, 'application/x-ndjson'],
    ['/events?limit=2', { accept: 'application/x-ndjson' }, 'application/x-ndjson'],
    ['/events.plover?limit=2', {}, 'application/x-ndjson'],
    ['/events.json?limit=2', {}, 'application/json'],
    ['/events?limit=2', {}, 'application/json'],
  ])('%s %j', async (url, headers, type) => {
    const first = await get(url, headers)
    const next = linkOf(first.headers.link, 'next')
    expect(next).toContain('cursor=')
    const second = await get(next!)
    expect([second.statusCode, String(second.headers['content-type']).split(';')[0]]).toEqual([200, type])
    expect(second.body).not.toBe(first.body)
    expect(linkOf(second.headers.link, 'next')).toBeNull()
  })
  test('Atom links to itself, to JSON and to the next page, each with its type', async () => {
    const { body } = await get('/events.atom?limit=2')
    const hrefs = [...body.matchAll(/<link rel="(self|alternate|next)" type="([^"]+)" href="([^"]+)"/g)].slice(0, 3)
    expect(hrefs.map(([, rel]) => rel)).toEqual(['self', 'alternate', 'next'])
    for (const [, , type, href] of hrefs) {
      const url = new URL(href!.replaceAll('&amp;', '&'))
      expect((await get(url.pathname + url.search)).headers['content-type']).toContain(type!)
    }
  })
  test('a stream without a limit has all, and nowhere to go on', async () => {
    expect(linkOf((await get('/events.csv')).headers.link, 'next')).toBeNull()
    expect(linkOf((await get('/events.csv?limit=4')).headers.link, 'next')).toBeNull()
    expect(linkOf((await get('/events.csv?limit=5')).headers.link, 'next')).toBeNull()
  })
  test.each([
    '/events.ndjson?limit=1',
    '/events.ndjson?limit=1&q=m*',
    '/articles.ndjson?limit=2',
    '/leaders.csv?limit=2&fields=id',
    '/countries.ndjson?limit=4',
    '/offices.ndjson?limit=1&sort=office',
  ])('walking along %s gives every row once', async url => {
    const whole = (await get(url.replace(/limit=\d&?/, ''))).body
    const parts: string[] = []
    for (let next: string | null = url; next; ) {
      const { statusCode, body, headers } = await get(next)
      expect(statusCode).toBe(200)
      parts.push(url.includes('.csv') && parts.length ? body.slice(body.indexOf('\n') + 1) : body)
      next = linkOf(headers.link, 'next')
    }
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.join('')).toBe(whole)
  })
})

test('a stream with a limit leads on without a gap, also when something is loaded as it begins', async () => {
  const location = join(mkdtempSync(join(tmpdir(), 'dragoman-forms-')), 'data.sqlite')
  const own = await testStore(location)
  const story = (id: string, date: string): Story => ({ id, text: `Putin calls ${id}`, events: [{ who: ['putin', 'macron'], date }] })
  const days = Array.from({ length: 9 }, (_, at) => `20${10 + at}-03-05`)
  await loadStories(
    own,
    days.map((day, at) => story(`call-${at}`, day)),
  )
  const lines = own.lines!
  let loaded = 0
  // The newest of all comes after the end of the stretch was found, and before its first row was read.
  own.lines = (...query) => {
    const text = lines(...query)
    return (async function* () {
      if (loaded++ === 0) await loadStories(own, [story('late', '2024-01-01')])
      yield* text
    })()
  }
  const server = await buildApp({ store: own, version: '1' })
  const seen: string[] = []
  for (let next: string | null = '/events.ndjson?fields=articles&limit=4'; next; ) {
    const { statusCode, body, headers } = await server.inject(next)
    expect(statusCode).toBe(200)
    seen.push(
      ...body
        .split('\n')
        .filter(Boolean)
        .flatMap(line => JSON.parse(line).articles),
    )
    next = linkOf(headers.link, 'next')
  }
  expect(loaded).toBeGreaterThan(1)
  expect(seen).toEqual(days.map((_, at) => `call-${8 - at}`))
  await server.close()
  await own.close()
})

test('what became part of another event leads to it with its query, and asks the same of it', async () => {
  const [{ id }] = JSON.parse((await get('/events?type=call')).body).data
  store.prepare("insert into event_redirects (public_id, into_id) values ('gone', :id)").run({ id })
  expect((await get('/events/gone')).headers.location).toBe(`/events/${id}`)
  expect((await get('/events/gone?lang=fa')).headers.location).toBe(`/events/${id}?lang=fa`)
  expect((await get('/events/gone?lang=fa')).statusCode).toBe(301)
  expect((await get('/events/gone?bogus=1')).statusCode).toBe(400)
})

test.each(['CSV', 'Ndjson', 'GeoJSON'])('format=%s in any case', async format => {
  expect((await get(`/events?format=${format}`)).body).toBe((await get(`/events.${format.toLowerCase()}`)).body)
})

test('a cursor is for its own list', async () => {
  const { page } = JSON.parse((await get('/articles?limit=1')).body)
  for (const path of ['/quotes', '/events', '/articles.ndjson']) {
    const { statusCode, body } = await get(`${path}?limit=1&cursor=${page.next_cursor}`)
    expect([path, statusCode]).toEqual([path, path.startsWith('/articles') ? 200 : 400])
    if (statusCode === 400) expect(JSON.parse(body).errors).toMatchObject([{ code: 'invalid_cursor' }])
  }
})

describe('what is made of events has its suffixes', () => {
  test.each([
    ['/graph.csv', 'text/csv'],
    ['/graph.graphml', 'application/graphml+xml'],
    ['/graph.gexf', 'application/gexf+xml'],
    ['/graph.json', 'application/json'],
    ['/events/stats.csv?group_by=type', 'text/csv'],
    ['/events/timeline.csv?interval=year', 'text/csv'],
  ])('%s', async (url, type) => {
    const { statusCode, headers } = await get(url)
    expect([statusCode, String(headers['content-type']).split(';')[0]]).toEqual([200, type])
  })
  test.each(['/graph.geojson', '/suggest.csv'])('%s is not there', async url => {
    expect((await get(url)).statusCode).toBe(404)
  })
  test('GEXF names each node and edge, and how many of its events were held', async () => {
    const { body } = await get('/graph.gexf')
    const { data } = JSON.parse((await get('/graph')).body)
    expect(body.match(/<node /g)).toHaveLength(data.nodes.length)
    expect(body.match(/<edge /g)).toHaveLength(data.edges.length)
    const { source, target, events, held } = data.edges[0]
    expect(body).toContain(`source="${source}" target="${target}" weight="${events}"><attvalues><attvalue for="held" value="${held}"/>`)
    expect(body).toMatch(/<attributes class="edge"><attribute id="held" title="held" type="integer"\/>/)
  })
})

test.each([
  ['/events?leader_all=!putin', 'leader_all'],
  ['/events?leader_all=putin,!macron', 'leader_all'],
  ['/articles?country_all=!RU', 'country_all'],
])('%s asks what cannot be asked', async (url, name) => {
  const { statusCode, body } = await get(url)
  expect([statusCode, JSON.parse(body).errors]).toEqual([400, [expect.objectContaining({ code: 'unknown_value', name })]])
})

test('CSV, NDJSON and JSON carry the same rows, whatever fields are asked for', async () => {
  const LEAVES = [
    'id',
    'type',
    'channel',
    'date.edtf',
    'date.from',
    'participants.leader.id',
    'participants.role',
    'about.code',
    'place.name',
    'place.country.code',
    'confidence',
    'report_count',
    'overdue',
    'languages',
    'articles',
    'evidence.text',
    'evidence.start',
  ] as const
  const FILTERS = ['', 'leader=putin', 'type=!call', 'language=fa', 'q=putin', 'from=2020', 'sort=date', 'lang=fa'] as const
  /** What a cell holds of a row, told again in another way: every value at the path, in order. */
  const cellOf = (row: unknown, path: string): string => {
    let values: unknown[] = [row]
    for (const name of path.split('.')) values = values.flat().map(value => (value as Record<string, unknown> | null)?.[name] ?? null)
    const text = values
      .flat()
      .map(value => (value === null ? '' : String(value)))
      .join(';')
    return /^[=+\-@]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text
  }
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...LEAVES), { minLength: 1 }), fc.constantFrom(...FILTERS), async (fields, filter) => {
      const query = `?fields=${fields.join()}&${filter}`
      const { data } = JSON.parse((await get(`/events${query}`)).body) as { data: unknown[] }
      const lines = (await get(`/events.ndjson${query}`)).body.split('\n').filter(Boolean)
      expect(lines.map(line => JSON.parse(line))).toEqual(data)
      const [head, ...records] = parseCsv((await get(`/events.csv${query}`)).body)
      // Fields of one object stand together.
      expect([...head!].sort()).toEqual([...fields].sort())
      expect(records).toEqual(data.map(row => head!.map(field => cellOf(row, field))))
    }),
    { numRuns: 60 },
  )
})
