/** The forms in which an answer can be had, and how a request says which: by suffix, by `format=`, or by `Accept`. */
import accepts from 'accepts'
import type { FastifyRequest } from 'fastify'
import { Problem } from './problems.ts'
import { cut } from './reader.ts'
import { closest } from './similar.ts'

export const MEDIA = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  cameo: 'text/csv; charset=utf-8; header=present',
  plover: 'application/x-ndjson; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
  gexf: 'application/gexf+xml; charset=utf-8',
} as const

export type Format = keyof typeof MEDIA

/** Forms that `Accept` can ask for; the others share their media types. */
const BY_ACCEPT: readonly Format[] = ['json', 'csv', 'ndjson', 'geojson', 'atom', 'graphml', 'gexf']

const essence = (format: Format): string => MEDIA[format].split(';')[0]!

/**
 * The form that a request asks for.
 * @param suffix of the path, which decides where there is one
 * @throws Problem 400 for an unknown `format`, 406 when nothing here is acceptable
 */
export function formatOf(request: FastifyRequest, formats: readonly Format[], suffix?: Format): Format {
  if (suffix) return suffix
  const { format } = request.query as Record<string, unknown>
  if (format !== undefined) return named(format, formats)
  const { accept } = request.headers
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return 'json'
  const offered = BY_ACCEPT.filter(known => formats.includes(known))
  const types = offered.map(essence)
  const taken = accepts(request.raw).types(types)
  const at = types.indexOf(Array.isArray(taken) ? (taken[0] ?? '') : taken || '')
  if (at >= 0) return offered[at]!
  throw new Problem(406, 'not-acceptable', [
    {
      code: 'unknown_value',
      name: 'Accept',
      value: cut(accept),
      detail: `Nothing here is acceptable to you. There are ${types.join(', ')}.`,
    },
  ])
}

function named(format: unknown, formats: readonly Format[]): Format {
  const known = formats.find(name => name === format)
  if (known) return known
  const input = Array.isArray(format) ? format.join(',') : String(format)
  const detail = `Unknown format '${cut(input)}'. There are ${formats.join(', ')}.`
  throw new Problem(400, 'invalid-query', [
    { code: 'unknown_value', name: 'format', value: cut(input), detail, suggestions: closest(input, formats) },
  ])
}
