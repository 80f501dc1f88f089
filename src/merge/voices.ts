import { isClipping, isCopy } from './print.ts'
import type { MergeReport } from './report.ts'

/** Reports that speak with one voice: their articles repeat one text, or a part of it. Ten copies of an agency's text are one witness. */
export type Voice = readonly MergeReport[]

/** Reports parted into voices. A copy of a copy is the same voice. */
export function voicesOf(reports: readonly MergeReport[]): Voice[] {
  const home = reports.map((_, at) => at)
  const find = (at: number): number => (home[at] === at ? at : find(home[at]!))
  for (const [at, report] of reports.entries()) {
    for (let other = 0; other < at; other++) {
      if (find(other) === find(at)) continue
      if (reports[other]!.article === report.article || repeats(reports[other]!, report)) home[find(at)] = find(other)
    }
  }
  const voices = new Map<number, MergeReport[]>()
  for (const [at, report] of reports.entries()) voices.set(find(at), [...(voices.get(find(at)) ?? []), report])
  return [...voices.values()]
}

const repeats = (a: MergeReport, b: MergeReport): boolean =>
  a.language === b.language && (isCopy(a.print, b.print) || isClipping(a.print, b.print))

/** A value with the voices that give it, and its surest report. */
export type Vote<T> = { value: T; voices: number; reports: MergeReport[] }

/**
 * What voices say of something, most voices first; of equals what the most confident report says. A voice that says two things (a copy
 * was changed) counts for both.
 */
export function votes<T>(voices: readonly Voice[], claimOf: (report: MergeReport) => T | null): Vote<T>[] {
  if (voices.length === 1 && voices[0]!.length === 1) {
    const [report] = voices[0]!
    const value = claimOf(report!)
    return value === null ? [] : [{ value, voices: 1, reports: [report!] }]
  }
  const found = new Map<string, Vote<T>>()
  for (const voice of voices) {
    const said = new Set<string>()
    for (const report of voice) {
      const value = claimOf(report)
      if (value === null) continue
      const id = typeof value === 'string' ? value : JSON.stringify(value)
      const vote = found.get(id) ?? { value, voices: 0, reports: [] }
      if (!said.has(id)) vote.voices++
      said.add(id)
      vote.reports.push(report)
      found.set(id, vote)
    }
  }
  const surest = (vote: Vote<T>) => Math.max(...vote.reports.map(({ confidence }) => confidence))
  return [...found]
    .sort(([idA, a], [idB, b]) => b.voices - a.voices || surest(b) - surest(a) || (idA < idB ? -1 : 1))
    .map(([, vote]) => vote)
}
