import type { OfficeId } from '../../knowledge/index.ts'
import type { Trigger } from '../../languages/lexicon.ts'
import type { Role } from '../../model.ts'
import { type Clause, inZones, type Place } from '../clause/clause.ts'
import { groupAt, indexOf, unknownWords } from '../clause/clauses.ts'
import { actor, adjunctOf, groupStart, subjectOf } from '../clause/subjects.ts'
import type { EventContext } from '../clause/telling.ts'
import { type Entity, endOf, type Item, isState, startOf } from '../who/entity.ts'
import { gapOf, hasCue } from '../words/tokens.ts'

/** Deeds of one to another: who did it and to whom, by the order of words, by prepositions and by the verb that a noun needs. */

type Done = { entity: Entity; role: Role }

/** The doer and the one to whom it was done; empty when either cannot be told. */
export function acting(clause: Clause, at: number, trigger: Trigger, context: EventContext): Done[] {
  const mutual = trigger.type === 'recognition' || trigger.type === 'rupture' ? betweenStates(clause, at, context) : []
  if (mutual.length >= 2) return mutual.map(entity => ({ entity, role: 'party' as const }))
  const reciprocal = trigger.verbs !== undefined || clause.items.some(({ token }) => hasCue(token, 'together'))
  const pair = mutual.length === 0 && reciprocal ? actTogether(clause, at, trigger, context) : []
  if (pair.length === 2) return pair.map(entity => ({ entity, role: 'party' as const }))
  const agent = inZones(clause, trigger.type === 'letter' || trigger.type === 'aid' ? ['by', 'from'] : ['by'], 0, clause.items.length)
    .filter(({ index, zone }) => zone === 'by' || trigger.type !== 'letter' || isSender(clause, at, index, context))
    .map(({ item }) => item.entity)
    .find(actor)
  const done = trigger.passive ? suffering(clause, at, trigger, context, agent) : doing(clause, at, trigger, context, agent)
  if (!done || done.doer.country === done.other.country) return []
  const others = groupOf(clause, done.other, context).filter(entity => entity.country !== undefined && entity.country !== done.doer.country)
  // Several who do the same did it together; each of several to whom it was done is one of the parties.
  const doers = groupOf(clause, done.doer, context).filter(entity => isDoer(entity) && !others.includes(entity))
  const countries = new Set([done.doer, ...doers].map(({ country }) => country))
  const suffers = (others.length > 0 ? others : [done.other]).filter(({ country }) => !countries.has(country))
  if (suffers.length === 0) return []
  return [
    ...(doers.length > 0 ? doers : [done.doer]).map(entity => ({ entity, role: 'initiator' as const })),
    ...suffers.map(entity => ({ entity, role: 'party' as const })),
  ]
}

/** `نامه‌ای از X`, `از X نامه‌ای دریافت کرد`: elsewhere "from" says of whom or what the letter complains. */
function isSender(clause: Clause, at: number, index: number, { text, language }: EventContext): boolean {
  if (language.closing === null || language.headFinal) return true
  const head = clause.items[at] as Item
  const follows = index > at && unknownWords(text, clause.items, at, index) <= 1 && index - at <= 2
  return follows || !!language.closing.received?.test(text.slice(startOf(head), endOf(clause.items.at(-1) as Item) + 1))
}

type Pair = { doer: Entity; other: Entity }

/** "Sweden's ambassador was summoned": the subject suffers it; the doer stands after "by", or is the ministry to which he was called. */
function suffering(clause: Clause, at: number, { type }: Trigger, { language }: EventContext, agent: Entity | undefined): Pair | null {
  const main = inZones(clause, ['main'], 0, clause.items.length).filter(({ item }) => isOther(item.entity))
  const before = main.filter(({ index }) => index < at)
  const subject = (
    before.at(-1) ?? (language.subject === 'after' || (type === 'summons' && language.closing === null) ? main[0] : undefined)
  )?.item.entity
  const caller = inZones(clause, type === 'summons' ? ['to', 'in'] : ['from', 'in'], 0, clause.items.length)
    .map(({ item }) => item.entity)
    .find(entity => isDoer(entity) && differs(entity, subject))
  const doer = agent ?? caller ?? (language.headFinal || type === 'summons' ? receiverOf(subject) : undefined)
  return subject && doer ? { doer, other: subject } : null
}

