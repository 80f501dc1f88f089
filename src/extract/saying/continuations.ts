import { hasCue, markOf } from '../annotate.ts'
import type { QuoteContext } from '../quotes.ts'
import { countWords, skipSpace } from '../spans.ts'
import type { Content } from './content.ts'
import { opens } from './marks.ts'
import { speechWords } from './speech-words.ts'
import type { Read, Told } from './tell.ts'

/** Lines that begin with a dash belong to the quote that ended with a colon before them. */
export function continuesList(paragraph: readonly Read[], context: QuoteContext): boolean {
  const [first] = paragraph
  const last = paragraph.at(-1)
  if (!first || !last || context.listing.length === 0 || !/[-–•*]/.test(context.text[first.sentence.start] ?? '')) return false
  for (const quote of context.listing) quote.end = last.sentence.end
  return true
}

/** Speech after a colon goes on through the sentences of its paragraph until somebody speaks anew or the paper does. */
export function goesOn(paragraph: readonly Read[], index: number, end: number, { text, language }: QuoteContext): number {
  let last = end
  for (let next = index + 1; next < paragraph.length; next++) {
    const { sentence, items } = paragraph[next] as Read
    if (items.some(({ token }) => (markOf(token, 'say') && markOf(token, 'say')?.say.form !== 'impersonal') || hasCue(token, 'source')))
      break
    const first = speechWords(text, { start: sentence.start, end: Math.min(sentence.end, sentence.start + 60) }, language)[0]
    if (first?.from === sentence.start && first.lists.includes('narration')) break
    last = sentence.end
  }
  return last
}

/**
 * What a paragraph goes on with under a line that gave the floor to somebody: the first one when nothing followed that line's colon, and lines
 * of bullets. Null when it tells something of its own.
 */
export function fromHeading(told: Told, context: QuoteContext): Content | null {
  const { heading, text } = context
  context.heading = null
  if (!heading || told.part === 'title') return null
  // The colon of the line before stands alone.
  if (countWords(text, told.start, told.paragraphEnd, 1) === 0) {
    context.heading = { ...heading, end: told.paragraphEnd }
    return null
  }
  const gap = text.slice(heading.end, told.start)
  if (gap.length > GAP || (told.sayings.length > 0 && !opens(text[told.start]))) return null
  if (heading.quotes.length > 0 && !BULLET.test(gap)) return null
  // A line that names the speaker tells of him or her.
  if (told.items.some(({ entity }) => entity?.leader && heading.speakers.some(({ leader }) => leader === entity.leader))) return null
  if (text.slice(told.start, Math.min(told.end, told.start + HEAD)).includes(':')) return null
  context.heading = { ...heading, end: told.paragraphEnd }
  return { start: skipSpace(text, told.start, told.end), end: told.paragraphEnd, kind: 'direct', form: 'heading' }
}
/** No more stands between two lines of a list, in code units. */
const GAP = 60
/** A colon within so many code units begins somebody else's words. */
const HEAD = 90
const BULLET = /[\u2022\u25a0-\u25ff\u2600-\u27bf]|[\ud83c-\ud83e][\udc00-\udfff]/
