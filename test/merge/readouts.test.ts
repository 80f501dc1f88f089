/** Readouts of real texts, read and merged by the program's own rules. */
import { describe, expect, test } from 'vitest'
import { eventDetail } from '../../src/store/event-detail.ts'
import type { EventDetailView } from '../../src/store/views.ts'
import { type GoldText, loaded, rawOfText, rememberingEngine } from './gold.ts'
import { allEvents } from './stories.ts'

const { engine, knowledge } = rememberingEngine()

/** The details of all events that some articles tell of, by their type. */
async function eventsOf(...texts: GoldText[]): Promise<Record<string, EventDetailView>> {
  const store = await loaded(knowledge, engine, texts.map(rawOfText))
  const events: Record<string, EventDetailView> = {}
  for (const { id, type } of await allEvents(store)) events[type] = (await eventDetail(store, id))!
  await store.close()
  return events
}

const accounts = (event: EventDetailView | undefined) =>
  event?.readouts.map(({ side, quotes }) => [side, ...quotes.map(({ text }) => text)])

/** A call and, later in the article, a meeting of one of the two with somebody else. */
const TWO: [GoldText, { call: string[][]; meeting: string[][] }][] = [
  [
    {
      ...{ id: 'en', language: 'en', published: '2024-06-10', title: 'Putin and Macron discuss Ukraine by phone' },
      body: `Russian President Vladimir Putin and French President Emmanuel Macron spoke by telephone on Monday.
"Deliveries of weapons to Kyiv only prolong the war," Putin said.
Macron called for a ceasefire in Ukraine.
Later in the day Putin met Turkish President Recep Tayyip Erdogan in Moscow.
"The grain deal will be renewed this year," Putin said.
Erdogan said that Turkey was ready to host new talks.`,
    },
    {
      call: [
        ['FR', 'a ceasefire in Ukraine'],
        ['RU', 'Deliveries of weapons to Kyiv only prolong the war'],
      ],
      meeting: [
        ['RU', 'The grain deal will be renewed this year'],
        ['TR', 'Turkey was ready to host new talks'],
      ],
    },
  ],
  [
    {
      ...{ id: 'fa', language: 'fa', published: '2024-06-10', title: 'گفت‌وگوی تلفنی پوتین و ماکرون' },
      body: `ولادیمیر پوتین رئیس جمهور روسیه و امانوئل ماکرون رئیس جمهور فرانسه روز دوشنبه تلفنی گفت‌وگو کردند.
پوتین گفت: «ارسال سلاح به اوکراین جنگ را طولانی می‌کند».
ماکرون خواستار برقراری آتش‌بس در اوکراین شد.
پوتین عصر دوشنبه در مسکو با رجب طیب اردوغان رئیس جمهور ترکیه دیدار کرد.
پوتین گفت: «توافق غلات امسال تمدید می‌شود».
اردوغان گفت که ترکیه آماده میزبانی مذاکرات است.`,
    },
    {
      call: [
        ['FR', 'برقراری آتش‌بس در اوکراین'],
        ['RU', 'ارسال سلاح به اوکراین جنگ را طولانی می‌کند'],
      ],
      meeting: [
        ['RU', 'توافق غلات امسال تمدید می‌شود'],
        ['TR', 'ترکیه آماده میزبانی مذاکرات است'],
      ],
    },
  ],
  [
    {
      ...{ id: 'ar', language: 'ar', published: '2024-06-10', title: 'بوتين وماكرون يبحثان هاتفيا أوكرانيا' },
      body: `بحث الرئيس الروسي فلاديمير بوتين ونظيره الفرنسي إيمانويل ماكرون في اتصال هاتفي الاثنين الأوضاع في أوكرانيا.
وقال بوتين إن إرسال السلاح إلى كييف يطيل أمد الحرب.
ودعا ماكرون إلى وقف إطلاق النار في أوكرانيا.
والتقى بوتين مساء الاثنين في موسكو الرئيس التركي رجب طيب أردوغان.
وقال بوتين إن اتفاق الحبوب سيمدد هذا العام.
وأكد أردوغان أن تركيا مستعدة لاستضافة محادثات جديدة.`,
    },
    {
      call: [
        ['FR', 'وقف إطلاق النار في أوكرانيا'],
        ['RU', 'إرسال السلاح إلى كييف يطيل أمد الحرب'],
      ],
      meeting: [
        ['RU', 'اتفاق الحبوب سيمدد هذا العام'],
        ['TR', 'تركيا مستعدة لاستضافة محادثات جديدة'],
      ],
    },
  ],
]

