import { languages } from '../../languages/index.ts'
import { articleRecord, articlesGiven } from '../../store/article-detail.ts'
import { type ArticleRow, articleViews, countArticles, listArticles } from '../../store/articles-read.ts'
import type { Store } from '../../store/db.ts'
import { highlightArticles } from '../../store/highlights.ts'
import type { ArticleView } from '../../store/views.ts'
import { detailSchema } from '../bodies.ts'
import { ARTICLE_COLUMNS } from '../formats/columns.ts'
import { PAGING, type ParameterName } from '../parameters.ts'
import { notFound, Problem } from '../problems.ts'
import { articleDetailSchema, articleSchema } from '../schemas.ts'
import { detailDocs, type Endpoint, pathId } from './context.ts'
import { sendDetail } from './detail.ts'
import { addList, type Noun } from './list.ts'

export const ARTICLE_LIST = {
  names: [
    ...(['leader', 'country', 'leader_all', 'country_all', 'type', 'status', 'from', 'to', 'calendar'] as const),
    ...(['published_from', 'published_to', 'since', 'language', 'source', 'q'] as const),
    ...PAGING,
  ] as ParameterName[],
  sorts: ['-date', 'date', 'relevance'] as [string, ...string[]],
  formats: ['json', 'csv', 'ndjson'] as const,
  row: articleSchema,
}

const ID = 'Id of the article; also the id that the input gave, where one article alone has it'

const noun: Noun<ArticleRow, ArticleView> = {
  ...{ path: '/articles', tag: 'articles', summary: 'Articles, newest first', list: ARTICLE_LIST, columns: ARTICLE_COLUMNS },
  ...{ read: listArticles, count: countArticles, views: articleViews },
  highlight: highlightArticles,
}

export const articles: Endpoint = (app, context) => {
  const { store } = context
  addList(app, context, noun)

  const docs = detailDocs('articles', 'One article with its text and every span found in it', ID, detailSchema(articleDetailSchema))
  app.get('/articles/:id', { schema: docs, config: { data: true, scope: 'text' } }, async (request, reply) => {
    const record = await findRecord(store, pathId(request))
    const direction = languages[record.language]?.direction ?? 'ltr'
    return sendDetail(store, request, reply, { ...record, direction }, { self: `/articles/${encodeURIComponent(record.id)}` })
  })
}

/** By the article's own id, else by the id that the input gave. */
async function findRecord(store: Store, id: string) {
  const record = await articleRecord(store, id)
  if (record) return record
  const [only, ...others] = await articlesGiven(store, id)
  const given = only && !others.length ? await articleRecord(store, only.id) : null
  if (given) return given
  if (!only) throw notFound({ name: 'id', value: id, detail: `There is no article '${id}'.` })
  const suggestions = [only, ...others].map(({ id, title }) => ({ id, label: title }))
  throw new Problem(400, 'ambiguous', [
    {
      code: 'ambiguous_entity',
      name: 'id',
      value: id,
      detail: `Several inputs gave the id '${id}'. Name one article by its own id.`,
      suggestions,
    },
  ])
}
