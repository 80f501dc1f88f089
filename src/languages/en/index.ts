import type { Language } from '../language.ts'
import { acts } from './acts.ts'
import { attributes } from './attributes.ts'
import { dates } from './dates.ts'
import { lexicon } from './lexicon.ts'
import { nameWords } from './names.ts'
import { page } from './page.ts'
import { speech } from './speech.ts'

export const en: Language = {
  tag: 'en',
  name: 'English',
  script: 'Latn',
  direction: 'ltr',
  home: null,
  affixes: { clitics: [], articles: [], endings: [] },
  dates,
  page,
  lexicon,
  speech,
  acts,
  names: nameWords,
  attributes,
}
