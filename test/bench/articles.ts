/** Articles to measure with: the shared corpus where it is there, else generated ones. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { RawArticle } from '../../src/model.ts'
import { readInputs } from '../../src/read/index.ts'

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/bulk.jsonl', import.meta.url))

export type Sample = { name: string; articles: RawArticle[] }

export async function sampleArticles(limit: number): Promise<Sample> {
  if (!existsSync(CORPUS)) return { name: 'generated articles', articles: Array.from({ length: limit }, (_, at) => generated(at)) }
  const articles: RawArticle[] = []
  for await (const input of readInputs([CORPUS])) {
    if ('raw' in input) articles.push(input.raw)
    if (articles.length === limit) break
  }
  return { name: 'the shared corpus', articles }
}

/** A generator of numbers below 1 that gives the same row for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const TEMPLATES = [
  {
    language: 'en',
    title: 'Putin and Macron discuss Libya by telephone',
    body: 'Russian President Vladimir Putin spoke by telephone with French President Emmanuel Macron on Friday. They discussed Libya and Syria. "We need a ceasefire," Macron said.',
    filler: 'The weather in the capital stayed mild, and markets closed a little higher than the day before.',
  },
  {
    language: 'fa',
    title: 'گفت‌وگوی تلفنی پوتین و مکرون درباره لیبی',
    body: 'ولادیمیر پوتین، رئیس جمهور روسیه، شب گذشته با امانوئل مکرون، همتای فرانسوی خود، تلفنی گفت‌وگو کرد. دو طرف درباره لیبی و سوریه رایزنی کردند.',
    filler: 'هوای پایتخت در این روزها معتدل است و بازارها اندکی بالاتر از روز پیش بسته شدند.',
  },
  {
    language: 'ar',
    title: 'بوتين وماكرون يبحثان هاتفيا الملف الليبي',
    body: 'بحث الرئيس الروسي فلاديمير بوتين في اتصال هاتفي مع نظيره الفرنسي إيمانويل ماكرون الأوضاع في ليبيا وسوريا. وأكد بوتين أن الحوار ضروري.',
    filler: 'وبقي الطقس في العاصمة معتدلا، وأغلقت الأسواق على ارتفاع طفيف مقارنة باليوم السابق.',
  },
] as const

function generated(at: number): RawArticle {
  const { language, title, body, filler } = TEMPLATES[at % TEMPLATES.length]!
  const next = random(at + 1)
  const paragraphs = Array.from<string>({ length: 3 + Math.floor(next() * 8) }).fill(filler)
  paragraphs.splice(Math.floor(next() * paragraphs.length), 0, body)
  const text = [title, ...paragraphs].join('\n')
  const published = new Date(Date.UTC(2020, 0, 1 + (at % 700))).toISOString().slice(0, 10)
  return { id: `generated-${at}`, origin: `generated:${at}`, mediaType: 'application/json', text, title, language, published }
}
