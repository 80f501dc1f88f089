/** Who may import whom (docs/design.md), and what no file of the project does. Read from the sources with the compiler's own parser. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const SRC = resolve(import.meta.dirname, '../src')

/** `imports`: layers whose values may be used; `types`: those of which types alone may. */
type Layer = { imports: readonly string[]; types?: readonly string[] }

/** A layer is a folder of src/, or a file that stands in src/ itself. All see their own files and the types of model.ts. */
const LAYERS: Readonly<Record<string, Layer>> = {
  'model.ts': { imports: [] },
  'errors.ts': { imports: [] },
  'config.ts': { imports: ['errors.ts'] },
  text: { imports: [] },
  calendars: { imports: ['text'] },
  events: { imports: [] },
  languages: { imports: ['text', 'calendars', 'events'], types: ['knowledge'] },
  knowledge: { imports: ['text', 'calendars', 'errors.ts'] },
  read: { imports: ['text', 'calendars', 'languages'] },
  extract: { imports: ['text', 'calendars', 'events', 'languages', 'knowledge'] },
  merge: { imports: ['text', 'calendars', 'events'] },
  store: { imports: ['text', 'calendars', 'errors.ts'], types: ['merge'] },
  api: { imports: ['store', 'text', 'calendars', 'events', 'languages', 'knowledge', 'errors.ts'] },
  // For programs of users: it needs nothing of ours.
  client: { imports: [] },
  commands: {
    imports: [
      'config.ts',
      'errors.ts',
      'text',
      'calendars',
      'events',
      'languages',
      'knowledge',
      'read',
      'extract',
      'merge',
      'store',
      'api',
    ],
  },
  'cli.ts': { imports: ['commands', 'errors.ts'] },
}

/** The folders of src/extract/ in the same way. */
const PARTS_OF_EXTRACT: Readonly<Record<string, readonly string[]>> = {
  words: [],
  names: ['words'],
  who: ['words'],
  'annotate.ts': ['words', 'names', 'who'],
  clause: ['words', 'who'],
  attributes: ['words', 'who', 'clause'],
  events: ['words', 'who', 'clause', 'attributes'],
  saying: ['words', 'who', 'clause'],
  'index.ts': ['words', 'names', 'who', 'annotate.ts', 'clause', 'attributes', 'events', 'saying'],
}

/** Text and knowledge in, facts out: no clock, no file, no network, no chance. */
const PURE = ['text', 'calendars', 'events', 'languages', 'extract', 'merge']
const PURE_MODULES = ['node:crypto', 'node:buffer']

/** Packages that one layer alone may know. */
const OWNED: Readonly<Record<string, string>> = {
  'better-sqlite3': 'store',
  'drizzle-orm': 'store',
  fastify: 'api',
  linkedom: 'read',
  '@mozilla/readability': 'read',
  eld: 'read',
}

const MAX_LINES = 400

type Import = { from: string; typeOnly: boolean }
type Source = { file: string; layer: string; lines: number; imports: Import[]; anys: number; globals: string[] }

function sourceOf(file: string): Source {
  const text = readFileSync(join(SRC, file), 'utf8')
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const source: Source = { file, layer: layerOf(file), lines: text.trimEnd().split('\n').length, imports: [], anys: 0, globals: [] }
  visit(tree, source)
  return source
}

function visit(node: ts.Node, source: Source): void {
  if (ts.isImportDeclaration(node)) source.imports.push({ from: textOf(node.moduleSpecifier), typeOnly: onlyTypes(node.importClause) })
  else if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    source.imports.push({ from: textOf(node.moduleSpecifier), typeOnly: node.isTypeOnly })
  else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0])
    source.imports.push({ from: textOf(node.arguments[0]), typeOnly: false })
  else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    source.imports.push({ from: textOf(node.argument.literal), typeOnly: true })
  else if (node.kind === ts.SyntaxKind.AnyKeyword) source.anys++
  const used = globalOf(node)
  if (used) source.globals.push(used)
  ts.forEachChild(node, child => visit(child, source))
}

const textOf = (node: ts.Node): string => (ts.isStringLiteralLike(node) ? node.text : node.getText())

function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.isTypeOnly) return true
  const named = clause.namedBindings
  return !clause.name && named !== undefined && ts.isNamedImports(named) && named.elements.every(element => element.isTypeOnly)
}

/** What a node takes from outside the program: the environment, the clock, chance, the network. */
function globalOf(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) {
    const path = node.getText()
    return ['process.env', 'Date.now', 'performance.now', 'Math.random'].find(known => path === known) ?? null
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) return 'new Date()'
  return ts.isCallExpression(node) && node.expression.getText() === 'fetch' ? 'fetch' : null
}

const layerOf = (file: string): string => file.split('/')[0]!

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .sort()
const sources = files.map(sourceOf)

