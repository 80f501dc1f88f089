import type { QuoteKind, Span } from '../model.ts'
import { startOf } from './entities.ts'
import { closeOf, opens } from './marks.ts'
import { nextFinite, type Opening, openingAfter } from './openings.ts'
import { countWords, phraseAt, skipSpace, wordAfter, wordBefore } from './spans.ts'
import { firstFrom, type Saying, type Told, wordAt, wordsIn } from './tell.ts'

/** What is said: its stretch, whether in the speaker's words, and how it was found. */
export type Content = Span & {
  kind: QuoteKind
  /** `marks`, `colon`, `comma`, `that`, `bare`, `object`, `before` … : the name of the rule. */
  form: string
  /** Where what was read for it ends, when that is beyond it. */
  covers?: number
}

export type FirstPerson = (text: string, start: number, end: number) => boolean

/** What an opening opens. */
export function contentAt(told: Told, place: number, opening: Opening, firstPerson: FirstPerson): Content | null {
  const { text } = told
  const start = skipSpace(text, opening.content, told.end)
  if (opening.form === 'marks') return quotation(told, start)
  const end = clauseEnd(told, place, start)
  if (opening.form === 'that') return quotationThroughout(told, start, end) ?? { start, end, kind: 'indirect', form: 'that' }
  if (opening.form === 'comma') return said(told, { start, end }, 'comma', firstPerson)
  return quotationThroughout(told, start, end) ?? { start, end, kind: 'direct', form: 'colon' }
}

/** `گفت X`, "said X": what stands straight after the verb. */
export function bareContent(told: Told, place: number, firstPerson: FirstPerson): Content | null {
  const { text, sayings } = told
  const saying = sayings[place] as Saying
  if (saying.say.plain) return null
  const start = afterLeadIns(told, saying.say.hearer ? afterHearer(told, saying.end) : saying.end, told.end)
  const word = wordAfter(text, start, told.end)
  if (!word || wordAt(told, word.start, 'joiners')) return null
  const end = clauseEnd(told, place, start)
  return countWords(text, start, end, BARE) < BARE ? null : said(told, { start, end }, 'bare', firstPerson)
}
/** "told Obama": the place after the one who was told. */
function afterHearer({ text, items, end }: Told, at: number): number {
  const entity = items[firstFrom(items, startOf, at)]?.entity
  return entity && countWords(text, at, entity.from, 2) <= 1 && entity.end < end ? entity.end : at
}

/** Fewer words after a verb of saying are the rest of its own clause. */
const BARE = 4

/** Without quotation marks, colon or "that", only the first person tells that the words are the speaker's own. */
const said = ({ text }: Told, { start, end }: Span, form: string, firstPerson: FirstPerson): Content => ({
  start,
  end,
  kind: firstPerson(text, start, end) ? 'direct' : 'indirect',
  form,
})

/** What stands between quotation marks that open at `start`; to the end of the sentence when they never close. */
function quotation({ text, paragraphEnd, end }: Told, start: number): Content {
  const close = closeOf(text, start, paragraphEnd)
  return { start: start + 1, end: close > 0 ? close : end, kind: 'direct', form: 'marks' }
}

/** What somebody said that ... stands between quotation marks as a whole, or nearly: then the words are the speaker's own. */
function quotationThroughout({ text, paragraphEnd }: Told, start: number, end: number): Content | null {
  // `بر لزوم "…" تأکید کرد`: a word or two may stand before the mark.
  const word = wordAfter(text, start, end)
  const open = opens(text[start]) ? start : word ? skipSpace(text, word.end, end) : start
  if (!opens(text[open])) return null
  const close = closeOf(text, open, paragraphEnd)
  if (close < 0) return null
  const inside = close - open
  if (inside < (end - start) * MOSTLY || countWords(text, open, close, 3) < 3) return null
  return { start: open + 1, end: close, kind: 'direct', form: 'marks' }
}
const MOSTLY = 0.6

