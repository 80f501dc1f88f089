/** The command `merge`: makes events anew, keeps what people decide about them, and explains why two are one or not. */
import { readConfig } from '../config.ts'
import { UserError } from '../errors.ts'
import { type Comparison, compare, standingAgainst, THRESHOLD } from '../merge/index.ts'
import type { Store } from '../store/db.ts'
import { type Decision, decisionsInFull, dropDecision, listDecisions, type Member, membersOf, saveDecision } from '../store/decisions.ts'
import { dropEvent, redirectOf } from '../store/events-write.ts'
import { blocksAfter, mergeReportsOf, type NumberedReport, orphanEvents, reportsAfter } from '../store/merging.ts'
import { markOverdue } from '../store/overdue.ts'
import { configuredKnowledge } from './configured.ts'
import { today } from './days.ts'
import { type Merged, mergeFrom } from './merging.ts'
import { openDatabase } from './open.ts'
import { parseOptions, UsageError } from './options.ts'
import { writeLine } from './output.ts'

type Arguments = { names: string[]; why: string | undefined }

const ACTIONS: Record<string, (store: Store, given: Arguments) => Promise<string[]>> = {
  async rebuild(store, { names }) {
    if (names.length) throw new UsageError(`unexpected argument '${names[0]}'`)
    const { written, gone } = await rebuild(store)
    return [`${count(written, 'event')} written, ${gone} gone`]
  },
  same: (store, given) => decide(store, 'same', given),
  different: (store, given) => decide(store, 'different', given),
  undo,
  async decisions(store) {
    const decisions = await listDecisions(store)
    return decisions.map(({ verdict, eventA, eventB, why }) => `${verdict} ${eventA} ${eventB}: ${why}`)
  },
  explain,
}

/** The command `merge`. Gives the exit code. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, { why: { type: 'string' } })
  const [name = '', ...names] = positionals
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
  if (!action) throw new UsageError(`name one of ${Object.keys(ACTIONS).join(', ')}`)
  const config = readConfig()
  const store = await openDatabase(config, configuredKnowledge(config))
  try {
    for (const line of await action(store, { names, why: values.why })) await writeLine(process.stdout, line)
  } finally {
    await store.close()
  }
  return 0
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

/** Reports looked at in one transaction: memory stays bounded, and others can write between two. */
const CHUNK = 2000

/**
 * Makes all events anew from their reports. Stored ids are kept by overlap, and what would be written as it stands is left alone. Goes by
 * blocks, so that what is compared is read together; then by number, for reports that stand in no block.
 */
export async function rebuild(store: Store): Promise<Merged> {
  const seen = new Set<number>()
  const done: Merged = { written: 0, gone: 0 }
  const mergeUnseen = async (ids: readonly number[]) => {
    const seeds = ids.filter(id => !seen.has(id))
    if (seeds.length === 0) return
    const merged = await store.transaction(() => mergeFrom(store, seeds, { today: today(), because: 'rebuild' }))
    for (const id of merged.seen) seen.add(id)
    done.written += merged.written
    done.gone += merged.gone
  }
  for (let places = await blocksAfter(store, null, CHUNK); places.length > 0; places = await blocksAfter(store, places.at(-1)!, CHUNK)) {
    await mergeUnseen(places.map(([, , , report]) => report))
  }
  for (let ids = await reportsAfter(store, 0, CHUNK); ids.length > 0; ids = await reportsAfter(store, ids.at(-1)!, CHUNK)) {
    await mergeUnseen(ids)
  }
  await store.transaction(async () => {
    for (const id of await orphanEvents(store)) {
      await dropEvent(store, id, { reason: 'no report is left (rebuild)' })
      done.gone++
    }
    await markOverdue(store, today())
  })
  return done
}

type Named = { id: string; members: Member[] }

/**
 * The two events of a command, by ids of now or of before they were merged away. An id that was merged away means the reports that are
 * remembered to have been in it; what is left of the event that took it in is meant by that one's own id.
 */
async function pairOf(store: Store, names: readonly string[]): Promise<[Named, Named]> {
  const [a, b, ...others] = names
  if (a === undefined || b === undefined || others.length) throw new UsageError('name two events by their ids')
  if (a === b) throw new UsageError('name two different events')
  const named = async (name: string, other: string): Promise<Named> => {
    const now = await currentId(store, name)
    const members = await membersOf(store, now)
    const meant = members.filter(({ remembered }) => (now === name ? remembered !== other : remembered === name))
    if (meant.length === 0) throw new UserError(`there is no event '${name}'`)
    return { id: name, members: meant }
  }
  return [await named(a, b), await named(b, a)]
}

