/** What merging reads and keeps: reports with all that they are compared by, who was in which event, and what people decided. */
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { FormerEvent, MergeReport, Ruling } from '../merge/index.ts'
import { among, arrayValue } from './columns.ts'
import { type Store, statement } from './db.ts'
import { insertion } from './insert.ts'
import { groupBy } from './rows.ts'
import {
  articlePrints,
  articles,
  eventMemory,
  eventReports,
  events,
  leaders,
  mergeDecisionReports,
  mergeDecisions,
  reportAbout,
  reportParticipants,
  reports,
} from './schema.ts'

/** A stored report, with its number. */
export type NumberedReport = MergeReport & { id: number }

const selectReports = statement(db =>
  db
    .select({
      id: reports.id,
      key: reports.key,
      article: articles.key,
      language: articles.language,
      publishedDay: articles.publishedDay,
      type: reports.type,
      channel: reports.channel,
      status: reports.status,
      dateEdtf: reports.dateEdtf,
      dateBasis: reports.dateBasis,
      fromDay: reports.fromDay,
      toDay: reports.toDay,
      placeName: reports.placeName,
      placeCountry: reports.placeCountry,
      cameo: reports.cameo,
      plover: reports.plover,
      confidence: reports.confidence,
      titleNames: articlePrints.titleNames,
      titleWords: articlePrints.titleWords,
      sketch: articlePrints.sketch,
      quotes: articlePrints.quotes,
    })
    .from(reports)
    .innerJoin(articles, eq(articles.id, reports.articleId))
    .leftJoin(articlePrints, eq(articlePrints.articleId, reports.articleId))
    .where(among(reports.id, sql.placeholder('ids')))
    .prepare(),
)

const selectParticipants = statement(db =>
  db
    .select({
      reportId: reportParticipants.reportId,
      leaderId: reportParticipants.leaderId,
      leader: leaders.name,
      provisional: leaders.provisional,
      country: reportParticipants.country,
      organisation: reportParticipants.organisation,
      role: reportParticipants.role,
    })
    .from(reportParticipants)
    .leftJoin(leaders, eq(leaders.id, reportParticipants.leaderId))
    .where(among(reportParticipants.reportId, sql.placeholder('ids')))
    .orderBy(reportParticipants.reportId, reportParticipants.id)
    .prepare(),
)

const selectAbout = statement(db =>
  db
    .select({ reportId: reportAbout.reportId, code: reportAbout.code })
    .from(reportAbout)
    .where(among(reportAbout.reportId, sql.placeholder('ids')))
    .orderBy(reportAbout.reportId, reportAbout.code)
    .prepare(),
)

type ParticipantRow = Awaited<ReturnType<ReturnType<typeof selectParticipants>['execute']>>[number]

/** Reports by their numbers, as merging sees them. */
export async function mergeReportsOf(store: Store, numbers: readonly number[]): Promise<NumberedReport[]> {
  const ids = arrayValue(numbers)
  const participants = groupBy(await selectParticipants(store).execute({ ids }), row => row.reportId)
  const about = groupBy(await selectAbout(store).execute({ ids }), row => row.reportId)
  return (await selectReports(store).execute({ ids })).map(row => {
    const { dateEdtf, dateBasis, fromDay, toDay, placeName, placeCountry, titleNames, titleWords, sketch, quotes, ...report } = row
    const dated = dateEdtf !== null && dateBasis !== null && fromDay !== null && toDay !== null
    return {
      ...report,
      date: dated ? { edtf: dateEdtf, basis: dateBasis, fromDay, toDay } : null,
      place: placeName === null ? null : { name: placeName, country: placeCountry },
      participants: (participants.get(row.id) ?? []).map(participantOf),
      about: (about.get(row.id) ?? []).map(({ code }) => code),
      print: { titleNames: titleNames ?? [], titleWords: titleWords ?? [], sketch: sketch ?? [], quotes: quotes ?? [] },
    }
  })
}

function participantOf({
  leaderId,
  leader,
  provisional,
  country,
  organisation,
  role,
}: ParticipantRow): MergeReport['participants'][number] {
  return {
    ...(leaderId && leader && { leader, leaderId }),
    ...(provisional && { provisional }),
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
    .selectDistinct({ id: sql<number>`o.report_id` })
    .from(sql`event_reports r join event_reports o on o.event_id = r.event_id`)
    .where(among(sql`r.report_id`, sql.placeholder('ids')))
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

const selectReportsFrom = statement(db =>
  db
    .select({ id: reports.id })
    .from(reports)
    .where(sql`${reports.id} > ${sql.placeholder('after')}`)
    .orderBy(reports.id)
    .limit(sql.placeholder('limit'))
    .prepare(),
)

/** Numbers of reports in order, those after one. */
export async function reportsAfter(store: Store, after: number, limit: number): Promise<number[]> {
  return (await selectReportsFrom(store).execute({ after, limit })).map(({ id }) => id)
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
