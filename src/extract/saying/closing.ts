import { type Entity, endOf, startOf } from '../who/entity.ts'
import { countWords, skipSpace, wordAfter, wordBefore } from '../words/spans.ts'
import type { Content } from './content.ts'
import { afterLeadIns } from './content.ts'
import { type Floor, NOBODY, sameAgain, type Voice } from './floor.ts'
import { canSpeak, isAgency, itemsIn, type Saying, type Told, wordAt, wordsIn } from './tell.ts'

/** Languages whose verb of saying closes what is said: `Lavrov, X olduğunu söyledi`, `"X" diyen Lavrov`, `X'ten yapılan açıklamada "Y" denildi`. */

/** `Peskov'a göre, …`: the one according to whom a sentence tells something, at its beginning. */
export function accordingTo(told: Told): { speakers: Entity[]; content: Content } | null {
  const { text, zones, items, start, end } = told
  const at = items.findIndex(({ entity }, index) => canSpeak(entity) && zones[index] === 'source')
  const [speaker, word] = [items[at]?.entity, items[at + 1]?.token]
  if (!speaker || !word || speaker.kind === 'both' || speaker.kind === 'pronoun' || countWords(text, start, speaker.from, 2) > 1)
    return null
  const from = skipSigns(text, word.end, end)
  return countWords(text, from, end, SOURCE) < SOURCE
    ? null
    : { speakers: [speaker], content: { start: from, end, kind: 'indirect', form: 'source' } }
}
const SOURCE = 4

/** What a verb closes, and who said it. `from` is where the stretch begins that is not told yet, `spoken` who spoke in this sentence already. */
export function closed(
  told: Told,
  place: number,
  from: number,
  spoken: Entity[] | 'nobody' | undefined,
  floor: Floor,
): { voice: Voice; content: Content | null } {
  const saying = told.sayings[place] as Saying
  const marks = quotationBefore(told, saying, from)
  const voice = voiceBefore(told, saying, from, marks?.start ?? saying.from, spoken, floor)
  return { voice, content: marks ?? clauseBefore(told, saying, Math.max(from, voice.end < saying.from ? voice.end : from)) }
}

