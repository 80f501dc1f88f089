/** A typed client: paths, parameters and answers as `/openapi.json` describes them. Needs `fetch` alone. */
import type { paths } from './schema.d.ts'

/** Paths that can be read. */
export type Path = { [P in keyof paths]: paths[P] extends { get: { responses: { 200: unknown } } } ? P : never }[keyof paths]

type Operation<P extends Path> = paths[P] extends { get: infer Get } ? Get : never

type QueryOf<P extends Path> = Operation<P> extends { parameters: { query?: infer Query } } ? Query : never
type PathParametersOf<P extends Path> = Operation<P> extends { parameters: { path: infer Parameters } } ? Parameters : Record<string, never>

export type Answer<P extends Path> =
  Operation<P> extends { responses: { 200: { content: { 'application/json': infer Body } } } } ? Body : never

/** Paths of lists: answers that have rows, and a link to the next page. */
export type ListPath = { [P in Path]: Answer<P> extends { data: unknown[]; links: { next: string | null } } ? P : never }[Path]
export type Row<P extends ListPath> = Answer<P> extends { data: (infer One)[] } ? One : never

/** RFC 9457: what was wrong with a request. */
export type Problem = {
  type: string
  title: string
  status: number
  detail: string
  errors?: { code: string; name: string; value?: string; detail: string; suggestions?: unknown[] }[]
}

/** The server's answer was a problem. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
}

export type ClientOptions = {
  /** Where the server is: `http://localhost:3000`, or below a path: `https://example.org/dragoman`. */
  baseUrl: string
  /** Sent as `Authorization: Bearer`. */
  key?: string
  fetch?: typeof fetch
}

export type Client = {
  /** One answer. */
  get<P extends Path>(path: P, options?: { params?: PathParametersOf<P>; query?: QueryOf<P> }): Promise<Answer<P>>
  /** Every row of a list, page after page. */
  rows<P extends ListPath>(path: P, query?: QueryOf<P>): AsyncGenerator<Row<P>>
}

export function createClient({ baseUrl, key, fetch: send = fetch }: ClientOptions): Client {
  async function ask<Body>(href: string): Promise<Body> {
    // The server's paths begin with a slash, also where it stands below a path of another server.
    const response = await send(baseUrl.replace(/\/+$/, '') + href, {
      headers: { accept: 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    })
    const body = bodyOf(await response.text())
    if (!response.ok) throw new ProblemError((body as Problem | null) ?? strange(response))
    if (body === null) throw new ProblemError(strange(response))
    return body as Body
  }
  return {
    get: (path, { params = {}, query = {} } = {}) => ask(hrefOf(path, params as Record<string, unknown>, query as Record<string, unknown>)),
    async *rows(path, query) {
      let next: string | null = hrefOf(path, {}, (query ?? {}) as Record<string, unknown>)
      while (next) {
        const page: { data: Row<typeof path>[]; links: { next: string | null } } = await ask(next)
        yield* page.data
        next = page.links.next
      }
    },
  }
}

/** What JSON says; null for what is none. */
function bodyOf(text: string): object | null {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' ? body : null
  } catch {
    return null
  }
}

/** What to say where something between client and server answered in its place. */
const strange = ({ status, statusText }: Response): Problem => ({
  ...{ type: 'about:blank', title: statusText, status },
  detail: `The answer (${status} ${statusText}) is not JSON: is the server at the baseUrl?`,
})

function hrefOf(path: string, params: Record<string, unknown>, query: Record<string, unknown>): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])))
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    for (const one of [value].flat()) if (one !== undefined) search.append(name, String(one))
  return search.size ? `${filled}?${search}` : filled
}
