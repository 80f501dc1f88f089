import { type Judgement, judge, THRESHOLD } from './compare.ts'
import type { MergeReport } from './report.ts'
import { type LikelyPair, undecided } from './undecided.ts'

/** What people decided about two reports: stronger than any feature. */
export type Ruling = { a: string; b: string; verdict: 'same' | 'different' }

/** How far below the threshold the mean of two groups may lie whose best pair is above it: one vague report weakens all its pairs. */
const MEAN_MARGIN = 0.6

/**
 * Reports parted into events. Pairs are joined from the likeliest down; two groups become one when no pair of theirs is ruled out and
 * their pairs agree on the whole; reports that fit two events equally well join each other at most. All that decides is a function of the reports themselves, and ties fall by key: the outcome does not
 * depend on the order in which they came.
 */
export function cluster(reports: readonly MergeReport[], rulings: readonly Ruling[] = []): MergeReport[][] {
  const members = [...reports].sort((a, b) => (a.key < b.key ? -1 : 1))
  if (members.length === 1) return [members]
  const groups = new Groups(members, rulings)
  const numbers = new Map(members.map((report, at) => [report.key, at]))
  const ruled = new Set<number>()
  for (const { a, b, verdict } of [...rulings].sort(byKeys)) {
    const [one, other] = [numbers.get(a), numbers.get(b)]
    if (verdict !== 'same' || one === undefined || other === undefined) continue
    groups.join(one, other)
    ruled.add(one).add(other)
  }
  const pairs = groups.likelyPairs()
  const open = undecided(members, pairs, (one, other) => groups.comparisonOf(one, other))
  for (const at of ruled) open.delete(at)
  for (const { one, other } of pairs) {
    if (open.has(one) === open.has(other) && groups.agree(one, other)) groups.join(one, other)
  }
  return groups.all()
}

const byKeys = (a: Ruling, b: Ruling): number => (a.a === b.a ? (a.b < b.b ? -1 : 1) : a.a < b.a ? -1 : 1)

/** Groups of reports by number, and what the comparison of every two said. */
class Groups {
  private readonly home: number[]
  private readonly groups: Map<number, number[]>
  private readonly compared = new Map<number, Judgement>()
  private readonly kept: ReadonlySet<string>
  private readonly members: readonly MergeReport[]

  constructor(members: readonly MergeReport[], rulings: readonly Ruling[]) {
    this.members = members
    this.home = members.map((_, at) => at)
    this.groups = new Map(members.map((_, at) => [at, [at]]))
    this.kept = new Set(rulings.filter(({ verdict }) => verdict === 'different').flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]))
  }

  /** Pairs above the threshold, the likeliest first. */
  likelyPairs(): LikelyPair[] {
    const pairs: LikelyPair[] = []
    for (let one = 0; one < this.members.length; one++) {
      for (let other = one + 1; other < this.members.length; other++) {
        const { score, veto } = this.comparisonOf(one, other)
        if (!veto && score >= THRESHOLD) pairs.push({ one, other, score })
      }
    }
    return pairs.sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other)
  }

  agree(one: number, other: number): boolean {
    const [ours, theirs] = [this.home[one]!, this.home[other]!]
    if (ours === theirs) return false
    let sum = 0
    const [group, others] = [this.groups.get(ours)!, this.groups.get(theirs)!]
    for (const a of group) {
      for (const b of others) {
        const { score, veto } = this.comparisonOf(a, b)
        if (veto) return false
        sum += score
      }
    }
    return sum / (group.length * others.length) >= THRESHOLD - MEAN_MARGIN
  }

  join(one: number, other: number): void {
    const [ours, theirs] = [this.home[one]!, this.home[other]!]
    if (ours === theirs) return
    const moved = this.groups.get(theirs)!
    for (const member of moved) this.home[member] = ours
    this.groups.get(ours)!.push(...moved)
    this.groups.delete(theirs)
  }

  all(): MergeReport[][] {
    return [...this.groups.values()].map(group => group.sort((a, b) => a - b).map(at => this.members[at]!))
  }

  comparisonOf(one: number, other: number): Judgement {
    const id = one < other ? one * this.members.length + other : other * this.members.length + one
    const known = this.compared.get(id)
    if (known) return known
    const [a, b] = [this.members[one]!, this.members[other]!]
    const judged = judge(a, b)
    const found = this.kept.size > 0 && this.kept.has(`${a.key} ${b.key}`) ? { score: judged.score, veto: true } : judged
    this.compared.set(id, found)
    return found
  }
}
