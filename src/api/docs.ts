/** `/openapi.json` and `/docs`, made from the routes' schemas. */
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { withAnswers } from './openapi.ts'

const TAGS = [
  { name: 'events', description: 'What happened, by all accounts: lists, counts, pictures' },
  { name: 'leaders', description: 'People, their offices and contacts' },
  { name: 'countries', description: 'Countries and organisations' },
  { name: 'articles', description: 'Articles and every span found in them' },
  { name: 'quotes', description: 'Who said what' },
  { name: 'names', description: 'Finding what to ask for' },
  { name: 'service', description: 'The data set, its changes, and operations' },
]

export async function registerDocs(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Dragoman',
        version,
        description:
          'Diplomatic events read from news pages in Persian, Arabic, English, Russian, Turkish and French, each with the words that say so.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/', description: 'This server' }],
      tags: TAGS,
      components: {
        securitySchemes: {
          bearer: { type: 'http', scheme: 'bearer', description: 'An API key, where the server asks for keys' },
          key: { type: 'apiKey', in: 'header', name: 'X-API-Key', description: 'The same key in a header of its own' },
        },
      },
    },
    transform: createJsonSchemaTransform({ zodToJsonConfig }),
    transformObject: document => withAnswers(withoutInputTwins(documentSchemas(document))),
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

type OpenApi = ReturnType<typeof documentSchemas>

/** Every schema comes twice, for requests and for answers; here all named ones are answers. */
function withoutInputTwins(document: OpenApi): OpenApi {
  const schemas = (document as { components?: { schemas?: Record<string, unknown> } }).components?.schemas ?? {}
  for (const name of Object.keys(schemas)) if (name.endsWith('Input')) delete schemas[name]
  return document
}
