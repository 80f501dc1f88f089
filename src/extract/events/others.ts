import type { Trigger } from '../../languages/lexicon.ts'
import type { Clause, Place } from '../clause/clause.ts'
import { unknownWords } from '../clause/clauses.ts'
import type { EventContext } from '../clause/telling.ts'
import { endOf, type Item, startOf } from '../who/entity.ts'
import { hasCue, markOf, opensOccasion } from '../words/tokens.ts'

/** So far before a word its aim is told. */
export const AIM = 40

/** Of those before a verb that closes its clause, the ones behind the verb before it. */
export function ownBefore(clause: Clause, at: number, places: Place[]): Place[] {
  const last = clause.items.findLastIndex(({ token }, index) => index < at && markOf(token, 'trigger') !== undefined)
  const behind = places.filter(({ index }) => index > last)
  // `پس از گفت‌وگو با X، با Y دیدار کرد`: whom a comma and another "with" part from the noun before is met.
  const parted = behind.filter(({ index }) => hasCue(clause.items[index - 1]?.token, 'with') && index - last > 2)
  const taken = last >= 0 && hasCue(clause.items[last + 1]?.token, 'with') && parted.length > 0
  const own = taken ? behind.filter(({ index }) => index >= (parted[0] as Place).index) : behind
  // `در دیدار با X گفت مذاکره …`: of what was said afterwards X is no party.
  const said = clause.items.findLastIndex(({ token }, index) => index < at && markOf(token, 'say') !== undefined)
  return own.length > 0 ? own : places.filter(({ index }) => index > said)
}

/** "before the OPEC meeting, after his talks with X": with whom he talked did not sit in that meeting. */
export const triggerBetween = (clause: Clause, at: number, index: number): boolean =>
  clause.items.slice(at + 1, index).some(({ token }) => {
    const frame = markOf(token, 'trigger')?.trigger.frame
    return (frame === 'mutual' || frame === 'gather') && !markOf(token, 'trigger')?.trigger.weak
  })

/**
 * `الاجتماع … ثم المؤتمر الصحفي بين X و Y`: those whom the nearer of two events names were in that one. An accord "during a meeting between"
 * two is theirs all the same, where the language has no verb behind its nouns.
 */
export function betweenOfAnother(clause: Clause, at: number, index: number, { language }: EventContext): boolean {
  // `در تماس تلفنی، گفت‌وگو میان X و Y را …`
  const owned = index - 2 > at && markOf(clause.items[index - 2]?.token, 'trigger') !== undefined
  if (language.closing !== null) return triggerBetween(clause, at, index) || (!language.headFinal && owned)
  if (language.subject !== 'after') return false
  const amid = (place: number): boolean => opensOccasion(clause.items[place - 1]?.token)
  return clause.items.some((_, place) => place > at && place < index && !amid(place) && triggerBetween(clause, place - 1, place + 1))
}

/** `حوار بين X وY بعد توقيع الاتفاق`: what "after" parts from the two is not theirs. */
export const isAfterwards = ({ items }: Clause, index: number, at: number, { type }: Trigger, { language }: EventContext): boolean =>
  language.subject === 'after' && type === 'agreement' && items.slice(index, at).some(({ token }) => hasCue(token, 'past'))

/** `در این گفت‌وگو طرح مشترک خود با X را …`: with whom something else is shared is no party of the talk. */
export function ofAnother({ items }: Clause, at: number, { type }: Trigger, index: number, { text, language }: EventContext): boolean {
  let before = index - 1
  while (before > at && !hasCue(items[before]?.token, 'with')) before--
  const cue = items[before]
  if (!language.closing?.another || !cue || before <= at + 1 || type === 'agreement') return false
  return language.closing.another.test(text.slice(Math.max(endOf(items[at] as Item), startOf(cue) - AIM), startOf(cue)))
}

/** `برای ورود به مذاکرات، با نتانیاهو گفت‌وگو کرد`: whom a comma parts from this word and who stands right before another belongs to that. */
export function ofLaterEvent(clause: Clause, at: number, index: number, { text, language }: EventContext): boolean {
  if (language.closing === null || index < at) return false
  const { items } = clause
  let last = index
  while (items[last + 1]?.entity || hasCue(items[last + 1]?.token, 'and')) last++
  const comma = /[,،]/.test(text.slice(endOf(items[at] as Item), startOf(items[Math.max(at + 1, index - 1)] as Item)))
  return comma && markOf(items[last + 1]?.token, 'trigger') !== undefined && unknownWords(text, items, last, last + 1) <= 1
}
