import { eventKinds } from '../../events/index.ts'
import type { Knowledge } from '../../knowledge/index.ts'
import type { Language } from '../../languages/language.ts'
import type { Document, EventReport, EventStatus, Role } from '../../model.ts'
import { confidenceOf, LEAST } from '../attributes/confidence.ts'
import { shareDates, sharePlaces } from '../attributes/shared.ts'
import type { Party } from '../clause/telling.ts'
import { type Candidate, familyOf } from '../clause/telling.ts'
import { participantOf } from '../who/entity.ts'
import { textSpan } from '../words/spans.ts'
import { typeOfTalk } from './talks.ts'

/** Puts together the tellings of one event within an article: the same family of type, the same people, statuses that can be one. */
export function reportsOf(candidates: readonly Candidate[], document: Document, language: Language, knowledge: Knowledge): EventReport[] {
  const groups: Candidate[][] = []
  // Words that say less than an event join what plainer words told: first the strong tellings, then the weak ones.
  for (const candidate of [...candidates].sort((a, b) => strength(b) - strength(a))) {
    const group = groups.find(members => members.some(member => sameEvent(member, candidate)))
    if (group) group.push(candidate)
    else groups.push([candidate])
  }
  const reported = (group: readonly Candidate[]): Reported => ({ group, report: reportOf(group, groups, document, language, knowledge) })
  const kept = retold(groups.filter(group => !isDetail(group, groups)).map(reported), reported)
  const dated = shareDates(kept.map(({ report }) => report))
  return sharePlaces(dated.map((report, at) => onNewsDay(report, kept[at]?.group ?? []))).filter(({ confidence }) => confidence >= LEAST)
}

/** The tellings of one event, and what they make of it. */
type Reported = { group: readonly Candidate[]; report: EventReport }

/** "X speaks with Y … they spoke by telephone": what turns out to be of one type, between the same, is told twice where not both name its day. */
function retold(all: readonly Reported[], reported: (group: readonly Candidate[]) => Reported): Reported[] {
  const kept: Reported[] = []
  for (const one of all) {
    const at = kept.findIndex(other => isRetold(other, one))
    const same = kept[at]
    if (same) kept[at] = reported([...same.group, ...one.group])
    else kept.push(one)
  }
  return kept
}

const isRetold = (a: Reported, b: Reported): boolean =>
  a.report.type === b.report.type &&
  a.report.status === b.report.status &&
  hasNamed(a.group) &&
  hasNamed(b.group) &&
  keysIn(a.group) === keysIn(b.group) &&
  !(isDated(a.report) && isDated(b.report))

const isDated = ({ date }: EventReport): boolean => date !== null && date.basis !== 'published'
const hasNamed = (group: readonly Candidate[]): boolean =>
  group.some(({ parties }) => parties.filter(({ entity }) => entity.leader).length >= 2)
const keysIn = (group: readonly Candidate[]): string => [...new Set(group.flatMap(one => keysOf(one.parties)))].sort().join(' ')

/** What no words and no other event date was on the day of the article's news rather than on the day when that was printed. */
function onNewsDay(report: EventReport, group: readonly Candidate[]): EventReport {
  const day = report.date?.basis === 'published' ? group.find(one => one.newsDay)?.newsDay : undefined
  return day ? { ...report, date: day } : report
}

/** "They talked … In this call": when an article speaks of a call and tells of one talk only, the talk was the call. */
export function asCall(candidates: readonly Candidate[]): readonly Candidate[] {
  const talks = candidates.filter(one => one.trigger.weak && one.trigger.frame === 'mutual' && familyOf(one.type) === 'contact')
  const pairs = new Set(talks.map(one => keysOf(one.parties).sort().join(' ')))
  if (pairs.size !== 1 || candidates.some(one => one.type === 'call')) return candidates
  return candidates.map(one => (talks.includes(one) ? { ...one, type: 'call' as const } : one))
}

/** An agreement in words that is only a detail of a meeting or call of the same parties. */
function isDetail(group: readonly Candidate[], groups: readonly (readonly Candidate[])[]): boolean {
  if (
    group[0]?.type !== 'agreement' ||
    group.some(one => one.signed || one.part === 'title' || (one.trigger.form === 'verb' && !one.vague))
  )
    return false
  const keys = new Set(group.flatMap(one => statesOf(one.parties)))
  return groups.some(other => other !== group && other.some(one => isTalk(one) && statesOf(one.parties).every(state => keys.has(state))))
}

