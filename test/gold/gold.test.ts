import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EVENT_TYPES } from '../../src/events/index.ts'
import { loadKnowledge } from '../../src/knowledge/index.ts'
import type { EventStatus, QuoteAct } from '../../src/model.ts'
import { type GoldDocument, ownSet } from './gold.ts'

const { gold, articles } = ownSet()
const folder = articles[0] as string
const textOf = ({ id }: GoldDocument): string => readFileSync(join(folder, `${id}.txt`), 'utf8')
const codes = new Set(loadKnowledge().countries.map(({ code, as }) => as ?? code))

const STATUSES: EventStatus[] = ['held', 'planned', 'proposed', 'postponed', 'cancelled', 'denied']
const ACTS: QuoteAct[] = [
  'statement',
  'appeal',
  'pledge',
  'praise',
  'apology',
  'demand',
  'criticism',
  'rejection',
  'threat',
  'denial',
  'condolence',
]

describe('the project’s own gold', () => {
  it('judges every article and nothing else', () => {
    const files = readdirSync(folder).map(name => basename(name, '.txt'))
    expect(gold.map(({ id }) => id).sort()).toEqual(files.sort())
  })

  it('has enough articles of each language', () => {
    const count = (language: string): number => gold.filter(one => one.language === language).length
    expect(count('fa')).toBeGreaterThanOrEqual(25)
    expect(count('ar')).toBeGreaterThanOrEqual(25)
    expect(count('en')).toBeGreaterThanOrEqual(10)
  })

  it('has every type of event, every status and every act of speech, and articles of no event', () => {
    const events = gold.flatMap(one => one.events)
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(EVENT_TYPES))
    expect(new Set(events.map(({ status }) => status))).toEqual(new Set(STATUSES))
    expect(new Set(gold.flatMap(one => one.quotes.flatMap(({ act }) => act ?? [])))).toEqual(new Set(ACTS))
    for (const language of ['fa', 'ar', 'en']) {
      expect(gold.some(one => one.language === language && !one.events.length && !one.quotes.length)).toBe(true)
    }
  })

  it.each(gold.map(one => [one.id, one] as const))('%s: quotes are words of the article', (_, document) => {
    const text = textOf(document)
    for (const quote of document.quotes) expect(text).toContain(quote.text)
  })

  it.each(gold.map(one => [one.id, one] as const))('%s: codes are known, and whoever takes part is mentioned', (_, document) => {
    const leaders = document.leaders.map(one => (typeof one === 'string' ? one : one.name))
    const mentioned = document.countries.map(one => (typeof one === 'string' ? one : one.code))
    const used = document.events.flatMap(({ countries, about, place }) => [...countries, ...about, ...(place ? [place] : [])])
    for (const code of [...mentioned, ...used]) expect(codes).toContain(code)
    for (const event of document.events) for (const leader of event.leaders) expect(leaders).toContain(leader)
    for (const { speaker } of document.quotes) if (!codes.has(speaker)) expect(leaders).toContain(speaker)
  })
})
