/** How a server stops: nobody is let in any more, and everybody inside is answered. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds for requests that are on their way, in steps, and after which nobody is waited for any more. */
const STEP = 50
const STEPS = 6
const PATIENCE = 30_000

export type Door = {
  /** Lets nobody in any more. Those inside are answered as before, so that nobody is sent away to a door that is closing. */
  shut(): Promise<void>
  /** Waits until all inside are answered and gone: to be called when answers say that the connection ends. */
  empty(): Promise<void>
}

/**
 * Connections on which nothing is asked are ended last, so that no request is lost that was on its way. Node's own `close` would break
 * those at once, and with them answers that are not sent to their end.
 */
export function doorOf(server: Server): Door {
  /** Every connection, with the answers that are due on it. */
  const connections = new Map<Socket, number>()
  const add = (socket: Socket, more: number) => {
    const due = connections.get(socket)
    if (due !== undefined) connections.set(socket, due + more)
  }
  server.on('connection', (socket: Socket) => {
    connections.set(socket, 0)
    socket.once('close', () => connections.delete(socket))
  })
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    add(socket, 1)
    response.once('close', () => add(socket, -1))
  })
  const endIdle = () => {
    for (const [socket, due] of connections) if (due === 0) socket.end()
  }
  // Step by step, for each step reads what has come in, however long the one before took.
  const wait = async () => {
    for (let step = 0; step < STEPS && connections.size; step++) await sleep(STEP)
  }
  let closed: Promise<unknown> = Promise.resolve()
  return {
    async shut() {
      // Right after what waits at the door was let in.
      await nextTurn()
      closed = new Promise(resolve => NetServer.prototype.close.call(server, resolve))
      await wait()
    },
    async empty() {
      const late = setTimeout(() => server.closeAllConnections(), PATIENCE)
      await wait()
      const ending = setInterval(endIdle, STEP)
      endIdle()
      await closed
      clearInterval(ending)
      clearTimeout(late)
    },
  }
}
