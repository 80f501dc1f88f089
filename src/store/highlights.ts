/**
 * Where rows say what `q` looks for. Full text finds rows also by the names, in every language, of those whom they name: then it is shown where the
 * text names them.
 */
import type { Span } from '../model.ts'
import { findIn, findTerms, type Term, type Tokens, tokensOf } from '../text/forms.ts'
import { arrayValue } from './columns.ts'
import { rawStatement, type Store } from './db.ts'
import { groupBy } from './rows.ts'
import type { ArticleView, EventView, Highlight, QuoteView } from './views.ts'

/** Most places that a row tells. */
const MAX_HIGHLIGHTS = 20

/** A piece of an article's text, and where it begins there. */
type Passage = { article: string; start: number; text: string }

/** What of a row full text reads. */
type Searched = {
  articles: readonly string[]
  passages: readonly Passage[]
  /** Passages that are shown for what no other says. */
  more: readonly Passage[]
  /** Ids of leaders and codes of countries whose names find the row. */
  actors: readonly string[]
  /** Which of the places where its articles name one of them are shown. */
  choose(mentions: readonly Highlight[]): readonly Highlight[]
}

const texts = rawStatement('select public_id, text from articles where public_id in (select value from json_each(:ids))')

/** Headlines that stand in the text: others have no place in it. */
const titles = rawStatement(`select public_id, title, title_start from articles
  where public_id in (select value from json_each(:ids)) and title_start is not null`)

const names = rawStatement(`
  select leader_id, name from leader_names where leader_id in (select value from json_each(:actors))
  union all select code, name from country_names where code in (select value from json_each(:actors))`)

const mentions = rawStatement(`
  select a.public_id, l.leader_id, l.mentions from articles a join article_leaders l on l.article_id = a.id
    where a.public_id in (select value from json_each(:ids)) and l.leader_id in (select value from json_each(:actors))
  union all select a.public_id, c.code, c.mentions from articles a join article_countries c on c.article_id = a.id
    where a.public_id in (select value from json_each(:ids)) and c.code in (select value from json_each(:actors))`)

/** Articles: anywhere in their texts. */
export async function highlightArticles(store: Store, rows: readonly ArticleView[], terms: readonly Term[]): Promise<void> {
  const found = new Map(texts(store).all<[string, string]>({ ids: arrayValue(rows.map(({ id }) => id)) }))
  mark(store, rows, terms, row => ({
    articles: [row.id],
    passages: [{ article: row.id, start: 0, text: found.get(row.id) ?? '' }],
    more: [],
    actors: [...row.leaders.map(({ id }) => id), ...row.countries.map(({ code }) => code)],
    choose: mentions => mentions,
  }))
}

/** Events: in their evidence, else in the headlines, and names also elsewhere in the articles. */
export async function highlightEvents(store: Store, rows: readonly EventView[], terms: readonly Term[]): Promise<void> {
  const ids = arrayValue([...new Set(rows.flatMap(({ articles }) => articles))])
  const headlines = new Map(
    titles(store)
      .all<[string, string, number]>({ ids })
      .map(([article, text, start]) => [article, { article, start, text }]),
  )
  mark(store, rows, terms, row => ({
    articles: row.articles,
    passages: row.evidence,
    more: row.articles.flatMap(article => headlines.get(article) ?? []),
    actors: actorsOf(row),
    choose(mentions) {
      const told = mentions.filter(mention => row.evidence.some(words => contains(words, mention)))
      return told.length ? told : [...groupBy(mentions, ({ article }) => article).values()].map(([first]) => first!)
    },
  }))
}

/** Quotes: in their own words; the speaker where he or she was last named before. */
export async function highlightQuotes(store: Store, rows: readonly QuoteView[], terms: readonly Term[]): Promise<void> {
  mark(store, rows, terms, row => ({
    articles: [row.article.id],
    passages: [{ article: row.article.id, start: row.start, text: row.text }],
    more: [],
    actors: idsOf(row.speaker),
    choose(mentions) {
      const nearest = mentions.findLast(({ start }) => start < row.end) ?? mentions[0]
      return nearest ? [nearest] : []
    },
  }))
}

