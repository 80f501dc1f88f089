/** Request ids and times: in headers, never in bodies. */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyReply } from 'fastify'

/** The client's own id where it is a decent one. */
export function requestId({ headers: { 'x-request-id': given } }: Pick<IncomingMessage, 'headers'>): string {
  return typeof given === 'string' && /^[\w.:-]{1,100}$/.test(given) ? given : randomUUID()
}

/** As `Server-Timing` has it. */
export const timing = (reply: FastifyReply): string => `total;dur=${reply.elapsedTime.toFixed(2)}`

export function tellTimes(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id)
    done()
  })
  app.addHook('onSend', (_request, reply, _payload, done) => {
    reply.header('server-timing', timing(reply))
    done()
  })
}
