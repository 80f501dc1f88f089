import { describe, expect, test } from 'vitest'
import { officeIndex, seatOf } from '../../src/knowledge/offices.ts'
import type { Leader, OfficeId } from '../../src/knowledge/types.ts'
import { person } from './sample.ts'

const holders = (leaders: Leader[], office: OfficeId, from: string, to?: string): string[] =>
  officeIndex(leaders)
    .officeHolders('FR', office, from, to)
    .map(({ id }) => id)

const two = [
  person('ada', [{ office: 'president', from: '2010-05-16', to: '2015-05-16' }]),
  person('ben', [{ office: 'president', from: '2015-05-16', to: null }]),
]

describe('the edges of terms', () => {
  test.each([
    ['2010-05-15', []],
    ['2010-05-16', ['ada']],
    ['2015-05-15', ['ada']],
    ['2015-05-16', ['ben']],
    ['2040-01-01', ['ben']],
  ])('%s', (day, expected) => expect(holders(two, 'president', day)).toEqual(expected))

  test('who leaves without a successor holds the office on the last day, and nobody after it', () => {
    const gap = [
      person('ada', [{ office: 'president', from: '2016-10-31', to: '2022-10-30' }]),
      person('ben', [{ office: 'president', from: '2025-01-09', to: null }]),
    ]
    expect(holders(gap, 'president', '2022-10-30')).toEqual(['ada'])
    expect(holders(gap, 'president', '2022-10-31')).toEqual([])
    expect(holders(gap, 'president', '2025-01-08')).toEqual([])
    expect(holders(gap, 'president', '2025-01-09')).toEqual(['ben'])
  })

  test('a term of one day', () => {
    const day = [person('ada', [{ office: 'president', from: '2001-12-21', to: '2001-12-21' }])]
    expect(holders(day, 'president', '2001-12-21')).toEqual(['ada'])
    expect(holders(day, 'president', '2001-12-22')).toEqual([])
  })

  test('the same person again', () => {
    const again = [
      person('ada', [
        { office: 'president', from: '2000-01-01', to: '2004-01-01' },
        { office: 'president', from: '2004-01-01', to: '2008-01-01' },
      ]),
    ]
    expect(holders(again, 'president', '2004-01-01')).toEqual(['ada'])
    expect(holders(again, 'president', '2008-01-01')).toEqual(['ada'])
  })
})

describe('ranges', () => {
  test('give everybody who held the office in them, in order', () => {
    expect(holders(two, 'president', '2015-01-01', '2015-12-31')).toEqual(['ada', 'ben'])
    expect(holders(two, 'president', '2015-05-16', '2015-12-31')).toEqual(['ben'])
    expect(holders(two, 'president', '2000-01-01', '2009-12-31')).toEqual([])
  })

  test('months and years are ranges', () => {
    expect(holders(two, 'president', '2015-05')).toEqual(['ada', 'ben'])
    expect(holders(two, 'president', '2015-06')).toEqual(['ben'])
    expect(holders(two, 'president', '2010')).toEqual(['ada'])
  })
})

describe('ends that are not known', () => {
  test('a missing end is the beginning of the successor', () => {
    const leaders = [
      person('ada', [{ office: 'foreign-minister', from: '2016-04-20' }]),
      person('ben', [{ office: 'foreign-minister', from: '2020-02-01', to: '2022-01-01' }]),
    ]
    expect(holders(leaders, 'foreign-minister', '2020-01-31')).toEqual(['ada'])
    expect(holders(leaders, 'foreign-minister', '2020-02-01')).toEqual(['ben'])
    expect(holders(leaders, 'foreign-minister', '2023-01-01')).toEqual([])
  })

  test('a missing end goes on while no successor is known', () => {
    expect(holders([person('ada', [{ office: 'foreign-minister', from: '2016-04-20' }])], 'foreign-minister', '2019-01-01')).toEqual([
      'ada',
    ])
  })

  test('a missing beginning is the end of the predecessor', () => {
    const leaders = [
      person('ada', [{ office: 'foreign-minister', from: '2001-01-01', to: '2003-03-03' }]),
      person('ben', [{ office: 'foreign-minister', to: '2005-05-05' }]),
    ]
    expect(holders(leaders, 'foreign-minister', '2003-03-02')).toEqual(['ada'])
    expect(holders(leaders, 'foreign-minister', '2004-01-01')).toEqual(['ben'])
    expect(holders([person('ben', [{ office: 'foreign-minister', to: '2005-05-05' }])], 'foreign-minister', '2005-05-04')).toEqual([])
  })

  test('a term of which nothing is known answers nothing', () => {
    expect(holders([person('ada', [{ office: 'president' }])], 'president', '2000-01-01', '2030-01-01')).toEqual([])
    expect(holders([person('ada', [{ office: 'president', to: null }])], 'president', '2020-01-01')).toEqual([])
  })
})