const idsOf = ({ leader, country, organisation }: QuoteView['speaker']): string[] =>
  [leader?.id, country?.code, organisation?.code].flatMap(id => id ?? [])

const actorsOf = ({ participants, about, place }: EventView): string[] => [
  ...participants.flatMap(idsOf),
  ...about.map(({ code }) => code),
  ...(place?.country ? [place.country.code] : []),
]

const contains = (outer: Highlight, { article, start, end }: Highlight): boolean =>
  article === outer.article && outer.start <= start && end <= outer.end

function mark<Row extends { highlights?: Highlight[] }>(
  store: Store,
  rows: readonly Row[],
  terms: readonly Term[],
  searchedOf: (row: Row) => Searched,
): void {
  const missed: { row: Row; searched: Searched; terms: Term[] }[] = []
  for (const row of rows) {
    const searched = searchedOf(row)
    const said = wordsOf(searched.passages)
    row.highlights = placesIn(said, terms)
    const elsewhere = terms.filter(term => !says(said, term))
    if (!elsewhere.length) continue
    const more = wordsOf(searched.more)
    row.highlights.push(...placesIn(more, elsewhere))
    const unsaid = elsewhere.filter(term => !says(more, term))
    if (unsaid.length && searched.actors.length) missed.push({ row, searched, terms: unsaid })
  }
  if (missed.length) markNames(store, missed)
  for (const row of rows) row.highlights = inOrder(row.highlights ?? [])
}

type Words = Passage & { tokens: Tokens }

const wordsOf = (passages: readonly Passage[]): Words[] => passages.map(passage => ({ ...passage, tokens: tokensOf(passage.text) }))

const placesIn = (passages: readonly Words[], terms: readonly Term[]): Highlight[] =>
  passages.flatMap(({ article, start, tokens }) =>
    findIn(tokens, terms, MAX_HIGHLIGHTS).map(range => ({ article, start: start + range.start, end: start + range.end })),
  )

const says = (passages: readonly Words[], term: Term): boolean => passages.some(({ tokens }) => findIn(tokens, [term], 1).length > 0)

/** Adds where those are named whose names, in some language, are what is looked for. */
function markNames<Row extends { highlights?: Highlight[] }>(
  store: Store,
  missed: readonly { row: Row; searched: Searched; terms: readonly Term[] }[],
): void {
  const actors = arrayValue([...new Set(missed.flatMap(({ searched }) => searched.actors))])
  const known = groupBy(names(store).all<[string, string]>({ actors }), ([actor]) => actor)
  const ids = arrayValue([...new Set(missed.flatMap(({ searched }) => searched.articles))])
  const named = groupBy(mentions(store).all<[string, string, string]>({ ids, actors }), ([article]) => article)
  for (const { row, searched, terms } of missed) {
    const meant = searched.actors.filter(actor =>
      known.get(actor)?.some(([, name]) => terms.some(term => findTerms(name, [term], 1).length > 0)),
    )
    if (!meant.length) continue
    const all = searched.articles.flatMap(article =>
      (named.get(article) ?? [])
        .filter(([, actor]) => meant.includes(actor))
        .flatMap(([, , spans]) => (JSON.parse(spans) as Span[]).map(({ start, end }) => ({ article, start, end })))
        .sort((a, b) => a.start - b.start),
    )
    row.highlights!.push(...searched.choose(all))
  }
}

/** Each place once, in the order of the texts: of two that overlap the first. */
function inOrder(places: readonly Highlight[]): Highlight[] {
  const kept: Highlight[] = []
  for (const group of groupBy(places, ({ article }) => article).values()) {
    let end = 0
    for (const place of group.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
      if (place.start < end) continue
      kept.push(place)
      end = place.end
    }
  }
  return kept.slice(0, MAX_HIGHLIGHTS)
}
