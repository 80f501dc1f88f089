import { endOf } from '../entities.ts'
import { countWords, wordAfter, wordBefore } from '../spans.ts'
import type { Content } from './content.ts'
import type { Voice } from './floor.ts'
import { firstFrom, type Saying, type Told, wordAt } from './tell.ts'

/** How far back the beginning of a quotation is sought, in code units. */
const LONGEST = 3000

/**
 * `"A," he said`, "A, the Kremlin said on Monday.": what stands before the verb and its subject. `from` is where the stretch begins that is
 * not told yet; `more` is true when something opens after the verb, too.
 */
export function precedingContent(told: Told, place: number, voice: Voice, from: number, more: boolean): Content | null {
  const { text, language } = told
  if (!language.speech.follows) return null
  const saying = told.sayings[place] as Saying
  const subject = subjectStart(told, saying, voice, from)
  if (subject === null || subject <= from + 1) return null
  let end = subject
  while (end > from && /\s/.test(text[end - 1] as string)) end--
  // `«A», — сказал он`: a dash, and the comma between the mark and it.
  if (/[-–—]/.test(text[end - 1] as string)) end -= 1 + (/\s*$/.exec(text.slice(from, end - 1))?.[0].length ?? 0)
  if (text[end - 1] === ',' && CLOSING.test(text[end - 2] ?? '')) end--
  const sign = text[end - 1] as string
  if (CLOSING.test(sign)) {
    const open = openingBefore(text, end - 1, Math.max(told.start - LONGEST, 0), sign)
    return open < 0 || countWords(text, open, end, 2) < 2 ? null : { start: open + 1, end: end - 1, kind: 'direct', form: 'marks' }
  }
  if (sign !== ',' || more || countWords(text, from, end, 4) < 4) return null
  const rest = wordAfter(text, Math.max(saying.end, voice.end), told.end)
  if (rest && !wordAt(told, rest.start, 'adverbials', 'leadIns')) return null
  return { start: from, end: end - 1, kind: 'indirect', form: 'preceding' }
}

/** Where the words for the speaker begin, when they stand right before the verb; the verb itself when they follow it. */
function subjectStart(told: Told, saying: Saying, voice: Voice, from: number): number | null {
  if (voice.end > saying.end || voice.speakers === 'nobody') return saying.from
  const entity = told.items[firstFrom(told.items, endOf, voice.end)]?.entity
  if (!entity || countWords(told.text, entity.end, saying.from, 5) > 4) return null
  // "the president, Putin said": articles and titles before the name.
  const before = wordBefore(told.text, entity.from, from)
  return before && /^(the|mr|mrs|ms|dr)$/i.test(told.text.slice(before.start, before.end)) ? before.start : entity.from
}

const CLOSING = /["”»“]/
const OPENING: Record<string, string> = { '”': '“', '»': '«', '“': '„' }

function openingBefore(text: string, close: number, least: number, sign: string): number {
  const place = text.lastIndexOf(OPENING[sign] ?? sign, close - 1)
  return place >= least ? place : -1
}
