/** Errors as RFC 9457 describes them: one body with all problems at once, and never a stack trace. */
import { STATUS_CODES } from 'node:http'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'

export type Suggestion = string | { id: string; label: string }

/** One thing that is wrong with a request. */
export type Fault = {
  code:
    | 'unknown_parameter'
    | 'repeated_parameter'
    | 'empty_value'
    | 'too_many_values'
    | 'too_long'
    | 'unknown_value'
    | 'unknown_entity'
    | 'ambiguous_entity'
    | 'invalid_date'
    | 'invalid_range'
    | 'invalid_limit'
    | 'invalid_cursor'
    | 'not_found'
  /** The parameter. */
  name: string
  value?: string
  detail: string
  suggestions?: Suggestion[]
}

export const problemSchema = z
  .object({
    type: z.string().describe('Which kind of problem: a path, such as /problems/invalid-query'),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().describe('All that is wrong, in words'),
    errors: z
      .array(
        z.object({
          code: z.string(),
          name: z.string().describe('The parameter'),
          value: z.string().optional(),
          detail: z.string(),
          suggestions: z
            .array(z.union([z.string(), z.object({ id: z.string(), label: z.string() })]))
            .optional()
            .describe('What may have been meant'),
        }),
      )
      .optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details' })

export const PROBLEM_TYPE = 'application/problem+json'

/** A request that cannot be answered as it is. Thrown by endpoints, sent by the error handler. */
export class Problem extends Error {
  readonly status: number
  readonly type: string
  readonly faults: readonly Fault[]

  constructor(status: number, type: string, faults: readonly Fault[]) {
    super(faults.map(fault => fault.detail).join(' '))
    this.status = status
    this.type = type
    this.faults = faults
  }
}

export const invalidQuery = (faults: readonly Fault[]): Problem => new Problem(400, 'invalid-query', faults)

export const notFound = (fault: Omit<Fault, 'code'>): Problem => new Problem(404, 'not-found', [{ code: 'not_found', ...fault }])

/** What an error becomes on the wire. What the program did wrong is logged and not told. */
export function sendError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof Problem) return sendProblem(reply, error.status, error.type, error.message, error.faults)
  const { statusCode: status = 500, message } = error as FastifyError
  if (status >= 400 && status < 500) return sendProblem(reply, status, 'invalid-request', message)
  request.log.error(error)
  return sendProblem(reply, 500, 'internal', 'The server failed to answer. The fault is not in the request.')
}

/** No such path, or no such method: everything here is read with GET. */
export function sendNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const path = request.url.split('?')[0]
  if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method)) {
    return sendProblem(reply.header('allow', 'GET, HEAD'), 405, 'method-not-allowed', `There is nothing to ${request.method} at ${path}.`)
  }
  return sendProblem(reply, 404, 'not-found', `There is nothing at ${path}. /openapi.json lists every path.`)
}

export function sendProblem(
  reply: FastifyReply,
  status: number,
  type: string,
  detail: string,
  faults: readonly Fault[] = [],
): FastifyReply {
  const title = STATUS_CODES[status] ?? 'Error'
  const body = { type: `/problems/${type}`, title, status, detail, ...(faults.length && { errors: faults }) }
  return reply.code(status).type(PROBLEM_TYPE).serializer(JSON.stringify).send(body)
}