function doing(clause: Clause, at: number, trigger: Trigger, context: EventContext, agent: Entity | undefined): Pair | null {
  const { text, language } = context
  const named = targetOf(clause, at, trigger, context)
  if (trigger.type === 'letter') {
    const subjects = subjectOf(clause, at, trigger, { ...context, focus: undefined })?.entities ?? []
    const doer = agent ?? subjects[0]
    // `X پیام Y را دریافت کرد`
    const received = language.closing?.received?.test(text.slice(startOf(clause.items[at] as Item), endOf(clause.items.at(-1) as Item) + 1))
    const owner = received ? genitiveOf(clause, at, context) : undefined
    if (owner) return pairOf(owner, inZones(clause, ['main'], 0, at).find(({ item }) => item.entity?.kind === 'person')?.item.entity)
    // `تلقى X رسالة من Y`: who is named with the verb received what the other sent.
    const receiver = agent && !named.length ? subjects.find(entity => differs(entity, agent)) : undefined
    const other =
      named.find(entity => differs(entity, doer)) ??
      receiver ??
      followers(clause, at).find(entity => differs(entity, doer) && !subjects.includes(entity)) ??
      // "направил Си Цзиньпину телеграмму"
      predecessors(clause, at).findLast(entity => entity.inflection === 'oblique' && differs(entity, doer)) ??
      // "received a letter from Putin"
      (language.closing === null && language.subject === 'before' && indexOf(clause, doer as Entity) > at
        ? predecessors(clause, at).find(entity => entity.kind === 'person' && differs(entity, doer))
        : undefined)
    return doer && other ? { doer, other } : null
  }
  const verbAt = deedAt(clause, trigger)
  const before = inZones(clause, ['main'], 0, at).filter(
    ({ item, index }) =>
      isDoer(item.entity) && item.entity.inflection !== 'oblique' && unknownWords(context.text, clause.items, index, at) <= ACTOR_REACH,
  )
  if (language.closing !== null) {
    // `سوئد فلسطین را به رسمیت شناخت`: object and subject stand before the verb, the object next to it.
    const genitive = trigger.form === 'noun' ? genitiveOf(clause, at, context) : undefined
    // Somebody without a case did it before the one who only owns something.
    const free = language.headFinal ? before.filter(({ item }) => item.entity?.wordCase === undefined) : before
    const ordered = (free.length > 0 ? free : before).map(({ item }) => item.entity as Entity)
    const others = inZones(clause, ['main'], 0, at)
      .map(({ item }) => item.entity)
      .filter(isOther)
    // `احضار سفیر سوئد به وزارت خارجه ایران`, `اخراج دیپلمات‌های روسیه از لهستان`
    const called = TO_ENVOYS.has(trigger.type) && before.length === 0 ? followers(clause, at)[0] : undefined
    const left =
      trigger.type === 'expulsion' ? inZones(clause, ['from'], 0, clause.items.length).find(({ item }) => isDoer(item.entity)) : undefined
    const there = left?.item.entity
    if (called) return pairOf(agent ?? named.find(entity => differs(entity, called)) ?? there ?? receiverOf(called), called)
    // `X شرکت‌های Y را به دلیل همکاری با Z تحریم کرد`: whom the verb has for its object is told by its mark.
    const marked = trigger.form === 'verb' && language.closing?.object ? markedBefore(clause, at, language.closing.object, text) : undefined
    // `13 Rus iş insanını yaptırım listesine aldı`
    const laid = language.headFinal && trigger.type === 'sanction' && others.length > 1 ? others.at(-1) : undefined
    // `X صنایع ما را تحریم کرد`: nobody who is named is the object.
    if (trigger.type === 'sanction' && language.closing?.object && !marked && ownsMark(clause, at, language.closing.object, text))
      return null
    const object = marked ?? named[0] ?? (trigger.form === 'noun' ? (genitive ?? laid) : others.at(-1))
    const doer = agent ?? ordered.findLast(entity => differs(entity, object)) ?? (object === genitive ? undefined : genitive)
    return pairOf(doer ?? there ?? (trigger.type === 'summons' ? receiverOf(object) : undefined), object)
  }
  if (language.subject === 'after') {
    const head = verbAt ?? at
    const genitive = trigger.form === 'noun' ? genitiveOf(clause, at, context) : undefined
    // `الاعتراف بفلسطين` says whom, not who.
    if (trigger.type === 'recognition' && trigger.form === 'noun' && !trigger.verbs && !agent && (!genitive || genitive.prefix)) return null
    const doer =
      agent ??
      (trigger.form === 'noun' && !trigger.verbs ? genitive : undefined) ??
      subjectOfDeed(clause, head, at, named, context) ??
      genitive
    // `اعترف بأن الوقت ليس في صالح بلاده` recognises nobody.
    const near = (entity: Entity): boolean =>
      trigger.type !== 'recognition' ||
      (unknownWords(context.text, clause.items, head, indexOf(clause, entity)) <= 1 &&
        (trigger.form !== 'verb' ||
          (language.prospect?.recognised.test(text.slice(endOf(clause.items[head] as Item), entity.end)) ?? true)))
    const object =
      named.find(entity => differs(entity, doer)) ?? followers(clause, head).find(entity => differs(entity, doer) && near(entity))
    return pairOf(doer, object)
  }
  if (trigger.behind) {
    const first = agent ?? before[0]?.item.entity
    return pairOf(
      first,
      predecessors(clause, at).findLast(entity => differs(entity, first)),
    )
  }
  // "Swedish envoy summoned in Ankara": in a headline, and behind whom it was done to, no auxiliary stands.
  const undergone = (trigger.type === 'summons' || trigger.type === 'expulsion') && trigger.form === 'verb' && language.subject === 'before'
  if (
    undergone &&
    before.at(-1)?.item.entity?.inflection === undefined &&
    !agent &&
    isUndergone(clause, at, before.at(-1)?.item.entity, text)
  )
    return suffering(clause, at, { ...trigger, passive: true }, context, agent)
  // "hit Russia with sanctions", "provide Ukraine with aid": right behind the verb stands whom it is done to.
  const given = verbAt !== undefined && verbAt < at && named.length === 0 ? givenTo(clause, verbAt, at, trigger, context) : undefined
  if (given) return pairOf(agent ?? before.findLast(({ index }) => index < (verbAt ?? at))?.item.entity, given)
  const doer = agent ?? before.at(-1)?.item.entity
  // "expelled diplomats of X from its mission to the UN"
  const envoy = undergone ? followers(clause, at).find(entity => isEnvoy(entity) && differs(entity, doer)) : undefined
  const object =
    envoy ??
    named.find(entity => differs(entity, doer)) ??
    followers(clause, at).find(
      entity => differs(entity, doer) && unknownWords(context.text, clause.items, at, indexOf(clause, entity)) <= OBJECT_REACH,
    ) ??
    // "объявила российского дипломата персоной нон грата", "выделили Украине 400 миллионов помощи"
    (trigger.type === 'expulsion' || trigger.type === 'aid'
      ? predecessors(clause, at).findLast(entity => entity.inflection === 'oblique' && differs(entity, doer))
      : undefined)
  return pairOf(doer, object)
}

