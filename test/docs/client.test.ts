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

test('a server below a path of another one', async () => {
  const asked: string[] = []
  const send = (async (url: string) => {
    asked.push(url)
    return fetch(url.replace('/news/api', ''))
  }) as typeof fetch
  for (const base of [`${baseUrl}/news/api`, `${baseUrl}/news/api/`]) {
    const client = createClient({ baseUrl: base, fetch: send })
    const days: (string | undefined)[] = []
    for await (const event of client.rows('/events', { limit: 1 })) days.push(event.date?.edtf)
    expect(days).toHaveLength(2)
  }
  expect(asked.every(url => url.startsWith(`${baseUrl}/news/api/events?`))).toBe(true)
})

test.each([200, 502])('an answer of %d that is not JSON is told', async status => {
  const send = (async () => new Response('<html>Bad gateway</html>', { status })) as typeof fetch
  const wrong = createClient({ baseUrl, fetch: send }).get('/meta')
  await expect(wrong).rejects.toThrow(ProblemError)
  await expect(wrong).rejects.toMatchObject({ problem: { status, detail: expect.stringContaining('not JSON') } })
})
