/** Errors as RFC 9457 describes them: one body with all problems at once, and never a stack trace. */
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { TimeLimit } from '../store/reading.ts'
import { FAULT_CODES, type FaultCode, type ProblemKind } from './problem-kinds.ts'

export type Suggestion = string | { id: string; label: string }

/** One thing that is wrong with a request. */
export type Fault = {
  code: FaultCode
  /** The parameter. */
  name: string
  value?: string
  detail: string
  suggestions?: Suggestion[]
}

export const problemSchema = z
  .object({
    type: z.string().describe('Which kind of problem: a path that explains it, such as /problems/invalid-query'),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().describe('All that is wrong, in words'),
    errors: z
      .array(
        z.object({
          code: z.enum(Object.keys(FAULT_CODES) as [FaultCode, ...FaultCode[]]),
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
  readonly type: ProblemKind
  readonly faults: readonly Fault[]

  constructor(status: number, type: ProblemKind, faults: readonly Fault[]) {
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
  if (error instanceof Problem) {
    if (error.status === 401) reply.header('www-authenticate', 'Bearer')
    return sendProblem(reply, error.status, error.type, error.message, error.faults)
  }
  if (error instanceof TimeLimit) {
    return sendProblem(
      reply.header('retry-after', '60'),
      503,
      'time-limit',
      `${error.message} Ask for less: a narrower filter, fewer groups.`,
    )
  }
  const { statusCode: status = 500, code } = error as FastifyError
  // Messages of others are not told: they may hold what the client sent.
  if (status >= 400 && status < 500) return sendProblem(reply, status, 'invalid-request', UNREADABLE[code] ?? `${STATUS_CODES[status]}.`)
  request.log.error(error)
  return sendProblem(reply, 500, 'internal', 'The server failed to answer. The fault is not in the request.')
}

/** Why a body cannot be read, by the codes of those who read it. */
const UNREADABLE: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'The body is longer than 4 MB, as it was sent or unpacked.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'The body must be JSON: Content-Type: application/json.',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'The body is not as long as Content-Length says.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is no JSON.',
  FST_CP_ERR_INVALID_CONTENT_ENCODING: 'The body is packed in a way that is not known here. There are gzip, br and deflate.',
  FST_CP_ERR_INVALID_CONTENT: 'The body is not packed as Content-Encoding says.',
}

export const sendNotFound = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendProblem(reply, 404, 'not-found', `There is nothing at ${request.url.split('?')[0]}. /openapi.json lists every path.`)

/** A path that is there, and a method that is not. */
export function sendNotAllowed(request: FastifyRequest, reply: FastifyReply, allowed: readonly string[]): FastifyReply {
  const detail = `There is nothing to ${request.method} at ${request.url.split('?')[0]}, only ${allowed.join(', ')}.`
  return sendProblem(reply.header('allow', allowed.join(', ')), 405, 'method-not-allowed', detail)
}

export function sendProblem(
  reply: FastifyReply,
  status: number,
  type: ProblemKind,
  detail: string,
  faults: readonly Fault[] = [],
): FastifyReply {
  const title = STATUS_CODES[status] ?? 'Error'
  const body = { type: `/problems/${type}`, title, status, detail, ...(faults.length && { errors: faults }) }
  // What was set for the answer that this takes the place of.
  for (const name of OF_ANSWERS) reply.removeHeader(name)
  // Also before the plugin has set it: pages of other sites may read what was wrong.
  reply.header('access-control-allow-origin', '*')
  return reply.code(status).type(PROBLEM_TYPE).serializer(JSON.stringify).send(body)
}

const OF_ANSWERS = ['content-encoding', 'content-language', 'content-length', 'etag', 'link', 'cache-control']

/** What Node itself refuses: answered on the socket, for there is no request yet. */
export function tellBadRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy()
  const [status, detail] = BAD_REQUESTS[error.code ?? ''] ?? [400, 'This is no HTTP request.']
  const title = STATUS_CODES[status] ?? 'Error'
  const body = JSON.stringify({ type: '/problems/invalid-request', title, status, detail })
  const headers = [
    `Content-Type: ${PROBLEM_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Access-Control-Allow-Origin: *',
    'Connection: close',
  ]
  socket.end(`HTTP/1.1 ${status} ${title}\r\n${headers.join('\r\n')}\r\n\r\n${body}`)
}

const BAD_REQUESTS: Readonly<Record<string, readonly [status: number, detail: string]>> = {
  HPE_INVALID_URL: [
    400,
    "The address holds characters that must be percent-encoded, such as Persian or Arabic letters: 'پوتین' is %D9%BE%D9%88%D8%AA%DB%8C%D9%86. With curl: -G --data-urlencode 'leader=پوتین'.",
  ],
  HPE_HEADER_OVERFLOW: [431, 'The address and the headers are longer than 16 KB together.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not come in whole in time.'],
}
