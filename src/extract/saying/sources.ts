import { type Entity, endOf, type Item } from '../who/entity.ts'
import { countWords, phraseAt, skipSpace, wordAfter } from '../words/spans.ts'
import { hasCue, hasWord, markOf } from '../words/tokens.ts'
import type { Content } from './content.ts'
import type { Floor } from './floor.ts'
import { closeOf, opens } from './marks.ts'
import { canSpeak, type Told, wordAt } from './tell.ts'

/** How many words of its own a sentence has that its source is given for. */
const LEAST = 4

/**
 * `به گفته مکرون، …`, "according to the Kremlin, …", `… وفقا لما ذكره البيت الأبيض`: a sentence whose source says it. Null when the source is
 * an agency or is not known. `first` asks for one that begins its sentence.
 */
export function sourceQuote(told: Told, floor: Floor, first = false): { speakers: Entity[]; content: Content } | null {
  const { text, items } = told
  for (let at = 0; at + 1 < items.length; at++) {
    const { token } = items[at] as (typeof items)[number]
    if (!token || !hasCue(token, 'source') || markOf(token, 'say')) continue
    const speaker = sourceAfter(told, at, floor)
    if (!speaker) continue
    // An office only passes on what a sentence says that somebody said.
    if (first && (countWords(text, told.start, token.from, 1) > 0 || speaker.speakers.some(({ kind }) => kind !== 'person'))) return null
    const content = leading(told, token.from, speaker.end) ?? (first ? null : trailing(told, token.from, speaker.end))
    if (content) return { speakers: speaker.speakers, content: inMarks(text, content, told.paragraphEnd) }
  }
  return null
}

/** `По его словам, …`: the one who spoke last is the source of a sentence, unless the sentence before it names somebody else, too. */
export function sourceAgain(
  { text, start, end, paragraphEnd, language }: Told,
  { speaker }: Floor,
  before: readonly Item[],
): ReturnType<typeof sourceQuote> {
  const word = language.speech.sourceAgain?.find(one => phraseAt(text, start, one) > 0)
  const after = word === undefined ? end : phraseAt(text, start, word)
  const from = skipSpace(text, after + 1, end)
  if (text[after] !== ',' || speaker === 'nobody' || speaker.length !== 1 || countWords(text, from, end, LEAST) < LEAST) return null
  if (before.some(({ entity }) => entity?.kind === 'person' && entity.leader && entity.leader !== speaker[0]?.leader)) return null
  return { speakers: speaker, content: inMarks(text, { start: from, end, kind: 'indirect', form: 'source' }, paragraphEnd) }
}

/** Who is given as the source by the word for one that is the item `at`. */
export function sourceAfter(told: Told, at: number, floor: Floor): { speakers: Entity[]; end: number } | null {
  const { text, items } = told
  const cue = items[at]?.token
  let place = at + 1
  // "selon le président …": an article is a word of its own here.
  while (told.language.speech.free && hasWord(items[place]?.token, 'glue')) place++
  // `وفق ما صرح به X`: his verb stands between.
  if (told.language.speech.elides && items[place]?.token && markOf(items[place]?.token, 'say')) place++
  const next = items[place]
  const entity = officialsOf(told, at) ?? next?.entity
  if (!cue || !canSpeak(entity) || countWords(text, cue.end, entity.from, 5) > 4 || /[،,;:]/.test(text.slice(cue.end, entity.from)))
    return null
  const word = text.slice(cue.end, entity.from).trim()
  if (word && entity === next?.entity && countWords(text, cue.end, entity.from, 3) > 2) return null
  if (word && wordAt(told, cue.end + text.slice(cue.end, entity.from).search(/\S/), 'nobody', 'media')) return null
  if (entity.kind === 'both') return null
  if (entity.kind === 'pronoun')
    return floor.speaker === 'nobody' || floor.speaker.length === 0
      ? null
      : { speakers: floor.speaker, end: endOf(next as typeof next & object) }
  return { speakers: [entity], end: entity.end }
}

/** "According to military officials of Estonia": the state, some words after the word for officials. */
function officialsOf(told: Told, at: number): Entity | undefined {
  const { text, items } = told
  const cue = items[at]?.token
  const first = cue && wordAfter(text, cue.end, told.end)
  if (!cue || !first || !wordAt(told, first.start, 'officials')) return undefined
  const state = items.slice(at + 1, at + 4).find(({ entity }) => entity?.country !== undefined)?.entity
  return state && countWords(text, first.end, state.from, 4) <= 3 ? { ...state, form: 'name' } : undefined
}

/** The source stands first: what follows it is said. */
function leading({ text, start, end, language }: Told, source: number, after: number): Content | null {
  if (countWords(text, start, source, 5) > 3) return null
  const first = wordAfter(text, after, end)
  const sourced = first && (language.speech.sourced ?? []).map(word => phraseAt(text, first.start, word)).find(at => at > 0)
  if (first && sourced && !/[.:«"]/.test(text.slice(after, first.start)))
    return countWords(text, sourced, end, LEAST) < LEAST ? null : { start: sourced, end, kind: 'indirect', form: 'source' }
  const from = skipSpace(text, after, end)
  if (!/[،,:]/.test(text[from] ?? '') && !opens(text[from])) return null
  const at = opens(text[from]) ? from : from + 1
  return countWords(text, at, end, LEAST) < LEAST ? null : { start: at, end, kind: 'indirect', form: 'source' }
}

/** The source stands last: what stands before it is said. */
function trailing({ text, start, end }: Told, source: number, after: number): Content | null {
  if (countWords(text, after, end, 4) > 3 || countWords(text, start, source, LEAST) < LEAST) return null
  return { start, end: source, kind: 'indirect', form: 'source' }
}

/** A source may give the very words. */
function inMarks(text: string, content: Content, limit: number): Content {
  const at = skipSpace(text, content.start, content.end)
  if (!opens(text[at])) return content
  const close = closeOf(text, at, limit)
  return close > 0 && close - at > (content.end - at) * 0.6 ? { start: at + 1, end: close, kind: 'direct', form: 'marks' } : content
}
