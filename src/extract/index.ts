import { recogniseDates } from '../calendars/recognise.ts'
import type { Knowledge } from '../knowledge/index.ts'
import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { unnamed } from '../languages/names.ts'
import type { ArticleRecord, DateMention, Document, Extraction } from '../model.ts'
import { annotate, settle } from './annotate.ts'
import { withAttributes } from './attributes/index.ts'
import type { Told } from './attributes/told.ts'
import type { Clause } from './clause/clause.ts'
import { clausesOf } from './clause/clauses.ts'
import type { Candidate, EventContext } from './clause/telling.ts'
import { topicAfter } from './clause/unsaid.ts'
import { eventsOf } from './events/events.ts'
import { asCall, reportsOf } from './events/reports.ts'
import { markUnknown } from './names/provisional.ts'
import type { QuoteCandidate } from './saying/candidate.ts'
import { quotesBegin, quotesOf, type Read } from './saying/quotes.ts'
import { toQuotes } from './saying/speech.ts'
import { itemsOf } from './who/entities.ts'
import type { Entity } from './who/entity.ts'
import { withMasters } from './who/masters.ts'
import { countriesOf, leadersOf } from './who/mentions.ts'
import { eraOf, resolver } from './who/resolve.ts'
import { officesOfThatState } from './who/that-state.ts'
import type { Sentence, Settled } from './words/tokens.ts'
import { vocabularyOf } from './words/vocabulary.ts'

const NOTHING: Extraction = { leaders: [], countries: [], dates: [], events: [], quotes: [] }

/**
 * What an article says. Pure: the same document and knowledge give the same extraction. An article in a language without a pack gives
 * no facts. All spans point into `document.text`.
 */
export function extract(document: Document, knowledge: Knowledge): Extraction {
  const language = languages[document.language]
  if (!language) return NOTHING
  const day = document.published?.date ?? null
  const known = annotate(document.text, partsOf(document), vocabularyOf(knowledge, language))
  const plain = settle(known, knowledge, document.text, day)
  const { names } = language
  const sentences =
    names === unnamed ? known : markUnknown(known, { text: document.text, knowledge, settled: plain, language, words: names })
  const settled = sentences === known ? plain : settle(sentences, knowledge, document.text, day)
  const dates = datesOf(document, sentences, language)
  const read = readSentences(document, sentences, settled, language, knowledge)
  const { candidates, quotes, callSpoken } = factsOf(document, read, dates, language, knowledge)
  return {
    leaders: leadersOf(
      document.text,
      read.flatMap(one => one.items),
    ),
    countries: countriesOf(document.text, sentences, settled),
    dates,
    events: reportsOf(callSpoken ? asCall(candidates) : candidates, document, language, knowledge),
    quotes: toQuotes(quotes, document.text, language, knowledge),
  }
}

/** The record of one article, as `extract` prints it: organisations under the codes that records use. */
export function toRecord(document: Document, extraction: Extraction, knowledge: Knowledge): ArticleRecord {
  const { id, url, source, language, title, body, published } = document
  const printed = <Named extends { organisation?: string }>(one: Named): Named =>
    one.organisation === undefined ? one : { ...one, organisation: knowledge.country(one.organisation)?.as ?? one.organisation }
  const events = extraction.events.map(event => ({ ...event, participants: event.participants.map(printed) }))
  const quotes = extraction.quotes.map(quote => ({ ...quote, speaker: printed(quote.speaker) }))
  return { id, url, source, language, title, body, published, ...extraction, events, quotes }
}

const partsOf = ({ titleSpan, body }: Document) => [
  ...(titleSpan ? [{ span: titleSpan, part: 'title' as const }] : []),
  ...body.map(span => ({ span, part: 'body' as const })),
]

const datesOf = (document: Document, sentences: readonly Sentence[], language: Language): DateMention[] =>
  sentences.flatMap(sentence => recogniseDates(document.text, sentence, language.dates, document.published?.date ?? null))

/** Sentences as items with everybody resolved, and as clauses. */
function readSentences(
  document: Document,
  sentences: readonly Sentence[],
  settled: Settled,
  { home, caseOf, nameTail, lexicon }: Language,
  knowledge: Knowledge,
): Read[] {
  const { headFinal } = lexicon
  const context = { text: document.text, knowledge, settled, caseOf, nameTail, headFinal, home }
  const withStates = officesOfThatState(document.text, lexicon.closing?.ofThatState, knowledge)
  const read = sentences.map(sentence => ({ sentence, items: withStates(withMasters(itemsOf(sentence, context), document.text)) }))
  const named: Entity[] = read.flatMap(({ items }) => items.flatMap(({ entity }) => (entity ? [entity] : [])))
  const { resolve } = resolver(knowledge, eraOf(document, named), named, home)
  for (const { items } of read) resolve(items)
  return read.map(one => {
    const headlineEnd = one.sentence.part === 'title' ? one.sentence.end : undefined
    return { ...one, clauses: clausesOf(document.text, one.items, { verbLast: lexicon.closing !== null, headFinal, headlineEnd }) }
  })
}

function factsOf(
  document: Document,
  read: readonly Read[],
  dates: readonly DateMention[],
  language: Language,
  knowledge: Knowledge,
): { candidates: Candidate[]; quotes: QuoteCandidate[]; callSpoken: boolean } {
  const { lexicon } = language
  const eventContext: EventContext = {
    text: document.text,
    language: lexicon,
    knowledge,
    published: document.published?.date ?? null,
    focus: undefined,
    speaker: undefined,
    people: new Set(),
    lastParties: [],
    callSpoken: false,
    sentenceStart: 0,
  }
  const quoteContext = quotesBegin(document.text, language)
  const told: Told[] = []
  const quotes: QuoteCandidate[] = []
  for (const paragraph of paragraphsOf(read)) {
    quotes.push(...quotesOf(paragraph, quoteContext))
    for (const { sentence, items, clauses } of paragraph) {
      told.push({ sentence, items, clauses, candidates: eventsOf(sentence, clauses, dates, eventContext) })
      eventContext.topic = topicAfter(clauses, sentence.start, eventContext.topic, eventContext)
      eventContext.focus = toldOf(clauses) ?? eventContext.focus
    }
  }
  const candidates = withAttributes(told, { text: document.text, language, knowledge, dates, published: eventContext.published })
  return { candidates, quotes, callSpoken: eventContext.callSpoken }
}

/** The first person that a sentence names and who does not merely sit in: `حضر الاستقبال …`. */
const toldOf = (clauses: readonly Clause[]): Entity | undefined =>
  clauses
    .flatMap(({ items, zones }) => items.filter((_, at) => zones[at] !== 'attendee'))
    .find(({ entity }) => entity?.kind === 'person' && entity.leader)?.entity

function paragraphsOf(read: readonly Read[]): Read[][] {
  const paragraphs: Read[][] = []
  let last = -1
  for (const one of read) {
    if (one.sentence.paragraph !== last) paragraphs.push([])
    last = one.sentence.paragraph
    paragraphs[paragraphs.length - 1]?.push(one)
  }
  return paragraphs
}
