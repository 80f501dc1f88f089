/** The shapes of the reference data, for whatever comes from outside: seeds as written by hand, folders of the user's, imports. */
import { z } from 'zod'
import { isDate } from './dates.ts'
import { type Country, type Leader, OFFICE_IDS, type Place, type Term } from './types.ts'

const code = z.string().regex(/^[A-Z][A-Z0-9+]*(?:-[A-Z0-9]+)*$/, 'should be a code such as FR or ARAB-LEAGUE')
const date = z.string().refine(isDate, 'should be a day (2015-11-26), a month (2015-11) or a year (2015) of the calendar')
const text = z.string().refine(value => value.trim() === value && value !== '', 'should be a text without space at its ends')
const names = z.record(z.string().regex(/^[a-z]{2,3}$/, 'should be a language tag'), z.array(text).min(1))

const term = z
  .strictObject({
    office: z.enum(OFFICE_IDS),
    country: code,
    of: text.optional(),
    from: date.optional(),
    to: date.nullable().optional(),
    acting: z.boolean().optional(),
    note: text.optional(),
  })
  .refine(({ from, to }) => !from || !to || from.slice(0, 10) <= to || to.startsWith(from) || from.startsWith(to), 'ends before it begins')

export const leaderSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'should be kebab-case ASCII'),
  name: text,
  country: code,
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'should be a Wikidata id such as Q7747')
    .optional(),
  checked: date.optional(),
  names,
  weak: names.optional(),
  offices: z.array(term),
})

export const countrySchema = z.strictObject({
  code,
  kind: z.enum(['country', 'organisation']),
  iso3: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
  as: code.optional(),
  names,
  adjectives: names.optional(),
  capital: names.optional(),
  metonyms: names.optional(),
  weak: names.optional(),
})

export const placeSchema = z.strictObject({
  name: text,
  country: z.union([code, z.array(code)]),
  names,
  weak: names.optional(),
})

// The types are written in types.ts, where they are explained; these lines make the compiler compare the two.
leaderSchema satisfies z.ZodType<Leader>
countrySchema satisfies z.ZodType<Country>
placeSchema satisfies z.ZodType<Place>
term satisfies z.ZodType<Term>

/** What is wrong with an entry, one line each: `names.fa.0: should be …`. */
export function faults(schema: z.ZodType, entry: unknown): string[] {
  const { error } = schema.safeParse(entry)
  return error ? error.issues.map(issue => `${issue.path.join('.') || 'entry'}: ${issue.message.replace(/^Invalid input: /, '')}`) : []
}
