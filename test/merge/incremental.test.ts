/** Merging in the database: whatever the order, and whatever goes and comes back. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rebuild } from '../../src/commands/merge.ts'
import type { Store } from '../../src/store/db.ts'
import { eventDetail } from '../../src/store/event-detail.ts'
import { redirectOf } from '../../src/store/events-write.ts'
import { changes } from '../../src/store/schema.ts'
import { rebuildSearch } from '../../src/store/search-index.ts'
import { rebuildTallies } from '../../src/store/tallies-rebuild.ts'
import { loadStories, type Story, testStore } from '../store/world.ts'
import { allEvents, beliefs, homes, load, POOL, remove } from './stories.ts'

const articlesOf = async (stories: readonly Story[]) => {
  const store = await testStore()
  await loadStories(store, stories)
  return Object.values(await homes(store)).sort()
}

test('a pool of reports makes the events that a reader expects', async () => {
  expect(await articlesOf(POOL)).toEqual([
    ['c1', 'c2', 'c3', 'c4', 'c5', 'two'],
    ['d1', 'd2', 'two'],
    ['m1', 'm2', 'p1'],
    ['q1'],
    ['v1', 'v2'],
  ])
})

test('the order of ingest does not matter: 20 random orders', async () => {
  const store = await testStore()
  await loadStories(store, POOL)
  const expected = await beliefs(store)
  await store.close()
  const order = fc.shuffledSubarray(POOL, { minLength: POOL.length, maxLength: POOL.length })
  await fc.assert(
    fc.asyncProperty(order, async stories => {
      const other = await testStore()
      await loadStories(other, stories)
      expect(await beliefs(other)).toEqual(expected)
      await other.close()
    }),
    { numRuns: 20 },
  )
}, 240_000)

test('a rebuild changes nothing of what came in bit by bit', async () => {
  const store = await testStore()
  await loadStories(store, [...POOL].reverse())
  const [before, ids] = [await beliefs(store), await homes(store)]
  expect(await rebuild(store)).toEqual({ written: 0, gone: 0 })
  expect(await beliefs(store)).toEqual(before)
  expect(await homes(store)).toEqual(ids)
})

test('a rebuild from nothing gives the same events under the same ids', async () => {
  const store = await testStore()
  await loadStories(store, POOL)
  const before = await beliefs(store)
  store.db.run("update events set fingerprint = '', type = 'aid', status = 'denied'")
  expect((await rebuild(store)).written).toBe(5)
  expect(await beliefs(store)).toEqual(before)
  store.db.run('delete from events')
  await rebuild(store)
  expect(await beliefs(store)).toEqual(before)
})

test('an article removed and added again restores the same events and ids', async () => {
  const store = await testStore()
  await loadStories(store, POOL)
  const [before, ids] = [await beliefs(store), await homes(store)]
  for (const story of POOL) {
    expect(await remove(store, story)).toBe(true)
    expect(Object.values(await homes(store)).flat()).not.toContain(story.id)
    await load(store, story)
    expect(await homes(store)).toEqual(ids)
    expect(await beliefs(store)).toEqual(before)
  }
})

test('all articles removed leave nothing, and come back under their ids', async () => {
  const store = await testStore()
  await loadStories(store, POOL)
  const ids = await homes(store)
  for (const story of POOL) await remove(store, story)
  expect(await allEvents(store)).toEqual([])
  await load(store, ...[...POOL].reverse())
  expect(await homes(store)).toEqual(ids)
})

type Step = { story: Story; what: 'load' | 'load changed' | 'remove' }

/** The same article with another claim: the event a week later, or none any more. */
const changed = (story: Story): Story => ({
  ...story,
  text: `${story.text}\nCorrected.`,
  events: story.id === 'c2' ? [] : story.events!.map(event => ({ ...event, date: '2020-03-14', basis: 'stated' as const })),
})

