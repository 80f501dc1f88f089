import type { Span } from '../model.ts'
import { foldUnit, isWordUnit, TRANSPARENT, ZWNJ } from '../text/fold.ts'
import { HAMZA, JOINT, type Lexicon, LINE_FEED, ROOT, type Sense, type SenseKind, SKIPPED } from './lexicon.ts'

/** A number or a known word of a text. Words that say nothing about dates are no tokens; they show as a `BREAK` before the next one. */
export type Token = Span & {
  /** What stands between the token before and this one: folded, without spaces; `BREAK` for anything longer than a few signs. */
  gap: string
  /** White space stands in the gap. */
  spaced: boolean
  senses: readonly Sense[]
  /** The number that the digits make; -1 for a word. */
  value: number
  /** How many digits. */
  digits: number
  /** A clitic stood before it. */
  clitic: boolean
  /** Begins with a capital letter, or its script knows none. */
  large: boolean
}

/** Between two tokens: a word that says nothing about dates, a line's end, or a row of signs. Expressions never cross it. */
export const BREAK = '¤'

/** What a unit is to the scan. */
const SIGN = 0
const LETTER = 1
const DIGIT = 2
/** White space and the half-space, but no line's end. */
const SPACE = 3
/** Passed over: harakat, tatweel, bidi controls. */
const MARK = 4
const LINE_END = 5

const classes = buildClasses()

function buildClasses(): Uint8Array {
  const table = new Uint8Array(65536)
  for (let unit = 0; unit < table.length; unit++) table[unit] = classOf(unit)
  return table
}

function classOf(unit: number): number {
  const folded = foldUnit(unit)
  if (unit === LINE_FEED) return LINE_END
  if (folded === TRANSPARENT) return MARK
  if (folded === JOINT || folded === ZWNJ) return SPACE
  if (folded >= 0x30 && folded <= 0x39) return DIGIT
  return isWordUnit(folded) ? LETTER : SIGN
}

const NO_SENSES: readonly Sense[] = []
const AND: Content = { senses: [{ kind: 'and' }], value: -1, digits: 0 }
const MAX_GAP = 3
const MAX_DIGITS = 8

/** The sense of a token of the given kind. */
export function senseOf<Kind extends SenseKind>(token: Token | undefined, kind: Kind): Extract<Sense, { kind: Kind }> | undefined {
  if (token === undefined) return undefined
  for (const sense of token.senses) if (sense.kind === kind) return sense as Extract<Sense, { kind: Kind }>
  return undefined
}

/** The numbers and known words of a stretch of text, in one pass: linear in its length. */
export function tokenise(text: string, { start, end }: Span, lexicon: Lexicon): Token[] {
  const tokens: Token[] = []
  const scan: Scan = { text, end: Math.min(end, text.length), lexicon, tokens, gap: BREAK, spaced: false }
  let at = start
  while (at < scan.end) at = step(scan, at)
  return tokens
}

type Scan = { text: string; end: number; lexicon: Lexicon; tokens: Token[]; gap: string; spaced: boolean }

/** Reads what stands at `at` and returns where the next thing begins. */
function step(scan: Scan, at: number): number {
  const unit = scan.text.charCodeAt(at)
  switch (classes[unit]) {
    case LETTER:
      return readWord(scan, at)
    case DIGIT:
      return readNumber(scan, at)
    case SPACE:
      scan.spaced = true
      return at + 1
    case LINE_END:
      scan.gap = BREAK
      return at + 1
    case SIGN:
      scan.gap = scan.gap.length < MAX_GAP ? scan.gap + String.fromCharCode(foldUnit(unit)) : BREAK
      return at + 1
    default:
      return at + 1
  }
}

/** The class of the unit at an index, `SIGN` beyond the text. */
const classAt = (text: string, at: number): number => (at < text.length ? (classes[text.charCodeAt(at)] as number) : SIGN)

type Content = { senses: readonly Sense[]; value: number; digits: number }

const word = (senses: readonly Sense[]): Content => ({ senses, value: -1, digits: 0 })

