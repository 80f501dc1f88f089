import type { Span } from '../../model.ts'
import { groupAt } from '../clause/clauses.ts'
import { type Entity, endOf, type Item, startOf } from '../who/entity.ts'
import { countWords, phraseAt, skipSpace, wordAfter, wordBefore } from '../words/spans.ts'
import { hasCue, hasWord } from '../words/tokens.ts'
import { asksMany, hasOwnSubject, isAskedAgain, isObjectOfJoined } from './asked.ts'
import { type Floor, NOBODY, namedAgain, onlyOne, sameAgain, titledAgain, titledSurname, type Voice } from './floor.ts'
import { agrees } from './gender.ts'
import { closeOf, opens } from './marks.ts'
import { sourceAfter } from './sources.ts'
import { belongsToStranger, followsSurname, isDescribed, isInRelative } from './strangers.ts'
import {
  afresh,
  afterThat,
  agencyIn,
  type Candidate,
  canBeSubject,
  entityBefore,
  FIRST,
  followsJoiner,
  holderOf,
  isDefinite,
  isJoinedBy,
  isOfficer,
  isUnderPreposition,
  isWithinTitle,
  lastComma,
  namedAfter,
  strangerIn,
  subjects,
} from './subjects.ts'
import { canSpeak, firstFrom, isAgency, itemsIn, type Saying, type Told, wordAt, wordsIn } from './tell.ts'
import { isPartedByUnlisted } from './unlisted.ts'

/** How many unknown words may part a subject from its verb of saying. */
const NEAR = { person: 8, state: 2 }

/** How far before its verb a subject is sought, in code units. */
const LONGEST = 1500

/** Who stands between `since` and the verb as its subject: Persian, English, and Arabic headlines. */
export function subjectBefore(told: Told, saying: Saying, since: number, floor: Floor): Voice | null {
  const { text } = told
  const verb = saying.from
  const from = afterColon(text, Math.max(since, verb - LONGEST), verb)
  const candidates = subjects(told, from, verb).filter(one => canBeSubject(told, one, from, verb, saying.say.form === 'participle'))
  const people = candidates.filter(({ entity }) => entity.kind !== 'state')
  const comma = lastComma(text, from, verb)
  const local = candidates.find(({ entity }) => comma > from && entity.from > comma && isLocal(told, entity, comma, verb))
  const state = candidates.find(
    ({ entity }) => countWords(text, from, entity.from, 4) <= FIRST || countWords(text, entity.end, verb, 3) <= 1,
  )
  const found = afresh(told, from, candidates) ?? afterThat(told, people) ?? local ?? people[0] ?? state
  // Where the verb comes first, only what begins the clause can be its subject before it.
  const again = wordsIn(told, from, verb, 'again', 'statements').find(
    word =>
      told.language.speech.bare || (countWords(text, from, word.from, FIRST + 1) <= FIRST && !isUnderPreposition(told, word.from, from)),
  )
  if (again && (!found || found.entity.from > again.end)) return { speakers: sameAgain(told, again, floor), end: again.end, named: true }
  // `یک منبع، پس از آنکه ایران اعلام کرد …`: told of by the way, a state speaks for itself.
  const byTheWay = state !== undefined && (told.language.speech.background?.test(text.slice(from, verb)) ?? false)
  const medium = !byTheWay && mediumTells(told, from, verb) && !afresh(told, from, candidates) && !afterThat(told, people)
  if (medium) return citedBefore(told, from, verb, floor) ?? { speakers: NOBODY, end: verb, transparent: true }
  const stranger = strangerIn(told, from, verb, found)
  if (stranger) return { speakers: NOBODY, end: verb, transparent: stranger.lists.includes('media') }
  if (found && isPartedByUnlisted(told, found.entity, verb)) return { speakers: NOBODY, end: verb, transparent: true }
  if (found) return spoken(told, found, floor)
  const start = afterJoiners(told, from, verb)
  const official = start && officialAt(told, start, verb, floor)
  if (official) return official
  if (agencyIn(told, from, verb)) return { speakers: NOBODY, end: verb, transparent: true }
  const surname = namedAgain(told, from, verb, floor)
  return surname ?? (start && told.language.speech.bare ? titledAgain(told, start, verb, floor) : null)
}

