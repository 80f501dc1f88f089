import type { OfficeId } from '../../knowledge/index.ts'
import type { NameWords } from '../../languages/names.ts'
import { markOf, type Token } from '../words/tokens.ts'
import type { Word } from './name-stream.ts'
import { isCrown } from './political.ts'
import { fillingName, isSubject, type NameRange, readName } from './read-name.ts'
import { ARABIC } from './spell-name.ts'

/** An office with all that stands with it: the words of its title, its country, and the name of its holder where one follows. */
export type Title = {
  /** Words `[from, to)` of the office and what belongs to it; the name is not among them. */
  from: number
  to: number
  offices: OfficeId[]
  country: string | undefined
  /** What a spokesperson speaks for, or where an envoy is sent. */
  of: string | undefined
  /** A body of state is named in it: ministry, parliament, party. */
  body: boolean
  /** A club, firm or school is named in it. */
  privately: boolean
  name: NameRange | null
  /** A place is named in it. */
  place: boolean
  /** It begins with a word for a head or member that is no office by itself. */
  headed: boolean
  /** A known leader's name stands where the holder's would. */
  held: boolean
  /** `الوزير السابق`: whoever is named held it once. */
  former: boolean
}

/** Offices that stand under another one: "the adviser of the speaker" is no speaker. */
const SUBORDINATE = new Set<OfficeId>([
  'spokesperson',
  'adviser',
  'envoy',
  'ambassador',
  'chief-of-staff',
  'vice-president',
  'chancellor',
  'un-representative',
])
/** Whether the holder of a title stands under somebody else. */
export const isSubordinate = ({ offices: [first] }: Title): boolean => first !== undefined && SUBORDINATE.has(first)

/** Offices that name the place to which they are sent. */
const SENT = new Set<OfficeId>(['ambassador', 'envoy', 'un-representative'])
/** Offices of which a state has one: more words between them and the name make them those of a committee or a delegation. */
const SOLE = new Set<OfficeId>(['president', 'head-of-state', 'vice-president'])

/** Countries whose names are not Arabic. */
const isAbroad = (country: string | undefined): boolean => country !== undefined && /^[A-Z]{2}$/.test(country) && !ARABIC.has(country)

const FARTHEST = 12

/** `نجل الرئيس`, `مطار`: what follows is not the office itself. */
const isOthers = (row: readonly Word[], at: number, words: NameWords): boolean =>
  row[at]?.before === 'space' && !row[at]?.clitic && words.namesakes.has(row[at - 1]?.key ?? '')

/** The office that a word names by itself, or as the head or member of a body that must follow. */
function officeAt(
  row: readonly Word[],
  at: number,
  words: NameWords,
): { office: OfficeId; many: boolean; of?: string | undefined; country?: string | undefined; head?: boolean } | undefined {
  const word = row[at]
  if (!word) return undefined
  const known = markOf(word.token, 'office')
  if (known) return known
  const office = words.heads.get(word.key)
  return office && { office, many: false, head: true }
}

/** Reads on from the office token at word `at`: the rest of its title, and the name that follows it. */
export function readTitle(row: readonly Word[], at: number, words: NameWords): Title | null {
  const office = officeAt(row, at, words)
  if (!office || office.many) return null
  const title: Title = {
    from: at,
    to: at + 1,
    offices: [office.office],
    country: office.country,
    of: office.of,
    body: office.of !== undefined,
    privately: false,
    place: false,
    headed: office.head === true,
    name: null,
    held: false,
    former: false,
  }
  const head = row[at] as Word
  let to = at + 1
  while (head.token && row[to]?.token === head.token) to++
  title.to = to
  noteWords(title, row.slice(at, to), words)
  if (isOthers(row, at, words)) return null
  if (words.own === 'foreign') noteLeft(title, row, words)
  const state: Reading = { defined: isDefinite(row.slice(at, to)), after: 'office', titled: false, namesake: false }
  for (let steps = 0; steps < FARTHEST && to < row.length; steps++) {
    const word = row[to] as Word
    if (word.before === 'stop' || word.before === 'quote' || word.before === 'dash') break
    const comma = word.before === 'comma'
    if (comma && !(title.country || title.body || words.own === 'foreign')) break
    const leader = word.token?.marks.find(mark => mark.kind === 'leader' && !mark.weak)
    if (leader?.kind === 'leader') {
      // "the adviser of Trump" names the superior, "the minister Lavrov" the holder.
      if (SUBORDINATE.has(title.offices[0] as OfficeId) && !comma) {
        title.body = true
        title.country ??= leader.leader.country
      } else title.held = true
      break
    }
    if (state.after !== 'and' && !state.namesake) {
      const arabic = words.own === 'arabic'
      const name = longer(
        readName(row, to, words, {
          titled: state.titled,
          sure: arabic && (markOf(row[to - 1]?.token, 'country') !== undefined || (state.defined && at > 0)),
          abroad: arabic && isAbroad(title.country),
        }),
        arabic && state.defined && isSubject(row, at, words) ? fillingName(row, to, words) : null,
      )
      if (name && (!comma || closed(row, name.to))) {
        title.name = name
        break
      }
    }
    if (comma) break
    const next = takeWord(title, row, to, state, words)
    if (next === null) break
    to = next
    title.to = to
  }
  return settled(title, row, words)
}

