import type { Trigger } from '../../languages/lexicon.ts'
import type { Clause } from '../clause/clause.ts'
import { groupAt, unknownWords } from '../clause/clauses.ts'
import type { EventContext, Party } from '../clause/telling.ts'
import { endOf, type Item, isState, startOf } from '../who/entity.ts'
import { hasCue, markOf } from '../words/tokens.ts'
import { namesEnvoy } from './deeds.ts'
import { AND, convenes, gathersBody, inOneList, isOfClub } from './gathering.ts'
import { isHeld } from './talks.ts'

/** Whether a word that may tell of an event does so, by who stands around it. */

/** So many unknown words may stand before the other party of a word that it follows. */
const FOLLOWS = 5

/** `اختلاف بر سر جزئیات تفاهم‌نامه`: of a treaty that is named without a word that makes it, it cannot be told whether it has come about. */
const isUnmade = ({ form, verbs, status }: Trigger, { closing, headFinal }: EventContext['language']): boolean =>
  closing !== null && !headFinal && form === 'noun' && !verbs && !status

/** `نشست با X`: a party follows such a word, in the same breath. `نشست اوپک، با X دیدار کرد` tells of another event. */
const otherFollows = ({ items, zones }: Clause, at: number, parties: readonly Party[], text: string): boolean =>
  items.some(
    (item, index) =>
      index > at &&
      (zones[index] === 'with' || zones[index] === 'between') &&
      parties.some(({ entity }) => entity === item.entity) &&
      unknownWords(text, items, at, index) <= FOLLOWS &&
      !/[,،;؛]/.test(text.slice(endOf(items[at] as Item), startOf(item))),
  )

/** `A و B در نشستی … را بررسی کردند`, `هیئت‌های A و B دو نشست داشتند`: all are named before the word, as one list of persons or delegations. */
const sitTogether = (clause: Clause, at: number, parties: readonly Party[], text: string): boolean =>
  parties.every(({ entity }) => entity.end <= startOf(clause.items[at] as Item)) &&
  (parties.every(({ entity }) => entity.kind === 'person') || parties[0]?.entity.government === true) &&
  inOneList(clause, parties, text)

/** `نشست A و B`, `نشست هیئت‌های A و B`: the two whose it is follow it at once. */
function ofTwo(clause: Clause, at: number, text: string): boolean {
  const next = clause.items[at + 1]
  if (!next?.entity || !/^\s*$/.test(text.slice(endOf(clause.items[at] as Item), startOf(next)))) return false
  const group = groupAt(text, clause, at + 1)
  const persons = group.length === 2 && group.every(({ kind, leader }) => kind === 'person' && leader)
  const states = group.every(({ kind, form, government }) => kind === 'state' && (government || form !== 'adjective'))
  return (persons || states) && new Set(group.map(({ country }) => country)).size >= 2
}

/** "Trump left the G7 summit": one who is named alone was at a summit of states where the clause names whose it is; "a summit on business", "a session of the commission" may be anything. */
function namesClub({ items }: Clause, { text, language, knowledge }: Pick<EventContext, 'text' | 'language' | 'knowledge'>): boolean {
  const [first, last] = [items[0], items.at(-1)]
  if (items.some(({ entity }) => entity?.country && entity.kind !== 'person' && knowledge.country(entity.country)?.kind === 'organisation'))
    return true
  return !!first && !!last && (language.clubs?.test(text.slice(startOf(first), endOf(last) + CLUB)) ?? false)
}
/** Letters in which a club's name may follow the last word that is known. */
const CLUB = 30

