/** Each person once, under one id, in the right file, with codes that exist. */
import isoCountries from 'i18n-iso-countries'
import { fold } from '../../text/fold.ts'
import { groupBy } from '../group.ts'
import type { CheckData, Filed, Problem } from './data.ts'

/** Entries that share what only one may have. */
function shared<T>(
  entries: readonly Filed<T>[],
  keyOf: (value: T) => string | undefined,
  tell: (key: string, other: Filed<T>) => string,
  nameOf: (value: T) => string,
): Problem[] {
  return [...groupBy(entries, ({ value }) => keyOf(value))].flatMap(([key, group]) => {
    const [first, ...others] = group
    if (key === undefined || !first) return []
    return others.map(({ file, value }) => ({ file, entry: nameOf(value), problem: tell(key, first) }))
  })
}

/** No id, no Wikidata id and no full name twice. */
export function personsOnce({ persons }: CheckData): Problem[] {
  const at = ({ file, value }: CheckData['persons'][number]): string => `${value.id} in ${file}`
  return [
    ...shared(
      persons,
      ({ id }) => id,
      (id, other) => `the id ${id} is also that of ${other.value.name} in ${other.file}`,
      ({ id }) => id,
    ),
    ...shared(
      persons,
      ({ wikidata }) => wikidata,
      (id, other) => `${id} is also ${at(other)}`,
      ({ id }) => id,
    ),
    ...shared(
      persons,
      ({ name }) => fold(name),
      (_, other) => `has the name of ${at(other)}: one person twice?`,
      ({ id }) => id,
    ),
  ]
}

/** A person stands in the file of a country or organisation that he or she acts for, and bears the English name in the names. */
export function personsFiled({ persons }: CheckData): Problem[] {
  return persons.flatMap(({ file, value: { id, name, country, names, weak, offices } }) => {
    const problems: Problem[] = []
    const files = [country, ...offices.map(term => term.country)].map(code => `leaders/${code}.json`)
    if (!files.includes(file)) problems.push({ file, entry: id, problem: `belongs in leaders/${country}.json` })
    const english = [...(names.en ?? []), ...(weak?.en ?? [])].map(fold)
    if (!english.includes(fold(name))) problems.push({ file, entry: id, problem: `names.en lacks '${name}'` })
    return problems
  })
}

/** What a term may be `of`: a country or organisation, else words such as `foreign-ministry`. */
const isCode = (of: string): boolean => /^[A-Z]{2}$/.test(of) || (of.toUpperCase() === of && of.includes('-'))

/** Every code stands in countries.json, and those of countries in ISO 3166-1. */
export function codesExist({ persons, countries, places }: CheckData): Problem[] {
  const known = new Set(countries.map(({ value }) => value.code))
  const problems: Problem[] = []
  const need = (file: string, entry: string, code: string | undefined, what: string): void => {
    if (code !== undefined && !known.has(code)) problems.push({ file, entry, problem: `unknown code ${code} (${what})` })
  }
  for (const { file, value } of persons) {
    need(file, value.id, value.country, 'country')
    for (const [at, { country, of }] of value.offices.entries()) {
      need(file, value.id, country, `offices.${at}.country`)
      if (of && isCode(of)) need(file, value.id, of, `offices.${at}.of`)
    }
  }
  for (const { file, value } of places) for (const code of [value.country].flat()) need(file, value.name, code, 'country')
  for (const { file, value } of countries) {
    const { code, kind, iso3 } = value
    if (kind !== 'country' || code === 'XK') continue
    if (!isoCountries.isValid(code)) problems.push({ file, entry: code, problem: 'is no code of ISO 3166-1' })
    else if (iso3 !== isoCountries.alpha2ToAlpha3(code))
      problems.push({ file, entry: code, problem: `iso3 should be ${isoCountries.alpha2ToAlpha3(code)}` })
  }
  return [
    ...problems,
    ...shared(
      countries,
      ({ code }) => code,
      (code, other) => `the code ${code} is also in ${other.file}`,
      ({ code }) => code,
    ),
  ]
}
