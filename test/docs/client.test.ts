import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../src/api/app.ts'
import { createClient, ProblemError } from '../../src/client/index.ts'
import type { Store } from '../../src/store/db.ts'
import { loadStories, testStore } from '../store/world.ts'

let store: Store
let app: FastifyInstance
let baseUrl: string

beforeAll(async () => {
  store = await testStore()
  await loadStories(store, [
    { id: 'one', text: 'Putin calls Macron', events: [{ who: ['putin', 'macron'], date: '2020-08-28' }] },
    { id: 'two', text: 'Putin calls Erdogan', events: [{ who: ['putin', 'erdogan'], date: '2020-08-27' }] },
  ])
  app = await buildApp({ store, version: '1' })
  baseUrl = await app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await app.close()
  await store.close()
})

test('the client reads one answer, and every row of a list', async () => {
  const client = createClient({ baseUrl })
  const { data } = await client.get('/leaders/{id}', { params: { id: 'پوتین' } })
  expect([data.id, data.events]).toEqual(['putin', 2])
  const days: (string | undefined)[] = []
  for await (const event of client.rows('/events', { leader: ['putin'], limit: 1 })) days.push(event.date?.edtf)
  expect(days).toEqual(['2020-08-28', '2020-08-27'])
})

test('a problem is an error with all that was wrong', async () => {
  const wrong = createClient({ baseUrl }).get('/events', { query: { leader: ['putn'] } })
  await expect(wrong).rejects.toThrow(ProblemError)
  await expect(wrong).rejects.toMatchObject({ problem: { errors: [{ code: 'unknown_entity', value: 'putn' }] } })
})
