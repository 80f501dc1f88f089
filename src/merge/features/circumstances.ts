/** Small features: what kind of event, how far it came, where, by what means, about whom. */
import type { EventStatus, EventType } from '../../model.ts'
import { isLasting } from '../family.ts'
import type { MergeReport } from '../report.ts'
import { common, type Feature, overlap } from './feature.ts'

/** The same type, or another one of the same family. */
export const type: Feature = {
  name: 'type',
  compare(a, b) {
    if (a.type === b.type) return { score: 0.3, why: () => `${a.type} in both` }
    return { score: -0.2, why: () => `${[a.type, b.type].sort().join(' and ')} are words for one kind of event` }
  },
}

/** What was held was not called off. A denial is another account of the same event. */
const CONTRARY: readonly (readonly [EventStatus, EventStatus])[] = [
  ['held', 'cancelled'],
  ['held', 'postponed'],
]

export const status: Feature = {
  name: 'status',
  compare(a, b) {
    if (a.status === b.status) return null
    const contrary = CONTRARY.some(pair => pair.includes(a.status) && pair.includes(b.status))
    const told = [a.status, b.status].sort().join(' and ')
    if (contrary) return { score: -5, veto: true, why: () => `${told}: what was held was not called off` }
    return { score: 0, why: () => `${told} can be told of one event` }
  },
}

const PLACED: readonly EventType[] = ['meeting', 'summit', 'negotiation', 'mediation', 'press-conference', 'agreement']

const OTHER_COUNTRY = -2
/** The same two persons do not meet in two countries within days: rather was one article read wrongly. */
const MISPLACED = -0.8

const namesTwo = ({ participants }: MergeReport): boolean => participants.filter(({ leaderId }) => leaderId !== undefined).length >= 2

export const place: Feature = {
  name: 'place',
  compare(a, b) {
    if (!a.place || !b.place) return null
    const both = [a.place.name, b.place.name].sort().join(' and ')
    if (a.place.name === b.place.name) return { score: isLasting(a.type) ? 0.4 : 0.7, why: () => `${a.place!.name} in both` }
    if (!a.place.country || !b.place.country) return null
    if (a.place.country === b.place.country) {
      // A city and its country, or two cities: an article that names the country alone does not contradict.
      return { score: 0.2, why: () => `${both} lie in one country` }
    }
    if (!PLACED.includes(a.type) && !PLACED.includes(b.type)) return null
    return { score: namesTwo(a) && namesTwo(b) ? MISPLACED : OTHER_COUNTRY, why: () => `${both} lie in two countries` }
  },
}

export const channel: Feature = {
  name: 'channel',
  compare(a, b) {
    if (!a.channel || !b.channel) return null
    if (a.channel === b.channel) return { score: 0.2, why: () => `by ${a.channel} in both` }
    return { score: -1, why: () => `by ${[a.channel, b.channel].sort().join(' and by ')}` }
  },
}

export const about: Feature = {
  name: 'about',
  compare(a, b) {
    if (a.about.length === 0 || b.about.length === 0) return null
    const shared = common(a.about, b.about)
    if (shared.length === 0) return { score: -0.5, why: () => `${a.about.join(', ')} in one, ${b.about.join(', ')} in the other` }
    return { score: 0.5 + 0.7 * overlap(a.about, b.about), why: () => `${shared.join(', ')} in both` }
  },
}

/** Congratulations and condolences are two letters; a signed accord and one in words are hardly told alike. */
export const code: Feature = {
  name: 'code',
  compare(a, b) {
    if (a.type !== b.type || a.cameo === b.cameo) return null
    const score = a.type === 'letter' ? -2 : a.type === 'agreement' ? -0.3 : 0
    return score === 0 ? null : { score, why: () => `CAMEO ${[a.cameo, b.cameo].sort().join(' and ')}` }
  },
}

/** Who took the initiative, or was host, as both say. */
export const roles: Feature = {
  name: 'roles',
  compare(a, b) {
    const [one, other] = [a, b].map(({ participants }) =>
      participants.flatMap(({ role, country, organisation }) => (role === 'party' ? [] : [`${role} ${organisation ?? country ?? '?'}`])),
    ) as [string[], string[]]
    const shared = common(one, other)
    return shared.length === 0 ? null : { score: 0.2, why: () => `${shared.join(', ')} in both` }
  },
}
