import { type Entity, endOf } from '../who/entity.ts'
import type { Voice } from './floor.ts'
import { firstFrom, type Saying, type Told } from './tell.ts'

/** How far before its verb the words for a subject that no list knows are sought, in code units. */
const REACH = 200

/**
 * `نیروی دریایی نوشت که`, `ناظران می‌گویند که`, `در این یادداشت آمده است که`: where the clause of a verb of saying has a subject that no list
 * knows, it does not go on with what the last speaker said. What several say leaves the floor to the one who had it.
 */
export function unlistedVoice(told: Told, { from, end }: Saying, since: number, speakers: Voice['speakers']): Voice | null {
  const { unlisted } = told.language.speech
  if (!unlisted) return null
  const clause = told.text.slice(Math.max(since, from - REACH), from)
  const [only, ...more] = speakers === 'nobody' ? [] : speakers
  const one = only?.leader !== undefined && more.length === 0
  if (one && unlisted.plural.test(told.text.slice(from, end)) && !unlisted.honoured.test(clause))
    return { speakers: 'nobody', end: since, transparent: true }
  // `، با انتشار تصویری نوشت`: the subject stood in the line before.
  const brokenOff = /^\s*[،,]/.test(told.text.slice(told.start, from))
  return brokenOff || unlisted.subject.test(clause) ? { speakers: 'nobody', end: since } : null
}

/** `سخنان X در حالی است که ناظران می‌گویند که`: whether a plural subject that no list knows stands between somebody and a plural verb. */
export function isPartedByUnlisted(told: Told, found: Entity, verb: number): boolean {
  const { unlisted } = told.language.speech
  if (!unlisted) return false
  const saying = told.sayings[firstFrom(told.sayings, one => one.from, verb)]
  return (
    saying?.from === verb &&
    unlisted.plural.test(told.text.slice(verb, saying.end)) &&
    unlisted.several.test(told.text.slice(found.end, verb)) &&
    !told.items.some(item => item.entity && item.entity.from > found.end && endOf(item) <= verb && item.entity.kind === 'person')
  )
}
