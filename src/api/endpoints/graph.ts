import { z } from 'zod'
import { type Graph, graphOf } from '../../store/graph.ts'
import { linkTo } from '../bodies.ts'
import { type Format, MEDIA } from '../format.ts'
import { csvHeader, csvLines } from '../formats/columns.ts'
import { escapeXml } from '../formats/feed.ts'
import type { ListParameters } from '../parameters.ts'
import { readFilterQuery } from '../query.ts'
import { type Endpoint, madeDocs, rawQuery } from './context.ts'
import { EVENT_FILTERS } from './events.ts'
import { addMade, links, madeMeta, metaOf, otherForms } from './made.ts'
import { eventsOf } from './stats.ts'

const FORMATS = ['json', 'csv', 'graphml', 'gexf'] as const satisfies Format[]

export const GRAPH: ListParameters = { names: [...EVENT_FILTERS, 'format'], formats: FORMATS }

const body = z.object({
  data: z.object({
    nodes: z.array(z.object({ id: z.string(), kind: z.enum(['leader', 'country']), label: z.string(), events: z.number().int() })),
    edges: z.array(z.object({ source: z.string(), target: z.string(), events: z.number().int(), held: z.number().int() })),
  }),
  meta: madeMeta,
  links,
})

type Edge = Graph['edges'][number]

const EDGE_COLUMNS = {
  source: (edge: Edge) => edge.source,
  target: (edge: Edge) => edge.target,
  events: (edge: Edge) => edge.events,
  held: (edge: Edge) => edge.held,
}

const WRITERS: Record<'csv' | 'graphml' | 'gexf', (graph: Graph) => string> = {
  csv: ({ edges }) => csvHeader(Object.keys(EDGE_COLUMNS)) + csvLines(EDGE_COLUMNS, edges),
  graphml,
  gexf,
}

/** Who has to do with whom, by any filter of events. */
export const graph: Endpoint = (app, { store }) => {
  const docs = madeDocs('events', 'Who has to do with whom: nodes and edges of the events found, the newest 50,000', GRAPH, body)
  addMade(app, { path: '/graph', schema: docs, formats: FORMATS }, async (request, reply, format) => {
    const raw = rawQuery(request)
    const query = await readFilterQuery(store, GRAPH, raw, () => null)
    const made = await graphOf(store, query.filter)
    if (format !== 'json') return reply.type(MEDIA[format]).send(WRITERS[format as keyof typeof WRITERS](made))
    const { nodes, edges, cut } = made
    const meta = await metaOf(store, query, { cut })
    return reply.send({
      data: { nodes, edges },
      meta,
      links: { self: linkTo('/graph', raw), events: linkTo('/events', eventsOf(raw)), ...otherForms('/graph', raw, FORMATS) },
    })
  })
}

function graphml({ nodes, edges }: Graph): string {
  const key = (id: string, on: string, type: string) => `<key id="${id}" for="${on}" attr.name="${id}" attr.type="${type}"/>`
  const data = (name: string, value: string | number) => `<data key="${name}">${escapeXml(String(value))}</data>`
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    key('label', 'node', 'string') + key('kind', 'node', 'string') + key('events', 'all', 'int') + key('held', 'edge', 'int'),
    '<graph edgedefault="undirected">',
    ...nodes.map(
      ({ id, label, kind, events }) =>
        `<node id="${escapeXml(id)}">${data('label', label)}${data('kind', kind)}${data('events', events)}</node>`,
    ),
    ...edges.map(
      ({ source, target, events, held }) =>
        `<edge source="${escapeXml(source)}" target="${escapeXml(target)}">${data('events', events)}${data('held', held)}</edge>`,
    ),
    '</graph></graphml>\n',
  ].join('\n')
}

function gexf({ nodes, edges }: Graph): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="undirected">',
    '<attributes class="node"><attribute id="kind" title="kind" type="string"/><attribute id="events" title="events" type="integer"/></attributes>',
    '<attributes class="edge"><attribute id="held" title="held" type="integer"/></attributes>',
    '<nodes>',
    ...nodes.map(
      ({ id, label, kind, events }) =>
        `<node id="${escapeXml(id)}" label="${escapeXml(label)}"><attvalues><attvalue for="kind" value="${kind}"/><attvalue for="events" value="${events}"/></attvalues></node>`,
    ),
    '</nodes><edges>',
    ...edges.map(
      ({ source, target, events, held }, at) =>
        `<edge id="${at}" source="${escapeXml(source)}" target="${escapeXml(target)}" weight="${events}"><attvalues><attvalue for="held" value="${held}"/></attvalues></edge>`,
    ),
    '</edges></graph></gexf>\n',
  ].join('\n')
}
