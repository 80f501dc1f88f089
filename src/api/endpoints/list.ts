/** What all lists do alike: read the query, find the page, and send it in the form asked for. */

import { Readable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Store } from '../../store/db.ts'
import type { Filter } from '../../store/filter.ts'
import { labelsIn, relabel } from '../../store/labels.ts'
import { type After, COUNT_CAP, type Page, type PageRequest, type Total } from '../../store/lists.ts'
import { wantedTerms } from '../../store/search.ts'
import { versionKey } from '../../store/settings.ts'
import type { Term } from '../../text/forms.ts'
import { cursorOf, datasetOf, type ListAddress, type ListLinks, listLinks, listText } from '../bodies.ts'
import { pick } from '../fields.ts'
import { type Format, formatOf, MEDIA } from '../format.ts'
import { type Columns, columnsOfFields, csvHeader, csvLines } from '../formats/columns.ts'
import type { ListParameters } from '../parameters.ts'
import { type Include, type ListQuery, readListQuery, STREAMS } from '../query.ts'
import { type Context, listDocs, rawQuery } from './context.ts'

/** How rows of a form that only one noun has are written: a head, a text for each row, a foot. */
export type Writer<Row> = {
  head?: string
  lines(rows: readonly Row[]): string
}

export type Noun<Entry, Row> = {
  path: string
  tag: string
  summary: string
  list: ListParameters & { formats: readonly Format[]; row: z.ZodType }
  read(store: Store, filter: Filter, page: PageRequest): Promise<Page<Entry>>
  count(store: Store, filter: Filter, cap: number | null): Promise<Total>
  views(store: Store, entries: readonly Entry[]): Promise<Row[]>
  /** Rows that are kept as JSON text. */
  texts?(entries: readonly Entry[]): string[]
  /** A page of such rows as one piece of memory; null where they have to be looked for one by one. */
  ready?(store: Store, filter: Filter, page: PageRequest): Promise<{ rows: Buffer; next: After | null; total: Total } | null>
  /** The same as lines, read in a thread; null where that cannot be. */
  lines?(store: Store, filter: Filter, page: PageRequest): Promise<AsyncGenerator<Buffer> | null>
  columns: Columns<Row>
  include?(store: Store, entries: readonly Entry[], rows: readonly Row[], include: ReadonlySet<Include>): Promise<void>
  highlight?(store: Store, rows: readonly Row[], terms: readonly Term[]): Promise<void>
  /** Forms that only this noun has: streamed ones by writer, others whole. */
  writers?: Partial<Record<Format, (store: Store) => Promise<Writer<Row>>>>
  whole?: Partial<Record<Format, (rows: readonly Row[], links: ListLinks, request: FastifyRequest, query: ListQuery) => string>>
}

/** Adds a list, with a path of its own for each other form: `/events.csv`. */
export function addList<Entry, Row>(app: FastifyInstance, { store }: Context, noun: Noun<Entry, Row>): void {
  const { path, tag, summary, list } = noun
  const answer = (suffix?: Format) => async (request: FastifyRequest, reply: FastifyReply) => {
    const format = formatOf(request, list.formats, suffix)
    const raw = rawQuery(request)
    const query = await readListQuery(store, path, list, raw, format)
    const address = { path, raw, format, suffixed: suffix !== undefined, formats: list.formats }
    reply.type(MEDIA[format])
    if (query.lang) reply.header('content-language', query.lang)
    if (STREAMS.includes(format)) return reply.send(await stream(store, noun, query, address, reply))
    return reply.send(await page(store, noun, query, address, request, reply))
  }
  app.get(path, { schema: listDocs(tag, summary, list, list.row), config: { data: true } }, answer())
  for (const format of list.formats)
    app.get(`${path}.${format}`, { schema: { hide: true } as object, config: { data: true } }, answer(format))
}

