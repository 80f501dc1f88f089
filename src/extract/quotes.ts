import type { SayVerb } from '../languages/speech.ts'
import type { QuoteKind, Span } from '../model.ts'
import { hasCue, markOf, type Sentence } from './annotate.ts'
import { clausesOf, type Zone } from './clauses.ts'
import { type Entity, endOf, type Item, startOf } from './entities.ts'
import { trimmed } from './spans.ts'

/** A quote as one verb of saying tells it. */
export type QuoteCandidate = Span & {
  speaker: Entity
  kind: QuoteKind
  say: SayVerb | null
  /** `colon`, `that`, `object`, `before`, `marks`, `headline`: how the content was found. */
  form: string
  part: 'title' | 'body'
  sentence: Span
}

export type Read = { sentence: Sentence; items: Item[] }

export type QuoteContext = {
  text: string
  language: { tag: string; subject: 'before' | 'after' }
  /** Whether words of the first person stand in a stretch of the text. */
  firstPerson: (text: string, start: number, end: number) => boolean
  /** Who spoke last: `وی افزود` is that person. */
  speaker: Entity | undefined
}

type Verb = { say: SayVerb; at: number; start: number; end: number }

/** How far the word that opens the content may stand from its verb, in code units. */
const OPENING_REACH = { before: 70, after: 260 }
/** Unknown words before a verb of saying may be somebody whom we do not know: then nobody is quoted. */
const UNKNOWN_WORDS = 4

/** The quotes of a paragraph, in order. */
export function quotesOf(paragraph: readonly Read[], context: QuoteContext): QuoteCandidate[] {
  const found: QuoteCandidate[] = []
  let covered = -1
  paragraph.forEach((read, index) => {
    const head = headline(read, context)
    if (head) found.push(head)
    for (const verb of verbsOf(read)) {
      if (verb.start < covered) continue
      const quote = quoteAt(read, verb, paragraph.slice(index + 1), context)
      if (!quote) continue
      if (!verb.say.participle) context.speaker = quote.speaker
      if (quote.end > covered) covered = quote.end
      found.push(quote)
    }
  })
  return found
}

function verbsOf({ items }: Read): Verb[] {
  return items.flatMap((item, at) => {
    const mark = markOf(item.token, 'say')
    return mark && item.token ? [{ say: mark.say, at, start: item.token.start, end: item.token.end }] : []
  })
}

