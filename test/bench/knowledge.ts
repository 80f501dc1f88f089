import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Knowledge, loadKnowledge } from '../../src/knowledge/index.ts'
import { type Language, languages } from '../../src/languages/index.ts'
import { compileMatcher, type Phrase } from '../../src/text/matcher.ts'
import { sampleArticles } from './articles.ts'

const LOADS = 5
/** Less text than this is read again and again, so that a language with few articles is measured too. */
const LEAST_BYTES = 40_000_000

/** What loading the knowledge costs in a process of its own, and how much text a second all its names are looked for in, on one core. */
export async function benchKnowledge(): Promise<void> {
  const loads = Array.from({ length: LOADS }, loadAlone)
  const { milliseconds, megabytes } = loads.sort((a, b) => a.milliseconds - b.milliseconds)[Math.floor(LOADS / 2)]!
  console.log(`knowledge loads in ${milliseconds.toFixed(0)} ms, ${megabytes.toFixed(1)} MB  (median of ${LOADS} fresh processes)`)
  const knowledge = loadKnowledge()
  const { name, articles } = await sampleArticles(4000)
  for (const language of Object.values(languages)) {
    const text = articles
      .filter(({ id, language: tag }) => (tag ?? id.slice(0, 2)) === language.tag)
      .map(({ text }) => text)
      .join('\n')
    if (text) recognise(knowledge, language, text, name)
  }
}

function loadAlone(): { milliseconds: number; megabytes: number } {
  const child = fileURLToPath(new URL('./load-knowledge.ts', import.meta.url))
  return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', child], { encoding: 'utf8' })) as {
    milliseconds: number
    megabytes: number
  }
}

function recognise(knowledge: Knowledge, { tag, affixes }: Language, text: string, source: string): void {
  const phrases = namesIn(knowledge, tag)
  const matcher = compileMatcher(phrases, affixes)
  // The first pass pays for compiling.
  const hits = matcher.find(text, 0, text.length).length
  const bytes = Buffer.byteLength(text)
  const passes = Math.ceil(LEAST_BYTES / bytes)
  const started = process.cpuUsage()
  for (let pass = 0; pass < passes; pass++) matcher.find(text, 0, text.length)
  const { user, system } = process.cpuUsage(started)
  const rate = ((bytes * passes) / (user + system)).toFixed(1)
  console.log(`knowledge ${tag}: ${rate} MB/s for ${phrases.length} names  (${(bytes / 1e6).toFixed(2)} MB of ${source}, ${hits} found)`)
}

/** Every form of every leader, country and place. */
function namesIn({ leaders, countries, places }: Knowledge, tag: string): Phrase<string>[] {
  const phrase = (value: string) => (text: string) => ({ text, value })
  return [
    ...leaders.flatMap(({ id, names, weak }) => [...(names[tag] ?? []), ...(weak?.[tag] ?? [])].map(phrase(id))),
    ...countries.flatMap(({ code, names, adjectives, capital, metonyms }) =>
      [names, adjectives, capital, metonyms]
        .flatMap(forms => forms?.[tag] ?? [])
        .map(text => ({ ...phrase(code)(text), article: true, endings: true })),
    ),
    ...places.flatMap(({ name, names, weak }) => [...(names[tag] ?? []), ...(weak?.[tag] ?? [])].map(phrase(name))),
  ]
}
