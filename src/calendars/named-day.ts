import { toIso } from './convert.ts'
import { recogniseDates } from './recognise.ts'
import type { DateWords } from './words.ts'

/** Days in a row from which a date is looked at: a weekday moves on between two of them at most. */
const SEEN_FROM = [20_164, 20_165, 20_166].map(day => toIso(day))

/**
 * Whether the words of a date name the day itself, so that they mean the same day tomorrow: "Monday", "18 March", `أمس الأربعاء`.
 * "Yesterday" and "two days ago" are counted from the day of print, and move with a reprint.
 */
export function namesDay(text: string, words: DateWords): boolean {
  const known = KNOWN.get(words) ?? new Map<string, boolean>()
  KNOWN.set(words, known)
  const before = known.get(text)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const named = isSettled(text, words)
  known.set(text, named)
  return named
}

function isSettled(text: string, words: DateWords): boolean {
  const seen = SEEN_FROM.map(anchor => recogniseDates(text, { start: 0, end: text.length }, words, anchor)[0]?.edtf)
  return seen.some((edtf, at) => edtf !== undefined && edtf === seen[at + 1])
}

/** A few words date most news. */
const KNOWN = new WeakMap<DateWords, Map<string, boolean>>()
const MOST_KNOWN = 5000