/** `مدير مكتب معالي وزير الإسكان` is no minister. */
function isUnder(row: readonly Word[], from: number, words: NameWords): boolean {
  let at = from
  while (at > 0 && row[at]?.before === 'space' && !row[at]?.clitic) {
    const left = row[at - 1] as Word
    if (words.ranks.has(left.key)) return true
    if (!words.titles.has(left.key) && !isHonorific(left.token)) return false
    at--
  }
  return false
}

const isHonorific = (token: Token | undefined): boolean => !!token?.marks.some(mark => mark.kind === 'word' && mark.word === 'honorific')

/** The offices as far as the whole title tells them. */
function settled(title: Title, row: readonly Word[], words: NameWords): Title {
  const head = row[title.from]?.token
  const further = row
    .slice(title.from, title.to)
    .some(({ token, key }) => (token ? token !== head && !markOf(token, 'country') && !isHonorific(token) : !words.titles.has(key)))
  const under = isUnder(row, title.from, words)
  title.offices = title.offices
    .filter(office => !isCrown(office))
    .map(office => {
      if (under) return 'adviser'
      if (further && SOLE.has(office)) return 'chairperson'
      if (office === 'commission-president' && title.country !== 'EU') return 'chairperson'
      // Arabic calls an adviser what it calls a chancellor.
      return office === 'chancellor' && title.country !== 'DE' && title.country !== 'AT' ? 'adviser' : office
    })
  return title
}

/** Ranks before an office: "deputy", `نایب`; in English also the country and the article. */
export const belongsToTitle = (word: Word, words: NameWords): boolean =>
  words.own === 'foreign'
    ? /^(the|a|an)$/.test(word.key) ||
      words.ranks.has(word.key) ||
      words.bodies.has(word.key) ||
      word.possessive ||
      !!word.token?.marks.some(mark => mark.kind === 'country' || (mark.kind === 'word' && mark.word !== 'pronoun'))
    : words.ranks.has(word.key) && !word.token

/** What stands before an office in English: "Mongolian", "Interior Ministry". */
function noteLeft(title: Title, row: readonly Word[], words: NameWords): void {
  for (let at = title.from; at > 0 && row[at]?.before === 'space'; at--) {
    const word = row[at - 1] as Word
    if (!belongsToTitle(word, words)) return
    title.country ??= markOf(word.token, 'country')?.country.code
    noteWords(title, [word], words)
  }
}

const longer = (a: NameRange | null, b: NameRange | null): NameRange | null => (a && b ? (b.to > a.to ? b : a) : (a ?? b))

/** An apposition between commas ends with one. */
const closed = (row: readonly Word[], at: number): boolean => row[at]?.before !== 'space'

type Reading = {
  /** An Arabic title that has had its definite noun goes on with adjectives and prepositions only. */
  defined: boolean
  after: 'office' | 'word' | 'and'
  titled: boolean
  /** What bears persons' names was the last noun: the name that follows is no person. */
  namesake: boolean
}

