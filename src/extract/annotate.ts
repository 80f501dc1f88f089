import type { Knowledge, Leader } from '../knowledge/index.ts'
import type { DeedVerb } from '../languages/lexicon.ts'
import type { Span } from '../model.ts'
import { sentences } from '../text/sentences.ts'
import { isNamesake } from './names/namesakes.ts'
import { inOffice } from './who/holders.ts'
import { hasCue, hasWord, markOf, type Sentence, type Settled, type Token } from './words/tokens.ts'
import type { Mark, Vocabulary } from './words/vocabulary.ts'

/** Finds every phrase of the vocabulary in the sentences of the given parts. */
export function annotate(text: string, parts: { span: Span; part: Sentence['part'] }[], vocabulary: Vocabulary): Sentence[] {
  return parts.flatMap(({ span, part }, paragraph) =>
    sentences(text, span, vocabulary.abbreviations, vocabulary.language.lexicon.headFinal).map(sentence => ({
      ...sentence,
      part,
      paragraph,
      tokens: tokensOf(text, sentence, vocabulary),
    })),
  )
}

function tokensOf(text: string, { start, end }: Span, { matcher, language, knowledge }: Vocabulary): Token[] {
  const tokens: Token[] = []
  for (const hit of matcher.find(text, start, end)) {
    if (language.script !== 'Arab' && !isSmallAdjective(hit.value, language) && !rightCase(text, hit.start, hit.end, hit.value)) continue
    if (isWithinCompound(text, hit.start, hit.end, hit.value)) continue
    if (language.unaccented?.includes(text.slice(hit.start, hit.end).toLowerCase())) continue
    const last = tokens[tokens.length - 1]
    // "Kerry, Lavrov": the one before is a surname too.
    const listed = last !== undefined && last.end + 1 === hit.start && markOf(last, 'leader') !== undefined
    if (hit.value.kind === 'leader' && hit.from === hit.start && !listed && isNamesake(text, hit, hit.value.leader, language, knowledge))
      continue
    if (last && last.start === hit.start) last.marks.push(hit.value)
    else {
      const end = language.lexicon.headFinal ? withEnding(text, hit.end) : hit.end
      tokens.push({ start: hit.start, end, prefix: hit.prefix, from: hit.from, marks: [hit.value] })
    }
  }
  return withoutIdleDeeds(tokens)
}

/** "Relations" in a sentence that cuts none, "sent" in one without anything that could be: such words mean nothing here. */
function withoutIdleDeeds(tokens: Token[]): Token[] {
  const needed = new Set<DeedVerb>()
  const said = new Set<DeedVerb>()
  for (const { marks } of tokens) {
    for (const mark of marks) {
      if (mark.kind === 'deed') said.add(mark.verb)
      if (mark.kind === 'trigger' && mark.trigger.verbs) needed.add(mark.trigger.verbs)
    }
  }
  if (needed.size === 0 && said.size === 0) return tokens
  return tokens.flatMap(token => {
    const marks = token.marks.filter(mark => {
      if (mark.kind === 'deed') return needed.has(mark.verb)
      return mark.kind !== 'trigger' || !mark.trigger.verbs || said.has(mark.trigger.verbs)
    })
    return marks.length === 0 ? [] : [{ ...token, marks }]
  })
}

/** `Putin'in`, `Bakanlığı'ndan`: the ending that an apostrophe sets off is part of the word. */
const withEnding = (text: string, end: number): number =>
  end + (/^['’‘ʼ`´]\p{L}{1,5}(?![\p{L}'’])/u.exec(text.slice(end, end + 8))?.[0].length ?? 0)

/** "son-in-law", "one-on-one": a small word joined by hyphens is none. */
const isWithinCompound = (text: string, start: number, end: number, { kind }: Mark): boolean =>
  (kind === 'cue' || kind === 'word') &&
  /^-\p{Ll}/u.test(text.slice(end, end + 2)) &&
  /\p{Ll}-$/u.test(text.slice(Math.max(0, start - 2), start))

