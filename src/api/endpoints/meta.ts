import { z } from 'zod'
import { eventKinds } from '../../events/index.ts'
import { countRows } from '../../store/counts.ts'
import { articleSources } from '../../store/sources.ts'
import { countBy } from '../../store/stats.ts'
import { datasetOf, datasetSchema } from '../bodies.ts'
import { MEDIA } from '../format.ts'
import { ACTS, CALENDARS, CHANNELS, GROUPS, INTERVALS, PARAMETERS, QUOTE_KINDS, STATUSES } from '../parameters.ts'
import { problemSchema } from '../problems.ts'
import { readNoQuery } from '../query.ts'
import { type Endpoint, rawQuery } from './context.ts'

const strings = z.array(z.string())

const body = z.object({
  data: z.object({
    dataset: datasetSchema,
    counts: z.object({ articles: z.number().int(), events: z.number().int(), quotes: z.number().int(), leaders: z.number().int() }),
    coverage: z.object({
      languages: z.array(z.object({ language: z.string(), events: z.number().int() })),
      months: z.array(z.object({ language: z.string(), month: z.string().nullable(), events: z.number().int() })),
      sources: strings,
    }),
    codebook: z.object({
      types: z.array(
        z.object({
          ...{ type: z.string(), label: z.string(), description: z.string(), family: z.string() },
          ...{ roles: strings, cameo: z.string(), plover: z.string().nullable() },
        }),
      ),
      ...{ statuses: strings, channels: strings, acts: strings, quote_kinds: strings },
    }),
    parameters: z.array(z.object({ name: z.string(), description: z.string(), example: z.string(), values: strings.optional() })),
    ...{ formats: z.record(z.string(), z.string()), groups: strings, intervals: strings, calendars: strings },
  }),
  meta: z.object({ warnings: strings }).optional(),
  links: z.record(z.string(), z.string()),
})

/** What the data set holds, and what can be asked of it. */
export const meta: Endpoint = (app, { store }) => {
  const schema = {
    ...{
      tags: ['service'],
      summary: 'Version, counts, coverage, codebook and parameters',
      response: { 200: body, 400: problemSchema },
    },
  }
  app.get('/meta', { schema, config: { data: true } }, async request => {
    const warnings = readNoQuery(rawQuery(request))
    const languages = await countBy(store, {}, ['language'])
    const months = await countBy(store, {}, ['language', 'month'])
    const data = {
      dataset: await datasetOf(store),
      counts: await countRows(store),
      coverage: {
        languages: languages.map(({ values: [language = ''], count }) => ({ language, events: count })),
        months: months
          .map(({ values: [language = '', month = ''], count }) => ({ language, month: month || null, events: count }))
          .sort((a, b) => `${a.language} ${a.month}`.localeCompare(`${b.language} ${b.month}`, 'en')),
        sources: await articleSources(store),
      },
      codebook: {
        types: Object.values(eventKinds).map(({ type, label, description, family, roles, cameo, plover }) => ({
          ...{ type, label, description, family, roles: [...roles], cameo, plover },
        })),
        ...{ statuses: [...STATUSES], channels: [...CHANNELS], acts: [...ACTS], quote_kinds: [...QUOTE_KINDS] },
      },
      parameters: Object.entries(PARAMETERS).map(([name, { description, example, values }]) => ({
        ...{ name, description, example, ...(values?.length && { values: [...values] }) },
      })),
      ...{ formats: { ...MEDIA }, groups: [...GROUPS], intervals: [...INTERVALS], calendars: [...CALENDARS] },
    }
    return {
      data,
      ...(warnings.length && { meta: { warnings } }),
      links: { self: '/meta', docs: '/docs', openapi: '/openapi.json', changes: '/changes?after=0' },
    }
  })
}
