import type { ClosingVerbs, Trigger } from '../../languages/lexicon.ts'
import { endOf, type Item, startOf } from '../who/entity.ts'
import { hasCue, type Token } from '../words/tokens.ts'

/** Where verbs close the clause: what stands before an event, and the verb behind it, tell what became of it. */

/** What stands right before an item, as far as such words reach. */
export const before = (text: string, item: Item): string => text.slice(Math.max(0, startOf(item) - WORDS_BEFORE), startOf(item))
const WORDS_BEFORE = 40

/** `آمادگی خود را برای مذاکره`, `از مذاکره حرف می‌زند`: what the words before an event, and those behind it, make of one that is but spoken of. */
export function unmetOf(text: string, items: readonly Item[], at: number, unmet: Unmet): Unmet[number]['status'] | undefined {
  const lead = leadOf(text, items[at] as Item)
  const rest = behind(text, items, at).split(SENTENCE_END)[0] ?? ''
  return unmet.find(({ before, after }) => (before?.test(lead) ?? true) && (after?.test(rest) ?? true))?.status
}
type Unmet = NonNullable<ClosingVerbs['unmet']>

/** `دور بعدی مذاکرات`, `دیدار بعدی`: it comes next, unless a verb of the past tells that it came. */
export const isNext = (text: string, items: readonly Item[], at: number, closing: ClosingVerbs): boolean =>
  !!closing.next &&
  (closing.next.before.test(before(text, items[at] as Item)) || closing.next.after.test(text.slice(endOf(items[at] as Item)))) &&
  !endsInPast(text, items, at, closing)

/** Somebody sets out, or is to: what it is for comes after it. */
export const isBound = (items: readonly Item[]): boolean =>
  items.some(({ token }) => token && (hasCue(token, 'future') || hasCue(token, 'coming') || isJourney(token)))
const isJourney = ({ marks }: Token): boolean =>
  marks.some(mark => (mark.kind === 'trigger' && BOUND.has(mark.trigger.frame)) || (mark.kind === 'deed' && mark.verb === 'send'))
const BOUND = new Set<Trigger['frame']>(['travel', 'gather', 'host'])

/** What stands before an item in its sentence, as far as a word reaches that tells what somebody wants with it. */
const leadOf = (text: string, item: Item): string =>
  text
    .slice(Math.max(0, startOf(item) - LEAD), startOf(item))
    .split(SENTENCE_END)
    .at(-1) ?? ''
const LEAD = 80

/** What stands behind an item of a clause, to its end and as far as its verb may stand. */
export const behind = (text: string, items: readonly Item[], at: number): string =>
  text.slice(endOf(items[at] as Item), endOf(items.at(-1) as Item) + VERB_REACH)

/**
 * The words from a noun to the first verb after it where that is negated: `به توافق نرسیده است`, `دلیلی برای دیدار نمی‌بینم`; null where it is
 * not. Talks without result were held all the same.
 */
export function endsNegated(text: string, items: readonly Item[], at: number, { finite, negated }: ClosingVerbs): string | null {
  const next = items.slice(at + 1).find(({ token }) => token?.marks.some(mark => mark.kind === 'trigger' || mark.kind === 'say'))
  const words = wordsFrom(text, items, at, next && startOf(next))
  const verb = words.findIndex(word => finite.test(word) || negated.test(word))
  return negated.test(words[verb] ?? '') ? words.slice(0, verb + 2).join(' ') : null
}

/** `دیدار کرد و فردا …`: a verb between them has closed the clause of the trigger. */
export const closedBetween = (text: string, items: readonly Item[], at: number, place: number, { certain }: ClosingVerbs): boolean =>
  wordsFrom(text, items, at, startOf(items[place] as Item)).some(word => certain.test(word))

/** Whether the first verb after a noun is one of the past: "was extended for three weeks" tells of no later day. */
export function endsInPast(text: string, items: readonly Item[], at: number, { finite, past }: ClosingVerbs): boolean {
  const verb = wordsFrom(text, items, at).find(word => finite.test(word))
  return verb !== undefined && past.test(verb)
}

/** The deed that something was the aim of did not come about. */
export function aimsAtNothing(text: string, items: readonly Item[], at: number, { finite, negated }: ClosingVerbs): boolean {
  const verb = wordsFrom(text, items, at).find(word => finite.test(word) || negated.test(word))
  return verb !== undefined && negated.test(verb)
}

/** The words from an item on; to the end of the clause, and no farther than its sentence, where nothing says how far. */
function wordsFrom(text: string, items: readonly Item[], at: number, to?: number): string[] {
  const end = to ?? endOf(items[items.length - 1] as Item)
  const tail = to === undefined ? (text.slice(end, end + VERB_REACH).split(SENTENCE_END)[0] ?? '') : ''
  return (text.slice(startOf(items[at] as Item), end) + tail).match(/[\p{L}\p{N}\u200c]+/gu) ?? []
}
const SENTENCE_END = /[.!?؟\n]/

/** How far the verb may stand behind the last known word. */
const VERB_REACH = 40
