import { type Entity, endOf, startOf } from '../who/entity.ts'
import { countWords, wordAfter, wordBefore } from '../words/spans.ts'
import { hasWord } from '../words/tokens.ts'
import { clauseEnd, isJoined } from './boundaries.ts'
import { type Floor, titledAgain, titledSurname, type Voice } from './floor.ts'
import { agrees, noteWoman } from './gender.ts'
import { nextFinite, type Opening } from './openings.ts'
import { isElided, subjectAfter, subjectBefore } from './speakers.ts'
import { isDefinite, subjects } from './subjects.ts'
import { canSpeak, firstFrom, holdsSubject, itemsIn, type Saying, type Told, wordAt } from './tell.ts'
import { unlistedVoice } from './unlisted.ts'

/** What is known of a sentence when one of its verbs of saying is read. */
export type Reading = {
  told: Told
  floor: Floor
  /** What stands before this place is told already. */
  covered: number
  /** Where the last verb of saying ended that said something. */
  done: number
  /** Who said something in this sentence already. */
  spoken: Entity[] | 'nobody' | undefined
}

/** How many words may part somebody from a noun for what he said. */
const OWNER = 8
const LONGEST = 300

/** Who says what a verb of saying tells; nobody, when its own sentence does not name him and it has not his gender. */
export function voiceOf(reading: Reading, place: number, opening: Opening | null): Voice {
  const voice = voiceAt(reading, place, opening)
  const { told, floor } = reading
  const [one, ...more] = voice.speakers === 'nobody' ? [] : voice.speakers
  if (voice.named && one) noteWoman(told, told.sayings[place] as Saying, one, floor.women)
  if (voice.named || !one || more.length > 0 || agrees(told, told.sayings[place] as Saying, one, floor.women)) return voice
  return { ...voice, speakers: 'nobody' }
}

function voiceAt(reading: Reading, place: number, opening: Opening | null): Voice {
  const { told, floor, spoken } = reading
  const saying = told.sayings[place] as Saying
  const { say, from, end } = saying
  const start = Math.max(reading.covered, reading.done)
  const here = { end: start }
  if (say.form === 'quoted') {
    if (saying.prefix) return { speakers: clauseSubject(told, from, floor), ...here }
    const unknown = unknownOwner(told, from, floor)
    if (unknown) return unknown
    const owner = itemsIn(told, Math.max(told.start, from - LONGEST), from).findLast(({ item }) => canSpeak(item.entity))?.item.entity
    // `القول إن`: saying as such is nobody's, unless somebody who does it stands before it, or `عنه`.
    if (isDefinite(told, saying)) {
      const of = wordBefore(told.text, from, told.start)
      if (of && told.language.speech.governed?.resumed.test(` ${told.text.slice(of.start, of.end)}`))
        return { speakers: spoken ?? floor.speaker, ...here }
      return { speakers: owner?.kind === 'person' ? [owner] : (spoken ?? 'nobody'), ...here }
    }
    if (owner && countWords(told.text, owner.end, from, OWNER + 1) <= OWNER) return { speakers: [owner], ...here }
    return { speakers: spoken ?? floor.speaker, ...here }
  }
  if (holdsSubject(told, saying)) return { speakers: spoken ?? floor.speaker, end }
  const stop = opening?.start ?? Math.min(told.end, nextFinite(told, place)?.from ?? told.end)
  const { object, bare, follows, elides, free } = told.language.speech
  const apposed = follows && !say.form ? setOff(told, saying, start, floor) : null
  if (apposed) return apposed
  const leader = free && !bare && !say.form && !isBehindSpeech(told, saying, start) ? subjectBefore(told, saying, start, floor) : null
  if (leader && leader.speakers !== 'nobody') return leader
  if (object === 'after' && !bare) {
    const after = subjectAfter(told, saying, stop, opening !== null, floor)
    if (after) return after
    if (saying.of) return { speakers: agrees(told, saying, saying.of, floor.women) ? [saying.of] : 'nobody', ...here, named: true }
    const leading = subjectBefore(told, saying, say.form === 'participle' ? told.start : start, floor)
    if (say.form === 'participle')
      return { speakers: spoken ?? leading?.speakers ?? actorAgain(told, floor)?.speakers ?? floor.speaker, ...here }
    const sent = spoken === undefined ? sender(told, saying) : undefined
    if (sent) return { speakers: [sent], ...here, named: true }
    // `X …، إلا أنه قال`: the pronoun means whom the sentence is about.
    if (!leading && resumes(told, saying)) return { speakers: spoken ?? clauseSubject(told, from, floor), ...here }
    if (leading || !isElided(told, start, saying)) return leading ?? { speakers: 'nobody', ...here }
    return { speakers: spoken ?? (say.adds ? undefined : issuer(told, start, from)) ?? floor.speaker, ...here }
  }
  const before = subjectBefore(told, saying, start, floor)
  if (follows && !say.form && isInverted(told, saying, start)) {
    const after = subjectAfter(told, saying, Math.min(stop, end + 120), opening !== null, floor)
    if (after && after.speakers !== 'nobody') return after
    // "Boris Johnson, speaking at a summit in Madrid, said …": the comma ends what stands between subject and verb.
    return before && told.text[before.end] === ',' ? before : { speakers: 'nobody', ...here }
  }
  if (before) return before
  const office = officeWithin(told, saying, start)
  if (office) return { speakers: [office], ...here, named: true }
  const following = free && !say.form ? subjectAfter(told, saying, Math.min(stop, end + 120), opening !== null, floor) : null
  if (following && following.speakers !== 'nobody') return following
  if (say.form === 'participle') return { speakers: spoken ?? laterSubject(told, place, opening, floor) ?? floor.speaker, ...here }
  const joined = spoken !== undefined && isJoined(told, saying, start)
  if (!joined && !isElided(told, start, saying)) return { speakers: 'nobody', ...here }
  const speakers = spoken ?? (elides ? floor.speaker : 'nobody')
  return unlistedVoice(told, saying, start, speakers) ?? { speakers, ...here }
}

