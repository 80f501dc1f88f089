import { fold } from '../text/fold.ts'
import { normalised } from './body.ts'
import type { PageBlock, Stretch } from './density.ts'
import { isTeaser } from './furniture.ts'
import { contentWords, share } from './words.ts'

/** The headline of a page: the indexes of its first and last copy above the article; both -1 when the page shows none. */
export type Headline = { first: number; last: number }

const NONE: Headline = { first: -1, last: -1 }

/** Lines above the first sentence of the article among which its headline stands. */
const WINDOW = 100
/** Sentences that may stand above the headline: a summary for search engines. */
const LEADS = 3
const MOST_CANDIDATES = 120
/** Sentences that a headline is compared with. */
const SAMPLE = 40
/** Two copies of a headline with no more lines between them belong to one article head. */
const HEAD_LINES = 6
const LONGEST_HEADLINE = 20
const MIN_SCORE = 0.2
/** A line higher on the page is the headline although a standfirst repeats more of the article's words. */
const STANDFIRST_LEAD = 0.4

type Candidate = { at: number; key: string; score: number; shared: number; words: number }

/**
 * Which line of a page is the headline of the article that fills `core`: of the lines that look like one, that whose words the sentences after it
 * take up most, the nearer and the oftener it stands on the page the better. Headlines of other stories share few words with the article.
 */
export function headlineOf(text: string, blocks: readonly PageBlock[], core: Stretch): Headline {
  const candidates = candidatesOf(text, blocks, core)
  const best = Math.max(...candidates.map(({ score }) => score), MIN_SCORE)
  const least = Math.max(best - STANDFIRST_LEAD, MIN_SCORE)
  const chosen = candidates.find(({ score, shared, words }) => score === best || (words >= 4 && shared >= 0.5 && score >= least))
  if (!chosen) return NONE
  // A path of menu items that ends in the headline, or a label before it: the headline alone is on the page too.
  const { key: alone } = candidates.find(({ key, words }) => words >= 4 && key !== chosen.key && chosen.key.includes(key)) ?? chosen
  const copies = candidates.filter(({ key }) => key === alone).map(({ at }) => at)
  const last = copies[copies.length - 1] as number
  return { first: copies.find(at => last - at <= HEAD_LINES) as number, last }
}

function candidatesOf(text: string, blocks: readonly PageBlock[], core: Stretch): Candidate[] {
  const page: Page = {
    text,
    blocks,
    core,
    lines: blocks.filter(({ line }) => line.words <= 40).map(({ line }) => fold(normalised(text, line))),
    sentences: blocks.flatMap(({ sentence }, at) => (sentence && at <= core.last ? [at] : [])),
    words: new Map(),
  }
  const found: Candidate[] = []
  let leads = 0
  for (let at = Math.max(0, core.first - WINDOW); at <= core.last && leads <= LEADS && found.length < MOST_CANDIDATES; at++) {
    const block = blocks[at] as PageBlock
    if (looksLikeHeadline(text, block)) found.push(judge(page, at, leads))
    else if (block.sentence) leads++
  }
  return found
}

/** What candidates are judged by. */
type Page = {
  text: string
  blocks: readonly PageBlock[]
  core: Stretch
  /** All lines that are not long, as letters. */
  lines: readonly string[]
  /** Indexes of the sentences up to the end of the article. */
  sentences: readonly number[]
  /** Their words, when they were needed. */
  words: Map<number, Set<string>>
}

/** A headline may end in a question or exclamation mark, hardly in a full stop. */
function looksLikeHeadline(text: string, { shape, line, furniture }: PageBlock): boolean {
  if (furniture.length || line.spelled < 3 || isTeaser(text, line)) return false
  const end = text.slice(line.end - 1, line.end)
  return shape === 'short' ? !/[:,،]/.test(end) : shape === 'prose' && line.words <= LONGEST_HEADLINE && /[!?؟]/.test(end)
}

function judge(page: Page, at: number, leads: number): Candidate {
  const { text, blocks, core, lines } = page
  const { line } = blocks[at] as PageBlock
  const key = fold(normalised(text, line))
  const words = contentWords(text, line)
  const after = sentencesAfter(page, at)
  const shared =
    0.4 *
      share(
        words,
        after.slice(0, 3).map(index => wordsOf(page, index)),
      ) +
    0.6 *
      share(
        words,
        after.map(index => wordsOf(page, index)),
      )
  const copies = lines.filter(other => other.includes(key)).length
  const between = blocks.slice(at + 1, Math.max(core.first, at + 1)).filter(({ shape }) => shape === 'short').length
  const opensSentence = after.some(index => fold(normalised(text, (blocks[index] as PageBlock).line)).startsWith(key))
  const signs = (words.size >= 4 ? 0.15 : 0) - (line.closed ? 0.1 : 0) - (opensSentence ? 0.3 : 0)
  const score = shared + Math.min(0.3, 0.15 * (copies - 1)) - 0.12 * leads - Math.min(0.4, 0.015 * between) + signs
  return { at, key, score, shared, words: words.size }
}

function sentencesAfter({ sentences }: Page, at: number): readonly number[] {
  const next = sentences.findIndex(index => index > at)
  return next < 0 ? [] : sentences.slice(next, next + SAMPLE)
}

function wordsOf({ text, blocks, words }: Page, index: number): ReadonlySet<string> {
  let found = words.get(index)
  if (!found) {
    found = contentWords(text, (blocks[index] as PageBlock).line)
    words.set(index, found)
  }
  return found
}
