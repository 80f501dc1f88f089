/** What is made from the program is what the program would make now. `npm run docs` renews it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { beforeAll, describe, expect, test } from 'vitest'
import { madeDocuments, openApi, ROOT } from './made.ts'

test('the table of parameters, the data dictionary, llms.txt and the client’s types are current', async () => {
  for (const [path, text] of Object.entries(await madeDocuments())) expect(text === readFileSync(join(ROOT, path), 'utf8'), path).toBe(true)
})

describe('the OpenAPI description', () => {
  type Parameter = { name: string; in: string; description?: string; schema: { type?: string }; required?: boolean }
  type Operation = {
    operationId: string
    summary: string
    tags: string[]
    parameters?: Parameter[]
    responses: Record<string, { content?: object }>
  }
  let operations: (readonly [string, Operation])[]
  let document: Record<string, unknown>
  beforeAll(async () => {
    const made = await openApi()
    document = made as unknown as Record<string, unknown>
    operations = Object.entries(made.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => [`${method} ${path}`, operation as unknown as Operation] as const),
    )
  })

  test('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(document)
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
  })
  test('every operation has a summary, a tag and a name of its own', () => {
    for (const [name, { summary, tags, operationId }] of operations)
      expect([Boolean(summary), tags?.length, Boolean(operationId)], name).toEqual(
        [true, 1, true].map((want, at) => (at === 1 && name.includes('relations') ? 2 : want)),
      )
    expect(new Set(operations.map(([, { operationId }]) => operationId)).size).toBe(operations.length)
  })
  test('every parameter is described', () => {
    const dumb = operations.flatMap(([name, { parameters = [] }]) =>
      parameters.filter(({ description }) => !description).map(({ name: parameter }) => `${name} ${parameter}`),
    )
    expect(dumb).toEqual([])
  })
  test('every operation on data tells what it answers when something is wrong', () => {
    for (const [name, { tags, responses }] of operations) {
      if (!tags.includes('service')) expect(Object.keys(responses), name).toEqual(expect.arrayContaining(['400', '429', '500']))
      for (const [status, { content = {} }] of Object.entries(responses)) {
        if (Number(status) >= 400) expect(Object.keys(content), `${name} ${status}`).toEqual(['application/problem+json'])
      }
    }
  })
})
