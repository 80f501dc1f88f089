/** What answers that are made of a filter's events have in common. */
import { z } from 'zod'
import type { Store } from '../../store/db.ts'
import { datasetOf, datasetSchema } from '../bodies.ts'
import type { ListQuery } from '../query.ts'

export const madeMeta = z.object({
  query: z.record(z.string(), z.unknown()).describe('The query as it was understood'),
  resolved: z.array(z.object({ param: z.string(), input: z.string(), id: z.string(), label: z.string(), match: z.string() })),
  warnings: z.array(z.string()).optional(),
  cut: z.boolean().optional().describe('True when there was more than one answer may hold'),
  dataset: datasetSchema,
})

export const links = z.record(z.string(), z.string())

export async function metaOf(
  store: Store,
  { echo, resolved, warnings }: Pick<ListQuery, 'echo' | 'resolved' | 'warnings'>,
  more: { cut?: boolean } = {},
) {
  return { query: echo, resolved, ...(warnings.length && { warnings }), ...more, dataset: await datasetOf(store) }
}
