/** API keys with scopes. Off until there are keys. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify'
import type { ProblemKind } from '../problem-kinds.ts'
import { Problem } from '../problems.ts'

export type Scope = 'read' | 'text' | 'export' | 'ingest'

/** Who may do what. `*` stands for everybody without a key. */
export type ApiKey = { key: string; scopes: readonly Scope[] }

/** Who asks: a known key, or whoever has none. */
type Client = {
  /** What tells the key from others without telling it; null without a known key. */
  name: string | null
  /** A key was given; it may not be known. */
  keyed: boolean
  scopes: readonly Scope[]
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Null where nobody is asked for a key. */
    client: Client | null
  }
}

const hash = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Finds out who asks. Whether that is enough is `checkKeys`'s to say, after whatever must know it first. */
export function knowClients(app: FastifyInstance, keys: readonly ApiKey[]): void {
  app.decorateRequest('client', null)
  if (!keys.length) return
  const known = keys
    .filter(({ key }) => key !== '*')
    .map(({ key, scopes }) => ({ digest: hash(key), client: { name: hash(key).toString('base64url'), keyed: true, scopes } }))
  const everybody: Client = { name: null, keyed: false, scopes: keys.find(({ key }) => key === '*')?.scopes ?? [] }
  const stranger: Client = { name: null, keyed: true, scopes: [] }
  app.addHook('onRequest', (request, _reply, done) => {
    const given = keyOf(request)
    const digest = given === null ? null : hash(given)
    request.client = digest === null ? everybody : (known.find(one => timingSafeEqual(one.digest, digest))?.client ?? stranger)
    done()
  })
}

/** Sends away who has not the scope that the route needs. */
export function checkKeys(app: FastifyInstance): void {
  app.addHook('onRoute', route => {
    // What is neither data nor scoped is for everybody: the documentation, and whether the server lives.
    const scope = route.config?.scope ?? (route.config?.data ? 'read' : null)
    if (scope === null) return
    const check = (request: FastifyRequest, _reply: FastifyReply, done: HookHandlerDoneFunction) => done(refusal(request, scope))
    route.onRequest = [...[route.onRequest ?? []].flat(), check as never]
  })
}

/**
 * For what is known only when the query is read, such as the form of the answer.
 * @throws Problem 401 or 403
 */
export function requireScope(request: FastifyRequest, scope: Scope): void {
  const refused = refusal(request, scope)
  if (refused) throw refused
}

/** What two clients are not sent alike: an answer for one who may export is not kept for one who may not. */
export const mayExport = ({ client }: FastifyRequest): boolean => client === null || client.scopes.includes('export')

function refusal({ client }: FastifyRequest, scope: Scope): Problem | undefined {
  // Without keys everybody may read; writing needs one by itself.
  if (client === null ? scope !== 'ingest' : client.scopes.includes(scope)) return undefined
  if (client?.name) return refused(403, 'forbidden', `The API key has not the scope '${scope}'.`)
  if (client?.keyed) return refused(401, 'unauthorized', 'The API key is not known.')
  return refused(401, 'unauthorized', `An API key with the scope '${scope}' is needed: Authorization: Bearer …, or X-API-Key.`)
}

const refused = (status: 401 | 403, type: ProblemKind, detail: string): Problem =>
  new Problem(status, type, [{ code: status === 401 ? 'unauthorized' : 'forbidden', name: 'Authorization', detail }])

function keyOf({ headers }: FastifyRequest): string | null {
  const { authorization, 'x-api-key': key } = headers
  if (typeof key === 'string' && key) return key
  return /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1] ?? null
}
