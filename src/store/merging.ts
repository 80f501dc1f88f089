/** What merging reads and keeps: reports with all that they are compared by, who was in which event, and what people decided. */
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { FormerEvent, MergeReport, Ruling } from '../merge/index.ts'
import type { DateBasis, Role } from '../model.ts'
import { fold } from '../text/fold.ts'
import { among, arrayValue } from './columns.ts'
import { rawStatement, type Store, statement } from './db.ts'
import { insertion } from './insert.ts'
import { groupBy } from './rows.ts'
import { eventMemory, eventReports, events, mergeDecisionReports, mergeDecisions, reports } from './schema.ts'

/** A stored report, with its number. */
export type NumberedReport = MergeReport & { id: number }

// The driver's own statements: a rebuild reads every report there is.

const selectReports = rawStatement(`
  select r.id, r.key, a.key, a.language, a.published_day, r.type, r.channel, r.status, r.date_edtf, r.date_basis, r.from_day, r.to_day,
    r.date_text, r.date_named, r.again,
    r.place_name, r.place_country, r.cameo, r.plover, r.confidence, p.title_names, p.title_words, p.sketch, p.quotes
  from reports r join articles a on a.id = r.article_id left join article_prints p on p.article_id = r.article_id
  where r.id in (select value from json_each(:ids))`)

type ReportRow = [
  ...[id: number, key: string, article: string, language: string, publishedDay: number | null],
  ...[type: MergeReport['type'], channel: MergeReport['channel'], status: MergeReport['status']],
  ...[edtf: string | null, basis: DateBasis | null, fromDay: number | null, toDay: number | null],
  ...[dateText: string | null, dateNamed: number | null, again: number | null],
  ...[placeName: string | null, placeCountry: string | null, cameo: string, plover: string | null, confidence: number],
  ...[titleNames: string | null, titleWords: string | null, sketch: string | null, quotes: string | null],
]

const selectParticipants = rawStatement(`
  select p.report_id, p.leader_id, l.name, l.provisional, p.country, p.organisation, p.role
  from report_participants p left join leaders l on l.id = p.leader_id
  where p.report_id in (select value from json_each(:ids)) order by p.report_id, p.id`)

type ParticipantRow = [
  ...[reportId: number, leaderId: string | null, leader: string | null, provisional: number | null],
  ...[country: string | null, organisation: string | null, role: Role],
]

const selectAbout = rawStatement(
  'select report_id, code from report_about where report_id in (select value from json_each(:ids)) order by report_id, code',
)

/** Reports by their numbers, as merging sees them. */
export async function mergeReportsOf(store: Store, numbers: readonly number[]): Promise<NumberedReport[]> {
  const ids = arrayValue(numbers)
  const participants = groupBy(selectParticipants(store).all<ParticipantRow>({ ids }), ([report]) => report)
  const about = groupBy(selectAbout(store).all<[number, string]>({ ids }), ([report]) => report)
  return selectReports(store)
    .all<ReportRow>({ ids })
    .map(row => reportOf(row, participants.get(row[0]) ?? [], about.get(row[0]) ?? []))
}

function reportOf(row: ReportRow, participants: readonly ParticipantRow[], about: readonly (readonly [number, string])[]): NumberedReport {
  const [id, key, article, language, publishedDay, type, channel, status, edtf, basis, fromDay, toDay, ...rest] = row
  const [dateText, dateNamed, again, placeName, placeCountry, cameo, plover, confidence, titleNames, titleWords, sketch, quotes] = rest
  const dated = edtf !== null && basis !== null && fromDay !== null && toDay !== null
  return {
    ...{ id, key, article, language, publishedDay, type, channel, status, cameo, plover, confidence },
    date: dated ? { edtf, basis, fromDay, toDay } : null,
    telling: {
      words: dateText === null ? null : fold(dateText),
      named: dateNamed === null ? null : dateNamed === 1,
      again: again === 1,
    },
    place: placeName === null ? null : { name: placeName, country: placeCountry },
    participants: participants.map(participantOf),
    about: about.map(([, code]) => code),
    print: { titleNames: listOf(titleNames), titleWords: listOf(titleWords), sketch: listOf(sketch), quotes: listOf(quotes) },
  }
}

const listOf = <T>(json: string | null): T[] => (json === null ? [] : (JSON.parse(json) as T[]))

