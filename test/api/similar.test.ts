import { describe, expect, test } from 'vitest'
import { closest, closestNamed, distance } from '../../src/api/similar.ts'

describe('edits between two words', () => {
  test.each([
    ['', '', 0],
    ['putin', 'putin', 0],
    ['putn', 'putin', 1],
    ['putinn', 'putin', 1],
    ['pvtin', 'putin', 1],
    ['puitn', 'putin', 1],
    ['poutine', 'putin', 2],
    ['abc', 'xyz', 3],
  ])('%s, %s: %i', (a, b, edits) => {
    expect(distance(a, b, 5)).toBe(edits)
    expect(distance(b, a, 5)).toBe(edits)
  })
  test('more than the limit are not counted', () => {
    expect(distance('abcdef', 'uvwxyz', 2)).toBe(3)
    expect(distance('a', 'abcdef', 2)).toBe(3)
  })
})

test('the nearest values, and none that are far', () => {
  const values = ['leader', 'country', 'type', 'status', 'language']
  expect(closest('leeder', values)).toEqual(['leader'])
  expect(closest('lang', values)).toEqual(['language'])
  expect(closest('TYPES', values)).toEqual(['type'])
  expect(closest('colour', values)).toEqual([])
  expect(closest('', values)).toEqual([])
})

test('the nearest names, each person once', () => {
  const names = [
    { id: 'putin', label: 'Vladimir Putin', squashed: 'putin' },
    { id: 'putin', label: 'Vladimir Putin', squashed: 'vladimirputin' },
    { id: 'merkel', label: 'Angela Merkel', squashed: 'merkel' },
    { id: 'hunt', label: 'Jeremy Hunt', squashed: 'hunt' },
  ]
  expect(closestNamed('putn', names)).toEqual([{ id: 'putin', label: 'Vladimir Putin' }])
  expect(closestNamed('merk', names)).toEqual([{ id: 'merkel', label: 'Angela Merkel' }])
  expect(closestNamed('x'.repeat(10_000), names)).toEqual([])
  expect(closestNamed('', names)).toEqual([])
})
