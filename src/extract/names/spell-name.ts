import type { Knowledge } from '../../knowledge/index.ts'
import type { NameWords, Spellings } from '../../languages/names.ts'
import { fold } from '../../text/fold.ts'
import { romanise } from '../../text/romanise.ts'

/** Words of names with the spelling that the reference data gives them, folded: جنتيلوني → Gentiloni. */
export type Learnt = ReadonlyMap<string, string>

/** Countries whose names follow English spelling, and those that write a Romance language: c for k, j and ch as theirs. */
const ENGLISH = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'JM', 'BB', 'BS', 'TT'])
const ROMANCE = new Set(
  'FR BE CH LU MC ES PT IT MX AR CL CO PE VE UY PY BO EC CU DO GT HN SV NI CR PA BR VA AD SM SN CI BF CM TG BJ GA CG CD HT GN NE MG RO MD AO MZ CV GW ST TL GQ'.split(
    ' ',
  ),
)
const PERSIAN = new Set(['IR', 'AF', 'TJ'])
export const ARABIC: ReadonlySet<string> = new Set(
  'SA AE EG IQ SY LB JO KW QA BH OM YE SD LY TN DZ MA MR PS DJ SO KM EH PK ARAB-LEAGUE GCC OIC OPEC'.split(' '),
)

/** The words of a name as the text has them, in English: `مساعد العيبان` → Musaed Al-Aiban. `country` tells whose spelling to follow. */
export function spellName(parts: readonly string[], words: NameWords, country: string | undefined, learnt: Learnt): string {
  const { spelling, latin } = words
  if (latin) {
    const { local, foreign, particles } = words
    const known = (key: string): string | undefined => [foreign, local.arabic, particles].find(list => list.has(key))?.get(key)
    return parts.map(part => known(fold(part)) ?? learnt.get(fold(part)) ?? latin(part)).join(' ')
  }
  if (!spelling) return parts.join(' ').replace(/\.$/, '')
  const style = styleOf(parts, words, country)
  return joined(parts, words)
    .map(part => spellPart(part, words, spelling, style, learnt))
    .join(' ')
}

function styleOf(parts: readonly string[], { local, foreign, own }: NameWords, country: string | undefined): keyof Spellings {
  const given = parts.map(fold)
  const isLocal = (part: string): boolean => local.arabic.has(part) || local.persian.has(part)
  const first = given.find(part => isLocal(part) || foreign.has(part))
  const neighbour = country === undefined ? undefined : PERSIAN.has(country) ? 'persian' : ARABIC.has(country) ? 'arabic' : undefined
  if (first !== undefined ? isLocal(first) && (!foreign.has(first) || neighbour) : neighbour) return neighbour ?? own
  // An article in an unknown name: no European bears one.
  if (first === undefined && own === 'arabic' && parts.some(part => articleOf(part) !== null)) return own
  if (country !== undefined && ENGLISH.has(country)) return 'english'
  return country !== undefined && ROMANCE.has(country) ? 'romance' : 'foreign'
}

/** `عبد الرحمن` and `نصر الله` are one name each. */
function joined(parts: readonly string[], { servants, completions }: NameWords): string[] {
  const found: string[] = []
  for (const part of parts) {
    const before = found[found.length - 1]
    const servant = before !== undefined && servants.has(fold(before)) && part.startsWith('ال')
    if (servant || (before !== undefined && completions.has(fold(part)))) found[found.length - 1] = before + part
    else found.push(part)
  }
  return found
}

function spellPart(part: string, words: NameWords, spelling: Spellings, style: keyof Spellings, learnt: Learnt): string {
  const key = fold(part)
  const known = lookUp(key, words, style, learnt)
  if (known !== undefined) return known
  const rest = articleOf(part)
  if (rest !== null) return `Al-${lookUp(fold(rest), words, style, learnt) ?? capital(romanise(rest, spelling[style]))}`
  if (key.includes(' ')) return compound(part.split(/[\s\u200c-]+/), words, spelling, style, learnt)
  const servant = /^عبد(ال.{2,})$/.exec(part)
  if (servant?.[1]) return `Abdul${romanise(servant[1].slice(2), spelling[style])}`
  return capital(romanise(part, spelling[style]))
}

