import type { Language } from '../../languages/language.ts'
import type { Span } from '../../model.ts'
import type { Entity, Item } from '../who/entity.ts'
import { countWords, phraseAt, trimmed } from '../words/spans.ts'
import { hasCue } from '../words/tokens.ts'
import { actOf, firstPersonIn } from './acts.ts'
import { clauseEnd, isJoined } from './boundaries.ts'
import type { QuoteCandidate, QuoteContext } from './candidate.ts'
import { accordingTo, closed } from './closing.ts'
import type { Content } from './content.ts'
import { contentOf } from './contents.ts'
import { continuesList, fromHeading, goesOn, goesOnInMarks, goesOnWithThat } from './continuations.ts'
import { emptyFloor, type Floor, NOBODY, noteNames, notePair } from './floor.ts'
import { headline } from './headlines.ts'
import { aroundIncise } from './incises.ts'
import { nextFinite, type Opening, openingAfter } from './openings.ts'
import { precedingContent } from './preceding.ts'
import { sourceAgain, sourceQuote } from './sources.ts'
import { itemsIn, type Read, type Saying, type Told, tell } from './tell.ts'
import { passedBy, passedOnBehind } from './via.ts'
import { type Reading, voiceOf } from './voices.ts'

export type { Read } from './tell.ts'

/** What is known before an article's first sentence. */
export const quotesBegin = (text: string, language: Language): QuoteContext => ({
  text,
  language,
  firstPerson: firstPersonIn(language),
  floor: emptyFloor(),
  heading: null,
  title: '',
  post: false,
  previous: null,
  listing: [],
})

/** The quotes of a paragraph, in order. */
export function quotesOf(paragraph: readonly Read[], context: QuoteContext): QuoteCandidate[] {
  const { text, language, floor } = context
  if (continuesList(paragraph, context)) return []
  const paragraphEnd = paragraph.at(-1)?.sentence.end ?? 0
  const found: QuoteCandidate[] = []
  let covered = -1
  paragraph.forEach((read, index) => {
    if (read.sentence.end <= covered) return
    const told = tell(read, text, language, paragraphEnd)
    const reader: Reader = {
      told,
      context,
      floor,
      covered: Math.max(covered, told.start),
      done: told.start,
      spoken: undefined,
      before: paragraph[index - 1]?.items ?? [],
      goesOn: end => goesOn(paragraph, index, end, context),
      goesOnWithThat: end => goesOnWithThat(paragraph, index, end, context),
      found,
    }
    const close = isQuoted(found.at(-1), told) ? goesOnInMarks(told, paragraph[index + 1]) : -1
    if (close > 0) readOn(reader, close)
    else if (index > 0 || !readHeading(reader)) readSentence(reader)
    covered = reader.covered
  })
  noteLine(paragraph, found, context)
  context.listing = found.filter(({ end }) => text.slice(end, Math.min(paragraphEnd, end + 9)).trim() === ':')
  return found
}

/** Whether the words before a sentence, in its paragraph, are somebody's own. */
const isQuoted = (last: QuoteCandidate | undefined, { text, start }: Told): boolean =>
  last?.kind === 'direct' && last.part === 'body' && !text.slice(last.sentence.end, start).trim()

/** `"A," he said. "B."` */
function readOn(reader: Reader, close: number): void {
  const last = reader.found.at(-1) as QuoteCandidate
  add(
    reader,
    { start: reader.told.start + 1, end: close, kind: 'direct', form: 'marks', covers: close + 1 },
    [last.speaker],
    null,
    last.named,
  )
}

/** Keeps what the next paragraph may go on with: speech that a colon began and nothing ended. */
function noteLine(paragraph: readonly Read[], found: readonly QuoteCandidate[], context: QuoteContext): void {
  const [first] = paragraph
  const end = paragraph.at(-1)?.sentence.end ?? 0
  if (!first) return
  const line = context.text.slice(first.sentence.start, end)
  if (first.sentence.part === 'title') context.title = line
  else if (context.title) {
    context.post = line.startsWith(context.title.replace(/…$/, ''))
    context.title = ''
  }
  const last = found.at(-1)
  if (context.heading || !last || last.form !== 'colon' || !last.speaker.leader || end - last.end > 1) return
  context.heading = { speakers: [last.speaker], quotes: [last], end }
}

/** The state of reading one sentence. */
type Reader = Reading & {
  /** What the sentence before it in its paragraph holds. */
  before: readonly Item[]
  context: QuoteContext
  /** How far speech without quotation marks goes on through the following sentences. */
  goesOn: (end: number) => number
  /** How far sentences that begin with a further "that" go on with it. */
  goesOnWithThat: (end: number) => number
  found: QuoteCandidate[]
}

