import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { believe } from '../../src/merge/belief.ts'
import { blocksOf, compare, type MergeReport, mergeReports, reportKeys } from '../../src/merge/index.ts'
import type { EventReport } from '../../src/model.ts'
import { party } from '../store/world.ts'
import { type Basis, belief, day, groups, NO_PRINT, plan, printed, report } from './reports.ts'

describe('which reports are one event', () => {
  test('the same day makes one event of two articles', () => {
    expect(groups(report('a'), report('b'))).toEqual([['a', 'b']])
  })
  test('two calls of the same two in one week stay two', () => {
    expect(groups(report('a'), report('b', { date: day(102) }))).toEqual([['a'], ['b']])
    expect(groups(report('a'), report('b', { date: day(101) }))).toEqual([['a'], ['b']])
    expect(groups(report('a', { about: ['LY'] }), report('b', { date: day(104, 'relative'), about: ['LY'] }))).toEqual([['a'], ['b']])
  })
  test('a day after for another time zone, where the rest agrees', () => {
    const told = { about: ['LY'], place: null }
    expect(groups(report('a', { ...told, date: day(100, 'relative') }), report('b', { ...told, date: day(101, 'relative') }))).toEqual([
      ['a', 'b'],
    ])
  })
  test('articles’ own dates may lie one day apart, not two', () => {
    const on = (key: string, fromDay: number) => report(key, { date: day(fromDay, 'published'), publishedDay: fromDay })
    expect(groups(on('a', 100), on('b', 101))).toEqual([['a', 'b']])
    expect(groups(on('a', 100), on('b', 102))).toEqual([['a'], ['b']])
  })
  test('one article tells its own events apart', () => {
    expect(groups(report('a', { article: 'x' }), report('b', { article: 'x' }))).toEqual([['a'], ['b']])
  })
  test('what was held was not called off; what was planned may have been', () => {
    expect(groups(report('a'), report('b', { status: 'cancelled' }))).toEqual([['a'], ['b']])
    expect(groups(report('a', { status: 'planned' }), report('b', { status: 'cancelled' }))).toEqual([['a', 'b']])
  })
  test('a planned meeting and the meeting held are one', () => {
    expect(groups(report('a'), report('b', { status: 'planned', publishedDay: 97 }))).toEqual([['a', 'b']])
    const week = report('b', { status: 'planned', publishedDay: 93, date: day(99, 'relative', 105) })
    expect(groups(report('a'), week)).toEqual([['a', 'b']])
  })
  describe('a plan for months ahead', () => {
    const planned = (key: string, changes: Partial<MergeReport> = {}) =>
      report(key, { type: 'visit', status: 'planned', channel: null, date: null, ...changes })
    const dated = planned('a', { date: day(250, 'relative', 340) })

    test('is one with that which an article of the same days tells without saying when', () => {
      expect(groups(dated, planned('b', { publishedDay: 102, status: 'proposed' }))).toEqual([['a', 'b']])
    })
    test('is not what was planned weeks before or later, nor what was held, nor another plan with a day', () => {
      for (const other of [
        planned('b', { publishedDay: 110 }),
        planned('b', { status: 'held', date: day(100, 'published') }),
        planned('b', { date: day(120) }),
      ]) {
        expect(groups(dated, other)).toEqual([['a'], ['b']])
      }
    })
    test('is found: its block reaches as far', () => {
      const [block] = blocksOf(planned('b'))
      expect(block!.toDay).toBeGreaterThanOrEqual(blocksOf(dated)[0]!.toDay)
      expect(blocksOf(planned('b', { type: 'call' }))[0]!.toDay).toBeLessThan(150)
    })
  })
  test('one text in papers of two days, whose "yesterday" moved with them, is one event', () => {
    const copied = printed('the ministry summoned the ambassador last night and handed him a note of protest over what was said on Friday')
    const lastNight = { words: 'last night', named: false, again: false }
    const on = (key: string, fromDay: number, basis: Basis, print = copied, telling: MergeReport['telling'] = lastNight) =>
      report(key, { date: day(fromDay, basis), print, telling })
    expect(groups(on('a', 98, 'relative'), on('b', 100, 'relative'))).toEqual([['a', 'b']])
    expect(groups(on('a', 98, 'relative'), on('b', 101, 'relative'))).toEqual([['a'], ['b']])
    expect(groups(on('a', 98, 'stated'), on('b', 100, 'relative'))).toEqual([['a'], ['b']])
    expect(groups(on('a', 98, 'relative'), on('b', 100, 'relative', printed('quite another text')))).toEqual([['a'], ['b']])
    // Nothing moved where the words differ, or name the day.
    const weekday = (words: string) => ({ words, named: true, again: false })
    for (const [one, other] of [
      [weekday('monday'), weekday('wednesday')],
      [lastNight, { ...lastNight, words: 'yesterday' }],
      [lastNight, { ...lastNight, words: null }],
    ]) {
      expect(groups(on('a', 98, 'relative', copied, one), on('b', 100, 'relative', copied, other))).toEqual([['a'], ['b']])
    }
  })
  test('two days in a row, each by its name, are two calls, and so are two of which one was not the first', () => {
    const shared = {
      about: ['LY'],
      print: printed('the two leaders spoke at length of the truce and of the talks that are to follow it in the spring'),
    }
    const on = (key: string, fromDay: number, named: boolean | null, again = false, changes: Partial<MergeReport> = {}) =>
      report(key, { ...shared, date: day(fromDay, 'relative'), telling: { words: `day ${fromDay}`, named, again }, ...changes })
    expect(groups(on('a', 100, true), on('b', 101, true))).toEqual([['a'], ['b']])
    expect(groups(on('a', 100, false, true), on('b', 101, true))).toEqual([['a'], ['b']])
    // "Last night" may be the day before or after to another paper, and both may tell of the second call.
    expect(groups(on('a', 100, false), on('b', 101, true))).toEqual([['a', 'b']])
    expect(groups(on('a', 100, false, true), on('b', 101, true, true))).toEqual([['a', 'b']])
    expect(groups(on('a', 100, true), on('b', 101, true, false, { status: 'planned', publishedDay: 97 }))).toEqual([['a', 'b']])
    expect(groups(on('a', 100, true, false, { type: 'visit' }), on('b', 101, true, false, { type: 'visit' }))).toEqual([['a', 'b']])
  })
  test('a denial is another account of the same event', () => {
    expect(groups(report('a'), report('b', { status: 'denied' }))).toEqual([['a', 'b']])
  })
  test('a visit and the meeting in it stay two', () => {
    expect(groups(report('a', { type: 'visit' }), report('b', { type: 'meeting' }))).toEqual([['a'], ['b']])
  })
  test('talks are a meeting to another paper', () => {
    expect(groups(report('a', { type: 'negotiation' }), report('b', { type: 'meeting' }))).toEqual([['a', 'b']])
  })
  test('another person of the same state had a call of his own', () => {
    const minister = { leader: 'Jean-Yves Le Drian', leaderId: 'le-drian', country: 'FR', role: 'party' as const }
    expect(groups(report('a'), report('b', { participants: [party('putin'), minister] }))).toEqual([['a'], ['b']])
  })
  test('a person whom no list knows may be spelled otherwise in another language', () => {
    const spelled = (leader: string, leaderId: string) => ({
      participants: [party('putin'), { leader, leaderId, country: 'EG', role: 'party' as const, provisional: true }],
    })
    expect(groups(report('a', spelled('Badr Abdelatty', 'one')), report('b', spelled('Badr Abdel Ati', 'two')))).toEqual([['a', 'b']])
    expect(groups(report('a', spelled('Badr Abdelatty', 'one')), report('b', spelled('Sameh Shoukry', 'two')))).toEqual([['a'], ['b']])
  })
  test('without any date only what else is told makes two reports one', () => {
    const bare = { date: null, publishedDay: null }
    expect(groups(report('a', bare), report('b', bare))).toHaveLength(2)
    expect(groups(report('a', { ...bare, about: ['LY'] }), report('b', { about: ['LY'] }))).toHaveLength(1)
    expect(groups(report('a', { ...bare, about: ['LY'] }), report('b', { about: ['SY'] }))).toHaveLength(2)
  })
  test('a day of a year that is left open fits that day of any of the years, and no other day', () => {
    const open = { edtf: '[2016-03-05,2020-03-05]', basis: 'inferred' as const, fromDay: 16_865, toDay: 18_326 }
    const on = (key: string, fromDay: number) => report(key, { date: day(fromDay), about: ['SY'] })
    expect(groups(report('a', { date: open, about: ['SY'] }), on('b', 18_326))).toEqual([['a', 'b']])
    expect(groups(report('a', { date: open, about: ['SY'] }), on('b', 17_500))).toEqual([['a'], ['b']])
  })
  describe('a report that leaves open which of two events it tells of', () => {
    const on = (key: string, fromDay: number, changes: Partial<MergeReport> = {}) =>
      report(key, { date: day(fromDay), publishedDay: fromDay, about: ['SY'], ...changes })
    const undated = (key: string) => report(key, { date: null, publishedDay: null, about: ['SY'] })

    test('is of neither, whatever its key', () => {
      for (const vague of ['0', 'm', 'z']) {
        expect(groups(on('a', 100), on('n', 1700), undated(vague)).map(keys => keys.length)).toEqual([1, 1, 1])
      }
      const between = { date: day(101, 'published'), publishedDay: 101 }
      expect(groups(on('a', 99), on('b', 101), report('c', { ...between, about: ['SY'] }))).toHaveLength(3)
    })
    test('is of the only one there is, or of the likelier', () => {
      expect(groups(on('a', 100), on('b', 100), undated('c'))).toEqual([['a', 'b', 'c']])
      expect(groups(on('a', 100), on('b', 1700, { about: ['UA'] }), undated('c'))).toContainEqual(['a', 'c'])
    })
    test('is with others of its kind', () => {
      expect(groups(on('a', 100), on('b', 1700), { ...undated('c'), channel: null }, undated('d')).map(keys => keys.length)).toEqual([
        1, 1, 2,
      ])
    })
    test('is where people put it', () => {
      const rulings = [{ a: 'c', b: 'b', verdict: 'same' as const }]
      const { events } = mergeReports([[on('a', 100), on('b', 1700), undated('c')]], [], { rulings })
      expect(events.map(event => event.reports)).toContainEqual(['b', 'c'])
    })
    test('is of neither where it names the states alone, and two pairs of theirs spoke that day', () => {
      const minister = (leader: string, country: string) => ({ leader, leaderId: leader, country, role: 'party' as const })
      const ministers = on('a', 100, { participants: [minister('lavrov', 'RU'), minister('barrot', 'FR')] })
      const states = on('b', 100, {
        participants: [
          { country: 'RU', role: 'party' },
          { country: 'FR', role: 'party' },
        ],
      })
      expect(groups(on('c', 100), ministers, states)).toHaveLength(3)
      expect(groups(on('c', 100), states)).toHaveLength(1)
    })
  })
  test('does not depend on the order in which reports come', () => {
    const reports = fc.array(
      fc.record({
        fromDay: fc.integer({ min: 100, max: 104 }),
        basis: fc.constantFrom('stated' as const, 'published' as const, 'relative' as const),
        status: fc.constantFrom('held' as const, 'planned' as const, 'cancelled' as const, 'denied' as const),
        article: fc.constantFrom('x', 'y', 'z', 'v', 'w'),
        about: fc.subarray(['LY', 'SY', 'UA']),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(reports, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (claims, random) => {
        const all = claims.map(({ fromDay, basis, ...rest }, at) => report(`k${at}`, { date: day(fromDay, basis), ...rest }))
        const weights = new Map(all.map(one => [one.key, random.next().value as number]))
        const shuffled = [...all].sort((a, b) => weights.get(a.key)! - weights.get(b.key)!)
        expect(plan(shuffled)).toEqual(plan(all))
      }),
    )
  })
})

describe('what people decided', () => {
  test('keeps apart what looks alike, and joins what does not', () => {
    const reports = [report('a'), report('b'), report('c', { date: day(140), publishedDay: 140 })]
    const of = (verdict: 'same' | 'different', a: string, b: string) =>
      mergeReports([reports], [], { rulings: [{ a, b, verdict }] }).events.map(event => event.reports)
    expect(of('different', 'b', 'a')).toEqual([['a'], ['b'], ['c']])
    expect(of('same', 'c', 'a')).toContainEqual(expect.arrayContaining(['a', 'c']))
  })
})

describe('every comparison explains itself', () => {
  test('with a sentence for each feature', () => {
    const { findings, verdict, score } = compare(report('a', { about: ['LY', 'SY'] }), report('b', { about: ['LY'] }))
    expect(verdict).toBe('same')
    expect(score).toBeCloseTo(findings.reduce((sum, finding) => sum + finding.score, 0))
    expect(Object.fromEntries(findings.map(({ name, why }) => [name, why()]))).toMatchObject({
      participants: 'Emmanuel Macron in both; Vladimir Putin in both',
      date: 'day 100 (stated) and day 100 (stated) fit each other',
      about: 'LY in both',
      type: 'call in both',
    })
  })
  test('alike from both sides', () => {
    const [a, b] = [report('a', { about: ['LY'], place: { name: 'Sochi', country: 'RU' } }), report('b', { date: null, about: ['SY'] })]
    expect(compare(a, b).score).toBe(compare(b, a).score)
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
  test('a plan printed again undoes no cancellation; a plan told anew does, and both are shown', () => {
    const text =
      'The presidents are to meet in Sochi on Monday, the office of the one and the palace of the other said in one statement on that evening.'
    const planned = (key: string, publishedDay: number, print = printed(text)) =>
      report(key, { type: 'meeting', status: 'planned', publishedDay, print })
    const cancelled = report('b', { type: 'meeting', status: 'cancelled', publishedDay: 97 })
    expect(belief(planned('a', 96), cancelled, planned('c', 98))).toMatchObject({ status: 'cancelled', conflicts: [] })
    expect(belief(planned('a', 96), { ...cancelled, publishedDay: null }).status).toBe('cancelled')
    expect(belief(planned('a', 96), cancelled, planned('c', 98, NO_PRINT))).toMatchObject({
      status: 'planned',
      conflicts: [
        {
          field: 'status',
          values: [
            { value: 'cancelled', reports: ['b'] },
            { value: 'planned', reports: ['c'] },
          ],
        },
      ],
    })
  })
  test('one person of a side, where each report names another: whom most name, and the conflict is shown', () => {
    const LAVROV = { leader: 'Sergey Lavrov', leaderId: 'lavrov', country: 'RU', role: 'party' as const }
    const who = (key: string, ...ids: string[]) =>
      report(key, { type: 'negotiation', participants: ids.map(id => (id === 'lavrov' ? LAVROV : party(id))) })
    const names = (...reports: MergeReport[]) => believe(reports).participants.map(({ leaderId }) => leaderId)
    const [a, b, c] = [who('a', 'putin', 'macron'), who('b', 'lavrov', 'macron'), who('c', 'putin', 'macron')]
    expect(names(a, b, c).sort()).toEqual(['macron', 'putin'])
    expect(believe([a, b, c]).conflicts).toMatchObject([{ field: 'participant RU', values: [{ reports: ['a', 'c'] }, { reports: ['b'] }] }])
    expect(names(a, b, who('d', 'putin', 'lavrov', 'macron')).sort()).toEqual(['lavrov', 'macron', 'putin'])
  })
  test('the country that most say, though they name different cities', () => {
    const at = (key: string, name: string, country: string, confidence: number) =>
      report(key, { type: 'meeting', place: { name, country }, confidence })
    const merged = belief(at('a', 'Istanbul', 'TR', 0.95), at('b', 'Sochi', 'RU', 0.9), at('c', 'Moscow', 'RU', 0.8))
    expect(merged.place).toEqual({ name: 'Sochi', country: 'RU' })
  })
  test('a denial is shown, and wins where more voices deny than tell', () => {
    const one = belief(report('a'), report('b', { status: 'denied' }))
    expect(one).toMatchObject({ status: 'held', conflicts: [{ field: 'status', values: [{ value: 'denied' }, { value: 'held' }] }] })
    expect(belief(report('a'), report('b', { status: 'denied' }), report('c', { status: 'denied' })).status).toBe('denied')
  })
  test('the surest date', () => {
    const own = (key: string, fromDay: number) => report(key, { date: day(fromDay, 'published') })
    expect(belief(own('a', 100), own('b', 101)).date).toEqual(day(100, 'published'))
    expect(belief(own('a', 100), report('b', { date: day(100, 'relative') })).date).toEqual(day(100, 'relative'))
    // Who tells the month does not say that it was on the day of another's article.
    const month = day(90, 'stated', 120)
    expect(belief(report('a', { date: month }), own('b', 100), own('c', 100)).date).toEqual(month)
  })
  test('the more precise date, where the vaguer one holds it', () => {
    expect(belief(report('a', { date: day(98, 'stated', 104) }), report('b', { date: day(100, 'relative') })).date).toEqual(
      day(100, 'relative'),
    )
  })
  test('roles that any gives, about of all, languages of all', () => {
    const merged = belief(
      report('a', { about: ['SY'], confidence: 0.7 }),
      report('b', { about: ['LY', 'SY'], language: 'ar', participants: [party('putin'), party('macron', 'initiator')] }),
    )
    expect(merged.participants.map(({ leaderId, role }) => [leaderId, role])).toEqual([
      ['putin', 'party'],
      ['macron', 'initiator'],
    ])
    expect(merged).toMatchObject({ about: ['LY', 'SY'], languages: ['ar', 'fa'] })
  })
  test('the named person in place of the mere state', () => {
    const vague = report('a', { participants: [party('putin'), party('FR', 'initiator')], confidence: 0.95 })
    expect(belief(vague, report('b')).participants.map(({ leaderId, country }) => leaderId ?? country)).toEqual(['putin', 'macron'])
  })
  test('the place that most name, a city before its country', () => {
    const moscow = { name: 'Moscow', country: 'RU' }
    expect(
      belief(
        report('a', { place: moscow }),
        report('b', { place: { name: 'Sochi', country: 'RU' } }),
        report('c', { place: { ...moscow } }),
      ).place,
    ).toEqual(moscow)
    const russia = { name: 'Russia', country: 'RU' }
    expect(belief(report('a', { place: russia }), report('b', { place: russia }), report('c', { place: moscow })).place).toEqual(moscow)
    expect(belief(report('a')).place).toBeNull()
  })
  test('first and last report', () => {
    expect(belief(report('a', { publishedDay: 104 }), report('b'), report('c', { publishedDay: null }))).toMatchObject({
      ...{ firstReported: 100, lastReported: 104 },
    })
  })
  test('another voice makes surer, a copy does not', () => {
    const text = 'The two presidents spoke by telephone on Friday about the ceasefire in the north and the return of those who had fled.'
    const told = (key: string, words: string) => report(key, { language: 'en', print: printed(words) })
    const copies = Array.from({ length: 10 }, (_, at) => told(`k${at}`, at === 3 ? `${text} It was their third call.` : text))
    expect(belief(...copies)).toMatchObject({ independentReports: 1, confidence: 0.9 })
    const other = told(
      'z',
      'After days of silence the Kremlin said on Saturday that the call had dwelt upon prisoners and grain above all.',
    )
    expect(belief(...copies, other)).toMatchObject({ independentReports: 2, confidence: 0.945 })
  })
  test('a clipping of a text speaks with its voice, and so does the text with a background of a paper’s own', () => {
    const words = (from: number, count: number) => Array.from({ length: count }, (_, at) => `word${from + at}`).join(' ')
    const told = (key: string, text: string) => report(key, { print: printed(text) })
    const agency = told('a', words(0, 150))
    const independent = (...others: MergeReport[]) => belief(agency, ...others).independentReports
    expect(independent(told('b', words(0, 30)))).toBe(1)
    expect(independent(told('b', `${words(500, 20)} ${words(20, 130)} ${words(700, 120)}`))).toBe(1)
    expect(independent(told('b', words(0, 30)), told('c', words(60, 60)))).toBe(1)
    // A sentence in common makes no copy, nor do a few words.
    expect(independent(told('b', `${words(0, 25)} ${words(500, 60)}`))).toBe(2)
    expect(independent(told('b', words(0, 12)))).toBe(2)
  })
  test('ten copies of one text are outvoted by two that tell it otherwise', () => {
    const copied = printed('One agency tells the whole world about a call that it says took place by telephone late on that day.')
    const copies = Array.from({ length: 10 }, (_, at) => report(`k${at}`, { channel: 'phone', print: copied }))
    const others = [
      report('y', { channel: 'video', print: printed('Screens were set up in both palaces and the leaders saw each other for an hour.') }),
      report('z', { channel: 'video', print: printed('A conversation by video link, the first of its kind between them, ended at noon.') }),
    ]
    const merged = belief(...copies, ...others)
    expect(merged.channel).toBe('video')
    expect(merged.conflicts).toMatchObject([{ field: 'channel', values: [{ value: 'video', reports: ['y', 'z'] }, { value: 'phone' }] }])
  })
  test('disagreements of day and place are kept, vaguer words are none', () => {
    const sochi = { name: 'Sochi', country: 'RU' }
    const merged = belief(
      report('a', { place: sochi, about: ['LY'], type: 'meeting' }),
      report('b', { place: { name: 'Russia', country: 'RU' }, date: day(101, 'relative'), about: ['LY'], type: 'meeting' }),
    )
    expect(merged.conflicts).toEqual([
      {
        field: 'date',
        values: [
          { value: 'day 100', reports: ['a'] },
          { value: 'day 101', reports: ['b'] },
        ],
      },
    ])
  })
})

describe('which event is which', () => {
  const merge = (reports: Parameters<typeof plan>[0], former: Parameters<typeof mergeReports>[1]) => mergeReports([reports], former)

  test('a new event takes its first report’s key', () => {
    expect(plan([report('b'), report('a')]).events).toMatchObject([{ id: 'a', reason: 'new, 2 reports' }])
  })
  test('an event keeps its id when reports come, and when its first report goes', () => {
    const before = [{ id: 'b', reports: ['b', 'c'] }]
    expect(merge([report('a'), report('b'), report('c')], before).events).toMatchObject([
      { id: 'b', reports: ['a', 'b', 'c'], reason: 'one report more' },
    ])
    expect(merge([report('c')], before).events).toMatchObject([{ id: 'b', reports: ['c'], reason: 'one report less' }])
  })
  test('of two events that become one, the id with more reports stays, and the other leads to it', () => {
    const before = [
      { id: 'x', reports: ['a'] },
      { id: 'y', reports: ['b', 'c'] },
    ]
    expect(merge([report('a'), report('b'), report('c')], before)).toMatchObject({
      events: [{ id: 'y', reports: ['a', 'b', 'c'], reason: 'took reports of x' }],
      gone: [{ id: 'x', into: 'y', reason: 'merged into y' }],
    })
  })
  test('an event that falls apart says from where its part came', () => {
    const apart = merge([report('a'), report('b', { date: day(120), publishedDay: 120 })], [{ id: 'x', reports: ['a', 'b'] }])
    expect(apart.events).toMatchObject([
      { id: 'x', reports: ['a'], reason: 'one report less' },
      { id: 'b', reports: ['b'], reason: 'split from x', from: 'x' },
    ])
  })
  test('an event whose reports are what they were has nothing to tell', () => {
    expect(merge([report('a')], [{ id: 'a', reports: ['a'] }])).toMatchObject({ events: [{ id: 'a', reason: null }], gone: [] })
  })
  test('an event without reports goes, and comes back under its id', () => {
    expect(mergeReports([], [{ id: 'x', reports: ['a'] }])).toEqual({
      events: [],
      gone: [{ id: 'x', into: null, reports: ['a'], reason: 'no report is left' }],
    })
    expect(merge([report('a')], [{ id: 'x', reports: [], remembered: ['a'] }]).events).toMatchObject([{ id: 'x', reports: ['a'] }])
  })
  test('an event keeps its id although a report of another one is remembered under it', () => {
    const both = [report('a'), report('b', { date: day(120), publishedDay: 120 })]
    const before = [
      { id: 'x', reports: ['b'], remembered: ['a'] },
      { id: 'y', reports: ['a'], remembered: ['b'] },
    ]
    expect(merge(both, before)).toMatchObject({
      events: [
        { id: 'y', reports: ['a'], reason: null },
        { id: 'x', reports: ['b'], reason: null },
      ],
      gone: [],
    })
  })
  test('a new event never takes an id that is in use', () => {
    const both = [report('a'), report('b', { date: day(102) })]
    expect(merge(both, [{ id: 'a', reports: ['b'] }]).events.map(({ id, reports }) => [id, reports])).toEqual([
      ['a-2', ['a']],
      ['a', ['b']],
    ])
    expect(mergeReports([[report('a')]], [], { taken: ['a'] }).events.map(({ id }) => id)).toEqual(['a-2'])
  })
})

describe('blocks and keys', () => {
  const claim = (type: EventReport['type'], ...who: string[]) => ({ type, participants: who.map(one => party(one)) }) as EventReport
  const keys = (event: EventReport) => blocksOf({ ...event, status: 'held', date: day(100), publishedDay: 100 }).map(({ block }) => block)

  test('are of the sides, in any order', () => {
    expect(keys(claim('call', 'putin', 'macron'))).toEqual(['call|FR+RU'])
    expect(keys(claim('call', 'FR', 'putin'))).toEqual(['call|FR+RU'])
    expect(keys(claim('call', 'putin', 'erdogan'))).not.toEqual(['call|FR+RU'])
  })
  test('a meeting may be a negotiation to another paper, a visit may not', () => {
    expect(keys(claim('meeting', 'putin'))).toEqual(keys(claim('negotiation', 'putin')))
    expect(keys(claim('meeting', 'putin'))).not.toEqual(keys(claim('visit', 'putin')))
  })
  test('three sides stand in the block of each pair', () => {
    expect(keys(claim('summit', 'putin', 'macron', 'erdogan'))).toEqual(['talks|FR+RU', 'talks|FR+TR', 'talks|RU+TR'])
  })
  test('all reports that can be one event share a block and days', () => {
    const inBlocks = (one: ReturnType<typeof report>, other: ReturnType<typeof report>) =>
      blocksOf(one).some(a => blocksOf(other).some(b => a.block === b.block && a.toDay >= b.fromDay && a.fromDay <= b.toDay))
    const days = fc.record({ fromDay: fc.integer({ min: 100, max: 112 }), basis: fc.constantFrom('stated' as const, 'published' as const) })
    const who = fc.subarray(['putin', 'macron', 'erdogan', 'FR', 'UN', 'guterres'], { minLength: 1 })
    const claimOf = fc.record({ days, who, type: fc.constantFrom('call' as const, 'meeting' as const, 'summit' as const) })
    const from = (
      key: string,
      {
        days: { fromDay, basis },
        who: names,
        type,
      }: { days: { fromDay: number; basis: 'stated' | 'published' }; who: string[]; type: 'call' | 'meeting' | 'summit' },
    ) => report(key, { type, participants: names.map(one => party(one)), date: day(fromDay, basis), publishedDay: fromDay })
    fc.assert(
      fc.property(claimOf, claimOf, (a, b) => {
        const [one, other] = [from('a', a), from('b', b)]
        if (compare(one, other).verdict === 'same') expect(inBlocks(one, other)).toBe(true)
      }),
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
