/** Reading leaders, and finding them by any name. */
import { eq, getTableColumns, sql } from 'drizzle-orm'
import { among, arrayValue } from './columns.ts'
import { allOf, anyOfNullable } from './conditions.ts'
import { type Store, statement } from './db.ts'
import type { Filter } from './filter.ts'
import {
  anyOf,
  anyOfColumn,
  type Condition,
  countUpTo,
  type ListSource,
  type Page,
  type PageRequest,
  readPage,
  type Total,
} from './lists.ts'
import { squash } from './names.ts'
import { countryLabel } from './participants.ts'
import { groupBy } from './rows.ts'
import { countries, leaderNames, leaders, terms } from './schema.ts'
import { perVersion } from './versioned.ts'
import type { LeaderDetailView, LeaderView } from './views.ts'

export type LeaderRow = typeof leaders.$inferSelect

const SOURCE: ListSource<LeaderRow> = {
  name: 'leaders',
  table: leaders,
  id: leaders.id,
  columns: getTableColumns(leaders),
  sorts: { name: leaders.sortName },
}

export async function listLeaders(store: Store, filter: Filter, page: PageRequest): Promise<Page<LeaderRow>> {
  return readPage(store, SOURCE, conditionsOf(filter), page)
}

export const countLeaders = (store: Store, filter: Filter, cap?: number | null): Promise<Total> =>
  countUpTo(store, SOURCE, conditionsOf(filter), { cap })

function conditionsOf({ leader, country, country_all, office, name }: Filter): Condition[] {
  return [
    ...anyOfColumn('leader', leader, leaders.id),
    ...anyOfNullable('country', country, leaders.country),
    ...allOf('country_all', country_all, matches => matches(leaders.country)),
    ...anyOf('office', office, matches => sql`${leaders.id} in (select leader_id from terms where ${matches(sql`office`)})`),
    ...(name === undefined ? [] : [namedLike(name)]),
  ]
}

/** `instr` and not `like`: a squashed name has no letters that stand for others. */
const namedLike = (name: string): Condition => ({
  shape: 'name',
  value: squash(name),
  where: part => sql`${part} <> '' and ${leaders.id} in (select leader_id from leader_names where instr(squashed, ${part}) > 0)`,
})

const selectNames = statement(db =>
  db
    .select({ leaderId: leaderNames.leaderId, language: leaderNames.language, name: leaderNames.name, weak: leaderNames.weak })
    .from(leaderNames)
    .where(among(leaderNames.leaderId, sql.placeholder('ids')))
    .orderBy(leaderNames.leaderId, leaderNames.id)
    .prepare(),
)

const selectTerms = statement(db =>
  db
    .select({ ...getTableColumns(terms), countryName: countries.name })
    .from(terms)
    .leftJoin(countries, eq(countries.code, terms.country))
    .where(among(terms.leaderId, sql.placeholder('ids')))
    .orderBy(terms.leaderId, terms.id)
    .prepare(),
)

const selectCounts = statement(db =>
  db
    .select({
      id: leaders.id,
      countryName: countries.name,
      events: sql<number>`coalesce((select total from tallies where dim_a = 'leader' and a = ${leaders.id} and dim_b = ''), 0)`,
      articles: sql<number>`(select count(*) from article_leaders where leader_id = ${leaders.id})`,
      quotes: sql<number>`(select count(*) from quotes where leader_id = ${leaders.id})`,
    })
    .from(leaders)
    .leftJoin(countries, eq(countries.code, leaders.country))
    .where(among(leaders.id, sql.placeholder('ids')))
    .prepare(),
)

