import type { Span } from '../../model.ts'
import { type Entity, endOf, startOf } from '../who/entity.ts'
import { countWords } from '../words/spans.ts'
import { hasCue, hasWord, markOf, type Token } from '../words/tokens.ts'
import { openingAfter } from './openings.ts'
import { canSpeak, firstFrom, isAgency, itemsIn, type Told } from './tell.ts'

/** Who passed on what somebody said: an agency or a paper by its name, or an office as the text names it. */
export type Passed = { name: string; country: string | null } | { office: Entity }

/** How many words may part a word for a source from the source. */
const NEAR = 3

/**
 * `…, the Kremlin said in a statement.`: a clause at the end of a sentence that only tells who passed on what stands before it. `start` is
 * the comma before it; `passed` is null where a person did.
 */
export function passedOnBehind(told: Told, from: number): { start: number; passed: Passed | null } | null {
  const { text, end, language } = told
  // Where verbs come last or first, such a clause is no clause of its own behind a comma.
  if (!language.speech.bare || language.speech.closing) return null
  for (let start = text.lastIndexOf(',', end); start > from; start = text.lastIndexOf(',', start - 1)) {
    if (countWords(text, start, end, CLAUSE + 1) > CLAUSE) return null
    const found = reportingClause(told, start)
    if (found !== undefined) return { start, passed: found }
  }
  return null
}
/** A clause that names who passed something on, with his office and the day, has no more words. */
const CLAUSE = 14
/** How many words say when and where somebody said it. */
const SETTING = 6

/** Who passed on what stands before a comma, when nothing but that stands behind it. */
function reportingClause(told: Told, comma: number): Passed | null | undefined {
  const { text, end } = told
  const first = itemsIn(told, comma, end).find(({ item }) => item.entity !== undefined || isAgency(item) || hasCue(item.token, 'source'))
  if (!first || countWords(text, comma + 1, startOf(first.item), 2) > 1) return undefined
  const { entity, token } = first.item
  if (token && hasCue(token, 'source')) {
    const office = markOf(token, 'say') ? undefined : officeAfter(told, token)
    return office && countWords(text, office.end, end, SETTING + 1) <= SETTING ? { office } : undefined
  }
  const place = told.sayings.findIndex(({ from }) => from > comma)
  const saying = told.sayings[place]
  if (!saying || saying.say.form || countWords(text, saying.end, end, SETTING + 1) > SETTING || openingAfter(told, place)) return undefined
  const agency = markOf(token, 'agency')
  if (agency) return saying.at === first.at + 1 ? { name: agency.name, country: agency.country } : undefined
  if (!canSpeak(entity) || entity.kind === 'pronoun' || entity.kind === 'both') return undefined
  const last = itemsIn(told, comma, saying.from).at(-1)?.item
  if (!last || countWords(text, endOf(last), saying.from, 2) > 1) return undefined
  return isOffice(entity) ? { office: entity } : null
}

/** A seat of power, a ministry or a presidency: not a country by its name. Behind a case its words are not its name. */
const isOffice = ({ kind, form, government, country, wordCase }: Entity): boolean =>
  kind === 'state' && country !== undefined && (form === 'metonym' || (government === true && wordCase === undefined))

/**
 * Who passed on the quotes of a sentence, outside of what is said in it: whom "according to" names, else the paper or agency that somebody
 * spoke to, else the office that speaks itself. Null where nobody is named.
 */
export function passedBy(told: Told, content: Span, speaker: Entity): Passed | null {
  const outside = told.tokens.filter(token => token.end <= content.start || token.from >= content.end)
  let cited: Passed | null = null
  let heard: Passed | null = null
  outside.forEach((token, at) => {
    const agency = markOf(token, 'agency')
    if (agency) {
      const role = roleOf(told, outside[at - 1], token)
      // "ISNA, citing Reuters": the last one named had it first.
      if (role === 'cited') cited = { name: agency.name, country: agency.country }
      else if (role === 'heard') heard ??= { name: agency.name, country: agency.country }
    } else if (hasCue(token, 'source')) {
      const office = officeAfter(told, token)
      if (office && !isSame(office, speaker)) cited = { office }
    }
  })
  return cited ?? heard ?? (isOffice(speaker) ? { office: speaker } : null)
}

/** What an agency or paper is to what was said, by the word before its name: where it was read, or whom one spoke to. */
function roleOf({ text }: Told, before: Token | undefined, agency: Token): 'cited' | 'heard' | null {
  if (agency.prefix.endsWith('ل')) return 'heard'
  if (!before || countWords(text, before.end, agency.from, NEAR + 1) > NEAR) return null
  if (hasCue(before, 'source')) return 'cited'
  return hasCue(before, 'to') || hasCue(before, 'with') || (markOf(before, 'say')?.say.hearer ?? false) ? 'heard' : null
}

/** The office or state that a word for a source names. */
function officeAfter({ text, items }: Told, cue: Token): Entity | undefined {
  if (markOf(cue, 'say')) return undefined
  let at = firstFrom(items, startOf, cue.end)
  while (hasWord(items[at]?.token, 'glue')) at++
  const entity = items[at]?.entity
  return canSpeak(entity) &&
    entity.kind === 'state' &&
    entity.country !== undefined &&
    countWords(text, cue.end, entity.from, NEAR + 1) <= NEAR
    ? entity
    : undefined
}

const isSame = (office: Entity, speaker: Entity): boolean =>
  office === speaker || (speaker.leader === undefined && office.country === speaker.country)
