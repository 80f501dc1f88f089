import type { Knowledge, Leader } from '../knowledge/index.ts'
import type { Language } from '../languages/language.ts'
import type { Span } from '../model.ts'
import { fold } from '../text/fold.ts'
import { isGiven } from './read-name.ts'
import { learntSpellings, spellName } from './spell-name.ts'
import { sharesGivenName } from './variants.ts'

/** How far before a surname its given names are looked for. */
const REACH = 40
/** Two words that end right before a place, the first of them if there is one. */
const WORDS_BEFORE = /(?:([\p{L}\p{M}\u200c]+) )?([\p{L}\p{M}\u200c]+) $/u

/**
 * Whether a surname alone, found at `start`, is another person's: right before it stands a given name that is not the leader's
 * ("Michelle Obama", `ميشيل أوباما`), or a particle that makes it part of a longer name (`محمد بن صالح`).
 */
export function isNamesake(
  text: string,
  { start, end }: Span,
  leader: Leader,
  { tag, names: words }: Pick<Language, 'tag' | 'names'>,
  knowledge: Knowledge,
): boolean {
  if (/[\s\u200c-]/.test(text.slice(start, end))) return false
  const [, earlier, nearest] = WORDS_BEFORE.exec(text.slice(Math.max(0, start - REACH), start)) ?? []
  if (nearest === undefined) return false
  const key = fold(nearest)
  if (words.lookalikes.has(nearest) || words.stop.has(key) || words.doubtful.has(key)) return false
  if (!words.particles.has(key) && !isGiven(key, words)) return false
  const own = new Set(Object.values(leader.names).flatMap(forms => (forms ?? []).flatMap(form => fold(form).split(/[ -]/))))
  return ![earlier, nearest].some(
    word =>
      word !== undefined &&
      (own.has(fold(word)) || sharesGivenName(spellName([word], words, undefined, learntSpellings(knowledge, tag)), leader)),
  )
}
