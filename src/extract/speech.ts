import type { Knowledge } from '../knowledge/index.ts'
import type { Language } from '../languages/language.ts'
import type { Quote, Speaker } from '../model.ts'
import type { Entity } from './entities.ts'
import { participantOf } from './events.ts'
import type { QuoteCandidate } from './quotes.ts'
import { textSpan } from './spans.ts'

const speakerOf = (entity: Entity, knowledge: Knowledge): Speaker => {
  const { role: _role, ...speaker } = participantOf({ entity, role: 'party' }, knowledge)
  return speaker
}

/** The record's quotes. What a headline says is left out where the body says it again in the same words. */
export function toQuotes(candidates: readonly QuoteCandidate[], text: string, language: Language, knowledge: Knowledge): Quote[] {
  const body = candidates.filter(one => one.part === 'body').map(({ start, end }) => text.slice(start, end))
  return candidates
    .filter(({ part, start, end }) => part === 'body' || !body.some(said => sameWords(said, text.slice(start, end))))
    .map(({ start, end, speaker, kind, act, form }) => ({
      ...textSpan(text, { start, end }),
      speaker: speakerOf(speaker, knowledge),
      kind,
      act,
      via: null,
      rule: `${language.tag}.quote.${form}`,
      confidence: form === 'marks' || form === 'colon' ? 0.9 : 0.8,
    }))
}

/** One begins with the other: a headline is often the body's first sentence, cut short. */
const sameWords = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)
