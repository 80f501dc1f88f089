import type { Span } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import type { Entity } from '../who/entity.ts'
import { countWords, phraseAt, wordAfter } from '../words/spans.ts'
import { type Floor, NOBODY } from './floor.ts'
import { followsJoiner } from './subjects.ts'
import type { Saying, Told } from './tell.ts'

/** `داعيا إيران إلى …`, `ودعوا إيران إلى …`: whoever stands behind a participle that asks or blames, or a verb of several, is no subject. */
export function hasOwnSubject(told: Told, saying: Saying): boolean {
  if (!told.language.speech.elides) return false
  const { form, act } = saying.say
  return form === 'participle'
    ? ASKING.has(act)
    : !form && (told.language.speech.plural?.test(told.text.slice(saying.start, saying.end)) ?? false)
}
/** Acts whose participles have somebody for an object. */
const ASKING: ReadonlySet<string> = new Set(['appeal', 'demand', 'criticism', 'threat', 'praise', 'rejection', 'denial'])

/** `كما دعا الكونغرس إلى …`: a state right between a verb of asking that goes on and what is asked is whom the last speaker asked. */
export function isAskedAgain(told: Told, saying: Saying, { kind, end, from }: Entity, to: number, { speaker }: Floor): boolean {
  const { say, prefix } = saying
  if (!told.language.speech.elides || kind !== 'state' || !(say.act === 'appeal' || say.act === 'demand') || say.form) return false
  if (!(prefix || followsJoiner(told, saying)) || speaker === NOBODY || !speaker.some(one => one.kind === 'person')) return false
  const next = wordAfter(told.text, end, Math.max(to, end + ASKED))
  return (
    countWords(told.text, saying.end, from, 1) === 0 &&
    next !== null &&
    (say.object ?? []).some(
      one =>
        one !== '' && (one.endsWith('-') ? told.text.startsWith(one.slice(0, -1), next.start) : phraseAt(told.text, next.start, one) > 0),
    )
  )
}
/** So far behind a state stands what is asked of it, in code units. */
const ASKED = 20

/** `ودعا المجتمع الدولي إلى …`, `وحث المواطنين على …`: a noun for those who are asked. */
export const asksMany = ({ text, language }: Told, { say, prefix, end }: Saying, first: Span): boolean =>
  prefix !== '' &&
  (say.act === 'appeal' || say.act === 'demand') &&
  language.speech.asked?.test(text.slice(first.start, first.end)) === true &&
  end < first.start

/** Whether the noun after a verb that "and" joins to its sentence is what is judged: no body and nobody with an article. */
export function isObjectOfJoined({ text, language, start: begin }: Told, { say, from, prefix }: Saying, { start, end }: Span): boolean {
  const [article] = language.affixes.articles
  if (!say.object?.includes('') || !prefix || from === begin || article === undefined || text.startsWith(article, start)) return false
  const { bodies, privates, ranks, titles, heads } = language.names
  const word = fold(text.slice(start, end))
  return !bodies.has(word) && !privates.has(word) && !ranks.has(word) && !titles.has(word) && !heads.has(word)
}
