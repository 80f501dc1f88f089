import { extract } from '../../src/extract/index.ts'
import type { Document, EventReport, Extraction, Participant, Span } from '../../src/model.ts'
import { world } from './world.ts'

/** The day of all test articles: a Wednesday. */
export const TODAY = '2020-03-04'

export type Options = { title?: string; published?: string | null }

/** An article of the given paragraphs, one a line. */
export function documentOf(language: string, body: string, { title, published = TODAY }: Options = {}): Document {
  const text = title === undefined ? body : `${title}\n${body}`
  const spans: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    spans.push({ start, end: start + line.length })
    start += line.length + 1
  }
  const [first, ...others] = spans
  return {
    id: 'test',
    url: null,
    source: null,
    text,
    language,
    title: title ?? '',
    titleSpan: title === undefined ? null : (first ?? null),
    body: title === undefined ? spans : others,
    published: published === null ? null : { date: published, calendar: 'gregory', text: published, basis: 'stated' },
  }
}

/** What the program makes of an article. */
export const reading = (language: string, body: string, options?: Options): Extraction =>
  extract(documentOf(language, body, options), world)

/** `putin+macron:initiator`: leaders by their ids, others by their codes, roles where they are more than a party. */
const participant = ({ leaderId, country, organisation, role }: Participant): string =>
  `${leaderId ?? country ?? organisation}${role === 'party' ? '' : `:${role}`}`

/** An event in short, its participants in alphabetical order: `held call macron+putin`. */
export const brief = ({ status, type, participants }: EventReport): string =>
  `${status} ${type} ${participants.map(participant).sort().join('+')}`

/** All events of an article in short, in alphabetical order. */
export const events = (language: string, body: string, options?: Options): string[] =>
  reading(language, body, options).events.map(brief).sort()

/** The only event of an article. Throws when there is another or none. */
export function onlyEvent(language: string, body: string, options?: Options): EventReport {
  const found = reading(language, body, options).events
  const [first] = found
  if (!first || found.length > 1) throw new Error(`not one event but ${found.length}: ${found.map(brief).join('; ')}`)
  return first
}
