import type { Span } from '../../model.ts'
import { endOf, startOf } from '../who/entity.ts'
import { countWords, phraseAt, skipSpace, wordAfter, wordBefore } from '../words/spans.ts'
import { hasCue } from '../words/tokens.ts'
import { clauseEnd, LONGEST } from './boundaries.ts'
import { afterSetting } from './closing.ts'
import { afterLeadIns, type Content, quotationThroughout } from './content.ts'
import { opens } from './marks.ts'
import { isReason } from './openings.ts'
import { isUnderPreposition } from './subjects.ts'
import { firstFrom, itemsIn, type Saying, type Told, wordAt, wordsIn } from './tell.ts'

/** A noun phrase that is said, after its verb and the subject that ends at `from`: `أدان X`, `شدد على X`, "urged X". */
export function objectAfter(told: Told, place: number, from: number): Content | null {
  const { text, sayings } = told
  const saying = sayings[place] as Saying
  const led = afterLeadIns(told, from, told.end)
  const begun = led > skipSpace(text, from, told.end) ? pastDay(told, led) : led
  const start = pastAside(told, begun, saying)
  if (start === null) return null
  const end = beforeAnswer(told, start, objectEnd(told, place, start))
  if (saying.say.until) return heldWithin(told, saying, start)
  const first = wordAfter(text, start, end)
  // "Refused to comment": nothing is said.
  if (first && saying.say.never?.some(form => phraseAt(text, first.start, form) > 0)) return null
  if (saying.say.act === 'praise' && welcomesGuest(told, saying, start)) return null
  if (saying.say.holds && !holdsOne(text, start, Math.min(end, start + HELD), saying.say.holds)) return null
  for (const word of saying.say.object ?? []) {
    // `أكد للصحفيين`: whom somebody told is no object.
    if (word === '' && first && isAddressee(told, first)) continue
    const optional = saying.say.object?.includes('') ?? false
    const at = word === '' ? start : introduced(told, start, end, word, optional, begun > skipSpace(text, from, told.end))
    if (at === null) continue
    const content = { start: skipSpace(text, at, end), end }
    if (told.language.speech.mere?.test(text.slice(content.start, end))) return null
    return quotationThroughout(told, content.start, end) ?? { ...content, kind: 'indirect', form: 'object' }
  }
  return null
}

/** `وفيما حذر X من Y، فإن Z …`: an answer ends what is said before it. */
function beforeAnswer(told: Told, start: number, end: number): number {
  if (!told.language.speech.reasons) return end
  const answer = itemsIn(told, start, end).find(({ item }) => hasCue(item.token, 'that') && isReason(told, null, item))?.item
  const at = answer ? startOf(answer) : end
  return at === start || /[،,]\s*$/.test(told.text.slice(Math.max(start, at - 3), at)) ? at : end
}

/** "welcomes Macron to Washington", "welcomed him in Amman": a guest is received, and nothing said of him. */
function welcomesGuest(told: Told, { from, end }: Saying, start: number): boolean {
  const [first] = itemsIn(told, start, Math.min(told.end, start + GUEST))
  const guest = first?.item.entity
  if (guest?.kind !== 'person' || told.text.slice(start, guest.from).trim() !== '') return false
  const behind = told.text.slice(guest.end)
  return RECEIVED.test(behind) || (/^welcom/i.test(told.text.slice(from, end)) && /^\s*,/.test(behind))
}
const GUEST = 120
const RECEIVED = /^(?:\s*(?:$|[.\n])|\s(?:to|in|at|on)\s(?!the (?:decision|agreement))(?:the\s)?(?:\p{Lu}|airport|palace))/u

/** `يوم الثلاثاء 24 أوت، قطع …`: the day of the month behind words that tell when, with its comma. */
const pastDay = ({ text }: Told, at: number): number =>
  at + (/^\s*\d{1,2}\s+\p{L}+(?:\s+\d{4})?\s*[،,]?/u.exec(text.slice(at, at + DAY))?.[0].length ?? 0)
const DAY = 30

/**
 * `ورحبت المستشارة، خلال اللقاء، ب…`, `أبدى فابيوس، الذي …، تأييده`: the end of what a comma sets off with a preposition or a relative; null
 * where no second comma ends it, or where a relative clause begins with no comma. `اتهم X في مدينة Y Z`: the end of the place that a
 * preposition begins with, right before what is said.
 */
