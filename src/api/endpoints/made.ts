/** What answers that are made of a filter's events have in common. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Store } from '../../store/db.ts'
import { datasetOf, datasetSchema, linkTo } from '../bodies.ts'
import { type Format, formatOf } from '../format.ts'
import type { ListQuery, RawQuery } from '../query.ts'

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

/** Adds what is made of a filter, with a path of its own for each form: `/graph.graphml`. */
export function addMade(
  app: FastifyInstance,
  { path, schema, formats }: { path: string; schema: object; formats: readonly Format[] },
  answer: (request: FastifyRequest, reply: FastifyReply, format: Format) => Promise<FastifyReply>,
): void {
  const answerIn = (suffix?: Format) => (request: FastifyRequest, reply: FastifyReply) =>
    answer(request, reply, formatOf(request, formats, suffix))
  app.get(path, { schema, config: { data: true } }, answerIn())
  for (const format of formats) app.get(`${path}.${format}`, { schema: { hide: true } as object, config: { data: true } }, answerIn(format))
}

/** The same in other forms, with what the query asked. */
export function otherForms(path: string, { format: _format, ...raw }: RawQuery, formats: readonly Format[]): Record<string, string> {
  return Object.fromEntries(formats.filter(format => format !== 'json').map(format => [format, linkTo(`${path}.${format}`, raw)]))
}