function push(scan: Scan, start: number, end: number, { senses, value, digits }: Content, clitic: boolean): void {
  const { gap, spaced } = scan
  const first = scan.text[start] as string
  scan.tokens.push({ start, end, gap, spaced, senses, value, digits, clitic, large: first === first.toUpperCase() })
  scan.gap = ''
  scan.spaced = false
}

function readNumber(scan: Scan, start: number, clitic = false): number {
  let at = start
  let value = 0
  let digits = 0
  for (; at < scan.end; at++) {
    const kind = classAt(scan.text, at)
    if (kind === MARK) continue
    if (kind !== DIGIT) break
    if (digits < MAX_DIGITS) value = value * 10 + foldUnit(scan.text.charCodeAt(at)) - 0x30
    digits++
  }
  const end = withoutTrailingMarks(scan.text, at)
  if (isTimeOrAmount(scan, start, at) || isGlued(scan, at) || digits > MAX_DIGITS) scan.gap = BREAK
  else push(scan, start, end, { senses: NO_SENSES, value, digits }, clitic)
  return at
}

function withoutTrailingMarks(text: string, end: number): number {
  while (classAt(text, end - 1) === MARK) end--
  return end
}

const COLON = 0x3a
const CURRENCIES = new Set([...'$€£¥₽₺﷼'].map(sign => sign.charCodeAt(0)))
const PERCENT = new Set([...'%٪'].map(sign => sign.charCodeAt(0)))

/** `11:42`, `$2000`, `20%`, `+98`. */
function isTimeOrAmount({ text, end: limit }: Scan, start: number, end: number): boolean {
  const before = start > 0 ? text.charCodeAt(start - 1) : 0
  const after = end < limit ? text.charCodeAt(end) : 0
  if (after === COLON && classAt(text, end + 1) === DIGIT) return true
  if (before === COLON && start > 1 && classAt(text, start - 2) === DIGIT) return true
  return CURRENCIES.has(before) || CURRENCIES.has(after) || PERCENT.has(after) || before === 0x2b || PERCENT.has(before)
}

/** `1990s`, `20kg`, `5G`: a Latin or Cyrillic word that says nothing about dates hangs on the number. ISO 8601's `T` may. */
function isGlued(scan: Scan, end: number): boolean {
  const { text, end: limit } = scan
  if (end >= limit || classAt(text, end) !== LETTER || text.charCodeAt(end) >= FIRST_ARABIC) return false
  return !(text[end] === TIME_MARK && classAt(text, end + 1) === DIGIT) && walk(scan, end, ROOT) === null
}

const FIRST_ARABIC = 0x600
const TIME_MARK = 'T'

/** A known word at a word's start, with or without clitics before it; else the whole word is passed over. */
function readWord(scan: Scan, start: number): number {
  const plain = walk(scan, start, ROOT)
  if (plain !== null) {
    push(scan, start, plain.end, word(plain.senses), false)
    return plain.end
  }
  return readAfterClitics(scan, start) ?? skipWord(scan, start)
}

function readAfterClitics(scan: Scan, start: number): number | null {
  const { clitics, articleNode } = scan.lexicon
  let at = start
  for (let count = 0; count < 2; count++) {
    const folded = foldUnit(scan.text.charCodeAt(at))
    if (!clitics.has(folded)) return null
    const before = at
    at = afterUnit(scan, at)
    if (classAt(scan.text, at) === DIGIT) {
      pushAnd(scan, start, folded)
      return readNumber(scan, at, true)
    }
    // لل = ل + ال: the article's first letter is gone.
    const merged = articleNode !== 0 && folded === LAM && foldUnit(scan.text.charCodeAt(at)) === LAM
    const found = merged ? walk(scan, afterUnit(scan, at), articleNode) : walk(scan, at, ROOT)
    if (found === null) continue
    pushAnd(scan, start, foldUnit(scan.text.charCodeAt(start)))
    push(scan, merged ? before : at, found.end, word(found.senses), true)
    return found.end
  }
  return null
}

const LAM = 0x0644
const WAW = 0x0648

