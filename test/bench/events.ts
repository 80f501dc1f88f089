/**
 * What the server answers, against a bare Fastify route that sends the same bytes, in one run on the same cores. `--events N` says how
 * many events, `--database FILE` keeps them for the next run, `--compare` adds other servers, `--load` two minutes of load with an ingest.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../src/store/db.ts'
import { random } from './articles.ts'
import { fire, rate, tell } from './cannon.ts'
import { compare } from './compare.ts'
import { loadWhileIngesting } from './load.ts'
import { manyEvents } from './many-events.ts'
import { type Server, serveBare, serveDatabase } from './server.ts'

const DEFAULT_EVENTS = 500_000

/** The value of an option, or what stands for it. */
function option(name: string): string | undefined {
  const at = process.argv.indexOf(name)
  return at > 0 ? process.argv[at + 1] : undefined
}

export async function benchEvents(): Promise<void> {
  const count = Number(option('--events') ?? DEFAULT_EVENTS)
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'))
  const database = option('--database') ?? join(folder, 'bench.sqlite')
  try {
    if (!existsSync(database)) {
      const started = performance.now()
      await manyEvents(database, count)
      tell('made', `${count} events in ${((performance.now() - started) / 1000).toFixed(0)} s`)
    }
    await measured(database, benchStream)
    await measured(database, server => benchLists(server, database, folder))
    await measured(database, benchCounts)
    if (process.argv.includes('--compare')) await measured(database, server => compare(server, database, folder))
    if (process.argv.includes('--load')) await loadWhileIngesting(database, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A server that has answered nothing yet, for one part of the measuring. */
async function measured(database: string, part: (server: Server) => Promise<void>): Promise<void> {
  const server = await serveDatabase(database)
  try {
    await part(server)
  } finally {
    await server.stop()
  }
}

const textOf = async (url: string): Promise<string> => (await fetch(url)).text()

/** A leader and a country, as lists of events are asked for. */
export type Pair = { leader: string; country: string }

/** Leaders and countries that have a full page of events in common, in an order without meaning. */
export async function fullPairs(database: string): Promise<Pair[]> {
  const store = await openStore(database)
  const rows = store
    .prepare("select b, a from tallies where dim_a = 'country' and dim_b = 'leader' and total >= 25 order by id")
    .all<[string, string]>({})
  await store.close()
  const next = random(7)
  return rows
    .map(row => [next(), row] as const)
    .sort(([a], [b]) => a - b)
    .map(([, [leader, country]]) => ({ leader, country }))
}

async function benchLists(server: Server, database: string, folder: string): Promise<void> {
  const { url } = server
  const pairs = (await fullPairs(database)).map(({ leader, country }) => `/events?leader=${leader}&country=${country}`)
  const [repeated] = pairs as [string]
  const response = await fetch(url + repeated)
  const body = await response.text()
  const file = join(folder, 'body.json')
  writeFileSync(file, body)
  const bare = await serveBare(file)
  const floors: number[] = []
  const floor = async () => floors.push(await rate(bare.url, ['/events']))
  // Both have answered for a while before they are measured: what is measured is not the compiler.
  await rate(bare.url, ['/events'], { seconds: 3 })
  await rate(
    url,
    pairs.map(path => `${path}&limit=24`),
    { seconds: 6 },
  )
  await floor()
  const each = await rate(
    url,
    ['', '&sort=date'].flatMap(rest => pairs.map(path => path + rest)),
  )
  await floor()
  const dated = await rate(
    url,
    pairs.map((path, at) => `${path}&from=20${16 + (at % 5)}-0${1 + (at % 9)}`),
  )
  const kept = await rate(url, [repeated])
  const unchanged = await rate(url, [repeated], { headers: { 'if-none-match': String(response.headers.get('etag')) } })
  await floor()
  await bare.stop()
  const least = floors.reduce((sum, one) => sum + one, 0) / floors.length
  const told = (name: string, found: number, target?: number) =>
    tell(name, `${found.toFixed(0)}/s, ${(found / least).toFixed(2)} × bare`, target && `≥ ${target}`, found / least >= (target ?? 0))
  tell('bare', `${least.toFixed(0)}/s (${floors.map(one => one.toFixed(0)).join(', ')}), ${(body.length / 1000).toFixed(1)} kB`)
  told('filter, another each time', each, 0.15)
  told('filter and a date, another each time', dated)
  told('filter, repeated', kept, 0.6)
  told('304', unchanged, 0.7)
  await benchDepth(url)
}

/** A page deep in the list against the first, asked in turn. */
async function benchDepth(url: string): Promise<void> {
  const first = JSON.parse(await textOf(`${url}/events?limit=25`))
  const [mark, , , began] = JSON.parse(Buffer.from(first.page.next_cursor, 'base64url').toString())
  const page = (day: number, at: number) =>
    `${url}/events?limit=25&_=${at}&cursor=${Buffer.from(JSON.stringify([mark, day, 1, began])).toString('base64url')}`
  const time = async (address: string): Promise<number> => {
    const started = performance.now()
    await textOf(address)
    return performance.now() - started
  }
  const [near, far]: [number[], number[]] = [[], []]
  for (let at = 0; at < 400; at++) {
    near.push(await time(page(20_080 - at, at)))
    far.push(await time(page(16_800 - at, at)))
  }
  const [one, other] = [share(near, 0.5), share(far, 0.5)]
  tell('deep page, the first', `${other.toFixed(2)} ms, ${one.toFixed(2)} ms`, '± 20 %', Math.abs(other / one - 1) <= 0.2)
}

/** The value below which a share of all lies. */
const share = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0

const GROUPS = ['type', 'leader', 'country', 'year', 'type,year', 'leader,type', 'leader,country', 'country,month']

/** What is counted over all events, and what over those of a filter: with the milliseconds asked for. */
const COUNTS: readonly [path: string, cold?: number][] = [
  ...GROUPS.map(group => [`/events/stats?group_by=${group}`, group.includes(',') ? 300 : 60] as [string, number]),
  ...(['month', 'day'].map(interval => [`/events/timeline?interval=${interval}`, 60]) as [string, number][]),
  ['/events/stats?group_by=type&leader=putin', 60],
  ['/events/timeline?leader=putin', 60],
  ['/events/stats?group_by=type&from=2018&to=2019'],
  ['/events/stats?group_by=leader,country&min_confidence=0.9'],
  ['/events/timeline?status=held'],
  ['/events?count=exact&type=!call&min_confidence=0.5'],
  ['/graph?from=2019&to=2019'],
]
const WARM = 5
/** Times a warm answer is asked for: what is told is the middle one. */
const WARM_ASKED = 9

async function benchCounts({ url }: Server): Promise<void> {
  const once = async (path: string) => {
    const started = performance.now()
    await linesOf(url + path)
    return performance.now() - started
  }
  // The first answer of a process compiles what answers.
  for (const path of ['/events/stats?group_by=status', '/events/stats?group_by=status,type', '/events/timeline?interval=year'])
    await once(path)
  for (const [path, most] of COUNTS) {
    const cold = await once(path)
    const again: number[] = []
    while (again.length < WARM_ASKED) again.push(await once(path))
    const warm = share(again, 0.5)
    const target = most && `< ${most} ms, < ${WARM} ms`
    tell(path, `cold ${cold.toFixed(1)} ms, warm ${warm.toFixed(1)} ms`, target, cold < (most ?? 0) && warm < WARM)
  }
  const typed = ['p', 'pu', 'put', 'm', 'ma', 'mac', 'er', 'erd', 'پ', 'پو', 'بو', 'ا', 'ru', 'sy', 'li', 'fr'].flatMap(q =>
    Array.from({ length: 25 }, (_, at) => `/suggest?limit=${at + 5}&q=${encodeURIComponent(q)}`),
  )
  await once('/suggest?q=x')
  const { latency } = await fire(url, typed, { connections: 4 })
  tell('/suggest', `p50 ${latency.p50} ms, p99 ${latency.p99} ms`, 'p99 < 10 ms', latency.p99 < 10)
}

const MEGABYTE = 1e6

/** Everything as NDJSON, while others ask for pages. */
async function benchStream(server: Server): Promise<void> {
  const { value: count } = JSON.parse(await textOf(`${server.url}/events?count=exact&limit=1`)).meta.total
  let most = server.memory() ?? 0
  const before = most
  const watch = setInterval(() => (most = Math.max(most, server.memory() ?? 0)), 50)
  const others: number[] = []
  let done = false
  const asking = (async () => {
    while (!done) {
      const asked = performance.now()
      await textOf(`${server.url}/events?limit=25&_=${others.length}`)
      others.push(performance.now() - asked)
      await new Promise(resolve => setTimeout(resolve, 5))
    }
  })()
  const started = performance.now()
  const { lines, bytes } = await linesOf(`${server.url}/events.ndjson`)
  const seconds = (performance.now() - started) / 1000
  done = true
  await asking
  clearInterval(watch)
  if (lines !== count) throw new Error(`${lines} lines, not ${count}`)
  const p99 = share(others, 0.99)
  const full = count === DEFAULT_EVENTS ? '< 6 s' : 'for 500,000: < 6 s'
  tell(
    `NDJSON of ${count}`,
    `${seconds.toFixed(1)} s, ${(bytes / MEGABYTE).toFixed(0)} MB`,
    full,
    count === DEFAULT_EVENTS ? seconds < 6 : undefined,
  )
  tell('  memory of the server', `${most.toFixed(0)} MB at most, ${before.toFixed(0)} before`, '< 250 MB', most < 250)
  tell('  others meanwhile', `p99 ${p99.toFixed(0)} ms of ${others.length}`, '< 100 ms', p99 < 100)
}

/** One connection after another request. */
const AGENT = new Agent({ keepAlive: true })

/** Lines and bytes of an answer as it comes, without compression: unpacking is work of the client's. */
function linesOf(url: string): Promise<{ lines: number; bytes: number }> {
  return new Promise((resolve, reject) => {
    get(url, { agent: AGENT }, response => {
      if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode}`))
      let [lines, bytes] = [0, 0]
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++
      })
      response.on('end', () => resolve({ lines, bytes }))
      response.on('error', reject)
    }).on('error', reject)
  })
}
