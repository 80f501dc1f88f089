import { describe, expect, it } from 'vitest'
import { EVENT_TYPES, type EventKind, eventKinds } from '../../src/events/index.ts'
import type { EventType, Role } from '../../src/model.ts'

const seen = (part: { roles?: Role[]; thirdGround?: boolean; condolence?: boolean; signed?: boolean }) => ({
  roles: new Set<Role>(part.roles ?? ['party']),
  thirdGround: part.thirdGround ?? false,
  condolence: part.condolence ?? false,
  signed: part.signed ?? false,
})

const refined = (type: EventType, part: Parameters<typeof seen>[0]): string => {
  const { refine, cameo } = eventKinds[type]
  return refine?.(seen(part)) ?? cameo
}

describe('the registry', () => {
  it('has every type once, under its own name', () => {
    expect(EVENT_TYPES).toHaveLength(16)
    for (const [name, kind] of Object.entries(eventKinds)) expect(kind.type).toBe(name)
  })

  it.each(Object.values<EventKind>(eventKinds).map(kind => [kind.type, kind] as const))('%s is described', (_, kind) => {
    expect(kind.label).toMatch(/^[A-Z][a-z ]+$/)
    expect(kind.description.length).toBeGreaterThan(20)
    expect(kind.cameo).toMatch(/^\d{3}$/)
    expect(new Set(kind.roles).size).toBe(kind.roles.length)
    expect(kind.roles).toContain('party')
  })
})

describe('codes', () => {
  it.each<[EventType, Parameters<typeof seen>[0], string]>([
    ['call', {}, '041'],
    ['meeting', {}, '040'],
    ['meeting', { thirdGround: true }, '044'],
    ['meeting', { roles: ['host', 'guest'] }, '043'],
    ['visit', {}, '042'],
    ['summit', {}, '040'],
    ['negotiation', {}, '046'],
    ['mediation', { roles: ['mediator', 'party'] }, '045'],
    ['press-conference', {}, '010'],
    ['letter', {}, '017'],
    ['letter', { condolence: true }, '018'],
    ['agreement', {}, '030'],
    ['agreement', { signed: true }, '057'],
    ['recognition', {}, '054'],
    ['rupture', {}, '161'],
    ['expulsion', {}, '166'],
    ['summons', {}, '114'],
    ['sanction', {}, '163'],
    ['relief', {}, '085'],
  ])('%s %o: CAMEO %s', (type, part, code) => {
    expect(refined(type, part)).toBe(code)
  })

  it('aid is one of CAMEO’s 07', () => {
    expect(eventKinds.aid.cameo).toMatch(/^07\d$/)
  })

  it('PLOVER has no place for letters and appearances before the press', () => {
    const none = Object.values<EventKind>(eventKinds).filter(({ plover }) => plover === null)
    expect(none.map(({ type }) => type).sort()).toEqual(['letter', 'press-conference'])
  })
})

describe('families', () => {
  it('join what may be two accounts of one thing', () => {
    const contacts = EVENT_TYPES.filter(type => eventKinds[type].family === 'contact')
    expect(contacts.sort()).toEqual(['mediation', 'meeting', 'negotiation', 'press-conference', 'summit', 'visit'])
    const alone = EVENT_TYPES.filter(type => eventKinds[type].family !== 'contact')
    for (const type of alone) expect(eventKinds[type].family).toBe(type)
  })
})
