import type { Calendar } from '../model.ts'
import { foldUnit, TRANSPARENT, ZWNJ } from '../text/fold.ts'
import type { DateGlue, DateWords, Era, Unit, Words } from './words.ts'

/** What a word can mean in a date. One word can mean several things: `الأول` is a day, `ماه` a unit and a month's label. */
export type Sense =
  | { kind: 'month'; calendar: Calendar; month: number; weak: boolean; labelled: boolean }
  | { kind: 'weekday'; weekday: number; weak: boolean }
  | { kind: 'season'; season: number }
  | { kind: 'era'; era: Era }
  | { kind: 'ordinal'; value: number }
  | { kind: 'cardinal'; value: number }
  | { kind: 'suffix' }
  /** `count`: 2 for a dual, else null. */
  | { kind: 'unit'; unit: Unit; count: number | null; plural: boolean }
  | { kind: 'no-date' }
  | { kind: 'few' }
  | { kind: keyof DateGlue }
  | { kind: 'relative-day'; offset: number }
  | { kind: 'relative-unit'; unit: Unit; offset: number }
  | { kind: Direction }

export type Direction =
  | 'last'
  | 'this'
  | 'current'
  | 'next'
  | 'lastDay'
  | 'beforeLast'
  | 'ago'
  | 'agoBefore'
  | 'later'
  | 'laterBefore'
  | 'recent'
  | 'coming'

export type SenseKind = Sense['kind']

/** The words of one language as a trie over folded units; a run of spaces and half-spaces is one unit, `JOINT`. */
export type Lexicon = {
  words: DateWords
  /** UTF-16 unit → column of the table; 0 for units in no word, `SKIPPED` for marks without meaning. */
  column: Uint8Array
  columns: number
  /** `next[node * columns + column]`: the following node, 0 for none. The root is node 1. */
  next: Uint16Array
  /** Senses of the word that ends at a node. */
  senses: readonly (readonly Sense[] | undefined)[]
  /** The nodes of words that end in a lone hamza, which folding drops: `غدا` is tomorrow, `غداء` lunch. */
  hamza: ReadonlySet<number>
  /** Folded units of the clitics; the node after the article, 0 when the language has none. */
  clitics: ReadonlySet<number>
  articleNode: number
  suffixes: readonly string[]
}

export const JOINT = 0x20
export const ROOT = 1
/** The column of marks that the walk passes over. */
export const SKIPPED = 255
export const LINE_FEED = 0x0a
export const HAMZA = 'ء'

const compiled = new WeakMap<DateWords, Lexicon>()

/** The lexicon of a language, compiled once. */
export function lexiconOf(words: DateWords): Lexicon {
  let lexicon = compiled.get(words)
  if (lexicon === undefined) {
    lexicon = compile(words)
    compiled.set(words, lexicon)
  }
  return lexicon
}

type Node = { children: Map<number, Node>; senses: Sense[]; id: number; hamza: boolean }

const node = (): Node => ({ children: new Map(), senses: [], id: 0, hamza: false })

function compile(words: DateWords): Lexicon {
  const root = node()
  for (const [phrase, sense] of allPhrases(words))
    for (const spelling of spellings(phrase)) insert(root, spelling, sense, phrase.endsWith(HAMZA))
  const nodes = numbered(root)
  const folded = columnsOf(nodes)
  const columns = folded.size + 1
  const next = new Uint16Array((nodes.length + 1) * columns)
  for (const from of nodes) for (const [unit, to] of from.children) next[from.id * columns + (folded.get(unit) ?? 0)] = to.id
  const senses: (readonly Sense[] | undefined)[] = [undefined, ...nodes.map(({ senses }) => (senses.length > 0 ? senses : undefined))]
  const article = [...foldedUnits(words.article)].reduce<Node | undefined>((at, unit) => at?.children.get(unit), root)
  return {
    words,
    column: rawColumns(folded),
    columns,
    next,
    senses,
    hamza: new Set(nodes.filter(({ hamza }) => hamza).map(({ id }) => id)),
    clitics: new Set(words.clitics.map(clitic => foldUnit(clitic.charCodeAt(0)))),
    articleNode: words.article && article ? article.id : 0,
    suffixes: words.suffixes,
  }
}

/** Breadth first from 1, so that the root is `ROOT` and 0 means none. */
function numbered(root: Node): Node[] {
  const nodes = [root]
  for (let at = 0; at < nodes.length; at++) {
    const current = nodes[at] as Node
    current.id = at + 1
    nodes.push(...current.children.values())
  }
  return nodes
}

/** Folded unit → column. Languages need some 60. */
function columnsOf(nodes: readonly Node[]): Map<number, number> {
  const columns = new Map<number, number>()
  for (const { children } of nodes) for (const unit of children.keys()) if (!columns.has(unit)) columns.set(unit, columns.size + 1)
  return columns
}

