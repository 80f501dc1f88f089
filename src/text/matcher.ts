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

type Stored<T> = { value: T; clitics: boolean; article: boolean; endings: boolean }

export function compileMatcher<T>(phrases: Iterable<Phrase<T>>, affixes: Affixes): Matcher<T> {
  const words = new Trie<Stored<T>>((a, b) => a.value === b.value)
  for (const { text, value, clitics = true, article = false, endings = false } of phrases) {
    for (const units of spellings(text)) words.add(units, { value, clitics, article, endings })
  }
  const endings = new Trie<true>(() => true)
  for (const ending of affixes.endings) for (const units of spellings(ending)) endings.add(units, true)
  const clitics = affixes.clitics.map(prefix => ({ prefix, units: foldAll(prefix), article: false }))
  const articles = affixes.articles.map(prefix => ({ prefix, units: foldAll(prefix), article: true }))
  const before = [...clitics, ...articles]
  const firstUnits = new Set(before.map(prefix => prefix.units[0]))

  /** The longest phrase at `at`; null when none. */
  function longest(text: string, at: number, end: number, prefix: { prefix: string; article: boolean } | null): Found<T> | null {
    let node = words.root
    let best: Found<T> | null = null
    let position = at
    while (position < end) {
      const unit = text.charCodeAt(position)
      let folded = unit === ZWNJ ? GAP : foldUnit(unit)
      if (folded === TRANSPARENT) {
        position++
        continue
      }
      if (folded === GAP) {
        while (position + 1 < end && isGap(text.charCodeAt(position + 1))) position++
        folded = GAP
      }
      node = words.step(node, folded)
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
        if (inflected.length && endsAfter(text, stop, end)) best = { start: at, end: stop, stored: inflected, prefix: prefix?.prefix ?? '' }
      }
    }
    return best
  }

  /** True when an ending stands at `at` and the word is over after it. */
  function endsAfter(text: string, at: number, end: number): boolean {
    let node = endings.root
    for (let position = at; position < end; position++) {
      const unit = text.charCodeAt(position)
      const folded = foldUnit(unit)
      if (folded === TRANSPARENT) continue
      if (unit === ZWNJ) continue
      node = endings.step(node, folded)
      if (node < 0) return false
      if (endings.values(node) && !wordGoesOn(text, skipMarks(text, position + 1, end), end)) return true
    }
    return false
  }

  function at(text: string, start: number, end: number): Found<T> | null {
    let best = longest(text, start, end, null)
    const first = foldUnit(text.charCodeAt(start))
    if (!firstUnits.has(first)) return best
    for (const prefix of before) {
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
        const folded = foldUnit(text.charCodeAt(position))
        if (folded === TRANSPARENT) {
          position++
          continue
        }
        // A half-space holds a compound together: چینی in توطئه‌چینی is no Chinese.
        if (inWord && folded === ZWNJ) {
          position++
          continue
        }
        // A phrase may begin with a sign (an emoji, a hash), so every unit outside a word is a start too.
        if (inWord && isWordUnit(folded)) {
          position++
          continue
        }
        const found = folded === GAP || folded === ZWNJ ? null : at(text, position, end)
        if (found) {
          for (const { value } of found.stored)
            hits.push({ start: found.start, end: found.end, value, prefix: found.prefix, from: position })
          position = found.end
          inWord = true
          continue
        }
        inWord = isWordUnit(folded)
        position++
      }
      return hits
    },
  }
}

type Found<T> = { start: number; end: number; stored: Stored<T>[]; prefix: string }

const isGap = (unit: number): boolean => unit === ZWNJ || foldUnit(unit) === GAP

function skipMarks(text: string, at: number, end: number): number {
  let position = at
  while (position < end && foldUnit(text.charCodeAt(position)) === TRANSPARENT) position++
  return position
}

const wordGoesOn = (text: string, at: number, end: number): boolean => at < end && isWordUnit(foldUnit(text.charCodeAt(at)))

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

/** Edges in one open-addressed table: a node and a unit give the next node. */
class Trie<V> {
  readonly root = 0
  private readonly payload: (V[] | undefined)[] = [undefined]
  private keys = new Float64Array(1024).fill(-1)
  private next = new Int32Array(1024)
  private used = 0
  private readonly same: (a: V, b: V) => boolean

  constructor(same: (a: V, b: V) => boolean) {
    this.same = same
  }

  step(node: number, unit: number): number {
    const key = node * 65536 + unit
    const mask = this.keys.length - 1
    let slot = hash(node, unit) & mask
    while (true) {
      const there = this.keys[slot] as number
      if (there === key) return this.next[slot] as number
      if (there < 0) return -1
      slot = (slot + 1) & mask
    }
  }

  values(node: number): V[] | undefined {
    return this.payload[node]
  }

  add(units: readonly number[], value: V): void {
    let node = this.root
    for (const unit of units) {
      const next = this.step(node, unit)
      node = next >= 0 ? next : this.grow(node, unit)
    }
    const values = this.payload[node]
    if (!values) this.payload[node] = [value]
    else if (!values.some(other => this.same(other, value))) values.push(value)
  }

  private grow(node: number, unit: number): number {
    if (this.used * 2 >= this.keys.length) this.widen()
    const next = this.payload.length
    this.payload.push(undefined)
    this.put(node * 65536 + unit, node, unit, next)
    this.used++
    return next
  }

  private put(key: number, node: number, unit: number, next: number): void {
    const mask = this.keys.length - 1
    let slot = hash(node, unit) & mask
    while ((this.keys[slot] as number) >= 0) slot = (slot + 1) & mask
    this.keys[slot] = key
    this.next[slot] = next
  }

  private widen(): void {
    const { keys, next } = this
    this.keys = new Float64Array(keys.length * 2).fill(-1)
    this.next = new Int32Array(keys.length * 2)
    keys.forEach((key, slot) => {
      if (key >= 0) this.put(key, Math.floor(key / 65536), key % 65536, next[slot] as number)
    })
  }
}

const hash = (node: number, unit: number): number => (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7
