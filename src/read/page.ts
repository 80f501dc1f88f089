import type { Span } from '../model.ts'
import { type Block, isFurniture, normalised, paragraphs, withoutRepeats } from './body.ts'
import { densestStretch, onPage, type PageBlock, type Stretch } from './density.ts'
import { type Headline, headlineOf } from './headline.ts'

/** The article on a page: its headline, its paragraphs, and the indexes of the first and last of them. */
export type Article = { headline: Headline; body: Span[] } & Stretch

/**
 * The article on a page of text: where the sentences stand closest, from the headline on, up to where comments or other stories begin;
 * what stands between the sentences is sorted out line by line. `known`: the index of the headline where the page's metadata tell it.
 */
export function articleOn(text: string, lines: readonly Block[], known = -1): Article {
  const blocks = withoutRefrains(text, lines).map(block => onPage(text, block))
  const core = densestStretch(blocks) ?? { first: 0, last: blocks.length - 1 }
  const headline = known < 0 ? headlineOf(text, blocks, core) : { first: known, last: known }
  const from = headline.first < 0 ? core.first : headline.first + 1
  const to = endOfArticle(blocks, { first: from, last: reach(blocks, Math.min(Math.max(core.last, from), blocks.length - 1)) })
  const kept = withoutRepeats(text, inside(text, blocks, { first: from, last: to }, headline))
  const first = kept[0] ? blocks.indexOf(kept[0] as PageBlock) : from
  const last = kept.length ? blocks.indexOf(kept[kept.length - 1] as PageBlock) : from
  return { headline, body: paragraphs(text, kept), first, last }
}

/** From so many copies on, a line is a button or a notice of the page: short ones, and sentences. */
const REFRAIN = { short: 4, prose: 3 }
const SHORT_REFRAIN = 6

/** The blocks with lines that a page repeats marked as furniture; a headline may stand often. */
function withoutRefrains(text: string, blocks: readonly Block[]): Block[] {
  const counts = new Map<string, number>()
  const keys = blocks.map(({ line }) => (line.letters ? normalised(text, line) : ''))
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return blocks.map((block, at) => {
    const least = block.shape === 'prose' ? REFRAIN.prose : block.line.words <= SHORT_REFRAIN ? REFRAIN.short : Number.POSITIVE_INFINITY
    return block.shape !== 'decor' && (counts.get(keys[at] as string) ?? 0) >= least ? { ...block, shape: 'decor' } : block
  })
}

/** A short article broken up by boxes of links goes on after its densest part: over so many lines to the next sentence. */
const NEAR = 6

/** A paragraph right after a sentence that breaks off: the page shows the article no further. */
const isCutShort = ({ teaser, line, furniture }: PageBlock): boolean => teaser && line.words >= 8 && !furniture.length

/** From `last` on, how far sentences follow closely, unless something stands between that ends the article. */
function reach(blocks: readonly PageBlock[], last: number): number {
  let reached = last
  for (let at = last + 1; at < blocks.length && at - reached <= NEAR + 1; at++) {
    const block = blocks[at] as PageBlock
    if (block.furniture.some(kind => ENDINGS.has(kind))) break
    if (block.sentence || (at === reached + 1 && isCutShort(block))) reached = at
  }
  return reached
}

/** Furniture that ends an article when most of its sentences stand before it: a box of links in the middle is not its end. */
const ENDINGS = new Set(['comments', 'related', 'closings', 'tags', 'rights'])
/** What readers write may be longer than the article; a button of that name stands above it. */
const LONG_ENOUGH = 600
/** Code units of sentences that an article has at least. */
const SHORTEST = 150
/** So many lines without a sentence are an end too. */
const GAP = 12

