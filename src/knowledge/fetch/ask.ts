/** Asking a SPARQL endpoint one query: with patience, and never more than it can bear. */
import { reasonOf, UserError } from '../../errors.ts'

export type Asking = {
  endpoint: string
  /** How Wikimedia asks its users to name themselves: program, version, and how to reach who runs it. */
  userAgent: string
  /** Attempts at one query before giving up. */
  attempts: number
  /** First pause after a failure in milliseconds; each further one is twice as long. */
  pause: number
  /** Milliseconds after which an answer is given up. */
  timeout: number
  wait: (milliseconds: number) => Promise<void>
  /** Told of each pause, for the user to read. */
  onPause: (reason: string, milliseconds: number) => void
}

export const LONGEST_PAUSE = 5 * 60_000
/** A page of answers is some hundred kilobytes. */
const LARGEST_ANSWER = 64 * 1024 * 1024
/** Answers after which asking again can help: too many requests, and a server in trouble. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504])

/**
 * The answer to a query, as SPARQL JSON text. Passing failures are asked again after a pause: as long as the server says
 * (`Retry-After`), else ever longer.
 * @throws UserError when the endpoint refuses, or when all attempts failed
 */
export async function ask(query: string, asking: Asking): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const answer = await tryOnce(query, asking)
    if (answer.text !== undefined) return answer.text
    if (!answer.passing || attempt >= asking.attempts) {
      throw new UserError(`${asking.endpoint}: ${answer.reason}${answer.passing ? `; gave up after ${attempt} attempts` : ''}`)
    }
    const milliseconds = Math.min(answer.after ?? asking.pause * 2 ** (attempt - 1), LONGEST_PAUSE)
    asking.onPause(answer.reason, milliseconds)
    await asking.wait(milliseconds)
  }
}

type Answer = { text: string } | { text?: undefined; reason: string; passing: boolean; after?: number }

async function tryOnce(query: string, { endpoint, userAgent, timeout }: Asking): Promise<Answer> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { accept: 'application/sparql-results+json', 'content-type': 'application/x-www-form-urlencoded', 'user-agent': userAgent },
      body: new URLSearchParams({ query }),
      signal: AbortSignal.timeout(timeout),
    })
    if (response.ok) return complete(await readBody(response))
    await response.body?.cancel()
    return {
      reason: `HTTP ${response.status}`,
      passing: PASSING.has(response.status),
      after: retryAfter(response.headers.get('retry-after')),
    }
  } catch (error) {
    if (error instanceof UserError) throw error
    const cause = error instanceof Error && error.cause ? `: ${reasonOf(error.cause)}` : ''
    return { reason: `${reasonOf(error)}${cause}`, passing: true }
  }
}

/** A query that runs out of time ends in the middle of the JSON, with status 200. */
function complete(text: string): Answer {
  try {
    JSON.parse(text)
    return { text }
  } catch {
    return { reason: 'the answer is broken off', passing: true }
  }
}

async function readBody(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > LARGEST_ANSWER)
      throw new UserError(`${response.url}: the answer is larger than ${LARGEST_ANSWER} bytes; ask for smaller pages`)
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

/** Milliseconds that a `Retry-After` asks for: seconds, or a date (RFC 9110). */
function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined
  const milliseconds = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds)
}
