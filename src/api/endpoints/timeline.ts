import { z } from 'zod'
import { spansOf } from '../../store/stats.ts'
import { linkTo } from '../bodies.ts'
import { type Format, MEDIA } from '../format.ts'
import { csvHeader, csvLines } from '../formats/columns.ts'
import type { ListParameters } from '../parameters.ts'
import { invalidQuery } from '../problems.ts'
import { choiceOf, readFilterQuery } from '../query.ts'
import { type Interval, MAX_STRETCHES, type Stretch, timelineOf } from '../timeline.ts'
import { type Endpoint, madeDocs, rawQuery } from './context.ts'
import { EVENT_FILTERS } from './events.ts'
import { addMade, links, madeMeta, metaOf, otherForms } from './made.ts'
import { eventsOf } from './stats.ts'

const FORMATS = ['json', 'csv'] as const satisfies Format[]

export const TIMELINE: ListParameters = { names: ['interval', ...EVENT_FILTERS, 'format'], formats: FORMATS }

const body = z.object({
  data: z.array(z.object({ period: z.string(), from: z.string(), to: z.string(), count: z.number().int() })),
  meta: madeMeta.extend({
    coarser: z.number().int().describe('Events whose dates are vaguer than the interval, or longer: they are in no period'),
    undated: z.number().int(),
  }),
  links,
})

const COLUMNS = {
  period: (row: Stretch) => row.period,
  from: (row: Stretch) => row.from,
  to: (row: Stretch) => row.to,
  count: (row: Stretch) => row.count,
}

/** Counts of events along time. */
export const timeline: Endpoint = (app, { store }) => {
  const docs = madeDocs('events', 'How many events there were in each day, week, month or year', TIMELINE, body)
  addMade(app, { path: '/events/timeline', schema: docs, formats: FORMATS }, async (request, reply, format) => {
    const raw = rawQuery(request)
    const query = await readFilterQuery(
      store,
      TIMELINE,
      raw,
      (reader, given) => (choiceOf(reader, 'interval', given) ?? 'month') as Interval,
    )
    const { filter, own: interval } = query
    const made = timelineOf(await spansOf(store, filter), interval, filter)
    if (!made) {
      const detail = `There would be more than ${MAX_STRETCHES} periods: take a longer interval, or 'from' and 'to'.`
      throw invalidQuery([{ code: 'invalid_range', name: 'interval', detail }])
    }
    const { stretches: data, coarser, undated } = made
    if (format === 'csv') return reply.type(MEDIA.csv).send(csvHeader(Object.keys(COLUMNS)) + csvLines(COLUMNS, data))
    const meta = { ...(await metaOf(store, { ...query, echo: { interval, ...query.echo } })), coarser, undated }
    return reply.send({
      data,
      meta,
      links: {
        self: linkTo('/events/timeline', raw),
        events: linkTo('/events', eventsOf(raw)),
        ...otherForms('/events/timeline', raw, FORMATS),
      },
    })
  })
}