describe('vague edges', () => {
  const leaders = [
    person('ada', [{ office: 'foreign-minister', from: '2006', to: '2011-05' }]),
    person('ben', [{ office: 'foreign-minister', from: '2011-05-17', to: '2013' }]),
  ]

  test('give way to the exact edge of the neighbour', () => {
    expect(holders(leaders, 'foreign-minister', '2011-05-16')).toEqual(['ada'])
    expect(holders(leaders, 'foreign-minister', '2011-05-17')).toEqual(['ben'])
  })

  test('cover all that they may mean otherwise', () => {
    expect(holders(leaders, 'foreign-minister', '2006-01-01')).toEqual(['ada'])
    expect(holders(leaders, 'foreign-minister', '2013-12-31')).toEqual(['ben'])
  })

  test('a vague beginning gives way to the exact end of the predecessor', () => {
    const after = [
      person('ada', [{ office: 'president', from: '2000-01-01', to: '2003-06-15' }]),
      person('ben', [{ office: 'president', from: '2003', to: '2005-01-01' }]),
    ]
    expect(holders(after, 'president', '2003-03-01')).toEqual(['ada'])
    expect(holders(after, 'president', '2003-06-15')).toEqual(['ben'])
  })

  test('two that meet in a month of which no day is known both hold the office in it', () => {
    const meeting = [
      person('ada', [{ office: 'president', from: '2000-01-01', to: '2003-06' }]),
      person('ben', [{ office: 'president', from: '2003-06', to: '2005-01-01' }]),
    ]
    expect(holders(meeting, 'president', '2003-06-10')).toEqual(['ada', 'ben'])
    expect(holders(meeting, 'president', '2003-07-01')).toEqual(['ben'])
  })
})

describe('acting holders', () => {
  const leaders = [
    person('sharon', [{ office: 'prime-minister', from: '2001-03-07', to: '2006-04-14' }]),
    person('olmert', [
      { office: 'prime-minister', from: '2006-01-04', to: '2006-04-14', acting: true },
      { office: 'prime-minister', from: '2006-04-14', to: '2009-03-31' },
    ]),
  ]

  test('hold the office while they act', () => {
    expect(holders(leaders, 'prime-minister', '2006-01-03')).toEqual(['sharon'])
    expect(holders(leaders, 'prime-minister', '2006-01-04')).toEqual(['olmert'])
    expect(holders(leaders, 'prime-minister', '2006-04-14')).toEqual(['olmert'])
    expect(holders(leaders, 'prime-minister', '2006-01-01', '2006-12-31')).toEqual(['sharon', 'olmert'])
  })

  test('give the office back', () => {
    const suspended = [
      person('roh', [{ office: 'president', from: '2003-02-25', to: '2008-02-25' }]),
      person('goh', [{ office: 'president', from: '2004-03-12', to: '2004-05-14', acting: true }]),
    ]
    expect(holders(suspended, 'president', '2004-04-01')).toEqual(['goh'])
    expect(holders(suspended, 'president', '2004-05-15')).toEqual(['roh'])
    expect(holders(suspended, 'president', '2004')).toEqual(['roh', 'goh'])
  })

  test('give way to who takes office before their end', () => {
    const late = [
      person('ada', [{ office: 'president', from: '2010-01-01', to: '2010-06-30', acting: true }]),
      person('ben', [{ office: 'president', from: '2010-06-01', to: null }]),
    ]
    expect(holders(late, 'president', '2010-05-31')).toEqual(['ada'])
    expect(holders(late, 'president', '2010-06-01')).toEqual(['ben'])
  })
})

describe('seats', () => {
  test('rivals and parts are seats of their own, and not the office of the country', () => {
    const rivals = [
      person('ada', [{ office: 'president', from: '2012-01-01', to: null }]),
      person('ben', [{ office: 'president', from: '2014-01-01', to: null, of: 'rebels' }]),
    ]
    expect(holders(rivals, 'president', '2015-01-01')).toEqual(['ada'])
  })

  test('offices that several hold side by side', () => {
    const ministers = [
      person('ada', [{ office: 'minister', from: '2012-01-01', to: '2014-01-01' }]),
      person('ben', [{ office: 'minister', from: '2013-01-01', to: '2015-01-01' }]),
    ]
    expect(holders(ministers, 'minister', '2013-06-01')).toEqual(['ada', 'ben'])
    expect(holders(ministers, 'minister', '2014-01-01')).toEqual(['ada', 'ben'])
  })

  test('ambassadors are one for each country', () => {
    expect(seatOf({ office: 'ambassador', country: 'FR', of: 'SY' })).toBe('FR|ambassador|SY')
    expect(seatOf({ office: 'ambassador', country: 'FR' })).toBeNull()
    expect(seatOf({ office: 'president', country: 'FR' })).toBe('FR|president')
    expect(seatOf({ office: 'adviser', country: 'FR', of: 'presidency' })).toBeNull()
  })

  test('unknown countries and offices have nobody', () => {
    const { officeHolders, terms } = officeIndex(two)
    expect(officeHolders('XX', 'president', '2015-01-01')).toEqual([])
    expect(officeHolders('FR', 'emir', '2015-01-01')).toEqual([])
    expect(terms('FR', 'president').map(({ leader }) => leader.id)).toEqual(['ada', 'ben'])
  })
})
