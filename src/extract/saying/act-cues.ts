import type { Cues } from '../../languages/acts.ts'
import type { Language } from '../../languages/language.ts'
import type { QuoteAct } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import { compileMatcher, type Hit, type Matcher, type Phrase } from '../../text/matcher.ts'

/** What a word of the content does: it tells an act, or obliges somebody, or makes a condition, or negates. */
export type Cue = { act: QuoteAct; weight: number } | { word: 'must' | 'oblige' | 'should' | 'own' | 'condition' | 'negation' | 'negated' }

/** An act that a construction tells, and about where in the stretch it begins. */
export type Construed = { act: QuoteAct; weight: number; at: number }

/** What tells an act by itself, and what does so only with others. */
export const STRONG = 2
export const PLAIN = 1

/** `words`: of each word some beginning of one of its forms stands in a text that it can hold for; to look for these first is many times quicker. */
type Construction = { act: QuoteAct; weight: number; test: RegExp; words: readonly (readonly string[])[] }
type Compiled = { matcher: Matcher<Cue>; constructions: Construction[] }

const compiled = new WeakMap<Language, Compiled>()

function compiledFor(language: Language): Compiled {
  let found = compiled.get(language)
  if (!found) {
    found = { matcher: compileMatcher(phrasesOf(language), language.affixes), constructions: [...constructionsOf(language)] }
    compiled.set(language, found)
  }
  return found
}

/** The words of `text[start, end)` that tell of an act, in order. */
export const cuesIn = (text: string, start: number, end: number, language: Language): Hit<Cue>[] =>
  compiledFor(language).matcher.find(text, start, end)

/** The constructions of `text[start, end)` that tell an act, each once. */
export function constructionsIn(text: string, start: number, end: number, language: Language): Construed[] {
  const folded = fold(text.slice(start, end))
  return compiledFor(language).constructions.flatMap(({ act, weight, test, words }) => {
    const possible = words.every(forms => forms.some(form => folded.includes(form)))
    const at = possible ? folded.search(test) : -1
    return at < 0 ? [] : [{ act, weight, at }]
  })
}

const isConstruction = (text: string): boolean => text.includes('~')

function* weighed({ acts }: Language): Generator<{ text: string; act: QuoteAct; weight: number }> {
  for (const [act, { strong = [], plain = [], none = [] }] of Object.entries(acts.cues) as [QuoteAct, Cues][]) {
    for (const text of strong) yield { text, act, weight: STRONG }
    for (const text of plain) yield { text, act, weight: PLAIN }
    for (const text of none) yield { text, act, weight: 0 }
  }
}

function* phrasesOf(language: Language): Generator<Phrase<Cue>> {
  const inflected = { article: true, endings: true }
  const values = new Map<string, Cue>()
  for (const { text, act, weight } of weighed(language)) {
    if (isConstruction(text)) continue
    const value = values.get(`${act}${weight}`) ?? { act, weight }
    values.set(`${act}${weight}`, value)
    yield text.endsWith('*') ? { text: text.slice(0, -1), value, ...inflected, stem: true } : { text, value, ...inflected }
  }
  const { must, ownCountry, condition, negations, negated } = language.acts
  const words = [
    ['must', must.before],
    ['oblige', must.after],
    ['should', must.should],
    ['own', ownCountry],
    ['condition', condition],
    ['negation', negations],
    ['negated', negated],
  ] as const
  for (const [word, texts] of words) {
    const value: Cue = { word }
    for (const text of texts) yield { text, value }
  }
}

function* constructionsOf(language: Language): Generator<Construction> {
  for (const { text, act, weight } of weighed(language)) {
    if (!isConstruction(text)) continue
    const words = text.split(' ').filter(word => word !== '~')
    yield { act, weight, test: expression(text, language), words: words.map(word => word.split('/').map(form => partsOf(form)[0] ?? '')) }
  }
}

/** A construction as an expression over folded text: `no/any ~ talk*` is either word, a gap within the clause, and a word that begins so. */
function expression(text: string, { affixes }: Language): RegExp {
  const before = [...affixes.articles, ...affixes.clitics].map(fold).sort((a, b) => b.length - a.length)
  const joined = before.length > 0 ? `(?:${before.join('|')})?` : ''
  let source = ''
  let between = ''
  for (const word of text.split(' ')) {
    if (word === '~') {
      between = GAP
      continue
    }
    const forms = word.split('/').map(form => partsOf(form).join(' ?') + (form.endsWith('*') ? '[\\p{L}\\p{N}]*' : ''))
    source += `${between}(?<![\\p{L}\\p{N}])${joined}(?:${forms.join('|')})(?![\\p{L}\\p{N}])`
    between = NEXT
  }
  return new RegExp(source, 'u')
}

/** The parts of a form, folded, between which a space may stand. */
const partsOf = (form: string): string[] =>
  form
    .replace(/\*$/, '')
    .split(/[\u200c_]/)
    .map(fold)

/** What may stand between the words of a construction: few words of the same sentence, and nothing but signs. */
const GAP = '[^.!?؟؛;:…]{0,70}?'
const NEXT = '[^\\p{L}\\p{N}.!?؟؛;:…]+'
