/**
 * Every parameter of every list, once: what it means, what it takes. Validation, OpenAPI, `/meta` and the README's table read this
 * registry, so that they cannot drift apart.
 */
import { z } from 'zod'
import { EVENT_TYPES } from '../events/index.ts'
import { OFFICE_IDS } from '../knowledge/types.ts'
import type { Channel, EventStatus, QuoteAct, QuoteKind } from '../model.ts'
import { PRECISIONS } from '../store/filter.ts'

export const STATUSES = ['held', 'planned', 'proposed', 'postponed', 'cancelled', 'denied'] as const satisfies readonly EventStatus[]
export const CHANNELS = ['phone', 'video'] as const satisfies readonly Channel[]
export const QUOTE_KINDS = ['direct', 'indirect'] as const satisfies readonly QuoteKind[]
export const ACTS = [
  ...(['statement', 'appeal', 'pledge', 'praise', 'apology', 'demand', 'criticism', 'rejection', 'threat', 'denial'] as const),
  'condolence',
] as const satisfies readonly QuoteAct[]
export const CALENDARS = ['gregorian', 'persian', 'islamic'] as const
/** What else people call them: by their common names, and as CLDR and the stored dates do. */
const CALENDAR_NAMES: Readonly<Record<string, (typeof CALENDARS)[number]>> = {
  gregory: 'gregorian',
  ...{ jalali: 'persian', shamsi: 'persian' },
  ...{ hijri: 'islamic', 'islamic-umalqura': 'islamic' },
}
export const INTERVALS = ['day', 'week', 'month', 'year'] as const
export const GROUPS = ['type', 'status', 'leader', 'country', 'year', 'month', 'language', 'source'] as const
export const INCLUDES = ['reports', 'quotes', 'evidence', 'articles'] as const

export const MAX_LIMIT = 200
export const DEFAULT_LIMIT = 25
/** Values that one parameter may list, and characters that one value may have. */
export const MAX_VALUES = 50
export const MAX_LENGTH = 300

/** How a parameter's text is read. */
export type Reading = 'leader' | 'country' | 'choice' | 'code' | 'language' | 'source' | 'day' | 'since' | 'text' | 'number' | 'own'

export type Parameter = {
  /** `own`: read by itself, after the filters. */
  reading: Reading
  description: string
  example: string
  /** May be repeated or list several values with commas, any of which may hold; `!x` excludes. */
  many?: true
  /** With `many`: all must hold, and none can be excluded. */
  all?: true
  /** One value. */
  schema: z.ZodType
  /** For `choice`: the values. */
  values?: readonly string[]
  /** For `choice`: other names that are taken for one of the values. */
  names?: Readonly<Record<string, string>>
}

const ANY_OF = 'Repeatable or comma-separated: any of them; `!x` excludes.'
const ALL_OF = 'Repeatable or comma-separated: all of them.'

const choice = (values: readonly string[], description: string, example: string): Parameter => ({
  ...{ reading: 'choice', description: `${description} ${ANY_OF}`, example, many: true, values },
  schema: z.enum(values as [string, ...string[]]),
})

const one = (values: readonly string[], description: string, example: string): Parameter => ({
  ...{ reading: 'choice', description, example, values },
  schema: z.enum(values as [string, ...string[]]),
})

const day = (description: string, example: string): Parameter => ({
  ...{ reading: 'day', description: `${description}: \`YYYY[-MM[-DD]]\`, or in the \`calendar\` named.`, example, schema: z.string() },
})

const LEADER = 'id, Wikidata id, or any name in any script (`putin`, `Q7747`, `پوتین`, `بوتين`, `Путин`)'
const COUNTRY = 'ISO 3166-1 code of two or three letters, an organisation’s code (`UN`), Wikidata id (`Q159`), or any name in any script'

