import { describe, expect, it } from 'vitest'
import { events } from './reading.ts'

/** What an English headline alone tells. */
const headline = (title: string): string[] => events('en', '', { title })

describe('headlines without a verb, or with one of the present', () => {
  it.each([
    ['Putin, Erdoğan discuss Syria', 'held meeting erdogan+putin'],
    ['Putin and Erdoğan to discuss Syria', 'planned meeting erdogan+putin'],
    ['Putin speaks to reporters after Erdoğan meeting', 'held meeting erdogan+putin'],
    ['Putin kicks off two-day Iraq visit', 'held visit IQ:host+putin:guest'],
    ['Macron, Merkel visit Baghdad', 'held visit IQ:host+macron:guest+merkel:guest'],
    ['Putin’s visit to Iraq to boost trade', 'planned visit IQ:host+putin:guest'],
    ['Lavrov to receive Zarif', 'planned meeting lavrov:host+zarif:guest'],
    ['Russia in talks with Iran to build a bridge', 'held meeting IR+RU'],
    ['Macron says Russia, Iran in talks on gas', 'held meeting IR+RU'],
  ])('%s', (title, expected) => {
    expect(headline(title)).toEqual([expected])
  })
})

describe('who is named behind a dash at the end', () => {
  it('told it and took no part', () => {
    expect(headline('Putin, Erdoğan hold talks on Syria — Paris')).toEqual(['held meeting erdogan+putin'])
  })
  it('is meant where nobody else talks with the one named', () => {
    expect(headline('Many ideas raised in talks with Lavrov – Zarif')).toEqual(['held meeting lavrov+zarif'])
  })
})

describe('an envoy', () => {
  it('is not the one who sent him', () => {
    expect(headline('Putin envoy visits Baghdad')).toEqual(['held visit IQ:host+RU:guest'])
    expect(headline('Putin’s special envoy meets Macron')).toEqual(['held meeting RU+macron'])
  })
})

describe('what is said to be possible', () => {
  it.each(['Putin-Erdoğan meeting ‘possible’ — Paris', 'Putin-Erdoğan meeting unlikely to take place'])('%s', title => {
    expect(headline(title)).toEqual([])
  })
})