/** "Turkey's foreign minister, Mevlut Cavusoglu, said Iran …", "Biden, speaking in Warsaw, said Russia …": who begins it, set off by a comma, where nothing is told yet. */
function setOff(told: Told, saying: Saying, start: number, floor: Floor): Voice | null {
  const comma = /,\s(?:\p{L}+\s)?$/u.test(told.text.slice(Math.max(start, saying.from - COMMA), saying.from))
  const before = comma ? subjectBefore(told, saying, start, floor) : null
  const [first] = before && before.speakers !== 'nobody' ? before.speakers : []
  return first?.kind === 'person' && told.text[first.end] === ',' && countWords(told.text, start, first.from, 2) <= 1 ? before : null
}
const COMMA = 20

/** "В Кремле заявили", "сообщили в МИД РФ": the office in which those who are not named said it, right beside the verb. */
function officeWithin(told: Told, { say, from, end }: Saying, start: number): Entity | undefined {
  const { text, language } = told
  if (say.form || !language.speech.nameless?.test(text.slice(from, end))) return undefined
  const speaks = ({ kind, form, government }: Entity): boolean =>
    kind === 'state' && (government === true || form === 'metonym' || form === 'capital')
  const before = itemsIn(told, Math.max(told.start, start), from).at(-1)?.item.entity
  if (before && speaks(before) && IN_OFFICE.test(text.slice(start, before.from)) && countWords(text, before.end, from, 2) <= 1)
    return before
  const after = itemsIn(told, end, told.end).find(({ item }) => item.entity)?.item.entity
  return after && speaks(after) && IN_OFFICE_BEHIND.test(text.slice(end, after.from)) ? after : undefined
}
/** What stands before such an office. */
const IN_OFFICE = /(?:^|[\s,])во? (?:\p{Ll}[\p{L}-]+ ){0,2}$/iu
const IN_OFFICE_BEHIND = /^[\s,]*во? (?:\p{Ll}[\p{L}-]+ ){0,2}$/iu

/** `عن شترايتر قوله`: whose the saying is, when right before it stands a name that is not known, or was told in full before. */
function unknownOwner(told: Told, from: number, floor: Floor): Voice | null {
  const { text, items, language } = told
  const word = language.speech.object === 'after' ? wordBefore(text, from, told.start) : null
  const item = word && items[firstFrom(items, endOf, word.end)]
  if (!word || (item && startOf(item) <= word.start) || countWords(text, word.end, from, 1) > 0) return null
  const preposition = wordBefore(text, word.start, told.start)
  if (!preposition || !wordAt(told, preposition.start, 'adverbials') || wordAt(told, word.start, 'adverbials', 'leadIns', 'media', 'again'))
    return null
  return titledSurname(told, word, from, floor) ?? { speakers: 'nobody', end: word.end }
}