/** The file of src/ that a relative import names. */
const targetOf = (file: string, from: string): string => relative(SRC, resolve(SRC, dirname(file), from)).replaceAll('\\', '/')

const isRelative = ({ from }: Import): boolean => from.startsWith('.')

function breaches({ file, layer, imports }: Source): string[] {
  const { imports: values, types = [] } = LAYERS[layer]!
  return imports
    .filter(isRelative)
    .map(({ from, typeOnly }) => ({ target: targetOf(file, from), typeOnly }))
    .filter(({ target, typeOnly }) => {
      const other = layerOf(target)
      if (other === layer || values.includes(other)) return false
      return !(typeOnly && (target === 'model.ts' || types.includes(other)))
    })
    .map(({ target, typeOnly }) => `${file} imports ${typeOnly ? 'types of ' : ''}${target}`)
}

const packageOf = (from: string): string =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')

describe('layers', () => {
  test('the sources were found', () => {
    expect(sources.length).toBeGreaterThan(100)
    expect(sources.find(({ file }) => file === 'cli.ts')?.imports.map(({ from }) => from)).toContain('./commands/serve.ts')
  })

  test('every file belongs to a layer', () => {
    expect(sources.filter(({ layer }) => !LAYERS[layer]).map(({ file }) => file)).toEqual([])
  })

  test.each(Object.keys(LAYERS))('%s imports what it may', layer => {
    expect(sources.filter(source => source.layer === layer).flatMap(breaches)).toEqual([])
  })

  test.each(Object.keys(PARTS_OF_EXTRACT))('within extract, %s imports what it may', part => {
    const partOf = (file: string): string => file.split('/')[1]!
    const allowed = [part, ...(PARTS_OF_EXTRACT[part] ?? [])]
    const own = sources.filter(({ file, layer }) => layer === 'extract' && partOf(file) === part)
    expect(own.length).toBeGreaterThan(0)
    const strange = own.flatMap(({ file, imports }) =>
      imports
        .filter(isRelative)
        .map(({ from }) => targetOf(file, from))
        .filter(target => layerOf(target) === 'extract' && !allowed.includes(partOf(target)))
        .map(target => `${file} imports ${target}`),
    )
    expect(strange).toEqual([])
  })

  test('every file of extract belongs to one of its parts', () => {
    const parts = sources.filter(({ layer }) => layer === 'extract').map(({ file }) => file.split('/')[1]!)
    expect([...new Set(parts)].sort()).toEqual(Object.keys(PARTS_OF_EXTRACT).sort())
  })

  test('the rule tells types from values, and one layer from another', () => {
    const bad: Source = { file: 'api/x.ts', layer: 'api', lines: 1, anys: 0, globals: [], imports: [] }
    const found = (from: string, typeOnly: boolean) => breaches({ ...bad, imports: [{ from, typeOnly }] })
    expect(found('../read/index.ts', true)).toEqual(['api/x.ts imports types of read/index.ts'])
    expect(found('../commands/load.ts', false)).toEqual(['api/x.ts imports commands/load.ts'])
    expect(found('../model.ts', false)).toEqual(['api/x.ts imports model.ts'])
    expect(found('../model.ts', true)).toEqual([])
    expect(found('./app.ts', false)).toEqual([])
  })
})

describe('the outside world', () => {
  test('a package that belongs to one layer is known there alone', () => {
    const strangers = sources.flatMap(({ file, layer, imports }) =>
      imports
        .map(({ from }) => packageOf(from))
        .filter(name => OWNED[name] !== undefined && OWNED[name] !== layer)
        .map(name => `${file} imports ${name}`),
    )
    expect(strangers).toEqual([])
  })

  test('the pure layers use nothing of the machine', () => {
    const impure = sources
      .filter(({ layer }) => PURE.includes(layer))
      .flatMap(({ file, imports, globals }) => [
        ...imports
          .filter(({ from }) => from.startsWith('node:') && !PURE_MODULES.includes(from))
          .map(({ from }) => `${file} imports ${from}`),
        ...globals.map(name => `${file} uses ${name}`),
      ])
    expect(impure).toEqual([])
  })

  test('config.ts alone reads the environment', () => {
    expect(sources.filter(({ globals }) => globals.includes('process.env')).map(({ file }) => file)).toEqual(['config.ts'])
  })
})

describe('size and types', () => {
  const isData = (file: string): boolean => /^languages\/[^/]+\//.test(file)

  test(`no file has more than ${MAX_LINES} lines, but for the data of languages`, () => {
    expect(sources.filter(({ file, lines }) => lines > MAX_LINES && !isData(file)).map(({ file, lines }) => `${file}: ${lines}`)).toEqual(
      [],
    )
  })

  test('nothing is of type any', () => {
    expect(sources.filter(({ anys }) => anys > 0).map(({ file }) => file)).toEqual([])
  })
})
