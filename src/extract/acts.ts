import type { Language } from '../languages/language.ts'
import type { QuoteAct } from '../model.ts'
import { compileMatcher, type Matcher } from '../text/matcher.ts'

/** The order in which words of the content decide: the rarer and plainer act first. */
const ORDER: readonly QuoteAct[] = [
  'condolence',
  'denial',
  'apology',
  'rejection',
  'threat',
  'demand',
  'pledge',
  'appeal',
  'criticism',
  'praise',
]

const compiled = new WeakMap<Language, Matcher<QuoteAct>>()

/** The act of a quote: what its verb says, else what its words say, else a statement. */
export function actOf(text: string, start: number, end: number, verb: QuoteAct, language: Language): QuoteAct {
  if (verb !== 'statement') return verb
  let matcher = compiled.get(language)
  if (!matcher) {
    const phrases = Object.entries(language.speech.acts).flatMap(([act, forms]) =>
      forms.map(form => ({ text: form, value: act as QuoteAct, article: true, endings: true })),
    )
    matcher = compileMatcher(phrases, language.affixes)
    compiled.set(language, matcher)
  }
  const found = new Set(matcher.find(text, start, end).map(hit => hit.value))
  return ORDER.find(act => found.has(act)) ?? 'statement'
}

const firstPersons = new WeakMap<Language, Matcher<true>>()

/** A test for words of the first person in a stretch of text. */
export function firstPersonIn(language: Language): (text: string, start: number, end: number) => boolean {
  const matcher =
    firstPersons.get(language) ??
    compileMatcher(
      language.speech.firstPerson.map(text => ({ text, value: true as const })),
      language.affixes,
    )
  firstPersons.set(language, matcher)
  return (text, start, end) => matcher.find(text, start, end).length > 0
}
