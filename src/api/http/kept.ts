/**
 * Answers of routes that depend on the data and the address alone. Their ETag is known before anything is read, so that a 304 costs no
 * query; and an answer is kept, with its headers, until the data changes.
 */
import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import accepts from 'accepts'
import type { FastifyInstance, FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify'
import { LRUCache } from 'lru-cache'
import type { Store } from '../../store/db.ts'
import { versionKey } from '../../store/settings.ts'
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

  const answer = (request: FastifyRequest, reply: FastifyReply, done: HookHandlerDoneFunction): void => {
    const version = versionKey(store)
    const key = keyOf(request)
    const etag = etagOf(program, version, key)
    request.kept = { version, key, etag }
    const known = kept.get(key)
    if (matches(request.headers['if-none-match'], etag))
      void reply.code(304).header('etag', etag).header('cache-control', CACHE_CONTROL).send()
    else if (known?.version === version) sendKept(request, reply, known).catch(done)
    else done()
  }

  app.addHook('onRoute', route => {
    if (!route.config?.data) return
    route.onRequest = [...[route.onRequest ?? []].flat(), answer as never]
  })

  app.addHook('onSend', (request, reply, payload, done) => {
    if (request.kept && reply.statusCode === 200) {
      reply.headers({ etag: request.kept.etag, 'cache-control': CACHE_CONTROL, vary: 'Accept, Accept-Encoding' })
      keep(request.kept, reply, payload)
    }
    done(null, payload)
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

const keyOf = ({ url, headers: { accept } }: FastifyRequest): string =>
  accept === undefined || accept === '*/*' ? url : `${url}\n${accept}`

const sizeOf = ({ bodies }: Kept): number => [...bodies.values()].reduce((sum, body) => sum + body.length, 1000)

/** Weak, for the encodings of one answer share it. */
const etagOf = (program: string, version: string, key: string): string =>
  `W/"${createHash('sha1').update(`${program}\n${version}\n${key}`).digest('base64url')}"`

function matches(given: IncomingHttpHeaders['if-none-match'], etag: string): boolean {
  if (given === undefined) return false
  return given === etag || given.trim() === '*' || given.split(',').some(one => one.trim().replace(/^W\//, '') === etag.slice(2))
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
