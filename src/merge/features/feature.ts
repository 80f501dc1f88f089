import type { MergeReport } from '../report.ts'

/** What one feature finds of two reports. */
export type Finding = {
  /** What it adds to the sum; about 1 is as much as sharing one leader. */
  score: number
  /** The two can not be one event, whatever else agrees. */
  veto?: true
  /** Told on demand only: most comparisons are never explained. */
  why: () => string
}

/** One way of comparing two reports: pure, the same for (a, b) and (b, a), and null where it has nothing to say. */
export type Feature = { name: string; compare(a: MergeReport, b: MergeReport): Finding | null }

/** Members of both, in the order of the first. */
export const common = <T>(a: readonly T[], b: readonly T[]): T[] => a.filter(one => b.includes(one))

/** The share of all members that stands in both. */
export function overlap<T>(a: readonly T[], b: readonly T[]): number {
  const shared = common(a, b).length
  return shared === 0 ? 0 : shared / (a.length + b.length - shared)
}
