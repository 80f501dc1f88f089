import { highlightQuotes } from '../../store/highlights.ts'
import { countQuotes, listQuotes, type QuoteRow, quoteDetail, quoteViews } from '../../store/quotes.ts'
import type { QuoteView } from '../../store/views.ts'
import { detailSchema } from '../bodies.ts'
import { QUOTE_COLUMNS } from '../formats/columns.ts'
import { PAGING, type ParameterName, QUOTE_KINDS } from '../parameters.ts'
import { notFound } from '../problems.ts'
import { quoteSchema } from '../schemas.ts'
import { detailDocs, type Endpoint, pathId } from './context.ts'
import { sendDetail } from './detail.ts'
import { addList, type Noun } from './list.ts'

export const QUOTE_LIST = {
  names: [
    ...(['leader', 'country', 'act', 'kind', 'from', 'to', 'calendar', 'published_from', 'published_to', 'since'] as const),
    ...(['language', 'source', 'q', 'min_confidence'] as const),
    ...PAGING,
  ] as ParameterName[],
  sorts: ['-date', 'date', 'confidence', 'relevance'] as [string, ...string[]],
  formats: ['json', 'csv', 'ndjson'] as const,
  kinds: QUOTE_KINDS,
  row: quoteSchema,
}

const noun: Noun<QuoteRow, QuoteView> = {
  ...{ path: '/quotes', tag: 'quotes', summary: 'Who said what, newest article first', list: QUOTE_LIST, columns: QUOTE_COLUMNS },
  ...{ read: listQuotes, count: countQuotes, views: quoteViews },
  highlight: highlightQuotes,
}

export const quotes: Endpoint = (app, context) => {
  addList(app, context, noun)

  app.get(
    '/quotes/:id',
    { schema: detailDocs('quotes', 'One quote', 'Id of the quote', detailSchema(quoteSchema)), config: { data: true } },
    async (request, reply) => {
      const id = pathId(request)
      const quote = await quoteDetail(context.store, id)
      if (!quote) throw notFound({ name: 'id', value: id, detail: `There is no quote '${id}'.` })
      return sendDetail(context.store, request, reply, quote, {
        self: `/quotes/${id}`,
        article: `/articles/${encodeURIComponent(quote.article.id)}`,
      })
    },
  )
}
