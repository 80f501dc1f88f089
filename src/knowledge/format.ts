/** The layout of reference data: what belongs together on a line, so that a change shows as a change of few lines. */
import type { Country, Leader, Names, Place, Term } from './types.ts'

/** Languages in the order in which they stand; others follow by their tags. */
const LANGUAGES = ['en', 'fa', 'ar', 'ru', 'tr', 'fr']
const TERM_KEYS = ['office', 'country', 'of', 'from', 'to', 'acting', 'note'] as const

/** `leaders/XX.json`: a few lines a person, one a language and one a term. */
export function formatLeaders(leaders: readonly Leader[]): string {
  return list(
    leaders.map(({ id, name, country, wikidata, checked, names, weak, offices }) =>
      object([
        pairs({ id, name, country, wikidata, checked }),
        block('names', names),
        ...(weak ? [block('weak', weak)] : []),
        termsBlock(offices),
      ]),
    ),
  )
}

/** `countries.json`: a line a kind of name and language. */
export function formatCountries(countries: readonly Country[]): string {
  return list(
    countries.map(({ code, kind, iso3, wikidata, as, names, ...more }) =>
      object([
        pairs({ code, kind, iso3, wikidata, as }),
        block('names', names),
        ...(['adjectives', 'capital', 'metonyms', 'weak'] as const).flatMap(key => (more[key] ? [block(key, more[key])] : [])),
      ]),
    ),
  )
}

/** `places.json`: a line a place. */
export function formatPlaces(places: readonly Place[]): string {
  return list(
    places.map(({ name, country, names, weak }) => `{ ${pairs({ name, country, names: sorted(names), weak: weak && sorted(weak) })} }`),
  )
}

const list = (entries: readonly string[]): string => (entries.length ? `[\n${entries.join(',\n')}\n]\n` : '[]\n')
const object = (lines: readonly string[]): string => `{\n${lines.map(line => `  ${line}`).join(',\n')}\n}`

const pairs = (values: Record<string, unknown>): string =>
  Object.entries(values)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${JSON.stringify(key)}: ${inline(value)}`]))
    .join(', ')

/** JSON on one line, with spaces where a reader wants them. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value === 'object' && value !== null) return `{ ${pairs(value as Record<string, unknown>)} }`
  return JSON.stringify(value)
}

function sorted(names: Names): Names {
  const rest = Object.keys(names).filter(language => !LANGUAGES.includes(language))
  return Object.fromEntries(
    [...LANGUAGES, ...rest.sort()].flatMap(language => (names[language]?.length ? [[language, names[language]]] : [])),
  )
}

function block(key: string, names: Names): string {
  const lines = Object.entries(sorted(names)).map(([language, forms]) => `    ${JSON.stringify(language)}: ${inline(forms)}`)
  return lines.length ? `"${key}": {\n${lines.join(',\n')}\n  }` : `"${key}": {}`
}

function termsBlock(offices: readonly Term[]): string {
  if (!offices.length) return '"offices": []'
  const lines = offices.map(term => `    { ${pairs(Object.fromEntries(TERM_KEYS.map(key => [key, term[key]])))} }`)
  return `"offices": [\n${lines.join(',\n')}\n  ]`
}

/** A file of reference data in its layout, by its name within the folder. */
export function formatFile(name: string, entries: readonly unknown[]): string {
  if (name === 'countries.json') return formatCountries(entries as Country[])
  return name === 'places.json' ? formatPlaces(entries as Place[]) : formatLeaders(entries as Leader[])
}
