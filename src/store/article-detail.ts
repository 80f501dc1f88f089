/** One article with its text and everything that it says, in the form of docs/record.md. */
import { eq, sql } from 'drizzle-orm'
import type { ArticleRecord, EventReport, Participant, Quote, Span, TextSpan } from '../model.ts'
import { publishedOf } from './articles-read.ts'
import { among, arrayValue } from './columns.ts'
import { type Store, statement } from './db.ts'
import { quotesOfArticles } from './quotes.ts'
import { partsOfReports } from './report-parts.ts'
import { groupBy } from './rows.ts'
import {
  articleCountries,
  articleDates,
  articleLeaders,
  articles,
  countries,
  eventReports,
  events,
  leaders,
  reportAbout,
  reports,
} from './schema.ts'

type StoredReport = EventReport & {
  /** The event that this report is part of. */
  event: string
}

export type StoredRecord = Omit<ArticleRecord, 'events' | 'published'> & {
  /** The id as the input gave it. */
  given_id: string
  text: string
  published: ReturnType<typeof publishedOf>
  events: StoredReport[]
}

const selectArticle = statement(db =>
  db
    .select()
    .from(articles)
    .where(eq(articles.publicId, sql.placeholder('id')))
    .prepare(),
)

const selectGiven = statement(db =>
  db
    .select({ id: articles.publicId, title: articles.title })
    .from(articles)
    .where(eq(articles.givenId, sql.placeholder('id')))
    .orderBy(articles.id)
    .limit(10)
    .prepare(),
)

/** The articles to which inputs gave this id: at most ten. */
export async function articlesGiven(store: Store, id: string): Promise<{ id: string; title: string }[]> {
  return selectGiven(store).execute({ id })
}

/** An article by its id; null when there is none. */
export async function articleRecord(store: Store, id: string): Promise<StoredRecord | null> {
  const [row] = await selectArticle(store).execute({ id })
  if (!row) return null
  const spansOf = (spans: readonly Span[]): TextSpan[] => spans.map(({ start, end }) => ({ start, end, text: row.text.slice(start, end) }))
  const ofArticle = { id: row.id }
  return {
    ...{ id: row.publicId, given_id: row.givenId, url: row.url, source: row.source, language: row.language, title: row.title },
    ...{ body: row.body, published: publishedOf(row), text: row.text },
    leaders: (await selectLeaders(store).execute(ofArticle)).map(({ mentions, provisional, ...leader }) => ({
      ...{ ...leader, ...(provisional && { provisional }), mentions: spansOf(mentions) },
    })),
    countries: (await selectCountries(store).execute(ofArticle)).map(({ code, mentions }) => ({ code, mentions: spansOf(mentions) })),
    dates: (await selectDates(store).execute(ofArticle)).map(({ id: _, articleId: __, planned, ...date }) => ({
      ...{ ...date, ...(planned !== null && { planned }), text: row.text.slice(date.start, date.end) },
    })),
    events: await reportsOf(store, row.id),
    quotes: await quotesOf(store, row.id),
  }
}

const selectLeaders = statement(db =>
  db
    .select({ name: leaders.name, id: leaders.id, provisional: leaders.provisional, mentions: articleLeaders.mentions })
    .from(articleLeaders)
    .innerJoin(leaders, eq(leaders.id, articleLeaders.leaderId))
    .where(eq(articleLeaders.articleId, sql.placeholder('id')))
    .orderBy(articleLeaders.ordinal)
    .prepare(),
)

const selectCountries = statement(db =>
  db
    .select({ code: articleCountries.code, mentions: articleCountries.mentions })
    .from(articleCountries)
    .where(eq(articleCountries.articleId, sql.placeholder('id')))
    .orderBy(articleCountries.ordinal)
    .prepare(),
)

const selectDates = statement(db =>
  db
    .select()
    .from(articleDates)
    .where(eq(articleDates.articleId, sql.placeholder('id')))
    .orderBy(articleDates.start)
    .prepare(),
)

const selectReports = statement(db =>
  db
    .select({ report: reports, event: events.publicId })
    .from(reports)
    .innerJoin(eventReports, eq(eventReports.reportId, reports.id))
    .innerJoin(events, eq(events.id, eventReports.eventId))
    .where(eq(reports.articleId, sql.placeholder('id')))
    .orderBy(reports.articleId, reports.id)
    .prepare(),
)

const selectAbout = statement(db =>
  db
    .select()
    .from(reportAbout)
    .where(among(reportAbout.reportId, sql.placeholder('ids')))
    .prepare(),
)

async function reportsOf(store: Store, articleId: number): Promise<StoredReport[]> {
  const rows = await selectReports(store).execute({ id: articleId })
  const numbers = rows.map(({ report }) => report.id)
  const { participants, evidence: words } = await partsOfReports(store, numbers)
  const about = groupBy(await selectAbout(store).execute({ ids: arrayValue(numbers) }), row => row.reportId)
  return rows.map(({ report: row, event }) => ({
    ...{ event, type: row.type, channel: row.channel, status: row.status },
    date: row.dateEdtf && row.dateBasis ? { edtf: row.dateEdtf, basis: row.dateBasis, text: row.dateText } : null,
    participants: (participants.get(row.id) ?? []).map(participantOf),
    about: (about.get(row.id) ?? []).map(({ code }) => code),
    place: row.placeName === null ? null : { name: row.placeName, country: row.placeCountry },
    ...{ cameo: row.cameo, plover: row.plover, rule: row.rule, confidence: row.confidence },
    evidence: (words.get(row.id) ?? []).map(({ start, end, text }) => ({ start, end, text })),
  }))
}

/** As records have it: what is not known is left out. */
function participantOf(
  row: Pick<Participant, 'role'> & Record<'leaderId' | 'leader' | 'country' | 'organisation', string | null>,
): Participant {
  const { leaderId, leader, country, organisation, role } = row
  return {
    ...(leaderId !== null && { leader: leader ?? leaderId, leaderId }),
    ...(country !== null && { country }),
    ...(organisation !== null && { organisation }),
    role,
  }
}

async function quotesOf(store: Store, articleId: number): Promise<Quote[]> {
  const rows = await quotesOfArticles(store, [articleId])
  const kinds = new Map(
    (await selectKinds(store).execute({ codes: arrayValue(rows.flatMap(({ country }) => country ?? [])) })).map(row => [
      row.code,
      row.kind,
    ]),
  )
  const names = new Map(
    (await selectNames(store).execute({ ids: arrayValue(rows.flatMap(({ leaderId }) => leaderId ?? [])) })).map(row => [row.id, row.name]),
  )
  return rows.map(({ leaderId, country, viaName, viaCountry, start, end, text, kind, act, rule, confidence }) => ({
    speaker: {
      ...(leaderId !== null && { leader: names.get(leaderId) ?? leaderId, leaderId }),
      ...(country !== null && (kinds.get(country) === 'organisation' ? { organisation: country } : { country })),
    },
    ...{ kind, act, text, start, end, via: viaName === null ? null : { name: viaName, country: viaCountry }, rule, confidence },
  }))
}

const selectKinds = statement(db =>
  db
    .select({ code: countries.code, kind: countries.kind })
    .from(countries)
    .where(among(countries.code, sql.placeholder('codes')))
    .prepare(),
)

const selectNames = statement(db =>
  db
    .select({ id: leaders.id, name: leaders.name })
    .from(leaders)
    .where(among(leaders.id, sql.placeholder('ids')))
    .prepare(),
)
