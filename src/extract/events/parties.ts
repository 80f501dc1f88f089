import type { Trigger } from '../../languages/lexicon.ts'
import type { EventPlace } from '../../model.ts'
import type { Clause } from '../clause/clause.ts'
import { groupAt } from '../clause/clauses.ts'
import { actor } from '../clause/subjects.ts'
import type { EventContext } from '../clause/telling.ts'
import { type Party, party } from '../clause/telling.ts'
import { acting } from './deeds.ts'
import { fromTo } from './from-to.ts'
import { gathering } from './gathering.ts'
import { hosting } from './hosting.ts'
import { mediating, withoutMediator } from './mediating.ts'
import { mutual } from './mutual.ts'
import { each, pairwise } from './several.ts'
import { travel } from './travel.ts'

/** One event that the words around a trigger can tell; a tour of three countries gives three. */
export type Reading = { parties: Party[]; place: EventPlace | null }

/** Who took part in what a trigger tells, by its frame. */
export function partiesOf(clause: Clause, at: number, trigger: Trigger, context: EventContext): Reading[] {
  if (trigger.fromTo) return fromTo(clause, at, trigger, context)
  switch (trigger.frame) {
    case 'mutual': {
      const all = mutual(clause, at, aimedAt(clause, at, trigger, context), context)
      const parties = withoutMediator(distinct(all), clause, context)
      return pairwise(parties, trigger, clause, at, context).map(one => ({ parties: one, place: null }))
    }
    case 'host':
      return [{ parties: distinct(hosting(clause, at, trigger, context)), place: null }]
    case 'travel':
      return travel(clause, at, trigger, context).map(({ parties, place }) => ({ parties: distinct(parties), place }))
    case 'gather':
      return [{ parties: distinct(gathering(clause, at, trigger, context).map(entity => party(entity))), place: null }]
    case 'act':
      return each(distinct(acting(clause, at, trigger, context)), trigger).map(parties => ({ parties, place: null }))
    case 'mediate':
      return [{ parties: distinct(mediating(clause, at, context)), place: null }]
  }
}

/** `مستعد للقاء X`: what one comes or is ready for has its subject before it, and whom he is to meet behind it. */
function aimedAt(clause: Clause, at: number, trigger: Trigger, { text, language: { aim } }: EventContext): Trigger {
  const aimed = aim !== null && 'prefix' in aim && aim.prefix.test(clause.items[at]?.token?.prefix ?? '')
  if (!aimed || trigger.type !== 'meeting' || trigger.form !== 'noun' || !actor(clause.items[at + 1]?.entity)) return trigger
  const states = new Set(groupAt(text, clause, at + 1).map(({ country }) => country))
  return states.size === 1 ? { ...trigger, own: true } : trigger
}

function distinct(parties: Party[]): Party[] {
  const persons = new Set(parties.flatMap(({ entity }) => (entity.leader ? [entity.country] : [])))
  const seen = new Set<string>()
  return parties.filter(({ entity }) => {
    // A state beside its own leader is the leader's.
    if (!entity.leader && persons.has(entity.country)) return false
    const key = entity.leader?.id ?? entity.country ?? ''
    return !seen.has(key) && seen.add(key)
  })
}
