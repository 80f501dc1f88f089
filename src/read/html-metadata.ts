import type { DomElement } from './html-blocks.ts'

/** What a page says of itself in its head, in JSON-LD and in its headings: schema.org, Open Graph, Dublin Core and their like. */
export type Metadata = {
  /** The headline on which most of them agree, without the name of the site; null when there is none. */
  title: string | null
  /** Every form in which the page gives its headline. */
  titles: string[]
  /** As written there; the first is the surest. */
  published: string[]
  source: string | null
  url: string | null
  /** The `lang` attribute. */
  language: string | null
}

const DATE_TAGS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publishdate',
  'pubdate',
  'publication_date',
  'date',
]

export function metadataOf(document: DomElement): Metadata {
  const tags = metaTags(document)
  const article = articleData(document)
  const headings = all(document, 'h1')
    .map(textOf)
    .filter(text => text.length > 1)
  const pageTitle = textOf(document.querySelector('title'))
  const source = article.publisher ?? tags.get('og:site_name') ?? null
  const given = [article.headline, headings.length === 1 ? headings[0] : undefined, tags.get('og:title'), tags.get('twitter:title')]
  const titles = given.flatMap(title => (title ? [withoutSite(title, source)] : []))
  const fallback = headings.find(heading => pageTitle.startsWith(heading)) ?? headings[0] ?? withoutSite(pageTitle, source)
  return {
    title: mostAgreed(titles) ?? (fallback || null),
    titles: [...titles, ...headings, withoutSite(pageTitle, source)].filter(Boolean),
    published: [article.published, ...DATE_TAGS.map(name => tags.get(name)), ...timeElements(document)].filter(date => date !== undefined),
    source: source && oneLine(source),
    url: canonical(document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? tags.get('og:url')),
    language: document.querySelector('html')?.getAttribute('lang') ?? null,
  }
}

const all = (root: DomElement, selector: string): DomElement[] => Array.from(root.querySelectorAll(selector))
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
const textOf = (element: DomElement | null): string => oneLine(element?.textContent ?? '')

/** `name`, `property` or `itemprop` in lower case, to content; the first of each counts. */
function metaTags(document: DomElement): Map<string, string> {
  const tags = new Map<string, string>()
  for (const tag of all(document, 'meta')) {
    const name = (tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop'))?.toLowerCase()
    const content = oneLine(tag.getAttribute('content') ?? '')
    if (name && content && !tags.has(name)) tags.set(name, content)
  }
  return tags
}

const timeElements = (document: DomElement): string[] =>
  all(document, 'time[itemprop~="datePublished"], [itemprop~="datePublished"][content], time[pubdate]').flatMap(
    element => element.getAttribute('datetime') ?? element.getAttribute('content') ?? [],
  )

/** The form that most agree on, compared by their letters; the earlier in a tie. */
function mostAgreed(titles: readonly string[]): string | null {
  const letters = titles.map(title =>
    title
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
  const votes = letters.map(one => letters.filter(other => other === one).length)
  return titles[votes.indexOf(Math.max(...votes))] ?? null
}

/** `Headline | Site` without the site; a part after a bar or dash goes only when it is the site's name. */
function withoutSite(title: string, site: string | null): string {
  const clean = oneLine(title)
  const parts = /^(.{10,}?)\s+[|–—-]\s+([^|]{2,40})$/u.exec(clean)
  const name = site?.toLowerCase()
  const rest = parts?.[2]?.toLowerCase()
  return parts && name && rest && (name.includes(rest) || rest.includes(name)) ? (parts[1] as string) : clean
}

function canonical(href: string | null | undefined): string | null {
  const url = href?.trim()
  return url && /^https?:\/\/[^\s/]+\/./i.test(url) ? url : null
}

type ArticleData = { headline?: string; published?: string; publisher?: string }

/** The page's article in JSON-LD: of several the one with a headline and a date. Broken JSON-LD counts as none. */
function articleData(document: DomElement): ArticleData {
  const found = all(document, 'script[type="application/ld+json"]').flatMap(script => nodesOf(parse(script.textContent ?? '')))
  const articles = found.filter(isArticle).map(toData)
  const [best] = articles.sort((a, b) => richness(b) - richness(a))
  const dated = articles.find(({ published }) => published) ?? found.map(toData).find(({ published }) => published)
  return { ...best, published: best?.published ?? dated?.published }
}

type Json = { readonly [key: string]: unknown }

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, ''))
  } catch {
    return null
  }
}

const DEEPEST = 4

/** The objects of a JSON-LD document: lists, `@graph` and `mainEntity` are opened. */
function nodesOf(value: unknown, depth = 0): Json[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(one => nodesOf(one, depth + 1))
  const node = value as Json
  return [node, ...nodesOf(node['@graph'], depth + 1), ...nodesOf(node.mainEntity, depth + 1)]
}

const isArticle = (node: Json): boolean =>
  [node['@type']].flat().some(type => typeof type === 'string' && /(?:Article|Posting|Report|BlogPost)$/.test(type))

const stringOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? oneLine(value) : undefined)

function toData(node: Json): ArticleData {
  const publisher = [node.publisher].flat()[0]
  const name = typeof publisher === 'object' && publisher !== null && 'name' in publisher ? publisher.name : publisher
  return { headline: entities(stringOf(node.headline)), published: stringOf(node.datePublished), publisher: stringOf(name) }
}

const richness = ({ headline, published }: ArticleData): number => (headline ? 1 : 0) + (published ? 2 : 0)

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' }

/** JSON-LD should hold plain text, but templates escape it as HTML: `&#039;`. */
const entities = (text: string | undefined): string | undefined =>
  text?.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,6}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
