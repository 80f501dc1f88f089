/**
 * Answers of routes that depend on the data and the address alone. Their ETag is known before anything is read, so that a 304 costs no
 * query; and an answer is kept, with its headers, until the data changes.
 */
import { createHash } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import accepts from 'accepts'
import type { FastifyInstance, FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify'
import { LRUCache } from 'lru-cache'
import type { Store } from '../../store/db.ts'
import { versionKey } from '../../store/settings.ts'
import { mayExport } from './keys.ts'
import { timing } from './timing.ts'

type Encoding = 'identity' | 'gzip' | 'br'

type Kept = { version: string; headers: OutgoingHttpHeaders; bodies: Map<Encoding, Buffer> }

/** Bytes of bodies that are kept, and of one body. */
const MAX_KEPT = 12 * 1024 * 1024
const MAX_BODY = 2 * 1024 * 1024

/** Bodies below this are not worth compressing. */
const MIN_COMPRESSED = 1024

/** Headers of the answer; the others are every answer's, or this request's. */
const HEADERS = ['content-type', 'content-language', 'link', 'etag', 'cache-control', 'vary']

/** An answer that may be kept: the version of the data when it was asked for, and what tells it from others. */
type Wanted = { version: string; key: string; etag: string }

declare module 'fastify' {
  interface FastifyRequest {
    kept: Wanted | null
  }
}

/** @param program its version: another one may answer otherwise from the same data */
export function keepAnswers(app: FastifyInstance, store: Store, program: string): void {
  const kept = new LRUCache<string, Kept>({ maxSize: MAX_KEPT, sizeCalculation: sizeOf })
  app.decorateRequest('kept', null)

  const answer =
    (isFeed: boolean) =>
    (request: FastifyRequest, reply: FastifyReply, done: HookHandlerDoneFunction): void => {
      const version = versionKey(store)
      const beside = besideUrl(request, isFeed)
      const key = request.url + beside
      const etag = etagOf(program, version, canonical(request.url) + beside)
      request.kept = { version, key, etag }
      const given = request.headers['if-none-match']
      // The ETag was given with an answer, so that there is one; whether there is anything at all, only an answer tells.
      if (given !== undefined && given !== ANY && matches(given, etag)) return void reply.code(304).headers(validators(etag)).send()
      const known = kept.get(key)
      if (known?.version !== version) done()
      else if (given === ANY) void reply.code(304).headers(validators(etag)).send()
      else sendKept(request, reply, known).catch(done)
    }

  app.addHook('onRoute', route => {
    if (!route.config?.data) return
    route.onRequest = [...[route.onRequest ?? []].flat(), answer(route.url.endsWith('.atom')) as never]
  })

  app.addHook('onSend', (request, reply, payload, done) => {
    if (!request.kept || reply.statusCode !== 200) return done(null, payload)
    reply.headers(validators(request.kept.etag))
    keep(request.kept, reply, payload)
    const isAsked = request.headers['if-none-match'] !== ANY
    if (isAsked && !(payload instanceof Readable && request.method === 'HEAD')) return done(null, payload)
    if (payload instanceof Readable) payload.destroy()
    // Nobody waits for a body: what would be streamed is not even read.
    if (isAsked) return done(null, Readable.from([]))
    for (const name of BODY_HEADERS) reply.removeHeader(name)
    reply.code(304)
    done(null, '')
  })

  const keep = ({ version, key }: Wanted, reply: FastifyReply, payload: unknown): void => {
    const isWhole = typeof payload === 'string' || Buffer.isBuffer(payload)
    // What was written while the answer was made may or may not be in it.
    if (!isWhole || payload.length > MAX_BODY || versionKey(store) !== version) return
    const body = typeof payload === 'string' ? Buffer.from(payload) : payload
    kept.set(key, { version, headers: headersOf(reply), bodies: new Map([['identity', body]]) })
  }
}

/** Clients may keep an answer, and ask each time whether it still holds. */
const CACHE_CONTROL = 'no-cache'

const VARY = 'Accept, Accept-Encoding'

/** `If-None-Match` of whoever wants nothing when there is something. */
const ANY = '*'

/** Headers of a body, which a 304 has not. */
const BODY_HEADERS = ['content-type', 'content-language', 'link']

const validators = (etag: string) => ({ etag, 'cache-control': CACHE_CONTROL, vary: VARY })

/** What an answer depends on beside the address: feeds also on the host that they are asked at, for they name it. */
function besideUrl(request: FastifyRequest, isFeed: boolean): string {
  const { accept } = request.headers
  const isPlain = accept === undefined || accept === '*/*' || accept === 'application/json'
  const mayBeFeed = isFeed || !isPlain || /^atom$/i.test(String((request.query as { format?: unknown }).format))
  const asked = mayBeFeed ? `\n${isPlain ? '' : accept}\n${request.protocol}://${request.host}` : ''
  return mayExport(request) ? asked : `${asked}\nno export`
}

const sizeOf = ({ bodies }: Kept): number => [...bodies.values()].reduce((sum, body) => sum + body.length, 1000)

/** The same question asked in another order has the same ETag. */
function canonical(url: string): string {
  const at = url.indexOf('?')
  if (at < 0 || !url.includes('&', at)) return url
  return `${url.slice(0, at)}?${url
    .slice(at + 1)
    .split('&')
    .sort()
    .join('&')}`
}

/** Weak, for the encodings of one answer share it. */
const etagOf = (program: string, version: string, key: string): string =>
  `W/"${createHash('sha1').update(`${program}\n${version}\n${key}`).digest('base64url')}"`

function matches(given: string, etag: string): boolean {
  return given === etag || given.split(',').some(one => one.trim().replace(/^W\//, '') === etag.slice(2))
}

function headersOf(reply: FastifyReply): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = {}
  for (const name of HEADERS) {
    const value = reply.getHeader(name)
    if (value !== undefined) headers[name] = value
  }
  return headers
}

/** Past Fastify's own sending, which would serialise, hash and compress anew what is ready. */
async function sendKept(request: FastifyRequest, reply: FastifyReply, known: Kept): Promise<void> {
  const plain = known.bodies.get('identity')!
  const encoding = plain.length < MIN_COMPRESSED ? 'identity' : encodingOf(request)
  const body = known.bodies.get(encoding) ?? (await encoded(known, plain, encoding))
  const own = reply.getHeaders() as OutgoingHttpHeaders
  reply.hijack()
  reply.raw.writeHead(200, {
    ...known.headers,
    ...own,
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    'content-length': body.length,
    'server-timing': `cache;desc=hit, ${timing(reply)}`,
  })
  reply.raw.end(request.method === 'HEAD' ? undefined : body)
}

function encodingOf(request: FastifyRequest): Encoding {
  const asked = request.headers['accept-encoding']
  if (asked === undefined || asked === 'identity') return 'identity'
  return (accepts(request.raw).encodings(['br', 'gzip', 'identity']) || 'identity') as Encoding
}

const gzipped = promisify(gzip)
const brotli = promisify(brotliCompress)

async function encoded(known: Kept, plain: Buffer, encoding: Encoding): Promise<Buffer> {
  const body = encoding === 'br' ? await brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : await gzipped(plain)
  known.bodies.set(encoding, body)
  return body
}
