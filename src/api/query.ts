/** Reads a list's query: every parameter by the registry, all that is wrong at once. */

import type { Store } from '../store/db.ts'
import type { AnyOf, PageRequest, Sort } from '../store/lists.ts'
import { parseTextQuery, type TextQuery } from '../store/search.ts'
import { cursorMark, readCursor } from './cursor.ts'
import { type Resolved, resolveAll } from './entities.ts'
import {
  DEFAULT_LIMIT,
  type ListParameters,
  MAX_LENGTH,
  MAX_LIMIT,
  MAX_VALUES,
  PARAMETERS,
  type Parameter,
  type ParameterName,
  sortValues,
} from './parameters.ts'
import { type Fault, invalidQuery } from './problems.ts'
import { closest } from './similar.ts'
import { dayRange, languageTag } from './values.ts'

export type Filter = {
  leader?: AnyOf
  country?: AnyOf
  type?: AnyOf
  status?: AnyOf
  language?: AnyOf
  /** Days since 1970-01-01. */
  from?: number
  to?: number
  /** `q` as full text, and as part of a name. */
  text?: TextQuery
  name?: string
}

export type ListQuery = {
  filter: Filter
  page: PageRequest
  /** What cursors of this query carry. */
  mark: string
  /** The query as it was understood. */
  echo: Record<string, unknown>
  resolved: Resolved[]
  warnings: string[]
}

export type RawQuery = Readonly<Record<string, unknown>>

/** What is being gathered while the parameters are read. */
type Reader = { filter: Filter; echo: Record<string, unknown>; resolved: Resolved[]; warnings: string[]; faults: Fault[] }

/** @throws Problem with every fault of the query */
export async function readListQuery(store: Store, list: ListParameters, raw: RawQuery): Promise<ListQuery> {
  const reader: Reader = { filter: {}, echo: {}, resolved: [], warnings: [], faults: [] }
  const given = knownParameters(raw, list.names, reader)
  for (const name of list.names) {
    const values = given.get(name)
    if (values) await readFilter(store, reader, name, values)
  }
  checkRange(reader)
  const sort = readSort(given.get('sort'), list, reader)
  const limit = readLimit(given.get('limit'), reader)
  const mark = cursorMark({ ...reader.echo, sort })
  const after = readAfter(given.get('cursor'), mark, reader)
  if (reader.faults.length) throw invalidQuery(reader.faults)
  const { filter, echo, resolved, warnings } = reader
  return {
    filter,
    page: { sort, limit, after },
    mark,
    echo: { ...echo, sort: `${sort.descending ? '-' : ''}${sort.by}`, limit },
    resolved,
    warnings,
  }
}

/** For paths that take no parameters. @throws Problem naming those that were given */
export function readNoQuery(raw: RawQuery): string[] {
  const reader: Reader = { filter: {}, echo: {}, resolved: [], warnings: [], faults: [] }
  knownParameters(raw, [], reader)
  if (reader.faults.length) throw invalidQuery(reader.faults)
  return reader.warnings
}

/** The values of the parameters that the list has; the others are faults, but for keys that begin with `_`. */
function knownParameters(raw: RawQuery, names: readonly ParameterName[], reader: Reader): Map<ParameterName, string[]> {
  const given = new Map<ParameterName, string[]>()
  for (const [key, value] of Object.entries(raw)) {
    const name = names.find(known => known === key)
    if (name) given.set(name, (Array.isArray(value) ? value : [value]).map(String))
    else if (key.startsWith('_')) reader.warnings.push(`Parameter '${cut(key)}' is ignored: it begins with _.`)
    else reader.faults.push(unknownParameter(key, names))
  }
  return given
}

function unknownParameter(key: string, names: readonly ParameterName[]): Fault {
  const suggestions = closest(key, names)
  const known = names.length ? `Here are ${names.join(', ')}.` : 'This path takes no parameters.'
  const hint = suggestions.length ? `Perhaps you meant ${suggestions.map(name => `'${name}'`).join(' or ')}.` : known
  return { code: 'unknown_parameter', name: cut(key), detail: `Unknown parameter '${cut(key)}'. ${hint}`, suggestions }
}

const cut = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text)

async function readFilter(store: Store, reader: Reader, name: ParameterName, given: readonly string[]): Promise<void> {
  const parameter: Parameter = PARAMETERS[name]
  const { reading } = parameter
  if (reading === 'limit' || reading === 'sort' || reading === 'cursor') return
  const long = given.find(value => value.length > MAX_LENGTH)
  if (long !== undefined) {
    reader.faults.push({ code: 'too_long', name, detail: `A value of '${name}' may have ${MAX_LENGTH} characters, not ${long.length}.` })
  } else if (parameter.many) await readMany(store, reader, name, parameter, given)
  else if (name === 'from' || name === 'to') readDay(reader, name, given)
  else readText(reader, name, given)
}

