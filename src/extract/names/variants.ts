import type { Knowledge, Leader } from '../../knowledge/index.ts'
import { fold } from '../../text/fold.ts'
import { nameWordsOf } from './spell-name.ts'

/** Known leaders by how their surnames sound in English, and by the first word of their names in one language. */
type Index = {
  bySound: ReadonlyMap<string, readonly Leader[]>
  byFirst: ReadonlyMap<string, readonly Leader[]>
}

const indexes = new WeakMap<Knowledge, Map<string, Index>>()

/** What a name is asked about: its words as written, its English form, and who of the known could bear it here. */
export type Asked = { parts: readonly string[]; name: string; tag: string; fits: (leader: Leader) => boolean }

/**
 * The one known leader whose name this is in another spelling (ديفيد ميليبند for ديفيد ميليباند), or the beginning of it
 * (agencies cut their first lines: "Russian President Vladimir Pu"); undefined when
 * there is none or more than one. The office or country must fit, the surname sound the same, and the given name be much alike:
 * two persons of one name are never made one.
 */
export function knownVariant(knowledge: Knowledge, { parts, name, tag, fits }: Asked): Leader | undefined {
  const { bySound, byFirst } = indexOf(knowledge, tag)
  const written = fold(parts.join(' '))
  const begun = (byFirst.get(fold(parts[0] ?? '')) ?? []).filter(
    leader => fits(leader) && leader.names[tag]?.some(full => fold(full).startsWith(written)),
  )
  const words = nameWordsOf(name)
  const [first = ''] = words
  const surname = words[words.length - 1] ?? ''
  const alike = (sound(surname).length < 2 ? [] : (bySound.get(soundKey(surname)) ?? [])).filter(
    leader => fits(leader) && similar(first, nameWordsOf(leader.name)[0] ?? ''),
  )
  const found = new Set([...begun, ...alike])
  return found.size === 1 ? [...found][0] : undefined
}

function indexOf(knowledge: Knowledge, tag: string): Index {
  const byTag = indexes.get(knowledge) ?? new Map<string, Index>()
  indexes.set(knowledge, byTag)
  const made = byTag.get(tag) ?? makeIndex(knowledge.leaders, tag)
  byTag.set(tag, made)
  return made
}

function makeIndex(leaders: readonly Leader[], tag: string): Index {
  const bySound = new Map<string, Leader[]>()
  const byFirst = new Map<string, Leader[]>()
  const add = (map: Map<string, Leader[]>, key: string, leader: Leader): void => {
    const list = map.get(key) ?? []
    if (!list.includes(leader)) list.push(leader)
    map.set(key, list)
  }
  for (const leader of leaders) {
    const words = nameWordsOf(leader.name)
    add(bySound, soundKey(words[words.length - 1] ?? ''), leader)
    for (const name of leader.names[tag] ?? []) if (name.includes(' ')) add(byFirst, fold(name.split(/[\s\u200c]/)[0] ?? ''), leader)
  }
  return { bySound, byFirst }
}

/** How a surname is looked up; long ones in the order of the alphabet, so that a slip (Ergodan) is found too. */
function soundKey(word: string): string {
  const heard = sound(word)
  return heard.length < 4 ? heard : [...heard].sort().join('')
}

/** The consonants by which two romanisations of one name agree: Miliband and Milebend, Schäuble and Shuble, Dehghan and Dighan. */
export function sound(word: string): string {
  return word
    .replace(/tsch|tch|sch|sh|ch|ç/g, 's')
    .replace(/ph/g, 'f')
    .replace(/[kg]h|q/g, 'g')
    .replace(/ck|c/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/[wv]/g, 'f')
    .replace(/z/g, 's')
    .replace(/j/g, 'g')
    .replace(/[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1')
}

/** Whether one of a name's words is the leader's given name, in whatever spelling. */
export const sharesGivenName = (name: string, leader: Leader): boolean =>
  nameWordsOf(name).some(word => similar(word, nameWordsOf(leader.name)[0] ?? ''))

/** One given name in two spellings, or its short form: Sergei and Sergey, Ashton and Ash. */
const similar = (one: string, other: string): boolean =>
  one === other || (one[0] === other[0] && sound(one) === sound(other)) || isShort(one, other) || isShort(other, one)

const isShort = (short: string, long: string): boolean => short.length > 2 && long.startsWith(short)
