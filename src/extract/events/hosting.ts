import type { Trigger } from '../../languages/lexicon.ts'
import type { Role } from '../../model.ts'
import { type Clause, inZones, type Place } from '../clause/clause.ts'
import { groupAt, unknownWords } from '../clause/clauses.ts'
import { objectsBefore } from '../clause/owners.ts'
import { actor, groupStart, subjectOf } from '../clause/subjects.ts'
import type { EventContext, Party } from '../clause/telling.ts'
import { unsaid } from '../clause/unsaid.ts'
import type { Entity } from '../who/entity.ts'

/** Receptions: who received whom. */

const party = (entity: Entity, role: Role): Party => ({ entity, role })

/** `استقبل X Y`, "X hosted Y": the first is the host. */
export function hosting(clause: Clause, at: number, trigger: Trigger, context: EventContext): Party[] {
  const { text, language } = context
  if (language.headFinal) return receiving(clause, at, trigger, context)
  const closeTo = (from: number, to: number): boolean => unknownWords(text, clause.items, from, to) === 0
  const main = inZones(clause, ['main'], 0, clause.items.length).filter(({ item }) => actor(item.entity))
  const before = main.filter(({ index }) => index < at)
  const after = main.filter(({ index }) => index > at)
  if (language.subject === 'after') {
    // `استقباله Y` names the host by a pronoun alone; then all that follows is the guest.
    // `كان X قد استقبل Y و Z`: all behind the verb are one list.
    const list = after[0] ? groupAt(text, clause, after[0].index) : []
    const two = after.length >= 2 && !(before.length > 0 && after.every(({ item }) => list.includes(item.entity as Entity)))
    const host = trigger.own ? before.at(-1) : before.length === 0 || two ? after[0] : before.at(-1)
    // `استقبل X، أمير دولة Y، …`: an office behind a comma tells who the host is.
    const others = after.filter(one => one !== host)
    const known = host?.item.entity?.kind === 'person' ? host.item.entity.country : undefined
    const guests = others.filter(({ item }) => known === undefined || item.entity?.country !== known)
    const alone = guests.length === 0 && !trigger.own ? host : undefined
    const hostEntity = alone ? unsaid(clause, at, trigger, context) : (host?.item.entity ?? context.focus)
    if (alone?.item.entity?.kind === 'person') guests.push(alone)
    if (!hostEntity || !guests[0]) return []
    return [
      party(hostEntity, 'host'),
      ...groupAt(text, clause, guests[0].index)
        .filter(actor)
        .map(entity => party(entity, 'guest')),
    ]
  }
  if (trigger.passive && language.closing !== null) return welcomed(clause, at, main, context)
  // `был принят X`: where names change with their case the host of a passive is in another case than the nominative.
  if (trigger.passive) {
    const [guest] = before.filter(({ item }) => item.entity?.inflection !== 'oblique')
    const [receiver] = after.filter(({ item }) => item.entity?.inflection === 'oblique')
    return guest?.item.entity && receiver?.item.entity ? [party(receiver.item.entity, 'host'), party(guest.item.entity, 'guest')] : []
  }
  // `از X استقبال کرد`; `از سوی Y مورد استقبال قرار گرفت`: the agent of a passive is the host.
  const agent = inZones(clause, ['by'], 0, clause.items.length).find(({ item }) => actor(item.entity))
  const received =
    language.closing !== null
      ? inZones(clause, ['from', 'to'], 0, at).find(({ item, index }) => item.entity?.kind === 'person' && closeTo(index - 1, index))
      : undefined
  // A nominative is the host wherever it stands.
  const nominative =
    before.length === 0 || before[0]?.item.entity?.inflection === 'oblique'
      ? main.find(({ item }) => item.entity?.inflection === 'nominative')
      : undefined
  const host = agent ?? nominative ?? before[0]
  const guest = (agent ? before[0] : undefined) ?? received ?? before.find(one => one !== host) ?? after[0]
  if (!host?.item.entity || !guest?.item.entity) return []
  return [
    ...groupAt(text, clause, host.index)
      .filter(entity => actor(entity) && entity.country === host.item.entity?.country)
      .map(entity => party(entity, 'host')),
    ...groupAt(text, clause, guest.index)
      .filter(actor)
      .map(entity => party(entity, 'guest')),
  ]
}

/** `X مورد استقبال Y قرار گرفت`: a person who opens the clause was received by the one behind the words; a journey or a word of X's is but liked. */
function welcomed(clause: Clause, at: number, main: readonly Place[], { text, language }: EventContext): Party[] {
  const { items } = clause
  const host =
    inZones(clause, ['by'], 0, items.length).find(({ item }) => actor(item.entity)) ??
    main.find(({ index }) => index > at && unknownWords(text, items, at, index) <= 1)
  const guest = main.findLast(({ index }) => index < at)
  if (!host?.item.entity || guest?.item.entity?.kind !== 'person') return []
  if (host.item.entity.kind !== 'person' && !host.item.entity.government) return []
  const lead = /(?:^|[\s«"“])([\p{L}\p{N}\u200c]+)\s$/u.exec(
    text.slice(Math.max(0, guest.item.entity.from - LEAD), guest.item.entity.from),
  )?.[1]
  if (lead && !language.closing?.joiner?.test(lead) && !language.closing?.time?.test(lead)) return []
  return [party(host.item.entity, 'host'), party(guest.item.entity, 'guest')]
}
/** The word before a name is no longer. */
const LEAD = 20

/** `Erdoğan, Lavrov'u kabul etti`, `Lavrov, Erdoğan tarafından kabul edildi`: the object, or the subject of a passive, is the guest. */
function receiving(clause: Clause, at: number, trigger: Trigger, context: EventContext): Party[] {
  const agent = inZones(clause, ['by'], 0, at).findLast(({ item }) => actor(item.entity))
  const subject = subjectOf(clause, at, trigger, context)?.entities ?? []
  const object = objectsBefore(clause, at).findLast(({ item }) => actor(item.entity))
  const group = (place: Place | undefined): Entity[] =>
    place ? groupAt(context.text, clause, groupStart(context.text, clause, place.index)).filter(actor) : []
  const [hosts, guests] = agent ? [group(agent), subject] : [subject, group(object)]
  if (hosts.length === 0 || guests.length === 0) return []
  return [...hosts.map(entity => party(entity, 'host')), ...guests.map(entity => party(entity, 'guest'))]
}
