import type { Trigger } from '../../languages/lexicon.ts'
import type { Clause } from '../clause/clause.ts'
import { attributesOf, stateOf } from '../clause/subjects.ts'
import type { EventContext } from '../clause/telling.ts'
import { type Entity, endOf, type Item, isState } from '../who/entity.ts'
import { hasCue, hasWord } from '../words/tokens.ts'

/** `تکذیب سفر X از سوی Y`: where the verb closes the clause, the state that denies a journey is the one that it would have led to. */
export function denierOf(clause: Clause, at: number, traveller: Entity | undefined, { knowledge }: EventContext): Entity | undefined {
  const { items } = clause
  if (!traveller?.leader || !hasCue(items[at - 1]?.token, 'denial') || items[at + 1]?.entity !== traveller) return undefined
  const denier = hasCue(items[at + 2]?.token, 'by') ? items[at + 3]?.entity : undefined
  return denier?.country && denier.country !== traveller.country && isState(denier.country, knowledge)
    ? stateOf(denier.country, denier)
    : undefined
}

/** "Putin's visit to show the Russia-India axis …", "Modi hails Putin's visit": without a destination, a journey leads to the state whose ties with the traveller's it is for, or whose people praise it. */
export function hostOf(clause: Clause, at: number, { form }: Trigger, context: EventContext): Entity | undefined {
  const behindOf = hasWord(clause.items[at + 1]?.token, 'glue') ? clause.items[at + 2]?.entity : undefined
  const traveller = attributesOf(clause, at, context)[0] ?? behindOf
  const visited = context.language.visited
  if (!visited || form !== 'noun' || !traveller?.leader || !traveller.country) return undefined
  const entities = clause.items.flatMap(({ entity }) => (entity?.country && entity !== traveller ? [entity] : []))
  const others = entities.filter(({ country }) => country !== traveller.country)
  const [other] = others
  // "Putin's visit to give an impulse to ties — Indian foreign ministry"
  const { credited } = clause
  if (others.length === 0 && credited?.kind === 'state' && credited.country !== traveller.country && speaksForState(credited))
    return isState(credited.country, context.knowledge) ? stateOf(credited.country as string, credited) : undefined
  // Of two states it cannot be told which one is visited.
  if (!other?.country || others.some(({ country }) => country !== other.country) || !isState(other.country, context.knowledge))
    return undefined
  const { text } = context
  const behind = (end: number): string => text.slice(end, end + NEAR)
  const pair = entities.filter(entity => entity === other || isJoined(entity, other, text))
  const from = Math.min(...pair.map(entity => entity.from))
  const tied =
    from > traveller.end &&
    (visited.ties.test(behind(Math.max(...pair.map(({ end }) => end)))) ||
      visited.tiesWith.test(text.slice(Math.max(0, from - NEAR), from)))
  const said = (): string => `${text.slice(other.end, traveller.from)}…${behind(endOf(clause.items[at] as Item))}`
  const praised = other.end < traveller.from && !other.dependent && visited.praises.test(said())
  const announced = other.end < traveller.from && visited.announces.test(text.slice(other.end, traveller.from))
  return tied || praised || announced ? stateOf(other.country, other) : undefined
}

const NEAR = 40

/** An office of a state, or its capital: experts and papers of a state host nobody. */
const speaksForState = ({ form, government }: Entity): boolean => form === 'metonym' || form === 'capital' || government === true

/** "Russia-India", "Russia and India" */
const isJoined = (a: Entity, b: Entity, text: string): boolean =>
  /^\s*(?:[-–]|and\s)\s*$/u.test(text.slice(Math.min(a.end, b.end), Math.max(a.from, b.from)))
