/** Events as the event-data sets of political science have them: CAMEO rows under GDELT's column names, and PLOVER as JSON lines. */
import type { EventView, ParticipantView } from '../../store/views.ts'
import type { Columns } from './columns.ts'

/** One actor does something to another. */
export type Directed = { event: EventView; actor: ParticipantView; target: ParticipantView | null; row: number }

/** Roles that act on the others; a visit is paid by the guest to the host. */
const ACTING = ['initiator', 'guest'] as const

/** Every directed pair of an event: who acts, and on whom. Where nobody is known to act, each acts on each. */
export function directedPairs(event: EventView): Directed[] {
  const parties = event.participants.filter(({ role }) => role !== 'mediator')
  const everyone = parties.length > 1 ? parties : event.participants
  const acting = everyone.filter(({ role }) => (ACTING as readonly string[]).includes(role))
  const actors = acting.length && acting.length < everyone.length ? acting : everyone
  const pairs = actors.flatMap(actor =>
    everyone.filter(target => target !== actor && !(actors !== everyone && actors.includes(target))).map(target => ({ actor, target })),
  )
  if (!pairs.length) return everyone.slice(0, 1).map(actor => ({ event, actor, target: null, row: 1 }))
  return pairs.map((pair, at) => ({ event, ...pair, row: at + 1 }))
}

/** CAMEO's four classes: verbal and material cooperation, verbal and material conflict. */
export function quadClass(cameo: string): number {
  const root = Number(cameo.slice(0, 2))
  return root <= 5 ? 1 : root <= 9 ? 2 : root <= 14 ? 3 : 4
}

const sideOf = (who: ParticipantView | null): string | null => who?.country?.code ?? who?.organisation?.code ?? null
const nameOf = (who: ParticipantView | null): string | null => who?.leader?.name ?? who?.country?.name ?? who?.organisation?.name ?? null
const compact = (day: string | null | undefined): string | null => day?.replaceAll('-', '') ?? null

/**
 * GDELT's columns, as far as they are known here: scales and tones that GDELT computes are left out rather than made up. Countries are
 * ISO 3166-1 alpha-2, GDELT's are of three letters.
 */
export const cameoColumns = (iso3: ReadonlyMap<string, string>): Columns<Directed> => {
  const code = (who: ParticipantView | null) => (sideOf(who) === null ? null : (iso3.get(sideOf(who)!) ?? sideOf(who)))
  return {
    GLOBALEVENTID: ({ event, row }) => `${event.id}-${row}`,
    SQLDATE: ({ event }) => compact(event.date?.from),
    MonthYear: ({ event }) => compact(event.date?.from)?.slice(0, 6) ?? null,
    Year: ({ event }) => event.date?.from?.slice(0, 4) ?? null,
    Actor1Code: ({ actor }) => code(actor),
    Actor1Name: ({ actor }) => nameOf(actor),
    Actor1CountryCode: ({ actor }) => code({ ...actor, organisation: null }),
    Actor1Type1Code: ({ actor }) => (actor.organisation ? 'IGO' : 'GOV'),
    Actor2Code: ({ target }) => code(target),
    Actor2Name: ({ target }) => nameOf(target),
    Actor2CountryCode: ({ target }) => target && code({ ...target, organisation: null }),
    Actor2Type1Code: ({ target }) => target && (target.organisation ? 'IGO' : 'GOV'),
    IsRootEvent: () => 1,
    EventCode: ({ event }) => event.cameo,
    EventBaseCode: ({ event }) => event.cameo.slice(0, 3),
    EventRootCode: ({ event }) => event.cameo.slice(0, 2),
    QuadClass: ({ event }) => quadClass(event.cameo),
    NumMentions: ({ event }) => event.report_count,
    NumArticles: ({ event }) => event.articles.length,
    ActionGeo_FullName: ({ event }) => event.place?.name ?? null,
    ActionGeo_CountryCode: ({ event }) => event.place?.country?.code ?? null,
    EventStatus: ({ event }) => event.status,
  }
}

/** An event as PLOVER codes it; null where PLOVER has no type for it. */
export function ploverOf(event: EventView) {
  if (event.plover === null) return null
  const [type, mode = null] = event.plover.split('/')
  const pairs = directedPairs(event)
  const side = (who: ParticipantView) => ({
    ...{ code: sideOf(who), sector: who.organisation ? 'IGO' : 'GOV' },
    ...{ name: nameOf(who), leader: who.leader?.id ?? null },
  })
  const unique = (those: readonly ParticipantView[]) => [...new Set(those)].map(side)
  return {
    id: event.id,
    date: event.date?.from ?? null,
    date_end: event.date?.to ?? null,
    event_type: type,
    event_mode: mode,
    actor: unique(pairs.map(({ actor }) => actor)),
    recipient: unique(pairs.flatMap(({ target }) => target ?? [])),
    location: event.place && { name: event.place.name, country: event.place.country?.code ?? null },
    status: event.status,
    context: event.about.map(({ code }) => code),
    articles: event.articles,
  }
}
