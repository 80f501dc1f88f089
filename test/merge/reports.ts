/** Reports for tests of merging: a call between Putin and Macron on day 100, told by an article of its own. */
import { type MergeReport, mergeReports, printOf } from '../../src/merge/index.ts'
import { party } from '../store/world.ts'

export const NO_PRINT: MergeReport['print'] = { titleNames: [], titleWords: [], sketch: [], quotes: [] }

export function report(key: string, changes: Partial<MergeReport> = {}): MergeReport {
  return {
    ...{ key, article: `article-${key}`, language: 'fa', publishedDay: 100, type: 'call', channel: 'phone', status: 'held' },
    date: day(100),
    telling: { words: null, named: null, again: false },
    participants: [party('putin'), party('macron')],
    ...{ about: [], place: null, cameo: '041', plover: 'CONSULT/phone', confidence: 0.9, print: NO_PRINT },
    ...changes,
  }
}

export type Basis = 'stated' | 'relative' | 'published' | 'inferred'

export const day = (fromDay: number, basis: Basis = 'stated', toDay = fromDay) => ({
  ...{ edtf: toDay === fromDay ? `day ${fromDay}` : `days ${fromDay} to ${toDay}`, basis, fromDay, toDay },
})

/** The print of a text without a title. */
export const printed = (text: string): MergeReport['print'] =>
  printOf({ text, title: '', titleSpan: null, body: [{ start: 0, end: text.length }] }, { leaders: [], countries: [], quotes: [] })

/** All reports together, as if all hung together. */
export const plan = (reports: readonly MergeReport[]) => mergeReports([reports], [])

/** Keys of the reports of each event. */
export const groups = (...reports: MergeReport[]): string[][] => plan(reports).events.map(event => event.reports)

export const belief = (...reports: MergeReport[]) => mergeReports([reports], []).events[0]!.belief
