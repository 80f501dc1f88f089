import type { Trigger } from '../../languages/lexicon.ts'
import type { Role } from '../../model.ts'
import { type Clause, inZones, type Place, type Zone } from '../clause/clause.ts'
import { groupAt, indexOf, unknownWords } from '../clause/clauses.ts'
import { asked, objectsBefore, ownsBetween, whomRelative } from '../clause/owners.ts'
import { actor, adjunctOf, attributesOf, firstPersonIn, isWhole, ofOwnState, stateOf, subjectOf } from '../clause/subjects.ts'
import { type EventContext, type Party, party } from '../clause/telling.ts'
import { unsaid } from '../clause/unsaid.ts'
import { type Entity, endOf, type Item, isState, startOf } from '../who/entity.ts'
import { hasCue, markOf } from '../words/tokens.ts'
import { counterpartBefore, gatheredFor } from './companions.ts'
import { hearerOf, isOccasion, metBy, oursIn } from './hearers.ts'
import { AIM, betweenOfAnother, isAfterwards, ofAnother, ofLaterEvent, ownBefore, triggerBetween } from './others.ts'

/** A party joined by "with" stands within so many unknown words of its trigger. */
const WITH_REACH = 8
/** Who telephoned stands close after "from". */
const CALLER_REACH = 4
/** The object of a verbal noun with its subject in it follows close. */
const OBJECT_REACH = 2

type Subject = { entities: readonly Entity[]; index: number }

/** Those who do something with each other: one group, or a subject and whoever stands with it. */
export function mutual(clause: Clause, at: number, trigger: Trigger, context: EventContext): Party[] {
  const between = betweenOf(clause, at, trigger, context)
  const attributes = trigger.form === 'noun' && !trigger.own ? attributesOf(clause, at, context) : []
  const group = groupOf(clause, at, trigger, between, attributes, context)
  if (group) return group.map(entity => party(entity))
  const subject = attributes[0] && actor(attributes[0]) ? { entities: attributes, index: at - 1 } : subjectOf(clause, at, trigger, context)
  const withs = withsOf(clause, at, trigger, context)
  const objects = takesObject(clause, trigger, context) ? objectsOf(clause, at, trigger, subject, context) : []
  const heard = trigger.type === 'call' || isOccasion(clause, at, trigger, context)
  const hearer = heard && withs.length === 0 && between.length === 0 ? hearerOf(clause, at, subject, context) : undefined
  if (hearer && subject) return [...subject.entities, hearer].map(entity => party(entity))
  const other = partnerOf(clause, at, subject, withs, objects, context)
  const counterpart = withs.some(({ item }) => actor(item.entity)) ? undefined : counterpartBefore(clause, at, trigger, subject)
  const parties = [
    ...sideOf(clause, at, trigger, subject, other, context).map(entity => party(entity)),
    ...otherSideOf(clause, at, trigger, { subject, other, counterpart, objects }, context),
  ]
  const [only, another] = new Set(parties.map(one => one.entity.country))
  const meant =
    only !== undefined && another === undefined && parties.every(one => isWhole(one.entity))
      ? unsaid(clause, at, trigger, context)
      : undefined
  if (meant && meant.country !== only) parties.unshift(party(meant))
  const initiator = inZones(clause, ['initiative'], 0, clause.items.length)
    .map(({ item }) => item.entity)
    .find(actor)
  return initiator ? parties.map(one => (one.entity.country === initiator.country ? { ...one, role: 'initiator' } : one)) : parties
}

/** "between X and Y": where those stand whom it names for this word. */
function betweenOf(clause: Clause, at: number, trigger: Trigger, context: EventContext): Place[] {
  // `في اجتماعهم، الخطة بين X و Y`: whose own meeting it is, the pronoun says.
  const own = trigger.own === true && context.language.subject === 'after'
  const earlier = inZones(clause, ['between'], 0, at).filter(({ index }) => !isAfterwards(clause, index, at, trigger, context))
  return inZones(clause, ['between'], at, clause.items.length)
    .filter(({ index }) => !own && !betweenOfAnother(clause, at, index, context))
    .concat(earlier.filter(({ index }) => !ownsBetween(clause, index, at, context)))
}

