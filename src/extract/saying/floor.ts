import type { Leader } from '../../knowledge/index.ts'
import type { Span } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import { type Entity, endOf } from '../who/entity.ts'
import { wordAfter, wordBefore } from '../words/spans.ts'
import { markOf, type Token } from '../words/tokens.ts'
import { isWoman } from './gender.ts'
import type { SmallWord } from './speech-words.ts'
import { firstFrom, isAgency, itemsIn, type Told, wordAt, wordsIn } from './tell.ts'

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
  /** The state of the last one named with an office of which the text does not say whose it is: `رئيس الحكومة، يوسف الشاهد`. */
  home: Entity[]
  /** Persons whom the article has named with an office, the last of each one's names. */
  people: Map<Leader, Entity>
  /** Persons whom the article has named, by the words for their offices: `رئيس حركة النهضة`. */
  titles: Map<string, Entity>
  /** Persons whom the article has named, by the last word of their names; null for a word that several have. */
  surnames: Map<string, Entity | null>
  /** Persons of whom the article has told that they are women. */
  women: Set<Leader>
}

export const NOBODY = 'nobody' as const

/** The floor before an article's first sentence. */
export const emptyFloor = (): Floor => ({
  speaker: [],
  pair: [],
  office: [],
  official: [],
  home: [],
  people: new Map(),
  titles: new Map(),
  surnames: new Map(),
  women: new Set(),
})

/** Whom a word for "the same again" means. */
export function sameAgain(
  { text, language }: Told,
  { lists, start, end }: SmallWord,
  { speaker, office, official, home }: Floor,
): Entity[] | 'nobody' {
  // `وأضافت الوزارة`: the office spoke, and not its head who spoke last.
  if (lists.includes('institutions')) {
    if (office.length > 0) return office
    return speaker === NOBODY ? home : speaker.flatMap(one => (one.country ? [officeOf(one)] : []))
  }
  if (lists.includes('statements')) {
    if (office.length > 0) return office
    // `وأضاف البلاغ` in an article on a minister: the office gave it out.
    return speaker !== NOBODY && home.length > 0 && speaker.some(({ country }) => country === home[0]?.country) ? home : speaker
  }
  if (official.length > 0) return official
  // "The source" is none whom the article has named.
  const unnamed = language.speech.unnamed?.test(text.slice(start, end)) && speaker !== NOBODY && speaker.some(({ leader }) => leader)
  return unnamed ? NOBODY : speaker
}

/** Somebody of the article's own making by the offices that it gives, which may stand apart from the name. */
const withOffices = (entity: Entity, { provisional, offices, country }: Leader): Entity =>
  provisional
    ? { ...entity, offices: [...entity.offices, ...offices.map(({ office }) => office)], country: entity.country ?? (country || undefined) }
    : entity

