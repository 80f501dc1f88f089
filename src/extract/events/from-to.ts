import type { Trigger } from '../../languages/lexicon.ts'
import type { Clause } from '../clause/clause.ts'
import { unknownWords } from '../clause/clauses.ts'
import { actor, stateOf } from '../clause/subjects.ts'
import { type EventContext, type Party, party } from '../clause/telling.ts'
import { type Entity, endOf, type Item, isState, placeOf } from '../who/entity.ts'
import type { Reading } from './parties.ts'

/**
 * Headlines without a verb, where words end in their case: `ABD'den İran'a yaptırım`, `Erdoğan'dan Putin'e telefon`, `Erdoğan'dan Moskova
 * ziyareti`. From whom it comes and to whom or where it goes stand right before the word, and nothing stands behind it.
 */
export function fromTo(clause: Clause, at: number, trigger: Trigger, context: EventContext): Reading[] {
  const { items, zones } = clause
  const { text, knowledge } = context
  const [from, to, ...more] = [...items.keys()].filter(place => items[place]?.entity)
  const [doer, other] = [items[from ?? at]?.entity, items[to ?? at]?.entity]
  if (
    from !== 0 ||
    to !== 1 ||
    more.length > 0 ||
    at !== items.length - 1 ||
    !/^[\s!.'"’”]*(?:$|\n)/u.test(text.slice(endOf(items[at] as Item)).slice(0, END))
  )
    return []
  if (!doer || !other || zones[0] !== 'from' || unknownWords(text, items, 0, 1) > 0 || unknownWords(text, items, 1, at) > 1) return []
  if (trigger.frame === 'travel' && !trigger.invites) {
    if (!doer.leader || !isState(other.country, knowledge) || other.kind === 'person' || other.country === doer.country) return []
    const host: Entity = { ...other, kind: 'state', prefix: '', offices: [], form: 'name', placeName: undefined }
    return [{ parties: [party(doer, 'guest'), party(host, 'host')], place: placeOf(other, knowledge) }]
  }
  if (zones[1] !== 'to' || !actor(doer) || !actor(other) || !doer.country || doer.country === other.country) return []
  return [{ parties: sides(trigger, doer, other), place: null }]
}
/** Marks that may end a headline. */
const END = 4

function sides({ frame, invites }: Trigger, doer: Entity, other: Entity): Party[] {
  if (invites) return other.leader ? [party(other, 'guest'), party(stateOf(doer.country as string, doer), 'host')] : []
  return frame === 'act' ? [party(doer, 'initiator'), party(other)] : [party(doer), party(other)]
}
