/** Reading in threads of its own: what may take long keeps nobody waiting who asks for something quick. */
import { Worker } from 'node:worker_threads'
import type { Values } from './db.ts'

/** What a thread is asked. */
export type Request = { id: number } & (
  | { kind: 'rows'; text: string; values: readonly unknown[] }
  | { kind: 'bytes'; text: string; values: Values }
  | { kind: 'open'; stream: number; text: string; values: readonly unknown[]; lines: string }
  | { kind: 'next' | 'close'; stream: number }
)
/** What it answers. */
export type Answer = { id: number; rows?: unknown[][]; portion?: ArrayBuffer | null; note?: string | null; error?: string }

export type BytesRow = [bytes: Buffer | null, note: string | null]

/** A query was given up: it took longer than a query may. */
export class TimeLimit extends Error {
  override readonly name = 'TimeLimit'
}

/** Threads for queries: a second one, so that one long query does not keep all others waiting. */
const QUERY_THREADS = 2
/** Milliseconds that a query may take, waiting included. */
const QUERY_LIMIT = 20_000

/** Why a thread was stopped whose query took too long. */
const LATE = new Error('a query took too long')

/** Megabytes for what a thread makes: little, so that what is no longer needed goes soon. */
const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 128 }

const THREAD = new URL('./reading-thread.js', import.meta.url)

/**
 * Portions after which those that were sent are cleared away: hardly anything else is made meanwhile, so that by itself it would be done when there
 * are thirty megabytes of them.
 */
const CLEARED_AFTER = 32

export type ReadingOptions = { location: string; timeout: number; limit?: number }

export class Reading {
  private readonly options: ReadingOptions
  private queries: Thread[] = []
  /** For what is done in short steps, so that nobody waits long: streams, and pages of lists. */
  private steps: Thread | null = null
  private streams = 0

  constructor(options: ReadingOptions) {
    this.options = options
  }

  /** The rows of a query, as lists of values. @throws TimeLimit */
  async rows(text: string, values: readonly unknown[]): Promise<unknown[][]> {
    const limit = this.options.limit ?? QUERY_LIMIT
    const end = performance.now() + limit
    for (;;) {
      const thread = this.idlest()
      // The database cannot be interrupted: the thread ends when its query does, and whoever waits behind it goes to another one.
      const timer = setTimeout(() => void thread.stop(LATE), end - performance.now())
      try {
        return (await thread.ask({ kind: 'rows', text, values })).rows!
      } catch (error) {
        if (error !== LATE) throw error
        if (performance.now() >= end - 1) throw new TimeLimit(`The query took longer than ${limit / 1000} seconds.`)
      } finally {
        clearTimeout(timer)
      }
    }
  }

  /**
   * The lines of rows, from a connection that sees the database as it is now. Portions are whole lines.
   * @param text a query of the rows' numbers
   * @param lines a query of one value: the lines, as bytes, of rows that are given as a JSON array of numbers
   */
  async *portions(text: string, values: readonly unknown[], lines: string): AsyncGenerator<Buffer> {
    const thread = this.stepping()
    const stream = ++this.streams
    await thread.ask({ kind: 'open', stream, text, values, lines })
    // One portion is read while another is sent.
    let coming = thread.ask({ kind: 'next', stream })
    try {
      for (let read = 1; ; read++) {
        const { portion } = await coming
        if (!portion) return
        if (read % CLEARED_AFTER === 0) globalThis.gc?.({ type: 'minor' })
        coming = thread.ask({ kind: 'next', stream })
        yield Buffer.from(portion)
      }
    } finally {
      coming.catch(() => undefined)
      await thread.ask({ kind: 'close', stream }).catch(() => undefined)
    }
  }

  /** The first row of a query that is quick: bytes and a text. */
  async bytes(text: string, values: Values): Promise<BytesRow> {
    const { portion, note } = await this.stepping().ask({ kind: 'bytes', text, values })
    return [portion ? Buffer.from(portion) : null, note ?? null]
  }

  private stepping(): Thread {
    if (!this.steps || this.steps.stopped) this.steps = new Thread(this.options)
    return this.steps
  }

  async close(): Promise<void> {
    const threads = [...this.queries, ...(this.steps ? [this.steps] : [])]
    await Promise.all(threads.map(thread => thread.stop(new Error('the database is closed'))))
  }

  private idlest(): Thread {
    this.queries = this.queries.filter(({ stopped }) => !stopped)
    const [best] = this.queries.toSorted((a, b) => a.busy - b.busy)
    if (best && (best.busy === 0 || this.queries.length === QUERY_THREADS)) return best
    const made = new Thread(this.options)
    this.queries.push(made)
    return made
  }
}

type Waiting = { resolve: (answer: Answer) => void; reject: (error: Error) => void }

/** `Request` without its number, which the thread gives. */
type Question = Request extends infer One ? (One extends Request ? Omit<One, 'id'> : never) : never

class Thread {
  private readonly worker: Worker
  private readonly waiting = new Map<number, Waiting>()
  private last = 0
  /** Why it answers no more. */
  stopped: Error | null = null

  constructor({ location, timeout }: ReadingOptions) {
    this.worker = new Worker(THREAD, { workerData: { location, timeout }, execArgv: [], resourceLimits: LIMITS })
    // It keeps the program alive only while somebody waits for it.
    this.worker.unref()
    this.worker.on('message', ({ error, ...answer }: Answer) => {
      const { resolve, reject } = this.take(answer.id) ?? {}
      if (error === undefined) resolve?.(answer)
      else reject?.(new Error(error))
    })
    this.worker.on('error', error => this.fail(error))
  }

  /** Requests that have no answer yet. */
  get busy(): number {
    return this.waiting.size
  }

  ask(question: Question): Promise<Answer> {
    if (this.stopped) return Promise.reject(this.stopped)
    const id = ++this.last
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject })
      this.worker.ref()
      this.worker.postMessage({ id, ...question })
    })
  }

  /** Ends the thread; whoever waits for it is told why. */
  async stop(reason: Error): Promise<void> {
    this.fail(reason)
    await this.worker.terminate()
  }

  private take(id: number): Waiting | undefined {
    const found = this.waiting.get(id)
    this.waiting.delete(id)
    if (!this.waiting.size) this.worker.unref()
    return found
  }

  private fail(error: Error): void {
    this.stopped ??= error
    for (const id of [...this.waiting.keys()]) this.take(id)?.reject(error)
  }
}
