/** What the server answers, against a bare Fastify route that sends the same bytes, in one run on the same cores. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import fastify, { type FastifyInstance } from 'fastify'
import { buildApp } from '../../src/api/app.ts'
import { random } from './articles.ts'
import { type Many, manyEvents } from './many-events.ts'

const SECONDS = 6
const CONNECTIONS = 16
const DEFAULT_EVENTS = 20_000
const FULL_EVENTS = 500_000

/** `--events N` says how many events; `--full` is 500,000. */
function eventsAsked(): number {
  const at = process.argv.indexOf('--events')
  return process.argv.includes('--full') ? FULL_EVENTS : at > 0 ? Number(process.argv[at + 1]) : DEFAULT_EVENTS
}

export async function benchEvents(): Promise<void> {
  const count = eventsAsked()
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'))
  const started = performance.now()
  const many = await manyEvents(join(folder, 'bench.sqlite'), count)
  tell('made', `${count} events in ${((performance.now() - started) / 1000).toFixed(0)} s`)
  const app = await buildApp({ store: many.store, version: 'bench' })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  try {
    await benchLists(app, url, many)
    await benchCounts(app, url)
    await benchStream(app, url, count)
  } finally {
    await app.close()
    await many.store.close()
    rmSync(folder, { recursive: true })
  }
}

async function benchLists(app: FastifyInstance, url: string, { leaders, countries }: Many): Promise<void> {
  const repeated = `/events?leader=${leaders[0]}&country=${countries[0]}`
  const { body, headers } = await app.inject(repeated)
  const floor = await bareRate(body)
  const ratio = (rate: number) => `${rate.toFixed(0)} requests/s, ${(rate / floor).toFixed(2)} × bare`
  tell('bare', `${floor.toFixed(0)} requests/s, ${(body.length / 1000).toFixed(1)} kB`)
  const next = random(7)
  const pick = (list: readonly string[]) => list[Math.floor(next() ** 3 * list.length)]!
  const filters = Array.from(
    { length: 12_000 },
    (_, at) => `/events?leader=${pick(leaders)}&country=${pick(countries)}&from=20${10 + (at % 6)}-0${1 + (at % 9)}-${10 + (at % 18)}`,
  )
  const pairs = [...new Set(leaders.flatMap(leader => countries.map(country => `/events?leader=${leader}&country=${country}`)))]
  const shuffled = pairs
    .map(path => [next(), path] as const)
    .sort(([a], [b]) => a - b)
    .map(([, path]) => path)
  tell('filter, each once', ratio(await rate(url, shuffled)))
  tell('filter and a date, each once', ratio(await rate(url, [...new Set(filters)])))
  tell('filter, repeated', ratio(await rate(url, [repeated])))
  tell('304', ratio(await rate(url, [repeated], { 'if-none-match': String(headers.etag) })))
  await benchDepth(app)
}

/** A page deep in the list against the first. */
async function benchDepth(app: FastifyInstance): Promise<void> {
  const first = (await app.inject('/events?limit=25')).json()
  const [mark, , , began] = JSON.parse(Buffer.from(first.page.next_cursor, 'base64url').toString())
  const deep = (day: number) => Buffer.from(JSON.stringify([mark, day, 1, began])).toString('base64url')
  const time = async (path: (at: number) => string) => {
    const started = performance.now()
    for (let at = 0; at < 300; at++) await app.inject(path(at))
    return (performance.now() - started) / 300
  }
  const near = await time(at => `/events?limit=25&_=${at}&cursor=${deep(20_080 - at)}`)
  const far = await time(at => `/events?limit=25&_=${at}&cursor=${deep(16_800 - at)}`)
  tell('deep page', `${far.toFixed(2)} ms, first ${near.toFixed(2)} ms`)
}

async function benchCounts(app: FastifyInstance, url: string): Promise<void> {
  const once = async (path: string) => {
    const started = performance.now()
    const { statusCode } = await app.inject(path)
    if (statusCode !== 200) throw new Error(`${path}: ${statusCode}`)
    return performance.now() - started
  }
  const paths = ['type', 'leader', 'country', 'year', 'type,year', 'leader,type', 'leader,country', 'country,month'].map(
    group => `/events/stats?group_by=${group}`,
  )
  paths.push(
    '/events/timeline?interval=month',
    '/events/timeline?interval=day',
    '/events/stats?group_by=type&leader=putin',
    '/events/stats?group_by=type&from=2018&to=2019',
  )
  paths.push('/events/timeline?leader=putin', '/graph?from=2019&to=2019')
  for (const path of paths) tell(path, `cold ${(await once(path)).toFixed(1)} ms, warm ${(await once(path)).toFixed(1)} ms`)
  await once('/suggest?q=x')
  const typed = ['p', 'pu', 'put', 'm', 'ma', 'mac', 'er', 'erd', 'پ', 'پو', 'بو', 'ا', 'ru', 'sy', 'li', 'fr'].flatMap(q =>
    [5, 10, 15, 20, 25].map(limit => `/suggest?limit=${limit}&q=${encodeURIComponent(q)}`),
  )
  const { latency } = await cannon(url, typed, {}, 4)
  tell('/suggest', `p50 ${latency.p50} ms, p99 ${latency.p99} ms`)
}

/** Everything as NDJSON, while others ask for pages. */
async function benchStream(app: FastifyInstance, url: string, count: number): Promise<void> {
  const before = process.memoryUsage().rss
  let most = before
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 50)
  const started = performance.now()
  const response = await fetch(`${url}/events.ndjson`)
  let lines = 0
  const others: number[] = []
  let done = false
  const asking = (async () => {
    while (!done) {
      const asked = performance.now()
      await app.inject(`/events?limit=25&_=${others.length}`)
      others.push(performance.now() - asked)
      await new Promise(resolve => setTimeout(resolve, 5))
    }
  })()
  for await (const chunk of response.body!) for (const byte of chunk as Uint8Array) if (byte === 10) lines++
  done = true
  await asking
  clearInterval(watch)
  if (lines !== count) throw new Error(`${lines} lines, not ${count}`)
  const p99 = others.sort((a, b) => a - b)[Math.floor(others.length * 0.99)] ?? 0
  const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(0)
  tell(
    'NDJSON of all',
    `${((performance.now() - started) / 1000).toFixed(1)} s, RSS ${megabytes(most)} MB (before ${megabytes(before)}, with the reader), others' p99 ${p99.toFixed(0)} ms`,
  )
}

async function bareRate(body: string): Promise<number> {
  const bare = fastify()
  bare.get('/events', (_request, reply) => void reply.type('application/json; charset=utf-8').send(body))
  const url = await bare.listen({ port: 0, host: '127.0.0.1' })
  const found = await rate(url, ['/events'])
  await bare.close()
  return found
}

async function rate(url: string, paths: readonly string[], headers: Record<string, string> = {}): Promise<number> {
  const { requests, non2xx, errors, statusCodeStats } = await cannon(url, paths, headers, SECONDS)
  const failed = non2xx - (statusCodeStats?.['304']?.count ?? 0)
  if (failed > 0 || errors) throw new Error(`${failed} answers that are no success, ${errors} errors`)
  return requests.average
}

const cannon = (url: string, paths: readonly string[], headers: Record<string, string>, duration: number) =>
  autocannon({ url, connections: CONNECTIONS, duration, workers: 1, headers, requests: paths.map(path => ({ path })) })

function tell(name: string, figure: string): void {
  console.log(`api       ${name.padEnd(44)} ${figure}`)
}
