/** The command `merge`: what people decide is kept, survives rebuilds and can be undone. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { rebuild, run } from '../../src/commands/merge.ts'
import type { Store } from '../../src/store/db.ts'
import { redirectOf } from '../../src/store/events-write.ts'
import { changes } from '../../src/store/schema.ts'
import { type Story, testStore } from '../store/world.ts'
import { homes, load, remove } from './stories.ts'

const A: Story = { id: 'a', text: 'A', published: '2020-03-01', events: [{ who: ['putin', 'macron'], date: '2020-02-29' }] }
const B: Story = { id: 'b', text: 'B', published: '2020-03-10', events: [{ who: ['putin', 'macron'], date: '2020-03-09' }] }
const C: Story = { id: 'c', text: 'C', published: '2020-03-01', events: [{ who: ['putin', 'macron'], date: '2020-02-29' }] }

let store: Store
let printed: string[]

beforeEach(async () => {
  const location = join(mkdtempSync(join(tmpdir(), 'dragoman-')), 'test.sqlite')
  vi.stubEnv('DATABASE_URL', `file:${location}`)
  store = await testStore(location)
  printed = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text, done?: unknown) => {
    printed.push(String(text))
    if (typeof done === 'function') done()
    return true
  })
})

afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  await store.close()
})

const idOf = async (article: string): Promise<string> =>
  Object.entries(await homes(store)).find(([, articles]) => articles.includes(article))![0]

const groups = async () => Object.values(await homes(store)).sort()

test('two that are one, whatever the comparison says', async () => {
  await load(store, A, B)
  const [a, b] = [await idOf('a'), await idOf('b')]
  await run(['same', a, b, '--why', 'the second paper printed a wrong day'])
  expect(await groups()).toEqual([['a', 'b']])
  await rebuild(store)
  await remove(store, B)
  await load(store, B)
  expect(await groups()).toEqual([['a', 'b']])
  const log = await store.db.select().from(changes)
  expect(log.map(({ reason }) => reason).join('\n')).toContain('decided: the second paper printed a wrong day')
  await run(['decisions'])
  expect(printed.join('')).toContain(`same ${a} ${b}: the second paper printed a wrong day`)
  await run(['undo', b, a])
  expect(await groups()).toEqual([['a'], ['b']])
  expect([await idOf('a'), await idOf('b')]).toEqual([a, b])
})

test('one that is two: the id that was merged away names its part', async () => {
  await load(store, A)
  const a = await idOf('a')
  await load(store, C, B)
  expect(await groups()).toEqual([['a', 'c'], ['b']])
  const b = await idOf('b')
  await run(['same', a, b, '--why', 'test'])
  expect(await groups()).toEqual([['a', 'b', 'c']])
  await run(['undo', a, b])
  expect(await groups()).toEqual([['a', 'c'], ['b']])
  await run(['different', a, b, '--why', 'two calls'])
  expect(await groups()).toEqual([['a', 'c'], ['b']])
  await expect(run(['same', b, a, '--why', 'after all'])).rejects.toThrow(/undo that first/)
})

test('an event merged wrongly is parted again and stays so', async () => {
  const other: Story = {
    ...A,
    id: 'x',
    text: 'Putin talks to Macron once more',
    events: [{ who: ['putin', 'macron'], date: '2020-03-02', basis: 'published' }],
    published: '2020-03-02',
  }
  const link: Story = {
    ...A,
    id: 'y',
    text: 'Macron on the telephone',
    events: [{ who: ['putin', 'macron'], date: '2020-03-01', basis: 'published' }],
  }
  const first: Story = {
    ...A,
    id: 'w',
    text: 'The Kremlin tells of a conversation',
    events: [{ who: ['putin', 'macron'], date: '2020-02-29', basis: 'published' }],
    published: '2020-02-29',
  }
  await load(store, other, first)
  const [x, w] = [await idOf('x'), await idOf('w')]
  expect(x).not.toBe(w)
  await load(store, link)
  expect(await groups()).toEqual([['w', 'x', 'y']])
  await run(['different', w, x, '--why', 'two calls'])
  expect((await groups()).length).toBe(2)
  await rebuild(store)
  expect([await idOf('w'), await idOf('x')]).toEqual([w, x])
  for (const id of [w, x]) expect(await redirectOf(store, id)).toBeNull()
})

const D: Story = { id: 'd', text: 'D', published: '2020-03-20', events: [{ who: ['putin', 'macron'], date: '2020-03-19' }] }

test('an id that was merged into a third event means its own reports alone', async () => {
  await load(store, A, C, B, D)
  const [a, b, d] = [await idOf('a'), await idOf('b'), await idOf('d')]
  await run(['same', a, b, '--why', 'wrong day'])
  await run(['same', a, d, '--why', 'wrong day again'])
  expect(await groups()).toEqual([['a', 'b', 'c', 'd']])
  expect(await idOf('b')).toBe(a)
  await run(['explain', b, d])
  expect(printed.join('')).toContain('the likeliest of 1 pair')
  await expect(run(['different', b, d, '--why', 'two calls'])).rejects.toThrow(
    /contradicts .*same .* \(wrong day\); same .* \(wrong day again\): undo one/,
  )
  await run(['undo', a, d])
  expect(await groups()).toEqual([['a', 'b', 'c'], ['d']])
  await run(['different', b, d, '--why', 'two calls'])
  expect(await groups()).toEqual([['a', 'b', 'c'], ['d']])
})

test('refuses what contradicts several decisions in a row', async () => {
  await load(store, A, B, D)
  const [a, b, d] = [await idOf('a'), await idOf('b'), await idOf('d')]
  await run(['different', a, d, '--why', 'two calls'])
  await run(['same', a, b, '--why', 'wrong day'])
  await expect(run(['same', b, d, '--why', 'one call'])).rejects.toThrow(`different ${a} ${d} (two calls): undo that first`)
  expect(await groups()).toEqual([['a', 'b'], ['d']])
})

test('explains itself', async () => {
  await load(store, A, B)
  await run(['explain', await idOf('a'), await idOf('b')])
  const text = printed.join('')
  expect(text).toContain('2020-02-29 (stated) and 2020-03-09 (stated) lie 9 days apart')
  expect(text).toContain('now two events')
})

test('says what is wrong with a command', async () => {
  await load(store, A, B)
  await expect(run(['same', 'nobody', await idOf('a'), '--why', 'x'])).rejects.toThrow("there is no event 'nobody'")
  await expect(run(['same', await idOf('b'), await idOf('a')])).rejects.toThrow(/--why/)
  await expect(run(['undo', await idOf('b'), await idOf('a')])).rejects.toThrow(/nothing was decided/)
  await expect(run(['combine'])).rejects.toThrow(/name one of/)
})
