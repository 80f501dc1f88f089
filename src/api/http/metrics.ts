/** What operators watch: Prometheus metrics, and one line of log for each request. */
import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import { z } from 'zod'

export function measure(app: FastifyInstance): void {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const labelNames = ['method', 'route', 'status'] as const
  const seconds = new Histogram({
    ...{ name: 'http_request_duration_seconds', help: 'Time from the request to the end of the answer', labelNames },
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  const bytes = new Counter({
    name: 'http_response_bytes_total',
    help: 'Bytes of bodies sent',
    labelNames: ['route'],
    registers: [registry],
  })
  // By its labels, which take longer to look at than the number to add.
  const observers = new Map<string, ReturnType<typeof seconds.labels>>()
  const observerOf = (method: string, route: string, status: number) => {
    const key = `${method} ${status} ${route}`
    const known = observers.get(key) ?? seconds.labels({ method, route, status })
    observers.set(key, known)
    return known
  }
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none'
    const { statusCode } = reply.raw
    observerOf(request.method, route, statusCode).observe(reply.elapsedTime / 1000)
    const length = Number(reply.raw.getHeader('content-length') ?? 0)
    if (length) bytes.inc({ route }, length)
    request.log.info({ route, status: statusCode, ms: Math.round(reply.elapsedTime * 100) / 100 }, 'answered')
    done()
  })
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