/** A paragraph in which a line before it goes on; false for any other. */
function readHeading(reader: Reader): boolean {
  const under = fromHeading(reader.told, reader.context, reader.goesOn(reader.told.end))
  const { heading, text } = reader.context
  if (!under || !heading) return false
  if (under.own) heading.quotes = add(reader, under.content, heading.speakers, null, false)
  else for (const quote of heading.quotes) quote.end = Math.max(quote.end, trimmed(text, under.content).end)
  reader.covered = under.content.end
  return true
}

function readSentence(reader: Reader): void {
  const { told, context, floor } = reader
  const head = headline(told)
  if (head) {
    const { speakers, content } = head
    const quotes = content
      ? add(reader, { ...content, end: told.part === 'title' ? content.end : reader.goesOn(content.end) }, speakers, null, true)
      : []
    if (told.part === 'body') context.heading = { speakers, quotes, end: told.end, opens: true, alone: content === null }
    floor.speaker = speakers
  }
  const before = reader.found.length
  // `به گفته او، X بر Y تأکید کرده است`: who is given as the source first says the whole.
  if (!head && told.sayings.length > 0) readSource(reader, true)
  for (let place = 0; place < told.sayings.length; place++) readSaying(reader, place)
  if (!head && reader.found.length === before) readSource(reader, false)
  context.previous = !head && told.part === 'body' && reader.covered <= told.start ? { start: told.start, end: told.end } : null
  noteNames(told, floor)
  if (told.sayings.length === 0 && !head) narrate(reader)
}

function readSource(reader: Reader, first: boolean): void {
  const { told, floor, before } = reader
  const source = told.language.speech.closing ? accordingTo(told) : (sourceQuote(told, floor, first) ?? sourceAgain(told, floor, before))
  if (!source) return
  add(reader, source.content, source.speakers, null, true)
  reader.floor.speaker = source.speakers
}

/** A sentence that quotes nobody may name the one who is spoken of next. */
function narrate({ told, floor }: Reader): void {
  const first = told.items.find(
    ({ entity }, at) =>
      entity?.kind === 'person' && (entity.leader || entity.country) && !entity.dependent && (told.zones[at] ?? 'main') === 'main',
  )?.entity
  if (first && countWords(told.text, told.start, first.from, SUBJECT + 1) <= SUBJECT) floor.speaker = [first]
  // A subject that is left out is that of the sentence right before.
  else if (told.language.speech.closing) floor.speaker = []
  notePair(told, floor)
}
/** Within so many words of its beginning a sentence names its subject. */
const SUBJECT = 6

function readSaying(reader: Reader, place: number): void {
  const { told, context, floor } = reader
  const saying = told.sayings[place] as Saying
  if (saying.from < reader.covered || isRelative(told, saying)) return
  const opening = openingAfter(told, place)
  if (told.language.speech.closing) {
    readClosed(reader, place, opening)
    return
  }
  if (isSubordinate(reader, place, opening)) return
  const voice = voiceOf(reader, place, opening)
  const spoken = voice.speakers === NOBODY || voice.speakers.length > 0 ? voice.speakers : NOBODY
  if (saying.say.form !== 'participle' || reader.spoken === undefined) reader.spoken = spoken
  reader.done = saying.end
  // A clause of the paper's own (`شبکه … با اشاره به این‌که X، نوشت که Y`) is nobody's, but it is told.
  if (voice.transparent && saying.say.opens && opening) reader.covered = clauseEnd(told, place, opening.content)
  if (voice.transparent || (saying.say.relays && nextFinite(told, place) !== undefined)) return
  if (saying.within) {
    for (const part of aroundIncise(told, saying, voice)) add(reader, part, spoken, saying, voice.named ?? false)
    reader.covered = Math.max(reader.covered, saying.within.end)
    floor.speaker = spoken
    return
  }
  if (pointsBack(reader, spoken, saying, voice.named ?? false)) return
  const preceding = precedingContent(told, place, voice, reader.covered, opening !== null)
  if (preceding) add(reader, preceding, spoken, saying, voice.named ?? false)
  const content = contentOf(told, place, opening, voice, reader.covered, context.firstPerson)
  if (content?.form === 'bare' && isByTheWay(reader, saying)) {
    add(reader, { ...content, end: afterVerb(told, content) }, spoken, saying, voice.named ?? false)
    passTheFloor(reader)
    return
  }
  if (content && (!preceding || content.form === 'marks')) add(reader, goingOn(reader, content), spoken, saying, voice.named ?? false)
  if (!content && spoken !== NOBODY && endsWithColon(told, saying)) context.heading = { speakers: spoken, quotes: [], end: told.end }
  if (!saying.say.form || voice.named) floor.speaker = spoken
  noteOffice(floor, spoken)
}

