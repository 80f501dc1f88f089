import { type Clause, inZones } from '../clause/clause.ts'
import { groupAt, indexOf, unknownWords } from '../clause/clauses.ts'
import { actor, groupStart } from '../clause/subjects.ts'
import type { EventContext } from '../clause/telling.ts'
import { type Party, party } from '../clause/telling.ts'
import { endOf, type Item, startOf } from '../who/entity.ts'
import { gapOf, markOf } from '../words/tokens.ts'

/** Who brings others together, and whom: a third by its preposition, its genitive or before its verb. */
export function mediating(clause: Clause, at: number, context: EventContext): Party[] {
  const between = inZones(clause, ['between'], 0, clause.items.length)
  const by = inZones(clause, ['by'], 0, clause.items.length)
    .map(({ item }) => item.entity)
    .find(actor)
  const next = clause.items[at + 1]
  const genitive =
    next?.entity && gapOf(context.text, endOf(clause.items[at] as Item), startOf(next)) === 'joined' ? next.entity : undefined
  // `X در مذاکرات Y و Z میانجیگری می‌کند`: of those who talk nobody brings them together.
  const talking = new Set(context.lastToldIn === context.sentenceStart ? context.lastParties.map(one => one.entity.country) : [])
  const last = inZones(clause, ['main'], 0, at).findLast(({ item }) => actor(item.entity) && !talking.has(item.entity?.country))
  // `Umman'ın arabuluculuğunda ABD ile İran`: where words end in their case, whose it is stands before it.
  const owner = context.language.headFinal ? clause.items[at - 1]?.entity : undefined
  const owned = owner?.wordCase === 'owner' && actor(owner) ? owner : undefined
  const mediator = by ?? owned ?? (genitive?.country ? genitive : last?.item.entity)
  // "Qatar, Egypt and the United States mediate"
  const group = last && mediator === last.item.entity ? groupAt(context.text, clause, groupStart(context.text, clause, last.index)) : []
  const together = context.language.subject === 'before' && context.language.closing === null ? group.filter(actor) : []
  if (!mediator) return []
  const first = between[0]
  // "The talks were held with the mediation of …": between those of whom was spoken last.
  const told = context.lastParties.map(one => one.entity).filter(entity => entity.country !== mediator.country)
  const parties = first
    ? groupAt(context.text, clause, first.index).filter(
        entity => entity.country !== undefined && entity !== mediator && !together.includes(entity),
      )
    : told.length >= 2
      ? told
      : []
  const mediators = together.includes(mediator) ? together : [mediator]
  return [...mediators.map(entity => party(entity, 'mediator')), ...parties.map(entity => party(entity))]
}

/** `با میانجی‌گری X با Y گفت‌وگو کرد`: whose mediation it was is no party, where verbs close the clause. */
export function withoutMediator(parties: Party[], clause: Clause, { text, language }: EventContext): Party[] {
  if (language.closing === null || language.headFinal) return parties
  return parties.filter(({ entity }) => {
    const place = indexOf(clause, entity)
    const before = place > 0 ? clause.items[place - 1] : undefined
    return markOf(before?.token, 'trigger')?.trigger.type !== 'mediation' || unknownWords(text, clause.items, place - 1, place) > 0
  })
}