const registry = {
  leader: { reading: 'leader', description: `A leader: ${LEADER}. ${ANY_OF}`, example: 'putin', many: true, schema: z.string() },
  country: {
    reading: 'country',
    description: `A country or organisation: ${COUNTRY}. ${ANY_OF}`,
    example: 'libya',
    many: true,
    schema: z.string(),
  },
  leader_all: {
    reading: 'leader',
    description: `Leaders who all took part. ${ALL_OF}`,
    example: 'putin,macron',
    many: true,
    all: true,
    schema: z.string(),
  },
  country_all: {
    reading: 'country',
    description: `Countries that all have a part. ${ALL_OF}`,
    example: 'RU,LY',
    many: true,
    all: true,
    schema: z.string(),
  },
  country_role: one(
    ['participant', 'about', 'place'],
    'What part `country` and `country_all` have in the event; without it, any.',
    'about',
  ),
  type: choice(EVENT_TYPES, 'Type of event.', 'call'),
  status: choice(STATUSES, 'How far the event has come.', 'held'),
  channel: choice(CHANNELS, 'How a call was made.', 'phone'),
  act: choice(ACTS, 'What the speaker does by saying it.', 'threat'),
  kind: choice([], 'Kind.', ''),
  office: choice(OFFICE_IDS, 'Office.', 'president'),
  cameo: {
    reading: 'code',
    description: `CAMEO code or its beginning: \`04\` finds \`042\`. ${ANY_OF}`,
    example: '04',
    many: true,
    schema: z.string().regex(/^\d{1,4}$/),
  },
  plover: {
    reading: 'code',
    description: `PLOVER type, with or without mode: \`CONSULT\`, \`CONSULT/phone\`. ${ANY_OF}`,
    example: 'CONSULT',
    many: true,
    schema: z.string().regex(/^[A-Za-z]+(\/[a-z-]*)?$/),
  },
  from: day('Only what lies on or after this day, month or year; what has no date is left out', '2020-01'),
  to: day('Only what lies on or before this day, month or year; what has no date is left out', '2020-12-31'),
  on: day('Only what held on this day, or on some day of this month or year', '2020-03-01'),
  calendar: {
    ...one(
      CALENDARS,
      'The calendar in which the dates of the query are written: `gregorian` unless said, `persian` (also `jalali`, `shamsi`), `islamic` (also `hijri`; Umm al-Qura).',
      'persian',
    ),
    names: CALENDAR_NAMES,
    schema: z.enum([...CALENDARS, ...Object.keys(CALENDAR_NAMES)]),
  },
  date_match: one(
    ['overlaps', 'within'],
    'Whether an event’s possible days must overlap what lies between `from` and `to` (the default) or lie within it.',
    'within',
  ),
  min_precision: one(PRECISIONS, 'Only events whose date is known at least so exactly.', 'day'),
  published_from: day('Only what an article published on or after this day reports', '2020-01'),
  published_to: day('Only what an article published on or before this day reports', '2020-12-31'),
  since: {
    reading: 'since',
    description:
      'Only what was ingested or changed after this: a `meta.dataset.version`, or a date (`2024-05-01`, `2024-05-01T12:00:00Z`).',
    example: '0',
    schema: z.string(),
  },
  language: {
    reading: 'language',
    description: `Language of the articles, as a BCP 47 primary subtag. ${ANY_OF}`,
    example: 'fa',
    many: true,
    schema: z.string(),
  },
  source: {
    reading: 'source',
    description: `Who published the articles, as articles name it. ${ANY_OF}`,
    example: '',
    many: true,
    schema: z.string(),
  },
  q: {
    reading: 'text',
    description:
      'Full text in any spelling: words, `"phrases"`, `-unwanted`, `prefix*`; no syntax is an error. For leaders and countries, a part of a name.',
    example: 'ceasefire',
    schema: z.string(),
  },
  min_confidence: {
    reading: 'number',
    description: 'Only what is at least so sure, 0 to 1.',
    example: '0.8',
    schema: z.number().min(0).max(1),
  },
  min_reports: {
    reading: 'number',
    description: 'Only events that at least so many reports tell of.',
    example: '2',
    schema: z.number().int().min(0).max(1_000_000),
  },
  sort: {
    reading: 'own',
    description: 'What to sort by; `-` before it: descending. `relevance` goes with `q`.',
    example: '-date',
    schema: z.string(),
  },
  limit: {
    reading: 'own',
    description: `Rows of a page, 1 to ${MAX_LIMIT}; CSV and NDJSON have no default and no highest limit; with one, the header \`Link\` leads on.`,
    example: '25',
    schema: z.number().int().min(1).max(MAX_LIMIT).default(DEFAULT_LIMIT),
  },
  cursor: {
    reading: 'own',
    description: 'Where the page begins: `page.next_cursor` of the page before, with the same other parameters.',
    example: '',
    schema: z.string(),
  },
  count: one(
    ['capped', 'exact', 'none'],
    'How `meta.total` is found: `capped` (default) may stop at 10,000 and says so, `exact` counts all, `none` spares it.',
    'exact',
  ),
  fields: {
    reading: 'own',
    description:
      'Only these fields of each row, with dots for what is inside: `id,date.edtf,participants.leader.name`. In CSV they are the columns; not for `atom`, `cameo` and `plover`.',
    example: 'id,type,date.edtf',
    schema: z.string(),
  },
  include: {
    reading: 'own',
    description: `More of each event, under \`included\`: ${INCLUDES.join(', ')}. For JSON, NDJSON and GeoJSON.`,
    example: 'reports',
    schema: z.string(),
  },
  lang: {
    reading: 'own',
    description: 'Language of labels, as a BCP 47 primary subtag: names of leaders and countries in it, where known.',
    example: 'fa',
    schema: z.string(),
  },
  group_by: {
    reading: 'own',
    description: `One or two of ${GROUPS.join(', ')}, comma-separated.`,
    example: 'type,year',
    schema: z.string(),
  },
  interval: one(INTERVALS, 'Length of the stretches: `month` unless said.', 'month'),
  after: {
    reading: 'number',
    description: 'The `id` of the last change seen; 0 for all.',
    example: '0',
    schema: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  },
  format: {
    reading: 'own',
    description: 'Form of the answer. `Accept` and a suffix (`/events.csv`) do the same.',
    example: 'json',
    schema: z.string(),
  },
} as const satisfies Record<string, Parameter>

