import { describe, expect, it } from 'vitest'
import { LEAST } from '../../../src/extract/attributes/confidence.ts'
import { onlyEvent, reading } from '../reading.ts'

const confidence = (body: string, title?: string): number => onlyEvent('en', body, title === undefined ? {} : { title }).confidence

const PLAIN = 'Emmanuel Macron met Vladimir Putin on Tuesday.'

describe('how sure an event is', () => {
  it.each([
    ['no leader is named', 'France and Russia held negotiations on Tuesday.'],
    ['talks may be held or a matter', 'France and Russia held negotiations.'],
    ['it is still to come in what somebody says', 'Emmanuel Macron said that he would meet Vladimir Putin on Tuesday.'],
    ['another leader is named beside it', 'Emmanuel Macron met Vladimir Putin on Tuesday, Recep Tayyip Erdoğan said.'],
    ['its words often mean something else', 'The talks between Emmanuel Macron and Vladimir Putin on Tuesday were long.'],
    [
      'those who took part stand far from its word',
      'Emmanuel Macron and Vladimir Putin on a cold and windy Tuesday in the old town held talks.',
    ],
    [
      'the sentence is long',
      `${PLAIN.slice(0, -1)} in a hall whose windows look out on the river and the old town beyond it, ${'with its many roofs and towers, '.repeat(8)}at noon.`,
    ],
  ])('less where %s', (_, body) => {
    expect(confidence(body)).toBeLessThan(confidence(PLAIN))
  })
  it('less far down in an article', () => {
    const before = 'The river rose by another inch that night, and nobody slept.\n'.repeat(40)
    expect(confidence(before + PLAIN)).toBeLessThan(confidence(PLAIN))
  })
  it('as much in a headline as in the first paragraph, and more than in the third', () => {
    expect(confidence('', 'Emmanuel Macron met Vladimir Putin on Tuesday')).toBe(confidence(PLAIN))
    expect(confidence(`The river rose.\nNobody slept.\n${PLAIN}`)).toBeLessThan(confidence(PLAIN))
  })
})

it('nothing is told that is more likely wrong than right', () => {
  const filler = 'with its many roofs and towers, '.repeat(9)
  const doubtful = `${'The river rose by another inch that night, and nobody slept.\n'.repeat(40)}Recep Tayyip Erdoğan said that the old town, ${filler}had seen an agreement between France, Russia and Iraq.`
  expect(reading('en', doubtful).events).toEqual([])
  expect(reading('en', 'France, Russia and Iraq signed an agreement.').events[0]?.confidence).toBeGreaterThan(LEAST)
})
