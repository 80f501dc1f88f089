/** Every filter of every list, against what rows say of themselves: no row that lacks what is asked, and none left out that has it. */
import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../src/api/app.ts'
import { ARTICLE_LIST } from '../../src/api/endpoints/articles.ts'
import { COUNTRY_LIST } from '../../src/api/endpoints/countries.ts'
import { EVENT_LIST } from '../../src/api/endpoints/events.ts'
import { LEADER_LIST } from '../../src/api/endpoints/leaders.ts'
import { OFFICE_LIST } from '../../src/api/endpoints/offices.ts'
import { QUOTE_LIST } from '../../src/api/endpoints/quotes.ts'
import { PAGING, type ParameterName } from '../../src/api/parameters.ts'
import type { EventType } from '../../src/model.ts'
import type { Store } from '../../src/store/db.ts'
import type { OfficeView } from '../../src/store/offices.ts'
import type { ArticleView, CountryView, EventView, LeaderView, QuoteView } from '../../src/store/views.ts'
import { loadStories, REFERENCE, type Story, testStore } from '../store/world.ts'

const WHO = [
  ['putin', 'macron'],
  ['putin', 'LY'],
  ['erdogan', 'SY'],
  ['UN', 'LY'],
  ['macron', 'erdogan'],
  ['guterres', 'bashar-al-assad'],
  ['LY', 'SY'],
]
const NAMED: Record<string, string> = { putin: 'Putin', macron: 'Macron', erdogan: 'Erdogan', LY: 'Libya', UN: 'UN', guterres: 'Guterres' }
const TYPES: readonly EventType[] = ['call', 'meeting', 'visit', 'agreement']

/** Forty articles, each with what others have not: every value stands beside every other. */
const STORIES: Story[] = Array.from({ length: 40 }, (_, at) => {
  const who = WHO[at % 7]!
  const day = `20${10 + (at % 9)}-0${1 + (at % 8)}-1${at % 10}`
  const name = NAMED[who[0]!]!
  const quoted = at % 3 === 0
  return {
    ...{
      id: `story-${at}`,
      text: `${name} again\n${name} spoke the word${at % 4}. "Words of number${at}" it was.`,
      language: ['en', 'fa', 'ar'][at % 3]!,
    },
    ...(at % 4 && { published: `20${11 + (at % 7)}-0${1 + (at % 6)}-2${at % 9}` }),
    ...(at % 5 && { source: ['Paper', 'The Post'][at % 2]! }),
    mentions: { [who[0]!]: name },
    events: [
      {
        ...{ who, type: TYPES[at % 4]!, status: at % 6 === 5 ? ('planned' as const) : ('held' as const), words: `spoke the word${at % 4}` },
        ...(at % 8 && { date: at % 8 === 1 ? day.slice(0, 4) : at % 8 === 2 ? day.slice(0, 7) : day }),
        ...(at % 4 === 0 && at % 3 && { channel: 'phone' as const }),
        ...{ about: at % 5 === 1 ? ['SY'] : [], place: at % 5 === 2 ? { name: 'Sochi', country: 'RU' } : null },
        ...{ cameo: ['041', '042', '0311'][at % 3]!, plover: [null, 'CONSULT/phone', 'AGREE'][at % 3]!, confidence: 0.5 + (at % 5) / 10 },
      },
    ],
    quotes: quoted ? [{ who: who[0]!, words: `Words of number${at}`, act: at % 2 ? 'threat' : 'pledge' }] : [],
  }
})
const STORY = new Map(STORIES.map(story => [story.id, story]))

let store: Store
let app: FastifyInstance
/** Ids of events and articles that changed after a number of the log. */
let changed: (after: number) => ReadonlySet<string>

beforeAll(async () => {
  store = await testStore()
  await loadStories(store, STORIES)
  app = await buildApp({ store, version: '1' })
  await app.ready()
  const { data } = (await app.inject('/changes?limit=200')).json() as { data: { id: number; object: string }[] }
  changed = after => new Set(data.filter(({ id }) => id > after).map(({ object }) => object))
})
afterAll(async () => {
  await app.close()
  await store.close()
})

