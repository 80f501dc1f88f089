import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listArticles } from '../../src/store/articles-read.ts'
import { BY_ENTRY } from '../../src/store/lists.ts'
import { parseTextQuery } from '../../src/store/search.ts'
import { loadStories, testStore } from './world.ts'

describe('a query as people write it', () => {
  test.each([
    ['Libya talks', '"libya" AND "talks"', null],
    ['"cease fire" talks', '"cease fire" AND "talks"', null],
    ['Libya -Syria', '"libya"', '"syria"'],
    ['-Syria -"cease fire"', null, '"syria" OR "cease fire"'],
    ['cease*', '"cease"*', null],
    ['گفت‌وگو', '"گفتگو"', null],
    ['«آتش بس» پوتين', '"اتش بس" AND "پوتین"', null],
    ['open "quote', '"open" AND "quote"', null],
    ["don't AND OR NOT (near)", '"don t" AND "and" AND "or" AND "not" AND "near"', null],
  ])('%s', (input, wanted, unwanted) => {
    expect(parseTextQuery(input)).toEqual({ wanted, unwanted })
  })
  test.each(['', '  ', '!!!', '"', '-', '*', '""', '-"*"'])('nothing to search for in %j', input => {
    expect(parseTextQuery(input)).toBeNull()
  })
})

const STORIES = [
  { id: 'fa', language: 'fa', text: 'گفت‌وگوی پوتین درباره آتش‌بس\nاو از کیسینجر گفت.' },
  { id: 'ar', language: 'ar', text: 'اتصال هاتفي بين أردوغان وماكرون\nتناول إدلب' },
  { id: 'en', text: 'Putin and Erdoğan discuss Libya\nThe ceasefire holds.' },
]

async function search(q: string): Promise<string[]> {
  const store = await testStore()
  await loadStories(store, STORIES)
  const { rows } = await listArticles(store, { text: parseTextQuery(q)! }, { sort: BY_ENTRY, after: null, limit: 10 })
  return rows.map(row => row.publicId)
}

test.each([
  ['پوتين', ['fa']],
  ['اردوغان', ['ar']],
  ['erdogan', ['en']],
  ['آتش بس', ['fa']],
  ['"آتش‌بس"', ['fa']],
  ['cease*', ['en']],
  ['Putin -Libya', []],
  ['-Libya', ['fa', 'ar']],
  ['"Libya discuss"', []],
])('full text finds %s', async (q, found) => {
  expect(await search(q)).toEqual(found)
})

test('no query makes the database fail', async () => {
  const store = await testStore()
  await loadStories(store, STORIES)
  const query = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[-"*() a-z\u0627:^{}+]*$/))
  await fc.assert(
    fc.asyncProperty(query, async q => {
      const text = parseTextQuery(q)
      if (text) await listArticles(store, { text }, { sort: BY_ENTRY, after: null, limit: 10 })
    }),
    { numRuns: 300 },
  )
})
