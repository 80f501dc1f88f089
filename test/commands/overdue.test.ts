/** A server that runs for days: plans become overdue when their day is over, and kept answers are then old. */
import supertest from 'supertest'
import { afterEach, expect, test, vi } from 'vitest'
import { buildApp } from '../../src/api/app.ts'
import { keepOverdue } from '../../src/commands/overdue.ts'
import type { Store } from '../../src/store/db.ts'
import { changes } from '../../src/store/schema.ts'
import { load } from '../merge/stories.ts'
import { testStore } from '../store/world.ts'

const MINUTE = 60_000

afterEach(() => {
  vi.useRealTimers()
})

async function planned(now: string): Promise<Store> {
  vi.useFakeTimers({ now: new Date(now), toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  const store = await testStore()
  await load(store, {
    ...{ id: 'p', text: 'They are to speak on Tuesday', published: '2070-06-08' },
    events: [{ who: ['putin', 'macron'], date: '2070-06-10', status: 'planned' }],
  })
  return store
}

test('overdue is told from the first moment of the next day, to readers who keep answers too', async () => {
  const store = await planned('2070-06-10T23:57:30Z')
  const stop = keepOverdue(store, error => expect.unreachable(String(error)))
  const app = await buildApp({ store, version: 'test' })
  await app.ready()
  const ask = (etag = '') => supertest(app.server).get('/events').set('If-None-Match', etag)

  await vi.advanceTimersByTimeAsync(2 * MINUTE)
  const before = await ask()
  expect(before.body.data).toMatchObject([{ status: 'planned', overdue: false }])
  expect((await ask(before.headers.etag)).status).toBe(304)

  await vi.advanceTimersByTimeAsync(MINUTE / 2)
  const after = await ask(before.headers.etag)
  expect(after.status).toBe(200)
  expect(after.body.data).toMatchObject([{ status: 'planned', overdue: true }])

  // Once: the days after have nothing to add.
  const logged = await store.db.select().from(changes)
  await vi.advanceTimersByTimeAsync(3 * 24 * 60 * MINUTE)
  expect(await store.db.select().from(changes)).toEqual(logged)
  stop()
  await app.close()
  await store.close()
})

test('what can not be written now is written a minute later, and nothing after it was stopped', async () => {
  const store = await planned('2070-06-10T23:59:30Z')
  const failures: unknown[] = []
  const transaction = vi.spyOn(store, 'transaction').mockRejectedValue(new Error('database is locked'))
  const stop = keepOverdue(store, error => failures.push(error))
  await vi.advanceTimersByTimeAsync(MINUTE / 2)
  expect(failures).toHaveLength(1)
  transaction.mockRestore()
  await vi.advanceTimersByTimeAsync(MINUTE)
  // Between two transactions others have a turn, which is no time of the clock here: one more comes after it.
  await store.transaction(async () => {})
  expect((await store.db.select().from(changes)).at(-1)).toMatchObject({ reason: 'its day has passed without a report that it was held' })
  stop()
  expect(vi.getTimerCount()).toBe(0)
  await store.close()
})