/** What is done to envoys. */
const TO_ENVOYS = new Set<Trigger['type']>(['summons', 'expulsion'])

/** Who stands before a verb with the mark of its object right behind. */
const markedBefore = (clause: Clause, at: number, object: RegExp, text: string): Entity | undefined =>
  inZones(clause, ['main'], 0, at).findLast(({ item }) => isOther(item.entity) && object.test(text.slice(endOf(item), endOf(item) + MARK)))
    ?.item.entity
/** A mark stands right behind its word. */
const MARK = 4

/** Whether words that are not known are the object of a verb: its mark stands right before it. */
const ownsMark = ({ items }: Clause, at: number, object: RegExp, text: string): boolean => {
  const start = startOf(items[at] as Item)
  return object.test(text.slice(start - MARK, start))
}

const isEnvoy = (entity: Entity | undefined): boolean =>
  entity?.diplomats === true || (entity?.offices.some(office => ENVOYS.has(office)) ?? false)

/** "Swedish envoy summoned": an envoy, right before a participle with nobody behind it to whom it could be done. */
function isUndergone(clause: Clause, at: number, subject: Entity | undefined, text: string): boolean {
  const head = clause.items[at] as Item
  return isEnvoy(subject) && /^\p{Script=Latin}+ed$/u.test(text.slice(startOf(head), endOf(head))) && followers(clause, at).length === 0
}

