import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { blocksOf, type DomElement, type HtmlBlock, isModest } from './html-blocks.ts'
import { type Metadata, metadataOf } from './html-metadata.ts'

/** A web page read: what it says of itself, and its blocks of text, headline included, without menus and the like. */
export type HtmlPage = Metadata & {
  blocks: HtmlBlock[]
  /** All blocks, menus and bylines too: where dates are looked for. */
  everything: HtmlBlock[]
}

/** Readability's time grows with the square of a page's nodes and depth. Articles have some thousands, some dozens deep. */
const MOST_NODES = 40_000
const DEEPEST = 256

/** Reads the source of a page. Never throws: what cannot be made out is left empty. */
export function readHtml(source: string): HtmlPage {
  const document = documentOf(source)
  const metadata = metadataOf(document)
  const root = document.querySelector('body') ?? document
  const blocks = blocksOf(root, true).filter(block => !isLink(block))
  const everything = blocksOf(root, false)
  const content = isModest(root, MOST_NODES, DEEPEST) ? contentOf(document) : null
  return { ...metadata, blocks: content ? sifted(blocks, content, metadata.titles) : blocks, everything }
}

const documentOf = (source: string): DomElement =>
  parseHTML(/<html[\s>]/i.test(source.slice(0, 20_000)) ? source : `<html><body>${source}</body></html>`).document as unknown as DomElement

/** The letters of a text, for comparing. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What Mozilla's Readability takes for the article, as the letters of its blocks. It works on the document itself, which is spent after it. */
function contentOf(document: DomElement): ReadonlySet<string> | null {
  try {
    const found = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse()
    const root = found?.content ? documentOf(`<html><body>${found.content}</body></html>`).querySelector('body') : null
    return root && new Set(blocksOf(root, false).map(({ text }) => lettersOf(text)))
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error
    // A document too broken for it: the blocks must do without its opinion.
    return null
  }
}

/** Blocks that Readability keeps too; and those that it drops though they belong: headline and standfirst above the first, sub-headings between them. */
function sifted(blocks: readonly HtmlBlock[], content: ReadonlySet<string>, titles: readonly string[]): HtmlBlock[] {
  const headline = headlineIndex(blocks, titles)
  const isKept = ({ text }: HtmlBlock): boolean => content.has(lettersOf(text))
  const first = blocks.findIndex((block, at) => at > headline && isKept(block))
  const last = blocks.findLastIndex(isKept)
  return blocks.filter(
    (block, at) =>
      isKept(block) || (headline >= 0 && at >= headline && at < first) || (at > first && at < last && /^h[2-4]$/.test(block.element)),
  )
}

/** The first block that is the headline, or -1. */
export function headlineIndex(blocks: readonly HtmlBlock[], titles: readonly string[]): number {
  const wanted = new Set(titles.map(lettersOf))
  const heading = blocks.findIndex(({ text, element }) => element === 'h1' && wanted.has(lettersOf(text)))
  return heading >= 0 ? heading : blocks.findIndex(({ text }) => wanted.has(lettersOf(text)))
}

const LINK_SHARE = 0.8
const LONGEST_LINK = 200

/** A headline of another story, a menu item: hardly anything but a link. */
const isLink = ({ text, linked }: HtmlBlock): boolean => linked > text.length * LINK_SHARE && text.length < LONGEST_LINK
