import type { Trigger } from '../languages/lexicon.ts'
import type { EventPlace, Role } from '../model.ts'
import { gapOf, hasCue, markOf } from './annotate.ts'
import { type Clause, groupAt, unknownWords, type Zone } from './clauses.ts'
import { acting } from './deeds.ts'
import { type Entity, endOf, type Item, startOf } from './entities.ts'
import { type EventContext, isState } from './events.ts'
import { gathering } from './gathering.ts'
import { asked, objectsBefore, whomRelative } from './owners.ts'
import { actor, adjunctOf, attributesOf, firstPersonIn, groupStart, inZones, type Place, stateOf, subjectOf } from './subjects.ts'
import { travel } from './travel.ts'

export type Party = { entity: Entity; role: Role }
/** One event that the words around a trigger can tell; a tour of three countries gives three. */
export type Reading = { parties: Party[]; place: EventPlace | null }

/** Who took part in what a trigger tells, by its frame. */
export function partiesOf(clause: Clause, at: number, trigger: Trigger, context: EventContext): Reading[] {
  switch (trigger.frame) {
    case 'mutual':
      return pairwise(distinct(mutual(clause, at, aimedAt(clause, at, trigger, context), context)), trigger).map(parties => ({
        parties,
        place: null,
      }))
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

/** One who telephoned several, or was telephoned by several, made several calls, and who met each alone several meetings; a call among three is said to be one by "between" or "joint", which names no single caller. */
function pairwise(parties: Party[], trigger: Trigger): Party[][] {
  const [caller, ...others] = parties
  if (
    !(trigger.apart || (trigger.type === 'call' && trigger.channel !== 'video')) ||
    !caller ||
    others.length < 2 ||
    others.some(one => one.entity.country === caller.entity.country)
  )
    return [parties]
  return others.map(other => [caller, other])
}

/** Each state recognises for itself. */
function each(parties: Party[], { type }: Trigger): Party[][] {
  const doers = parties.filter(({ role }) => role === 'initiator')
  if (type !== 'recognition' || doers.length < 2) return [parties]
  return doers.map(doer => [doer, ...parties.filter(({ role }) => role !== 'initiator')])
}

const party = (entity: Entity, role: Role = 'party'): Party => ({ entity, role })

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

/** A party joined by "with" stands within so many unknown words of its trigger. */
const WITH_REACH = 8
/** Who telephoned stands close after "from". */
const CALLER_REACH = 4
/** The object of a verbal noun with its subject in it follows close. */
const OBJECT_REACH = 2

function mutual(clause: Clause, at: number, trigger: Trigger, context: EventContext): Party[] {
  const { text } = context
  const between = inZones(clause, ['between'], at, clause.items.length).concat(inZones(clause, ['between'], 0, at))
  const states = twoStates(clause, at, context)
  if (states.length === 2) return states.map(entity => party(entity))
  if (between[0]) {
    const group = groupAt(text, clause, between[0].index).filter(actor)
    const all = group.length >= 2 ? group : between.map(({ item }) => item.entity).filter(actor)
    if (all.length >= 2) return all.map(entity => party(entity))
    // `İsrail ile X arasında`: the other one is not known.
    if (context.language.headFinal && all.length > 0 && between[0].index < at) return []
  }
  const attributes = trigger.form === 'noun' && !trigger.own ? attributesOf(clause, at, context) : []
  if (attributes.length >= 2) return attributes.map(entity => party(entity))
  const adjunct = attributes.length === 0 ? adjunctOf(clause, at, trigger, context) : undefined
  if (adjunct?.leader && adjunct.offices.length === 0) {
    const others = inZones(clause, ['main'], 0, at - 1).filter(({ item }) => item.entity?.kind === 'person' && actor(item.entity))
    const [other, another] = others.map(({ item }) => item.entity as Entity)
    if (other && !another) return [party(other), party(adjunct)]
  }
  const subject = attributes[0] && actor(attributes[0]) ? { entities: attributes, index: at - 1 } : subjectOf(clause, at, trigger, context)
  const zones: Zone[] = trigger.type === 'press-conference' ? ['with', 'attendee'] : ['with']
  const close = ({ index }: Place): boolean => unknownWords(text, clause.items, Math.min(index, at), Math.max(index, at)) <= WITH_REACH
  // `با X دیدار کرد و با Y …`: behind its finite verb stand the parties of another.
  const head = clause.items[at]?.token
  const closed = head !== undefined && (context.language.closing?.met.test(text.slice(head.start, head.end)) ?? false)
  const others = inZones(clause, zones, at, clause.items.length).filter(
    place => !closed && close(place) && !triggerBetween(clause, at, place.index) && !ofLaterEvent(clause, at, place.index, context),
  )
  const withs = others.length > 0 || trigger.partyFollows ? others : ownBefore(clause, at, inZones(clause, zones, 0, at))
  // "the two presidents agreed …": who acts together needs nobody else.
  const together =
    new Set(subject?.entities.map(entity => entity.country)).size >= 2 && !withs.some(({ index }) => index < at || index === at + 1)
  const objects =
    trigger.form === 'verb' || trigger.own || asked(clause, context.language) ? objectsOf(clause, at, trigger, subject, context) : []
  const [nearest] = withs.filter(({ item }) => actor(item.entity))
  // `التقى X نظيره Y لبحث التعاون مع Z`: whom he met stands before the other with whom something else is done.
  const met = nearest && objects.some(({ item, index }) => isWhole(item.entity, subject?.entities) && index < nearest.index)
  const other = together || met ? undefined : nearest
  const initiator = inZones(clause, ['initiative'], 0, clause.items.length)
    .map(({ item }) => item.entity)
    .find(actor)
  const from =
    trigger.type === 'call'
      ? inZones(clause, ['from'], at, clause.items.length).find(
          ({ item, index }) => actor(item.entity) && unknownWords(text, clause.items, at, index) <= CALLER_REACH,
        )
      : undefined
  // "The sides called for talks": who calls for negotiations is not yet in them.
  const spoken = trigger.type === 'negotiation' && subject !== null && clause.items[subject.index]?.entity?.kind === 'both'
  const own = other && BY_STATES.has(trigger.type) ? ownSide(clause, at, subject, other, context) : undefined
  const acting = own ? [own] : (subject?.entities ?? [])
  const parties: Party[] = (spoken ? [] : [...received(clause, at, subject, context), ...acting]).map(entity => party(entity))
  if (other && !(from && from.index > at && from.index < other.index))
    parties.push(
      ...groupAt(text, clause, other.index)
        .filter(actor)
        .map(entity => party(entity)),
    )
  else if (from?.item.entity)
    parties.push(
      ...groupAt(text, clause, from.index)
        .filter(actor)
        .map(entity => party(entity, 'initiator')),
    )
  else if (objects[0] && (trigger.own || (subject?.entities.length ?? 0) < 2))
    parties.push(
      ...groupAt(text, clause, objects[0].index)
        .filter(actor)
        .map(entity => party(entity)),
    )
  return initiator ? parties.map(one => (one.entity.country === initiator.country ? { ...one, role: 'initiator' } : one)) : parties
}

/** Somebody named or in office and of another state, who can be met; a mere state beside a verb may be anything. */
const isWhole = (entity: Entity | undefined, others: readonly Entity[] = []): boolean =>
  entity?.kind === 'person' &&
  (entity.leader !== undefined || entity.offices.length > 0) &&
  others.every(({ country }) => country !== entity.country)

/** "met Putin", `التقى بوتين أردوغان`: the object of a verb is the next one who can act; `لقائه نظيره الأميركي`: of a noun with its subject in it, the one who follows at once. */
function objectsOf(
  clause: Clause,
  at: number,
  trigger: Trigger,
  subject: { entities: readonly Entity[]; index: number } | null,
  { text, language }: EventContext,
): Place[] {
  if (!subject) return []
  if (language.headFinal) {
    const met = subject.index === at + 1 ? undefined : whomRelative(clause, at, text)
    if (met && !subject.entities.includes(met.item.entity as Entity)) return [met]
    const all = trigger.form === 'verb' || asked(clause, language) ? objectsBefore(clause, at) : []
    const others =
      subject.index >= 0 ? all.filter(({ item }) => actor(item.entity) && !subject.entities.includes(item.entity as Entity)) : []
    return [...others.filter(({ item }) => item.entity?.leader), ...others]
  }
  if (trigger.own) {
    const object = clause.items[at + 1]?.entity
    const gap = object ? text.slice(endOf(clause.items[at] as Item), object.from) : ''
    const follows = actor(object) && !/[,،.:؛]/.test(gap) && unknownWords(text, clause.items, at, at + 1) <= OBJECT_REACH
    return follows ? [{ item: clause.items[at + 1] as Item, index: at + 1, zone: 'main' }] : []
  }
  if (subject.index < 0 && (language.subject !== 'after' || trigger.type !== 'meeting')) return []
  const found = inZones(clause, ['main', 'to'], Math.max(subject.index, at) + 1, clause.items.length).filter(
    ({ item }) => actor(item.entity) && !subject.entities.includes(item.entity as Entity),
  )
  const countries = new Set(subject.entities.map(({ country }) => country))
  const foreign = found.filter(({ item }) => !countries.has(item.entity?.country))
  const named = (foreign.length > 0 ? foreign : found).filter(({ item }) => item.entity?.leader)
  return [...named, ...found]
}

/** `حمله روسیه به اوکراین و مذاکرات میان دو کشور`: the two states, and no third, that the clause has named before. */
function twoStates(clause: Clause, at: number, { text, language, knowledge }: EventContext): Entity[] {
  const joint = clause.items[at + 1]?.token
  if (!joint || !hasCue(joint, 'between') || !language.closing?.pair.test(text.slice(joint.end, joint.end + PAIR_REACH))) return []
  const named = clause.items
    .slice(0, at)
    .flatMap(({ entity }) => (entity?.kind === 'state' && isState(entity.country, knowledge) ? [entity] : []))
  const states = new Map(named.map(entity => [entity.country as string, entity]))
  return [...states].map(([code, entity]) => stateOf(code, entity))
}
const PAIR_REACH = 20

/** `پزشکیان در دیدار وزیر خارجه پاکستان گفت …`: at "the meeting of" one other the subject sat with that one. */
function received(
  clause: Clause,
  at: number,
  subject: { entities: readonly Entity[]; index: number } | null,
  { language }: EventContext,
): Entity[] {
  const [guest, ...more] = subject?.entities ?? []
  if (language.closing === null || subject?.index !== at + 1 || more.length > 0 || guest?.kind !== 'person') return []
  if (!hasCue(clause.items[at - 1]?.token, 'in') || clause.zones.includes('with')) return []
  const host = inZones(clause, ['main'], 0, at).findLast(({ item }) => item.entity?.kind === 'person' && actor(item.entity))?.item.entity
  return host && host.country !== guest.country ? [host] : []
}

/** What delegations do for their states. */
const BY_STATES = new Set<Trigger['type']>(['negotiation', 'agreement'])

/**
 * `ترامپ: مذاکرات با ایران …`: who speaks of talks or an accord with another state, and names nobody else, means those of the own state. Who
 * tells of himself (`با لاوروف مذاکره کردم`) held them.
 */
function ownSide(
  clause: Clause,
  at: number,
  subject: { entities: readonly Entity[]; index: number } | null,
  { item, index }: Place,
  context: EventContext,
): Entity | undefined {
  const other = item.entity as Entity
  const [from, to] = [Math.min(at, index), Math.max(at, index)]
  if (context.language.closing === null || unknownWords(context.text, clause.items, from, to) > OWN_REACH) return undefined
  const said = (from: number): boolean => clause.items.slice(from, at).some(({ token }) => markOf(token, 'say') !== undefined)
  const [named] = subject?.entities ?? []
  // `به‌رغم حمله اسرائیل، توافق با ایران …`: a state before the comma is not the one that makes the accord.
  const apart =
    subject !== null &&
    subject.index >= 0 &&
    named?.kind === 'state' &&
    context.speaker !== undefined &&
    /[،,]/.test(context.text.slice(endOf(clause.items[subject.index] as Item), startOf(clause.items[subject.index + 1] as Item)))
  if (subject && !apart && (subject.entities.length > 1 || !named?.leader || (subject.index >= 0 && !said(subject.index)))) return undefined
  const personal = firstPersonIn(clause, context)
  const speaker = (apart ? undefined : named) ?? (clause.reported || personal ? context.speaker : undefined)
  if (!speaker?.country || speaker.country === other.country || !isState(speaker.country, context.knowledge)) return undefined
  return personal && other.leader ? speaker : stateOf(speaker.country, speaker)
}

const OWN_REACH = 2

/** Of those before a verb that closes its clause, the ones behind the verb before it. */
function ownBefore(clause: Clause, at: number, places: Place[]): Place[] {
  const last = clause.items.findLastIndex(({ token }, index) => index < at && markOf(token, 'trigger') !== undefined)
  const own = places.filter(({ index }) => index > last)
  // `در دیدار با X گفت مذاکره …`: of what was said afterwards X is no party.
  const said = clause.items.findLastIndex(({ token }, index) => index < at && markOf(token, 'say') !== undefined)
  return own.length > 0 ? own : places.filter(({ index }) => index > said)
}

/** "before the OPEC meeting, after his talks with X": with whom he talked did not sit in that meeting. */
const triggerBetween = (clause: Clause, at: number, index: number): boolean =>
  clause.items.slice(at + 1, index).some(({ token }) => {
    const frame = markOf(token, 'trigger')?.trigger.frame
    return (frame === 'mutual' || frame === 'gather') && !markOf(token, 'trigger')?.trigger.weak
  })

/** `برای ورود به مذاکرات، با نتانیاهو گفت‌وگو کرد`: whom a comma parts from this word and who stands right before another belongs to that. */
function ofLaterEvent(clause: Clause, at: number, index: number, { text, language }: EventContext): boolean {
  if (language.closing === null || index < at) return false
  const { items } = clause
  let last = index
  while (items[last + 1]?.entity || hasCue(items[last + 1]?.token, 'and')) last++
  const comma = /[,،]/.test(text.slice(endOf(items[at] as Item), startOf(items[Math.max(at + 1, index - 1)] as Item)))
  return comma && markOf(items[last + 1]?.token, 'trigger') !== undefined && unknownWords(text, items, last, last + 1) <= 1
}

/** `استقبل X Y`, "X hosted Y": the first is the host. */
function hosting(clause: Clause, at: number, trigger: Trigger, context: EventContext): Party[] {
  const { text, language } = context
  if (language.headFinal) return receiving(clause, at, trigger, context)
  const closeTo = (from: number, to: number): boolean => unknownWords(text, clause.items, from, to) === 0
  const main = inZones(clause, ['main'], 0, clause.items.length).filter(({ item }) => actor(item.entity))
  const before = main.filter(({ index }) => index < at)
  const after = main.filter(({ index }) => index > at)
  if (language.subject === 'after') {
    // `استقباله Y` names the host by a pronoun alone; then all that follows is the guest.
    const host = trigger.own ? before.at(-1) : before.length === 0 || after.length >= 2 ? after[0] : before.at(-1)
    const guests = after.filter(one => one !== host)
    const hostEntity = host?.item.entity ?? context.focus
    if (!hostEntity || !guests[0]) return []
    return [
      party(hostEntity, 'host'),
      ...groupAt(text, clause, guests[0].index)
        .filter(actor)
        .map(entity => party(entity, 'guest')),
    ]
  }
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

function mediating(clause: Clause, at: number, context: EventContext): Party[] {
  const between = inZones(clause, ['between'], 0, clause.items.length)
  const by = inZones(clause, ['by'], 0, clause.items.length)
    .map(({ item }) => item.entity)
    .find(actor)
  const next = clause.items[at + 1]
  const genitive =
    next?.entity && gapOf(context.text, endOf(clause.items[at] as Item), startOf(next)) === 'joined' ? next.entity : undefined
  const before = inZones(clause, ['main'], 0, at)
    .map(({ item }) => item.entity)
    .filter(actor)
    .at(-1)
  const mediator = by ?? (genitive?.country ? genitive : before)
  if (!mediator) return []
  const first = between[0]
  // "The talks were held with the mediation of …": between those of whom was spoken last.
  const told = context.lastParties.map(one => one.entity).filter(entity => entity.country !== mediator.country)
  const parties = first
    ? groupAt(context.text, clause, first.index).filter(entity => entity.country !== undefined && entity !== mediator)
    : told.length >= 2
      ? told
      : []
  return [party(mediator, 'mediator'), ...parties.map(entity => party(entity))]
}
