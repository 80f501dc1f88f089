/** Participants of events and of reports are kept alike, and shown alike. */
import { type SQL, sql } from 'drizzle-orm'
import type { Role } from '../model.ts'
import { type eventParticipants, leaders, type reportParticipants } from './schema.ts'
import type { CountryLabel, ParticipantView } from './views.ts'

/** Columns of a participant with labels, for a query that joins `leaders`. */
export function participantColumns(table: typeof eventParticipants | typeof reportParticipants) {
  return {
    role: table.role,
    leaderId: table.leaderId,
    leader: leaders.name,
    country: table.country,
    countryName: countryName(table.country),
    organisation: table.organisation,
    organisationName: countryName(table.organisation),
  }
}

const countryName = (code: { getSQL(): SQL }) => sql<string | null>`(select c.name from countries c where c.code = ${code})`

type ParticipantRow = { role: Role } & Record<
  'leaderId' | 'leader' | 'country' | 'countryName' | 'organisation' | 'organisationName',
  string | null
>

export function participantView({
  leaderId,
  leader,
  country,
  countryName,
  organisation,
  organisationName,
  role,
}: ParticipantRow): ParticipantView {
  return {
    leader: leaderId === null ? null : { id: leaderId, name: leader ?? leaderId },
    country: countryLabel(country, countryName),
    organisation: countryLabel(organisation, organisationName),
    role,
  }
}

export const countryLabel = (code: string | null, name: string | null): CountryLabel | null =>
  code === null ? null : { code, name: name ?? code }
