import { Buffer } from 'node:buffer'
import { z } from 'zod'
import type { RawArticle } from '../model.ts'
import { decodeUtf8, InvalidUtf8 } from './bytes.ts'

/** One line of a stream, counted from 1; `bytes` is null for a line over the limit, which was not kept. */
export type ByteLine = { number: number; bytes: Buffer | null }

const NEWLINE = 10

/** Cuts a stream of bytes into lines, holding at most `limit` bytes of one line. */
export async function* byteLines(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<ByteLine> {
  let pieces: Buffer[] = []
  let held = 0
  let tooLong = false
  let number = 1
  for await (const chunk of chunks) {
    let from = 0
    while (from < chunk.length) {
      const newline = chunk.indexOf(NEWLINE, from)
      const piece = chunk.subarray(from, newline < 0 ? chunk.length : newline)
      held += piece.length
      if (held > limit) {
        tooLong = true
        pieces = []
      } else pieces.push(piece)
      if (newline < 0) break
      yield { number, bytes: tooLong ? null : join(pieces) }
      pieces = []
      held = 0
      tooLong = false
      number++
      from = newline + 1
    }
  }
  if (tooLong || held > 0) yield { number, bytes: tooLong ? null : join(pieces) }
}

const join = (pieces: Buffer[]): Buffer => (pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces))

const text = z.string()
const optional = text.nullish().transform(value => value?.trim() || undefined)

const articleLine = z.object({
  id: text.min(1),
  title: text,
  body: text.nullish(),
  url: optional,
  source: optional,
  published: optional,
  language: optional,
})

/**
 * One line of JSON Lines as an article, or null for a blank line. Throws an `Error` whose message says in one line what is wrong.
 * The article's text is `title + "\n" + body`, the title alone without a body.
 */
export function articleOfLine({ number, bytes }: ByteLine, origin: string): RawArticle | null {
  if (bytes === null) throw new Error('line too long')
  const json = lineText(bytes, number)
  if (!json) return null
  const parsed = articleLine.safeParse(parseJson(json))
  if (!parsed.success) throw new Error(explain(parsed.error.issues))
  const { id, title, body, ...rest } = parsed.data
  if (!title.trim() && !body?.trim()) throw new Error('no text: title and body are empty')
  return { id, origin, mediaType: 'application/json', text: body ? `${title}\n${body}` : title, title, ...rest }
}

function lineText(bytes: Buffer, number: number): string {
  try {
    const line = decodeUtf8(bytes).trim()
    return number === 1 && line.startsWith('\ufeff') ? line.slice(1) : line
  } catch (error) {
    if (error instanceof InvalidUtf8) throw new Error(`invalid UTF-8 at byte ${error.offset} of the line`)
    throw error
  }
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new Error(`not valid JSON: ${oneLine(error instanceof Error ? error.message : String(error))}`)
  }
}

const oneLine = (message: string): string => message.replace(/\s+/g, ' ').slice(0, 160)

function explain(issues: readonly z.core.$ZodIssue[]): string {
  return issues
    .map(issue => {
      const field = issue.path.join('.')
      if (!field) return 'not a JSON object'
      if (issue.code !== 'invalid_type') return `field "${field}" is empty`
      return /received undefined/.test(issue.message) ? `field "${field}" is missing` : `field "${field}" must be a string`
    })
    .join('; ')
}
