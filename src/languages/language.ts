import type { DateWords } from '../calendars/words.ts'
import type { Affixes } from '../text/matcher.ts'
import type { ActWords } from './acts.ts'
import type { AttributeWords } from './attributes.ts'
import type { Lexicon } from './lexicon.ts'
import type { NameWords } from './names.ts'
import type { PageWords } from './page.ts'
import type { Speech } from './speech.ts'

/**
 * All that Dragoman knows of one language. A pack is data: the engines know no language. The compiler names what a pack still lacks.
 * One folder per pack, one file per part.
 */
export type Language = {
  /** BCP 47 primary subtag. */
  tag: string
  /** Name in English. */
  name: string
  script: 'Arab' | 'Latn' | 'Cyrl'
  direction: 'rtl' | 'ltr'
  /** The country whose offices its press names without the country, if it is mostly one country's press. */
  home: string | null
  /** What may stand joined to a word. */
  affixes: Affixes
  /** Months, weekdays, relative words: for the recogniser of date expressions. */
  dates: DateWords
  /** How pages in this language look around an article: for telling the article proper from boilerplate. */
  page: PageWords
  /** The words by which it tells of events. */
  lexicon: Lexicon
  /** The words by which it tells of what was said. */
  speech: Speech
  /** The words by which it does something in saying it: praises, asks, threatens. */
  acts: ActWords
  /** How its names are made and spelt: for persons whom the reference data does not know, who go unseen where it is `unnamed`. */
  names: NameWords
  /** The words by which it goes on telling of an event: what it was about. */
  attributes: AttributeWords
  /** The language whose spelling of a leader's name its press uses, too. */
  namesOf?: string
  /** Whether adjectives of countries are written with a small letter: `российский`, "russe". */
  smallAdjectives?: boolean
  /** Words that are others without their accents: French "a" (has) is no "à". */
  unaccented?: readonly string[]
  /**
   * Where names and offices change with their case: the oblique forms of a nominative. The reference data and the lexicon hold nominatives
   * only then.
   */
  inflect?: (text: string, kind: 'person' | 'noun' | 'plural' | 'adjective') => readonly string[]
  /**
   * Where the end of an entity's last word tells what it is to its clause (`Putin'le`, `mevkidaşıyla`): the case of that word, given with all
   * that is joined to it. `named` when it is a name, whose endings an apostrophe sets off;
   * `behind` is the small word behind it, an ending where the apostrophe is lost.
   */
  caseOf?: (word: string, named: boolean, behind?: string) => WordCase | null
  /** What may follow a name and belongs to it, at the beginning of what stands behind it: `بن عبدالعزيز آل سعود`. */
  nameTail?: RegExp
}

/** What the end of a word makes of the one whom it names. */
export type WordCase = 'with' | 'to' | 'in' | 'from' | 'owner' | 'object'