/** The clitic و is a word of its own to the grammar: `الاثنين والثلاثاء`. */
function pushAnd(scan: Scan, start: number, folded: number): void {
  if (folded === WAW) push(scan, start, start + 1, AND, false)
}

/** Past one unit and the marks that follow it. */
function afterUnit({ text, end }: Scan, at: number): number {
  at++
  while (at < end && classAt(text, at) === MARK) at++
  return at
}

function skipWord(scan: Scan, start: number): number {
  const { text, end } = scan
  scan.gap = BREAK
  let at = start
  while (at < end && isInWord(classAt(text, at))) at++
  // Digits within a Latin word ("G20", "covid19") are no number of their own; after an Arabic word they may be a day.
  if (text.charCodeAt(start) < FIRST_ARABIC) while (at < end && (isInWord(classAt(text, at)) || classAt(text, at) === DIGIT)) at++
  return at
}

const isInWord = (kind: number): boolean => kind === LETTER || kind === MARK

/** The longest known word from `start` that ends at a word's end. */
function walk(scan: Scan, start: number, from: number): { end: number; senses: readonly Sense[] } | null {
  const { text, end: limit, lexicon } = scan
  const { next, column, columns, senses } = lexicon
  let node = from
  let found: { end: number; senses: readonly Sense[] } | null = null
  let at = start
  while (at < limit) {
    const unit = text.charCodeAt(at)
    const to = column[unit] as number
    if (to === SKIPPED) {
      at++
      continue
    }
    node = next[node * columns + to] as number
    if (to === 0 || node === 0) return found
    const joint = classes[unit] === SPACE
    at = joint ? afterJoint(text, at, limit) : at + 1
    const here = senses[node]
    if (here !== undefined && (text[at] !== HAMZA || lexicon.hamza.has(node))) {
      const wordEnd = endOfWord(scan, at, unit, here)
      if (wordEnd >= 0) found = { end: wordEnd, senses: here }
    }
  }
  return found
}

function afterJoint(text: string, at: number, limit: number): number {
  while (at < limit && (classAt(text, at) === SPACE || classAt(text, at) === MARK)) at++
  return at
}

/** Where a word that has matched up to `at` ends; -1 when it goes on as another word. */
function endOfWord(scan: Scan, at: number, last: number, senses: readonly Sense[]): number {
  const { text, end, lexicon } = scan
  let after = at
  while (after < end && classAt(text, after) === MARK) after++
  const kind = after < end ? classAt(text, after) : SIGN
  if (kind === LETTER && classes[last] === LETTER) return senses.some(isInflected) ? endOfSuffix(text, after, end, lexicon.suffixes) : -1
  const compound = text.charCodeAt(after) === ZWNJ && classAt(text, after + 1) === LETTER && !senses.some(isJoinable)
  return compound && endOfSuffix(text, after + 1, end, lexicon.suffixes) < 0 ? -1 : afterMarks(text, at, end)
}

/** Days and months take endings after a half-space (`سه‌شنبه‌ها`); other words are the beginning of a compound (`می‌شود`, `پیش‌بینی`). */
const isJoinable = (sense: Sense): boolean => (isInflected(sense) && !isWeak(sense)) || sense.kind === 'relative-day'

/** Past the harakat and the lone hamza of a word's last letter, not past bidi controls. */
function afterMarks(text: string, at: number, end: number): number {
  while (at < end && classAt(text, at) === MARK && text.charCodeAt(at) < FIRST_FORMAT) at++
  return at
}

const FIRST_FORMAT = 0x2000

/** Only names take case endings here: `Dünya` is not `dün`. */
const isInflected = ({ kind }: Sense): boolean => kind === 'month' || kind === 'weekday'

const isWeak = (sense: Sense): boolean => 'weak' in sense && sense.weak

/** The end of a word when what follows is one of the language's case endings; -1 when not. */
function endOfSuffix(text: string, at: number, limit: number, suffixes: readonly string[]): number {
  for (const suffix of suffixes) {
    const end = at + suffix.length
    if (text.slice(at, end).toLowerCase() === suffix && (end >= limit || classAt(text, end) !== LETTER)) return at
  }
  return -1
}
