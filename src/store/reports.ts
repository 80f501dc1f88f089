/** Reports: what an article claims. Written with their article; merging.ts reads them. */
import type { EventReport, Participant } from '../model.ts'
import type { Store } from './db.ts'
import { insertion, numberedInsertion } from './insert.ts'
import { evidence, reportAbout, reportBlocks, reportParticipants, reports } from './schema.ts'

/** A report with what merging made of it, which the store keeps but does not understand. */
export type StorableReport = EventReport & {
  /** The same claim of the same article has the same key. */
  key: string
  /** Where it is looked for when others are compared with it. */
  blocks: { block: string; fromDay: number; toDay: number }[]
  /** First and last day of its date, as days since 1970-01-01; null without a date. */
  fromDay: number | null
  toDay: number | null
  /** Whether the words of its date name the day itself, not one counted from the article's. */
  dateNamed: boolean
  /** Whether the article says that it was not the first of its kind: "spoke again". */
  again: boolean
}

const insertReport = numberedInsertion(reports)
const insertParticipant = insertion(reportParticipants)
const insertAbout = insertion(reportAbout)
const insertEvidence = insertion(evidence)
const insertBlock = insertion(reportBlocks)

export async function saveReport(store: Store, articleId: number, report: StorableReport): Promise<void> {
  const { key, type, channel, status, date, place, cameo, plover, rule, confidence, fromDay, toDay, dateNamed, again } = report
  const reportId = await insertReport(store, {
    ...{ articleId, key, type, channel, status, fromDay, toDay, cameo, plover, rule, confidence, dateNamed, again },
    ...{ dateEdtf: date?.edtf ?? null, dateBasis: date?.basis ?? null, dateText: date?.text ?? null },
    ...{ placeName: place?.name ?? null, placeCountry: place?.country ?? null },
  })
  for (const participant of report.participants) await insertParticipant(store, { reportId, ...participantRow(participant) })
  for (const code of new Set(report.about)) await insertAbout(store, { reportId, code })
  for (const block of report.blocks) await insertBlock(store, { reportId, ...block })
  for (const { start, end, text } of report.evidence) await insertEvidence(store, { reportId, start, end, text })
}

/** A participant as the tables of reports and events keep it. */
export function participantRow({ leaderId, country, organisation, role }: Participant) {
  return { leaderId: leaderId ?? null, country: country ?? null, organisation: organisation ?? null, role }
}
