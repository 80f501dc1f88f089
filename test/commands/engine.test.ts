import { expect, test } from 'vitest'
import { engineOf, sureFacts } from '../../src/commands/engine.ts'
import { leastConfidence, UsageError } from '../../src/commands/options.ts'
import { documentOf } from '../extract/reading.ts'

const document = documentOf('en', 'Vladimir Putin met Angela Merkel in Moscow. Putin said that Russia would keep its promise.')

test('facts below the asked confidence are left out, all others stay as they are', () => {
  const { engine } = engineOf()
  const all = engine.extract(document)
  expect([all.events.length, all.quotes.length]).toEqual([1, 1])
  expect(engineOf(undefined, 0.5).engine.extract(document)).toEqual(all)
  expect(engineOf(undefined, 1).engine.extract(document)).toEqual({ ...all, events: [], quotes: [] })
  const least = all.events[0]?.confidence ?? 0
  expect(sureFacts(all, least).events).toEqual(all.events)
  expect(sureFacts(all, least + 0.01).events).toEqual([])
})

test('articles read with another confidence are read again', () => {
  const versions = [0, 0.5, 0.9].map(least => engineOf(undefined, least).engine.version)
  expect(new Set(versions).size).toBe(3)
  expect(engineOf(undefined, 0.9).engine.version).toBe(versions[2])
})

test.each([
  [undefined, 0],
  ['0', 0],
  ['1', 1],
  ['.75', 0.75],
  [' 0.9 ', 0.9],
])('--min-confidence %j is %d', (value, expected) => {
  expect(leastConfidence(value)).toBe(expected)
})

test.each(['', ' ', '1.01', '-0.5', 'NaN', '1e9', '0,9', '90%'])('--min-confidence %j is refused by name', value => {
  expect(() => leastConfidence(value)).toThrow(UsageError)
  expect(() => leastConfidence(value)).toThrow(`--min-confidence is '${value}' and should be a number from 0 to 1`)
})
