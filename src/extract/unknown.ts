import type { Knowledge, Leader, OfficeId } from '../knowledge/index.ts'
import type { Language } from '../languages/language.ts'
import type { NameWords } from '../languages/names.ts'
import { fold } from '../text/fold.ts'
import type { Sentence, Settled } from './annotate.ts'
import { type Word, wordsOf } from './name-stream.ts'
import { isGiven, type NameRange, readName } from './read-name.ts'
import { isPolitical, readTitle, type Title } from './read-title.ts'
import { learntSpellings, spellName } from './spell-name.ts'

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
}

export type UnknownContext = {
  text: string
  knowledge: Knowledge
  settled: Settled
  language: Pick<Language, 'tag' | 'script'>
  words: NameWords
}

/** Names beside words for political office in one sentence that no known leader bears. */
export function unknownNames(sentence: Sentence, context: UnknownContext): Sighting[] {
  const { text, words, language } = context
  if (!sentence.tokens.some(token => token.marks.some(mark => mark.kind === 'office'))) return []
  const row = wordsOf(text, sentence, language.script)
  const found: Sighting[] = []
  const taken = new Set<number>()
  row.forEach((word, at) => {
    if (taken.has(at) || (word.token && row[at - 1]?.token === word.token)) return
    const title = readTitle(row, at, words)
    if (!title || title.held || !isPolitical(title)) return
    const name = title.name ?? nameBefore(row, title, words)
    if (!name || taken.has(name.from) || !isUnknown(row, name, title, context)) return
    for (let one = name.from; one < name.to; one++) taken.add(one)
    for (let one = title.from; one < title.to; one++) taken.add(one)
    const part = row.slice(name.from, name.to)
    found.push({
      start: (part[0] as Word).start,
      end: (part[part.length - 1] as Word).end,
      parts: part.map(one => one.text),
      offices: [...new Set(title.offices)],
      country: title.country,
      of: title.of,
    })
  })
  return found
}

const LONGEST_BEFORE = 7

/** "Roger Wicker, chairman of …": the name that ends where the title begins. */
function nameBefore(row: readonly Word[], title: Title, words: NameWords): NameRange | null {
  const head = row[title.from] as Word
  if (head.clitic && words.own !== 'foreign' && !/^(ال)?$/.test(head.token?.prefix ?? '')) return null
  const until = titleStart(row, title.from, words)
  if (until === 0) return null
  const border = row[until] as Word
  if (border.before === 'stop' || border.before === 'start') return null
  if (words.own === 'foreign' && border.before !== 'comma') return null
  for (let from = Math.max(0, until - LONGEST_BEFORE); from < until - 1; from++) {
    const before = row[from - 1]
    if (before && row[from]?.before === 'space' && !mayPrecede(before, words)) continue
    const name = readName(row, from, words, { titled: false, until })
    if (name?.to === until) return name
  }
  return null
}

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

/** Ranks before an office: "deputy", `نایب`; in English also the country and the article. */
const belongsToTitle = (word: Word, words: NameWords): boolean =>
  words.own === 'foreign'
    ? /^(the|a|an)$/.test(word.key) ||
      words.ranks.has(word.key) ||
      words.bodies.has(word.key) ||
      !!word.token?.marks.some(mark => mark.kind === 'country' || (mark.kind === 'word' && mark.word !== 'pronoun'))
    : words.ranks.has(word.key) && !word.token

/** Whether a name can begin after this word: not after another part of a name, nor after what bears names. */
const mayPrecede = (word: Word, words: NameWords): boolean => !words.particles.has(word.key) && !words.namesakes.has(word.key)

function isUnknown(row: readonly Word[], { from, to }: NameRange, title: Title, { settled }: UnknownContext): boolean {
  const before = row[from - 1]
  const after = row[to]
  const neighbour = after?.before === 'space' ? after.token : undefined
  if (neighbour?.marks.some(mark => mark.kind === 'leader')) return false
  if (before && row[from]?.before === 'space' && before.token?.marks.some(mark => mark.kind === 'leader' && !mark.weak)) return false
  return row
    .slice(from, to)
    .every(
      ({ token }) =>
        !token?.marks.some(
          mark => mark.kind === 'leader' && (!mark.weak || settled.leaders.has(mark.leader.id) || fits(mark.leader, title)),
        ),
    )
}

/** Whether a known leader held one of the offices, as far as the title says where. */
const fits = (leader: Leader, { offices, country }: Title): boolean =>
  leader.offices.some(term => offices.includes(term.office) && (country === undefined || term.country === country || term.of === country))

// --- persons ---------------------------------------------------------------------------------------------------------------

/** The persons of an article whom the reference data does not know, with every place that names them; made from all sentences at once. */
export function provisionalLeaders(sentences: readonly Sentence[], context: UnknownContext): Leader[] {
  const people: { parts: string[]; sightings: Sighting[] }[] = []
  for (const sentence of sentences) {
    for (const sighting of unknownNames(sentence, context)) {
      const same = people.find(({ parts }) => samePerson(parts, sighting.parts))
      if (!same) people.push({ parts: sighting.parts, sightings: [sighting] })
      else {
        same.sightings.push(sighting)
        if (sighting.parts.length > same.parts.length) same.parts = sighting.parts
      }
    }
  }
  return people.map(({ parts, sightings }) => provisionalLeader(parts, sightings, context))
}

/** `مساعد بن محمد العيبان` is `مساعد العيبان`: the same first and last word. */
function samePerson(one: readonly string[], other: readonly string[]): boolean {
  const ends = (parts: readonly string[]): string => `${fold(parts[0] ?? '')} ${fold(parts[parts.length - 1] ?? '')}`
  return ends(one) === ends(other)
}

/** A person made from what the text says: the id is the romanised name, never that of a known leader. */
export function provisionalLeader(
  parts: readonly string[],
  sightings: readonly Sighting[],
  { knowledge, language, words }: UnknownContext,
): Leader {
  const country = sightings.find(sighting => sighting.country !== undefined)?.country
  const name = spellName(parts, words, country, learntSpellings(knowledge, language.tag))
  const slug = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const offices = new Map<string, Leader['offices'][number]>()
  for (const sighting of sightings) {
    for (const office of sighting.offices)
      offices.set(office, { office, country: sighting.country ?? country ?? '', ...(sighting.of === undefined ? {} : { of: sighting.of }) })
  }
  return {
    id: knowledge.leader(slug) ? `${slug}-provisional` : slug,
    name,
    country: country ?? '',
    provisional: true,
    checked: '',
    names: { [language.tag]: [...new Set([parts.join(' '), ...sightings.map(sighting => sighting.parts.join(' '))])] },
    weak: { [language.tag]: [surnameOf(parts, words)] },
    offices: [...offices.values()],
  }
}

/** The last word, with the particle that belongs to it: `آل الشيخ`, "van Gogh". */
function surnameOf(parts: readonly string[], { particles }: NameWords): string {
  const before = parts[parts.length - 2]
  const last = parts[parts.length - 1] ?? ''
  return before !== undefined && parts.length > 2 && particles.has(fold(before)) && particles.get(fold(before)) !== 'bin'
    ? `${before} ${last}`
    : last
}
