import { eventKinds } from '../../events/index.ts'
import type { Knowledge, Leader } from '../../knowledge/index.ts'
import type { Lexicon, Trigger } from '../../languages/lexicon.ts'
import type { EventDate, EventPlace, EventStatus, EventType, Role, Span } from '../../model.ts'
import type { Entity } from '../who/entity.ts'

export type Party = { entity: Entity; role: Role }

export const party = (entity: Entity, role: Role = 'party'): Party => ({ entity, role })

export type EventContext = {
  text: string
  knowledge: Knowledge
  language: Pick<
    Lexicon,
    | 'subject'
    | 'closing'
    | 'firstPerson'
    | 'aim'
    | 'tense'
    | 'prospect'
    | 'headFinal'
    | 'nominal'
    | 'visited'
    | 'alone'
    | 'ours'
    | 'clubs'
    | 'unsaid'
    | 'absent'
  >
  published: string | null
  /** Subject of the sentence before, for clauses that have none of their own. */
  focus: Entity | undefined
  /** Of whom the sentences before told, for a verb that has its subject in it. */
  topic?: Entity | undefined
  /** Where the sentence begins, and the one before it. */
  sentenceStart: number
  sentenceBefore?: number
  /** The state told of last: "this country". */
  lastState?: Entity | undefined
  /** Who has the floor: "I" and "we" are this one's. */
  speaker: Entity | undefined
  /** In which paragraph he took it. */
  spokenIn?: number
  /** To whom that one speaks: "X to Y: …". */
  hearer?: Entity | undefined
  /** Whom the sentence names. */
  people: ReadonlySet<Leader>
  /** Parties of the event told last, "the two sides", and where the sentence begins that told it. */
  lastParties: Party[]
  lastToldIn?: number
  /** Set when the article speaks of a telephone call without saying whose: "in this call". */
  callSpoken: boolean
}

/** An event as one clause tells it, before the article's tellings are put together. */
export type Candidate = {
  type: EventType
  trigger: Trigger
  status: EventStatus
  /** False when nothing said so: a mere noun is `held` only until something better is said. */
  statusSaid: boolean
  parties: Party[]
  about: string[]
  /** Countries that take part and whose own affairs are the matter all the same. */
  affairs: string[]
  /** Where the trigger stands. */
  word: Span
  place: EventPlace | null
  date: EventDate | null
  /** The day of the article's news, for what is told soon after it with no date of its own. */
  newsDay: EventDate | null
  signed: boolean
  /** One tells of what he did himself: `با X صحبت کردم`. */
  personal: boolean
  /** Three states or more that are named as one list. */
  joint: boolean
  /** The clause has spoken of a meeting before. */
  inPerson: boolean
  /** The sentence names leaders besides those who take part. */
  crowded: boolean
  /** An agreement on no act: "to keep in touch", "on the importance of …". */
  vague: boolean
  /** Words that are not known stand between its word and what stands beside it. */
  loose: boolean
  /** The sentence has a word for "that"; the clause one of doubt, and not of its matter. */
  withThat: boolean
  withDoubt: boolean
  evidence: Span
  part: 'title' | 'body'
  paragraph: number
}

export const familyOf = (type: EventType) => eventKinds[type].family
