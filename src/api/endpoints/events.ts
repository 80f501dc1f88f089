import { eventDetail } from '../../store/event-detail.ts'
import { countEvents, listEvents } from '../../store/events.ts'
import { redirectOf } from '../../store/events-write.ts'
import { detailBody, detailSchema, listText } from '../bodies.ts'
import type { ListParameters } from '../parameters.ts'
import { notFound } from '../problems.ts'
import { readListQuery, readNoQuery } from '../query.ts'
import { eventDetailSchema, eventSchema } from '../schemas.ts'
import { detailDocs, type Endpoint, listDocs, pathId, rawQuery } from './context.ts'

export const EVENT_LIST: ListParameters = {
  names: ['leader', 'country', 'type', 'status', 'from', 'to', 'language', 'q', 'sort', 'limit', 'cursor'],
  sorts: ['-date', 'date', 'confidence', 'reports'],
}

export const events: Endpoint = (app, { store }) => {
  app.get('/events', { schema: listDocs('events', 'Events, newest first', EVENT_LIST, eventSchema) }, async (request, reply) => {
    const raw = rawQuery(request)
    const query = await readListQuery(store, EVENT_LIST, raw)
    const { rows, next } = await listEvents(store, query.filter, query.page)
    const total = await countEvents(store, query.filter)
    reply.type('application/json; charset=utf-8')
    return listText(store, { path: '/events', raw, query, data: rows.map(({ card }) => card), next, total })
  })

  const docs = detailDocs(
    'events',
    'One event with its reports, their evidence, and quotes',
    'Id of the event',
    detailSchema(eventDetailSchema),
  )
  app.get('/events/:id', { schema: docs }, async (request, reply) => {
    const warnings = readNoQuery(rawQuery(request))
    const id = pathId(request)
    const event = await eventDetail(store, id)
    if (event) return detailBody(store, event, { self: `/events/${encodeURIComponent(event.id)}` }, warnings)
    const into = await redirectOf(store, id)
    if (into === null) throw notFound({ name: 'id', value: id, detail: `There is no event '${id}'.` })
    return reply.redirect(`/events/${encodeURIComponent(into)}`, 301)
  })
}
