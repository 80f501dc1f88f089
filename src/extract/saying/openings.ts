import { endOf, type Item, startOf } from '../who/entity.ts'
import { countWords, phraseAt, skipSpace, wordAfter, wordBefore } from '../words/spans.ts'
import { hasCue } from '../words/tokens.ts'
import { closeOf, holdsSpeech, opens } from './marks.ts'
import { followsJoiner } from './subjects.ts'
import { itemsIn, type Saying, type Told, wordAt } from './tell.ts'

/**
 * The sign or word with which what is said opens: `start` is where the opening begins, `content` what comes after it.
 * `marks` is a quotation mark, at `content`.
 */
export type Opening = { form: 'colon' | 'that' | 'marks' | 'comma'; start: number; content: number }

/** The opening after a verb of saying; null when none stands within reach, before the next verb of saying. */
export function openingAfter(told: Told, place: number): Opening | null {
  const { text, sayings, language, end } = told
  const saying = sayings[place] as Saying
  if (saying.say.opens) return marked(told, { form: 'that', start: saying.end, content: saying.end })
  const stop = Math.min(end, nextFinite(told, place)?.from ?? end)
  const { reach } = language.speech
  const that = thatWord(told, saying, stop)
  let words = 0
  for (let at = saying.end; at < stop && words <= Math.max(reach.sign, reach.that); ) {
    if (that && at >= that.start) return words <= reach.that ? marked(told, { form: 'that', start: that.start, content: that.end }) : null
    const sign = text[at] as string
    if (sign === ':' && !betweenDigits(text, at))
      return words <= reach.sign && opensAfter(told, saying, at, words) ? marked(told, { form: 'colon', start: at, content: at + 1 }) : null
    // `گفت با «X» مذاکره می‌کند`: a few words in marks under a preposition are part of the clause.
    if (opens(sign) && words > 0 && isUnder(told, saying.end, at)) return null
    if (opens(sign) && words <= reach.sign && (holdsSpeech(text, at, told.paragraphEnd) || (words === 0 && standsAlone(told, at))))
      return { form: 'marks', start: at, content: at }
    if ((sign === '،' || sign === ',') && words === 0 && language.speech.commaOpens)
      return marked(told, { form: 'comma', start: at, content: at + 1 })
    const word = wordAfter(text, at, stop)
    if (!word) {
      at++
      continue
    }
    if (word.start > at) {
      // Signs between words are looked at one by one.
      at++
      continue
    }
    words++
    at = word.end
  }
  return null
}

/** Whether a preposition stands right before quotation marks behind which the clause goes on; where verbs close it. */
function isUnder({ text, language, paragraphEnd }: Told, from: number, at: number): boolean {
  const word = wordBefore(text, at, from)
  if (!language.lexicon.closing || !word || !language.speech.freePrepositions.includes(text.slice(word.start, word.end))) return false
  const close = closeOf(text, at, paragraphEnd)
  return close > 0 && /^ \p{L}/u.test(text.slice(close + 1, close + 3))
}

/** `وأضاف "سأبدأ بزيارة الجرحى".`: a few words in quotation marks right after the verb are speech when the clause ends with them. */
function standsAlone({ text, paragraphEnd }: Told, at: number): boolean {
  const close = closeOf(text, at, paragraphEnd)
  return close > 0 && countWords(text, at + 1, close, FEW) >= FEW && /^\s*(?:[.،,؛;!?؟]|$)/.test(text.slice(close + 1, close + 4))
}
const FEW = 3

/** Whether a colon opens what a verb says: not when it ends the sentence, nor when what is said began straight after the verb. */
function opensAfter(told: Told, { end }: Saying, colon: number, words: number): boolean {
  if (skipSpace(told.text, colon + 1, told.paragraphEnd) >= told.paragraphEnd) return false
  if (words <= ASIDE || !told.language.speech.bare) return true
  const first = wordAfter(told.text, end, colon)
  return first !== null && wordAt(told, first.start, 'adverbials', 'leadIns') !== undefined
}
/** So many words between verb and colon need no preposition to be an aside. */
const ASIDE = 2

/** The next verb of saying of the sentence that is no mere noun of saying. */
export function nextFinite({ sayings }: Told, place: number): Saying | undefined {
  for (let at = place + 1; at < sayings.length; at++) if (sayings[at]?.say.form !== 'quoted') return sayings[at]
  return undefined
}

/** The word for "that" after a verb of saying: the language's, or one that goes with this verb. */
function thatWord(told: Told, saying: Saying, stop: number): { start: number; end: number } | null {
  const { say, end } = saying
  if (say.that) {
    const word = wordAfter(told.text, end, stop)
    for (const that of word ? say.that : []) {
      const phraseEnd = phraseAt(told.text, word!.start, that)
      if (phraseEnd > 0) return { start: word!.start, end: phraseEnd }
    }
  }
  const found = itemsIn(told, end, stop).find(
    ({ item }) => hasCue(item.token, 'that') && !isReason(told, saying, item) && !isGoverned(told, startOf(item), end),
  )
  if (!found || isRelative(told, end, startOf(found.item)) || isBrokenOff(told.text.slice(end, startOf(found.item)))) return null
  return { start: startOf(found.item), end: endOf(found.item) }
}

/**
 * `لأن`, `فإن`: a reason or an answer, not what somebody said; `فان` may be a part of a name, too. `بحسب قوله فإن`, `كما قال X، فإن`: what
 * somebody is given as the source for.
 */
export function isReason(told: Told, saying: Saying | null, { token }: Item): boolean {
  const [because, ...answers] = told.language.speech.reasons ?? []
  if (!token || because === undefined) return false
  if (token.prefix.endsWith(because)) return true
  const source = saying !== null && (saying.say.form === 'quoted' || followsJoiner(told, saying))
  return !source && answers.some(one => token.prefix.endsWith(one))
}

/** `(طلبت ذلك).. إنه`: the verb stood within brackets, or dots end its sentence. */
const isBrokenOff = (between: string): boolean => /^[^()]*\)|\.\./.test(between)

/** "announced Tuesday, a trade-off that completes …": the comma behind a verb begins a noun phrase, which the word for "that" goes on with. */
function isRelative({ text, language: { speech } }: Told, verb: number, that: number): boolean {
  if (speech.object !== 'after' || !speech.bare) return false
  const between = text.slice(verb, that)
  return /,\s+(?:an?|the)\s[^,]*$/iu.test(between)
}

/** `من شأنه أن`, `قبل أن`: the clause belongs to the word before it. */
function isGoverned(told: Told, at: number, from: number): boolean {
  const before = wordBefore(told.text, at, from)
  return before !== null && wordAt(told, before.start, 'notThat') !== undefined
}

/** `قال: «…»`, `إن "…"`: an opening right before a quotation mark opens with the mark, when the marks hold speech. */
function marked(told: Told, opening: Opening): Opening {
  const at = skipSpace(told.text, opening.content, told.end)
  if (!opens(told.text[at])) return opening
  // After a word for "that" the marks may hold no more than the first words of what is said: contents.ts looks how far they reach.
  return opening.form === 'that' || !holdsSpeech(told.text, at, told.paragraphEnd) ? opening : { ...opening, form: 'marks', content: at }
}

const betweenDigits = (text: string, at: number): boolean => /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')
