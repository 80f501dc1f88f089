import type { Language } from '../languages/language.ts'
import type { QuoteKind, Span } from '../model.ts'
import { firstPersonIn } from './acts.ts'
import { hasCue, markOf, type Sentence } from './annotate.ts'
import {
  afterLeadIns,
  bareContent,
  type Content,
  clauseEnd,
  contentAt,
  type FirstPerson,
  isJoined,
  objectAfter,
  objectBefore,
} from './contents.ts'
import { type Entity, startOf } from './entities.ts'
import { headline } from './headlines.ts'
import { nextFinite, type Opening, openingAfter } from './openings.ts'
import { precedingContent } from './preceding.ts'
import { sourceQuote } from './sources.ts'
import { countWords, skipSpace, trimmed, wordAfter } from './spans.ts'
import { type Floor, isElided, noteSurnames, subjectAfter, subjectBefore, type Voice } from './speakers.ts'
import { speechWords } from './speech-words.ts'
import { canSpeak, itemsIn, type Read, type Saying, type Told, tell, wordAt } from './tell.ts'

export type { Read } from './tell.ts'

/** A quote as one verb of saying tells it. */
export type QuoteCandidate = Span & {
  speaker: Entity
  kind: QuoteKind
  /** The verb of saying; null where none told it. */
  say: Saying['say'] | null
  /** How the content was found: `colon`, `that`, `object`, `before`, `marks`, `headline` … */
  form: string
  part: Sentence['part']
  sentence: Span
}

export type QuoteContext = {
  text: string
  language: Language
  firstPerson: FirstPerson
  floor: Floor
  /** Whose words a headline gave, when lines of bullets may go on with them; where that line ended. */
  heading: { speakers: Entity[]; end: number } | null
  /** Quotes of the last paragraph that ended with a colon: a list may go on with them. */
  listing: QuoteCandidate[]
}

/** What is known before an article's first sentence. */
export const quotesBegin = (text: string, language: Language): QuoteContext => ({
  text,
  language,
  firstPerson: firstPersonIn(language),
  floor: { speaker: [], pair: [], office: [], official: [], surnames: new Map() },
  heading: null,
  listing: [],
})

/** The quotes of a paragraph, in order. */
export function quotesOf(paragraph: readonly Read[], context: QuoteContext): QuoteCandidate[] {
  const { text, language } = context
  if (continuesList(paragraph, context)) return []
  const paragraphEnd = paragraph.at(-1)?.sentence.end ?? 0
  const found: QuoteCandidate[] = []
  let covered = -1
  paragraph.forEach((read, index) => {
    if (read.sentence.end <= covered) return
    const told = tell(read, text, language, paragraphEnd)
    const quotes = index === 0 ? fromHeading(told, context) : null
    const reader: Reader = {
      told,
      context,
      covered: Math.max(covered, told.start),
      done: told.start,
      spoken: undefined,
      goesOn: end => goesOn(paragraph, index, end, context),
      found: [],
    }
    if (quotes) reader.found.push(...quotes)
    else readSentence(reader)
    covered = reader.covered
    found.push(...reader.found)
  })
  context.listing = found.filter(({ end }) => text.slice(end, paragraphEnd).trim() === ':')
  return found
}

/** Lines that begin with a dash belong to the quote that ended with a colon before them. */
function continuesList(paragraph: readonly Read[], context: QuoteContext): boolean {
  const [first] = paragraph
  const last = paragraph.at(-1)
  if (!first || !last || context.listing.length === 0 || !/[-–•*]/.test(context.text[first.sentence.start] ?? '')) return false
  for (const quote of context.listing) quote.end = last.sentence.end
  return true
}

/** The state of reading one sentence. */
type Reader = {
  told: Told
  context: QuoteContext
  /** What stands before this place is told already. */
  covered: number
  /** Where the last verb of saying ended that said something. */
  done: number
  /** Who said something in this sentence already. */
  spoken: Entity[] | 'nobody' | undefined
  /** How far speech without quotation marks goes on through the following sentences. */
  goesOn: (end: number) => number
  found: QuoteCandidate[]
}

function readSentence(reader: Reader): void {
  const { told, context } = reader
  const head = headline(told, context.floor)
  if (head) {
    const end = told.part === 'title' ? head.content.end : reader.goesOn(head.content.end)
    add(reader, { ...head.content, end }, head.speakers, null)
    context.heading = { speakers: head.speakers, end: told.end }
  }
  const before = reader.found.length
  for (let place = 0; place < told.sayings.length; place++) readSaying(reader, place)
  if (reader.found.length === before && !head) {
    const source = sourceQuote(told, context.floor)
    if (source) {
      add(reader, source.content, source.speakers, null)
      context.floor.speaker = source.speakers
    }
  }
  noteSurnames(told, context.floor)
  if (told.sayings.length === 0) narrate(reader)
}

/** A sentence that quotes nobody may name the one who is spoken of next. */
function narrate({ told, context }: Reader): void {
  const first = told.items.find(
    ({ entity }, at) =>
      entity?.kind === 'person' && (entity.leader || entity.country) && !entity.dependent && (told.zones[at] ?? 'main') === 'main',
  )
  if (first?.entity && context.heading === null && countWords(told.text, told.start, first.entity.from, SUBJECT + 1) <= SUBJECT)
    context.floor.speaker = [first.entity]
  notePair(told, context.floor)
}

