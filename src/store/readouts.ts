/** Readouts: what each side says of a shared event, side by side. Made when asked for, from quotes and reports. */
import { sql } from 'drizzle-orm'
import { among, arrayValue } from './columns.ts'
import { type Store, statement } from './db.ts'
import type { QuoteRow } from './quotes.ts'
import { groupBy } from './rows.ts'
import { articleCountries } from './schema.ts'
import type { ClaimView, QuoteView, ReadoutView, ReportView } from './views.ts'

const selectMentions = statement(db =>
  db
    .select({ articleId: articleCountries.articleId, code: articleCountries.code, mentions: articleCountries.mentions })
    .from(articleCountries)
    .where(among(articleCountries.articleId, sql.placeholder('ids')))
    .prepare(),
)

type Sided = { row: QuoteRow; view: QuoteView; side: string; via: string | null }

/**
 * The accounts of those who took part. A quote is the side's whose office or agency passed it on, else the speaker's.
 * @param told quotes of the event's articles, rows and views in the same order
 * @param sides codes of those who took part
 */
export async function readoutsOf(
  store: Store,
  told: { rows: readonly QuoteRow[]; views: readonly QuoteView[] },
  reports: readonly ReportView[],
  sides: ReadonlySet<string>,
): Promise<ReadoutView[]> {
  const quotes = told.rows.flatMap((row, at) => {
    const side = sideOf(row, sides)
    return side === null ? [] : [{ row, view: told.views[at]!, side, via: row.viaName }]
  })
  const mentions = groupBy(
    await selectMentions(store).execute({ ids: arrayValue([...new Set(quotes.map(({ row }) => row.articleId))]) }),
    ({ articleId }) => articleId,
  )
  const mentioned = ({ row }: Sided): ClaimView[] =>
    (mentions.get(row.articleId) ?? [])
      .filter(({ code }) => !sides.has(code))
      .filter(({ mentions: spans }) => spans.some(({ start, end }) => start >= row.start && end <= row.end))
      .map(({ code }) => ({ field: 'mentions', value: code }))
  const accounts = [...groupBy(quotes, ({ side, via }) => `${side}\n${via ?? ''}`).values()].map(own => ({
    ...{ side: own[0]!.side, via: own[0]!.via, quotes: own.map(({ view }) => view) },
    claims: unique([...own.flatMap(mentioned), ...claimsOf(own[0]!.side, quotes, own, reports)]),
  }))
  return accounts
    .map(account => ({ ...account, only: onlyOf(account, accounts) }))
    .sort((a, b) => (a.side === b.side ? ((a.via ?? '') < (b.via ?? '') ? -1 : 1) : a.side < b.side ? -1 : 1))
}

function sideOf({ viaCountry, country }: QuoteRow, sides: ReadonlySet<string>): string | null {
  if (viaCountry !== null && sides.has(viaCountry)) return viaCountry
  return country !== null && sides.has(country) ? country : null
}

/** Where one side alone is quoted in an article, the article's claims are that side's. */
function claimsOf(side: string, quotes: readonly Sided[], own: readonly Sided[], reports: readonly ReportView[]): ClaimView[] {
  const articles = new Set(own.map(({ view }) => view.article.id))
  for (const { view, side: other } of quotes) if (other !== side) articles.delete(view.article.id)
  return reports
    .filter(({ article }) => articles.has(article.id))
    .flatMap(({ status, date, place, about, participants }) => [
      { field: 'status', value: status },
      ...(date && date.basis !== 'published' ? [{ field: 'date', value: date.edtf }] : []),
      ...(place ? [{ field: 'place', value: place.name }] : []),
      ...about.map(({ code }) => ({ field: 'about', value: code })),
      ...participants
        .filter(({ role }) => role === 'initiator')
        .map(({ country, organisation }) => ({ field: 'initiator', value: (country ?? organisation)?.code ?? '?' })),
    ])
}

const sameClaim = (a: ClaimView, b: ClaimView): boolean => a.field === b.field && a.value === b.value

const unique = (claims: readonly ClaimView[]): ClaimView[] =>
  claims.filter((claim, at) => claims.findIndex(other => sameClaim(claim, other)) === at)

/** Nothing stands alone where one side alone is heard. */
function onlyOf({ side, claims }: { side: string; claims: ClaimView[] }, accounts: readonly { side: string; claims: ClaimView[] }[]) {
  const others = accounts.filter(account => account.side !== side)
  return others.length === 0 ? [] : claims.filter(claim => !others.some(other => other.claims.some(one => sameClaim(one, claim))))
}
