/**
 * Folding: one spelling for what readers take to be the same word. Persian and Arabic newspapers write ي or ی, ك or ک, أ or ا, with
 * or without harakat, in three sets of digits; Latin and Cyrillic text comes with and without accents. The matcher folds while it
 * walks (`foldUnit`, so that no offset map is needed); stored and searched text is folded whole (`fold`).
 */

/** The folded unit of a mark that carries no meaning and is skipped: harakat, tatweel, bidi controls, combining accents. */
export const TRANSPARENT = 0
/** Zero-width non-joiner: the half-space of Persian compounds. */
export const ZWNJ = 0x200c
const SPACE = 0x20

const LETTERS: readonly (readonly [from: string, to: string])[] = [
  ['أإآٱ', 'ا'],
  ['يىئېۍ', 'ی'],
  ['كڪ', 'ک'],
  ['ؤۆ', 'و'],
  ['ةۀہە', 'ه'],
  ['ё', 'е'],
  ['ıİ', 'i'],
  ['øØ', 'o'],
  ['łŁ', 'l'],
  ['đĐ', 'd'],
  ['‘’ʼ`´', "'"],
  ['“”„', '"'],
  ['‐‑–—−', '-'],
]

/** Harakat and Quranic marks, tatweel, the lone hamza, combining accents, zero-width joiner and bidi controls, soft hyphen, BOM. */
const TRANSPARENT_RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x0300, 0x036f],
  [0x0610, 0x061a],
  [0x0621, 0x0621],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06ed],
  [0x00ad, 0x00ad],
  [0x061c, 0x061c],
  [0x200b, 0x200b],
  [0x200d, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
]

/** The presentation forms of Arabic letters. */
const SHAPES = { first: 0xfb50, last: 0xfefc }

const table = buildTable()

function buildTable(): Uint16Array {
  const units = new Uint16Array(65536)
  for (let unit = 0; unit < 65536; unit++) units[unit] = simpleFold(unit)
  for (const [from, to] of LETTERS) for (const letter of from) units[letter.charCodeAt(0)] = to.charCodeAt(0)
  for (let digit = 0; digit < 10; digit++) {
    units[0x0660 + digit] = 0x30 + digit
    units[0x06f0 + digit] = 0x30 + digit
  }
  // Arabic letters written in their shapes (ﻳ, ﺔ): what the letter itself folds to.
  for (let unit = SHAPES.first; unit <= SHAPES.last; unit++) units[unit] = units[units[unit] as number] as number
  for (const [first, last] of TRANSPARENT_RANGES) for (let unit = first; unit <= last; unit++) units[unit] = TRANSPARENT
  return units
}

/** Lower case, and the first letter of the decomposition where that is one letter with marks: é → e. Syllables and Han stay as they are. */
function simpleFold(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit === 9 || unit === 10 || unit === 13 ? SPACE : unit
  if (unit >= 0xd800 && unit <= 0xf8ff) return unit
  if (unit >= 0x2e80 && unit <= 0xd7ff) return unit
  const character = String.fromCharCode(unit)
  if (/\s/u.test(character)) return SPACE
  if (!/\p{L}/u.test(character)) return unit
  const [base = character] = character.normalize('NFKD').toLowerCase()
  // й is a letter of its own, not и with a breve.
  return character === 'й' || character === 'Й' ? 0x0439 : base.charCodeAt(0)
}

/** One UTF-16 code unit folded: `TRANSPARENT` for marks to be skipped, a space for every white space; ZWNJ stays. */
export const foldUnit = (unit: number): number => table[unit] as number

/** True for a folded unit that can stand inside a word: letters, digits, surrogate halves of letters beyond the BMP. */
export function isWordUnit(folded: number): boolean {
  return (((wordUnits[folded >> 3] as number) >> (folded & 7)) & 1) === 1
}

const wordUnits = buildWordUnits()

function buildWordUnits(): Uint8Array {
  const bits = new Uint8Array(8192)
  for (let unit = 1; unit < 65536; unit++) {
    const surrogate = unit >= 0xd800 && unit <= 0xdfff
    if (!surrogate && /[\p{L}\p{N}_]/u.test(String.fromCharCode(unit))) bits[unit >> 3] = (bits[unit >> 3] as number) | (1 << (unit & 7))
  }
  return bits
}

/**
 * A text folded whole, for storing and for queries: compatibility forms unified, marks dropped, ZWNJ and white space as one space,
 * letters and digits folded. Two texts that readers take for the same fold to the same string.
 */
export function fold(text: string): string {
  const composed = text.normalize('NFKC')
  const units: number[] = []
  for (let at = 0; at < composed.length; at++) {
    const unit = composed.charCodeAt(at)
    const folded = unit === ZWNJ ? SPACE : foldUnit(unit)
    if (folded === TRANSPARENT || (folded === SPACE && (units.length === 0 || units[units.length - 1] === SPACE))) continue
    units.push(folded)
  }
  if (units[units.length - 1] === SPACE) units.pop()
  return fromUnits(units)
}

/** `String.fromCharCode` takes its arguments from the stack: long texts must go in pieces. */
function fromUnits(units: number[]): string {
  let text = ''
  for (let at = 0; at < units.length; at += 4096) text += String.fromCharCode(...units.slice(at, at + 4096))
  return text
}
