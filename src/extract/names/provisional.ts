import type { Knowledge, Leader } from '../../knowledge/index.ts'
import type { NameWords } from '../../languages/names.ts'
import { fold } from '../../text/fold.ts'
import type { Sentence, Token } from '../words/tokens.ts'
import { type Word, wordsOf } from './name-stream.ts'
import { isGiven } from './read-name.ts'
import { learntSpellings, spellName } from './spell-name.ts'
import { type Sighting, type UnknownContext, unknownNames } from './unknown.ts'

/**
 * The sentences of an article with a leader's mark wherever it names a person whom the reference data does not know: beside a word for
 * political office by full name, later by surname alone. Known leaders in unknown spellings are marked as themselves. Sentences in which
 * nobody is found come back as they are, and so does the whole list when there is nobody at all.
 */
export function markUnknown(sentences: readonly Sentence[], context: UnknownContext): readonly Sentence[] {
  const sightings = sentences.flatMap(sentence => unknownNames(sentence, context))
  if (sightings.length === 0) return sentences
  const people = personsOf(sightings, context)
  const forms = formsOf(people, context.words)
  return sentences.map(sentence => {
    const found = mentionsIn(sentence, forms, context)
    return found.length === 0 ? sentence : { ...sentence, tokens: withMarks(sentence.tokens, found) }
  })
}

/** A person of the article, and the place from which the surname alone may mean him or her. */
type Person = { leader: Leader; parts: string[]; since: number }

/** One person for all sightings of one name. */
function personsOf(sightings: readonly Sighting[], context: UnknownContext): Person[] {
  const groups = new Map<string, Sighting[]>()
  for (const sighting of sightings) {
    const key = sighting.known?.id ?? samenessOf(sighting.parts)
    groups.set(key, [...(groups.get(key) ?? []), sighting])
  }
  return [...groups.values()].map(group => {
    const [first] = group as [Sighting]
    const parts = group.reduce((longest, { parts }) => (parts.length > longest.length ? parts : longest), first.parts)
    return {
      leader: first.known ?? provisionalLeader(parts, group, context),
      parts,
      since: Math.min(...group.map(({ end }) => end)),
    }
  })
}

/** `مساعد بن محمد العيبان` is `مساعد العيبان`: the same first and last word. */
const samenessOf = (parts: readonly string[]): string => `${fold(parts[0] ?? '')} ${fold(parts[parts.length - 1] ?? '')}`

/**
 * A person made of what an article says. The id is the romanised name in kebab-case, never that of a known leader; `country` is empty
 * where the article does not tell it.
 */
export function provisionalLeader(parts: readonly string[], sightings: readonly Sighting[], context: UnknownContext): Leader {
  const { knowledge, language, words } = context
  const country = sightings.find(sighting => sighting.country !== undefined)?.country ?? homeOf(parts, context)
  const name = spellName(parts, words, country || undefined, learntSpellings(knowledge, language.tag))
  const offices = new Map(
    sightings.flatMap(sighting =>
      sighting.offices.map(office => [
        office,
        { office, country: sighting.country ?? country, ...(sighting.of === undefined ? {} : { of: sighting.of }) },
      ]),
    ),
  )
  return {
    id: freeId(name, knowledge),
    name,
    country,
    provisional: true,
    names: { [language.tag]: [...new Set([parts, ...sightings.map(sighting => sighting.parts)].map(words => words.join(' ')))] },
    weak: { [language.tag]: [surnameOf(parts, words).join(' ')] },
    offices: [...offices.values()],
  }
}

/** Where the press of one country names its own without the country: of whoever bears one of its given names, that country. */
const homeOf = ([first = '']: readonly string[], { language: { home }, words }: UnknownContext): string =>
  home && words.own === 'foreign' && words.local.arabic.has(fold(first)) ? home : ''

/** `musaed-al-aiban`; with a suffix where a known leader has that id: whoever bears a known name is still not that person. */
function freeId(name: string, knowledge: Knowledge): string {
  const slug = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return knowledge.leader(slug) ? `${slug}-provisional` : slug
}

/** The last word, with the particle that belongs to it: `آل الشيخ`, "van Gogh". */
function surnameOf(parts: readonly string[], { particles, servants, completions }: NameWords): string[] {
  const before = fold(parts[parts.length - 2] ?? '')
  const joins = parts.length > 2 && particles.has(before) && !/^(bin|ibn|bint)$/.test(particles.get(before) ?? '')
  // `عبد المجيد` and `نصر الله` are one name.
  const whole = servants.has(before) || completions.has(fold(parts[parts.length - 1] ?? ''))
  return parts.slice(joins || whole ? -2 : -1)
}

// --- mentions ---------------------------------------------------------------------------------------------------------------

/** A way in which a person may be named, by its first word. */
type Form = { keys: string[]; person: Person; alone: boolean }
type Mention = { start: number; end: number; from: number; prefix: string; leader: Leader }

