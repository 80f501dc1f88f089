import { expect, test } from 'vitest'
import { reportsOfQuote } from '../../src/store/quote-reports.ts'

const report = (id: string, leaders: string[], sides: string[], ...evidence: [number, number][]) => ({
  ...{ id, leaders: new Set(leaders), sides: new Set(sides) },
  evidence: evidence.map(([start, end]) => ({ start, end })),
})
const quote = (start: number, end: number, leaderId: string | null, country: string | null, viaCountry: string | null = null) => ({
  ...{ start, end, leaderId, country, viaCountry },
})
const CALL = report('call', ['putin', 'macron'], ['RU', 'FR'], [0, 100])
const MEETING = report('meeting', ['putin', 'erdogan'], ['RU', 'TR'], [300, 400])
const VISIT = report('visit', ['erdogan'], ['TR', 'RU'], [300, 400], [600, 700])

test.each([
  ['in the sentence of one', quote(320, 380, 'putin', 'RU'), [CALL, MEETING], ['meeting']],
  ['after the sentence of one', quote(150, 200, 'putin', 'RU'), [CALL, MEETING], ['call']],
  ['after both', quote(450, 500, 'putin', 'RU'), [CALL, MEETING], ['meeting']],
  ['after both, by somebody who took part in the first', quote(450, 500, 'macron', 'FR'), [CALL, MEETING], ['call']],
  ['by somebody else of a side that took part', quote(450, 500, 'peskov', 'RU'), [CALL, MEETING], ['meeting']],
  ['by nobody of those', quote(450, 500, 'sisi', 'EG'), [CALL, MEETING], []],
  ['passed on by a side', quote(450, 500, 'sisi', 'EG', 'FR'), [CALL, MEETING], ['call']],
  ['by one who took part, though his state is a party of another', quote(620, 640, 'putin', 'RU'), [CALL, VISIT], ['call']],
  ['before all', quote(200, 250, 'erdogan', 'TR'), [MEETING, CALL], ['meeting']],
  ['behind a sentence that tells of two', quote(450, 500, 'erdogan', 'TR'), [MEETING, VISIT], ['meeting', 'visit']],
  ['in an article with one report', quote(450, 500, 'sisi', 'EG'), [CALL], ['call']],
] as const)('a quote %s', (_, said, reports, expected) => {
  expect(reportsOfQuote(said, [...reports]).map(({ id }) => id)).toEqual(expected)
})
