import { startOf } from '../who/entity.ts'
import { hasCue, markOf } from '../words/tokens.ts'
import { type Clause, inZones, type Place } from './clause.ts'
import { unknownWords } from './clauses.ts'
import type { EventContext } from './telling.ts'

/**
 * Who acts where what is owned stands behind its owner and the verb ends the sentence: the owner of a noun (`Putin'in ziyareti`) or of a clause
 * that is one (`Putin'in geleceğini söyledi`); else the one without a case, behind the verb before.
 */
export function actorBehind(
  clause: Clause,
  at: number,
  { text, language }: EventContext,
  usable: (place: Place) => boolean,
): Place | undefined {
  const { items } = clause
  const behind = subjectBehind(clause, at, text)
  if (behind && usable(behind)) return behind
  const before = inZones(clause, ['main'], 0, at).filter(place => usable(place) && place.item.entity?.wordCase !== 'object')
  const word = items[at]?.token
  const nominal =
    word !== undefined && (markOf(word, 'trigger')?.trigger.form === 'noun' || language.nominal?.test(text.slice(word.start, word.end)))
  if (nominal) {
    const owner = before.findLast(({ item }) => item.entity?.wordCase === 'owner')
    if (owner && !parted(text, clause, owner.index, at)) return owner
  }
  const free = before.filter(({ item }) => item.entity?.wordCase === undefined)
  const last = items.findLastIndex(({ token }, index) => index < at && closesClause({ text, language }, token))
  const own = free.filter(({ index }) => index > last)
  const chosen = own.length > 0 ? own : goesOn(clause, last, at, text) ? free : []
  return chosen.find(({ item }) => item.entity?.leader) ?? chosen[0]
}

/** `Putin ile görüşen Erdoğan`: the subject of a participle is the noun that it tells more of. */
function subjectBehind({ items, zones }: Clause, at: number, text: string): Place | undefined {
  const [word, next] = [items[at]?.token, items[at + 1]]
  if (!word || !next?.entity || markOf(word, 'trigger')?.trigger.form !== 'verb') return undefined
  if (!PARTICIPLE.test(text.slice(word.start, word.end)) || !/^\s*$/.test(text.slice(word.end, startOf(next)))) return undefined
  return { item: next, index: at + 1, zone: zones[at + 1] ?? 'main' }
}
/** `telefonda görüştüğü Lavrov'a`: whom a clause tells more of, right behind its verb, is the other party. */
export function whomRelative({ items }: Clause, at: number, text: string): Place | undefined {
  const [word, next] = [items[at]?.token, items[at + 1]]
  if (!word || next?.entity?.kind !== 'person' || !/^\s*$/.test(text.slice(word.end, startOf(next)))) return undefined
  return WHOM.test(text.slice(word.start, word.end)) ? { item: next, index: at + 1, zone: 'main' } : undefined
}
const WHOM = /(?:[dt][ıiuü]|[ae]ca|[ae]ce)ğ[ıiuü]$/iu
const PARTICIPLE = /[ae]n$/iu

/** Another event or saying stands between, and no mere occasion (`ziyaretinde`): what somebody owns is that. */
const parted = (text: string, { items }: Clause, from: number, to: number): boolean =>
  items.slice(from + 1, to).some(({ token }) => {
    const frame = markOf(token, 'trigger')?.trigger.frame
    return (
      (frame !== undefined && frame !== 'gather' && !OCCASION.test(text.slice(token?.start, token?.end))) ||
      markOf(token, 'say') !== undefined
    )
  })
const OCCASION = /[ıiuü]nd[ae]$/iu

/** Whether a word closes its clause: a verb of an event that is no noun. */
function closesClause({ text, language }: Pick<EventContext, 'text' | 'language'>, token: Clause['items'][number]['token']): boolean {
  const trigger = markOf(token, 'trigger')?.trigger
  return token !== undefined && trigger?.form === 'verb' && !language.nominal?.test(text.slice(token.start, token.end))
}

/** `Putin ile görüştü ve Tahran'a gitti`: the subject of the verb before goes on being it. */
const goesOn = ({ items }: Clause, last: number, at: number, text: string): boolean =>
  last < 0 ||
  items.slice(last + 1, at).some(({ token }) => hasCue(token, 'and')) ||
  (unknownWords(text, items, last, at) <= GOES_ON && startOf(items[last + 1] as Clause['items'][number]) > 0)
const GOES_ON = 6

/** `Putin'i müzakereye davet etti`: where verbs follow, a noun of talks may have an object. */
export const asked = ({ items }: Clause, { headFinal }: EventContext['language']): boolean =>
  headFinal === true && items.some(({ token }) => hasCue(token, 'invitation'))

/** `Putin, Erdoğan'ı aradı`: those in the case of an object. */
export const objectsBefore = (clause: Clause, at: number): Place[] =>
  inZones(clause, ['main'], 0, at).filter(({ item }) => item.entity?.wordCase === 'object')

/** `میانجی مذاکرات میان X و Y برای دیدار با Z`: the two are those of the noun before them where others follow the word itself. */
export function ownsBetween(clause: Clause, place: number, at: number, { text, language }: EventContext): boolean {
  const cue = clause.items.findLastIndex(({ token }, index) => index < place && hasCue(token, 'between'))
  const owner = clause.items[cue - 1]
  return (
    language.closing !== null &&
    markOf(owner?.token, 'trigger') !== undefined &&
    unknownWords(text, clause.items, cue - 1, cue) === 0 &&
    inZones(clause, ['with'], at, clause.items.length).length > 0
  )
}
