/** Reads a list's query: every parameter by the registry, all that is wrong at once. */
import type { Store } from '../store/db.ts'
import type { Filter } from '../store/filter.ts'
import type { PageRequest, Sort } from '../store/lists.ts'
import { cursorMark, readCursor } from './cursor.ts'
import type { Resolved } from './entities.ts'
import { type FieldTree, readFields } from './fields.ts'
import type { Format } from './format.ts'
import { canShow, SHAPING, SHOWN } from './formats/shaping.ts'
import {
  type CALENDARS,
  DEFAULT_LIMIT,
  INCLUDES,
  type ListParameters,
  MAX_LENGTH,
  MAX_LIMIT,
  PARAMETERS,
  type Parameter,
  type ParameterName,
  parameterOf,
} from './parameters.ts'
import { type Fault, invalidQuery } from './problems.ts'
import { cut, emptyValue, newReader, type Reader, readFilter, single, unknownValue } from './reader.ts'
import { closest } from './similar.ts'
import { languageTag } from './values.ts'

export type Include = (typeof INCLUDES)[number]

export type ListQuery = {
  filter: Filter
  page: PageRequest
  count: 'capped' | 'exact' | 'none'
  fields: FieldTree | null
  include: ReadonlySet<Include>
  /** Language of labels; null for the usual ones. */
  lang: string | null
  /** The query named a limit. */
  limited: boolean
  /** What cursors of this query carry. */
  mark: string
  /** The change that the walk's first page came after; null on the first page. */
  began: number | null
  /** The query as it was understood. */
  echo: Record<string, unknown>
  resolved: Resolved[]
  warnings: string[]
}

export type RawQuery = Readonly<Record<string, unknown>>

/**
 * @param path of the list: its cursors are for it alone
 * @param format of the answer: streams have no limit of their own
 * @throws Problem with every fault of the query
 */
export async function readListQuery(
  store: Store,
  path: string,
  list: ListParameters,
  raw: RawQuery,
  format: Format = 'json',
): Promise<ListQuery> {
  const reader = newReader(store)
  const given = knownParameters(raw, list.names, reader)
  await readFilters(reader, list, given)
  const sort = readSort(given.get('sort'), list, reader)
  const limit = readLimit(given.get('limit'), reader, STREAMS.includes(format))
  const mark = cursorMark({ path, ...reader.echo, sort })
  const cursor = readAfter(given.get('cursor'), mark, reader)
  const fields = readFields(reader, given.get('fields'), list.row)
  const include = readInclude(reader, given.get('include'))
  refuseUnshown(reader, given, format)
  // What is included is asked for by name already.
  if (fields && include.size) fields.included ??= true
  const lang = readLang(reader, given.get('lang'))
  const count = (choiceOf(reader, 'count', given) ?? 'capped') as ListQuery['count']
  if (reader.faults.length) throw invalidQuery(reader.faults)
  const { filter, echo, resolved, warnings } = reader
  return {
    ...{ filter, page: { sort, limit, after: cursor }, count, fields, include, lang, mark, resolved, warnings },
    ...{ began: cursor?.began ?? null, limited: given.has('limit') },
    echo: { ...echo, ...(list.sorts && { sort: `${sort.descending ? '-' : ''}${sort.by}` }), limit },
  }
}

/** Formats that are streamed row by row. */
export const STREAMS: readonly Format[] = ['csv', 'ndjson', 'cameo', 'plover']

async function readFilters(reader: Reader, list: ListParameters, given: ReadonlyMap<ParameterName, string[]>): Promise<void> {
  reader.calendar = (choiceOf(reader, 'calendar', given) ?? 'gregorian') as (typeof CALENDARS)[number]
  if (reader.calendar !== 'gregorian') reader.echo.calendar = reader.calendar
  for (const name of list.names) {
    const values = given.get(name)
    if (values && name !== 'calendar' && name !== 'count' && name !== 'interval')
      await readFilter(reader, name, parameterOf(list, name), values)
  }
  checkRange(reader, 'from', 'to')
  checkRange(reader, 'published_from', 'published_to')
}

/** A query that only filters: for counts and pictures of what a list would give. `own` reads what else it takes. */
export async function readFilterQuery<Own>(
  store: Store,
  list: ListParameters,
  raw: RawQuery,
  own: (reader: Reader, given: ReadonlyMap<ParameterName, string[]>) => Own,
): Promise<Pick<ListQuery, 'filter' | 'echo' | 'resolved' | 'warnings'> & { own: Own }> {
  const reader = newReader(store)
  const given = knownParameters(raw, list.names, reader)
  await readFilters(reader, list, given)
  const read = own(reader, given)
  if (reader.faults.length) throw invalidQuery(reader.faults)
  const { filter, echo, resolved, warnings } = reader
  return { filter, echo, resolved, warnings, own: read }
}

/** For paths that take no parameters. Gives the warnings. @throws Problem with every fault */
export function readNoQuery(raw: RawQuery): string[] {
  const { faults, warnings } = readerOfNone(raw)
  if (faults.length) throw invalidQuery(faults)
  return warnings
}

