/** The program as its users meet it, with databases in a folder of its own; real processes where signals and ports matter. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { describe, expect, test, vi } from 'vitest'
import { main } from '../src/cli.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const TSX = ['--import', 'tsx', 'src/cli.ts']
const folder = mkdtempSync(join(tmpdir(), 'dragoman-cli-'))
const SLOW = 120_000

type Running = { child: ChildProcess; done: Promise<{ code: number | null; out: string; err: string }>; told: () => string }

function start(command: string, args: string[], environment: Record<string, string>): Running {
  const child = spawn(command, args, { cwd: ROOT, env: { ...process.env, LOG_LEVEL: 'silent', ...environment } })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', text => (out += text))
  child.stderr.setEncoding('utf8').on('data', text => (err += text))
  return { child, done: once(child, 'close').then(([code]) => ({ code, out, err })), told: () => err }
}

/** A command run in this process: much faster than one of its own. */
async function dragoman(args: string[], environment: Record<string, string> = {}): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  const spies = (['out', 'err'] as const).map(name =>
    vi.spyOn(name === 'out' ? process.stdout : process.stderr, 'write').mockImplementation(text => {
      said[name] += text
      return true
    }),
  )
  try {
    const code = await main(args)
    return { code, ...said }
  } finally {
    for (const spy of spies) spy.mockRestore()
    vi.unstubAllEnvs()
  }
}

/** Waits until something is so. */
async function until<T>(look: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const seen = look()
    if (seen) return seen
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

const addressOf = (running: Running): Promise<string> => until(() => /http:\/\/\S+/.exec(running.told())?.[0])

const databaseAt = (name: string) => ({ DATABASE_URL: `file:${join(folder, name)}` })

const ARTICLES = [
  {
    id: 'call',
    title: 'Putin and Macron hold phone talks on Libya',
    body: 'Russian President Vladimir Putin spoke by phone with French President Emmanuel Macron on Friday.',
    published: '2020-08-28',
  },
  {
    id: 'visit',
    title: 'Erdogan arrives in Moscow',
    body: 'Turkish President Recep Tayyip Erdogan arrived in Moscow on Thursday for talks with Vladimir Putin.',
    published: '2020-03-05',
  },
]

function jsonLines(name: string, articles: object[]): string {
  const path = join(folder, name)
  writeFileSync(path, articles.map(article => `${JSON.stringify(article)}\n`).join(''))
  return path
}

describe('the command line', () => {
  test(
    'explains itself',
    async () => {
      const { code, out } = await dragoman(['--help'])
      expect(code).toBe(0)
      for (const name of ['start', 'serve', 'ingest', 'extract', 'export', 'migrate']) expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'))
    },
    SLOW,
  )

  test(
    'every command explains itself',
    async () => {
      for (const name of ['start', 'serve', 'ingest', 'extract', 'export', 'migrate']) {
        const { code, out } = await dragoman([name, '--help'])
        expect([code, out], name).toEqual([0, expect.stringMatching(/^Usage: npm /)])
      }
    },
    SLOW,
  )

  test.each([
    [['nothing'], {}, 2, /unknown command 'nothing'/],
    [['ingest', '--colour'], {}, 2, /Unknown option '--colour'/],
    [['ingest'], {}, 2, /nothing to ingest/],
    [['export', 'weather'], {}, 2, /name one of events, quotes, articles, leaders/],
    [['export', 'events', '--format', 'xml'], {}, 2, /should be ndjson or csv/],
    [['extract', '--min-confidence', '2', 'x'], {}, 2, /--min-confidence is '2' .*from 0 to 1/],
    [['extract', '--min-confidence=-0.1', 'x'], {}, 2, /--min-confidence is '-0.1' .*from 0 to 1/],
    [['ingest', '--min-confidence', 'high', 'x'], {}, 2, /--min-confidence is 'high' .*from 0 to 1/],
    [['ingest', '--min-confidence', '', 'x'], {}, 2, /--min-confidence is '' .*from 0 to 1/],
    [['serve'], { PORT: 'x', HOST: 'a b' }, 1, /HOST is 'a b'.*PORT is 'x'/],
    [['migrate'], { DATABASE_URL: `file:${join(folder, 'missing', 'a.sqlite')}` }, 1, /the folder .*missing does not exist/],
    [['migrate'], { DATABASE_URL: `file:${folder}` }, 1, /is a folder/],
  ])(
    '%j %j: a clear line and no stack trace',
    async (args, environment, expected, message) => {
      const { code, out, err } = await dragoman(args, environment)
      expect([code, out, err]).toEqual([expected, '', expect.stringMatching(message)])
      expect(err.trim().split('\n')).toHaveLength(1)
    },
    SLOW,
  )
})

test(
  'ingest, ingest again, export',
  async () => {
    const database = databaseAt('ingest.sqlite')
    const input = jsonLines('articles.jsonl', ARTICLES)
    const first = await dragoman(['ingest', input], database)
    expect(first.code).toBe(0)
    expect(first.out).toMatch(/^read 2: new 2, changed 0, unchanged 0, failed 0$/m)

    const empty = join(folder, 'empty.txt')
    writeFileSync(empty, '')
    const second = await dragoman(['ingest', '--json', input, empty, join(folder, 'missing.txt')], database)
    expect(second.code).toBe(1)
    expect(JSON.parse(second.out)).toMatchObject({
      ...{ read: 4, new: 0, changed: 0, unchanged: 2, failed: 2, database: { articles: 2 } },
      failures: [
        { origin: empty, reason: 'empty file' },
        { origin: join(folder, 'missing.txt'), reason: 'no such file or folder' },
      ],
    })

    const lines = (await dragoman(['export', 'events'], database)).out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.find(({ type }) => type === 'call')).toMatchObject({
      status: 'held',
      articles: ['call'],
      participants: [{ leader: { id: 'putin' } }, { leader: { id: 'macron' } }],
    })

    const csv = (await dragoman(['export', 'events', '--format', 'csv'], database)).out.split('\n')
    expect(csv[0]).toMatch(/^id,type,channel,status,date,/)
    expect(csv.find(line => line.includes(',call,'))).toContain('macron')

    const articles = (await dragoman(['export', 'articles'], database)).out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(articles.map(({ given_id }) => given_id)).toEqual(['call', 'visit'])
  },
  SLOW,
)

