import type { Country } from './types.ts'

const displayNames = new Map<string, Intl.DisplayNames>()

/** CLDR's name of a region; undefined for codes that are no ISO region (organisations) and for language tags that are none. */
export function cldrName(code: string, language: string): string | undefined {
  if (!/^[A-Z]{2}$/.test(code)) return undefined
  try {
    let names = displayNames.get(language)
    if (!names) {
      names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
      displayNames.set(language, names)
    }
    return names.of(code)
  } catch {
    return undefined
  }
}

/** Usual names: CLDR's for countries, the first that the seeds give for organisations; English when the language has none. */
export function countryNames(countries: ReadonlyMap<string, Country>): (code: string, language: string) => string | null {
  return (code, language) => {
    const country = countries.get(code)
    if (!country) return null
    const own = (tag: string): string | undefined =>
      (country.kind === 'country' ? cldrName(code, tag) : undefined) ?? country.names[tag]?.[0]
    return own(language) ?? own('en') ?? code
  }
}