test('after any history of loading, changing and removing, the database holds what its articles say now', async () => {
  const step = fc.record({
    story: fc.constantFrom(...POOL),
    what: fc.constantFrom<Step['what'][]>('load', 'load', 'load changed', 'remove'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async steps => {
      const store = await testStore()
      const now = new Map<string, Story>()
      for (const { story, what } of steps) {
        const told = what === 'load changed' ? changed(story) : story
        if (what === 'remove') await remove(store, story)
        else await load(store, told)
        if (what === 'remove') now.delete(story.id)
        else now.set(story.id, told)
      }
      const other = await testStore()
      await loadStories(other, [...now.values()])
      expect(await beliefs(store)).toEqual(await beliefs(other))
      const kept = [await rebuild(store), derived(store)]
      await rebuildTallies(store)
      await rebuildSearch(store)
      expect(kept).toEqual([{ written: 0, gone: 0 }, derived(store)])
      await store.close()
      await other.close()
    }),
    { numRuns: 20 },
  )
}, 120_000)

test('an id that a report is remembered under is not taken from the event that lives under it', async () => {
  const story = (id: string): Story => POOL.find(one => one.id === id)!
  const store = await testStore()
  const told: Story[] = [story('d2'), story('d1'), changed(story('d2')), changed(story('c1')), story('c1')]
  for (const one of told) await load(store, one)
  expect(Object.values(await homes(store)).sort()).toEqual([['c1'], ['d1'], ['d2']])
  await store.close()
})

/** Counts, the events of each, and what full text finds: kept with every change, and the same when made anew. */
function derived(store: Store) {
  const all = (text: string) => store.prepare(text).all({})
  return {
    tallies: all('select dim_a, a, dim_b, b, total, posted from tallies where total <> 0 order by 1, 2, 3, 4'),
    postings: all(`select t.dim_a, t.a, t.dim_b, t.b, p.sort_day, p.event_id from postings p join tallies t on t.id = p.tally_id
      order by 1, 2, 3, 4, 5, 6`),
    found: ['putin', 'Эрдоган', 'Kremlin', 'Moscow', 'night', 'ليبيا'].map(word =>
      store.prepare('select rowid from event_search where event_search match :word order by rowid').all({ word }),
    ),
  }
}

test('ten copies of one article are one voice', async () => {
  const text = 'Putin and Macron spoke on Friday\nThe presidents of Russia and France spoke by telephone about the front and the truce.'
  const store = await testStore()
  const copies = Array.from({ length: 10 }, (_, at) => ({
    ...{ id: `copy-${at}`, text: at === 4 ? `${text} Read more on our site.` : text, published: '2020-03-01' },
    events: [{ who: ['putin', 'macron'], date: '2020-02-29', words: 'spoke by telephone' }],
  }))
  await loadStories(store, copies)
  expect(await allEvents(store)).toMatchObject([{ report_count: 10, independent_reports: 1, confidence: 0.9 }])
  await load(store, {
    ...{
      id: 'own',
      text: 'A talk between Paris and Moscow\nMacron called Putin, aides in the French capital told us.',
      published: '2020-03-01',
    },
    events: [{ who: ['putin', 'macron'], date: '2020-02-29', words: 'Macron called Putin' }],
  })
  expect(await allEvents(store)).toMatchObject([{ report_count: 11, independent_reports: 2 }])
  for (const { id, text } of copies) await remove(store, { id, text })
  expect(await allEvents(store)).toMatchObject([{ report_count: 1, independent_reports: 1 }])
})

describe('ids', () => {
  const early: Story = {
    id: 'e',
    text: 'Early',
    published: '2020-03-01',
    events: [{ who: ['putin', 'macron'], date: '2020-03-01', basis: 'published' }],
  }
  const late: Story = {
    id: 'l',
    text: 'Late',
    published: '2020-03-03',
    events: [{ who: ['putin', 'macron'], date: '2020-03-03', basis: 'published' }],
  }
  const middle: Story = {
    id: 'm',
    text: 'Middle',
    published: '2020-03-02',
    events: [{ who: ['putin', 'macron'], date: '2020-03-02', basis: 'published' }],
  }

  test('an id that was merged away leads to where it went, and every step is logged with its reason', async () => {
    const store = await testStore()
    await load(store, early, late)
    const [first, second] = (await allEvents(store)).map(({ id }) => id)
    await load(store, middle)
    const [only, ...others] = await allEvents(store)
    expect(others).toEqual([])
    expect([first, second]).toContain(only!.id)
    const gone = only!.id === first ? second! : first!
    expect(await redirectOf(store, gone)).toBe(only!.id)
    expect(await eventDetail(store, gone)).toBeNull()
    const log = (await store.db.select().from(changes)).filter(({ noun }) => noun === 'event')
    expect(log.map(({ action, publicId, reason, otherId }) => [action, publicId, reason, otherId])).toEqual([
      ['upsert', first, 'new, one report', null],
      ['upsert', second, 'new, one report', null],
      ['delete', gone, `merged into ${only!.id}`, only!.id],
      ['upsert', only!.id, `one report more; took reports of ${gone}`, null],
    ])
  })

  test('what joined two events goes: they are two again under their ids', async () => {
    const store = await testStore()
    await load(store, early, late)
    const before = await homes(store)
    await load(store, middle)
    await remove(store, middle)
    expect(await homes(store)).toEqual(before)
    for (const id of Object.keys(before)) expect(await redirectOf(store, id)).toBeNull()
  })
})