/** `پوتین: …`: a speaker, a colon, the words. */
function headline({ sentence, items }: Read, { text }: QuoteContext): QuoteCandidate | null {
  const [first] = items
  const speaker = first?.entity
  if (!speaker || !canSpeak(speaker) || text.slice(sentence.start, speaker.start).trim().length > 2) return null
  const after = /^[\s"»”)]{0,3}:/.exec(text.slice(speaker.end, speaker.end + 6))
  if (!after) return null
  const slash = sentence.part === 'title' ? text.slice(0, sentence.end).indexOf('/', speaker.end) : -1
  const content = trimmed(text, { start: speaker.end + after[0].length, end: slash > 0 ? slash : sentence.end })
  if (words(text, content) < 2) return null
  return { ...content, speaker, kind: 'direct', say: null, form: 'headline', part: sentence.part, sentence }
}

export function canSpeak(entity: Entity | undefined): entity is Entity {
  if (!entity || entity.dependent) return false
  if (entity.kind === 'person' || entity.kind === 'pronoun')
    return entity.leader !== undefined || (entity.kind === 'person' && entity.country !== undefined)
  return entity.kind === 'state' && entity.country !== undefined && (entity.form !== 'adjective' || entity.government === true)
}

const words = (text: string, { start, end }: Span): number => text.slice(start, end).split(/\s+/).filter(Boolean).length

function quoteAt(read: Read, verb: Verb, following: readonly Read[], context: QuoteContext): QuoteCandidate | null {
  const { text, language } = context
  const { sentence } = read
  const opening = openingAfter(read, verb, context)
  const content = opening
    ? contentAfter(read, verb, opening, following, context)
    : language.subject === 'before' && language.tag !== 'en'
      ? contentBefore(read, verb, context)
      : contentOfObject(read, verb, context)
  if (!content) return null
  const span = trimmed(text, content)
  if (words(text, span) < 3) return null
  const speaker = speakerOf(read, verb, opening?.start ?? sentence.end, context)
  if (!speaker) return null
  return { ...span, speaker, kind: content.kind, say: verb.say, form: content.form, part: sentence.part, sentence }
}

type Opening = { form: 'colon' | 'that' | 'marks'; start: number; end: number }
type Content = Span & { kind: QuoteKind; form: string }

const OPENERS = '«“"„'
const CLOSING: Record<string, string> = { '«': '»', '“': '”', '"': '"', '„': '“' }

/** The sign or word after a verb of saying with which its content opens: a colon, "that", a quotation mark. */
function openingAfter({ sentence, items }: Read, verb: Verb, { text, language }: QuoteContext): Opening | null {
  const limit = Math.min(sentence.end, verb.end + OPENING_REACH[language.subject])
  const nextVerb = items.slice(verb.at + 1).find(item => markOf(item.token, 'say'))
  const stop = Math.min(limit, nextVerb ? startOf(nextVerb) : limit)
  const that = items.slice(verb.at + 1).find(item => item.token && hasCue(item.token, 'that') && item.token.start < stop)
  for (let at = verb.end; at < stop; at++) {
    const sign = text[at] as string
    if (that?.token && at >= that.token.start) {
      const open = /^\s*[«“"„]/.exec(text.slice(that.token.end, that.token.end + 4))
      return open
        ? { form: 'marks', start: that.token.start, end: that.token.end + open[0].length - 1 }
        : { form: 'that', start: that.token.start, end: that.token.end }
    }
    if (sign === ':') return { form: 'colon', start: at, end: at + 1 }
    if (OPENERS.includes(sign) && longMarks(text, at, sentence.end)) return { form: 'marks', start: at, end: at }
  }
  return null
}

/** Quotation marks around at least four words hold speech; around fewer they set off a name or a term. */
function longMarks(text: string, at: number, end: number): boolean {
  const close = text.indexOf(CLOSING[text[at] as string] as string, at + 1)
  return close > 0 && close <= end + 1500 && words(text, { start: at + 1, end: close }) >= 4
}

function contentAfter(read: Read, verb: Verb, opening: Opening, following: readonly Read[], context: QuoteContext): Content | null {
  const { text } = context
  const { sentence } = read
  const start = skipSpace(text, opening.end)
  const sign = text[start] as string
  const lastEnd = following.at(-1)?.sentence.end ?? sentence.end
  if (OPENERS.includes(sign) && opening.form !== 'that') {
    const close = text.indexOf(CLOSING[sign] as string, start + 1)
    const end = close > 0 && close <= lastEnd ? close : sentence.end
    return { start: start + 1, end, kind: 'direct', form: 'marks' }
  }
  if (opening.form === 'colon') return { start, end: continued(sentence.end, following), kind: 'direct', form: 'colon' }
  return { start, end: clauseEnd(read, verb, start), kind: 'indirect', form: 'that' }
}

/** Speech after a colon goes on through the sentences of its paragraph until somebody speaks anew. */
function continued(end: number, following: readonly Read[]): number {
  let last = end
  for (const { sentence, items } of following) {
    if (items.some(item => markOf(item.token, 'say') || hasCue(item.token, 'source'))) break
    last = sentence.end
  }
  return last
}

/** Where reported speech ends: at the next verb of saying of the sentence, back to the comma before it; else with the sentence. */
function clauseEnd({ sentence, items }: Read, verb: Verb, start: number): number {
  const next = items
    .slice(verb.at + 1)
    .find(item => item.token && item.token.start > start && markOf(item.token, 'say') && isNewSaying(item))
  if (!next) return sentence.end
  return startOf(next)
}

const isNewSaying = (item: Item): boolean => !!markOf(item.token, 'say')

/** Without quotation marks, colon or "that", only the first person tells that the words are the speaker's own. */
const kindOf = (start: number, end: number, { text, firstPerson }: QuoteContext): QuoteKind =>
  firstPerson(text, start, end) ? 'direct' : 'indirect'

/** Persian: the content stands between the subject and the verb: `بر ضرورت … تأکید کرد`. */
function contentBefore({ sentence, items }: Read, verb: Verb, context: QuoteContext): Content | null {
  const { text } = context
  if (verb.say.participle) {
    const end = firstComma(text, verb.end, sentence.end)
    return { start: skipSpace(text, verb.end), end, kind: 'indirect', form: 'participle' }
  }
  if (verb.say.object) return { start: skipSpace(text, verb.end), end: sentence.end, kind: 'indirect', form: 'object' }
  const comma = /^\s*[،,]/.exec(text.slice(verb.end, verb.end + 4))
  const rest = sentence.end - verb.end
  if (comma && rest > 25)
    return { start: verb.end + comma[0].length, end: sentence.end, kind: kindOf(verb.end, sentence.end, context), form: 'comma' }
  if (rest > 40) return { start: skipSpace(text, verb.end), end: sentence.end, kind: kindOf(verb.end, sentence.end, context), form: 'bare' }
  const before = items.slice(0, verb.at)
  const subject = before.findLast(item => canSpeak(item.entity))
  const previousVerb = before.findLast(item => markOf(item.token, 'say') || markOf(item.token, 'trigger'))
  const preposition = before.find(
    item =>
      item.token &&
      startOf(item) >= Math.max(previousVerb ? endOf(previousVerb) : 0, sentence.start) &&
      item !== subject &&
      isOpeningPreposition(item),
  )
  if (!preposition) return null
  return { start: startOf(preposition), end: verb.start, kind: 'indirect', form: 'before' }
}

const isOpeningPreposition = ({ token }: Item): boolean =>
  !!token && (hasCue(token, 'to') || hasCue(token, 'from') || hasCue(token, 'about')) && !markOf(token, 'say')

/** Arabic and English: what a verb of saying is done to: `أدان الهجوم`, "urged restraint". */
function contentOfObject(read: Read, verb: Verb, context: QuoteContext): Content | null {
  const { text, language } = context
  const { items } = read
  if (language.tag === 'en' && !verb.say.object) return englishBare(read, verb, context)
  const subject =
    language.subject === 'after' && !verb.say.participle ? items.slice(verb.at + 1).find(item => canSpeak(item.entity)) : undefined
  const from = subject && startOf(subject) - verb.end < 80 ? endOf(subject) : verb.end
  return { start: skipSpace(text, from), end: clauseEnd(read, verb, from), kind: 'indirect', form: 'object' }
}

/** "… , Putin said." and "Putin said his country …": what stands before the speaker, or straight after the verb. */
function englishBare({ sentence, items }: Read, verb: Verb, { text }: QuoteContext): Content | null {
  const rest = text.slice(verb.end, sentence.end)
  if (rest.trim().length > 25) return { start: skipSpace(text, verb.end), end: sentence.end, kind: 'indirect', form: 'bare' }
  const subject = items.slice(0, verb.at).findLast(item => canSpeak(item.entity)) ?? items[verb.at]
  if (!subject) return null
  const comma = text.lastIndexOf(',', startOf(subject))
  if (comma <= sentence.start) return null
  const direct = /^\s*["“]/.test(text.slice(sentence.start))
  return { start: sentence.start, end: comma, kind: direct ? 'direct' : 'indirect', form: 'before' }
}

function firstComma(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (text[at] === '،' || text[at] === ',') return at
  return to
}

function skipSpace(text: string, at: number): number {
  let position = at
  while (position < text.length && /[\s\u200c\u200f\u200e]/.test(text[position] as string)) position++
  return position
}

/** Who says it; null when it is somebody whom we do not know. */
function speakerOf(read: Read, verb: Verb, contentStart: number, context: QuoteContext): Entity | null {
  const { language } = context
  const placed = placedItems(context.text, read.items)
  const before = placed.filter(({ item }) => endOf(item) <= verb.start)
  const after = placed.filter(({ item }) => startOf(item) >= verb.end && endOf(item) <= contentStart)
  if (verb.say.quoted) return before.findLast(({ item }) => canSpeak(item.entity))?.item.entity ?? null
  // "Reuters reported that …": what an agency tells by itself is nobody's quote.
  const told = language.subject === 'after' ? after[0] : before.at(-1)
  if (told?.item.token && markOf(told.item.token, 'agency') && wordsBetween(context.text, told.item, verb) <= 2) return null
  const first =
    language.subject === 'after'
      ? (subjectAfter(after, verb, context) ?? subjectBefore(before, verb, context))
      : (subjectBefore(before, verb, context) ?? subjectAfter(after, verb, context))
  if (first) return first
  if (verb.say.participle) return context.speaker ?? null
  const from = language.subject === 'after' ? verb.end : read.sentence.start
  const to = language.subject === 'after' ? contentStart : verb.start
  const unknown = countWords(context.text, from, to)
  const pronoun = before.some(({ item }) => item.entity?.kind === 'pronoun')
  return pronoun || unknown <= UNKNOWN_WORDS ? (context.speaker ?? null) : null
}

type Placed = { item: Item; zone: Zone; clause: number }

function placedItems(text: string, items: readonly Item[]): Placed[] {
  return clausesOf(text, items).flatMap((clause, number) =>
    clause.items.map((item, index) => ({ item, zone: clause.zones[index] as Zone, clause: number })),
  )
}

const countWords = (text: string, from: number, to: number): number =>
  from < to ? (text.slice(from, to).match(/[\p{L}\p{N}\u200c]+/gu)?.length ?? 0) : 0
const wordsBetween = (text: string, item: Item, verb: Verb): number =>
  endOf(item) <= verb.start ? countWords(text, endOf(item), verb.start) : countWords(text, verb.end, startOf(item))

const isSubject = ({ item, zone }: Placed): boolean => (zone === 'main' || zone === 'by') && canSpeak(item.entity)
const isPerson = ({ item }: Placed): boolean => item.entity?.kind === 'person' || item.entity?.kind === 'pronoun'

/** The subject after its verb (Arabic): a person, or a state that follows at once. */
function subjectAfter(after: readonly Placed[], verb: Verb, { text }: QuoteContext): Entity | undefined {
  const candidates = after.filter(isSubject)
  const near = candidates.find(one => wordsBetween(text, one.item, verb) <= (isPerson(one) ? NEAR_PERSON : NEAR_STATE))
  return near?.item.entity
}

/** How many unknown words may part a verb of saying from a subject after it. */
const NEAR_PERSON = 8
const NEAR_STATE = 2

/**
 * The subject before its verb: the person named since the last comma, else the first person of the sentence's first clause, else a state
 * that begins the sentence or stands right before the verb.
 */
function subjectBefore(before: readonly Placed[], verb: Verb, { text }: QuoteContext): Entity | undefined {
  const candidates = before.filter(isSubject)
  const comma = Math.max(text.lastIndexOf('،', verb.start), text.lastIndexOf(',', verb.start))
  const local = candidates.find(one => startOf(one.item) > comma && isPerson(one) && wordsBetween(text, one.item, verb) <= NEAR_PERSON)
  if (local) return local.item.entity
  const first = candidates.filter(one => one.clause === before[0]?.clause || one.clause === 0)
  const person = first.find(isPerson)
  if (person) return person.item.entity
  const begin = before[0] ? startOf(before[0].item) : verb.start
  const state = first.find(one => countWords(text, begin, startOf(one.item)) <= NEAR_STATE || wordsBetween(text, one.item, verb) <= 1)
  return state?.item.entity
}