/** Within so many words of its beginning a sentence names its subject. */
const SUBJECT = 6

/** Two leaders of different states in one sentence: "both" are they. */
function notePair(told: Told, floor: Floor): void {
  const people = told.items.flatMap(({ entity }) => (entity?.kind === 'person' && entity.leader ? [entity] : []))
  const other = people.find(one => one.country !== people[0]?.country)
  if (people[0] && other) floor.pair = [people[0], other]
}

function readSaying(reader: Reader, place: number): void {
  const { told, context } = reader
  const saying = told.sayings[place] as Saying
  if (saying.from < reader.covered || isRelative(told, saying)) return
  const opening = openingAfter(told, place)
  if (isSubordinate(reader, place, opening)) return
  const voice = voiceOf(reader, place, opening)
  const spoken = voice.speakers === 'nobody' || voice.speakers.length > 0 ? voice.speakers : 'nobody'
  if (saying.say.form !== 'participle' || reader.spoken === undefined) reader.spoken = spoken
  if (voice.transparent) reader.done = saying.end
  if (voice.transparent || (saying.say.relays && nextFinite(told, place) !== undefined)) return
  reader.done = saying.end
  const preceding = precedingContent(told, place, voice, reader.covered, opening !== null)
  if (preceding) add(reader, preceding, spoken, saying)
  const content = contentOf(reader, place, opening, voice)
  if (content && (!preceding || content.form === 'marks')) add(reader, goingOn(reader, content), spoken, saying)
  if (!saying.say.form || voice.named) context.floor.speaker = spoken
  if (spoken !== 'nobody' && spoken.every(one => one.kind === 'state')) context.floor.office = spoken
}

/**
 * Persian ends its clauses with the verb: a saying after which another one opens something, and is not joined to it, only tells when or of
 * whom (`بعد از این‌که سپاه خبر داده بود، ترامپ نوشت: …`).
 */
function isSubordinate({ told, covered, done }: Reader, place: number, opening: Opening | null): boolean {
  const saying = told.sayings[place] as Saying
  if (told.language.speech.object === 'after' || saying.say.form) return false
  const closed = opening !== null && opening.form !== 'comma'
  if (closed && !hasThat(told, Math.max(covered, done), saying.from)) return false
  for (let next = place + 1; next < told.sayings.length; next++) {
    const later = told.sayings[next] as Saying
    const other = later.say.form ? null : openingAfter(told, next)
    if (other && other.form !== 'comma') return !isJoined(told, later, saying.end)
  }
  return false
}

const hasThat = (told: Told, from: number, to: number): boolean => itemsIn(told, from, to).some(({ item }) => hasCue(item.token, 'that'))

/** A verb right after "who": what it tells is told of somebody by the way. */
const isRelative = (told: Told, saying: Saying): boolean =>
  told.language.speech.object === 'before' &&
  hasCue(told.items[saying.at - 1]?.token, 'that') &&
  countWords(told.text, told.items[saying.at - 1]?.token?.end ?? 0, saying.from, 2) <= 1 &&
  !saying.say.form

/** Speech that no quotation mark ends may go on through the sentences that follow. */
function goingOn(reader: Reader, content: Content): Content {
  const open = content.form === 'colon' || content.form === 'comma' || (content.form === 'bare' && content.kind === 'direct')
  return open && content.end >= reader.told.end ? { ...content, end: reader.goesOn(content.end) } : content
}

/** How many words make a quote. */
const LEAST: Record<string, number> = { marks: 3, that: 2, object: 2, before: 2, headline: 2 }

function add(reader: Reader, content: Content, speakers: Entity[] | 'nobody', saying: Saying | null): void {
  const { told, context } = reader
  const span = trimmed(context.text, content)
  reader.covered = Math.max(reader.covered, content.covers ?? content.end)
  if (speakers === 'nobody' || countWords(context.text, span.start, span.end, 4) < (LEAST[content.form] ?? 3)) return
  for (const speaker of speakers)
    reader.found.push({
      ...span,
      speaker,
      kind: content.kind,
      say: saying?.say ?? null,
      form: content.form,
      part: told.part,
      sentence: { start: told.start, end: told.end },
    })
}

function contentOf(reader: Reader, place: number, opening: Opening | null, voice: Voice): Content | null {
  const { told, context } = reader
  const { say, end } = told.sayings[place] as Saying
  const { object, bare } = told.language.speech
  const after = object === 'after'
  if (
    opening &&
    !say.noClause &&
    !(after && say.object && opening.form === 'that' && holdsNoun(told, Math.max(end, voice.end), opening.start))
  ) {
    if (say.form !== 'participle' || opening.form !== 'comma') return contentAt(told, place, opening, context.firstPerson)
  }
  if (say.until) return opening?.form === 'marks' ? contentAt(told, place, opening, context.firstPerson) : objectAfter(told, place, end)
  if (say.form === 'quoted') return opening ? contentAt(told, place, opening, context.firstPerson) : null
  if (after) {
    if (say.object && (!say.form || (say.form === 'participle' && bare))) {
      const content = objectAfter(told, place, Math.max(end, voice.end))
      if (content) return content
    }
    return bare && !say.noClause && (say.form !== 'participle' || opening === null) ? bareContent(told, place, context.firstPerson) : null
  }
  if (say.object) {
    const content = objectBefore(told, place, Math.max(voice.end, reader.covered))
    if (content && !(opening && opening.form !== 'comma')) return content
  }
  return say.noClause || say.form === 'participle' ? null : bareContent(told, place, context.firstPerson)
}

