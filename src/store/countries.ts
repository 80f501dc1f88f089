/** Reading countries and organisations, and finding them by code or name. */
import { eq, getTableColumns, sql } from 'drizzle-orm'
import { among, arrayValue } from './columns.ts'
import { rawStatement, type Store, statement } from './db.ts'
import type { Filter } from './filter.ts'
import { byLanguage, type Candidate, type NameMatch } from './leaders.ts'
import { anyOfColumn, type Condition, countUpTo, type ListSource, type Page, type PageRequest, readPage, type Total } from './lists.ts'
import { squash } from './names.ts'
import { groupBy } from './rows.ts'
import { countries, countryNames } from './schema.ts'
import { perVersion } from './versioned.ts'
import type { CountryView } from './views.ts'

export type CountryRow = typeof countries.$inferSelect

const SOURCE: ListSource<CountryRow> = {
  name: 'countries',
  table: countries,
  id: countries.code,
  columns: getTableColumns(countries),
  sorts: { name: countries.sortName },
}

export async function listCountries(store: Store, filter: Filter, page: PageRequest): Promise<Page<CountryRow>> {
  return readPage(store, SOURCE, conditionsOf(filter), page)
}

export const countCountries = (store: Store, filter: Filter, cap?: number | null): Promise<Total> =>
  countUpTo(store, SOURCE, conditionsOf(filter), { cap })

function conditionsOf({ country, kind, name }: Filter): Condition[] {
  return [
    ...anyOfColumn('country', country, countries.code),
    ...anyOfColumn('kind', kind, countries.kind),
    ...(name === undefined ? [] : [namedLike(name)]),
  ]
}

const namedLike = (name: string): Condition => ({
  shape: 'name',
  value: squash(name),
  where: part => sql`${part} <> '' and ${countries.code} in (select code from country_names where instr(squashed, ${part}) > 0)`,
})

const selectNames = statement(db =>
  db
    .select({ code: countryNames.code, language: countryNames.language, name: countryNames.name })
    .from(countryNames)
    .where(among(countryNames.code, sql.placeholder('codes')))
    .orderBy(countryNames.code, countryNames.id)
    .prepare(),
)

// Named in full: alone in its query, drizzle writes a column without its table, which would then be the inner one.
const ofCountry = sql`countries.code`

const selectCounts = statement(db =>
  db
    .select({
      code: countries.code,
      leaders: sql<number>`(select count(*) from leaders where country = ${ofCountry})`,
      events: sql<number>`coalesce((select total from tallies where dim_a = 'country' and a = ${ofCountry} and dim_b = ''), 0)`,
      articles: sql<number>`(select count(*) from article_countries where code = ${ofCountry})`,
      quotes: sql<number>`(select count(*) from quotes where country = ${ofCountry})`,
    })
    .from(countries)
    .where(among(countries.code, sql.placeholder('codes')))
    .prepare(),
)

/** Countries as lists show them, in the order of the rows. */
export async function countryViews(store: Store, rows: readonly CountryRow[]): Promise<CountryView[]> {
  const codes = arrayValue(rows.map(row => row.code))
  const names = groupBy(await selectNames(store).execute({ codes }), row => row.code)
  const counts = new Map((await selectCounts(store).execute({ codes })).map(row => [row.code, row]))
  return rows.map(({ code, kind, iso3, wikidata, name }) => {
    const { leaders, events, articles, quotes } = counts.get(code)!
    return { code, kind, iso3, wikidata, name, names: byLanguage(names.get(code) ?? []), leaders, events, articles, quotes }
  })
}

const selectOne = statement(db =>
  db
    .select()
    .from(countries)
    .where(eq(countries.code, sql.placeholder('code')))
    .prepare(),
)

export async function countryDetail(store: Store, code: string): Promise<CountryView | null> {
  const rows = await selectOne(store).execute({ code })
  return (await countryViews(store, rows))[0] ?? null
}

const selectByCode = statement(db =>
  db
    .select({ id: countries.code, label: countries.name, wikidata: countries.wikidata })
    .from(countries)
    .where(
      sql`${countries.code} = ${sql.placeholder('code')} or ${countries.iso3} = ${sql.placeholder('code')} or ${countries.wikidata} = ${sql.placeholder('code')}`,
    )
    .prepare(),
)

const selectByName = statement(db =>
  db
    .selectDistinct({ id: countries.code, label: countries.name })
    .from(countryNames)
    .innerJoin(countries, eq(countries.code, countryNames.code))
    .where(eq(countryNames.squashed, sql.placeholder('name')))
    .orderBy(countries.code)
    .prepare(),
)

/** Which country or organisation is meant by a code (ISO 3166-1 alpha-2 or alpha-3, an organisation's, or a Wikidata id) or by a name in any script. */
export async function findCountries(store: Store, input: string): Promise<NameMatch[]> {
  const code = input.trim().toUpperCase()
  const [known] = await selectByCode(store).execute({ code })
  if (known) return [{ id: known.id, label: known.label, match: known.id === code ? 'id' : known.wikidata === code ? 'wikidata' : 'iso3' }]
  const name = squash(input)
  const named = name ? await selectByName(store).execute({ name }) : []
  return named.map(row => ({ ...row, match: 'name' }))
}

const selectAllNames = statement(db =>
  db
    .select({ id: countries.code, label: countries.name, squashed: countryNames.squashed })
    .from(countryNames)
    .innerJoin(countries, eq(countries.code, countryNames.code))
    .prepare(),
)

/** Every name of every country, for telling a user which one he or she may have meant. */
export const allCountryNames = perVersion(
  async (store: Store): Promise<(Candidate & { squashed: string })[]> => selectAllNames(store).execute(),
)

const selectCodes = rawStatement('select code, iso3 from countries where iso3 is not null')

/** Codes of three letters by codes of two. */
export const allCountryCodes = perVersion(async (store: Store) => new Map(selectCodes(store).all<[string, string]>({})))
