import { z } from 'zod'
import { allLabels } from '../../store/labels.ts'
import { type Counted, countBy, type Group, MAX_GROUPS } from '../../store/stats.ts'
import { linkTo } from '../bodies.ts'
import { type Format, MEDIA } from '../format.ts'
import { csvHeader, csvLines } from '../formats/columns.ts'
import { GROUPS, type ListParameters } from '../parameters.ts'
import { readFilterQuery, readLang } from '../query.ts'
import { emptyValue, type Reader, unknownValue } from '../reader.ts'
import { type Endpoint, madeDocs, rawQuery } from './context.ts'
import { EVENT_FILTERS } from './events.ts'
import { addMade, links, madeMeta, metaOf, otherForms } from './made.ts'

const FORMATS = ['json', 'csv'] as const satisfies Format[]

export const STATS: ListParameters = { names: ['group_by', ...EVENT_FILTERS, 'lang', 'format'], formats: FORMATS }

const body = z.object({
  data: z.array(
    z.object({
      count: z.number().int(),
      group: z.record(z.string(), z.object({ id: z.string(), label: z.string() }).nullable()).describe('By group asked for; null: no date'),
    }),
  ),
  meta: madeMeta,
  links,
})

/** Counts of events by one or two of their properties. */
export const stats: Endpoint = (app, { store }) => {
  const docs = madeDocs('events', 'How many events have which values: the largest groups first', STATS, body)
  addMade(app, { path: '/events/stats', schema: docs, formats: FORMATS }, async (request, reply, format) => {
    const raw = rawQuery(request)
    const query = await readFilterQuery(store, STATS, raw, (reader, given) => ({
      groups: readGroups(reader, given.get('group_by')),
      lang: readLang(reader, given.get('lang')),
    }))
    const { groups, lang } = query.own
    const labels = await allLabels(store, lang)
    const counted = await countBy(store, query.filter, groups)
    const rows = counted.slice(0, MAX_GROUPS)
    const labelOf = (group: Group, id: string) => (id === '' ? null : { id, label: labels(group, id) })
    if (format === 'csv') {
      const cells = groups.flatMap((group, at) => [
        [group, (row: Counted) => row.values[at]!] as const,
        [`${group}_label`, (row: Counted) => labelOf(group, row.values[at]!)?.label ?? null] as const,
      ])
      const columns = Object.fromEntries([...cells, ['count', (row: Counted) => row.count] as const])
      return reply.type(MEDIA.csv).send(csvHeader(Object.keys(columns)) + csvLines(columns, rows))
    }
    const data = rows.map(({ values, count }) => ({
      group: Object.fromEntries(groups.map((group, at) => [group, labelOf(group, values[at]!)])),
      count,
    }))
    const meta = await metaOf(store, { ...query, echo: { group_by: groups, ...query.echo } }, { cut: counted.length > MAX_GROUPS })
    return reply.send({
      data,
      meta,
      links: { self: linkTo('/events/stats', raw), events: linkTo('/events', eventsOf(raw)), ...otherForms('/events/stats', raw, FORMATS) },
    })
  })
}

/** The parameters that the list of the events has too. */
export const eventsOf = (raw: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(raw).filter(([name]) => (EVENT_FILTERS as string[]).includes(name)))

function readGroups(reader: Reader, given: readonly string[] | undefined): Group[] {
  const inputs = (given ?? ['']).flatMap(value => value.split(',')).map(value => value.trim().toLowerCase())
  const groups: Group[] = []
  for (const input of inputs.slice(0, 3)) {
    const known = GROUPS.find(name => name === input)
    if (known) groups.push(known)
    else if (input === '') reader.faults.push(emptyValue('group_by'))
    else unknownValue(reader, 'group_by', input, GROUPS, `There are ${GROUPS.join(', ')}.`)
  }
  if (inputs.length > 2 || new Set(groups).size !== groups.length) {
    reader.faults.push({ code: 'too_many_values', name: 'group_by', detail: "'group_by' takes one or two different values." })
  }
  return groups
}