/** Index of the last block that can be of the article. */
function endOfArticle(blocks: readonly PageBlock[], { first, last }: Stretch): number {
  const lengthOf = (block: PageBlock): number => (block.sentence ? block.line.end - block.line.start : 0)
  const total = blocks.slice(first, last + 1).reduce((sum, block) => sum + lengthOf(block), 0)
  let before = 0
  let gap = 0
  for (let at = first; at <= last; at++) {
    const block = blocks[at] as PageBlock
    before += lengthOf(block)
    gap = block.sentence ? 0 : gap + 1
    if (before < SHORTEST || gap === 0) continue
    if (block.furniture.includes('closings') || (block.furniture.includes('comments') && before >= LONG_ENOUGH)) return at - 1
    const ends = gap >= GAP || block.furniture.some(kind => ENDINGS.has(kind))
    if (ends && before >= (total - before) * 2) return at - 1
  }
  return last
}

/** Lines in a row, none of them a sentence, from which on they are a menu or a list of headlines. */
const MENU = 4
/** Words that a line before the first sentence has when it is part of the article (a standfirst) and no caption or name. */
const STANDFIRST = 10

/** The blocks of a stretch that belong to the article. Lines that are no sentences wait until one follows. */
function inside(text: string, blocks: readonly PageBlock[], { first, last }: Stretch, headline: Headline): Block[] {
  const title = headline.first < 0 ? '' : normalised(text, (blocks[headline.first] as Block).line)
  const kept: Block[] = []
  let waiting: Block[] = []
  let inBox = false
  let furniture = 0
  for (const [at, block] of blocks.slice(first, last + 1).entries()) {
    if (
      (block.sentence && !isListed(text, blocks, first + at)) ||
      (isCutShort(block) && kept.length && kept[kept.length - 1] === blocks[first + at - 1])
    ) {
      kept.push(...subheadings(text, waiting, kept), block)
      waiting = []
      inBox = false
      furniture = 0
    } else if (isFurniture(block) || block.furniture.length) {
      furniture++
      inBox = opensBox(block)
      // Between buttons and dates stand names and captions; a sub-heading stands right above its sentence.
      if (inBox || furniture > 1) waiting = []
    } else if (!inBox && normalised(text, block.line) !== title) waiting.push(block)
  }
  return [...kept, ...announced(text, waiting, kept)]
}

/** `3- Where did he go?` below `2- …`, both short: an item of a numbered list of links, though it ends like a sentence. */
function isListed(text: string, blocks: readonly PageBlock[], at: number): boolean {
  const numbered = (block: PageBlock | undefined): boolean =>
    block !== undefined &&
    block.line.words <= LINK_WORDS &&
    /^\s*[\d۰-۹٠-٩]{1,2}\s*[-–.)]/.test(text.slice(block.line.start, block.line.start + 8))
  return numbered(blocks[at]) && numbered(blocks[at - 1])
}

const LINK_WORDS = 14

/** A heading such as "Related articles" or "Read more:" that stands alone: what follows up to the next sentence are its links. */
const opensBox = ({ furniture, line }: Block): boolean =>
  (furniture.includes('related') || furniture.includes('readMore')) && line.words <= 6

/** Which of the lines between two sentences belong to the article. */
function subheadings(text: string, lines: readonly Block[], kept: readonly Block[]): readonly Block[] {
  if (!kept.length) return lines.filter(({ line }) => line.words >= STANDFIRST)
  const list = announced(text, lines, kept)
  const before = lines.slice(0, lines.length - list.length)
  const different = before.filter(({ line }, at) => at === 0 || normalised(text, line) !== normalised(text, (before[at - 1] as Block).line))
  return [...(different.length >= MENU ? [] : different), ...list]
}

/** A list that the paragraph before it, or one of the lines, announces: "as follows:". */
function announced(text: string, lines: readonly Block[], kept: readonly Block[]): readonly Block[] {
  const announces = ({ line }: Block): boolean => /[:：]$/.test(text.slice(line.end - 1, line.end))
  const before = kept[kept.length - 1]
  if (before && announces(before)) return lines
  const first = lines.findIndex(announces)
  return first < 0 || first === lines.length - 1 ? [] : lines.slice(first)
}
