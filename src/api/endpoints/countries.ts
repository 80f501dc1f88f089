import { countCountries, countryDetail, countryViews, listCountries } from '../../store/countries.ts'
import { detailBody, detailSchema, listBody } from '../bodies.ts'
import { resolvePath } from '../entities.ts'
import type { ListParameters } from '../parameters.ts'
import { readListQuery, readNoQuery } from '../query.ts'
import { countrySchema } from '../schemas.ts'
import { detailDocs, type Endpoint, listDocs, pathId, rawQuery } from './context.ts'

export const COUNTRY_LIST: ListParameters = { names: ['country', 'q', 'sort', 'limit', 'cursor'], sorts: ['name'] }

const ID = 'ISO 3166-1 code of two or three letters, an organisation’s code, or any name in any script'

export const countries: Endpoint = (app, { store }) => {
  app.get('/countries', { schema: listDocs('countries', 'Countries and organisations', COUNTRY_LIST, countrySchema) }, async request => {
    const raw = rawQuery(request)
    const query = await readListQuery(store, COUNTRY_LIST, raw)
    const { rows, next } = await listCountries(store, query.filter, query.page)
    const total = await countCountries(store, query.filter)
    return listBody(store, { path: '/countries', raw, query, data: await countryViews(store, rows), next, total })
  })

  app.get(
    '/countries/:id',
    { schema: detailDocs('countries', 'One country or organisation', ID, detailSchema(countrySchema)) },
    async request => {
      const warnings = readNoQuery(rawQuery(request))
      const code = await resolvePath(store, 'country', pathId(request))
      const links = {
        self: `/countries/${code}`,
        events: `/events?country=${code}`,
        leaders: `/leaders?country=${code}`,
        quotes: `/quotes?country=${code}`,
      }
      return detailBody(store, await countryDetail(store, code), links, warnings)
    },
  )
}
