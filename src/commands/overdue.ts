/** Keeps `overdue` true while a server runs: days pass without a command that opens the database. */
import type { Store } from '../store/db.ts'
import { markOverdue } from '../store/overdue.ts'
import { MS_PER_DAY, today } from './days.ts'

/** A clock may be set, and a machine may sleep: the day is asked for once a minute at least. */
const LONGEST_WAIT = 60_000

/**
 * Marks plans overdue as soon as a day is over, until stopped. Each is a change like any other: answers that are kept, and those that
 * readers keep by their ETags, are then old.
 * @param failed told why it could not be done (another process writes for long); it is tried again
 * @returns stops it
 */
export function keepOverdue(store: Store, failed: (error: unknown) => void): () => void {
  let done: number | null = null
  let timer: NodeJS.Timeout
  const wait = () => {
    timer = setTimeout(check, Math.min(LONGEST_WAIT, MS_PER_DAY - (Date.now() % MS_PER_DAY)))
    timer.unref()
  }
  const check = async () => {
    const now = today()
    try {
      if (now !== done) await store.transaction(() => markOverdue(store, now))
      done = now
    } catch (error) {
      failed(error)
    }
    if (!stopped) wait()
  }
  let stopped = false
  wait()
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
