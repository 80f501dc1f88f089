import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Locate } from '../../knowledge/coordinates.ts'
import type { RawArticle } from '../../model.ts'
import type { Store } from '../../store/db.ts'
import { listSchema } from '../bodies.ts'
import { type ListParameters, querySchema } from '../parameters.ts'
import { problemSchema } from '../problems.ts'
import type { RawQuery } from '../query.ts'

/** What endpoints are given. */
export type Context = {
  store: Store
  version: string
  locate: Locate
  /** What places are called in every language, by the names under which events have them. */
  places: ReadonlyMap<string, readonly string[]>
  ingest: ((raw: RawArticle) => Promise<Loaded>) | null
}

/** What came of loading an article. */
export type Loaded = { outcome: 'new' | 'changed' | 'unchanged'; events: number; quotes: number }

/** An endpoint adds its routes. */
export type Endpoint = (app: FastifyInstance, context: Context) => void

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The answer depends on the data and the address alone: it has an ETag, and is kept until the data changes. */
    data?: boolean
    /** The scope that a key must have, where keys are asked for. */
    scope?: 'read' | 'text' | 'export' | 'ingest'
  }
}

export const rawQuery = (request: FastifyRequest): RawQuery => request.query as RawQuery

export const pathId = (request: FastifyRequest): string => (request.params as { id: string }).id

/** Of what can be had in several forms; what any path may answer is added to all (`openapi.ts`). */
const ERRORS = { 400: problemSchema, 406: problemSchema }

/** Documentation of a list. */
export const listDocs = (tag: string, summary: string, list: ListParameters, row: z.ZodType) => ({
  ...{ tags: [tag], summary, querystring: querySchema(list) },
  response: { 200: listSchema(row), ...ERRORS },
})

/** Documentation of what a filter makes: counts, pictures. */
export const madeDocs = (tag: string, summary: string, list: ListParameters, body: z.ZodType) => ({
  ...{ tags: [tag], summary, querystring: querySchema(list) },
  response: { 200: body, ...ERRORS },
})

/** Documentation of one thing. @param example an id that the reference data has */
export const detailDocs = (tag: string, summary: string, id: string, body: z.ZodType, example?: string) => ({
  ...{ tags: [tag], summary, querystring: querySchema({ names: ['lang'] }) },
  params: z.object({
    id: z
      .string()
      .describe(id)
      .meta(example ? { example } : {}),
  }),
  response: { 200: body, 400: problemSchema, 404: problemSchema },
})
