import type { Speech } from '../../languages/speech.ts'
import type { Span } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import { type Entity, endOf, type Item, startOf } from '../who/entity.ts'
import { countWords, phraseAt, skipSpace, wordAfter, wordBefore } from '../words/spans.ts'
import { hasCue, hasWord, markOf, type Token } from '../words/tokens.ts'
import type { SmallWord } from './speech-words.ts'
import { canSpeak, firstFrom, isAgency, itemsIn, type Saying, type Told, wordAt, wordsIn } from './tell.ts'

/** Somebody who may be the subject of a verb of saying. */
export type Candidate = { item: Item; at: number; entity: Entity }

/** Those within a stretch who can be the subject of a verb. */
export function subjects(told: Told, from: number, to: number): Candidate[] {
  return itemsIn(told, from, to).flatMap(({ item, at }) => {
    const { entity } = item
    if (!canSpeak(entity) || entity.inflection === 'oblique' || isOwner(told.text, entity) || isMarkedObject(told, at, entity)) return []
    return isGoverned(told, at, entity) || isQuoted(told.text, from, entity) ? [] : [{ item, at, entity }]
  })
}

/** `X را متهم کرد`, `X، Y و Z را متهم کرد`: whom a word right behind marks as the object, and who is listed before. */
function isMarkedObject(told: Told, at: number, { end }: Entity): boolean {
  const { text, items } = told
  const { speech } = told.language
  let marks = objectMarks.get(speech)
  if (!marks) {
    marks = [
      ...new Set(speech.sayVerbs.flatMap(({ object }) => (object ?? []).filter(word => /^-./.test(word)).map(word => word.slice(1)))),
    ]
    objectMarks.set(speech, marks)
  }
  if (marks.some(mark => phraseAt(text, skipSpace(text, end, end + 2), mark) > 0)) return true
  if (marks.length === 0) return false
  const next = items.slice(at + 1, at + 3).findIndex(({ entity }) => entity?.kind === 'person')
  const listed = items[at + 1 + next]?.entity
  if (next < 0 || !listed) return false
  const between = text.slice(end, listed.from).trim()
  const parted =
    /^[،,]$/.test(between) ||
    (wordAt(told, skipSpace(text, end, listed.from), 'joiners') !== undefined && countWords(text, end, listed.from, 2) === 1)
  return parted && isMarkedObject(told, at + 1 + next, listed)
}
const objectMarks = new WeakMap<Speech, string[]>()

/** `روزنامه‌ای در یادداشتی با عنوان «… X …» نوشت`: who is named within quoted words does not speak; a name alone between marks does. */
function isQuoted(text: string, from: number, { from: start, end }: Entity): boolean {
  const open = Math.max(text.lastIndexOf('«', start), text.lastIndexOf('“', start))
  const close = text.slice(end).search(/[»”]/)
  if (open < from || close < 0 || /[»”]/.test(text.slice(open, end))) return false
  return countWords(text, open, start, QUOTED) + countWords(text, end, end + close, QUOTED) >= QUOTED
}
/** So many more words than a name between marks are somebody's. */
const QUOTED = 4

