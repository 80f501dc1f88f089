import { buildApp } from '../api/app.ts'
import { type Config, readConfig } from '../config.ts'
import { reasonOf, UserError } from '../errors.ts'
import { loadCoordinates } from '../knowledge/coordinates.ts'
import { seedsFolder } from '../knowledge/index.ts'
import type { Store } from '../store/db.ts'
import { engineOf } from './engine.ts'
import { type Engine, loadArticle } from './load.ts'
import { openDatabase } from './open.ts'
import { noPositionals, parseOptions } from './options.ts'
import { keepOverdue } from './overdue.ts'
import { programVersion } from './version.ts'

/** The command `serve`. Gives the exit code when the server has stopped. */
export async function run(args: string[]): Promise<number> {
  const parsed = parseOptions(args, {})
  noPositionals(parsed.positionals)
  const config = readConfig()
  const { engine, knowledge } = engineOf(config)
  const store = await openDatabase(config, knowledge)
  await serve(config, store, engine)
  return 0
}

/** Serves until a signal asks it to stop, then answers what is under way and closes the database. */
export async function serve({ host, port, logLevel, apiKeys: keys, rateLimit }: Config, store: Store, engine: Engine): Promise<void> {
  try {
    const stopped = signalled()
    const app = await buildApp({
      ...{ store, version: programVersion(), logger: { level: logLevel }, keys, rateLimit },
      locate: loadCoordinates(seedsFolder()),
      ingest: raw => loadArticle(store, engine, raw),
    })
    const address = await app.listen({ host, port }).catch(error => {
      throw new UserError(listenReason(error, host, port))
    })
    const stopRenewal = keepOverdue(store, error => app.log.warn(`plans whose day has passed: ${reasonOf(error)}`))
    process.stderr.write(`Dragoman answers at ${address} (documentation: ${address}/docs)\n`)
    await stopped
    stopRenewal()
    await app.close()
  } finally {
    await store.close()
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
