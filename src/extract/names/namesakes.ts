import type { Knowledge, Leader } from '../../knowledge/index.ts'
import type { Language } from '../../languages/language.ts'
import { unnamed } from '../../languages/names.ts'
import type { Span } from '../../model.ts'
import { fold } from '../../text/fold.ts'
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
  language: Pick<Language, 'tag' | 'names' | 'inflect'>,
  knowledge: Knowledge,
): boolean {
  const { tag, names: words } = language
  if (/[\s\u200c-]/.test(text.slice(start, end))) return false
  const [, earlier, nearest] = WORDS_BEFORE.exec(text.slice(Math.max(0, start - REACH), start)) ?? []
  if (nearest === undefined) return false
  const key = fold(nearest)
  if (words === unnamed) return knownGiven(knowledge, language).has(key) && !ownWords(leader, language).has(key)
  if (words.lookalikes.has(nearest) || words.stop.has(key) || words.doubtful.has(key)) return false
  if (!words.particles.has(key) && !isGiven(key, words)) return false
  const own = new Set(Object.values(leader.names).flatMap(forms => (forms ?? []).flatMap(form => fold(form).split(/[ -]/))))
  return ![earlier, nearest].some(
    word =>
      word !== undefined &&
      (own.has(fold(word)) || sharesGivenName(spellName([word], words, undefined, learntSpellings(knowledge, tag)), leader)),
  )
}

const given = new WeakMap<Knowledge, Map<string, ReadonlySet<string>>>()

/** For languages without lists of names: the given names of all known leaders, in all cases. */
function knownGiven(knowledge: Knowledge, language: Pick<Language, 'tag' | 'inflect'>): ReadonlySet<string> {
  const byTag = given.get(knowledge) ?? new Map<string, ReadonlySet<string>>()
  given.set(knowledge, byTag)
  let names = byTag.get(language.tag)
  if (!names) {
    const first = knowledge.leaders.flatMap(({ names }) =>
      (names[language.tag] ?? []).flatMap(name => (name.includes(' ') ? [name.split(' ')[0] as string] : [])),
    )
    names = inAllCases([...new Set(first)], language)
    byTag.set(language.tag, names)
  }
  return names
}

const ownWords = ({ names }: Leader, language: Pick<Language, 'tag' | 'inflect'>): ReadonlySet<string> =>
  inAllCases(
    (names[language.tag] ?? []).flatMap(name => name.split(/[ -]/)),
    language,
  )

const inAllCases = (words: readonly string[], { inflect }: Pick<Language, 'inflect'>): ReadonlySet<string> =>
  new Set(words.flatMap(word => [word, ...(inflect?.(word, 'person') ?? [])]).map(fold))
