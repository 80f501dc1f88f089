import type { EventStatus } from '../model.ts'
import type { MergeReport } from './report.ts'

/** Which stages can be told of one event by different articles: what was held was not called off. */
const CONFLICTING: readonly (readonly [EventStatus, EventStatus])[] = [
  ['held', 'cancelled'],
  ['held', 'postponed'],
]

/** Where both days come from the articles' own dates, one may have been printed on the morrow. */
const PRINT_DELAY = 1

/**
 * The reports of one block, parted into events. In order of day and key, each report joins the first event with all of whose reports it
 * agrees: the outcome depends on the reports alone, not on the order in which they came.
 */
export function cluster(reports: readonly MergeReport[]): MergeReport[][] {
  const clusters: MergeReport[][] = []
  for (const report of [...reports].sort(byDayAndKey)) {
    const home = clusters.find(members => members.every(member => sameEvent(member, report)))
    if (home) home.push(report)
    else clusters.push([report])
  }
  return clusters
}

/** Whether two reports of one block tell of the same event. Two reports of one article never do: it tells them apart itself. */
export function sameEvent(a: MergeReport, b: MergeReport): boolean {
  return a.article !== b.article && sameDay(a, b) && compatible(a.status, b.status)
}

function sameDay({ date: a }: MergeReport, { date: b }: MergeReport): boolean {
  if (!a || !b || a.fromDay !== a.toDay || b.fromDay !== b.toDay) return false
  const apart = Math.abs(a.fromDay - b.fromDay)
  return apart === 0 || (apart <= PRINT_DELAY && a.basis === 'published' && b.basis === 'published')
}

function compatible(a: EventStatus, b: EventStatus): boolean {
  return !CONFLICTING.some(([one, other]) => (a === one && b === other) || (a === other && b === one))
}

function byDayAndKey(a: MergeReport, b: MergeReport): number {
  return (a.date?.fromDay ?? 0) - (b.date?.fromDay ?? 0) || (a.key < b.key ? -1 : 1)
}
