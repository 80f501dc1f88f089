import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Summary } from './ingest.ts'

export type Progress = {
  /** After each article; `size` is the length of its text. */
  step(summary: Readonly<Summary>, size: number): void
  failure(failure: { origin: string; reason: string }): void
  end(): void
}

type Screen = NodeJS.WriteStream

const BAR = 24
/** Milliseconds between two pictures of the bar, and between two plain lines. */
const REDRAW = 100
const PLAIN = 5000

/** A bar where the stream is a terminal, a plain line now and then elsewhere. Failures are always named, unless quiet. */
export async function progressOn(screen: Screen, paths: readonly string[], { quiet }: { quiet: boolean }): Promise<Progress> {
  if (quiet) return { step: () => undefined, failure: () => undefined, end: () => undefined }
  return screen.isTTY ? bar(screen, await totalSize(paths)) : plainLines(screen)
}

function plainLines(screen: Screen): Progress {
  let last = performance.now()
  return {
    step(summary) {
      if (performance.now() - last < PLAIN) return
      last = performance.now()
      screen.write(`${counts(summary)}\n`)
    },
    failure: ({ origin, reason }) => screen.write(`failed: ${origin}: ${reason}\n`),
    end: () => undefined,
  }
}

function bar(screen: Screen, total: number): Progress {
  const started = performance.now()
  let last = 0
  let done = 0
  return {
    step(summary, size) {
      done += size
      if (performance.now() - last < REDRAW) return
      last = performance.now()
      const rate = Math.round(summary.read / ((last - started) / 1000))
      screen.write(`\r\x1b[K${picture(done / total)} ${counts(summary)} · ${rate}/s`)
    },
    failure: ({ origin, reason }) => screen.write(`\r\x1b[Kfailed: ${origin}: ${reason}\n`),
    end: () => screen.write('\r\x1b[K'),
  }
}

/** Sizes of files are in bytes and those of articles in characters: the bar is an estimate, and never more than full. */
function picture(share: number): string {
  const full = Math.round(BAR * Math.min(1, share || 0))
  return `[${'#'.repeat(full)}${'-'.repeat(BAR - full)}]`
}

const counts = ({ read, failed }: Readonly<Summary>): string => `${read} articles${failed ? `, ${failed} failed` : ''}`

/** Bytes of all files under the paths; what cannot be read counts nothing, and is named when its turn comes. */
async function totalSize(paths: readonly string[]): Promise<number> {
  let total = 0
  for (const path of paths) {
    const entry = path === '-' ? null : await stat(path).catch(() => null)
    if (entry?.isDirectory()) {
      const names = await readdir(path).catch(() => [])
      total += await totalSize(names.map(name => join(path, name)))
    } else total += entry?.size ?? 0
  }
  return total
}
