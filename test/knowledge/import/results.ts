/** Results of the two queries as Wikidata gives them, made of short rows. */
const entity = (id: string) => ({ type: 'uri', value: `http://www.wikidata.org/entity/${id}` })
const literal = (value: string) => ({ type: 'literal', value })

export type ShortTerm = [person: string, country: string, role: string, office: string, from: string, to?: string, precision?: string]
export type ShortName = [person: string, kind: 'label' | 'alias', language: string, name: string]

const json = (vars: string[], bindings: object[]): string => JSON.stringify({ head: { vars }, results: { bindings } })

export const termsResult = (rows: readonly ShortTerm[]): string =>
  json(
    ['person', 'country', 'role', 'office', 'term', 'from', 'fromPrecision', 'to', 'toPrecision'],
    rows.map(([person, country, role, office, from, to, precision = '11']) => ({
      person: entity(person),
      country: literal(country),
      role: literal(role),
      office: { ...literal(office), 'xml:lang': 'en' },
      from: literal(`${from}T00:00:00Z`),
      fromPrecision: literal(precision),
      ...(to ? { to: literal(`${to}T00:00:00Z`), toPrecision: literal('11') } : {}),
    })),
  )

export const namesResult = (rows: readonly ShortName[]): string =>
  json(
    ['person', 'kind', 'language', 'name'],
    rows.map(([person, kind, language, name]) => ({
      person: entity(person),
      kind: literal(kind),
      language: literal(language),
      name: literal(name),
    })),
  )