/** The only one of those named so far who is such a one. */
export function onlyOne({ people }: Floor, is: (one: Entity) => boolean): Entity[] | null {
  const found = [...people.values()].filter(is)
  return found.length === 1 ? found : null
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

/** `الدكتور التركي`, `آل نهيان`: a surname after titles and the particle that belongs to it. */
export function titledSurname(told: Told, first: Span, to: number, floor: Floor): Voice | null {
  const { titles, particles } = told.language.names
  let word: Span | null = first
  for (let step = 0; word && step < TITLES; step++) {
    const known = surnameAt(told, word, floor)
    if (known) return { speakers: [known], end: word.end }
    const written = fold(told.text.slice(word.start, word.end))
    if (!titles.has(written) && !particles.has(written)) return null
    word = wordAfter(told.text, word.end, to)
  }
  return null
}
/** No more titles stand before a surname. */
const TITLES = 4

/** The same at the beginning of a clause, after words that tell where and when. */
export function namedAgain(told: Told, from: number, to: number, floor: Floor): Voice | null {
  const source = itemsIn(told, from, to).findLast(({ item }) => isAgency(item))
  const first = wordAfter(told.text, source ? endOf(source.item) : from, to)
  const word = first && wordAt(told, first.start, 'joiners') ? wordAfter(told.text, first.end, to) : first
  // Somebody named in full was looked at already.
  const known = word && !told.items[firstFrom(told.items, endOf, word.end)]?.entity?.leader ? surnameAt(told, word, floor) : undefined
  return known && word ? { speakers: [known], end: word.end } : null
}

/** Keeps the persons whom a sentence names, by the last word of each name, and whose offices need no state. */
export function noteNames(told: Told, floor: Floor): void {
  const { text, items, tokens } = told
  const { surnames, titles, people } = floor
  items.forEach(({ entity }, at) => {
    if (entity?.kind !== 'person' || !entity.leader) return
    if (isWoman(told, entity)) floor.women.add(entity.leader)
    if ((entity.offices.length > 0 || entity.leader.provisional) && !entity.bare)
      people.set(entity.leader, withOffices(entity, entity.leader))
    for (const title of titlesOf(told, entity, (items[at - 1]?.entity?.kind === 'state' ? items[at - 2] : items[at - 1])?.entity))
      titles.set(title, entity)
    if (isAtHome(tokens, entity)) floor.home = [officeOf(entity)]
    // "Andrew Murrison, minister of state": the name ends before its apposition.
    const name = nameIn(told, entity)
    const word = wordBefore(text, name?.end ?? entity.end, entity.from)
    if (!word || word.end - word.start < SURNAME) return
    const key = fold(text.slice(word.start, word.end))
    const other = surnames.get(key)
    surnames.set(key, other === undefined || other?.leader === entity.leader ? entity : null)
  })
}

/** Whether a person is named with an office of two words and no state: "the president" alone may be any. */
function isAtHome(tokens: Told['tokens'], entity: Entity): boolean {
  const { leader, country, counterpart } = entity
  if (counterpart || country === undefined || country.length !== 2 || country !== leader?.country) return false
  const inside = tokensIn(tokens, entity)
  const office = inside.find(token => markOf(token, 'office'))
  return (
    office !== undefined &&
    !markOf(office, 'office')?.country &&
    office.end - office.start > SHORT &&
    !inside.some(token => markOf(token, 'country') || markOf(token, 'place'))
  )
}
const SHORT = 8

/** The state for which somebody holds office. */
const officeOf = ({ leader: _leader, ...office }: Entity): Entity => ({ ...office, kind: 'state', form: 'metonym' })

/** The name proper of a person within the words for him or her. */
const nameIn = ({ tokens }: Told, entity: Entity): Token | undefined =>
  tokensIn(tokens, entity).find(token => token.marks.some(mark => mark.kind === 'leader' && mark.leader === entity.leader))

/** The tokens of which an entity is made. */
function tokensIn(tokens: Told['tokens'], { from, end }: Entity): Token[] {
  const inside: Token[] = []
  for (let at = firstFrom(tokens, token => token.from, from); at < tokens.length && (tokens[at] as Token).end <= end; at++)
    inside.push(tokens[at] as Token)
  return inside
}

/**
 * The words for somebody's office that stand right before the name: in the same entity, or in the one before with words that are not known.
 * With their state and without it.
 */
function titlesOf(told: Told, entity: Entity, before: Entity | undefined): string[] {
  const { text } = told
  const { start: first, from } = entity
  const name = nameIn(told, entity)
  if (!name) return []
  // `وزير النقل القطري سامي العمري`: the state may belong to the words for the person, the office to those before.
  const apart = name.from === from || entity.offices.length === 0
  const start =
    apart && before?.kind === 'person' && !before.leader && before.offices.length > 0 ? before.start : name.from > from ? first : name.from
  if (/[.؛;:«"]|،.*،/.test(text.slice(start, name.from)) || wordsIn(told, start, name.from, 'adverbials', 'joiners').length > 0) return []
  const state = tokensIn(told.tokens, { ...entity, from: start, end: name.from }).findLast(
    token => token.start > start && markOf(token, 'country'),
  )
  return [titleIn(told, start, name.from), state ? titleIn(told, start, state.from) : null].filter(title => title !== null)
}

/** The words of a title as one key; null when they are too few or too many. */
function titleIn({ text, language }: Told, start: number, end: number): string | null {
  const words = keysIn(text, start, end)
  while (words.length > 0 && language.names.titles.has(words[words.length - 1] as string)) words.pop()
  return words.length >= 2 && words.length <= TITLE ? words.join(' ') : null
}
/** No more words make a title. */
const TITLE = 8

/** The folded words of a stretch, up to one more than a title may have. */
function keysIn(text: string, start: number, end: number): string[] {
  const keys: string[] = []
  for (let word = wordAfter(text, start, end); word && keys.length <= TITLE; word = wordAfter(text, word.end, end))
    keys.push(fold(text.slice(word.start, word.end)))
  return keys
}

/** `رئيس حركة النهضة` once more: who was named with these words. */
export function titledAgain({ text, tokens }: Told, first: Span, to: number, { titles }: Floor): Voice | null {
  if (titles.size === 0) return null
  let key = ''
  let found: Voice | null = null
  let steps = 0
  for (let word: Span | null = first; word && steps < TITLE; word = wordAfter(text, word.end, to), steps++) {
    key = key ? `${key} ${fold(text.slice(word.start, word.end))}` : fold(text.slice(word.start, word.end))
    const known = titles.get(key)
    if (!known) continue
    // `وزير الخارجية السعودي` is not the one whom the article called `وزير الخارجية`.
    const next = tokens[firstFrom(tokens, token => token.from, word.end)]
    const another =
      next &&
      markOf(next, 'country') &&
      !/\S/.test(text.slice(word.end, next.from)) &&
      markOf(next, 'country')?.country.code !== known.country
    found = another ? null : { speakers: [known], end: word.end }
  }
  return found
}

/** Two leaders of different states in one sentence: "both" are they. */
export function notePair(told: Told, floor: Floor): void {
  const people = told.items.flatMap(({ entity }) => (entity?.kind === 'person' && entity.leader ? [entity] : []))
  const other = people.find(one => one.country !== people[0]?.country)
  if (people[0] && other) floor.pair = [people[0], other]
}
