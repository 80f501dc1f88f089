import type { Judgement } from './compare.ts'
import { type MergeReport, sideOf } from './report.ts'
import { windowOf } from './window.ts'

/** So much likelier must one event be than another for a report that leaves open which of the two it tells of. */
const MARGIN = 0.5

/** Two reports by number that are held to be alike, with their score. */
export type LikelyPair = { one: number; other: number; score: number }

/**
 * Reports that fit two events equally well which exclude each other, since they leave open what tells the two apart: the day, or who acted.
 * They belong to neither: no answer is better than that of chance. Asked of pairs that are alike alone.
 */
export function undecided(
  members: readonly MergeReport[],
  pairs: readonly LikelyPair[],
  judged: (one: number, other: number) => Judgement,
): Set<number> {
  const open = members.map(report => !isDated(report) || !isPersonal(report))
  const candidates = new Map<number, { at: number; score: number }[]>()
  const note = (vague: number, at: number, score: number) => {
    if (!open[vague] || !isVaguer(members[vague]!, members[at]!)) return
    const known = candidates.get(vague)
    if (known) known.push({ at, score })
    else candidates.set(vague, [{ at, score }])
  }
  for (const { one, other, score } of pairs) {
    note(one, other, score)
    note(other, one, score)
  }
  const excludes = (one: number, other: number) => members[one]!.article !== members[other]!.article && judged(one, other).veto
  const found = new Set<number>()
  for (const [vague, events] of candidates) {
    const best = events.reduce((most, event) => (event.score > most.score ? event : most))
    if (events.some(({ at, score }) => score > best.score - MARGIN && excludes(best.at, at))) found.add(vague)
  }
  return found
}

const isDated = (report: MergeReport): boolean => windowOf(report)?.firm === true

const isPersonal = ({ participants }: MergeReport): boolean => participants.every(({ leader }) => leader !== undefined)

/** Whether one leaves open what the other tells: the day, or a person of a side. */
function isVaguer(vague: MergeReport, report: MergeReport): boolean {
  if (!isDated(vague) && isDated(report)) return true
  return vague.participants.some(
    one => one.leader === undefined && report.participants.some(other => other.leader !== undefined && sideOf(other) === sideOf(one)),
  )
}
