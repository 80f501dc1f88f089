/** Reference data: leaders with names and terms, countries and organisations with names. Loaded whole, when its version is another. */
import { eq, sql } from 'drizzle-orm'
import { type Database, type Store, statement } from './db.ts'
import { renewCardsOf } from './event-cards.ts'
import { insertion } from './insert.ts'
import { sortKey, squash } from './names.ts'
import { countries, countryNames, leaderNames, leaders, terms } from './schema.ts'
import { getSetting, REFERENCE_VERSION, setSetting } from './settings.ts'

type Names = { [language: string]: string[] }

export type LeaderSeed = {
  id: string
  name: string
  country: string
  wikidata?: string
  checked?: string
  names: Names
  weak?: Names
  offices: { office: string; country: string; of?: string; from?: string; to?: string | null; acting?: boolean; note?: string }[]
}

export type CountrySeed = { code: string; kind: 'country' | 'organisation'; iso3?: string; wikidata?: string; name: string; names: Names }

export type ReferenceData = { version: string; leaders: readonly LeaderSeed[]; countries: readonly CountrySeed[] }

/**
 * Loads the reference data when the database holds another version of it. Leaders that articles made (`provisional`) stay, and those
 * whom the data no longer knows stay as provisional ones where facts need them.
 * @returns whether anything was loaded
 */
export async function loadReference(store: Store, data: ReferenceData): Promise<boolean> {
  if ((await getSetting(store, REFERENCE_VERSION)) === data.version) return false
  await store.transaction(async () => {
    const before = await labels(store.db)
    await clear(store.db)
    for (const country of data.countries) await saveCountry(store, country)
    for (const leader of data.leaders) await saveLeader(store, leader)
    await dropUnused(store.db)
    await renewCardsOf(store, changedLabels(before, await labels(store.db)))
    await setSetting(store, REFERENCE_VERSION, data.version)
  })
  return true
}

/** Version of the reference data in the database; null before the first load. */
export const referenceVersion = (store: Store): Promise<string | null> => getSetting(store, REFERENCE_VERSION)

type Labels = { leaders: Map<string, string>; countries: Map<string, string> }

async function labels(db: Database): Promise<Labels> {
  const people = await db.select({ id: leaders.id, name: leaders.name }).from(leaders)
  const places = await db.select({ code: countries.code, name: countries.name }).from(countries)
  return { leaders: new Map(people.map(({ id, name }) => [id, name])), countries: new Map(places.map(({ code, name }) => [code, name])) }
}

/** Ids and codes whose label is not what it was. */
function changedLabels(before: Labels, after: Labels): { leaders: string[]; countries: string[] } {
  const changed = (old: Map<string, string>, now: Map<string, string>) =>
    [...old].flatMap(([id, name]) => (now.get(id) === name ? [] : [id]))
  return { leaders: changed(before.leaders, after.leaders), countries: changed(before.countries, after.countries) }
}

/** Until a leader comes again, he or she is provisional. Names and terms are replaced leader by leader. */
async function clear(db: Database): Promise<void> {
  await db.delete(countryNames)
  await db.update(leaders).set({ provisional: true, wikidata: null, checked: null })
}

/** Leaders that neither the reference data nor any fact knows. */
async function dropUnused(db: Database): Promise<void> {
  await db.run(sql`delete from leaders where provisional
    and id not in (select leader_id from article_leaders)
    and id not in (select leader_id from report_participants where leader_id is not null)
    and id not in (select leader_id from event_participants where leader_id is not null)
    and id not in (select leader_id from quotes where leader_id is not null)`)
}

const insertCountry = insertion(countries, { onConflict: 'code' })
const insertCountryName = insertion(countryNames)
const insertLeader = insertion(leaders, { onConflict: 'id' })
const insertTerm = insertion(terms)
export const insertLeaderName = insertion(leaderNames)

async function saveCountry(store: Store, country: CountrySeed): Promise<void> {
  const { code, kind, iso3 = null, wikidata = null, name } = country
  await insertCountry(store, { code, kind, iso3, wikidata, name, sortName: sortKey(name) })
  for (const { language, form } of forms(country.names)) {
    await insertCountryName(store, { code, language, name: form, squashed: squash(form) })
  }
}

const deletions = [leaderNames, terms].map(table =>
  statement(db =>
    db
      .delete(table)
      .where(eq(table.leaderId, sql.placeholder('id')))
      .prepare(),
  ),
)

async function saveLeader(store: Store, leader: LeaderSeed): Promise<void> {
  const { id, name, country, wikidata = null, checked = null } = leader
  await insertLeader(store, { id, name, sortName: sortKey(name), country, wikidata, provisional: false, checked })
  for (const deletion of deletions) await deletion(store).execute({ id })
  for (const { language, form, weak } of leaderForms(leader)) {
    await insertLeaderName(store, { leaderId: id, language, name: form, squashed: squash(form), weak })
  }
  for (const { office, country, of = null, from = null, to, acting = false, note = null } of leader.offices) {
    await insertTerm(store, { leaderId: id, office, country, of, from, to: to ?? null, current: to === null, acting, note })
  }
}

/** The reference form is an English name, whether the list of names repeats it or not. */
function leaderForms({ name, names, weak = {} }: LeaderSeed): { language: string; form: string; weak: boolean }[] {
  const strong = { ...names, en: [name, ...(names.en ?? [])] }
  return [...forms(strong).map(entry => ({ ...entry, weak: false })), ...forms(weak).map(entry => ({ ...entry, weak: true }))]
}

function forms(names: Names): { language: string; form: string }[] {
  return Object.entries(names).flatMap(([language, list]) => [...new Set(list)].map(form => ({ language, form })))
}
