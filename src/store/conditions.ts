/** Parts of where clauses that several nouns share. */
import { type Column, type SQL, sql } from 'drizzle-orm'
import type { AnyOf, Condition, Matches } from './lists.ts'
import { anyOf } from './lists.ts'

/** One condition for each value that must hold together with the others. */
export function allOf(shape: string, values: readonly string[] | undefined, where: (matches: Matches) => SQL): Condition[] {
  return (values ?? []).map((value, at) => ({
    shape: `${shape}_${at}`,
    value,
    where: placeholder => where(column => sql`${column} = ${placeholder}`),
  }))
}

/** The column is at least, or at most, the value; nothing without a value. */
export const atLeast = (shape: string, column: Column, value: number | undefined): Condition[] =>
  value === undefined ? [] : [{ shape, value, where: least => sql`${column} >= ${least}` }]
export const atMost = (shape: string, column: Column, value: number | undefined): Condition[] =>
  value === undefined ? [] : [{ shape, value, where: most => sql`${column} <= ${most}` }]

/** Codes that begin with any of the values: `04` finds `042`, `CONSULT` finds `CONSULT/visit`. */
export function beginsWith(shape: string, values: AnyOf | undefined, column: Column): Condition[] {
  const begins = (array: SQL) => sql`exists (select 1 from json_each(${array}) b where substr(${column}, 1, length(b.value)) = b.value)`
  const conditions: Condition[] = []
  if (values?.any.length) conditions.push({ shape, value: JSON.stringify(values.any), where: array => begins(sql`${array}`) })
  if (values?.not.length)
    conditions.push({
      shape: `not_${shape}`,
      value: JSON.stringify(values.not),
      where: array => sql`(${column} is null or not ${begins(sql`${array}`)})`,
    })
  return conditions
}

/** A column that may be null: what has no value is not what is excluded. */
export const anyOfNullable = (shape: string, values: AnyOf | undefined, column: Column): Condition[] => [
  ...anyOf(shape, values && { any: values.any, not: [] }, matches => matches(column)),
  ...anyOf(shape, values && { any: [], not: values.not }, matches => sql`coalesce(${matches(column)}, 0)`),
]

/** Rows that were written, or were not written, after a number of the log of changes. */
export function byChange(
  noun: 'article' | 'event',
  publicId: Column,
  { since, unchanged }: { since?: number; unchanged?: number },
): Condition[] {
  const name = sql.raw(`'${noun}'`)
  const conditions: Condition[] = []
  if (since !== undefined) {
    const where = (after: unknown) => sql`${publicId} in (select public_id from changes where noun = ${name} and changes.id > ${after})`
    conditions.push({ shape: 'since', value: since, where })
  }
  if (unchanged !== undefined) {
    const where = (after: unknown) =>
      sql`not exists (select 1 from changes c where c.noun = ${name} and c.public_id = ${publicId} and c.id > ${after})`
    conditions.push({ shape: 'unchanged', value: unchanged, where })
  }
  return conditions
}