const currentId = async (store: Store, id: string): Promise<string> => (await redirectOf(store, id)) ?? id

async function decide(store: Store, verdict: Decision['verdict'], { names, why }: Arguments): Promise<string[]> {
  if (!why?.trim()) throw new UsageError('say why, with --why "…"')
  return store.transaction(async () => {
    const [a, b] = await pairOf(store, names)
    const before = (await listDecisions(store)).find(decision => concerns(decision, a.id, b.id))
    if (before) throw new UserError(`${before.verdict} was decided of ${a.id} and ${b.id} before (${before.why}): undo that first`)
    const sides = [a.members.map(({ key }) => key), b.members.map(({ key }) => key)] as const
    const against = standingAgainst({ verdict, sides }, await decisionsInFull(store))
    if (against.length > 0) throw new UserError(contradiction(verdict, a.id, b.id, against))
    await saveDecision(store, { verdict, why: why.trim(), eventA: a.id, eventB: b.id }, { a: a.members, b: b.members })
    return remerge(store, [...a.members, ...b.members], `decided: ${why.trim()}`)
  })
}

const contradiction = (verdict: Decision['verdict'], a: string, b: string, against: readonly Decision[]): string => {
  const standing = against.map(one => `${one.verdict} ${one.eventA} ${one.eventB} (${one.why})`).join('; ')
  return `${verdict} ${a} ${b} contradicts what was decided before: ${standing}: undo ${against.length === 1 ? 'that' : 'one of these'} first`
}

const concerns = ({ eventA, eventB }: Decision, a: string, b: string): boolean =>
  (eventA === a && eventB === b) || (eventA === b && eventB === a)

async function undo(store: Store, { names: [a, b, ...others], why }: Arguments): Promise<string[]> {
  if (a === undefined || b === undefined || others.length) throw new UsageError('name two events by their ids')
  return store.transaction(async () => {
    const decisions = (await listDecisions(store)).filter(decision => concerns(decision, a, b))
    if (decisions.length === 0) throw new UserError(`nothing was decided about ${a} and ${b} (merge -- decisions lists what was)`)
    const members: Member[] = []
    for (const { id } of decisions) members.push(...(await dropDecision(store, id)))
    return remerge(store, members, why ? `decision undone: ${why}` : 'decision undone')
  })
}

async function remerge(store: Store, members: readonly Member[], because: string): Promise<string[]> {
  const { written, gone } = await mergeFrom(
    store,
    members.map(({ id }) => id),
    { today: today(), because },
  )
  return [`${count(written, 'event')} written, ${gone} gone`]
}

/** The features of the likeliest two reports of two events, and what follows. */
async function explain(store: Store, { names }: Arguments): Promise<string[]> {
  const [a, b] = await pairOf(store, names)
  const read = ({ members }: Named) =>
    mergeReportsOf(
      store,
      members.map(({ id }) => id),
    )
  const [ours, theirs] = [await read(a), await read(b)]
  const pairs = ours
    .flatMap(one => theirs.map(other => ({ one, other, comparison: compare(one, other) })))
    .sort((x, y) => Number(x.comparison.veto) - Number(y.comparison.veto) || y.comparison.score - x.comparison.score)
  const best = pairs[0]
  if (!best) return [`${a.id} and ${b.id} have no two reports to compare`]
  const decisions = (await listDecisions(store)).filter(decision => concerns(decision, a.id, b.id))
  const alike = pairs.filter(({ comparison }) => comparison.verdict === 'same').length
  return [
    `the likeliest of ${count(pairs.length, 'pair')}: ${label(best.one)} and ${label(best.other)}`,
    ...featureLines(best.comparison),
    `${count(alike, 'pair')} of ${pairs.length} above the threshold; ruled out: ${pairs.filter(({ comparison }) => comparison.veto).length}`,
    ...decisions.map(({ verdict, why }) => `decided: ${verdict} (${why})`),
    `now ${(await currentId(store, a.id)) === (await currentId(store, b.id)) ? 'one event' : 'two events'}`,
  ]
}

const label = ({ article, type, status, date }: NumberedReport): string =>
  `${type} ${status} ${date?.edtf ?? 'without a date'} [${article}]`

function featureLines({ findings, score, verdict, veto }: Comparison): string[] {
  const lines = findings.map(finding => `  ${finding.name.padEnd(12)} ${signed(finding.veto ? null : finding.score)}  ${finding.why()}`)
  return [...lines, `  ${'sum'.padEnd(12)} ${signed(veto ? null : score)}  threshold ${THRESHOLD}: ${verdict}`]
}

const signed = (score: number | null): string => (score === null ? 'never' : `${score < 0 ? '-' : '+'}${Math.abs(score).toFixed(2)}`)