/** Where a clause that is said ends: at the next saying that is joined to this one; else with the sentence. */
export function clauseEnd(told: Told, place: number, start: number): number {
  const { sayings, end } = told
  const own = sayings[place] as Saying
  for (let next = place + 1; next < sayings.length; next++) {
    const at = boundary(told, next, start, own)
    if (at !== null && at > start) return at
  }
  return end
}

/** Where a later saying of the sentence begins, if it is a new one and no part of what is said before it. */
function boundary(told: Told, place: number, start: number, own: Saying): number | null {
  const { text, sayings, language } = told
  const saying = sayings[place] as Saying
  if (saying.from < start) return null
  const { form, opens: open } = saying.say
  if (form === 'quoted') return null
  if (form === 'participle') return open || openingAfter(told, place) ? saying.from : null
  // `با بیان این‌که X، گفت: Y`: the clause of a participle ends where its sentence's own verb of saying begins.
  if (own.say.form === 'participle' && own.say.opens)
    return place === mainAfter(told, sayings.indexOf(own)) ? lastComma(told, start, saying.from) : null
  const joined = joinedAt(told, saying, start)
  if (joined === null) return null
  if (language.speech.object === 'after' || saying.say.until) return joined
  return hasObjectBefore(told, saying, joined) || (speaks(told, place) && countWords(text, joined, saying.from, SUBJECT + 2) <= SUBJECT + 1)
    ? joined
    : null
}

/** The verb of the sentence that a participle belongs to: the next that opens something, else the last. */
function mainAfter({ sayings, ...told }: Told, own: number): number {
  let last = -1
  for (let place = own + 1; place < sayings.length; place++) {
    if (sayings[place]?.say.form) continue
    const opening = openingAfter({ sayings, ...told }, place)
    if (opening && opening.form !== 'comma') return place
    last = place
  }
  return last
}

/** Whether a verb of saying opens something by itself. */
function speaks(told: Told, place: number): boolean {
  return (
    openingAfter(told, place) !== null ||
    (told.language.speech.bare &&
      nextFinite(told, place) === undefined &&
      countWords(told.text, (told.sayings[place] as Saying).end, told.end, BARE) >= BARE)
  )
}

/** How many words may stand between a conjunction and a verb of saying that has its content after it: a subject, an adverb. */
const SUBJECT = 8

/** `… و از X خبر داد`: a further verb whose noun phrase stands between the conjunction and it. */
function hasObjectBefore({ text }: Told, { say, from }: Saying, joined: number): boolean {
  const first = wordAfter(text, joined, from)
  return (say.object ?? []).some(introducer => {
    if (introducer.startsWith('-')) return hasWord(text, joined, from, introducer.slice(1))
    const second = first && wordAfter(text, first.end, from)
    const third = second && wordAfter(text, second.end, from)
    return [second, third].some(word => word !== null && phraseAt(text, word.start, introducer) > 0)
  })
}

function hasWord(text: string, start: number, end: number, form: string): boolean {
  for (let word = wordAfter(text, start, end); word; word = wordAfter(text, word.end, end))
    if (phraseAt(text, word.start, form) > 0) return true
  return false
}

/** The comma nearest before `at`, when what stands between them is the verb's subject or tells when and where; else `at`. */
function lastComma(told: Told, start: number, at: number): number {
  const { text } = told
  for (let place = at - 1; place > start && at - place < 90; place--) {
    if (text[place] !== '،' && text[place] !== ',') continue
    const word = wordAfter(text, place, at)
    if (!word || wordAt(told, word.start, 'adverbials', 'leadIns')) return place
    return told.items[firstFrom(told.items, startOf, word.start)]?.entity?.from === word.start ? place : at
  }
  return at
}

/** How many words may stand between a conjunction and the further verb of saying that it joins. */
const JOINED = { before: 40, after: 3 }

