import type { Trigger } from '../../languages/lexicon.ts'
import type { EventPlace, Role } from '../../model.ts'
import { type Clause, inZones, type Place, type Zone } from '../clause/clause.ts'
import { groupAt, unknownWords } from '../clause/clauses.ts'
import { actor, adjunctOf, groupStart, personBehind, stateOf, subjectOf } from '../clause/subjects.ts'
import type { EventContext } from '../clause/telling.ts'
import { unsaid, untimed } from '../clause/unsaid.ts'
import { type Entity, endOf, type Item, isState, placeOf, startOf } from '../who/entity.ts'
import { gapOf, hasCue, hasWord, markOf, opensOccasion } from '../words/tokens.ts'
import { denierOf, hostOf } from './visited.ts'

/** Journeys: who travels, and to which countries. */

type Journey = { parties: { entity: Entity; role: Role }[]; place: EventPlace }

/** A destination stands close to the word of travel. */
const DESTINATION_REACH = 5
/** `وارد X شد`: where the verb closes the clause, the place stands right in it. */
const CLOSE_REACH = 1

/** One journey for each country that it leads to. */
export function travel(clause: Clause, at: number, trigger: Trigger, context: EventContext): Journey[] {
  const { text } = context
  const travels = (entity: Entity): boolean =>
    entity.leader !== undefined || entity.offices.length > 0 || (entity.government === true && !trigger.persons)
  // `برای X برای سفر به Y دعوتنامه فرستاد`: a state invites, too.
  const invited = context.language.closing !== null && clause.items.some(({ token }) => hasCue(token, 'invitation'))
  const asks = trigger.invites === true && context.language.closing === null
  const subject =
    trigger.sends || asks
      ? sent(clause, at, travels)
      : (senderOf(clause, at, trigger, context) ??
        subjectOf(clause, at, trigger, context, travels) ??
        leftUnsaid(clause, at, trigger, context) ??
        byPreposition(clause, at, trigger, context, travels) ??
        (invited ? { entities: [], index: -1 } : null))
  if (subject?.entities.some(entity => isAnothersVerb(clause, at, entity, context))) return []
  if (trigger.purpose && !(subject && staysFor(clause, at, subject.index, context))) return []
  if (!subject || isFarBefore(clause, at, trigger, subject.index, context)) return []
  const reached = destinationOf(clause, at, trigger, context, subject)
  const home = subject.entities.some(({ country }) => country === reached?.item.entity?.country)
  // "Macron's trip to boost France-Algeria ties"
  const meant = !reached || home ? (hostOf(clause, at, trigger, context) ?? denierOf(clause, at, subject.entities[0], context)) : undefined
  const destination = meant ? undefined : reached
  const there = destination ? undefined : (toldOf(clause, at, context, subject.entities) ?? meant)
  if (!destination && !there) return []
  const places = destination
    ? [...groupAt(text, clause, groupStart(text, clause, destination.index)), ...alsoTo(text, clause, destination.index)].filter(entity =>
        isPlace(entity, context),
      )
    : [there as Entity]
  const codes = [...new Set(places.map(place => place.country))]
  const travellers = asks ? subject.entities : travellersOf(clause, trigger.invites ? [] : subject.entities, codes, travels)
  return codes.flatMap(code => {
    const place = places.find(({ country }) => country === code)
    if (!place || travellers.length === 0 || travellers.some(({ country }) => country === undefined || country === code)) return []
    const host: Entity = { ...place, kind: 'state', prefix: '', offices: [], form: 'name', placeName: undefined }
    const parties = [...travellers.map(entity => ({ entity, role: 'guest' as const })), { entity: host, role: 'host' as const }]
    return [{ parties, place: placeOf(place, context.knowledge) }]
  })
}

/** `поедет не в X, а в Y`: where a negation right before its preposition tells that somebody does not go. */
const isNotThere = ({ items }: Clause, index: number, text: string): boolean =>
  (hasCue(items[index - 1]?.token, 'to') || hasCue(items[index - 1]?.token, 'in')) &&
  hasCue(items[index - 2]?.token, 'negation') &&
  unknownWords(text, items, index - 2, index) === 0

/** "au Ghana, en Gambie et au Niger": further places, each with its own preposition behind a comma or "and". */
function alsoTo(text: string, { items, zones }: Clause, from: number): Entity[] {
  const found: Entity[] = []
  let last = from
  for (let place = from + 1; place < items.length; place++) {
    const { entity, token } = items[place] as Item
    if (entity) {
      const between = items.slice(last + 1, place)
      const joined =
        between.some(one => hasCue(one.token, 'and')) ||
        gapOf(text, endOf(items[last] as Item), startOf(items[last + 1] as Item)) === 'comma'
      const led = between.some(one => hasCue(one.token, 'to'))
      if (!joined || !led || zones[place] !== 'to' || entity.kind === 'person' || unknownWords(text, items, last, place) > 0) break
      found.push(entity)
      last = place
    } else if (!hasCue(token, 'and') && !hasCue(token, 'to') && !hasWord(token, 'glue')) break
  }
  return found
}

