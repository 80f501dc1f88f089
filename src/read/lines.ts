import type { Span } from '../model.ts'
import { foldUnit, isWordUnit, TRANSPARENT } from '../text/fold.ts'

/** One line of a page that is not blank, white space at its ends left out, with what can be told without knowing any language. */
export type Line = Span & {
  /** Where its first word begins: after bullets, emoji and quotation marks. `end` for a line without words. */
  first: number
  words: number
  /** Words that begin with a letter, not a digit. */
  spelled: number
  digits: number
  /** Letters of the Latin script among all letters. */
  latin: number
  letters: number
  /** Ends in a full stop, question or exclamation mark (a closing quotation mark or bracket may follow). */
  closed: boolean
  /** Ends in `…` or `...`: broken off, or a teaser. */
  truncated: boolean
}

/** The lines of `text[start, end)` that are not blank, the first `most` of them. Linear in the length of the text. */
export function linesOf(text: string, { start, end }: Span, most = Number.POSITIVE_INFINITY): Line[] {
  const lines: Line[] = []
  let from = start
  while (from < end && lines.length < most) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 || newline > end ? end : newline
    const line = measure(text, from, to)
    if (line) lines.push(line)
    from = to + 1
  }
  return lines
}

function measure(text: string, from: number, to: number): Line | null {
  let start = from
  let end = to
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  if (start === end) return null
  const line: Line = { start, end, first: end, words: 0, spelled: 0, digits: 0, latin: 0, letters: 0, closed: false, truncated: false }
  countWords(text, line)
  closing(text, line)
  return line
}

/** Spaces, and the marks that nobody sees: bidi controls, joiners, byte order marks. */
const isBlank = (unit: number): boolean =>
  unit === 0x200c || foldUnit(unit) === 0x20 || (foldUnit(unit) === TRANSPARENT && unit >= 0x2000) || unit === 0x61c

/** What a line is shows in its beginning: so many code units are measured, and the words of the rest are reckoned from them. */
const MEASURED = 300

function countWords(text: string, line: Line): void {
  const end = Math.min(line.end, line.start + MEASURED)
  let inWord = false
  for (let at = line.start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const folded = foldUnit(unit)
    if (folded === TRANSPARENT) continue
    if (!isWordUnit(folded)) {
      inWord = false
      continue
    }
    const digit = folded >= 0x30 && folded <= 0x39
    if (digit) line.digits++
    else {
      line.letters++
      if (unit < 0x250) line.latin++
    }
    if (inWord) continue
    inWord = true
    line.words++
    if (!digit) line.spelled++
    if (line.words === 1) line.first = at
  }
  if (end < line.end) line.words = Math.round((line.words * (line.end - line.start)) / MEASURED)
}

const CLOSERS = new Set([...'"”»\')]’*'].map(sign => sign.charCodeAt(0)))
const STOPS = new Set([...'.!?؟۔।'].map(sign => sign.charCodeAt(0)))

function closing(text: string, line: Line): void {
  let at = line.end - 1
  while (at > line.start && (CLOSERS.has(text.charCodeAt(at)) || isBlank(text.charCodeAt(at)))) at--
  const sign = text[at] as string
  line.truncated = sign === '…' || (sign === '.' && text[at - 1] === '.' && text[at - 2] === '.')
  line.closed = !line.truncated && STOPS.has(text.charCodeAt(at))
}
