import type { Language } from '../language.ts'
import { acts } from './acts.ts'
import { attributes } from './attributes.ts'
import { dates } from './dates.ts'
import { lexicon } from './lexicon.ts'
import { nameWords } from './names.ts'
import { page } from './page.ts'
import { speech } from './speech.ts'

export const fa: Language = {
  tag: 'fa',
  name: 'Persian',
  script: 'Arab',
  direction: 'rtl',
  home: 'IR',
  affixes: { clitics: [], articles: [], endings: ['ی', 'ای', 'یی', 'ها', 'های', 'هایی', 'ان', 'ش', 'شان', 'ام', 'اش'] },
  dates,
  page,
  lexicon,
  speech,
  acts,
  names: nameWords,
  attributes,
}
