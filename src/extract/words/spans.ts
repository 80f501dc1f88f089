import type { Span, TextSpan } from '../../model.ts'
import { foldUnit, isWordUnit, TRANSPARENT, ZWNJ } from '../../text/fold.ts'

/** A span without the white space, quotation marks and punctuation at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = Math.max(start, end)
  while (from < to && EDGE.test(text[from] as string)) from++
  while (to > from && EDGE.test(text[to - 1] as string)) to--
  return { start: from, end: to }
}

const EDGE = /[\s.,;:،؛!…«»"“”„'*\u200b-\u200f\u202a-\u202e\u2066-\u2069-]/

/** A span with its words. */
export const textSpan = (text: string, { start, end }: Span): TextSpan => ({ start, end, text: text.slice(start, end) })

/** Letters, digits, and what may stand within a word without breaking it. */
function inWord(unit: number): boolean {
  if (unit === ZWNJ) return true
  const folded = foldUnit(unit)
  return folded === TRANSPARENT || isWordUnit(folded)
}

/** The next word of `text[at, end)`; null when there is none. */
export function wordAfter(text: string, at: number, end: number): Span | null {
  let start = at
  while (start < end && !isWordUnit(foldUnit(text.charCodeAt(start)))) start++
  if (start >= end) return null
  let stop = start + 1
  while (stop < end && inWord(text.charCodeAt(stop))) stop++
  return { start, end: stop }
}

/** The last word of `text[start, at)`; null when there is none. */
export function wordBefore(text: string, at: number, start: number): Span | null {
  let end = at
  while (end > start && !isWordUnit(foldUnit(text.charCodeAt(end - 1)))) end--
  if (end <= start) return null
  let begin = end - 1
  while (begin > start && inWord(text.charCodeAt(begin - 1))) begin--
  return { start: begin, end }
}

/** How many words stand in `text[start, end)`, counted up to `most`. */
export function countWords(text: string, start: number, end: number, most = Number.POSITIVE_INFINITY): number {
  let count = 0
  for (let word = wordAfter(text, start, end); word && count < most; word = wordAfter(text, word.end, end)) count++
  return count
}

/** The place of the first sign at or after `at` that is no white space and no mark without meaning. */
export function skipSpace(text: string, at: number, end: number): number {
  let position = at
  while (position < end) {
    const folded = foldUnit(text.charCodeAt(position))
    if (folded !== TRANSPARENT && folded !== 0x20 && text.charCodeAt(position) !== ZWNJ) break
    position++
  }
  return position
}

/** The end of a phrase that stands at `at` as whole words, letters folded; -1 when it does not. */
export function phraseAt(text: string, at: number, phrase: string): number {
  let place = at
  for (let unit = 0; unit < phrase.length; unit++, place++) {
    while (place < text.length && foldUnit(text.charCodeAt(place)) === TRANSPARENT) place++
    if (place >= text.length || foldUnit(text.charCodeAt(place)) !== foldUnit(phrase.charCodeAt(unit))) return -1
  }
  return place < text.length && inWord(text.charCodeAt(place)) ? -1 : place
}