async function readMany(store: Store, reader: Reader, name: ParameterName, parameter: Parameter, given: readonly string[]): Promise<void> {
  const inputs = given.flatMap(value => value.split(',')).map(value => value.trim())
  if (inputs.some(input => input.replace(/^!/, '').trim() === '')) return void reader.faults.push(emptyValue(name))
  if (inputs.length > MAX_VALUES) {
    return void reader.faults.push({
      code: 'too_many_values',
      name,
      detail: `'${name}' may list ${MAX_VALUES} values, not ${inputs.length}.`,
    })
  }
  const any: string[] = []
  const not: string[] = []
  for (const input of inputs) {
    const excluded = input.startsWith('!')
    const id = await readValue(store, reader, name, parameter, (excluded ? input.slice(1) : input).trim())
    if (id !== null) (excluded ? not : any).push(id)
  }
  const values = { any: [...new Set(any)], not: [...new Set(not)] }
  reader.filter[name as 'leader' | 'country' | 'type' | 'status' | 'language'] = values
  reader.echo[name] = [...values.any, ...values.not.map(value => `!${value}`)]
}

const emptyValue = (name: string): Fault => ({
  code: 'empty_value',
  name,
  detail: `Parameter '${name}' has an empty value. Leave it out, or name something.`,
})

/** One of several values as an id; null after noting what is wrong with it. */
async function readValue(
  store: Store,
  reader: Reader,
  name: string,
  { reading, values = [] }: Parameter,
  input: string,
): Promise<string | null> {
  if (reading === 'leader' || reading === 'country') {
    const outcome = await resolveAll(store, reading, name, input)
    if ('fault' in outcome) reader.faults.push(outcome.fault)
    else reader.resolved.push(outcome)
    return 'fault' in outcome ? null : outcome.id
  }
  const known = reading === 'language' ? languageTag(input) : values.find(value => value === input.toLowerCase())
  if (known) return known
  const suggestions = closest(input, values)
  const hint = values.length ? `There are ${values.join(', ')}.` : 'A BCP 47 language subtag is asked for, such as fa, ar, en.'
  reader.faults.push({ code: 'unknown_value', name, value: cut(input), detail: `Unknown ${name} '${cut(input)}'. ${hint}`, suggestions })
  return null
}

function single(reader: Reader, name: ParameterName, given: readonly string[]): string | null {
  if (given.length === 1) return given[0]!
  reader.faults.push({ code: 'repeated_parameter', name, detail: `Parameter '${name}' may stand only once.` })
  return null
}

function readDay(reader: Reader, name: 'from' | 'to', given: readonly string[]): void {
  const value = single(reader, name, given)
  if (value === null) return
  const range = dayRange(value.trim())
  if (!range) {
    const detail = `'${name}' is '${cut(value)}' and should be a date: YYYY, YYYY-MM or YYYY-MM-DD.`
    return void reader.faults.push({ code: 'invalid_date', name, value: cut(value), detail })
  }
  if (name === 'from') reader.filter.from = range.first
  else reader.filter.to = range.last
  reader.echo[name] = value.trim()
}

function readText(reader: Reader, name: ParameterName, given: readonly string[]): void {
  const value = single(reader, name, given)
  if (value === null) return
  const query = parseTextQuery(value)
  if (!query) reader.warnings.push(`'${name}' holds no word to search for: nothing is found.`)
  reader.filter.text = query ?? { wanted: '""', unwanted: null }
  reader.filter.name = value
  reader.echo[name] = value
}

function checkRange({ filter: { from, to }, faults }: Reader): void {
  if (from === undefined || to === undefined || from <= to) return
  faults.push({ code: 'invalid_range', name: 'to', detail: "'to' lies before 'from'." })
}

function readSort(given: readonly string[] | undefined, list: ListParameters, reader: Reader): Sort {
  const value = (given && single(reader, 'sort', given)) ?? list.sorts[0]
  const sort = { by: value.replace(/^-/, ''), descending: value.startsWith('-') }
  const known = sortValues(list)
  if (known.includes(value)) return sort
  const detail = `Cannot sort by '${cut(value)}'. There are ${known.join(', ')}.`
  reader.faults.push({ code: 'unknown_value', name: 'sort', value: cut(value), detail, suggestions: closest(value, known) })
  return sort
}

function readLimit(given: readonly string[] | undefined, reader: Reader): number {
  if (!given) return DEFAULT_LIMIT
  const value = single(reader, 'limit', given)
  if (value === null) return DEFAULT_LIMIT
  const limit = /^\d{1,9}$/.test(value.trim()) ? PARAMETERS.limit.schema.safeParse(Number(value)) : null
  if (limit?.success) return limit.data
  reader.faults.push({
    code: 'invalid_limit',
    name: 'limit',
    value: cut(value),
    detail: `'limit' is '${cut(value)}' and should be a number from 1 to ${MAX_LIMIT}.`,
  })
  return DEFAULT_LIMIT
}

function readAfter(given: readonly string[] | undefined, mark: string, reader: Reader): PageRequest['after'] {
  const value = given && single(reader, 'cursor', given)
  if (!value && !given) return null
  const after = value ? readCursor(value, mark) : null
  if (after && after !== 'foreign') return after
  const detail = after
    ? "'cursor' was made for another query: filters and sort must stay the same from page to page."
    : "'cursor' is not one that this API gave."
  reader.faults.push({ code: 'invalid_cursor', name: 'cursor', detail })
  return null
}
