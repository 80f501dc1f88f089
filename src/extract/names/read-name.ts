import type { NameWords } from '../../languages/names.ts'
import { hasCue, markOf } from '../words/tokens.ts'
import type { Word } from './name-stream.ts'

/** Words `[from, to)` that are a person's name. */
export type NameRange = { from: number; to: number }

/** What the place tells of the name that may stand there. */
export type Place = {
  /** A title of address stands before it: `الدكتور`. */
  titled: boolean
  /** The name must end before this word. */
  until?: number
  /** An office and its country end right before it: even a word that may be no name is one there. */
  sure?: boolean
  /** The office is that of a country with other names than the language's own: surnames have no article there. */
  abroad?: boolean
}

const LONGEST = 6

/** The longest personal name that begins at word `at`; null when none does. Prefers nothing to a wrong name. */
export function readName(row: readonly Word[], at: number, words: NameWords, place: Place): NameRange | null {
  return words.own === 'foreign' ? readCapitals(row, at, words, place) : readArabicScript(row, at, words, place)
}

// --- words -----------------------------------------------------------------------------------------------------------------

const has = (list: { has(key: string): boolean }, key: string): boolean =>
  list.has(key) || (key.includes(' ') && list.has(key.replace(/ /g, '')))

/** A given name, as far as the word alone tells. */
export function isGiven(key: string, { local, foreign }: NameWords): boolean {
  if (has(local.arabic, key) || has(local.persian, key) || has(foreign, key)) return true
  const parts = key.split(' ')
  return parts.length > 1 && parts.every(part => isGiven(part, { local, foreign } as NameWords))
}

/** Whether nothing that is known of the word keeps it from being part of a name. */
function mayBeName(word: Word | undefined, words: NameWords): word is Word {
  if (!word || /\p{N}/u.test(word.key) || word.key.length < 2) return false
  if (word.token && !nameInDisguise(word, words)) return false
  return !words.stop.has(word.key) && !words.common.has(word.key) && !words.titles.has(word.key) && !words.lookalikes.has(word.text)
}

/** A known phrase of one word that is also a name: a leader's weak surname, a city (رياض), a people (تركي), a rank (سلطان). */
function nameInDisguise({ token, start, end, clitic }: Word, { cases }: NameWords): boolean {
  if (!token || clitic || token.start !== start || token.end !== end) return false
  // A city in an oblique case is where something is.
  if (cases) return token.marks.every(mark => mark.kind === 'leader' && mark.weak)
  return token.marks.every(
    mark =>
      (mark.kind === 'leader' && mark.weak) ||
      mark.kind === 'place' ||
      (mark.kind === 'country' && mark.form !== 'name') ||
      (mark.kind === 'office' && !mark.many) ||
      (mark.kind === 'word' && mark.word === 'honorific'),
  )
}

const isFree = (word: Word): boolean => !word.token || word.token.marks.every(mark => mark.kind === 'leader' && mark.weak)

/** Whether nothing more of a noun phrase follows at `at`: the sentence ends, a sign stands there, or a known phrase that is no name. */
function endsAt(row: readonly Word[], at: number): boolean {
  const word = row[at]
  return word?.before !== 'space' || (word.token !== undefined && !isFree(word))
}

// --- Arabic and Persian ----------------------------------------------------------------------------------------------------

function readArabicScript(row: readonly Word[], at: number, words: NameWords, place: Place): NameRange | null {
  const limit = Math.min(place.until ?? row.length, row.length, at + LONGEST + 3)
  const first = firstPart(row, at, limit, words, place)
  if (first === null) return null
  let to = first
  let parts = 1
  let surname = false
  const foreign = words.foreign.has((row[at] as Word).key)
  while (to < limit && parts < LONGEST) {
    const next = nextPart(row, to, limit, words, { parts, surname, foreign: foreign || place.abroad === true })
    if (!next) break
    to = next.to
    parts++
    surname ||= next.surname
    if (next.last) break
  }
  return parts >= 2 ? { from: at, to } : null
}

/** The end of a first name at `at`: a known given name, `أبو` with a name, `عبد` with one of God's; after a title any word before a surname. */
function firstPart(row: readonly Word[], at: number, limit: number, words: NameWords, { titled, sure }: Place): number | null {
  const word = row[at]
  if (!mayBeName(word, words) || isLink(word.key, words)) return null
  const next = row[at + 1]
  const joins = at + 1 < limit && next?.before === 'space'
  if (words.servants.has(word.key)) return joins && next.key.startsWith('ال') ? at + 2 : null
  if (!isGiven(word.key, words)) {
    const named =
      joins &&
      isFree(word) &&
      !hasArticle(word.key) &&
      (isLink(next.key, words) || ((hasArticle(next.key) || isGiven(next.key, words)) && mayBeName(next, words) && isFree(next)))
    return titled && named && mayBeFirst(word.key, words) ? at + 1 : null
  }
  if (words.doubtful.has(word.key) && !titled && !sure && !(joins && confirms(next.key, words))) return null
  if (!isFree(word) && !(joins && (isGiven(next.key, words) || isLink(next.key, words) || hasArticle(next.key)))) return null
  return joins && words.completions.has(next.key) ? at + 2 : at + 1
}