const strength = ({ trigger, statusSaid }: Candidate): number => (trigger.weak ? 0 : 2) + (statusSaid ? 1 : 0)

const keysOf = (parties: readonly Party[]): string[] => parties.map(({ entity }) => entity.leader?.id ?? entity.country ?? '')
const statesOf = (parties: readonly Party[]): string[] => parties.map(({ entity }) => entity.country ?? '')

function sameEvent(a: Candidate, b: Candidate): boolean {
  const talks = (a.trigger.weak || b.trigger.weak) && a.trigger.frame === 'mutual' && b.trigger.frame === 'mutual' && isTalk(a) && isTalk(b)
  // "spoke with X by telephone"
  const atDistance = (a.trigger.distant && b.type === 'call') || (b.trigger.distant && a.type === 'call')
  if (familyOf(a.type) !== familyOf(b.type) && !talks && !atDistance) return false
  // A journey and the meeting at its end, a meeting and the press conference after it are told apart.
  if (APART.some(type => (a.type === type) !== (b.type === type))) return false
  // Who offers to mediate is not yet at the talks that the two have arranged.
  if ((a.type === 'mediation') !== (b.type === 'mediation') && a.status !== b.status) return false
  if (isMultilateral(a) !== isMultilateral(b) && [a, b].some(one => one.type === 'meeting' && !one.trigger.weak && isOfTwo(one)))
    return false
  // Who recognises each other and will open relations does one thing.
  const lasting = a.type === 'recognition' && b.type === 'recognition'
  if (!lasting && a.statusSaid && b.statusSaid && compatibleStatus(a.status) !== compatibleStatus(b.status)) return false
  if (a.date && b.date && a.date.basis !== 'published' && a.date.edtf !== b.date.edtf && !overlaps(a.date.edtf, b.date.edtf)) return false
  const left = keysOf(a.parties)
  const right = keysOf(b.parties)
  const shared = left.filter(key => right.includes(key)).length
  if (shared === Math.min(left.length, right.length)) return true
  // The same states, once by their leaders and once by name.
  const leftStates = statesOf(a.parties)
  const rightStates = statesOf(b.parties)
  const sharedStates = leftStates.filter(state => rightStates.includes(state)).length
  const named = (parties: readonly Party[]): number => parties.filter(({ entity }) => entity.leader).length
  // Talks of two states, told once by the envoys of one side and once by those of the other.
  if (a.type === 'negotiation' && b.type === 'negotiation' && sameStates(leftStates, rightStates) && !contradict(a.parties, b.parties))
    return true
  // "Austria's leader" and the chancellor by name met the same one.
  if (
    isTalk(a) &&
    isTalk(b) &&
    left.some(key => right.includes(key)) &&
    sameStates(leftStates, rightStates) &&
    !contradict(a.parties, b.parties)
  )
    return true
  return (
    sharedStates === Math.min(leftStates.length, rightStates.length) &&
    sharedStates >= 2 &&
    (named(a.parties) === 0 || named(b.parties) === 0)
  )
}

const sameStates = (left: readonly string[], right: readonly string[]): boolean =>
  left.every(state => right.includes(state)) && right.every(state => left.includes(state))

/** Whether two tellings name different persons for one state. */
const contradict = (left: readonly Party[], right: readonly Party[]): boolean =>
  left.some(({ entity }) => entity.leader && right.some(other => other.entity.leader && other.entity.country === entity.country))

/** A talk may turn out to have been a call. */
const isTalk = ({ type }: Candidate): boolean => familyOf(type) === 'contact' || type === 'call'

const APART = ['visit', 'press-conference'] as const

/** Three states at one table; two of them may have met besides. */
const isMultilateral = (one: Candidate): boolean => one.type === 'summit' && new Set(statesOf(one.parties)).size >= 3

/** Two who are named, or a meeting that is said to have been held. */
const isOfTwo = ({ parties, statusSaid }: Candidate): boolean =>
  statusSaid || (parties.length === 2 && parties.every(({ entity }) => entity.leader !== undefined))

const compatibleStatus = (status: EventStatus): string => (status === 'proposed' ? 'planned' : status)
const overlaps = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

