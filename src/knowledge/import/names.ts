/** Names of a query's result as names of the reference data. */
import { scriptFault } from '../forms.ts'
import type { NameRow } from './result.ts'

export type Forms = { language: string; form: string; kind: NameRow['kind'] }[]

const LANGUAGES = ['en', 'fa', 'ar', 'ru', 'tr', 'fr']
/** Longer ones are titles and descriptions. */
const LONGEST = 60

/**
 * The names of one person that are usable: in the script of their language, without the words in brackets that tell namesakes apart.
 * `mul` is Wikidata's tag for names that are the same in all languages of the Latin script. Labels first.
 */
export function formsOf(rows: readonly NameRow[]): Forms {
  const forms = rows.flatMap(({ language, name, kind }) => {
    const form = name.replace(/\s*\([^)]*\)/g, '').trim()
    const tag = language === 'mul' ? 'en' : language
    return LANGUAGES.includes(tag) && form && form.length <= LONGEST && !scriptFault(spelled(form, tag), tag)
      ? [{ language: tag, form: spelled(form, tag), kind }]
      : []
  })
  return [...forms.filter(({ kind }) => kind === 'label'), ...forms.filter(({ kind }) => kind === 'alias')]
}

/** The letters that a language writes: Wikidata has Arabic ones in Persian names. */
function spelled(form: string, language: string): string {
  if (language === 'fa') return form.replaceAll('ي', 'ی').replaceAll('ى', 'ی').replaceAll('ك', 'ک')
  return language === 'ar' ? form.replaceAll('ی', 'ي').replaceAll('ک', 'ك') : form
}

/** Kebab-case ASCII: `François Hollande` → `francois-hollande`; empty when nothing of the name is Latin. */
export function idOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
