import { expect, test } from 'vitest'
import { ingest } from '../../src/commands/ingest.ts'
import type { Input } from '../../src/read/index.ts'
import { countRows } from '../../src/store/counts.ts'
import { rawOf, type Story, storyEngine, testStore } from '../store/world.ts'

const STORIES: Story[] = [
  { id: 'a', text: 'Putin and Macron', events: [{ who: ['putin', 'macron'], date: '2020-01-01' }] },
  { id: 'b', text: 'They spoke', quotes: [{ who: 'putin', words: 'spoke' }] },
  { id: 'c', text: 'No more' },
]

async function* inputs(...list: (Story | { origin: string; reason: string })[]): AsyncGenerator<Input> {
  for (const one of list) yield 'reason' in one ? { failure: one } : { raw: rawOf(one) }
}

test('counts what came of every input, and goes on after failures', async () => {
  const store = await testStore()
  const [a, b, c] = STORIES as [Story, Story, Story]
  const engine = storyEngine([a, b, { ...c, events: [{ who: ['putin'], words: 'not there' }] }])
  const first = await ingest(store, engine, inputs(a, { origin: 'x.txt', reason: 'empty file' }, c, b))
  expect(first).toMatchObject({ read: 4, new: 2, changed: 0, unchanged: 0, failed: 2, events: 1, quotes: 1 })
  expect(first.failures).toEqual([
    { origin: 'x.txt', reason: 'empty file' },
    { origin: 'c.jsonl:1', reason: 'story c does not say: not there' },
  ])
  const second = await ingest(store, storyEngine(STORIES), inputs(a, { ...b, text: 'They spoke twice' }, c))
  expect(second).toMatchObject({ read: 3, new: 1, changed: 1, unchanged: 1, failed: 0, failures: [] })
  expect(await countRows(store)).toMatchObject({ articles: 3, events: 1, quotes: 1 })
})

test('stops after the article under way when asked to', async () => {
  const store = await testStore()
  const controller = new AbortController()
  const progress = { step: () => controller.abort(), failure: () => undefined, end: () => undefined }
  const summary = await ingest(store, storyEngine(STORIES), inputs(...STORIES), { progress, stop: controller.signal })
  expect(summary).toMatchObject({ read: 1, new: 1 })
  expect((await countRows(store)).articles).toBe(1)
})

test('progress hears of every article and every failure', async () => {
  const store = await testStore()
  const heard: string[] = []
  const progress = {
    step: () => heard.push('step'),
    failure: ({ origin }: { origin: string }) => heard.push(origin),
    end: () => heard.push('end'),
  }
  await ingest(store, storyEngine(STORIES), inputs(STORIES[0]!, { origin: 'x', reason: 'y' }), { progress })
  expect(heard).toEqual(['step', 'x', 'step', 'end'])
})
