import type { Knowledge, Leader, OfficeId } from '../../knowledge/index.ts'
import type { Language } from '../../languages/language.ts'
import type { NameWords } from '../../languages/names.ts'
import type { Sentence, Settled } from '../words/tokens.ts'
import { type Word, wordsOf } from './name-stream.ts'
import { isPolitical } from './political.ts'
import { isGiven, isTitleCase, type NameRange, readName } from './read-name.ts'
import { belongsToTitle, isSubordinate, readTitle, type Title } from './read-title.ts'
import { learntSpellings, spellName } from './spell-name.ts'
import { knownVariant, sharesGivenName } from './variants.ts'

/** A person whom the reference data does not know, as one place in the text names him or her. */
export type Sighting = {
  /** Where the name stands. */
  start: number
  end: number
  /** Its words as written. */
  parts: string[]
  offices: OfficeId[]
  country: string | undefined
  of: string | undefined
  /** The known leader whose name this is in a spelling that the reference data lacks. */
  known: Leader | undefined
}

export type UnknownContext = {
  text: string
  knowledge: Knowledge
  settled: Settled
  language: Pick<Language, 'tag' | 'script' | 'home'>
  words: NameWords
}

/** Names beside words for political office in one sentence that no known leader bears. */
export function unknownNames(sentence: Sentence, context: UnknownContext): Sighting[] {
  const { text, words, language } = context
  if (!mayHaveTitle(sentence, context)) return []
  const row = wordsOf(text, sentence, language.script, words)
  // In a headline of capitals only a given name shows that a name stands there.
  const loud = words.own === 'foreign' && isTitleCase(row, sentence.part === 'title')
  const found: Sighting[] = []
  const taken = new Set<number>()
  row.forEach((word, at) => {
    if (taken.has(at) || (word.token && row[at - 1]?.token === word.token)) return
    const title = readTitle(row, at, words)
    if (!title || !isPolitical(title)) return
    // `فلان، المتحدث باسم الرئيس، بوتين`: a name that commas set off right before the office is its holder's; else the known one is.
    const read = title.held ? namedBefore(row, title, words) : (title.name ?? nameBefore(row, title, words))
    const name = read && loud ? { from: read.from, to: Math.min(read.to, read.from + 2) } : read
    if (!name || taken.has(name.from) || isTaken(row, name) || (loud && !isGiven((row[name.from] as Word).key, words))) return
    const part = row.slice(name.from, name.to)
    if (isBroken(text, part)) return
    const written = part.map(one => one.text)
    const parts = words.cases ? words.cases.nominative((row[title.from] as Word).text, written) : written
    const known = knownBearer(part, parts, title, context)
    if (known === null || (!known && endsInInitial(part, context))) return
    for (let one = name.from; one < name.to; one++) taken.add(one)
    for (let one = title.from; one < title.to; one++) taken.add(one)
    found.push({
      start: (part[0] as Word).start,
      end: (part[part.length - 1] as Word).end,
      parts,
      known,
      offices: title.former ? [] : [...new Set(title.offices)],
      country: title.country,
      of: title.of,
    })
  })
  return found
}

/** Whether an office or the word for the head of a body stands in the sentence at all: most sentences need no closer look. */
function mayHaveTitle({ start, end, tokens }: Sentence, { text, words }: UnknownContext): boolean {
  return tokens.some(token => token.marks.some(mark => mark.kind === 'office')) || headPattern(words).test(text.slice(start, end))
}

const headPatterns = new WeakMap<NameWords, RegExp>()

/** The words for heads and members in whatever letters fold to theirs. */
function headPattern(words: NameWords): RegExp {
  let pattern = headPatterns.get(words)
  if (!pattern) {
    const loose = (key: string): string => key.replace(/ی/g, '[یيىئ]').replace(/ا/g, '[اأإآ]').replace(/ک/g, '[کك]').replace(/ه/g, '[هة]')
    pattern = new RegExp([...words.heads.keys()].map(loose).join('|'), 'iu')
    headPatterns.set(words, pattern)
  }
  return pattern
}

const LONGEST_BEFORE = 7

/** "Roger Wicker, chairman of …": the name that ends where the title begins. */
function nameBefore(row: readonly Word[], title: Title, words: NameWords): NameRange | null {
  const head = row[title.from] as Word
  if (head.clitic && words.own !== 'foreign' && !/^(ال|و|وال)?$/.test(head.token?.prefix ?? '')) return null
  const until = titleStart(row, title.from, words)
  if (until === 0) return null
  const border = row[until] as Word
  if (border.before === 'stop' || border.before === 'start') return null
  if (words.own === 'foreign' && border.before !== 'comma') return null
  for (let from = Math.max(0, until - LONGEST_BEFORE); from < until - 1; from++) {
    const before = row[from - 1]
    if (before && row[from]?.before === 'space' && !mayPrecede(before, words)) continue
    const name = readName(row, from, words, { titled: isAddress(before, words), until })
    if (name?.to === until) return name
  }
  return null
}

