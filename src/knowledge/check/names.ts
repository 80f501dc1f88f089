/** Names that mean what they seem to mean: written in the right script, none twice, none that means two things without saying so. */
import { foldedWays, isCovered, scriptFault } from '../forms.ts'
import { groupBy } from '../group.ts'
import { cldrName } from '../names.ts'
import type { Country, Names } from '../types.ts'
import type { CheckData, Problem } from './data.ts'

type Form = {
  file: string
  entry: string
  language: string
  form: string
  weak: boolean
  of: 'person' | 'country' | 'place'
  country?: string
}

/** Every form that the matcher is given. A form that stands both among the names and among the weak ones is weak. */
function formsOf({ persons, countries, places }: CheckData): Form[] {
  const forms: Form[] = []
  const add = (
    base: Omit<Form, 'language' | 'form' | 'weak'>,
    names: Names | undefined,
    weak: Names | undefined,
    allWeak = false,
  ): void => {
    for (const [language, list] of Object.entries(names ?? {})) {
      for (const form of list) forms.push({ ...base, language, form, weak: allWeak || isCovered(form, weak?.[language] ?? []) })
    }
  }
  for (const { file, value } of persons) {
    const base = { file, entry: value.id, of: 'person' as const }
    add(base, value.names, value.weak)
    add(base, value.weak, undefined, true)
  }
  for (const { file, value } of countries) {
    const base = { file, entry: value.code, of: 'country' as const, country: value.code }
    for (const names of [cldrNames(value), value.names, value.adjectives, value.capital, value.metonyms]) add(base, names, value.weak)
  }
  for (const { file, value } of places) {
    const base = { file, entry: value.name, of: 'place' as const, country: [value.country].flat().sort().join('+') }
    add(base, value.names, value.weak)
    add(base, value.weak, undefined, true)
  }
  return forms
}

const LANGUAGES = ['fa', 'ar', 'en', 'ru', 'tr', 'fr']

function cldrNames({ code, kind }: Country): Names {
  const names = LANGUAGES.map(language => [language, kind === 'country' ? cldrName(code, language) : undefined] as const)
  return Object.fromEntries(names.flatMap(([language, name]) => (name ? [[language, [name]]] : [])))
}

/** Every form in the script of its language. */
export function scriptsRight(data: CheckData): Problem[] {
  return formsOf(data).flatMap(({ file, entry, language, form, of }) => {
    const fault = of === 'country' && cldrName(entry, language) === form ? null : scriptFault(form, language)
    return fault ? [{ file, entry, problem: `${language}: '${form}' ${fault}` }] : []
  })
}

/** No form of an entry that the matcher would find by another form of it. */
export function formsOnce({ persons, countries, places }: CheckData): Problem[] {
  const lists = [
    ...persons.flatMap(({ file, value }) => [
      { file, entry: value.id, names: value.names },
      { file, entry: value.id, names: value.weak },
    ]),
    ...countries.flatMap(({ file, value }) =>
      (['names', 'adjectives', 'capital', 'metonyms', 'weak'] as const).map(key => ({ file, entry: value.code, names: value[key] })),
    ),
    ...places.flatMap(({ file, value }) => [
      { file, entry: value.name, names: value.names },
      { file, entry: value.name, names: value.weak },
    ]),
  ]
  return lists.flatMap(({ file, entry, names }) =>
    Object.entries(names ?? {}).flatMap(([language, forms]) =>
      forms
        .filter((form, at) => isCovered(form, forms.toSpliced(at, 1)))
        .map(form => ({ file, entry, problem: `${language}: '${form}' is found by another form already` })),
    ),
  )
}

/** What a person's form is: either a name or a weak form. */
export function strongOrWeak({ persons }: CheckData): Problem[] {
  return persons.flatMap(({ file, value }) =>
    Object.entries(value.weak ?? {}).flatMap(([language, forms]) =>
      forms
        .filter(form => (value.names[language] ?? []).some(name => foldedWays(name).some(way => foldedWays(form).includes(way))))
        .map(form => ({ file, entry: value.id, problem: `${language}: '${form}' stands among the names and among the weak forms` })),
    ),
  )
}

/** No form that means two things, unless at most one of them claims it for certain: the others' is weak. */
export function meaningsApart(data: CheckData): Problem[] {
  const strong = formsOf(data).filter(({ weak }) => !weak)
  const ways = strong.flatMap(form => foldedWays(form.form).map(way => ({ ...form, way })))
  const problems = [...groupBy(ways, ({ language, way }) => `${language} ${way}`).values()].flatMap(clashes)
  return [...new Map(problems.map(problem => [JSON.stringify(problem), problem])).values()]
}

function clashes(forms: readonly Form[]): Problem[] {
  return forms.flatMap((a, at) =>
    forms
      .slice(at + 1)
      .filter(b => !sameThing(a, b))
      .map(b => ({
        file: b.file,
        entry: b.entry,
        problem: `${b.language}: '${b.form}' is also a name of ${a.entry} in ${a.file}: one of them must be weak`,
      })),
  )
}

/** A city of the country, the same city again, or the same person. */
function sameThing(a: Form, b: Form): boolean {
  if (a.of === 'person' || b.of === 'person') return a.of === b.of && a.entry === b.entry
  return a.country === b.country
}

/**
 * No weak form that hides a name: the matcher takes the leftmost form, so that with `King A` weak and `A son of B` a name, "King A son of
 * B" is found as the former and counts for nobody; the whole must be a name too.
 */
export function namesReachable({ persons }: CheckData): Problem[] {
  return persons.flatMap(({ file, value: { id, names, weak } }) =>
    Object.entries(weak ?? {}).flatMap(([language, forms]) => {
      const strong = new Set((names[language] ?? []).flatMap(foldedWays))
      const hidden = forms.flatMap(foldedWays).flatMap(form => {
        const [title = '', ...rest] = form.split(' ')
        const tail = rest.join(' ')
        return tail ? [...strong].filter(name => name.startsWith(`${tail} `)).map(name => `${title} ${name}`) : []
      })
      return [...new Set(hidden)]
        .filter(whole => !strong.has(whole))
        .map(whole => ({ file, entry: id, problem: `${language}: '${whole}' is hidden by a weak form: it must be a name too` }))
    }),
  )
}

/** A weak form of a country is one of its forms (or CLDR's name of it), letter by letter: one that is none weakens nothing. */
export function weakFormsExist({ countries }: CheckData): Problem[] {
  return countries.flatMap(({ file, value }) =>
    Object.entries(value.weak ?? {}).flatMap(([language, forms]) => {
      const lists = [cldrNames(value), value.names, value.adjectives, value.capital, value.metonyms]
      const known = new Set(lists.flatMap(names => names?.[language] ?? []))
      return forms
        .filter(form => !known.has(form))
        .map(form => ({ file, entry: value.code, problem: `${language}: the weak form '${form}' is none of its forms` }))
    }),
  )
}