async function page<Entry, Row>(
  store: Store,
  noun: Noun<Entry, Row>,
  query: ListQuery,
  address: ListAddress,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string | Buffer> {
  const { format } = address
  const dataset = await datasetOf(store)
  const filter = filterOf(query, dataset.version)
  const write = noun.whole?.[format]
  const ready = write || !isPlain(noun, query) ? null : await noun.ready?.(store, filter, query.page)
  const { rows: entries, next } = ready ? { ...ready, rows: [] } : await noun.read(store, filter, query.page)
  const total = await totalOf(store, noun, query, filter === query.filter ? ready?.total : null)
  const rows = ready ? ready.rows : write ? [] : await rowTexts(store, noun, query, entries)
  const { text, links } = listText({ ...address, query, next, total, dataset, rows })
  setLinks(reply, links, format)
  return write ? write(await rowViews(store, noun, query, entries), links, request, query) : text
}

/** How many rows the query finds: what is known already, or counted. */
async function totalOf<Entry, Row>(
  store: Store,
  noun: Noun<Entry, Row>,
  { count, filter }: ListQuery,
  known: Total | null | undefined,
): Promise<Total | null> {
  if (count === 'none') return null
  return known ?? noun.count(store, filter, count === 'exact' ? null : COUNT_CAP)
}

/** `Link`: the next page, and the other forms (RFC 8288). */
function setLinks(reply: FastifyReply, { self: _self, next, ...alternates }: ListLinks, format: Format): void {
  const links = next ? [`<${next}>; rel="next"`] : []
  for (const [name, href] of Object.entries(alternates)) {
    if (href && name !== format) links.push(`<${href}>; rel="alternate"; type="${MEDIA[name as Format].split(';')[0]}"; title="${name}"`)
  }
  reply.header('link', links.join(', '))
}

/** What a page of a walk finds: not what changed since the walk began, so that nothing comes twice. */
const filterOf = ({ filter, began }: ListQuery, version: number): Filter =>
  began === null || version <= began ? filter : { ...filter, unchanged: began }

/** Rows are asked for as they are kept. */
const isPlain = <Entry, Row>({ highlight }: Noun<Entry, Row>, { fields, lang, include, filter }: ListQuery): boolean =>
  !fields && !lang && !include.size && !(highlight && filter.text?.wanted)

/** Rows as JSON text. */
async function rowTexts<Entry, Row>(store: Store, noun: Noun<Entry, Row>, query: ListQuery, entries: readonly Entry[]): Promise<string[]> {
  if (noun.texts && isPlain(noun, query)) return noun.texts(entries)
  const { fields } = query
  const rows = await rowViews(store, noun, query, entries)
  return rows.map(row => JSON.stringify(fields ? pick(row, fields) : row))
}

/** Rows with all that the query asks to add. */
async function rowViews<Entry, Row>(store: Store, noun: Noun<Entry, Row>, query: ListQuery, entries: readonly Entry[]): Promise<Row[]> {
  const rows = noun.texts ? noun.texts(entries).map(text => JSON.parse(text) as Row) : await noun.views(store, entries)
  if (query.include.size) await noun.include?.(store, entries, rows, query.include)
  return finished(store, noun, query, rows)
}

/** Rows with what is added to them alone, without knowing their numbers. */
async function finished<Entry, Row>(store: Store, noun: Noun<Entry, Row>, { lang, filter }: ListQuery, rows: Row[]): Promise<Row[]> {
  if (filter.text?.wanted) await noun.highlight?.(store, rows, wantedTerms(filter.name ?? ''))
  if (!lang) return rows
  const labels = await labelsIn(store, lang)
  return rows.map(row => relabel(row, labels, 'data') as Row)
}

/** Rows of which there is one stretch in memory at a time: few, for nobody else is answered while they are written. */
const STRETCH = 100

/**
 * The rows that the query finds, as a stream. Where it is asked for so many and there are more, `Link` says where to go on: that is found before,
 * and again where the data changed until the first row was read, this time leaving out what changed.
 */
async function stream<Entry, Row>(
  store: Store,
  noun: Noun<Entry, Row>,
  query: ListQuery,
  address: ListAddress,
  reply: FastifyReply,
): Promise<Readable> {
  let filter: Filter | null = null
  for (let last = !query.limited; ; last = true) {
    const version = versionKey(store)
    const dataset = await datasetOf(store)
    filter ??= filterOf(query, dataset.version)
    const next = query.limited ? await nextOf(store, noun, filter, query) : null
    const text = await streamed(store, noun, query, filter, address.format)
    const first = last ? null : await text.next()
    if (first && versionKey(store) !== version) {
      await text.return(undefined)
      filter = { ...filter, unchanged: filter.unchanged ?? dataset.version }
      continue
    }
    setLinks(reply, listLinks(address, cursorOf(query, next, dataset)), address.format)
    return Readable.from(first ? resumed(first, text) : text, { objectMode: false, highWaterMark: 1 << 18 })
  }
}

/** Where the rows go on after as many as the query asks for; null when there are no more. */
async function nextOf<Entry, Row>(store: Store, noun: Noun<Entry, Row>, filter: Filter, { page }: ListQuery): Promise<After | null> {
  return (await noun.read(store, filter, { ...page, limit: 1, skip: page.limit - 1 })).next
}

async function* resumed(first: IteratorResult<Buffer>, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  try {
    if (first.done) return
    yield first.value
    yield* rest
  } finally {
    await rest.return(undefined)
  }
}

/** Every row that the query finds, as text, from a connection that sees the database as it is now. */
async function streamed<Entry, Row>(
  store: Store,
  noun: Noun<Entry, Row>,
  query: ListQuery,
  filter: Filter,
  format: Format,
): Promise<AsyncGenerator<Buffer>> {
  const lines = query.include.size ? null : await noun.lines?.(store, filter, query.page)
  if (format === 'ndjson' && isPlain(noun, query) && lines) return lines
  return written(store, noun, query, format, lines ? parsed(store, noun, query, lines) : read(store, noun, query, filter))
}

/** Rows that a thread reads, a stretch at a time. */
async function* parsed<Entry, Row>(
  store: Store,
  noun: Noun<Entry, Row>,
  query: ListQuery,
  portions: AsyncGenerator<Buffer>,
): AsyncGenerator<Row[]> {
  for await (const portion of portions) {
    const lines = portion.toString().trimEnd().split('\n')
    for (let at = 0; at < lines.length; at += STRETCH) {
      const rows = lines.slice(at, at + STRETCH).map(line => JSON.parse(line) as Row)
      yield await finished(store, noun, query, rows)
      await nextTurn()
    }
  }
}

/** Rows that are read here, page after page. */
async function* read<Entry, Row>(store: Store, noun: Noun<Entry, Row>, query: ListQuery, filter: Filter): AsyncGenerator<Row[]> {
  const snapshot = store.snapshot()
  try {
    let left = query.page.limit
    let { after } = query.page
    do {
      const found: Page<Entry> = await noun.read(snapshot.store, filter, { ...query.page, after, limit: Math.min(STRETCH, left) })
      yield await rowViews(snapshot.store, noun, query, found.rows)
      left -= found.rows.length
      after = found.next
      await nextTurn()
    } while (after && left > 0)
  } finally {
    snapshot.close()
  }
}

async function* written<Entry, Row>(
  store: Store,
  noun: Noun<Entry, Row>,
  query: ListQuery,
  format: Format,
  stretches: AsyncGenerator<Row[]>,
): AsyncGenerator<Buffer> {
  const { head, lines } = await writerOf(store, noun, query, format)
  if (head) yield Buffer.from(head)
  for await (const rows of stretches) {
    const text = lines(rows)
    if (text) yield Buffer.from(text)
  }
}

async function writerOf<Entry, Row>(store: Store, noun: Noun<Entry, Row>, query: ListQuery, format: Format): Promise<Writer<Row>> {
  const own = await noun.writers?.[format]?.(store)
  if (own) return own
  const { fields } = query
  if (format === 'ndjson') return { lines: rows => rows.map(row => `${JSON.stringify(fields ? pick(row, fields) : row)}\n`).join('') }
  const columns = fields ? columnsOfFields<Row>(fields, noun.list.row) : noun.columns
  return { head: csvHeader(Object.keys(columns)), lines: rows => csvLines(columns, rows) }
}