const isSmallAdjective = (mark: Mark, { smallAdjectives }: Vocabulary['language']): boolean =>
  smallAdjectives === true && mark.kind === 'country' && mark.form === 'adjective'

/** Names begin with a capital: "turkey" is a bird, "us" a pronoun, "may" no month. Abbreviations have all theirs. */
function rightCase(text: string, start: number, end: number, mark: Mark): boolean {
  if (mark.kind !== 'leader' && mark.kind !== 'country' && mark.kind !== 'place' && mark.kind !== 'agency') return true
  const found = text.slice(start, end)
  // A particle may stay small: "de Mistura", "von der Leyen"; so may the name of a group of states, "world powers". "US$300" is money.
  if (found === found.toLowerCase() && found !== found.toUpperCase()) return isSmallName(mark, found)
  if (text[end] === '$') return false
  if (mark.kind === 'leader' && isAbbreviation(text, start, end) && !abbreviated(mark, found.toLowerCase())) return false
  return end - start > 4 || !abbreviated(mark, found.toLowerCase()) || found === found.toUpperCase()
}

/** `МИД России`: a short word of capitals alone among small letters is no surname (Мид). */
const isAbbreviation = (text: string, start: number, end: number): boolean =>
  end - start <= SHORT &&
  /^\p{Lu}+$/u.test(text.slice(start, end)) &&
  /\p{Ll}/u.test(text.slice(Math.max(0, start - AROUND), start) + text.slice(end, end + AROUND))
const SHORT = 4
/** So many signs around a word tell whether all is written in capitals. */
const AROUND = 20

const isSmallName = (mark: Mark, found: string): boolean =>
  mark.kind === 'country' && mark.country.kind === 'organisation' && Object.values(mark.country.names).some(names => names.includes(found))

function abbreviated(mark: Mark, found: string): boolean {
  const names = mark.kind === 'country' ? mark.country.names : mark.kind === 'leader' ? mark.leader.names : undefined
  if (!names) return mark.kind === 'agency'
  return Object.values(names).some(list => list.some(name => name.toLowerCase() === found && name === name.toUpperCase()))
}

/**
 * Who and what is named beyond doubt somewhere in the article: what settles the weak forms elsewhere in it. `day` is that of the article, as
 * far as it says.
 */
export function settle(all: readonly Sentence[], knowledge: Knowledge, text: string, day: string | null): Settled {
  const leaders = new Set<string>()
  const countries = new Set<string>()
  for (const { tokens } of all) {
    for (const [at, token] of tokens.entries()) {
      // `السفير التركي`: an office beside it settles what a weak adjective means.
      const before = tokens[at - 1]
      if (before && markOf(before, 'office') && token.from - before.end <= 2) {
        for (const mark of token.marks) if (mark.kind === 'country' && mark.form === 'adjective') countries.add(mark.country.code)
      }
      const named = token.marks.filter(mark => mark.kind === 'leader')
      if (named.length === 1 && named[0] && !named[0].weak) leaders.add(named[0].leader.id)
      const countryMarks = token.marks.filter(mark => mark.kind === 'country')
      if (countryMarks.length === 1 && countryMarks[0] && !countryMarks[0].weak) countries.add(countryMarks[0].country.code)
    }
  }
  for (const id of leaders) {
    const leader = knowledge.leader(id)
    if (leader) countries.add(leader.country)
  }
  if (day) for (const leader of announced(all, text, day)) if (countries.has(leader.country)) leaders.add(leader.id)
  if (day) for (const leader of all.flatMap(sentence => amongPeers(sentence, text, day, leaders))) leaders.add(leader.id)
  const offices = new Set(
    all.flatMap(({ tokens }) => tokens.flatMap(({ marks }) => marks.flatMap(mark => (mark.kind === 'office' ? [mark.office] : [])))),
  )
  for (const leader of all.flatMap(weakSpeakers))
    if (countries.has(leader.country) && (leader.offices.some(term => offices.has(term.office)) || (day !== null && inOffice(leader, day))))
      leaders.add(leader.id)
  return { leaders, countries }
}

