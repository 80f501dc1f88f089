import type { Span, TextSpan } from '../model.ts'

/** A span without the white space, quotation marks and punctuation at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = Math.max(start, end)
  while (from < to && EDGE.test(text[from] as string)) from++
  while (to > from && EDGE.test(text[to - 1] as string)) to--
  return { start: from, end: to }
}

const EDGE = /[\s.,;:،؛!…«»"“”„'*\u200b-\u200f\u202a-\u202e-]/

/** A span with its words. */
export const textSpan = (text: string, { start, end }: Span): TextSpan => ({ start, end, text: text.slice(start, end) })
