import { ALL, type Figures } from './tally.ts'

/** What `scores.json` keeps: a value by set (`own`, `shared`), group and key; F1 for facts, the share that is right for values. */
export type Scores = Record<string, Record<string, Record<string, number>>>

/** A figure may fall by so much before it counts as a drop. */
export const TOLERANCE = 0.001

/** Facts of which the share that is right is kept beside F1: a fact more that is wrong is worse than one that is missed. */
const PRECISE = new Set(['events', 'quotes', 'quotes + speaker', 'leaders'])

/** The figures worth keeping: those that gold has cases for; by event type over all languages, since one language has too few of a type. */
export function scoresOf(figures: Figures): Scores[string] {
  const kept = Object.entries(figures).map(([group, keys]) => {
    const values = Object.entries(keys)
      .filter(([key, { n }]) => n > 0 && (group === ALL || !key.startsWith('type ')))
      .flatMap(([key, figure]): [string, number][] => [
        [key, figure.value],
        ...(figure.kind === 'f1' && PRECISE.has(key) ? [[`${key} precision`, figure.precision ?? 0] as [string, number]] : []),
      ])
    values.sort(([a], [b]) => (a < b ? -1 : 1))
    return [group, Object.fromEntries(values.map(([key, value]) => [key, Math.round(value * 10_000) / 10_000]))] as const
  })
  return Object.fromEntries(kept.filter(([, values]) => Object.keys(values).length > 0))
}

/** Every figure that fell below what is committed, or is no longer measured, one line each. A set that was not scored is passed over. */
export function drops(committed: Scores, measured: Scores): string[] {
  return Object.entries(committed).flatMap(([set, groups]) => {
    const now = measured[set]
    if (!now) return []
    return Object.entries(groups).flatMap(([group, keys]) =>
      Object.entries(keys).flatMap(([key, before]) => {
        const value = now[group]?.[key]
        if (value !== undefined && value >= before - TOLERANCE) return []
        return [`${set} · ${group} · ${key}: ${value === undefined ? 'no longer measured' : value.toFixed(4)}, was ${before.toFixed(4)}`]
      }),
    )
  })
}
