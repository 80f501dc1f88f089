import type { Span } from '../model.ts'
import { fold } from '../text/fold.ts'
import { markOf, type Token } from './annotate.ts'
import { groupAt } from './clauses.ts'
import { type Entity, endOf, type Item, startOf } from './entities.ts'
import { countWords, skipSpace, wordAfter, wordBefore } from './spans.ts'
import type { SmallWord } from './speech-words.ts'
import { canSpeak, firstFrom, itemsIn, type Saying, type Told, wordAt, wordsIn } from './tell.ts'

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

const NOBODY = 'nobody' as const

/** How many unknown words may part a subject from its verb of saying. */
const NEAR = { person: 8, state: 2 }

type Candidate = { item: Item; at: number; entity: Entity }

/** Who stands between `since` and the verb as its subject: Persian, English, and Arabic headlines. */
export function subjectBefore(told: Told, saying: Saying, since: number, floor: Floor): Voice | null {
  const { text } = told
  const verb = saying.from
  const from = afterColon(text, since, verb)
  const candidates = subjects(told, from, verb).filter(one => canBeSubject(told, one, from, verb, saying.say.form === 'participle'))
  const people = candidates.filter(({ entity }) => entity.kind !== 'state')
  const comma = lastComma(text, from, verb)
  const local = candidates.find(({ entity }) => comma > from && entity.from > comma && isLocal(told, entity, comma, verb))
  const state = candidates.find(
    ({ entity }) => countWords(text, from, entity.from, 4) <= FIRST || countWords(text, entity.end, verb, 3) <= 1,
  )
  const found = afresh(told, from, candidates) ?? local ?? people[0] ?? state
  const again = wordsIn(told, from, verb, 'again', 'statements')[0]
  if (again && (!found || found.entity.from > again.end)) return { speakers: sameAgain(again, floor), end: again.end, named: true }
  const stranger = strangerIn(told, from, verb, found)
  if (stranger) return { speakers: NOBODY, end: verb, transparent: stranger.lists.includes('media') }
  if (found) return { speakers: voices(told, found, floor), end: found.entity.end, named: true }
  return namedAgain(told, from, verb, floor)
}

/** A person after the last comma; a state that is all that stands between it and the verb. */
function isLocal({ text }: Told, { kind, from, end }: Entity, comma: number, verb: number): boolean {
  if (kind !== 'state') return countWords(text, end, verb, NEAR.person + 1) <= NEAR.person
  return countWords(text, comma, from, 3) <= 2 && countWords(text, end, verb, 2) <= 1
}

/** Whether the words around somebody let him or her be the verb's subject. */
function canBeSubject(told: Told, { entity }: Candidate, from: number, verb: number, participle: boolean): boolean {
  const { text, language } = told
  const { ownerFollows, bare } = language.speech
  // Arabic puts the subject first in headlines and after "had": then it begins the clause.
  if (!bare) return countWords(text, from, entity.from, FIRST + 1) <= FIRST
  return ownerFollows ? !hasHeadNoun(told, from, entity.from) : participle || isNextToVerb(told, entity.end, verb)
}
const FIRST = 3