/** Where the conjunction stands that joins a verb of saying to what was said before it; null when there is none. */
function joinedAt(told: Told, saying: Saying, start: number): number | null {
  const { text, language, words } = told
  if (saying.prefix && language.speech.verbPrefixes.includes(saying.prefix)) return saying.from
  if (saying.say.until) return joinerRightBefore(told, saying.from, start)
  const near = language.speech.object === 'before' ? JOINED.before : JOINED.after
  let place = saying.from
  for (let step = 0; step <= near; step++) {
    const word = wordBefore(text, place, start)
    if (!word) return null
    // A sign that ends a clause parts them, unless the conjunction stands right after it.
    if (/[؛;:»”]/.test(text.slice(word.end, place))) return null
    if (wordAt(told, word.start, 'joiners') && words.length > 0) return word.start
    place = word.start
  }
  return null
}

/** `و خواستار X شد`, `و همچنین خواستار X شد`. */
function joinerRightBefore(told: Told, at: number, start: number): number | null {
  const word = wordBefore(told.text, at, start)
  if (!word) return null
  if (wordAt(told, word.start, 'joiners')) return word.start
  return wordAt(told, word.start, 'adverbials', 'leadIns') ? joinerRightBefore(told, word.start, start) : null
}

/** Whether a conjunction right before it joins a verb of saying to what `from` ends. */
export function isJoined(told: Told, { from: verb, prefix }: Saying, from: number): boolean {
  if (prefix && told.language.speech.verbPrefixes.includes(prefix)) return true
  const first = wordAfter(told.text, from, verb)
  // "But" often brings another subject with it, "and" seldom.
  if (first && wordAt(told, first.start, 'joiners') && !wordAt(told, first.start, 'adverbials')) return true
  let place = verb
  for (let step = 0; step < JOINED.after; step++) {
    const word = wordBefore(told.text, place, from)
    if (!word || /[،,]/.test(told.text.slice(word.end, place))) return false
    if (wordAt(told, word.start, 'joiners')) return true
    place = word.start
  }
  return false
}

/** The end of the words at `at` that are no part of what is said. */
export function afterLeadIns(told: Told, at: number, end: number): number {
  let place = at
  for (;;) {
    const word = wordAfter(told.text, place, end)
    const leadIn = word && wordAt(told, word.start, 'leadIns')
    if (!leadIn) return place
    place = leadIn.end
  }
}

/** A noun phrase that is said, after its verb and the subject that ends at `from`: `أدان X`, `شدد على X`, "urged X". */
export function objectAfter(told: Told, place: number, from: number): Content | null {
  const { text, sayings } = told
  const saying = sayings[place] as Saying
  const start = afterLeadIns(told, from, told.end)
  const end = objectEnd(told, place, start)
  if (saying.say.until) return heldWithin(told, saying, start)
  for (const word of saying.say.object ?? []) {
    const at = word === '' ? start : introduced(text, start, end, word, saying.say.object?.includes('') ?? false)
    if (at === null) continue
    const content = { start: skipSpace(text, at, end), end }
    return quotationThroughout(told, content.start, end) ?? { ...content, kind: 'indirect', form: 'object' }
  }
  return null
}

/** `خواستار X شد`. */
function heldWithin({ text, end }: Told, { say }: Saying, start: number): Content | null {
  const closing = say.until ?? []
  for (let word = wordAfter(text, start, end); word; word = wordAfter(text, word.end, end)) {
    const stop = word
    const closes = closing.some(form => phraseAt(text, stop.start, form) > 0)
    const rest = text.slice(word.end, word.end + 4)
    if (say.never?.some(form => phraseAt(text, stop.start, form) > 0)) return null
    if (closes && (word.end >= end || /^\s*([.،؛:!؟»]|و\s)/.test(rest)))
      return { start, end: word.start, kind: 'indirect', form: 'object', covers: word.end }
  }
  return null
}

/** How far from its verb the word may stand that introduces what is said, in words: an addressee stands between (`دعا X إلى Y`). */
const INTRODUCED = 30

/**
 * The place after the word or prefix that introduces what is said: the one that begins the stretch or follows a comma, else the first. Where
 * it need not stand (`أعلن عن X`, `أعلن X`), only the one that begins the stretch.
 */
