/** `ingest --remove`: articles go by any of their names, and leave nothing behind but the log. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { run } from '../../src/commands/ingest.ts'
import type { Store } from '../../src/store/db.ts'
import { changes } from '../../src/store/schema.ts'
import { beliefs, homes, load } from '../merge/stories.ts'
import { type Story, testStore } from '../store/world.ts'

const on = (id: string, url?: string): Story => ({
  ...{ id, text: `Account ${id}: Putin and Macron spoke`, published: '2020-03-01', ...(url && { url }) },
  events: [{ who: ['putin', 'macron'], date: '2020-02-29', words: 'Putin and Macron spoke' }],
  quotes: [{ who: 'putin', words: 'spoke' }],
})
const [A, B, C] = [on('a'), on('b', 'https://example.org/b'), on('c')]

let store: Store
let printed: string

beforeEach(async () => {
  const location = join(mkdtempSync(join(tmpdir(), 'dragoman-')), 'test.sqlite')
  vi.stubEnv('DATABASE_URL', `file:${location}`)
  store = await testStore(location)
  await load(store, A, B, C)
  printed = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text, done?: unknown) => {
    printed += String(text)
    if (typeof done === 'function') done()
    return true
  })
})

afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  await store.close()
})

test('by id and by URL; the event stays as others tell it, and is whole again when the articles are', async () => {
  const [before, ids] = [await beliefs(store), await homes(store)]
  expect(await run(['--remove', 'a', 'https://example.org/b'])).toBe(0)
  expect(printed).toBe('removed a, b\nthe database holds 1 articles, 1 events, 1 quotes\n')
  expect(await homes(store)).toEqual({ [Object.keys(ids)[0]!]: ['c'] })
  expect((await store.db.select().from(changes)).filter(({ action }) => action === 'delete')).toMatchObject([
    { noun: 'article', publicId: 'a', reason: 'removed' },
    { noun: 'article', publicId: 'b', reason: 'removed' },
  ])
  await load(store, B, A)
  expect([await beliefs(store), await homes(store)]).toEqual([before, ids])
})

test('all of them: nothing is left to be found', async () => {
  expect(await run(['--remove', '--json', 'a', 'a', 'b', 'c'])).toBe(0)
  expect(JSON.parse(printed)).toMatchObject({ removed: ['a', 'b', 'c'], database: { articles: 0, events: 0, quotes: 0 } })
  const left = ['reports', 'evidence', 'event_reports', 'article_prints', 'report_blocks', 'postings', 'event_search', 'quote_search']
  for (const table of left) expect(store.prepare(`select count(*) from ${table}`).all({}), table).toEqual([[0]])
  expect(store.prepare('select count(*) from tallies where total <> 0').all({})).toEqual([[0]])
})

test('a name that means no article, or two, removes nothing', async () => {
  const before = await homes(store)
  await expect(run(['--remove', 'b', 'nobody'])).rejects.toThrow(
    "there is no article 'nobody': name it by its id or URL; nothing was removed",
  )
  expect(await homes(store)).toEqual(before)
  // No path can hold this id: the API gives both articles another.
  await load(store, on('x/1', 'https://example.org/one'), on('x/1', 'https://example.org/two'))
  await expect(run(['--remove', 'x/1'])).rejects.toThrow(/2 articles came as 'x\/1': name one by its own id \(\w{16}, \w{16}\) or URL/)
  expect(await run(['--remove', 'https://example.org/one'])).toBe(0)
  expect(await run(['--remove', 'x/1'])).toBe(0)
  expect(await homes(store)).toEqual(before)
})

test('says what is wrong with a command line', async () => {
  await expect(run(['--remove'])).rejects.toThrow(/nothing to remove/)
  await expect(run(['--remove', '--again', 'a'])).rejects.toThrow(/no other option/)
})
