import type { DeedVerb, Trigger } from '../../languages/lexicon.ts'
import { unknownWords } from '../clause/clauses.ts'
import type { Item } from '../who/entity.ts'
import { hasCue, markOf } from '../words/tokens.ts'

export const ownWord = (text: string, { token }: Item): string => (token ? text.slice(token.start, token.end) : '')

export const isDeedOf = ({ token }: Item, verb: DeedVerb): boolean =>
  token?.marks.some(mark => mark.kind === 'deed' && mark.verb === verb) ?? false

/** "to meet", "to attend a two-day summit"; behind a mere "to" stands the verb itself. */
export function isInfinitive(text: string, items: readonly Item[], at: number): boolean {
  // "to attend the EU summit": whose it is may stand between.
  let place = items[at - 1]?.entity?.kind === 'state' ? at - 2 : at - 1
  // "to hold first talks"
  while (hasCue(items[place]?.token, 'foremost')) place--
  const token = items[place]?.token
  // "to call X and visit Y"
  if (hasCue(token, 'and') && place === at - 1 && unknownWords(text, items, place, at) === 0) {
    const told = items.findLast((item, index) => index < place && markOf(item.token, 'trigger'))
    if (told && /^to\s\p{Ll}/u.test(ownWord(text, told))) return true
  }
  // "agreed to meet": the word of another event may end in it.
  if (markOf(token, 'trigger') && /\sto$/i.test(ownWord(text, items[place] as Item))) return unknownWords(text, items, place, at) === 0
  if (!token || !hasCue(token, 'infinitive')) return false
  const lent = /\s/.test(text.slice(token.start, token.end))
  return lent ? unknownWords(text, items, place, at) <= LENT : place === at - 1 && unknownWords(text, items, place, at) === 0
}

/** "to lift sanctions", "to sign a new treaty": the verb that a noun needs is to come. */
export function isDeedToCome(text: string, items: readonly Item[], at: number, trigger: Trigger): boolean {
  const { verbs } = trigger
  if (!verbs) return false
  const verb = items.findLastIndex((item, place) => place < at && isDeedOf(item, verbs))
  // Who agrees to restore relations has restored them.
  const agreed = items
    .slice(0, Math.max(verb, 0))
    .some(
      ({ token }) =>
        token?.marks.some(mark => mark.kind === 'deed' && mark.verb === 'reach') || markOf(token, 'trigger')?.trigger.type === 'agreement',
    )
  return verb > 0 && !agreed && isInfinitive(text, items, verb)
}

/** "the first, the most senior, the only … to meet": of whom a verb with "to" tells so is no plan, unless it is still to come. */
export function isForemost(text: string, items: readonly Item[], at: number, { form, status }: Trigger): boolean {
  const rank = form === 'verb' ? items.findLastIndex(({ token }, place) => place < at && hasCue(token, 'foremost')) : -1
  return (
    rank >= 0 &&
    unknownWords(text, items, rank, at) <= RANKED &&
    !items.slice(0, at - 1).some(({ token }) => hasCue(token, 'future') || hasCue(token, 'infinitive')) &&
    ((status === 'planned' && /^to\s/i.test(ownWord(text, items[at] as Item))) || isInfinitive(text, items, at))
  )
}

/** So many words may tell who is the first. */
const RANKED = 6

/** So many words may tell more of a noun behind the verb that it needs. */
const LENT = 2
