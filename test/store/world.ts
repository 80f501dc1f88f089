/** A small world for tests: a few leaders and countries, and an engine that says of an article what the test tells it to say. */
import type { Engine } from '../../src/commands/load.ts'
import { loadArticle } from '../../src/commands/load.ts'
import type { Document, EventReport, Extraction, Participant, Quote, RawArticle, TextSpan } from '../../src/model.ts'
import { openStore, type Store } from '../../src/store/db.ts'
import { loadReference, type ReferenceData } from '../../src/store/reference.ts'

export const REFERENCE: ReferenceData = {
  version: 'test-1',
  countries: [
    {
      code: 'RU',
      kind: 'country',
      iso3: 'RUS',
      wikidata: 'Q159',
      name: 'Russia',
      names: { en: ['Russia', 'Russian Federation'], fa: ['روسیه'], ar: ['روسيا'] },
    },
    { code: 'FR', kind: 'country', iso3: 'FRA', name: 'France', names: { en: ['France'], fa: ['فرانسه'], ar: ['فرنسا'] } },
    { code: 'TR', kind: 'country', iso3: 'TUR', name: 'Türkiye', names: { en: ['Türkiye', 'Turkey'], fa: ['ترکیه'], ar: ['تركيا'] } },
    { code: 'LY', kind: 'country', iso3: 'LBY', name: 'Libya', names: { en: ['Libya'], fa: ['لیبی'], ar: ['ليبيا'] } },
    { code: 'SY', kind: 'country', iso3: 'SYR', name: 'Syria', names: { en: ['Syria'], fa: ['سوریه'], ar: ['سوريا'] } },
    { code: 'UN', kind: 'organisation', name: 'United Nations', names: { en: ['United Nations', 'UN'], fa: ['سازمان ملل'] } },
  ],
  leaders: [
    leader('putin', 'Vladimir Putin', 'RU', { en: ['Vladimir Putin', 'Putin'], fa: ['پوتین'], ar: ['بوتين'], ru: ['Путин'] }, 'Q7747'),
    leader('macron', 'Emmanuel Macron', 'FR', { en: ['Emmanuel Macron', 'Macron'], fa: ['مکرون', 'ماکرون'], ar: ['ماكرون'] }, 'Q3052772'),
    leader('erdogan', 'Recep Tayyip Erdoğan', 'TR', { en: ['Recep Tayyip Erdoğan', 'Erdogan'], fa: ['اردوغان'], ar: ['أردوغان'] }),
    leader('bashar-al-assad', 'Bashar al-Assad', 'SY', { en: ['Bashar al-Assad', 'Assad'], ar: ['بشار الأسد'] }),
    leader('hafez-al-assad', 'Hafez al-Assad', 'SY', { en: ['Hafez al-Assad', 'Assad'], ar: ['حافظ الأسد'] }),
    leader('guterres', 'António Guterres', 'UN', { en: ['António Guterres', 'Guterres'] }),
  ],
}

function leader(id: string, name: string, country: string, names: Record<string, string[]>, wikidata?: string) {
  const offices = [{ office: 'president', country, from: '2012-05-07', to: null }]
  return { id, name, country, names, offices, checked: '2025-01-31', ...(wikidata && { wikidata }) }
}

/** An open database in memory with the reference data. */
export async function testStore(location = ':memory:'): Promise<Store> {
  const store = await openStore(location)
  await loadReference(store, REFERENCE)
  return store
}

const NAMES = new Map(REFERENCE.leaders.map(({ id, name, country }) => [id, { name, country }]))

/** `putin`: the leader, acting for his country; `RU`: the country; `UN`: the organisation. */
export function party(who: string, role: Participant['role'] = 'party'): Participant {
  const known = NAMES.get(who)
  if (!known) return who === 'UN' ? { organisation: who, role } : { country: who, role }
  const side = known.country === 'UN' ? { organisation: 'UN' } : { country: known.country }
  return { leader: known.name, leaderId: who, ...side, role }
}

/** What an article of a test says. Words that stand in its text become spans. */
export type Story = {
  id: string
  text: string
  language?: string
  published?: string
  url?: string
  source?: string
  /** Ids of leaders and codes of countries, each with the words that name them. */
  mentions?: Record<string, string>
  events?: (Partial<Omit<EventReport, 'participants' | 'evidence' | 'date'>> & {
    who: (string | Participant)[]
    date?: string
    basis?: 'stated' | 'relative' | 'published'
    words?: string
  })[]
  quotes?: { who: string; words: string; act?: Quote['act'] }[]
}

export const rawOf = ({ id, text, language = 'en', published, url, source }: Story): RawArticle => {
  const [title = '', ...body] = text.split('\n')
  return {
    ...{ id, origin: `${id}.jsonl:1`, mediaType: 'application/json', text, title: body.length ? title : text, language },
    ...(published && { published }),
    ...(url && { url }),
    ...(source && { source }),
  }
}

/** An engine that knows the stories by their ids. */
export function storyEngine(stories: readonly Story[], version = 'test-1'): Engine {
  const told = new Map(stories.map(story => [story.id, story]))
  return {
    version,
    extract(document) {
      const story = told.get(document.id)
      if (!story) throw new Error(`no story ${document.id}`)
      return factsOf(story, document)
    },
  }
}

function factsOf(story: Story, document: Document): Extraction {
  const spanOf = (words: string): TextSpan => {
    const start = document.text.indexOf(words)
    if (start < 0) throw new Error(`story ${story.id} does not say: ${words}`)
    return { start, end: start + words.length, text: words }
  }
  const mentions = Object.entries(story.mentions ?? {}).map(([who, words]) => ({ who, mentions: [spanOf(words)] }))
  return {
    leaders: mentions.filter(({ who }) => NAMES.has(who)).map(({ who, mentions }) => ({ id: who, name: NAMES.get(who)!.name, mentions })),
    countries: mentions.filter(({ who }) => !NAMES.has(who)).map(({ who, mentions }) => ({ code: who, mentions })),
    dates: [],
    events: (story.events ?? []).map(event => reportOf(event, spanOf)),
    quotes: (story.quotes ?? []).map(({ who, words, act = 'statement' }) => ({
      ...{ ...spanOf(words), kind: 'direct' as const, act, via: null, rule: 'test.quote', confidence: 0.8 },
      speaker: (({ role: _, ...speaker }) => speaker)(party(who)),
    })),
  }
}

function reportOf(
  { who, date, basis = 'stated', words, ...event }: NonNullable<Story['events']>[number],
  spanOf: (words: string) => TextSpan,
): EventReport {
  return {
    ...{
      type: 'call',
      channel: null,
      status: 'held',
      about: [],
      place: null,
      cameo: '041',
      plover: 'CONSULT/phone',
      rule: 'test.call',
      confidence: 0.9,
    },
    ...event,
    date: date ? { edtf: date, basis, text: null } : null,
    participants: who.map(one => (typeof one === 'string' ? party(one) : one)),
    evidence: words ? [spanOf(words)] : [],
  }
}

/** Loads every story. */
export async function loadStories(store: Store, stories: readonly Story[]): Promise<void> {
  const engine = storyEngine(stories)
  for (const story of stories) await loadArticle(store, engine, rawOf(story))
}

/** Every row of every table, for telling whether anything has changed. */
export async function dump(store: Store): Promise<Record<string, unknown[]>> {
  const tables = await store.db.all<{ name: string }>(
    "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '%search%' order by name",
  )
  const rows = tables.map(({ name }) => [name, store.db.all(`select * from "${name}"`)] as const)
  return Object.fromEntries(rows)
}
