import type { Span } from '../model.ts'

/**
 * Cuts a paragraph into sentences. A stop inside «…» or “…” does not end the sentence that holds the quotation. `abbreviations` are
 * words in lower case that keep their stop ("mr", "gen"); a single letter always does. With `closing`, verbs close what is said: the stop
 * inside straight marks, double or single, does not end their sentence either, unless a capital letter follows them.
 */
export function sentences(text: string, { start, end }: Span, abbreviations: ReadonlySet<string>, closing = false): Span[] {
  const found: Span[] = []
  let from = start
  const nextCloser = new Map<string, number>()
  let closer = 0
  let opened = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (closer) {
      if (closer === APOSTROPHE ? closesSingle(text, at) : unit === closer) {
        closer = 0
        if (closing && /[.!?…]$/.test(text.slice(opened, at)) && /^\s+\p{Lu}/u.test(text.slice(at + 1, Math.min(end, at + 5)))) {
          push(found, text, from, at + 1)
          from = at + 1
        }
      }
      // A quotation mark that nobody closes must not swallow the paragraph.
      else if (at - opened > LONGEST_QUOTATION || unit === NEWLINE) {
        closer = 0
        at = opened
      }
      continue
    }
    if (closing && SINGLE.has(unit) && opensWord(text, at) && singleCloses(text, at, end)) {
      closer = APOSTROPHE
      opened = at
      continue
    }
    const pair = CLOSERS.get(unit) ?? (closing && unit === STRAIGHT && opensWord(text, at) ? '"' : undefined)
    if (pair && closesSoon(text, pair, at, end, nextCloser)) {
      closer = pair.charCodeAt(0)
      opened = at
      continue
    }
    if (!isStop(text, at, end, abbreviations) || (closing && isOrdinal(text, at, end))) continue
    let stop = at + 1
    while (stop < end && TRAILING.includes(text[stop] as string)) stop++
    push(found, text, from, stop)
    from = stop
    at = stop - 1
  }
  push(found, text, from, end)
  return found
}

/** Whether `pair` stands within reach after `at`. The place found is kept: a text of opening marks alone must not be searched again for each. */
function closesSoon(text: string, pair: string, at: number, end: number, nextCloser: Map<string, number>): boolean {
  let place = nextCloser.get(pair) ?? -1
  if (place <= at) {
    place = text.indexOf(pair, at + 1)
    if (place < 0) place = Number.POSITIVE_INFINITY
    nextCloser.set(pair, place)
  }
  return place < Math.min(end, at + LONGEST_QUOTATION)
}

/** A straight mark before a word and behind none. */
const opensWord = (text: string, at: number): boolean =>
  !/[\p{L}\p{N}.,!?]/u.test(text[at - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '')

/** A single mark closes where no letter follows it: an apostrophe stands within its word, `Suriye'de`. */
const closesSingle = (text: string, at: number): boolean =>
  SINGLE.has(text.charCodeAt(at)) && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '') && !/\s/.test(text[at - 1] ?? ' ')

/** Whether a single mark that opens a word is closed in the same paragraph. */
function singleCloses(text: string, at: number, end: number): boolean {
  const limit = Math.min(end, at + LONGEST_QUOTATION)
  for (let place = at + 1; place < limit && text.charCodeAt(place) !== NEWLINE; place++) if (closesSingle(text, place)) return true
  return false
}

/** `9. Cumhurbaşkanı`, with its noun perhaps in the next line: where verbs end sentences, a number and a stop are an ordinal. */
function isOrdinal(text: string, at: number, end: number): boolean {
  let stop = at
  while (stop > 0 && text[stop] === '\n') stop--
  return (
    text[stop] === '.' &&
    /(?<!\d)\d{1,3}$/.test(text.slice(Math.max(0, stop - 4), stop)) &&
    /^[^\S\n]*\n?[^\S\n]*[\p{L}\p{N}]/u.test(text.slice(stop + 1, Math.min(end, stop + 8)))
  )
}

const STRAIGHT = 0x22
const APOSTROPHE = 0x27
const SINGLE: ReadonlySet<number> = new Set([..."'‘’"].map(sign => sign.charCodeAt(0)))
const NEWLINE = 10
const LONGEST_QUOTATION = 3000
const CLOSERS = new Map([...'«“'].map((open, at) => [open.charCodeAt(0), '»”'[at] as string]))
const TRAILING = '.!?؟…"”»\')'

function isStop(text: string, at: number, end: number, abbreviations: ReadonlySet<string>): boolean {
  const sign = text[at] as string
  if (sign === '\n') return true
  if (sign === '!' || sign === '?' || sign === '؟' || sign === '…') return true
  if (sign !== '.') return false
  const next = text[at + 1]
  if (at + 1 >= end) return true
  if (next === '.') return false
  // Two dots are the dash of Arabic headlines; three or more end a sentence.
  if (text[at - 1] === '.' && text[at - 2] !== '.') return false
  // 3.5, U.S., e-mail addresses: no white space after the stop. Arabic script text often loses it: a letter of it after the stop is enough.
  if (!/[\s"”»')\]]/.test(next as string) && !(ARABIC.test(next as string) && ARABIC.test(text[at - 1] ?? ''))) return false
  if (ARABIC.test(next as string) && isSpelledOut(text, at)) return false
  let word = at
  while (word > 0 && /[\p{L}.]/u.test(text[word - 1] as string) && at - word < 12) word--
  const before = text.slice(word, at).toLowerCase()
  if (ARABIC.test(before)) return before.length > 1 || !/[دأم]/.test(before)
  return !(/^\p{L}$/u.test(before) || /\.\p{L}$/u.test(before) || abbreviations.has(before))
}

/** `(آر.تي.إل)`, `(د.ب.أ)`: letters with stops between them, and nothing else within the brackets. */
function isSpelledOut(text: string, at: number): boolean {
  let start = at
  let end = at
  while (start > 0 && at - start < SPELLED && /[\p{L}.]/u.test(text[start - 1] as string)) start--
  while (end < text.length && end - at < SPELLED && /[\p{L}.]/u.test(text[end] as string)) end++
  return text[start - 1] === '(' && text[end] === ')'
}
const SPELLED = 16

const ARABIC = /[\u0600-\u06ff]/

function push(found: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start] as string)) start++
  while (end > start && /\s/.test(text[end - 1] as string)) end--
  if (end > start) found.push({ start, end })
}
