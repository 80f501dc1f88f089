import { describe, expect, test } from 'vitest'
import { loadArticle } from '../../src/commands/load.ts'
import { articleRecord } from '../../src/store/article-detail.ts'
import { countRows } from '../../src/store/counts.ts'
import type { Store } from '../../src/store/db.ts'
import { eventDetail } from '../../src/store/event-detail.ts'
import { eventViews, listEvents } from '../../src/store/events.ts'
import { leaderDetail } from '../../src/store/leaders.ts'
import { BY_ENTRY } from '../../src/store/lists.ts'
import { dump, loadStories, rawOf, type Story, storyEngine, testStore } from '../store/world.ts'

const CALL: Story = {
  id: 'call',
  text: 'Putin rings Macron\nPutin and Macron spoke of Libya. "We must talk," Putin said.',
  mentions: { putin: 'Putin', macron: 'Macron', LY: 'Libya' },
  events: [{ who: ['putin', 'macron'], date: '2020-08-28', about: ['LY'], words: 'Putin and Macron spoke' }],
  quotes: [{ who: 'putin', words: 'We must talk' }],
}

async function load(store: Store, story: Story, options: { again?: boolean; version?: string } = {}) {
  return loadArticle(store, storyEngine([story], options.version), rawOf(story), options)
}

async function events(store: Store) {
  const { rows } = await listEvents(store, {}, { sort: BY_ENTRY, after: null, limit: 100 })
  return eventViews(
    store,
    rows.map(({ id }) => id),
  )
}

describe('one article', () => {
  test('is stored with all that it says', async () => {
    const store = await testStore()
    expect(await load(store, CALL)).toEqual({ outcome: 'new', events: 1, quotes: 1 })
    expect(await articleRecord(store, 'call')).toMatchObject({
      ...{ id: 'call', given_id: 'call', language: 'en', title: 'Putin rings Macron', text: CALL.text },
      leaders: [
        { id: 'putin', name: 'Vladimir Putin', mentions: [{ start: 0, end: 5, text: 'Putin' }] },
        { id: 'macron', mentions: [{ start: 12, end: 18, text: 'Macron' }] },
      ],
      countries: [{ code: 'LY', mentions: [{ text: 'Libya' }] }],
      events: [
        {
          type: 'call',
          date: { edtf: '2020-08-28', basis: 'stated', text: null },
          about: ['LY'],
          evidence: [{ text: 'Putin and Macron spoke' }],
        },
      ],
      quotes: [{ speaker: { leader: 'Vladimir Putin', leaderId: 'putin', country: 'RU' }, text: 'We must talk', act: 'statement' }],
    })
  })

  test('twice changes nothing', async () => {
    const store = await testStore()
    await load(store, CALL)
    const before = await dump(store)
    expect(await load(store, CALL)).toEqual({ outcome: 'unchanged', events: 0, quotes: 0 })
    expect(await dump(store)).toEqual(before)
  })

  test('read again on demand or by another engine gives the same facts under the same ids', async () => {
    const store = await testStore()
    await load(store, CALL)
    const before = await events(store)
    expect((await load(store, CALL, { again: true })).outcome).toBe('changed')
    expect((await load(store, CALL, { version: 'test-2' })).outcome).toBe('changed')
    expect(await events(store)).toEqual(before)
    expect(await countRows(store)).toMatchObject({ articles: 1, events: 1, quotes: 1 })
  })

  test('changed replaces its facts; the event that lost its last report goes', async () => {
    const store = await testStore()
    await load(store, CALL)
    const { id } = (await events(store))[0]!
    const changed: Story = {
      ...CALL,
      text: 'Macron rings Erdogan\nThey spoke.',
      mentions: {},
      quotes: [],
      events: [{ who: ['macron', 'erdogan'], date: '2020-08-28' }],
    }
    expect((await load(store, changed)).outcome).toBe('changed')
    expect((await events(store)).map(({ participants }) => participants.map(({ leader }) => leader?.id))).toEqual([['macron', 'erdogan']])
    expect(await eventDetail(store, id)).toBeNull()
    expect(await countRows(store)).toMatchObject({ articles: 1, events: 1, quotes: 0 })
  })

  test('that fails leaves nothing, and what was stored before', async () => {
    const store = await testStore()
    await load(store, CALL)
    const before = await dump(store)
    const broken: Story = {
      ...CALL,
      text: `${CALL.text} More.`,
      events: [...CALL.events!, { who: ['putin', 'macron'], confidence: null as unknown as number }],
    }
    await expect(load(store, broken)).rejects.toThrow(/NOT NULL/)
    expect(await dump(store)).toEqual(before)
  })

  test('with leaders and countries that nobody knows keeps them as provisional ones', async () => {
    const store = await testStore()
    const stranger = { leader: 'Jane Doe', leaderId: 'jane-doe', country: 'XX', role: 'party' as const }
    await load(store, { id: 'new', text: 'Jane Doe', events: [{ who: [stranger, 'putin'] }] })
    expect(await leaderDetail(store, 'jane-doe')).toMatchObject({
      name: 'Jane Doe',
      provisional: true,
      country: { code: 'XX', name: 'XX' },
      events: 1,
    })
  })
})