export const PARAMETERS: Record<keyof typeof registry, Parameter> = registry

export type ParameterName = keyof typeof registry

/** A list's own choice of parameters, what it can be sorted by, the default first, and what it can be had as. */
export type ListParameters = {
  names: readonly ParameterName[]
  sorts?: readonly [string, ...string[]]
  formats?: readonly string[]
  /** What `kind` may be here. */
  kinds?: readonly string[]
  /** The row's schema: what `fields` may name. */
  row?: z.ZodType
  /** Values that find something here, with the other examples. */
  examples?: Partial<Record<ParameterName, string>>
}

/** What every list that has pages takes. */
export const PAGING = ['sort', 'limit', 'cursor', 'count', 'fields', 'lang', 'format'] as const satisfies readonly ParameterName[]

/** A parameter as one list knows it. */
export function parameterOf(list: ListParameters, name: ParameterName): Parameter {
  const known = ofLists.get(list) ?? new Map<ParameterName, Parameter>()
  ofLists.set(list, known)
  const parameter = known.get(name) ?? makeParameter(list, name)
  known.set(name, parameter)
  return parameter
}

/** Made once: every request asks. */
const ofLists = new WeakMap<ListParameters, Map<ParameterName, Parameter>>()

function makeParameter(list: ListParameters, name: ParameterName): Parameter {
  const parameter = PARAMETERS[name]
  if (name === 'fields' && list.row instanceof z.ZodObject)
    return { ...parameter, example: Object.keys(list.row.shape).slice(0, 3).join(',') }
  const values = name === 'kind' ? list.kinds : name === 'format' ? list.formats : name === 'sort' ? sortValues(list) : undefined
  if (!values?.length) return parameter
  return {
    ...parameter,
    values,
    schema: z.enum(values as [string, ...string[]]),
    example: name === 'sort' ? values[0]! : (values[0] ?? ''),
  }
}

/** The sorts as parameters name them: `date`, `-date` … Relevance has one direction. */
const sortValues = ({ sorts = ['name'] }: ListParameters): string[] => [
  ...new Set(sorts.flatMap(sort => (sort === 'relevance' ? [sort] : [sort, sort.startsWith('-') ? sort.slice(1) : `-${sort}`]))),
]

/** The schema of a list's query, for OpenAPI. */
export function querySchema(list: ListParameters) {
  const shape: Record<string, z.ZodType> = {}
  for (const name of list.names) shape[name] = documented(name, list)
  return z.strictObject(shape)
}

/** The page of documentation fills in every example at once: these go together, and find something. */
const FILLED_IN: ReadonlySet<ParameterName> = new Set(['leader', 'limit', 'sort', 'format', 'count', 'group_by', 'interval', 'after'])

function documented(name: ParameterName, list: ListParameters): z.ZodType {
  const { schema, many, description, ...parameter } = parameterOf(list, name)
  const own = list.examples?.[name]
  const example = own ?? parameter.example
  const filled = FILLED_IN.has(name) || own !== undefined
  const instance = example && !filled && !description.includes(`\`${example}\``) ? ` For instance \`${example}\`.` : ''
  const described = (many ? z.array(schema) : schema).describe(`${description}${instance}`)
  const number = name === 'limit' || PARAMETERS[name].reading === 'number'
  const value = number ? Number(example) : many ? example.split(',') : example
  const shown = example ? described.meta({ [filled ? 'example' : 'x-example']: value }) : described
  if (name === 'sort') return shown.default(list.sorts?.[0])
  return name === 'limit' ? shown : shown.optional()
}
