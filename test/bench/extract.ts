import { extract } from '../../src/extract/index.ts'
import { loadKnowledge } from '../../src/knowledge/index.ts'
import { toDocument } from '../../src/read/index.ts'
import { sampleArticles } from './articles.ts'

/** Articles and megabytes of UTF-8 text read and extracted in a second, on one core. */
export async function benchExtract(): Promise<void> {
  const knowledge = loadKnowledge()
  const { name, articles } = await sampleArticles(4000)
  // The first articles pay for tables that are made once, and for compiling.
  for (const raw of articles.slice(0, 100)) extract(toDocument(raw), knowledge)
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  const started = performance.now()
  let facts = 0
  for (const raw of articles) {
    const { events, quotes } = extract(toDocument(raw), knowledge)
    facts += events.length + quotes.length
  }
  const seconds = (performance.now() - started) / 1000
  const rate = (articles.length / seconds).toFixed(0)
  console.log(
    `extract   ${rate} articles/s, ${(bytes / 1e6 / seconds).toFixed(2)} MB/s  (${articles.length} of ${name}, ${facts} events and quotes)`,
  )
}
