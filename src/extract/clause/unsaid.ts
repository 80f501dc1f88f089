import type { Lexicon, Trigger } from '../../languages/lexicon.ts'
import { type Entity, endOf, type Item, isState, startOf } from '../who/entity.ts'
import { markOf } from '../words/tokens.ts'
import type { Clause } from './clause.ts'
import { unknownWords } from './clauses.ts'
import type { EventContext } from './telling.ts'

/** Verbs with their subject in them: `وسيلتقي خلال الزيارة نظيره X`, `وعقد اجتماعا مع X`. */

/**
 * The subject of a verb that opens its sentence and names none: the one of whom the sentences before told. Undefined where the clause may
 * name a subject of its own, in words that are known or not.
 */
export function unsaid(clause: Clause, at: number, trigger: Trigger, context: EventContext): Entity | undefined {
  const { text, topic, knowledge, language, sentenceStart } = context
  const words = language.unsaid
  if (!words || !topic?.leader || topic.offices.includes('spokesperson') || !isState(topic.country, knowledge)) return undefined
  if (words.women.has(topic.leader.name.split(' ')[0] ?? '')) return undefined
  const head = clause.items[at] as Item
  const [own = ''] = wordsIn(text.slice(startOf(head), endOf(head)))
  const before = told(text.slice(sentenceStart, startOf(head)), words)
  const finite = words.finite.test(own)
  const takesObject = finite && trigger.form === 'verb' && trigger.frame !== 'travel'
  const opens = finite ? before.length === 0 : trigger.form === 'noun' && before.length === 1 && words.light.test(before[0] ?? '')
  if (!opens || namesSubject(clause, at, takesObject, text, words)) return undefined
  return { ...topic, from: startOf(head), start: startOf(head), end: startOf(head), prefix: '' }
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}\u200c]+/gu) ?? []
/** The words of a stretch that do not only tell when. */
const told = (text: string, { time }: NonNullable<Lexicon['unsaid']>): string[] => wordsIn(text).filter(word => !time.test(word))

/** How many words between two items are neither known nor tell when. */
export function untimed(
  text: string,
  items: readonly Item[],
  from: number,
  to: number,
  { unsaid: words }: Pick<Lexicon, 'unsaid'>,
): number {
  if (!words) return unknownWords(text, items, from, to)
  const gaps = items.slice(from, to).map((item, at) => text.slice(endOf(item), startOf(items[from + at + 1] as Item)))
  return gaps.reduce((sum, gap) => sum + told(gap, words).length, 0)
}

/** Whether a verb has its subject behind it: somebody besides its object, or words that nobody knows. */
function namesSubject(
  { items, zones }: Clause,
  at: number,
  takesObject: boolean,
  text: string,
  words: NonNullable<Lexicon['unsaid']>,
): boolean {
  const people = items.flatMap(({ entity }, index) => (entity && index > at && zones[index] === 'main' && acts(entity) ? [index] : []))
  const [first] = people
  const governed = items.findIndex(({ entity }, index) => index > at && entity !== undefined && index !== first)
  const party = takesObject ? (first ?? governed) : governed
  if (party < 0 || (!takesObject && first !== undefined && first < governed)) return true
  // Behind the object another person would be the subject, unless the two are one list.
  if (takesObject && people.some((index, one) => one > 0 && index !== (people[one - 1] ?? 0) + 1)) return true
  return untimed(text, items, at, party, { unsaid: words }) > 0
}

const acts = ({ kind }: Entity): boolean => kind === 'person' || kind === 'both' || kind === 'pronoun'

/**
 * Of whom the next sentence tells where it names no subject: whoever opened this one, or stood right behind its verb. A verb that takes
 * persons for objects leaves it open who did it; then it is nobody.
 */
export function topicAfter(
  clauses: readonly Clause[],
  start: number,
  topic: Entity | undefined,
  { text, language }: EventContext,
): Entity | undefined {
  const [clause] = clauses
  const words = language.unsaid
  if (!words || !clause) return topic
  const { items, zones } = clause
  const people = items.flatMap(({ entity }, index) => (entity?.kind === 'person' && zones[index] === 'main' ? [index] : []))
  const [first] = people
  if (first === undefined) return topic
  const entity = items[first]?.entity as Entity
  if (!entity.leader) return undefined
  if (entity.leader.id === topic?.leader?.id) return topic
  const before = told(text.slice(start, entity.from), words)
  if (before.length === 0) return entity
  const verb = items[first - 1]?.token
  const joined = first > 0 && text.slice(verb?.end, entity.from).trim() === ''
  if (joined && before.length <= 2 && markOf(verb, 'say') && words.speaking.test(before.at(-1) ?? '')) return entity
  const met = joined && before.length === 1 && markOf(verb, 'trigger')?.trigger.form === 'verb'
  const other = items.some(
    (item, index) => index > first && item.entity?.kind === 'person' && (zones[index] === 'main' || zones[index] === 'with'),
  )
  return met && other ? entity : undefined
}
