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
const STANDFIRST_LINES = 1

type Candidate = { at: number; key: string; score: number; shared: number; words: number }

/**
 * Which line of a page is the headline of the article that fills `core`: of the lines that look like one, that whose words the sentences after it
 * take up most, the nearer and the oftener it stands on the page the better. Headlines of other stories share few words with the article.
 */
export function headlineOf(text: string, blocks: readonly PageBlock[], core: Stretch): Headline {
  const candidates = candidatesOf(text, blocks, core)
  const best = candidates.reduce<Candidate | null>((a, b) => (b.score >= MIN_SCORE && (!a || b.score > a.score) ? b : a), null)
  if (!best) return NONE
  const chosen = candidates.find(one => one === best || isAbove(blocks, one, best)) ?? best
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
/** Whether a line that fits well stands right above the best one, which then is its standfirst. */
const isAbove = (blocks: readonly PageBlock[], { at, score, shared, words }: Candidate, best: Candidate): boolean =>
  words >= 4 &&
  shared >= 0.5 &&
  score >= Math.max(best.score - STANDFIRST_LEAD, MIN_SCORE) &&
  blocks.slice(at + 1, best.at).filter(({ shape, furniture }) => shape === 'short' && !furniture.length).length <= STANDFIRST_LINES

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

/** A line that is judged, and what of its surroundings more than one sign needs. */
type Seen = { at: number; line: PageBlock['line']; key: string; words: ReadonlySet<string>; after: readonly number[]; leads: number }

const flag = (sign: boolean | undefined): number => (sign ? 1 : 0)

/** What speaks for a line and against it, and how much. */
const SIGNS: readonly (readonly [weight: number, measure: (page: Page, seen: Seen) => number])[] = [
  // Its words in the sentences that follow.
  [0.4, (page, seen) => sharedWith(page, seen, 3)],
  [0.6, (page, seen) => sharedWith(page, seen, SAMPLE)],
  // Copies of it on the page, also inside other lines: `Comments on "…"`.
  [0.15, ({ lines }, { key }) => Math.min(2, lines.filter(other => other.includes(key)).length - 1)],
  [0.15, (_, { words }) => flag(words.size >= 4)],
  // Date or author right below.
  [
    0.15,
    ({ blocks }, { at }) => flag(blocks[at + 1]?.shape === 'date' || blocks[at + 1]?.furniture.some(kind => HEAD_FURNITURE.has(kind))),
  ],
  // Nothing between it and the article that could be a headline too.
  [
    0.1,
    ({ text, blocks, core }, { at }) =>
      flag(at < core.first && !blocks.slice(at + 1, core.first).some(block => looksLikeHeadline(text, block))),
  ],
  // It heads a teaser or stands in a list of other stories.
  [-0.2, ({ blocks }, { at }) => flag(blocks[at + 1]?.teaser || blocks[at - 1]?.furniture.includes('related'))],
  [-0.12, (_, { leads }) => leads],
  [-0.25, ({ core }, { at }) => flag(at > core.first)],
  [
    -0.015,
    ({ blocks, core }, { at }) =>
      Math.min(25, blocks.slice(at + 1, Math.max(core.first, at + 1)).filter(({ shape }) => shape === 'short').length),
  ],
  [-0.1, (_, { line }) => flag(line.closed)],
  // A summary in points repeats the article's sentences.
  [
    -0.3,
    ({ text, blocks }, { key, after }) =>
      flag(after.some(index => fold(normalised(text, (blocks[index] as PageBlock).line)).startsWith(key))),
  ],
]

const HEAD_FURNITURE: ReadonlySet<string> = new Set(['published', 'updated', 'credits'])

function judge(page: Page, at: number, leads: number): Candidate {
  const { line } = page.blocks[at] as PageBlock
  const words = contentWords(page.text, line)
  const seen = { at, line, key: fold(normalised(page.text, line)), words, after: sentencesAfter(page, at), leads }
  const score = SIGNS.reduce((sum, [weight, measure]) => sum + weight * measure(page, seen), 0)
  return { at, key: seen.key, score, shared: sharedWith(page, seen, SAMPLE), words: words.size }
}

/** The part of a line's words that the next sentences hold. */
const sharedWith = (page: Page, { words, after }: Seen, sentences: number): number =>
  share(
    words,
    after.slice(0, sentences).map(index => wordsOf(page, index)),
  )

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
