import type { CountryCode, EventReport, EventStatus, LanguageTag, Participant, Role } from '../model.ts'
import { dateOf } from './believe-date.ts'
import { type Conflict, conflictsOf, type Rivals, rivalsOf, turnsOf } from './conflicts.ts'
import { sameName } from './names.ts'
import { type MergeParticipant, type MergeReport, principalOf, sideOf } from './report.ts'
import { type Voice, voicesOf, votes } from './voices.ts'

/** What we hold to have happened, by all accounts. */
export type Belief = Pick<
  EventReport,
  'type' | 'channel' | 'status' | 'participants' | 'about' | 'place' | 'cameo' | 'plover' | 'confidence'
> & {
  date: MergeReport['date']
  languages: LanguageTag[]
  /** Voices that tell of it: articles that repeat one text count once. */
  independentReports: number
  /** Days of its first and last dated article, as days since 1970-01-01. */
  firstReported: number | null
  lastReported: number | null
  conflicts: Conflict[]
}

/** How far an event has come, for reports of the same day. */
const STAGES: readonly EventStatus[] = ['cancelled', 'postponed', 'denied', 'planned', 'proposed']

/** What a second voice adds: readers err alike, so two voices are surer than one by less than chance would have it. */
const SECOND_VOICE = 0.5
/** No count of voices makes a fact certain. */
const SUREST = 0.99

/**
 * An event's fields from its reports (at least one). Every voice has one vote: articles that repeat one text are one voice.
 * - type, channel, place: what most voices say; of equals, the most confident report's. The country of a place is voted on before the city,
 *   and a city wins over its country.
 * - status: held where a voice says so and no more voices deny it, for a plan told later does not undo it; else what was told last for the
 *   first time: a plan that is printed again undoes no cancellation.
 * - date: the one with most support (believe-date.ts): stated before deduced, and the more precise of those that agree.
 * - participants: all whom reports name; where each names one person for a side and they differ, whom most name.
 * - roles: what most voices say that give the participant a role other than party.
 * - about: all countries that any report names.
 * - confidence: the most confident voice's, raised a little by each other one. Copies of one text do not make it surer.
 */
export function believe(reports: readonly MergeReport[]): Belief {
  const ranked = [...reports].sort((a, b) => b.confidence - a.confidence || (a.key < b.key ? -1 : 1))
  const voices = voicesOf(ranked)
  const type = votes(voices, report => report.type)[0]!.value
  const model = ranked.filter(report => report.type === type).sort((a, b) => b.participants.length - a.participants.length)[0]!
  const rivals = rivalsOf(voices)
  const days = ranked.flatMap(({ publishedDay }) => publishedDay ?? [])
  return {
    type,
    channel: votes(voices, report => report.channel)[0]?.value ?? null,
    status: statusOf(voices),
    date: dateOf(voices),
    participants: participantsOf(model, ranked, voices, rivals),
    about: unique(ranked.flatMap(report => report.about)).sort() as CountryCode[],
    place: placeOf(voices),
    cameo: model.cameo,
    plover: model.plover,
    confidence: confidenceOf(voices),
    languages: unique(ranked.map(report => report.language)).sort(),
    independentReports: voices.length,
    firstReported: days.length ? Math.min(...days) : null,
    lastReported: days.length ? Math.max(...days) : null,
    conflicts: conflictsOf(voices, rivals),
  }
}

function statusOf(voices: readonly Voice[]): EventStatus {
  const count = (status: EventStatus) => voices.filter(voice => voice.some(report => report.status === status)).length
  const [held, denied] = [count('held'), count('denied')]
  if (held > 0 && held >= denied) return 'held'
  const told = turnsOf(voices)
  const latest = Math.max(...told.map(({ day }) => day))
  return STAGES.find(stage => told.some(({ status, day }) => status === stage && day === latest)) ?? 'denied'
}

