import type { Judged } from './score.ts'

/** Facts that were given about the same confidence, and how many of them are right. */
export type Bucket = { from: number; to: number; n: number; right: number; exact: number }

const WIDTH = 0.05

/** Judged facts of one kind in buckets of confidence, the surest first. */
export function calibration(judged: readonly Judged[], kind: Judged['kind']): Bucket[] {
  const buckets = new Map<number, Bucket>()
  for (const one of judged) {
    if (one.kind !== kind) continue
    // A small addition keeps 0.85 in the bucket that begins with it, whatever its binary fraction.
    const step = Math.min(Math.floor(one.confidence / WIDTH + 1e-9), Math.round(1 / WIDTH) - 1)
    const bucket = buckets.get(step) ?? { from: round(step * WIDTH), to: round((step + 1) * WIDTH), n: 0, right: 0, exact: 0 }
    bucket.n++
    bucket.right += Number(one.right)
    bucket.exact += Number(one.exact)
    buckets.set(step, bucket)
  }
  return [...buckets.values()].sort((a, b) => b.from - a.from)
}

const round = (value: number): number => Math.round(value * 100) / 100
