/** What people decided about two events. Kept by the keys of their reports, so that a rebuild, or an article read again, does not touch it. */
import { eq, sql } from 'drizzle-orm'
import { type Store, statement } from './db.ts'
import { insertion, numberedInsertion } from './insert.ts'
import { groupBy } from './rows.ts'
import { eventMemory, eventReports, events, mergeDecisionReports, mergeDecisions, reports } from './schema.ts'

export type Decision = { id: number; verdict: 'same' | 'different'; why: string; eventA: string; eventB: string }

/** A report of an event: its number, and its key. */
export type Member = { id: number; key: string }

const selectMembers = statement(db =>
  db
    .select({ id: reports.id, key: reports.key, remembered: eventMemory.publicId })
    .from(events)
    .innerJoin(eventReports, eq(eventReports.eventId, events.id))
    .innerJoin(reports, eq(reports.id, eventReports.reportId))
    .leftJoin(eventMemory, eq(eventMemory.reportKey, reports.key))
    .where(eq(events.publicId, sql.placeholder('id')))
    .orderBy(reports.key)
    .prepare(),
)

/** An event's reports, each with the event that it was in before that one was merged away. */
export async function membersOf(store: Store, id: string): Promise<(Member & { remembered: string | null })[]> {
  return selectMembers(store).execute({ id })
}

const selectDecisions = statement(db => db.select().from(mergeDecisions).orderBy(mergeDecisions.id).prepare())

/** Every decision, oldest first. */
export async function listDecisions(store: Store): Promise<Decision[]> {
  return selectDecisions(store).execute()
}

const selectSides = statement(db =>
  db
    .select({ decision: mergeDecisionReports.decisionId, key: mergeDecisionReports.reportKey, side: mergeDecisionReports.side })
    .from(mergeDecisionReports)
    .orderBy(mergeDecisionReports.reportKey)
    .prepare(),
)

/** Every decision, oldest first, with the keys of the reports that it speaks of. */
export async function decisionsInFull(store: Store): Promise<(Decision & { sides: [string[], string[]] })[]> {
  const told = groupBy(await selectSides(store).execute({}), ({ decision }) => decision)
  const keysOf = (id: number, side: 'a' | 'b') => (told.get(id) ?? []).flatMap(one => (one.side === side ? one.key : []))
  return (await listDecisions(store)).map(one => ({ ...one, sides: [keysOf(one.id, 'a'), keysOf(one.id, 'b')] }))
}

const insertDecision = numberedInsertion(mergeDecisions)
const insertReport = insertion(mergeDecisionReports)

export async function saveDecision(
  store: Store,
  decision: Omit<Decision, 'id'>,
  sides: { a: readonly Member[]; b: readonly Member[] },
): Promise<void> {
  const decisionId = await insertDecision(store, decision)
  for (const side of ['a', 'b'] as const) {
    for (const { key } of sides[side]) await insertReport(store, { decisionId, reportKey: key, side })
  }
}

const selectNumbers = statement(db =>
  db
    .select({ id: reports.id, key: reports.key })
    .from(mergeDecisionReports)
    .innerJoin(reports, eq(reports.key, mergeDecisionReports.reportKey))
    .where(eq(mergeDecisionReports.decisionId, sql.placeholder('id')))
    .prepare(),
)

const deleteDecision = statement(db =>
  db
    .delete(mergeDecisions)
    .where(eq(mergeDecisions.id, sql.placeholder('id')))
    .prepare(),
)

/** Takes a decision back. Gives the reports that it spoke of, whose events must be made anew. */
export async function dropDecision(store: Store, id: number): Promise<Member[]> {
  const members = await selectNumbers(store).execute({ id })
  await deleteDecision(store).execute({ id })
  return members
}
