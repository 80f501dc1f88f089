/** How alike two names, two texts or two sets are: what the scorer (score.ts) pairs facts by. The rules are those of docs/codebook.md's figures. */

/** Other English forms that are accepted for a name, as `names.json` beside a gold file lists them. */
export type OtherForms = Readonly<Record<string, readonly string[]>>

/** Parts of names and titles that tell nobody apart. */
const PARTICLES = new Set(
  'al el bin ibn ben van von de la le der abu ould of king sheikh shaikh prince emir sultan ayatollah dr sir'.split(' '),
)

/** Lower case without accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ı/g, 'i').replace(/ø/g, 'o')

const nameTokens = (name: string): string[] =>
  plain(name)
    .split(/[^\p{L}]+/u)
    .filter(token => token && !PARTICLES.has(token))

/** Levenshtein's distance, one row at a time. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, replaced))
    }
    row = next
  }
  return row[b.length] as number
}

/** Letters in which two spellings of one token may differ. */
const slack = (token: string): number => (token.length > 7 ? 2 : token.length > 3 ? 1 : 0)
const sameToken = (a: string, b: string): boolean => a === b || editDistance(a, b) <= Math.min(slack(a), slack(b))

/** 1 the same name, 0.8 a shorter form of it, 0.6 the same but for spelling, 0 another name. */
function alike(a: string, b: string): number {
  if (plain(a) === plain(b)) return 1
  const left = nameTokens(a)
  const right = nameTokens(b)
  if (left.join(' ') === right.join(' ')) return 1
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (!short.length) return 0
  const within = (same: (x: string, y: string) => boolean): boolean => short.every(token => long.some(other => same(token, other)))
  return within((x, y) => x === y) ? 0.8 : within(sameToken) ? 0.6 : 0
}

/** How surely `found` names the person that gold calls `gold`. A one-word form of another name must be exact. */
export function nameLikeness(gold: string, found: string, others: OtherForms = {}): number {
  if (!gold || !found) return 0
  const byForm = (others[gold] ?? []).map(form => {
    const likeness = alike(form, found)
    return nameTokens(form).length > 1 || likeness === 1 ? likeness : 0
  })
  return Math.max(alike(gold, found), ...byForm)
}

/** Shared elements over all elements; two empty sets are the same. */
export function jaccard(as: readonly string[], bs: readonly string[], same: (a: string, b: string) => boolean): number {
  if (!as.length && !bs.length) return 1
  const free = [...bs]
  let both = 0
  for (const a of as) {
    const at = free.findIndex(b => same(a, b))
    if (at < 0) continue
    free.splice(at, 1)
    both++
  }
  return both / (as.length + bs.length - both)
}

/** Words without half-spaces and tatweel, Arabic and Persian letters as one. */
const words = (text: string): string[] =>
  plain(text.replace(/[\u200c\u0640]/g, ''))
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** F1 over the words of two texts, whatever their order. */
export function textLikeness(a: string, b: string): number {
  const left = words(a)
  const right = words(b)
  const pool = new Map<string, number>()
  for (const word of right) pool.set(word, (pool.get(word) ?? 0) + 1)
  let both = 0
  for (const word of left) {
    const rest = pool.get(word) ?? 0
    if (rest > 0) {
      both++
      pool.set(word, rest - 1)
    }
  }
  return both ? (2 * both) / (left.length + right.length) : 0
}
