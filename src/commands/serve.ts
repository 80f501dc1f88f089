import { buildApp } from '../api/app.ts'
import { doorOf } from '../api/http/drain.ts'
import { type Config, readConfig } from '../config.ts'
import { reasonOf, UserError } from '../errors.ts'
import { loadCoordinates } from '../knowledge/coordinates.ts'
import { seedsFolder } from '../knowledge/index.ts'
import { placeNames } from '../knowledge/place-names.ts'
import type { RawArticle } from '../model.ts'
import { limitCache, type Store } from '../store/db.ts'
import { configuredKnowledge } from './configured.ts'
import { openDatabase } from './open.ts'
import { noPositionals, parseOptions } from './options.ts'
import { keepOverdue } from './overdue.ts'
import { programVersion } from './version.ts'

/** The command `serve`. Gives the exit code when the server has stopped. */
export async function run(args: string[]): Promise<number> {
  const parsed = parseOptions(args, {})
  noPositionals(parsed.positionals)
  const config = readConfig()
  const knowledge = configuredKnowledge(config)
  await serve(config, await openDatabase(config, knowledge), placeNames(knowledge))
  return 0
}

/** Serves until a signal asks it to stop, then answers what is under way and closes the database. */
export async function serve(config: Config, store: Store, places: ReadonlyMap<string, readonly string[]>): Promise<void> {
  const { host, port, logLevel, apiKeys: keys, rateLimit, trustProxy } = config
  try {
    const stopped = signalled()
    limitCache(store, CACHE)
    const reader = readerOf(store, config)
    if (keys.some(({ scopes }) => scopes.includes('ingest'))) await reader()
    const app = await buildApp({
      ...{ store, version: programVersion(), logger: { level: logLevel }, keys, rateLimit, trustProxy },
      ...{ locate: loadCoordinates(seedsFolder()), places },
      ingest: async raw => (await reader())(raw),
    })
    const door = doorOf(app.server)
    app.addHook('preClose', () => door.empty())
    const address = await app.listen({ host, port }).catch(error => {
      throw new UserError(listenReason(error, host, port))
    })
    const stopRenewal = keepOverdue(store, error => app.log.warn(`plans whose day has passed: ${reasonOf(error)}`))
    // Starting leaves behind as much again as serving needs, which would else be cleared away when there is much more.
    globalThis.gc?.()
    process.stderr.write(`Dragoman answers at ${address} (documentation: ${address}/docs)\n`)
    await stopped
    stopRenewal()
    await door.shut()
    await app.close()
  } finally {
    await store.close()
  }
}

/** KiB of the database that a server keeps beside what the system does. */
const CACHE = 16 * 1024

/** What loads articles. What it reads them with takes a hundred megabytes, which a server that nobody may write to is spared. */
function readerOf(store: Store, config: Config) {
  const load = async () => {
    const [{ engineOf }, { loadArticle }] = await Promise.all([import('./engine.ts'), import('./load.ts')])
    const { engine } = engineOf(config)
    return (raw: RawArticle) => loadArticle(store, engine, raw)
  }
  let loaded: ReturnType<typeof load> | undefined
  return () => {
    loaded ??= load()
    return loaded
  }
}

const signalled = (): Promise<void> =>
  new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use: stop what listens there, or set PORT to another one',
  EACCES: 'may not be listened at: set PORT to one above 1023',
  EADDRNOTAVAIL: 'is no address of this machine: set HOST to one',
  ENOTFOUND: 'is not known: set HOST to an address of this machine',
}

function listenReason(error: NodeJS.ErrnoException, host: string, port: number): string {
  return `${host}:${port} ${REASONS[error.code ?? ''] ?? `cannot be listened at: ${error.message}`}`
}
