/** Reports: what an article claims. Written with their article, read by block for merging. */
import { eq, sql } from 'drizzle-orm'
import type { EventReport, LanguageTag, Participant } from '../model.ts'
import { type Store, statement } from './db.ts'
import { insertion, numberedInsertion } from './insert.ts'
import { groupBy } from './rows.ts'
import { articles, eventReports, events, evidence, leaders, reportAbout, reportParticipants, reports } from './schema.ts'

/** A report with what merging made of it, which the store keeps but does not understand. */
export type StorableReport = EventReport & {
  /** The same claim of the same article has the same key. */
  key: string
  block: string
  /** First and last day of its date, as days since 1970-01-01; null without a date. */
  fromDay: number | null
  toDay: number | null
}

/** A stored report of a block, with its number and what is known of its article. */
export type BlockReport = Omit<EventReport, 'evidence' | 'rule'> & {
  id: number
  key: string
  article: string
  language: LanguageTag
  publishedDay: number | null
  fromDay: number | null
  toDay: number | null
}

const insertReport = numberedInsertion(reports)
const insertParticipant = insertion(reportParticipants)
const insertAbout = insertion(reportAbout)
const insertEvidence = insertion(evidence)

export async function saveReport(store: Store, articleId: number, report: StorableReport): Promise<void> {
  const { key, block, type, channel, status, date, place, cameo, plover, rule, confidence, fromDay, toDay } = report
  const reportId = await insertReport(store, {
    ...{ articleId, key, block, type, channel, status, fromDay, toDay, cameo, plover, rule, confidence },
    ...{ dateEdtf: date?.edtf ?? null, dateBasis: date?.basis ?? null, dateText: date?.text ?? null },
    ...{ placeName: place?.name ?? null, placeCountry: place?.country ?? null },
  })
  for (const participant of report.participants) await insertParticipant(store, { reportId, ...participantRow(participant) })
  for (const code of new Set(report.about)) await insertAbout(store, { reportId, code })
  for (const { start, end, text } of report.evidence) await insertEvidence(store, { reportId, start, end, text })
}

/** A participant as the tables of reports and events keep it. */
export function participantRow({ leaderId, country, organisation, role }: Participant) {
  return { leaderId: leaderId ?? null, country: country ?? null, organisation: organisation ?? null, role }
}

const selectBlock = statement(db =>
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
      dateText: reports.dateText,
      fromDay: reports.fromDay,
      toDay: reports.toDay,
      placeName: reports.placeName,
      placeCountry: reports.placeCountry,
      cameo: reports.cameo,
      plover: reports.plover,
      confidence: reports.confidence,
    })
    .from(reports)
    .innerJoin(articles, eq(articles.id, reports.articleId))
    .where(eq(reports.block, sql.placeholder('block')))
    .prepare(),
)

const selectBlockParticipants = statement(db =>
  db
    .select({
      reportId: reportParticipants.reportId,
      leaderId: reportParticipants.leaderId,
      leader: leaders.name,
      country: reportParticipants.country,
      organisation: reportParticipants.organisation,
      role: reportParticipants.role,
    })
    .from(reports)
    .innerJoin(reportParticipants, eq(reportParticipants.reportId, reports.id))
    .leftJoin(leaders, eq(leaders.id, reportParticipants.leaderId))
    .where(eq(reports.block, sql.placeholder('block')))
    .orderBy(reportParticipants.reportId, reportParticipants.id)
    .prepare(),
)

const selectBlockAbout = statement(db =>
  db
    .select({ reportId: reportAbout.reportId, code: reportAbout.code })
    .from(reports)
    .innerJoin(reportAbout, eq(reportAbout.reportId, reports.id))
    .where(eq(reports.block, sql.placeholder('block')))
    .prepare(),
)

/** Every report of a block. */
export async function reportsOfBlock(store: Store, block: string): Promise<BlockReport[]> {
  const rows = await selectBlock(store).execute({ block })
  const participants = groupBy(await selectBlockParticipants(store).execute({ block }), row => row.reportId)
  const about = groupBy(await selectBlockAbout(store).execute({ block }), row => row.reportId)
  return rows.map(({ dateEdtf, dateBasis, dateText, placeName, placeCountry, ...row }) => ({
    ...row,
    date: dateEdtf && dateBasis ? { edtf: dateEdtf, basis: dateBasis, text: dateText } : null,
    place: placeName === null ? null : { name: placeName, country: placeCountry },
    participants: (participants.get(row.id) ?? []).map(participantOf),
    about: (about.get(row.id) ?? []).map(({ code }) => code),
  }))
}

type ParticipantRow = ReturnType<typeof participantRow> & { leader: string | null }

function participantOf({ leaderId, leader, country, organisation, role }: ParticipantRow): Participant {
  return { ...(leaderId && leader && { leader, leaderId }), ...(country && { country }), ...(organisation && { organisation }), role }
}

const selectMembership = statement(db =>
  db
    .select({ id: events.publicId, report: reports.key })
    .from(events)
    .innerJoin(eventReports, eq(eventReports.eventId, events.id))
    .innerJoin(reports, eq(reports.id, eventReports.reportId))
    .where(eq(events.block, sql.placeholder('block')))
    .prepare(),
)

/** The events of a block with the keys of their reports, as they are now. */
export async function membershipOfBlock(store: Store, block: string): Promise<{ id: string; reports: string[] }[]> {
  const rows = await selectMembership(store).execute({ block })
  return [...groupBy(rows, row => row.id)].map(([id, members]) => ({ id, reports: members.map(({ report }) => report) }))
}

const selectBlocks = statement(db =>
  db
    .selectDistinct({ block: reports.block })
    .from(reports)
    .where(eq(reports.articleId, sql.placeholder('articleId')))
    .prepare(),
)

/** The blocks in which an article has reports. */
export async function blocksOfArticle(store: Store, articleId: number): Promise<string[]> {
  return (await selectBlocks(store).execute({ articleId })).map(({ block }) => block)
}
