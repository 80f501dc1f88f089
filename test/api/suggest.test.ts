/** Suggestions: in any script, with what is known of the data as it is now. */
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../src/api/app.ts'
import { placeNames } from '../../src/knowledge/place-names.ts'
import type { Store } from '../../src/store/db.ts'
import { loadStories, party, type Story, testStore } from '../store/world.ts'

const STORIES: Story[] = [
  { id: 'call', text: 'Putin calls Macron', events: [{ who: ['putin', 'macron'], date: '2020-08-28', words: 'calls' }] },
  {
    ...{ id: 'moscow', text: 'Erdogan is in Moscow' },
    events: [
      {
        who: ['putin', party('erdogan', 'guest')],
        type: 'visit',
        date: '2020-03-05',
        place: { name: 'Moscow', country: 'RU' },
        words: 'in',
      },
    ],
  },
]

const PLACES = placeNames({
  places: [{ name: 'Sochi', country: 'RU', names: { en: ['Sochi'], fa: ['سوچی'] } }],
  countries: [
    {
      code: 'RU',
      kind: 'country',
      names: {},
      capital: { en: ['Moscow'], fa: ['مسکو'], ar: ['موسكو'], ru: ['Москва', 'Москвы'], tr: ['Moskova'] },
    },
  ],
})

let store: Store
let app: FastifyInstance

beforeAll(async () => {
  store = await testStore()
  await loadStories(store, STORIES)
  app = await buildApp({ store, version: '1', places: PLACES })
  await app.ready()
})
afterAll(async () => {
  await app.close()
  await store.close()
})

type Suggestion = { kind: string; id: string; param: string; label: string; matched: string; events: number }

const ask = async (server: FastifyInstance, q: string) =>
  (await server.inject({ url: '/suggest', query: { q } })).json().data as Suggestion[]

describe('in any script', () => {
  test.each([
    ['مسکو', 'place', 'Moscow'],
    ['موسكو', 'place', 'Moscow'],
    ['Моск', 'place', 'Moscow'],
    ['moskov', 'place', 'Moscow'],
    ['دیدار', 'type', 'meeting'],
    ['سفر', 'type', 'visit'],
    ['لقاء', 'type', 'meeting'],
    ['زيارة', 'type', 'visit'],
    ['визит', 'type', 'visit'],
    ['ziyaret', 'type', 'visit'],
    ['rencontre', 'type', 'meeting'],
    ['تحریم', 'type', 'sanction'],
    ['meet', 'type', 'meeting'],
    ['پوت', 'leader', 'putin'],
    ['Пут', 'leader', 'putin'],
    ['ملل', null, ''],
  ])('%s', async (q, kind, id) => {
    const found = await ask(app, q)
    if (kind === null) expect(found).toEqual([])
    else expect(found).toContainEqual(expect.objectContaining({ kind, id }))
  })
  test('places in which nothing took place are none', async () => {
    expect(await ask(app, 'سوچی')).toEqual([])
  })
})

test('the counts are those of the lists, and each id is what its parameter takes', async () => {
  const seen = new Set<string>()
  for (const q of ['put', 'rus', 'united', 'mosc', 'call', 'visit', 'summit', 'mac', 'erd', 'مسکو']) {
    for (const { kind, id, param, events } of await ask(app, q)) {
      seen.add(kind)
      const { statusCode, body } = await app.inject({ url: '/events', query: { [param]: id } })
      expect([q, id, statusCode, JSON.parse(body).meta.total.value]).toEqual([q, id, 200, events])
    }
  }
  expect([...seen].sort()).toEqual(['country', 'leader', 'organisation', 'place', 'type'])
})

test('what is suggested is of the data as it is, whatever was asked before', async () => {
  const [asked, fresh] = [await testStore(), await testStore()]
  const server = await buildApp({ store: asked, version: '1', places: PLACES })
  const later = await buildApp({ store: fresh, version: '1', places: PLACES })
  const QUESTIONS = ['p', 'm', 'vis', 'مسکو', 'c', 'erd']
  const all = async (server: FastifyInstance) =>
    Promise.all(QUESTIONS.map(async q => (await server.inject({ url: '/suggest', query: { q } })).body))
  expect(await ask(server, 'mosc')).toEqual([])
  for (const [at, story] of STORIES.entries()) {
    await loadStories(asked, [story])
    await all(server)
    expect((await ask(server, 'putin'))[0]?.events).toBe(at + 1)
  }
  expect(await ask(server, 'mosc')).toMatchObject([{ id: 'Moscow', events: 1 }])
  // Another program over the same data.
  await loadStories(fresh, STORIES)
  expect(await all(server)).toEqual(await all(later))
  await Promise.all([server.close(), later.close()])
  await Promise.all([asked.close(), fresh.close()])
})

test.each(['RU', 'rus', 'Q159', 'q159', 'روسیه'])('the country %s', async name => {
  expect((await app.inject(`/countries/${encodeURIComponent(name)}`)).json().data).toMatchObject({
    code: 'RU',
    iso3: 'RUS',
    wikidata: 'Q159',
  })
  const { meta } = (await app.inject({ url: '/events', query: { country: name } })).json()
  expect(meta.query.country).toEqual(['RU'])
  if (/^q/i.test(name)) expect(meta.resolved[0].match).toBe('wikidata')
})
