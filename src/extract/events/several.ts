import type { Trigger } from '../../languages/lexicon.ts'
import type { Clause } from '../clause/clause.ts'
import { groupAt, indexOf, unknownWords } from '../clause/clauses.ts'
import type { EventContext, Party } from '../clause/telling.ts'
import { hasCue } from '../words/tokens.ts'

/** Of one telling several events. */

/** One who telephoned several, or was telephoned by several, made several calls, and who met each alone several meetings; a call among three is said to be one by "between" or "joint", which names no single caller. */
export function pairwise(parties: Party[], trigger: Trigger, clause: Clause, at: number, context: EventContext): Party[][] {
  const { text } = context
  const near = (place: number): boolean => unknownWords(text, clause.items, Math.min(place, at), Math.max(place, at)) <= APART_REACH
  const persons = parties.every(({ entity }) => entity.kind === 'person')
  const apart =
    trigger.apart ||
    toEach(clause, trigger, parties) ||
    (persons && clause.items.some(({ token }, place) => hasCue(token, 'apart') && near(place)))
  if (!apart && (parties.length < 3 || trigger.type !== 'call' || trigger.channel === 'video')) return [parties]
  const [first] = parties
  const list = first ? groupAt(text, clause, indexOf(clause, first.entity)) : []
  const together = parties.filter(({ entity }) => list.includes(entity))
  // `A و B در دیدارهایی جداگانه با C`: they did not meet one another, and the one whom they met stands behind them.
  if (apart && parties.length === 2 && together.length === 2) return []
  // "In a call with Putin, Macron and Scholz urged": those who act as one list spoke with him together.
  if (parties.length < 3 || (!apart && context.language.closing === null && together.length >= 2 && together[0] === first)) return [parties]
  const alone = apart && together.length === parties.length - 1 ? parties.find(({ entity }) => !list.includes(entity)) : first
  const others = parties.filter(one => one !== alone)
  if (!alone || others.some(one => one.entity.country === alone.entity.country)) return [parties]
  // "holds phone call with Macron, Barrot": two of one state were on one line.
  if (!apart && new Set(others.map(({ entity }) => entity.country)).size === 1) return [parties]
  return others.map(other => [alone, other])
}
const APART_REACH = 3

/** `X با همتایان Y و Z گفت‌وگو کرد`: who speaks at a distance with the ministers of two states speaks with each. */
const toEach = ({ items, zones }: Clause, { distant }: Trigger, parties: readonly Party[]): boolean =>
  distant === true &&
  parties.length === 3 &&
  new Set(parties.map(({ entity }) => entity.country)).size === 3 &&
  parties.every(
    ({ entity }, at) => entity.leader !== undefined && (zones[items.findIndex(item => item.entity === entity)] === 'with') === at > 0,
  )

/** Each state recognises for itself. */
export function each(parties: Party[], { type }: Trigger): Party[][] {
  const doers = parties.filter(({ role }) => role === 'initiator')
  if (type !== 'recognition' || doers.length < 2) return [parties]
  return doers.map(doer => [doer, ...parties.filter(({ role }) => role !== 'initiator')])
}
