import type { OfficeId } from '../../knowledge/index.ts'
import type { Title } from './read-title.ts'

/** Offices that say by themselves that their holder is a leader in the sense of the codebook. */
const POLITICAL = new Set<OfficeId>([
  'prime-minister',
  'deputy-prime-minister',
  'foreign-minister',
  'deputy-foreign-minister',
  'defence-minister',
  'interior-minister',
  'finance-minister',
  'energy-minister',
  'minister',
  'national-security-adviser',
  'parliament-speaker',
  'un-representative',
  'high-representative',
  'ambassador',
  'central-bank-governor',
  'army-chief',
  'legislator',
  'nuclear-chief',
  'intelligence-chief',
  'judiciary-chief',
])
/** Offices that many private bodies have too: they count with a country, or with a body of state. */
const SHARED = new Set<OfficeId>([
  'president',
  'vice-president',
  'head-of-state',
  'faction-leader',
  'spokesperson',
  'secretary-general',
  'deputy-secretary-general',
  'envoy',
  'adviser',
  'commander',
  'governor',
  'chief-of-staff',
  'high-commissioner',
  'commission-president',
  'council-president',
  'chairperson',
  'candidate',
  // Left only where the country is one that has a chancellor.
  'chancellor',
])
/** Offices whose holders the reference data knows completely: whoever is named beside one is somebody else. */
const CROWNS = new Set<OfficeId>(['king', 'emir', 'sultan', 'emperor', 'pope', 'supreme-leader', 'crown-prince', 'deputy-crown-prince'])

export const isCrown = (office: OfficeId): boolean => CROWNS.has(office)

/** Whether whoever holds the office of this title counts as a leader. */
export function isPolitical({ offices, country, body, privately, place, headed }: Title): boolean {
  const plain = offices.filter(office => POLITICAL.has(office) && office !== 'ambassador')
  if (headed ? plain.length > 1 : plain.length > 0) return true
  if (privately) return false
  if (headed) return body || (country !== undefined && isOrganisation(country))
  return offices.some(office => {
    if (office === 'ambassador') return true
    if (office === 'director-general') return country !== undefined && isOrganisation(country)
    return SHARED.has(office) && (body || country !== undefined || (place && office === 'governor'))
  })
}

/** Countries have two letters, of organisations these alone. */
const isOrganisation = (code: string): boolean => code.length > 2 || code === 'UN' || code === 'EU'
