import { familyOf, isPersonal } from '../family.ts'
import { sameName } from '../names.ts'
import { type MergeParticipant, type MergeReport, sideOf, sidesOf } from '../report.ts'
import type { Feature, Finding } from './feature.ts'

const SHARED_LEADER = 1
/** The side alone is shared: at least one article names no person for it. */
const SHARED_SIDE = 0.4
/** The same where states act and persons are seldom named: both sides tell nearly all. */
const SHARED_STATE = 0.8
/** A side that one article lacks: it may have left out a guest. */
const MISSING_SIDE = -0.3
/** Two persons for one side, where an article may name the president and another his minister. */
const OTHER_LEADER = -0.7
const MOST = 2.4

/** Who took part. For a call or a meeting of two, another person is another event. */
export const participants: Feature = {
  name: 'participants',
  compare(a, b) {
    const sides = [sidesOf(a), sidesOf(b)] as const
    const shared = sides[0].filter(side => sides[1].includes(side))
    const fewer = Math.min(sides[0].length, sides[1].length)
    const missing = sides[0].length + sides[1].length - 2 * shared.length
    if (!enough(a, b, shared, fewer)) return veto(`of the sides ${sides[0].join(', ')} and ${sides[1].join(', ')} too few are the same`)
    const matches = shared.map(side => matchOf(side, a, b))
    const strangers = matches.filter(({ leaders }) => leaders === 'other').map(({ side }) => side)
    if (strangers.length > 0 && isPersonal(a.type) && isPersonal(b.type) && Math.max(sides[0].length, sides[1].length) <= 2) {
      return veto(`other persons act for ${strangers.join(', ')}`)
    }
    const score = matches.reduce((sum, match) => sum + worthOf(match, isPersonal(a.type) || isPersonal(b.type)), 0)
    return { score: Math.min(MOST, score) + Math.max(-1, missing * MISSING_SIDE), why: () => sentence(matches, missing) }
  },
}

const veto = (why: string): Finding => ({ score: -5, veto: true, why: () => why })

/** Two shared sides, or all that the shorter account names, or an organisation that gathers many. */
function enough(a: MergeReport, b: MergeReport, shared: readonly string[], fewer: number): boolean {
  if (shared.length >= 2) return true
  if (shared.length === 0) return false
  const gathering = familyOf(a.type) === 'talks' && [a, b].every(report => hasOrganisation(report, shared[0]!))
  return gathering || (fewer === 1 && Math.max(sidesOf(a).length, sidesOf(b).length) === 1)
}

const hasOrganisation = ({ participants }: MergeReport, code: string): boolean =>
  participants.some(({ organisation }) => organisation === code)

type Match = { side: string; leaders: 'same' | 'other' | 'unnamed'; names: string[] }

function matchOf(side: string, a: MergeReport, b: MergeReport): Match {
  const [ours, theirs] = [a, b].map(({ participants }) =>
    participants.filter(participant => participant.leader !== undefined && sideOf(participant) === side),
  ) as [MergeParticipant[], MergeParticipant[]]
  const names = ours.filter(one => theirs.some(other => samePerson(one, other))).map(({ leader }) => leader!)
  if (names.length > 0) return { side, leaders: 'same', names }
  return { side, leaders: ours.length > 0 && theirs.length > 0 ? 'other' : 'unnamed', names }
}

function samePerson(a: MergeParticipant, b: MergeParticipant): boolean {
  if (a.leaderId !== undefined && a.leaderId === b.leaderId) return true
  if (a.leader === b.leader) return true
  return Boolean(a.provisional || b.provisional) && sameName(a.leader!, b.leader!)
}

function worthOf({ leaders }: Match, personal: boolean): number {
  if (leaders === 'same') return SHARED_LEADER
  if (leaders === 'other') return OTHER_LEADER
  return personal ? SHARED_SIDE : SHARED_STATE
}

function sentence(matches: readonly Match[], missing: number): string {
  const told = matches.map(({ side, leaders, names }) => {
    if (leaders === 'same') return `${names.join(' and ')} in both`
    return leaders === 'other' ? `other persons for ${side}` : `${side} in both, not by the same name`
  })
  return [...told, ...(missing > 0 ? [`${missing} in one account only`] : [])].join('; ')
}
