import type { Language } from '../../languages/language.ts'
import type { SayVerb } from '../../languages/speech.ts'
import type { Span } from '../../model.ts'
import { ZWNJ } from '../../text/fold.ts'
import type { Clause, Zone } from '../clause/clause.ts'
import { type Entity, endOf, type Item, startOf } from '../who/entity.ts'
import { countWords, phraseAt, skipSpace } from '../words/spans.ts'
import { hasCue, markOf, type Sentence, type Token } from '../words/tokens.ts'
import { closeOf, opens } from './marks.ts'
import { type SmallWord, type SpeechWord, speechWords } from './speech-words.ts'

/** A sentence as it was read: its items resolved, and cut into clauses. */
export type Read = { sentence: Sentence; items: Item[]; clauses: Clause[] }

/**
 * A verb of saying in its sentence: `at` is its item; `from` where it begins with what is joined before it; `of` whose it is where a relative
 * pronoun or a preposition stands between (`كيري الذي قال`, `سبق لكيري أن قال`); `within` the quotation that it interrupts.
 */
export type Saying = Span & { say: SayVerb; at: number; from: number; prefix: string; of?: Entity; within?: Span }

/** A sentence made ready for quotes. */
export type Told = Span & {
  text: string
  language: Language
  part: Sentence['part']
  tokens: Sentence['tokens']
  items: readonly Item[]
  /** The zone of each item; the whole sentence as one clause. */
  zones: readonly Zone[]
  clause: Clause
  sayings: readonly Saying[]
  words: readonly SmallWord[]
  /** The end of the paragraph, which speech between quotation marks may reach. */
  paragraphEnd: number
}

/** Makes a sentence ready: its verbs of saying, the zones of its items and its small words. */
export function tell({ sentence, items, clauses }: Read, text: string, language: Language, paragraphEnd: number): Told {
  const bare = {
    start: sentence.start,
    end: sentence.end,
    text,
    language,
    part: sentence.part,
    tokens: sentence.tokens,
    items,
    paragraphEnd,
  }
  if (!items.some(({ token }) => markOf(token, 'say') || hasCue(token, 'source')))
    return { ...bare, zones: [], clause: { items: [], zones: [], reported: false }, sayings: [], words: [] }
  const words = speechWords(text, sentence, language)
  const zones = clauses.flatMap(clause => clause.zones)
  return {
    ...bare,
    zones,
    clause: { items, zones, reported: false },
    words,
    sayings: sayingsOf(items, words, text, language, { ...sentence, paragraphEnd }),
  }
}

function sayingsOf(
  items: readonly Item[],
  words: readonly SmallWord[],
  text: string,
  { speech }: Language,
  sentence: Span & { paragraphEnd: number },
): Saying[] {
  const quoted = quotationsIn(text, sentence, speech.closing ? CLOSED : QUOTED)
  const interrupted = speech.incise ? quotationsIn(text, sentence, 0, sentence.paragraphEnd) : []
  const barred = new Set(words.filter(word => word.lists.includes('notAfter')).map(word => word.end))
  return items.flatMap(({ token }, at) => {
    const mark = markOf(token, 'say')
    if (!mark || !token || mark.say.form === 'impersonal') return []
    if (mark.say.form !== 'quoted' && token.prefix && !speech.verbPrefixes.includes(token.prefix)) return []
    const { from, prefix } = token
    const within = interrupted.find(
      one => one.start < from && token.end < one.end && !mark.say.form && interrupts(text, one, token, speech),
    )
    // What somebody quoted says that somebody said belongs to the quote.
    const around = quoted[firstFrom(quoted, one => one.end, from)]
    if (around && around.start < from && !within) return []
    // A half-space after it: it is the beginning of another word (`گفت‌وگوها`).
    if (text.charCodeAt(token.end) === ZWNJ || isPassive(text, mark.say, token.end)) return []
    const before = startOfGap(text, from)
    const of = mark.say.form || prefix ? undefined : ofAnother(items, at, text, speech, sentence.start)
    if (!mark.say.form && !of && (barred.has(before) || isRelative(items[at - 1], before))) return []
    // `می‌داند که`: who knows something says nothing.
    const next = items[at + 1]
    if (mark.say.judges && mark.say.noClause && hasCue(next?.token, 'that') && startOfGap(text, startOf(next as Item)) === token.end)
      return []
    if (mark.say.initial && !beginsClause(text, before, sentence)) return []
    // `رفض نفي الخبر`, `أعلن رفض بلاده`: where verbs come first, what stands right behind another is a noun with the same letters.
    const last = items[at - 1]?.token
    if (speech.object === 'after' && !speech.bare && !mark.say.form && !prefix && last?.end === before && isFiniteVerb(last)) return []
    return [{ say: mark.say, at, start: token.start, end: token.end, from, prefix, ...(of && { of }), ...(within && { within }) }]
  })
}

/** Whether a relative pronoun ends at `before`. */
const isRelative = (item: Item | undefined, before: number): boolean => hasCue(item?.token, 'relative') && item?.token?.end === before

