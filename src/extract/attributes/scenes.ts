import type { EventPlace, EventType } from '../../model.ts'
import { type Candidate, familyOf } from '../clause/telling.ts'
import type { Entity, Item } from '../who/entity.ts'
import { isState } from '../who/entity.ts'
import { hasCue, markOf } from '../words/tokens.ts'
import { type MatterContext, ofAffairs } from './matters.ts'
import { referredTo } from './references.ts'
import type { Told } from './told.ts'
import { fewWords, type Signed, signsIn } from './words.ts'

/** Types at which people speak, so that what they speak of is what the event was about. */
const speaks = (type: EventType): boolean =>
  type === 'call' || type === 'letter' || (familyOf(type) === 'contact' && type !== 'visit' && type !== 'mediation')

/** So many sentences must speak of a country when none of them says that it goes on telling of the event. */
const OFTEN = 2

/** A country that so many sentences name, in whatever part, was what was spoken of. */
const VERY_OFTEN = 4

/** What an article tells in so many sentences at its beginning is its news, and the words that it gives later were said there. */
const BEGINNING = 4

type Count = { near: number; far: number; named: number }

/**
 * Countries that are the scene of what was said at an event ("in Syria", "the Syrian crisis"): in a sentence that tells of the event or says
 * that it goes on telling of it; or, for what the article begins with, in several that give its parties' words before the next event is told. Where any event of the article
 * took place is no such scene.
 */
export function scenesOf(
  told: readonly Told[],
  found: ReadonlyMap<Candidate, EventPlace>,
  context: MatterContext,
): ReadonlyMap<Candidate, ReadonlySet<string>> {
  const counts = new Map<Candidate, Map<string, Count>>()
  const before: (readonly Candidate[])[] = []
  for (const one of told) {
    const { candidates, items, sentence } = one
    if (candidates.length > 0) before.push(candidates)
    if (!items.some(({ token }) => markOf(token, 'say'))) continue
    const signs = signsIn(context.text, sentence, context.language)
    const meant = candidates.length > 0 ? candidates : referredTo(signs, before)
    const near = meant.length > 0
    const of = (near ? meant : floorOf(before)).filter(({ type, parties }) => speaks(type) && (near || spokenBy(items, parties)))
    if (of.length === 0) continue
    const named = new Set(items.flatMap(({ entity }) => (isState(entity?.country, context.knowledge) ? [entity?.country as string] : [])))
    const codes = new Set(one.clauses.flatMap(({ items: within }) => scenes(within, signs, context)))
    for (const code of saidAt(one, context)) codes.add(code)
    for (const candidate of of) {
      const count = counts.get(candidate) ?? new Map<string, Count>()
      counts.set(candidate, count)
      for (const code of named) {
        const sum = count.get(code) ?? { near: 0, far: 0, named: 0 }
        sum.named++
        if (codes.has(code)) sum[near ? 'near' : 'far']++
        count.set(code, sum)
      }
    }
  }
  const main = new Set(told.slice(0, BEGINNING).flatMap(({ candidates }) => candidates))
  const places = new Set([...found.values()].map(({ country }) => country))
  return new Map(
    [...counts].map(([candidate, count]) => {
      const states = new Set(candidate.parties.map(({ entity }) => entity.country))
      const enough = [...count].filter(
        ([code, { near, far, named }]) =>
          !states.has(code) && !places.has(code) && (near > 0 || (main.has(candidate) && (far >= OFTEN || named >= VERY_OFTEN))),
      )
      return [candidate, new Set(enough.map(([code]) => code))] as const
    }),
  )
}

/** The events at which words may have been said that no event's own sentence gives: the one told last, and the press conference told last. */
function floorOf(before: readonly (readonly Candidate[])[]): readonly Candidate[] {
  const last = before.at(-1) ?? []
  const press = before.findLast(events => events.some(({ type }) => type === 'press-conference')) ?? []
  return [...new Set([...last, ...press.filter(({ type }) => type === 'press-conference')])]
}

/** Whether the words of a sentence can be those of a party: it names one, or nobody at all. */
function spokenBy(items: readonly Item[], parties: Candidate['parties']): boolean {
  const persons = items.flatMap(({ entity }) => (entity?.kind === 'person' && entity.leader ? [entity.leader.id] : []))
  return persons.length === 0 || parties.some(({ entity }) => entity.leader && persons.includes(entity.leader.id))
}

/** The scenes named after a clause's verb of saying. */
function scenes(items: readonly Item[], signs: readonly Signed[], { text, knowledge, language }: MatterContext): string[] {
  return items.flatMap(({ entity }, at) => {
    if (!entity || !isState(entity.country, knowledge) || entity.kind === 'person' || entity.leader || entity.offices.length > 0) return []
    const previous = items[at - 1]?.token
    const within =
      entity.wordCase === 'in' || (previous && hasCue(previous, 'in') && fewWords(text, previous.end, entity.from, SCENE_REACH))
    return ofAffairs(entity, signs, text, language.lexicon.headFinal) || (isLand(entity) && (entity.form === 'place' || within))
      ? [entity.country as string]
      : []
  })
}

/** Where much is spoken of that is not its matter. */
const WIDE: ReadonlySet<EventType> = new Set(['summit', 'press-conference'])

/** The land named in what a sentence says that was said when two persons spoke: it is no party of any event in it. Of several, some may only be named by the way. */
function saidAt({ candidates, items, clauses }: Told, { knowledge }: MatterContext): Set<string> {
  const first = candidates.find(
    ({ type, parties }) => speaks(type) && !WIDE.has(type) && parties.filter(({ entity }) => entity.leader).length > 1,
  )
  if (!first) return new Set()
  const states = new Set(candidates.flatMap(({ parties }) => parties.map(({ entity }) => entity.country)))
  const sources = new Set(clauses.flatMap(({ items: within, zones }) => within.filter((_, at) => zones[at] === 'source')))
  const lands = items.flatMap(item => {
    const { entity } = item
    if (!entity || entity.from < first.word.end || sources.has(item) || entity.offices.length > 0 || entity.leader) return []
    return isLand(entity) && isState(entity.country, knowledge) && !states.has(entity.country) ? [entity.country as string] : []
  })
  const codes = new Set(lands)
  return codes.size === 1 ? codes : new Set()
}

const SCENE_REACH = 2
const isLand = ({ form, government }: Entity): boolean => !government && (form === 'name' || form === 'place')
