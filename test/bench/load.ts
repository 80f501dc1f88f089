/** Two minutes of load on a server into whose database articles are loaded meanwhile, and a stop in the middle of it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { sampleArticles } from './articles.ts'
import { tell } from './cannon.ts'
import { fullPairs } from './events.ts'
import { serveDatabase } from './server.ts'

const SECONDS = 120
const CONNECTIONS = 64
const ARTICLES = 4000
const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export async function loadWhileIngesting(database: string, folder: string): Promise<void> {
  const copy = join(folder, 'load.sqlite')
  copyFileSync(database, copy)
  const file = join(folder, 'articles.jsonl')
  const { articles } = await sampleArticles(ARTICLES)
  writeFileSync(file, articles.map(raw => `${JSON.stringify({ ...raw, title: raw.title ?? '', body: raw.text })}\n`).join(''))
  const paths = [
    ...(await fullPairs(copy)).slice(0, 2000).map(({ leader, country }) => `/events?leader=${leader}&country=${country}`),
    ...['/events', '/leaders', '/quotes', '/articles', '/meta', '/events/stats?group_by=type,year', '/events/timeline', '/changes?after=0'],
  ]
  const server = await serveDatabase(copy)
  const memory: number[] = []
  const watch = setInterval(() => memory.push(server.memory() ?? 0), 500)
  const ingest = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'ingest', '--json', file], {
    ...{ cwd: ROOT, env: { ...process.env, DATABASE_URL: `file:${copy}` }, stdio: ['ignore', 'pipe', 'inherit'] },
  })
  let told = ''
  ingest.stdout!.on('data', chunk => (told += chunk))
  const requests = paths.map(path => ({ path })) as autocannon.Request[]
  const fired = autocannon({ url: server.url, connections: CONNECTIONS, duration: SECONDS, workers: 1, requests })
  const ended = once(ingest, 'exit')
  const result = await fired
  await ended
  clearInterval(watch)
  const summary = JSON.parse(told) as { new: number; failed: number; articles_per_second: number; database: { articles: number } }
  const stored = (await (await fetch(`${server.url}/articles?count=exact&limit=1`)).json()) as { meta: { total: { value: number } } }
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  const third = Math.floor(memory.length / 3)
  const [middle, late] = [mean(memory.slice(third, 2 * third)), mean(memory.slice(2 * third))]
  tell(
    `${SECONDS} s at ${CONNECTIONS} connections`,
    `${result.requests.average.toFixed(0)}/s, p99 ${result.latency.p99} ms, ${result['5xx']} × 5xx, ${result.errors} errors, ${result.timeouts} of them answers that took 10 s`,
    ...(['none', result['5xx'] === 0 && result.errors === 0] as const),
  )
  tell(
    '  articles meanwhile',
    `${summary.new} of ${articles.length} at ${summary.articles_per_second}/s, ${stored.meta.total.value} stored`,
    ...(['none lost', summary.new + summary.failed === articles.length && stored.meta.total.value === summary.database.articles] as const),
  )
  tell('  memory of the server', `${middle.toFixed(0)} MB in the second third, ${late.toFixed(0)} in the last`, 'flat', late < middle * 1.1)
  const code = await server.stop()
  if (code !== 0) throw new Error(`the server ended with ${code}`)
}