/** Whom a verb has for its object before the noun that it needs, or right before that noun: "imposed new Iran sanctions", "EU's Russia sanctions". */
function givenTo(clause: Clause, verb: number, at: number, trigger: Trigger, context: EventContext): Entity | undefined {
  const { text } = context
  if (!GIVEN.has(trigger.type)) return undefined
  const adjunct = adjunctOf(clause, at, trigger, context)
  // Those who lay most sanctions give them their name: "US sanctions" are no sanctions on the US.
  if (adjunct) return adjunct.country !== 'US' && isState(adjunct.country, context.knowledge) ? adjunct : undefined
  const object = clause.items[verb + 1]?.entity
  if (!object || verb + 1 >= at || !isDoer(object)) return undefined
  // "gives Ukraine another billion in military aid"
  const gives =
    trigger.type === 'aid' && object.kind === 'state' && gapOf(text, endOf(clause.items[verb] as Item), object.from) === 'joined'
  return gives || hasCue(clause.items[verb + 2]?.token, 'with') ? object : undefined
}
const GIVEN = new Set<Trigger['type']>(['sanction', 'relief', 'aid'])

/** `İsveç'in Ankara Büyükelçisi çağrıldı`: the state to which an envoy is sent calls him. */
const receiverOf = (envoy: Entity | undefined): Entity | undefined =>
  envoy?.of !== undefined && envoy.of !== envoy.country
    ? { ...envoy, kind: 'state', country: envoy.of, of: undefined, offices: [], leader: undefined }
    : undefined

const pairOf = (doer: Entity | undefined, other: Entity | undefined): Pair | null =>
  doer && other && differs(other, doer) ? { doer, other } : null

/**
 * The subject of a verb that may stand on either side of it: between the verb and its noun (`فرضت X عقوبات على Y`), right before the verb
 * (`X تستدعي سفير Y`), or first of the two that follow (`استدعت X سفير Y`).
 */
function subjectOfDeed(clause: Clause, head: number, at: number, named: readonly Entity[], { text }: EventContext): Entity | undefined {
  const doers = (from: number, to: number): Place[] => inZones(clause, ['main'], from, to).filter(({ item }) => isDoer(item.entity))
  const before = doers(0, head).at(-1)
  const after = doers(head + 1, clause.items.length).map(({ item }) => item.entity as Entity)
  const [between] = doers(head + 1, at)
  if (between) return between.item.entity
  if (before && unknownWords(text, clause.items, before.index, head) <= SUBJECT_REACH) return before.item.entity
  const [first] = after
  if (first && (named.some(entity => differs(entity, first)) || after.some(entity => differs(entity, first)))) return first
  return before?.item.entity
}

/** Those whom a preposition marks as the ones it was done to. */
function targetOf(clause: Clause, at: number, { type, verbs, there }: Trigger, { language }: EventContext): Entity[] {
  if (type === 'letter')
    return inZones(clause, ['to'], 0, clause.items.length).flatMap(({ item }) => (isOther(item.entity) ? [item.entity] : []))
  // `سفیر خود در X را فراخواند`: whence one calls one's own envoy home.
  if (verbs === 'recall')
    return inZones(clause, ['in', 'from', 'to'], 0, clause.items.length).flatMap(({ item }) => (isOther(item.entity) ? [item.entity] : []))
  const zones = MEASURES.has(type)
    ? (['to', 'with', 'from', 'about'] as const)
    : there
      ? (['to', 'with', 'in', 'from'] as const)
      : (['to', 'with'] as const)
  const reached = inZones(clause, zones, 0, clause.items.length).filter(({ item }) => isOther(item.entity))
  // `اعترفت السويد بفلسطين`
  const joined =
    type === 'recognition' && language.subject === 'after'
      ? inZones(clause, ['in'], at + 1, clause.items.length).filter(({ item }) => item.entity?.prefix.endsWith('ب'))
      : []
  // `Ukrayna'ya müdahalesi nedeniyle Rusya'ya yaptırım`: where verbs follow, the nearest one.
  if (language.headFinal) reached.sort((a, b) => b.index - a.index)
  return [...reached, ...joined].map(({ item }) => item.entity as Entity)
}

/** What is laid on somebody or taken from him: "sanctions on Syria", `العقوبات عن سوريا`. */
const MEASURES = new Set<Trigger['type']>(['sanction', 'relief'])

