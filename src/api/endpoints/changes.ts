import { z } from 'zod'
import { changesAfter } from '../../store/changes.ts'
import { datasetOf, datasetSchema, linkTo } from '../bodies.ts'
import type { ListParameters } from '../parameters.ts'
import { readListQuery } from '../query.ts'
import { type Endpoint, madeDocs, rawQuery } from './context.ts'

export const CHANGES: ListParameters = { names: ['after', 'limit'] }

const body = z.object({
  data: z.array(
    z.object({
      id: z.number().int(),
      noun: z.enum(['article', 'event']),
      action: z.enum(['upsert', 'delete']),
      object: z.string().describe('Id of the article or event'),
      reason: z.string(),
      other: z.string().nullable().describe('The event that a merged one went into, or that a split one came from'),
      at: z.string().nullable(),
    }),
  ),
  page: z.object({ limit: z.number().int(), has_more: z.boolean(), next_after: z.number().int().nullable() }),
  meta: z.object({ warnings: z.array(z.string()).optional(), dataset: datasetSchema }),
  links: z.object({ self: z.string(), next: z.string().nullable() }),
})

/** What changed, in order: clients that keep a copy read on from the last change that they saw. */
export const changes: Endpoint = (app, { store }) => {
  const docs = madeDocs('service', 'Ordered log of upserts and deletions of events and articles', CHANGES, body)
  app.get('/changes', { schema: docs, config: { data: true } }, async (request, reply) => {
    const raw = rawQuery(request)
    const { page, filter, warnings } = await readListQuery(store, '/changes', CHANGES, raw)
    const rows = await changesAfter(store, filter.after ?? 0, page.limit + 1)
    const data = rows.slice(0, page.limit)
    const next = rows.length > page.limit ? data.at(-1)!.id : null
    return reply.send({
      data,
      page: { limit: page.limit, has_more: next !== null, next_after: next },
      meta: { ...(warnings.length && { warnings }), dataset: await datasetOf(store) },
      links: { self: linkTo('/changes', raw), next: next === null ? null : linkTo('/changes', { ...raw, after: next }) },
    })
  })
}
