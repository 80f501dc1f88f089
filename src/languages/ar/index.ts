import type { Language } from '../language.ts'
import { acts } from './acts.ts'
import { attributes } from './attributes.ts'
import { dates } from './dates.ts'
import { lexicon } from './lexicon.ts'
import { nameWords } from './names.ts'
import { page } from './page.ts'
import { speech } from './speech.ts'

export const ar: Language = {
  tag: 'ar',
  name: 'Arabic',
  script: 'Arab',
  direction: 'rtl',
  home: null,
  affixes: {
    clitics: ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فل', 'فب', 'وك'],
    articles: ['ال', 'وال', 'بال', 'فال', 'كال', 'لل', 'ولل', 'وبال'],
    endings: [],
  },
  dates,
  page,
  lexicon,
  speech,
  acts,
  names: nameWords,
  attributes,
}
