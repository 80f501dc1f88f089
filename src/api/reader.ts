/** What is gathered while a query is read, and how single values are read. */

import { changeAfter } from '../store/changes.ts'
import type { Store } from '../store/db.ts'
import type { Filter } from '../store/filter.ts'
import { parseTextQuery } from '../store/search.ts'
import { articleSources } from '../store/sources.ts'
import { type Resolved, resolveAll } from './entities.ts'
import { type CALENDARS, MAX_LENGTH, MAX_VALUES, type Parameter, type ParameterName } from './parameters.ts'
import type { Fault } from './problems.ts'
import { closest } from './similar.ts'
import { dayRange, languageTag } from './values.ts'

export type Reader = {
  /** Null where nothing is looked up. */
  store: Store | null
  filter: Filter
  echo: Record<string, unknown>
  resolved: Resolved[]
  warnings: string[]
  faults: Fault[]
  calendar: (typeof CALENDARS)[number]
}

export const newReader = (store: Store | null): Reader => ({
  ...{ store, filter: {}, echo: {}, resolved: [], warnings: [], faults: [], calendar: 'gregorian' },
})

export const cut = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text)

/** The one value of a parameter; null after noting that there are several. */
export function single(reader: Reader, name: ParameterName, given: readonly string[] | undefined): string | null {
  if (!given) return null
  if (given.length === 1) return given[0]!
  reader.faults.push({ code: 'repeated_parameter', name, detail: `Parameter '${name}' may stand only once.` })
  return null
}

/** Reads a parameter that filters. */
export async function readFilter(reader: Reader, name: ParameterName, parameter: Parameter, given: readonly string[]): Promise<void> {
  if (parameter.reading === 'own') return
  const long = given.find(value => value.length > MAX_LENGTH)
  if (long !== undefined) {
    reader.faults.push({ code: 'too_long', name, detail: `A value of '${name}' may have ${MAX_LENGTH} characters, not ${long.length}.` })
  } else if (parameter.many) await readMany(reader, name, parameter, given)
  else {
    const value = single(reader, name, given)
    if (value !== null) await readSingle(reader, name, parameter, value)
  }
}

async function readMany(reader: Reader, name: ParameterName, parameter: Parameter, given: readonly string[]): Promise<void> {
  // A source may have a comma in its name.
  const split = parameter.reading === 'source' ? given : given.flatMap(value => value.split(','))
  const inputs = split.map(value => value.trim())
  if (inputs.some(input => input.replace(/^!/, '').trim() === '')) return void reader.faults.push(emptyValue(name))
  if (inputs.length > MAX_VALUES) {
    const detail = `'${name}' may list ${MAX_VALUES} values, not ${inputs.length}.`
    return void reader.faults.push({ code: 'too_many_values', name, detail })
  }
  if (parameter.all && inputs.some(input => input.startsWith('!'))) {
    const detail = `'${name}' says who must be there, and excludes nobody: '${name.replace('_all', '')}=!…' does.`
    return void reader.faults.push({ code: 'unknown_value', name, value: cut(inputs.find(input => input.startsWith('!'))!), detail })
  }
  const any = new Set<string>()
  const not = new Set<string>()
  for (const input of inputs) {
    const excluded = input.startsWith('!')
    const id = await readValue(reader, name, parameter, (excluded ? input.slice(1) : input).trim())
    if (id !== null) (excluded ? not : any).add(id)
  }
  keep(reader, name, parameter, [...any], [...not])
}

function keep({ filter, echo }: Reader, name: ParameterName, { all }: Parameter, any: string[], not: string[]): void {
  const kept = filter as Record<string, unknown>
  kept[name] = all ? any : { any, not }
  echo[name] = [...any, ...not.map(value => `!${value}`)]
}

export const emptyValue = (name: string): Fault => ({
  ...{ code: 'empty_value', name, detail: `Parameter '${name}' has an empty value. Leave it out, or name something.` },
})

