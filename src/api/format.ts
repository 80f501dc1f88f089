/** The forms in which an answer can be had, and how a request says which: by suffix, by `format=`, or by `Accept`. */
import type { IncomingMessage } from 'node:http'
import accepts from 'accepts'
import type { FastifyRequest } from 'fastify'
import { requireScope } from './http/keys.ts'
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

/** Forms that take everything there is: where keys are asked for, they need one with the scope `export`. */
const EXPORTS: ReadonlySet<Format> = new Set(['csv', 'ndjson', 'cameo', 'plover'])

/**
 * The form that a request asks for.
 * @param suffix of the path, which decides where there is one
 * @throws Problem 400 for an unknown `format`, 406 when nothing here is acceptable, 401 or 403 when the key is not enough for it
 */
export function formatOf(request: FastifyRequest, formats: readonly Format[], suffix?: Format): Format {
  const format = suffix ?? asked(request, formats)
  if (EXPORTS.has(format)) requireScope(request, 'export')
  return format
}

function asked(request: FastifyRequest, formats: readonly Format[]): Format {
  const { format } = request.query as Record<string, unknown>
  if (format !== undefined) return named(format, formats)
  const { accept } = request.headers
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return 'json'
  const offered = BY_ACCEPT.filter(known => formats.includes(known))
  const types = offered.map(essence)
  const taken = accepts({ headers: { accept: bare(accept) } } as IncomingMessage).types(types)
  const at = types.indexOf(Array.isArray(taken) ? (taken[0] ?? '') : taken || '')
  if (at >= 0) return offered[at]!
  throw new Problem(406, 'not-acceptable', [
    { code: 'unknown_value', name: 'Accept', detail: `Nothing here is acceptable to you. There are ${types.join(', ')}.` },
  ])
}

/** Media types without their parameters, all but how much each is wanted: `application/json; charset=utf-8` is what is sent here. */
function bare(accept: string): string {
  return accept
    .replace(/"(?:[^"\\]|\\.)*"/g, 'quoted')
    .split(',')
    .map(range =>
      range
        .split(';')
        .filter((part, at) => at === 0 || /^\s*q\s*=/i.test(part))
        .join(';'),
    )
    .join(',')
}

function named(format: unknown, formats: readonly Format[]): Format {
  const known = formats.find(name => name === String(format).toLowerCase())
  if (known) return known
  const input = Array.isArray(format) ? format.join(',') : String(format)
  const detail = `Unknown format '${cut(input)}'. There are ${formats.join(', ')}.`
  throw new Problem(400, 'invalid-query', [
    { code: 'unknown_value', name: 'format', value: cut(input), detail, suggestions: closest(input, formats) },
  ])
}