/** The same for units as they stand in texts, so that the walk need not fold. A line's end is in no word. */
function rawColumns(folded: ReadonlyMap<number, number>): Uint8Array {
  const column = new Uint8Array(65536)
  for (let unit = 0; unit < column.length; unit++) {
    const to = foldUnit(unit)
    column[unit] = to === TRANSPARENT ? SKIPPED : unit === LINE_FEED ? 0 : (folded.get(to === ZWNJ ? JOINT : to) ?? 0)
  }
  return column
}

function insert(root: Node, units: readonly number[], sense: Sense, hamza: boolean): void {
  let at = root
  for (const unit of units) {
    let child = at.children.get(unit)
    if (child === undefined) {
      child = node()
      at.children.set(unit, child)
    }
    at = child
  }
  at.hamza ||= hamza
  if (!at.senses.some(known => JSON.stringify(known) === JSON.stringify(sense))) at.senses.push(sense)
}

function foldedUnits(text: string): number[] {
  const units: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = foldUnit(text.charCodeAt(at))
    if (unit !== TRANSPARENT) units.push(unit)
  }
  return units
}

/** Every half-space may be a joint or nothing. */
function spellings(phrase: string): number[][] {
  let all: number[][] = [[]]
  for (const unit of foldedUnits(phrase)) {
    if (unit === ZWNJ) all = all.flatMap(units => [[...units], [...units, JOINT]])
    else for (const units of all) units.push(unit)
  }
  return all
}

function* allPhrases(words: DateWords): Generator<[string, Sense]> {
  yield* monthPhrases(words)
  for (const [at, names] of words.weekdays.entries())
    yield* each(names, { kind: 'weekday', weekday: at + 1, weak: false }, words.weakWeekdays)
  for (const [at, names] of words.seasons.entries()) yield* each(names, { kind: 'season', season: 21 + at })
  for (const [at, names] of words.ordinals.entries()) yield* each(names, { kind: 'ordinal', value: at + 1 })
  for (const [at, names] of words.cardinals.entries()) yield* each(names, { kind: 'cardinal', value: at + 1 })
  for (const [era, names] of entries(words.eras)) yield* each(names, { kind: 'era', era })
  for (const [unit, names] of entries(words.units)) yield* each(names, { kind: 'unit', unit, count: null, plural: false })
  for (const [unit, names] of entries(words.plurals)) yield* each(names, { kind: 'unit', unit, count: null, plural: true })
  for (const [unit, names] of entries(words.duals)) yield* each(names, { kind: 'unit', unit, count: 2, plural: true })
  yield* each(words.notDates, { kind: 'no-date' })
  yield* each(words.ordinalSuffixes, { kind: 'suffix' })
  yield* each(words.few, { kind: 'few' })
  for (const [kind, names] of entries(words.glue)) yield* each(names, { kind })
  yield* relativePhrases(words)
}

function* monthPhrases(words: DateWords): Generator<[string, Sense]> {
  for (const [calendar, months] of entries(words.months)) {
    for (const [at, names] of months.entries()) {
      for (const name of names) {
        const weak = words.weakMonths.includes(name)
        yield [name, { kind: 'month', calendar, month: at + 1, weak, labelled: false }]
        // تیرماه, اسفند‌ماه: the label joined to the name makes a weak name a certain one.
        if (words.joinedMonthLabel)
          yield [`${name}\u200c${words.joinedMonthLabel}`, { kind: 'month', calendar, month: at + 1, weak: false, labelled: true }]
      }
    }
  }
}

const OFFSETS = { beforeLast: -2, last: -1, this: 0, next: 1 } as const

function* relativePhrases({ relative }: DateWords): Generator<[string, Sense]> {
  const { days, weeks, months, years, ...directions } = relative
  for (const [offset, names] of entries(days)) yield* each(names, { kind: 'relative-day', offset: Number(offset) })
  for (const [unit, table] of [
    ['week', weeks],
    ['month', months],
    ['year', years],
  ] as const) {
    for (const [which, names] of entries<keyof typeof OFFSETS, Words>(table))
      yield* each(names, { kind: 'relative-unit', unit, offset: OFFSETS[which] })
  }
  for (const [kind, names] of entries(directions)) yield* each(names, { kind })
}

function* each(names: Words, sense: Sense, weakNames: Words = []): Generator<[string, Sense]> {
  for (const name of names) yield [name, sense.kind === 'weekday' && weakNames.includes(name) ? { ...sense, weak: true } : sense]
}

/** `Object.entries` that keeps the keys' type. */
const entries = <Key extends string, Value>(record: Partial<Readonly<Record<Key, Value>>>): [Key, Value][] =>
  Object.entries(record) as [Key, Value][]