describe('what an article is known by', () => {
  const ids = async (store: Store) => (await dump(store)).articles!.map(row => (row as { public_id: string }).public_id)

  test('its URL before its id', async () => {
    const store = await testStore()
    await load(store, { id: 'a', text: 'One', url: 'https://example.org/1' })
    await load(store, { id: 'b', text: 'One again', url: 'https://example.org/1' })
    expect((await countRows(store)).articles).toBe(1)
  })
  test('two with one id and different URLs are two, and the second has an id of its own', async () => {
    const store = await testStore()
    await load(store, { id: 'a', text: 'One', url: 'https://example.org/1' })
    await load(store, { id: 'a', text: 'Two', url: 'https://example.org/2' })
    expect(await ids(store)).toEqual(['a', expect.stringMatching(/^[0-9a-f]{16}$/)])
  })
  test('an id that no path can hold is replaced, and kept as given', async () => {
    const store = await testStore()
    await load(store, { id: 'news/2020 a?', text: 'One' })
    const [id] = await ids(store)
    expect(id).toMatch(/^[0-9a-f]{16}$/)
    expect(await articleRecord(store, id!)).toMatchObject({ given_id: 'news/2020 a?' })
  })
  test('a text file by its text', async () => {
    const store = await testStore()
    const engine = { version: '1', extract: () => ({ leaders: [], countries: [], dates: [], events: [], quotes: [] }) }
    const file = (id: string, text: string) => ({ id, origin: id, mediaType: 'text/plain' as const, text })
    expect((await loadArticle(store, engine, file('a', 'The president spoke to the press in the capital.'))).outcome).toBe('new')
    expect((await loadArticle(store, engine, file('b', 'The president spoke to the press in the capital.'))).outcome).toBe('unchanged')
    expect((await loadArticle(store, engine, file('a', 'The minister spoke to the press in the capital.'))).outcome).toBe('new')
  })
})

describe('several articles', () => {
  const persian: Story = {
    id: 'fa',
    language: 'fa',
    text: 'پوتین و مکرون',
    published: '2020-08-28',
    events: [{ who: ['putin', 'macron'], date: '2020-08-28', words: 'پوتین' }],
  }
  const other: Story = { id: 'other', text: 'Putin and Macron', events: [{ who: ['putin', 'macron'], date: '2020-09-02' }] }

  test('make one event of the same call, and two of two calls', async () => {
    const store = await testStore()
    await loadStories(store, [CALL, persian, other])
    const found = await events(store)
    expect(found.map(({ articles, report_count }) => [articles, report_count])).toEqual([
      [['call', 'fa'], 2],
      [['other'], 1],
    ])
    expect(found[0]).toMatchObject({
      languages: ['en', 'fa'],
      about: [{ code: 'LY' }],
      evidence: [{ article: 'call' }, { article: 'fa', text: 'پوتین' }],
    })
  })

  test('an event keeps its id when another report comes and when one leaves', async () => {
    const store = await testStore()
    await loadStories(store, [CALL])
    const [first] = await events(store)
    await loadStories(store, [persian])
    expect((await events(store)).map(({ id }) => id)).toEqual([first!.id])
    await load(store, { ...CALL, text: 'Nothing of note', mentions: {}, quotes: [], events: [] })
    expect(await events(store)).toMatchObject([{ id: first!.id, articles: ['fa'], languages: ['fa'], about: [] }])
  })

  test('the detail has every report with its words, and quotes of those who took part', async () => {
    const store = await testStore()
    await loadStories(store, [CALL, persian])
    const { id } = (await events(store))[0]!
    expect(await eventDetail(store, id)).toMatchObject({
      reports: [
        {
          article: { id: 'call', title: 'Putin rings Macron', language: 'en' },
          rule: 'test.call',
          evidence: [{ text: 'Putin and Macron spoke' }],
        },
        { article: { id: 'fa', language: 'fa' }, evidence: [{ text: 'پوتین' }] },
      ],
      quotes: [{ speaker: { leader: { id: 'putin' } }, text: 'We must talk', article: { id: 'call' } }],
    })
  })

  test('in any order make the same events', async () => {
    const both = await Promise.all(
      [
        [CALL, persian, other],
        [other, persian, CALL],
      ].map(async stories => {
        const store = await testStore()
        await loadStories(store, stories)
        return (await events(store))
          .map(({ id: _, evidence: __, ...event }) => ({ ...event, articles: [...event.articles].sort() }))
          .sort((a, b) => (a.articles.join() < b.articles.join() ? -1 : 1))
      }),
    )
    expect(both[0]).toEqual(both[1])
  })
})
