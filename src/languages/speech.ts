import type { QuoteAct } from '../model.ts'

/** A verb of saying, by how its content stands. */
export type SayVerb = {
  name: string
  act: QuoteAct
  forms: string[]
  /** `participle` begins a further quote within the sentence (`مؤكدا أن`, `با بیان این‌که`) and has the sentence's speaker. */
  participle?: boolean
  /** The speaker is named right before it, whatever else stands between: `عن ظريف قوله إن`. */
  quoted?: boolean
  /** The content is what it is done to, without "that": `خواستار X شد`, "urged X", `أدان X`. */
  object?: boolean
  /** The content stands before the verb: Persian `بر X تأکید کرد`. Words by which such content begins. */
  before?: string[]
}

/** The words by which one language tells of what was said. Phrases are written as text/matcher.ts reads them. */
export type Speech = {
  sayVerbs: SayVerb[]
  /** Content words that tell the act of a quote whatever its verb. */
  acts: Partial<Record<QuoteAct, string[]>>
  /** Words of the first person: speech that has them is in the speaker's own words. */
  firstPerson: string[]
}
