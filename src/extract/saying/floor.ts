import type { Span } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import { type Entity, endOf } from '../entities.ts'
import { wordAfter, wordBefore } from '../spans.ts'
import type { SmallWord } from './speech-words.ts'
import { isAgency, itemsIn, type Told, wordAt } from './tell.ts'

/**
 * Who says something. `nobody` is somebody who is not quoted: a journalist, a newspaper, a person whom nothing tells.
 * `end` is where the words for the speaker end.
 */
export type Voice = {
  speakers: Entity[] | 'nobody'
  end: number
  /** A newspaper or a nameless source: others may speak in what it tells. */
  transparent?: boolean
  /** The sentence itself says who. */
  named?: boolean
}

/** What the article told before: who spoke last, and the two who dealt with each other last. */
export type Floor = {
  speaker: Entity[] | 'nobody'
  pair: Entity[]
  /** The state or organisation whose office spoke last or was the source. */
  office: Entity[]
  /** A state one of whose officials spoke without a name: "the official added". */
  official: Entity[]
  /** Persons whom the article has named, by the last word of their names; null for a word that several have. */
  surnames: Map<string, Entity | null>
}

export const NOBODY = 'nobody' as const

/** The floor before an article's first sentence. */
export const emptyFloor = (): Floor => ({ speaker: [], pair: [], office: [], official: [], surnames: new Map() })

/** Whom a word for "the same again" means. */
export function sameAgain({ lists }: SmallWord, { speaker, office, official }: Floor): Entity[] | 'nobody' {
  if (lists.includes('statements')) return office.length > 0 ? office : speaker
  return official.length > 0 ? official : speaker
}

/** A person whom the article named in full before, by surname alone. */
export function surnameAt({ text, language }: Told, { start, end }: Span, { surnames, speaker }: Floor): Entity | undefined {
  if (end - start < SURNAME) return undefined
  const word = fold(text.slice(start, end))
  const known = surnames.get(word)
  if (known) return known
  return speaker === NOBODY
    ? undefined
    : speaker.find(({ leader }) => leader?.names[language.tag]?.some(name => fold(name).split(' ').includes(word)))
}
const SURNAME = 3

/** The same at the beginning of a clause, after words that tell where and when. */
export function namedAgain(told: Told, from: number, to: number, floor: Floor): Voice | null {
  const source = itemsIn(told, from, to).findLast(({ item }) => isAgency(item))
  const first = wordAfter(told.text, source ? endOf(source.item) : from, to)
  const word = first && wordAt(told, first.start, 'joiners') ? wordAfter(told.text, first.end, to) : first
  const known = word ? surnameAt(told, word, floor) : undefined
  return known && word ? { speakers: [known], end: word.end } : null
}

/** Keeps the persons whom a sentence names, by the last word of each name. */
export function noteSurnames({ text, items }: Told, { surnames }: Floor): void {
  for (const { entity } of items) {
    if (entity?.kind !== 'person' || !entity.leader) continue
    const word = wordBefore(text, entity.end, entity.from)
    if (!word || word.end - word.start < SURNAME) continue
    const key = fold(text.slice(word.start, word.end))
    const other = surnames.get(key)
    surnames.set(key, other === undefined || other?.leader === entity.leader ? entity : null)
  }
}

/** Two leaders of different states in one sentence: "both" are they. */
export function notePair(told: Told, floor: Floor): void {
  const people = told.items.flatMap(({ entity }) => (entity?.kind === 'person' && entity.leader ? [entity] : []))
  const other = people.find(one => one.country !== people[0]?.country)
  if (people[0] && other) floor.pair = [people[0], other]
}