/** `شدد على ضرورة أن …`: the clause belongs to a noun that is said. */
function holdsNoun(told: Told, from: number, to: number): boolean {
  const { text } = told
  const first = wordAfter(text, afterLeadIns(told, from, to), to)
  if (!first || first.start >= to) return false
  const second = wordAt(told, first.start, 'needs') ? first : wordAfter(text, first.end, to)
  return second !== null && wordAt(told, second.start, 'needs') !== undefined
}

/** How many words may part somebody from a noun for what he said. */
const OWNER = 8

function voiceOf(reader: Reader, place: number, opening: Opening | null): Voice {
  const { told, context, spoken } = reader
  const { floor } = context
  const saying = told.sayings[place] as Saying
  const { say, from, end } = saying
  const start = Math.max(reader.covered, reader.done)
  const here = { end: start }
  if (say.form === 'quoted') {
    const owner = itemsIn(told, told.start, from).findLast(({ item }) => canSpeak(item.entity))?.item.entity
    if (owner && countWords(told.text, owner.end, from, OWNER + 1) <= OWNER) return { speakers: [owner], ...here }
    return { speakers: spoken ?? floor.speaker, ...here }
  }
  const stop = opening?.start ?? Math.min(told.end, nextFinite(told, place)?.from ?? told.end)
  const { object, bare, follows, elides } = told.language.speech
  if (object === 'after' && !bare) {
    const after = subjectAfter(told, saying, stop, floor)
    if (after) return after
    const leading = subjectBefore(told, saying, say.form === 'participle' ? told.start : start, floor)
    if (say.form === 'participle') return { speakers: spoken ?? leading?.speakers ?? floor.speaker, ...here }
    return leading ?? { speakers: isElided(told, start, saying) ? (spoken ?? floor.speaker) : 'nobody', ...here }
  }
  if (follows && isInverted(told, saying, start))
    return subjectAfter(told, saying, Math.min(stop, end + 120), floor) ?? { speakers: 'nobody', ...here }
  const before = subjectBefore(told, saying, start, floor)
  if (before) return before
  if (say.form === 'participle') return { speakers: spoken ?? laterSubject(told, place, opening, floor) ?? floor.speaker, ...here }
  const joined = spoken !== undefined && isJoined(told, saying, start)
  if (joined || isElided(told, start, saying)) return { speakers: spoken ?? (elides ? floor.speaker : 'nobody'), ...here }
  return { speakers: 'nobody', ...here }
}

/** `"…," said Putin`: nothing stands between what is said and the verb. */
const isInverted = ({ text }: Told, { from }: Saying, start: number): boolean =>
  from > start && /[,"”]\s*$/.test(text.slice(Math.max(start, from - 3), from))

/** `با بیان این‌که X، روحانی گفت`: the subject may come after the clause. */
function laterSubject(told: Told, place: number, opening: Opening | null, floor: Floor): Entity[] | 'nobody' | undefined {
  const next = nextFinite(told, place)
  if (!opening || !next) return undefined
  return subjectBefore(told, next, clauseEnd(told, place, opening.content), floor)?.speakers
}

/** Speech after a colon goes on through the sentences of its paragraph until somebody speaks anew or the paper does. */
function goesOn(paragraph: readonly Read[], index: number, end: number, { text, language }: QuoteContext): number {
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

/** Lines of bullets under a headline that gave somebody's words go on with them. */
function fromHeading(told: Told, context: QuoteContext): QuoteCandidate[] | null {
  const { heading, text } = context
  context.heading = null
  if (!heading || told.part === 'title' || told.sayings.length > 0) return null
  const gap = text.slice(heading.end, told.start)
  if (gap.length > 60 || !BULLET.test(gap)) return null
  if (/:/.test(text.slice(told.start, told.start + 90))) return null
  const span = trimmed(text, { start: skipSpace(text, told.start, told.end), end: told.paragraphEnd })
  context.heading = { speakers: heading.speakers, end: told.paragraphEnd }
  return heading.speakers.map(speaker => ({
    ...span,
    speaker,
    kind: 'direct',
    say: null,
    form: 'bullet',
    part: told.part,
    sentence: { start: told.start, end: told.end },
  }))
}
const BULLET = /[\u2022\u25a0-\u25ff\u2600-\u27bf]|[\ud83c-\ud83e][\udc00-\udfff]/

export const firstOf = (told: Told): number => (told.items[0] ? startOf(told.items[0]) : told.end)