/**
 * `روزنامه X در یادداشتی درباره Y نوشت`, `با این حال رویترز نوشت`: a newspaper or an agency that begins the clause tells it, or one that stands
 * right before the verb under no preposition, whoever else is named.
 */
function mediumTells(told: Told, from: number, to: number): boolean {
  const { text, items, language } = told
  if (language.speech.object !== 'before' || !language.speech.ownerFollows) return false
  let word = wordAfter(text, from, to)
  while (word && wordAt(told, word.start, 'joiners')) word = wordAfter(text, word.end, to)
  if (!word) return false
  const first = items[firstFrom(items, startOf, word.start)]
  if (wordAt(told, word.start, 'media') || (first && startOf(first) === word.start && isAgency(first))) return true
  const last = items[firstFrom(items, startOf, to) - 1]
  if (!isAgency(last) || endOf(last as Item) <= from || countWords(text, endOf(last as Item), to, 1) > 0) return false
  const before = wordBefore(text, startOf(last as Item), from)
  return before !== null && !wordAt(told, before.start, 'adverbials', 'media', 'joiners')
}

/** `آکسیوس به نقل از کاخ سفید نوشت`: whom it cites. */
function citedBefore(told: Told, from: number, to: number, floor: Floor): Voice | null {
  const cue = itemsIn(told, from, to).findLast(({ item }) => hasCue(item.token, 'source'))
  const cited = cue && sourceAfter(told, cue.at, floor)
  return cited && cited.end <= to ? { ...cited, named: true } : null
}

/** `وكان مسؤول في الخارجية …`: the first word that joins no clause. */
function afterJoiners(told: Told, from: number, to: number): Span | null {
  const word = wordAfter(told.text, from, to)
  return word && wordAt(told, word.start, 'joiners', 'narration') ? wordAfter(told.text, word.end, to) : word
}

/** A person after the last comma; a state that is all that stands between it and the verb. */
function isLocal({ text }: Told, { kind, from, end }: Entity, comma: number, verb: number): boolean {
  if (kind !== 'state') return countWords(text, end, verb, NEAR.person + 1) <= NEAR.person
  return countWords(text, comma, from, 3) <= 2 && countWords(text, end, verb, 2) <= 1
}

/** What stands before a colon is a heading. */
function afterColon(text: string, from: number, to: number): number {
  const colon = text.slice(from, to).lastIndexOf(':')
  return colon < 0 ? from : from + colon + 1
}

