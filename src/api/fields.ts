/** `fields=id,date.edtf`: rows cut down to what is named, checked against the row's schema. */
import { z } from 'zod'
import { MAX_LENGTH } from './parameters.ts'
import { cut, type Reader } from './reader.ts'
import { closest } from './similar.ts'

/** What is wanted of an object; `true` where all of it is. */
export type FieldTree = { [name: string]: FieldTree | true }

/** The fields wanted, null for all. Unknown ones are faults. */
export function readFields(reader: Reader, given: readonly string[] | undefined, row: z.ZodType | undefined): FieldTree | null {
  if (!given || !row) return null
  const known = pathsOf(row)
  const tree: FieldTree = {}
  for (const path of given.flatMap(value => value.slice(0, 4 * MAX_LENGTH).split(',')).map(part => part.trim())) {
    if (known.has(path) || isOpen(path, known)) addPath(tree, path.split('.'))
    else {
      const suggestions = closest(path, [...known.keys()])
      const hint = suggestions.length
        ? `Perhaps you meant ${suggestions.map(name => `'${name}'`).join(' or ')}.`
        : `There are ${topOf(known)}.`
      reader.faults.push({
        code: 'unknown_value',
        name: 'fields',
        value: cut(path),
        detail: `Unknown field '${cut(path)}'. ${hint}`,
        suggestions,
      })
    }
  }
  return tree
}

const topOf = (known: ReadonlyMap<string, boolean>): string => [...known.keys()].filter(path => !path.includes('.')).join(', ')

/** The paths of a tree's fields that hold no others, in the order in which they were named. */
export function leavesOf(tree: FieldTree, row: z.ZodType, at = ''): string[] {
  const known = [...pathsOf(row).keys()]
  return Object.entries(tree).flatMap(([name, inner]) => {
    const path = at + name
    if (inner !== true) return leavesOf(inner, row, `${path}.`)
    const inside = known.filter(other => other.startsWith(`${path}.`))
    const leaves = inside.filter(one => !inside.some(other => other.startsWith(`${one}.`)))
    return leaves.length ? leaves : [path]
  })
}

/** Keys of records, such as languages, are not known beforehand. */
const isOpen = (path: string, known: ReadonlyMap<string, boolean>): boolean => {
  const [parent = ''] = /^.*(?=\.[\w-]+$)/.exec(path) ?? []
  return known.get(parent) === true
}

function addPath(tree: FieldTree, [name = '', ...rest]: string[]): void {
  const inner = tree[name]
  if (!rest.length || inner === true) tree[name] = true
  else {
    const below = inner ?? {}
    tree[name] = below
    addPath(below, rest)
  }
}

const known = new WeakMap<z.ZodType, Map<string, boolean>>()

/** Every dotted path of the schema's objects, through lists; true for records, whose keys are any. */
export function pathsOf(row: z.ZodType): ReadonlyMap<string, boolean> {
  const made = known.get(row)
  if (made) return made
  const paths = new Map<string, boolean>()
  collect(row, '', paths)
  known.set(row, paths)
  return paths
}

function collect(schema: unknown, at: string, paths: Map<string, boolean>): void {
  const inner = unwrapped(schema)
  if (inner instanceof z.ZodRecord && at) paths.set(at, true)
  if (!(inner instanceof z.ZodObject)) return
  for (const [name, part] of Object.entries(inner.shape)) {
    const path = at ? `${at}.${name}` : name
    paths.set(path, false)
    collect(part, path, paths)
  }
}

function unwrapped(schema: unknown): unknown {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrapped(schema.unwrap())
  return schema instanceof z.ZodArray ? unwrapped(schema.element) : schema
}

/** The value with only the fields wanted, in the order in which it has them. */
export function pick(value: unknown, tree: FieldTree): unknown {
  if (Array.isArray(value)) return value.map(one => pick(one, tree))
  if (value === null || typeof value !== 'object') return value
  const kept: Record<string, unknown> = {}
  for (const [name, inner] of Object.entries(value)) {
    const wanted = Object.hasOwn(tree, name) ? tree[name] : undefined
    if (wanted) kept[name] = wanted === true ? inner : pick(inner, wanted)
  }
  return kept
}
