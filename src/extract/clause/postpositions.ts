import { type Entity, endOf, type Item, startOf } from '../who/entity.ts'
import { gapOf, hasCue, hasWord, markOf } from '../words/tokens.ts'
import type { Zone } from './clause.ts'
import { cueZones, unknownWords } from './clauses.ts'

/**
 * The zones of a clause in a language whose small words stand behind what they govern, and whose words end in their case: `Putin ile`,
 * `Moskova'da`, `Suriye'deki gelişmeler hakkında`.
 */
export function zonesBehind(text: string, items: readonly Item[]): Zone[] {
  const zones = items.map((item, at) => (item.entity ? ownZone(text, items, at) : 'main'))
  for (let at = items.length - 3; at >= 0; at--) joinWithNext(text, items, zones, at)
  items.forEach(({ token }, at) => {
    if (hasCue(token, 'between')) between(text, items, zones, at)
  })
  items.forEach(({ token }, at) => {
    if (hasCue(token, 'about') && !markOf(token, 'trigger')) about(text, items, zones, at)
  })
  return zones
}

/** By the small word right behind it, else by its case. */
function ownZone(text: string, items: readonly Item[], at: number): Zone {
  const entity = items[at]?.entity as Entity
  const next = items[at + 1]
  const near = next?.token && gapOf(text, entity.end, next.token.from) === 'joined' ? next.token : undefined
  const zone = near && !markOf(near, 'trigger') ? cueZones.find(one => one !== 'about' && hasCue(near, one)) : undefined
  if (zone) return zone
  const { wordCase, kind } = entity
  if (wordCase === 'with' || wordCase === 'to' || wordCase === 'in' || wordCase === 'from') return wordCase
  // `Türkiye'yi ziyaret etti`, `Rusya ziyareti`: where one goes.
  const journey = near !== undefined && markOf(near, 'trigger')?.trigger.frame === 'travel'
  return journey && kind !== 'person' && wordCase !== 'owner' ? 'to' : 'main'
}

/** `Putin ve Ruhani ile`: what ends the last of a list is said of all whom "and" joins to it; a comma may set off the subject before them. */
function joinWithNext(text: string, items: readonly Item[], zones: Zone[], at: number): void {
  const [left, middle, right] = [items[at]?.entity, items[at + 1], items[at + 2]?.entity]
  if (!left || left.wordCase || (zones[at] !== 'main' && zones[at] !== 'with')) return
  if (middle?.token && right && zones[at] === 'main' && hasCue(middle.token, 'and') && unknownWords(text, items, at, at + 2) === 0) {
    zones[at] = zones[at + 2] as Zone
    left.wordCase = right.wordCase
    return
  }
  // `Tusk ile Juncker'e`: "with" is "and" before one of the same kind that has a case.
  const other =
    middle?.token && hasCue(middle.token, 'with') && gapOf(text, middle.token.end, right?.from ?? 0) === 'joined' ? right : undefined
  if (other?.wordCase && other.kind === left.kind && zones[at] === 'with' && zones[at + 2] !== 'with') {
    zones[at] = zones[at + 2] as Zone
    left.wordCase = other.wordCase
    return
  }
  const next = middle?.entity
  const listed =
    next &&
    zones[at] === 'main' &&
    gapOf(text, left.end, next.from) === 'comma' &&
    zones[at + 1] !== 'main' &&
    hasCue(items[at + 2]?.token, 'and') &&
    !hasCue(items[at + 2]?.token, 'with')
  const another = items.slice(0, at).some(({ entity }, place) => entity && zones[place] === 'main' && !entity.wordCase)
  if (listed && next.kind === left.kind && another) {
    zones[at] = zones[at + 1] as Zone
    left.wordCase = next.wordCase
  }
}

/** `Rusya, İran ve Türkiye arasında`, `A ile B arasındaki`: all that is listed before it. */
function between(text: string, items: readonly Item[], zones: Zone[], at: number): void {
  for (let place = at - 1; place >= 0; place--) {
    const item = items[place] as Item
    const gap = gapOf(text, endOf(item), startOf(items[place + 1] as Item))
    // `Türkiye ile AB ülkeleri arasında`: a word may stand between the last one and it.
    if (gap === 'stop' || (gap === 'words' && (place !== at - 1 || unknownWords(text, items, place, at) > 1))) return
    // `Peskov, Putin ile Zelenskiy arasında`: a comma sets off the one who speaks of them.
    if (item.entity && gap === 'comma' && pairAt(items, place + 1)) return
    if (item.entity) zones[place] = 'between'
    else if (!hasCue(item.token, 'and') && !hasCue(item.token, 'with')) return
  }
}

/** Two states without a case that begin the clause. */
const isPairOfStates = (items: readonly Item[], zones: readonly Zone[], at: number): boolean =>
  at === 2 && items[0]?.entity?.kind === 'state' && hasCue(items[1]?.token, 'and') && zones[at] === 'main'

/** `A ile B`: two, and no more. */
const pairAt = (items: readonly Item[], at: number): boolean =>
  items[at]?.entity !== undefined && hasCue(items[at + 1]?.token, 'with') && items[at + 2]?.entity !== undefined

/** How many words that are not known a matter may hold. */
const MATTER = 5

/** `Suriye'deki gelişmeler hakkında`: the matter reaches back to the comma, the word or the person that something else is told of. */
function about(text: string, items: readonly Item[], zones: Zone[], at: number): void {
  for (let place = at - 1; place >= 0; place--) {
    const { entity, token } = items[place] as Item
    if (
      unknownWords(text, items, place, at) > MATTER ||
      /[,;:]/.test(text.slice(endOf(items[place] as Item), startOf(items[place + 1] as Item)))
    )
      return
    if (entity) {
      // `İsrail ile BAE ilişkilerin normalleşmesi konusunda anlaştı`: nobody else stands in the clause who could have done it.
      if (
        entity.kind === 'state' &&
        !entity.wordCase &&
        isPairOfStates(items, zones, place) &&
        /^ \p{Ll}/u.test(text.slice(entity.end, entity.end + 2))
      )
        return
      if (entity.kind === 'person' || (zones[place] === 'with' && !hasCue(items[place + 1]?.token, 'and'))) return
      zones[place] = 'about'
    } else if (
      token &&
      !hasCue(token, 'and') &&
      !(hasCue(token, 'between') && text.slice(token.start, token.end).endsWith('ki')) &&
      !hasWord(token, 'topic') &&
      !hasWord(token, 'glue')
    )
      return
  }
}
