import { type ParseArgsConfig, parseArgs } from 'node:util'
import { z } from 'zod'
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

const decimal = z
  .string()
  .trim()
  .regex(/^-?(\d+\.?\d*|\.\d+)$/)
  .transform(Number)

/**
 * A number between two bounds; undefined when the option is not given.
 * @throws UsageError that names the option
 */
export function numberOption(name: string, value: string | undefined, min: number, max: number): number | undefined {
  if (value === undefined) return undefined
  const read = decimal.pipe(z.number().min(min).max(max)).safeParse(value)
  if (read.success) return read.data
  throw new UsageError(`--${name} is '${value}' and should be a number from ${min} to ${max}`)
}

/** The option of the commands that give facts. */
export const confidenceOption = { 'min-confidence': { type: 'string' } } as const

/**
 * The least confidence that `--min-confidence` asks for; 0 without it.
 * @throws UsageError when it is no number from 0 to 1
 */
export const leastConfidence = (value: string | undefined): number => numberOption('min-confidence', value, 0, 1) ?? 0
