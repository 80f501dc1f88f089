import type { Document, LanguageTag, Published, RawArticle, Span } from '../model.ts'
import { type Block, blockOf, bodyParagraphs } from './body.ts'
import { type HtmlPage, headlineIndex, readHtml } from './html.ts'
import { detectLanguage, primarySubtag } from './language.ts'
import { linesOf } from './lines.ts'
import { articleOn } from './page.ts'
import { publishedOnPage, statedDate } from './published.ts'
import { withSigns } from './signs.ts'

/**
 * An article as given, read: its language, headline, body paragraphs, own date and source. Pure: the same article gives the same document.
 * Boilerplate is what no span of the document covers; nothing is cut out of the text.
 */
export function toDocument(given: RawArticle): Document {
  const raw = { ...given, text: withSigns(given.text), ...(given.title === undefined ? {} : { title: withSigns(given.title) }) }
  if (raw.mediaType === 'text/html') return htmlDocument(raw)
  return raw.mediaType === 'text/plain' ? pageDocument(raw) : lineDocument(raw)
}

const languageOf = ({ language, text }: RawArticle): LanguageTag => (language && primarySubtag(language)) || detectLanguage(text)

/** A line of JSON Lines: headline and body are given apart. */
function lineDocument(raw: RawArticle): Document {
  const { id, text } = raw
  const title = raw.title ?? ''
  const language = languageOf(raw)
  const blocks = linesOf(text, { start: title.length, end: text.length }).map(line => blockOf(text, line))
  const place = { title: -1, first: 0, last: blocks.length - 1 }
  return {
    id,
    url: raw.url ?? null,
    source: raw.source ?? sourceOnPage(text, blocks),
    text,
    language,
    title,
    titleSpan: { start: 0, end: title.length },
    body: bodyParagraphs(text, blocks),
    published: (raw.published && statedDate(raw.published, language)) || publishedOnPage(text, blocks, place, language),
  }
}

/** The text of a page, with everything that stands on it. */
function pageDocument(raw: RawArticle): Document {
  const { id, text } = raw
  const language = languageOf(raw)
  const blocks = blocksIn(text)
  const { headline, body, first, last } = articleOn(text, blocks)
  const titleSpan = headline.first < 0 ? null : spanOf((blocks[headline.first] as Block).line)
  return {
    id,
    url: raw.url ?? null,
    source: raw.source ?? sourceOnPage(text, blocks),
    text,
    language,
    title: titleSpan ? text.slice(titleSpan.start, titleSpan.end) : firstSentence(text, body),
    titleSpan,
    body,
    published:
      (raw.published && statedDate(raw.published, language)) ||
      publishedOnPage(text, blocks, { title: headline.last, first, last }, language),
  }
}

/** A web page: its text is made here, headline and paragraphs one a line. */
function htmlDocument(raw: RawArticle): Document {
  const page = readHtml(raw.text)
  const seen = page.blocks.map(({ text }) => text).join('\n')
  const blocks = blocksIn(seen)
  const { headline, body } = articleOn(seen, blocks, headlineIndex(page.blocks, page.titles))
  const paragraphs = body.map(({ start, end }) => seen.slice(start, end))
  const title = raw.title ?? page.title ?? (headline.first < 0 ? firstSentence(seen, body) : lineText(seen, blocks[headline.first]))
  const text = [title, ...paragraphs].join('\n')
  const language = (raw.language && primarySubtag(raw.language)) || orElse(detectLanguage(paragraphs.join('\n') || title), page.language)
  return {
    id: raw.id,
    url: raw.url ?? page.url,
    source: raw.source ?? page.source,
    text,
    language,
    title,
    titleSpan: { start: 0, end: title.length },
    body: spansOf(paragraphs, title.length + 1),
    published:
      firstOf([...(raw.published ? [raw.published] : []), ...page.published], date => statedDate(date, language)) ??
      publishedInHtml(page, language),
  }
}

/** The page's own words for its date, where its metadata have none. */
function publishedInHtml({ everything, titles }: HtmlPage, language: LanguageTag): Published | null {
  const text = everything.map(block => block.text).join('\n')
  const blocks = blocksIn(text)
  const { first, last } = articleOn(text, blocks, headlineIndex(everything, titles))
  return publishedOnPage(text, blocks, { title: headlineIndex(everything, titles), first, last }, language)
}

/** A page with more lines than this is no article: the rest is not looked at. */
const MOST_LINES = 20_000

const blocksIn = (text: string): Block[] => linesOf(text, { start: 0, end: text.length }, MOST_LINES).map(line => blockOf(text, line))

const lineText = (text: string, block: Block | undefined): string => (block ? text.slice(block.line.start, block.line.end) : '')

const orElse = (detected: LanguageTag, declared: string | null): LanguageTag =>
  (detected === 'und' && declared && primarySubtag(declared)) || detected

function spansOf(paragraphs: readonly string[], from: number): Span[] {
  let start = from
  return paragraphs.map(paragraph => {
    const span = { start, end: start + paragraph.length }
    start = span.end + 1
    return span
  })
}

function firstOf<T, R>(values: readonly T[], find: (value: T) => R | null): R | null {
  for (const value of values) {
    const found = find(value)
    if (found !== null) return found
  }
  return null
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

const LONGEST_TITLE = 160

/** What stands for the headline of a page that has none: the beginning of its first paragraph. */
function firstSentence(text: string, [first]: readonly Span[]): string {
  if (!first) return ''
  const beginning = text.slice(first.start, Math.min(first.end, first.start + LONGEST_TITLE))
  return (
    /^.{20,}?[.!?؟۔…](?=\s|$)/su.exec(beginning)?.[0] ??
    (first.end - first.start > LONGEST_TITLE ? beginning.replace(/\s+\S*$/u, '…') : beginning)
  )
}

const LONGEST_SOURCE = 60

/** `Source: …`: the outlet that a page says it was taken from. */
function sourceOnPage(text: string, blocks: readonly Block[]): string | null {
  const line = blocks.find(({ furniture }) => furniture.includes('sources'))?.line
  const name = line && text.slice(line.start, line.end).replace(/^[^:：]*[:：]\s*/u, '')
  return name && name.length <= LONGEST_SOURCE && !/[:/]/.test(name) ? name.replace(/[\s.،,]+$/u, '') : null
}
