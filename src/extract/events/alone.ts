import type { Trigger } from '../../languages/lexicon.ts'
import type { EventType } from '../../model.ts'
import type { Clause } from '../clause/clause.ts'
import { unknownWords } from '../clause/clauses.ts'
import type { EventContext, Party } from '../clause/telling.ts'
import { endOf, type Item, startOf } from '../who/entity.ts'

/**
 * "Merz to join consultations on Ukraine", "Biden meets Arab leaders": what those of one state took part in when the others are not named, or are
 * a group that is no body of its own; null when nothing tells of any.
 */
export function aloneIn(
  { type, form, weak, talks, channel }: Trigger,
  parties: readonly Party[],
  clause: Clause,
  at: number,
  { text, language }: Pick<EventContext, 'text' | 'language'>,
): EventType | null {
  const { alone } = language
  if (!alone || channel || (type !== 'meeting' && type !== 'negotiation') || (weak && !talks)) return null
  const last = parties.at(-1)?.entity
  if (!last || !parties.every(({ entity }) => entity.leader && entity.country === last.country)) return null
  const head = clause.items[at] as Item
  const place = clause.items.findIndex(({ entity }) => entity === last)
  if (place < 0 || place > at || unknownWords(text, clause.items, place, at) > NEAR) return null
  if (alone.groups.test(text.slice(endOf(head), endOf(head) + GROUP))) return talks || form === 'noun' ? 'negotiation' : 'summit'
  const talked = talks || type === 'negotiation'
  return talked && form === 'noun' && alone.attends.test(text.slice(last.end, startOf(head))) ? 'negotiation' : null
}
/** So many words may stand between somebody and what he takes part in. */
const NEAR = 5
const GROUP = 80
