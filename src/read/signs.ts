/** Control characters that stand where the old Windows character set has a sign: an archive took its bytes for Latin-1. */
const SIGNS = new Map(
  Object.entries({
    '\x82': '‚',
    '\x84': '„',
    '\x85': '…',
    '\x8b': '‹',
    '\x91': '‘',
    '\x92': '’',
    '\x93': '“',
    '\x94': '”',
    '\x96': '–',
    '\x97': '—',
    '\x9b': '›',
  }),
)

/** The text with the quotation marks, apostrophes and dashes that such control characters stand for, each in its place. */
export const withSigns = (text: string): string => text.replace(/[\x80-\x9f]/g, sign => SIGNS.get(sign) ?? sign)
