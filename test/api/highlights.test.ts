/** Rows that full text finds show where they say what was looked for. */
import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../src/api/app.ts'
import type { Store } from '../../src/store/db.ts'
import { loadStories, type Story, testStore } from '../store/world.ts'

/** Words in the ways in which pages write them, alone and together. */
const WORDS = [
  ...['گفت‌وگو', 'گفتوگو', 'گفت و گو', 'گفتگوی', 'گفت‌وگوهای', 'می‌گوید', 'نمی‌رود', 'جست‌وجو', 'و', 'گفت', 'با', 'رئیس', 'دیپلماسی'],
  ...['الرئيس', 'والرئيس', 'للرئيس', 'بالملف', 'الملفّ', 'وزيـــر', 'قال', 'Erdoğan', 'co\u00adoperation', 'talks', "O'Brien", 'U.N.'],
]

const STORIES: Story[] = [
  {
    ...{ id: 'en', text: 'Putin rings Macron\nVladimir Putin rang him. "We must talk," Putin said. So it ended.' },
    mentions: { putin: 'Vladimir Putin', macron: 'Macron' },
    events: [{ who: ['putin', 'macron'], date: '2020-08-28', words: 'rang him' }],
    quotes: [{ who: 'putin', words: 'We must talk' }],
  },
  {
    ...{ id: 'fa', language: 'fa', text: 'سفر اردوغان\nاو با همتای خود تلفنی گفتوگو کرد و رفت. اردوغان افزود: «خوب بود».' },
    mentions: { erdogan: 'اردوغان', RU: 'همتای خود' },
    events: [{ who: ['erdogan', 'RU'], date: '2020-03-05', words: 'تلفنی گفتوگو کرد' }],
    quotes: [{ who: 'erdogan', words: 'تلفنی گفتوگو کرد' }],
  },
  {
    id: 'ar',
    language: 'ar',
    text: 'أردوغان يصل\nقال إنه وصل',
    mentions: { erdogan: 'أردوغان' },
    events: [{ who: ['erdogan', 'SY'], words: 'وصل' }],
  },
]

let store: Store
let app: FastifyInstance

beforeAll(async () => {
  store = await testStore()
  await loadStories(store, STORIES)
  app = await buildApp({ store, version: '1' })
  await app.ready()
})
afterAll(async () => {
  await app.close()
  await store.close()
})

type Row = { id: string; articles?: string[]; article?: { id: string }; highlights: { article: string; start: number; end: number }[] }

/** What each row's highlights say in their articles, by article. */
async function marked(path: string, q: string): Promise<Record<string, string[]>> {
  const { data } = (await app.inject({ url: path, query: { q } })).json() as { data: Row[] }
  const told: Record<string, string[]> = {}
  for (const { id, articles, article, highlights } of data) {
    const texts = highlights.map(({ article, start, end }) => STORIES.find(({ id }) => id === article)!.text.slice(start, end))
    told[articles?.join() ?? article?.id ?? id] = texts
  }
  return told
}

describe('highlights', () => {
  test.each<[string, string, Record<string, string[]>]>([
    ['/articles', 'erdogan', { fa: ['اردوغان'], ar: ['أردوغان'] }],
    ['/articles', 'erdo*', { fa: ['اردوغان'], ar: ['أردوغان'] }],
    ['/articles', 'پوتین', { en: ['Vladimir Putin'] }],
    ['/articles', 'putin', { en: ['Putin', 'Putin', 'Putin'] }],
    ['/articles', 'پوتین talk', { en: ['Vladimir Putin', 'talk'] }],
    ['/articles', '"Recep Tayyip"', { fa: ['اردوغان'], ar: ['أردوغان'] }],
    ['/quotes', 'put*', { en: ['Vladimir Putin'] }],
    ['/quotes', 'erdogan', { fa: ['اردوغان'] }],
    ['/quotes', 'گفتگو', { fa: ['گفتوگو'] }],
    ['/events', 'گفتگو', { fa: ['گفتوگو'] }],
    ['/events', 'rings', { en: ['rings'] }],
    ['/events', 'بوتين', { en: ['Vladimir Putin'] }],
    ['/events', 'erdogan', { fa: ['اردوغان'], ar: ['أردوغان'] }],
    // What the text does not name has no place in it.
    ['/events', 'Syria', { ar: [] }],
  ])('%s?q=%s', async (path, q, expected) => {
    const told = await marked(path, q)
    expect(told).toEqual(expected)
  })

  test('whatever full text finds in a text is shown in it', async () => {
    const own = await testStore()
    const server = await buildApp({ store: own, version: '1' })
    let at = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(' ', '، ', '\n', ' «'),
        fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom('', '', '*', '"')), { minLength: 1, maxLength: 2 }),
        async (words, gap, asked) => {
          const id = `text-${at++}`
          await loadStories(own, [{ id, text: `x${id.replace('-', '')}\n${words.join(gap)}` }])
          const q = asked.map(([word, sign]) => (sign === '"' ? `"${word}"` : word + sign)).join(' ')
          const { data } = (await server.inject({ url: '/articles', query: { q: `${q}`, limit: '200' } })).json() as { data: Row[] }
          for (const { id: found, highlights } of data) expect([found, highlights.length > 0]).toEqual([found, true])
        },
      ),
      { numRuns: 150 },
    )
    await server.close()
    await own.close()
  }, 60_000)
})