function introduced(text: string, start: number, limit: number, introducer: string, optional: boolean): number | null {
  const prefix = introducer.endsWith('-') ? introducer.slice(0, -1) : null
  let first: number | null = null
  let steps = 0
  for (let word = wordAfter(text, start, limit); word && steps < INTRODUCED; word = wordAfter(text, word.end, limit)) {
    const end =
      prefix === null
        ? phraseAt(text, word.start, introducer)
        : text.startsWith(prefix, word.start) && word.end - word.start > prefix.length + 3
          ? word.start + prefix.length
          : -1
    if (end > 0 && (steps === 0 || /[،,]\s*$/.test(text.slice(start, word.start).slice(-3)))) return end
    if (optional) return null
    if (end > 0) first ??= end
    steps++
  }
  return first
}

/** Where a noun phrase that is said ends: before a further saying, or where the paper turns to something else. */
function objectEnd(told: Told, place: number, start: number): number {
  const end = clauseEnd(told, place, start)
  const [turn] = wordsIn(told, start, end, 'turns')
  return turn ? turn.from : end
}

/** A noun phrase that is said, between the subject that ends at `from` and its verb: `بر X تأکید کرد`, `X را محکوم کرد`. */
export function objectBefore(told: Told, place: number, from: number): Content | null {
  const { text } = told
  const saying = told.sayings[place] as Saying
  for (const introducer of saying.say.object ?? []) {
    const content = introducer.startsWith('-')
      ? heldBefore(told, saying, from, introducer.slice(1))
      : introducedBefore(told, saying, from, introducer)
    if (!content) continue
    const start = skipSpace(text, content.start, content.end)
    return quotationThroughout(told, start, content.end) ?? { start, end: content.end, kind: 'indirect', form: 'before' }
  }
  return null
}

/** `X را رد کرد`: what stands before the word; with the judgement that follows it where there is one. */
function heldBefore(told: Told, { say, from: verb }: Saying, from: number, word: string): Span | null {
  const { text } = told
  let marker: Span | null = null
  for (let at = wordBefore(text, verb, from); at; at = wordBefore(text, at.start, from)) {
    if (text.slice(at.start, at.end) === word) {
      marker = at
      break
    }
  }
  if (!marker) return null
  const start = afterAside(told, afterLeadIns(told, from, marker.start), marker.start)
  const judged = say.judges || countWords(text, marker.end, verb, JUDGED) >= JUDGED
  return { start, end: judged ? verb : marker.start }
}
/** `با قدردانی از X، Y را …`: what a preposition begins ends with its comma. */
function afterAside(told: Told, start: number, end: number): number {
  const word = wordAfter(told.text, start, end)
  if (!word || !wordAt(told, word.start, 'adverbials')) return start
  const comma = told.text.slice(start, end).search(/[،,]/)
  return comma < 0 ? start : start + comma + 1
}

/** So many words between `را` and the verb are part of what is said: `نگرانی خود را از X ابراز کرد`. */
const JUDGED = 3

/** `بر X تأکید کرد`: what stands after the preposition: the one that follows a comma or begins the stretch, else the first. */
function introducedBefore(told: Told, { from: verb }: Saying, from: number, introducer: string): Span | null {
  const { text } = told
  let first: number | null = null
  for (let word = wordAfter(text, from, verb); word; word = wordAfter(text, word.end, verb)) {
    const end = phraseAt(text, word.start, introducer)
    if (end < 0 || isBound(told, word.start, from)) continue
    if (/[،,]\s*$/.test(text.slice(Math.max(from, word.start - 3), word.start))) return { start: end, end: verb }
    first ??= end
  }
  return first === null ? null : { start: first, end: verb }
}

/** Prepositions that belong to the word before them: `پس از`, `یکی از`. */
function isBound(told: Told, at: number, from: number): boolean {
  const word = wordBefore(told.text, at, from)
  return word !== null && wordAt(told, word.start, 'binding') !== undefined
}
