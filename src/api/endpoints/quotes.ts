import { countQuotes, listQuotes, quoteViews } from '../../store/quotes.ts'
import { listBody } from '../bodies.ts'
import type { ListParameters } from '../parameters.ts'
import { readListQuery } from '../query.ts'
import { quoteSchema } from '../schemas.ts'
import { type Endpoint, listDocs, rawQuery } from './context.ts'

export const QUOTE_LIST: ListParameters = {
  names: ['leader', 'country', 'from', 'to', 'language', 'q', 'sort', 'limit', 'cursor'],
  sorts: ['-date', 'date', 'confidence'],
}

export const quotes: Endpoint = (app, { store }) => {
  app.get('/quotes', { schema: listDocs('quotes', 'Who said what, newest article first', QUOTE_LIST, quoteSchema) }, async request => {
    const raw = rawQuery(request)
    const query = await readListQuery(store, QUOTE_LIST, raw)
    const { rows, next } = await listQuotes(store, query.filter, query.page)
    const total = await countQuotes(store, query.filter)
    return listBody(store, { path: '/quotes', raw, query, data: await quoteViews(store, rows), next, total })
  })
}
