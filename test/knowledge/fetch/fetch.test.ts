import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Asking, ask, LONGEST_PAUSE } from '../../../src/knowledge/fetch/ask.ts'
import { type Download, discard, download } from '../../../src/knowledge/fetch/download.ts'
import { readResults } from '../../../src/knowledge/import/folder.ts'
import type { ShortName, ShortTerm } from '../import/results.ts'
import { breakOff, endpoint, hangUp, refuse } from './endpoint.ts'

const TERMS: ShortTerm[] = Array.from({ length: 5 }, (_, at) => [`Q${at + 1}`, 'FR', 'head-of-state', 'President', `200${at}-01-01`])
const NAMES: ShortName[] = TERMS.map(([person]) => [person, 'label', 'en', `Person ${person}`])

let folder: string
let server: Awaited<ReturnType<typeof endpoint>>
let pauses: number[]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fetch-'))
  server = await endpoint(TERMS, NAMES)
  pauses = []
})
afterEach(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

function asking(more: Partial<Asking> = {}): Asking {
  const wait = async (milliseconds: number): Promise<void> => void pauses.push(milliseconds)
  return {
    endpoint: server.url,
    userAgent: 'Dragoman/test (me@example.org)',
    attempts: 4,
    pause: 100,
    timeout: 5000,
    wait,
    onPause: () => {},
    ...more,
  }
}
const options = (more: Partial<Download> = {}): Download => ({ ...asking(), folder, pageSize: 2, batchSize: 2, onPage: () => {}, ...more })
const files = () => readdirSync(folder).sort()

describe('asking', () => {
  test('names itself, and asks for SPARQL JSON by POST', async () => {
    await ask('SELECT …', asking())
    expect(server.asked).toEqual([
      { query: 'SELECT …', userAgent: 'Dragoman/test (me@example.org)', accept: 'application/sparql-results+json', method: 'POST' },
    ])
  })

  test('waits ever longer after passing failures', async () => {
    server.misbehave.push(refuse(503), refuse(500), hangUp)
    expect(await ask('x LIMIT 1 OFFSET 0', asking())).toContain('Q1')
    expect(pauses).toEqual([100, 200, 400])
  })

  test('waits as long as the server says', async () => {
    server.misbehave.push(refuse(429, { 'retry-after': '7' }), refuse(503, { 'retry-after': new Date(Date.now() + 60_000).toUTCString() }))
    await ask('x', asking())
    expect(pauses[0]).toBe(7000)
    expect(pauses[1]).toBeGreaterThan(55_000)
    expect(pauses[1]).toBeLessThanOrEqual(60_000)
  })

  test('but not for ever, and not less than nothing', async () => {
    server.misbehave.push(
      refuse(429, { 'retry-after': '99999999' }),
      refuse(429, { 'retry-after': 'Mon, 01 Jan 2001 00:00:00 GMT' }),
      refuse(429, { 'retry-after': 'soon' }),
    )
    await ask('x', asking())
    expect(pauses).toEqual([LONGEST_PAUSE, 0, 400])
  })

  test('an answer that is broken off is asked for again', async () => {
    server.misbehave.push(breakOff)
    expect(JSON.parse(await ask('x LIMIT 2 OFFSET 0', asking()))).toMatchObject({ results: { bindings: [{}, {}] } })
  })

  test('gives up after the last attempt, and at once when it is refused', async () => {
    server.misbehave.push(refuse(503), refuse(503))
    await expect(ask('x', asking({ attempts: 2 }))).rejects.toThrow(`${server.url}: HTTP 503; gave up after 2 attempts`)
    server.misbehave.push(refuse(400))
    await expect(ask('x', asking())).rejects.toThrow(`${server.url}: HTTP 400`)
    expect(server.asked).toHaveLength(3)
  })

  test('gives up waiting for an answer', async () => {
    server.misbehave.push(() => {})
    await expect(ask('x', asking({ attempts: 1, timeout: 50 }))).rejects.toThrow('gave up after 1 attempts')
  })

  test('a server that is not there is one clear line', async () => {
    await expect(ask('x', asking({ endpoint: 'http://127.0.0.1:9/', attempts: 1 }))).rejects.toThrow(
      /^http:\/\/127\.0\.0\.1:9\/: .*; gave up after 1 attempts$/,
    )
  })
})

describe('downloading', () => {
  test('gets all pages of terms, then the names of the persons in them', async () => {
    expect(await download(options())).toEqual({ pages: 6, terms: 5, names: 5, persons: 5 })
    expect(files()).toEqual([
      'cursor.json',
      'names-00001.json',
      'names-00002.json',
      'names-00003.json',
      'terms-00001.json',
      'terms-00002.json',
      'terms-00003.json',
    ])
    expect(server.asked.map(({ query }) => /OFFSET \d+|wd:Q\d+ wd:Q\d+|wd:Q5/.exec(query)?.[0])).toEqual([
      'OFFSET 0',
      'OFFSET 2',
      'OFFSET 4',
      'wd:Q1 wd:Q2',
      'wd:Q3 wd:Q4',
      'wd:Q5',
    ])
    const { terms, names } = readResults([folder])
    expect([terms.length, names.length]).toEqual([5, 5])
  })

  test('a last page that is full is followed by an empty one', async () => {
    expect(await download(options({ pageSize: 5, batchSize: 9 }))).toMatchObject({ pages: 3, terms: 5 })
  })

  test('goes on where it was broken off, with the pages of that run', async () => {
    server.misbehave.push(response => response.writeHead(200).end(JSON.stringify({ head: { vars: ['x'] }, results: { bindings: [] } })))
    await expect(download(options())).rejects.toThrow('are those of neither query')
    server.misbehave.push(...Array.from({ length: 1 }, () => refuse(404)))
    await expect(download(options())).rejects.toThrow('HTTP 404')
    expect(files()).toEqual([])

    const stopAfter = (pages: number) => ({
      onPage: ({ file }: { file: string }) => file.endsWith(`${pages}.json`) && server.misbehave.push(refuse(404)),
    })
    await expect(download(options(stopAfter(2)))).rejects.toThrow('HTTP 404')
    expect(files()).toEqual(['cursor.json', 'terms-00001.json', 'terms-00002.json'])
    const before = server.asked.length
    expect(await download(options({ pageSize: 100 }))).toMatchObject({ terms: 5, names: 5 })
    expect(server.asked[before]?.query).toContain('LIMIT 2 OFFSET 4')
  })

  test('goes on in the middle of the names', async () => {
    const onPage = ({ file }: { file: string }) => file.startsWith('names-00001') && server.misbehave.push(refuse(404))
    await expect(download(options({ onPage }))).rejects.toThrow('HTTP 404')
    const before = server.asked.length
    await download(options())
    expect(server.asked.slice(before).map(({ query }) => /wd:Q\d+/.exec(query)?.[0])).toEqual(['wd:Q3', 'wd:Q5'])
  })

  test('does not mix downloads, and begins anew only when told', async () => {
    await download(options())
    await expect(download(options())).rejects.toThrow('holds a download that is complete')
    await expect(download(options({ endpoint: 'http://127.0.0.1:9/' }))).rejects.toThrow(`holds a download from ${server.url}`)
    discard(folder)
    expect(files()).toEqual([])
    expect(await download(options())).toMatchObject({ terms: 5 })
  })

  test('a cursor that is none, and an endpoint that does not know pages', async () => {
    writeFileSync(join(folder, 'cursor.json'), '{"endpoint": 3}')
    await expect(download(options())).rejects.toThrow('is no cursor of a download')
    discard(folder)
    const page = JSON.stringify({ head: { vars: ['person', 'country', 'role', 'office', 'from'] }, results: { bindings: [{}, {}] } })
    server.misbehave.push(...[1, 2].map(() => (response: import('node:http').ServerResponse) => void response.writeHead(200).end(page)))
    await expect(download(options())).rejects.toThrow('gives the same page again')
    expect(existsSync(join(folder, 'terms-00002.json'))).toBe(false)
  })
})
