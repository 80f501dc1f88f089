import type { QuoteAct } from '../model.ts'

/**
 * Words that tell an act: `strong` ones by themselves, `plain` ones with others; those under `none` hold such a word and tell nothing. A word that
 * ends in `*` stands for all that begin so. A phrase with `~` is a construction: words of one sentence with at most a few between them, where `/`
 * parts one form from another and `_` is a gap within a form.
 */
export type Cues = { strong?: readonly string[]; plain?: readonly string[]; none?: readonly string[] }

/** The words by which one language does something in saying it. */
export type ActWords = {
  /** Content words that tell the act of a quote whatever its verb. */
  cues: Partial<Record<QuoteAct, Cues>>
  /** Words that oblige whoever stands before or after them; `should` are weaker ones, for whoever stands before. */
  must: { before: readonly string[]; after: readonly string[]; should: readonly string[] }
  /** How verbs tell of the future: in the first person, and in any; `idle` is a future that promises nothing: "will be", "will meet". */
  future: { own: RegExp; any: RegExp; idle?: RegExp }
  /** Words for the speaker's own country. */
  ownCountry: readonly string[]
  /** "if" */
  condition: readonly string[]
  /** Words that turn the next one into its opposite, and those that do so with the one before. */
  negations: readonly string[]
  negated: readonly string[]
}
