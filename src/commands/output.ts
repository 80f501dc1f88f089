import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Writes and waits while the reader is slow, so that memory stays bounded. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}

export const writeLine = (stream: Writable, line: string): Promise<void> => write(stream, `${line}\n`)

/** A reader that went away (`| head`) ends the program without a word. */
export function quitWhenReaderLeaves(stream: Writable = process.stdout): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
}
