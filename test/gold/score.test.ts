import { describe, expect, it } from 'vitest'
import type { ArticleRecord, EventReport, Quote } from '../../src/model.ts'
import { calibration } from './calibration.ts'
import type { GoldDocument } from './gold.ts'
import { nameLikeness, textLikeness } from './likeness.ts'
import { score } from './score.ts'
import { drops, scoresOf } from './scores.ts'

const gold = (part: Partial<GoldDocument>): GoldDocument => ({
  id: 'a',
  language: 'fa',
  leaders: [],
  countries: [],
  events: [],
  quotes: [],
  ...part,
})

const record = (part: Partial<ArticleRecord>): ReadonlyMap<string, ArticleRecord> =>
  new Map([
    [
      'a',
      {
        id: 'a',
        url: null,
        source: null,
        language: 'fa',
        title: '',
        body: [],
        published: null,
        leaders: [],
        countries: [],
        dates: [],
        events: [],
        quotes: [],
        ...part,
      },
    ],
  ])

const event = (part: Partial<EventReport>): EventReport => ({
  type: 'meeting',
  channel: null,
  status: 'held',
  date: null,
  participants: [],
  about: [],
  place: null,
  cameo: '040',
  plover: null,
  rule: 'fa.test',
  confidence: 0.9,
  evidence: [],
  ...part,
})

const quote = (part: Partial<Quote>): Quote => ({
  start: 0,
  end: 0,
  text: '',
  speaker: {},
  kind: 'direct',
  act: 'statement',
  via: null,
  rule: 'fa.test',
  confidence: 0.9,
  ...part,
})

const meeting = { type: 'meeting', status: 'held', leaders: ['Ada North', 'Ben South'], countries: ['FR', 'DE'], about: [] } as const
const goldMeeting = { ...meeting, leaders: [...meeting.leaders], countries: [...meeting.countries], about: [] }
const both = [
  { leader: 'Ada North', country: 'FR', role: 'party' as const },
  { leader: 'Ben South', country: 'DE', role: 'party' as const },
]

const value = (documents: GoldDocument, records: ReadonlyMap<string, ArticleRecord>, key: string): number | undefined =>
  score([documents], records).tally.figures().fa?.[key]?.value

describe('names', () => {
  it.each([
    ['Vladimir Putin', 'Vladimir Putin', 1],
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan', 1],
    ['Mohammed bin Salman', 'Mohammed Salman', 1],
    ['Vladimir Putin', 'Putin', 0.8],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 0.6],
    ['Vladimir Putin', 'Sergey Lavrov', 0],
    ['', 'Putin', 0],
  ])('%s and %s: %d', (a, b, likeness) => {
    expect(nameLikeness(a, b)).toBe(likeness)
  })

  it('takes a listed other form, one of a single word only as it stands', () => {
    const others = { 'Mohammed VI': ['King Mohammed of Morocco', 'Sixth'] }
    expect(nameLikeness('Mohammed VI', 'Mohammed of Morocco', others)).toBe(1)
    expect(nameLikeness('Mohammed VI', 'Sixth', others)).toBe(1)
    expect(nameLikeness('Mohammed VI', 'Sixt Ninth', others)).toBe(0)
  })
})

describe('texts', () => {
  it('are compared word by word, whatever the letters and half-spaces', () => {
    expect(textLikeness('می‌رود به كابل', 'میرود به کابل')).toBe(1)
    expect(textLikeness('one two three four', 'three four five six')).toBe(0.5)
    expect(textLikeness('one', 'two')).toBe(0)
    expect(textLikeness('again again', 'again')).toBeCloseTo(2 / 3)
  })
})