/** The office of a state gives out statements; a list of states gives out none together. */
function noteOffice(floor: Floor, spoken: Entity[] | 'nobody'): void {
  if (spoken !== NOBODY && spoken.length < SEVERAL && spoken.every(one => one.kind === 'state')) floor.office = spoken
}
const SEVERAL = 3

/** "Об этом заявил Лавров": what he said is the sentence before. */
function pointsBack(reader: Reader, speakers: Entity[] | 'nobody', saying: Saying, named: boolean): boolean {
  const { told, context, floor } = reader
  const words = told.language.speech.pointsBack ?? []
  if (!words.some(word => phraseAt(told.text, told.start, word) > 0)) return false
  const { previous } = context
  reader.covered = told.end
  if (speakers !== NOBODY) floor.speaker = speakers
  if (previous) add(reader, { ...previous, kind: 'indirect', form: 'back', covers: told.end }, speakers, saying, named)
  return true
}

/** A verb that closes what is said. */
function readClosed(reader: Reader, place: number, opening: Opening | null): void {
  const { told, context, floor } = reader
  const saying = told.sayings[place] as Saying
  const before = closed(told, place, Math.max(reader.covered, reader.done), reader.spoken, floor)
  const { voice } = before
  const spoken = voice.speakers === NOBODY || voice.speakers.length > 0 ? voice.speakers : NOBODY
  reader.spoken = spoken
  reader.done = saying.end
  if (voice.transparent) return
  // `şöyle konuştu: …`
  const colon = told.text[opening?.start ?? told.end] === ':' && before.content?.form !== 'marks'
  const after = colon ? contentOf(told, place, opening, voice, reader.covered, context.firstPerson) : null
  const content = colon ? after && goingOn(reader, after) : before.content && { ...before.content, covers: saying.end }
  if (content) add(reader, content, spoken, saying, voice.named ?? false)
  if (!content && spoken !== NOBODY && endsWithColon(told, saying))
    context.heading = { speakers: spoken, quotes: [], end: told.end, opens: false }
  if (!saying.say.form || saying.say.behind || voice.named) floor.speaker = spoken
  noteOffice(floor, spoken)
}

/** `ترامپ نوشت:` at the end of a paragraph: what he wrote is the next one. */
const endsWithColon = ({ text, paragraphEnd }: Told, { end }: Saying): boolean =>
  paragraphEnd - end < COLON && text.slice(end, paragraphEnd).trimEnd().endsWith(':')
const COLON = 60

/**
 * Persian ends its clauses with the verb: a saying after which another one opens something, and is not joined to it, only tells when or of
 * whom (`بعد از این‌که سپاه خبر داده بود، ترامپ نوشت: …`).
 */
function isSubordinate({ told, covered, done }: Reading, place: number, opening: Opening | null): boolean {
  const saying = told.sayings[place] as Saying
  if (told.language.speech.object === 'after' || saying.say.form) return false
  // What a colon or quotation marks open is nobody's subordinate clause.
  if (opening?.form === 'colon' || opening?.form === 'marks') return false
  if (opening?.form === 'that' && !hasThat(told, Math.max(covered, done), saying.from)) return false
  for (let next = place + 1; next < Math.min(told.sayings.length, place + AHEAD); next++) {
    const later = told.sayings[next] as Saying
    const other = later.say.form || later.say.noClause ? null : openingAfter(told, next)
    if (other && other.form !== 'comma') return !isJoined(told, later, saying.end)
  }
  return false
}

/** `X پس از آن‌که Y گفت …، واکنش نشان داد`: what Y said is told by the way. */
const isByTheWay = ({ told }: Reader, saying: Saying): boolean =>
  told.language.speech.background?.test(told.text.slice(told.start, saying.from)) ?? false

/** Where the first verb stands that closes a clause, with a comma behind it; the end where none does. */
function afterVerb({ text, language }: Told, { start, end }: Span): number {
  const comma = [...text.slice(start, end).matchAll(/[\p{L}\u200c]+(?=،)/gu)].find(([word]) => language.lexicon.closing?.certain.test(word))
  return comma ? start + comma.index + comma[0].length : end
}

