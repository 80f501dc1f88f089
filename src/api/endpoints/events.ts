import type { FastifyRequest } from 'fastify'
import { allCountryCodes } from '../../store/countries.ts'
import { eventDetail, includedOf } from '../../store/event-detail.ts'
import { readyEvents } from '../../store/event-pages.ts'
import { countEvents, type EventEntry, eventLines, eventViews, listEvents } from '../../store/events.ts'
import { redirectOf } from '../../store/events-write.ts'
import { highlightEvents } from '../../store/highlights.ts'
import type { EventView } from '../../store/views.ts'
import { detailSchema, linkTo } from '../bodies.ts'
import { type FieldTree, pick } from '../fields.ts'
import { cameoColumns, directedPairs, ploverOf } from '../formats/coded.ts'
import { csvHeader, csvLines, EVENT_COLUMNS } from '../formats/columns.ts'
import { atomFeed } from '../formats/feed.ts'
import { PAGING, type ParameterName } from '../parameters.ts'
import { notFound } from '../problems.ts'
import { readDetailQuery } from '../query.ts'
import { eventDetailSchema, eventSchema } from '../schemas.ts'
import { type Context, detailDocs, type Endpoint, pathId, rawQuery } from './context.ts'
import { sendDetail } from './detail.ts'
import { addList, type Noun } from './list.ts'

/** What events are filtered by: by every list, count and picture of them. */
export const EVENT_FILTERS = [
  ...(['leader', 'country', 'leader_all', 'country_all', 'country_role', 'type', 'status', 'channel', 'cameo', 'plover'] as const),
  ...([
    'from',
    'to',
    'calendar',
    'date_match',
    'min_precision',
    'published_from',
    'published_to',
    'since',
    'language',
    'source',
    'q',
  ] as const),
  ...(['min_confidence', 'min_reports'] as const),
] satisfies ParameterName[]

export const EVENT_LIST = {
  names: [...EVENT_FILTERS, 'include', ...PAGING] as ParameterName[],
  sorts: ['-date', 'date', 'confidence', 'reports', 'relevance'] as [string, ...string[]],
  formats: ['json', 'csv', 'ndjson', 'geojson', 'atom', 'cameo', 'plover'] as const,
  row: eventSchema,
}

const noun = ({ locate }: Context): Noun<EventEntry, EventView> => ({
  ...{ path: '/events', tag: 'events', summary: 'Events, newest first', list: EVENT_LIST, columns: EVENT_COLUMNS },
  read: listEvents,
  count: countEvents,
  views: (store, entries) =>
    eventViews(
      store,
      entries.map(({ id }) => id),
    ),
  texts: entries => entries.map(({ card }) => card),
  ready: readyEvents,
  lines: eventLines,
  async include(store, entries, rows, include) {
    const found = await includedOf(
      store,
      entries.map(({ id }, at) => ({ id, view: rows[at]! })),
      include,
    )
    for (const [at, row] of rows.entries()) row.included = found[at]
  },
  highlight: highlightEvents,
  writers: {
    async cameo(store) {
      const columns = cameoColumns(await allCountryCodes(store))
      return { head: csvHeader(Object.keys(columns)), lines: rows => csvLines(columns, rows.flatMap(directedPairs)) }
    },
    plover: async () => ({
      lines: rows =>
        rows
          .flatMap(row => ploverOf(row) ?? [])
          .map(row => `${JSON.stringify(row)}\n`)
          .join(''),
    }),
  },
  whole: {
    geojson: (rows, _links, _request, { fields }) =>
      JSON.stringify({ type: 'FeatureCollection', features: rows.map(row => featureOf(row, fields, locate)) }),
    atom: (rows, links, request) =>
      atomFeed(baseOf(request), { self: links.self, alternate: links.json ?? '/events', next: links.next }, rows),
  },
})

/** An event on the map: where its place is known; without one it stands nowhere, and is there all the same (RFC 7946). */
function featureOf(event: EventView, fields: FieldTree | null, locate: Context['locate']) {
  const position = event.place && locate(event.place.name, event.place.country?.code ?? null)
  return {
    type: 'Feature',
    id: event.id,
    geometry: position ? { type: 'Point', coordinates: position } : null,
    properties: fields ? pick(event, fields) : event,
  }
}

export const baseOf = (request: FastifyRequest): string => `${request.protocol}://${request.host}`

export const events: Endpoint = (app, context) => {
  const { store } = context
  addList(app, context, noun(context))

  const docs = detailDocs(
    'events',
    'One event with its reports, their evidence, and quotes',
    'Id of the event',
    detailSchema(eventDetailSchema),
  )
  app.get('/events/:id', { schema: docs, config: { data: true } }, async (request, reply) => {
    const id = pathId(request)
    const event = await eventDetail(store, id)
    if (event) return sendDetail(store, request, reply, event, { self: `/events/${encodeURIComponent(event.id)}` })
    const into = await redirectOf(store, id)
    if (into === null) throw notFound({ name: 'id', value: id, detail: `There is no event '${id}'.` })
    const raw = rawQuery(request)
    readDetailQuery(raw)
    return reply.redirect(linkTo(`/events/${encodeURIComponent(into)}`, raw), 301)
  })
}
