/** Headers that every answer has alike: who may read it, and what browsers should not do with it. */
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import fastify, { type FastifyInstance } from 'fastify'

/** Headers that pages of other sites may read. */
const EXPOSED = ['ETag', 'Link', 'Content-Language', 'Server-Timing', 'X-Request-Id', 'RateLimit', 'RateLimit-Policy', 'Retry-After']

/** Pages of other sites may read, and not write. */
export const CORS = { origin: '*', methods: ['GET', 'HEAD'], exposedHeaders: EXPOSED }
const HELMET = {
  contentSecurityPolicy: false,
  strictTransportSecurity: false,
  crossOriginResourcePolicy: { policy: 'cross-origin' },
} as const

/** What the plugins say is the same each time, and working it out anew for each answer cost more than finding what is answered. */
export async function setHeaders(app: FastifyInstance): Promise<void> {
  const common = await askedOnce()
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(common)
    done()
  })
}

async function askedOnce(): Promise<Record<string, string>> {
  const one = fastify()
  await one.register(cors, CORS)
  await one.register(helmet, HELMET)
  one.get('/', async (_request, reply) => reply.code(204).send())
  const { headers } = await one.inject('/')
  await one.close()
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN.includes(name))) as Record<string, string>
}

/** Headers of that one answer. */
const OWN = ['date', 'connection', 'content-length']
