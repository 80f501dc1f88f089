/** What lists and details show of the nouns, ready to be serialised. Names are English labels. */
import type { Channel, DateBasis, EventStatus, EventType, QuoteAct, QuoteKind, Role, TextSpan } from '../model.ts'

export type LeaderLabel = { id: string; name: string }
export type CountryLabel = { code: string; name: string }

export type ParticipantView = { leader: LeaderLabel | null; country: CountryLabel | null; organisation: CountryLabel | null; role: Role }

/** ISO days `from` and `to` bound what the EDTF says. */
export type DateView = { edtf: string; basis: DateBasis; from: string | null; to: string | null }
export type PlaceView = { name: string; country: CountryLabel | null }
export type EvidenceView = { article: string; start: number; end: number; text: string }

/** Where a row says what `q` looks for: UTF-16 code units of the article's text. */
export type Highlight = { article: string; start: number; end: number }

/** What `include` adds to a row. */
export type Included = {
  reports?: ReportView[]
  quotes?: QuoteView[]
  evidence?: { article: string; rule: string; evidence: TextSpan[] }[]
  articles?: ReportView['article'][]
}

export type EventView = {
  id: string
  type: EventType
  channel: Channel | null
  status: EventStatus
  date: DateView | null
  participants: ParticipantView[]
  about: CountryLabel[]
  place: PlaceView | null
  cameo: string
  plover: string | null
  confidence: number
  /** How many reports tell of it. */
  report_count: number
  /** How many voices: articles that repeat one text count once. */
  independent_reports: number
  /** Days of its first and its last dated article. */
  first_reported: string | null
  last_reported: string | null
  /** Planned, and its day has passed without a report that it was held. */
  overdue: boolean
  languages: string[]
  /** Ids of the articles. */
  articles: string[]
  evidence: EvidenceView[]
  /** Fields on which its articles disagree. */
  conflicts: ConflictView[]
  highlights?: Highlight[]
  included?: Included
}

/** Every value that is told, most voices first, with the ids of the articles that tell it. */
export type ConflictView = { field: string; values: { value: string; reports: string[] }[] }

export type PublishedView = { date: string; calendar: string; text: string; basis: string }

export type ArticleView = {
  id: string
  url: string | null
  source: string | null
  language: string
  title: string
  published: PublishedView | null
  leaders: LeaderLabel[]
  countries: CountryLabel[]
  /** Ids of the events that it reports. */
  events: string[]
  quotes: number
  highlights?: Highlight[]
}

export type SpeakerView = { leader: LeaderLabel | null; country: CountryLabel | null; organisation: CountryLabel | null }

export type QuoteView = {
  id: string
  speaker: SpeakerView
  kind: QuoteKind
  act: QuoteAct
  text: string
  start: number
  end: number
  via: { name: string; country: string | null } | null
  language: string
  /** The article's day. */
  published: string | null
  article: { id: string; title: string; source: string | null; url: string | null }
  rule: string
  confidence: number
  highlights?: Highlight[]
}

const MS_PER_DAY = 86_400_000

/** Days since 1970-01-01 as an ISO date. */
export const isoDay = (day: number | null): string | null => (day === null ? null : new Date(day * MS_PER_DAY).toISOString().slice(0, 10))

/** What one article claims. */
export type ReportView = {
  article: { id: string; title: string; url: string | null; source: string | null; language: string; published: string | null }
  type: EventType
  channel: Channel | null
  status: EventStatus
  date: (DateView & { text: string | null }) | null
  participants: ParticipantView[]
  about: CountryLabel[]
  place: { name: string; country: string | null } | null
  cameo: string
  plover: string | null
  rule: string
  confidence: number
  evidence: TextSpan[]
}

export type EventDetailView = EventView & {
  /** Every report of it, oldest article first. */
  reports: ReportView[]
  /** What its participants are quoted with in those articles. */
  quotes: QuoteView[]
  /** What each side says of it. */
  readouts: ReadoutView[]
  /** Visits in which it took place. */
  part_of: EventLabel[]
  /** Meetings and talks that took place in it, where it is a visit. */
  parts: EventLabel[]
}

export type EventLabel = { id: string; type: EventType; status: EventStatus; date: string | null }

export type ClaimView = { field: string; value: string }

/** One side's account of an event, as far as one outlet or office passed it on. */
export type ReadoutView = {
  /** Code of the country or organisation. */
  side: string
  /** The outlet or office; null where the articles name none. */
  via: string | null
  quotes: QuoteView[]
  /** What it says: countries that it speaks of, and, where all that an article quotes is this side's, what the article claims. */
  claims: ClaimView[]
  /** Claims that no other side makes. */
  only: ClaimView[]
}

export type TermView = {
  office: string
  country: CountryLabel
  of: string | null
  from: string | null
  to: string | null
  /** Still in office on the day of the leader's `checked`. */
  current: boolean
  acting: boolean
}

export type LeaderView = {
  id: string
  name: string
  country: CountryLabel | null
  wikidata: string | null
  provisional: boolean
  /** Usual names by language. */
  names: Record<string, string[]>
  offices: TermView[]
  events: number
  articles: number
  quotes: number
}

export type LeaderDetailView = LeaderView & {
  /** The day up to which open terms were checked. */
  checked: string | null
  /** Short forms that count only beside another sign, by language. */
  weak_names: Record<string, string[]>
}

export type CountryView = {
  code: string
  kind: 'country' | 'organisation'
  iso3: string | null
  wikidata: string | null
  name: string
  names: Record<string, string[]>
  leaders: number
  events: number
  articles: number
  quotes: number
}
