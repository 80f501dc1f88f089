import type { Language } from '../language.ts'
import { acts } from './acts.ts'
import { attributes } from './attributes.ts'
import { dates } from './dates.ts'
import { inflect } from './inflect.ts'
import { lexicon } from './lexicon.ts'
import { nameWords } from './names.ts'
import { page } from './page.ts'
import { speech } from './speech.ts'

export const ru: Language = {
  tag: 'ru',
  name: 'Russian',
  script: 'Cyrl',
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
  smallAdjectives: true,
  inflect,
  // "в" takes the accusative for where one goes.
  caseOf: word => (/[ую]$/.test(word) ? 'to' : null),
}