/** `زيارة مرتقبة للرئيس الصيني إلى Y`: whose journey it is stands behind a preposition that is joined to him. */
function byPreposition(
  clause: Clause,
  at: number,
  { form }: Trigger,
  { text, language }: EventContext,
  travels: (entity: Entity) => boolean,
): { entities: Entity[]; index: number } | null {
  if (form !== 'noun' || language.subject !== 'after') return null
  const whose = inZones(clause, ['to'], at, clause.items.length)[0]
  const entity = whose?.item.entity
  if (!whose || entity?.kind !== 'person' || !entity.prefix.includes('ل') || !travels(entity)) return null
  return untimed(text, clause.items, at, whose.index, language) <= 1 ? { entities: [entity], index: whose.index } : null
}

/** `وصلت الطائرة`: a verb that is no man's is not his who stands before it. */
function isAnothersVerb(
  { items }: Clause,
  at: number,
  { leader, from, end }: Entity,
  { text, language: { unsaid: words } }: EventContext,
): boolean {
  const { token } = items[at] as Item
  if (!words || !leader || !token || !words.hers.test(text.slice(token.start, token.end).split(' ')[0] ?? '')) return false
  return !words.women.has(leader.name.split(' ')[0] ?? '') && !words.woman.test(text.slice(from, end))
}

/** `ثم يتوجه إلى Y`: whoever the sentence before told of. */
function leftUnsaid(clause: Clause, at: number, trigger: Trigger, context: EventContext): { entities: Entity[]; index: number } | null {
  const subject = unsaid(clause, at, trigger, context)
  return subject ? { entities: [subject], index: -1 } : null
}

/** `به این کشور سفر کرد`: the state told of last that is not the traveller's own. */
function toldOf(
  clause: Clause,
  at: number,
  { text, language, lastState, knowledge }: EventContext,
  travellers: readonly Entity[],
): Entity | undefined {
  const there = language.closing?.there
  const [head, first] = [clause.items[at], clause.items[0]]
  if (!there || !head || !first) return undefined
  const before = text.slice(Math.max(0, startOf(head) - THERE), startOf(head))
  if (!there.before.test(before) && !there.after.test(text.slice(endOf(head), endOf(head) + THERE))) return undefined
  const others = [lastState, ...clause.items.slice(0, at).map(({ entity }) => entity)].filter(
    entity => isState(entity?.country, knowledge) && travellers.every(({ country }) => country !== entity?.country),
  )
  const named = others.filter(entity => entity !== lastState)
  // Of two states it cannot be told which one is meant.
  const state = new Set(named.map(entity => entity?.country)).size > 1 ? undefined : others.at(-1)
  return state && { ...state, kind: 'state', leader: undefined, offices: [], placeName: undefined, form: 'name' }
}
const THERE = 60

/** "sends Witkoff to Moscow", "invites Putin to Paris": the one who travels is whom the verb has for its object. */
function sent(clause: Clause, at: number, travels: (entity: Entity) => boolean): { entities: Entity[]; index: number } | null {
  const object = personBehind(clause, at)
  return object && travels(object) ? { entities: [object], index: at + 1 } : null
}

/** `ترامپ سفر نمایندگان خود به X را لغو کرد`: those travel whom the subject's state sends. */
function senderOf(clause: Clause, at: number, trigger: Trigger, context: EventContext): { entities: Entity[]; index: number } | null {
  const { text, language } = context
  const end = endOf(clause.items[at] as Item)
  if (trigger.form !== 'noun' || !language.closing?.envoys?.test(text.slice(end, end + THERE))) return null
  const before = inZones(clause, ['main'], 0, at)
    .map(({ item }) => item.entity)
    .find(actor)
  const sender = before ?? context.focus
  return sender?.country ? { entities: [stateOf(sender.country, sender)].map(state => ({ ...state, government: true })), index: -1 } : null
}

/** `در دیدار X از Y انتقاد کرد`: what is done at an occasion or after it may govern the place. */
const isOccasion = ({ items }: Clause, at: number): boolean => opensOccasion(items[at - 1]?.token)

/** `دیدار X از Y`: right behind its subject stands whence one looks; `دیدار X از سیاست Y` looks at something else. */
const seenFrom = (clause: Clause, at: number, { weak }: Trigger, context: EventContext): Place[] =>
  inZones(clause, ['from'], at, clause.items.length).filter(
    ({ item, index }) =>
      isPlace(item.entity, context) &&
      hasCue(clause.items[index - 1]?.token, 'from') &&
      index === at + 3 &&
      clause.items[at + 1]?.entity !== undefined &&
      unknownWords(context.text, clause.items, at, index) <= (weak ? 0 : CLOSE_REACH),
  )

