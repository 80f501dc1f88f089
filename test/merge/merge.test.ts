import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockOf, type MergeReport, mergeBlock, reportKeys } from '../../src/merge/index.ts'
import type { EventReport } from '../../src/model.ts'
import { party } from '../store/world.ts'

const NOBODY = new Set<string>()

/** A report of a call between Putin and Macron on day 100, told by an article of its own. */
function report(key: string, changes: Partial<MergeReport> = {}): MergeReport {
  return {
    ...{ key, article: `article-${key}`, language: 'fa', publishedDay: 100, type: 'call', channel: 'phone', status: 'held' },
    date: day(100),
    participants: [party('putin'), party('macron')],
    ...{ about: [], place: null, cameo: '041', plover: 'CONSULT/phone', confidence: 0.9 },
    ...changes,
  }
}

const day = (fromDay: number, basis: 'stated' | 'relative' | 'published' | 'inferred' = 'stated') => ({
  ...{ edtf: `day ${fromDay}`, basis, fromDay, toDay: fromDay },
})

const groups = (reports: MergeReport[]): string[][] => mergeBlock(reports, [], NOBODY).events.map(event => event.reports)
const belief = (...reports: MergeReport[]) => mergeBlock(reports, [], NOBODY).events[0]!.belief

describe('which reports are one event', () => {
  test('the same day makes one event of two articles', () => {
    expect(groups([report('a'), report('b')])).toEqual([['a', 'b']])
  })
  test('another day makes two', () => {
    expect(groups([report('a'), report('b', { date: day(101) })])).toEqual([['a'], ['b']])
  })
  test('articles’ own dates may lie one day apart, not two', () => {
    const on = (key: string, fromDay: number) => report(key, { date: day(fromDay, 'published') })
    expect(groups([on('a', 100), on('b', 101)])).toEqual([['a', 'b']])
    expect(groups([on('a', 100), on('b', 102)])).toEqual([['a'], ['b']])
    expect(groups([on('a', 100), on('b', 101), on('c', 102)])).toEqual([['a', 'b'], ['c']])
  })
  test('one article tells its own events apart', () => {
    expect(groups([report('a', { article: 'x' }), report('b', { article: 'x' })])).toEqual([['a'], ['b']])
  })
  test('what was held was not called off; what was planned may have been', () => {
    expect(groups([report('a'), report('b', { status: 'cancelled' })])).toEqual([['a'], ['b']])
    expect(groups([report('a', { status: 'planned' }), report('b', { status: 'cancelled' })])).toEqual([['a', 'b']])
    expect(groups([report('a'), report('b', { status: 'planned' })])).toEqual([['a', 'b']])
  })
  test('without a date nothing is the same', () => {
    expect(groups([report('a', { date: null }), report('b', { date: null })])).toHaveLength(2)
  })
  test('does not depend on the order in which reports come', () => {
    const reports = fc.array(
      fc.record({
        fromDay: fc.integer({ min: 100, max: 104 }),
        basis: fc.constantFrom('stated' as const, 'published' as const),
        status: fc.constantFrom('held' as const, 'planned' as const, 'cancelled' as const),
        article: fc.constantFrom('x', 'y', 'z', 'v', 'w'),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(reports, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (claims, random) => {
        const all = claims.map(({ fromDay, basis, status, article }, at) =>
          report(`k${at}`, { date: day(fromDay, basis), status, article }),
        )
        const weights = new Map(all.map(one => [one.key, random.next().value as number]))
        const shuffled = [...all].sort((a, b) => weights.get(a.key)! - weights.get(b.key)!)
        expect(mergeBlock(shuffled, [], NOBODY)).toEqual(mergeBlock(all, [], NOBODY))
      }),
    )
  })
})

describe('what is believed of an event', () => {
  test('most say', () => {
    const merged = belief(
      report('a', { type: 'meeting', cameo: '040' }),
      report('b', { type: 'negotiation', cameo: '046' }),
      report('c', { type: 'negotiation', cameo: '046' }),
    )
    expect(merged).toMatchObject({ type: 'negotiation', cameo: '046' })
  })
  test('held stays held, whatever plans are told later; else the latest article says', () => {
    expect(belief(report('a'), report('b', { status: 'planned', publishedDay: 105 })).status).toBe('held')
    expect(
      belief(report('a', { status: 'planned', publishedDay: 98 }), report('b', { status: 'postponed', publishedDay: 99 })).status,
    ).toBe('postponed')
    expect(
      belief(report('a', { status: 'postponed', publishedDay: 98 }), report('b', { status: 'planned', publishedDay: 99 })).status,
    ).toBe('planned')
  })
  test('the surest date', () => {
    expect(belief(report('a', { date: day(100, 'published') }), report('b', { date: day(101, 'published') })).date).toEqual(
      day(100, 'published'),
    )
    expect(belief(report('a', { date: day(100, 'published') }), report('b', { date: day(100, 'relative') })).date).toEqual(
      day(100, 'relative'),
    )
  })
  test('roles that any gives, about of all, languages of all, the highest confidence', () => {
    const merged = belief(
      report('a', { about: ['SY'], confidence: 0.7 }),
      report('b', { about: ['LY', 'SY'], language: 'ar', participants: [party('putin'), party('macron', 'initiator')] }),
    )
    expect(merged.participants.map(({ leaderId, role }) => [leaderId, role])).toEqual([
      ['putin', 'party'],
      ['macron', 'initiator'],
    ])
    expect(merged).toMatchObject({ about: ['LY', 'SY'], languages: ['ar', 'fa'], confidence: 0.9 })
  })
  test('the place that most name', () => {
    const moscow = { name: 'Moscow', country: 'RU' }
    expect(
      belief(
        report('a', { place: moscow }),
        report('b', { place: { name: 'Sochi', country: 'RU' } }),
        report('c', { place: { ...moscow } }),
      ).place,
    ).toEqual(moscow)
    expect(belief(report('a')).place).toBeNull()
  })
})

describe('which event is which', () => {
  test('a new event takes its first report’s key', () => {
    expect(mergeBlock([report('b'), report('a')], [], NOBODY).events.map(({ id }) => id)).toEqual(['a'])
  })
  test('an event keeps its id when reports come, and when its first report goes', () => {
    const before = [{ id: 'b', reports: ['b', 'c'] }]
    expect(mergeBlock([report('a'), report('b'), report('c')], before, new Set(['a'])).events).toMatchObject([
      { id: 'b', reports: ['a', 'b', 'c'] },
    ])
    expect(mergeBlock([report('c')], before, NOBODY).events).toMatchObject([{ id: 'b', reports: ['c'] }])
  })
  test('of two events that become one, the id with more reports stays', () => {
    const before = [
      { id: 'x', reports: ['a'] },
      { id: 'y', reports: ['b', 'c'] },
    ]
    const plan = mergeBlock([report('a'), report('b'), report('c')], before, NOBODY)
    expect(plan).toMatchObject({ events: [{ id: 'y', reports: ['a', 'b', 'c'] }], gone: ['x'] })
  })
  test('an event that is what it was is not written again', () => {
    expect(mergeBlock([report('a')], [{ id: 'a', reports: ['a'] }], NOBODY)).toEqual({ events: [], gone: [] })
    expect(mergeBlock([report('a')], [{ id: 'a', reports: ['a'] }], new Set(['a'])).events).toHaveLength(1)
  })
  test('an event without reports goes', () => {
    expect(mergeBlock([], [{ id: 'a', reports: ['a'] }], NOBODY)).toEqual({ events: [], gone: ['a'] })
  })
  test('a new event never takes an id that is in use', () => {
    const plan = mergeBlock([report('a'), report('b', { date: day(102) })], [{ id: 'a', reports: ['b'] }], NOBODY)
    expect(plan.events.map(({ id, reports }) => [id, reports])).toEqual([['a-2', ['a']]])
  })
})

describe('blocks and keys', () => {
  const claim = (type: EventReport['type'], ...who: string[]) => ({ type, participants: who.map(one => party(one)) }) as EventReport
  const exact = { fromDay: 100, toDay: 100 }

  test('order of participants does not matter, who they are does', () => {
    expect(blockOf(claim('call', 'putin', 'macron'), exact, 'k')).toBe(blockOf(claim('call', 'macron', 'putin'), exact, 'l'))
    expect(blockOf(claim('call', 'putin', 'macron'), exact, 'k')).not.toBe(blockOf(claim('call', 'putin', 'erdogan'), exact, 'k'))
    expect(blockOf(claim('call', 'putin', 'macron'), exact, 'k')).not.toBe(blockOf(claim('call', 'RU', 'FR'), exact, 'k'))
  })
  test('a meeting may be a negotiation to another paper, a visit may not', () => {
    expect(blockOf(claim('meeting', 'putin'), exact, 'k')).toBe(blockOf(claim('negotiation', 'putin'), exact, 'k'))
    expect(blockOf(claim('meeting', 'putin'), exact, 'k')).not.toBe(blockOf(claim('visit', 'putin'), exact, 'k'))
  })
  test('without an exact day a report stays alone', () => {
    expect(blockOf(claim('call', 'putin'), null, 'k')).not.toBe(blockOf(claim('call', 'putin'), null, 'l'))
    expect(blockOf(claim('call', 'putin'), { fromDay: 1, toDay: 2 }, 'k')).not.toBe(
      blockOf(claim('call', 'putin'), { fromDay: 1, toDay: 2 }, 'l'),
    )
  })
  test('the same claims of the same article have the same keys, and no two are alike', () => {
    const claims = [claim('call', 'putin', 'macron'), claim('call', 'macron', 'putin'), claim('visit', 'putin')]
    const keys = reportKeys('url:x', claims)
    expect(new Set(keys).size).toBe(3)
    expect(
      reportKeys(
        'url:x',
        claims.map(one => ({ ...one, confidence: 0.1 })),
      ),
    ).toEqual(keys)
    expect(reportKeys('url:y', claims)).not.toContain(keys[0])
  })
})
