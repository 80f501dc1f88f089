/** What the API shows of merging: readouts side by side, parts of visits, overdue plans, and where merged ids went. */

import supertest from 'supertest'
import { describe, expect, test } from 'vitest'
import { buildApp } from '../../src/api/app.ts'
import { loadArticle } from '../../src/commands/load.ts'
import type { Quote } from '../../src/model.ts'
import type { Store } from '../../src/store/db.ts'
import { eventDetail } from '../../src/store/event-detail.ts'
import { markOverdue } from '../../src/store/overdue.ts'
import { changes } from '../../src/store/schema.ts'
import { rawOf, type Story, storyEngine, testStore } from '../store/world.ts'
import { allEvents, load, remove } from './stories.ts'

const DAY = (iso: string) => Date.parse(iso) / 86_400_000

/** Loads a story whose quotes came by way of an office. */
async function loadVia(store: Store, story: Story, via: Quote['via']): Promise<void> {
  const engine = storyEngine([story])
  const extract = (document: Parameters<typeof engine.extract>[0]) => {
    const facts = engine.extract(document)
    return { ...facts, quotes: facts.quotes.map(quote => ({ ...quote, via })) }
  }
  await loadArticle(store, { ...engine, extract }, rawOf(story))
}

const CALL = { who: ['putin', 'macron'], date: '2020-02-29' }
const RUSSIAN: Story = {
  ...{ id: 'ru', published: '2020-02-29', text: 'Putin told Macron\nHe said that Syria must be cleared of militants.' },
  mentions: { SY: 'Syria' },
  events: [{ ...CALL, about: ['SY'], words: 'Putin told Macron' }],
  quotes: [{ who: 'putin', words: 'Syria must be cleared of militants' }],
}
const FRENCH: Story = {
  ...{ id: 'fr', published: '2020-03-01', text: 'Macron urged Putin\nHe said that fighting in Syria and in Libya must end.' },
  mentions: { SY: 'Syria', LY: 'Libya' },
  events: [{ ...CALL, about: ['SY', 'LY'], words: 'Macron urged Putin' }],
  quotes: [{ who: 'macron', words: 'fighting in Syria and in Libya must end' }],
}

describe('readouts', () => {
  test('stand side by side, and say what one side alone mentions', async () => {
    const store = await testStore()
    await loadVia(store, RUSSIAN, { name: 'Kremlin', country: 'RU' })
    await loadVia(store, FRENCH, { name: 'Élysée', country: 'FR' })
    const [event] = await allEvents(store)
    expect((await eventDetail(store, event!.id))!.readouts).toMatchObject([
      {
        ...{ side: 'FR', via: 'Élysée', quotes: [{ text: 'fighting in Syria and in Libya must end' }] },
        claims: expect.arrayContaining([
          { field: 'mentions', value: 'SY' },
          { field: 'mentions', value: 'LY' },
          { field: 'status', value: 'held' },
        ]),
        only: [{ field: 'mentions', value: 'LY' }],
      },
      { side: 'RU', via: 'Kremlin', quotes: [{ text: 'Syria must be cleared of militants' }], only: [] },
    ])
  })
  test('have nothing of their own where one side alone is heard', async () => {
    const store = await testStore()
    await loadVia(store, RUSSIAN, null)
    const [event] = await allEvents(store)
    expect((await eventDetail(store, event!.id))!.readouts).toMatchObject([{ side: 'RU', via: null, only: [] }])
  })
})

test('a meeting in a visit is part of it, and another meeting is not', async () => {
  const store = await testStore()
  const moscow = { name: 'Moscow', country: 'RU' }
  await load(
    store,
    { id: 'v', text: 'Visit', events: [{ type: 'visit', who: ['erdogan', 'RU'], date: '2020-03-05', place: moscow }] },
    { id: 'm', text: 'Meeting', events: [{ type: 'meeting', who: ['erdogan', 'putin'], date: '2020-03-05', place: moscow }] },
    { id: 'n', text: 'Another', events: [{ type: 'meeting', who: ['erdogan', 'putin'], date: '2020-05-05', place: moscow }] },
    { id: 'o', text: 'Elsewhere', events: [{ type: 'meeting', who: ['erdogan', 'macron'], date: '2020-03-05' }] },
  )
  const [visit, meeting, later, elsewhere] = await allEvents(store)
  expect(await eventDetail(store, visit!.id)).toMatchObject({ part_of: [], parts: [{ id: meeting!.id, type: 'meeting', status: 'held' }] })
  expect(await eventDetail(store, meeting!.id)).toMatchObject({
    part_of: [{ id: visit!.id, type: 'visit', date: '2020-03-05' }],
    parts: [],
  })
  for (const { id } of [later!, elsewhere!]) expect(await eventDetail(store, id)).toMatchObject({ part_of: [], parts: [] })
})

describe('plans whose day has passed', () => {
  const plan = (id: string, date: string): Story => ({
    id,
    text: `Plan ${id}`,
    events: [{ who: ['putin', 'macron'], date, status: 'planned' }],
  })

  test('are planned and overdue, never held; a report that it was held ends that', async () => {
    const store = await testStore()
    await load(store, plan('past', '2020-06-10'), plan('far', '2070-06-10'))
    expect(await allEvents(store)).toMatchObject([
      { status: 'planned', overdue: true },
      { status: 'planned', overdue: false },
    ])
    await load(store, { id: 'held', text: 'Held at last', events: [{ who: ['putin', 'macron'], date: '2020-06-10' }] })
    expect((await allEvents(store))[0]).toMatchObject({ status: 'held', overdue: false, report_count: 2 })
  })
  test('become so as days pass, with a line in the log', async () => {
    const store = await testStore()
    await load(store, plan('far', '2070-06-10'))
    expect(await markOverdue(store, DAY('2070-06-10'))).toBe(0)
    expect(await markOverdue(store, DAY('2070-06-11'))).toBe(1)
    expect(await markOverdue(store, DAY('2070-06-12'))).toBe(0)
    expect(await allEvents(store)).toMatchObject([{ status: 'planned', overdue: true }])
    expect((await store.db.select().from(changes)).at(-1)).toMatchObject({ reason: 'its day has passed without a report that it was held' })
  })
})

test('an id that was merged away answers 301 with where it went', async () => {
  const store = await testStore()
  const on = (id: string, text: string, date: string): Story => ({
    ...{ id, text, published: date },
    events: [{ who: ['putin', 'macron'], date, basis: 'published' }],
  })
  await load(store, on('a', 'Paris on the line', '2020-03-01'), on('c', 'The Kremlin tells of talks', '2020-03-03'))
  const before = (await allEvents(store)).map(({ id }) => id)
  await load(store, on('b', 'A long conversation', '2020-03-02'))
  const [event] = await allEvents(store)
  const gone = before.find(id => id !== event!.id)!
  const app = await buildApp({ store, version: 'test' })
  await app.ready()
  const answer = await supertest(app.server).get(`/events/${gone}`)
  expect([answer.status, answer.headers.location]).toEqual([301, `/events/${event!.id}`])
  // It leads nowhere while nothing is left of the event that took it in.
  for (const id of ['a', 'b', 'c']) await remove(store, on(id, '', ''))
  expect((await supertest(app.server).get(`/events/${gone}`)).status).toBe(404)
  expect((await supertest(app.server).get('/events/nobody')).status).toBe(404)
  await app.close()
})