/** The entity right after a noun: whose deed it was, or to whom it was done. */
function genitiveOf(clause: Clause, at: number, { text }: EventContext): Entity | undefined {
  const next = clause.items[at + 1]
  if (!next?.entity || clause.zones[at + 1] !== 'main' || !next.entity.country) return undefined
  const gap = gapOf(text, endOf(clause.items[at] as Item), startOf(next))
  // `تحریم‌های هسته‌ای ایران`
  const described = gap === 'words' && unknownWords(text, clause.items, at, at + 1) <= 1
  return gap === 'joined' || described ? next.entity : undefined
}

/** Two states between whom it happened: "relations between Egypt and Qatar". */
function betweenStates(clause: Clause, at: number, { text, language }: EventContext): Entity[] {
  const [first] = inZones(clause, ['between'], 0, clause.items.length)
  if (first) return groupAt(text, clause, first.index).filter(isOther)
  if (language.closing === null || language.headFinal) return []
  // `ایران و عربستان روابط خود را از سر گرفتند`, `روابط ایران و عربستان از سر گرفته شد`: two who are named together.
  const others = inZones(clause, ['with', 'to', 'from', 'by'], 0, clause.items.length).some(({ item }) => isOther(item.entity))
  const pairs = inZones(clause, ['main'], 0, clause.items.length).map(({ index }) => groupAt(text, clause, index).filter(isDoer))
  const pair = pairs.find(group => group.length === 2 && new Set(group.map(({ country }) => country)).size === 2)
  const near =
    pair?.[0] &&
    unknownWords(text, clause.items, Math.min(indexOf(clause, pair[0]), at), Math.max(indexOf(clause, pair[0]), at)) <= ACTOR_REACH
  return pair && near && !others ? pair : []
}

/** "The United States and Cuba restored diplomatic relations": two who act together, with no third to whom it is done. */
function actTogether(clause: Clause, at: number, trigger: Trigger, context: EventContext): Entity[] {
  if (trigger.type !== 'recognition' && trigger.type !== 'rupture') return []
  const others = inZones(clause, ['to', 'with', 'from', 'by'], 0, clause.items.length).filter(({ item }) => isDoer(item.entity))
  const last = inZones(clause, ['main'], 0, at).findLast(({ item }) => isDoer(item.entity))
  if (!last?.item.entity || others.length > 0 || context.language.closing !== null) return []
  const pair = groupOf(clause, last.item.entity, context).filter(isDoer)
  return new Set(pair.map(({ country }) => country)).size === 2 && pair.length === 2 ? pair : []
}

/** Where the verb stands that a noun needs. */
const deedAt = (clause: Clause, { verbs }: Trigger): number | undefined => {
  if (!verbs) return undefined
  const found = clause.items.findIndex(({ token }) => token?.marks.some(mark => mark.kind === 'deed' && mark.verb === verbs))
  return found < 0 ? undefined : found
}

const followers = (clause: Clause, at: number): Entity[] =>
  inZones(clause, ['main'], at + 1, clause.items.length)
    .map(({ item }) => item.entity)
    .filter(isOther)

const predecessors = (clause: Clause, at: number): Entity[] =>
  inZones(clause, ['main'], 0, at)
    .map(({ item }) => item.entity)
    .filter(isOther)

const groupOf = (clause: Clause, entity: Entity, { text }: EventContext): Entity[] => {
  const index = indexOf(clause, entity)
  return groupAt(text, clause, index < 0 ? index : groupStart(text, clause, index))
}

/** Who can do it: here the people stand for the state too, "the Americans imposed …". */
export const isDoer = (entity: Entity | undefined): entity is Entity =>
  entity !== undefined && !entity.dependent && entity.country !== undefined && (entity.kind === 'state' || entity.kind === 'person')

const isOther = (entity: Entity | undefined): entity is Entity => entity?.country !== undefined && !entity.dependent
const differs = (entity: Entity | undefined, other: Entity | undefined): entity is Entity =>
  isOther(entity) && entity !== other && entity.country !== other?.country

const ACTOR_REACH = 6
/** A subject before its verb stands close to it. */
const SUBJECT_REACH = 2
const OBJECT_REACH = 4

const ENVOYS = new Set<OfficeId>(['ambassador', 'envoy', 'un-representative', 'high-commissioner'])

/** To summon or expel is done to envoys; else the words mean something else. */
export const namesEnvoy = (clause: Clause): boolean =>
  clause.items.some(({ entity, token }) => isEnvoy(entity) || hasCue(token, 'diplomats'))