/** Takes the word at `at` into the title, and gives the place of the next; null when it does not belong to it. */
function takeWord(title: Title, row: readonly Word[], at: number, state: Reading, words: NameWords): number | null {
  const word = row[at] as Word
  const { token } = word
  let to = at + 1
  while (token && row[to]?.token === token) to++
  const isTitle = words.titles.has(word.key) || isHonorific(token)
  if (isTitle) {
    // `وصاحب السمو`: somebody else follows.
    if (/^و/.test(token?.prefix ?? '')) return null
    state.titled ||= words.titles.has(word.key)
    return to
  }
  state.namesake = !token && words.namesakes.has(word.key)
  if (token) {
    if (isFormer(token, word)) title.former = true
    else if (!takeToken(title, token, row.slice(at, to), state)) return null
  } else if (!takeFree(word, state, words)) return null
  // A state's own office is no private body, whatever its words.
  if (!markOf(token, 'country')) noteWords(title, row.slice(at, to), words)
  state.titled = false
  return to
}

/** `الوزير السابق X`: an adjective behind an office, and no noun of kinship. */
const isFormer = (token: Token, { key }: Word): boolean =>
  /^ال/.test(key) && token.marks.some(mark => mark.kind === 'word' && mark.word === 'notHolder')

function takeToken(title: Title, token: Token, row: readonly Word[], state: Reading): boolean {
  const country = markOf(token, 'country')
  const office = markOf(token, 'office')
  if (country) {
    if (title.country === undefined) title.country = country.country.code
    else if (title.country !== country.country.code) title.of ??= country.country.code
    state.defined = true
    state.after = 'word'
    return true
  }
  if (token.marks.some(mark => mark.kind === 'leader')) return false
  // `مجلس الوزراء`: a plural after a noun is part of a name.
  if (office?.many && state.after === 'word') return true
  if (office) {
    if (office.many) return false
    // `وزير الخارجية ورئيس الاستخبارات` may be two men: the name that follows is the second's.
    if (/^و/.test(token.prefix)) Object.assign(title, { offices: [office.office], country: office.country, of: office.of })
    else if (SUBORDINATE.has(title.offices[0] as OfficeId)) title.body = true
    else title.offices.push(office.office)
    title.country ??= office.country
    title.of ??= office.of
    state.defined = isDefinite(row)
    state.after = 'word'
    return true
  }
  title.place ||= markOf(token, 'place') !== undefined
  if (markOf(token, 'place')) state.defined = true
  const passes = token.marks.some(
    mark =>
      mark.kind === 'place' ||
      (mark.kind === 'word' && (mark.word === 'glue' || mark.word === 'government' || mark.word === 'topic')) ||
      (mark.kind === 'cue' && (mark.cue === 'in' || mark.cue === 'and' || (mark.cue === 'to' && title.offices.some(one => SENT.has(one))))),
  )
  if (!passes) return false
  state.after = token.marks.some(mark => mark.kind === 'cue' && mark.cue === 'and') ? 'and' : 'word'
  if (state.after === 'word' && token.marks.some(mark => mark.kind === 'cue')) state.defined = false
  return true
}

function takeFree(word: Word, state: Reading, words: NameWords): boolean {
  const { key } = word
  const going = words.ranks.has(key) || words.bodies.has(key)
  if (words.stop.has(key) && !going) return false
  if (/\p{N}/u.test(key)) return false
  if (words.own === 'arabic') {
    const definite = /^(وال|ال|لل|بال|ول)/.test(key)
    if (words.ranks.has(key)) state.defined = false
    else if (state.defined && !definite && !/^(ل|ب|و)/.test(key)) return false
    if (definite && !words.ranks.has(key)) state.defined = true
  }
  // "minister of trade": no verb may slip in.
  if (words.own === 'foreign' && (state.after === 'office' || !(words.common.has(key) || words.bodies.has(key)))) return false
  state.after = 'word'
  return true
}

/** The article stands before it, or in its last word: الوزير, وزير الخارجية. */
const isDefinite = (phrase: readonly Word[]): boolean =>
  /(ال|لل)$/.test(phrase[0]?.token?.prefix ?? '') || (phrase.length > 1 && /^ال/.test(phrase[phrase.length - 1]?.key ?? ''))

function noteWords(title: Title, row: readonly Word[], words: NameWords): void {
  for (const { key } of row) {
    for (const form of [key, key.replace(/^و?لل/, ''), key.replace(/^[ولبف]?ال/, ''), key.replace(/^[ولب]/, '')]) {
      title.body ||= words.bodies.has(form)
      title.privately ||= words.privates.has(form)
    }
  }
}
