/** The server as a process of its own, under load: what it lets in it answers, also while it stops. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CONNECTIONS = 32
const DATABASE = join(mkdtempSync(join(tmpdir(), 'dragoman-serve-')), 'data.sqlite')

type Server = { url: string; stop: () => Promise<number | null> }

/** `start` on a database that is empty the first time: with the sample articles in it. */
async function startServer(): Promise<Server> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'start'], {
    cwd: ROOT,
    env: { ...process.env, LOG_LEVEL: 'silent', DATABASE_URL: `file:${DATABASE}`, PORT: '0' },
  })
  const ended = once(child, 'exit')
  let told = ''
  child.stderr.setEncoding('utf8').on('data', text => (told += text))
  while (!/http:\/\/\S+/.test(told)) await new Promise(resolve => setTimeout(resolve, 20))
  const stop = async () => {
    child.kill('SIGTERM')
    return (await ended)[0] as number | null
  }
  return { url: /http:\/\/[^\s]+/.exec(told)![0], stop }
}

type Answer = { status: number; whole: boolean }

/** One request; rejects when there is no answer. */
function ask(url: string, agent: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent }, response => {
      let text = ''
      response.setEncoding('utf8').on('data', chunk => (text += chunk))
      response.on('end', () => resolve({ status: response.statusCode!, whole: response.complete && text.length > 0 }))
      response.on('error', reject)
    })
    request.on('error', reject)
  })
}

test('SIGTERM under load: every request that was let in is answered', { timeout: 120_000 }, async () => {
  const { url, stop } = await startServer()
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const answers: Answer[] = []
  const lost: string[] = []
  let refused = false
  const paths = ['/events', '/events?q=talks', '/events.ndjson', '/events/stats?group_by=leader,country', '/leaders?limit=200', '/graph']
  const client = async (one: number) => {
    for (let at = one; !refused; at++) {
      try {
        answers.push(await ask(`${url}${paths[at % paths.length]}${at % 3 ? '' : `?_=${at}`}`, agent))
      } catch (error) {
        // Who is not let in any more knows it: nobody listens.
        if ((error as NodeJS.ErrnoException).code === 'ECONNREFUSED') refused = true
        else lost.push(`${error} at ${paths[at % paths.length]}`)
      }
    }
  }
  const clients = Promise.all(Array.from({ length: CONNECTIONS }, (_, one) => client(one)))
  // Every connection is open, and load is on each of them.
  while (answers.length < 10 * CONNECTIONS) await new Promise(resolve => setTimeout(resolve, 20))
  const before = answers.length
  const code = await stop()
  await clients
  agent.destroy()
  expect(code).toBe(0)
  expect(lost).toEqual([])
  expect(before).toBeGreaterThan(CONNECTIONS)
  expect(answers.length).toBeGreaterThan(before)
  expect(answers.filter(({ status, whole }) => status >= 500 || !whole)).toEqual([])
})

/** A socket that does what it is told and nothing else: it does not go when the other side takes leave. */
async function rawSocket(url: string, request: string): Promise<{ socket: Socket; told: () => string; ended: Promise<unknown> }> {
  const { hostname, port } = new URL(url)
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true })
  let text = ''
  socket.setEncoding('utf8').on('data', chunk => (text += chunk))
  const ended = new Promise(resolve => socket.once('end', resolve).once('error', resolve))
  await once(socket, 'connect')
  if (request) {
    socket.write(request)
    await once(socket, 'data')
  }
  return { socket, told: () => text, ended }
}

test('SIGTERM does not wait for those who hold a connection and ask nothing', { timeout: 60_000 }, async () => {
  const { url, stop } = await startServer()
  const asked = await rawSocket(url, 'GET /livez HTTP/1.1\r\nHost: x\r\n\r\n')
  const silent = await rawSocket(url, '')
  const half = await rawSocket(url, '')
  half.socket.write('GET /livez HTTP/1.1\r\nHost:')
  expect(asked.told()).toMatch(/^HTTP\/1\.1 200 /)
  const began = performance.now()
  expect(await stop()).toBe(0)
  expect(performance.now() - began).toBeLessThan(8_000)
  for (const { socket } of [asked, silent, half]) socket.destroy()
})

test('SIGTERM lets a slow reader read to the end', { timeout: 60_000 }, async () => {
  const { url, stop } = await startServer()
  const reader = await rawSocket(url, 'GET /leaders.ndjson HTTP/1.1\r\nHost: x\r\n\r\n')
  // More is on its way than what stands in buffers; a pause longer than starting a plugin may take.
  reader.socket.pause()
  const stopped = stop()
  await new Promise(resolve => setTimeout(resolve, 11_000))
  reader.socket.resume()
  expect(await stopped).toBe(0)
  await reader.ended
  expect(reader.told()).toMatch(/\r\n0\r\n\r\n$/)
  reader.socket.destroy()
})