/** What most say: first in which country, then where; a city before its country, for "in Russia" does not contradict "in Sochi". */
function placeOf(voices: readonly Voice[]): MergeReport['place'] {
  const told = votes(voices, ({ place }) => place && { name: place.name, country: place.country }).map(({ value }) => value)
  const [most] = votes(voices, ({ place }) => place && (place.country ?? place.name))
  const within = told.filter(({ name, country }) => (country ?? name) === most?.value)
  return within.find(({ name, country }) => country === null || name !== COUNTRIES.of(country)) ?? within[0] ?? null
}

const COUNTRIES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' })

/** The model report's participants in its order, then those whom only others name; of one side the named person before the mere state. */
function participantsOf(
  model: MergeReport,
  reports: readonly MergeReport[],
  voices: readonly Voice[],
  rivals: readonly Rivals[],
): Participant[] {
  const accounts: MergeParticipant[][] = []
  for (const participant of [model, ...reports.filter(report => report !== model)].flatMap(report => report.participants)) {
    const account = accounts.find(([told]) => isSame(told!, participant))
    if (account) account.push(participant)
    else accounts.push([participant])
  }
  const rejected = new Set(rivals.flatMap(({ told: [, ...fewer] }) => fewer.map(({ value }) => value)))
  const named = new Set(accounts.filter(([told]) => told!.leader !== undefined).map(([told]) => sideOf(told!)))
  return accounts
    .filter(([told]) => told!.leader !== undefined || !named.has(sideOf(told!)))
    .filter(told => !told.every(one => one.leader !== undefined && rejected.has(one.leader)))
    .map(told => ({ ...plain(told), ...sideMostSaid(told, voices), role: roleOf(told, voices) }))
}

/** The same principal, or one person in two spellings of which one is no list's. */
function isSame(a: MergeParticipant, b: MergeParticipant): boolean {
  if (principalOf(a) === principalOf(b)) return true
  if (!a.leader || !b.leader || !(a.provisional || b.provisional)) return false
  return sideOf(a) === sideOf(b) && sameName(a.leader, b.leader)
}

/** The account by the name that lists know, where there is one. */
function plain(told: readonly MergeParticipant[]): Participant {
  const { provisional: _, ...participant } = told.find(({ provisional }) => !provisional) ?? told[0]!
  return participant
}

/** For whom a leader acted: what most say. */
function sideMostSaid(told: readonly Participant[], voices: readonly Voice[]): Pick<Participant, 'country' | 'organisation'> {
  const country = mostSaid(told, voices, participant => participant.country ?? null)
  const organisation = mostSaid(told, voices, participant => participant.organisation ?? null)
  return { ...(country && { country }), ...(organisation && { organisation }) }
}

const roleOf = (told: readonly Participant[], voices: readonly Voice[]): Role =>
  mostSaid(told, voices, ({ role }) => (role === 'party' || role === undefined ? null : role)) ?? 'party'

/** What most voices say of one participant. */
function mostSaid<T extends string>(
  told: readonly Participant[],
  voices: readonly Voice[],
  claimOf: (one: Participant) => T | null,
): T | null {
  const values = new Set(told.flatMap(one => claimOf(one) ?? []))
  if (values.size <= 1) return [...values][0] ?? null
  const said = votes(voices, report => report.participants.filter(one => told.includes(one)).flatMap(one => claimOf(one) ?? [])[0] ?? null)
  return said[0]?.value ?? null
}

function confidenceOf(voices: readonly Voice[]): number {
  const each = voices.map(voice => Math.max(...voice.map(({ confidence }) => confidence))).sort((a, b) => b - a)
  const doubt = each.slice(1).reduce((left, confidence) => left * (1 - SECOND_VOICE * confidence), 1 - each[0]!)
  return each.length === 1 ? each[0]! : Math.max(each[0]!, Math.min(SUREST, Math.round((1 - doubt) * 1000) / 1000))
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
