import { eld } from 'eld/medium'
import type { LanguageTag } from '../model.ts'
import { foldUnit, isWordUnit, TRANSPARENT, ZWNJ } from '../text/fold.ts'
import { pageWords } from './page-words.ts'

/** Code units of a text that are looked at. eld is sure of itself from about 150 on; a page's first lines may be a menu in another language. */
const SAMPLE = 600
/** So many settle the clear cases. */
const FIRST_LOOK = 250
const UNKNOWN: LanguageTag = 'und'

type Script = 'arabic' | 'latin' | 'cyrillic' | 'other'

/**
 * The language of a text: BCP 47 primary subtag, `und` when nothing tells. The commonest words and telling letters decide the clear cases,
 * eld (a statistical detector, ten times slower) the rest. Deterministic; looks at a sample only.
 */
export function detectLanguage(text: string): LanguageTag {
  const sample = sampleOf(text)
  const clear = clearVote(countVotes(sample.slice(0, FIRST_LOOK)))
  if (clear) return clear
  const votes = countVotes(sample)
  const { script } = votes
  if (script === 'other' && !/\p{L}/u.test(sample)) return UNKNOWN
  const clearer = clearVote(votes)
  if (clearer) return clearer
  const first = ranked(votes).find(([language]) => language !== OTHER)
  const guess = secondOpinion(sample)
  if (script === 'arabic' && !ARABIC_SCRIPT.has(guess)) return first?.[0] ?? (guess || UNKNOWN)
  // Kazakh and Kyrgyz are not among the languages that eld knows: it takes them for Russian.
  if (guess === 'ru' && (votes.votes.get(OTHER) ?? 0) > (votes.votes.get('ru') ?? 0)) return UNKNOWN
  return guess || first?.[0] || UNKNOWN
}

/** How near to the likeliest language one of ours must come to be preferred where eld is not sure: a headline of five words fits several. */
const NEAR = 0.8

function secondOpinion(sample: string): LanguageTag {
  const result = eld.detect(sample)
  if (result.isReliable() && sample.length > 60) return result.language
  const scores = result.getScores()
  const [ours] = Object.keys(pageWords).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  return ours && (scores[ours] ?? 0) > 0 && (scores[ours] ?? 0) >= (scores[result.language] ?? 0) * NEAR ? ours : result.language
}

/**
 * A language tag as a user or page gave it (`fa-IR`, `FAS`, `en_GB`), as a primary subtag; null when it is no language tag.
 */
export function primarySubtag(tag: string): LanguageTag | null {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))
    const primary = canonical?.split('-')[0]
    return primary && primary !== UNKNOWN && new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(primary)
      ? primary
      : null
  } catch {
    return null
  }
}

/** From the first long line on (menus come before the article), or from the beginning. */
function sampleOf(text: string): string {
  let from = 0
  for (let line = 0; line < 200 && from < text.length; line++) {
    const newline = text.indexOf('\n', from)
    const end = newline < 0 ? text.length : newline
    if (end - from >= 80) return text.slice(from, from + SAMPLE)
    from = end + 1
  }
  return text.slice(0, SAMPLE)
}

const ARABIC_SCRIPT = new Set(['fa', 'ar', 'ur', 'ku', 'ps', 'ug', 'sd'])

/** Letters of the Arabic script that tell a language; Persian's own are shared by its neighbours, whose own weigh more. */
const TELLING_LETTERS: readonly (readonly [letters: string, language: LanguageTag, weight: number])[] = [
  ['پچژگ', 'fa', 2],
  ['یک', 'fa', 0.2],
  ['ةأإى', 'ar', 1],
  ['ەێۆڵڕڤ', 'ku', 3],
  ['ٹڈڑےںہھ', 'ur', 3],
  ['ټډړږښځڅېۍ', 'ps', 3],
]

/** Words of the neighbours that have no pack. */
const NEIGHBOUR_WORDS: Readonly<Record<LanguageTag, readonly string[]>> = {
  ku: ['لە', 'بۆ', 'کە', 'ئەو', 'لەگەڵ', 'دەکات', 'ئەم', 'بە', 'هەرێمی'],
  ur: ['کے', 'کی', 'میں', 'ہے', 'نے', 'کو', 'سے', 'کا', 'اور', 'پر', 'ہیں'],
  ps: ['د', 'په', 'چې', 'کې', 'او', 'سره', 'ته', 'دی', 'یې'],
}

const WORD_VOTE = 3
/** Bulgarian has half the short words of Russian: they say little in Cyrillic. */
const CYRILLIC_WORD_VOTE = 1
const ARTICLE_VOTE = 1.5
/** ы, э and ё are Russian; і, ї, є, ј, ђ, ә … are not. */
const RUSSIAN = /[ыэё]/i
/** Votes against the languages that have packs. */
const OTHER = 'other'
const NOT_RUSSIAN = /[іїєґўјљњћђџәқғңөұүһ]/i

