import { expect, test } from 'vitest'
import { agree, type Claim, eachOnce } from '../../src/store/claims.ts'

const about = (value: string): Claim => ({ field: 'about', value })
const mentions = (value: string): Claim => ({ field: 'mentions', value })
const date = (from: string | null, to: string | null): Claim => ({ field: 'date', value: `${from}/${to}`, days: { from, to } })
const place = (value: string, within?: string): Claim => ({ field: 'place', value, ...(within && { within }) })

test.each([
  [about('UA'), mentions('UA'), true],
  [about('UA'), mentions('LB'), false],
  [{ field: 'initiator', value: 'UA' }, mentions('UA'), false],
  [date('2024-06-10', '2024-06-10'), date('2024-06-01', '2024-06-30'), true],
  [date('2024-06-10', '2024-06-12'), date('2024-06-11', '2024-06-13'), false],
  [date('2024-06-10', null), date('2024-06-11', '2024-06-13'), true],
  [date(null, null), date('2024-06-11', '2024-06-13'), false],
  [place('Moscow', 'Russia'), place('Russia', 'Russia'), true],
  [place('Moscow', 'Russia'), place('Sochi', 'Russia'), false],
  [place('Moscow'), place('Sochi'), false],
])('%j and %j', (a, b, expected) => {
  expect([agree(a, b), agree(b, a)]).toEqual([expected, expected])
})

test('a country that was the matter is not listed again as mentioned', () => {
  expect(eachOnce([mentions('UA'), about('UA'), about('LB'), mentions('UA')])).toEqual([mentions('UA'), about('LB')])
})
