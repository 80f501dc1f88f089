import { describe, expect, it } from 'vitest'
import type { RawArticle } from '../../src/model.ts'
import { toDocument } from '../../src/read/index.ts'

const MILLION = 1_000_000
const SENTENCE = 'The two ministers met again today, and said the same thing as before.\n'

/** Texts on which a careless pattern or a search within a search takes minutes. */
const TEXTS: Readonly<Record<string, string>> = {
  'one letter': 'ا'.repeat(MILLION),
  'one sign': '@'.repeat(MILLION),
  spaces: `a${' '.repeat(MILLION)}b`,
  'full stops': '.'.repeat(MILLION),
  commas: 'a,'.repeat(MILLION / 2),
  'quotation marks': `${'«'.repeat(1000)}سلام${'»'.repeat(1000)}`,
  'empty lines': '\n'.repeat(MILLION),
  'the same sentence': SENTENCE.repeat(8000),
  'sentences that begin alike': Array.from(
    { length: 6000 },
    (_, at) => `The two ministers met again today for the ${at}th time this year.`,
  ).join('\n'),
  'headlines alone': Array.from({ length: 8000 }, (_, at) => `Ministers of ${at} countries meet in Muscat`).join('\n'),
  'links alone': 'بیشتر بخوانید: \n'.repeat(20_000),
  'dates alone': '2020-01-01 12:00\n'.repeat(8000),
}

const LIMIT_MS = 20_000

describe.each(['text/plain', 'application/json'] as const)('%s', mediaType => {
  it.each(Object.entries(TEXTS))(
    '%s',
    (_, text) => {
      const title = mediaType === 'application/json' ? { title: '' } : {}
      const document = toDocument({ id: 'x', origin: 'x', mediaType, text: `\n${text}`, ...title })
      expect(document.body.length).toBeLessThanOrEqual(20_000)
    },
    LIMIT_MS,
  )
})

describe('text/html', () => {
  const html = (text: string): RawArticle => ({ id: 'x', origin: 'x', mediaType: 'text/html', text })

  it.each([
    ['a thousand quotations', `<h1>Talks</h1>${'<blockquote>'.repeat(1000)}<p>${SENTENCE.repeat(20)}</p>`],
    ['elements five thousand deep', '<div class="share">'.repeat(5000)],
    ['many paragraphs', `<p>${SENTENCE}</p>`.repeat(3000)],
    ['nothing', ''],
    ['broken JSON-LD', `<script type="application/ld+json">${'{"@graph":['.repeat(2000)}</script><p>${SENTENCE}</p>`],
    ['no end', '<p>The two ministers <b>met'],
  ])(
    '%s',
    (_, text) => {
      const document = toDocument(html(text))
      expect(document.id).toBe('x')
      expect(document.body.every(({ start, end }) => end > start && end <= document.text.length)).toBe(true)
    },
    LIMIT_MS,
  )
})
