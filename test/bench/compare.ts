/** Other servers over the same rows, asked the same filters in the same run. They are fetched when this is asked for, and not before. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Client from 'better-sqlite3'
import { rate, tell } from './cannon.ts'
import { fullPairs, type Pair } from './events.ts'
import { type Server, started } from './server.ts'

const PACKAGES = ['soul-cli@0.8.1', 'json-server@0.17.4']
/** json-server keeps everything in one text and looks through all of it for each request: more rows than these it is spared. */
const MOST_JSON = 50_000

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
  const pairs = await fullPairs(database)
  const ask = (path: (pair: Pair) => string) => pairs.map(path)

  const own = await rate(
    server.url,
    ask(({ leader, country }) => `/events?leader=${leader}&country=${country}&limit=25`),
  )
  tell(`${rows.length} rows: this server`, `${own.toFixed(0)}/s`)

  const table = join(folder, 'flat.sqlite')
  writeTable(table, rows)
  const soul = await started(port => [bin('soul'), ['-d', table, '-p', String(port)], {}], '/api/tables/events/rows?_limit=1', folder)
  const found = await rate(
    soul.url,
    ask(({ leader, country }) => `/api/tables/events/rows?_filters=leader:${leader},country:${country}&_limit=25`),
  )
  await soul.stop()
  tell(`${rows.length} rows: soul-cli`, `${found.toFixed(0)}/s, ${(own / found).toFixed(1)} times slower`, '≥ 2 times', own >= 2 * found)

  const few = rows.slice(0, MOST_JSON)
  const file = join(folder, 'rows.json')
  writeFileSync(file, JSON.stringify({ events: few.map(({ card, ...row }) => ({ ...JSON.parse(card), ...row })) }))
  const json = await started(port => [bin('json-server'), ['-q', '-p', String(port), file], {}], '/events?_limit=1', folder)
  const slow = await rate(
    json.url,
    ask(({ leader, country }) => `/events?leader=${leader}&country=${country}&_limit=25`),
  )
  await json.stop()
  tell(`${few.length} rows: json-server`, `${slow.toFixed(0)}/s, ${(own / slow).toFixed(0)} times slower`, '≥ 50 times', own >= 50 * slow)
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