/** Whether an entity stands under a preposition. A comma ends what a preposition began. */
export function isGoverned(told: Told, at: number, { from }: Entity): boolean {
  const { zones, items, text } = told
  const zone = zones[at]
  if (zone === 'main') return endsInPreposition(told, items[at - 1], from)
  if (zone === 'by') return false
  if (zone === 'source' && (markOf(items[at - 1]?.token, 'say') || isAgency(items[at - 1]))) return false
  // "Dans un communiqué, l'Élysée": an article is a word of its own here.
  const { free, bare } = told.language.speech
  const before = free && !bare ? items.slice(0, at).findLast(({ token }) => !hasWord(token, 'glue')) : items[at - 1]
  // `درباره X پرسید که پوتین در پاسخ گفت`: a new clause begins with the word for "that".
  if (before && hasCue(before.token, 'that') && countWords(text, endOf(before), from, 1) === 0) return false
  if (!before || /[،,]/.test(text.slice(endOf(before), from))) return false
  // `به سوریه پرداختند و پوتین گفت`: words before the conjunction end what the preposition began.
  const last = items[at - 2]
  // `با تقدیر از مقاومت مردم و دولت X گفت`: a state may be in a list with words that name nobody.
  const listed = told.language.speech.bare && told.items[at]?.entity?.kind === 'state'
  if (!listed && hasCue(before.token, 'and') && last && countWords(text, endOf(last), startOf(before), 1) > 0) return false
  // `أعلنت كل من السعودية والبحرين`: "each of" after the verb is its subject.
  const each = told.words[firstFrom(told.words, word => word.end, endOf(before))]
  if (each?.end === endOf(before) && each.lists.includes('each')) return false
  const verb = items[at - 2]
  return !(zone === 'with' && verb && markOf(verb.token, 'say') && countWords(text, endOf(verb), startOf(before), 1) === 0)
}

/** `دیدار از تلاش‌های اولاند`: an event's words that end in a preposition govern what follows them. */
function endsInPreposition(told: Told, before: Item | undefined, from: number): boolean {
  if (!before?.token || !markOf(before.token, 'trigger') || /[،,]/.test(told.text.slice(before.token.end, from))) return false
  const last = wordBefore(told.text, before.token.end, before.token.start)
  return (
    last !== null &&
    last.start > before.token.start &&
    told.language.speech.freePrepositions.includes(told.text.slice(last.start, last.end))
  )
}

