import type { Reference } from '../../languages/attributes.ts'
import type { Language } from '../../languages/language.ts'
import type { Span } from '../../model.ts'
import { compileMatcher, type Matcher, type Phrase } from '../../text/matcher.ts'

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