test(
  'extract prints a record a line, in the order of the input, and names what fails',
  async () => {
    const input = jsonLines('mixed.jsonl', [ARTICLES[0]!, { id: 'broken' }, ARTICLES[1]!])
    const { code, out, err } = await dragoman(['extract', '--text', input])
    const records = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect([code, records.map(({ id }) => id)]).toEqual([1, ['call', 'visit']])
    expect(err).toMatch(/^failed: .*mixed\.jsonl:2: /m)
    for (const { text, leaders } of records) {
      for (const { start, end, text: words } of leaders.flatMap((leader: { mentions: object[] }) => leader.mentions))
        expect(text.slice(start, end)).toBe(words)
    }
  },
  SLOW,
)

describe('the server', () => {
  test(
    'answers, names a port in use, and stops on SIGTERM through npm',
    async () => {
      const database = databaseAt('serve.sqlite')
      const running = start('npm', ['run', '-s', 'serve'], { ...database, PORT: '0' })
      const address = await addressOf(running)
      expect(await (await fetch(`${address}/livez`)).json()).toEqual({ status: 'ok' })

      const second = await dragoman(['serve'], { ...database, PORT: new URL(address).port })
      expect([second.code, second.err]).toEqual([1, expect.stringMatching(/^dragoman serve: 127\.0\.0\.1:\d+ is in use: .*\n$/)])

      running.child.kill('SIGTERM')
      await running.done
      await expect(fetch(`${address}/livez`)).rejects.toThrow()
      expect(existsSync(join(folder, 'serve.sqlite-wal'))).toBe(false)
    },
    SLOW,
  )

  test(
    'start makes an empty database ready and stops on SIGINT with code 0',
    async () => {
      const running = start(process.execPath, [...TSX, 'start'], { ...databaseAt('start.sqlite'), PORT: '0' })
      const address = await addressOf(running)
      expect(await (await fetch(`${address}/readyz`)).json()).toMatchObject({ status: 'ready' })
      running.child.kill('SIGINT')
      expect((await running.done).code).toBe(0)
    },
    SLOW,
  )

  test(
    'an address that is not this machine’s is told',
    async () => {
      const { code, err } = await dragoman(['serve'], { ...databaseAt('serve.sqlite'), PORT: '0', HOST: '192.0.2.1' })
      expect([code, err]).toEqual([1, expect.stringMatching(/is no address of this machine/)])
    },
    SLOW,
  )
})

describe('an ingest that is cut short', () => {
  const many = Array.from({ length: 400 }, (_, at) => ({
    ...ARTICLES[at % 2],
    id: `article-${at}`,
    published: `2020-0${1 + (at % 9)}-1${at % 10}`,
  }))

  /** How many articles the database holds; 0 while it has no tables. */
  function count(path: string): number {
    if (!existsSync(path)) return 0
    const client = new Database(path, { readonly: true })
    try {
      return (client.prepare('select count(*) as count from articles').get() as { count: number }).count
    } catch {
      return 0
    } finally {
      client.close()
    }
  }

  function expectSound(path: string): void {
    const client = new Database(path)
    expect(client.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(client.pragma('foreign_key_check')).toEqual([])
    expect(client.prepare('select count(*) as articles, count(distinct given_id) as ids from articles').get()).toEqual({
      articles: 400,
      ids: 400,
    })
    expect(client.prepare('select count(*) as loose from reports where id not in (select report_id from event_reports)').get()).toEqual({
      loose: 0,
    })
    client.close()
  }

  test.each(['SIGKILL', 'SIGINT'] as const)(
    'by %s leaves a sound database, and the next one ends it',
    async signal => {
      const path = join(folder, `${signal}.sqlite`)
      const input = jsonLines(`${signal}.jsonl`, many)
      const database = { DATABASE_URL: `file:${path}` }
      const running = start(process.execPath, [...TSX, 'ingest', input], database)
      await until(() => count(path) > 20)
      running.child.kill(signal)
      const { code } = await running.done
      expect(code).toBe(signal === 'SIGINT' ? 130 : null)
      const cut = count(path)
      expect(cut).toBeLessThan(400)
      const again = await dragoman(['ingest', '--json', input], database)
      expect(JSON.parse(again.out)).toMatchObject({ read: 400, new: 400 - cut, unchanged: cut, failed: 0 })
      expectSound(path)
    },
    SLOW,
  )
})
