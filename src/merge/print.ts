import type { Extraction, Quote, Span } from '../model.ts'
import { fold } from '../text/fold.ts'

/** By what the texts of articles are compared: made once when an article is read. */
export type Print = {
  /** Ids of leaders and codes of countries in the title: the same in every language. */
  titleNames: string[]
  /** Words of the title, folded. */
  titleWords: string[]
  /** The smallest hashes of the text's shingles, ascending: a sample of the text that is alike for like texts. */
  sketch: number[]
  /** Hashes of what is quoted word for word. */
  quotes: number[]
}

/** Words of a shingle: few enough that a changed word costs four, many enough that no two texts share one by chance. */
const SHINGLE = 4
/** Hashes kept of a text: the likeness of two texts is told to within a tenth or so. */
const SKETCH = 64
/** Shorter words are joints of the language. */
const SHORTEST_WORD = 3
/** Words of a quote below which two speakers may well have said the same. */
const SHORTEST_QUOTE = 5

type Readable = { text: string; title: string; titleSpan: Span | null; body: readonly Span[] }

export function printOf(document: Readable, facts: Pick<Extraction, 'leaders' | 'countries' | 'quotes'>): Print {
  const words = wordsOf([document.title, ...document.body.map(({ start, end }) => document.text.slice(start, end))].join('\n'))
  return {
    titleNames: namesIn(document.titleSpan, facts),
    titleWords: [...new Set(wordsOf(document.title))].filter(word => word.length >= SHORTEST_WORD).sort(),
    sketch: sketchOf(words),
    quotes: quoteHashes(facts.quotes),
  }
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

function namesIn(title: Span | null, { leaders, countries }: Pick<Extraction, 'leaders' | 'countries'>): string[] {
  if (!title) return []
  const within = ({ start, end }: Span) => start >= title.start && end <= title.end
  const named = [
    ...leaders.filter(({ mentions }) => mentions.some(within)).map(({ id }) => id),
    ...countries.filter(({ mentions }) => mentions.some(within)).map(({ code }) => code),
  ]
  return [...new Set(named)].sort()
}

function sketchOf(words: readonly string[]): number[] {
  const last = Math.max(1, words.length - SHINGLE + 1)
  const hashes = new Set<number>()
  for (let at = 0; at < last; at++) hashes.add(hashOf(words.slice(at, at + SHINGLE).join(' ')))
  return [...hashes].sort((a, b) => a - b).slice(0, SKETCH)
}

function quoteHashes(quotes: readonly Quote[]): number[] {
  const long = quotes
    .filter(({ kind }) => kind === 'direct')
    .map(({ text }) => wordsOf(text))
    .filter(words => words.length >= SHORTEST_QUOTE)
  return [...new Set(long.map(words => hashOf(words.join(' '))))].sort((a, b) => a - b)
}

/** 32 bits of FNV-1a with a last stir, over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The share of shingles that two texts have in common, estimated from their sketches; exact for short texts. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  let [atA, atB, shared, seen] = [0, 0, 0, 0]
  while (seen < SKETCH && (atA < a.length || atB < b.length)) {
    const [one, other] = [a[atA] ?? Number.POSITIVE_INFINITY, b[atB] ?? Number.POSITIVE_INFINITY]
    if (one <= other) atA++
    if (other <= one) atB++
    if (one === other) shared++
    seen++
  }
  return seen === 0 ? 0 : shared / seen
}

/** Above this share of common shingles one text is a copy of the other, with a sentence changed or cut. */
export const COPY = 0.5

/** Whether one article repeats the other's text. */
export const isCopy = (a: Pick<Print, 'sketch'>, b: Pick<Print, 'sketch'>): boolean => likeness(a.sketch, b.sketch) >= COPY

/** Shingles below which a text is too short to be told from a template: some 25 words. */
const LEAST_CLIPPING = 22
/** Hashes that must be compared for an answer, and the share of them that the longer text must hold. */
const LEAST_SAMPLE = 5
const CLIPPING = 0.6

/** Whether the shorter of two texts stands in the longer for the most part: an agency's text cut to its lead, or printed with a background. */
export function isClipping(a: Pick<Print, 'sketch'>, b: Pick<Print, 'sketch'>): boolean {
  if (Math.min(a.sketch.length, b.sketch.length) < LEAST_CLIPPING) return false
  // Below the least of both last hashes, each sketch has all that its text has. Asked of every two reports of an event, hence without lists.
  const bound = Math.min(reachOf(a.sketch), reachOf(b.sketch))
  let [atA, atB, shared] = [0, 0, 0]
  for (;;) {
    const [one, other] = [within(a.sketch[atA], bound), within(b.sketch[atB], bound)]
    if (one === undefined && other === undefined) break
    const [left, right] = [one ?? Number.POSITIVE_INFINITY, other ?? Number.POSITIVE_INFINITY]
    if (left <= right) atA++
    if (right <= left) atB++
    if (left === right) shared++
  }
  const fewer = Math.min(atA, atB)
  return fewer >= LEAST_SAMPLE && shared >= CLIPPING * fewer
}

const within = (hash: number | undefined, bound: number): number | undefined => (hash !== undefined && hash <= bound ? hash : undefined)

/** The hash up to which a sketch is whole: a short text's is without end. */
const reachOf = (sketch: readonly number[]): number => (sketch.length < SKETCH ? Number.POSITIVE_INFINITY : sketch.at(-1)!)
