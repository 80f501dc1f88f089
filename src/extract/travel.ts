import type { Trigger } from '../languages/lexicon.ts'
import type { EventPlace, Role } from '../model.ts'
import { hasCue } from './annotate.ts'
import { type Clause, groupAt, unknownWords, type Zone } from './clauses.ts'
import { type Entity, endOf, type Item, startOf } from './entities.ts'
import { type EventContext, isState, placeOf } from './events.ts'
import { actor, adjunctOf, groupStart, inZones, type Place, subjectOf } from './subjects.ts'

/** Journeys: who travels, and to which countries. */

type Journey = { parties: { entity: Entity; role: Role }[]; place: EventPlace }

/** A destination stands close to the word of travel. */
const DESTINATION_REACH = 5
/** `وارد X شد`: where the verb closes the clause, the place stands right in it. */
const CLOSE_REACH = 1

/** One journey for each country that it leads to. */
export function travel(clause: Clause, at: number, trigger: Trigger, context: EventContext): Journey[] {
  const { text } = context
  const travels = (entity: Entity): boolean => entity.leader !== undefined || entity.offices.length > 0 || entity.government === true
  const subject = subjectOf(clause, at, trigger, context, travels)
  if (!subject || isFarBefore(clause, at, trigger, subject.index, context)) return []
  const destination = destinationOf(clause, at, trigger, context, subject)
  if (!destination) return []
  const places = groupAt(text, clause, groupStart(text, clause, destination.index)).filter(entity => isPlace(entity, context))
  const codes = [...new Set(places.map(place => place.country))]
  const travellers = travellersOf(clause, trigger.invites ? [] : subject.entities, codes, travels)
  return codes.flatMap(code => {
    const place = places.find(({ country }) => country === code)
    if (!place || travellers.length === 0 || travellers.some(({ country }) => country === undefined || country === code)) return []
    const host: Entity = { ...place, kind: 'state', prefix: '', offices: [], form: 'name', placeName: undefined }
    const parties = [...travellers.map(entity => ({ entity, role: 'guest' as const })), { entity: host, role: 'host' as const }]
    return [{ parties, place: placeOf(place, context.knowledge) }]
  })
}

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
  (entity?.kind === 'state' || entity?.kind === 'place') && entity.form !== 'adjective' && isState(entity.country, knowledge)

function destinationOf(
  clause: Clause,
  at: number,
  trigger: Trigger,
  context: EventContext,
  subject: { entities: readonly Entity[]; index: number },
): Place | undefined {
  const { text, language } = context
  const verb = trigger.form === 'verb'
  // `به نظر می‌رسد ایران …`: behind a finite verb that closes its clause stands no destination.
  const head = clause.items[at]?.token
  const closed = head !== undefined && (language.closing?.gone.test(text.slice(head.start, head.end)) ?? false)
  const reached = (zones: readonly Zone[]): Place[] =>
    inZones(clause, zones, at, closed ? at : clause.items.length).filter(
      ({ item, index }) =>
        isPlace(item.entity, context) &&
        unknownWords(text, clause.items, at, index) <= (language.closing !== null && verb ? CLOSE_REACH : DESTINATION_REACH),
    )
  const direct =
    language.subject === 'after' || verb ? reached(['main']).filter(({ item }) => !subject.entities.includes(item.entity as Entity)) : []
  // "arrived in Iraq"
  const marked = reached(verb && language.closing === null && language.subject === 'before' ? ['to', 'in'] : ['to'])
  // `سفر X` has its subject after it, and its destination too.
  const before =
    subject.index > at && !language.headFinal
      ? []
      : inZones(clause, trigger.of ? ['from'] : ['to'], 0, at)
          .filter(
            ({ item, index }) =>
              isPlace(item.entity, context) &&
              unknownWords(text, clause.items, index, at) <= (language.headFinal ? DESTINATION_REACH : closed ? CLOSE_REACH : 2),
          )
          .slice(-1)
  const there = trigger.stays
    ? inZones(clause, ['in', 'to'], 0, clause.items.length).filter(
        ({ item, index }) =>
          isPlace(item.entity, context) && unknownWords(text, clause.items, Math.min(index, at), Math.max(index, at)) <= DESTINATION_REACH,
      )
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
  const [destination] = [...beside, ...[...marked, ...direct].sort((a, b) => a.index - b.index), ...before, ...there]
  return destination
}
