import type { OfficeId } from '../knowledge/types.ts'
import { fold } from '../text/fold.ts'
import type { Letters, Spelling } from '../text/romanise.ts'

/** Names with their usual English spelling, by `fold`ed spelling: حسین → Hossein. */
export type GivenNames = ReadonlyMap<string, string>

/**
 * How persons are named in one language: data for `extract/unknown.ts`, which finds persons whom the reference data does not know. All words
 * are folded, so that spelling variants (ي/ی, أ/ا, case, accents) are not repeated.
 */
export type NameWords = {
  /** Given names of the Muslim world, whose bearers' surnames are Arabic, Persian or Turkic: as Arabs and as Iranians spell them in English. */
  local: { arabic: GivenNames; persian: GivenNames }
  /** Given names of the rest of the world. */
  foreign: GivenNames
  /** Surnames and parts of surnames whose usual spelling no rule finds. */
  surnames: GivenNames
  /** Words that only join parts of a name: بن → bin, "van". */
  particles: GivenNames
  /** First halves of given names of two words, with what follows them: عبد + الرحمن. */
  servants: ReadonlySet<string>
  /** Second halves of names of two words: نصر + الله, نور + الدین. */
  completions: GivenNames
  /** Titles before a name that the lexicon does not list: ranks, professions. */
  titles: ReadonlySet<string>
  /** Given names that are also common words: counted only beside a title or another name. */
  doubtful: ReadonlySet<string>
  /** Words that are never part of a name: particles, verbs of reporting, nouns of office and time. */
  stop: ReadonlySet<string>
  /** Nouns and adjectives that are never part of a name but often of a title. */
  common: ReadonlySet<string>
  /** Words, unfolded, that folding makes look like a name: على is no علي. */
  lookalikes: ReadonlySet<string>
  /** Names, unfolded, that folding makes look like a small word, with that word: علي is a name where the article writes على for "on". */
  disguised: ReadonlyMap<string, string>
  /** Heads and members of bodies, with the office that comes nearest: they count beside a body of state only. */
  heads: ReadonlyMap<string, OfficeId>
  /** Bodies of state: who heads or speaks for one holds political office. */
  bodies: ReadonlySet<string>
  /** Clubs, firms, schools: who heads one is no leader. */
  privates: ReadonlySet<string>
  /** Things that bear persons' names: "the Imam Muhammad University". */
  namesakes: ReadonlySet<string>
  /** Nouns that go on within a title: `عضو`, "deputy". */
  ranks: ReadonlySet<string>
  /** Words that only end a surname of two words: نعمت زاده, داود أوغلو. */
  surnameEndings: ReadonlySet<string>
  /** What may be joined to a word and is no part of it, where that is not the English 's: `Akçapar'ın`. */
  endings?: RegExp
  /** Where names change with their case: that in which the office beside a name stands, by its first word, is the name's. */
  cases?: {
    nominative: (office: string, parts: readonly string[]) => string[]
    /** The oblique forms of a name. */
    forms: (name: string) => readonly string[]
  }
  /** A word of a name in English letters, where each letter stands for itself and no spelling is to be guessed. */
  latin?: (word: string) => string
  /** Null where names are written in English letters already, or `latin` writes them so. */
  spelling: Spellings | null
  /** Whose way of spelling names of the Muslim world it follows where the country does not tell. */
  own: 'arabic' | 'persian' | 'foreign'
}

/** How one language writes the names of countries that write English, or a Romance language, and of all others that are not its neighbours. */
export type European = { english: Spelling; romance: Spelling; foreign: Spelling }
/** With those of its own world: Arabic names, and Persian ones. */
export type Spellings = European & { arabic: Spelling; persian: Spelling }

/** A list of words, written `one | another`, folded. */
export const words = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s*\|\s*/)
      .map(fold),
  )

/** Words with an office each, folded. */
export const heads = (offices: { [Office in OfficeId]?: string }): ReadonlyMap<string, OfficeId> =>
  new Map(
    (Object.entries(offices) as [OfficeId, string][]).flatMap(([office, list]) => [...words(list)].map(word => [word, office] as const)),
  )

/**
 * Names with spellings, written `written English | …`; several ways of writing one name stand before it, joined by `/`.
 * A name of two words has an underscore for its space.
 */
export function names(list: string): GivenNames {
  const found = new Map<string, string>()
  for (const entry of list.trim().split(/\s*\|\s*/)) {
    const [written = '', english = ''] = entry.trim().split(/\s+/)
    for (const form of written.split('/')) found.set(fold(form.replace(/_/g, ' ')), english.replace(/_/g, ' '))
  }
  return found
}

/** Names that are written alike in both languages: one word, the same in English. */
export const plainNames = (list: string): GivenNames =>
  new Map(
    list
      .trim()
      .split(/\s+/)
      .map(name => [fold(name), name]),
  )

/** Letter groups, written `group latin`; a group with nothing after it is silent. */
export function letters(...lists: string[]): Letters {
  return new Map(
    lists.flatMap(list =>
      list
        .trim()
        .split(/\s*\|\s*/)
        .map(entry => {
          const [group = '', latin = ''] = entry.split(/\s+/)
          return [group, latin] as const
        }),
    ),
  )
}

/** For a language in which persons whom the reference data does not know go unseen. */
export const unnamed: NameWords = {
  local: { arabic: new Map(), persian: new Map() },
  foreign: new Map(),
  surnames: new Map(),
  particles: new Map(),
  servants: new Set(),
  completions: new Map(),
  titles: new Set(),
  doubtful: new Set(),
  stop: new Set(),
  common: new Set(),
  lookalikes: new Set(),
  disguised: new Map(),
  heads: new Map(),
  bodies: new Set(),
  privates: new Set(),
  namesakes: new Set(),
  ranks: new Set(),
  surnameEndings: new Set(),
  spelling: null,
  own: 'foreign',
}
