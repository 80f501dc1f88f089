/** Reading in threads: what it sees, that nobody waits for it, and that it ends in time. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../src/api/app.ts'
import { listEvents } from '../../src/store/events.ts'
import { Reading, TimeLimit } from '../../src/store/reading.ts'
import { loadStories, party, type Story, testStore } from './world.ts'

const location = join(mkdtempSync(join(tmpdir(), 'dragoman-reading-')), 'data.sqlite')
const store = await testStore(location)
afterAll(() => store.close())

const stories: Story[] = Array.from({ length: 30 }, (_, at) => ({
  ...{ id: `story-${at}`, text: `Putin met Macron, ${at}.`, published: `2020-03-${String(1 + at).padStart(2, '0')}` },
  events: [{ who: ['putin', party('macron', 'guest')], date: `2020-03-${String(1 + at).padStart(2, '0')}`, words: 'Putin met Macron' }],
}))
await loadStories(store, stories)

/** Counts for so long that nobody waits for its end. */
const ENDLESS = 'with recursive n(x) as (select 1 union all select x + 1 from n) select count(*) from n'

/** Numbers as lines. */
const NUMBERS = 'select cast(group_concat(value, char(10)) || char(10) as blob) from json_each(?)'

describe('a query apart', () => {
  test('sees what is committed, and nothing else', async () => {
    const count = async () => (await store.apart('select count(*) from settings where name like ?', ['test-%']))[0]![0]
    await store.transaction(async () => {
      store.prepare("insert into settings (name, value) values ('test-one', '1')").run({})
      expect(await count()).toBe(0)
    })
    expect(await count()).toBe(1)
  })

  test('tells what is wrong with it', async () => {
    await expect(store.apart('select 1 from nowhere', [])).rejects.toThrow('nowhere')
  })

  test('is given up when it takes too long, while others are answered', async () => {
    const reading = new Reading({ location, timeout: 1000, limit: 5000 })
    const endless = reading.rows(ENDLESS, []).catch(error => error)
    const started = performance.now()
    expect(await reading.rows('select 1', [])).toEqual([[1]])
    expect(performance.now() - started).toBeLessThan(5000)
    expect(await endless).toBeInstanceOf(TimeLimit)
    expect(await reading.rows('select 2', [])).toEqual([[2]])
  })
})

describe('streams', () => {
  test('a file gives every line that memory gives, in the same order', async () => {
    const memory = await testStore()
    await loadStories(memory, stories)
    const [mine, theirs] = [await buildApp({ store, version: 'test' }), await buildApp({ store: memory, version: 'test' })]
    for (const path of [
      ...[
        '/events.ndjson',
        '/events.csv',
        '/events.ndjson?sort=date&limit=7',
        '/events.ndjson?leader=putin',
        '/events.ndjson?fields=id,date.edtf',
      ],
      ...['/events.csv?from=2020-03-10&status=held', '/events.ndjson?lang=fa&min_confidence=0.1', '/events.plover', '/events.ndjson?q=met'],
      ...['/events.ndjson?include=reports', '/events.ndjson?leader=erdogan', '/events.ndjson?sort=confidence&type=meeting'],
    ]) {
      const [one, other] = [await mine.inject(path), await theirs.inject(path)]
      expect([path, one.statusCode, one.body]).toEqual([path, 200, other.body])
    }
    await Promise.all([mine.close(), theirs.close(), memory.close()])
  })

  test('a stream shows what was there when it began', async () => {
    const { rows } = await listEvents(store, {}, { sort: { by: 'date', descending: true }, after: null, limit: 100 })
    const lines = store.lines!('select id from events order by id', [], NUMBERS)
    const first = await lines.next()
    await loadStories(store, [{ ...stories[0]!, id: 'later', text: 'Putin met Macron later.' }])
    let text = String(first.value)
    for await (const portion of lines) text += portion
    expect(text.trimEnd().split('\n')).toHaveLength(rows.length)
  })

  test('a stream that nobody reads on is closed', async () => {
    const lines = store.lines!('with recursive n(x) as (select 1 union all select x + 1 from n) select x from n', [], NUMBERS)
    expect(String((await lines.next()).value).startsWith('1\n2\n3\n')).toBe(true)
    await lines.return(undefined)
    expect(await store.apart('select 3', [])).toEqual([[3]])
  })
})
