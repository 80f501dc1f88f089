/** What reports hold besides their own rows: the same for the reports of an article and for those of an event. */
import { eq, sql } from 'drizzle-orm'
import { among, arrayValue } from './columns.ts'
import { type Store, statement } from './db.ts'
import { participantColumns } from './participants.ts'
import { groupBy } from './rows.ts'
import { evidence, leaders, reportParticipants } from './schema.ts'

const selectParticipants = statement(db =>
  db
    .select({ reportId: reportParticipants.reportId, ...participantColumns(reportParticipants) })
    .from(reportParticipants)
    .leftJoin(leaders, eq(leaders.id, reportParticipants.leaderId))
    .where(among(reportParticipants.reportId, sql.placeholder('ids')))
    .orderBy(reportParticipants.reportId, reportParticipants.id)
    .prepare(),
)

const selectEvidence = statement(db =>
  db
    .select({ reportId: evidence.reportId, start: evidence.start, end: evidence.end, text: evidence.text })
    .from(evidence)
    .where(among(evidence.reportId, sql.placeholder('ids')))
    .orderBy(evidence.reportId, evidence.id)
    .prepare(),
)

/** Participants and evidence by the number of their report, in the order in which they were stored. */
export async function partsOfReports(store: Store, numbers: readonly number[]) {
  const ids = arrayValue([...numbers])
  return {
    participants: groupBy(await selectParticipants(store).execute({ ids }), row => row.reportId),
    evidence: groupBy(await selectEvidence(store).execute({ ids }), row => row.reportId),
  }
}
