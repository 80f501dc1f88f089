import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Store } from '../../store/db.ts'
import { listSchema } from '../bodies.ts'
import { type ListParameters, querySchema } from '../parameters.ts'
import { problemSchema } from '../problems.ts'
import type { RawQuery } from '../query.ts'

/** What endpoints are given. */
export type Context = { store: Store; version: string }

/** An endpoint adds its routes. */
export type Endpoint = (app: FastifyInstance, context: Context) => void

export const rawQuery = (request: FastifyRequest): RawQuery => request.query as RawQuery

export const pathId = (request: FastifyRequest): string => (request.params as { id: string }).id

/** Documentation of a list. */
export const listDocs = (tag: string, summary: string, list: ListParameters, row: z.ZodType) => ({
  ...{ tags: [tag], summary, querystring: querySchema(list) },
  response: { 200: listSchema(row), 400: problemSchema },
})

/** Documentation of one thing. */
export const detailDocs = (tag: string, summary: string, id: string, body: z.ZodType) => ({
  ...{ tags: [tag], summary, params: z.object({ id: z.string().describe(id) }) },
  response: { 200: body, 400: problemSchema, 404: problemSchema },
})
