import type { Trigger } from '../../languages/lexicon.ts'
import type { EventType } from '../../model.ts'
import type { Clause } from '../clause/clause.ts'
import { unknownWords } from '../clause/clauses.ts'
import type { Candidate } from '../clause/telling.ts'
import { endOf, type Item, startOf } from '../who/entity.ts'
import { hasCue, markOf } from '../words/tokens.ts'

/** Words that say no more than that somebody talked: to the press, by telephone, at a table. */

/**
 * `در گفت‌وگو با شبکه …`, `با خبرنگاران صحبت کرد`: who talks to the press gives an interview; so does who talks with somebody unknown
 * (`در گفتگو با ام‌اس‌ناو، …`).
 */
export function isInterview(clause: Clause, at: number, { distant, type }: Trigger, text: string): boolean {
  const { items } = clause
  const follows = hasCue(items[at + 1]?.token, 'with') && near(text, items, at, at + 1)
  const partner = follows ? at + 1 : items.findLastIndex(({ token }, place) => place < at && hasCue(token, 'with'))
  if (partner < 0 || (!follows && items.slice(partner, at).some(({ token }) => markOf(token, 'trigger')))) return false
  const next = items[partner + 1]
  const behind = text.slice(endOf(items[partner] as Item), next ? startOf(next) : endOf(items[partner] as Item) + 1)
  if (follows && (distant || type === 'call') && /[\p{L}\p{N}][^\p{L}\p{N}]*[،,:؛]/u.test(behind)) return true
  if (!next || next === items[at] || !near(text, items, partner, partner + 1)) return false
  return isPress(next) && !/[،,:؛]/.test(behind)
}

const near = (text: string, items: readonly Item[], from: number, to: number): boolean => unknownWords(text, items, from, to) <= 1
const isPress = ({ token }: Item): boolean => hasCue(token, 'press') || markOf(token, 'agency') !== undefined

/** What a talk is of which nothing but its word is told; null where more is told, or where the word says enough. */
export function typeOfTalk(group: readonly Candidate[], groups: readonly (readonly Candidate[])[]): EventType | null {
  if (!group.every(({ trigger }) => trigger.distant)) return null
  if (group.some(({ joint, trigger }) => joint && !trigger.channel)) return 'summit'
  const parties = group.flatMap(one => one.parties.map(({ entity }) => entity))
  const states = new Set(parties.map(({ country }) => country))
  const persons = new Set(parties.flatMap(({ leader, country, offices }) => (leader || offices.length > 0 ? [country] : [])))
  // States talk through delegations, and so does a leader with a state.
  const personal = group.some(one => one.personal) && persons.size > 0
  if (persons.size < Math.min(2, states.size) && !personal) return group.some(({ trigger }) => trigger.channel) ? null : 'negotiation'
  // Ambassadors sit where those are with whom they talk.
  if (parties.some(({ offices }) => offices.includes('ambassador'))) return null
  // `قصد گفت‌وگو با X`: how those will talk who have not yet done so nothing tells.
  if (group.every(({ status, trigger }) => status !== 'held' && trigger.form === 'noun' && !trigger.channel)) return null
  const [first] = group
  const together = groups.some(
    other =>
      other !== group &&
      other.some(
        one =>
          inPerson(one.trigger) &&
          one.status === first?.status &&
          one.parties.filter(({ entity }) => states.has(entity.country)).length >= (one.type === 'summit' ? 1 : 2),
      ),
  )
  return together || group.some(one => one.place !== null || one.inPerson) ? null : 'call'
}

/** A word for a meeting face to face. */
export const isMeeting = (trigger: Trigger | undefined): boolean => trigger?.type === 'meeting' && !trigger.distant

/** Words that tell of people at one place. */
const inPerson = ({ type, distant }: Trigger): boolean => FACE_TO_FACE.has(type) && !distant
const FACE_TO_FACE = new Set<EventType>(['meeting', 'visit', 'summit', 'press-conference'])

/** Talks are what somebody holds where the verb stands close to them: "hold a new round of talks", "the talks were held". */
export const isHeld = ({ items }: Clause, at: number, text: string): boolean =>
  items.some(
    ({ token }, place) =>
      markOf(token, 'deed')?.verb === 'hold' && unknownWords(text, items, Math.min(place, at), Math.max(place, at)) <= HELD_REACH,
  )
const HELD_REACH = 3
