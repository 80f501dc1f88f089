import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { RawArticle } from '../../model.ts'
import { findPublicId } from '../../store/articles-read.ts'
import { datasetOf, datasetSchema } from '../bodies.ts'
import { type Fault, Problem, problemSchema } from '../problems.ts'
import { faultsOfNoQuery } from '../query.ts'
import { type Endpoint, rawQuery } from './context.ts'

const MAX_TEXT = 1_000_000

const posted = z.strictObject({
  id: z.string().min(1).max(500).optional().describe('What it is known by where there is no url; without both, its text'),
  title: z.string().max(5_000).regex(/\S/, 'holds nothing but white space'),
  body: z.string().max(MAX_TEXT).optional(),
  url: z.url().max(2_000).optional(),
  source: z.string().min(1).max(200).optional(),
  published: z.string().min(1).max(200).optional().describe('Its date as the page writes it'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional()
    .describe('BCP 47, when known'),
})

const body = z.object({
  data: z.object({
    id: z.string(),
    outcome: z.enum(['new', 'changed', 'unchanged']),
    events: z.number().int().describe('Reports of events found in it; 0 when it is unchanged'),
    quotes: z.number().int(),
  }),
  meta: z.object({ dataset: datasetSchema }),
  links: z.object({ self: z.string() }),
})

/** Takes an article as the command `ingest` does. */
export const post: Endpoint = (app, { store, ingest }) => {
  if (!ingest) return
  const schema = {
    ...{
      tags: ['articles'],
      summary: 'Load an article: its facts are extracted and merged at once (needs a key with the scope ingest)',
      body: posted,
    },
    response: {
      ...{ 200: body.describe('It was there already'), 201: body.describe('It is new'), 400: problemSchema },
      ...{ 413: problemSchema, 415: problemSchema },
    },
  }
  app.post('/articles', { schema, config: { scope: 'ingest' } }, async (request, reply) => {
    const parsed = posted.safeParse(request.body)
    const faults = [...faultsOfNoQuery(rawQuery(request)), ...(parsed.error?.issues.map(faultOf) ?? [])]
    if (!parsed.success || faults.length) throw new Problem(400, parsed.success ? 'invalid-query' : 'invalid-body', faults)
    const raw = rawOf(parsed.data)
    const loaded = await ingest(raw)
    const id = (await findPublicId(store, raw)) ?? raw.id
    const self = `/articles/${encodeURIComponent(id)}`
    reply.code(loaded.outcome === 'new' ? 201 : 200).header('location', self)
    return reply.send({ data: { id, ...loaded }, meta: { dataset: await datasetOf(store) }, links: { self } })
  })
}

function rawOf({ id, title, body: text, ...rest }: z.infer<typeof posted>): RawArticle {
  const whole = text ? `${title}\n${text}` : title
  const known =
    id ??
    createHash('sha256')
      .update(rest.url ?? whole)
      .digest('hex')
      .slice(0, 16)
  return { id: known, origin: 'POST /articles', mediaType: 'application/json', text: whole, title, ...rest }
}

/** What the body holds is not told again, not even the names of what is not known. */
function faultOf(issue: z.core.$ZodIssue): Fault {
  if (issue.code === 'unrecognized_keys') {
    const detail = `The body has ${issue.keys.length === 1 ? 'a key that is' : `${issue.keys.length} keys that are`} not known. There are ${Object.keys(posted.shape).join(', ')}.`
    return { code: 'invalid_body', name: 'body', detail }
  }
  const name = issue.path.join('.')
  return { code: 'invalid_body', name: name || 'body', detail: `${name || 'The body'}: ${issue.message}.` }
}
