import type { Language } from '../../languages/language.ts'
import type { QuoteAct, QuoteKind, Span } from '../../model.ts'
import type { Entity } from '../who/entity.ts'
import type { Sentence } from '../words/tokens.ts'
import type { FirstPerson } from './content.ts'
import type { Floor } from './floor.ts'
import type { Passed } from './via.ts'

/** A quote as one verb of saying tells it. */
export type QuoteCandidate = Span & {
  speaker: Entity
  kind: QuoteKind
  act: QuoteAct
  /** Whether its own sentence says who spoke. */
  named: boolean
  /** Who passed it on. */
  via: Passed | null
  /** How the content was found: `colon`, `that`, `object`, `before`, `marks`, `headline` … */
  form: string
  part: Sentence['part']
  sentence: Span
}

/** What quotes of one article have to know of what stands before them. */
export type QuoteContext = {
  text: string
  language: Language
  firstPerson: FirstPerson
  floor: Floor
  heading: Heading | null
  /** The headline; and whether the body begins with it, as a channel's posts do. */
  title: string
  post: boolean
  /** The last sentence of the body that quoted nobody. */
  previous: Span | null
  /** Quotes of the last paragraph that ended with a colon: a list may go on with them. */
  listing: QuoteCandidate[]
}

/**
 * A line that gave the floor to somebody, with a colon: further lines may go on with it. `quotes` is empty when nothing followed the colon;
 * `opens` tells that the line began with who speaks, `alone` that it held nothing else.
 */
export type Heading = { speakers: Entity[]; quotes: QuoteCandidate[]; end: number; opens?: boolean; alone?: boolean }