/** Who stands after the verb as its subject, before `to`: Arabic; "said Putin". `opened` when a clause of content opens at `to`. */
export function subjectAfter(told: Told, saying: Saying, to: number, opened: boolean, floor: Floor): Voice | null {
  const { text } = told
  const first = wordAfter(text, saying.end, to)
  // `مضيفا قوله`: a noun of saying is nobody.
  if (!first || told.sayings.some(one => one.from === first.start)) return null
  // `وقال "…"`: what stands in quotation marks right after the verb is no subject, whatever its length.
  if (opens(text[skipSpace(text, saying.end, to)]) && holdsFew(text, skipSpace(text, saying.end, to), told.paragraphEnd)) return null
  // `رحب بالبيان`: what a preposition is joined to is no subject.
  const same = opened && isDescribed(told, first, to) ? undefined : wordAt(told, first.start, 'again', 'statements')
  const again = same && !isJoinedBy(told, same.from, same.start) ? same : undefined
  const candidates = subjects(told, saying.end, opened ? to : beforeObject(told, saying, to))
  // `السعودية تدين تصريحات المالكي`: of a verb whose object may follow, the subject is who stands right before it.
  const leading = entityBefore(told, saying)
  // `أن وزير الدفاع أبلغ الجبوري أن …`: so it is after "that", too.
  if (leading && (saying.say.object || hasCue(told.items[saying.at - 2]?.token, 'that')))
    return { speakers: [leading], end: saying.end, named: true }
  if (followsSurname(told, saying)) return { speakers: NOBODY, end: first.end }
  if (hasOwnSubject(told, saying)) return leading ? { speakers: [leading], end: saying.end, named: true } : null
  const subject = wordAt(told, first.start, 'each')?.end ?? saying.end
  const near = candidates.find(
    ({ entity }) =>
      !isInRelative(told, subject, entity) &&
      (countWords(text, subject, entity.from, 1) === 0 || agrees(told, saying, entity, floor.women)) &&
      countWords(text, subject, entity.from, NEAR.person + 1) <= nearest(entity) &&
      (opened || !isObject(told, saying, subject, entity)),
  )
  if (near ? isAskedAgain(told, saying, near.entity, to, floor) : asksMany(told, saying, first)) return null
  const found = near && namedAfter(told, holderOf(told, near, candidates), candidates, to)
  if (found && isNameless(told, first, found, to)) return { speakers: NOBODY, end: first.end }
  const nameless = found && namelessUnder(told, first, found.entity, floor)
  if (nameless) return nameless
  const official = found ? theOfficial(told, first, found.entity, floor) : officialAt(told, first, to, floor)
  if (official) return official
  if (again && (!found || countWords(text, again.end, found.entity.from, 3) > 2 || found.entity.kind === 'state'))
    return { speakers: sameAgain(told, again, floor), end: again.end }
  if (
    found &&
    !strangerIn(told, saying.end, found.entity.from, undefined) &&
    (saying.say.form === 'participle' || !belongsToStranger(told, subject, found.entity)) &&
    !isWithinTitle(told, subject, found.entity, to, opened ? [] : saying.say.object)
  )
    return spoken(told, found, floor)
  if (!found && leading) return { speakers: [leading], end: saying.end, named: true }
  const titled = titledAgain(told, afterAdverbs(told, first, to), to, floor)
  if (titled) return titled
  const holder = officeAgain(told, saying.end, floor)
  if (holder) return holder
  const ministry = found ? null : officeOfState(told, first, to)
  if (ministry) return ministry
  const institution = found ? null : institutionAt(told, first, floor)
  if (institution) return institution
  const [stranger] = wordsIn(told, saying.end, to, 'nobody', 'media')
  if (found || (stranger && countWords(text, saying.end, stranger.from, 2) < 2))
    return { speakers: NOBODY, end: first.end, transparent: !found && stranger?.lists.includes('media') }
  if (!found && agencyIn(told, saying.end, to)) return { speakers: NOBODY, end: first.end, transparent: true }
  const known = titledSurname(told, first, to, floor)
  if (known) return known
  // "And he stressed in his speech that …": the subject is left out.
  if (found || wordAt(told, first.start, 'adverbials', 'leadIns', 'needs')) return null
  // `مؤكدا توافق …`, `… وأدان اغتيال …`: so it is before the object of a participle, and of a verb that "and" joins to the one before.
  if (!opened && (saying.say.form === 'participle' || isObjectOfJoined(told, saying, first))) return null
  if ((saying.prefix || followsJoiner(told, saying)) && introducesAtOnce(told, saying, first, to)) return null
  // A noun that is not known is somebody who is not known.
  return { speakers: NOBODY, end: first.end }
}

/**
 * `وأشاد بالجهود`, `ودعا إلى الحوار`: right after a verb that goes on stands what introduces its object, so that its subject is left out. A
 * word that only begins with the letter of a preposition may be a name, when another such word follows it.
 */