function participantOf([
  ,
  leaderId,
  leader,
  provisional,
  country,
  organisation,
  role,
]: ParticipantRow): MergeReport['participants'][number] {
  return {
    ...(leaderId && leader && { leader, leaderId }),
    ...(provisional === 1 && { provisional: true }),
    ...(country && { country }),
    ...(organisation && { organisation }),
    role,
  }
}

const selectNeighbours = statement(db =>
  db
    .selectDistinct({ one: sql<number>`r.report_id`, other: sql<number>`o.report_id` })
    .from(sql`report_blocks r
      join report_blocks o on o.block = r.block and o.to_day >= r.from_day and o.from_day <= r.to_day and o.report_id <> r.report_id`)
    .where(among(sql`r.report_id`, sql.placeholder('ids')))
    .prepare(),
)

/** Pairs of these reports with all that stand near them: in a block in common, and within its days. */
export async function neighboursOf(store: Store, numbers: readonly number[]): Promise<{ one: number; other: number }[]> {
  return selectNeighbours(store).execute({ ids: arrayValue(numbers) })
}

/** Reports of one event have few places among them, however many they are: looking from each to each other would take the square. */
const selectOutsiders = rawStatement(`
  select distinct o.report_id
  from (select distinct block, from_day, to_day from report_blocks where report_id in (select value from json_each(:ids))) r
    join report_blocks o on o.block = r.block and o.to_day >= r.from_day and o.from_day <= r.to_day
  where o.report_id not in (select value from json_each(:known))`)

const selectPairs = rawStatement(`
  select distinct r.report_id, o.report_id
  from report_blocks o
    join report_blocks r on r.block = o.block and r.to_day >= o.from_day and r.from_day <= o.to_day
  where o.report_id in (select value from json_each(:outsiders)) and r.report_id in (select value from json_each(:ids))`)

/** The same, but for pairs with reports that are known to belong with them. */
export async function neighboursBeyond(
  store: Store,
  numbers: readonly number[],
  known: readonly number[],
): Promise<{ one: number; other: number }[]> {
  const ids = arrayValue(numbers)
  const outsiders = selectOutsiders(store)
    .all<[number]>({ ids, known: arrayValue(known) })
    .flat()
  if (!outsiders.length) return []
  return selectPairs(store)
    .all<[number, number]>({ ids, outsiders: arrayValue(outsiders) })
    .map(([one, other]) => ({ one, other }))
}

const selectReportIds = statement(db =>
  db
    .select({ id: reports.id, key: reports.key })
    .from(reports)
    .where(eq(reports.articleId, sql.placeholder('articleId')))
    .prepare(),
)

/** Numbers and keys of an article's reports. */
export async function reportsOfArticle(store: Store, articleId: number): Promise<{ id: number; key: string }[]> {
  return selectReportIds(store).execute({ articleId })
}

const selectMates = statement(db =>
  db
    .select({ id: eventReports.reportId })
    .from(eventReports)
    .where(sql`${eventReports.eventId} in (select event_id from event_reports where ${among(sql`report_id`, sql.placeholder('ids'))})`)
    .prepare(),
)

/** All reports of the events that these reports are in. */
export async function matesOf(store: Store, numbers: readonly number[]): Promise<number[]> {
  return (await selectMates(store).execute({ ids: arrayValue(numbers) })).map(({ id }) => id)
}

const selectFormer = statement(db =>
  db
    .select({ id: events.publicId, report: reports.key, fingerprint: events.fingerprint })
    .from(events)
    .innerJoin(eventReports, eq(eventReports.eventId, events.id))
    .innerJoin(reports, eq(reports.id, eventReports.reportId))
    .where(sql`${events.id} in (select event_id from event_reports where ${among(sql`report_id`, sql.placeholder('ids'))})`)
    .prepare(),
)

/** An event as it is stored: its id, the keys of its reports, and the hash that tells whether it must be written again. */
export type StoredEvent = FormerEvent & { reports: string[]; fingerprint: string }

/** The events that these reports are in. */
export async function eventsOfReports(store: Store, numbers: readonly number[]): Promise<StoredEvent[]> {
  const rows = await selectFormer(store).execute({ ids: arrayValue(numbers) })
  return [...groupBy(rows, row => row.id)].map(([id, members]) => ({
    ...{ id, fingerprint: members[0]!.fingerprint },
    reports: members.map(({ report }) => report),
  }))
}

const selectMemory = statement(db =>
  db
    .select({ id: eventMemory.publicId, report: eventMemory.reportKey })
    .from(eventMemory)
    .where(among(eventMemory.reportKey, sql.placeholder('keys')))
    .prepare(),
)

