import type { EventType } from '../../model.ts'
import { endOf, type Item, startOf } from '../who/entity.ts'
import { hasCue, markOf, opensOccasion } from '../words/tokens.ts'
import { unknownWords } from './clauses.ts'
import { actor } from './subjects.ts'

/** So many words may tell more of an event before its genitive. */
const ADJECTIVES = 3

/**
 * `پس از دیدار A با B، C با D گفت‌وگو کرد`: where a sentence opens with the occasion, complete with those whose it is, somebody behind the
 * comma begins what is told of it. Tells whether the item at `at` does so in the clause that began at `from`.
 */
export function beginsBehindOccasion(text: string, items: readonly Item[], from: number, at: number): boolean {
  const [previous, item] = [items[at - 1], items[at]]
  if (at <= from || !previous || !item || !acts(item) || !/^[»"”)\s]*[,،]\s*$/.test(text.slice(endOf(previous), startOf(item))))
    return false
  if (previous.token && !markOf(previous.token, 'place') && GOVERNING.some(cue => hasCue(previous.token, cue))) return false
  const event = items.findIndex(({ token }, place) => place >= from && place < at && isNoun(token))
  const owner = items[event + 1]
  if (event < 0 || event + 1 >= at || !owner || !acts(owner) || unknownWords(text, items, event, event + 1) > ADJECTIVES) return false
  if (items.slice(from, event).some(one => acts(one))) return false
  // With whom or where it was is told, too: `دیدار A، B و C` goes on with its list.
  if (!items.slice(event + 2, at).some(({ entity }) => entity)) return false
  return !goesOnListing(text, items, at) && items.slice(at + 1).some(({ token }) => token?.marks.some(({ kind }) => TELLING.has(kind)))
}

const GOVERNING = ['with', 'between', 'to', 'from', 'in', 'and', 'about'] as const
const TELLING = new Set(['trigger', 'say'])

/** Somebody, or a government, who can act. */
const acts = ({ entity }: Item): boolean => actor(entity) && (entity.kind === 'person' || entity.government === true)

const isNoun = (token: Item['token']): boolean =>
  token?.marks.some(mark => mark.kind === 'trigger' && mark.trigger.form === 'noun' && FRAMES.has(mark.trigger.frame)) ?? false
const FRAMES = new Set(['mutual', 'travel', 'host'])

/** `با A، B و C، …`: the list of those before goes on, and ends with a comma. */
function goesOnListing(text: string, items: readonly Item[], at: number): boolean {
  let last = at
  while (items[last + 1]?.entity && /^\s*[,،]\s*$/.test(text.slice(endOf(items[last] as Item), startOf(items[last + 1] as Item)))) last++
  if (!hasCue(items[last + 1]?.token, 'and') || !items[last + 2]?.entity) return false
  return /^\s*[,،]/.test(text.slice(endOf(items[last + 2] as Item), endOf(items[last + 2] as Item) + 3))
}

/** "sanctions on Russia in a meeting with lawmakers": the occasion on which something was said is no part of its matter. */
export function isOccasionWith(items: readonly Item[], at: number): boolean {
  const { trigger } = markOf(items[at]?.token, 'trigger') ?? {}
  return (
    trigger !== undefined &&
    OCCASIONS.has(trigger.type) &&
    !trigger.talks &&
    opensOccasion(items[at - 1]?.token) &&
    hasCue(items[at + 1]?.token, 'with') &&
    items[at + 2]?.entity?.kind === 'person'
  )
}
const OCCASIONS = new Set<EventType>(['call', 'meeting', 'press-conference'])