/** One of several values as what it is kept as; null after noting what is wrong with it. */
async function readValue(reader: Reader, name: string, parameter: Parameter, input: string): Promise<string | null> {
  const { reading, values = [], schema } = parameter
  if (reading === 'leader' || reading === 'country') {
    const outcome = await resolveAll(reader.store!, reading, name, input)
    if ('fault' in outcome) reader.faults.push(outcome.fault)
    else reader.resolved.push(outcome)
    return 'fault' in outcome ? null : outcome.id
  }
  if (reading === 'code') {
    if (schema.safeParse(input).success) return name === 'plover' ? ploverCode(input) : input
    return unknownValue(reader, name, input, [], `A ${name.toUpperCase()} code is asked for, such as ${parameter.example}.`)
  }
  if (reading === 'source') {
    const known = await articleSources(reader.store!)
    const found = known.find(source => source === input) ?? known.find(source => source.toLowerCase() === input.toLowerCase())
    return found ?? unknownValue(reader, name, input, known, '/meta lists them.')
  }
  const known = reading === 'language' ? languageTag(input) : values.find(value => value === input.toLowerCase())
  const hint = reading === 'language' ? 'A BCP 47 language subtag is asked for, such as fa, ar, en.' : `There are ${values.join(', ')}.`
  return known ?? unknownValue(reader, name, input, values, hint)
}

const ploverCode = (input: string): string => {
  const [type = '', mode] = input.split('/')
  return mode === undefined ? type.toUpperCase() : `${type.toUpperCase()}/${mode}`
}

export function unknownValue(reader: Reader, name: string, input: string, values: readonly string[], hint: string): null {
  const detail = `Unknown ${name} '${cut(input)}'. ${hint}`
  reader.faults.push({ code: 'unknown_value', name, value: cut(input), detail, suggestions: closest(input, values) })
  return null
}

async function readSingle(reader: Reader, name: ParameterName, parameter: Parameter, value: string): Promise<void> {
  const { filter, echo } = reader
  switch (parameter.reading) {
    case 'day':
      return readDay(reader, name, value)
    case 'text':
      return readText(reader, name, value)
    case 'number':
      return readNumber(reader, name, parameter, value)
    case 'since': {
      const after = await changeAfter(reader.store!, value.trim())
      if (after !== null) filter.since = after
      else {
        const detail = `'${name}' is '${cut(value)}' and should be a dataset version (a number) or a date: YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ.`
        reader.faults.push({ code: 'invalid_date', name, value: cut(value), detail })
      }
      echo[name] = value.trim()
      return
    }
    default: {
      if (value.trim() === '') return void reader.faults.push(emptyValue(name))
      const known = await readValue(reader, name, parameter, value.trim())
      if (known === null) return
      if (name === 'date_match') filter.within = known === 'within'
      else (filter as Record<string, unknown>)[name] = known
      echo[name] = known
    }
  }
}

function readNumber({ filter, echo, faults }: Reader, name: ParameterName, { schema, example }: Parameter, value: string): void {
  const number = /^\d{1,15}(\.\d{1,10})?$/.test(value.trim()) ? schema.safeParse(Number(value)) : null
  if (!number?.success) {
    const detail = `'${name}' is '${cut(value)}' and should be a number such as ${example}.`
    return void faults.push({ code: 'invalid_number', name, value: cut(value), detail })
  }
  ;(filter as Record<string, unknown>)[name] = number.data
  echo[name] = number.data
}

function readDay({ filter, echo, faults, calendar }: Reader, name: ParameterName, value: string): void {
  const range = dayRange(value.trim(), calendar)
  if (!range) {
    const known = calendar === 'gregorian' ? '' : ` of the ${calendar} calendar`
    const detail = `'${name}' is '${cut(value)}' and should be a date${known}: YYYY, YYYY-MM or YYYY-MM-DD.`
    return void faults.push({ code: 'invalid_date', name, value: cut(value), detail })
  }
  if (name === 'on') {
    filter.from = range.first
    filter.to = range.last
  } else filter[name as 'from' | 'to' | 'published_from' | 'published_to'] = name.endsWith('to') ? range.last : range.first
  echo[name] = value.trim()
}

function readText({ filter, echo, warnings }: Reader, name: ParameterName, value: string): void {
  const query = parseTextQuery(value)
  if (!query) warnings.push(`'${name}' holds no word to search for: nothing is found.`)
  filter.text = query ?? { wanted: '""', unwanted: null }
  filter.name = value
  echo[name] = value
}
