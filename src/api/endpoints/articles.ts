import { languages } from '../../languages/index.ts'
import { articleRecord, articlesGiven } from '../../store/article-detail.ts'
import { articleViews, countArticles, listArticles } from '../../store/articles-read.ts'
import type { Store } from '../../store/db.ts'
import { detailBody, detailSchema, listBody } from '../bodies.ts'
import type { ListParameters } from '../parameters.ts'
import { notFound, Problem } from '../problems.ts'
import { readListQuery, readNoQuery } from '../query.ts'
import { articleDetailSchema, articleSchema } from '../schemas.ts'
import { detailDocs, type Endpoint, listDocs, pathId, rawQuery } from './context.ts'

export const ARTICLE_LIST: ListParameters = {
  names: ['leader', 'country', 'type', 'status', 'from', 'to', 'language', 'q', 'sort', 'limit', 'cursor'],
  sorts: ['-date', 'date'],
}

const ID = 'Id of the article; also the id that the input gave, where one article alone has it'

export const articles: Endpoint = (app, { store }) => {
  app.get('/articles', { schema: listDocs('articles', 'Articles, newest first', ARTICLE_LIST, articleSchema) }, async request => {
    const raw = rawQuery(request)
    const query = await readListQuery(store, ARTICLE_LIST, raw)
    const { rows, next } = await listArticles(store, query.filter, query.page)
    const total = await countArticles(store, query.filter)
    return listBody(store, { path: '/articles', raw, query, data: await articleViews(store, rows), next, total })
  })

  const docs = detailDocs('articles', 'One article with its text and every span found in it', ID, detailSchema(articleDetailSchema))
  app.get('/articles/:id', { schema: docs }, async request => {
    const warnings = readNoQuery(rawQuery(request))
    const record = await findRecord(store, pathId(request))
    const direction = languages[record.language]?.direction ?? 'ltr'
    return detailBody(store, { ...record, direction }, { self: `/articles/${encodeURIComponent(record.id)}` }, warnings)
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