function pastAside(told: Told, from: number, { say }: Saying): number | null {
  const { text, end } = told
  const at = from + (/^\s*[-–—][^-–—\n]{2,40}[-–—](?=\s)/.exec(text.slice(from, from + WISH))?.[0].length ?? 0)
  const comma = /^\s*[،,]/.exec(text.slice(at, at + 4))
  const word = wordAfter(text, comma ? at + comma[0].length : at, end)
  if (!word) return at
  const [item] = itemsIn(told, word.start, Math.min(end, word.end + ASIDE))
  const relative = item && startOf(item.item) === word.start && hasCue(item.item.token, 'relative')
  if (!comma) return relative && told.language.speech.elides ? null : pastPlace(told, at, word)
  if (!wordAt(told, word.start, 'adverbials') && !relative) return at
  // `أعرب X، عن أمله`: what the comma stands before is what is said.
  if (say.object?.some(introducer => introducer !== '' && phraseAt(text, word.start, introducer) > 0)) return at
  const close = text.slice(word.end, Math.min(end, word.end + ASIDE)).search(/[،,]/)
  return close < 0 ? null : word.end + close + 1
}
/** No longer is such an aside, in code units. */
const ASIDE = 120
/** A wish between dashes is shorter: `مؤكدا - حفظه الله - أن`. */
const WISH = 50

