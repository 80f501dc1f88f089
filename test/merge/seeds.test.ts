/** The sample articles, taken in as a user takes them in, and further reports of what they tell of: what a reader expects is one event. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ingest } from '../../src/commands/ingest.ts'
import { loadArticle } from '../../src/commands/load.ts'
import type { RawArticle } from '../../src/model.ts'
import { readInputs } from '../../src/read/inputs.ts'
import type { Store } from '../../src/store/db.ts'
import type { EventView } from '../../src/store/views.ts'
import { type GoldText, loaded, rawOfText, rememberingEngine } from './gold.ts'
import { allEvents } from './stories.ts'

const SEEDS = join(import.meta.dirname, '../../seeds/articles')
const IDLIB = 'fa-putin-macron-idlib.txt'
const { engine, knowledge } = rememberingEngine()

/** Kremlin of 29 February 2020, the day of the call. */
const ENGLISH: GoldText = {
  ...{ id: 'en-call', language: 'en', published: '2020-02-29', title: 'Kremlin: Putin, Macron discuss Idlib' },
  body: "Russian President Vladimir Putin and French President Emmanuel Macron discussed the situation in Syria's Idlib province by telephone on Saturday, February 29, 2020, the Kremlin press service said.",
}
const ARABIC: GoldText = {
  ...{ id: 'ar-call', language: 'ar', published: '2020-03-01', title: 'ماكرون وبوتين يبحثان هاتفيا الوضع في إدلب' },
  body: 'بحث الرئيس الفرنسي إيمانويل ماكرون ونظيره الروسي فلاديمير بوتين في اتصال هاتفي أمس السبت التصعيد في محافظة إدلب السورية.',
}
/** On the same day with another: not the same call. */
const OTHER_PAIR: GoldText = {
  ...{ id: 'fa-other', language: 'fa', published: '2020-03-01', title: 'گفت‌وگوی تلفنی ماکرون و اردوغان درباره ادلب' },
  body: 'امانوئل ماکرون، رئیس جمهور فرانسه روز شنبه در تماسی تلفنی با رجب طیب اردوغان، رئیس جمهور ترکیه درباره اوضاع ادلب سوریه گفت‌وگو کرد.',
}

test('a report that gives the day which another lacks makes one event with that day, whichever comes first', async () => {
  const text = readFileSync(join(SEEDS, IDLIB), 'utf8').replace(/^یکشنبه .*$/mu, '')
  const undated: RawArticle = { id: 'undated', origin: IDLIB, mediaType: 'text/plain', text }
  const others = [ENGLISH, OTHER_PAIR].map(rawOfText)
  for (const order of [
    [undated, ...others],
    [...others, undated],
  ]) {
    const store = await loaded(knowledge, engine, order)
    const calls = (await allEvents(store)).filter(({ type }) => type === 'call')
    const told = new Map(calls.map(event => [[...event.articles].sort().join(' '), event]))
    expect([...told.keys()].sort()).toEqual(['en-call undated', 'fa-other'])
    expect(told.get('en-call undated')).toMatchObject({
      ...{ status: 'held', date: { edtf: '2020-02-29', basis: 'stated' }, languages: ['en', 'fa'] },
      ...{ report_count: 2, independent_reports: 2, about: [{ code: 'SY' }] },
    })
    const alone = await loaded(knowledge, engine, [undated])
    expect((await allEvents(alone)).filter(({ type }) => type === 'call').map(({ date }) => date)).toEqual([null])
    await store.close()
    await alone.close()
  }
})

describe('the samples with further reports', () => {
  const FURTHER: GoldText[] = [
    ENGLISH,
    ARABIC,
    OTHER_PAIR,
    {
      ...{ id: 'en-later', language: 'en', published: '2020-03-14', title: 'Putin and Macron speak about the truce in Idlib' },
      body: "Russian President Vladimir Putin and French President Emmanuel Macron spoke by telephone on Friday about the truce in Syria's Idlib province.",
    },
    {
      ...{ id: 'ar-meeting', language: 'ar', published: '2020-03-06', title: 'بوتين يستقبل أردوغان في موسكو' },
      body: 'استقبل الرئيس الروسي فلاديمير بوتين نظيره التركي رجب طيب أردوغان في موسكو يوم الخميس 5 مارس 2020 لبحث الوضع في إدلب.',
    },
    {
      ...{ id: 'fa-libya', language: 'fa', published: '2020-08-18', title: 'رایزنی تلفنی پوتین و اردوغان درباره لیبی' },
      body: 'رجب طیب اردوغان رئیس جمهور ترکیه و ولادیمیر پوتین رئیس جمهور روسیه روز دوشنبه در گفت‌وگوی تلفنی درباره تحولات لیبی و سوریه رایزنی کردند.',
    },
    {
      ...{ id: 'en-video', language: 'en', published: '2020-06-26', title: 'Macron, Putin hold video talks on Libya' },
      body: 'French President Emmanuel Macron and Russian President Vladimir Putin discussed Libya by video conference on Friday.',
    },
  ]
  let store: Store
  let events: EventView[]

  beforeAll(async () => {
    store = await loaded(knowledge, engine, [])
    await ingest(store, engine, readInputs([SEEDS]))
    for (const text of FURTHER) await loadArticle(store, engine, rawOfText(text))
    events = await allEvents(store)
  }, 240_000)
  afterAll(async () => await store.close())

  /** Events of a type on a day between those whose ids are given, as status, number of reports and languages. */
  const told = (type: string, day: string, ...who: string[]) =>
    events
      .filter(event => event.type === type && event.date?.edtf === day)
      .filter(({ participants }) => who.every(id => participants.some(({ leader }) => leader?.id === id)))
      .map(({ status, report_count, languages, overdue }) => ({ status, report_count, languages, overdue }))
  const held = (report_count: number, ...languages: string[]) => [{ status: 'held', report_count, languages, overdue: false }]

  test.each([
    ['the call of 29 February in three languages', ['call', '2020-02-29', 'putin', 'macron'], held(4, 'ar', 'en', 'fa')],
    ['the call of the same day with Erdogan', ['call', '2020-02-29', 'macron', 'erdogan'], held(2, 'en', 'fa')],
    ['the call two weeks later', ['call', '2020-03-13', 'putin', 'macron'], held(1, 'en')],
    ['the meeting that both samples tell as a plan', ['meeting', '2020-03-05', 'putin', 'erdogan'], held(3, 'ar', 'en', 'fa')],
    ['the call about Libya', ['call', '2020-08-17', 'putin', 'erdogan'], held(2, 'ar', 'fa')],
    ['the talks by video', ['call', '2020-06-26', 'putin', 'macron'], held(2, 'en', 'fa')],
  ] as const)('%s', (_, [type, day, ...who], expected) => {
    expect(told(type, day, ...who)).toEqual(expected)
  })
})