/** The name before a title of somebody under another, whose name ends it. */
const namedBefore = (row: readonly Word[], title: Title, words: NameWords): NameRange | null =>
  isSubordinate(title) && row[title.from]?.before === 'comma' ? nameBefore(row, title, words) : null

/** A rank or office alone before a name: الدكتور, السفير. */
const isAddress = (word: Word | undefined, words: NameWords): boolean =>
  word !== undefined && (words.titles.has(word.key) || !!word.token?.marks.some(mark => mark.kind === 'office' && !mark.many))

/** Where a title begins that has words before its office: "the deputy", `معاون امنیتی و انتظامی` before وزیر کشور. */
function titleStart(row: readonly Word[], at: number, words: NameWords): number {
  let start = at
  for (let left = at; left > 0 && at - left < 5 && row[left]?.before === 'space'; left--) {
    const word = row[left - 1] as Word
    if (belongsToTitle(word, words)) start = left - 1
    else if (words.own !== 'persian' || !mayStandBetween(word, words)) break
  }
  return start
}

const mayStandBetween = (word: Word, words: NameWords): boolean =>
  word.token
    ? word.token.marks.some(mark => mark.kind === 'cue' && mark.cue === 'and')
    : !words.stop.has(word.key) && !isGiven(word.key, words)

/** Whether a name can begin after this word: not after another part of a name, nor after what bears names. */
const mayPrecede = (word: Word, words: NameWords): boolean => !words.particles.has(word.key) && !words.namesakes.has(word.key)

/** A sign that is neither space nor punctuation follows: letters that an encoding spoilt, "PeÃ±a". */
const isBroken = (text: string, part: readonly Word[]): boolean => /[^\s\p{P}\p{Cf}]/u.test(text[part[part.length - 1]?.end ?? -1] ?? ' ')

/** An agency's first line broke off ("envoy Steve W"), or the sentence was cut after an initial (دونالد جی.). */
const endsInInitial = (part: readonly Word[], { words }: UnknownContext): boolean =>
  / \p{L}\.?$/u.test(` ${spellName([part[part.length - 1]?.text ?? ''], words, undefined, new Map())}`)

/** Whether the words around a name, or strong marks in it, say that it is part of a known leader's. */
function isTaken(row: readonly Word[], { from, to }: NameRange): boolean {
  const strong = (word: Word | undefined): boolean => !!word?.token?.marks.some(mark => mark.kind === 'leader' && !mark.weak)
  const after = row[to]?.before === 'space' ? row[to] : undefined
  const before = row[from]?.before === 'space' ? row[from - 1] : undefined
  return !!after?.token?.marks.some(mark => mark.kind === 'leader') || strong(before) || row.slice(from, to).some(strong)
}

/**
 * The known leader whom a name means: one with a weak mark in it whose given name is there too (اشتون كارتر), or whose name it is in another
 * spelling. `null` when a weak mark means somebody whom the article names elsewhere: then it is not told who is meant.
 */
function knownBearer(
  part: readonly Word[],
  parts: readonly string[],
  title: Title,
  { knowledge, settled, words, language: { tag } }: UnknownContext,
): Leader | null | undefined {
  const name = spellName(parts, words, title.country, learntSpellings(knowledge, tag))
  const marked = part.flatMap(({ token }) => token?.marks.flatMap(mark => (mark.kind === 'leader' ? [mark.leader] : [])) ?? [])
  const meant = marked.filter(leader => (settled.leaders.has(leader.id) || fits(leader, title)) && sharesGivenName(name, leader))
  if (meant.length === 1) return meant[0]
  // Where names change with their case a known surname with another given name may be the same person in another spelling.
  if (words.cases && marked.length > 0) return null
  if (meant.length > 1 || marked.some(leader => settled.leaders.has(leader.id))) return null
  return knownVariant(knowledge, { parts, name, tag, fits: leader => fits(leader, title) })
}

/** Whether a known leader held one of the offices, as far as the title says where. */
const fits = (leader: Leader, { offices, country }: Title): boolean =>
  leader.offices.some(term => offices.includes(term.office) && (country === undefined || term.country === country || term.of === country))
