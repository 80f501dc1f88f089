/**
 * Every parameter of every list, once: what it means, what it takes. Validation, OpenAPI and whatever else tells of parameters read
 * this registry, so that they cannot drift apart.
 */
import { z } from 'zod'
import { EVENT_TYPES } from '../events/index.ts'
import type { EventStatus } from '../model.ts'

export const STATUSES = ['held', 'planned', 'proposed', 'postponed', 'cancelled', 'denied'] as const satisfies readonly EventStatus[]

export const MAX_LIMIT = 200
export const DEFAULT_LIMIT = 25
/** Values that one parameter may list, and characters that one value may have. */
export const MAX_VALUES = 50
export const MAX_LENGTH = 300

/** How a parameter's text is read. */
export type Reading = 'leader' | 'country' | 'choice' | 'language' | 'day' | 'text' | 'limit' | 'sort' | 'cursor'

export type Parameter = {
  reading: Reading
  description: string
  example: string
  /** May be repeated or list several values with commas, any of which may hold; `!x` excludes. */
  many: boolean
  /** One value. */
  schema: z.ZodType
  /** For `choice`: the values. */
  values?: readonly string[]
}

const ANY_OF = 'Repeatable or comma-separated: any of them; `!x` excludes.'

export const PARAMETERS = {
  leader: {
    reading: 'leader',
    description: `A leader: id, Wikidata id, or any name in any script (\`putin\`, \`Q7747\`, \`پوتین\`, \`بوتين\`, \`Путин\`). ${ANY_OF}`,
    example: 'putin',
    many: true,
    schema: z.string(),
  },
  country: {
    reading: 'country',
    description: `A country or organisation: ISO 3166-1 code of two or three letters, an organisation's code (\`UN\`), or any name in any script. ${ANY_OF}`,
    example: 'libya',
    many: true,
    schema: z.string(),
  },
  type: {
    reading: 'choice',
    description: `Type of event. ${ANY_OF}`,
    example: 'call',
    many: true,
    schema: z.enum(EVENT_TYPES as [string, ...string[]]),
    values: EVENT_TYPES,
  },
  status: {
    reading: 'choice',
    description: `How far the event has come. ${ANY_OF}`,
    example: 'held',
    many: true,
    schema: z.enum(STATUSES),
    values: STATUSES,
  },
  language: {
    reading: 'language',
    description: `Language of the articles, as a BCP 47 primary subtag. ${ANY_OF}`,
    example: 'fa',
    many: true,
    schema: z.string(),
  },
  from: {
    reading: 'day',
    description: 'Only what lies on or after this day, month or year: `YYYY[-MM[-DD]]`. What has no date is left out.',
    example: '2020-01',
    many: false,
    schema: z.string(),
  },
  to: {
    reading: 'day',
    description: 'Only what lies on or before this day, month or year: `YYYY[-MM[-DD]]`. What has no date is left out.',
    example: '2020-12-31',
    many: false,
    schema: z.string(),
  },
  q: {
    reading: 'text',
    description: 'Full text in any spelling: words, `"phrases"`, `-unwanted`, `prefix*`. For leaders and countries, a part of a name.',
    example: 'ceasefire',
    many: false,
    schema: z.string(),
  },
  limit: {
    reading: 'limit',
    description: `Rows of a page, 1 to ${MAX_LIMIT}.`,
    example: '25',
    many: false,
    schema: z.number().int().min(1).max(MAX_LIMIT).default(DEFAULT_LIMIT),
  },
  cursor: {
    reading: 'cursor',
    description: 'Where the page begins: `page.next_cursor` of the page before, with the same other parameters.',
    example: '',
    many: false,
    schema: z.string(),
  },
  sort: { reading: 'sort', description: 'What to sort by; `-` before it: descending.', example: '-date', many: false, schema: z.string() },
} as const satisfies Record<string, Parameter>

export type ParameterName = keyof typeof PARAMETERS

/** A list's own choice of parameters, and what it can be sorted by, the default first. */
export type ListParameters = {
  names: readonly ParameterName[]
  sorts: readonly [string, ...string[]]
}

/** The sorts as parameters name them: `date`, `-date` … */
export const sortValues = ({ sorts }: ListParameters): string[] => [
  ...new Set(sorts.flatMap(sort => [sort, sort.startsWith('-') ? sort.slice(1) : `-${sort}`])),
]

/** The schema of a list's query, for OpenAPI. */
export function querySchema(list: ListParameters) {
  const shape: Record<string, z.ZodType> = {}
  for (const name of list.names) shape[name] = documented(name, list)
  return z.strictObject(shape)
}

function documented(name: ParameterName, list: ListParameters): z.ZodType {
  const { schema, many, description, example }: Parameter = PARAMETERS[name]
  if (name === 'sort')
    return z
      .enum(sortValues(list) as [string, ...string[]])
      .default(list.sorts[0])
      .describe(description)
  const described = (many ? z.array(schema) : schema).describe(description)
  const value = name === 'limit' ? Number(example) : many ? [example] : example
  const shown = example ? described.meta({ example: value }) : described
  return name === 'limit' ? shown : shown.optional()
}
