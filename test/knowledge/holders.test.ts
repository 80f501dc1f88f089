import { expect, test } from 'vitest'
import { loadKnowledge, type OfficeId } from '../../src/knowledge/index.ts'
import { fold } from '../../src/text/fold.ts'
import { HOLDERS } from './holders.table.ts'

const knowledge = loadKnowledge()

const cases = HOLDERS.trim()
  .split('\n')
  .flatMap(line => {
    const [head = '', ...cells] = line.split(' | ')
    const [country = '', office = ''] = head.split(' ')
    return cells.map(cell => {
      const [day = '', ...words] = cell.split(' ')
      const name = words.join(' ')
      return { country, office: office as OfficeId, day, name: name === '–' ? null : name }
    })
  })

test('the table is long enough to mean something', () => {
  expect(cases.length).toBeGreaterThanOrEqual(300)
  expect(new Set(cases.map(({ country, office, day }) => `${country} ${office} ${day}`)).size).toBe(cases.length)
})

test.each(cases)('$country $office $day: $name', ({ country, office, day, name }) => {
  const holders = knowledge.officeHolders(country, office, day)
  const englishNames = holders.map(holder => [holder.name, ...(holder.names.en ?? [])].map(fold))
  expect(englishNames.map(names => (name !== null && names.includes(fold(name)) ? name : names[0]))).toEqual(name === null ? [] : [name])
})

test('a range gives all holders in it', () => {
  const names = (country: string, office: OfficeId, from: string, to: string) =>
    knowledge.officeHolders(country, office, from, to).map(({ name }) => name)
  expect(names('GB', 'prime-minister', '2022-01-01', '2022-12-31')).toEqual(['Boris Johnson', 'Liz Truss', 'Rishi Sunak'])
  expect(names('US', 'president', '2008-01-01', '2018-01-01')).toEqual(['George W. Bush', 'Barack Obama', 'Donald Trump'])
  expect(names('LB', 'president', '2022-11-01', '2025-01-08')).toEqual([])
})
