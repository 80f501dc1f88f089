import { type CountryRow, countCountries, countryDetail, countryViews, listCountries } from '../../store/countries.ts'
import type { CountryView } from '../../store/views.ts'
import { detailSchema } from '../bodies.ts'
import { resolvePath } from '../entities.ts'
import { COUNTRY_COLUMNS } from '../formats/columns.ts'
import { PAGING, type ParameterName } from '../parameters.ts'
import { countrySchema } from '../schemas.ts'
import { detailDocs, type Endpoint, pathId } from './context.ts'
import { sendDetail } from './detail.ts'
import { addList, type Noun } from './list.ts'

export const COUNTRY_LIST = {
  names: ['country', 'kind', 'q', ...PAGING] as ParameterName[],
  sorts: ['name'] as [string, ...string[]],
  formats: ['json', 'csv', 'ndjson'] as const,
  kinds: ['country', 'organisation'],
  row: countrySchema,
}

const ID = 'ISO 3166-1 code of two or three letters, an organisation’s code, Wikidata id, or any name in any script'

const noun: Noun<CountryRow, CountryView> = {
  ...{ path: '/countries', tag: 'countries', summary: 'Countries and organisations', list: COUNTRY_LIST, columns: COUNTRY_COLUMNS },
  ...{ read: listCountries, count: countCountries, views: countryViews },
}

export const countries: Endpoint = (app, context) => {
  const { store } = context
  addList(app, context, noun)

  const docs = detailDocs('countries', 'One country or organisation', ID, detailSchema(countrySchema), 'LY')
  app.get('/countries/:id', { schema: docs, config: { data: true } }, async (request, reply) => {
    const code = await resolvePath(store, 'country', pathId(request))
    const links = {
      self: `/countries/${code}`,
      events: `/events?country=${code}`,
      leaders: `/leaders?country=${code}`,
      quotes: `/quotes?country=${code}`,
    }
    return sendDetail(store, request, reply, await countryDetail(store, code), links)
  })
}
