import type { Prospect } from '../../languages/lexicon.ts'
import { unknownWords } from '../clause/clauses.ts'
import { endOf, type Item, startOf } from '../who/entity.ts'
import { hasCue, markOf } from '../words/tokens.ts'

/** What is to come, in languages whose verbs stand before what they govern. */

/** Words that put an event off or call it off. */
const UNDOING = new Set(['cancellation', 'postponement'])
/** Words that stand before what they make uncertain. */
const GOVERNING = new Set(['proposal', 'hypothesis', 'negation', 'cancellation', 'postponement', 'denial'])

/** Whether a word of status belongs to something else than the event at `at`. */
export function isOfOther(text: string, items: readonly Item[], place: number, at: number, cue: string, prospect: Prospect): boolean {
  const token = items[place]?.token
  if (!token) return false
  const word = text.slice(token.start, token.end)
  // `تحدث هاتفيا مع X وقرر تأجيل كلمته`: what is put off stands behind such a word.
  if (place > at) return UNDOING.has(cue) && prospect.behind.test(word.split(' ').at(-1) ?? '')
  // `حث X الذي يزور Y على …`: what is asked of somebody is not what is told of him between.
  if (GOVERNING.has(cue) && hasCue(items[at - 1]?.token, 'relative') && items.slice(place + 1, at - 1).some(({ entity }) => entity))
    return true
  // `لم يتحدد بعد موعد الزيارة`: "yet" is no "after".
  if (cue === 'past') return prospect.notYet.test(text.slice(Math.max(0, token.start - YET), token.end))
  const yet = items.slice(place + 1, at).find(other => hasCue(other.token, 'past'))?.token
  return cue === 'negation' && yet !== undefined && prospect.notYet.test(` ${text.slice(token.start, yet.end)}`)
}
const YET = 40

/** `لسنا في عجلة للتوصل إلى اتفاق`: what something is done or said for is not reached yet. */
export function isSoughtAccord(text: string, items: readonly Item[], at: number, { aim }: Prospect): boolean {
  const head = items[at] as Item
  const verb = items.findLastIndex(
    ({ token }, place) =>
      place <= at && (hasCue(token, 'signing') || token?.marks.some(mark => mark.kind === 'deed' && mark.verb === 'reach')),
  )
  const first = verb >= 0 && unknownWords(text, items, verb, at) <= AIMED ? (items[verb] as Item) : head
  return aim.test(`${first.token?.prefix ?? ''}${text.slice(startOf(first), endOf(first))}`)
}
const AIMED = 2

/** `خلال المباحثات مع X سيتم بحث …`, `خلال زيارته المقبلة إلى X`: amid what is to come itself. */
export function isComingAmid(text: string, items: readonly Item[], at: number, { during, upcoming, will }: Prospect): boolean {
  const cue = items[at - 1]?.token
  const head = items[at] as Item
  if (!cue || !during.test(text.slice(cue.start, cue.end)) || unknownWords(text, items, at - 1, at) > 0) return false
  if (upcoming.test(text.slice(endOf(head), endOf(head) + AHEAD))) return true
  const verb = items.findIndex(({ token }, place) => place > at && hasCue(token, 'future'))
  const told = items.slice(at + 1, verb).some(({ token }) => markOf(token, 'trigger') || markOf(token, 'say') || hasCue(token, 'past'))
  const opens = items.slice(0, at - 1).every(({ entity, token }) => !entity && !markOf(token, 'trigger'))
  return verb > 0 && opens && !told && will.test(text.slice(startOf(items[verb] as Item))) && unknownWords(text, items, at, verb) <= SOON
}
const AHEAD = 40
const SOON = 6
