import { type Buffer, isUtf8 } from 'node:buffer'

/** Why a file's bytes are no text, in words for the user; null when nothing speaks against it. */
export function binaryReason(head: Uint8Array): string | null {
  for (const { name, bytes } of MAGIC) if (bytes.every((byte, at) => head[at] === byte)) return `binary file (${name})`
  if (hasUtf16Mark(head)) return 'UTF-16 text: only HTML may be in another encoding than UTF-8'
  return head.includes(0) ? 'binary file (it holds NUL bytes)' : null
}

/** Byte order marks FF FE and FE FF. */
export const hasUtf16Mark = (head: Uint8Array): boolean => (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)

const MAGIC: readonly { name: string; bytes: readonly number[] }[] = [
  { name: 'gzip: unpack it first', bytes: [0x1f, 0x8b] },
  { name: 'zip: unpack it first', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'zstd: unpack it first', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { name: 'xz: unpack it first', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { name: 'bzip2: unpack it first', bytes: [0x42, 0x5a, 0x68] },
  { name: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { name: 'GIF', bytes: [0x47, 0x49, 0x46, 0x38] },
]

/** UTF-8 bytes as text, a byte order mark kept (offsets count it). Throws `InvalidUtf8` with the place of the first wrong byte. */
export function decodeUtf8(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new InvalidUtf8(invalidOffset(bytes))
  return bytes.toString('utf8')
}

export class InvalidUtf8 extends Error {
  readonly offset: number
  constructor(offset: number) {
    super(`invalid UTF-8 at byte ${offset}`)
    this.offset = offset
  }
}

const BLOCK = 65_536

/** Offset of the first byte that is not UTF-8, in bytes that hold one: block by block, then character by character. */
function invalidOffset(bytes: Buffer): number {
  let at = 0
  while (at < bytes.length) {
    const cut = characterStart(bytes, Math.min(at + BLOCK, bytes.length))
    if (!isUtf8(bytes.subarray(at, cut))) break
    at = cut
  }
  while (at < bytes.length) {
    const length = [1, 2, 3, 4].find(size => at + size <= bytes.length && isUtf8(bytes.subarray(at, at + size)))
    if (!length) break
    at += length
  }
  return at
}

/** The start of the character that a cut at byte `at` would split. */
function characterStart(bytes: Buffer, at: number): number {
  if (at >= bytes.length) return bytes.length
  let start = at
  while (start > 0 && at - start < 3 && ((bytes[start] as number) & 0xc0) === 0x80) start--
  return start
}