/** Leaders as lists show them, in the order of the rows. */
export async function leaderViews(store: Store, rows: readonly LeaderRow[]): Promise<LeaderView[]> {
  const ids = arrayValue(rows.map(row => row.id))
  const names = groupBy(await selectNames(store).execute({ ids }), row => row.leaderId)
  const offices = groupBy(await selectTerms(store).execute({ ids }), row => row.leaderId)
  const counts = new Map((await selectCounts(store).execute({ ids })).map(row => [row.id, row]))
  return rows.map(({ id, name, country, wikidata, provisional }) => {
    const { countryName, events, articles, quotes } = counts.get(id)!
    return {
      ...{ id, name, country: countryLabel(country, countryName), wikidata, provisional },
      names: byLanguage((names.get(id) ?? []).filter(({ weak }) => !weak)),
      offices: (offices.get(id) ?? []).map(({ office, country, countryName, of, from, to, current, acting }) => ({
        ...{ office, country: countryLabel(country, countryName)!, of, from, to, current, acting },
      })),
      ...{ events, articles, quotes },
    }
  })
}

const selectOne = statement(db =>
  db
    .select()
    .from(leaders)
    .where(eq(leaders.id, sql.placeholder('id')))
    .prepare(),
)

export async function leaderDetail(store: Store, id: string): Promise<LeaderDetailView | null> {
  const [row] = await selectOne(store).execute({ id })
  if (!row) return null
  const [view] = await leaderViews(store, [row])
  const weak = (await selectNames(store).execute({ ids: arrayValue([id]) })).filter(name => name.weak)
  return { ...view!, checked: row.checked, weak_names: byLanguage(weak) }
}

/** Names by language, each once, in their order. */
export function byLanguage(rows: readonly { language: string; name: string }[]): Record<string, string[]> {
  return Object.fromEntries(
    [...groupBy(rows, row => row.language)].map(([language, group]) => [language, [...new Set(group.map(({ name }) => name))]]),
  )
}

/** A leader or country that an input may mean. */
export type Candidate = { id: string; label: string }
export type NameMatch = Candidate & { match: 'id' | 'wikidata' | 'name' | 'weak-name' | 'iso3' }

const selectById = statement(db =>
  db
    .select({ id: leaders.id, label: leaders.name })
    .from(leaders)
    .where(eq(leaders.id, sql.placeholder('id')))
    .prepare(),
)

const selectByWikidata = statement(db =>
  db
    .select({ id: leaders.id, label: leaders.name })
    .from(leaders)
    .where(eq(leaders.wikidata, sql.placeholder('id')))
    .prepare(),
)

const selectByName = statement(db =>
  db
    .select({ id: leaders.id, label: leaders.name, weak: sql<number>`min(${leaderNames.weak})` })
    .from(leaderNames)
    .innerJoin(leaders, eq(leaders.id, leaderNames.leaderId))
    .where(eq(leaderNames.squashed, sql.placeholder('name')))
    .groupBy(leaders.id)
    .orderBy(leaders.id)
    .prepare(),
)

/**
 * Who is meant by an id, a Wikidata id, or a name in any script and spelling. Several when the name is several persons'; a short form
 * counts only where it is nobody's usual name.
 */
export async function findLeaders(store: Store, input: string): Promise<NameMatch[]> {
  const id = input.trim().toLowerCase()
  const [known] = await selectById(store).execute({ id })
  if (known) return [{ ...known, match: 'id' }]
  if (/^q\d+$/.test(id))
    return (await selectByWikidata(store).execute({ id: id.toUpperCase() })).map(row => ({ ...row, match: 'wikidata' }))
  const name = squash(input)
  const named = name ? await selectByName(store).execute({ name }) : []
  const usual = named.filter(({ weak }) => !weak)
  return (usual.length ? usual : named).map(({ id, label, weak }) => ({ id, label, match: weak ? 'weak-name' : 'name' }))
}

const selectAllNames = statement(db =>
  db
    .select({ id: leaders.id, label: leaders.name, squashed: leaderNames.squashed })
    .from(leaderNames)
    .innerJoin(leaders, eq(leaders.id, leaderNames.leaderId))
    .prepare(),
)

/** Every name of every leader, for telling a user whom he or she may have meant. */
export const allLeaderNames = perVersion(
  async (store: Store): Promise<(Candidate & { squashed: string })[]> => selectAllNames(store).execute(),
)
