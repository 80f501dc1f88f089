/** Rate limits, off until configured, told in the fields of the IETF draft (`RateLimit`, `RateLimit-Policy`). */
import rateLimit, { normalizeIP } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '../problems.ts'

/** Requests that one client may make in a number of seconds. */
export type RateLimit = { requests: number; seconds: number }

/** What operators ask all the time. */
const UNLIMITED = ['/livez', '/readyz', '/metrics']

/**
 * Counts every request, also those for what is not there and those that are sent away, so that nobody guesses keys as fast as he likes. A
 * client is a key that is known, else an address: a key that is made up makes no new client.
 */
export async function limitRates(app: FastifyInstance, { requests, seconds }: RateLimit): Promise<void> {
  await app.register(rateLimit, { global: false, max: requests, timeWindow: seconds * 1000, keyGenerator: nameOf })
  const count = app.createRateLimit()
  app.addHook('onRequest', async (request, reply) => {
    // Browsers ask before they ask; that is no request of their user's.
    if (request.method === 'OPTIONS' || UNLIMITED.includes(request.routeOptions.url ?? '')) return
    const limit = await count(request)
    if (limit.isAllowed) return
    reply.header('ratelimit-policy', `"default";q=${requests};w=${seconds}`)
    reply.header('ratelimit', `"default";r=${limit.remaining};t=${limit.ttlInSeconds}`)
    if (!limit.isExceeded) return
    reply.header('retry-after', limit.ttlInSeconds)
    throw new Problem(429, 'rate-limit', [
      {
        code: 'rate_limit',
        name: 'RateLimit',
        detail: `More than ${requests} requests in ${seconds} seconds. Try again in ${limit.ttlInSeconds} seconds.`,
      },
    ])
  })
}

const nameOf = ({ client, ip }: FastifyRequest): string => (client?.name ? `key ${client.name}` : `ip ${normalizeIP(ip)}`)