/** `سخر من بيري بقوله إن …`: the first who can be the subject of a sentence before a word of saying that has none; else who spoke last. */
function clauseSubject(told: Told, verb: number, floor: Floor): Entity[] | 'nobody' {
  const [first] = subjects(told, Math.max(told.start, verb - LONGEST), verb)
  return first ? [first.entity] : floor.speaker
}

/** No conjunction is longer, in code units. */
const CONJUNCTION = 16

/** Whether a conjunction with a pronoun stands right before a verb: `لكنه قال`. */
function resumes(told: Told, { from }: Saying): boolean {
  const { words, text } = told
  for (let at = firstFrom(words, word => word.from, from) - 1; at >= 0 && from - (words[at]?.from ?? 0) < CONJUNCTION; at--) {
    const word = words[at]
    if (word?.lists.includes('resumes') && word.end < from && !/\S/.test(text.slice(word.end, from))) return true
  }
  return false
}

/** `اتصالا من الملك حمد أعرب فيه عن …`: a verb with "in it" right after it tells what the sender of a call or letter said. */
function sender(told: Told, { from, end, prefix }: Saying): Entity | undefined {
  const next = prefix ? null : wordAfter(told.text, end, told.end)
  if (!next || !wordAt(told, next.start, 'within')) return undefined
  const before = itemsIn(told, Math.max(told.start, from - LONGEST), from).findLast(
    ({ item, at }) => canSpeak(item.entity) && !(told.zones[at] === 'main' && item.entity.kind === 'person' && !item.entity.leader),
  )
  return before && told.zones[before.at] === 'from' && before.item.entity?.kind === 'person' ? before.item.entity : undefined
}

/** `واستعرض هادي …، مشيرا إلى أن`: the one who did what the sentence tells first, by surname or title alone. */
function actorAgain(told: Told, floor: Floor): Voice | null {
  const verb = wordAfter(told.text, told.start, told.end)
  const first = verb && wordAfter(told.text, verb.end, told.end)
  return first && (titledSurname(told, first, told.end, floor) ?? titledAgain(told, first, told.end, floor))
}

/** `أصدر البيت الأبيض بيانا قال فيه إن …`, `في البيان الذي أصدره X، وقال فيه`: the one who did what stands before the verb in its sentence. */
function issuer(told: Told, from: number, verb: number): Entity[] | undefined {
  const candidates = subjects(told, from, verb).filter(({ entity }) => entity.kind === 'person' || entity.form === 'metonym')
  const first = candidates.find(({ entity }) => countWords(told.text, from, entity.from, FIRST_WORDS + 1) <= FIRST_WORDS)
  const [only] = candidates
  const found = first ?? (candidates.length === 1 ? only : undefined)
  return found && [found.entity]
}
const FIRST_WORDS = 6

/** `"…," said Putin`: nothing stands between what is said and the verb. */
const isInverted = ({ text }: Told, { from }: Saying, start: number): boolean =>
  from > start && /[,"”»“]\s*(?:[-–—]\s*)?$/.test(text.slice(Math.max(start, from - 6), from))

/** `« … », a dit X`, `…, a dit X`: what is said ends right before a verb that its subject follows. */
function isBehindSpeech({ text, items }: Told, { at, from, end }: Saying, start: number): boolean {
  const before = text.slice(Math.max(start, from - 6), from)
  const next = items.slice(at + 1).find(({ token }) => !hasWord(token, 'glue'))?.entity
  return /["”»“]\s*,?\s*(?:[-–—]\s*)?$/.test(before) || (/,\s*$/.test(before) && canSpeak(next) && countWords(text, end, next.from, 3) <= 2)
}

/** `با بیان این‌که X، روحانی گفت`: the subject may come after the clause. */
function laterSubject(told: Told, place: number, opening: Opening | null, floor: Floor): Entity[] | 'nobody' | undefined {
  const next = nextFinite(told, place)
  if (!opening || !next) return undefined
  return subjectBefore(told, next, clauseEnd(told, place, opening.content), floor)?.speakers
}
