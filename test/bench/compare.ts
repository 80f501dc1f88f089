/** Other servers over the same rows, asked the same filters in the same run. They are fetched when this is asked for, and not before. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Client from 'better-sqlite3'
import { random } from './articles.ts'
import { rate, tell } from './cannon.ts'
import type { Pair } from './events.ts'
import { type Server, started } from './server.ts'

const PACKAGES = ['soul-cli@0.8.1', 'json-server@0.17.4']
/** json-server keeps everything in one text and looks through all of it for each request: more rows than these it is spared. */
const MOST_JSON = 200_000

/** An event as a flat table has it, with its first leader and the first of its countries. */
type Flat = { id: string; leader: string; country: string; type: string; status: string; card: string }

export async function compare(server: Server, database: string, folder: string): Promise<void> {
  const bin = (name: string) => join(folder, 'node_modules', '.bin', name)
  if (!existsSync(bin('soul'))) {
    console.error(`Fetches ${PACKAGES.join(' and ')} from npm into ${folder}, for this comparison only`)
    const installed = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, ...PACKAGES], { stdio: 'ignore' })
    if (installed.status !== 0) throw new Error('npm could not install what should be compared')
  }
  const rows = flatRows(database)
  const pairs = pairsOf(rows)

  const own = await rates(server.url, ({ leader, country }, limit) => `/events?leader=${leader}&country=${country}&limit=${limit}`, pairs)
  tell(`${rows.length} rows: this server`, figures(own))

  const table = join(folder, 'flat.sqlite')
  writeTable(table, rows)
  const soul = await started(port => [bin('soul'), ['-d', table, '-p', String(port)], {}], '/api/tables/events/rows?_limit=1', folder)
  const path = ({ leader, country }: Pair, limit: number) =>
    `/api/tables/events/rows?_filters=leader:${leader},country:${country}&_limit=${limit}`
  const found = await rates(soul.url, path, pairs)
  await soul.stop()
  tell(`${rows.length} rows: soul-cli`, beside(own, found), '≥ 2 times for the same', own.same >= 2 * found.same)

  const few = rows.slice(0, MOST_JSON)
  const file = join(folder, 'rows.json')
  writeFileSync(file, JSON.stringify({ events: few.map(({ card, ...row }) => ({ ...JSON.parse(card), ...row })) }))
  const json = await started(port => [bin('json-server'), ['-q', '-p', String(port), file], {}], '/events?_limit=1', folder)
  const slow = await rates(json.url, ({ leader, country }, limit) => `/events?leader=${leader}&country=${country}&_limit=${limit}`, pairs)
  await json.stop()
  tell(`${few.length} rows: json-server`, beside(own, slow), '≥ 50 times for the same', own.same >= 50 * slow.same)
}

/** Answers in a second: to the same filter again and again, and to another one each time. */
type Rates = { same: number; other: number }

async function rates(url: string, path: (pair: Pair, limit: number) => string, pairs: readonly Pair[]): Promise<Rates> {
  const ask = (...limits: number[]) => limits.flatMap(limit => pairs.map(pair => path(pair, limit)))
  // Everybody has answered for a while before being measured: what is measured is not the compiler.
  await rate(url, ask(24, 23, 22, 21, 20))
  return { same: await rate(url, [path(pairs[0]!, 25)]), other: await rate(url, ask(25, 26, 27, 28, 29)) }
}

const figures = ({ same, other }: Rates): string => `${same.toFixed(0)}/s for the same filter, ${other.toFixed(0)}/s for another each time`

const times = (own: number, other: number): string => (own / Math.max(other, 0.01)).toFixed(1)

const beside = (own: Rates, other: Rates): string =>
  `${figures(other)}: ${times(own.same, other.same)} and ${times(own.other, other.other)} times slower`

/** Rows of a full page. */
const FULL = 25

/** Leaders and countries that have a full page of rows in common in the flat table, in an order without meaning. */
function pairsOf(rows: readonly Flat[]): Pair[] {
  const counts = new Map<string, { pair: Pair; count: number }>()
  for (const { leader, country } of rows) {
    const key = `${leader} ${country}`
    const known = counts.get(key)
    if (known) known.count++
    else counts.set(key, { pair: { leader, country }, count: 1 })
  }
  const next = random(7)
  return [...counts.values()]
    .filter(({ count }) => count >= FULL)
    .map(({ pair }) => [next(), pair] as const)
    .sort(([a], [b]) => a - b)
    .map(([, pair]) => pair)
}

function flatRows(database: string): Flat[] {
  const client = new Client(database, { readonly: true })
  const rows = client
    .prepare(`select e.public_id as id, (select leader_id from event_participants p where p.event_id = e.id limit 1) as leader,
      (select code from event_countries c where c.event_id = e.id limit 1) as country, e.type, e.status, c.card
      from events e join event_cards c on c.event_id = e.id order by e.id`)
    .all() as Flat[]
  client.close()
  return rows
}

function writeTable(file: string, rows: readonly Flat[]): void {
  mkdirSync(join(file, '..'), { recursive: true })
  const client = new Client(file)
  client.exec('create table events (id text primary key, leader text, country text, type text, status text, card text); begin')
  const insert = client.prepare('insert into events values (:id, :leader, :country, :type, :status, :card)')
  for (const row of rows) insert.run(row)
  client.exec('commit; create index events_by_both on events (leader, country)')
  client.close()
}
