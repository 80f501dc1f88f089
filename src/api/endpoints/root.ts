import { z } from 'zod'
import { countRows } from '../../store/counts.ts'
import { referenceVersion } from '../../store/reference.ts'
import { problemSchema, sendProblem } from '../problems.ts'
import type { Endpoint } from './context.ts'

const PATHS = ['events', 'articles', 'leaders', 'countries', 'offices', 'quotes', 'changes', 'meta']

const home = z.object({ name: z.string(), description: z.string(), version: z.string(), links: z.record(z.string(), z.string()) })
const living = z.object({ status: z.literal('ok') })
const count = z.number().int()
const ready = z.object({
  ...{ status: z.literal('ready'), reference: z.string().describe('Version of the reference data') },
  ...{ articles: count, events: count, quotes: count, leaders: count },
})

/** Where to go from the address alone, and whether the server lives. */
export const root: Endpoint = (app, { store, version }) => {
  app.get('/', { schema: { tags: ['service'], summary: 'Where to go from here', response: { 200: home } } }, async () => ({
    name: 'Dragoman',
    description: 'Diplomatic events read from news pages in many languages, each with the words that say so.',
    version,
    links: {
      ...Object.fromEntries(PATHS.map(path => [path, `/${path}`])),
      example: '/events?leader=putin&country=libya',
      docs: '/docs',
      openapi: '/openapi.json',
    },
  }))

  app.get('/livez', { schema: { tags: ['service'], summary: 'The process answers', response: { 200: living } } }, async () => ({
    status: 'ok',
  }))

  app.get(
    '/readyz',
    {
      schema: {
        ...{ tags: ['service'], summary: 'The database answers and holds the reference data' },
        response: { 200: ready, 503: problemSchema },
      },
    },
    async (request, reply) => {
      try {
        const reference = await referenceVersion(store)
        if (reference) return { status: 'ready', reference, ...(await countRows(store)) }
      } catch (error) {
        request.log.error(error)
      }
      return sendProblem(reply, 503, 'not-ready', 'The database does not answer, or has no reference data yet.')
    },
  )
}
