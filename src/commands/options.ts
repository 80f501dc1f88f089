import { type ParseArgsConfig, parseArgs } from 'node:util'
import { reasonOf, UserError } from '../errors.ts'

/** A command line that cannot be understood: exit code 2. */
export class UsageError extends UserError {}

type Options = NonNullable<ParseArgsConfig['options']>
type Parsed<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true; strict: true; args: string[] }>>

/**
 * Reads a command's arguments.
 * @throws UsageError for an option that the command does not have
 */
export function parseOptions<const T extends Options>(args: string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(reasonOf(error).replace(/ To specify a positional.*$/, ''))
  }
}

/** For commands that take no names of files. */
export function noPositionals(positionals: readonly string[]): void {
  if (positionals.length) throw new UsageError(`unexpected argument '${positionals[0]}'`)
}

/** A number between two bounds. */
export function numberOption(name: string, value: string | undefined, min: number, max: number): number | undefined {
  if (value === undefined) return undefined
  const number = value.trim() === '' ? Number.NaN : Number(value)
  if (number >= min && number <= max) return number
  throw new UsageError(`--${name} is '${value}' and should be a number from ${min} to ${max}`)
}