/** `از تهران و قم دیدار کرد`: nothing but its list and a time stands between a place and its verb. */
const standsBefore = (clause: Clause, index: number, at: number): boolean =>
  hasCue(clause.items[index - 1]?.token, 'from') &&
  clause.items.slice(index + 1, at).every(({ entity, token }) => isListed(entity) || hasCue(token, 'and'))
const isListed = (entity: Entity | undefined): boolean => entity?.kind === 'state' || entity?.kind === 'place'

/** `با X و نمایندگانی از Y دیدار کرد`: who meets somebody meets those from a state, too. */
const meetsSomebody = ({ items, zones }: Clause, index: number): boolean =>
  items.slice(0, index).some(({ entity }, place) => entity && zones[place] === 'with')

/** `إنفاذا لتوجيهات X … وصلت الطائرة`: where subjects follow their verbs, one who stands far before it does something else. */
const isFarBefore = (clause: Clause, at: number, { form }: Trigger, subject: number, { text, language }: EventContext): boolean =>
  language.subject === 'after' &&
  form === 'verb' &&
  subject >= 0 &&
  subject < at &&
  unknownWords(text, clause.items, subject, at) > FAR_BEFORE

const FAR_BEFORE = 8

/** "Macron invited Putin to visit France": the guest is not the one who invites him home. */
function travellersOf(
  clause: Clause,
  subjects: readonly Entity[],
  codes: readonly (string | undefined)[],
  travels: (entity: Entity) => boolean,
): readonly Entity[] {
  const invited = clause.items.some(({ token }) => token && hasCue(token, 'invitation'))
  if (!invited || (subjects.length > 0 && subjects.some(({ country }) => !codes.includes(country)))) return subjects
  const guest = inZones(clause, ['main', 'from', 'to'], 0, clause.items.length)
    .map(({ item }) => item.entity)
    .find(entity => actor(entity) && travels(entity) && !codes.includes(entity.country))
  return guest ? [guest] : []
}

const isPlace = (entity: Entity | undefined, { knowledge }: EventContext): entity is Entity =>
  (entity?.kind === 'state' || entity?.kind === 'place') &&
  !entity.dependent &&
  entity.form !== 'adjective' &&
  isState(entity.country, knowledge)

/** `جولة خليجية … وسيزور خلالها X`: behind a verb of travel stands the destination of that. */
const isPastJourney = ({ items }: Clause, at: number, index: number): boolean =>
  items.slice(at + 1, index).some(({ token }) => {
    const trigger = markOf(token, 'trigger')?.trigger
    return trigger?.frame === 'travel' && trigger.form === 'verb'
  })