function reportOf(
  group: readonly Candidate[],
  groups: readonly (readonly Candidate[])[],
  document: Document,
  language: Language,
  knowledge: Knowledge,
): EventReport {
  const strong = group.filter(one => !one.trigger.weak)
  // "spoke with X by telephone"
  const called = group.every(one => one.type === 'call' || one.trigger.distant) ? group.find(one => one.type === 'call') : undefined
  // Leaders who negotiate in person meet.
  const leading = called ?? strong.find(one => one.type === 'meeting' && one.statusSaid) ?? strong[0] ?? (group[0] as Candidate)
  const parties = bestParties(group)
  const participants = parties.map(one => participantOf(one, knowledge))
  const codes = new Set(parties.map(({ entity }) => entity.country))
  const affairs = new Set(group.flatMap(one => one.affairs))
  const about = [...new Set(group.flatMap(one => [...one.about, ...one.affairs]))].filter(code => !codes.has(code) || affairs.has(code))
  const type =
    typeOfTalk(group, groups) ?? typeOf(group.find(isGathering) ? { ...leading, type: 'summit' } : leading, parties, knowledge, language)
  const kind = eventKinds[type]
  const dated = group.flatMap(one => (one.date ? [one.date] : []))
  const date = dated.find(one => /\d{4}-\d\d/.test(one.edtf)) ?? dated[0] ?? null
  const roles = new Set<Role>(parties.map(one => one.role))
  const place = PLACELESS.has(type) ? null : (group.find(one => one.place)?.place ?? null)
  const told = new Map(group.map(one => [one.evidence.start, one.evidence]))
  return {
    type,
    channel: group.find(one => one.trigger.channel)?.trigger.channel ?? (type === 'call' ? 'phone' : null),
    status: leading.status,
    date:
      date ?? (leading.status === 'held' && document.published ? { edtf: document.published.date, basis: 'published', text: null } : null),
    participants,
    about,
    place,
    cameo:
      kind.refine?.({
        roles,
        thirdGround: place?.country !== undefined && place?.country !== null && !codes.has(place.country),
        condolence: group.some(one => one.trigger.condolence),
        signed: group.some(one => one.signed),
      }) ?? kind.cameo,
    plover: kind.plover,
    rule: `${language.tag}.${leading.trigger.name}`,
    confidence: confidenceOf(group, type, language.lexicon.headFinal === true),
    evidence: [...told.values()].sort((a, b) => a.start - b.start).map(span => textSpan(document.text, span)),
  }
}

/** Three who meet at one table. */
const isGathering = ({ joint, type, trigger }: Candidate): boolean => joint && type === 'meeting' && trigger.channel === undefined

/** What happens at no one place. */
const PLACELESS = new Set<Candidate['type']>(['call', 'letter', 'sanction', 'relief', 'recognition', 'rupture'])

/** A "summit" of two states is their leaders' meeting: three make a summit, or an organisation; those of three by one office hold one. */
function typeOf(
  { type, trigger }: Pick<Candidate, 'type' | 'trigger'>,
  parties: readonly Party[],
  knowledge: Knowledge,
  { lexicon }: Language,
): Candidate['type'] {
  // "Delegations held talks": where nobody is named, states negotiate; `أجرى X محادثات مع المسؤولين الروس`, too.
  const persons = new Set(parties.flatMap(({ entity }) => (entity.leader || entity.offices.length > 0 ? [entity.country] : [])))
  if (trigger.talks && type === 'meeting' && persons.size < (lexicon.subject === 'after' ? 2 : 1)) return 'negotiation'
  const states = new Set(statesOf(parties))
  // "The foreign ministers of A, B and C met"
  if (type === 'meeting' && states.size >= 3 && ofOneOffice(parties)) return 'summit'
  if (type !== 'summit') return type
  return states.size === 2 && [...states].every(code => knowledge.country(code)?.kind === 'country') ? 'meeting' : type
}

/** Whether all hold the same office. */
const ofOneOffice = ([first, ...others]: readonly Party[]): boolean =>
  (first?.entity.offices ?? []).some(office => others.every(({ entity }) => entity.offices.includes(office)))

/** The telling that names most persons; the first among equals. */
function bestParties(group: readonly Candidate[]): Party[] {
  let best: Party[] = []
  const score = (parties: readonly Party[]): number => parties.filter(({ entity }) => entity.leader).length * 2 + parties.length
  for (const { parties } of group) if (score(parties) > score(best)) best = parties
  // A state that another telling names by its persons.
  return best.flatMap(one => {
    const persons = group.map(({ parties }) => parties.filter(({ entity }) => entity.leader && entity.country === one.entity.country))
    const own = one.entity.leader ? [] : (persons.find(found => found.length > 0) ?? [])
    const ids = new Set(own.map(({ entity }) => entity.leader?.id))
    return own.length === 0 ? [one] : [...ids].flatMap(id => own.find(({ entity }) => entity.leader?.id === id) ?? [])
  })
}
