import type { Entity } from '../who/entity.ts'
import { countWords, skipSpace, wordAfter } from '../words/spans.ts'
import { gapOf, hasCue, markOf } from '../words/tokens.ts'
import { firstPersonIn } from './acts.ts'
import type { Content } from './content.ts'
import { closeOf, opens } from './marks.ts'
import { speechWords } from './speech-words.ts'
import { canSpeak, isAgency, type Told } from './tell.ts'

export type Headline = { speakers: Entity[]; content: Content | null }

/** How far from the beginning of its line the colon of a headline may stand, in code units. */
const REACH = 140

/** `پوتین: …`, "Lavrov in Paris: …": a speaker, perhaps where and to whom, a colon, the words. Without content where the words follow in the next line; null for any other sentence. */
export function headline(told: Told): Headline | null {
  const { text, items, start, end } = told
  const signed = told.part === 'title' ? signedHeadline(told) : null
  if (signed) return signed
  const colon = colonOf(text, start, Math.min(end, start + REACH))
  const surname = surnamed(told)
  const speaker = deskBefore(told, colon) ?? surname ?? firstBehindHead(told)
  if (colon < 0)
    return canSpeak(speaker) && speaker.kind === 'person' && isNameAlone(told, speaker) ? { speakers: [speaker], content: null } : null
  if (
    !canSpeak(speaker) ||
    speaker.inflection === 'oblique' ||
    (speaker.wordCase !== undefined && told.language.lexicon.headFinal && !isFrom(told, speaker, colon)) ||
    speaker.kind === 'pronoun' ||
    speaker.kind === 'both' ||
    speaker.end > colon
  )
    return null
  if (speaker !== surname && countWords(text, start, speaker.from, 3) > headWords(told, speaker.from)) return null
  // `منابع اسرائیلی: …`: sources without a name.
  if (speechWords(text, { start, end: speaker.end }, told.language).some(({ lists }) => lists.includes('media'))) return null
  // "Ukraine: …" tells what a headline is about, as often as who speaks.
  if (speaker.kind === 'state' && speaker.form !== 'metonym' && !speaker.government && !speaksItself(told, speaker, colon)) return null
  for (const { entity, token } of items) {
    const at = entity?.from ?? token?.from ?? 0
    if (at > colon) break
    if (
      token &&
      (markOf(token, 'say') ||
        isAgency({ token }) ||
        markOf(token, 'trigger')?.trigger.form === 'verb' ||
        hasCue(token, 'source') ||
        hasCue(token, 'that'))
    ) {
      if (!isAgency({ token }) || gapOf(text, speaker.end, at) !== 'words') return null
    }
  }
  // What follows the speaker before the colon tells where or to whom: `در گفت‌وگو با X`, "to X".
  const rest = wordAfter(text, speaker.end, colon)
  if (
    rest &&
    speaker.wordCase !== 'from' &&
    !isAside(told, rest.start, colon) &&
    !isApposition(told, speaker.end, rest.start, colon) &&
    !isEpithet(told, speaker, colon)
  )
    return null
  const own = items.find(({ entity }) => entity && entity.from > colon)?.entity
  // `TANSU ÇİLLER: Eski Başbakan Tansu Çiller, …`: the paper tells of him or her.
  if (told.language.speech.closing && own?.leader && own.leader === speaker.leader && countWords(text, colon, own.from, 3) < 3) return null
  const content = {
    start: skipSpace(text, colon + 1, end),
    end: nextLabel(told, colon, told.part === 'title' ? slash(text, colon, end) : end),
  }
  const marked = inMarks(text, content.start, told.paragraphEnd)
  if (marked) return { speakers: [speaker], content: marked }
  if (skipSpace(text, colon + 1, end) >= end) return told.part === 'title' ? null : { speakers: [speaker], content: null }
  return countWords(text, content.start, content.end, 2) < 2
    ? null
    : { speakers: [speaker], content: { ...content, kind: 'direct', form: 'headline' } }
}