/** Who speaks in a headline by surname alone, `بقایی: …`: the only one of this name, when in office on that day. */
function announced(all: readonly Sentence[], text: string, day: string): Leader[] {
  return all.flatMap(({ start, tokens: [token] }) => {
    if (!token || !/^\s?:/.test(text.slice(token.end, token.end + 2)) || /[\p{L}\p{N}]/u.test(text.slice(start, token.start))) return []
    const [leader, another] = token.marks.flatMap(mark => (mark.kind === 'leader' ? [mark.leader] : []))
    return leader && !another && inOffice(leader, day) ? [leader] : []
  })
}

/**
 * Leaders by a surname that is a common word, too, or has several bearers, where it can only be a name: it begins a sentence with a verb of
 * saying, or stands right after such a verb or an office.
 */
function weakSpeakers({ start, tokens }: Sentence): Leader[] {
  const lastSaying = tokens.findLastIndex(tells)
  return tokens.flatMap((token, at) => {
    const { marks } = token
    const [mark] = marks
    if (mark?.kind !== 'leader' || !mark.weak || marks.length > 1) return []
    const before = tokens[at - 1]
    const first = token.from - start <= NEAR && lastSaying > at
    const titled = before?.marks.some(({ kind, ...one }) => kind === 'office' || kind === 'say' || ('word' in one && TITLES.has(one.word)))
    return first || (before && titled && token.from - before.end <= NEAR) ? [mark.leader] : []
  })
}
/**
 * Leaders by a surname with several bearers that stands where leaders do, of whom one alone is in office on that day: joined to another
 * leader ("Putin, Xi", "Trump and Kim"), or acting or met in an event's word. No name may go on beside it: "Kim Kardashian".
 */
function amongPeers({ start, tokens }: Sentence, text: string, day: string, sure: ReadonlySet<string>): Leader[] {
  const isPeer = (token: Token | undefined): boolean =>
    !!token?.marks.some(mark => mark.kind === 'leader' && (!mark.weak || sure.has(mark.leader.id)))
  const tellsEvent = (token: Token | undefined): boolean => markOf(token, 'trigger') !== undefined
  const tells = tokens.some(tellsEvent) && tokens.some(isPeer)
  return tokens.flatMap((token, at) => {
    const marks = token.marks.filter(mark => mark.kind === 'leader')
    const serving = marks.filter(({ leader }) => inOffice(leader, day)).map(({ leader }) => leader)
    const [leader] = serving
    if (!leader || serving.length > 1 || !marks.every(({ weak }) => weak) || !/^\p{Lu}/u.test(text.slice(token.start, token.end))) return []
    const titled = hasWord(tokens[at - 1], 'honorific') ? 1 : 0
    const [before, after] = [tokens[at - 1 - titled], tokens[at + 1]]
    const left = text.slice(before?.end ?? start, tokens[at - titled]?.from ?? token.from)
    const right = text.slice(token.end, after?.from ?? token.end + 1)
    // A name goes on in words that are not known.
    if (/\p{Lu}[^\s]* $/u.test(left) || /^ \p{Lu}/u.test(right)) return []
    const and = hasCue(before, 'and') ? tokens[at - 2 - titled] : hasCue(after, 'and') ? tokens[at + 2] : undefined
    const joined = (isPeer(before) && /^(?:, | ?[-–] ?)$/.test(left)) || (isPeer(after) && /^(?:, | ?[-–] ?)$/.test(right)) || isPeer(and)
    const acts = left.trim() === '' && (before === undefined || hasCue(before, 'with') || tellsEvent(before))
    return joined || (tells && acts) || (before === undefined && left === '' && tellsEvent(after) && right === ' ') ? [leader] : []
  })
}

const NEAR = 2
const TITLES = new Set<string>(['notHolder', 'honorific'])

/** A finite verb of saying. */
const tells = (token: Token): boolean => {
  const mark = markOf(token, 'say')
  return mark !== undefined && mark.say.form === undefined
}
