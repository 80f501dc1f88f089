/** Servers to measure, each in a process of its own: what they use is theirs alone. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export type Server = {
  url: string
  /** Megabytes of memory that are its own now; null where the system does not tell. */
  memory(): number | null
  /** Asks it to stop, and waits until it has. Gives its exit code. */
  stop(): Promise<number | null>
}

/** As package.json gives them. */
const FLAGS = ['--expose-gc', '--max-semi-space-size=4']

/** The program's own command `serve`, on a database. */
export function serveDatabase(database: string): Promise<Server> {
  const environment = { DATABASE_URL: `file:${database}`, LOG_LEVEL: 'error' }
  return started(
    port => [process.execPath, [...FLAGS, '--import', 'tsx', 'src/cli.ts', 'serve'], { ...environment, PORT: String(port) }],
    '/readyz',
  )
}

/** A bare Fastify route that sends the bytes of a file. */
export const serveBare = (file: string): Promise<Server> =>
  started(port => [process.execPath, ['--import', 'tsx', 'test/bench/bare.ts', file, String(port)], {}], '/events')

type Command = [command: string, args: string[], environment: Record<string, string>]

/** Starts a program that listens to the port given, and waits until it answers. */
export async function started(command: (port: number) => Command, ready: string, cwd = ROOT): Promise<Server> {
  const port = await freePort()
  const [name, args, environment] = command(port)
  const child = spawn(name, args, { cwd, env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', 'inherit'] })
  const url = `http://127.0.0.1:${port}`
  while (!(await answers(`${url}${ready}`))) {
    if (child.exitCode !== null) throw new Error(`${name} ${args.join(' ')} ended with ${child.exitCode}`)
    await sleep(100)
  }
  return { url, memory: () => memoryOf(child), stop: () => stopped(child) }
}

async function stopped(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null) {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  return child.exitCode
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    async response => {
      await response.arrayBuffer()
      return response.ok
    },
    () => false,
  )

function memoryOf({ pid }: ChildProcess): number | null {
  const file = `/proc/${pid}/status`
  const kilobytes = existsSync(file) && /^VmRSS:\s+(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1]
  return kilobytes ? Number(kilobytes) / 1024 : null
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
