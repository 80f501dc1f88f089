import type { Trigger } from '../../languages/lexicon.ts'
import { type Clause, inZones } from '../clause/clause.ts'
import { groupAt, indexOf, unknownWords } from '../clause/clauses.ts'
import { actor, adjunctOf, attributesOf, expand, subjectOf } from '../clause/subjects.ts'
import type { EventContext, Party } from '../clause/telling.ts'
import { type Entity, endOf, type Item, isState, startOf } from '../who/entity.ts'
import { hasCue, markOf } from '../words/tokens.ts'

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

/** `نشست گروه بیست`: a club of states follows the word at once. */
export function isOfClub({ items }: Clause, at: number, { text, language }: Pick<EventContext, 'text' | 'language'>): boolean {
  const next = items[at + 1]
  if (language.closing === null || !next?.entity || unknownWords(text, items, at, at + 1) > 0) return false
  return language.clubs?.test(text.slice(endOf(items[at] as Item), endOf(next))) ?? false
}

/** `X در نشست ناتو …`, `X برای شرکت در نشست گروه هفت …`: the club, and who is said to be there; who else is in the sentence is spoken of. */
function ofClub(clause: Clause, at: number, { text }: EventContext): Entity[] {
  const { items } = clause
  const club = items[at + 1]?.entity as Entity
  const before = items[at - 1]?.token
  if (!hasCue(before, 'in') && !hasCue(before, 'past')) return [club]
  // What else the clause tells before is told of those who stand there.
  const last = items.findLastIndex(({ token }, index) => index < at && (markOf(token, 'trigger') || markOf(token, 'say')))
  const persons = inZones(clause, ['main'], last + 1, at)
    .filter(({ item }) => item.entity?.kind === 'person' && actor(item.entity) && !item.entity.offices.includes('spokesperson'))
    .map(({ item }) => item.entity as Entity)
  const [first] = persons
  const told = !first || (last >= 0 && unknownWords(text, items, last, indexOf(clause, first)) === 0)
  return told || unknownWords(text, items, indexOf(clause, persons.at(-1) as Entity), at) > GATHERED_REACH ? [club] : [...persons, club]
}

/** Who takes part in a conference: those whom the sentence names with it. */
export function gathering(clause: Clause, at: number, trigger: Trigger, context: EventContext): Entity[] {
  if (context.language.headFinal) return gathered(clause, at, trigger, context)
  if (trigger.ofBody) return isOfClub(clause, at, context) ? ofClub(clause, at, context) : []
  const head = clause.items[at] as Item
  // `قمة مصرية أردنية عراقية`
  const adjectives = attributesOf(clause, at, context)
  if (adjectives.length >= 2) return adjectives
  // `X با Y و Z نشست سه‌جانبه برگزار کرد`
  const sat = trigger.counted && context.language.closing !== null
  const candidates = [
    ...inZones(clause, sat ? ['main', 'with', 'attendee'] : ['main', 'attendee'], 0, at),
    ...inZones(clause, ['main', 'with', 'between', 'attendee'], at, clause.items.length),
  ]
  const isLeft = (end: number): boolean => context.language.closing?.left?.test(context.text.slice(end, end + LEFT)) ?? false
  const close = candidates.filter(({ item, index }) => {
    if (item.entity?.offices.includes('spokesperson') || isElsewhere(clause, index, at, context)) return false
    // `پس از اجلاس، X را ترک کرد`: whoever leaves a state took part, not the state.
    if (isLeft(endOf(item))) return false
    const distance = index < at ? startOf(head) - endOf(item) : startOf(item) - endOf(head)
    return (
      distance < 90 &&
      !clause.items.slice(Math.min(index, at) + 1, Math.max(index, at)).some(({ token }) => {
        const other = markOf(token, 'trigger')?.trigger
        // "has left the summit": nobody travels anywhere in it.
        return other !== undefined && other.frame !== 'host' && !other.leaves
      })
    )
  })
  // `نشست وزیران خارجه A، B و C`: those of whom it was one are named after it; who else is in the sentence speaks of it.
  const [follower] = close.filter(({ index }) => index > at)
  // "the NATO summit"
  const named = adjunctOf(clause, at, trigger, context)
  const body = named?.country && !isState(named.country, context.knowledge) ? named.country : undefined
  const gathers = trigger.gathers ?? body
  const host = gathers ? [orgOf(gathers, head)] : []
  // "с участием A, B, C и D": all that are listed took part, however long the list.
  const attending = close.filter(({ zone }) => zone !== 'main').flatMap(({ index }) => groupAt(context.text, clause, index))
  const members =
    follower && context.language.closing !== null && unknownWords(context.text, clause.items, at, follower.index) <= GATHERED_REACH
      ? groupAt(context.text, clause, follower.index).filter(entity => actor(entity) && !isLeft(entity.end))
      : []
  const parties = members.length >= 2 ? members : [...new Set([...close.map(({ item }) => item.entity), ...attending])].filter(actor)
  return [...host, ...parties.flatMap(entity => expand(entity, context))]
}

