import { contactsOf } from '../../store/contacts.ts'
import { countLeaders, type LeaderRow, leaderDetail, leaderViews, listLeaders } from '../../store/leaders.ts'
import type { LeaderView } from '../../store/views.ts'
import { detailSchema } from '../bodies.ts'
import { resolvePath } from '../entities.ts'
import { LEADER_COLUMNS } from '../formats/columns.ts'
import { PAGING, type ParameterName } from '../parameters.ts'
import { contactsSchema, leaderDetailSchema, leaderSchema } from '../schemas.ts'
import { detailDocs, type Endpoint, pathId } from './context.ts'
import { sendDetail } from './detail.ts'
import { addList, type Noun } from './list.ts'

export const LEADER_LIST = {
  names: ['leader', 'country', 'office', 'q', ...PAGING] as ParameterName[],
  sorts: ['name'] as [string, ...string[]],
  formats: ['json', 'csv', 'ndjson'] as const,
  row: leaderSchema,
}

const ID = 'Id, Wikidata id, or any name in any script'

const noun: Noun<LeaderRow, LeaderView> = {
  ...{ path: '/leaders', tag: 'leaders', summary: 'Leaders with their names and offices', list: LEADER_LIST, columns: LEADER_COLUMNS },
  ...{ read: listLeaders, count: countLeaders, views: leaderViews },
}

export const leaders: Endpoint = (app, context) => {
  const { store } = context
  addList(app, context, noun)

  const docs = detailDocs('leaders', 'One leader', ID, detailSchema(leaderDetailSchema), 'putin')
  app.get('/leaders/:id', { schema: docs, config: { data: true } }, async (request, reply) => {
    const id = await resolvePath(store, 'leader', pathId(request))
    const links = {
      ...{ self: `/leaders/${id}`, events: `/events?leader=${id}`, articles: `/articles?leader=${id}`, quotes: `/quotes?leader=${id}` },
      contacts: `/leaders/${id}/contacts`,
    }
    return sendDetail(store, request, reply, await leaderDetail(store, id), links)
  })

  const contactDocs = detailDocs(
    'leaders',
    'Whom a leader had to do with: how often, how, first and last time',
    ID,
    detailSchema(contactsSchema),
    'putin',
  )
  app.get('/leaders/:id/contacts', { schema: contactDocs, config: { data: true } }, async (request, reply) => {
    const id = await resolvePath(store, 'leader', pathId(request))
    return sendDetail(store, request, reply, await contactsOf(store, id), { self: `/leaders/${id}/contacts`, leader: `/leaders/${id}` })
  })
}
