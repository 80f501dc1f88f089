/** Which events a filter finds: the list to walk along where there is one, and the conditions that remain. */
import { type SQL, sql } from 'drizzle-orm'
import { allOf, anyOfNullable, atLeast, atMost, beginsWith, byChange } from './conditions.ts'
import type { Store } from './db.ts'
import type { Filter, Precision } from './filter.ts'
import { type AnyOf, anyOf, anyOfColumn, type Condition, type Listed, type Matches, type Sort } from './lists.ts'
import { events, postings } from './schema.ts'
import { byRelevance, textConditions } from './search.ts'
import { findTally, type Tally, type TallyKey } from './tallies.ts'

export type Plan = { listed?: Listed | 'nothing'; rest: Filter }

/** Looks for the shortest list that holds all that the filter finds, and says what of the filter it leaves open. */
export async function planOf(store: Store, filter: Filter, sort?: Sort): Promise<Plan> {
  if (sort?.by === 'relevance' && filter.text?.wanted) {
    return { listed: byRelevance('event', filter.text.wanted), rest: { ...filter, text: { ...filter.text, wanted: null } } }
  }
  const wanted = lone(filter)
  if (!wanted.length) return { rest: filter }
  const pair = wanted.filter(({ pairs }) => pairs).slice(0, 2)
  const [one, other] = pair
  if (one && other) {
    const tally = await findTally(store, one.key, other.key)
    return tally?.total
      ? { listed: listOf(tally), rest: pair.reduce((rest, { without }) => without(rest), filter) }
      : { listed: 'nothing', rest: filter }
  }
  let best: { tally: Tally; without: Lone['without'] } | null = null
  for (const { key, without } of wanted) {
    const tally = await findTally(store, key)
    if (!tally?.total) return { listed: 'nothing', rest: filter }
    if (!best || tally.total < best.tally.total) best = { tally, without }
  }
  return { listed: listOf(best!.tally), rest: best!.without(filter) }
}

/** A value that all events found must have. */
type Lone = { key: TallyKey; pairs: boolean; without: (filter: Filter) => Filter }

/** Every value that all events found must have, and the filter without it. */
export function lone(filter: Filter): Lone[] {
  const found: Lone[] = []
  const add = (name: 'leader' | 'country' | 'type' | 'status' | 'language', pairs: boolean) => {
    const [only, ...others] = filter[name]?.any ?? []
    if (only === undefined || others.length) return
    found.push({ key: [name, only], pairs, without: rest => ({ ...rest, [name]: { any: [], not: rest[name]?.not ?? [] } }) })
  }
  const addAll = (name: 'leader' | 'country') => {
    const list = `${name}_all` as const
    for (const value of filter[list] ?? []) {
      found.push({ key: [name, value], pairs: true, without: rest => ({ ...rest, [list]: rest[list]?.filter(other => other !== value) }) })
    }
  }
  add('leader', true)
  addAll('leader')
  // The lists are of any part that a country has.
  if (!filter.country_role) {
    add('country', true)
    addAll('country')
  }
  for (const name of ['type', 'status', 'language'] as const) add(name, false)
  return unlike(found)
}

/** The same value twice is one. */
const unlike = (found: readonly Lone[]): Lone[] =>
  found.filter(({ key }, at) => found.findIndex(({ key: other }) => other[0] === key[0] && other[1] === key[1]) === at)

const listOf = ({ id, total }: Tally): Listed => ({
  ...{ sort: 'date', table: postings, id: postings.eventId, key: postings.sortDay, total },
  condition: { shape: 'listed', value: id, where: value => sql`${postings.tallyId} = ${value}` },
})