/** What makes an event of a word: enough parties, and of different states. */
export function plausible(
  trigger: Trigger,
  parties: readonly Party[],
  clause: Clause,
  at: number,
  signed: boolean,
  { text, language, knowledge }: EventContext,
): boolean {
  const { frame, weak, type } = trigger
  if (parties.length === 0) return false
  const states = new Set(parties.map(({ entity }) => entity.country))
  if (type === 'agreement' && !signed && (weak || isUnmade(trigger, language))) return false
  if (trigger.verbs === 'reach' && !reached(clause, at, parties)) return false
  if (trigger.verbs === 'hold' && !isHeld(clause, at, text)) return false
  // "opened a new chapter in relations": it is the chapter that is opened.
  if (trigger.verbs === 'restore' && hasCue(clause.items[at - 1]?.token, 'in') && unknownWords(text, clause.items, at - 1, at) === 0)
    return false
  // "a conference" is of professions, parties or the press as often as of states.
  if (frame === 'gather' && (language.headFinal || weak)) return states.size >= 2
  if (trigger.counted && states.size < SEATS) return false
  if (trigger.ofBody && !isOfClub(clause, at, { text, language })) return false
  if (frame === 'gather')
    return (
      parties.length >= 2 ||
      trigger.gathers !== undefined ||
      (parties.some(({ entity }) => entity.leader !== undefined) && namesClub(clause, { text, language, knowledge })) ||
      // "NATO leaders gathered for a summit"
      (language.closing === null && parties.some(({ entity }) => entity.several && !isState(entity.country, knowledge))) ||
      convenes(trigger, parties, clause, at, { text, language, knowledge })
    )
  // `اجتماع مع وزراء X`: whom somebody met did not gather by themselves.
  const met = clause.zones[clause.items.findIndex(({ entity }) => entity === parties[0]?.entity)] === 'with'
  if (gathersBody(trigger, parties, { knowledge, language }) && (trigger.form === 'verb' || !met)) return true
  if (parties.length < 2) return false
  if (trigger.persons && frame !== 'travel' && !parties.every(({ entity }) => entity.leader || entity.offices.length > 0)) return false
  if ((type === 'summons' || type === 'expulsion') && !namesEnvoy(clause)) return false
  // `استدعت الجزائر سفيرها`: one's own envoy is called home.
  if (type === 'summons' && clause.items.slice(at + 1, at + 1 + CALLED_HOME).some(({ token }) => isRecall(token))) return false
  if (states.size < 2) return false
  if (trigger.matter && isOfMeeting(clause, at, text)) return false
  if (trigger.matter) return parties.every(({ entity }) => entity.kind === 'person') || clause.zones.includes('with')
  if (weak && type === 'letter') return parties.every(({ entity }) => entity.kind === 'person')
  if (trigger.naming && isNaming(parties, at, clause, text)) return false
  if (trigger.courtesy && !isCourtesy(parties, clause, at, text)) return false
  if (trigger.beside && !isBeside(clause, at, parties, text)) return false
  if (frame === 'act') return true
  // `میزبان مذاکرات X و Y` receives neither.
  if (frame === 'host' && weak && language.closing !== null && !parties.every(({ entity }) => entity.kind === 'person')) return false
  const gathered = language.closing !== null && type === 'meeting' && sitTogether(clause, at, parties, text)
  if (trigger.partyFollows && !gathered && !ofTwo(clause, at, text) && !otherFollows(clause, at, parties, text)) return false
  const genitive =
    clause.items[at + 1]?.entity !== undefined ||
    parties.every(({ entity }) => entity.end <= (clause.items[at]?.token?.start ?? 0) && clause.items[at - 1]?.entity !== undefined)
  if (
    weak &&
    !genitive &&
    !gathered &&
    frame !== 'travel' &&
    !coordinated(parties) &&
    !(hasCue(clause.items[at - 1]?.token, 'in') && parties.length >= 2) &&
    !(frame === 'host' && ['nominative', 'oblique'].every(one => parties.some(({ entity }) => entity.inflection === one))) &&
    !(frame === 'host' && clause.zones.includes('by')) &&
    !(frame === 'host' && trigger.form === 'verb' && receivesPerson(clause, at, parties)) &&
    !clause.items.some(item => item.token && hasCue(item.token, 'together')) &&
    !clause.zones.includes('attendee') &&
    !clause.zones.includes('with') &&
    !clause.zones.includes('between')
  )
    return false
  return true
}

/** "called Putin a liar", "calls X's plan bold": only a time, a purpose or the end follows whom one calls by telephone. */
function isNaming(parties: readonly Party[], at: number, clause: Clause, text: string): boolean {
  const head = clause.items[at] as Item
  const place = clause.items.findIndex(({ entity }, index) => index > at && entity)
  const called = place < 0 ? [] : groupAt(text, clause, place)
  const [first, other] = [called[0], called.at(-1)]
  if (!parties.some(({ entity }) => called.includes(entity))) return true
  if (!first || !other || !/^\s+(?:(?:the|his|her)\s)?$/i.test(text.slice(endOf(head), first.from))) return true
  return !CALLED.test(text.slice(other.end))
}
const CALLED =
  /^(?:\s*(?:$|[.,;:–—]|\n)|\s+(?:on (?!to)|in an? |over |to (?:discuss|congratulate|express|thank|urge|offer|convey|talk|inform|brief|say|tell|ask|demand|reassure|apologi|condemn|convince|persuade|invite)|about |after |before |amid |following |for (?:talks|help)|from |again|earlier|later|last |this |yesterday|today|tomorrow|next |(?:mon|tues|wednes|thurs|fri|satur|sun)day|ahead |and (?:told|urged|said|discussed|asked|offered|expressed|vowed|promised|visit|meet|hold|travel)|twice|urging|separately|by phone|at |with |as |to (?:the |his |her |\p{Lu})|back|during))/u