describe('score', () => {
  it('gives full figures to a record that says what gold says', () => {
    const document = gold({
      published: '2020-01-02',
      leaders: ['Ada North'],
      countries: ['FR'],
      events: [{ ...goldMeeting, date: '2020-01-01', place: 'AT', about: ['LY'] }],
      quotes: [{ speaker: 'Ada North', kind: 'direct', act: 'pledge', text: 'we will help' }],
    })
    const records = record({
      published: { date: '2020-01-02', calendar: 'gregory', text: '', basis: 'stated' },
      leaders: [{ name: 'Ada North', id: 'north', mentions: [] }],
      countries: [{ code: 'FR', mentions: [] }],
      events: [
        event({
          participants: both,
          date: { edtf: '2020-01-01', basis: 'stated', text: null },
          place: { name: 'Vienna', country: 'AT' },
          about: ['LY'],
        }),
      ],
      quotes: [quote({ speaker: { leader: 'Ada North' }, act: 'pledge', text: 'we will help' })],
    })
    const figures = score([document], records).tally.figures()
    for (const figure of Object.values(figures.fa ?? {})) expect(figure.value).toBe(1)
    expect(Object.keys(figures.fa ?? {})).toContain('event place')
    expect(figures.all).toEqual(figures.fa)
  })

  it('asks for nothing optional and holds nothing optional against a record', () => {
    const document = gold({
      leaders: [{ name: 'Ada North', optional: true }],
      events: [{ ...goldMeeting, optional: true }],
      quotes: [{ speaker: 'FR', text: 'we will help', optional: true }],
    })
    expect(score([document], record({})).tally.figures().fa).toEqual({ language: { kind: 'accuracy', value: 1, n: 1 } })
    const full = record({
      leaders: [{ name: 'Ada North', id: 'north', mentions: [] }],
      events: [event({ participants: both })],
      quotes: [quote({ text: 'we will help' })],
    })
    expect(score([document], full).errors).toEqual([])
  })

  it('pairs events of one family that share half of their participants, and no others', () => {
    const document = gold({ events: [goldMeeting] })
    const found = (part: Partial<EventReport>): number | undefined => value(document, record({ events: [event(part)] }), 'events')
    expect(found({ participants: both })).toBe(1)
    expect(found({ participants: both, type: 'negotiation' })).toBe(1)
    expect(found({ participants: both, type: 'call' })).toBe(0)
    expect(found({ participants: both.slice(0, 1) })).toBe(1)
    expect(found({ participants: [{ country: 'FR', role: 'party' }] })).toBe(0)
  })

  it('calls an event strict only with type, status and everybody right', () => {
    const document = gold({ events: [goldMeeting] })
    const strict = (part: Partial<EventReport>): number | undefined => value(document, record({ events: [event(part)] }), 'events strict')
    expect(strict({ participants: both })).toBe(1)
    expect(strict({ participants: both, status: 'planned' })).toBe(0)
    expect(strict({ participants: both, type: 'visit' })).toBe(0)
    expect(strict({ participants: [...both, { country: 'IT', role: 'party' }] })).toBe(0)
  })

  it('gives each gold event the report that fits it best', () => {
    const planned = { ...goldMeeting, status: 'planned' as const }
    const document = gold({ events: [goldMeeting, planned] })
    const reports = [event({ participants: both, status: 'planned' }), event({ participants: both })]
    expect(value(document, record({ events: reports }), 'event status')).toBe(1)
  })

  it('counts an organisation like a country, and a missing record as nothing found', () => {
    const document = gold({ events: [{ ...goldMeeting, leaders: [], countries: ['UN', 'FR'] }] })
    const report = event({
      participants: [
        { organisation: 'UN', role: 'party' },
        { country: 'FR', role: 'party' },
      ],
    })
    expect(value(document, record({ events: [report] }), 'events strict')).toBe(1)
    const nothing = score([document], new Map())
    expect(nothing.missing).toBe(1)
    expect(nothing.tally.figures().fa?.events).toMatchObject({ recall: 0, precision: null, value: 0, n: 1 })
  })

  it('judges speaker, kind and act of the quotes that it pairs', () => {
    const document = gold({ quotes: [{ speaker: 'Ada North', kind: 'direct', act: 'pledge', text: 'we will help them all' }] })
    const wrong = record({
      quotes: [quote({ speaker: { country: 'FR' }, kind: 'indirect', act: 'statement', text: 'that we will help them' })],
    })
    const figures = score([document], wrong).tally.figures().fa
    expect(figures?.quotes?.value).toBe(1)
    for (const key of ['quotes + speaker', 'quote kind', 'quote act']) expect(figures?.[key]?.value).toBe(0)
  })
})

describe('scores', () => {
  const committed = { own: { all: { events: 0.8, quotes: 0.7 } }, shared: { all: { events: 0.6 } } }

  it('tell a drop by name, not a set that was not scored, nor a thousandth', () => {
    expect(drops(committed, { own: { all: { events: 0.7991, quotes: 0.7 } } })).toEqual([])
    expect(drops(committed, { own: { all: { events: 0.798, quotes: 0.9 } } })).toEqual(['own · all · events: 0.7980, was 0.8000'])
    expect(drops(committed, { own: { all: { events: 0.8 } } })).toEqual(['own · all · quotes: no longer measured, was 0.7000'])
  })

  it('keep what gold has cases for, by type for all languages together', () => {
    const { tally } = score([gold({ events: [goldMeeting] })], record({ events: [event({ participants: both }), event({ type: 'aid' })] }))
    const { fa, all } = scoresOf(tally.figures())
    expect(all).toMatchObject({ events: 0.6667, 'type meeting': 1 })
    expect(Object.keys(all ?? {})).not.toContain('type aid')
    expect(Object.keys(fa ?? {}).filter(key => key.startsWith('type '))).toEqual([])
  })
})

describe('calibration', () => {
  it('counts the right ones by confidence, the surest first', () => {
    const judged = [0.95, 0.92, 0.9, 0.85, 0.3, 1].map(confidence => ({
      kind: 'event' as const,
      confidence,
      right: confidence > 0.5,
      exact: false,
    }))
    expect(calibration(judged, 'event').map(({ from, n, right }) => [from, n, right])).toEqual([
      [0.95, 2, 2],
      [0.9, 2, 2],
      [0.85, 1, 1],
      [0.3, 1, 0],
    ])
    expect(calibration(judged, 'quote')).toEqual([])
  })
})