type Ask = Partial<Record<ParameterName, string>>
/** Whether a row has what a parameter asks. Null: the parameter only says how another is meant. */
type Tests<Row> = Partial<Record<ParameterName, ((row: Row, value: string, ask: Ask) => boolean) | null>>

/** `a,b,!c`: one of the first, none of the excluded. */
const anyOf = (has: (value: string) => boolean, given: string): boolean => {
  const values = given.split(',')
  const any = values.filter(value => !value.startsWith('!'))
  return (!any.length || any.some(has)) && !values.some(value => value.startsWith('!') && has(value.slice(1)))
}
const one = (own: string | null, given: string): boolean => anyOf(value => own?.toLowerCase() === value.toLowerCase(), given)
const among = (own: readonly (string | null | undefined)[], given: string): boolean => anyOf(value => own.includes(value), given)
const every = (own: readonly (string | null | undefined)[], given: string): boolean => given.split(',').every(value => own.includes(value))

/** First and last day of what is written as a year, a month or a day. */
const first = (date: string): string => `${date}-01-01`.slice(0, 10)
const last = (date: string): string => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date)
const within = (day: string | null | undefined, from?: string, to?: string): boolean =>
  day != null && (!from || day >= first(from)) && (!to || day <= last(to))

/** All names of leaders and countries. */
const namesOf = (id: string): string =>
  [...REFERENCE.leaders, ...REFERENCE.countries]
    .flatMap(one => (('id' in one ? one.id : one.code) === id ? Object.values(one.names).flat() : []))
    .join(' ')
