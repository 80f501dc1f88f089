import type { Country, Leader, OfficeId } from '../../knowledge/index.ts'
import type { Draft } from './drafts.ts'

/** What offices tell of persons, as far as the reference data knows. */

/** Offices whose holder is named after another office or person: "the adviser of Trump" is not Trump. */
export const SUBORDINATE = new Set<OfficeId>([
  'spokesperson',
  'adviser',
  'envoy',
  'ambassador',
  'chief-of-staff',
  'deputy-foreign-minister',
  'deputy-prime-minister',
  'vice-president',
  'un-representative',
  'deputy-secretary-general',
  'candidate',
  'crown-prince',
])
/** Offices of those who serve a person, and of those whom they serve: "the adviser of the president". */
const SERVANTS = new Set<OfficeId>(['adviser', 'envoy', 'chief-of-staff'])
const MASTERS = new Set<OfficeId>([
  'president',
  'king',
  'emir',
  'sultan',
  'supreme-leader',
  'crown-prince',
  'prime-minister',
  'chancellor',
  'foreign-minister',
  'secretary-general',
])
/** Offices that name a second country: where they are sent. */
export const SENT = new Set<OfficeId>(['ambassador', 'envoy', 'un-representative'])

export const held = (leader: Leader, office: OfficeId): boolean => leader.offices.some(term => term.office === office)

/** Whether a person can be the holder of these offices of that country, as far as is known. */
export function compatible(leader: Leader, offices: readonly OfficeId[], country: string | undefined): boolean {
  const holds = leader.offices.some(term => offices.includes(term.office) && (!country || term.country === country || term.of === country))
  if (holds) return true
  if (offices.length > 0 && !country) return !offices.some(office => SUBORDINATE.has(office))
  return leader.country === country || leader.offices.some(term => term.country === country || term.of === country)
}

/** Whether a person holds any office on a day, as far as is known; a term without a beginning does not count. */
export const inOffice = (leader: Leader, day: string): boolean =>
  leader.offices.some(
    ({ from, to }) => from !== undefined && from <= day && (to === null || (to !== undefined && to >= day.slice(0, to.length))),
  )

/** Whether an office after others is of the one whom their holder serves. */
export const servesHolder = ({ leader, offices, counterpart }: Draft, { office, many }: { office: OfficeId; many: boolean }): boolean =>
  !leader && !counterpart && !many && MASTERS.has(office) && offices.length > 0 && offices.every(one => SERVANTS.has(one))

/** Whether the offices before a name are of somebody under its bearer. */
export const sentBy = (leader: Leader, { offices, country, counterpart }: Draft): boolean =>
  !counterpart &&
  (country === undefined || country === leader.country) &&
  offices.length > 0 &&
  offices.every(office => SUBORDINATE.has(office) && !held(leader, office))

/** `مستشارة أوباما`: without its article, the Arabic word for a chancellor is an adviser of whoever is named behind it and is none. */
export const advises = (leader: Leader, { offices, country, open, counterpart }: Draft): boolean =>
  !!open && !counterpart && country === undefined && offices.length === 1 && offices[0] === 'chancellor' && !held(leader, 'chancellor')

/** `زيارة وزير الدفاع للقاهرة`: where somebody goes is not whose office it is. */
export const isGoal = ({ kind }: Country, prefix: string): boolean => kind === 'country' && /^[وف]?ل/.test(prefix)
