/** Events as an Atom feed (RFC 4287): the newest as entries, for readers that watch. */
import { eventKinds } from '../../events/index.ts'
import type { EventView } from '../../store/views.ts'
import { actor } from './columns.ts'

/** Nothing is updated at a time that the data does not name: bodies are the same for the same data. */
const NEVER = '1970-01-01T00:00:00Z'

const momentOf = (event: EventView): string => (event.date?.from ? `${event.date.from}T00:00:00Z` : NEVER)

export type FeedLinks = { self: string; alternate: string; next: string | null }

export function atomFeed(base: string, links: FeedLinks, events: readonly EventView[]): string {
  const updated = events.reduce((latest, event) => (momentOf(event) > latest ? momentOf(event) : latest), NEVER)
  const link = (rel: string, href: string, type: string) => `<link rel="${rel}" type="${type}" href="${escapeXml(base + href)}"/>`
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>tag:dragoman,2025:${escapeXml(links.self)}</id>`,
    '<title>Dragoman: diplomatic events</title>',
    `<updated>${updated}</updated>`,
    '<author><name>Dragoman</name></author>',
    link('self', links.self, 'application/atom+xml'),
    link('alternate', links.alternate, 'application/json'),
    ...(links.next ? [link('next', links.next, 'application/atom+xml')] : []),
    ...events.map(event => entry(base, event)),
    '</feed>\n',
  ].join('\n')
}

function entry(base: string, event: EventView): string {
  const href = `${base}/events/${encodeURIComponent(event.id)}`
  const words = event.evidence.map(({ text }) => text).join('\n')
  return `<entry><id>tag:dragoman,2025:event/${escapeXml(event.id)}</id><title>${escapeXml(titleOf(event))}</title><updated>${momentOf(event)}</updated><link rel="alternate" type="application/json" href="${escapeXml(href)}"/><category term="${event.type}"/><summary>${escapeXml(words || titleOf(event))}</summary></entry>`
}

/** `Call: Vladimir Putin, RU – Emmanuel Macron, FR (2020-08-28, held)` */
function titleOf(event: EventView): string {
  const who = event.participants.map(actor).join(' – ')
  return `${eventKinds[event.type].label}: ${who} (${event.date?.edtf ?? 'no date'}, ${event.status})`
}

/** Text as XML may hold it: characters that XML has no place for are left out. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\ufffe\uffff]/gu, character => ('\t\n\r'.includes(character) ? character : ''))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
