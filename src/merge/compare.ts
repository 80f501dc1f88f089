import { familyOf } from './family.ts'
import { FEATURES, type Finding } from './features/index.ts'
import type { MergeReport } from './report.ts'

/**
 * The sum from which two reports are held to tell of one event: the one with the best F1 of links over the project's gold of events in
 * three languages (test/merge/gold.test.ts asserts that it still is).
 */
export const THRESHOLD = 2.6

export type Named = Finding & { name: string }

export type Comparison = {
  /** Sum of what the features found. */
  score: number
  verdict: 'same' | 'different'
  /** Whatever else agrees, the two are not one event. */
  veto: boolean
  findings: Named[]
}

/** Compares two reports by every feature. Stops at the first that rules them out. */
export function compare(a: MergeReport, b: MergeReport): Comparison {
  const apart = ruledOut(a, b)
  if (apart) return { score: apart.score, verdict: 'different', veto: true, findings: [apart] }
  const findings: Named[] = []
  let score = 0
  for (const feature of FEATURES) {
    const finding = feature.compare(a, b)
    if (!finding) continue
    findings.push({ name: feature.name, ...finding })
    score += finding.score
    if (finding.veto) return { score, verdict: 'different', veto: true, findings }
  }
  return { score, verdict: score >= THRESHOLD ? 'same' : 'different', veto: false, findings }
}

export type Judgement = Pick<Comparison, 'score' | 'veto'>

/**
 * The verdict alone, for the many comparisons that nobody asks about: nothing is kept of what the features found. Two reports are judged
 * once for as long as they are in memory, for they are asked about when reports are gathered and again when they are parted into events.
 * @param a the one of them whose key is the lesser
 */
export function judge(a: MergeReport, b: MergeReport): Judgement {
  const known = JUDGED.get(a) ?? new Map<MergeReport, Judgement>()
  if (known.size === 0) JUDGED.set(a, known)
  const judged = known.get(b)
  if (judged) return judged
  const anew = judgedAnew(a, b)
  known.set(b, anew)
  return anew
}

const JUDGED = new WeakMap<MergeReport, Map<MergeReport, Judgement>>()

function judgedAnew(a: MergeReport, b: MergeReport): Judgement {
  if (a.article === b.article || familyOf(a.type) !== familyOf(b.type)) return RULED_OUT
  let score = 0
  for (const feature of FEATURES) {
    const finding = feature.compare(a, b)
    if (!finding) continue
    if (finding.veto) return RULED_OUT
    score += finding.score
  }
  return { score, veto: false }
}

const RULED_OUT = { score: -5, veto: true } as const

/** Whether two reports are held to tell of one event. */
export function alike(a: MergeReport, b: MergeReport): boolean {
  const { score, veto } = a.key < b.key ? judge(a, b) : judge(b, a)
  return !veto && score >= THRESHOLD
}

/** One article tells its own events apart; another kind of event is another event. */
function ruledOut(a: MergeReport, b: MergeReport): Named | null {
  if (a.article === b.article) return { name: 'article', score: -5, veto: true, why: () => 'one article tells them apart itself' }
  if (familyOf(a.type) === familyOf(b.type)) return null
  return { name: 'type', score: -5, veto: true, why: () => `${[a.type, b.type].sort().join(' and ')} are two kinds of event` }
}
