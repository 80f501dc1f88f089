import type { Span } from '../../model.ts'
import type { Mark, MarkKind } from './vocabulary.ts'

/** A phrase of the text with all that it may be. */
export type Token = Span & {
  /** Clitics and article joined before it, as the language writes them: `و`, `بال`. */
  prefix: string
  /** Where the written word begins, clitics included. */
  from: number
  marks: Mark[]
}

/** What stands between two tokens. */
export type Gap = 'joined' | 'comma' | 'stop' | 'words'

export type Sentence = Span & {
  tokens: Token[]
  /** Where it stands: in the headline or in which paragraph of the body. */
  part: 'title' | 'body'
  paragraph: number
}

/** Names that count only beside another sign: decided over the whole article (entities.ts asks). */
export type Settled = { leaders: ReadonlySet<string>; countries: ReadonlySet<string> }

/** The mark of a kind that a token bears, if any. */
export function markOf<Kind extends MarkKind>(token: Token | undefined, kind: Kind): Extract<Mark, { kind: Kind }> | undefined {
  return token?.marks.find((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind)
}

export const hasCue = (token: Token | undefined, cue: string): boolean =>
  !!token?.marks.some(mark => mark.kind === 'cue' && mark.cue === cue)

export const hasWord = (token: Token | undefined, word: string): boolean =>
  !!token?.marks.some(mark => mark.kind === 'word' && mark.word === word)

/** "in", "during", "after": what stands behind is the occasion of something else. */
export const opensOccasion = (token: Token | undefined): boolean => hasCue(token, 'in') || hasCue(token, 'past')

/** What stands in `text[from, to)`, between two tokens. */
export function gapOf(text: string, from: number, to: number): Gap {
  let comma = false
  for (let at = from; at < to; at++) {
    const sign = text[at] as string
    if (/\s|[\u200c-\u200f\u202a-\u202e«»"“”'()[\]*\u0640]/.test(sign)) continue
    if ((sign === ',' || sign === '،') && !comma) comma = true
    else if (/[\p{L}\p{N}]/u.test(sign)) return 'words'
    // A hyphen joins; a dash set off by spaces parts ("MOSCOW - President Putin").
    else if ((sign !== '-' && sign !== '–' && sign !== '’') || (sign !== '’' && text[at - 1] === ' ' && text[at + 1] === ' ')) return 'stop'
  }
  return comma ? 'comma' : 'joined'
}
