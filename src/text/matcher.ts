import { foldUnit, isWordUnit, TRANSPARENT, ZWNJ } from './fold.ts'

/**
 * Many phrases, one pass. A phrase is tried at every start of a word of the text, letter by folded letter, in a trie; marks without
 * meaning are stepped over, so that hits carry offsets of the original text. Cost grows with the length of the text, not with the number of phrases.
 *
 * In a phrase, a space stands for any gap between words (spaces, ZWNJ), and a ZWNJ for a joint that may be a gap or nothing:
 * `رئیس‌جمهور` finds `رئیس‌جمهور`, `رئیس جمهور` and `رئیسجمهور`.
 */
export type Phrase<T> = {
  text: string
  value: T
  /** Clitics may stand before it (Arabic و ب ل). Default true. */
  clitics?: boolean
  /** The article may stand before it (Arabic ال). Default false. */
  article?: boolean
  /** Endings may follow it (Persian ها, ی). Default false. */
  endings?: boolean
  /** It is the beginning of a word, and any letters may follow. Default false. */
  stem?: boolean
}

/** What a language lets stand joined to a word. */
export type Affixes = {
  /** Clitics joined before a word: `و`, `ب`, `ول` … */
  clitics: readonly string[]
  /** The article and its forms with clitics: `ال`, `وال`, `لل` … */
  articles: readonly string[]
  /** Endings joined after a word, or after a ZWNJ: `ها`, `های`, `ی` … */
  endings: readonly string[]
}

/** `start` is where the word proper begins, its article included, clitics such as و and ب left out; `prefix` is all that stood joined before it. */
export type Hit<T> = {
  start: number
  end: number
  value: T
  prefix: string /** Where the written word begins, clitics included. */
  from: number
}

export type Matcher<T> = {
  /** Hits in `text[start, end)`, leftmost first, longest at each place, not overlapping; phrases of the same letters give a hit each, the same value once. */
  find(text: string, start: number, end: number): Hit<T>[]
}

const GAP = 0x20

type Stored<T> = { value: T; clitics: boolean; article: boolean; endings: boolean; stem: boolean }

export function compileMatcher<T>(phrases: Iterable<Phrase<T>>, affixes: Affixes): Matcher<T> {
  const words = new Trie<Stored<T>>((a, b) => a.value === b.value)
  for (const { text, value, clitics = true, article = false, endings = false, stem = false } of phrases) {
    for (const units of spellings(text)) words.add(units, { value, clitics, article, endings, stem })
  }
  words.seal()
  const endings = new Trie<true>(() => true)
  for (const ending of affixes.endings) for (const units of spellings(ending)) endings.add(units, true)
  endings.seal()
  const clitics = affixes.clitics.map(prefix => ({ prefix, units: foldAll(prefix), article: false }))
  const articles = affixes.articles.map(prefix => ({ prefix, units: foldAll(prefix), article: true }))
  const before = [...clitics, ...articles]
  const byFirst = new Map<number, typeof before>()
  for (const prefix of before) {
    const first = prefix.units[0] as number
    byFirst.set(first, [...(byFirst.get(first) ?? []), prefix])
  }

  /** The longest phrase at `at`; null when none. */
  function longest(text: string, at: number, end: number, prefix: { prefix: string; article: boolean } | null): Found<T> | null {
    let node = words.root
    let best: Found<T> | null = null
    let position = at
    while (position < end) {
      const letter = words.letterOf(text.charCodeAt(position))
      if (letter === SKIPPED) {
        position++
        continue
      }
      if (letter === GAP_LETTER) while (position + 1 < end && isGap(text.charCodeAt(position + 1))) position++
      node = words.follow(node, letter)
      if (node < 0) break
      position++
      const stored = words.values(node)
      if (!stored) continue
      let usable = stored
      if (prefix) {
        usable = stored.filter(one => (prefix.article ? one.article : one.clitics))
        if (!usable.length) continue
      }
      const stop = skipMarks(text, position, end)
      if (!wordGoesOn(text, stop, end)) best = { start: at, end: stop, stored: usable, prefix: prefix?.prefix ?? '' }
      else {
        const inflected = usable.filter(one => one.endings)
        const stems = usable.filter(one => one.stem)
        if (inflected.length && endsAfter(text, stop, end)) best = { start: at, end: stop, stored: inflected, prefix: prefix?.prefix ?? '' }
        else if (stems.length) best = { start: at, end: endOfWord(text, stop, end), stored: stems, prefix: prefix?.prefix ?? '' }
      }
    }
    return best
  }

  /** True when an ending stands at `at` and the word is over after it. */
  function endsAfter(text: string, at: number, end: number): boolean {
    let node = endings.root
    for (let position = at; position < end; position++) {
      const unit = text.charCodeAt(position)
      if (unit === ZWNJ || foldUnit(unit) === TRANSPARENT) continue
      node = endings.follow(node, endings.letterOf(unit))
      if (node < 0) return false
      if (endings.values(node) && !wordGoesOn(text, skipMarks(text, position + 1, end), end)) return true
    }
    return false
  }

  function at(text: string, start: number, end: number): Found<T> | null {
    let best = longest(text, start, end, null)
    const first = foldUnit(text.charCodeAt(start))
    const prefixes = byFirst.get(first)
    if (!prefixes) return best
    for (const prefix of prefixes) {
      const after = stepOver(text, start, end, prefix.units)
      if (after < 0) continue
      const found = longest(text, after, end, prefix)
      if (found && (!best || found.end > best.end))
        best = { ...found, start: after - (prefix.article ? Math.min(2, prefix.units.length) : 0) }
    }
    return best
  }

  return {
    find(text, start, end) {
      const hits: Hit<T>[] = []
      let inWord = start > 0 && isWordUnit(foldUnit(text.charCodeAt(start - 1)))
      let position = start
      while (position < end) {
        const place = placeOf(text.charCodeAt(position))
        // A half-space holds a compound together: چینی in توطئه‌چینی is no Chinese. A phrase may begin with a sign (an emoji, a hash), so every
        // unit outside a word is a start too.
        if (place === MARK || (inWord && place !== OUTSIDE && place !== BETWEEN)) {
          position++
          continue
        }
        const found = place === BETWEEN || place === HALF_SPACE ? null : at(text, position, end)
        if (found) {
          for (const { value } of found.stored)
            hits.push({ start: found.start, end: found.end, value, prefix: found.prefix, from: position })
          position = found.end
          inWord = true
          continue
        }
        inWord = place === INSIDE
        position++
      }
      return hits
    },
  }
}

