import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Client from 'better-sqlite3'
import { type Engine, loadArticle } from '../../src/commands/load.ts'
import { rebuild } from '../../src/commands/merge.ts'
import { referenceData } from '../../src/commands/open.ts'
import { type Knowledge, loadKnowledge } from '../../src/knowledge/index.ts'
import { blocksOf } from '../../src/merge/index.ts'
import type { DateBasis, EventReport, EventStatus, EventType, Extraction } from '../../src/model.ts'
import { openStore, type Store } from '../../src/store/db.ts'
import { loadReference } from '../../src/store/reference.ts'
import { random } from './articles.ts'

/** Reports of the two databases that are compared; with BENCH=full the larger one is that of the goal. */
const SIZES = process.env.BENCH === 'full' ? [50_000, 500_000] : [2_000, 10_000]
/** As many events for as many reports as in the goal: 120,000 for 500,000. */
const REPORTS_PER_EVENT = 500 / 120
const MORE = 200
const TYPES: readonly EventType[] = ['call', 'meeting', 'visit', 'negotiation', 'letter', 'agreement']
const LANGUAGES = ['fa', 'ar', 'en']
const FIRST_DAY = 16_000
const DAYS = 3650
const SKETCH = 64

/** What merging costs: a rebuild of everything, and one more article, in a small and in a large database. */
export async function benchMerge(): Promise<void> {
  const knowledge = loadKnowledge()
  const costs: number[] = []
  for (const size of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'))
    try {
      costs.push(await measure(join(folder, 'merge.sqlite'), knowledge, size))
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  console.log(`          cost of a report at ${SIZES[1]} against ${SIZES[0]}: ${(costs[1]! / costs[0]!).toFixed(2)}`)
}

/** Seconds of the processor for one report of a rebuild. */
async function measure(file: string, knowledge: Knowledge, size: number): Promise<number> {
  const store = await openStore(file)
  await loadReference(store, referenceData(knowledge))
  const world = makeWorld(knowledge, size)
  fill(file, world)
  const [started, used] = [performance.now(), process.cpuUsage()]
  const { written } = await rebuild(store)
  const wall = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(used)
  const seconds = (user + system) / 1e6
  const memory = process.resourceUsage().maxRSS / 1024
  console.log(
    `merge     rebuild of ${size} reports: ${written} events in ${seconds.toFixed(1)} s of the processor (${wall.toFixed(1)} s by the clock), ${memory.toFixed(0)} MB at most`,
  )
  await more(store, world)
  await store.close()
  return seconds / size
}

/** One more article, whole but for its reading: of an event that is there, with as many reports as others have. */
async function more(store: Store, { telling }: World): Promise<void> {
  const times: number[] = []
  const used = process.cpuUsage()
  for (let at = 0; at < MORE; at++) {
    const told = telling(1_000_000 + at)
    const engine: Engine = { version: 'bench', extract: (): Extraction => ({ ...NOTHING, events: [told.event] }) }
    const id = `more-${at}`
    const started = performance.now()
    await loadArticle(store, engine, {
      ...{ id, origin: 'bench', mediaType: 'application/json', text: `More ${at}`, title: `More ${at}`, language: told.language },
      published: isoDay(told.published),
    })
    times.push(performance.now() - started)
  }
  const { user, system } = process.cpuUsage(used)
  times.sort((a, b) => a - b)
  const [middle, late] = [times[MORE / 2]!, times[MORE * 0.95]!].map(ms => ms.toFixed(1))
  console.log(
    `          one more article: ${((user + system) / 1000 / MORE).toFixed(1)} ms of the processor; ${middle} ms by the clock, ${late} ms for 95 of 100`,
  )
}

const NOTHING = { leaders: [], countries: [], dates: [], quotes: [] }

type Told = { event: EventReport; language: string; published: number; sketch: number[]; fromDay: number }
type World = { reports: number; telling: (nth: number) => Told }

/** Events of a few hundred leaders, some far more often than others; each told by one to a dozen articles, one in five a copy. */
function makeWorld(knowledge: Knowledge, reports: number): World {
  const cast = knowledge.leaders.filter(({ country }) => country && country.length === 2).slice(0, 400)
  const events = Math.round(reports / REPORTS_PER_EVENT)
  const telling = (nth: number): Told => {
    const next = random(nth + 1)
    // Squared: a few events are told by dozens, most by two or three.
    const number = Math.floor(next() * events)
    const about = eventOf(number, cast)
    const planned = next() < 0.06
    const published = about.day + (planned ? -3 : Math.floor(next() * 2))
    const own = next()
    const dated = own < 0.65
    const basis: DateBasis = dated ? (own < 0.3 ? 'stated' : 'relative') : 'published'
    const fromDay = dated ? about.day : published
    const status: EventStatus = planned ? 'planned' : 'held'
    const voice = random(next() < 0.2 ? number : nth + 1_000_000_007)
    return {
      language: LANGUAGES[Math.floor(next() * 3)]!,
      ...{ published, fromDay },
      sketch: Array.from({ length: SKETCH }, () => Math.floor(voice() * 2 ** 32)).sort((a, b) => a - b),
      event: {
        ...{ type: about.type, channel: null, status, date: { edtf: isoDay(fromDay), basis, text: null } },
        participants: about.participants,
        about: next() < 0.7 ? about.about : [],
        ...{ place: null, cameo: '040', plover: 'CONSULT', rule: 'bench', confidence: 0.8 + next() / 10, evidence: [] },
      },
    }
  }
  return { reports, telling }
}

function eventOf(number: number, cast: readonly Knowledge['leaders'][number][]) {
  const next = random(number + 77)
  const pick = () => cast[Math.floor(next() ** 1.5 * cast.length)]!
  const one = pick()
  let other = pick()
  while (other.country === one.country) other = pick()
  const participants = [one, other].map(({ id, name, country }) => ({ leader: name, leaderId: id, country, role: 'party' as const }))
  return {
    participants,
    type: TYPES[Math.floor(next() * TYPES.length)]!,
    day: FIRST_DAY + Math.floor(next() * DAYS),
    about: ['LY', 'SY', 'UA', 'YE'].slice(0, Math.floor(next() * 3)),
  }
}

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

/** Writes articles with one report each, bare: what is measured comes after. */
function fill(file: string, { reports, telling }: World): void {
  const client = new Client(file)
  client.pragma('synchronous = OFF')
  const insert = (table: string, columns: readonly string[]) =>
    client.prepare(`insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`)
  const [article, print, report, participant, about, block] = [
    insert('articles', [
      ...['id', 'public_id', 'key', 'given_id', 'content_hash', 'knowledge', 'language', 'title', 'text', 'body'],
      ...['published_date', 'published_day', 'sort_day'],
    ]),
    insert('article_prints', ['article_id', 'title_names', 'title_words', 'sketch', 'quotes']),
    insert('reports', [
      ...['id', 'key', 'article_id', 'type', 'status', 'date_edtf', 'date_basis', 'from_day', 'to_day'],
      ...['cameo', 'plover', 'rule', 'confidence'],
    ]),
    insert('report_participants', ['report_id', 'leader_id', 'country', 'role']),
    insert('report_about', ['report_id', 'code']),
    insert('report_blocks', ['report_id', 'block', 'from_day', 'to_day']),
  ] as const
  client.exec('begin')
  for (let nth = 0; nth < reports; nth++) {
    const { event, language, published, sketch, fromDay } = telling(nth)
    const [id, name, date] = [nth + 1, `bench-${nth}`, isoDay(published)]
    article!.run(id, name, `id:${name}`, name, '', 'bench', language, `Report ${nth}`, `Report ${nth}`, '[]', date, published, published)
    const names = event.participants.map(({ leaderId }) => leaderId)
    print!.run(id, JSON.stringify(names), '["report"]', JSON.stringify(sketch), '[]')
    const { type, status, cameo, plover, rule, confidence } = event
    report!.run(id, name, id, type, status, event.date!.edtf, event.date!.basis, fromDay, fromDay, cameo, plover, rule, confidence)
    for (const { leaderId, country, role } of event.participants) participant!.run(id, leaderId, country, role)
    for (const code of event.about) about!.run(id, code)
    const days = { edtf: event.date!.edtf, basis: event.date!.basis, fromDay, toDay: fromDay }
    for (const { block: key, fromDay: from, toDay: to } of blocksOf({ ...event, date: days, publishedDay: published }))
      block!.run(id, key, from, to)
  }
  client.exec('commit')
  client.close()
}