/** The end of a place that stands behind a preposition right after the subject; `at` where there is none, or nothing behind it. */
function pastPlace(told: Told, at: number, { start, end }: Span): number {
  if (!told.language.speech.elides || !wordAt(told, start, 'adverbials')) return at
  const [preposition, place] = itemsIn(told, start, Math.min(told.end, end + PLACE))
  const entity = place?.item.entity
  if (!preposition || !hasCue(preposition.item.token, 'in') || !entity || (entity.kind !== 'place' && entity.kind !== 'state')) return at
  if (countWords(told.text, endOf(preposition.item), entity.from, 2) > 1) return at
  return /^\s*(?:[\p{L}«"“])/u.test(told.text.slice(entity.end)) ? entity.end : at
}
/** So far behind its preposition a place ends, in code units. */
const PLACE = 60

/** A word with a preposition and the article joined before it, or one for media with a preposition. */
function isAddressee(told: Told, { start }: Span): boolean {
  const { text, language } = told
  const [joined] = language.speech.prepositions
  if (joined === undefined) return false
  const media = wordAt(told, start, 'media', 'nobody')
  return text.startsWith(joined + joined, start) || (media !== undefined && media.start > start)
}

/** A noun phrase within its verb is no longer, in code units. */
const HELD = 600

/** Whether one of some words stands in a noun phrase, by itself or with what is joined before it. */
function holdsOne(text: string, start: number, end: number, words: readonly string[]): boolean {
  for (let word = wordAfter(text, start, end); word; word = wordAfter(text, word.end, end)) {
    const at = word.start
    if (words.some(form => phraseAt(text, at, form) > 0)) return true
  }
  return false
}

/** `خواستار X شد`. */
function heldWithin({ text, end }: Told, { say }: Saying, start: number): Content | null {
  const closing = say.until ?? []
  const limit = Math.min(end, start + HELD)
  let auxiliary: Span | null = null
  for (let word = wordAfter(text, start, limit); word; word = wordAfter(text, word.end, limit)) {
    const stop = word
    const closes = closing.some(form => phraseAt(text, stop.start, form) > 0)
    const rest = text.slice(word.end, word.end + 4)
    if (say.never?.some(form => phraseAt(text, stop.start, form) > 0)) return null
    // `شده است`: the first of two.
    const first: Span = auxiliary ?? word
    if (closes && (word.end >= end || /^\s*([.،؛:!؟»]|و\s|تا\s)/.test(rest)))
      return { start, end: first.start, kind: 'indirect', form: 'object', covers: word.end }
    auxiliary = closes ? word : null
  }
  return null
}

/** How far from its verb the word may stand that introduces what is said, in words: an addressee stands between (`دعا X إلى Y`). */
const INTRODUCED = 30

/**
 * The place after the word or prefix that introduces what is said: the one that begins the stretch or follows a comma, else the first. Where
 * it need not stand (`أعلن عن X`, `أعلن X`), only the one that begins the stretch.
 */
function introduced(told: Told, start: number, limit: number, introducer: string, optional: boolean, led: boolean): number | null {
  const { text } = told
  const prefix = introducer.endsWith('-') ? introducer.slice(0, -1) : null
  let first: number | null = null
  let steps = 0
  for (let word = wordAfter(text, start, limit); word && steps < INTRODUCED; word = wordAfter(text, word.end, limit)) {
    const end =
      prefix === null ? phraseAt(text, word.start, introducer) : startsObject(told, word, prefix, start) ? word.start + prefix.length : -1
    if (end > 0 && (steps === 0 || /[،,]\s*$/.test(text.slice(start, word.start).slice(-3)))) return end
    // `أكد في خطابه السياسي على X`: an adjective may stand behind words that tell where.
    if (optional && !(led && steps === 0)) return null
    if (end > 0 && optional) return end
    if (end > 0) first ??= end
    steps++
  }
  return first
}

/** Whether a word begins with the preposition joined to it that introduces an object: `بـ"…"`, but no word of a title, `المتحدث باسم`. */
function startsObject(told: Told, { start: at, end }: Span, prefix: string, from: number): boolean {
  const { text, items } = told
  if (!text.startsWith(prefix, at) || isUnderPreposition(told, at, from)) return false
  const around = items[firstFrom(items, endOf, at + 1)]
  if (around && startOf(around) < at && endOf(around) >= end) return false
  return end - at >= prefix.length + 3 || (/^\u0640*$/u.test(text.slice(at + prefix.length, end)) && opens(text[end]))
}

/** What turns away before so many words were said is an aside: `أكد، وفقا لما ذكرته الوكالة، تضامن بلاده`. */
const TURNED = 2

/** Where a noun phrase that is said ends: before a further saying, or where the paper turns to something else. */
function objectEnd(told: Told, place: number, start: number): number {
  const end = clauseEnd(told, place, start)
  const turn = wordsIn(told, start, Math.min(end, start + LONGEST), 'turns').find(
    ({ from }) => countWords(told.text, start, from, TURNED) >= TURNED,
  )
  const over = turn ? turn.from : end
  const narrated = told.language.speech.narrates?.exec(told.text.slice(start, over))
  return narrated && countWords(told.text, start, start + narrated.index, TURNED) >= TURNED ? start + narrated.index : over
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
    const begun = skipSpace(text, content.start, content.end)
    // `… استقبال کرد و آن را گامی مهم خواند`
    const joiner = told.language.speech.bare ? wordAt(told, begun, 'joiners') : undefined
    const start = joiner ? skipSpace(text, joiner.end, content.end) : begun
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
  const begun = together(told, from)
  const start = afterAside(
    told,
    told.language.speech.occasion ? afterSetting(told, begun, marker.start) : afterLeadIns(told, begun, marker.start),
    marker.start,
  )
  const own = afterClause(told, start, marker.start)
  const judged = say.judges || countWords(text, marker.end, verb, JUDGED) >= JUDGED
  return { start: own, end: judged ? verb : marker.start }
}
/** `از حمله منصرف شد، سپس X را دعوت کرد`: a verb that closes a clause, with a conjunction behind it, ends what was told before. */
function afterClause(told: Told, start: number, end: number): number {
  const { text, language } = told
  const { closing } = language.lexicon
  if (!closing) return start
  const joiner = wordsIn(told, start, end, 'joiners').findLast(({ from }) => {
    const verb = wordBefore(text, from, start)
    return verb !== null && verb.start > start && closing.certain.test(text.slice(verb.start, verb.end))
  })
  return joiner?.end ?? start
}

/** `رئیس‌جمهور X و Y … را محکوم کردند`: a state joined to the subject right behind it speaks with it. */
function together(told: Told, from: number): number {
  const { text, items, end } = told
  const joiner = wordAfter(text, from, end)
  if (!joiner || joiner.start > from + 1 || !wordAt(told, joiner.start, 'joiners')) return from
  const entity = items[firstFrom(items, startOf, joiner.end)]?.entity
  return entity?.kind === 'state' && entity.from <= joiner.end + 1 ? entity.end : from
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
