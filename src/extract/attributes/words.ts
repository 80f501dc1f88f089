import type { Reference } from '../../languages/attributes.ts'
import type { Language } from '../../languages/language.ts'
import type { EventType, Span } from '../../model.ts'
import { compileMatcher, type Matcher, type Phrase } from '../../text/matcher.ts'
import { endOf, type Item, startOf } from '../who/entity.ts'
import { markOf } from '../words/tokens.ts'

/** What a phrase does for the attributes of events. */
export type Sign =
  | { kind: 'about' | 'discuss' | 'discussed' | 'affairs' | 'purpose' | 'they' | 'seat' | 'held' | 'next'; of?: undefined }
  | { kind: 'again'; of: Reference }

/** A sign where it stands; `from` is where its written word begins, clitics included. */
export type Signed = Span & { from: number; sign: Sign }

const compiled = new WeakMap<Language, Matcher<Sign>>()

/** The signs of a stretch of text, leftmost first. */
export function signsIn(text: string, { start, end }: Span, language: Language): Signed[] {
  let matcher = compiled.get(language)
  if (!matcher) {
    matcher = compileMatcher(phrasesOf(language), language.affixes)
    compiled.set(language, matcher)
  }
  return matcher.find(text, start, end).map(hit => ({ start: hit.start, end: hit.end, from: hit.from, sign: hit.value }))
}

function phrasesOf({ attributes, lexicon }: Language): Phrase<Sign>[] {
  const kinds = ['about', 'discuss', 'discussed', 'affairs', 'purpose', 'they', 'seat', 'held', 'next'] as const
  const plain = kinds.flatMap(kind => {
    const value: Sign = { kind }
    return (kind === 'they' ? [...attributes.they, ...lexicon.both] : attributes[kind]).map(text => ({ text, value }))
  })
  const again = attributes.again.flatMap(({ of, forms }) => {
    const value: Sign = { kind: 'again', of }
    return forms.map(text => ({ text, value }))
  })
  return [...plain, ...again]
}

/** `اتفاق ستوكهولم`, "the Geneva talks": a city that only gives an accord or a row of talks its name. */
export function isNamesake(text: string, items: readonly Item[], at: number): boolean {
  const { entity } = items[at] as Item
  if (entity?.form !== 'capital' && entity?.form !== 'place') return false
  // Where a noun stands before what tells of it, the verb may stand right behind: `درباره اختلاف تهران و ریاض گفت‌وگو کردند`.
  const beside = items[/\p{Script=Arabic}/u.test(text[entity.start] ?? '') ? at - 1 : at + 1]
  const trigger = markOf(beside?.token, 'trigger')?.trigger
  if (!beside || trigger?.form !== 'noun' || !NAMED.has(trigger.type)) return false
  const [from, to] = startOf(beside) < entity.from ? [endOf(beside), entity.from] : [entity.end, startOf(beside)]
  return /^\s+$/.test(text.slice(from, to))
}
const NAMED = new Set<EventType>(['agreement', 'negotiation', 'meeting', 'summit'])

/** Whether a comma parts two spans. */
export const isSetOff = (text: string, a: Span, b: Span): boolean =>
  /[,،]/.test(a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start))

/** How many words stand in `text[from, to)`. */
export const wordsIn = (text: string, from: number, to: number): number => text.slice(from, to).match(/[\p{L}\p{N}\u200c]+/gu)?.length ?? 0

/** Letters that a word and the gap after it take at most: what is longer need not be counted. */
const WORD = 30

/** Whether at most so many words stand in `text[from, to)`. Long stretches are not counted, so that a sentence without end costs no more than others. */
export const fewWords = (text: string, from: number, to: number, most: number): boolean =>
  to - from <= (most + 1) * WORD && wordsIn(text, from, to) <= most