/** Right behind the verb stands on whom somebody called, and then at most where and when. */
function isCourtesy(parties: readonly Party[], { items }: Clause, at: number, text: string): boolean {
  const head = items[at] as Item
  const called = parties.at(-1)?.entity
  if (!called || called.from < endOf(head) || !/^\s(?:(?:the|his|her)\s)?$/iu.test(text.slice(endOf(head), called.from))) return false
  const rest = /^[^.;\n]*/u.exec(text.slice(called.end))?.[0] ?? ''
  return /^(?:\s*$|,?\s(?:in|at|on|here|today|this|and|during|after)\s)/u.test(rest) && !/\s(?:to|for)\s\p{Ll}/u.test(rest)
}

/** "discussed a post-inauguration meeting": what two speak of is a meeting to come, and theirs is told elsewhere. */
function isOfMeeting({ items }: Clause, at: number, text: string): boolean {
  const next = items[at + 1]
  const trigger = markOf(next?.token, 'trigger')?.trigger
  return trigger?.form === 'noun' && OCCASIONS.has(trigger.type) && unknownWords(text, items, at, at + 1) <= DESCRIBED
}
const OCCASIONS = new Set<Trigger['type']>(['meeting', 'summit', 'call'])
const DESCRIBED = 2

/** Nothing stands between a state and the verb, and hardly anything between the verb and its object. */
function isBeside(clause: Clause, at: number, parties: readonly Party[], text: string): boolean {
  const before = clause.items[at - 1]
  const head = clause.items[at] as Item
  return (
    before?.entity?.kind === 'state' &&
    before.entity.form !== 'adjective' &&
    text.slice(endOf(before), startOf(head)) === ' ' &&
    parties.some(({ entity }) => entity.from > endOf(head) && LISTED.test(text.slice(endOf(head), entity.from)))
  )
}

/** "sanctions dozens of", "sanctions three top". */
const LISTED =
  /^\s(?:(?:dozens|scores|hundreds|several|more|another|\d+|two|three|four|five|six|seven|eight|nine|ten|top|senior|key|former|major|new|of|over|than)\s)*(?:the\s)?$/

/** So few states are no "trilateral meeting": the others are not told. */
const SEATS = 3

/** "received on Friday at the palace his counterpart", and no letter of his. */
const receivesPerson = ({ items }: Clause, at: number, parties: readonly Party[]): boolean =>
  parties.every(({ entity }) => entity.kind === 'person') &&
  parties.every(
    ({ entity }) =>
      !items
        .slice(
          at + 1,
          items.findIndex(item => item.entity === entity),
        )
        .some(({ token }) => markOf(token, 'trigger')),
  )

/** `ایران و عراق … گفت‌وگو کردند`: two who act together. */
const coordinated = ([first, second, ...more]: readonly Party[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  more.length === 0 &&
  Math.abs(second.entity.from - first.entity.end) <= AND &&
  first.role === 'party'

/** Within so many items stands whom one calls home. */
const CALLED_HOME = 2
const isRecall = (token: Item['token']): boolean =>
  token?.marks.some(mark => mark.kind === 'trigger' && mark.trigger.verbs === 'recall') ?? false

/** An accord is reached by those beside its verb, or between or with whom it is; further off stand those who speak of it. */
function reached(clause: Clause, at: number, parties: readonly Party[]): boolean {
  if (clause.zones.includes('between') || clause.zones.includes('with')) return true
  const verb = clause.items.findIndex(({ token }) => token?.marks.some(mark => mark.kind === 'deed' && mark.verb === 'reach'))
  const places = parties.map(({ entity }) => clause.items.findIndex(item => item.entity === entity)).filter(place => place >= 0)
  const nearest = Math.max(...places.filter(place => place < Math.max(verb, at)), -1)
  const follows = Math.min(...places.filter(place => place > verb), Number.POSITIVE_INFINITY)
  const idle = (from: number, to: number): boolean =>
    clause.items
      .slice(from + 1, to)
      .every(
        ({ token }) =>
          !token?.marks.some(mark => mark.kind === 'trigger' || mark.kind === 'say' || (mark.kind === 'cue' && mark.cue === 'past')),
      )
  return (nearest >= 0 && idle(nearest, Math.min(verb, at))) || (follows < at && idle(verb, follows))
}