/** What a unit is to the walk over words. */
const [MARK, BETWEEN, HALF_SPACE, INSIDE, OUTSIDE] = [0, 1, 2, 3, 4] as const
const places = Uint8Array.from({ length: 65536 }, (_, unit) => {
  const folded = foldUnit(unit)
  if (folded === TRANSPARENT) return MARK
  if (folded === GAP) return BETWEEN
  if (folded === ZWNJ) return HALF_SPACE
  return isWordUnit(folded) ? INSIDE : OUTSIDE
})
const placeOf = (unit: number): number => places[unit] as number

type Found<T> = { start: number; end: number; stored: Stored<T>[]; prefix: string }

const isGap = (unit: number): boolean => unit === ZWNJ || foldUnit(unit) === GAP

function skipMarks(text: string, at: number, end: number): number {
  let position = at
  while (position < end && foldUnit(text.charCodeAt(position)) === TRANSPARENT) position++
  return position
}

const wordGoesOn = (text: string, at: number, end: number): boolean => at < end && isWordUnit(foldUnit(text.charCodeAt(at)))

function endOfWord(text: string, at: number, end: number): number {
  let position = at
  while (wordGoesOn(text, position, end)) position = skipMarks(text, position + 1, end)
  return position
}

/** The offset after `units` at `at`, or -1. */
function stepOver(text: string, at: number, end: number, units: readonly number[]): number {
  let position = at
  for (const unit of units) {
    position = skipMarks(text, position, end)
    if (position >= end || foldUnit(text.charCodeAt(position)) !== unit) return -1
    position++
  }
  return position
}

const foldAll = (text: string): number[] =>
  [...Array(text.length).keys()].map(at => foldUnit(text.charCodeAt(at))).filter(unit => unit !== TRANSPARENT)

/** A phrase as folded units, once for every way in which its joints may be written. */
function spellings(phrase: string): number[][] {
  let ways: number[][] = [[]]
  for (let at = 0; at < phrase.length; at++) {
    const unit = phrase.charCodeAt(at)
    if (unit === ZWNJ) ways = ways.length < 16 ? ways.flatMap(way => [way, [...way, GAP]]) : ways
    else {
      const folded = foldUnit(unit)
      if (folded !== TRANSPARENT) for (const way of ways) if (folded !== GAP || way[way.length - 1] !== GAP) way.push(folded)
    }
  }
  return ways.filter(way => way.length > 0)
}

/** The letters of the phrases are numbered as they come, so that a node and a letter fit into one small integer. The first numbers are these. */
const [UNKNOWN, SKIPPED, GAP_LETTER] = [0, 1, 2] as const
const LETTER_BITS = 11
const MOST_LETTERS = 1 << LETTER_BITS
const MOST_NODES = 1 << (31 - LETTER_BITS)

