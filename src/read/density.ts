import { type Block, isFurniture } from './body.ts'
import { isTeaser } from './furniture.ts'

/** A stretch of blocks, `last` included. */
export type Stretch = { first: number; last: number }

/** A block of a whole page. */
export type PageBlock = Block & {
  /** A sentence that belongs to an article, as far as the line alone can tell. */
  sentence: boolean
  /** Breaks off to be continued elsewhere. */
  teaser: boolean
}

export function onPage(text: string, block: Block): PageBlock {
  const teaser = isTeaser(text, block.line)
  return { ...block, sentence: block.shape === 'prose' && !block.furniture.length && !isFurniture(block) && !teaser, teaser }
}

/** Code units that one sentence counts at most, so that a single long line does not outweigh an article. */
const LONGEST = 400
/** Code units of sentences that a line between them costs: sub-headings and captions are bridged, lists of teasers are not. */
const COST = { decor: 5, link: 20, keywords: 40, date: 30, prose: 30, short: 60 } as const

/**
 * Where the sentences of a page stand closest: the stretch of blocks in which the length of the sentences outweighs the number of other lines most
 * (the maximal sum). Null for a page without sentences.
 */
export function densestStretch(blocks: readonly PageBlock[]): Stretch | null {
  let best: (Stretch & { sum: number }) | null = null
  let sum = 0
  let first = 0
  for (const [at, block] of blocks.entries()) {
    if (sum <= 0) {
      sum = 0
      first = at
    }
    sum += block.sentence ? Math.min(block.line.end - block.line.start, LONGEST) : -COST[block.shape]
    if (sum > (best?.sum ?? 0)) best = { first, last: at, sum }
  }
  return best && { first: best.first, last: best.last }
}
