import type { Trigger } from '../../languages/lexicon.ts'
import { type Entity, endOf, type Item, startOf } from '../who/entity.ts'
import { gapOf, hasCue, hasWord, markOf, opensOccasion } from '../words/tokens.ts'
import { type Clause, inZones, type Place } from './clause.ts'
import { groupAt, unknownWords } from './clauses.ts'
import { actorBehind } from './owners.ts'
import type { EventContext } from './telling.ts'
import { theyBefore } from './they.ts'

/** Who acts in a clause: subjects by the order of words, genitives and attributes of nouns, and whom a clause without a subject means. */

/** Someone or some state that can act; mere places, and adjectives that describe something else, cannot. */
export function actor(entity: Entity | undefined): entity is Entity {
  if (!entity || entity.dependent) return false
  // "Trump's son-in-law"
  if (entity.notHolder && entity.leader && entity.offices.length === 0) return false
  if (entity.kind === 'person') return entity.leader !== undefined || entity.country !== undefined
  if (entity.kind === 'pronoun') return entity.leader !== undefined
  if (entity.kind === 'state') return entity.country !== undefined && (entity.form !== 'adjective' || entity.government === true)
  return false
}

/** Whom an entity stands for: "the two sides" are the parties told of last. */
export const expand = (entity: Entity, context: EventContext): Entity[] =>
  entity.kind === 'both' ? context.lastParties.map(one => one.entity) : [entity]

/** The person who stands right behind a verb as its object: "sends Witkoff". */
export function personBehind({ items }: Clause, at: number): Entity | undefined {
  const object = items[at + 1]?.entity
  return object?.kind === 'person' && actor(object) ? object : undefined
}

