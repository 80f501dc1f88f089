import type { Line } from './lines.ts'
import { pageDate } from './page-dates.ts'

/**
 * What a line looks like, whatever its language:
 * - `decor`: no letters, or a rule drawn with signs
 * - `link`: nothing but addresses, handles and hashtags
 * - `keywords`: names and phrases between commas
 * - `date`: a date and hardly more
 * - `prose`: a sentence
 * - `short`: anything else: headlines, sub-headings, menu items, names
 */
export type Shape = 'decor' | 'link' | 'keywords' | 'date' | 'prose' | 'short'

/** Words from which on a line is a sentence though no full stop ends it. */
const LONG = 24
/** A sentence has at least so many words. */
const SENTENCE = 6

export function shapeOf(text: string, line: Line): Shape {
  // A date in digits alone has no letters either.
  if (isDate(text, line)) return 'date'
  if (line.letters === 0 || isRule(text, line)) return 'decor'
  if (line.words <= 12 && isLinks(text, line)) return 'link'
  if (isKeywords(text, line)) return 'keywords'
  return line.words >= LONG || (line.words >= SENTENCE && (line.closed || line.truncated)) ? 'prose' : 'short'
}

/** Weekday, month, time, place and zone may stand beside day and year. */
const isDate = (text: string, { start, end, digits, spelled, closed }: Line): boolean =>
  digits >= 5 &&
  digits <= 24 &&
  spelled <= 8 &&
  !closed &&
  end - start <= 90 &&
  text[end - 1] !== ':' &&
  pageDate(text.slice(start, end)) !== null

/** `------ Politics ------` */
const isRule = (text: string, { start, end, words }: Line): boolean =>
  words < LONG && /^[-=_*~•–—]{3}/.test(text.slice(start, start + 3)) && /[-=_*~•–—]{3}$/.test(text.slice(end - 3, end))

const LINK = /^(?:https?:\/\/\S+|www\.\S+|[@#][\p{L}\p{N}_\u200c…]+|[\w.+-]+@[\w-]+\.[\w.-]+|[\w-]+(?:\.[\w-]+){1,4}(?:\/\S*)?)$/u
const WORDLESS = /^[^\p{L}\p{N}]*$/u

function isLinks(text: string, { start, end }: Line): boolean {
  if (end - start > 400) return false
  const tokens = text.slice(start, end).split(/\s+/)
  const links = tokens.filter(token => LINK.test(token))
  return (
    links.length > 0 && tokens.every(token => LINK.test(token) || WORDLESS.test(token)) && !links.every(token => /^[\d.]+$/.test(token))
  )
}

/** `Syria,Libya,Erdogan`: three phrases or more, all short, most commas written without a space after them; or five phrases or more. */
function isKeywords(text: string, { start, end, closed, words }: Line): boolean {
  if (closed || words < 3 || words > 80 || end - start > 800) return false
  const items = text
    .slice(start, end)
    .split(/[,،|#;؛]/)
    .filter(item => item.trim())
  if (items.length < 3 || items.some(item => item.trim().split(/\s+/).length > 4)) return false
  const tight = items.slice(1).filter(item => !/^\s/.test(item)).length
  return items.length >= 6 || tight * 2 > items.length - 1
}
