import type { Knowledge } from '../../knowledge/index.ts'
import type { Language } from '../../languages/language.ts'
import type { Quote, Speaker, Via } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import type { Entity } from '../who/entity.ts'
import { participantOf } from '../who/entity.ts'
import { textSpan } from '../words/spans.ts'
import type { QuoteCandidate } from './candidate.ts'
import type { Passed } from './via.ts'

const speakerOf = (entity: Entity, knowledge: Knowledge): Speaker => {
  const { role: _role, ...speaker } = participantOf({ entity, role: 'party' }, knowledge)
  return speaker
}

/** An office by the English name of its country's first seat of power where it is that one, else by the article's own words. */
function viaOf(via: Passed, text: string, language: Language, knowledge: Knowledge): Via {
  if (!('office' in via)) return via
  const { from, end, country, form } = via.office
  const seats = form === 'metonym' && country ? knowledge.country(country)?.metonyms : undefined
  const words = text.slice(from, end)
  const isFirst = isNamed(words, seats?.[language.tag]?.[0]) || isNamed(words, seats?.en?.[0])
  return { name: (isFirst ? seats?.en?.[0] : undefined) ?? words, country: country ?? null }
}

/** Whether words hold all longer words of a name: `کاخ کرملین` is `کرملین`, the Pentagon is not the White House. */
function isNamed(words: string, name: string | undefined): boolean {
  const parts = fold(name ?? '').split(' ')
  const long = parts.filter(part => part.length >= LONG)
  return long.length > 0 && long.every(part => fold(words).includes(part))
}
const LONG = 4

/** The record's quotes. What a headline says is left out where the body says it again in the same words. */
export function toQuotes(candidates: readonly QuoteCandidate[], text: string, language: Language, knowledge: Knowledge): Quote[] {
  const body = candidates.filter(one => one.part === 'body').map(({ start, end }) => text.slice(start, end))
  return candidates
    .filter(({ part, start, end }) => part === 'body' || !body.some(said => sameWords(said, text.slice(start, end))))
    .map(({ start, end, speaker, kind, act, via, form }) => ({
      ...textSpan(text, { start, end }),
      speaker: speakerOf(speaker, knowledge),
      kind,
      act,
      via: via && viaOf(via, text, language, knowledge),
      rule: `${language.tag}.quote.${form}`,
      confidence: confidenceOf(form, speaker),
    }))
}

/** One begins with the other, or nearly: a headline is often the body's first sentence, cut short. */
function sameWords(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  let same = 0
  while (same < shorter && a[same] === b[same]) same++
  return same === shorter || same >= Math.max(SAME, shorter * 0.9)
}
const SAME = 40

/**
 * The share of quotes that are right, words and speaker both, by how their content was found: of those that readers judged
 * (docs/blind-reading.md).
 */
const RIGHT: Record<string, number> = {
  that: 0.82,
  marks: 0.95,
  colon: 0.81,
  comma: 0.85,
  bare: 0.81,
  preceding: 0.89,
  headline: 0.95,
  before: 0.73,
  back: 0.91,
  source: 0.85,
  object: 0.82,
  heading: 0.91,
}
/**
 * Where no person could be told, an office spoke; or somebody did whom the rules did not see. The latter is seldom where the words for who
 * speaks stand apart from the rest.
 */
const OFFICE = { apart: 0.92, within: 0.85 }
const APART: ReadonlySet<string> = new Set(['that', 'marks', 'headline', 'source', 'preceding', 'back'])

const confidenceOf = (form: string, { leader }: Entity): number =>
  Math.round((RIGHT[form] ?? 0.7) * (leader ? 1 : OFFICE[APART.has(form) ? 'apart' : 'within']) * 100) / 100
