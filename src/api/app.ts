/** The server: plugins, endpoints, one handler of errors. It opens no database and listens to nothing by itself. */
import { readFile } from 'node:fs/promises'
import compress from '@fastify/compress'
import fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify'
import type { Locate } from '../knowledge/coordinates.ts'
import type { RawArticle } from '../model.ts'
import type { Store } from '../store/db.ts'
import { registerDocs } from './docs.ts'
import { articles } from './endpoints/articles.ts'
import { changes } from './endpoints/changes.ts'
import type { Endpoint, Loaded } from './endpoints/context.ts'
import { countries } from './endpoints/countries.ts'
import { events } from './endpoints/events.ts'
import { graph } from './endpoints/graph.ts'
import { leaders } from './endpoints/leaders.ts'
import { meta } from './endpoints/meta.ts'
import { offices } from './endpoints/offices.ts'
import { post } from './endpoints/post.ts'
import { problems } from './endpoints/problems.ts'
import { quotes } from './endpoints/quotes.ts'
import { relations } from './endpoints/relations.ts'
import { root } from './endpoints/root.ts'
import { stats } from './endpoints/stats.ts'
import { suggest } from './endpoints/suggest.ts'
import { timeline } from './endpoints/timeline.ts'
import { setHeaders } from './http/headers.ts'
import { keepAnswers } from './http/kept.ts'
import { type ApiKey, checkKeys, knowClients } from './http/keys.ts'
import { limitRates, type RateLimit } from './http/limits.ts'
import { answerOtherMethods } from './http/methods.ts'
import { LOGGED, newMetrics, tellMetrics } from './http/metrics.ts'
import { requestId, tellTimes } from './http/timing.ts'
import { sendError, sendNotFound, sendProblem, tellBadRequest } from './problems.ts'

/** Adding an endpoint is a file and a line here. */
const ENDPOINTS: readonly Endpoint[] = [
  root,
  events,
  stats,
  timeline,
  leaders,
  countries,
  offices,
  relations,
  graph,
  articles,
  quotes,
  suggest,
  changes,
  meta,
  post,
  problems,
]

export type AppOptions = {
  store: Store
  /** The program's version, for the documentation. */
  version: string
  logger?: FastifyServerOptions['logger']
  /** Where places lie, for maps. */
  locate?: Locate
  /** What places are called in every language, by the names under which events have them. */
  places?: ReadonlyMap<string, readonly string[]>
  /** Who may do what; without keys, everybody may read. */
  keys?: readonly ApiKey[]
  rateLimit?: RateLimit | null
  /** Addresses of proxies that are believed when they say for whom they ask. */
  trustProxy?: string[] | null
  /** What loads an article as the command does; without it, `POST /articles` is not there. */
  ingest?: (raw: RawArticle) => Promise<Loaded>
}

/** A page for language models (llmstxt.org), made by `npm run docs`. */
const FOR_MODELS = new URL('../../docs/llms.txt', import.meta.url)

/** Longest part of a path, in characters: names in any script are percent-encoded. */
const MAX_PATH_PART = 1000
/** Bytes of a body, and milliseconds that a request may take to come in. */
const MAX_BODY = 4 * 1024 * 1024
const REQUEST_TIMEOUT = 60_000

export async function buildApp({
  store,
  version,
  logger = false,
  keys = [],
  rateLimit = null,
  trustProxy = null,
  ...options
}: AppOptions): Promise<FastifyInstance> {
  const metrics = newMetrics()
  const app = fastify({
    trustProxy: trustProxy ?? false,
    logger: logger && typeof logger === 'object' ? { ...LOGGED, ...logger } : logger,
    // One line when it is answered tells all that two would.
    ...{
      logController: new LogController({ disableRequestLogging: true }),
      genReqId: requestId,
      bodyLimit: MAX_BODY,
      requestTimeout: REQUEST_TIMEOUT,
    },
    // What waits before closing has a limit of its own; cutting it short would close the database under whoever is still answered.
    pluginTimeout: 0,
    // Whoever was let in is answered, also while the server stops.
    return503OnClosing: false,
    routerOptions: { maxParamLength: MAX_PATH_PART },
    clientErrorHandler: tellBadRequest,
    frameworkErrors: (error, request, reply) => {
      reply.raw.once('finish', () => metrics.observe(request, reply))
      sendProblem(reply, error.statusCode ?? 400, 'invalid-request', error.message)
    },
  })
  // Bodies are JSON.
  app.removeContentTypeParser('text/plain')
  app.setErrorHandler(sendError)
  app.setNotFoundHandler(sendNotFound)
  await setHeaders(app)
  tellTimes(app)
  app.addHook('onResponse', (request, reply, done) => {
    metrics.observe(request, reply)
    done()
  })
  // What is only read has no body to be unpacked.
  app.addHook('onRoute', route => {
    if (route.method === 'GET') route.decompress = false
  })
  knowClients(app, keys)
  if (rateLimit) await limitRates(app, rateLimit)
  checkKeys(app)
  keepAnswers(app, store, version)
  await app.register(compress, {
    global: true,
    threshold: 1024,
    encodings: ['br', 'gzip', 'identity'],
    customTypes: /^(?:text\/|application\/)/,
  })
  await registerDocs(app, version)
  await app.register(async api => {
    // The registry of parameters reads queries, so that every fault is told at once; here the schemas only document.
    api.setValidatorCompiler(() => value => ({ value }))
    // Plain JSON: a compiled serializer would coerce what tests should refuse, and lists of events are JSON text already.
    api.setSerializerCompiler(() => JSON.stringify)
    const context = {
      store,
      version,
      locate: options.locate ?? (() => null),
      places: options.places ?? new Map(),
      ingest: options.ingest ?? null,
    }
    const answerOthers = answerOtherMethods(api)
    for (const endpoint of ENDPOINTS) endpoint(api, context)
    tellMetrics(api, metrics)
    api.get('/openapi.json', { schema: { hide: true } as object }, async () => app.swagger())
    api.get('/llms.txt', { schema: { hide: true } as object }, async (_request, reply) =>
      reply.type('text/plain; charset=utf-8').send(await readFile(FOR_MODELS, 'utf8')),
    )
    answerOthers()
  })
  return app
}
