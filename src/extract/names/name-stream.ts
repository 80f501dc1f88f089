import type { NameWords } from '../../languages/names.ts'
import type { Span } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import type { Sentence, Token } from '../words/tokens.ts'

/** What stands between two words of a sentence. */
export type Between = 'start' | 'space' | 'hyphen' | 'comma' | 'dash' | 'quote' | 'stop'

/** A word of a sentence as the search for names sees it. */
export type Word = Span & {
  text: string
  /** Folded, for looking it up. */
  key: string
  /** The known phrase that it belongs to. */
  token: Token | undefined
  /** Whether letters joined before the token belong to this word: و in والسفير. */
  clitic: boolean
  /** What stands before it. */
  before: Between
  /** "Minister's": what follows belongs to it. */
  possessive: boolean
}

const ARABIC_WORD = /[\p{L}\p{M}\u0640\u200c]+|\p{N}+/gu
const GENITIVE = /['’]s$/i
const LATIN_WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|\p{N}+/gu

/** A sentence as a row of words, each with the known phrase that it is part of. */
export function wordsOf(
  text: string,
  sentence: Sentence,
  script: 'Arab' | 'Latn' | 'Cyrl',
  { disguised, endings = GENITIVE }: Pick<NameWords, 'disguised' | 'endings'>,
): Word[] {
  const found: Word[] = []
  const { tokens, start, end } = sentence
  let next = 0
  let last = start
  for (const match of text.slice(start, end).matchAll(script === 'Arab' ? ARABIC_WORD : LATIN_WORD)) {
    const at = start + match.index
    const joined = endings.exec(match[0])?.[0].length ?? 0
    const possessive = joined > 0
    const written = match[0].slice(0, match[0].length - joined)
    // The stop of an initial belongs to it: "John B. Emerson".
    const stop = /^\p{Lu}$/u.test(written) && text[at + 1] === '.' ? 1 : 0
    const to = at + written.length + stop
    while (next < tokens.length && (tokens[next] as Token).end <= at) next++
    const token = tokens[next]
    const lookalike = disguised.get(written)
    const isName = lookalike !== undefined && token?.start === at && token.end === to && hasWord(text, lookalike)
    const inside = token !== undefined && token.start < to && !isName
    found.push({
      start: at,
      end: to,
      text: text.slice(at, to),
      key: folded(written),
      token: inside ? token : undefined,
      clitic: inside && token.start > at,
      before: found.length === 0 ? 'start' : between(text.slice(last, at)),
      possessive,
    })
    last = to + joined
  }
  return found
}

/** Whether an article writes a word: remembered for the last one, which is asked again and again. */
let asked: { text: string; word: string; found: boolean } | undefined

function hasWord(text: string, word: string): boolean {
  if (asked?.text !== text || asked.word !== word) asked = { text, word, found: text.includes(word) }
  return asked.found
}

/** Words come again and again: folding each once is most of the speed. */
const foldings = new Map<string, string>()
const MOST = 50_000

function folded(word: string): string {
  const known = foldings.get(word)
  if (known !== undefined) return known
  if (foldings.size >= MOST) foldings.clear()
  const key = fold(word)
  foldings.set(word, key)
  return key
}

function between(gap: string): Between {
  if (gap === ' ') return 'space'
  if (gap === '-') return 'hyphen'
  const signs = gap.replace(/[\s\u200c-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
  if (signs === '') return gap.includes('\n') ? 'stop' : 'space'
  const bare = signs.replace(/[«»"“”'’‘]/g, '')
  if (bare === '') return 'quote'
  if (bare === ',' || bare === '،') return 'comma'
  return /^[-–—]$/.test(bare) ? 'dash' : 'stop'
}
