/** Downloading the results of both queries, page by page, so that it can be broken off and taken up again. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { reasonOf, UserError } from '../../errors.ts'
import { replaceFile } from '../import/folder.ts'
import { readResult } from '../import/result.ts'
import { type Asking, ask } from './ask.ts'

export type Download = Asking & {
  /** Where pages and cursor are kept. */
  folder: string
  /** Rows a page of terms. */
  pageSize: number
  /** Persons a page of names. */
  batchSize: number
  onPage: (page: { file: string; rows: number }) => void
}

export type Downloaded = { pages: number; terms: number; names: number; persons: number }

const CURSOR = 'cursor.json'

/** How far a download has come. Kept beside the pages after each of them. */
const cursorSchema = z.object({
  endpoint: z.string(),
  pageSize: z.number().int().positive(),
  batchSize: z.number().int().positive(),
  /** Pages of terms that are there; with `termsDone` those are all. */
  terms: z.number().int().nonnegative(),
  termsDone: z.boolean(),
  /** Pages of names that are there. */
  names: z.number().int().nonnegative(),
  done: z.boolean(),
})
type Cursor = z.infer<typeof cursorSchema>

/**
 * Gets all terms and then the names of the persons in them. Pages that an earlier run left in the folder are not asked for again.
 * @throws UserError when the endpoint fails for good (what came so far stays, and a new run goes on from there), or when the folder
 *   holds a download from another endpoint
 */
export async function download(options: Download): Promise<Downloaded> {
  mkdirSync(options.folder, { recursive: true })
  const cursor = startingPoint(options)
  const save = (): void => replaceFile(join(options.folder, CURSOR), `${JSON.stringify(cursor, null, 2)}\n`)
  const keep = (file: string, text: string): number => {
    const { terms, names } = readResult(text, file)
    replaceFile(join(options.folder, file), text)
    options.onPage({ file, rows: terms.length + names.length })
    return rowsIn(text)
  }
  let before = ''
  while (!cursor.termsDone) {
    const text = await ask(`${queryText('terms')}\nLIMIT ${cursor.pageSize} OFFSET ${cursor.terms * cursor.pageSize}\n`, options)
    if (text === before) throw new UserError(`${options.endpoint} gives the same page again: it does not know LIMIT and OFFSET`)
    before = text
    const rows = keep(pageName('terms', cursor.terms), text)
    cursor.terms++
    cursor.termsDone = rows < cursor.pageSize
    save()
  }
  const persons = [...new Set(pages(options.folder, 'terms', cursor.terms).flatMap(({ terms }) => terms.map(({ person }) => person)))]
  while (cursor.names * cursor.batchSize < persons.length) {
    const batch = persons.slice(cursor.names * cursor.batchSize, (cursor.names + 1) * cursor.batchSize)
    keep(pageName('names', cursor.names), await ask(namesQuery(batch), options))
    cursor.names++
    save()
  }
  cursor.done = true
  save()
  return summary(options.folder, cursor, persons.length)
}

/** Removes what an earlier download left in a folder. */
export function discard(folder: string): void {
  for (const name of [CURSOR, ...existingPages(folder, 'terms'), ...existingPages(folder, 'names')])
    rmSync(join(folder, name), { force: true })
}

function* existingPages(folder: string, kind: string): Generator<string> {
  for (let page = 0; existsSync(join(folder, pageName(kind, page))); page++) yield pageName(kind, page)
}

/** The cursor of an earlier run, or the beginning. */
function startingPoint({ folder, endpoint, pageSize, batchSize }: Download): Cursor {
  const path = join(folder, CURSOR)
  if (!existsSync(path)) return { endpoint, pageSize, batchSize, terms: 0, termsDone: false, names: 0, done: false }
  const cursor = readCursor(path)
  if (cursor.endpoint !== endpoint)
    throw new UserError(`${folder} holds a download from ${cursor.endpoint}; name another folder, or begin anew with --restart`)
  if (cursor.done) throw new UserError(`${folder} holds a download that is complete; import it, or begin anew with --restart`)
  // Pages already there were cut at the sizes of their own run.
  return cursor
}

function readCursor(path: string): Cursor {
  try {
    return cursorSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    throw new UserError(`${path} is no cursor of a download (${reasonOf(error).slice(0, 80)}); begin anew with --restart`)
  }
}

const queryText = (name: string): string =>
  readFileSync(join(dirname(fileURLToPath(import.meta.url)), '..', 'queries', `${name}.rq`), 'utf8')

const namesQuery = (persons: readonly string[]): string =>
  queryText('names').replace(/VALUES \?person \{[^}]*\}/, `VALUES ?person { ${persons.map(id => `wd:${id}`).join(' ')} }`)

const pageName = (kind: string, page: number): string => `${kind}-${String(page + 1).padStart(5, '0')}.json`

const pages = (folder: string, kind: string, count: number) =>
  Array.from({ length: count }, (_, page) => pageName(kind, page)).map(file => readResult(readFileSync(join(folder, file), 'utf8'), file))

/** Rows as the endpoint counts them: a page shorter than asked for is the last, whatever of it is usable. */
const rowsIn = (text: string): number => (JSON.parse(text) as { results: { bindings: unknown[] } }).results.bindings.length

function summary(folder: string, { terms, names }: Cursor, persons: number): Downloaded {
  const rows = [...pages(folder, 'terms', terms), ...pages(folder, 'names', names)]
  return {
    pages: terms + names,
    terms: rows.reduce((sum, page) => sum + page.terms.length, 0),
    names: rows.reduce((sum, page) => sum + page.names.length, 0),
    persons,
  }
}
