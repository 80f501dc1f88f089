/** Rate limits, off until configured, told in the fields of the IETF draft (`RateLimit`, `RateLimit-Policy`). */
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify'
import { Problem } from '../problems.ts'

/** Requests that one client may make in a number of seconds. */
export type RateLimit = { requests: number; seconds: number }

/** Names that the plugin gives the fields of an older draft, and what they become. */
const OLD = ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'] as const

export async function limitRates(app: FastifyInstance, { requests, seconds }: RateLimit): Promise<void> {
  await app.register(rateLimit, {
    max: requests,
    timeWindow: seconds * 1000,
    enableDraftSpec: true,
    allowList: request => ['/livez', '/readyz', '/metrics'].includes(request.url),
    keyGenerator: request => String(request.headers.authorization ?? request.headers['x-api-key'] ?? request.ip),
    errorResponseBuilder: (_request, { ttl }) =>
      new Problem(429, 'rate-limit', [
        {
          code: 'rate_limit',
          name: 'RateLimit',
          detail: `More than ${requests} requests in ${seconds} seconds. Try again in ${Math.ceil(ttl / 1000)} seconds.`,
        },
      ]),
  })
  const rename = (reply: FastifyReply): void => {
    const [, remaining, reset] = OLD.map(name => reply.getHeader(name))
    if (remaining === undefined) return
    for (const name of OLD) reply.removeHeader(name)
    reply.header('ratelimit-policy', `"default";q=${requests};w=${seconds}`)
    reply.header('ratelimit', `"default";r=${remaining};t=${reset ?? seconds}`)
  }
  // Right after the plugin, for answers that are kept are sent before there is a sending; and then, for errors of the plugin's own.
  app.addHook('onRoute', route => {
    const hook = (_request: FastifyRequest, reply: FastifyReply, done: HookHandlerDoneFunction) => {
      rename(reply)
      done()
    }
    route.onRequest = [...[route.onRequest ?? []].flat(), hook as never]
  })
  app.addHook('onSend', (_request, reply, _payload, done) => {
    rename(reply)
    done()
  })
}
