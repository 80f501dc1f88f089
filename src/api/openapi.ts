/** What every path answers alike, written once into the OpenAPI document: errors, headers, keys and the other forms of a list. */
import { type Format, MEDIA } from './format.ts'
import { PROBLEM_TYPE } from './problems.ts'

type Header = { description: string; schema: { type: string } }
type Answer = { description?: string; content?: Record<string, unknown>; headers?: Record<string, Header> }
type Parameter = { name: string; schema?: { enum?: string[] } }
type Operation = { operationId?: string; security?: unknown; parameters?: Parameter[]; responses?: Record<string, Answer> }
type Paths = Record<string, Record<string, Operation>>

const header = (description: string): Header => ({ description, schema: { type: 'string' } })

const ID = { 'X-Request-Id': header('What the log knows the request by; taken over from the request where it has one') }
const LIMITS = {
  RateLimit: header('What is left of the quota, and in how many seconds it is full again (where the server limits)'),
  'RateLimit-Policy': header('The quota and its window in seconds (where the server limits)'),
}
const DATA = {
  ETag: header('Changes with the data: send it as If-None-Match, and an answer that still holds is a 304'),
  'Server-Timing': header('Where the time went'),
}
const LINK = { Link: header('The next page, and the same rows in other forms (RFC 8288)') }
const LATER = { 'Retry-After': header('Seconds to wait') }

const problem = (description: string, headers: Record<string, Header> = {}): Answer => ({
  description,
  content: { [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
  headers: { ...ID, ...headers },
})

/** Paths that answer everybody at any time. */
const OPEN = new Set(['/', '/livez', '/readyz', '/metrics', '/problems', '/problems/{type}'])

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  400: 'The query is not understood: every fault at once, with what may have been meant',
  404: 'There is no such thing',
  406: 'It cannot be had in a form that `Accept` allows',
  413: 'The body is too long',
  415: 'The body is no JSON, or packed in an unknown way',
}

/** Where a list's form can be chosen, all its media types. */
function withForms({ parameters = [], responses = {} }: Operation): void {
  const formats = parameters.find(({ name }) => name === 'format')?.schema?.enum as Format[] | undefined
  const answer = responses[200]
  if (!formats || !answer?.content) return
  for (const format of formats) answer.content[MEDIA[format].split(';')[0]!] ??= { schema: { type: 'string', description: format } }
  answer.headers = { ...answer.headers, ...LINK }
}

/** What a schema of text is taken for is JSON. */
function textOnly(answer: Answer | undefined): void {
  if (answer) answer.content = { 'text/plain': { schema: { type: 'string' } } }
}

/** Names for generated clients: `GET /leaders/{id}/contacts` is `getLeadersIdContacts`. */
function nameOf(method: string, path: string): string {
  const words = path.match(/[a-z]+/gi) ?? ['root']
  return method + words.map(word => word[0]!.toUpperCase() + word.slice(1)).join('')
}

/** Completes the document that the routes' schemas made. */
export function withAnswers<Document extends object>(document: Document): Document {
  const { paths = {} } = document as { paths?: Paths }
  for (const [path, operations] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(operations)) complete(path, method, operation)
  }
  return document
}

function complete(path: string, method: string, operation: Operation): void {
  operation.operationId = nameOf(method, path)
  const responses: Record<string, Answer> = { ...operation.responses }
  operation.responses = responses
  for (const [status, answer] of Object.entries(responses)) {
    answer.headers = { ...ID, ...(!OPEN.has(path) && LIMITS), ...answer.headers }
    if (Number(status) >= 400) Object.assign(answer, problem(DESCRIPTIONS[status] ?? answer.description ?? ''), { headers: answer.headers })
  }
  if (path === '/metrics') textOnly(responses[200])
  responses[500] = problem('The server failed; the fault is not in the request')
  if (OPEN.has(path)) {
    operation.security = [{}]
    return
  }
  const asks = method === 'post' ? [] : [{}]
  operation.security = [...asks, { bearer: [] }, { key: [] }]
  responses[401] = problem('A key is needed, or is not known', { 'WWW-Authenticate': header('Bearer') })
  responses[403] = problem('The key has not the scope that this needs', LIMITS)
  responses[429] = problem('More requests than the quota allows', { ...LIMITS, ...LATER })
  if (method !== 'get') return
  withForms(operation)
  const ok = responses[200]
  if (ok) ok.headers = { ...ok.headers, ...DATA }
  responses[304] = { description: 'What `If-None-Match` names still holds', headers: { ...ID, ETag: DATA.ETag } }
  responses[503] = problem('The query took longer than a query may: ask for less', LATER)
  if (path === '/events/{id}')
    responses[301] = { description: 'The event was merged into another one', headers: { ...ID, Location: header('That event') } }
}
