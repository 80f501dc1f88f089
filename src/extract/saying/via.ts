import type { Span } from '../../model.ts'
import { hasCue, markOf, type Token } from '../annotate.ts'
import { type Entity, startOf } from '../entities.ts'
import { countWords } from '../spans.ts'
import { canSpeak, firstFrom, type Told } from './tell.ts'

/** Who passed on what somebody said: an agency or a paper by its name, or an office as the text names it. */
export type Passed = { name: string; country: string | null } | { office: Entity }

/** How many words may part a word for a source from the source. */
const NEAR = 3

/**
 * Who passed on the quotes of a sentence, outside of what is said in it: whom "according to" names, else the paper or agency that somebody
 * spoke to. The speaker passes on nothing. Null where nobody is named.
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
  return cited ?? heard
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
  const entity = items[firstFrom(items, startOf, cue.end)]?.entity
  return canSpeak(entity) &&
    entity.kind === 'state' &&
    entity.country !== undefined &&
    countWords(text, cue.end, entity.from, NEAR + 1) <= NEAR
    ? entity
    : undefined
}

const isSame = (office: Entity, speaker: Entity): boolean =>
  office === speaker || (speaker.leader === undefined && office.country === speaker.country)
