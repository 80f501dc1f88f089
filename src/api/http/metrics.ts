/** What operators watch: Prometheus metrics, and one line of log for each request. */
import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import { z } from 'zod'

export type Metrics = {
  registry: Registry
  /** Notes a request that is answered. */
  observe(request: FastifyRequest, reply: FastifyReply): void
}

export function newMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const labelNames = ['method', 'route', 'status'] as const
  const seconds = new Histogram({
    ...{ name: 'http_request_duration_seconds', help: 'Time from the request to the end of the answer', labelNames },
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  const bytes = new Counter({
    ...{ name: 'http_response_bytes_total', help: 'Bytes sent, headers included', labelNames: ['route'] as const },
    registers: [registry],
  })
  // By its labels, which take longer to look at than the number to add.
  const observers = new Map<string, { seconds: ReturnType<typeof seconds.labels>; bytes: ReturnType<typeof bytes.labels> }>()
  const observerOf = (method: string, route: string, status: number) => {
    const key = `${method} ${status} ${route}`
    const known = observers.get(key) ?? { seconds: seconds.labels({ method, route, status }), bytes: bytes.labels({ route }) }
    observers.set(key, known)
    return known
  }
  /** What each connection has sent before the answer: streams and what is packed do not know their length. */
  const before = new WeakMap<Socket, number>()
  return {
    registry,
    observe(request, reply) {
      const { method, log, raw } = request
      const route = request.routeOptions.url ?? 'none'
      const { statusCode: status } = reply.raw
      const observer = observerOf(method, route, status)
      observer.seconds.observe(reply.elapsedTime / 1000)
      const written = raw.socket.bytesWritten ?? 0
      observer.bytes.inc(Math.max(0, written - (before.get(raw.socket) ?? 0)))
      before.set(raw.socket, written)
      log.info({ method, route, status, ms: Math.round(reply.elapsedTime * 100) / 100 }, 'answered')
    },
  }
}

/** Adds `/metrics`. */
export function tellMetrics(app: FastifyInstance, { registry }: Metrics): void {
  app.get(
    '/metrics',
    { schema: { tags: ['service'], summary: 'Prometheus metrics', response: { 200: METRICS } } },
    async (_request, reply) =>
      reply
        .type(registry.contentType)
        .serializer((text: string) => text)
        .send(await registry.metrics()),
  )
}

const METRICS = z.string().describe('Prometheus text format')

/** What logs must not hold, and requests as logs have them: nothing that a client sends as secret or as text. */
export const LOGGED = {
  redact: ['req.headers', 'req.body', 'headers.authorization', 'headers["x-api-key"]'],
  serializers: {
    req: ({ method, url, id }: { method: string; url: string; id: string }) => ({ method, path: url.split('?')[0], id }),
  },
}
