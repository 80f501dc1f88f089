/** The server: plugins, endpoints, one handler of errors. It opens no database and listens to nothing by itself. */
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod'
import type { Store } from '../store/db.ts'
import { articles } from './endpoints/articles.ts'
import type { Endpoint } from './endpoints/context.ts'
import { countries } from './endpoints/countries.ts'
import { events } from './endpoints/events.ts'
import { leaders } from './endpoints/leaders.ts'
import { quotes } from './endpoints/quotes.ts'
import { root } from './endpoints/root.ts'
import { sendError, sendNotFound, sendProblem } from './problems.ts'

/** Adding an endpoint is a file and a line here. */
const ENDPOINTS: readonly Endpoint[] = [root, events, articles, leaders, countries, quotes]

export type AppOptions = {
  store: Store
  /** The program's version, for the documentation. */
  version: string
  logger?: FastifyServerOptions['logger']
}

/** Longest part of a path, in characters: names in any script are percent-encoded. */
const MAX_PATH_PART = 1000

export async function buildApp({ store, version, logger = false }: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    logger,
    routerOptions: { maxParamLength: MAX_PATH_PART },
    frameworkErrors: (error, _request, reply) => sendProblem(reply, error.statusCode ?? 400, 'invalid-request', error.message),
  })
  app.setErrorHandler(sendError)
  app.setNotFoundHandler(sendNotFound)
  await app.register(cors, { origin: '*', methods: ['GET', 'HEAD'] })
  await app.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  })
  await registerDocs(app, version)
  await app.register(async api => {
    // The registry of parameters reads queries, so that every fault is told at once; here the schemas only document.
    api.setValidatorCompiler(() => value => ({ value }))
    // Plain JSON: a compiled serializer would coerce what tests should refuse, and lists of events are JSON text already.
    api.setSerializerCompiler(() => JSON.stringify)
    for (const endpoint of ENDPOINTS) endpoint(api, { store, version })
    api.get('/openapi.json', { schema: { hide: true } as object }, async () => app.swagger())
  })
  return app
}

async function registerDocs(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Dragoman',
        version,
        description: 'Diplomatic events read from news pages in Persian, Arabic and English, each with the words that say so.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
    },
    transform: createJsonSchemaTransform({ zodToJsonConfig }),
    transformObject: document => withoutInputTwins(documentSchemas(document)),
  })
  // Pages are asked for over plain HTTP here: upgrading the requests would break them.
  const transformStaticCSP = (policy: string): string => policy.replace(/\s*upgrade-insecure-requests;?/, '')
  await app.register(swaggerUi, { routePrefix: '/docs', staticCSP: true, transformStaticCSP })
}

/** The bounds of JavaScript's integers say nothing to readers of the documentation. */
const zodToJsonConfig = {
  override({ jsonSchema }: { jsonSchema: { minimum?: number; maximum?: number } }): void {
    if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  },
}

const documentSchemas = createJsonSchemaTransformObject({ zodToJsonConfig })

/** Every schema comes twice, for requests and for answers; here all named ones are answers. */
function withoutInputTwins(document: ReturnType<typeof documentSchemas>): ReturnType<typeof documentSchemas> {
  const schemas = (document as { components?: { schemas?: Record<string, unknown> } }).components?.schemas ?? {}
  for (const name of Object.keys(schemas)) if (name.endsWith('Input')) delete schemas[name]
  return document
}
