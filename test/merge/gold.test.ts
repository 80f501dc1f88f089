/** Merging across languages, on texts of the project's own, by the project's own rules of reading. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadArticle } from '../../src/commands/load.ts'
import { rebuild } from '../../src/commands/merge.ts'
import { compare, THRESHOLD } from '../../src/merge/index.ts'
import type { RawArticle } from '../../src/model.ts'
import type { Store } from '../../src/store/db.ts'
import { mergeReportsOf, reportsAfter } from '../../src/store/merging.ts'
import { f1Of, GOLD, goldPairs, linkedPairs, loaded, rawOfText, rememberingEngine } from './gold.ts'
import { beliefs } from './stories.ts'

const texts: RawArticle[] = GOLD.flatMap(event => event.texts).map(rawOfText)
const { engine, knowledge } = rememberingEngine()
let store: Store

beforeAll(async () => {
  store = await loaded(knowledge, engine, texts)
}, 240_000)
afterAll(async () => await store.close())

test('there are at least 30 events, each in three languages', () => {
  expect(GOLD.length).toBeGreaterThanOrEqual(30)
  for (const { texts: told } of GOLD) expect(told.map(({ language }) => language).sort()).toEqual(['ar', 'en', 'fa'])
})

describe('links', () => {
  test('of articles that tell of one event: F1 at least 0.90', async () => {
    const { precision, recall, f1 } = f1Of(await linkedPairs(store), goldPairs())
    expect(precision).toBeGreaterThanOrEqual(0.95)
    expect(recall).toBeGreaterThanOrEqual(0.85)
    expect(f1).toBeGreaterThanOrEqual(0.9)
  })

  test('the threshold is where the F1 of compared pairs is best', async () => {
    const reports = await mergeReportsOf(store, await reportsAfter(store, 0, 1000))
    const pairs = reports.flatMap((one, at) =>
      reports.slice(at + 1).map(other => {
        const { score, veto } = compare(one, other)
        return { pair: [one.article.slice(3), other.article.slice(3)].sort().join(' '), score: veto ? Number.NEGATIVE_INFINITY : score }
      }),
    )
    const f1At = (threshold: number) =>
      f1Of(new Set(pairs.filter(({ score }) => score >= threshold).map(({ pair }) => pair)), goldPairs()).f1
    const best = Math.max(...Array.from({ length: 40 }, (_, at) => f1At(1 + at / 10)))
    expect(f1At(THRESHOLD)).toBeGreaterThanOrEqual(best - 0.01)
  })
})

test('a rebuild changes nothing', async () => {
  expect(await rebuild(store)).toEqual({ written: 0, gone: 0 })
})

/** Events of the orders test: near misses of every kind are among the first. */
const ORDERED = 12

test('20 random orders give the same events and beliefs', async () => {
  const pool = GOLD.slice(0, ORDERED)
    .flatMap(event => event.texts)
    .map(rawOfText)
  const other = await loaded(knowledge, engine, pool)
  const expected = await beliefs(other)
  const order = fc.shuffledSubarray(pool, { minLength: pool.length, maxLength: pool.length })
  await fc.assert(
    fc.asyncProperty(order, async articles => {
      for (const table of ['events', 'articles', 'event_memory', 'event_redirects']) other.db.run(`delete from ${table}`)
      for (const raw of articles) await loadArticle(other, engine, raw)
      expect(await beliefs(other)).toEqual(expected)
    }),
    { numRuns: 20 },
  )
  await other.close()
}, 240_000)
