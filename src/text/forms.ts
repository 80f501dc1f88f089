/**
 * Other forms under which readers look for a word, for full text: Arabic words without article and clitics (`والرئيس` by `رئيس`), Persian
 * compounds joined (`می‌گوید` by `میگوید`), and the doubled compounds that are written in four ways (`گفت‌وگو`, `گفت و گو`, `گفتوگو`, `گفتگو`).
 */
import { fold } from './fold.ts'

/** Words of a folded text, as full text sees them. */
const WORDS = /[\p{L}\p{N}\p{M}]+/gu

/** The parts of doubled compounds, folded; the `و` between them may stand apart, be joined, or be left out. */
const DOUBLED: readonly (readonly [string, string])[] = [
  ['گفت', 'گو'],
  ['جست', 'جو'],
  ['شست', 'شو'],
  ['پرس', 'جو'],
  ['خفت', 'خیز'],
]

const doubled = DOUBLED.map(([first, second]) => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])${first} ?و? ?${second}(?=[\\p{L}]{0,4}(?![\\p{L}\\p{N}]))`, 'gu'),
  joined: first + second,
}))

/** A folded text with doubled compounds in their shortest spelling. */
export const joinDoubled = (folded: string): string => doubled.reduce((text, { pattern, joined }) => text.replace(pattern, joined), folded)

/** A folded Arabic word without the article, and without the clitics before it; null where it has none. */
export function withoutArticle(word: string): string | null {
  return /^(?:[وف]?[بک]?ال|[وف]?لل)(\p{L}{3,})$/u.exec(word)?.[1] ?? null
}

const COMPOUND = /[\p{L}\p{M}]+(?:\u200c[\p{L}\p{M}]+)+/gu

/** Folded forms of a text's words that differ from the words themselves, for an index beside them. Takes the text unfolded. */
export function searchForms(text: string): string {
  const forms = new Set<string>()
  for (const [word] of fold(text).matchAll(WORDS)) {
    const bare = withoutArticle(word)
    if (bare) forms.add(bare)
  }
  for (const [compound] of text.matchAll(COMPOUND)) forms.add(fold(compound).replaceAll(' ', ''))
  // `گفت‌وگوی`: the suffix is no part of what is looked for.
  const joined = joinDoubled(fold(text))
  for (const { joined: word } of doubled) if (joined.includes(word)) forms.add(word)
  return [...forms].join(' ')
}

/** A word or phrase of a query: the ways in which it may stand in a text, each as folded words in a row. */
export type Term = { ways: string[][]; prefix: boolean }

/** The ways to look for a piece of a query; null for a piece without letters and digits. */
export function termOf(piece: string, prefix: boolean): Term | null {
  const words = joinDoubled(fold(piece)).match(WORDS)
  if (!words) return null
  const ways = [[...words]]
  if (piece.includes('\u200c') && words.length > 1) ways.push([words.join('')])
  const bare = words.length === 1 && !prefix ? withoutArticle(words[0]!) : null
  if (bare) ways.push([bare])
  return { ways, prefix }
}

export type Range = { start: number; end: number }

/** A word as full text has it, with the other forms under which it finds it. */
type Token = Range & {
  word: string
  forms: readonly string[]
  /** No more than a half-space stands before it. */
  joined: boolean
}

export type Tokens = readonly Token[]

/** Where a text says what the terms ask: at most `limit` ranges of the text as it is, in order, none inside another. */
export const findTerms = (text: string, terms: readonly Term[], limit: number): Range[] => findIn(tokensOf(text), terms, limit)

/** The same of a text whose words are told apart already. */
export function findIn(tokens: Tokens, terms: readonly Term[], limit: number): Range[] {
  const found: Range[] = []
  for (let at = 0; at < tokens.length && found.length < limit; ) {
    const last = terms.reduce((far, term) => Math.max(far, matchEnd(tokens, at, term)), -1)
    if (last >= at) found.push({ start: tokens[at]!.start, end: tokens[last]!.end })
    at = Math.max(last, at) + 1
  }
  return found
}

/** Words with the marks that folding drops, but not around them. */
const MARKED = /[\p{L}\p{N}\p{M}](?:(?:[\p{L}\p{N}\p{M}\u0640]|(?!\u200c)\p{Cf})*[\p{L}\p{N}\p{M}])?/gu

type Word = Range & { word: string; gap: string }

function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(MARKED)) {
    const word = fold(match[0])
    const end = match.index + match[0].length
    if (word) words.push({ start: match.index, end, word, gap: text.slice(words.at(-1)?.end ?? 0, match.index) })
  }
  return words
}

/** The words of a text as the index has them. */
export function tokensOf(text: string): Tokens {
  const words = wordsOf(text)
  const tokens: Token[] = []
  for (let at = 0; at < words.length; ) {
    const { word, count } = doubledAt(words, at) ?? { word: joinDoubled(words[at]!.word), count: 1 }
    const { start, gap } = words[at]!
    tokens.push({ start, end: words[at + count - 1]!.end, joined: gap === '\u200c', word, forms: formsOf(word) })
    at += count
  }
  return tokens
}

const BEGINNINGS = new Set(DOUBLED.flatMap(([first]) => [first, `${first}و`]))

/** A doubled compound that is written as two or three words: one word, and how many it is written as. */
function doubledAt(words: readonly Word[], at: number): { word: string; count: number } | null {
  if (!BEGINNINGS.has(words[at]!.word)) return null
  for (const count of [3, 2]) {
    const parts = words.slice(at, at + count)
    if (parts.length < count || parts.slice(1).some(({ gap }) => !/^[\s\u200c]+$/u.test(gap))) continue
    const word = joinDoubled(parts.map(part => part.word).join(' '))
    if (!word.includes(' ')) return { word, count }
  }
  return null
}

/** What else finds a word: without its article, and a doubled compound without its endings. */
function formsOf(word: string): string[] {
  const bare = withoutArticle(word)
  return [...(bare ? [bare] : []), ...doubled.filter(({ joined }) => word.includes(joined)).map(({ joined }) => joined)]
}

/** The last token of the longest way of the term that begins at this token; -1 for none. */
function matchEnd(tokens: readonly Token[], at: number, { ways, prefix }: Term): number {
  let far = -1
  for (const way of ways) {
    const rowEnd = at + way.length - 1
    const row = rowEnd < tokens.length && way.every((word, k) => sameWord(tokens[at + k]!, word, prefix && k === way.length - 1))
    if (row) far = Math.max(far, rowEnd)
    if (way.length === 1) far = Math.max(far, compoundEnd(tokens, at, way[0]!, prefix))
  }
  return far
}

const sameWord = ({ word, forms }: Token, wanted: string, prefix: boolean): boolean =>
  prefix ? word.startsWith(wanted) || forms.some(form => form.startsWith(wanted)) : word === wanted || forms.includes(wanted)

/** The last token of a compound whose parts spell the word together; -1 for none. */
function compoundEnd(tokens: readonly Token[], at: number, wanted: string, prefix: boolean): number {
  let spelled = tokens[at]!.word
  if (!wanted.startsWith(spelled)) return -1
  for (let end = at + 1; tokens[end]?.joined && spelled.length < wanted.length; end++) {
    spelled += tokens[end]!.word
    if (spelled === wanted || (prefix && spelled.startsWith(wanted))) return end
  }
  return -1
}
