/** Leaders and countries that articles name and the reference data does not know: facts about them are kept all the same. */
import { eq, sql } from 'drizzle-orm'
import type { CountryMention, LeaderMention, Participant, Quote } from '../model.ts'
import { type Store, statement } from './db.ts'
import { sortKey, squash } from './names.ts'
import { insertLeaderName } from './reference.ts'
import { countries, leaders } from './schema.ts'

const find = statement(db =>
  db
    .select({ id: leaders.id })
    .from(leaders)
    .where(eq(leaders.id, sql.placeholder('id')))
    .prepare(),
)

const insert = statement(db =>
  db
    .insert(leaders)
    .values({
      id: sql.placeholder('id'),
      name: sql.placeholder('name'),
      sortName: sql.placeholder('sortName'),
      country: sql.placeholder('country'),
      provisional: true,
    })
    .prepare(),
)

type Facts = {
  leaders: readonly LeaderMention[]
  countries: readonly CountryMention[]
  reports: readonly { participants: readonly Participant[]; about: readonly string[] }[]
  quotes: readonly Quote[]
}

/** Makes sure that every leader and every country that an article's facts name has a row. */
export async function ensureActors(store: Store, facts: Facts): Promise<void> {
  for (const code of namedCountries(facts)) await insertCountry(store).execute({ code, sortName: sortKey(code) })
  for (const [id, { name, country }] of namedLeaders(facts)) {
    if ((await find(store).execute({ id })).length) continue
    await insert(store).execute({ id, name, sortName: sortKey(name), country })
    await insertLeaderName(store, { leaderId: id, language: 'en', name, squashed: squash(name), weak: false })
  }
}

/** A code that the reference data lacks is a country by that code alone, until the data has it. */
const insertCountry = statement(db =>
  db
    .insert(countries)
    .values({ code: sql.placeholder('code'), kind: 'country', name: sql.placeholder('code'), sortName: sql.placeholder('sortName') })
    .onConflictDoNothing()
    .prepare(),
)

function namedCountries({ countries, reports, quotes }: Facts): Set<string> {
  const actors = [...reports.flatMap(report => report.participants), ...quotes.map(quote => quote.speaker)]
  const codes = actors.flatMap(({ country, organisation }) => [country, organisation].filter(code => code !== undefined))
  return new Set([...countries.map(({ code }) => code), ...reports.flatMap(report => report.about), ...codes])
}

function namedLeaders(facts: Facts): Map<string, { name: string; country: string | null }> {
  const named = new Map<string, { name: string; country: string | null }>()
  for (const { id, name } of facts.leaders) named.set(id, { name, country: null })
  for (const actor of [...facts.reports.flatMap(report => report.participants), ...facts.quotes.map(quote => quote.speaker)]) {
    const { leader, leaderId, country, organisation } = actor
    if (!leaderId) continue
    const known = named.get(leaderId)
    named.set(leaderId, { name: known?.name ?? leader ?? leaderId, country: known?.country ?? country ?? organisation ?? null })
  }
  return named
}
