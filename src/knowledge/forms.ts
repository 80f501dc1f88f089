import { fold, ZWNJ } from '../text/fold.ts'
import type { Names } from './types.ts'

const JOINT = String.fromCharCode(ZWNJ)
/** More joints than this in one name do not occur; the matcher stops multiplying at 16 ways. */
const MOST_WAYS = 16

/**
 * What the matcher sees in a form, once for each way in which its joints may be written: two forms that share one of these are one
 * form to it (`گفت‌وگو` has `گفتوگو`, `گفت وگو`, `گفتو گو`, `گفت و گو`).
 */
export function foldedWays(form: string): readonly string[] {
  let ways = known.get(form)
  if (!ways) {
    ways = waysOf(form)
    known.set(form, ways)
  }
  return ways
}

/** A check asks for the same forms again and again. */
const known = new Map<string, readonly string[]>()

function waysOf(form: string): readonly string[] {
  let ways = ['']
  for (const [at, part] of form.split(JOINT).entries()) {
    if (at === 0) ways = [part]
    else ways = ways.length < MOST_WAYS ? ways.flatMap(way => [`${way}${part}`, `${way} ${part}`]) : ways.map(way => `${way}${part}`)
  }
  return [...new Set(ways.map(fold))]
}

/** Whether every text that one form finds is found by the others too. */
export function isCovered(form: string, others: readonly string[]): boolean {
  const found = new Set(others.flatMap(foldedWays))
  return foldedWays(form).every(way => found.has(way))
}

/** The forms of a list without those that others of it find too; the wider form takes the place of the narrower. */
export function withoutRedundant(forms: readonly string[]): string[] {
  const kept: string[] = []
  for (const form of forms) {
    if (isCovered(form, kept)) continue
    const narrower = kept.findIndex(other => isCovered(other, [form]))
    if (narrower < 0) kept.push(form)
    else kept.splice(narrower, 1, form)
  }
  for (const form of [...kept]) {
    const others = kept.filter(other => other !== form)
    if (isCovered(form, others)) kept.splice(kept.indexOf(form), 1)
  }
  return kept
}

/** The names of two lists, those of the first first, none twice. */
export function joinNames(first: Names, second: Names): Names {
  const languages = [...new Set([...Object.keys(first), ...Object.keys(second)])]
  return Object.fromEntries(
    languages.map(language => [language, withoutRedundant([...(first[language] ?? []), ...(second[language] ?? [])])]),
  )
}

const SCRIPTS: Record<string, RegExp> = {
  Arab: /^[\p{Script=Arabic}\p{N}\p{P}\p{S}\u0640\u064b-\u0652\u200c ]+$/u,
  Latn: /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\u02bb\u02bc ]+$/u,
  Cyrl: /^[\p{Script=Cyrillic}\p{M}\p{N}\p{P}\p{S} ]+$/u,
}
/** What is Latin in every script: the numbers of kings, groups of states. */
const LATIN_EVERYWHERE = /(?<![\p{L}])(?:[IVX]+|G\d+)(?![\p{L}])/gu
const SCRIPT_OF: Record<string, string> = { fa: 'Arab', ar: 'Arab', ru: 'Cyrl', en: 'Latn', tr: 'Latn', fr: 'Latn' }
/** Letters that stand for the same sound in the other language of the script. */
const FOREIGN: Record<string, RegExp> = { fa: /[كيى]/u, ar: /[کی]/u }

/** What is wrong with the writing of a form; null when nothing is. Languages without a pack are not judged. */
export function scriptFault(form: string, language: string): string | null {
  const script = SCRIPT_OF[language]
  if (!script) return null
  if (!SCRIPTS[script]?.test(script === 'Cyrl' ? form.replace(LATIN_EVERYWHERE, '1') : form))
    return `is not written in the script of ${language}`
  return FOREIGN[language]?.test(form) ? `has letters that ${language} does not use (${FOREIGN[language]?.exec(form)?.[0]})` : null
}
