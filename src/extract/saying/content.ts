import type { QuoteKind, Span } from '../../model.ts'
import { countWords, skipSpace, wordAfter } from '../words/spans.ts'
import { closeOf, opens } from './marks.ts'
import { type Told, wordAt } from './tell.ts'

/** What is said: its stretch, whether in the speaker's words, and how it was found. */
export type Content = Span & {
  kind: QuoteKind
  /** `marks`, `colon`, `comma`, `that`, `bare`, `object`, `before` … : the name of the rule. */
  form: string
  /** Where what was read for it ends, when that is beyond it. */
  covers?: number
}

export type FirstPerson = (text: string, start: number, end: number) => boolean

/** What stands between quotation marks that open at `start`; to the end of the sentence when they never close. */
export function quotation({ text, paragraphEnd, end }: Told, start: number): Content {
  const close = closeOf(text, start, paragraphEnd)
  return { start: start + 1, end: close > 0 ? close : end, kind: 'direct', form: 'marks' }
}

/** What somebody said that ... stands between quotation marks as a whole, or nearly: then the words are the speaker's own. */
export function quotationThroughout({ text, paragraphEnd }: Told, start: number, end: number): Content | null {
  // `بر لزوم "…" تأکید کرد`: a word or two may stand before the mark.
  const word = wordAfter(text, start, end)
  const open = opens(text[start]) ? start : word ? skipSpace(text, word.end, end) : start
  if (!opens(text[open])) return null
  const close = closeOf(text, open, paragraphEnd)
  if (close < 0) return null
  const inside = close - open
  if (inside < (end - start) * MOSTLY || countWords(text, open, close, 3) < 3) return null
  return { start: open + 1, end: close, kind: 'direct', form: 'marks' }
}
const MOSTLY = 0.6

/** The end of the words at `at` that are no part of what is said. */
export function afterLeadIns(told: Told, at: number, end: number): number {
  let place = at
  for (;;) {
    const word = wordAfter(told.text, place, end)
    const leadIn = word && wordAt(told, word.start, 'leadIns')
    if (!leadIn) return place
    place = leadIn.end
  }
}
