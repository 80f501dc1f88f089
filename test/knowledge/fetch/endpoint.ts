/** A SPARQL endpoint of our own on loopback, which can be told to misbehave. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { namesResult, type ShortName, type ShortTerm, termsResult } from '../import/results.ts'

export type Misbehaviour = (response: ServerResponse) => void
export type Asked = { query: string; userAgent: string | undefined; accept: string | undefined; method: string | undefined }

export const refuse =
  (status: number, headers: Record<string, string> = {}): Misbehaviour =>
  response =>
    response.writeHead(status, headers).end('no')
export const breakOff: Misbehaviour = response => response.writeHead(200).end('{"head": {"vars": ["person"')
export const hangUp: Misbehaviour = response => response.destroy()

export async function endpoint(terms: readonly ShortTerm[], names: readonly ShortName[]) {
  const asked: Asked[] = []
  /** What to do in place of an answer, one for each request to come. */
  const misbehave: Misbehaviour[] = []
  const server = createServer((request, response) => void answer(request, response))

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const query = new URLSearchParams(await body(request)).get('query') ?? ''
    asked.push({ query, userAgent: request.headers['user-agent'], accept: request.headers.accept, method: request.method })
    const fault = misbehave.shift()
    if (fault) fault(response)
    else response.writeHead(200, { 'content-type': 'application/sparql-results+json' }).end(result(query))
  }

  function result(query: string): string {
    const persons = /VALUES \?person \{([^}]*)\}/.exec(query)?.[1]?.match(/Q\d+/g)
    if (persons) return namesResult(names.filter(([person]) => persons.includes(person)))
    const [, limit = '0', offset = '0'] = /LIMIT (\d+) OFFSET (\d+)/.exec(query) ?? []
    return termsResult(terms.slice(Number(offset), Number(offset) + Number(limit)))
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/sparql`,
    asked,
    misbehave,
    close: () =>
      new Promise<void>(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function body(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}
