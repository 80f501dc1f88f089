/** An event that very many articles report: each further one finds it, and one that tells otherwise leaves it. */
import { expect, test } from 'vitest'
import { loadArticle } from '../../src/commands/load.ts'
import { rawOf, type Story, storyEngine, testStore } from '../store/world.ts'

const told = (at: number, date: string): Story => ({
  ...{ id: `paper-${at}`, text: `Putin rings Macron\nPaper ${at} says that Putin and Macron spoke.`, published: '2020-08-29' },
  mentions: { putin: 'Putin', macron: 'Macron' },
  events: [{ who: ['putin', 'macron'], date, words: 'Putin and Macron spoke' }],
})

test('thirty articles report one event; one that comes to tell of another day takes its own way', async () => {
  const store = await testStore()
  const stories = Array.from({ length: 30 }, (_, at) => told(at, '2020-08-28'))
  const load = (story: Story, version: string) => loadArticle(store, storyEngine([story], version), rawOf(story))
  const counts = async () => store.prepare('select report_count from events order by report_count').all<[number]>({}).flat()
  for (const story of stories) await load(story, 'test-1')
  expect(await counts()).toEqual([30])
  await load(told(7, '2020-03-01'), 'test-2')
  expect(await counts()).toEqual([1, 29])
  await load(told(7, '2020-08-28'), 'test-3')
  expect(await counts()).toEqual([30])
  await store.close()
})