function formsOf(people: readonly Person[], words: NameWords): ReadonlyMap<string, Form[]> {
  const forms = new Map<string, Form[]>()
  const add = (form: Form): void => {
    const [first = ''] = form.keys
    forms.set(
      first,
      [...(forms.get(first) ?? []), form].sort((a, b) => b.keys.length - a.keys.length),
    )
  }
  for (const person of people) {
    const written = person.leader.provisional ? Object.values(person.leader.names).flat() : [person.parts.join(' ')]
    for (const name of written.flatMap(one => [one, ...(words.cases?.forms(one) ?? [])]))
      add({ keys: name.split(' ').map(fold), person, alone: false })
    const surname = surnameOf(person.parts, words).map(fold)
    const shared = people.some(other => other !== person && fold(surnameOf(other.parts, words).join(' ')) === surname.join(' '))
    if (shared || !meansOne(surname, words)) continue
    add({ keys: surname, person, alone: true })
    for (const form of words.cases?.forms(surnameOf(person.parts, words).join(' ')) ?? [])
      add({ keys: form.split(' ').map(fold), person, alone: true })
  }
  return forms
}

/** Whether a surname alone can mean its bearer: no given name, no common word. */
function meansOne(surname: readonly string[], words: NameWords): boolean {
  const [last = ''] = surname.slice(-1)
  const common =
    words.stop.has(last) || words.common.has(last) || words.titles.has(last) || words.bodies.has(last) || words.doubtful.has(last)
  return last.length > 2 && !common && !isGiven(surname.join(''), words) && !isGiven(last, words)
}

function mentionsIn(sentence: Sentence, forms: ReadonlyMap<string, Form[]>, { text, words, language }: UnknownContext): Mention[] {
  const row = wordsOf(text, sentence, language.script, words)
  const found: Mention[] = []
  for (let at = 0; at < row.length; at++) {
    const hit = mentionAt(row, at, forms, words)
    if (!hit) continue
    found.push(hit.mention)
    at = hit.to - 1
  }
  return found
}

/** What Arabic joins before a word: `و`, `ب`; ل swallows the alif of the article: `للصفواني`. */
const CLITIC = /^(?:[وف]?[بلك]|[وف])(?=..)/
const SWALLOWED = /^([وف]?)لل(?=..)/

/** The ways in which a written word may be a name's first: as it is, without clitics, with its alif again. */
function readings(key: string, words: NameWords): { clitic: string; key: string }[] {
  const plain = { clitic: '', key }
  if (words.own !== 'arabic') return [plain]
  const swallowed = SWALLOWED.exec(key)
  if (swallowed) return [plain, { clitic: swallowed[1] ?? '', key: `ال${key.slice(swallowed[0].length)}` }]
  const clitic = CLITIC.exec(key)?.[0]
  return clitic === undefined ? [plain] : [plain, { clitic, key: key.slice(clitic.length) }]
}

function mentionAt(
  row: readonly Word[],
  at: number,
  forms: ReadonlyMap<string, Form[]>,
  words: NameWords,
): { mention: Mention; to: number } | null {
  const word = row[at] as Word
  for (const { clitic, key } of readings(word.key, words)) {
    for (const form of forms.get(key) ?? []) {
      const to = at + form.keys.length
      if (!form.keys.every((part, one) => one === 0 || (row[at + one]?.key === part && row[at + one]?.before === 'space'))) continue
      if (form.alone && !standsAlone(row, at, to, form, words)) continue
      const start = word.start + clitic.length
      return { mention: { start, end: (row[to - 1] as Word).end, from: word.start, prefix: clitic, leader: form.person.leader }, to }
    }
  }
  return null
}

/** The surname after the person was introduced, with no other given name before it and nothing known in its place. */
function standsAlone(row: readonly Word[], at: number, to: number, { person }: Form, words: NameWords): boolean {
  const word = row[at] as Word
  if (word.start < person.since) return false
  if (row.slice(at, to).some(({ token }) => token?.marks.some(mark => mark.kind !== 'leader' || !mark.weak))) return false
  if (words.own === 'foreign' && !/^\p{Lu}/u.test(word.text)) return false
  const before = word.before === 'space' ? row[at - 1] : undefined
  return !before || !(isGiven(before.key, words) || words.particles.has(before.key) || words.namesakes.has(before.key))
}

/** The tokens of a sentence with the mentions in place of what they cover. */
function withMarks(tokens: readonly Token[], mentions: readonly Mention[]): Token[] {
  const kept = tokens.filter(token => !mentions.some(({ start, end }) => token.start < end && token.end > start))
  const marked = mentions.map(({ leader, ...token }) => ({ ...token, marks: [{ kind: 'leader' as const, leader, weak: false }] }))
  return [...kept, ...marked].sort((a, b) => a.start - b.start)
}
