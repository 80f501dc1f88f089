import { describe, expect, test } from 'vitest'
import { eventViews, listEvents } from '../../src/store/events.ts'
import type { Filter } from '../../src/store/filter.ts'
import { BY_ENTRY, type PageRequest, walk } from '../../src/store/lists.ts'
import { loadStories, party, type Story, testStore } from './world.ts'

const STORIES: Story[] = [
  {
    id: 'one',
    text: 'Putin calls Macron',
    events: [{ who: ['putin', party('macron', 'initiator')], date: '2020-08-28', about: ['LY'], channel: 'phone', words: 'Putin calls' }],
  },
  {
    id: 'two',
    language: 'fa',
    text: 'پوتین و اردوغان',
    events: [{ who: ['putin', 'erdogan'], date: '2020-03', type: 'meeting', place: { name: 'Sochi', country: 'RU' } }],
  },
  { id: 'three', text: 'France and UN', events: [{ who: ['FR', 'UN'], status: 'planned', type: 'negotiation' }] },
]

async function found(filter: Filter): Promise<string[]> {
  const store = await testStore()
  await loadStories(store, STORIES)
  const { rows } = await listEvents(store, filter, { sort: BY_ENTRY, after: null, limit: 10 })
  return (
    await eventViews(
      store,
      rows.map(({ id }) => id),
    )
  ).map(({ articles }) => articles.join())
}

const any = (...values: string[]) => ({ any: values, not: [] })
const not = (...values: string[]) => ({ any: [], not: values })
const dayOf = (iso: string) => Date.parse(iso) / 86_400_000

describe('filters', () => {
  test.each<[string, Filter, string[]]>([
    ['nothing', {}, ['one', 'two', 'three']],
    ['a leader', { leader: any('putin') }, ['one', 'two']],
    ['any of two leaders', { leader: any('macron', 'erdogan') }, ['one', 'two']],
    ['but not a leader', { leader: { any: ['putin'], not: ['macron'] } }, ['two']],
    ['a country that took part', { country: any('TR') }, ['two']],
    ['a country that it was about', { country: any('LY') }, ['one']],
    ['a country where it was', { country: any('RU') }, ['one', 'two']],
    ['an organisation', { country: any('UN') }, ['three']],
    ['not a country', { country: not('RU') }, ['three']],
    ['a type', { type: any('meeting', 'negotiation') }, ['two', 'three']],
    ['a status', { status: any('planned') }, ['three']],
    ['a language', { language: any('fa') }, ['two']],
    ['from a day: what overlaps', { from: dayOf('2020-03-15') }, ['one', 'two']],
    ['to a day', { to: dayOf('2020-03-15') }, ['two']],
    ['between', { from: dayOf('2020-04-01'), to: dayOf('2020-12-31') }, ['one']],
    ['words of the evidence', { text: { wanted: '"calls"', unwanted: null } }, ['one']],
    ['a name in another language', { text: { wanted: '"بوتین"', unwanted: null } }, ['one', 'two']],
    ['all together', { leader: any('putin'), country: any('LY'), type: any('call'), status: not('planned'), language: any('en') }, ['one']],
  ])('%s', async (_, filter, articles) => {
    expect(await found(filter)).toEqual(articles)
  })
})

test('a view has labels, spans and everything else, each key always there', async () => {
  const store = await testStore()
  await loadStories(store, STORIES)
  const { rows } = await listEvents(store, { leader: any('macron') }, { sort: BY_ENTRY, after: null, limit: 10 })
  expect(
    await eventViews(
      store,
      rows.map(({ id }) => id),
    ),
  ).toEqual([
    {
      ...{ id: expect.stringMatching(/^[0-9a-z]{13}$/), type: 'call', channel: 'phone', status: 'held' },
      date: { edtf: '2020-08-28', basis: 'stated', from: '2020-08-28', to: '2020-08-28' },
      participants: [
        { leader: { id: 'putin', name: 'Vladimir Putin' }, country: { code: 'RU', name: 'Russia' }, organisation: null, role: 'party' },
        {
          leader: { id: 'macron', name: 'Emmanuel Macron' },
          country: { code: 'FR', name: 'France' },
          organisation: null,
          role: 'initiator',
        },
      ],
      about: [{ code: 'LY', name: 'Libya' }],
      ...{ place: null, cameo: '041', plover: 'CONSULT/phone', confidence: 0.9, report_count: 1, languages: ['en'], articles: ['one'] },
      evidence: [{ article: 'one', start: 0, end: 11, text: 'Putin calls' }],
      ...{ independent_reports: 1, first_reported: null, last_reported: null, overdue: false, conflicts: [] },
    },
  ])
})

test('walking by any sort and any page size meets every event once, in order', async () => {
  const store = await testStore()
  const days = ['2020-01-01', '2020-01-02', '2020-01-02', undefined, '2019-05-01', undefined, '2021-12-31']
  const events = days.map((date, at) => ({
    who: ['putin', at % 2 ? 'macron' : 'erdogan'],
    confidence: (at % 3) / 10,
    ...(date && { date }),
  }))
  await loadStories(store, [{ id: 'many', text: 'Many', events }])
  for (const by of ['date', 'confidence', 'reports']) {
    for (const descending of [true, false]) {
      for (const limit of [1, 2, 3, 7]) {
        const sort = { by, descending }
        const rows = []
        for await (const page of walk((page: PageRequest) => listEvents(store, {}, { ...page, sort }), limit)) rows.push(...page)
        expect(new Set(rows.map(row => row.id)).size).toBe(7)
        const values = rows.map(row => (by === 'date' ? row.sortDay : by === 'confidence' ? row.confidence : row.reportCount))
        expect(values).toEqual([...values].sort((a, b) => (descending ? b - a : a - b)))
      }
    }
  }
})

test('what is not a sort is no sort', async () => {
  const store = await testStore()
  await expect(listEvents(store, {}, { sort: { by: 'colour', descending: false }, after: null, limit: 1 })).rejects.toThrow(
    /cannot be sorted/,
  )
})
