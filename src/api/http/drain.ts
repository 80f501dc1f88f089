/** How a server stops: nobody is let in any more, and everybody inside is answered. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds for requests that are on their way, in steps. */
const STEP = 50
const STEPS = 6
/** Milliseconds after which a connection is broken on which nothing is asked and whose other side does not take leave. */
const FAREWELL = 500
/** Milliseconds after which nobody is waited for any more. */
const PATIENCE = 30_000

export type Door = {
  /** Lets nobody in any more. Those inside are answered as before, and told that their connection ends with the answer. */
  shut(): Promise<void>
  /** Waits until all inside are answered and gone, as long as patience lasts. */
  empty(): Promise<void>
}

/** A connection: the answers that are due on it, and when leave was taken of it. */
type Guest = { due: number; dismissed: number | null }

/**
 * Connections on which nothing is asked are ended last, so that no request is lost that was on its way. Node's own `close` would break
 * those at once, and with them answers that are not sent to their end.
 */
export function doorOf(server: Server, { patience = PATIENCE }: { patience?: number } = {}): Door {
  const guests = new Map<Socket, Guest>()
  const owe = (socket: Socket, more: number) => {
    const guest = guests.get(socket)
    if (guest) guest.due += more
  }
  let shut = false
  server.on('connection', (socket: Socket) => {
    guests.set(socket, { due: 0, dismissed: null })
    socket.once('close', () => guests.delete(socket))
  })
  // Before the server's own listener, which may answer at once.
  server.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    if (shut) response.setHeader('connection', 'close')
    owe(socket, 1)
    response.once('close', () => owe(socket, -1))
  })
  const dismissIdle = () => {
    const now = performance.now()
    for (const [socket, guest] of guests) {
      if (guest.due > 0) continue
      if (guest.dismissed === null) {
        socket.end()
        guest.dismissed = now
      } else if (now - guest.dismissed >= FAREWELL) socket.destroy()
    }
  }
  // Step by step, for each step reads what has come in, however long the one before took.
  const wait = async () => {
    for (let step = 0; step < STEPS && guests.size; step++) await sleep(STEP)
  }
  let closed: Promise<unknown> = Promise.resolve()
  return {
    async shut() {
      // Right after what waits at the door was let in.
      await nextTurn()
      closed = new Promise(resolve => NetServer.prototype.close.call(server, resolve))
      shut = true
      await wait()
    },
    async empty() {
      const late = setTimeout(() => {
        for (const socket of guests.keys()) socket.destroy()
      }, patience)
      await wait()
      const ending = setInterval(dismissIdle, STEP)
      dismissIdle()
      await closed
      clearInterval(ending)
      clearTimeout(late)
    },
  }
}
