import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { loadKnowledge } from '../../src/knowledge/index.ts'
import { documentOf } from '../extract/reading.ts'

/** Sentences as newspapers write them, with the events (`>`) and quotes (`»`) that they tell; where nothing stands behind one, it tells none. */
const knowledge = loadKnowledge()

function told(line: string, language: string): string[] {
  const [published, text] = [line.slice(0, 10), line.slice(11)]
  const { events, quotes } = extract(documentOf(language, text, { published }), knowledge)
  return [
    ...events.map(
      ({ type, status, participants }) =>
        `> ${type} ${status}: ${participants.map(({ leader, country, organisation }) => leader ?? country ?? organisation).join(', ')}`,
    ),
    ...quotes.map(({ speaker, text: said }) => `» ${speaker.leader ?? speaker.country ?? speaker.organisation}: ${said}`),
  ]
}

describe.each(['en', 'tr', 'fr', 'ru', 'ar', 'fa'])('what %s sentences tell', language => {
  const items = readFileSync(new URL(`told/${language}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n\n')
    .map(item => item.split('\n') as [string, ...string[]])
  it.each(items.map(([line, ...facts]) => ({ line, facts })))('$line', ({ line, facts }) => {
    expect(told(line, language)).toEqual(facts)
  })
})