/** Whether the next word shows that a doubtful given name is one. */
const confirms = (key: string, words: NameWords): boolean =>
  (isGiven(key, words) && !words.doubtful.has(key)) || isLink(key, words) || words.completions.has(key)

/** Whether an unknown word can be a given name: no noun of state or place, nothing joined before it. */
const mayBeFirst = (key: string, words: NameWords): boolean =>
  key.length > 2 &&
  !/^(و|لل|بال)/.test(key) &&
  ![words.bodies, words.privates, words.namesakes, words.ranks, words.heads, words.completions].some(list => list.has(key))

/** `آل` as it is folded: the house of. */
const HOUSE = 'ال'
const hasArticle = (key: string): boolean => /^ال.{2,}/.test(key)
const isLink = (key: string, { particles }: NameWords): boolean =>
  particles.get(key) === 'bin' || particles.get(key) === 'ibn' || particles.get(key) === 'bint'

type Progress = {
  parts: number
  surname: boolean
  /** The first name is European, or the office is abroad. */
  foreign: boolean
}
type Part = {
  to: number
  surname: boolean
  /** Nothing more can follow. */
  last: boolean
}

function nextPart(row: readonly Word[], at: number, limit: number, words: NameWords, { parts, surname, foreign }: Progress): Part | null {
  const word = row[at]
  if (word?.before === 'hyphen' && foreign && !word.token) return { to: at + 1, surname: true, last: true }
  if (word?.before !== 'space') return null
  const next = at + 1 < limit && row[at + 1]?.before === 'space' ? row[at + 1] : undefined
  if (words.particles.has(word.key) && !word.clitic) return next && mayBeName(next, words) ? afterParticle(row, at, limit, words) : null
  if (!mayBeName(word, words)) return null
  if (words.servants.has(word.key)) return next && hasArticle(next.key) ? { to: at + 2, surname: false, last: false } : null
  if (words.completions.has(word.key)) return { to: at + 1, surname: false, last: false }
  if (!isFree(word)) return null
  if (words.surnameEndings.has(word.key)) return { to: at + 1, surname: true, last: true }
  if (surname) {
    const second = foreign && !hasArticle(word.key) && endsAt(row, at + 1) && !/^[لبوف]/.test(word.key)
    return second ? { to: at + 1, surname: true, last: true } : null
  }
  const completed = next && words.completions.has(next.key) ? at + 2 : at + 1
  if (isGiven(word.key, words)) return { to: completed, surname: false, last: false }
  if (words.own === 'arabic') return arabicSurname(row, at, limit, words, { parts, surname, foreign })
  return persianSurname(row, at, limit, words)
}

/** `بن عبد العزيز`, `آل سعود`, `أبو شقة`. */
function afterParticle(row: readonly Word[], at: number, limit: number, words: NameWords): Part {
  const next = row[at + 1] as Word
  const third = at + 2 < limit && row[at + 2]?.before === 'space' ? row[at + 2] : undefined
  const whole = third && ((words.servants.has(next.key) && hasArticle(third.key)) || words.completions.has(third.key)) ? at + 3 : at + 2
  const link = isLink((row[at] as Word).key, words)
  return { to: whole, surname: !link, last: false }
}

function arabicSurname(row: readonly Word[], at: number, limit: number, words: NameWords, { parts, foreign }: Progress): Part | null {
  const { key } = row[at] as Word
  const known = words.surnames.has(key)
  if (hasArticle(key)) return { to: at + 1, surname: true, last: row[at + 1]?.key !== HOUSE }
  if (!known && looksJoined(key, words)) return null
  if (!known && !foreign && /^(ی|ت|سی|ست|ن|ا)/.test(key) && !/ی$/.test(key)) return null
  // After two given names the next word may be anything: it is a surname where names are others', or where it fills the place.
  if (parts > 1 && !known && !foreign && at + 1 !== limit && !closes(row, at + 1)) return null
  return { to: at + 1, surname: true, last: false }
}

