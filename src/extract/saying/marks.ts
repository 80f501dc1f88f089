import { countWords } from '../words/spans.ts'

/** Quotation marks that open, with the mark that closes each. A straight mark opens and closes. */
const CLOSING: Record<string, string> = { '«': '»', '“': '”', '"': '"', '„': '“', '”': '“', '‘': '’' }

export const opens = (sign: string | undefined): boolean => sign !== undefined && sign in CLOSING

/** No quotation runs on for longer, in code units: a mark that nobody closes must not be sought to the end of the text. */
const LONGEST = 3000

/**
 * Where the quotation that opens at `at` closes, before `end`; -1 when it does not. Marks of the same kind may be nested. Right-to-left
 * text often has “ and ” the wrong way round: then either closes the other. A single mark within a word is an apostrophe.
 */
export function closeOf(text: string, at: number, end: number): number {
  const open = text[at] as string
  const close = CLOSING[open] as string
  const limit = Math.min(end, at + LONGEST)
  let depth = 1
  for (let place = at + 1; place < limit; place++) {
    const sign = text[place] as string
    if (sign === close && !(sign === '’' && /\p{L}/u.test(text[place + 1] ?? ''))) {
      if (open === close && beginsWord(text, place, limit)) depth++
      else depth--
      if (depth === 0) return place
    } else if (sign === open && (open === '«' || beginsWord(text, place, limit))) depth++
    else if (sign === open) return place
  }
  return -1
}

/** A straight mark with a space before it and a letter after it opens a quotation within the quotation. */
const beginsWord = (text: string, at: number, end: number): boolean =>
  /[\s([:]/.test(text[at - 1] ?? ' ') && at + 1 < end && /[\p{L}\p{N}]/u.test(text[at + 1] as string)

/** Quotation marks around at least four words hold speech; around fewer they set off a name or a term. */
export function holdsSpeech(text: string, at: number, end: number): boolean {
  const close = closeOf(text, at, end)
  return close > 0 && countWords(text, at + 1, close, SPEECH) >= SPEECH
}
const SPEECH = 4