/** Words joined by a half-space: two given names (محمد‌جواد), a surname of two parts (حسن‌زاده), an ending (علی‌یف). */
function compound(pieces: readonly string[], words: NameWords, spelling: Spellings, style: keyof Spellings, learnt: Learnt): string {
  const local = style === 'arabic' || style === 'persian'
  const known = pieces.map(piece => lookUp(fold(piece), words, style, new Map()))
  if (known.every(piece => piece !== undefined)) return known.join(local ? ' ' : '-')
  if (!local) return spellPart(pieces.join(''), words, spelling, style, learnt)
  return capital(pieces.map((piece, at) => (known[at] ?? romanise(piece, spelling[style])).toLowerCase()).join(''))
}

function lookUp(
  key: string,
  { local, foreign, surnames, particles, own }: NameWords,
  style: keyof Spellings,
  learnt: Learnt,
): string | undefined {
  const squeezed = key.replace(/ /g, '')
  const given =
    style === 'persian'
      ? [local.persian, local.arabic, foreign]
      : style === 'arabic'
        ? [local.arabic, local.persian, foreign]
        : [foreign, local[own === 'persian' ? 'persian' : 'arabic'], local.arabic, local.persian]
  const surname = surnames.get(key) ?? surnames.get(squeezed)
  if (surname !== undefined) return withArticle(key, surname)
  for (const list of [particles, ...given]) {
    const found = list.get(key) ?? list.get(squeezed)
    if (found !== undefined) return found
  }
  const found = learnt.get(key)
  return found === undefined ? undefined : withArticle(key, found)
}

/** Surnames stand in the lists without the article's hyphen: `العيبان Aiban`. */
const withArticle = (key: string, name: string): string =>
  key.startsWith('ال') && key.length > 4 && !/^(al|el|a[stdnrsz])/i.test(name) ? `Al-${name}` : name

const articleOf = (part: string): string | null => (/^(ال|آل)./.test(part) && part.length > 4 ? part.slice(2) : null)

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** The words of an English name that tell persons apart, in lower case without accents: no particles. */
export const nameWordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^a-z]+/)
    .filter(word => word !== '' && !PARTICLES.has(word))

const PARTICLES = new Set(['al', 'el', 'bin', 'ibn', 'ben', 'van', 'von', 'de', 'der', 'la', 'le'])

const learntFrom = new WeakMap<Knowledge, Map<string, Learnt>>()

/** What the names of known persons tell of spelling: of every name that has as many words in both languages, each word's. Made once. */
export function learntSpellings(knowledge: Knowledge, tag: string): Learnt {
  const byTag = learntFrom.get(knowledge) ?? new Map<string, Learnt>()
  learntFrom.set(knowledge, byTag)
  const known = byTag.get(tag)
  if (known) return known
  const learnt = learn(knowledge.leaders.map(({ name, names }) => [names[tag]?.[0], name]))
  byTag.set(tag, learnt)
  return learnt
}

/** Word by word spellings of pairs of full names. The commonest wins. */
export function learn(pairs: readonly (readonly [written: string | undefined, english: string])[]): Learnt {
  const counts = new Map<string, Map<string, number>>()
  for (const [written, english] of pairs) {
    const from = written?.split(/[\s\u200c-]+/) ?? []
    const to = english.split(/[\s-]+/)
    if (from.length !== to.length || from.length < 2) continue
    from.forEach((word, at) => {
      const key = fold(word)
      const ways = counts.get(key) ?? new Map<string, number>()
      const way = to[at] as string
      if (/^\p{L}{2,}$/u.test(way)) ways.set(way, (ways.get(way) ?? 0) + 1)
      counts.set(key, ways)
    })
  }
  const learnt = new Map<string, string>()
  for (const [key, ways] of counts) {
    const [best] = [...ways].sort(([, a], [, b]) => b - a)
    if (best) learnt.set(key, best[0])
  }
  return learnt
}
