import { ZWNJ } from './fold.ts'

/**
 * How one language's letters become English ones. Keys are letters or groups of letters, `^` before the first and `$` after the last
 * letter of a word; the longest group that fits is taken. In a value, `'` stands for a stop that English does not write but that keeps
 * two vowels apart.
 */
export type Letters = ReadonlyMap<string, string>

/** Which short vowel an unvowelled cluster gets, and which clusters need none. */
export type Vowels = {
  /** Between consonants: `a` in Arabic and Persian names, `e` in European ones. */
  filler: string
  /** After a long vowel, before the last consonant: خالد Khaled. */
  afterLong: string
  /** Second letters with which a word may begin: `rl` allows "br", "cl". */
  onsets: string
  /** Whether a word may end in these two consonants. */
  codas: RegExp
}

/** Forms of words that tell their vowels: `[/^م(?=.ا)/, 'مُ']`, tried in order on the bare letters; the letters that they put in stand in `letters`. */
export type Shapes = readonly (readonly [shape: RegExp, letters: string])[]

export type Spelling = { letters: Letters; vowels: Vowels; shapes: Shapes }

const isVowel = (unit: string): boolean => /^[aeiou]/.test(unit)

/** One word in English letters, lower case. Letters that the table does not have are left out. */
export function romanise(word: string, { letters, vowels, shapes }: Spelling): string {
  const shaped = shapes.reduce((letters, [shape, vowelled]) => letters.replace(shape, vowelled), plain(word))
  return voiced(unitsOf(transcribe(shaped, letters)), vowels)
    .join('')
    .replace(/'/g, '')
}

/** The letters alone: no marks, no joints, one form of each letter that Arabic and Persian write differently. */
function plain(word: string): string {
  let text = ''
  for (const sign of word) {
    if (sign.charCodeAt(0) === ZWNJ || /\p{M}|[\u0640\u200e\u200f]|\u200d/u.test(sign)) continue
    text += SAME[sign] ?? sign
  }
  return text
}

const SAME: { [letter: string]: string } = { ي: 'ی', ى: 'ی', ك: 'ک', ہ: 'ه', ٱ: 'ا', أ: 'أ', إ: 'إ' }

/** Letter groups, longest first, as the table has them. */
function transcribe(word: string, letters: Letters): string[] {
  const marked = `^${word}$`
  const parts: string[] = []
  let at = 0
  while (at < marked.length) {
    const [length, latin] = longest(marked, at, letters)
    if (latin) parts.push(latin)
    at += length
  }
  return parts
}

const LONGEST = 8

function longest(text: string, at: number, letters: Letters): [length: number, latin: string] {
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length--) {
    const latin = letters.get(text.slice(at, at + length))
    if (latin !== undefined) return [length, latin]
  }
  return [1, '']
}

/** Vowels singly, consonants by sound: `sh` is one. */
const unitsOf = (parts: readonly string[]): string[] =>
  parts.flatMap(part => part.match(/[aeiou]+|sh|kh|gh|ch|th|dh|zh|ph|ts|[^aeiou]/g) ?? [])

/** Puts short vowels where the consonants of a word would stand too close. */
function voiced(units: readonly string[], vowels: Vowels): string[] {
  const out: string[] = []
  let at = 0
  while (at < units.length) {
    const unit = units[at] as string
    if (isVowel(unit)) {
      out.push(unit)
      at++
      continue
    }
    let end = at
    while (end < units.length && !isVowel(units[end] as string)) end++
    out.push(...cluster(units.slice(at, end), at === 0, end === units.length, units[at - 1], vowels))
    at = end
  }
  return out
}

function cluster(run: readonly string[], first: boolean, last: boolean, before: string | undefined, vowels: Vowels): string[] {
  const { filler, afterLong, onsets, codas } = vowels
  const [one = '', two = '', three = ''] = run
  const beginsTogether = onsets.includes(two) || (one === 's' && /^[tpkcmnlv]$/.test(two) && onsets !== '')
  if (first && run.length > 1) {
    if (beginsTogether && run.length === 2 && !last) return [...run]
    if (beginsTogether && run.length > 2 && one === 's') {
      return [
        one,
        two,
        ...(run.length === 3 && onsets.includes(three) ? [three] : [filler, ...cluster(run.slice(2), false, last, undefined, vowels)]),
      ]
    }
    return [one, filler, ...cluster(run.slice(1), false, last, undefined, vowels)]
  }
  if (run.length < 2) return [...run]
  const goTogether = codas.test(one + two)
  if (last) {
    if (run.length > 2) {
      const rest = goTogether && codas.test(two + three) ? run.slice(1) : cluster(run.slice(1), false, true, undefined, vowels)
      return goTogether || onsets === '' ? [one, ...rest] : [one, filler, ...rest]
    }
    if (goTogether) return [...run]
    return [one, before?.endsWith('a') ? afterLong : filler, two]
  }
  if (run.length === 2) return [...run]
  if (onsets === '') return [one, two, filler, ...run.slice(2)]
  if (run.length > 3 && goTogether) return [one, two, filler, ...run.slice(2)]
  if (goTogether || onsets.includes(three)) return [...run]
  return [one, filler, ...run.slice(1)]
}
