/** What people decided, taken together: of two decisions that can not both hold, the second is refused. */

/** A decision about all reports of two sides, by their keys. */
export type Decided = { verdict: 'same' | 'different'; sides: readonly [readonly string[], readonly string[]] }

/**
 * The decisions that stand against another one: what is said to be the same, by one decision or by several in a row, can not be different.
 * None where all can hold.
 */
export function standingAgainst<D extends Decided>(one: Decided, standing: readonly D[]): D[] {
  const all = [...standing.filter(({ verdict }) => verdict === 'same'), ...(one.verdict === 'same' ? [one] : [])]
  const home = new Map<string, string>()
  const root = (key: string): string => {
    const next = home.get(key) ?? key
    return next === key ? key : root(next)
  }
  for (const { sides } of all) {
    const [first, ...others] = sides.flat()
    for (const key of others) home.set(root(key), root(first as string))
  }
  const roots = (keys: readonly string[]): Set<string> => new Set(keys.map(root))
  const parts = ({ sides: [a, b] }: Decided): boolean => {
    const ours = roots(a)
    return b.some(key => ours.has(root(key)))
  }
  if (one.verdict === 'same') return standing.filter(other => other.verdict === 'different' && parts(other))
  if (!parts(one)) return []
  const joined = roots(one.sides.flat())
  return standing.filter(other => other.verdict === 'same' && other.sides.flat().some(key => joined.has(root(key))))
}
