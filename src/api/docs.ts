/** `/openapi.json` and `/docs`, made from the routes' schemas. */
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod'

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
        description: 'Diplomatic events read from news pages in Persian, Arabic and English, each with the words that say so.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/', description: 'This server' }],
      tags: TAGS,
      components: {
        securitySchemes: {
          key: { type: 'http', scheme: 'bearer', description: 'An API key, where the server asks for keys' },
        },
      },
    },
    transform: createJsonSchemaTransform({ zodToJsonConfig }),
    transformObject: document => withOperationIds(withoutInputTwins(documentSchemas(document))),
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

/** Names for generated clients: `GET /leaders/{id}/contacts` is `getLeadersIdContacts`. Problems are `application/problem+json`. */
function withOperationIds(document: OpenApi): OpenApi {
  type Answer = { content?: Record<string, unknown> }
  type Operation = { operationId?: string; security?: unknown; responses?: Record<string, Answer> }
  const { paths = {} } = document as { paths?: Record<string, Record<string, Operation>> }
  for (const [path, operations] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const words = path.match(/[a-z]+/gi) ?? ['root']
      operation.operationId = method + words.map(word => word[0]!.toUpperCase() + word.slice(1)).join('')
      operation.security = [{}, { key: [] }]
      for (const [status, answer] of Object.entries(operation.responses ?? {})) {
        const json = answer.content?.['application/json']
        if (json && Number(status) >= 400) answer.content = { 'application/problem+json': json }
      }
    }
  }
  return document
}
