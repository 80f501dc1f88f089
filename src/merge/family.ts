import type { EventType } from '../model.ts'

/**
 * Types under which two articles may tell of the same thing. A visit stays apart from the meeting in it: they are two events. So does
 * the press conference after it.
 */
const FAMILIES: Partial<Record<EventType, string>> = { meeting: 'talks', summit: 'talks', negotiation: 'talks', mediation: 'talks' }

export const familyOf = (type: EventType): string => FAMILIES[type] ?? type

/** What lasts for days: two articles may date it by its first and by its second day. */
const LASTING: readonly EventType[] = ['visit', 'summit', 'negotiation', 'mediation']

export const isLasting = (type: EventType): boolean => LASTING.includes(type)

/** Types in which persons act; in the others states do, and whom an article names for them matters less. */
const PERSONAL: readonly EventType[] = ['call', 'meeting', 'visit', 'press-conference', 'letter', 'summons']

export const isPersonal = (type: EventType): boolean => PERSONAL.includes(type)

/** Whether the parties come together in one place. */
export const isFaceToFace = (type: EventType): boolean => type === 'meeting' || type === 'press-conference' || isLasting(type)

/** What is over within hours: told of two days, it happened twice. */
const MOMENTS: readonly EventType[] = ['call', 'meeting', 'press-conference', 'summons']

export const isMoment = (type: EventType): boolean => MOMENTS.includes(type)
