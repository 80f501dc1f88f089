import { Buffer } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { open, readdir, realpath, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { RawArticle } from '../model.ts'
import { binaryReason, decodeUtf8 } from './bytes.ts'
import { decodeHtml } from './charset.ts'
import { articleOfLine, byteLines } from './json-lines.ts'

/** What one input gave: an article, or the reason why there is none. `origin` is a path, `path:line`, or `stdin:line`. */
export type Input = { raw: RawArticle } | { failure: { origin: string; reason: string } }

export type InputOptions = {
  /** Bytes that one article may have: a text or HTML file, or a line of JSON Lines. Default 32 MiB. */
  maxBytes?: number
  /** What `-` reads. Default: standard input. */
  stdin?: AsyncIterable<Buffer | string>
}

const DEFAULT_LIMIT = 32 * 1024 * 1024

type Kind = 'text' | 'html' | 'lines'

const KINDS: Readonly<Record<string, Kind>> = {
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.jsonl': 'lines',
  '.ndjson': 'lines',
}

/**
 * Reads articles from files, folders (recursive, in the order of their names) and standard input (`-`, JSON Lines), in the order given.
 * Nothing that an input holds ends the run: what cannot be read comes as a failure with the reason. Streams: memory holds one article.
 */
export async function* readInputs(paths: readonly string[], options: InputOptions = {}): AsyncGenerator<Input> {
  const limit = options.maxBytes ?? DEFAULT_LIMIT
  for (const path of paths) {
    if (path === '-') yield* readLines(buffers(options.stdin ?? process.stdin), 'stdin', limit)
    else yield* readPath(path, limit, true, new Set())
  }
}

/** A file or folder. A file of unknown kind is a failure when the user named it, and passed over inside a folder. */
async function* readPath(path: string, limit: number, named: boolean, above: ReadonlySet<string>): AsyncGenerator<Input> {
  try {
    const entry = await stat(path)
    if (entry.isDirectory()) return yield* readFolder(path, limit, above)
    const kind = KINDS[extname(path).toLowerCase()]
    if (!kind) {
      if (named) yield failure(path, `unknown kind of file: the name should end in ${Object.keys(KINDS).join(', ')}`)
      return
    }
    if (entry.isFile() && entry.size === 0) yield failure(path, 'empty file')
    else if (kind === 'lines') yield* readLines(createReadStream(path, { highWaterMark: 1 << 18 }), path, limit)
    else yield { raw: await readFile(path, kind, limit) }
  } catch (error) {
    yield failure(path, reasonOf(error))
  }
}

async function* readFolder(path: string, limit: number, above: ReadonlySet<string>): AsyncGenerator<Input> {
  const real = await realpath(path)
  // A link that leads back to a folder above would never end.
  if (above.has(real)) return
  const inside = new Set([...above, real])
  const names = (await readdir(path)).sort((a, b) => (a < b ? -1 : 1))
  for (const name of names) yield* readPath(join(path, name), limit, false, inside)
}

async function readFile(path: string, kind: 'text' | 'html', limit: number): Promise<RawArticle> {
  const bytes = await readUpTo(path, limit)
  const id = basename(path, extname(path))
  const text = kind === 'html' ? decodeHtml(bytes) : decodeText(bytes)
  if (!text.trim()) throw new Error('empty file: nothing but white space')
  return { id, origin: path, mediaType: kind === 'html' ? 'text/html' : 'text/plain', text }
}

/** The whole file when it has at most `limit` bytes. Counts what is read, since the size of a pipe is not known before. */
async function readUpTo(path: string, limit: number): Promise<Buffer> {
  const file = await open(path)
  try {
    const pieces: Buffer[] = []
    let size = 0
    for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > limit) throw new Error(`larger than ${sizeOf(limit)}`)
      pieces.push(chunk)
    }
    return Buffer.concat(pieces)
  } finally {
    await file.close()
  }
}

function decodeText(bytes: Buffer): string {
  const binary = binaryReason(bytes)
  if (binary) throw new Error(binary)
  return decodeUtf8(bytes)
}

async function* readLines(chunks: AsyncIterable<Buffer>, name: string, limit: number): AsyncGenerator<Input> {
  try {
    let articles = 0
    for await (const line of byteLines(textOnly(chunks), limit)) {
      const origin = `${name}:${line.number}`
      try {
        if (!line.bytes) throw new Error(`line longer than ${sizeOf(limit)}`)
        const raw = articleOfLine(line, origin)
        if (!raw) continue
        articles++
        yield { raw }
      } catch (error) {
        articles++
        yield failure(origin, reasonOf(error))
      }
    }
    if (!articles) yield failure(name, 'empty input: no line holds an article')
  } catch (error) {
    yield failure(name, reasonOf(error))
  }
}

/** Passes a stream on; a first chunk that is no text ends it with the reason. */
async function* textOnly(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let first = true
  for await (const chunk of chunks) {
    const binary = first ? binaryReason(chunk) : null
    if (binary) throw new Error(binary)
    first = false
    yield chunk
  }
}

async function* buffers(chunks: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

const failure = (origin: string, reason: string): Input => ({ failure: { origin, reason } })

const MEGABYTE = 1024 * 1024
const sizeOf = (bytes: number): string => (bytes < MEGABYTE ? `${bytes} bytes` : `${Math.round(bytes / MEGABYTE)} MB`)

const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'not readable: permission denied',
  EPERM: 'not readable: permission denied',
  EISDIR: 'is a folder',
  ELOOP: 'a link that leads to itself',
  ENAMETOOLONG: 'the name is too long',
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return SYSTEM_REASONS[code] ?? (error instanceof Error ? error.message : String(error))
}
