import type { Country, Knowledge, Leader, OfficeId, Place } from '../../knowledge/index.ts'
import { cldrName } from '../../knowledge/names.ts'
import type { Language } from '../../languages/language.ts'
import type { CueKind, DeedVerb, OfficeWords, Trigger } from '../../languages/lexicon.ts'
import type { SayVerb } from '../../languages/speech.ts'
import { fold } from '../../text/fold.ts'
import { compileMatcher, type Matcher, type Phrase } from '../../text/matcher.ts'

/** How a country is named: by its name, as an adjective or its people, by its capital, by its seat of power, or by an armed party in it. */
export type CountryForm = 'name' | 'adjective' | 'capital' | 'metonym' | 'faction'

/** Where names change with their case: whether a form is the nominative, another case, or of a name that never changes. */
export type Inflection = 'nominative' | 'oblique' | 'fixed'

/** What a phrase of the text is, as far as the word alone tells. */
export type Mark =
  | { kind: 'leader'; leader: Leader; weak: boolean; inflection?: Inflection }
  | { kind: 'country'; country: Country; form: CountryForm; weak: boolean; inflection?: Inflection }
  | { kind: 'place'; place: Place; weak: boolean; inflection?: Inflection }
  /** `open`: a noun that says by itself neither whose office it is nor that it is known (Arabic `رئيس` without its article). */
  | { kind: 'office'; office: OfficeId; many: boolean; of?: string; country?: string; open?: boolean; inflection?: Inflection }
  | { kind: 'body'; office: OfficeId }
  | { kind: 'cue'; cue: CueKind }
  | { kind: 'trigger'; trigger: Trigger }
  | { kind: 'deed'; verb: DeedVerb }
  | { kind: 'say'; say: SayVerb }
  | { kind: 'agency'; name: string; country: string | null }
  | {
      kind: 'word'
      inflection?: Inflection
      /** Of counterparts: several of them. */
      many?: boolean
      /** Of a pronoun that tells a rank: the offices of those whom it may mean. */
      ranks?: readonly OfficeId[]
      word: 'counterpart' | 'head' | 'pronoun' | 'they' | 'both' | 'government' | 'honorific' | 'glue' | 'topic' | 'capital' | 'notHolder'
    }

export type MarkKind = Mark['kind']

/** A language's phrases and the names of the world in it, compiled into one matcher. */
export type Vocabulary = { language: Language; matcher: Matcher<Mark>; abbreviations: ReadonlySet<string>; knowledge: Knowledge }

const compiled = new WeakMap<Knowledge, Map<string, Vocabulary>>()

/** Compiled once per knowledge and language. */
export function vocabularyOf(knowledge: Knowledge, language: Language): Vocabulary {
  let byLanguage = compiled.get(knowledge)
  if (!byLanguage) {
    byLanguage = new Map()
    compiled.set(knowledge, byLanguage)
  }
  let vocabulary = byLanguage.get(language.tag)
  if (!vocabulary) {
    const nominatives = [
      leaderPhrases(knowledge, language),
      countryPhrases(knowledge, language),
      placePhrases(knowledge, language),
      lexiconPhrases(language),
    ]
    const phrases = interned(nominatives.map(list => inflected(list, language)))
    vocabulary = {
      language,
      matcher: compileMatcher(phrases, language.affixes),
      abbreviations: new Set(language.lexicon.abbreviations),
      knowledge,
    }
    byLanguage.set(language.tag, vocabulary)
  }
  return vocabulary
}

/** Names and offices with their oblique forms, where the language has any. */
function* inflected(phrases: Iterable<Phrase<Mark>>, { inflect }: Language): Generator<Phrase<Mark>> {
  for (const phrase of phrases) {
    const kind = inflect && inflectionOf(phrase.value)
    if (!inflect || !kind) {
      const nominative = inflect && phrase.value.kind === 'word' && phrase.value.word === 'pronoun'
      yield nominative ? { ...phrase, value: as(phrase.value, 'nominative') } : phrase
      continue
    }
    const forms = inflect(phrase.text, kind)
    yield { ...phrase, value: as(phrase.value, forms.length > 0 ? 'nominative' : 'fixed') }
    for (const text of forms) yield { ...phrase, text, value: as(phrase.value, 'oblique') }
  }
}

