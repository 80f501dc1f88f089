/** How much of the world the reference data covers, for reading. */
import { addDays, daysBetween } from './dates.ts'
import type { Knowledge, OfficeId } from './index.ts'
import { officeIndex } from './offices.ts'
import type { Leader } from './types.ts'

export type Share = { from: string; to: string; heads: number; foreignMinisters: number }

export type Stats = {
  leaders: number
  terms: number
  countries: number
  organisations: number
  places: number
  /** Persons and forms by language; places with a name in it. */
  languages: { language: string; leaders: number; forms: number; weak: number; places: number }[]
  decades: { decade: string; leaders: number; terms: number }[]
  /** Persons and terms by country or organisation, and the share of days for which somebody at its head and its foreign minister are known. */
  byCountry: { code: string; name: string; leaders: number; terms: number; coverage: Share[] }[]
}

const LANGUAGES = ['en', 'fa', 'ar', 'ru', 'tr', 'fr']
const DECADES = ['1990', '2000', '2010', '2020']
/** Who stands at the head of a state or of an organisation. */
const HEADS: readonly OfficeId[] = [
  'president',
  'king',
  'emir',
  'sultan',
  'emperor',
  'pope',
  'supreme-leader',
  'head-of-state',
  'prime-minister',
  'chancellor',
  'secretary-general',
  'director-general',
  'chairperson',
  'commission-president',
]

/** @param until the last day that counts: coverage of the running decade ends there */
export function statsOf(knowledge: Knowledge, until: string): Stats {
  const { leaders, countries, places } = knowledge
  return {
    leaders: leaders.length,
    terms: leaders.reduce((sum, { offices }) => sum + offices.length, 0),
    countries: countries.filter(({ kind }) => kind === 'country').length,
    organisations: countries.filter(({ kind }) => kind === 'organisation').length,
    places: places.filter(({ country }) => country.length > 0).length,
    languages: LANGUAGES.map(language => ({
      language,
      leaders: leaders.filter(({ names }) => names[language]?.length).length,
      forms: count(leaders, ({ names }) => names[language]?.length),
      weak: count(leaders, ({ weak }) => weak?.[language]?.length),
      places: places.filter(({ names }) => names[language]?.length).length,
    })),
    decades: DECADES.map(decade => decadeOf(leaders, decade)),
    byCountry: countryStats(knowledge, until),
  }
}

const count = (leaders: readonly Leader[], of: (leader: Leader) => number | undefined): number =>
  leaders.reduce((sum, leader) => sum + (of(leader) ?? 0), 0)

function decadeOf(leaders: readonly Leader[], decade: string): Stats['decades'][number] {
  const [first, last] = [decade, String(Number(decade) + 10)]
  const terms = leaders.flatMap(leader =>
    leader.offices.filter(({ from, to }) => (from ?? to ?? '') < last && (to === null || (to ?? from ?? '') >= first)).map(() => leader),
  )
  return { decade: `${decade}s`, leaders: new Set(terms).size, terms: terms.length }
}

function countryStats({ leaders, countries, countryName }: Knowledge, until: string): Stats['byCountry'] {
  const { covered } = coverage(leaders)
  return countries
    .map(({ code }) => ({
      code,
      name: countryName(code, 'en') ?? code,
      leaders: leaders.filter(leader => leader.country === code || leader.offices.some(term => term.country === code)).length,
      terms: leaders.reduce((sum, { offices }) => sum + offices.filter(term => term.country === code).length, 0),
      coverage: DECADES.map(decade => {
        const [from, to] = [`${decade}-01-01`, [`${Number(decade) + 9}-12-31`, until].sort()[0] as string]
        return { from, to, heads: covered(code, HEADS, from, to), foreignMinisters: covered(code, ['foreign-minister'], from, to) }
      }),
    }))
    .filter(({ leaders }) => leaders > 0)
}

/** Shares of days, from 0 to 1. */
function coverage(leaders: readonly Leader[]) {
  const { stretchesOf } = officeIndex(leaders)
  return {
    covered(country: string, offices: readonly OfficeId[], from: string, to: string): number {
      const held = offices.flatMap(office => stretchesOf(country, office)).filter(({ first, last }) => first <= to && from <= last)
      held.sort((a, b) => (a.first < b.first ? -1 : 1))
      let days = 0
      let next = from
      for (const { first, last } of held) {
        const [begin, end] = [first > next ? first : next, last < to ? last : to]
        if (begin > end) continue
        days += daysBetween(begin, end) + 1
        next = addDays(end, 1)
      }
      return days / (daysBetween(from, to) + 1)
    },
  }
}
