/** Counts and lists of events: those kept with each event and those made anew are the same. */
import { expect, test } from 'vitest'
import { rebuildTallies } from '../../src/store/tallies-rebuild.ts'
import { loadStories, party, testStore } from './world.ts'

test('made anew, they are what they were', async () => {
  const store = await testStore()
  await loadStories(store, [
    {
      ...{ id: 'one', text: 'Putin met Macron.', published: '2020-03-05' },
      events: [{ who: ['putin', party('macron', 'guest')], date: '2020-03-04', about: ['SY', 'LY'], words: 'Putin met Macron' }],
    },
    {
      ...{ id: 'two', text: 'Erdogan rang Putin.', language: 'fa', published: '2021-01-05' },
      events: [{ who: ['erdogan', 'putin', 'TR'], type: 'call', about: ['SY'], words: 'Erdogan rang Putin' }],
    },
    {
      ...{ id: 'three', text: 'Macron will visit.', published: '2020-05-05' },
      events: [{ who: ['macron', 'UN'], type: 'visit', date: '2020-05', words: 'Macron will visit' }],
    },
  ])
  const tallies = () =>
    store
      .prepare(
        'select dim_a, a, dim_b, b, total, posted, (select group_concat(event_id) from postings where tally_id = t.id) from tallies t order by 1, 2, 3, 4',
      )
      .all({})
  const kept = tallies()
  await rebuildTallies(store)
  expect(kept.length).toBeGreaterThan(50)
  expect(tallies()).toEqual(kept)
})