/**
 * Edges in one open-addressed table, key and node side by side so that a step reads one line of memory; those of the first two letters, where
 * nearly every word fails, in small tables of their own.
 */
class Trie<V> {
  readonly root = 0
  /** By node. The node after a first letter has that letter's number. */
  private readonly payload: (V[] | undefined)[] = new Array<V[] | undefined>(MOST_LETTERS)
  /** The number of each unit's letter once folded; `seal` fills it. */
  private readonly letters = new Uint16Array(65536)
  private readonly numbers = new Map([
    [TRANSPARENT, SKIPPED as number],
    [GAP, GAP_LETTER],
    [ZWNJ, GAP_LETTER],
  ])
  /** Whether a phrase begins with a letter. */
  private readonly first = new Uint8Array(MOST_LETTERS)
  /** The node after two letters, by the first and the second; 0 where none is; `seal` fills it. */
  private second = new Int32Array(0)
  /** How many letters there are: the length of a row of `second`. */
  private width = 0
  private slots = new Int32Array(2048).fill(-1)
  private used = 0
  private readonly same: (a: V, b: V) => boolean

  constructor(same: (a: V, b: V) => boolean) {
    this.same = same
  }

  /** The number of a unit of the text: `SKIPPED` for marks without meaning, `GAP_LETTER` between words, `UNKNOWN` when no phrase has it. */
  letterOf(unit: number): number {
    return this.letters[unit] as number
  }

  /** The node after `node` by a letter, or -1. */
  follow(node: number, letter: number): number {
    if (letter === UNKNOWN) return -1
    if (node === this.root) return this.first[letter] === 1 ? letter : -1
    if (node < MOST_LETTERS && this.second.length > 0) return (this.second[node * this.width + letter] as number) || -1
    const key = (node << LETTER_BITS) | letter
    const mask = this.slots.length - 1
    let slot = hash(key) & mask & ~1
    while (true) {
      const there = this.slots[slot] as number
      if (there === key) return this.slots[slot + 1] as number
      if (there < 0) return -1
      slot = (slot + 2) & mask
    }
  }

  values(node: number): V[] | undefined {
    return this.payload[node]
  }

  add(units: readonly number[], value: V): void {
    let node = this.root
    for (const unit of units) {
      const letter = this.numbered(unit)
      const next = this.follow(node, letter)
      node = next >= 0 ? next : this.grow(node, letter)
    }
    const values = this.payload[node]
    if (!values) this.payload[node] = [value]
    else if (!values.some(other => this.same(other, value))) values.push(value)
  }

  /** To be called when all phrases are added, before any text is read. */
  seal(): void {
    for (let unit = 0; unit < 65536; unit++) this.letters[unit] = this.numbers.get(foldUnit(unit)) ?? UNKNOWN
    const letters = this.numbers.size + 1
    this.width = letters
    const second = new Int32Array(letters * letters)
    for (let slot = 0; slot < this.slots.length; slot += 2) {
      const key = this.slots[slot] as number
      const node = key >> LETTER_BITS
      if (key >= 0 && node < MOST_LETTERS) second[node * letters + (key & (MOST_LETTERS - 1))] = this.slots[slot + 1] as number
    }
    this.second = second
  }

  private numbered(folded: number): number {
    const known = this.numbers.get(folded)
    if (known !== undefined) return known
    const number = this.numbers.size
    if (number >= MOST_LETTERS) throw new RangeError(`phrases of more than ${MOST_LETTERS} different letters`)
    this.numbers.set(folded, number)
    return number
  }

  private grow(node: number, letter: number): number {
    if (node === this.root) {
      this.first[letter] = 1
      return letter
    }
    const next = this.payload.length
    if (next >= MOST_NODES) throw new RangeError('too many phrases for one matcher')
    this.payload.push(undefined)
    if (this.used * 4 >= this.slots.length) this.widen()
    this.put((node << LETTER_BITS) | letter, next)
    this.used++
    return next
  }

  private put(key: number, next: number): void {
    const mask = this.slots.length - 1
    let slot = hash(key) & mask & ~1
    while ((this.slots[slot] as number) >= 0) slot = (slot + 2) & mask
    this.slots[slot] = key
    this.slots[slot + 1] = next
  }

  private widen(): void {
    const { slots } = this
    this.slots = new Int32Array(slots.length * 2).fill(-1)
    for (let slot = 0; slot < slots.length; slot += 2)
      if ((slots[slot] as number) >= 0) this.put(slots[slot] as number, slots[slot + 1] as number)
  }
}

const hash = (key: number): number => Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 4
