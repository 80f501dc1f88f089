import type { Span } from '../../model.ts'
import { startOf } from '../who/entity.ts'
import { countWords, phraseAt, wordAfter, wordBefore } from '../words/spans.ts'
import { nextFinite, openingAfter } from './openings.ts'
import { firstFrom, type Saying, type Told, wordAt, wordsIn } from './tell.ts'

/** Where a clause that is said ends: at the next saying that is joined to this one; else with the sentence. */
export function clauseEnd(told: Told, place: number, start: number): number {
  const { sayings, end } = told
  const own = sayings[place] as Saying
  for (let next = place + 1; next < sayings.length && (sayings[next] as Saying).from < start + LONGEST; next++) {
    const at = boundary(told, next, start, own)
    if (at !== null && at > start) return beforeTurn(told, start, at)
  }
  return beforeTurn(told, start, end)
}

/** "…, hours before they met": where the paper goes on in its own voice, what is said is over. */
function beforeTurn(told: Told, start: number, end: number): number {
  const { text, language } = told
  const aside = language.speech.aside?.exec(text.slice(start, end))
  const over = aside && countWords(text, start, start + aside.index, CLAUSE) >= CLAUSE ? start + aside.index : end
  // `…، بينما ينتظر أن …`: so does a word after a comma, in languages whose verbs come first.
  if (language.speech.object === 'before' || language.speech.bare) return over
  const turn = wordsIn(told, start, Math.min(over, start + LONGEST), 'turns').find(({ from }) =>
    /[،,]\s*$/.test(text.slice(Math.max(start, from - 3), from)),
  )
  return turn ? turn.from : over
}

/** No longer is the end of a clause sought, in code units. */
export const LONGEST = 3000

/** Where a later saying of the sentence begins, if it is a new one and no part of what is said before it. */
function boundary(told: Told, place: number, start: number, own: Saying): number | null {
  const { text, sayings, language } = told
  const saying = sayings[place] as Saying
  if (saying.from < start) return null
  const { form, opens: open } = saying.say
  if (form === 'quoted') return null
  if (saying.say.noun && saying.prefix && own.say.object && openingAfter(told, sayings.indexOf(own)) === null) return null
  if (form === 'participle') return open || openingAfter(told, place) ? saying.from : null
  // `با بیان این‌که X، گفت: Y`: the clause of a participle ends where its sentence's own verb of saying begins.
  if (own.say.form === 'participle' && own.say.opens)
    return place === mainAfter(told, sayings.indexOf(own)) ? beforeTopic(told, start, lastComma(told, start, saying.from)) : null
  // `وتعليقا على X الذي أكد أن …، قال Y`: the verb of the sentence ends a relative clause.
  if (own.of && !saying.prefix && /[،,]\s*$/.test(text.slice(start, saying.from))) return saying.from
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
  for (let place = own + 1; place < Math.min(sayings.length, own + AHEAD); place++) {
    if (sayings[place]?.say.form) continue
    const opening = openingAfter({ sayings, ...told }, place)
    if (opening && opening.form !== 'comma') return place
    last = place
  }
  return last
}

/** So many verbs of saying are looked at to find the main one. */
const AHEAD = 12

/** Fewer words after a verb are the rest of its own clause. */
export const CLAUSE = 4

/** Whether a verb of saying opens something by itself. */
function speaks(told: Told, place: number): boolean {
  return (
    openingAfter(told, place) !== null ||
    (told.language.speech.bare &&
      nextFinite(told, place) === undefined &&
      countWords(told.text, (told.sayings[place] as Saying).end, told.end, CLAUSE) >= CLAUSE)
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

/** `… شناخته می‌شود در رابطه با X، گفت`: behind the finite verb of a clause stands what the verb of saying tells of. */
function beforeTopic({ text, language }: Told, start: number, end: number): number {
  const { closing } = language.lexicon
  const topic = closing && language.speech.topic?.exec(text.slice(start, end))
  const verb = topic ? wordBefore(text, start + topic.index, start) : null
  return topic && verb && closing.certain.test(text.slice(verb.start, verb.end)) ? start + topic.index : end
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
    const between = text.slice(word.end, place)
    // `پوتین گفت: …؛ لاوروف در ادامه گفت: …`: somebody else speaks after it.
    if (/[؛;]/.test(between) && language.speech.object === 'before' && step <= SUBJECT) return place
    if (/[؛;:»”]/.test(between)) return null
    // `…، إلا أنه أبدى`: right before the verb a conjunction with a pronoun joins, too.
    if (step === 0 && wordAt(told, word.start, 'resumes')) return word.start
    if (wordAt(told, word.start, 'joiners') && words.length > 0 && !endsList(told, word, saying.from)) return word.start
    place = word.start
  }
  return null
}

/** `با X، Y و بحرین، تأکید کرد`: the conjunction before the last of several, which a comma ends. */
function endsList(told: Told, joiner: Span, verb: number): boolean {
  const entity = told.items[firstFrom(told.items, startOf, joiner.end)]?.entity
  if (told.language.speech.object !== 'before' || !entity || entity.from > joiner.end + 2 || entity.end >= verb) return false
  return (
    /^\s*[،,]/.test(told.text.slice(entity.end)) &&
    told.items.some(({ entity: one }) => one?.kind === entity.kind && one.end <= joiner.start && joiner.start - one.end < 2)
  )
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
