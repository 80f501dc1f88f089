import type { Candidate } from '../events.ts'

/**
 * The share of events that are right, by how many of their parties are leaders known by name (none, one, more) and whether the article
 * tells of them once or again: measured on the gold articles (`npm run gold` prints what came of it), rounded towards the middle where
 * cases are few.
 */
const RIGHT = { once: [0.76, 0.89, 0.94], again: [0.92, 0.96, 0.98] } as const

/** What makes an event less sure than others of its row, and by how much. */
const LESS = {
  /** Only words tell of it that often mean something else. */
  weak: 0.06,
  /** A conference has whoever is named beside it. */
  gathering: 0.12,
  /** It is told once, and nothing says when it was. */
  undated: 0.02,
  /** Only sentences tell of it that are so long that those who did it may not be those whom the words stand near. */
  long: 0.12,
}

/** No shorter is such a sentence, in UTF-16 code units. */
const LONG = 300

const LEAST = 0.4

/** How sure an event is whose tellings are given: of those given 0.9, nine in ten are right. */
export function confidenceOf(tellings: readonly Candidate[]): number {
  const leaders = Math.max(0, ...tellings.map(({ parties }) => parties.filter(({ entity }) => entity.leader).length))
  const again = tellings.length > 1
  const [none, one, more] = again ? RIGHT.again : RIGHT.once
  let confidence: number = leaders === 0 ? none : leaders === 1 ? one : more
  if (tellings.every(({ trigger }) => trigger.weak)) confidence -= LESS.weak
  if (tellings.every(({ trigger }) => trigger.frame === 'gather')) confidence -= LESS.gathering
  if (!again && tellings.every(({ date }) => !date)) confidence -= LESS.undated
  if (tellings.every(({ evidence }) => evidence.end - evidence.start >= LONG)) confidence -= LESS.long
  return Math.round(Math.max(confidence, LEAST) * 100) / 100
}
