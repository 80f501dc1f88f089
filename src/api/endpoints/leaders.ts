import { countLeaders, leaderDetail, leaderViews, listLeaders } from '../../store/leaders.ts'
import { detailBody, detailSchema, listBody } from '../bodies.ts'
import { resolvePath } from '../entities.ts'
import type { ListParameters } from '../parameters.ts'
import { readListQuery, readNoQuery } from '../query.ts'
import { leaderDetailSchema, leaderSchema } from '../schemas.ts'
import { detailDocs, type Endpoint, listDocs, pathId, rawQuery } from './context.ts'

export const LEADER_LIST: ListParameters = { names: ['leader', 'country', 'q', 'sort', 'limit', 'cursor'], sorts: ['name'] }

const ID = 'Id, Wikidata id, or any name in any script'

export const leaders: Endpoint = (app, { store }) => {
  app.get('/leaders', { schema: listDocs('leaders', 'Leaders with their names and offices', LEADER_LIST, leaderSchema) }, async request => {
    const raw = rawQuery(request)
    const query = await readListQuery(store, LEADER_LIST, raw)
    const { rows, next } = await listLeaders(store, query.filter, query.page)
    const total = await countLeaders(store, query.filter)
    return listBody(store, { path: '/leaders', raw, query, data: await leaderViews(store, rows), next, total })
  })

  app.get('/leaders/:id', { schema: detailDocs('leaders', 'One leader', ID, detailSchema(leaderDetailSchema)) }, async request => {
    const warnings = readNoQuery(rawQuery(request))
    const id = await resolvePath(store, 'leader', pathId(request))
    const links = {
      self: `/leaders/${id}`,
      events: `/events?leader=${id}`,
      articles: `/articles?leader=${id}`,
      quotes: `/quotes?leader=${id}`,
    }
    return detailBody(store, await leaderDetail(store, id), links, warnings)
  })
}