/** The one who acts: after a noun its genitive ("the meeting of Putin"), else the subject on the side where the language puts it, else who acted last. */
export function subjectOf(
  clause: Clause,
  at: number,
  trigger: Trigger,
  context: EventContext,
  fits: (entity: Entity) => boolean = () => true,
): { entities: Entity[]; index: number } | null {
  const { text, language } = context
  const head = clause.items[at] as Item
  // The genitive may be joined by a word: "the visit of Putin".
  const [own] = firstPersonOf(clause, at, context)
  if (own) return own.teller && fits(own.teller) && actor(own.teller) ? { entities: [own.teller], index: -1 } : null
  const step = clause.items[at + 1]?.token && hasWord(clause.items[at + 1]?.token, 'glue') ? 2 : 1
  const next = trigger.own || trigger.form === 'verb' ? undefined : clause.items[at + step]
  const usable = (entity: Entity | undefined): entity is Entity => entity?.kind === 'both' || (actor(entity) && fits(entity))
  const group = (index: number): { entities: Entity[]; index: number } => ({
    entities: groupAt(text, clause, index)
      .filter(usable)
      .flatMap(entity => expand(entity, context)),
    index,
  })
  if (language.headFinal) {
    const found = actorBehind(clause, at, context, ({ item }) => usable(item.entity))
    if (found) return group(groupStart(text, clause, found.index))
    const own = trigger.form === 'verb' && REFERRING.has(trigger.type) && mayRefer(clause, at, trigger, context)
    return own && context.focus && actor(context.focus) && fits(context.focus) ? { entities: [context.focus], index: -1 } : null
  }
  // `послание президенту`: of a letter another case than the nominative may be to whom it goes.
  const addressed =
    trigger.type === 'letter' &&
    next?.entity?.inflection === 'oblique' &&
    inZones(clause, ['main'], 0, at).some(({ item }) => item.entity?.inflection === 'nominative')
  if (
    next?.entity &&
    !addressed &&
    usable(next.entity) &&
    clause.zones[at + step] === 'main' &&
    gapOf(text, endOf(clause.items[at + step - 1] ?? head), startOf(next)) === 'joined'
  )
    return group(at + step)
  const loose = genitiveAfterAdjectives(clause, at, trigger, context)
  if (loose && usable(clause.items[loose]?.entity)) return group(loose)
  // "Putin's visit"
  const [owner] = language.closing === null && language.subject === 'before' && !trigger.own ? attributesOf(clause, at, context) : []
  if (owner && trigger.form === 'noun' && usable(owner)) return group(clause.items.findIndex(({ entity }) => entity === owner))
  // "sends Witkoff to Moscow for talks with Putin"
  const sending = clause.items.findLastIndex(({ token }, place) => place < at && markOf(token, 'trigger')?.trigger.sends === true)
  if (sending >= 0 && trigger.form === 'noun' && usable(personBehind(clause, sending))) return group(sending + 1)
  const main = inZones(clause, ['main'], 0, clause.items.length).filter(
    ({ item }) => usable(item.entity) && item.entity.inflection !== 'oblique',
  )
  const before = afterSpeech(
    clause,
    at,
    main.filter(({ index }) => index < at),
    language,
  )
  // `او گفت هیئت ایرانی به X می‌رود`: who told it does not do it where somebody else stands behind his verb.
  if (language.closing !== null && !language.headFinal && trigger.frame === 'travel' && before.length > 0) {
    const said = clause.items.findLastIndex(({ token }, index) => index < at && markOf(token, 'say') !== undefined)
    const other = inZones(clause, ['main'], said + 1, at).some(
      ({ item }) => item.entity?.kind === 'state' && actor(item.entity) && !fits(item.entity),
    )
    if (said >= 0 && other && before.every(({ index }) => index < said)) return null
  }
  const after = trigger.own ? [] : main.filter(({ index }) => index > at)
  // "Rouhani, who met the minister"
  const relative = hasCue(clause.items[at - 1]?.token, 'relative')
  // `عن X الذي التقى Y`: of whom a clause tells more stands right before it, whatever he is to his own.
  if (relative && language.subject === 'after' && clause.items[at - 2]?.entity?.kind === 'person' && usable(clause.items[at - 2]?.entity))
    return group(at - 2)
  const [antecedent] = relative ? before.slice(-1) : []
  if (antecedent) return group(antecedent.index)
  const persons = (list: Place[]): Place[] =>
    list.some(({ item }) => item.entity?.leader) ? list.filter(({ item }) => item.entity?.leader) : list
  const verbFirst = language.subject === 'after' && trigger.form === 'verb'
  // `أكد X أنه سيلتقي Y`, `سيلتقي نظيره`: who spoke is the subject, and who follows the verb its object.
  if (
    verbFirst &&
    before.length === 0 &&
    context.focus &&
    actor(context.focus) &&
    fits(context.focus) &&
    namesOnlyObject(clause, after, text)
  )
    return { entities: [context.focus], index: -1 }
  const chosen = verbFirst
    ? subjectOfVerb(clause, at, before, after, text)
    : language.subject === 'after'
      ? (toldBy(clause, at, after, context) ?? persons(before).at(-1) ?? relativeSubject(clause, at, after, context))
      : (persons(before)[0] ??
        after.find(({ item }) => item.entity?.inflection === 'nominative') ??
        afterAdverbial(clause, at, trigger, after, text))
  if (chosen) return group(groupStart(text, clause, chosen.index))
  const they = trigger.own ? undefined : theyBefore(clause, at, context)
  if (they !== undefined) return they ? { entities: they.filter(fits), index: -1 } : null
  // `نجري محادثات للتوصل إلى اتفاق`: with an accord it may be another verb that "we" stand in.
  const personal = (trigger.type !== 'agreement' || language.closing !== null) && firstPersonIn(clause, context)
  const meant = personal && context.speaker ? ofOwnState(context.speaker) : context.focus
  const refers = trigger.own || ((trigger.form === 'verb' || REFERRING.has(trigger.type)) && mayRefer(clause, at, trigger, context))
  return (refers || toldWithoutSubject(clause, at, trigger, context)) && meant && actor(meant) && fits(meant)
    ? { entities: [meant], index: -1 }
    : null
}