const as = (mark: Mark, inflection: Inflection): Mark => ({ ...mark, inflection }) as Mark

/** How what a phrase means changes with its case; undefined for words that are listed in all their forms. */
function inflectionOf(mark: Mark): Parameters<NonNullable<Language['inflect']>>[1] | undefined {
  if (mark.kind === 'leader') return 'person'
  if (mark.kind === 'office') return mark.many ? 'plural' : 'noun'
  if (mark.kind === 'country') return mark.form === 'adjective' ? 'adjective' : 'noun'
  if (mark.kind === 'word') return mark.word === 'counterpart' || mark.word === 'government' ? (mark.many ? 'plural' : 'noun') : undefined
  return mark.kind === 'place' ? 'noun' : undefined
}

/** Spellings that differ only in folded letters are one phrase: the same thing is one value, so that the matcher keeps it once. */
function interned(phrases: Iterable<Phrase<Mark>>[]): Phrase<Mark>[] {
  const known = new Map<string, Mark>()
  return phrases.flatMap(list =>
    [...list].map(phrase => {
      const key = identity(phrase.value)
      const value = known.get(key) ?? phrase.value
      known.set(key, value)
      return { ...phrase, value }
    }),
  )
}

function identity(mark: Mark): string {
  switch (mark.kind) {
    case 'leader':
      return `leader ${mark.leader.id} ${mark.weak} ${mark.inflection}`
    case 'country':
      return `country ${mark.country.code} ${mark.form} ${mark.weak} ${mark.inflection}`
    case 'place':
      return `place ${mark.place.name} ${mark.place.country} ${mark.weak} ${mark.inflection}`
    case 'office':
      return `office ${mark.office} ${mark.many} ${mark.of} ${mark.country} ${mark.open} ${mark.inflection}`
    case 'body':
      return `body ${mark.office}`
    case 'cue':
      return `cue ${mark.cue}`
    case 'trigger':
      return `trigger ${mark.trigger.name}`
    case 'deed':
      return `deed ${mark.verb}`
    case 'say':
      return `say ${mark.say.name}`
    case 'agency':
      return `agency ${mark.name}`
    case 'word':
      return `word ${mark.word} ${mark.many} ${mark.inflection} ${mark.ranks ?? ''}`
  }
}

function* leaderPhrases({ leaders }: Knowledge, { tag, namesOf = tag, script }: Language): Generator<Phrase<Mark>> {
  const known = new Set([
    ...leaders.flatMap(({ names, weak }) => [...(names[tag] ?? names[namesOf] ?? []), ...(weak?.[tag] ?? [])]).map(fold),
    // "Ali" is anybody's given name.
    ...leaders.flatMap(({ names }) => (names[tag] ?? []).map(name => fold(name.split(' ')[0] ?? ''))),
  ])
  for (const leader of leaders) {
    const own = namesOf !== tag && !leader.names[tag]
    const weak = new Set(own ? leader.weak?.[namesOf] : leader.weak?.[tag])
    for (const text of leader.names[own ? namesOf : tag] ?? []) yield { text, value: { kind: 'leader', leader, weak: weak.has(text) } }
    for (const text of weak)
      if (!leader.names[own ? namesOf : tag]?.includes(text)) yield { text, value: { kind: 'leader', leader, weak: true } }
    if (script === 'Arab') continue
    // Who has been named in full is named by surname alone afterwards.
    for (const text of new Set((leader.names[tag] ?? []).map(surnameOf)))
      if (text.length >= SURNAME && !known.has(fold(text))) yield { text, value: { kind: 'leader', leader, weak: true } }
  }
}

