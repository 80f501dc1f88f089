import { page as arabic } from '../languages/ar/page.ts'
import { page as english } from '../languages/en/page.ts'
import { page as persian } from '../languages/fa/page.ts'
import { page as french } from '../languages/fr/page.ts'
import type { PageWords } from '../languages/page.ts'
import { page as russian } from '../languages/ru/page.ts'
import { page as turkish } from '../languages/tr/page.ts'

/** Page words by language tag. All are looked for on every page: a Persian page has an English menu as often as not. */
export const pageWords: Readonly<Record<string, PageWords>> = {
  fa: persian,
  ar: arabic,
  en: english,
  ru: russian,
  tr: turkish,
  fr: french,
}
