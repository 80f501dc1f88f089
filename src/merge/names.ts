/** Whether two romanised names are one person's, for persons whom no list knows: each language spells them from its own letters. */

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/kh|gh/g, 'k'],
  [/sch|sh|ch|tch|dj|zh|j/g, 's'],
  [/ph|v|w/g, 'f'],
  [/th|dh|d/g, 't'],
  [/ck|q|c|g/g, 'k'],
  [/z|x/g, 's'],
  [/p/g, 'b'],
]

const CACHE = new Map<string, string[]>()
/** Names of a long run are not all worth keeping. */
const MOST_CACHED = 20_000

/** The consonants of each word of a name, by sound. */
function skeletons(name: string): string[] {
  const known = CACHE.get(name)
  if (known) return known
  if (CACHE.size >= MOST_CACHED) CACHE.clear()
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(al|el|bin|ben|ibn|van|von|de)[\s-]/g, ' ')
    .match(/\p{L}+/gu)
  const found = (words ?? []).map(skeleton).filter(word => word !== '')
  CACHE.set(name, found)
  return found
}

const skeleton = (word: string): string =>
  SOUNDS.reduce((text, [sound, letter]) => text.replace(sound, letter), word)
    .replace(/[aeiouyh']/g, '')
    .replace(/(.)\1+/g, '$1')

/** The same by sound, wherever words are parted; or the same surname and, where both have one, the same beginning of the given name. */
export function sameName(a: string, b: string): boolean {
  const [one, other] = [skeletons(a), skeletons(b)]
  if (one.length > 1 && other.length > 1 && one.join('') === other.join('')) return true
  const [surname, otherSurname] = [one.at(-1), other.at(-1)]
  if (!surname || surname !== otherSurname) return false
  return one.length === 1 || other.length === 1 || one[0]![0] === other[0]![0]
}