/** "Russia's invasion": what belongs to somebody does not speak for him. */
const isOwner = (text: string, { end }: Entity): boolean => /^['’]s\s/.test(text.slice(end, end + 3))

/** Whether the words around somebody let him or her be the verb's subject. */
export function canBeSubject(told: Told, { entity }: Candidate, from: number, verb: number, participle: boolean): boolean {
  const { text, language } = told
  const { ownerFollows, bare, free } = language.speech
  // "Lors d'une visite à Alger, X a déclaré que": where it may stand on either side, the subject is right before the verb.
  if (!bare && free) {
    if (isUnderFreePreposition(told, entity, from)) return false
    if (entity.kind !== 'both' && isNextToVerb(told, entity.end, verb)) return true
  }
  // Arabic puts the subject first in headlines and after "had": then it begins the clause.
  if (!bare) return countWords(text, from, entity.from, FIRST + 1) <= FIRST && !(told.language.speech.elides && isNotion(told, entity))
  return ownerFollows
    ? entity.inflection === 'nominative' || !hasHeadNoun(told, from, entity.from)
    : participle || isNextToVerb(told, entity.end, verb)
}
/** "Les déclarations de X": what a preposition right before a name makes his or hers is not he or she. */
function isUnderFreePreposition({ text, language: { speech } }: Told, { from: name }: Entity, from: number): boolean {
  const before = wordBefore(text, name, from)
  return (
    before !== null && speech.freePrepositions.includes(text.slice(before.start, before.end)) && !/,/.test(text.slice(before.end, name))
  )
}
/** A state begins its clause within so many words. */
export const FIRST = 3

/** Two words before a name that nothing explains are a noun phrase that the name belongs to: `سنا اصلاحیه رئیس‌جمهور`. */
function hasHeadNoun(told: Told, from: number, name: number): boolean {
  if (isTopic(told, from, name)) return true
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

/** `در مورد سفر X گفت`, `از دیدار X خبر داد`: a noun for what X did, right before the name, that a preposition governs. */
function isTopic(told: Told, from: number, name: number): boolean {
  const { text, items, language } = told
  const noun = wordBefore(text, name, from)
  const item = noun && items[firstFrom(items, endOf, noun.end)]?.token
  if (!noun || !item || item.start !== noun.start || markOf(item, 'trigger')?.trigger.form === 'verb' || !markOf(item, 'trigger'))
    return false
  if (text.slice(noun.end, name).trim() !== '') return false
  const preposition = wordBefore(text, noun.start, from)
  if (!preposition || text.slice(preposition.end, noun.start).trim() !== '') return false
  return language.speech.topics?.test(text.slice(Math.max(from, noun.start - TOPIC), noun.start)) ?? false
}
const TOPIC = 24

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

/** `… و پوتین گفت`: the last of several whose clause a conjunction begins. */
export function afresh(told: Told, from: number, candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.findLast(({ entity, at }) => {
    const before = wordBefore(told.text, entity.from, from)
    if (!before || !wordAt(told, before.start, 'joiners')) return false
    // "Putin and Trump said": one that stands right before the conjunction is joined to this one.
    const previous = told.items[at - 2]?.entity ?? told.items[at - 1]?.entity
    return !previous || countWords(told.text, previous.end, before.start, 1) > 0
  })
}

/** `… که ترامپ می‌گوید`: one named right after the last word for "that". */
export function afterThat(told: Told, candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.findLast(({ at, entity }) => {
    const before = told.items[at - 1]
    return hasCue(before?.token, 'that') && countWords(told.text, endOf(before as Item), entity.from, 2) <= 1
  })
}

/** The word in the stretch that makes the subject somebody who is not quoted: right before the one found, or instead of one. */
export function strangerIn(told: Told, from: number, to: number, found: Candidate | undefined): SmallWord | undefined {
  const { text } = told
  return wordsIn(told, from, to, 'nobody', 'media').find(word => {
    if (found && word.from >= found.entity.end && followsConjunction(told, word.from) && countWords(text, word.end, to, 3) <= 2) return true
    if (governed(told, word.from, from)) return false
    if (!found) return true
    // `پوتین در گفت‌وگو با علی رضایی، خبرنگار X، گفت`: who begins the clause is its subject, whomever he or she told.
    if (word.from >= found.entity.end && isAddressed(told, from, word.from, found.entity)) return false
    if (word.from >= found.entity.end) return countWords(text, word.end, to, 7) <= 6 && /[،,]/.test(text.slice(found.entity.end, word.from))
    return countWords(text, word.end, found.entity.from, 4) <= 3 && !/[،,]/.test(text.slice(word.end, found.entity.from))
  })
}

/** `اگرچه X …، اما تحلیلگران می‌گویند`: a conjunction right before it begins a clause of its own, where verbs close what stands before. */
function followsConjunction(told: Told, at: number): boolean {
  const before = told.language.speech.object === 'before' ? wordBefore(told.text, at, told.start) : null
  const joiner = before && wordAt(told, before.start, 'joiners')
  const closed = joiner && wordBefore(told.text, joiner.start, told.start)
  return (
    closed !== null &&
    closed !== undefined &&
    told.language.lexicon.closing?.certain.test(told.text.slice(closed.start, closed.end)) === true
  )
}

/** Whether somebody begins his clause, and further words of it part him from the one who is described at `at`. */
const isAddressed = ({ text, language }: Told, from: number, at: number, { from: start, end }: Entity): boolean =>
  language.speech.object === 'before' && countWords(text, from, start, 2) <= 1 && countWords(text, end, at, 3) > 2

/** A news agency as the subject: it tells, but is quoted nowhere. */
export const agencyIn = (told: Told, from: number, to: number): boolean =>
  itemsIn(told, from, to).some(
    ({ item, at }) => isAgency(item) && told.zones[at] === 'main' && !isJoinedBy(told, item.token?.from ?? 0, item.token?.start ?? 0),
  )

/** Whether what stands joined before a word ends in a preposition: `لرويترز`. */
export const isJoinedBy = ({ text, language }: Told, from: number, start: number): boolean =>
  language.speech.prepositions.some(one => text.slice(from, start).endsWith(one))

/** "told journalists, `به خبرنگاران`: words after a preposition are no subject. */
function governed(told: Told, at: number, from: number): boolean {
  // A news agency after "according to": it only passes on.
  const place = firstFrom(told.items, endOf, at + 1)
  const item = told.items[place]
  if (item && startOf(item) <= at && isAgency(item)) return told.zones[place] === 'source'
  const before = wordBefore(told.text, at, from)
  if (before !== null && wordAt(told, before.start, 'adverbials') !== undefined && !/[،,]/.test(told.text.slice(before.end, at)))
    return true
  // `لقناة`, `للصحيفة`: to whom somebody spoke.
  const word = wordAt(told, at, 'nobody', 'media')
  return word !== undefined && isJoinedBy(told, word.from, word.start)
}

/** `كما رحب`: whether a word that joins a further saying stands right before a verb. */
export function followsJoiner(told: Told, { from }: Saying): boolean {
  const before = wordBefore(told.text, from, told.start)
  return before !== null && wordAt(told, before.start, 'joiners') !== undefined && countWords(told.text, before.end, from, 1) === 0
}

/** Whether a word has the article. */
export function isDefinite({ text, language }: Told, { start }: Span): boolean {
  const [article] = language.affixes.articles
  return article !== undefined && text.startsWith(article, start)
}

/** Whether a preposition stands right before a word. */
export function isUnderPreposition(told: Told, at: number, from: number): boolean {
  const before = wordBefore(told.text, at, from)
  return before !== null && wordAt(told, before.start, 'adverbials') !== undefined && !/[،,]/.test(told.text.slice(before.end, at))
}

/** "The UN mediator in Syria, Staffan de Mistura": the person named after the state is who speaks. */
export function holderOf({ text }: Told, near: Candidate, candidates: readonly Candidate[]): Candidate {
  if (near.entity.kind !== 'state') return near
  const person = candidates.find(({ entity }) => entity.kind === 'person' && entity.from > near.entity.end)
  return person && countWords(text, near.entity.end, person.entity.from, HOLDER + 1) <= HOLDER ? person : near
}
const HOLDER = 4

/**
 * `الأمين العام للجامعة الدكتور نبيل العربي`: the person named some words after an office that nobody is named with holds it, when no
 * preposition, no comma but one and no further verb parts them.
 */
export function namedAfter(told: Told, { entity, at, item }: Candidate, candidates: readonly Candidate[], to: number): Candidate {
  if (entity.kind !== 'person' || namesSomebody(told, entity.start, entity.end)) return { entity, at, item }
  const named = candidates.find(one => one.entity.from > entity.end)
  if (named?.entity.kind !== 'person' || !named.entity.leader || named.entity.end > to) return { entity, at, item }
  const between = told.text.slice(entity.end, named.entity.from)
  if (countWords(told.text, entity.end, named.entity.from, TITLE + 1) > TITLE || (between.match(/[،,]/g) ?? []).length > 1)
    return { entity, at, item }
  const parted =
    wordsIn(told, entity.end, named.entity.from, 'adverbials', 'joiners').length > 0 ||
    /^\s*و/.test(told.text.slice(named.entity.from - 1)) ||
    itemsIn(told, entity.end, named.entity.from).some(({ item: one }) => markOf(one.token, 'say') !== undefined)
  return parted || !namesSomebody(told, named.entity.start, named.entity.end) ? { entity, at, item } : named
}
const TITLE = 8

/** `وزير النقل اليمني X`: an office, words for the department, perhaps the state, and the one who holds it. */
function holdsOffice({ text, items, language }: Told, from: number, { from: start, leader }: Entity): boolean {
  if (!leader || !language.speech.elides) return false
  const at = firstFrom(items, startOf, from)
  const office = items[at]?.entity
  const next = items[at + 1]?.entity
  const holder = next?.kind === 'state' && next.form === 'adjective' ? items[at + 2]?.entity : next
  if (office?.kind !== 'person' || countWords(text, from, office.from, 1) > 0 || holder?.from !== start) return false
  return leader.offices.some(term => office.offices.includes(term.office)) && !/[،,«"“(:]/.test(text.slice(office.end, start))
}

/** "The spokesman of the King Salman Centre, Raafat Al-Sabbagh": somebody named in the title of one who is not known. */
export function isWithinTitle(told: Told, from: number, entity: Entity, to: number, introducers: readonly string[] = []): boolean {
  const { from: start, end, leader } = entity
  if (holdsOffice(told, from, entity)) return false
  const named = !leader || namesSomebody(told, start, end)
  const first = wordAfter(told.text, from, start)
  if (named && (countWords(told.text, from, start, 2) < 2 || (first && wordAt(told, first.start, 'adverbials', 'leadIns')))) return false
  const next = wordAfter(told.text, end, to)
  return (
    next !== null &&
    !/[،,]/.test(told.text.slice(end, next.start)) &&
    !wordAt(told, next.start, 'adverbials', 'leadIns') &&
    !beginsRelative(told, next.start) &&
    !introducers.some(one => one.endsWith('-') && told.text.startsWith(one.slice(0, -1), next.start)) &&
    (!named || countWords(told.text, end, to, 2) >= 2)
  )
}

/** `الوزير فلان الذي زار …`: a relative clause right after a name belongs to its bearer. */
function beginsRelative({ items }: Told, at: number): boolean {
  const item = items[firstFrom(items, startOf, at)]
  return item !== undefined && startOf(item) === at && hasCue(item.token, 'relative')
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

/** `السعودية تشترط`: the subject right before its verb. */
export function entityBefore(told: Told, { at, from, prefix }: Saying): Entity | undefined {
  const entity = told.items[at - 1]?.entity
  if (entity && isOwned(told, entity)) return undefined
  if (prefix || !canSpeak(entity) || entity.kind === 'both' || entity.kind === 'pronoun') return undefined
  return isRightBefore(told, entity.end, from) && !isGoverned(told, at - 1, entity) && !/[،,.]/.test(told.text.slice(entity.end, from))
    ? entity
    : undefined
}

/** Nothing, or no more than a word for "had" (`قد`), between a subject and its verb. */
function isRightBefore(told: Told, end: number, verb: number): boolean {
  const word = wordAfter(told.text, end, verb)
  return word === null || (wordAt(told, word.start, 'joiners') !== undefined && countWords(told.text, word.end, verb, 1) === 0)
}

/** `تجربة مصر تقول`: what a noun that is no office tells of a state is nobody's word. */
function isNotion(told: Told, entity: Entity): boolean {
  const before =
    entity.kind === 'state' && !entity.government && isOwned(told, entity) ? wordBefore(told.text, entity.from, told.start) : null
  return (
    before !== null &&
    /ة$/u.test(told.text.slice(before.start, before.end)) &&
    !wordAt(told, before.start, 'officials', 'institutions', 'desks')
  )
}

/** `تصريحات ترامب قال فيها`: a noun that is not known, right before somebody, is his or hers. */
function isOwned(told: Told, { from }: Entity): boolean {
  const { text, items, start } = told
  const before = wordBefore(text, from, start)
  if (!before || /\S/.test(text.slice(before.end, from)) || wordAt(told, before.start, 'adverbials', 'leadIns', 'joiners')) return false
  const item = items[firstFrom(items, endOf, before.end)]
  return !item || startOf(item) > before.start
}

/** The last comma of a stretch; its beginning when there is none. */
export function lastComma(text: string, from: number, to: number): number {
  for (let place = to - 1; place > from; place--) if (text[place] === '،' || text[place] === ',') return place
  return from
}

/** `أشاد وزير النقل اليمني X`, `أدان الدكتور X`: a word for an office, a rank or a title begins with whom somebody is named. */
export function isOfficer({ text, items, language }: Told, { start, end }: Span): boolean {
  if (!language.speech.elides) return false
  const item = items[firstFrom(items, startOf, start)]
  if (item?.entity?.kind === 'person' && startOf(item) === start && item.entity.offices.length > 0) return true
  const { ranks, titles } = language.names
  const word = fold(text.slice(start, end))
  return ranks.has(word) || titles.has(word)
}