/** `قطر: لن نقبل …`, `چین: با X مخالفیم`: in a headline that speaks of "us" the state before the colon speaks. */
function speaksItself(told: Told, { form, start, end: last }: Entity, colon: number): boolean {
  const { text, part, language, end } = told
  if (part !== 'title' || form === 'adjective' || countWords(text, told.start, start, 1) > 0 || countWords(text, last, colon, 1) > 0)
    return false
  return !/[«"“]/.test(text.slice(colon, end)) && firstPersonIn(language)(text, colon + 1, end)
}

/** The words between marks that open at `start`, three or more; null where none open there, or close before `limit`. */
function inMarks(text: string, start: number, limit: number): Content | null {
  const close = opens(text[start]) ? closeOf(text, start, limit) : -1
  return close > 0 && countWords(text, start, close, 3) >= 3 ? { start: start + 1, end: close, kind: 'direct', form: 'headline' } : null
}

/** `دفتر نخست‌وزیری اسرائیل: …`: an office of a state, and nothing but its words before the colon. */
function deskBefore(told: Told, colon: number): Entity | undefined {
  const { text, items, start, language } = told
  if (colon < 0 || !language.speech.ownerFollows) return undefined
  const state = items.find(({ entity }) => entity?.kind === 'state' && entity.country !== undefined && !entity.dependent)?.entity
  const desk = speechWords(text, { start, end: colon }, language).find(word => word.lists.includes('desks'))
  if (!state || !desk || countWords(text, start, desk.from, 3) > headWords(told, desk.from)) return undefined
  const alone =
    state.end <= colon && countWords(text, desk.end, state.from, DESK + 1) <= DESK && countWords(text, state.end, colon, 1) === 0
  return alone && !/[،,]/.test(text.slice(desk.end, state.from))
    ? { ...state, start: desk.start, from: desk.from, form: 'metonym' }
    : undefined
}
const DESK = 3

/** `بقایی، سخنگوی وزارت خارجه: …`: a surname that nothing else in the article tells, with an office of the same state after the comma. */
function surnamed({ text, items, start }: Told): Entity | undefined {
  const [first, second] = items
  const surname = first?.token && markOf(first.token, 'leader')
  const office = second?.entity
  if (!first?.token || !surname || office?.kind !== 'person' || countWords(text, start, first.token.from, 1) > 0) return undefined
  if (!/^\s*[،,]\s*$/.test(text.slice(first.token.end, office.from))) return undefined
  if (office.leader) return office
  return office.country === surname.leader.country ? { ...office, leader: surname.leader } : undefined
}

/** `ترامپ قمارباز: …`: papers of one side put a word after the names of the other. */
const isEpithet = ({ text, language }: Told, { leader, end }: Entity, colon: number): boolean =>
  leader !== undefined && language.speech.ownerFollows && countWords(text, end, colon, 2) <= 1

/** "Conditions for talks remain unchanged — Medvedev", "… unchanged: Medvedev": a dash or a colon, and nothing after it but who said so. */
function signedHeadline(told: Told): Headline | null {
  const { text, start, end } = told
  const speaker = signature(told)
  if (!canSpeak(speaker) || speaker.kind === 'pronoun' || speaker.kind === 'both') return null
  // A capital that signs is its government; the name of a state alone only tells where.
  if (speaker.kind === 'state' && speaker.form !== 'metonym' && speaker.form !== 'capital' && !speaker.government) return null
  const before = text.slice(start, speaker.from)
  const dash = (speaker.kind === 'person' ? /(?:\s[–—-]|\p{Script=Latin}['’”"]?:)\s+$/u : /\s[–—-]\s+$/).exec(before)
  if (!dash || countWords(text, speaker.end, end, 1) > 0) return null
  const content = { start, end: start + dash.index + (/[:]/.test(dash[0]) ? dash[0].indexOf(':') : 0) }
  // "‘We want peace’ – Zelensky": words in marks from end to end are his own.
  const marked = inMarks(text, start, content.end)
  if (marked?.end === content.end - 1) return { speakers: [speaker], content: marked }
  return countWords(text, content.start, content.end, 3) < 3
    ? null
    : { speakers: [speaker], content: { ...content, kind: 'indirect', form: 'headline' } }
}

/** Who signs a headline: its last entity, a surname that nothing else tells, or the state of an office ("Indian MFA"). */
function signature({ text, items, end, language }: Told): Entity | undefined {
  const last = items.findLast(({ entity, token }) => entity || (token && markOf(token, 'leader')))
  const mark = last?.token && markOf(last.token, 'leader')
  if (last?.token && mark) {
    const { from, start, end: after } = last.token
    return { kind: 'person', prefix: '', offices: [], leader: mark.leader, country: mark.leader.country, from, start, end: after }
  }
  const entity = last?.entity
  if (entity?.kind !== 'state' || entity.dependent || countWords(text, entity.end, end, 1) === 0) return entity
  const others = speechWords(text, { start: entity.end, end }, language).some(
    ({ lists }) => lists.includes('media') || lists.includes('nobody'),
  )
  return !others && countWords(text, entity.end, end, DESK + 1) <= DESK ? { ...entity, form: 'metonym', end } : entity
}

/** `Erdoğan'dan İsrail'e tepki: …`: the one from whom it comes, and a word for what he said right before the colon. */
function isFrom(told: Told, { wordCase, end }: Entity, colon: number): boolean {
  const words = speechWords(told.text, { start: end, end: colon }, told.language)
  return wordCase === 'from' && words.some(word => word.lists.includes('headline') && countWords(told.text, word.end, colon, 1) === 0)
}

/** A line that is a name and nothing else, its colon in the next one: so channels begin a post. */
function isNameAlone(told: Told, { from, end: last }: Entity): boolean {
  const { text, items, start, end, paragraphEnd, part } = told
  if (part === 'title' || items.length > 2 || end < paragraphEnd) return false
  return (
    /^\s{0,4}:/.test(text.slice(end, end + 5)) &&
    (countWords(text, start, from, 1) === 0 || surnamed(told) !== undefined) &&
    countWords(text, last, end, 1) === 0
  )
}

/** The colon that ends a heading: not one between digits. */
function colonOf(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    if (text[at] === ':' && !(/\p{N}/u.test(text[at - 1] ?? '') && /\p{N}/u.test(text[at + 1] ?? ''))) return at
  }
  return -1
}

/** How many words may stand before the speaker: one of those that headlines put there, else none. */
function headWords({ text, start, language }: Told, to: number): number {
  const words = speechWords(text, { start, end: to }, language).filter(
    ({ lists }) => lists.includes('headline') || lists.includes('headings'),
  )
  return words.length
}

/** `پیام X به Y: …`: the first who is named, with nothing but such words before. */
function firstBehindHead(told: Told): Entity | undefined {
  const [first] = told.items
  if (!first?.token) return first?.entity
  const next = told.items.find(({ entity }) => entity)?.entity
  const head = next && told.language.speech.ownerFollows ? headWords(told, next.from) : 0
  return head > 0 && countWords(told.text, told.start, next?.from ?? 0, head + 1) <= head ? next : undefined
}

/** Whether what stands between speaker and colon begins with a preposition or a comma. */
function isAside({ text, language }: Told, from: number, colon: number): boolean {
  const [word] = speechWords(text, { start: from, end: colon }, language)
  if (word?.from === from) return word.lists.includes('adverbials') || word.lists.includes('leadIns')
  // `X لـ«الصحيفة»: …`, `X للجزيرة: …`: to whom, with the preposition joined.
  const [to] = language.speech.prepositions
  const hearer = to && wordAfter(text, from, colon)
  return !!hearer && text.startsWith(to, from) && countWords(text, from, colon, HEARER + 1) <= HEARER
}
/** So many words name a hearer. */
const HEARER = 4

/** `ونس، معاون رئیس‌جمهور: …`: what a comma sets off after the speaker, and no longer than an office. */
const isApposition = ({ text }: Told, from: number, rest: number, colon: number): boolean =>
  /^\s*[،,]\s*$/.test(text.slice(from, rest)) && countWords(text, rest, colon, APPOSITION + 1) <= APPOSITION
const APPOSITION = 8

/** Headlines part what one says by a slash: the first part is taken. */
function slash(text: string, from: number, end: number): number {
  const at = text.slice(from, end).indexOf('/')
  return at > 0 ? from + at : end
}

/** `X: …  سخنگوی Y: …`: titles of posts run into what follows: a double blank, or somebody and a colon, end what the first one says. */
function nextLabel({ text, items, language, part }: Told, colon: number, end: number): number {
  // `X: … .. Y: …`: two dots part one who speaks from the next.
  const dots = part === 'title' ? text.slice(colon, end).search(/\.\.[^:]*:/) : -1
  if (dots > 0) return colon + dots
  if (!language.speech.runsOn) return end
  const start = skipSpace(text, colon + 1, end)
  const gap = text.slice(start, end).search(/\s{2,}\S/)
  const stop = gap > 0 && countWords(text, start, start + gap, LABELLED) >= LABELLED ? start + gap : end
  const label = items.find(
    ({ entity }) => canSpeak(entity) && entity.kind === 'person' && entity.from > start && entity.end < stop && text[entity.end] === ':',
  )?.entity
  return label && countWords(text, start, label.from, LABELLED) >= LABELLED ? label.from : stop
}
/** So many words are a statement by themselves. */
const LABELLED = 4