/**
 * "will visit Poland after the summit", "at the summit he blamed Russia's invasion of Ukraine": where one goes, and whose something else is, did
 * not come together.
 */
function isElsewhere({ items }: Clause, index: number, at: number, { text, language }: EventContext): boolean {
  const { entity } = items[index] as Item
  if (language.closing !== null || entity?.kind !== 'state') return false
  const last = items.slice(0, index).findLastIndex(({ token }) => markOf(token, 'trigger') !== undefined)
  if (index < at) return markOf(items[last]?.token, 'trigger')?.trigger.frame === 'travel' && unknownWords(text, items, last, index) <= NEXT
  const owns = /^['’]s?(?!\p{L})/u.test(text.slice(entity.end, entity.end + 3))
  const owned = /(?<!\p{L})(?:of|against) (?:the )?$/iu.test(text.slice(Math.max(0, entity.start - OWNED), entity.start))
  return owns || (owned && unknownWords(text, items, at, index) > 0)
}
const OWNED = 16

/** No verb of leaving stands farther behind its object. */
const LEFT = 40

/** Whether all are named as one list. */
export function inOneList(clause: Clause, parties: readonly Party[], text: string): boolean {
  const first = clause.items.findIndex(({ entity }) => parties.some(one => one.entity === entity))
  const list = first < 0 ? [] : groupAt(text, clause, first)
  return parties.every(({ entity }) => list.includes(entity))
}

/** "EU foreign ministers met in Brussels": those who hold an office in several states of one body come together. */
export const gathersBody = (
  { type, form, weak }: Trigger,
  parties: readonly Party[],
  { knowledge, language }: Pick<EventContext, 'knowledge' | 'language'>,
): boolean => {
  const [only, another] = parties
  const { entity } = only ?? {}
  return (
    type === 'meeting' &&
    // `يعقد وزراء خارجية الاتحاد الأوروبي اجتماعا`, `سران ناتو دیدار کردند`: where no word is a verb of meeting alone, of a noun too.
    (form === 'verb' || ((language.subject === 'after' || language.closing !== null) && !weak)) &&
    another === undefined &&
    entity?.several === true &&
    entity.country !== undefined &&
    knowledge.country(entity.country)?.kind === 'organisation'
  )
}

/** "and" between two spaces. */
export const AND = 5

/** What stands between those of one list. */
const TOGETHER = /^(?:[^.;:]{0,5}|,?\s(?:and\s)?the\s)$/

/** "The presidents of Russia, Turkey and Iran met": three states or more that meet together, named in one breath. */
export const gathersMany = (
  { type, frame, weak }: Trigger,
  parties: readonly Party[],
  { text, language }: Pick<EventContext, 'text' | 'language'>,
): boolean =>
  type === 'meeting' &&
  frame === 'mutual' &&
  !weak &&
  new Set(parties.map(({ entity }) => entity.country)).size >= 3 &&
  !parties.some(({ entity }) => !entity.leader && isLowly(entity, text, language.closing?.lowly)) &&
  parties.every(({ entity }, at) => {
    const next = parties[at + 1]?.entity
    return !next || (next.start >= entity.end && TOGETHER.test(text.slice(entity.end, next.start)))
  })

/** Ambassadors and delegates meet, but hold no summit. */
const isLowly = ({ offices, from }: Entity, text: string, lowly: RegExp | undefined): boolean =>
  offices.includes('ambassador') || (lowly?.test(text.slice(Math.max(0, from - LEFT), from)) ?? false)

/** `نشست وزیران خارجه اتحادیه اروپا برگزار شد`: a body sits where its ministers or leaders do, and the clause says that they do. */
export function convenes(
  { form }: Trigger,
  [one]: readonly Party[],
  clause: Clause,
  at: number,
  { text, language, knowledge }: Pick<EventContext, 'text' | 'language' | 'knowledge'>,
): boolean {
  const code = one?.entity.country
  if (!language.closing?.convened || code === undefined || isState(code, knowledge)) return false
  const head = clause.items[at] as Item
  const own = form === 'verb' ? one?.entity.offices.length !== 0 : one?.entity.from !== undefined && one.entity.from - endOf(head) <= NEXT
  const rest = text.slice(endOf(head), endOf(clause.items.at(-1) as Item) + CONVENED)
  return own && (form === 'verb' || language.closing.convened.test(rest.replace(/[.؛!].*$/su, '')))
}
const NEXT = 1
/** The verb may stand so far behind the last known word. */
const CONVENED = 40
