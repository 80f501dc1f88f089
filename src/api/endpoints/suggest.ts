import { z } from 'zod'
import { suggest as suggestions } from '../../store/suggest.ts'
import { linkTo } from '../bodies.ts'
import type { ListParameters } from '../parameters.ts'
import { readListQuery } from '../query.ts'
import { TYPE_NAMES } from '../type-names.ts'
import { type Endpoint, madeDocs, rawQuery } from './context.ts'
import { links, madeMeta, metaOf } from './made.ts'

export const SUGGEST: ListParameters = { names: ['q', 'limit'], examples: { q: 'put' } }

const body = z.object({
  data: z.array(
    z.object({
      kind: z.enum(['leader', 'country', 'organisation', 'place', 'type']),
      id: z.string().describe('What the parameter `param` takes'),
      param: z.enum(['leader', 'country', 'type', 'q']),
      label: z.string(),
      matched: z.string().describe('The name that begins so'),
      events: z.number().int().describe('Events with this leader, country or type, or in this place'),
    }),
  ),
  meta: madeMeta,
  links,
})

/** Which parameter takes the id of each kind. Places have none of their own: full text finds events also by where they took place. */
const PARAMS = { leader: 'leader', country: 'country', organisation: 'country', place: 'q', type: 'type' } as const

/** Typeahead in any script. */
export const suggest: Endpoint = (app, { store, places }) => {
  const docs = madeDocs('names', 'Leaders, countries, places and types of events whose names begin so, in any script', SUGGEST, body)
  app.get('/suggest', { schema: docs, config: { data: true } }, async (request, reply) => {
    const raw = rawQuery(request)
    const query = await readListQuery(store, '/suggest', SUGGEST, raw)
    const data = await suggestions(store, query.filter.name ?? '', query.page.limit, { types: TYPE_NAMES, places })
    return reply.send({
      data: data.map(({ kind, id, ...one }) => ({ kind, id, param: PARAMS[kind], ...one })),
      meta: await metaOf(store, query),
      links: { self: linkTo('/suggest', raw) },
    })
  })
}
