import type { DateBasis } from '../model.ts'
import type { MergeReport } from './report.ts'
import { type Voice, type Vote, votes } from './voices.ts'

type EventDay = NonNullable<MergeReport['date']>

/** What a voice's word for a day is worth, by how the day is known. The article's own day is hardly more than a guess at the event's. */
const WORTH: Record<DateBasis, number> = { stated: 1, relative: 0.9, inferred: 0.6, published: 0.1 }

/** A vaguer date supports the more precise one that lies within it, and not the other way round. */
const WITHIN = 0.9

/**
 * The date that has most support, counting each voice once: its own, and that of vaguer dates that it lies in, so that the more precise
 * of two dates that do not contradict each other wins. Of equals the narrower, then the earlier.
 */
export function dateOf(voices: readonly Voice[]): EventDay | null {
  const told = dateVotes(voices)
  const worth = ({ value, voices: count }: Vote<EventDay>) => WORTH[value.basis] * count
  const support = (vote: Vote<EventDay>) =>
    told.reduce((sum, other) => sum + worth(other) * (other === vote ? 1 : supports(other.value, vote.value) ? WITHIN : 0), 0)
  const ranked = told
    .map(vote => ({ date: vote.value, support: support(vote) }))
    .sort((a, b) => b.support - a.support || length(a.date) - length(b.date) || a.date.fromDay - b.date.fromDay)
  return ranked[0]?.date ?? null
}

/** One vote for each stretch of days, by the surest way in which it is told. */
function dateVotes(voices: readonly Voice[]): Vote<EventDay>[] {
  const all = votes(voices, ({ date }) => date && [date.fromDay, date.toDay, date.basis === 'published' ? 0 : 1])
  return all.map(({ voices: count, reports }) => ({ value: surest(reports.flatMap(({ date }) => date ?? [])), voices: count, reports }))
}

const surest = (dates: readonly EventDay[]): EventDay =>
  [...dates].sort((a, b) => WORTH[b.basis] - WORTH[a.basis] || (a.edtf < b.edtf ? -1 : 1))[0]!

const length = ({ fromDay, toDay }: EventDay): number => toDay - fromDay

/** Who tells the month does not say that it was on the day of another's article. */
const supports = (wide: EventDay, narrow: EventDay): boolean => narrow.basis !== 'published' && holds(wide, narrow)

const holds = (wide: EventDay, narrow: EventDay): boolean =>
  wide.fromDay <= narrow.fromDay && wide.toDay >= narrow.toDay && length(wide) > length(narrow)
