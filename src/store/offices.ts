/** Who held which office when. */
import { eq, getTableColumns, sql } from 'drizzle-orm'
import { among, arrayValue } from './columns.ts'
import { type Store, statement } from './db.ts'
import type { Filter } from './filter.ts'
import { anyOfColumn, type Condition, countUpTo, type ListSource, type Page, type PageRequest, readPage, type Total } from './lists.ts'
import { countryLabel } from './participants.ts'
import { countries, leaders, terms } from './schema.ts'
import { type CountryLabel, isoDay, type LeaderLabel } from './views.ts'

export type OfficeRow = typeof terms.$inferSelect

export type OfficeView = {
  office: string
  country: CountryLabel
  of: string | null
  leader: LeaderLabel
  from: string | null
  to: string | null
  /** In office on the day of `checked`. */
  current: boolean
  checked: string | null
  acting: boolean
}

const SOURCE: ListSource<OfficeRow> = {
  ...{ name: 'terms', table: terms, id: terms.id, columns: getTableColumns(terms) },
  sorts: { country: terms.country, office: terms.office },
}

export async function listOffices(store: Store, filter: Filter, page: PageRequest): Promise<Page<OfficeRow>> {
  return readPage(store, SOURCE, conditionsOf(filter), page)
}

export const countOffices = (store: Store, filter: Filter, cap?: number | null): Promise<Total> =>
  countUpTo(store, SOURCE, conditionsOf(filter), { cap })

/** Dates are as exact as they are known, `YYYY` to `YYYY-MM-DD`: texts that begin alike compare as days do. */
function conditionsOf({ leader, country, office, from, to }: Filter): Condition[] {
  const conditions = [
    ...anyOfColumn('leader', leader, terms.leaderId),
    ...anyOfColumn('country', country, terms.country),
    ...anyOfColumn('office', office, terms.office),
  ]
  if (to !== undefined) conditions.push({ shape: 'on_to', value: isoDay(to)!, where: day => sql`coalesce(${terms.from}, '') <= ${day}` })
  if (from !== undefined) {
    const after = (day: unknown) =>
      sql`(case when ${terms.to} is null then ${terms.current} else substr(${day}, 1, length(${terms.to})) <= ${terms.to} end)`
    conditions.push({ shape: 'on_from', value: isoDay(from)!, where: after })
  }
  return conditions
}

const selectLabels = statement(db =>
  db
    .select({ id: terms.id, leader: leaders.name, checked: leaders.checked, country: countries.name })
    .from(terms)
    .innerJoin(leaders, eq(leaders.id, terms.leaderId))
    .leftJoin(countries, eq(countries.code, terms.country))
    .where(among(terms.id, sql.placeholder('ids')))
    .prepare(),
)

export async function officeViews(store: Store, rows: readonly OfficeRow[]): Promise<OfficeView[]> {
  const labels = new Map((await selectLabels(store).execute({ ids: arrayValue(rows.map(({ id }) => id)) })).map(row => [row.id, row]))
  return rows.map(({ id, office, country, of, leaderId, from, to, current, acting }) => {
    const label = labels.get(id)
    return {
      ...{ office, country: countryLabel(country, label?.country ?? null)!, of, leader: { id: leaderId, name: label?.leader ?? leaderId } },
      ...{ from, to, current, checked: label?.checked ?? null, acting },
    }
  })
}
