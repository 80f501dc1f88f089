import type { Span } from '../model.ts'
import { fold } from '../text/fold.ts'
import { pageWords } from './page-words.ts'

const COMMON = new Set(Object.values(pageWords).flatMap(({ functionWords }) => functionWords.map(fold)))

/** Code units of a line that are read. */
const LONGEST = 1500

/** Words that carry content, cut to their first letters, since endings and clitics change; Arabic's article and و are dropped. */
export function contentWords(text: string, { start, end }: Span): Set<string> {
  const found = new Set<string>()
  for (const [word] of fold(text.slice(start, Math.min(end, start + LONGEST))).matchAll(/[\p{L}\p{N}]+/gu)) {
    if (COMMON.has(word)) continue
    const stem = word.replace(/^[وفبلک]?ال(?=..)/, '').replace(/^و(?=....)/, '')
    if (stem.length >= 3) found.add(stem.slice(0, 5))
  }
  return found
}

/** The part of `words` that stand in any of the others, 0 to 1. */
export function share(words: ReadonlySet<string>, others: readonly ReadonlySet<string>[]): number {
  let shared = 0
  for (const word of words) if (others.some(other => other.has(word))) shared++
  return words.size ? shared / words.size : 0
}
