/**
 * What stands on news pages around an article, in one language: data for `read/`. Phrases are compared folded, so that spelling variants
 * (ي/ی, أ/ا, case, accents) are not repeated; a space stands for any gap, a ZWNJ for a joint that may be open or closed.
 * Where a phrase must stand in its line, and how long that line may be, is said once for all languages in `read/furniture.ts`.
 */
export type PageWords = {
  /** The commonest words of running text, as they are written: they tell the language. Leave out those that neighbours share. */
  functionWords: readonly string[]
  /** A line that begins so links to another story. */
  readMore: readonly string[]
  /** Headings of lists of other stories: "Related articles", "Most read". */
  related: readonly string[]
  /** Headings of the comments under an article. */
  comments: readonly string[]
  /** The words that end an article: "End of message". */
  closings: readonly string[]
  /** Offices of a newsroom, which stand in mastheads before a name: "Editor in chief". */
  staff: readonly string[]
  /** Before the day of publication. */
  published: readonly string[]
  /** Before the day of the last change. */
  updated: readonly string[]
  /** Before the names of photographers and authors. */
  credits: readonly string[]
  /** In the credit that ends a photo's caption: "(AP Photo/…)", "| Getty Images". */
  photoCredits: readonly string[]
  /** Before the name of the outlet that the page was taken from. */
  sources: readonly string[]
  /** Before what a page notes of itself: its number, its readers, its address, the minutes that it takes to read. */
  details: readonly string[]
  /** Buttons: "Share", "Print", "Next". */
  controls: readonly string[]
  /** How a page addresses its reader: to rate, to comment, to follow, to subscribe, to buy. */
  invitations: readonly string[]
  /** First words of menus and of links for screen readers. */
  navigation: readonly string[]
  /** Copyright. */
  rights: readonly string[]
  /** "The views expressed here are …" */
  disclaimers: readonly string[]
  /** Before an article's keywords. */
  tags: readonly string[]
  /** Where a shortened text breaks off: "more", "continued". */
  continued: readonly string[]
}

/** A list of phrases, written `one | another`, over as many lines as it needs. */
export const phrases = (list: string): readonly string[] => list.trim().split(/\s*\|\s*/)
