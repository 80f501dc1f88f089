import type { Span } from '../model.ts'
import { endBeforeFurniture, type Furniture, furnitureOf } from './furniture.ts'
import type { Line } from './lines.ts'
import { type Shape, shapeOf } from './shapes.ts'

/** A line with all that is known of it apart from its neighbours. */
export type Block = { line: Line; shape: Shape; furniture: readonly Furniture[] }

export const blockOf = (text: string, line: Line): Block => ({ line, shape: shapeOf(text, line), furniture: furnitureOf(text, line) })

/**
 * The paragraphs of a body that was given apart from its page (JSON Lines). Such a body is the article, but for lines that show themselves to be
 * something else: links, buttons, signatures of channels, credits, closing words. When in doubt, a line stays.
 */
export function bodyParagraphs(text: string, blocks: readonly Block[]): Span[] {
  const signature = signatureStart(blocks)
  const kept = blocks.filter(
    (block, at) =>
      !isFurniture(block) && !isHandle(blocks, at) && !(at > signature && isSmall(block)) && !(at === 0 && isByline(text, block)),
  )
  return paragraphs(text, withoutRepeats(text, kept))
}

/** Kinds that show a line of a body to be none of the article; menu items and headings of lists may be sub-headings there. */
const NEVER_BODY: ReadonlySet<Furniture> = new Set([
  'readMore',
  'closings',
  'published',
  'updated',
  'credits',
  'photoCredits',
  'sources',
  'details',
  'controls',
  'invitations',
  'rights',
  'disclaimers',
  'tags',
  'staff',
])

/** A line that no article has. */
export function isFurniture({ shape, furniture }: Block): boolean {
  return shape === 'decor' || shape === 'link' || shape === 'keywords' || shape === 'date' || furniture.some(kind => NEVER_BODY.has(kind))
}

/** The last line of handles and addresses, when it stands in the last part; what is small after it signs the channel. */
function signatureStart(blocks: readonly Block[]): number {
  const last = blocks.findLastIndex(({ shape }) => shape === 'link')
  return last > 0 && blocks.slice(last + 1).every(isSmall) ? last : blocks.length
}

const isSmall = ({ line }: Block): boolean => line.words <= 4 && !line.closed

/** One word of Latin letters in a text of another script, beside a sign or a link: a channel's name that lost its `@`. */
function isHandle(blocks: readonly Block[], at: number): boolean {
  const { line } = blocks[at] as Block
  if (line.words !== 1 || line.latin < line.letters) return false
  return (
    (isSign(blocks[at - 1]) || isSign(blocks[at + 1])) &&
    blocks.some(other => other.line.words > 4 && other.line.latin * 2 < other.line.letters)
  )
}

const isSign = (block: Block | undefined): boolean => block?.shape === 'decor' || block?.shape === 'link'

/** `Jidda – Our Correspondent` above the first sentence. */
const isByline = (text: string, { line, shape }: Block): boolean =>
  shape === 'short' && line.words <= 7 && !line.closed && /\s[-–—|]\s[^\n]*[\p{L})]$/u.test(text.slice(line.start, line.end))

/** A paragraph that stands twice counts once; an excerpt that the paragraph itself follows does not count. */
export function withoutRepeats<B extends Block>(text: string, blocks: readonly B[]): B[] {
  const seen = new Map<string, Set<string>>()
  // Most beginnings are seen once: their paragraph's letters are needed only when a second comes.
  const first = new Map<string, Line>()
  return blocks.filter(({ line, shape }, at) => {
    if (shape !== 'prose') return true
    const next = blocks[at + 1]?.line
    if (line.truncated && next && isExcerpt(text, line, next)) return false
    const beginning = text.slice(line.first, line.first + 24)
    const earlier = first.get(beginning)
    if (!earlier) {
      first.set(beginning, line)
      return true
    }
    const letters = seen.get(beginning) ?? new Set([normalised(text, earlier)])
    seen.set(beginning, letters)
    const own = normalised(text, line)
    if (letters.has(own)) return false
    letters.add(own)
    return true
  })
}

function isExcerpt(text: string, excerpt: Line, whole: Line): boolean {
  const words = normalised(text, excerpt)
  return words.length > 40 && normalised(text, whole).startsWith(words.slice(0, -1))
}

/** Letters and digits only, for comparing. Long paragraphs are compared by their beginning. */
export const normalised = (text: string, { start, end }: Span): string =>
  text
    .slice(start, Math.min(end, start + 400))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Blocks as spans; the last loses closing words and keywords that stand on its own line. */
export function paragraphs(text: string, blocks: readonly Block[]): Span[] {
  return blocks.map(({ line }, at) => ({ start: line.start, end: at === blocks.length - 1 ? endBeforeFurniture(text, line) : line.end }))
}