/**
 * `دیدار روز گذشته X با Y`, `نشست خصوصی X با Y`: words that tell more of a noun may stand between it and its genitive, but no verb and no
 * comma. A subject of its own in the clause would stand before it.
 */
function genitiveAfterAdjectives(clause: Clause, at: number, trigger: Trigger, { text, language }: EventContext): number | undefined {
  const { items, zones } = clause
  let place = at + 1
  while (['past', 'future', 'and', 'from'].some(cue => hasCue(items[place]?.token, cue)) && items[place + 1]) place++
  // `دیدار X، دبیر شورای … ونزوئلا`: of what body somebody is stands in words that are not known.
  const holder = items[place]?.entity
  const ofBody = holder?.kind === 'person' && !holder.leader && !holder.country && holder.offices.length > 0
  const body = ofBody && items[place + 1]?.entity?.kind === 'state' ? items[place + 1] : undefined
  const border = items[place]
  if (body) place++
  const next = items[place]
  if (language.closing === null || trigger.form !== 'noun' || !next?.entity || zones[place] !== 'main') return undefined
  // A mere name may be what the words before it belong to: "the match of the teams of Iran and Iraq".
  const signed = trigger.type === 'agreement' && hasCue(items[at - 1]?.token, 'signing')
  const talkOfTwo = (trigger.distant || trigger.type === 'negotiation' || signed) && groupAt(text, clause, place).length >= 2
  if (next.entity.kind === 'state' && !next.entity.government && !talkOfTwo && !zones.slice(place + 1, place + 3).includes('with'))
    return undefined
  const between = text.slice(endOf(items[at] as Item), startOf(body ? (border as Item) : next))
  const words = (between.match(/[\p{L}\p{N}\u200c]+/gu) ?? []).filter(word => !language.closing?.time?.test(word))
  return words.length <= ADJECTIVES && !/[,،؛:.«»]/.test(between) && !words.some(word => language.closing?.parting.test(word))
    ? place
    : undefined
}

/** So many words may tell more of a noun. */
const ADJECTIVES = 3

/** `التقى X Y` and the headline's `X يلتقي Y`: two after the verb are subject and object, one alone is the object of the one before it. */
function subjectOfVerb(clause: Clause, at: number, before: readonly Place[], after: readonly Place[], text: string): Place | undefined {
  const isPerson = ({ item }: Place): boolean => item.entity?.kind === 'person'
  const following = after.filter(isPerson)
  const hasObject = following.length >= 2 || clause.zones.includes('with') || clause.zones.includes('to') || clause.zones.includes('in')
  const preceding = before.filter(isPerson).at(-1) ?? before.at(-1)
  // `زار وفد روسي دمشق والتقى X`: those who act for their state stand right behind the verb.
  const [first] = after
  const next = first?.item.entity?.government && !clause.items.slice(at + 1, first.index).some(({ entity }) => entity)
  if (!preceding && next && following[0] && first.index < following[0].index) return first
  // `على هامش قمة العشرين، التقى X بـY`: what an adverbial names before its comma does not act where somebody stands right behind the verb.
  const aside = preceding && !isPerson(preceding) && /[,،]/.test(text.slice(endOf(preceding.item), startOf(clause.items[at] as Item)))
  if (aside && following[0]?.index === at + 1) return following[0]
  // `كان X قد استقبل Y و Z`: behind the verb stand all whom he met, as one list.
  const listed = following[0] && before.filter(isPerson).length === 1 ? groupAt(text, clause, following[0].index) : []
  if (preceding && !(following.length >= 2 && !following.every(({ item }) => listed.includes(item.entity as Entity)))) return preceding
  return hasObject || !preceding ? (following[0] ?? after[0]) : preceding
}

