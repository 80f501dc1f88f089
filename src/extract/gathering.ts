import type { Trigger } from '../languages/lexicon.ts'
import { hasCue, markOf } from './annotate.ts'
import { type Clause, groupAt, unknownWords } from './clauses.ts'
import { type Entity, endOf, type Item, startOf } from './entities.ts'
import type { EventContext } from './events.ts'
import { actor, attributesOf, expand, inZones, subjectOf } from './subjects.ts'

/** The body that a conference is one of by its very name: "the Arab summit". */
const orgOf = (country: string, head: Item): Entity => ({
  kind: 'state',
  start: startOf(head),
  end: endOf(head),
  from: startOf(head),
  prefix: '',
  offices: [],
  country,
  form: 'name',
})

/** How many words may stand between a conference and those whose it is. */
const GATHERED_REACH = 5

/** `A, B ve C'nin katılımıyla düzenlenen zirve`, `A-B-C zirvesi`, `A, zirveye katıldı`: who is said to take part. */
function gathered(clause: Clause, at: number, trigger: Trigger, context: EventContext): Entity[] {
  const listed = inZones(clause, ['between', 'attendee'], 0, clause.items.length).map(({ item }) => item.entity)
  const attributes = attributesOf(clause, at, context)
  const subject = clause.items.some(({ token }, index) => index > at && hasCue(token, 'together'))
    ? subjectOf(clause, at, trigger, context)
    : null
  return [...attributes, ...listed, ...(subject?.entities ?? [])].filter(actor).flatMap(entity => expand(entity, context))
}

/** Who takes part in a conference: those whom the sentence names with it. */
export function gathering(clause: Clause, at: number, trigger: Trigger, context: EventContext): Entity[] {
  if (context.language.headFinal) return gathered(clause, at, trigger, context)
  const head = clause.items[at] as Item
  const candidates = [
    ...inZones(clause, ['main', 'attendee'], 0, at),
    ...inZones(clause, ['main', 'with', 'between', 'attendee'], at, clause.items.length),
  ]
  const close = candidates.filter(({ item, index }) => {
    const distance = index < at ? startOf(head) - endOf(item) : startOf(item) - endOf(head)
    return (
      distance < 90 &&
      !clause.items
        .slice(Math.min(index, at) + 1, Math.max(index, at))
        .some(other => (markOf(other.token, 'trigger')?.trigger.frame ?? 'host') !== 'host')
    )
  })
  // `نشست وزیران خارجه A، B و C`: those of whom it was one are named after it; who else is in the sentence speaks of it.
  const [follower] = close.filter(({ index }) => index > at)
  const host = trigger.gathers ? [orgOf(trigger.gathers, head)] : []
  // "с участием A, B, C и D": all that are listed took part, however long the list.
  const attending = close.filter(({ zone }) => zone !== 'main').flatMap(({ index }) => groupAt(context.text, clause, index))
  const named =
    follower && context.language.closing !== null && unknownWords(context.text, clause.items, at, follower.index) <= GATHERED_REACH
      ? groupAt(context.text, clause, follower.index).filter(actor)
      : []
  const parties = named.length >= 2 ? named : [...new Set([...close.map(({ item }) => item.entity), ...attending])].filter(actor)
  return [...host, ...parties.flatMap(entity => expand(entity, context))]
}