/** Single marks are apostrophes within words. */
const SINGLE = /(?:^|[\s(:,])(?:''|['‘’])(?=[\p{L}\p{N}])/gu

/** Fewer words between single marks are a name or a term. */
const SPOKEN = 3

const CLOSERS: Record<string, string> = { '"': '"', '”': '“', '»': '«', '“': '„' }

/** `"…" dedi`: the quotation right before the verb. */
function quotationBefore({ text }: Told, { from: verb }: Saying, from: number): Content | null {
  let end = verb
  while (end > from && /[\s,.–—-]/.test(text[end - 1] as string)) end--
  if (/['’]/.test(text[end - 1] ?? '')) {
    const open = [...text.slice(from, end - 1).matchAll(SINGLE)].at(-1)
    if (!open || countWords(text, from + open.index, end, SPOKEN) < SPOKEN) return null
    const start = from + open.index + open[0].length
    return { start, end: end - (text[end - 2] === "'" ? 2 : 1), kind: 'direct', form: 'marks' }
  }
  const opener = CLOSERS[text[end - 1] ?? '']
  if (opener === undefined) return null
  const marks = [opener, '"', '“', '”'].map(mark => text.lastIndexOf(mark, end - 2)).filter(at => at >= from)
  const start = opener === '"' || marks.length === 0 ? text.lastIndexOf('"', end - 2) : Math.max(...marks)
  return start < from || countWords(text, start, end, 2) < 2 ? null : { start: start + 1, end: end - 1, kind: 'direct', form: 'marks' }
}

/** `…, X olduğunu söyledi`: the clause or the noun phrase before the verb, behind the words that tell when and where. */
function clauseBefore(told: Told, { say, from: verb }: Saying, from: number): Content | null {
  const { text, language } = told
  const { speech } = language
  const last = wordBefore(text, verb, from)
  if (!last || /[,;:.]/.test(text.slice(last.end, verb)) || !speech.closing || say.plain || say.noClause) return null
  if (!say.object && !(say.closing ?? speech.closing).test(text.slice(last.start, last.end))) return null
  const start = afterSetting(told, afterEnding(told, from, verb), verb)
  // `"…" sözleri dikkat çekti`: half a quotation is nobody's clause.
  if (countWords(text, start, verb, LEAST) < LEAST || isTorn(text.slice(start, verb))) return null
  return { start, end: verb, kind: 'indirect', form: 'before' }
}
/** Whether a stretch holds a quotation mark without its other half. */
const isTorn = (said: string): boolean =>
  (said.split('"').length - 1) % 2 === 1 || said.split('“').length - 1 !== said.split('”').length - 1

/** `Erdoğan ın X olduğunu`: the ending of a name, parted from it. */
function afterEnding({ text, language, items }: Told, from: number, verb: number): number {
  const word = items.some(({ entity }) => entity?.end === from) ? wordAfter(text, from, verb) : null
  return word && language.caseOf?.('', true, text.slice(word.start, word.end)) ? word.end : from
}

/** Fewer words say nothing. */
const LEAST = 2

/** The place behind what tells when, where and on what occasion something was said: `Moskova'da yaptığı açıklamada`. */
export function afterSetting(told: Told, from: number, verb: number): number {
  const { text, language } = told
  let start = skipSigns(text, from, verb)
  for (;;) {
    const occasion = language.speech.occasion?.exec(text.slice(start, verb + MARK))
    const end = occasion ? start + occasion.index + occasion[0].length : afterLeadIns(told, start, verb)
    const next = skipSigns(text, end, verb)
    if (end <= start || end > verb || countWords(text, start, next, OCCASION + 1) > OCCASION) return start
    start = next
  }
}
const OCCASION = 25
/** Behind what is held a word may mark it as such: `خود را`. */
const MARK = 4

function skipSigns(text: string, from: number, to: number): number {
  let at = from
  while (at < to && /[\s,،:–—-]/.test(text[at] as string)) at++
  return at
}

function voiceBefore(told: Told, saying: Saying, from: number, to: number, spoken: Entity[] | 'nobody' | undefined, floor: Floor): Voice {
  const { text } = told
  const { say, end } = saying
  const none: Voice = { speakers: NOBODY, end: from }
  if (say.behind) {
    // `diyen Erdoğan`: the one right behind it.
    const next = itemsIn(told, end, told.end)[0]?.item.entity
    return canSpeak(next) && /^[\s,]*(?:\p{Ll}+ )?$/u.test(text.slice(end, next.from)) ? { speakers: [next], end: from, named: true } : none
  }
  const issuer = say.issued || say.owned ? issuedBy(told, from, to, floor) : null
  if (issuer) return issuer
  if (say.owned) {
    const owner = itemsIn(told, from, to).find(({ item: { entity } }) => canSpeak(entity) && entity.wordCase === 'owner')?.item.entity
    const first = owner && owner.kind === 'person' && countWords(text, from, owner.from, STATE + 1) <= STATE
    return owner && first ? { speakers: [owner], end: owner.end, named: true } : none
  }
  const found = subjectIn(told, from, to)
  // `Demir, hem Başbakan Ali Veli hem de … ile`: an unknown name before the first comma is the subject.
  const subject = found && /,/.test(text.slice(from, found.from)) && namesStranger(told, from, found.from) ? undefined : found
  const stranger = wordsIn(told, from, subject ? subject.from : to, 'nobody', 'media')[0]
  if (
    stranger &&
    !(subject && /,/.test(text.slice(stranger.end, subject.from))) &&
    (countWords(text, from, stranger.start, STATE + 1) <= STATE || isSubject(told, stranger.end, to))
  )
    return { speakers: NOBODY, end: stranger.end, transparent: stranger.lists.includes('media') }
  // `… Babacan'ın katıldığı toplantıda konuşan Oda Başkanı Ali Veli, …`: somebody else stands before the comma.
  if (
    subject &&
    !/^\s*(?:[,"“]|$)/.test(text.slice(lastOf(told, subject).end, to)) &&
    namesStranger(told, lastOf(told, subject).end, to) &&
    !isHolder(text, subject)
  )
    return none
  if (subject) return { speakers: together(told, subject), end: lastOf(told, subject).end + nameBehind(text, subject), named: true }
  if (say.issued) return none
  if (itemsIn(told, from, to).some(({ item, at }) => isAgency(item) && told.zones[at] === 'main')) return { ...none, transparent: true }
  if (spoken !== undefined && from > told.start) return { speakers: spoken, end: from, named: spoken !== NOBODY }
  return namesStranger(told, from, to) ? none : { speakers: spoken ?? floor.speaker, end: from }
}
const FIRST = 2

/** The subject of the stretch: the first without a case that no small word governs; a state only where it begins the stretch. */
function subjectIn(told: Told, from: number, to: number): Entity | undefined {
  const { text, zones } = told
  const free = itemsIn(told, from, to).flatMap(({ item: { entity }, at }) =>
    canSpeak(entity) && entity.wordCase === undefined && zones[at] === 'main' ? [entity] : [],
  )
  return free.find(
    entity =>
      ((entity.kind !== 'state' ||
        (countWords(text, from, entity.from, STATE + 1) <= STATE && /^\s*[,"“]/.test(text.slice(entity.end, entity.end + 3)))) &&
        // `Rusya Ulusal Güvenlik …`: words that go on with a capital make it somebody else, but for a name after an office.
        !nameGoesOn(text, entity)) ||
      isNextItem(told, entity),
  )
}
const STATE = 3

/** A capital right behind somebody who is no office with its holder's name behind it. */
const nameGoesOn = (text: string, entity: Entity): boolean =>
  /^\s\p{Lu}/u.test(text.slice(entity.end, entity.end + 2)) && !isHolder(text, entity)

/** `İran Dışişleri Bakanlığı Sözcüsü Said …,`: an office of a state with a name that is not known behind it. */
const isHolder = (text: string, { kind, offices, country, end }: Entity): boolean =>
  kind === 'person' && offices.length > 0 && country !== undefined && HOLDER.test(text.slice(end, end + 60))
const HOLDER = /^(?: \p{Lu}[\p{L}-]+){1,3}(?:,| ?["“]| ise\b| da\b| de\b)/u
/** How long the name behind an office is. */
const nameBehind = (text: string, entity: Entity): number =>
  isHolder(text, entity) ? (/^(?: \p{Lu}[\p{L}-]+)+/u.exec(text.slice(entity.end, entity.end + 60))?.[0].length ?? 0) : 0

const isNextItem = (told: Told, { end, kind }: Entity): boolean => {
  const next = itemsIn(told, end, told.end)[0]?.item.entity
  return kind === 'person' && next !== undefined && next.from <= end + 1
}

/** Those whom "and" joins to somebody. */
function together(told: Told, first: Entity): Entity[] {
  const group = groupFrom(told, first)
  return group.length > 0 ? group : [first]
}
const lastOf = (told: Told, first: Entity): Entity => groupFrom(told, first).at(-1) ?? first

function groupFrom(told: Told, first: Entity): Entity[] {
  const at = told.items.findIndex(({ entity }) => entity === first)
  const [joint, next] = [told.items[at + 1]?.token, told.items[at + 2]?.entity]
  const and =
    joint !== undefined && wordAt(told, joint.start, 'joiners') !== undefined && countWords(told.text, first.end, joint.start, 1) === 0
  return and && next && canSpeak(next) && next.kind === first.kind && countWords(told.text, joint.end, next.from, 1) === 0
    ? [first, next]
    : []
}

/** `Kremlin'den yapılan açıklamada`, `Pentagon tarafından`, `Bakanlığın açıklamasında`: the office that gave out a statement. */
function issuedBy(told: Told, from: number, to: number, floor: Floor): Voice | null {
  const { text, language } = told
  const found = itemsIn(told, from, to).find(({ item: { entity }, at }) => {
    if (!canSpeak(entity)) return false
    const zone = told.zones[at]
    const statement = wordsIn(told, entity.end, to, 'statements')[0]
    return (
      statement !== undefined && countWords(text, entity.end, statement.start, ISSUED + 1) <= ISSUED && zone !== 'with' && zone !== 'about'
    )
  })?.item.entity
  if (found && found.kind !== 'both' && found.kind !== 'pronoun')
    return { speakers: [found], end: endOfStatement(told, found.end, to), named: true }
  const home = wordsIn(told, from, to, 'institutions')[0]
  if (home && language.home) return { speakers: [officeAtHome(language.home, home)], end: endOfStatement(told, home.end, to), named: true }
  const again = wordsIn(told, from, to, 'statements').find(word => countWords(text, from, word.start, FIRST + 1) <= FIRST)
  return again ? { speakers: sameAgain(told, again, floor), end: again.end } : null
}
/** The word for a statement stands within so many words of who gave it out. */
const ISSUED = 6

const endOfStatement = (told: Told, from: number, to: number): number => wordsIn(told, from, to, 'statements')[0]?.end ?? from

const officeAtHome = (country: string, { start, end }: { start: number; end: number }): Entity => ({
  kind: 'state',
  start,
  end,
  from: start,
  prefix: '',
  offices: [],
  country,
  form: 'metonym',
  government: true,
})

/** Whether a word is the subject: a comma or the beginning of what is said follows, or nothing with a case. */
const isSubject = ({ text }: Told, end: number, to: number): boolean =>
  /^\p{L}*\s*[,"“:]/u.test(text.slice(end, Math.min(to + 1, end + 12))) || skipSpace(text, end, to) >= to

/** Whether a stretch names somebody who is not known as its subject: words with a capital that end right before its first comma or quotation, or a name at its beginning. */
function namesStranger(told: Told, from: number, to: number): boolean {
  const { text } = told
  const sign = text.slice(from, to + 1).search(/[,"“]/)
  const limit = sign < 0 ? to : from + sign
  let run = 0
  let words = 0
  let last = from
  for (let word = wordAfter(text, from, limit); word; word = wordAfter(text, word.end, limit)) {
    words++
    run = isUnknownName(told, word) ? (text.slice(last, word.start).trim() === '' ? run + 1 : 1) : 0
    last = word.end
    if (run >= 2 && words <= BEGINNING) return true
  }
  return run > 0 && sign >= 0 && text.slice(last, limit).trim() === '' && (run > 1 || words > 1 || limit < to)
}
const BEGINNING = 5

/** A word with a capital that belongs to nothing known, and has no case behind an apostrophe. */
function isUnknownName({ text, items, words }: Told, { start, end }: { start: number; end: number }): boolean {
  if (!/\p{Lu}/u.test(text[start] as string) || /['’]/.test(text[end] ?? '')) return false
  if (words.some(word => word.from <= start && end <= word.end)) return false
  return !items.some(item => startOf(item) <= start && end <= endOf(item))
}
