import type { Buffer } from 'node:buffer'
import { binaryReason, decodeUtf8, hasUtf16Mark, InvalidUtf8 } from './bytes.ts'

/** How far into a page its charset may be declared. The standard says 1,024 bytes; pages put scripts before it. */
const DECLARATION_BYTES = 16_384

/**
 * An HTML page's bytes as text, in the charset that its byte order mark or its own declaration names, UTF-8 when it names none.
 * Throws an `Error` with the reason for binary files, unknown charsets and invalid UTF-8.
 */
export function decodeHtml(bytes: Buffer): string {
  if (hasUtf16Mark(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
  const binary = binaryReason(bytes)
  if (binary) throw new Error(binary)
  const declared = hasUtf8Mark(bytes) ? null : declaredCharset(bytes)
  const decoder = declared ? decoderFor(declared) : null
  // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
  if (decoder && !decoder.encoding.startsWith('utf-')) return decoder.decode(bytes)
  try {
    return decodeUtf8(bytes).replace(/^\ufeff/, '')
  } catch (error) {
    if (!(error instanceof InvalidUtf8)) throw error
    throw new Error(declared ? error.message : `${error.message}, and no other charset is declared`)
  }
}

const hasUtf8Mark = (bytes: Buffer): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf

const DECLARATIONS: readonly RegExp[] = [
  /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i,
  /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})/i,
]

/** The charset in `<meta charset>`, `<meta http-equiv content="…; charset=…">` or the XML declaration. */
function declaredCharset(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, DECLARATION_BYTES).replace(/<!--[\s\S]*?-->/g, ' ')
  for (const declaration of DECLARATIONS) {
    const label = declaration.exec(head)?.[1]
    if (label) return label
  }
  return null
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label)
  } catch {
    throw new Error(`unknown charset "${label}"`)
  }
}
