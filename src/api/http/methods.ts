/** Methods that a path does not have: told with those that it has, and to browsers that ask before they ask. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sendNotAllowed } from '../problems.ts'
import { CORS } from './headers.ts'

/**
 * Keeps in mind which methods each path has.
 * @returns what answers all others, to be called when every route is there
 */
export function answerOtherMethods(app: FastifyInstance): () => void {
  const known = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    const methods = known.get(url) ?? new Set()
    for (const one of [method].flat()) methods.add(one)
    known.set(url, methods)
  })
  return () => {
    for (const [url, methods] of [...known]) {
      const allowed = [...methods].sort()
      const answer = (request: FastifyRequest, reply: FastifyReply): void => {
        if (request.method === 'OPTIONS') sendPreflight(request, reply, allowed)
        else sendNotAllowed(request, reply, allowed)
      }
      app.route({
        ...{ url, method: app.supportedMethods.filter(method => !methods.has(method)), schema: { hide: true } as object },
        // Before a body is read that nobody wants.
        onRequest: answer,
        handler: answer,
      })
    }
  }
}

function sendPreflight({ headers }: FastifyRequest, reply: FastifyReply, allowed: readonly string[]): void {
  const asked = headers['access-control-request-headers']
  reply.headers({
    allow: allowed.join(', '),
    'access-control-allow-methods': CORS.methods.join(', '),
    vary: 'Access-Control-Request-Headers',
  })
  if (asked) reply.header('access-control-allow-headers', asked)
  void reply.code(204).send()
}
