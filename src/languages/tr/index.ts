import type { Language } from '../language.ts'
import { attributes } from './attributes.ts'
import { dates } from './dates.ts'
import { caseOf } from './inflect.ts'
import { lexicon } from './lexicon.ts'
import { nameWords } from './names.ts'
import { page } from './page.ts'
import { speech } from './speech.ts'

export const tr: Language = {
  tag: 'tr',
  name: 'Turkish',
  script: 'Latn',
  direction: 'ltr',
  home: 'TR',
  affixes: { clitics: [], articles: [], endings: [] },
  dates,
  page,
  lexicon,
  speech,
  names: nameWords,
  attributes,
  namesOf: 'en',
  caseOf,
}
