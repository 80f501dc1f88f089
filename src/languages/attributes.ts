/** What words like "the call" or "this visit" may mean of the events told before. */
export type Reference = 'call' | 'talks' | 'visit' | 'press-conference' | 'letter'

/**
 * The words by which one language goes on telling of an event that it has told: what it was about, where it was. Phrases are written as
 * text/matcher.ts reads them: a space is any gap, a ZWNJ a joint that may be open or closed.
 */
export type AttributeWords = {
  /** What follows is the matter: "about", `درباره`. Said of an event only where the sentence speaks of one. */
  about: readonly string[]
  /** What follows is the matter of talks: "discussed", `بحث`, `تناول`. */
  discuss: readonly string[]
  /** What stands before, since the subject, is the matter of talks: `را بررسی کردند`. */
  discussed: readonly string[]
  /** Nouns whose country is the matter, even when it takes part itself: "crisis in", `بحران`, `الأوضاع في`. */
  affairs: readonly string[]
  /** Nouns of a purpose that may be a matter of its own: "for talks with X". */
  purpose: readonly string[]
  /** Words that mean an event told before. */
  again: { of: Reference; forms: readonly string[] }[]
  /** That it was not the first of its kind: "again", "second call". Never a bare ordinal, which kings and rounds bear, too. */
  anew: readonly string[]
  /** Those who took part, without a name: "they", `آنها`, dual verbs. */
  they: readonly string[]
  /** Where a host receives, with its preposition: "at the palace", `في مكتبه`. */
  seat: readonly string[]
  /** Words that an event told before took place: "was held", `برگزار شد`. */
  held: readonly string[]
  /** Words that go on from the event told before on the same day: "then", "during his stay". */
  next: readonly string[]
}