type Vote = readonly [language: LanguageTag, weight: number]

const wordVotes = buildWordVotes()
/** By the low byte of a letter of the Arabic block. */
const letterVotes: readonly (Vote | undefined)[] = buildLetterVotes()

function buildWordVotes(): ReadonlyMap<string, readonly LanguageTag[]> {
  const votes = new Map<string, LanguageTag[]>()
  const lists = [
    ...Object.entries(pageWords).map(([language, { functionWords }]) => [language, functionWords] as const),
    ...Object.entries(NEIGHBOUR_WORDS),
  ]
  for (const [language, words] of lists) {
    // Damaged Persian has the Arabic letters.
    const spellings = words.flatMap(word => [word, ...(language === 'fa' ? [word.replaceAll('ی', 'ي').replaceAll('ک', 'ك')] : [])])
    for (const word of new Set(spellings)) votes.set(word, [...(votes.get(word) ?? []), language])
  }
  return votes
}

function buildLetterVotes(): (Vote | undefined)[] {
  const votes: (Vote | undefined)[] = new Array(256).fill(undefined)
  for (const [letters, language, weight] of TELLING_LETTERS)
    for (const letter of letters) votes[letter.charCodeAt(0) & 0xff] = [language, weight]
  return votes
}

type Votes = { script: Script; votes: Map<LanguageTag, number>; words: number }

function countVotes(sample: string): Votes {
  const votes = new Map<LanguageTag, number>()
  const add = (language: LanguageTag, weight: number) => votes.set(language, (votes.get(language) ?? 0) + weight)
  const letters = { arabic: 0, latin: 0, cyrillic: 0, other: 0 }
  let words = 0
  eachWord(sample, word => {
    const script = scriptOf(word.charCodeAt(0))
    letters[script] += word.length
    words++
    const languages = wordVotes.get(script === 'arabic' ? word : word.toLowerCase())
    if (languages) for (const language of languages) add(language, script === 'cyrillic' ? CYRILLIC_WORD_VOTE : WORD_VOTE)
    if (script === 'arabic') voteByLetters(word, add)
    else if (script === 'cyrillic') {
      if (RUSSIAN.test(word)) add('ru', 2)
      if (NOT_RUSSIAN.test(word)) add(OTHER, 4)
    }
  })
  const [script] = (Object.entries(letters) as [Script, number][]).reduce((best, next) => (next[1] > best[1] ? next : best))
  return { script, votes, words }
}

/** Words in letters; a half-space and an apostrophe do not part them. */
function eachWord(text: string, visit: (word: string) => void): void {
  let from = -1
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0x20
    const folded = foldUnit(unit)
    const inside =
      (isWordUnit(folded) && !(folded >= 0x30 && folded <= 0x39)) ||
      (from >= 0 && (folded === TRANSPARENT || folded === 0x27 || unit === ZWNJ))
    if (inside && from < 0) from = at
    else if (!inside && from >= 0) {
      visit(text.slice(from, at))
      from = -1
    }
  }
}

function scriptOf(unit: number): Script {
  if (unit >= 0x0600 && unit <= 0x06ff) return 'arabic'
  if ((unit >= 0x41 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f)) return 'latin'
  return unit >= 0x0400 && unit <= 0x052f ? 'cyrillic' : 'other'
}

function voteByLetters(word: string, add: (language: LanguageTag, weight: number) => void): void {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    const vote = unit >> 8 === 6 ? letterVotes[unit & 0xff] : undefined
    if (vote) add(vote[0], vote[1])
  }
  if (hasArticle(word)) add('ar', ARTICLE_VOTE)
}

const ALEF = 0x0627
const LAM = 0x0644

/** A word of five letters or more that begins with `ال`, one clitic before it allowed. */
function hasArticle(word: string): boolean {
  const at = word.charCodeAt(0) === ALEF ? 0 : 1
  return word.length - at >= 5 && word.charCodeAt(at) === ALEF && word.charCodeAt(at + 1) === LAM
}

const ranked = ({ votes }: Votes): [LanguageTag, number][] => [...votes].sort((a, b) => b[1] - a[1])

/**
 * The language that needs no second opinion, or null. Arabic script: evidence enough, and twice that of the next. Elsewhere the share of the commonest
 * words must be as in running text, since many languages that are not ours share some of them.
 */
function clearVote(votes: Votes): LanguageTag | null {
  const { script, words } = votes
  const [first, second] = ranked(votes)
  if (!first || first[0] === OTHER || (second?.[1] ?? 0) * 2 > first[1]) return null
  const enough = script === 'arabic' ? first[1] >= 6 : words >= 8 && first[1] / words >= (script === 'cyrillic' ? 0.3 : 0.6)
  return enough ? first[0] : null
}