/** Two words before a name that nothing explains are a noun phrase that the name belongs to: `سنا اصلاحیه رئیس‌جمهور`. */
function hasHeadNoun(told: Told, from: number, name: number): boolean {
  let place = name
  for (let step = 0; step < 2; step++) {
    const word = wordBefore(told.text, place, from)
    if (!word || /[^\s\u200c«"“]/.test(told.text.slice(word.end, place))) return false
    if (wordAt(told, word.start, 'adverbials', 'leadIns', 'joiners', 'headline', 'again')) return false
    const item = told.items[firstFrom(told.items, endOf, word.end)]
    if (item && startOf(item) <= word.start) return false
    place = word.start
  }
  return true
}

/** "Trump envoy said": English puts the owner first, so only adverbs, auxiliaries or a phrase between commas may part subject and verb. */
function isNextToVerb(told: Told, end: number, verb: number): boolean {
  const { text } = told
  const comma = lastComma(text, end - 1, verb)
  const word = wordAfter(text, comma >= end ? comma : end, verb)
  if (!word) return true
  if (!wordAt(told, word.start, 'adverbials', 'leadIns', 'joiners') && !text.slice(word.start, word.end).endsWith('ly')) return false
  return countWords(text, word.start, verb, ADVERBS + 1) <= ADVERBS
}
const ADVERBS = 6

/** What stands before a colon is a heading. */
function afterColon(text: string, from: number, to: number): number {
  const colon = text.slice(from, to).lastIndexOf(':')
  return colon < 0 ? from : from + colon + 1
}

/** Who stands after the verb as its subject, before `to`: Arabic; "said Putin". */
export function subjectAfter(told: Told, saying: Saying, to: number, floor: Floor): Voice | null {
  const { text } = told
  const first = wordAfter(text, saying.end, to)
  if (!first) return null
  const again = wordAt(told, first.start, 'again', 'statements')
  const candidates = subjects(told, saying.end, to)
  const near = candidates.find(({ entity }) => countWords(text, saying.end, entity.from, NEAR.person + 1) <= nearest(entity))
  const found = near && holderOf(told, near, candidates)
  if (again && (!found || countWords(text, again.end, found.entity.from, 3) > 2 || found.entity.kind === 'state'))
    return { speakers: sameAgain(again, floor), end: again.end }
  if (found && !strangerIn(told, saying.end, found.entity.from, undefined) && !isWithinTitle(told, saying.end, found.entity, to))
    return { speakers: voices(told, found, floor), end: found.entity.end, named: true }
  const leading = found ? undefined : entityBefore(told, saying)
  if (leading) return { speakers: [leading], end: saying.end, named: true }
  const holder = officeAgain(told, saying.end, floor)
  if (holder) return holder
  const official = wordAt(told, first.start, 'officials')
  if (official) {
    const state = itemsIn(told, official.end, to).find(({ item }) => item.entity?.kind === 'state' && item.entity.country !== undefined)
    if (state?.item.entity && countWords(text, official.end, state.item.entity.from, 5) <= 4) {
      floor.official = [state.item.entity]
      return { speakers: floor.official, end: state.item.entity.end }
    }
  }
  const [stranger] = wordsIn(told, saying.end, to, 'nobody', 'media')
  if (found || (stranger && countWords(text, saying.end, stranger.from, 2) < 2))
    return { speakers: NOBODY, end: first.end, transparent: !found && stranger?.lists.includes('media') }
  const known = surnameAt(told, first, floor)
  if (known) return { speakers: [known], end: first.end }
  // "And he stressed in his speech that …": the subject is left out. A noun that is not known is somebody who is not known.
  return wordAt(told, first.start, 'adverbials', 'leadIns') || found ? null : { speakers: NOBODY, end: first.end }
}

/** "The mufti of Egypt" is not Egypt: a state speaks when it stands right after its verb, or a word for government with it. */
const nearest = ({ kind, government }: Entity): number => (kind !== 'state' ? NEAR.person : government ? NEAR.state : 0)

/** `السعودية تشترط`: the subject right before its verb. */
function entityBefore(told: Told, { at, from, prefix }: Saying): Entity | undefined {
  const entity = told.items[at - 1]?.entity
  if (prefix || !canSpeak(entity) || entity.kind === 'both' || entity.kind === 'pronoun') return undefined
  return countWords(told.text, entity.end, from, 1) === 0 &&
    !isGoverned(told, at - 1, entity) &&
    !/[،,.]/.test(told.text.slice(entity.end, from))
    ? entity
    : undefined
}

/** "The UN mediator in Syria, Staffan de Mistura": the person named after the state is who speaks. */
function holderOf({ text }: Told, near: Candidate, candidates: readonly Candidate[]): Candidate {
  if (near.entity.kind !== 'state') return near
  const person = candidates.find(({ entity }) => entity.kind === 'person' && entity.from > near.entity.end)
  return person && countWords(text, near.entity.end, person.entity.from, HOLDER + 1) <= HOLDER ? person : near
}
const HOLDER = 4

/** "The spokesman of the King Salman Centre, Raafat Al-Sabbagh": somebody named in the title of one who is not known. */
function isWithinTitle(told: Told, from: number, { from: start, end, leader }: Entity, to: number): boolean {
  const named = !leader || namesSomebody(told, start, end)
  const first = wordAfter(told.text, from, start)
  if (named && (countWords(told.text, from, start, 2) < 2 || (first && wordAt(told, first.start, 'adverbials', 'leadIns')))) return false
  const next = wordAfter(told.text, end, to)
  return (
    next !== null &&
    !/[،,]/.test(told.text.slice(end, next.start)) &&
    !wordAt(told, next.start, 'adverbials', 'leadIns') &&
    (!named || countWords(told.text, end, to, 2) >= 2)
  )
}

/** Whether a stretch names a person or a state: an office alone, with words after it that are not known, may be somebody else's. */
function namesSomebody({ tokens }: Told, start: number, end: number): boolean {
  for (let at = firstFrom(tokens, token => token.from, start); at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.end > end) break
    if (markOf(token, 'leader') || markOf(token, 'country') || markOf(token, 'office')?.country) return true
  }
  return false
}

/** "The ambassador added": an office alone is that of the one who spoke last, if he or she holds it. */
function officeAgain(told: Told, from: number, { speaker }: Floor): Voice | null {
  if (speaker === NOBODY) return null
  const next = told.items[firstFrom(told.items, startOf, from)]?.entity
  if (!next || next.kind !== 'person' || next.leader || next.country || countWords(told.text, from, next.from, 1) > 0) return null
  return speaker.some(one => one.offices.some(office => next.offices.includes(office))) ? { speakers: speaker, end: next.end } : null
}

function sameAgain({ lists }: SmallWord, { speaker, office, official }: Floor): Entity[] | 'nobody' {
  if (lists.includes('statements')) return office.length > 0 ? office : speaker
  return official.length > 0 ? official : speaker
}

/** A person whom the article named in full before, by surname alone. */
function surnameAt({ text, language }: Told, { start, end }: Span, { surnames, speaker }: Floor): Entity | undefined {
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
function namedAgain(told: Told, from: number, to: number, floor: Floor): Voice | null {
  const source = itemsIn(told, from, to).findLast(({ item }) => markOf(item.token, 'agency'))
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

/** `… و پوتین گفت`: the last of several whose clause a conjunction begins. */
function afresh(told: Told, from: number, candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.findLast(({ entity, at }) => {
    const before = wordBefore(told.text, entity.from, from)
    if (!before || !wordAt(told, before.start, 'joiners')) return false
    // "Putin and Trump said": one that stands right before the conjunction is joined to this one.
    const previous = told.items[at - 2]?.entity ?? told.items[at - 1]?.entity
    return !previous || countWords(told.text, previous.end, before.start, 1) > 0
  })
}

/** Those within a stretch who can be the subject of a verb. */
function subjects(told: Told, from: number, to: number): Candidate[] {
  return itemsIn(told, from, to).flatMap(({ item, at }) => {
    const { entity } = item
    if (!canSpeak(entity) || isOwner(told.text, entity)) return []
    return isGoverned(told, at, entity) ? [] : [{ item, at, entity }]
  })
}

/** Whether an entity stands under a preposition. A comma ends what a preposition began. */
function isGoverned({ zones, items, text }: Told, at: number, { from }: Entity): boolean {
  const zone = zones[at]
  if (zone === 'main' || zone === 'by') return false
  if (zone === 'source' && (markOf(items[at - 1]?.token, 'say') || markOf(items[at - 1]?.token, 'agency'))) return false
  const before = items[at - 1]
  if (!before || /[،,]/.test(text.slice(endOf(before), from))) return false
  // `أعلنت كل من السعودية والبحرين`: "each of" after the verb is its subject.
  const verb = items[at - 2]
  return !(zone === 'with' && verb && markOf(verb.token, 'say') && countWords(text, endOf(verb), startOf(before), 1) === 0)
}

/** "Russia's invasion": what belongs to somebody does not speak for him. */
const isOwner = (text: string, { end }: Entity): boolean => /^['’]s\s/.test(text.slice(end, end + 3))

/** The word in the stretch that makes the subject somebody who is not quoted: right before the one found, or instead of one. */
function strangerIn(told: Told, from: number, to: number, found: Candidate | undefined): SmallWord | undefined {
  const { text } = told
  return wordsIn(told, from, to, 'nobody', 'media').find(word => {
    if (governed(told, word.from, from)) return false
    if (!found) return true
    if (word.from >= found.entity.end) return countWords(text, word.end, to, 7) <= 6 && /[،,]/.test(text.slice(found.entity.end, word.from))
    return countWords(text, word.end, found.entity.from, 4) <= 3 && !/[،,]/.test(text.slice(word.end, found.entity.from))
  })
}

/** "told journalists", `به خبرنگاران`: words after a preposition are no subject. */
function governed(told: Told, at: number, from: number): boolean {
  // A news agency after "according to": it only passes on.
  const item = told.items[firstFrom(told.items, endOf, at + 1)]
  if (item && startOf(item) <= at && markOf(item.token, 'agency')) return true
  const before = wordBefore(told.text, at, from)
  return before !== null && wordAt(told, before.start, 'adverbials') !== undefined && !/[،,]/.test(told.text.slice(before.end, at))
}

/** The one found, and those joined to him or her; whom a pronoun stands for. */
function voices(told: Told, { at, entity }: Candidate, floor: Floor): Entity[] | 'nobody' {
  if (entity.kind === 'both') return floor.pair.length === 2 ? floor.pair : NOBODY
  if (entity.kind === 'pronoun') {
    if (floor.speaker === NOBODY || floor.speaker.length > 0) return floor.speaker
    return entity.leader ? [entity] : NOBODY
  }
  const group = groupAt(told.text, { items: [...told.items], zones: [...told.zones], reported: false }, at).filter(
    one => canSpeak(one) && one.kind === entity.kind,
  )
  // A comma alone sets off a title, or begins a list that "and" ends.
  const last = group.at(-1)
  const joined = last && last !== entity && (last.joined || last.prefix !== '' || isJoined(told, last))
  return (joined ? group : [entity]).map(one => ofDesk(told, one))
}

/** Whether "and" stands right before an entity. */
function isJoined(told: Told, { from }: Entity): boolean {
  const before = wordBefore(told.text, from, told.start)
  return before !== null && wordAt(told, before.start, 'joiners') !== undefined
}

/** "The office of Netanyahu" speaks for the state, not for the man. */
function ofDesk(told: Told, entity: Entity): Entity {
  if (!entity.leader) return entity
  const inside = wordAt(told, entity.from, 'desks')
  const before = wordBefore(told.text, entity.from, told.start)
  const desk =
    inside ?? (before && skipSpace(told.text, before.end, entity.from) >= entity.from ? wordAt(told, before.start, 'desks') : undefined)
  if (!desk) return entity
  const { leader: _leader, ...office } = entity
  return { ...office, kind: 'state', country: entity.country ?? entity.leader.country }
}

function lastComma(text: string, from: number, to: number): number {
  for (let place = to - 1; place > from; place--) if (text[place] === '،' || text[place] === ',') return place
  return from
}

/** Whether the verb's own subject can have been left out: it begins its clause, but for words that only say when, where and how. */
export function isElided(told: Told, from: number, saying: Saying): boolean {
  const { text, language } = told
  if (saying.prefix && language.speech.verbPrefixes.includes(saying.prefix)) return true
  const first = wordAfter(text, from, saying.from)
  if (!first) return true
  if (wordAt(told, first.start, 'joiners')) return isElided(told, first.end, saying)
  return language.speech.elides && wordAt(told, first.start, 'adverbials', 'leadIns') !== undefined
}
