/**
 * The nouns of Dragoman, in the order in which data flows (docs/design.md): RawArticle → Document → Extraction → Event.
 * Types only: whoever needs a noun imports it from here, and no one needs anything else of another layer to name it.
 * All offsets count UTF-16 code units of the text as it was given; `text.slice(start, end)` is the span's text.
 */

/** A stretch of a text, `start` included, `end` not. */
export type Span = { start: number; end: number }

/** A span with its words, as records and the database show it. */
export type TextSpan = Span & { text: string }

/** BCP 47 primary language subtag: `fa`, `ar`, `en` … ; `und` when it could not be told. */
export type LanguageTag = string

/** ISO 3166-1 alpha-2, `XK` for Kosovo. */
export type CountryCode = string

/** A code from seeds/countries.json with `kind: organisation`: `UN`, `EU`, `NATO`, `ARAB-LEAGUE` … */
export type OrganisationCode = string

// --- read --------------------------------------------------------------------------------------------------------------

/** An article as it was given, before anybody looked at it. */
export type RawArticle = {
  /** File name without its ending, or the `id` of a JSON Lines input. */
  id: string
  /** Where it was read from: a path, `stdin`, with `:line` for JSON Lines. For messages only. */
  origin: string
  mediaType: 'text/plain' | 'text/html' | 'application/json'
  /** The page's text; HTML source for `text/html`; `title + "\n" + body` for `application/json`. */
  text: string
  /** Given apart by JSON Lines input only. */
  title?: string
  url?: string
  source?: string
  /** As written on the page, any calendar and digits. */
  published?: string
  language?: LanguageTag
}

/** The calendars in which pages date themselves (CLDR names). */
export type Calendar = 'gregory' | 'persian' | 'islamic-umalqura'

/** The page's own date. */
export type Published = {
  /** ISO 8601 calendar date. */
  date: string
  calendar: Calendar
  /** The words that say so. */
  text: string
  /** `stated` by the page or its metadata; `masthead` when only a page header's date was found. */
  basis: 'stated' | 'masthead'
}

/** An article whose proper parts are known. Nothing is cut out: boilerplate is what no span covers. */
export type Document = {
  id: string
  url: string | null
  source: string | null
  /** The text that all spans point into. For HTML: the text that the reader made of the page. */
  text: string
  language: LanguageTag
  title: string
  /** Where the title stands in the text; null when it stands only in metadata. */
  titleSpan: Span | null
  /** The paragraphs of the article proper, in order, title not included. */
  body: Span[]
  published: Published | null
}

// --- extract -----------------------------------------------------------------------------------------------------------

export type DateBasis = 'stated' | 'relative' | 'published' | 'inferred'

/** A date expression of the text. */
export type DateMention = TextSpan & {
  /** EDTF (ISO 8601-2), level 1: `2020-02-29`, `2020-03-05/2020-03-06`, `2020-03`, `2020-03-05?`, `[…,…]`; season `2020-21`. */
  edtf: string
  /** What the same words mean for something still to come, when that differs: "Monday" is the next one then. */
  planned?: string
  /** What they mean for something that is over, when that differs: "met in August", told in June. */
  earlier?: string
  calendar: Calendar
  basis: DateBasis
}

export type EventType =
  | 'call'
  | 'meeting'
  | 'visit'
  | 'summit'
  | 'negotiation'
  | 'mediation'
  | 'press-conference'
  | 'letter'
  | 'agreement'
  | 'recognition'
  | 'rupture'
  | 'expulsion'
  | 'summons'
  | 'sanction'
  | 'relief'
  | 'aid'

export type EventStatus = 'held' | 'planned' | 'proposed' | 'postponed' | 'cancelled' | 'denied'
export type Role = 'party' | 'initiator' | 'host' | 'guest' | 'mediator'
export type Channel = 'phone' | 'video'

/** Who took part: a leader acting for a country or an organisation, or the country or organisation itself. */
export type Participant = {
  /** English full name. */
  leader?: string
  leaderId?: string
  country?: CountryCode
  organisation?: OrganisationCode
  role: Role
}

export type EventDate = { edtf: string; basis: DateBasis; text: string | null }
export type EventPlace = { name: string; country: CountryCode | null }

/** What one article claims to have happened, or to be about to. */
export type EventReport = {
  type: EventType
  channel: Channel | null
  status: EventStatus
  date: EventDate | null
  participants: Participant[]
  /** Countries that the event was about. */
  about: CountryCode[]
  place: EventPlace | null
  cameo: string
  /** PLOVER event type and mode, null where PLOVER has none. */
  plover: string | null
  /** The rule that found it: `fa.call.talk-by-phone`. */
  rule: string
  /** 0 to 1: the share of facts with this figure that are right. */
  confidence: number
  evidence: TextSpan[]
}

export type QuoteKind = 'direct' | 'indirect'
export type QuoteAct =
  | 'statement'
  | 'appeal'
  | 'pledge'
  | 'praise'
  | 'apology'
  | 'demand'
  | 'criticism'
  | 'rejection'
  | 'threat'
  | 'denial'
  | 'condolence'

export type Speaker = { leader?: string; leaderId?: string; country?: CountryCode; organisation?: OrganisationCode }
export type Via = { name: string; country: CountryCode | null }

export type Quote = TextSpan & {
  speaker: Speaker
  kind: QuoteKind
  act: QuoteAct
  via: Via | null
  rule: string
  confidence: number
}

export type LeaderMention = {
  name: string
  id: string
  /** True for a person that the reference data does not know: made from an office, a country and a name in the text. */
  provisional?: boolean
  mentions: TextSpan[]
}
export type CountryMention = { code: CountryCode; mentions: TextSpan[] }

/** All that one article says, in the form of docs/record.md. Pure: the same document gives the same extraction. */
export type Extraction = {
  leaders: LeaderMention[]
  countries: CountryMention[]
  dates: DateMention[]
  events: EventReport[]
  quotes: Quote[]
}

/** One line of `extract`. */
export type ArticleRecord = {
  id: string
  url: string | null
  source: string | null
  language: LanguageTag
  title: string
  body: Span[]
  published: Published | null
} & Extraction & { text?: string }
