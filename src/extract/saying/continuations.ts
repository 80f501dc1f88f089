import type { Entity } from '../who/entity.ts'
import { countWords, skipSpace } from '../words/spans.ts'
import { hasCue, markOf } from '../words/tokens.ts'
import type { QuoteContext } from './candidate.ts'
import type { Content } from './content.ts'
import { closeOf, opens } from './marks.ts'
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
    if (narrates({ text, language, start: sentence.start, end: sentence.end })) break
    last = sentence.end
  }
  return last
}

/**
 * `"A," he said. "B."`: where a sentence that lies wholly between marks closes, right behind one that quoted somebody's words; -1 when it is
 * none, or when somebody else is named for it.
 */
export function goesOnInMarks({ text, start, sayings, paragraphEnd, language }: Told, next: Read | undefined): number {
  if (!language.speech.follows || sayings.length > 0 || !opens(text[start])) return -1
  const close = closeOf(text, start, paragraphEnd)
  if (close < 0 || !/[.!?…]/.test(text[close - 1] as string) || !/^\s*(?:$|[\p{Lu}\n"“«])/u.test(text.slice(close + 1, paragraphEnd)))
    return -1
  const verb = next?.items.find(({ token }) => markOf(token, 'say'))?.token
  return verb && countWords(text, close + 1, verb.start, ASKED) < ASKED ? -1 : close
}
/** "‘Why?’ Putin asked": so few words stand before such a verb. */
const ASKED = 4

/** `أكد أن X. وأن Y`: a sentence that begins with another "that" goes on with what was said; the end of the last such one. */
export function goesOnWithThat(paragraph: readonly Read[], index: number, end: number, { language }: QuoteContext): number {
  let last = end
  for (let next = index + 1; next < paragraph.length; next++) {
    const { sentence, items } = paragraph[next] as Read
    const [first] = items
    const { token } = first ?? {}
    if (!token || token.from !== sentence.start || !hasCue(token, 'that') || !language.speech.verbPrefixes.includes(token.prefix)) break
    if (items.some(({ token: one }) => markOf(one, 'say') && markOf(one, 'say')?.say.form !== 'impersonal')) break
    last = sentence.end
  }
  return last
}

/** What a paragraph says under the line that gave somebody the floor: a quote of its own, or more of the last one. */
export type Under = { content: Content; own: boolean }

/**
 * What a paragraph goes on with under a line that gave the floor to somebody: the first one when nothing followed that line's colon, lines of
 * bullets, and any line of a post, which has no headline of its own. Null when it tells something of its own. `spoken` is where speech that
 * goes on from the paragraph's first sentence ends.
 */
export function fromHeading(told: Told, context: QuoteContext, spoken: number): Under | null {
  const { heading, text } = context
  context.heading = null
  if (!heading || told.part === 'title') return null
  // The colon of the line before stands alone.
  if (countWords(text, told.start, told.paragraphEnd, 1) === 0) {
    context.heading = heading
    return null
  }
  const gap = text.slice(heading.end, told.start)
  // Behind a link a digest begins its next piece of news.
  if (LINK.test(gap)) return null
  const bullet = BULLET.test(text.slice(heading.end, told.start + 2)) || DASH.test(text[told.start] ?? '')
  if (gap.length > GAP || (heading.quotes.length > 0 && !bullet && !((context.post || heading.alone) && heading.opens))) return null
  if (text.slice(told.start, Math.min(told.end, told.start + HEAD)).includes(':')) return null
  // A subheading of the paper's: the words follow in the next line.
  if (heading.quotes.length === 0 && isCapitals(text.slice(told.start, told.paragraphEnd))) {
    context.heading = { ...heading, end: told.paragraphEnd }
    return null
  }
  // A line that tells who says something, or names the speaker, tells of him or her; but who speaks in the first person goes on.
  const own = told.part === 'body' && context.firstPerson(text, told.start, told.paragraphEnd)
  if (!own && !opens(text[told.start]) && (told.sayings.length > 0 || namesOne(told, heading.speakers))) return null
  if (own && told.sayings.some(({ from }) => from - told.start < HEAD && !context.firstPerson(text, told.start, from))) return null
  const sign = SIGN.exec(text.slice(told.start, told.start + 4))?.[0].length ?? 0
  const start = skipSpace(text, told.start + sign, told.end)
  if (narrates({ ...told, start })) return null
  context.heading = { ...heading, end: told.paragraphEnd }
  const whole = own || opens(text[start]) || (heading.quotes.length === 0 && !bullet)
  return {
    content: { start, end: whole ? told.paragraphEnd : spoken, kind: 'direct', form: 'heading' },
    own: heading.quotes.length === 0 || bullet,
  }
}
/** A short line all in capitals. */
const isCapitals = (line: string): boolean => line.length < HEAD && /\p{Lu}{3}/u.test(line) && !/\p{Ll}/u.test(line)
/** No more stands between two lines of a list, in code units. */
const GAP = 60
const LINK = /https?:|\.[a-z]{2,}\/\S/i
/** A colon within so many code units begins somebody else's words. */
const HEAD = 90
const BULLET = /[\u2022\u25a0-\u25ff\u2600-\u27bf]|[\ud83c-\ud83e][\udc00-\udfff]/
const DASH = /[-–—]/
const SIGN = /^(?:[-–—\u2022\u25a0-\u25ff\u2600-\u27bf]|[\ud83c-\ud83e][\udc00-\udfff])\ufe0f?/

const namesOne = ({ items }: Told, speakers: readonly Entity[]): boolean =>
  items.some(({ entity }) => entity?.leader && speakers.some(({ leader }) => leader === entity.leader))

/** Whether a line begins as the paper's own words do. */
const narrates = ({ text, start, end, language }: Pick<Told, 'text' | 'start' | 'end' | 'language'>): boolean => {
  const [first] = speechWords(text, { start, end: Math.min(end, start + 60) }, language)
  return first?.from === start && first.lists.includes('narration')
}