function introducesAtOnce({ text, language }: Told, { say }: Saying, { start, end }: Span, to: number): boolean {
  const [article] = language.affixes.articles
  const next = wordAfter(text, end, to)
  return (say.object ?? []).some(introducer => {
    if (introducer === '') return false
    if (!introducer.endsWith('-')) return phraseAt(text, start, introducer) > 0
    const letter = introducer.slice(0, -1)
    if (!text.startsWith(letter, start) || end - start < letter.length + 3) return false
    return (article !== undefined && text.startsWith(letter + article, start)) || !next || !text.startsWith(letter, next.start)
  })
}

/** `أعلن في الدوحة عن لقاء …`: no subject stands after the word that introduces what is said. */
function beforeObject(told: Told, { say, end }: Saying, to: number): number {
  const introducers = (say.object ?? []).filter(one => one !== '' && !one.endsWith('-'))
  for (let word = wordAfter(told.text, end, to); word && introducers.length > 0; word = wordAfter(told.text, word.end, to)) {
    const { start } = word
    if (introducers.some(one => phraseAt(told.text, start, one) > 0)) return start
  }
  return to
}

/** Whether quotation marks hold more words than a name. */
const holdsFew = (text: string, at: number, end: number): boolean => {
  const close = closeOf(text, at, end)
  return close > 0 && countWords(text, at + 1, close, FEW) >= FEW
}
const FEW = 3

/** `جدد خلالها وزير الشؤون الخارجية`: the first word that does not say when and where. */
function afterAdverbs(told: Told, first: Span, to: number): Span {
  const second = wordAt(told, first.start, 'adverbials', 'leadIns') ? wordAfter(told.text, first.end, to) : null
  return second ?? first
}

/** `مستشار لحملة المرشح …`: somebody without a name, of whom a preposition tells whose he is. */
function isNameless(told: Told, first: Span, { entity }: Candidate, to: number): boolean {
  const { text, language, items } = told
  const [article] = language.affixes.articles
  const next = wordAfter(text, first.end, to)
  if (article === undefined || !next || entity.offices.length === 0 || entity.from < next.start || text.startsWith(article, first.start))
    return false
  const item = items[firstFrom(items, startOf, first.start)]
  if (item?.entity && startOf(item) === first.start && !item.entity.notHolder) return false
  const [joined] = language.speech.prepositions
  return joined !== undefined && text.startsWith(joined, next.start) && next.start < entity.from
}

/** `وصف تصريحات الإدارة`: a noun that is not known, right after a verb that may have an object and opens no clause, is that object. */
function isObject(told: Told, { say }: Saying, end: number, entity: Entity): boolean {
  const { from } = entity
  if (!say.object) return false
  const first = wordAfter(told.text, end, from)
  if (first === null || wordAt(told, first.start, 'adverbials', 'leadIns', 'officials')) return false
  if (entity.leader && isOfficer(told, first) && wordsIn(told, first.end, from, 'adverbials').length === 0) return false
  // "a dénoncé le porte-parole": an article alone is nothing that is said.
  const article = told.items.find(({ token }) => token?.start === first.start && hasWord(token, 'glue'))
  return article === undefined || wordAfter(told.text, first.end, from) !== null
}

/** "The mufti of Egypt" is not Egypt: a state speaks when it stands right after its verb, or a word for government with it. */
const nearest = ({ kind, government }: Entity): number => (kind !== 'state' ? NEAR.person : government ? NEAR.state : 0)

/** "A senior official at the White House": the state that the words for an official stand before. */
function officialAt(told: Told, first: Span, to: number, floor: Floor): Voice | null {
  const official = wordAt(told, first.start, 'officials')
  if (!official) return null
  const state = itemsIn(told, official.end, to).find(({ item }) => item.entity?.kind === 'state' && item.entity.country !== undefined)?.item
    .entity
  if (!state || countWords(told.text, official.end, state.from, OFFICIAL + 1) > OFFICIAL) return null
  const known = theOfficial(told, first, state, floor)
  if (known) return known
  floor.official = [state]
  return { speakers: floor.official, end: state.end }
}

