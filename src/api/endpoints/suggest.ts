import { z } from 'zod'
import { eventKinds } from '../../events/index.ts'
import { suggest as suggestions } from '../../store/suggest.ts'
import { linkTo } from '../bodies.ts'
import type { ListParameters } from '../parameters.ts'
import { readListQuery } from '../query.ts'
import { type Endpoint, madeDocs, rawQuery } from './context.ts'
import { links, madeMeta, metaOf } from './made.ts'

export const SUGGEST: ListParameters = { names: ['q', 'limit'], examples: { q: 'put' } }

const body = z.object({
  data: z.array(
    z.object({
      kind: z.enum(['leader', 'country', 'organisation', 'place', 'type']),
      id: z.string().describe('What the parameter of that kind takes'),
      label: z.string(),
      matched: z.string().describe('The name that begins so'),
      events: z.number().int(),
    }),
  ),
  meta: madeMeta,
  links,
})

/** Types of events by their English names. */
const TYPES = Object.values(eventKinds).flatMap(({ type, label }) =>
  [...new Set([type, label])].map(name => ({ kind: 'type' as const, id: type, label, name, weak: false, events: 0 })),
)

/** Typeahead in any script. */
export const suggest: Endpoint = (app, { store }) => {
  const docs = madeDocs('names', 'Leaders, countries, places and types of events whose names begin so, in any script', SUGGEST, body)
  app.get('/suggest', { schema: docs, config: { data: true } }, async (request, reply) => {
    const raw = rawQuery(request)
    const query = await readListQuery(store, '/suggest', SUGGEST, raw)
    const data = await suggestions(store, query.filter.name ?? '', query.page.limit, TYPES)
    return reply.send({ data, meta: await metaOf(store, query), links: { self: linkTo('/suggest', raw) } })
  })
}
