import type { Trigger } from '../../languages/lexicon.ts'
import type { Clause, Place } from '../clause/clause.ts'
import { unknownWords } from '../clause/clauses.ts'
import { actor, isWhole } from '../clause/subjects.ts'
import type { EventContext } from '../clause/telling.ts'
import { type Entity, endOf, type Item } from '../who/entity.ts'
import { hasWord, markOf, opensOccasion } from '../words/tokens.ts'

/** Whom somebody speaks to or meets, told by where he stands alone. */

/** "In a phone call, Biden told Putin …", "Xi congratulates Putin by phone": to whom the one who acts speaks stands right behind his verb. */
export function hearerOf(
  { items, zones }: Clause,
  at: number,
  subject: { entities: readonly Entity[]; index: number } | null,
  { text, language }: EventContext,
): Entity | undefined {
  // `X به Y زنگ زد`: right before the verb.
  const called = items[at - 1]?.entity
  const calls = language.closing !== null && !language.headFinal && zones[at - 1] === 'to' && unknownWords(text, items, at - 1, at) === 0
  if (calls && actor(called) && isWhole(called, subject?.entities)) return called
  if (!subject || subject.index < 0 || subject.entities.length > 1 || language.closing !== null || language.subject === 'after')
    return undefined
  const next = items.findIndex(({ entity }, index) => index > subject.index && entity !== undefined)
  const { entity } = items[next] ?? {}
  const between = items.slice(subject.index + 1, next)
  if (!actor(entity) || !isWhole(entity, subject.entities) || zones[next] !== 'main') return undefined
  const verb = between.length === 0 || between.every(({ token }) => token && (markOf(token, 'say') || hasWord(token, 'glue')))
  return verb &&
    unknownWords(text, items, subject.index, next) <= HEARER_REACH &&
    !/[,;:]/.test(text.slice(endOf(items[subject.index] as Item), entity.from))
    ? entity
    : undefined
}
const HEARER_REACH = 2

/** `X به Y: … دیدار ما`, "X to Y: our meeting …": the talk is theirs. */
export function oursIn(
  { items, reported }: Clause,
  at: number,
  { type }: Trigger,
  { text, language, speaker, hearer }: EventContext,
): Entity[] {
  const head = items[at]?.token
  const isTalk = type === 'meeting' || type === 'negotiation' || type === 'call'
  if (!head || !isTalk || !reported || !speaker || !hearer || speaker.country === hearer.country) return []
  return language.ours?.test(text.slice(Math.max(0, head.from - OURS), head.end + OURS)) ? [speaker, hearer] : []
}
const OURS = 4

/** `دیدار A و B با C`: right behind those of whom the meeting was stands whom they met. */
export const metBy = (
  clause: Clause,
  at: number,
  subject: { index: number } | null,
  { index }: Place,
  { text, language }: EventContext,
): boolean =>
  language.closing !== null &&
  language.headFinal !== true &&
  subject !== null &&
  subject.index > at &&
  index > subject.index &&
  unknownWords(text, clause.items, subject.index, index) === 0

/** "During their meeting, Biden told Xi": what is told at a meeting is told to whom one meets. */
export const isOccasion = ({ items }: Clause, at: number, { type, form }: Trigger, { text, language }: EventContext): boolean =>
  type === 'meeting' &&
  form === 'noun' &&
  language.subject === 'before' &&
  at <= 1 + items.findIndex(({ token }) => opensOccasion(token)) &&
  unknownWords(text, items, 0, at) <= 2
