/** Readouts: what each side says of a shared event, side by side. Made when asked for, from quotes and reports. */
import { sql } from 'drizzle-orm'
import { agree, type Claim, claimsOfReports, eachOnce, shown } from './claims.ts'
import { among, arrayValue } from './columns.ts'
import { type Store, statement } from './db.ts'
import type { QuoteRow } from './quotes.ts'
import { groupBy } from './rows.ts'
import { articleCountries, countries } from './schema.ts'
import type { QuoteView, ReadoutView, ReportView } from './views.ts'

const selectMentions = statement(db =>
  db
    .select({ articleId: articleCountries.articleId, code: articleCountries.code, mentions: articleCountries.mentions })
    .from(articleCountries)
    .where(among(articleCountries.articleId, sql.placeholder('ids')))
    .prepare(),
)

const selectNames = statement(db =>
  db
    .select({ code: countries.code, name: countries.name })
    .from(countries)
    .where(among(countries.code, sql.placeholder('codes')))
    .prepare(),
)

type Sided = { row: QuoteRow; view: QuoteView; side: string; via: string | null }
type Account = { side: string; via: string | null; quotes: QuoteView[]; claims: Claim[] }

/**
 * The accounts of those who took part. A quote is the side's whose office or agency passed it on, else the speaker's.
 * @param told quotes that belong to the event, rows and views in the same order
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
  const mentioned = ({ row }: Sided): Claim[] =>
    (mentions.get(row.articleId) ?? [])
      .filter(({ code }) => !sides.has(code))
      .filter(({ mentions: spans }) => spans.some(({ start, end }) => start >= row.start && end <= row.end))
      .map(({ code }) => ({ field: 'mentions', value: code }))
  const names = await countryNames(store, reports)
  const claimsIn = (articles: ReadonlySet<string>): Claim[] =>
    claimsOfReports(
      reports.filter(({ article }) => articles.has(article.id)),
      names,
    )
  const accounts: Account[] = [...groupBy(quotes, ({ side, via }) => `${side}\n${via ?? ''}`).values()].map(own => ({
    ...{ side: own[0]!.side, via: own[0]!.via, quotes: own.map(({ view }) => view) },
    // Where one side alone is quoted in an article, the article's claims are that side's.
    claims: eachOnce([...own.flatMap(mentioned), ...claimsIn(articlesOfOne(own[0]!.side, own, quotes))]),
  }))
  return accounts
    .map(account => {
      const others = quotes.filter(({ side }) => side !== account.side)
      const elsewhere = [
        ...accounts.filter(({ side }) => side !== account.side).flatMap(({ claims }) => claims),
        ...claimsIn(articlesOf(others)),
      ]
      // Nothing stands alone where one side alone is heard.
      const only = others.length === 0 ? [] : account.claims.filter(claim => !elsewhere.some(other => agree(claim, other)))
      return { ...account, claims: account.claims.map(shown), only: only.map(shown) }
    })
    .sort((a, b) => (a.side === b.side ? ((a.via ?? '') < (b.via ?? '') ? -1 : 1) : a.side < b.side ? -1 : 1))
}

function sideOf({ viaCountry, country }: QuoteRow, sides: ReadonlySet<string>): string | null {
  if (viaCountry !== null && sides.has(viaCountry)) return viaCountry
  return country !== null && sides.has(country) ? country : null
}

const articlesOf = (quotes: readonly Sided[]): Set<string> => new Set(quotes.map(({ view }) => view.article.id))

/** Articles of an account in which no other side is quoted. */
function articlesOfOne(side: string, own: readonly Sided[], quotes: readonly Sided[]): Set<string> {
  const shared = articlesOf(quotes.filter(quote => quote.side !== side))
  return new Set([...articlesOf(own)].filter(article => !shared.has(article)))
}

async function countryNames(store: Store, reports: readonly ReportView[]): Promise<Map<string, string>> {
  const codes = new Set(reports.flatMap(({ place }) => place?.country ?? []))
  const found = await selectNames(store).execute({ codes: arrayValue([...codes]) })
  return new Map(found.map(({ code, name }) => [code, name]))
}
