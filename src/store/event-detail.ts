/** One event with everything: who reports it in which words, and what its participants are quoted with there. */
import { eq, sql } from 'drizzle-orm'
import { among, arrayValue } from './columns.ts'
import { type Store, statement } from './db.ts'
import { partsOf } from './event-parts.ts'
import { eventViews } from './events.ts'
import { countryLabel, participantView } from './participants.ts'
import { reportsOfQuote } from './quote-reports.ts'
import { type QuoteRow, quotesOfArticles, quoteViews } from './quotes.ts'
import { readoutsOf } from './readouts.ts'
import { partsOfReports } from './report-parts.ts'
import { groupBy } from './rows.ts'
import { articles, countries, eventReports, events, reportAbout, reports } from './schema.ts'
import { type EventDetailView, type EventView, type Included, isoDay, type ReportView } from './views.ts'

const selectEvent = statement(db =>
  db
    .select()
    .from(events)
    .where(eq(events.publicId, sql.placeholder('id')))
    .prepare(),
)

const selectReports = statement(db =>
  db
    .select({ report: reports, article: articles })
    .from(eventReports)
    .innerJoin(reports, eq(reports.id, eventReports.reportId))
    .innerJoin(articles, eq(articles.id, reports.articleId))
    .where(eq(eventReports.eventId, sql.placeholder('id')))
    .orderBy(articles.sortDay, reports.id)
    .prepare(),
)

const selectAbout = statement(db =>
  db
    .select({ reportId: reportAbout.reportId, code: countries.code, name: countries.name })
    .from(reportAbout)
    .innerJoin(countries, eq(countries.code, reportAbout.code))
    .where(among(reportAbout.reportId, sql.placeholder('ids')))
    .prepare(),
)

const selectOfArticles = statement(db =>
  db
    .select({ id: reports.id, articleId: reports.articleId })
    .from(reports)
    .where(among(reports.articleId, sql.placeholder('ids')))
    .prepare(),
)

type Told = { report: typeof reports.$inferSelect; article: typeof articles.$inferSelect }

/** An event by its id; null when there is none. */
export async function eventDetail(store: Store, id: string): Promise<EventDetailView | null> {
  const [row] = await selectEvent(store).execute({ id })
  if (!row) return null
  const [view] = await eventViews(store, [row.id])
  const told = await selectReports(store).execute({ id: row.id })
  const reportsTold = await reportViews(store, told)
  return { ...view!, reports: reportsTold, ...(await saidOf(store, told, reportsTold, view!)), ...(await partsOf(store, row)) }
}

/** What `include` adds to events, in their order. */
export async function includedOf(
  store: Store,
  events: readonly { id: number; view: EventView }[],
  wanted: ReadonlySet<'reports' | 'quotes' | 'evidence' | 'articles'>,
): Promise<Included[]> {
  const included: Included[] = []
  for (const { id, view } of events) {
    const told = await selectReports(store).execute({ id })
    const reports = await reportViews(store, told)
    included.push({
      ...(wanted.has('reports') && { reports }),
      ...(wanted.has('quotes') && { quotes: (await saidOf(store, told, reports, view)).quotes }),
      ...(wanted.has('evidence') && { evidence: reports.map(({ article, rule, evidence }) => ({ article: article.id, rule, evidence })) }),
      ...(wanted.has('articles') && { articles: [...new Map(reports.map(({ article }) => [article.id, article])).values()] }),
    })
  }
  return included
}

/** Reports with their articles' labels, in the order given. */
async function reportViews(store: Store, told: readonly Told[]): Promise<ReportView[]> {
  const numbers = told.map(({ report }) => report.id)
  const { participants, evidence: words } = await partsOfReports(store, numbers)
  const about = groupBy(await selectAbout(store).execute({ ids: arrayValue(numbers) }), row => row.reportId)
  return told.map(({ report, article }) => ({
    article: articleLabel(article),
    ...{ type: report.type, channel: report.channel, status: report.status, date: reportDate(report) },
    participants: (participants.get(report.id) ?? []).map(participantView),
    about: (about.get(report.id) ?? []).map(({ code, name }) => ({ code, name })),
    place: report.placeName === null ? null : { name: report.placeName, country: countryLabel(report.placeCountry, null)?.code ?? null },
    ...{ cameo: report.cameo, plover: report.plover, rule: report.rule, confidence: report.confidence },
    evidence: (words.get(report.id) ?? []).map(({ start, end, text }) => ({ start, end, text })),
  }))
}

function reportDate({ dateEdtf, dateBasis, dateText, fromDay, toDay }: Told['report']): ReportView['date'] {
  return dateEdtf && dateBasis ? { edtf: dateEdtf, basis: dateBasis, text: dateText, from: isoDay(fromDay), to: isoDay(toDay) } : null
}

function articleLabel({ publicId, title, url, source, language, publishedDate }: Told['article']): ReportView['article'] {
  return { id: publicId, title, url, source, language, published: publishedDate }
}

/** What those who took part, or their countries, are quoted with where the event is told, and what that makes of each side. */
async function saidOf(
  store: Store,
  told: readonly Told[],
  reportsTold: readonly ReportView[],
  { participants }: EventView,
): Promise<Pick<EventDetailView, 'quotes' | 'readouts'>> {
  const rows = await quotesOf(store, told)
  const leaderIds = new Set(participants.map(({ leader }) => leader?.id))
  const sides = new Set(participants.flatMap(({ country, organisation }) => [country?.code ?? [], organisation?.code ?? []].flat()))
  const isOfParty = ({ leaderId, country }: QuoteRow) =>
    leaderId === null ? country !== null && sides.has(country) : leaderIds.has(leaderId)
  const views = await quoteViews(store, rows)
  return { quotes: views.filter((_, at) => isOfParty(rows[at]!)), readouts: await readoutsOf(store, { rows, views }, reportsTold, sides) }
}

/** The quotes of the event's articles, without those that belong to what else an article tells of. */
async function quotesOf(store: Store, told: readonly Told[]): Promise<QuoteRow[]> {
  const articleIds = [...new Set(told.map(({ article }) => article.id))]
  const own = new Set(told.map(({ report }) => report.id))
  const all = await selectOfArticles(store).execute({ ids: arrayValue(articleIds) })
  const counted = groupBy(all, ({ articleId }) => articleId)
  const several = all.filter(({ articleId }) => counted.get(articleId)!.length > 1)
  const { participants, evidence } = await partsOfReports(
    store,
    several.map(({ id }) => id),
  )
  const described = several.map(({ id, articleId }) => ({
    ...{ id, articleId, evidence: evidence.get(id) ?? [] },
    leaders: new Set((participants.get(id) ?? []).flatMap(({ leaderId }) => leaderId ?? [])),
    sides: new Set((participants.get(id) ?? []).flatMap(({ country, organisation }) => [country ?? [], organisation ?? []].flat())),
  }))
  const byArticle = groupBy(described, ({ articleId }) => articleId)
  return (await quotesOfArticles(store, articleIds)).filter(quote => {
    const reportsThere = byArticle.get(quote.articleId)
    return !reportsThere || reportsOfQuote(quote, reportsThere).some(({ id }) => own.has(id))
  })
}
