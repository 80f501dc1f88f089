import { hasWord } from '../words/tokens.ts'
import { type Entity, endOf, type Item, startOf } from './entity.ts'
import { SUBORDINATE } from './holders.ts'

/** Words that tell what kind of envoy or aide somebody is. */
const KIND =
  /^(?:special|peace|investment|economic|presidential|senior|top|chief|personal|former|foreign|policy|deputy|trade|east|middle|\s)*$/

/** "Trump aides", "Zelensky's top rivals": others than the one whose they are. */
const PEOPLE =
  /^(?:['’]s?(?: [a-z-]+){0,2})? (?:aides?|ally|allies|rivals?|critics?|opponents?|supporters?|backers?|loyalists?|associates?|confidants?|insiders?|lieutenants?|cronies|lawyers?|voters?|donors?|relatives?|wife|husband|girlfriend|family|brother|sister|son|daughter|mother|father|friends?)\b/

const PEOPLE_REACH = 60
/** "a pro-Russia rally", « un groupe anti-iranien »: whom somebody is for or against does nothing. */
const SIDED = /(?<!\p{L})(?:pro|anti|non)-$/iu
const SIDE_REACH = 6

/** "Putin envoy visits …", "Trump's Middle East envoy": in English the name before an office under its bearer says only whose it is. */
export function withMasters(items: readonly Item[], text: string): Item[] {
  const masters = new Map<Entity, Entity>()
  const owners = new Set<Entity>()
  items.forEach(({ entity: master }, at) => {
    if (!master || !/\p{Script=Latin}/u.test(text[master.start] ?? '')) return
    if (SIDED.test(text.slice(Math.max(0, master.start - SIDE_REACH), master.start))) owners.add(master)
    if (!master.leader) return
    if (PEOPLE.test(text.slice(master.end, master.end + PEOPLE_REACH))) owners.add(master)
    if (master.offices.length > 0) return
    const possessive = hasWord(items[at + 1]?.token, 'glue') && /^['’]s$/.test(text.slice(master.end, endOf(items[at + 1] as Item)))
    const next = items[at + (possessive ? 2 : 1)]
    const servant = next?.entity
    const [office] = servant?.offices ?? []
    // "Trump's son-in-law Jared Kushner", "Putin's ally Lukashenko": he says only whose kin the other is.
    if (
      possessive &&
      servant?.leader &&
      servant.leader !== master.leader &&
      /^ (?:[a-z-]+ ){1,4}$/.test(text.slice(endOf(items[at + 1] as Item), startOf(next as Item)))
    )
      masters.set(servant, master)
    if (!next || !servant || !office || !SUBORDINATE.has(office)) return
    const from = possessive ? endOf(items[at + 1] as Item) : master.end
    if (KIND.test(text.slice(from, startOf(next)).toLowerCase())) masters.set(servant, master)
  })
  if (masters.size === 0 && owners.size === 0) return [...items]
  const named = new Set([...masters.values(), ...owners])
  return items.map(item => {
    const { entity } = item
    if (!entity) return item
    const master = masters.get(entity)
    if (master) return { entity: { ...entity, country: entity.country ?? (entity.leader ? undefined : master.leader?.country) } as Entity }
    return named.has(entity) ? { entity: { ...entity, dependent: true } } : item
  })
}
