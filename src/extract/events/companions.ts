import type { Trigger } from '../../languages/lexicon.ts'
import { type Clause, inZones, type Place } from '../clause/clause.ts'
import { groupAt } from '../clause/clauses.ts'
import { actor } from '../clause/subjects.ts'
import type { EventContext } from '../clause/telling.ts'
import { type Entity, endOf, type Item, startOf } from '../who/entity.ts'
import { gapOf } from '../words/tokens.ts'

/** Parties of a talk that stand elsewhere than with its word's own prepositions, in languages whose verbs come first. */

/** `أبلغ X نظيره Y في اتصال هاتفي`, `أكد X لنظيره Y خلال لقاء`: where verbs come first, somebody's counterpart before the word for a talk was in it. */
export function counterpartBefore(
  clause: Clause,
  at: number,
  { form, type, own }: Trigger,
  subject: { entities: readonly Entity[]; index: number } | null,
): Entity | undefined {
  if (form !== 'noun' || own || !subject || subject.index < 0 || subject.index >= at || (type !== 'call' && type !== 'meeting'))
    return undefined
  const isCounterpart = ({ item }: Place): boolean => item.entity?.counterpart === true
  const isPerson = ({ item, index }: Place): boolean => item.entity?.kind === 'person' && index < subject.index
  const taken = subject.entities.every(({ counterpart }) => counterpart)
  const other = inZones(clause, ['main', 'to'], 0, at).findLast(taken ? isPerson : isCounterpart)?.item.entity
  return other && actor(other) && subject.entities.every(({ country }) => country !== other.country) ? other : undefined
}

/** `استضافت باريس اجتماعا لوزراء خارجية A وB`: of several states, right after the word for a meeting, by the preposition that is joined to it. */
export function gatheredFor(clause: Clause, at: number, { form, own }: Trigger, { text, language }: EventContext): Entity[] {
  const next = clause.items[at + 1]
  if (language.subject !== 'after' || form !== 'noun' || own || clause.zones[at + 1] !== 'to' || !next?.entity?.prefix.endsWith('ل'))
    return []
  if (gapOf(text, endOf(clause.items[at] as Item), startOf(next)) !== 'joined') return []
  const group = groupAt(text, clause, at + 1).filter(actor)
  return new Set(group.map(({ country }) => country)).size >= 2 ? group : []
}
