/** Counts and the figures that are made of them. */

/** Found and right, found and wrong, not found; or so many right of so many values. */
export type Count = { tp?: number; fp?: number; fn?: number; right?: number; of?: number }

export type Figure =
  | { kind: 'f1'; precision: number | null; recall: number | null; value: number; n: number }
  | { kind: 'accuracy'; value: number; n: number }

/** Figures by group (a language, or `all`) and key (`events`, `event date`, `type call` …). */
export type Figures = Record<string, Record<string, Figure>>

export const ALL = 'all'

export class Tally {
  private readonly counts = new Map<string, Map<string, Required<Count>>>()

  /** Counts for a language and for all of them. */
  add(language: string, key: string, by: Count): void {
    for (const group of [language, ALL]) {
      const keys = this.counts.get(group) ?? new Map<string, Required<Count>>()
      const count = keys.get(key) ?? { tp: 0, fp: 0, fn: 0, right: 0, of: 0 }
      for (const field of FIELDS) count[field] += by[field] ?? 0
      this.counts.set(group, keys.set(key, count))
    }
  }

  figures(): Figures {
    const groups = [...this.counts].sort(([a], [b]) => Number(a === ALL) - Number(b === ALL) || (a < b ? -1 : 1))
    return Object.fromEntries(
      groups.map(([group, keys]) => [group, Object.fromEntries([...keys].map(([key, count]) => [key, figureOf(count)]))]),
    )
  }
}

const FIELDS = ['tp', 'fp', 'fn', 'right', 'of'] as const

const ratio = (part: number, whole: number): number | null => (whole ? part / whole : null)

function figureOf({ tp, fp, fn, right, of }: Required<Count>): Figure {
  if (of) return { kind: 'accuracy', value: right / of, n: of }
  return { kind: 'f1', precision: ratio(tp, tp + fp), recall: ratio(tp, tp + fn), value: ratio(2 * tp, 2 * tp + fp + fn) ?? 0, n: tp + fn }
}