/** Whose a verb is that a relative pronoun right behind a person governs (`كيري، الذي أوضح أن`), or that tells what was said before. */
function ofAnother(
  items: readonly Item[],
  at: number,
  text: string,
  { governed, elides }: Language['speech'],
  start: number,
): Entity | undefined {
  const verb = items[at]?.token
  if (!verb || !elides || !governed || governed.lasting.test(text.slice(verb.start, verb.end))) return undefined
  if (governed.resumed.test(text.slice(verb.end, verb.end + RESUMED_REACH))) return undefined
  const pronoun = items[at - 1]
  if (pronoun && isRelative(pronoun, startOfGap(text, verb.from))) {
    const holder = items[at - 2]?.entity
    return holder?.kind === 'person' && holder.leader && /^\s*[،,]?\s*$/.test(text.slice(holder.end, startOf(pronoun))) ? holder : undefined
  }
  if (!governed.already.test(text.slice(Math.max(start, verb.from - BEFORE), verb.from))) return undefined
  const { entity } = items.slice(Math.max(0, at - 4), at).findLast(({ entity }) => canSpeak(entity)) ?? {}
  return entity?.kind === 'person' || entity?.kind === 'state' ? entity : undefined
}
const RESUMED_REACH = 8
const BEFORE = 110

/** Whether a token is a verb of saying, in a form that needs no other. */
const isFiniteVerb = (token: Token): boolean => {
  const mark = markOf(token, 'say')
  return mark !== undefined && mark.say.form === undefined
}

/** `« A, a déclaré X, B »`: a verb of saying that is set off within the quotation that it tells. */
const interrupts = (text: string, { start }: Span, { from }: Token, { incise }: Language['speech']): boolean =>
  incise?.opens.test(text.slice(Math.max(start + 1, from - INCISE), from)) === true
const INCISE = 8

/** The quotations that begin in a sentence and are long enough to be what somebody said; they close before `limit`. */
function quotationsIn(text: string, { start, end }: Span, least: number, limit = end): Span[] {
  const found: Span[] = []
  for (let at = start; at < end; at++) {
    if (!opens(text[at])) continue
    const close = closeOf(text, at, limit)
    if (close < 0) continue
    if (countWords(text, at + 1, close, least) >= least) found.push({ start: at, end: close })
    at = close
  }
  return found
}
const QUOTED = 7
/** Where verbs stand behind what they quote, none of it is a verb of the sentence's own. */
const CLOSED = 2

/** "Putin urged to …": a word right after the verb makes it a passive. */
function isPassive(text: string, { passive }: SayVerb, end: number): boolean {
  const place = passive ? skipSpace(text, end, text.length) : -1
  return passive?.some(word => phraseAt(text, place, word) > 0) ?? false
}

/** Whether a clause begins after `at`: with the sentence, or after a comma. */
const beginsClause = (text: string, at: number, { start }: Span): boolean => at <= start || /[،,؛;.:]/.test(text[at - 1] as string)

/** `a-t-il ajouté`: a form that holds its subject. */
export const holdsSubject = ({ text, language: { speech } }: Told, { from, end }: Saying): boolean =>
  speech.ownSubject?.test(text.slice(from, end)) === true

/** The end of the word before `at`, when only white space parts them. */
function startOfGap(text: string, at: number): number {
  let place = at
  while (place > 0 && /\s/.test(text[place - 1] as string)) place--
  return place
}

/** The place of the first of an ordered list whose key is not below `least`. */
export function firstFrom<T>(list: readonly T[], key: (one: T) => number, least: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (key(list[middle] as T) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** The small words of the lists within `[start, end)`, in order. */
export function wordsIn({ words }: Told, start: number, end: number, ...lists: SpeechWord[]): SmallWord[] {
  const found: SmallWord[] = []
  for (let at = firstFrom(words, word => word.from, start); at < words.length; at++) {
    const word = words[at] as SmallWord
    if (word.end > end) break
    if (lists.some(list => word.lists.includes(list))) found.push(word)
  }
  return found
}

/** The word of one of the lists that begins at `at`, if there is one. */
export function wordAt({ words }: Told, at: number, ...lists: SpeechWord[]): SmallWord | undefined {
  const word = words[firstFrom(words, one => one.from, at)]
  return word?.from === at && lists.some(list => word.lists.includes(list)) ? word : undefined
}

/** The items that lie within `[start, end)`, with their places. */
export function itemsIn({ items }: Told, start: number, end: number): { item: Item; at: number }[] {
  const found: { item: Item; at: number }[] = []
  for (let at = firstFrom(items, startOf, start); at < items.length; at++) {
    const item = items[at] as Item
    if (endOf(item) > end) break
    found.push({ item, at })
  }
  return found
}

/** A news agency, as a token or as what bears the name of one. */
export const isAgency = (item: Item | undefined): boolean =>
  markOf(item?.token, 'agency') !== undefined || (item?.entity?.kind === 'place' && item.entity.country === undefined)

/** Somebody who can be quoted: a person in office, a state or an organisation by its government. */
export function canSpeak(entity: Entity | undefined): entity is Entity {
  if (!entity) return false
  if (entity.kind === 'person') return !entity.dependent && (entity.leader !== undefined || entity.country !== undefined)
  if (entity.kind === 'pronoun' || entity.kind === 'both') return true
  return (
    entity.kind === 'state' &&
    !entity.dependent &&
    entity.form !== 'faction' &&
    entity.country !== undefined &&
    (entity.form !== 'adjective' || entity.government === true)
  )
}
