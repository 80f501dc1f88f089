/** Stories of events told many times, for tests of merging in the database. */
import { loadArticle, removeArticle } from '../../src/commands/load.ts'
import type { Store } from '../../src/store/db.ts'
import { eventViews, listEvents } from '../../src/store/events.ts'
import { BY_ENTRY } from '../../src/store/lists.ts'
import type { EventView } from '../../src/store/views.ts'
import { rawOf, type Story, storyEngine } from '../store/world.ts'

export async function allEvents(store: Store): Promise<EventView[]> {
  const { rows } = await listEvents(store, {}, { sort: BY_ENTRY, after: null, limit: 200 })
  return eventViews(
    store,
    rows.map(({ id }) => id),
  )
}

/** Events as belief alone: without ids and entry order. */
export async function beliefs(store: Store): Promise<unknown[]> {
  return (await allEvents(store))
    .map(({ id: _, articles, evidence, conflicts, ...event }) => ({
      ...event,
      articles: [...articles].sort(),
      evidence: evidence.map(({ article, text }) => `${article}: ${text}`).sort(),
      conflicts: conflicts.map(({ field, values }) => ({
        field,
        values: values.map(({ value, reports }) => ({ value, reports: [...reports].sort() })),
      })),
    }))
    .sort((a, b) => (JSON.stringify([a.articles, a]) < JSON.stringify([b.articles, b]) ? -1 : 1))
}

/** Ids of events, each with its articles. */
export async function homes(store: Store): Promise<Record<string, string[]>> {
  const events = await allEvents(store)
  return Object.fromEntries(events.map(({ id, articles }) => [id, [...articles].sort()]).sort(([a], [b]) => (a! < b! ? -1 : 1)))
}

export async function load(store: Store, ...stories: Story[]): Promise<void> {
  for (const story of stories) await loadArticle(store, storyEngine([story]), rawOf(story))
}

export const remove = (store: Store, { id, url }: Story): Promise<boolean> => removeArticle(store, url ? `url:${url}` : `id:${id}`)

/** One call told six times, another a week later, a visit with a meeting, a plan that comes true, and one that does not. */
export const POOL: Story[] = [
  call('c1', 'Putin and Macron talk of Libya', '2020-03-01', '2020-02-29', ['LY']),
  call('c2', 'Paris: leaders hold a call on Libya', '2020-03-01', undefined, ['LY']),
  call('c3', 'The Kremlin confirms a conversation', '2020-03-01', '2020-02-29', ['LY', 'SY']),
  call('c4', 'A call late last night', '2020-03-02', '2020-03-01', ['LY'], 'relative'),
  call('c5', 'A call with no date at all', undefined, undefined, ['LY']),
  call('d1', 'Putin and Macron speak again', '2020-03-08', '2020-03-07', ['SY']),
  call('d2', 'Second call in eight days', '2020-03-08', '2020-03-07', ['SY']),
  talks('v1', 'visit', 'Erdogan flies to Moscow', '2020-03-05', '2020-03-05'),
  talks('v2', 'visit', 'Turkish leader visits Russia', '2020-03-06', '2020-03-05'),
  talks('m1', 'meeting', 'Putin receives Erdogan', '2020-03-05', '2020-03-05'),
  talks('m2', 'negotiation', 'Six hours of talks in Moscow', '2020-03-06', '2020-03-05'),
  { ...talks('p1', 'meeting', 'Erdogan to meet Putin on Thursday', '2020-03-02', '2020-03-05', 'planned') },
  { ...talks('q1', 'meeting', 'A meeting is planned for June', '2020-03-20', '2020-06-10', 'planned') },
  {
    ...{ id: 'two', text: 'One article of two calls', published: '2020-03-08' },
    events: [
      { who: ['putin', 'macron'], date: '2020-02-29', about: ['LY'] },
      { who: ['putin', 'macron'], date: '2020-03-07', about: ['SY'] },
    ],
  },
]

function call(
  id: string,
  text: string,
  published: string | undefined,
  date: string | undefined,
  about: string[],
  basis: 'stated' | 'relative' = 'stated',
): Story {
  const told = date ? { date, basis } : published ? { date: published, basis: 'published' as const } : {}
  return {
    ...{ id, text: `${text}\n${text} was the news of ${id}.` },
    ...(published && { published }),
    events: [{ who: ['putin', 'macron'], ...told, about, channel: 'phone', words: text }],
  }
}

function talks(
  id: string,
  type: 'visit' | 'meeting' | 'negotiation',
  text: string,
  published: string,
  date: string,
  status: 'held' | 'planned' = 'held',
): Story {
  const place = { name: 'Moscow', country: 'RU' }
  return {
    ...{ id, published, text: `${text}\n${text} was the news of ${id}.` },
    events: [{ type, who: ['erdogan', type === 'visit' ? 'RU' : 'putin'], date, place, status, cameo: '040', words: text }],
  }
}