/** `وزير النقل الأردني`: a minister or ambassador whom nobody names, with words for the department before the state. */
function officeOfState(told: Told, { start }: Span, to: number): Voice | null {
  const at = firstFrom(told.items, startOf, start)
  const office = told.items[at]?.entity
  const state = told.items[at + 1]?.entity
  if (office?.kind !== 'person' || office.from !== start || !office.offices.some(one => OF_STATE.test(one)) || office.counterpart)
    return null
  if (state?.kind !== 'state' || state.country === undefined || state.end > to || isParted(told, office.end, state.from)) return null
  // Words after it that are not known may be a name.
  const rest = wordAfter(told.text, state.end, to)
  if (rest && !/[،,]/.test(told.text.slice(state.end, rest.start)) && !wordAt(told, rest.start, 'adverbials', 'leadIns', 'needs'))
    return null
  return { speakers: [{ ...state, form: 'name', government: true }], end: state.end, named: true }
}
const OF_STATE = /minister$|^ambassador$|^parliament-speaker$/
const DEPARTMENT = 5

/** Whether more than the words for a department part an office from its state. */
const isParted = (told: Told, from: number, to: number): boolean =>
  /[،,«"“(:]/.test(told.text.slice(from, to)) ||
  countWords(told.text, from, to, DEPARTMENT + 1) > DEPARTMENT ||
  wordsIn(told, from, to, 'adverbials', 'joiners').length > 0

/** `المسؤول الإيراني`: "the" official of a country is the only one whom the article has named. */
function theOfficial(told: Told, first: Span, { kind, country, end }: Entity, floor: Floor): Voice | null {
  if (kind !== 'state' || !wordAt(told, first.start, 'officials') || !isDefinite(told, first)) return null
  const known = onlyOne(floor, one => one.country === country)
  return known && { speakers: known, end }
}

/** `مسؤول كبير في إدارة الرئيس ترامب`: an official without a name under somebody in office speaks for the state. */
function namelessUnder(told: Told, first: Span, entity: Entity, floor: Floor): Voice | null {
  if (entity.kind !== 'person' || entity.country === undefined || entity.start <= first.end) return null
  if (!wordAt(told, first.start, 'officials') || isDefinite(told, first)) return null
  const begins = told.items[firstFrom(told.items, startOf, entity.from)]
  if (!begins?.entity || !entity.offices.some(office => office !== 'spokesperson') || !isUnderOffice(told, first, entity)) return null
  floor.official = [{ ...withoutLeader(entity), kind: 'state' }]
  return { speakers: floor.official, end: entity.end }
}

/** Whether the words between an official and somebody tell in whose office he is: a preposition stands among them. */
const isUnderOffice = (told: Told, first: Span, { from }: Entity): boolean => wordsIn(told, first.end, from, 'adverbials').length > 0

const withoutLeader = ({ leader: _leader, ...office }: Entity): Entity => office

/** `رئاسة الحكومة`: an office of state whose state is not named is that of those who were named with such offices. */
function institutionAt(told: Told, first: Span, { home }: Floor): Voice | null {
  const institution = wordAt(told, first.start, 'institutions')
  return institution && home.length > 0 ? { speakers: home, end: institution.end } : null
}
const OFFICIAL = 4

/** "The ambassador added": an office alone is that of the one who spoke last, if he or she holds it. */
function officeAgain(told: Told, from: number, floor: Floor): Voice | null {
  const { speaker } = floor
  const next = told.items[firstFrom(told.items, startOf, from)]?.entity
  if (next?.kind !== 'person' || next.leader || next.country || countWords(told.text, from, next.from, 1) > 0) return null
  const holds = (one: Entity): boolean => one.offices.some(office => next.offices.includes(office))
  if (speaker !== NOBODY && speaker.some(holds)) return { speakers: speaker, end: next.end }
  // "The minister" alone is the only one named; "a minister" with words that are not known is somebody else.
  const only = isDefinite(told, next) ? onlyOne(floor, holds) : null
  return only && { speakers: only, end: next.end }
}

/** The voice of the one found. */
function spoken(told: Told, found: Candidate, floor: Floor): Voice {
  const speakers = voices(told, found, floor)
  const last = speakers === NOBODY ? undefined : speakers.at(-1)
  return {
    speakers,
    end: Math.max(found.entity.end, last && last.from > found.entity.from && last.end < told.end ? last.end : 0),
    named: true,
  }
}

/** The one found, and those joined to him or her; whom a pronoun stands for. */
function voices(told: Told, { at, entity }: Candidate, floor: Floor): Entity[] | 'nobody' {
  if (entity.kind === 'both') {
    // "Trudeau and Peña Nieto both said": the two right before it.
    const pair = told.items
      .slice(Math.max(0, at - 3), at)
      .flatMap(one => (one.entity?.kind === 'person' && one.entity.leader ? [one.entity] : []))
    if (pair.length === 2) return pair
    return floor.pair.length === 2 ? floor.pair : NOBODY
  }
  if (entity.kind === 'pronoun') {
    if (floor.speaker === NOBODY || floor.speaker.length > 0) return floor.speaker
    return entity.leader ? [entity] : NOBODY
  }
  const group = groupAt(told.text, told.clause, at).filter(one => canSpeak(one) && one.kind === entity.kind)
  // A comma alone sets off a title, or begins a list that "and" ends.
  const last = group.at(-1)
  const joined = last && last !== entity && (last.joined || PREFIXED.test(last.prefix) || isJoined(told, last))
  return (joined ? group : [entity]).map(one => ofDeputy(told, ofDesk(told, one)))
}

/** "And", or a preposition, joined before a word: the article alone joins nothing. */
const PREFIXED = /^(?!ال$)./

/** Whether "and" stands right before an entity. */
function isJoined(told: Told, { from }: Entity): boolean {
  const before = wordBefore(told.text, from, told.start)
  return before !== null && wordAt(told, before.start, 'joiners') !== undefined
}

/** `نائب المستشارة أنجيلا ميركل`: the deputy of somebody who holds the office speaks for the state, not for the chief. */
function ofDeputy({ tokens }: Told, entity: Entity): Entity {
  const { leader, notHolder, offices, country, start } = entity
  if (!leader || !notHolder || !leader.offices.some(({ office }) => offices.includes(office))) return entity
  const first = tokens[firstFrom(tokens, token => token.start, start)]
  return first && hasWord(first, 'notHolder') ? { ...withoutLeader(entity), kind: 'state', country: country ?? leader.country } : entity
}

/** "The office of Netanyahu" speaks for the state, not for the man. */
function ofDesk(told: Told, entity: Entity): Entity {
  if (!entity.leader) return entity
  const inside = wordAt(told, entity.from, 'desks')
  const before = wordBefore(told.text, entity.from, told.start)
  const desk =
    inside ?? (before && skipSpace(told.text, before.end, entity.from) >= entity.from ? wordAt(told, before.start, 'desks') : undefined)
  if (!desk) return entity
  return { ...withoutLeader(entity), kind: 'state', country: entity.country ?? entity.leader.country }
}

/** Whether the verb's own subject can have been left out: it begins its clause, but for words that only say when, where and how. */
export function isElided(told: Told, from: number, saying: Saying): boolean {
  const { text, language } = told
  if (saying.prefix && language.speech.verbPrefixes.includes(saying.prefix)) return true
  const first = wordAfter(text, from, saying.from)
  if (!first) return true
  const joiner = wordAt(told, first.start, 'joiners')
  if (joiner) return isElided(told, joiner.end, saying)
  return language.speech.elides && wordAt(told, first.start, 'adverbials', 'leadIns') !== undefined
}
