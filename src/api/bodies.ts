/** Bodies of answers: `{ data, page, meta, links }` for lists, `{ data, meta, links }` for one thing. Nothing in them tells the time. */
import { z } from 'zod'
import type { Store } from '../store/db.ts'
import type { After, Total } from '../store/lists.ts'
import { dataVersion } from '../store/settings.ts'
import { writeCursor } from './cursor.ts'
import type { Format } from './format.ts'
import { canShow, SHAPING } from './formats/shaping.ts'
import type { ListQuery, RawQuery } from './query.ts'

export const datasetSchema = z.object({
  version: z.number().int().describe('Grows with every change of the data'),
  reference: z.string().nullable().describe('Version of the reference data'),
})

const resolved = z.object({
  param: z.string(),
  input: z.string(),
  id: z.string(),
  label: z.string(),
  match: z.string().describe('How the input was understood: id, wikidata, name, weak-name, iso3'),
})

const warnings = z.array(z.string()).optional()

export const listSchema = <T extends z.ZodType>(row: T) =>
  z.object({
    data: z.array(row),
    page: z.object({ limit: z.number().int(), has_more: z.boolean(), next_cursor: z.string().nullable() }),
    meta: z.object({
      total: z
        .object({ value: z.number().int(), relation: z.enum(['eq', 'gte']).describe('gte: counting stopped there') })
        .nullable()
        .describe('Null with count=none'),
      query: z.record(z.string(), z.unknown()).describe('The query as it was understood'),
      resolved: z.array(resolved).describe('What names were taken for'),
      warnings,
      dataset: datasetSchema,
    }),
    links: z
      .object({ self: z.string(), next: z.string().nullable() })
      .catchall(z.string())
      .describe('The next page, and the same rows in other forms'),
  })

export const detailSchema = <T extends z.ZodType>(thing: T) =>
  z.object({ data: thing, meta: z.object({ warnings, dataset: datasetSchema }), links: z.record(z.string(), z.string()) })

/** The address of a list: its path, the form of the answer, and whether that stands at the end of the path. */
export type ListAddress = { path: string; raw: RawQuery; format: Format; suffixed: boolean; formats: readonly Format[] }

type ListParts = ListAddress & {
  query: ListQuery
  /** Rows as JSON text; bytes have the commas between them. */
  rows: readonly string[] | Buffer
  next: After | null
  total: Total | null
  /** The version of the data before the rows were read: what changed since is left to `/changes`, and must not come again. */
  dataset: Dataset
}

export type Dataset = z.infer<typeof datasetSchema>

/** A list's body as JSON text, and its links. */
export function listText({ rows, ...parts }: ListParts): { text: string | Buffer; links: ListLinks } {
  const rest = restOfList(parts)
  const end = `],${JSON.stringify(rest).slice(1)}`
  const text = Buffer.isBuffer(rows) ? Buffer.concat([BEGIN, rows, Buffer.from(end)]) : `${BEGIN}${rows.join(',')}${end}`
  return { text, links: rest.links }
}

const BEGIN = Buffer.from('{"data":[')

export type ListLinks = { self: string; next: string | null } & { [format: string]: string | null }

function restOfList({ query, next, total, dataset, ...address }: Omit<ListParts, 'rows'>) {
  const cursor = cursorOf(query, next, dataset)
  return {
    page: { limit: query.page.limit, has_more: cursor !== null, next_cursor: cursor },
    meta: {
      ...{ total, query: query.echo, resolved: query.resolved },
      ...(query.warnings.length && { warnings: query.warnings }),
      dataset,
    },
    links: listLinks(address, cursor),
  }
}

/** Where the next page begins, for clients; null on the last page. */
export const cursorOf = (query: ListQuery, next: After | null, dataset: Dataset): string | null =>
  next && writeCursor(query.mark, next, query.began ?? dataset.version)

/** The page itself and the next one, both in the form of the answer, and the same rows in the other forms. */
export function listLinks({ path, raw, format, suffixed, formats }: ListAddress, cursor: string | null): ListLinks {
  const { format: _format, ...others } = raw
  // Another form than JSON is named by the path, whatever the request named it by: the links must lead to it without a header.
  const own = suffixed || format !== 'json' ? `${path}.${format}` : path
  const query = own === path ? raw : others
  const links: ListLinks = { self: linkTo(own, query), next: cursor && linkTo(own, { ...query, cursor }) }
  const shaped = SHAPING.some(name => name in others)
  const search = linkTo('', others)
  for (const other of formats) {
    if (other === 'json') {
      if (format !== 'json') links.json = path + search
    } else links[other] = `${path}.${other}${shaped ? linkTo('', shownBy(other, others)) : search}`
  }
  return links
}

/** The parameters that a form takes. */
const shownBy = (format: Format, raw: RawQuery): RawQuery =>
  Object.fromEntries(Object.entries(raw).filter(([name]) => canShow(format, name)))

export async function detailBody<Thing>(store: Store, data: Thing, links: Record<string, string>, warnings: string[]) {
  return { data, meta: { ...(warnings.length && { warnings }), dataset: await datasetOf(store) }, links }
}

export async function datasetOf(store: Store): Promise<Dataset> {
  const { changes, reference } = await dataVersion(store)
  return { version: changes, reference }
}

/** A path with the parameters as they were given. */
export function linkTo(path: string, raw: RawQuery): string {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(raw)) {
    for (const one of Array.isArray(value) ? value : [value]) search.append(key, String(one))
  }
  return search.size ? `${path}?${search}` : path
}