/** The last word of a full name. */
const surnameOf = (name: string): string => /\s(\p{Lu}[\p{L}’'-]*)$/u.exec(name)?.[1] ?? ''
/** Shorter ones are words of other kinds too often. */
const SURNAME = 3

function* countryPhrases({ countries }: Knowledge, { tag, script, lexicon }: Language): Generator<Phrase<Mark>> {
  for (const country of countries) {
    const weak = new Set(country.weak?.[tag])
    const cldr = country.kind === 'country' ? cldrName(country.code, tag) : undefined
    const forms: [CountryForm, readonly string[]][] = [
      ['name', [...(cldr ? [cldr] : []), ...(country.names[tag] ?? [])]],
      ['adjective', country.adjectives?.[tag] ?? []],
      ['capital', country.capital?.[tag] ?? []],
      ['metonym', country.metonyms?.[tag] ?? []],
      ['faction', lexicon.factions?.[country.code] ?? []],
    ]
    for (const [form, texts] of forms) {
      for (const text of texts) {
        const value: Mark = { kind: 'country', country, form, weak: weak.has(text) }
        for (const spelling of withoutArticle(text, script)) {
          yield {
            text: spelling,
            value,
            article: form === 'adjective' || form === 'metonym',
            endings: form === 'name' || form === 'adjective',
          }
        }
      }
    }
  }
}

function* placePhrases({ places }: Knowledge, { tag, script }: Language): Generator<Phrase<Mark>> {
  for (const place of places) {
    const weak = new Set(place.weak?.[tag])
    for (const text of [...(place.names[tag] ?? []), ...weak]) {
      for (const spelling of withoutArticle(text, script)) yield { text: spelling, value: { kind: 'place', place, weak: weak.has(text) } }
    }
  }
}

/** Arabic ل swallows the alif of the article: `للعراق` beside `العراق`. */
function withoutArticle(text: string, script: Language['script']): string[] {
  return script === 'Arab' && text.startsWith('ال') ? [text, `لل${text.slice(2)}`] : [text]
}

function* lexiconPhrases({ lexicon, speech, affixes }: Language): Generator<Phrase<Mark>> {
  const nouns = { article: true }
  const [article] = affixes.articles
  const open = (text: string): boolean => article !== undefined && !` ${text}`.includes(` ${article}`)
  for (const [office, words] of Object.entries(lexicon.offices) as [OfficeId, OfficeWords][]) {
    for (const text of words.one) yield { text, value: { kind: 'office', office, many: false, open: open(text) }, ...nouns, endings: true }
    for (const text of words.open ?? []) yield { text, value: { kind: 'office', office, many: false, open: true }, ...nouns }
    for (const text of words.many ?? []) yield { text, value: { kind: 'office', office, many: true }, ...nouns }
  }
  for (const { forms, office, of, country } of lexicon.titles) {
    for (const text of forms) yield { text, value: { kind: 'office', office, many: false, of, country }, ...nouns }
  }
  const words = [
    ['counterpart', lexicon.counterparts.one],
    ['head', lexicon.heads ?? []],
    ['pronoun', lexicon.pronouns],
    ['they', lexicon.they ?? []],
    ['both', lexicon.both],
    ['government', lexicon.governments],
    ['honorific', lexicon.honorifics],
    ['glue', lexicon.glue],
    ['topic', lexicon.topics],
    ['capital', lexicon.capitals],
    ['notHolder', lexicon.notHolders],
  ] as const
  for (const text of lexicon.counterparts.many) yield { text, value: { kind: 'word', word: 'counterpart', many: true }, ...nouns }
  for (const [word, texts] of words) for (const text of texts) yield { text, value: { kind: 'word', word }, ...nouns }
  for (const { offices: ranks, forms } of lexicon.styles ?? [])
    for (const text of forms) yield { text, value: { kind: 'word', word: 'pronoun', ranks }, ...nouns }
  for (const { office, forms } of lexicon.bodies ?? []) for (const text of forms) yield { text, value: { kind: 'body', office }, ...nouns }
  for (const { name, country, forms } of lexicon.agencies)
    for (const text of forms) yield { text, value: { kind: 'agency', name, country }, ...nouns }
  for (const [cue, texts] of Object.entries(lexicon.cues) as [CueKind, string[]][]) {
    for (const text of texts) yield { text, value: { kind: 'cue', cue } }
  }
  for (const trigger of lexicon.triggers) {
    for (const text of trigger.forms) yield { text, value: { kind: 'trigger', trigger }, ...nouns }
  }
  for (const [verb, texts] of Object.entries(lexicon.deeds) as [DeedVerb, string[]][])
    for (const text of texts) yield { text, value: { kind: 'deed', verb } }
  for (const say of speech.sayVerbs) for (const text of say.forms) yield { text, value: { kind: 'say', say } }
}
