import type { EventReport, EventType } from '../model.ts'
import { principalsOf } from './report.ts'

/**
 * Types under which two articles may tell of the same thing. A visit stays apart from the meeting in it: they are two events. So does
 * the press conference after it.
 */
const GROUPS: Partial<Record<EventType, string>> = { meeting: 'talks', summit: 'talks', negotiation: 'talks', mediation: 'talks' }

/** Days since 1970-01-01 from an event's first possible day to its last. */
export type Days = { fromDay: number; toDay: number }

/**
 * Reports of different blocks are never one event: other principals, another kind of event, or no exact day. A report without an exact
 * day has a block of its own, since nothing tells it from the next call of the same two.
 * @param key the report's own key
 */
export function blockOf(report: Pick<EventReport, 'type' | 'participants'>, days: Days | null, key: string): string {
  const block = `${GROUPS[report.type] ?? report.type}|${principalsOf(report).join('+')}`
  return days && days.fromDay === days.toDay ? block : `${block}|${key}`
}
