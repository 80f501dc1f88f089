import { type Entity, endOf, type Item, startOf } from '../who/entity.ts'
import { hasCue, hasWord, markOf } from '../words/tokens.ts'
import { unknownWords } from './clauses.ts'

/**
 * "Russia warns two nations, and the Austrian chancellor meets Putin": behind a comma and a conjunction somebody with a verb of his own begins
 * another clause. Tells whether the item at `at` is that conjunction, in a clause that began at `from`; where verbs follow their subjects.
 */
export function beginsAnother(text: string, items: readonly Item[], from: number, at: number): boolean {
  const [previous, item] = [items[at - 1], items[at]]
  if (at <= from || !previous || !item?.token || !hasCue(item.token, 'and')) return false
  const gap = text.slice(endOf(previous), startOf(item))
  if (!/,\s*$/.test(gap) || !/\p{Script=Latin}/u.test(text[startOf(item)] ?? '')) return false
  if (!items.slice(from, at).some(({ token }) => tells(token))) return false
  let next = at + 1
  while (hasWord(items[next]?.token, 'glue')) next++
  const subject = items[next]?.entity
  if (!subject || !(subject.leader || subject.country) || unknownWords(text, items, at, next) > 0) return false
  // "Putin, Erdogan, and Raisi met"
  if (isNextInList(text, items, at - 1, subject)) return false
  return tells(items[next + 1]?.token) && unknownWords(text, items, next, next + 1) === 0
}

/** Whether a list of the same kind, parted by commas, ends at `last`. */
function isNextInList(text: string, items: readonly Item[], last: number, { kind }: Entity): boolean {
  const [before, item] = [items[last - 1], items[last]]
  if (item?.entity?.kind !== kind) return false
  return before?.entity?.kind === kind && /^\s*,\s*(?:the\s)?$/.test(text.slice(endOf(before), startOf(item)))
}

/** A verb that tells of a deed or of words. */
const tells = (token: Item['token']): boolean =>
  markOf(token, 'trigger')?.trigger.form === 'verb' || (markOf(token, 'say') !== undefined && markOf(token, 'say')?.say.form === undefined)

/** "In a call with Putin, Merkel said", "…, France and Germany urged": a comma stands before somebody, and a verb of saying or of an event right behind. */
export function speaksNext(text: string, items: readonly Item[], at: number): boolean {
  const [previous, item] = [items[at - 1], items[at] as Item]
  // "In a call with Putin on Monday, Merkel said"
  const named = previous?.entity ?? (hasCue(previous?.token, 'idle') && items[at - 2]?.entity)
  if (!named || !previous || !/^[,،]\s*(?:the\s|le\s|la\s|l['’])?$/iu.test(text.slice(endOf(previous), startOf(item)))) return false
  const latin = /\p{Script=Latin}/u.test(text[startOf(item)] ?? '')
  const pair = latin && hasCue(items[at + 1]?.token, 'and') && items[at + 2]?.entity?.kind === item.entity?.kind
  if (item.entity?.kind !== 'person' && !(latin && item.entity?.kind === 'state' && item.entity.form !== 'adjective')) return false
  const last = pair ? at + 2 : at
  const verb = items[last + 1]?.token
  const says = markOf(verb, 'say') !== undefined && markOf(verb, 'say')?.say.form === undefined
  const acts = latin && markOf(verb, 'trigger')?.trigger.form === 'verb'
  return (says || acts) && unknownWords(text, items, at, last + 1) === 0
}

/** "talks on Ukraine in London": right behind the state that they were about stands where they were. */
export function isPlaceBehind(text: string, items: readonly Item[], at: number): boolean {
  const [matter, head, place] = [items[at - 1]?.entity, items[at], items[at + 1]?.entity]
  if (!matter || matter.kind === 'person' || !head || !place || place.kind === 'person' || place.country === matter.country) return false
  return matter.form !== 'adjective' && text.slice(matter.end, startOf(head)) === ' ' && text.slice(endOf(head), place.from) === ' '
}