/** Those whom the words around it give as one group: nobody when they name but a part of one, `null` when they give none. */
function groupOf(
  clause: Clause,
  at: number,
  trigger: Trigger,
  between: readonly Place[],
  attributes: readonly Entity[],
  context: EventContext,
): readonly Entity[] | null {
  const { text } = context
  const ours = oursIn(clause, at, trigger, context)
  if (ours.length > 0) return ours
  const states = twoStates(clause, at, context)
  if (states.length === 2) return states
  if (between[0]) {
    const group = groupAt(text, clause, between[0].index).filter(actor)
    const all = group.length >= 2 ? group : between.map(({ item }) => item.entity).filter(actor)
    if (all.length >= 2) return all
    // `اللقاء الذي جمع X بـY`
    const other = all.length === 1 ? inZones(clause, ['with'], between[0].index + 1, clause.items.length)[0]?.item.entity : undefined
    if (all[0] && actor(other)) return [...all, ...groupAt(text, clause, indexOf(clause, other)).filter(actor)]
    // `İsrail ile X arasında`: the other one is not known.
    if (context.language.headFinal && all.length > 0 && between[0].index < at) return []
    // `اتفاق بين طهران والقوى العالمية`: nor is it here, and who stands elsewhere is not that one.
    const follows = between[0].index > at && !clause.items.slice(at + 1, between[0].index).some(({ entity }) => entity)
    if (context.language.subject === 'after' && all.length === 1 && trigger.form === 'noun' && follows) return []
  }
  const gathered = gatheredFor(clause, at, trigger, context)
  if (gathered.length >= 2) return gathered
  if (attributes.length >= 2) return attributes
  const adjunct = attributes.length === 0 ? adjunctOf(clause, at, trigger, context) : undefined
  if (adjunct?.leader && adjunct.offices.length === 0) {
    const others = inZones(clause, ['main'], 0, at - 1).filter(({ item }) => item.entity?.kind === 'person' && actor(item.entity))
    const [other, another] = others.map(({ item }) => item.entity as Entity)
    if (other && !another) return [other, adjunct]
  }
  return null
}

/** "with Y": where those stand with whom it is done. */
function withsOf(clause: Clause, at: number, trigger: Trigger, context: EventContext): Place[] {
  const { text } = context
  const zones: Zone[] = trigger.type === 'press-conference' ? ['with', 'attendee'] : ['with']
  const close = ({ index }: Place): boolean => unknownWords(text, clause.items, Math.min(index, at), Math.max(index, at)) <= WITH_REACH
  // `با X دیدار کرد و با Y …`: behind its finite verb stand the parties of another.
  const head = clause.items[at]?.token
  const closed = head !== undefined && (context.language.closing?.met.test(text.slice(head.start, head.end)) ?? false)
  const others = inZones(clause, zones, at, clause.items.length).filter(
    place =>
      !closed &&
      close(place) &&
      !ofAnother(clause, at, trigger, place.index, context) &&
      !triggerBetween(clause, at, place.index) &&
      !ofLaterEvent(clause, at, place.index, context),
  )
  return others.length > 0 || trigger.partyFollows ? others : ownBefore(clause, at, inZones(clause, zones, 0, at))
}

/** Who of them is the other side: nobody when the subject is both sides, or an object is the other. */
function partnerOf(
  clause: Clause,
  at: number,
  subject: Subject | null,
  withs: readonly Place[],
  objects: readonly Place[],
  context: EventContext,
): Place | undefined {
  const { text } = context
  // "the two presidents agreed …": who acts together needs nobody else.
  const together =
    new Set(subject?.entities.map(entity => entity.country)).size >= 2 &&
    !withs.some(({ index }) => index < at || index === at + 1 || (index === at + 2 && unknownWords(text, clause.items, at, index) === 0)) &&
    !(withs[0] && metBy(clause, at, subject, withs[0], context))
  // `X همراه با وزیر خارجه خود با Y دیدار کرد`: who comes along is of one's own state.
  const partners = withs.filter(({ item }) => actor(item.entity))
  const nearest =
    partners.find(
      ({ item, index }) =>
        index < at &&
        hasCue(clause.items[index - 1]?.token, 'with') &&
        subject?.entities.every(({ country }) => country !== item.entity?.country),
    ) ?? partners[0]
  // `التقى X نظيره Y لبحث التعاون مع Z`: whom he met stands before the other with whom something else is done.
  const met = nearest && objects.some(({ item, index }) => isWhole(item.entity, subject?.entities) && index < nearest.index)
  return together || met ? undefined : nearest
}

/** The subject's side: the subject, or his state where such things are done by states. */
function sideOf(
  clause: Clause,
  at: number,
  trigger: Trigger,
  subject: Subject | null,
  other: Place | undefined,
  context: EventContext,
): Entity[] {
  const { text } = context
  // "The sides called for talks": who calls for negotiations is not yet in them.
  const { aim } = context.language
  const aimed = aim !== null && 'before' in aim && aim.before.test(text.slice(0, clause.items[at]?.token?.from).slice(-AIM))
  const spoken =
    (trigger.type === 'negotiation' || (trigger.distant && aimed)) &&
    subject !== null &&
    clause.items[subject.index]?.entity?.kind === 'both'
  const ownState = other && BY_STATES.has(trigger.type) ? ownSide(clause, at, subject, other, context) : undefined
  // `سخنگوی … گفت دیداری با X نداریم`: he tells of it for his state.
  const tells = subject !== null && clause.items.slice(Math.max(subject.index, 0), at).some(({ token }) => markOf(token, 'say'))
  // `نجري محادثات مع إيران`: what one says that "we" do with a state is that of two states.
  const weDo =
    context.language.closing === null &&
    (trigger.talks || BY_STATES.has(trigger.type)) &&
    other !== undefined &&
    !isWhole(other.item.entity) &&
    firstPersonIn(clause, context)
  // "Trump says talks with Iran go well": so are those of which somebody tells.
  const tellsOf = trigger.talks && trigger.form === 'noun' && other?.item.entity?.kind === 'state' && (tells || clause.reported)
  const sided = (entity: Entity): Entity => {
    if ((weDo || tellsOf) && entity.country) return stateOf(entity.country, entity)
    return BY_STATES.has(trigger.type) || tells ? ofOwnState(entity) : entity
  }
  const side = ownState ? [ownState] : (subject?.entities ?? []).map(sided)
  return spoken ? [] : [...received(clause, at, subject, context), ...side]
}