function destinationOf(
  clause: Clause,
  at: number,
  trigger: Trigger,
  context: EventContext,
  subject: { entities: readonly Entity[]; index: number },
): Place | undefined {
  const { text, language } = context
  if (trigger.leaves) return leftFor(clause, at, context)
  const verb = trigger.form === 'verb'
  // `به نظر می‌رسد ایران …`: behind a finite verb that closes its clause stands no destination.
  const head = clause.items[at]?.token
  const closed = head !== undefined && (language.closing?.gone.test(text.slice(head.start, head.end)) ?? false)
  const wordsTo = (index: number): number =>
    verb ? untimed(text, clause.items, at, index, language) : unknownWords(text, clause.items, at, index)
  const reached = (zones: readonly Zone[]): Place[] =>
    inZones(clause, zones, at, closed ? at : clause.items.length).filter(
      ({ item, index }) =>
        isPlace(item.entity, context) &&
        !isNotThere(clause, index, text) &&
        (verb || !isPastJourney(clause, at, index)) &&
        wordsTo(index) <= (language.closing !== null && verb ? CLOSE_REACH : DESTINATION_REACH),
    )
  const direct =
    language.subject === 'after' || verb
      ? reached(language.subject === 'after' ? ['main', 'with'] : ['main']).filter(
          ({ item }) => !subject.entities.includes(item.entity as Entity),
        )
      : []
  // "arrived in Iraq"
  const marked =
    trigger.of && language.closing !== null && !language.headFinal
      ? trigger.weak && isOccasion(clause, at)
        ? []
        : seenFrom(clause, at, trigger, context)
      : reached(verb && language.closing === null && language.subject === 'before' ? ['to', 'in'] : ['to'])
  // `سفر X` has its subject after it, and its destination too.
  const before =
    (subject.index > at && !language.headFinal) || (verb && language.subject === 'after')
      ? []
      : inZones(clause, trigger.of ? ['from'] : ['to'], 0, at)
          .filter(
            ({ item, index }) =>
              isPlace(item.entity, context) &&
              (!trigger.of || language.headFinal || (standsBefore(clause, index, at) && !(trigger.weak && meetsSomebody(clause, index)))) &&
              unknownWords(text, clause.items, index, at) <= (language.headFinal ? DESTINATION_REACH : closed ? CLOSE_REACH : 2),
          )
          .slice(-1)
  // `در X حضور دارد`: right before a verb that closes its clause.
  const closes = language.closing !== null && !language.headFinal
  const there = trigger.stays
    ? inZones(clause, ['in', 'to'], closes ? at - 1 : 0, closes ? at : clause.items.length).filter(
        ({ item, index }) =>
          isPlace(item.entity, context) &&
          unknownWords(text, clause.items, Math.min(index, at), Math.max(index, at)) <= (closes ? 0 : DESTINATION_REACH),
      )
    : []
  // "Raisi in China for a three-day visit"
  const staying =
    language.closing === null && language.subject === 'before' && !verb
      ? inZones(clause, ['in'], 0, at)
          .filter(({ item }) => isPlace(item.entity, context) && STAYING.test(text.slice(endOf(item), startOf(clause.items[at] as Item))))
          .slice(-1)
      : []
  // "two-day India visit"; "Macron, Scholz visit Kyiv"
  const adjunct = adjunctOf(clause, at, trigger, context)
  const next = clause.items[at + 1]
  const follows =
    language.closing === null &&
    language.subject === 'before' &&
    next?.entity &&
    text.slice(endOf(clause.items[at] as Item), startOf(next)) === ' ' &&
    isPlace(next.entity, context)
  const beside: Place[] =
    adjunct && isPlace(adjunct, context) && !subject.entities.includes(adjunct)
      ? [{ item: clause.items[at - 1] as Item, index: at - 1, zone: 'to' }]
      : follows
        ? [{ item: next, index: at + 1, zone: 'to' }]
        : []
  const [destination] = [...beside, ...[...marked, ...direct].sort((a, b) => a.index - b.index), ...before, ...there, ...staying]
  return destination
}

/** "Trump envoy in Russia for high-level talks": nothing but the place stands between who is there and what for; with whom he talks tells more. */
function staysFor({ items, zones }: Clause, at: number, subject: number, { text, knowledge }: EventContext): boolean {
  const place = items.findLastIndex(({ entity }, index) => index < at && entity?.kind === 'state' && zones[index] === 'in')
  const [who, there] = [items[place - 2], items[place]]
  if (!who?.entity || subject < 0 || !there || !isState(there.entity?.country, knowledge)) return false
  return (
    /^,?\s(?:(?:is|was|are|were|remains?|who is)\s(?:(?:now|also|currently)\s)?)?in\s(?:the\s)?$/iu.test(
      text.slice(who.entity.end, startOf(there)),
    ) &&
    STAYING.test(text.slice(endOf(there), startOf(items[at] as Item))) &&
    !hasCue(items[place - 3]?.token, 'and') &&
    !items.slice(subject, place).some(({ token }) => markOf(token, 'trigger') || markOf(token, 'say')) &&
    !zones.slice(at + 1).includes('with') &&
    !items.slice(place + 1, at).some(({ entity }) => entity?.kind === 'person')
  )
}

/** What stands between the place where somebody is and the visit that he pays there. */
const STAYING = /^(?:\s+on \p{Lu}\p{L}+)?\s(?:for|on|during|pour|en)\s(?:[\p{L}\d’'-]+\s){0,4}$/u

/** "left Tehran for Moscow" leads to the second; "leaves Tehran after talks" ends a visit to the first. */
function leftFor(clause: Clause, at: number, context: EventContext): Place | undefined {
  const { text } = context
  const placeAt = (index: number): Place | undefined => {
    const item = clause.items[index]
    return item && isPlace(item.entity, context) ? { item, index, zone: 'to' } : undefined
  }
  const left = placeAt(at + 1)
  if (!left || text.slice(endOf(clause.items[at] as Item), startOf(left.item)) !== ' ') return undefined
  const next = clause.items.findIndex(({ entity }, index) => index > at + 1 && entity)
  const goal = next < 0 ? undefined : placeAt(next)
  if (goal && LEFT_FOR.test(text.slice(endOf(left.item), startOf(goal.item)))) return goal
  return DONE_THERE.test(text.slice(endOf(left.item))) ? left : undefined
}
const LEFT_FOR = /^(?:\s(?!for)[\p{L}\d]+){0,4}\sfor\s(?:the\s)?(?:[\p{L}]+\s)?$/u
const DONE_THERE = /^(?:\s*(?:$|[.\n])|,?\s(?:after|following|wrapping|concluding|ending|at the end)(?!\p{L}))/u
