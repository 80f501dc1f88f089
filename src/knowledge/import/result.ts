/** Reading results of the two queries in ../queries, as SPARQL 1.1 JSON. */
import { z } from 'zod'
import { reasonOf, UserError } from '../../errors.ts'
import { isDate } from '../dates.ts'

export type TermRow = { person: string; country: string; role: Role; office: string; from: string; to?: string }
export type NameRow = { person: string; kind: 'label' | 'alias'; language: string; name: string }
export type Result = { terms: TermRow[]; names: NameRow[] }

const ROLES = ['head-of-state', 'head-of-government', 'foreign-minister'] as const
export type Role = (typeof ROLES)[number]

const binding = z.record(z.string(), z.object({ value: z.string() }))
const result = z.object({ head: z.object({ vars: z.array(z.string()) }), results: z.object({ bindings: z.array(z.unknown()) }) })

const TERM_VARS = ['person', 'country', 'role', 'office', 'from']
const NAME_VARS = ['person', 'kind', 'language', 'name']

/**
 * The rows of a result. Rows that say nothing usable (an unknown value in place of a date or a person) are left out.
 * @param file for messages
 * @throws UserError when it is no result of one of the two queries
 */
export function readResult(text: string, file: string): Result {
  const { vars, bindings } = parse(text, file)
  const has = (wanted: readonly string[]): boolean => wanted.every(name => vars.includes(name))
  if (has(TERM_VARS)) return { terms: bindings.flatMap(row => termRow(row) ?? []), names: [] }
  if (has(NAME_VARS)) return { terms: [], names: bindings.flatMap(row => nameRow(row) ?? []) }
  throw new UserError(
    `${file}: its variables (${vars.join(', ')}) are those of neither query: terms need ${TERM_VARS.join(', ')}; names need ${NAME_VARS.join(', ')}`,
  )
}

type Row = Record<string, string | undefined>

function parse(text: string, file: string): { vars: string[]; bindings: Row[] } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new UserError(`${file}: ${reasonOf(error)}`)
  }
  const { data } = result.safeParse(json)
  if (!data) throw new UserError(`${file}: is no SPARQL JSON result (head.vars and results.bindings)`)
  const bindings = data.results.bindings.map((row, at) => {
    const parsed = binding.safeParse(row)
    if (!parsed.success) throw new UserError(`${file}: row ${at + 1}: should be values by variable`)
    return Object.fromEntries(Object.entries(parsed.data).map(([name, { value }]) => [name, value]))
  })
  return { vars: data.head.vars, bindings }
}

function termRow({ person, country, role, office = '', from, fromPrecision, to, toPrecision }: Row): TermRow | null {
  const id = entityId(person)
  const known = ROLES.find(one => one === role)
  const begin = dateOf(from, fromPrecision)
  if (!id || !known || !begin || !country || !/^[A-Z]{2}$/.test(country)) return null
  return { person: id, country, role: known, office, from: begin, to: dateOf(to, toPrecision) }
}

function nameRow({ person, kind, language, name }: Row): NameRow | null {
  const id = entityId(person)
  const text = name?.replace(/\s+/g, ' ').trim()
  if (!id || !language || !text || (kind !== 'label' && kind !== 'alias')) return null
  return { person: id, kind, language, name: text }
}

/** `http://www.wikidata.org/entity/Q7747` → `Q7747` */
const entityId = (uri: string | undefined): string | undefined => /(?:^|\/)(Q[1-9]\d*)$/.exec(uri ?? '')?.[1]

/** A time with Wikidata's precision (11 day, 10 month, 9 year; a day when none is said) as a date of that precision. */
function dateOf(time: string | undefined, precision: string | undefined): string | undefined {
  const day = /^\+?(\d{4}-\d\d-\d\d)/.exec(time ?? '')?.[1]
  if (!day) return undefined
  const length = { '11': 10, '10': 7, '9': 4 }[precision ?? '11']
  const date = length && day.slice(0, length)
  return date && isDate(date) ? date : undefined
}
