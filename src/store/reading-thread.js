// @ts-check
/**
 * A thread that reads: queries that may take long, and streams of lines, each from a read-only connection. JavaScript, for a thread starts
 * without what reads TypeScript, and knows nothing but SQL.
 */
import { parentPort, workerData } from 'node:worker_threads'
import Client from 'better-sqlite3'

/** @typedef {import('./reading.ts').Request} Request */
/** @typedef {import('./reading.ts').Answer} Answer */
/**
 * @typedef {{ client: import('better-sqlite3').Database, rows: IterableIterator<number>, lines: import('better-sqlite3').Statement }} Stream
 */

/** Rows whose lines are sent at a time: few enough to be quick, many enough that sending them costs little. */
const PORTION = 200
const STATEMENTS_KEPT = 200
/** Pages of the database that a stream keeps, in KiB: what it has read it hardly needs again, and few of them stay near to the processor. */
const STREAM_CACHE = 256

const port = /** @type {import('node:worker_threads').MessagePort} */ (parentPort)
const { location, timeout } = workerData
const connect = () => new Client(location, { timeout, readonly: true, fileMustExist: true })
/** @type {import('better-sqlite3').Database | undefined} */
let client
/** @type {Map<string, import('better-sqlite3').Statement>} */
const statements = new Map()
/** @type {Map<number, Stream>} */
const streams = new Map()

port.on('message', (/** @type {Request} */ request) => {
  const { id } = request
  try {
    answer(request)
  } catch (error) {
    port.postMessage(/** @type {Answer} */ ({ id, error: error instanceof Error ? error.message : String(error) }))
  }
})

/** @param {Request} request */
function answer(request) {
  const { id } = request
  if (request.kind === 'rows') port.postMessage({ id, rows: prepared(request.text).all(...request.values) })
  else if (request.kind === 'bytes') {
    const [bytes, note] = /** @type {[Buffer | null, string | null]} */ (prepared(request.text).get(request.values))
    const portion = bytes && memoryOf(bytes)
    port.postMessage({ id, portion, note }, portion ? [portion] : [])
  } else if (request.kind === 'open') {
    const own = connect()
    own.pragma(`cache_size = -${STREAM_CACHE}`)
    // One transaction for both: a row that is found is there when its line is read.
    own.exec('begin')
    const rows = own
      .prepare(request.text)
      .pluck()
      .iterate(...request.values)
    const lines = own.prepare(request.lines).pluck()
    streams.set(request.stream, { client: own, rows: /** @type {IterableIterator<number>} */ (rows), lines })
    port.postMessage({ id })
  } else if (request.kind === 'next') {
    const portion = nextPortion(request.stream)
    if (portion) port.postMessage({ id, portion }, [portion])
    else port.postMessage({ id, portion: null })
  } else {
    close(request.stream)
    port.postMessage({ id })
  }
}

/** @param {string} text */
function prepared(text) {
  client ??= connect()
  const known = statements.get(text)
  if (known) return known
  const [oldest] = statements.keys()
  if (statements.size >= STATEMENTS_KEPT && oldest !== undefined) statements.delete(oldest)
  const made = client.prepare(text).raw()
  statements.set(text, made)
  return made
}

/**
 * The next lines, null when there are none left.
 * @param {number} number
 */
function nextPortion(number) {
  const stream = streams.get(number)
  if (!stream) return null
  const rows = []
  while (rows.length < PORTION) {
    const { done, value } = stream.rows.next()
    if (done) break
    rows.push(value)
  }
  if (rows.length) {
    const bytes = /** @type {Buffer} */ (stream.lines.get(JSON.stringify(rows)))
    return memoryOf(bytes)
  }
  close(number)
  return null
}

/**
 * Memory that is the bytes' own and can be given away: small ones share theirs with others.
 * @param {Buffer} bytes
 */
function memoryOf({ buffer, byteOffset, length }) {
  const own = length === buffer.byteLength ? buffer : buffer.slice(byteOffset, byteOffset + length)
  return /** @type {ArrayBuffer} */ (own)
}

/** @param {number} number */
function close(number) {
  const stream = streams.get(number)
  streams.delete(number)
  stream?.rows.return?.()
  stream?.client.close()
}