/** Whoever begins a sentence is spoken of next, and nobody where it is not told who that is. */
function passTheFloor(reader: Reader): void {
  const { told, floor } = reader
  const first = told.items.find(({ entity }) => entity?.kind === 'person')?.entity
  const begins = first?.leader !== undefined && countWords(told.text, told.start, first.from, SUBJECT + 1) <= SUBJECT
  floor.speaker = begins ? [first] : []
  reader.spoken = begins ? [first] : NOBODY
}

/** So many verbs of saying are looked at to find the main one. */
const AHEAD = 12

const hasThat = (told: Told, from: number, to: number): boolean => itemsIn(told, from, to).some(({ item }) => hasCue(item.token, 'that'))

/** A verb right after "who": what it tells is told of somebody by the way. */
const isRelative = (told: Told, saying: Saying): boolean =>
  told.language.speech.object === 'before' &&
  hasCue(told.items[saying.at - 1]?.token, 'that') &&
  countWords(told.text, told.items[saying.at - 1]?.token?.end ?? 0, saying.from, 2) <= 1 &&
  !saying.say.form

/** Speech that no quotation mark ends may go on through the sentences that follow. */
function goingOn(reader: Reader, content: Content): Content {
  if (content.form === 'that' && content.end >= reader.told.end) return { ...content, end: reader.goesOnWithThat(content.end) }
  const open = content.form === 'colon' || content.form === 'comma' || (content.form === 'bare' && content.kind === 'direct')
  return open && content.end >= reader.told.end ? { ...content, end: reader.goesOn(content.end) } : content
}

/** How many words make a quote; where the verb stands behind what it quotes, two of somebody named are a clause: `"Müzakere etmeyeceğiz" dedi`. */
const least = ({ speech }: Language, { form }: Content, ofSomebody: boolean): number =>
  form === 'marks' && ofSomebody && speech.closing ? 2 : (LEAST[form] ?? 3)
const isKnown = ({ leader }: Entity): boolean => leader !== undefined && !leader.provisional
const LEAST: Record<string, number> = { marks: 3, that: 2, object: 2, before: 2, headline: 2 }

/** "has said he plans to tal": where the article breaks off, a few words say nothing yet; in languages whose verbs come first. */
const isCutOff = ({ speech }: Language, text: string, { start, end }: Span): boolean =>
  speech.bare && speech.object === 'after' && BROKEN.test(text.slice(end - 1)) && countWords(text, start, end, WHOLE) < WHOLE
const BROKEN = /^[\p{L}\p{N},]\s*$/u
const WHOLE = 8

/** Hashtags and handles that a channel sets behind its posts are nobody's words. */
function withoutTags(text: string, span: Span): Span {
  const tags = /(?:\s+[#@][\p{L}\p{N}_]+)+$/u.exec(text.slice(Math.max(span.start, span.end - TAGS), span.end))
  return tags ? trimmed(text, { start: span.start, end: span.end - tags[0].length }) : span
}
const TAGS = 80

/** Keeps a quote, once for each who said it; what it covers is told then, even when nobody is quoted. */
function add(reader: Reader, content: Content, speakers: Entity[] | 'nobody', saying: Saying | null, named: boolean): QuoteCandidate[] {
  const { told, context } = reader
  const behind = told.part === 'body' && content.end <= told.end ? passedOnBehind(told, content.start) : null
  const cut = content.kind === 'indirect' && behind && behind.start < content.end ? { ...content, end: behind.start } : content
  const whole = withoutTags(context.text, trimmed(context.text, cut))
  // "The war is ‘a grave mistake’": the mark that closes the last words belongs to them.
  const half = content.kind === 'direct' && (content.form === 'preceding' || content.form === 'object')
  const span = half && /[’”"']/.test(context.text[whole.end] ?? '') ? { ...whole, end: whole.end + 1 } : whole
  reader.covered = Math.max(reader.covered, content.covers ?? content.end)
  if (
    speakers === NOBODY ||
    countWords(context.text, span.start, span.end, 4) <
      least(context.language, content, named && saying?.say.plain === true && speakers.every(isKnown))
  )
    return []
  if (told.part === 'body' && content.kind === 'indirect' && isCutOff(context.language, context.text, span)) return []
  const quotes = speakers.map(speaker => ({
    ...span,
    speaker,
    kind: content.kind,
    act: actOf(told, span, saying?.say, speaker, content.form),
    named,
    via: behind?.passed ?? passedBy(told, span, speaker),
    form: content.form,
    part: told.part,
    sentence: { start: told.start, end: told.end },
  }))
  reader.found.push(...quotes)
  return quotes
}
