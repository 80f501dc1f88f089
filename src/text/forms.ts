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

type Token = Range & { word: string; joined: boolean }

/** Where a text says what the terms ask: at most `limit` ranges of the text as it is, in order, none inside another. */
export function findTerms(text: string, terms: readonly Term[], limit: number): Range[] {
  const tokens = tokensOf(text)
  const found: Range[] = []
  for (let at = 0; at < tokens.length && found.length < limit; ) {
    const last = terms.reduce((far, term) => Math.max(far, matchEnd(tokens, at, term)), -1)
    if (last >= at) found.push({ start: tokens[at]!.start, end: tokens[last]!.end })
    at = Math.max(last, at) + 1
  }
  return found
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}\u0640]+/gu)) {
    const start = match.index
    tokens.push({ start, end: start + match[0].length, word: fold(match[0]), joined: text[start - 1] === '\u200c' })
  }
  return tokens
}

/** The last token of the longest way of the term that begins at this token; -1 for none. */
function matchEnd(tokens: readonly Token[], at: number, { ways, prefix }: Term): number {
  let far = -1
  for (const way of ways) {
    const rowEnd = at + way.length - 1
    const row = rowEnd < tokens.length && way.every((word, k) => sameWord(tokens[at + k]!.word, word, prefix && k === way.length - 1))
    if (row) far = Math.max(far, rowEnd)
    if (way.length === 1) far = Math.max(far, compoundEnd(tokens, at, way[0]!))
  }
  return far
}

const sameWord = (word: string, wanted: string, prefix: boolean): boolean =>
  word === wanted || (prefix && word.startsWith(wanted)) || withoutArticle(word) === wanted

/** The last token of a compound, or of words apart, that spell the word together. */
function compoundEnd(tokens: readonly Token[], at: number, wanted: string): number {
  let spelled = tokens[at]!.word
  let apart = spelled
  for (let end = at + 1; end < Math.min(tokens.length, at + 3); end++) {
    const { word, joined } = tokens[end]!
    spelled += word
    apart += ` ${word}`
    if ((joined && spelled === wanted) || joinDoubled(apart) === wanted) return end
  }
  return joinDoubled(spelled) === wanted && spelled !== wanted && tokens[at]!.word === spelled ? at : -1
}
