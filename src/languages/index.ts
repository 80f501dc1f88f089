import { ar } from './ar/index.ts'
import { en } from './en/index.ts'
import { fa } from './fa/index.ts'
import { fr } from './fr/index.ts'
import type { Language } from './language.ts'
import { ru } from './ru/index.ts'
import { tr } from './tr/index.ts'

export type { Language } from './language.ts'

/** The languages from which facts are taken: adding one is a folder and a line here. */
export const languages: Record<string, Language> = { fa, ar, en, ru, fr, tr }
