import type {
  Channel,
  CountryCode,
  DateBasis,
  EventPlace,
  EventReport,
  EventStatus,
  EventType,
  LanguageTag,
  Participant,
} from '../model.ts'
import type { Print } from './print.ts'

/** A report as merging sees it: what the article claims, and what is known of the article. */
export type MergeReport = {
  /** Made from the article and the claim (`reportKeys`). */
  key: string
  /** What the article is known by. */
  article: string
  language: LanguageTag
  /** The article's day, as days since 1970-01-01. */
  publishedDay: number | null
  type: EventType
  channel: Channel | null
  status: EventStatus
  date: { edtf: string; basis: DateBasis; fromDay: number; toDay: number } | null
  telling: Telling
  participants: MergeParticipant[]
  about: CountryCode[]
  place: EventPlace | null
  cameo: string
  plover: string | null
  confidence: number
  /** By what the article's text is compared with others. */
  print: Print
}

/** How the article tells the day and the event: what sets apart two calls of two days in a row. */
export type Telling = {
  /** The words of the date, folded; null where none give it. */
  words: string | null
  /** Whether these words name the day ("Monday", "18 March"), not one counted from the day of print ("yesterday"); null: not known. */
  named: boolean | null
  /** Whether it was not the first of its kind: "spoke again", "their second call". */
  again: boolean
}

/** `provisional`: made from an article's words. The same person may be spelled otherwise elsewhere. */
export type MergeParticipant = Participant & { provisional?: boolean }

/** Who took part, as keys see it: the leader where one is named, else the country or organisation. */
export const principalOf = (participant: Participant): string =>
  participant.leaderId ?? participant.leader ?? participant.organisation ?? participant.country ?? '?'

/** The principals of a report, each once, in order of their names. */
export const principalsOf = (report: Pick<EventReport, 'participants'>): string[] =>
  [...new Set(report.participants.map(principalOf))].sort()

/** For whom a participant acts: what stays the same when one article names the minister and another the state. */
export const sideOf = (participant: Participant): string =>
  participant.organisation ?? participant.country ?? participant.leaderId ?? participant.leader ?? '?'

/** Sides of a report, each once, in order of their names. Asked for in every comparison, hence kept. */
export function sidesOf({ participants }: Pick<EventReport, 'participants'>): readonly string[] {
  const known = SIDES.get(participants)
  if (known) return known
  const sides = [...new Set(participants.map(sideOf))].sort()
  SIDES.set(participants, sides)
  return sides
}

const SIDES = new WeakMap<readonly Participant[], readonly string[]>()