/** The other side: whom "with", "from", an object or a counterpart names. */
function otherSideOf(
  clause: Clause,
  at: number,
  trigger: Trigger,
  {
    subject,
    other,
    counterpart,
    objects,
  }: {
    subject: Subject | null
    other: Place | undefined
    counterpart: Entity | undefined
    objects: readonly Place[]
  },
  { text }: EventContext,
): Party[] {
  const listAt = (index: number, role?: Role): Party[] =>
    groupAt(text, clause, index)
      .filter(actor)
      .map(entity => party(entity, role))
  const from =
    trigger.type === 'call'
      ? inZones(clause, ['from'], at, clause.items.length).find(
          ({ item, index }) => actor(item.entity) && unknownWords(text, clause.items, at, index) <= CALLER_REACH,
        )
      : undefined
  if (other && !(from && from.index > at && (from.index < other.index || other.index < at))) return listAt(other.index)
  if (from?.item.entity) return listAt(from.index, 'initiator')
  if (counterpart && objects.length === 0) return [party(counterpart)]
  return objects[0] && (trigger.own || (subject?.entities.length ?? 0) < 2) ? listAt(objects[0].index) : []
}

/** Whether the other side may be the object of the word. "The EU agreed to punish Russia": of agreeing nobody is. */
function takesObject(clause: Clause, { form, own, type }: Trigger, { language }: EventContext): boolean {
  const agrees = type === 'agreement' && language.subject === 'before' && language.closing === null
  return (form === 'verb' && !agrees) || own === true || asked(clause, language)
}

/** "met Putin", `التقى بوتين أردوغان`: the object of a verb is the next one who can act; `لقائه نظيره الأميركي`: of a noun with its subject in it, the one who follows at once. */
function objectsOf(clause: Clause, at: number, trigger: Trigger, subject: Subject | null, { text, language }: EventContext): Place[] {
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
  // "Путину позвонил Беннет": before the verb stands in its case to whom it is done.
  const before =
    found.length === 0 && subject.index > at
      ? inZones(clause, ['main'], 0, at).filter(
          ({ item }) => item.entity?.inflection === 'oblique' && isWhole(item.entity, subject.entities),
        )
      : []
  if (before.length > 0) return before
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
function received(clause: Clause, at: number, subject: Subject | null, { language }: EventContext): Entity[] {
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
function ownSide(clause: Clause, at: number, subject: Subject | null, { item, index }: Place, context: EventContext): Entity | undefined {
  const other = item.entity as Entity
  const [from, to] = [Math.min(at, index), Math.max(at, index)]
  if (
    context.language.closing === null ||
    unknownWords(context.text, clause.items, from, to) > (at < index && context.speaker ? TOLD_REACH : OWN_REACH)
  )
    return undefined
  const told = context.text.slice(startOf(clause.items[0] as Item) - AIM, startOf(item as Item))
  if (context.language.closing.others?.test(told)) return undefined
  const said = (from: number): boolean => clause.items.slice(from, at).some(({ token }) => markOf(token, 'say') !== undefined)
  const [named] = subject?.entities ?? []
  // `به‌رغم حمله اسرائیل، توافق با ایران …`: a state before the comma is not the one that makes the accord.
  const apart =
    subject !== null &&
    subject.index >= 0 &&
    named?.kind === 'state' &&
    context.speaker !== undefined &&
    (firstPersonIn(clause, context) ||
      /[،,]/.test(context.text.slice(endOf(clause.items[subject.index] as Item), startOf(clause.items[subject.index + 1] as Item))))
  if (subject && !apart && (subject.entities.length > 1 || !named?.leader || (subject.index >= 0 && !said(subject.index)))) return undefined
  const personal = firstPersonIn(clause, context)
  const speaker = (apart ? undefined : named) ?? (clause.reported || personal ? context.speaker : undefined)
  if (!speaker?.country || speaker.country === other.country || !isState(speaker.country, context.knowledge)) return undefined
  return personal && other.leader ? speaker : stateOf(speaker.country, speaker)
}

const OWN_REACH = 2
/** Who has the floor may tell more of it in between: `مذاکرات جدی در حال حاضر با X`. */
const TOLD_REACH = 4