describe('an article that tells of two events', () => {
  test.each(TWO)('$id: gives each what was said of it', async (text, expected) => {
    const { call, meeting, ...others } = await eventsOf(text)
    expect(others).toEqual({})
    expect({ call: accounts(call), meeting: accounts(meeting) }).toEqual(expected)
    for (const event of [call!, meeting!])
      expect(event.quotes.map(one => one.text).sort()).toEqual(event.readouts.flatMap(({ quotes }) => quotes.map(one => one.text)).sort())
  })
})

test('what one side alone mentions is not what the other was told to speak about', async () => {
  const kremlin: GoldText = {
    ...{ id: 'k', language: 'en', published: '2024-06-10', title: 'Putin and Macron discuss Ukraine by phone' },
    body: 'Russian President Vladimir Putin and French President Emmanuel Macron discussed Ukraine by telephone on Monday. "Weapons for Ukraine only prolong the war," Putin said.',
  }
  const elysee: GoldText = {
    ...{ id: 'e', language: 'en', published: '2024-06-11', title: 'Macron presses Putin in call' },
    body: 'French President Emmanuel Macron spoke with Russian President Vladimir Putin by phone on Monday. Macron called for a ceasefire in Ukraine and in Lebanon.',
  }
  const { call } = await eventsOf(kremlin, elysee)
  expect(call?.report_count).toBe(2)
  expect(call?.readouts.map(({ side, only }) => [side, only])).toEqual([
    ['FR', [{ field: 'mentions', value: 'LB' }]],
    ['RU', []],
  ])
})

test.each<GoldText>([
  {
    ...{ id: 'en', language: 'en', published: '2024-06-10', title: 'Putin, Macron discuss Ukraine by phone' },
    body: 'Russian President Vladimir Putin and French President Emmanuel Macron spoke by telephone on Monday. Putin told Macron that supplies of weapons prolong the war, the Kremlin said in a statement. According to the Elysee, Macron called for a ceasefire in Lebanon.',
  },
  {
    ...{ id: 'ar', language: 'ar', published: '2024-06-10', title: 'بوتين وماكرون يبحثان هاتفيا أوكرانيا' },
    body: 'بحث الرئيس الروسي فلاديمير بوتين ونظيره الفرنسي إيمانويل ماكرون في اتصال هاتفي الاثنين الأوضاع في أوكرانيا. وأعلن الكرملين أن إرسال السلاح إلى كييف يطيل أمد الحرب. وقال الإليزيه إن ماكرون دعا إلى وقف إطلاق النار في لبنان.',
  },
  {
    ...{ id: 'fa', language: 'fa', published: '2024-06-10', title: 'گفت‌وگوی تلفنی پوتین و ماکرون درباره اوکراین' },
    body: 'ولادیمیر پوتین رئیس جمهور روسیه و امانوئل ماکرون رئیس جمهور فرانسه روز دوشنبه تلفنی گفت‌وگو کردند. کرملین اعلام کرد که ارسال سلاح به اوکراین جنگ را طولانی می‌کند. کاخ الیزه اعلام کرد که ماکرون بر ضرورت آتش‌بس در لبنان تاکید کرد.',
  },
])('$id: each side through the office that told it', async text => {
  const { call } = await eventsOf(text)
  expect(call?.readouts.map(({ side, via, quotes }) => [side, via, quotes.length])).toEqual([
    ['FR', 'Élysée', 1],
    ['RU', 'Kremlin', 1],
  ])
})