/** "after Zelensky meeting", "two-day India visit": a name right before a noun, which says with whom or where; where names are no attributes, none. */
export function adjunctOf({ items, zones }: Clause, at: number, { form }: Trigger, { text, language }: EventContext): Entity | undefined {
  const item = items[at - 1]
  if (language.closing !== null || language.subject === 'after' || form !== 'noun' || !item?.entity || zones[at - 1] === 'with')
    return undefined
  const { entity } = item
  const joined = text.slice(endOf(item), startOf(items[at] as Item)) === ' ' && entity.inflection === undefined
  // "Putin-Trump meeting": a pair is both its parties.
  const alone = items[at - 2] === undefined || /\s/.test(text.slice(endOf(items[at - 2] as Item), startOf(item)))
  return joined && alone && !entity.dependent ? entity : undefined
}

/** "In a phone call with Putin, Merkel said …", "At talks in Sochi, Putin told …": an event that opens the sentence is that of the subject behind the comma. */
function afterAdverbial({ items, zones }: Clause, at: number, { form }: Trigger, after: readonly Place[], text: string): Place | undefined {
  const opening = items[0]?.token
  if (form !== 'noun' || !opening || unknownWords(text, items, 0, at) > OPENING) return undefined
  const speaking = SPEAKING.test(text.slice(Math.max(0, startOf(items[0] as Item) - SPOKEN), startOf(items[0] as Item)))
  if (!speaking && !hasCue(opening, 'in') && !hasCue(opening, 'past')) return undefined
  const own = ({ entity, token }: Item, place: number): boolean =>
    speaking
      ? (entity && zones[place] === 'main') || markOf(token, 'say') !== undefined
      : entity !== undefined || markOf(token, 'trigger') !== undefined || markOf(token, 'say') !== undefined
  if (items.slice(0, at).some(own)) return undefined
  const [subject] = after
  const before = items[(subject?.index ?? 0) - 1]
  if (!subject || !before || !/[,،]\s*(?:(?:the|le|la|les)\s|l['’])?$/iu.test(text.slice(endOf(before), startOf(subject.item))))
    return undefined
  const between = items.slice(at + 1, subject.index)
  return between.some(({ token }, one) => (markOf(token, 'trigger') || markOf(token, 'say')) && zones[at + 1 + one] !== 'about')
    ? undefined
    : subject
}
const OPENING = 3
/** "Speaking alongside X at a news conference, Y said": the sentence opens with what its subject did then. */
const SPEAKING = /(?:^|[\n.!?”"]\s*)(?:speaking|addressing|appearing|standing|talking)\s(?:(?:a|an|the)\s)?$/i
const SPOKEN = 20

/** Whether what follows a verb can be no subject: its clause begins with a pronoun, or somebody's counterpart stands there alone. */
function namesOnlyObject({ items, zones }: Clause, after: readonly Place[], text: string): boolean {
  const [first] = items
  const people = after.filter(({ item }) => item.entity?.kind === 'person' || item.entity?.counterpart)
  if (people.length > 1 || zones.includes('with')) return false
  if (people[0]?.item.entity?.counterpart) return true
  return (
    first?.token !== undefined &&
    hasCue(first.token, 'that') &&
    people.length === 1 &&
    PRONOUN.test(text.slice(startOf(first), endOf(first)))
  )
}

/** "That he", "that she", "that they" as one word. */
const PRONOUN = /(?:ه|ها|هما|هم)$/

/** `اتصال هاتفي تلقاه X من Y`, `زيارة يقوم بها X`: the subject stands in the clause that tells more of the noun. */
function relativeSubject(clause: Clause, at: number, after: readonly Place[], { text }: EventContext): Place | undefined {
  return after.find(
    ({ item, index }) => item.entity?.kind === 'person' && unknownWords(text, clause.items, at, index) <= UNKNOWN_SUBJECT + 1,
  )
}

/** `او گفت X به Y سفر می‌کند`, "Trump says X met Y": where subjects stand before their verbs, who stands behind the verb of saying acts, not who says it. */
function afterSpeech({ items }: Clause, at: number, before: readonly Place[], { closing, subject }: EventContext['language']): Place[] {
  if (closing === null && subject === 'after') return [...before]
  const said = items.findLastIndex(({ token }, index) => index < at && markOf(token, 'say') !== undefined)
  const behind = before.filter(({ index }) => index > said)
  // "condemns US-Israeli aggression in a call with X": with a verb between them he begins a clause of his own.
  const reported =
    closing !== null || (markOf(items[said]?.token, 'say')?.say.name === 'say' && items[said + 1]?.entity === behind[0]?.item.entity)
  const refers = closing === null && behind.some(({ item }) => item.entity?.kind === 'pronoun')
  return behind.length > 0 && reported && !refers ? behind : [...before]
}

/** The same where a word says that such a clause begins: `التي`, `يقوم بها`. */
function toldBy(clause: Clause, at: number, after: readonly Place[], context: EventContext): Place | undefined {
  const subject = relativeSubject(clause, at, after, context)
  if (!subject) return undefined
  const between = clause.items.slice(at + 1, subject.index)
  return between.length > 0 && between.every(({ token }) => hasCue(token, 'relative') || hasCue(token, 'future')) ? subject : undefined
}

/** Whether a clause without a subject of its own may be about who was spoken of last: its pronoun says so, or nothing else in it could be the subject. */
function mayRefer(clause: Clause, at: number, trigger: Trigger, context: EventContext): boolean {
  const { text } = context
  const first = clause.items[0]
  if (!first) return false
  if (clause.items.some(({ entity }) => entity?.kind === 'pronoun' && !entity.ranks)) return true
  const told = trigger.frame === 'travel' ? clause.items.slice(at, at + 1) : clause.items
  if ((trigger.frame !== 'travel' || trigger.form === 'noun') && firstPersonIn({ ...clause, items: told }, context)) return true
  const goesOn = clause.reported || hasCue(first.token, 'clause') || (context.language.headFinal === true && !hasSubject(clause, at))
  return goesOn && unknownWords(text, clause.items, 0, at) <= UNKNOWN_SUBJECT
}

/** `وأضاف في مؤتمر صحفي مع نظيره`: where subjects stand behind their verbs, who says something at a meeting and is not named again sat in it. */
function toldWithoutSubject({ items, zones }: Clause, at: number, { form, frame }: Trigger, { text, language }: EventContext): boolean {
  if (language.subject !== 'after' || form !== 'noun' || frame !== 'mutual' || !zones.slice(at, at + 3).includes('with')) return false
  const said = items.findLastIndex(({ token }, index) => index < at && markOf(token, 'say') !== undefined)
  if (said < 0 || markOf(items[said]?.token, 'say')?.say.form || unknownWords(text, items, said, at) > 1) return false
  return items.slice(said + 1, at).every(({ entity, token }) => !entity && opensOccasion(token))
}

/** A spokesman's "we" is the state for which he speaks. */
export const ofOwnState = (speaker: Entity): Entity =>
  speaker.country && speaker.offices.includes('spokesperson') ? stateOf(speaker.country, speaker) : speaker

/** A state in place of the one who speaks for it. */
export const stateOf = (country: string, { start, end, from }: Entity): Entity => ({
  kind: 'state',
  start,
  end,
  from,
  prefix: '',
  offices: [],
  country,
  form: 'name',
})

/** `التقيت X`, `محادثاتنا مع X`: where the word itself is in the first person, whoever has the floor; nobody where that is not told. */
function firstPersonOf({ items }: Clause, at: number, { text, language, speaker }: EventContext): { teller: Entity | undefined }[] {
  const { token } = items[at] as Item
  const own = language.closing === null ? language.firstPerson : language.closing.mine
  if (!token || !own?.test(text.slice(token.start, token.end))) return []
  return [{ teller: speaker && ofOwnState(speaker) }]
}

/** Whether a clause is told by one who takes part: its verb is in the first person. */
export function firstPersonIn({ items }: Clause, { text, language }: EventContext): boolean {
  const [first] = items
  const end = items[items.length - 1]
  if (first === undefined || end === undefined) return false
  // Where verbs stand first, before the first word that is known.
  const start = startOf(first)
  const lead =
    language.subject === 'after' ? (/[^.:;،؛!?؟«»"“”]*$/u.exec(text.slice(Math.max(0, start - VERB_REACH), start))?.[0].length ?? 0) : 0
  return !!language.firstPerson?.test(text.slice(start - lead, endOf(end) + VERB_REACH))
}

/** Somebody without a case before the verb. */
const hasSubject = (clause: Clause, at: number): boolean =>
  inZones(clause, ['main'], 0, at).some(({ item }) => !item.entity?.wordCase || item.entity.wordCase === 'owner')

/** A verb may stand a little behind the last known word. */
const VERB_REACH = 25

/** Events that a speaker can tell of himself without naming himself; talks and accords are spoken of by many who took no part. */
const REFERRING = new Set<Trigger['type']>(['call', 'meeting', 'visit', 'press-conference', 'summit', 'letter'])

const UNKNOWN_SUBJECT = 2

/** The first entity of the coordination in which the one at `index` stands. */
export function groupStart(text: string, clause: Clause, index: number): number {
  const { items } = clause
  for (let first = 0; first < index; first++) {
    const entity = items[index]?.entity
    if (items[first]?.entity && entity && groupAt(text, clause, first).includes(entity)) return first
  }
  return index
}

/**
 * Parties that stand right at a noun as its attributes: "the Putin-Trump meeting", "US-Ukraine talks", "Orban's talks" before it,
 * `المفاوضات الإيرانية الأمريكية` after it. Adjectives count here, where two stand together.
 */
export function attributesOf(clause: Clause, at: number, { text, language }: EventContext): Entity[] {
  const { items } = clause
  const found: Entity[] = []
  const forward = language.subject === 'after'
  if (!forward && language.closing !== null && !language.headFinal) return []
  let edge = items[at] as Item
  let possessive = false
  for (let next = forward ? at + 1 : at - 1; next >= 0 && next < items.length; next += forward ? 1 : -1) {
    const item = items[next] as Item
    const gap = forward ? text.slice(endOf(edge), startOf(item)) : text.slice(endOf(item), startOf(edge))
    // "Johnson's surprise visit": what kind of visit it is stands between.
    const described = found.length === 0 && !forward && language.closing === null && next === at - 1 && DESCRIBED.test(gap)
    if (!/^\s*[-–]?\s*$/.test(gap) && !(described && item.token)) break
    edge = item
    // The genitive 's of the last one alone.
    if (item.token && found.length === 0 && !forward && /^['’]s$/.test(text.slice(item.token.start, item.token.end))) {
      possessive = true
      continue
    }
    const { entity } = item
    if (
      !entity ||
      entity.prefix.startsWith('و') ||
      (forward && entity.form !== 'adjective') ||
      entity.dependent ||
      (!entity.leader && !entity.country)
    )
      break
    if (!forward && found.length > 0 && !/[-–]/.test(gap)) break
    found.push(entity)
  }
  return found.length >= 2 || (!forward && possessive) ? found : []
}

/** Words that only tell more of a noun behind a genitive 's. */
const DESCRIBED = /^(?:\s(?!(?:to|of|and|or|that|in|on|at|for|from|with|by|as|is|was|has|had|will|would|could|not)\s)[\p{Ll}\d-]+){1,3}\s$/u

/** Somebody named or in office and of another state, who can be met; a mere state beside a verb may be anything. */
export const isWhole = (entity: Entity | undefined, others: readonly Entity[] = []): boolean =>
  entity?.kind === 'person' &&
  (entity.leader !== undefined || entity.offices.length > 0) &&
  others.every(({ country }) => country !== entity.country)