/** A sign or the end of the sentence stands there. */
const closes = (row: readonly Word[], at: number): boolean =>
  !row[at] || row[at].before === 'comma' || row[at].before === 'stop' || row[at].before === 'quote'

/** Words that a conjunction or preposition is joined to: `وأحمد`, `بالقاهرة`, `للرئيس`. */
const looksJoined = (key: string, words: NameWords): boolean =>
  /^(وال|بال|لل|فال|کال)/.test(key) || (/^[وفبلک]/.test(key) && isGiven(key.slice(1), words))

function persianSurname(row: readonly Word[], at: number, limit: number, words: NameWords): Part | null {
  // An initial: دونالد جی.
  if ((row[at] as Word).key.length < 3) return null
  const next = row[at + 1]
  // A surname of two words: جابری انصاری, or whatever fills the place up to the office.
  const second = next && at + 1 < limit && next.before === 'space' && mayBeName(next, words) && isFree(next) ? next : undefined
  if (second && words.surnameEndings.has(second.key)) return { to: at + 2, surname: true, last: true }
  if (second && at + 2 === limit) return { to: at + 2, surname: true, last: true }
  return { to: at + 1, surname: true, last: false }
}

/** Whether an office is the subject of a verb of saying: it stands right after the verb, but for titles of address. */
export function isSubject(row: readonly Word[], office: number, words: NameWords): boolean {
  let at = office - 1
  while (at > 0 && words.titles.has(row[at]?.key ?? '')) at--
  const say = markOf(row[at]?.token, 'say')?.say
  return say !== undefined && say.form === undefined && row[at + 1]?.before === 'space'
}

/**
 * The two to four words that fill the place between the title of a verb's subject and what opens the speech: whatever they are, nothing but
 * its name can stand there (`قال وزير العدل عبادة الكافي إن`).
 */
export function fillingName(row: readonly Word[], at: number, words: NameWords): NameRange | null {
  const first = row[at]
  if (!first || hasArticle(first.key) || !mayBeFirst(first.key, words)) return null
  let to = at
  while (to < row.length && to - at <= FILLING && (to === at || row[to]?.before === 'space') && mayFill(row[to] as Word, words)) to++
  const next = row[to]
  // `إلى أن`, `على أن`
  const that = next?.before === 'space' && row[to + 1]?.before === 'space' && LEADS_TO_THAT.has(next.key) ? row[to + 1] : next
  const opened =
    next?.before === 'stop' || next?.key === TO || next?.before === 'quote' || (next?.before === 'space' && hasCue(that?.token, 'that'))
  const aside = first.before === 'comma' && next?.before === 'comma'
  return to - at >= 2 && to - at <= FILLING && (opened || aside) ? { from: at, to } : null
}
const FILLING = 4
/** A preposition before a quotation mark: whom somebody told (`لـ«الشرق الأوسط»`). */
const TO = 'ل'
const LEADS_TO_THAT = new Set(['الی', 'علی', 'عن'])

/** A free word that is no adverb of how somebody spoke: `معلقا`, `ردا`. */
const mayFill = (word: Word, words: NameWords): boolean =>
  mayBeName(word, words) && isFree(word) && !looksJoined(word.key, words) && !/\u064b/.test(word.text) && !/^(م.*|رد)ا$/.test(word.key)

// --- Capitals --------------------------------------------------------------------------------------------------------------

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

function readCapitals(row: readonly Word[], at: number, words: NameWords, { until }: Place): NameRange | null {
  const limit = Math.min(until ?? row.length, row.length)
  let to = at
  let parts = 0
  while (to < limit && parts < 4) {
    const word = row[to] as Word
    if (to > at && word.before !== 'space') break
    if (to > at && words.particles.has(word.key) && !isCapital(word.text)) {
      const next = row[to + 1]
      if (!next || to + 1 >= limit || next.before !== 'space' || !isCapital(next.text)) break
      to++
      continue
    }
    if (!isCapital(word.text) || /^\p{Lu}{3,}$/u.test(word.text)) break
    if (!/^\p{Lu}\.?$/u.test(word.text) && (!mayBeName(word, words) || words.bodies.has(word.key) || words.privates.has(word.key))) break
    to++
    parts++
    if (word.possessive) break
  }
  return parts >= 2 ? { from: at, to } : null
}

/** A line that gives its words capitals as headlines do, all of them outside a headline: there a capital tells nothing. */
export function isTitleCase(row: readonly Word[], headline: boolean): boolean {
  const long = row.filter(({ text }) => text.length > 3)
  const capitals = long.filter(({ text }) => isCapital(text)).length
  return headline ? capitals > long.length * 0.7 : long.length > 5 && capitals === long.length
}
