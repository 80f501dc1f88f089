/** The shapes of the reference data (docs/knowledge.md says what they mean). Types only. */

export const OFFICE_IDS = [
  'president',
  'king',
  'emir',
  'sultan',
  'emperor',
  'pope',
  'supreme-leader',
  'head-of-state',
  'crown-prince',
  'deputy-crown-prince',
  'vice-president',
  'prime-minister',
  'chancellor',
  'deputy-prime-minister',
  'foreign-minister',
  'deputy-foreign-minister',
  'defence-minister',
  'interior-minister',
  'finance-minister',
  'energy-minister',
  'minister',
  'national-security-adviser',
  'intelligence-chief',
  'parliament-speaker',
  'chief-of-staff',
  'adviser',
  'spokesperson',
  'envoy',
  'ambassador',
  'un-representative',
  'nuclear-chief',
  'central-bank-governor',
  'army-chief',
  'commander',
  'faction-leader',
  'governor',
  'legislator',
  'candidate',
  'judiciary-chief',
  'secretary-general',
  'deputy-secretary-general',
  'high-representative',
  'commission-president',
  'council-president',
  'director-general',
  'high-commissioner',
  'chairperson',
] as const
export type OfficeId = (typeof OFFICE_IDS)[number]

/** Names by language tag. */
export type Names = { [language: string]: string[] }

export type Term = {
  office: OfficeId
  /** A country's or an organisation's code. */
  country: string
  /** What a spokesperson speaks for, where an ambassador or envoy is sent, which chamber, agency, force or portfolio it is. */
  of?: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; missing when not known. */
  from?: string
  /** The day on which the term ended; null: in office on the day of `checked`; missing: not known. */
  to?: string | null
  acting?: boolean
  note?: string
}

export type Leader = {
  id: string
  name: string
  country: string
  /** Made from an article's words, not from the seeds: `country` may be empty, and `checked` is. */
  provisional?: boolean
  wikidata?: string
  /** The day up to which open terms (`to: null`) were checked; needed where there are any. */
  checked?: string
  names: Names
  weak?: Names
  offices: Term[]
}

export type Country = {
  code: string
  kind: 'country' | 'organisation'
  iso3?: string
  wikidata?: string
  /** The code under which records print it, where that is another: the codebook's `AU` for the African Union is Australia's in ISO 3166. */
  as?: string
  names: Names
  adjectives?: Names
  capital?: Names
  metonyms?: Names
  weak?: Names
}

/**
 * A place. With `country: []` it is a mask: a name that contains a place's or a country's name and means something else ("New Mexico",
 * "Georgia Tech"), so that the longer match hides the shorter one and counts for no country.
 */
export type Place = {
  name: string
  country: string | string[]
  names: Names
  weak?: Names
}
