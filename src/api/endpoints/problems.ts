import { z } from 'zod'
import { FAULT_CODES, PROBLEM_KINDS, type ProblemKind } from '../problem-kinds.ts'
import { notFound, problemSchema } from '../problems.ts'
import { readNoQuery } from '../query.ts'
import { type Endpoint, rawQuery } from './context.ts'

const one = z.object({ type: z.string(), description: z.string() })

const all = z.object({
  data: z.array(one).describe('What `type` of a problem may be'),
  codes: z.array(z.object({ code: z.string(), description: z.string() })).describe('What `code` of its faults may be'),
  links: z.object({ self: z.string() }),
})

const entryOf = (kind: ProblemKind) => ({ type: `/problems/${kind}`, description: PROBLEM_KINDS[kind] })
const isKind = (name: string): name is ProblemKind => Object.hasOwn(PROBLEM_KINDS, name)

/** What the `type` of a problem leads to (RFC 9457). */
export const problems: Endpoint = app => {
  const tags = ['service']
  const list = { tags, summary: 'Every kind of problem that an answer may tell of', response: { 200: all, 400: problemSchema } }
  app.get('/problems', { schema: list }, async request => {
    readNoQuery(rawQuery(request))
    return {
      data: (Object.keys(PROBLEM_KINDS) as ProblemKind[]).map(entryOf),
      codes: Object.entries(FAULT_CODES).map(([code, description]) => ({ code, description })),
      links: { self: '/problems' },
    }
  })

  const params = z.object({ type: z.string().describe('The last part of a problem’s `type`').meta({ example: 'invalid-query' }) })
  const body = z.object({ data: one, links: z.object({ self: z.string(), all: z.string() }) })
  const detail = { tags, summary: 'What a kind of problem means', params, response: { 200: body, 400: problemSchema, 404: problemSchema } }
  app.get('/problems/:type', { schema: detail }, async request => {
    readNoQuery(rawQuery(request))
    const { type } = request.params as { type: string }
    if (!isKind(type)) throw notFound({ name: 'type', value: type, detail: `There is no problem '${type}'. /problems lists them.` })
    return { data: entryOf(type), links: { self: `/problems/${type}`, all: '/problems' } }
  })
}