/** Everything that a filter asks of an event. With `probed`, few events are looked through, and each is asked by itself. */
export function conditionsOf(filter: Filter, probed: boolean): Condition[] {
  const { country_role: part } = filter
  const suffix = `${part ?? ''}${probed ? '_probed' : ''}`
  const isOf = probed ? probe : lookUp
  const ofLeader = (matches: Matches) => isOf('event_participants', matches(sql`leader_id`))
  const ofCountry = (matches: Matches) =>
    isOf('event_countries', part ? sql`${matches(sql`code`)} and part = ${sql.raw(`'${part}'`)}` : matches(sql`code`))
  return [
    ...anyOf(`leader${suffix}`, filter.leader, ofLeader),
    ...allOf(`leader_all${suffix}`, filter.leader_all, ofLeader),
    ...anyOf(`country${suffix}`, filter.country, ofCountry),
    ...allOf(`country_all${suffix}`, filter.country_all, ofCountry),
    ...anyOfColumn('type', filter.type, events.type),
    ...anyOfColumn('status', filter.status, events.status),
    ...anyOfNullable('channel', filter.channel, events.channel),
    ...beginsWith('cameo', filter.cameo, events.cameo),
    ...beginsWith('plover', filter.plover, events.plover),
    ...anyOf(`language${suffix}`, filter.language, matches => isOf('event_languages', matches(sql`language`))),
    ...sourceConditions(filter.source),
    ...dateConditions(filter),
    ...publishedConditions(filter),
    ...byChange('event', events.publicId, filter),
    ...atLeast('min_confidence', events.confidence, filter.min_confidence),
    ...atLeast('min_reports', events.reportCount, filter.min_reports),
    ...textConditions('event', events.id, filter.text),
  ]
}

const lookUp = (table: string, where: SQL): SQL => sql`${events.id} in (select event_id from ${sql.raw(table)} where ${where})`
const probe = (table: string, where: SQL): SQL =>
  sql`exists (select 1 from ${sql.raw(table)} x where x.event_id = ${events.id} and ${where})`

const REPORTED = sql.raw(
  'select r.event_id from event_reports r join reports t on t.id = r.report_id join articles a on a.id = t.article_id',
)

const sourceConditions = (source: AnyOf | undefined): Condition[] =>
  anyOf('source', source, matches => sql`${events.id} in (${REPORTED} where ${matches(sql`a.source`)})`)

function dateConditions({ from, to, within, min_precision }: Filter): Condition[] {
  const [first, last] = within ? [events.fromDay, events.toDay] : [events.toDay, events.fromDay]
  const suffix = within ? '_within' : ''
  return [...atLeast(`from${suffix}`, first, from), ...atMost(`to${suffix}`, last, to), ...precise(min_precision)]
}

/** How an EDTF date begins that is at least so precise; the months of seasons are above 12. */
const BEGINNINGS: Record<Precision, readonly string[]> = { day: ['____-__-__%'], month: ['____-0_%', '____-1_%'], year: ['____%'] }

function precise(precision: Precision | undefined): Condition[] {
  if (!precision) return []
  const date = sql`ltrim(${events.dateEdtf}, '[{.')`
  const like = sql.join(
    BEGINNINGS[precision].map(begin => sql`${date} like ${sql.raw(`'${begin}'`)}`),
    sql` or `,
  )
  return [{ shape: `min_precision_${precision}`, value: precision, where: value => sql`(${value} = ${value} and (${like}))` }]
}

function publishedConditions({ published_from: from, published_to: to }: Filter): Condition[] {
  const published = (operator: string) => (day: unknown) =>
    sql`${events.id} in (${REPORTED} where a.published_day ${sql.raw(operator)} ${day})`
  if (from !== undefined && to !== undefined) {
    const value = JSON.stringify([from, to])
    const between = (days: unknown) =>
      sql`${events.id} in (${REPORTED} where a.published_day between json_extract(${days}, '$[0]') and json_extract(${days}, '$[1]'))`
    return [{ shape: 'published', value, where: between }]
  }
  if (from !== undefined) return [{ shape: 'published_from', value: from, where: published('>=') }]
  return to === undefined ? [] : [{ shape: 'published_to', value: to, where: published('<=') }]
}
