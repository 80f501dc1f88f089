import type { Language } from '../../languages/language.ts'
import type { Speech } from '../../languages/speech.ts'
import type { Span } from '../../model.ts'
import { compileMatcher, type Matcher } from '../../text/matcher.ts'

/** What the small words around a verb of saying do, by the list of the language that holds them. */
export type SpeechWord = keyof Pick<
  Speech,
  | 'notAfter'
  | 'joiners'
  | 'turns'
  | 'adverbials'
  | 'leadIns'
  | 'nobody'
  | 'media'
  | 'officials'
  | 'institutions'
  | 'each'
  | 'desks'
  | 'again'
  | 'statements'
  | 'narration'
  | 'headline'
  | 'headings'
  | 'binding'
  | 'notThat'
  | 'needs'
  | 'within'
  | 'resumes'
>

const LISTS: readonly SpeechWord[] = [
  'notAfter',
  'joiners',
  'turns',
  'adverbials',
  'leadIns',
  'nobody',
  'media',
  'officials',
  'institutions',
  'each',
  'desks',
  'again',
  'statements',
  'narration',
  'headline',
  'headings',
  'binding',
  'notThat',
  'needs',
  'within',
  'resumes',
]

/** A small word of a text: `from` is where it begins with what is joined before it. */
export type SmallWord = Span & { from: number; lists: SpeechWord[] }

const compiled = new WeakMap<Language, Matcher<SpeechWord>>()

/** The small words of `text[start, end)`, in order. */
export function speechWords(text: string, { start, end }: Span, language: Language): SmallWord[] {
  let matcher = compiled.get(language)
  if (!matcher) {
    matcher = compileMatcher(
      LISTS.flatMap(list => (language.speech[list] ?? []).map(form => ({ text: form, value: list }))),
      language.affixes,
    )
    compiled.set(language, matcher)
  }
  const words: SmallWord[] = []
  for (const hit of matcher.find(text, start, end)) {
    const last = words[words.length - 1]
    if (last && last.from === hit.from) last.lists.push(hit.value)
    else words.push({ start: hit.start, end: hit.end, from: hit.from, lists: [hit.value] })
  }
  return words
}