/** The events that reports of these keys were in when they went. */
export async function rememberedEvents(store: Store, keys: readonly string[]): Promise<{ id: string; report: string }[]> {
  return selectMemory(store).execute({ keys: arrayValue(keys) })
}

const insertMemory = insertion(eventMemory, { onConflict: 'reportKey' })

/** Keeps in mind in which event a report was that goes. */
export async function rememberEvent(store: Store, reportKey: string, publicId: string): Promise<void> {
  await insertMemory(store, { reportKey, publicId })
}

const selectTaken = statement(db =>
  db
    .select({ id: events.publicId })
    .from(events)
    .where(among(events.publicId, sql.placeholder('ids')))
    .prepare(),
)

/** Which of these ids events have. */
export async function takenIds(store: Store, ids: readonly string[]): Promise<string[]> {
  return (await selectTaken(store).execute({ ids: arrayValue(ids) })).map(({ id }) => id)
}

const selectRulings = statement(db =>
  db
    .select({
      decision: mergeDecisions.id,
      verdict: mergeDecisions.verdict,
      key: mergeDecisionReports.reportKey,
      side: mergeDecisionReports.side,
      report: reports.id,
    })
    .from(mergeDecisions)
    .innerJoin(mergeDecisionReports, eq(mergeDecisionReports.decisionId, mergeDecisions.id))
    .leftJoin(reports, eq(reports.key, mergeDecisionReports.reportKey))
    .where(
      sql`${mergeDecisions.id} in (select decision_id from merge_decision_reports where ${among(sql`report_key`, sql.placeholder('keys'))})`,
    )
    .orderBy(mergeDecisions.id, mergeDecisionReports.reportKey)
    .prepare(),
)

/** A decision about two reports that stand in the database. */
export type NumberedRuling = Ruling & { numbers: [number, number] }

/**
 * What people decided about reports of these keys. "Different" holds for every pair of the two events' reports; "same" ties each to the
 * first of them that is still there.
 */
export async function rulingsOn(store: Store, keys: readonly string[]): Promise<NumberedRuling[]> {
  const rows = await selectRulings(store).execute({ keys: arrayValue(keys) })
  return [...groupBy(rows, row => row.decision).values()].flatMap(told => {
    const there = told.filter(({ report }) => report !== null)
    const [as, bs] = [there.filter(({ side }) => side === 'a'), there.filter(({ side }) => side === 'b')]
    const pairs =
      told[0]!.verdict === 'different'
        ? as.flatMap(a => bs.map(b => [a, b] as const))
        : there.slice(1).map(other => [there[0]!, other] as const)
    if (as.length === 0 || bs.length === 0) return []
    return pairs.map(([a, b]) => ({ a: a.key, b: b.key, verdict: told[0]!.verdict, numbers: [a.report!, b.report!] as [number, number] }))
  })
}

const selectReportsFrom = rawStatement('select id from reports where id > :after order by id limit :limit')

/** Numbers of reports in order, those after one. */
export async function reportsAfter(store: Store, after: number, limit: number): Promise<number[]> {
  return selectReportsFrom(store).all<[number]>({ after, limit }).flat()
}

/** A place in the order of blocks: what stands in one block on neighbouring days stands together. */
export type BlockPlace = readonly [block: string, toDay: number, fromDay: number, report: number]

const selectBlocksFrom = rawStatement(`
  select block, to_day, from_day, report_id from report_blocks
  where (block, to_day, from_day, report_id) > (:block, :toDay, :fromDay, :report)
  order by block, to_day, from_day, report_id limit :limit`)

/** Reports in the order of blocks, those after a place; from the beginning without one. A report stands there once for each of its blocks. */
export async function blocksAfter(store: Store, after: BlockPlace | null, limit: number): Promise<BlockPlace[]> {
  const [block, toDay, fromDay, report] = after ?? ['', 0, 0, 0]
  return selectBlocksFrom(store).all<[...BlockPlace]>({ block, toDay, fromDay, report, limit })
}

const selectOrphans = statement(db =>
  db
    .select({ id: events.publicId })
    .from(events)
    .leftJoin(eventReports, eq(eventReports.eventId, events.id))
    .where(and(isNull(eventReports.reportId)))
    .prepare(),
)

/** Ids of events without a report. */
export async function orphanEvents(store: Store): Promise<string[]> {
  return (await selectOrphans(store).execute()).map(({ id }) => id)
}