/** What is wrong with the query of such a path, to be told with other faults. */
export const faultsOfNoQuery = (raw: RawQuery): Fault[] => readerOfNone(raw).faults

function readerOfNone(raw: RawQuery): Reader {
  const reader = newReader(null)
  knownParameters(raw, [], reader)
  return reader
}

/** For paths of one thing, which take `lang` alone. @throws Problem with every fault */
export function readDetailQuery(raw: RawQuery): { lang: string | null; warnings: string[] } {
  const reader = newReader(null)
  const lang = readLang(reader, knownParameters(raw, ['lang'], reader).get('lang'))
  if (reader.faults.length) throw invalidQuery(reader.faults)
  return { lang, warnings: reader.warnings }
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

/** One of a few values; null when it is not given or not among them. */
export function choiceOf(reader: Reader, name: ParameterName, given: ReadonlyMap<ParameterName, string[]>): string | null {
  const value = single(reader, name, given.get(name))
  if (value === null) return null
  if (value.trim() === '') {
    reader.faults.push(emptyValue(name))
    return null
  }
  const { values = [], names = {} }: Parameter = PARAMETERS[name]
  const word = value.trim().toLowerCase()
  const known = values.find(known => known === word) ?? (Object.hasOwn(names, word) ? names[word] : undefined)
  return known ?? unknownValue(reader, name, value, values, `There are ${values.join(', ')}.`)
}

function checkRange({ filter, faults }: Reader, first: 'from' | 'published_from', last: 'to' | 'published_to'): void {
  const [from, to] = [filter[first], filter[last]]
  if (from === undefined || to === undefined || from <= to) return
  faults.push({ code: 'invalid_range', name: last, detail: `'${last}' lies before '${first}'.` })
}

function readSort(given: readonly string[] | undefined, list: ListParameters, reader: Reader): Sort {
  const first = list.sorts?.[0] ?? 'name'
  const value = single(reader, 'sort', given) ?? first
  const sort = { by: value.replace(/^-/, ''), descending: value.startsWith('-') }
  const { values: known = [] } = parameterOf(list, 'sort')
  if (value === 'relevance' && known.includes(value) && !reader.filter.text?.wanted) {
    const detail = "'sort=relevance' needs words to look for: add 'q'."
    reader.faults.push({ code: 'unknown_value', name: 'sort', value, detail, suggestions: [first] })
  }
  if (known.includes(value)) return sort
  const detail = `Cannot sort by '${cut(value)}'. There are ${known.join(', ')}.`
  reader.faults.push({ code: 'unknown_value', name: 'sort', value: cut(value), detail, suggestions: closest(value, known) })
  return sort
}

function readLimit(given: readonly string[] | undefined, reader: Reader, stream: boolean): number {
  const value = single(reader, 'limit', given)
  if (value === null) return stream ? Number.MAX_SAFE_INTEGER : DEFAULT_LIMIT
  const limit = /^\d{1,9}$/.test(value.trim()) ? Number(value) : 0
  if (limit >= 1 && (stream || limit <= MAX_LIMIT)) return limit
  const range = stream ? '1 or more' : `from 1 to ${MAX_LIMIT}`
  const detail = `'limit' is '${cut(value)}' and should be a number ${range}.`
  reader.faults.push({ code: 'invalid_limit', name: 'limit', value: cut(value), detail })
  return DEFAULT_LIMIT
}

function readAfter(
  given: readonly string[] | undefined,
  mark: string,
  reader: Reader,
): (NonNullable<PageRequest['after']> & { began: number }) | null {
  if (!given) return null
  const value = single(reader, 'cursor', given)
  const after = value ? readCursor(value, mark) : null
  if (after && after !== 'foreign') return after
  const detail = after
    ? "'cursor' was made for another query: filters and sort must stay the same from page to page."
    : "'cursor' is not one that this API gave."
  reader.faults.push({ code: 'invalid_cursor', name: 'cursor', detail })
  return null
}

/** What the form of the answer has no place for is refused rather than passed over. */
function refuseUnshown({ faults }: Reader, given: ReadonlyMap<ParameterName, string[]>, format: Format): void {
  for (const name of SHAPING) {
    if (!given.has(name) || canShow(format, name)) continue
    const forms = SHOWN[name].join(', ')
    faults.push({
      code: 'unknown_parameter',
      name,
      detail: `Parameter '${name}' does not go with the format '${format}', but with ${forms}.`,
    })
  }
}

function readInclude(reader: Reader, given: readonly string[] | undefined): ReadonlySet<Include> {
  const found = new Set<Include>()
  for (const input of (given ?? []).flatMap(value => value.slice(0, MAX_LENGTH).split(','))) {
    const known = INCLUDES.find(name => name === input.trim().toLowerCase())
    if (known) found.add(known)
    else unknownValue(reader, 'include', input, INCLUDES, `There are ${INCLUDES.join(', ')}.`)
  }
  return found
}

export function readLang(reader: Reader, given: readonly string[] | undefined): string | null {
  const value = single(reader, 'lang', given)
  if (value === null) return null
  const tag = languageTag(value.trim())
  return tag ?? unknownValue(reader, 'lang', value, [], 'A BCP 47 language subtag is asked for, such as fa, ar, en.')
}
