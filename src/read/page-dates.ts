import { type PageDate, parsePageDate } from '../calendars/page-date.ts'
import type { DateWords } from '../calendars/words.ts'
import { languages } from '../languages/index.ts'
import type { LanguageTag } from '../model.ts'

const dateWords = Object.values(languages).map(({ dates }) => dates)
const wordsFor = new Map<LanguageTag, readonly DateWords[]>()

/** The month names of the page's language first, then the others': pages keep dates in a second calendar and language. */
function dateWordsOf(language: LanguageTag): readonly DateWords[] {
  let words = wordsFor.get(language)
  if (!words) {
    const own = languages[language]?.dates
    words = own ? [own, ...dateWords.filter(other => other !== own)] : dateWords
    wordsFor.set(language, words)
  }
  return words
}

/** An author's initials written together with the year: `RK۱۳۹۷ مهر ۳`. */
const GLUED = /^\p{Lu}{1,4}(?=\p{Nd})/u

/** The first full date in a line of a page or in a field of its metadata; null when there is none. */
export function pageDate(text: string, language: LanguageTag = 'und'): PageDate | null {
  const words = dateWordsOf(language)
  // Without letters, all languages read the same.
  return parsePageDate(text.replace(GLUED, ''), /\p{L}{3}/u.test(text) ? words : words.slice(0, 1))
}
