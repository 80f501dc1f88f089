import type { LanguageTag, Published, Span } from '../model.ts'
import type { Block } from './body.ts'
import { pageDate } from './page-dates.ts'

/** A date as metadata or a JSON Lines field gives it, in any calendar and digits; null when it holds no full date. */
export function statedDate(text: string, language: LanguageTag): Published | null {
  const found = pageDate(text, language)
  return found && { ...found, basis: 'stated' }
}

/** Where the article stands among the lines of its page: indexes of blocks; `title` is -1 for a page without headline. */
export type Place = { title: number; first: number; last: number }

type Finder = (text: string, blocks: readonly Block[], place: Place, language: LanguageTag) => Published | null

/** From the surest on. */
const FINDERS: readonly Finder[] = [
  // "Published: 5 March 2020", wherever it stands.
  (text, blocks, _, language) => firstDate(text, blocks.filter(isLabelled('published')), language),
  // A line that is a date, between headline and body.
  (text, blocks, { title, first }, language) => firstDate(text, blocks.slice(title + 1, first).filter(isDateLine), language),
  (text, blocks, { first }, language) => dateline(text, blocks[first], language),
  (text, blocks, _, language) => firstDate(text, blocks.filter(isLabelled('updated')), language),
  // Under the last paragraph.
  (text, blocks, { last }, language) => firstDate(text, blocks.slice(last + 1, last + 7).filter(isDateLine), language),
  // Above the headline: the page's date, which may be the day on which the page was looked at.
  (text, blocks, { title }, language) => {
    const found = firstDate(text, blocks.slice(0, Math.max(title, 0)).filter(isDateLine), language)
    return found && { ...found, basis: 'masthead' }
  },
]

/** The day on which a page says that it was published; null when it does not say. */
export function publishedOnPage(text: string, blocks: readonly Block[], place: Place, language: LanguageTag): Published | null {
  for (const find of FINDERS) {
    const found = find(text, blocks, place, language)
    if (found) return found
  }
  return null
}

const isLabelled =
  (kind: 'published' | 'updated') =>
  ({ furniture }: Block): boolean =>
    furniture.includes(kind)

const isDateLine = ({ shape, line, furniture }: Block): boolean =>
  shape === 'date' || (furniture.length > 0 && line.digits >= 3 && line.spelled <= 12 && !line.closed)

function firstDate(text: string, blocks: readonly Block[], language: LanguageTag): Published | null {
  for (const { line } of blocks) {
    const found = statedDate(text.slice(line.start, line.end), language)
    if (found) return found
  }
  return null
}

/** `Damascus, 5 March 2020 (SANA) – …` at the head of the first paragraph: a full date before the dash or colon. */
function dateline(text: string, block: Block | undefined, language: LanguageTag): Published | null {
  if (!block) return null
  const head = datelineOf(text, block.line)
  return head && statedDate(text.slice(head.start, head.end), language)
}

const DATELINE = 70

function datelineOf(text: string, { start, end }: Span): Span | null {
  const head = text.slice(start, Math.min(end, start + DATELINE))
  const sign = /\s[-–—]+\s|[:：]|\s\/\//.exec(head)
  if (!sign || (head.slice(0, sign.index).match(/\p{Nd}/gu)?.length ?? 0) < 5) return null
  return { start, end: start + sign.index }
}
