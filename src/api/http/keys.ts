/** API keys with scopes. Off until there are keys. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ProblemKind } from '../problem-kinds.ts'
import { Problem } from '../problems.ts'

export type Scope = 'read' | 'text' | 'export' | 'ingest'

/** Who may do what. `*` stands for everybody without a key. */
export type ApiKey = { key: string; scopes: readonly Scope[] }

const hash = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Formats that take everything there is. */
const EXPORTS = /\.(csv|ndjson|cameo|plover)$/
const EXPORT_FORMATS = ['csv', 'ndjson', 'cameo', 'plover']

export function askForKeys(app: FastifyInstance, keys: readonly ApiKey[]): void {
  const known = keys.filter(({ key }) => key !== '*').map(({ key, scopes }) => ({ digest: hash(key), scopes }))
  const everybody = keys.find(({ key }) => key === '*')?.scopes ?? []
  const refusal = (request: FastifyRequest): Problem | undefined => {
    const { config } = request.routeOptions
    // Without keys everybody may read; writing needs one by itself.
    if (!keys.length && config.scope !== 'ingest') return undefined
    const scope = scopeOf(request, config)
    // What is for everybody: the documentation, and whether the server lives.
    if (scope === null) return undefined
    const given = keyOf(request)
    const found = given === null ? null : (known.find(({ digest }) => timingSafeEqual(digest, hash(given))) ?? null)
    if (given !== null && !found) return refused(401, 'unauthorized', 'The API key is not known.')
    const scopes = found?.scopes ?? everybody
    if (scopes.includes(scope)) return undefined
    return given === null
      ? refused(401, 'unauthorized', `An API key with the scope '${scope}' is needed: Authorization: Bearer …, or X-API-Key.`)
      : refused(403, 'forbidden', `The API key has not the scope '${scope}'.`)
  }
  app.addHook('onRequest', (request, _reply, done) => done(refusal(request)))
}

const refused = (status: 401 | 403, type: ProblemKind, detail: string): Problem =>
  new Problem(status, type, [{ code: status === 401 ? 'unauthorized' : 'forbidden', name: 'Authorization', detail }])

function scopeOf(request: FastifyRequest, config: { data?: boolean; scope?: Scope }): Scope | null {
  if (config.scope) return config.scope
  if (!config.data) return null
  const { format } = (request.query ?? {}) as { format?: unknown }
  const exported = EXPORTS.test(request.url.split('?')[0] ?? '') || (typeof format === 'string' && EXPORT_FORMATS.includes(format))
  return exported || /text\/csv|ndjson/.test(request.headers.accept ?? '') ? 'export' : 'read'
}

function keyOf({ headers }: FastifyRequest): string | null {
  const { authorization, 'x-api-key': key } = headers
  if (typeof key === 'string' && key) return key
  return /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1] ?? null
}
