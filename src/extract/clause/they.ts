import type { Entity } from '../who/entity.ts'
import { hasCue, hasWord, markOf } from '../words/tokens.ts'
import type { Clause } from './clause.ts'
import type { EventContext } from './telling.ts'

/**
 * Whom "they" means as the subject of a verb: the two or more of whose event this sentence or the one before it told last. `null` where the word
 * stands there and it is not known whom it means; `undefined` where the clause has no such word before its trigger.
 */
export function theyBefore({ items, zones }: Clause, at: number, context: EventContext): Entity[] | null | undefined {
  const place = items.findLastIndex(({ token }, index) => index < at && zones[index] === 'main' && hasWord(token, 'they'))
  if (place < 0 || items.slice(place + 1, at).some(({ token }) => hasCue(token, 'relative') || markOf(token, 'say'))) return undefined
  const { lastParties, lastToldIn, sentenceStart, sentenceBefore } = context
  if (lastToldIn === undefined || (lastToldIn !== sentenceStart && lastToldIn !== sentenceBefore)) return null
  const told = lastParties.filter(({ role }) => role !== 'host' && role !== 'mediator').map(({ entity }) => entity)
  return told.length >= 2 && new Set(told.map(({ leader }) => leader === undefined)).size === 1 ? told : null
}