const says = (text: string, q: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .includes(q.toLowerCase())

const published = (ids: readonly string[], from?: string, to?: string) => ids.some(id => within(STORY.get(id)!.published, from, to))

const sides = ({ participants, about, place }: EventView, role?: string): (string | undefined)[] => [
  ...(!role || role === 'participant' ? participants.flatMap(({ country, organisation }) => [country?.code, organisation?.code]) : []),
  ...(!role || role === 'about' ? about.map(({ code }) => code) : []),
  ...(!role || role === 'place' ? [place?.country?.code] : []),
]
const leadersOf = ({ participants }: EventView) => participants.map(({ leader }) => leader?.id)

const EVENTS: Tests<EventView> = {
  leader: (row, value) => among(leadersOf(row), value),
  leader_all: (row, value) => every(leadersOf(row), value),
  country: (row, value, { country_role }) => among(sides(row, country_role), value),
  country_all: (row, value, { country_role }) => every(sides(row, country_role), value),
  country_role: null,
  type: (row, value) => one(row.type, value),
  status: (row, value) => one(row.status, value),
  channel: (row, value) => one(row.channel, value),
  cameo: (row, value) => anyOf(code => row.cameo.startsWith(code), value),
  plover: (row, value) => anyOf(code => row.plover === code || !!row.plover?.startsWith(`${code}/`), value),
  from: ({ date }, value, { date_match }) => !!date && (date_match === 'within' ? date.from! : date.to!) >= first(value),
  to: ({ date }, value, { date_match }) => !!date && (date_match === 'within' ? date.to! : date.from!) <= last(value),
  ...{ date_match: null, calendar: null, include: null },
  min_precision: ({ date }, value) => !!date && date.edtf.length >= { day: 10, month: 7, year: 4 }[value]!,
  published_from: ({ articles }, value, { published_to }) => published(articles, value, published_to),
  published_to: ({ articles }, value, { published_from }) => published(articles, published_from, value),
  since: ({ id }, value) => changed(Number(value)).has(id),
  language: (row, value) => among(row.languages, value),
  source: ({ articles }, value) =>
    anyOf(source => articles.some(id => STORY.get(id)!.source?.toLowerCase() === source.toLowerCase()), value),
  q: (row, value) =>
    says(
      [
        ...[
          row.type,
          row.place?.name ?? '',
          ...row.evidence.map(({ text }) => text),
          ...row.articles.map(id => STORY.get(id)!.text.split('\n')[0]!),
        ],
        ...[...leadersOf(row), ...sides(row)].map(id => namesOf(id ?? '')),
      ].join(' '),
      value,
    ),
  min_confidence: (row, value) => row.confidence >= Number(value),
  min_reports: (row, value) => row.report_count >= Number(value),
}

const ARTICLES: Tests<ArticleView> = {
  leader: (row, value) =>
    among(
      row.leaders.map(({ id }) => id),
      value,
    ),
  leader_all: (row, value) =>
    every(
      row.leaders.map(({ id }) => id),
      value,
    ),
  country: (row, value) =>
    among(
      row.countries.map(({ code }) => code),
      value,
    ),
  country_all: (row, value) =>
    every(
      row.countries.map(({ code }) => code),
      value,
    ),
  type: ({ id }, value) => one(STORY.get(id)!.events![0]!.type!, value),
  status: ({ id }, value) => one(STORY.get(id)!.events![0]!.status!, value),
  from: ({ id }, value) => published([id], value),
  to: ({ id }, value) => published([id], undefined, value),
  calendar: null,
  published_from: ({ id }, value) => published([id], value),
  published_to: ({ id }, value) => published([id], undefined, value),
  since: ({ id }, value) => changed(Number(value)).has(id),
  language: (row, value) => one(row.language, value),
  source: (row, value) => one(row.source, value),
  q: (row, value) =>
    says(
      [STORY.get(row.id)!.text, ...row.leaders.map(({ id }) => namesOf(id)), ...row.countries.map(({ code }) => namesOf(code))].join(' '),
      value,
    ),
}

const speakers = ({ speaker }: QuoteView) => [speaker.leader?.id, speaker.country?.code, speaker.organisation?.code]

const QUOTES: Tests<QuoteView> = {
  leader: (row, value) => among(speakers(row), value),
  country: (row, value) => among(speakers(row), value),
  act: (row, value) => one(row.act, value),
  kind: (row, value) => one(row.kind, value),
  from: (row, value) => within(row.published, value),
  to: (row, value) => within(row.published, undefined, value),
  calendar: null,
  published_from: (row, value) => within(row.published, value),
  published_to: (row, value) => within(row.published, undefined, value),
  since: ({ article }, value) => changed(Number(value)).has(article.id),
  language: (row, value) => one(row.language, value),
  source: ({ article }, value) => one(article.source, value),
  q: (row, value) => says([row.text, ...speakers(row).map(id => namesOf(id ?? ''))].join(' '), value),
  min_confidence: (row, value) => row.confidence >= Number(value),
}

const partOf = (id: string, value: string): boolean => namesOf(id).toLowerCase().includes(value.toLowerCase())

const LEADERS: Tests<LeaderView> = {
  leader: (row, value) => one(row.id, value),
  country: (row, value) => one(row.country?.code ?? null, value),
  office: (row, value) =>
    among(
      row.offices.map(({ office }) => office),
      value,
    ),
  q: (row, value) => partOf(row.id, value),
}
const COUNTRIES: Tests<CountryView> = {
  country: (row, value) => one(row.code, value),
  kind: (row, value) => one(row.kind, value),
  q: (row, value) => partOf(row.code, value),
}
const OFFICES: Tests<OfficeView> = {
  leader: (row, value) => one(row.leader.id, value),
  country: (row, value) => one(row.country.code, value),
  office: (row, value) => one(row.office, value),
  on: (row, value) => (row.from ?? '') <= last(value),
  calendar: null,
}

const LISTS: [string, { names: readonly ParameterName[] }, Tests<never>][] = [
  ['/events', EVENT_LIST, EVENTS],
  ['/articles', ARTICLE_LIST, ARTICLES],
  ['/quotes', QUOTE_LIST, QUOTES],
  ['/leaders', LEADER_LIST, LEADERS],
  ['/countries', COUNTRY_LIST, COUNTRIES],
  ['/offices', OFFICE_LIST, OFFICES],
]

const VALUES: Partial<Record<ParameterName, readonly string[]>> = {
  leader: ['putin', 'macron,erdogan', '!putin', 'macron,!putin', '!erdogan,!guterres'],
  country: ['RU', 'LY,SY', '!LY', 'UN', 'RU,!LY', '!SY,!FR'],
  leader_all: ['putin,macron', 'erdogan', 'putin,guterres'],
  country_all: ['RU,LY', 'SY', 'LY,UN', 'RU,FR'],
  country_role: ['participant', 'about', 'place'],
  type: ['call', 'meeting,visit', '!call', '!visit,!meeting'],
  status: ['held', 'planned', '!planned'],
  channel: ['phone', '!phone', 'video'],
  act: ['threat', '!threat', 'pledge,threat'],
  office: ['president', '!president'],
  cameo: ['04', '042,0311', '!04', '03'],
  plover: ['CONSULT', 'AGREE,CONSULT/phone', '!AGREE'],
  from: ['2012', '2014-03', '2015-06-14'],
  to: ['2017', '2016-03', '2018-05-17'],
  on: ['2013', '2012-05-06', '2020-01-01'],
  date_match: ['within', 'overlaps'],
  min_precision: ['day', 'month', 'year'],
  published_from: ['2012', '2013-02', '2011-01-20'],
  published_to: ['2016', '2015-04', '2017-06-24'],
  since: ['0', '20', '61'],
  language: ['fa', 'en,ar', '!ar'],
  source: ['Paper', 'the post', '!Paper'],
  q: ['putin', 'word1', 'number3', 'Sochi', 'بوتين', 'Libya', 'visit', 'macron'],
  min_confidence: ['0.6', '0.9'],
  min_reports: ['1', '2'],
}

describe.each(LISTS)('%s', (path, list, tests) => {
  const filters = list.names.filter(name => !(PAGING as readonly string[]).includes(name))
  const kinds = path === '/quotes' ? ['direct', '!direct', 'indirect'] : ['country', 'organisation', '!country']

  test('every filter has a test here', () => {
    expect(Object.keys(tests).sort()).toEqual([...filters].sort())
  })

  test('finds what has all that is asked, and nothing else', async () => {
    const all = (await app.inject(`${path}.ndjson`)).body
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as never)
    expect(all.length).toBeGreaterThan(5)
    const asked = filters.filter(name => !['calendar', 'include'].includes(name))
    const values = (name: ParameterName) => (name === 'kind' ? kinds : VALUES[name]!)
    const query = fc
      .uniqueArray(fc.constantFrom(...asked), { minLength: 1, maxLength: 3 })
      .chain(names => fc.record(Object.fromEntries(names.map(name => [name, fc.constantFrom(...values(name))]))))
    await fc.assert(
      fc.asyncProperty(query, async ask => {
        const { statusCode, body } = await app.inject({ url: path, query: { ...ask, limit: '200' } as Record<string, string> })
        // A year that ends before it begins.
        if (statusCode === 400 && /invalid_range/.test(body)) return
        expect([statusCode, statusCode === 200 ? '' : body]).toEqual([200, ''])
        const found = (JSON.parse(body).data as unknown[]).map(row => withoutPlaces(row))
        const meant = all.filter(row =>
          Object.entries(ask).every(([name, value]) => tests[name as ParameterName]?.(row, value as string, ask) ?? true),
        )
        expect(found.map(row => JSON.stringify(row)).sort()).toEqual(meant.map(row => JSON.stringify(row)).sort())
      }),
      { numRuns: 200 },
    )
  }, 60_000)
})

/** Rows that full text finds also show where. */
const withoutPlaces = (row: unknown): unknown => {
  const { highlights: _, ...rest } = row as Record<string, unknown>
  return rest
}

test('a total that is not counted to its end says so', async () => {
  const many = await testStore()
  many
    .prepare(
      `insert into countries (code, kind, name, sort_name) with recursive n(x) as (select 1 union all select x + 1 from n where x < 10500)
       select 'x-' || x, 'organisation', x, x from n`,
    )
    .run({})
  const server = await buildApp({ store: many, version: '1' })
  const total = async (query: string) => (await server.inject(`/countries?limit=1&${query}`)).json().meta.total
  const all = REFERENCE.countries.filter(({ kind }) => kind === 'organisation').length + 10_500
  expect(await total('kind=organisation')).toEqual({ value: 10_000, relation: 'gte' })
  expect(await total('kind=organisation&count=exact')).toEqual({ value: all, relation: 'eq' })
  expect(await total('kind=organisation&q=x&count=none')).toBeNull()
  expect(await total('kind=country')).toEqual({ value: REFERENCE.countries.length - 1, relation: 'eq' })
  await server.close()
  await many.close()
})
