/** Who has to do with whom, as a graph: leaders, and countries and organisations that act without one. */
import { sql } from 'drizzle-orm'
import { readApart, type Store } from './db.ts'
import type { Filter } from './filter.ts'
import { foundEvents } from './found.ts'

export type Node = { id: string; kind: 'leader' | 'country'; label: string; events: number }
export type Edge = { source: string; target: string; events: number; held: number }
export type Graph = { nodes: Node[]; edges: Edge[]; cut: boolean }

/** Events that a graph is made of, the newest; and edges that it may have, the strongest. */
export const MAX_EVENTS = 50_000
export const MAX_EDGES = 5_000

/** The graph of the events that the filter finds. `cut`: there was more than it may hold. */
export async function graphOf(store: Store, filter: Filter): Promise<Graph> {
  const found = await foundEvents(store, filter)
  if (!found) return { nodes: [], edges: [], cut: false }
  const newest = sql`select e.id, e.status from events e where e.id in (${found}) order by e.sort_day desc, e.id desc limit ${MAX_EVENTS + 1}`
  const sides = sql`with f as materialized (${newest}), s as materialized (select distinct f.id, f.status,
    case when p.leader_id is not null then 'leader:' || p.leader_id else 'country:' || coalesce(p.country, p.organisation) end as node
    from f join event_participants p on p.event_id = f.id where coalesce(p.leader_id, p.country, p.organisation) is not null)`
  const edges = await readApart<[string, string, number, number]>(
    store,
    sql`${sides} select a.node, b.node, count(*), sum(a.status = 'held') from s a join s b on b.id = a.id and a.node < b.node
    group by 1, 2 order by 3 desc, 1, 2 limit ${MAX_EDGES + 1}`,
  )
  const nodes = await readApart<[string, string | null, number]>(
    store,
    sql`${sides} select node, case when node like 'leader:%' then (select name from leaders where id = substr(node, 8))
    else (select name from countries where code = substr(node, 9)) end, count(*) from s group by 1 order by 3 desc, 1`,
  )
  const [[size = 0] = []] = await readApart<[number]>(store, sql`select count(*) from (${newest})`)
  const kept = edges.slice(0, MAX_EDGES)
  return {
    nodes: nodes.map(([id, label, events]) => ({
      id,
      kind: id.startsWith('leader:') ? 'leader' : 'country',
      label: label ?? id.slice(id.indexOf(':') + 1),
      events,
    })),
    edges: kept.map(([source, target, events, held]) => ({ source, target, events, held })),
    cut: size > MAX_EVENTS || edges.length > MAX_EDGES,
  }
}
