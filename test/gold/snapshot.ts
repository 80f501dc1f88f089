import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { languages } from '../../src/languages/index.ts'
import type { ArticleRecord, EventReport, Participant, Quote } from '../../src/model.ts'

/**
 * A readable page per language of what comes out of the project's own articles, so that a change in the rules shows in the diff as a
 * change in results. Written by `npm run gold -- --update`.
 */

/** Articles on each page: the first of the language. */
const ARTICLES = 12
const LONGEST = 90

export const snapshotFile = (language: string): string => join(dirname(fileURLToPath(import.meta.url)), 'snapshots', `${language}.md`)

/** The page of one language. */
export function snapshotOf(language: string, records: Iterable<ArticleRecord>): string {
  const chosen = [...records].filter(record => record.id.startsWith(`${language}-`)).sort((a, b) => (a.id < b.id ? -1 : 1))
  const head = `# What comes out of ${languages[language]?.name ?? language} articles\n\nWritten by \`npm run gold -- --update\`.\n`
  return [head, ...chosen.slice(0, ARTICLES).map(articlePart)].join('\n')
}

function articlePart({ id, language, title, published, leaders, countries, events, quotes }: ArticleRecord): string {
  return [
    `## ${id}`,
    '',
    `${title} · ${language} · ${published ? `${published.date} (${published.calendar}, ${published.basis})` : 'undated'}`,
    '',
    `- leaders: ${listed(leaders.map(({ name, mentions }) => `${name} ×${mentions.length}`))}`,
    `- countries: ${listed(countries.map(({ code, mentions }) => `${code} ×${mentions.length}`))}`,
    ...events.map(event => `- ${eventLine(event)}`),
    ...quotes.map(quote => `- ${quoteLine(quote)}`),
    '',
  ].join('\n')
}

const listed = (items: readonly string[]): string => items.join(', ') || 'none'

function eventLine({ type, channel, status, date, participants, about, place, rule }: EventReport): string {
  return [
    `event: ${status} ${type}${channel ? ` (${channel})` : ''}`,
    participants.map(participant).join(' + '),
    ...(date ? [`${date.edtf} ${date.basis}`] : []),
    ...(place ? [`in ${place.name}${place.country ? ` (${place.country})` : ''}`] : []),
    ...(about.length ? [`about ${about.join(', ')}`] : []),
    rule,
  ].join(' · ')
}

function participant({ leader, country, organisation, role }: Participant): string {
  const code = country ?? organisation
  const who = leader ? `${leader}${code ? ` (${code})` : ''}` : (code ?? '?')
  return role === 'party' ? who : `${who} as ${role}`
}

function quoteLine({ speaker, kind, act, text, via, rule }: Quote): string {
  const words = text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/u, '')} …` : text
  const who = speaker.leader ?? speaker.country ?? speaker.organisation ?? '?'
  return [`quote: ${who}`, `${kind} ${act}`, ...(via ? [`via ${via.name}`] : []), words.replace(/\s+/gu, ' '), rule].join(' · ')
}
