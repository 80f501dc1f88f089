import { endOf, startOf } from '../who/entity.ts'
import { countWords, wordAfter, wordBefore } from '../words/spans.ts'
import type { Content } from './content.ts'
import type { Voice } from './floor.ts'
import { firstFrom, holdsSubject, type Saying, type Told, wordAt } from './tell.ts'

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
    if (open < 0 || countWords(text, open, end, 2) < 2) return null
    // "The war is ‘a grave mistake’, Biden says": a few words in marks end what he says, and are not all of it.
    const half = !more && sign !== '»' && open > from && countWords(text, open, end, FEW) < FEW && countWords(text, from, open, 2) >= 2
    return half ? { start: from, end, kind: 'direct', form: 'preceding' } : { start: open + 1, end: end - 1, kind: 'direct', form: 'marks' }
  }
  if (sign !== ',' || more || countWords(text, from, end, 4) < 4) return null
  const rest = wordAfter(text, afterHearer(told, saying, Math.max(saying.end, voice.end)), told.end)
  if (rest && !wordAt(told, rest.start, 'adverbials', 'leadIns')) return null
  const dash = from === told.start ? DASH.exec(text.slice(from, end - 1))?.[0].length : undefined
  return { start: from + (dash ?? 0), end: end - 1, kind: dash ? 'direct' : 'indirect', form: 'preceding' }
}

/** "X, Sunak tells Nato", "X, he told the Financial Times": behind the one who is told, or a name that ends the sentence. */
function afterHearer({ text, items, end }: Told, { say }: Saying, at: number): number {
  if (!say.hearer) return at
  const hearer = items[firstFrom(items, startOf, at)]?.entity
  if (hearer && countWords(text, at, hearer.from, 2) <= 1) return hearer.end
  return at + (HEARER.exec(text.slice(at, end))?.[0].length ?? 0)
}
const HEARER = /^\s(?:the\s|a\s)?(?:\p{Lu}[\p{L}’'.&-]*\s?){1,4}(?=[\s.,]|$)/u

/** Where the words for the speaker begin, when they stand right before the verb; the verb itself when they follow it. */
function subjectStart(told: Told, saying: Saying, voice: Voice, from: number): number | null {
  if (voice.end > saying.end || voice.speakers === 'nobody' || holdsSubject(told, saying)) return saying.from
  const entity = told.items[firstFrom(told.items, endOf, voice.end)]?.entity
  if (!entity || countWords(told.text, entity.end, saying.from, 5) > 4) return null
  // "the president, Putin said": articles and titles before the name.
  const before = wordBefore(told.text, entity.from, from)
  return before && /^(the|mr|mrs|ms|dr)$/i.test(told.text.slice(before.start, before.end)) ? before.start : entity.from
}

/** Fewer words between marks are no sentence. */
const FEW = 5

/** `— A, — сказал X`: a dash that opens speech. */
const DASH = /^\s*[-–—]\s+/u

const CLOSING = /["”»“’']/
const OPENING: Record<string, string> = { '”': '“', '»': '«', '“': '„', '’': '‘' }

/** Where the quotation opens that closes at `close`; a straight single mark opens before a word alone, and elsewhere is an apostrophe. */
function openingBefore(text: string, close: number, least: number, sign: string): number {
  if (sign === "'") {
    const opening = [...text.slice(least, close).matchAll(/(?<![\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu)].at(-1)
    return opening ? least + opening.index : -1
  }
  const place = text.lastIndexOf(OPENING[sign] ?? sign, close - 1)
  return place >= least ? place : -1
}
