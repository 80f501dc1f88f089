/** What somebody may have meant. */

/** Edits between two words: insertions, deletions, replacements, and swaps of neighbours. Gives `limit + 1` when there are more than `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    before = above
    above = row
  }
  return above[b.length]!
}

/** One edit in three letters, two at least: `leeder` → `leader`, `putn` → `putin`. */
const limitFor = (word: string): number => Math.max(2, Math.floor(word.length / 3))

/** The values nearest to the input, at most three. */
export function closest(input: string, values: readonly string[]): string[] {
  const word = input.toLowerCase().slice(0, MAX_INPUT)
  const limit = limitFor(word)
  return values
    .map(value => ({ value, edits: value.startsWith(word) && word.length > 1 ? 0 : distance(word, value.toLowerCase(), limit) }))
    .filter(({ value, edits }) => edits <= limit && edits < value.length)
    .sort((a, b) => a.edits - b.edits)
    .slice(0, 3)
    .map(({ value }) => value)
}

/** Longer inputs are cut: comparing costs their length times that of every name. */
const MAX_INPUT = 60

export type Named = { id: string; label: string; squashed: string }

/** Those whose names are nearest to the squashed input, or begin with it: at most five, none that is further than the nearest. */
export function closestNamed(input: string, names: readonly Named[]): { id: string; label: string }[] {
  const word = input.slice(0, MAX_INPUT)
  if (!word) return []
  const limit = limitFor(word)
  const best = new Map<string, { id: string; label: string; edits: number }>()
  for (const { id, label, squashed } of names) {
    const edits = word.length > 2 && squashed.startsWith(word) ? 0.5 : distance(word, squashed, limit)
    if (edits > limit || edits >= squashed.length) continue
    const known = best.get(id)
    if (!known || edits < known.edits) best.set(id, { id, label, edits })
  }
  const ranked = [...best.values()].sort((a, b) => a.edits - b.edits || (a.id < b.id ? -1 : 1))
  return ranked
    .filter(({ edits }) => edits === ranked[0]!.edits)
    .slice(0, 5)
    .map(({ id, label }) => ({ id, label }))
}
