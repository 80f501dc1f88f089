import type { DateMention, Span } from '../model.ts'
import { ABSOLUTE_RULES, type Rule } from './absolute.ts'
import { combine, opensBracket } from './combine.ts'
import { fromIso } from './convert.ts'
import type { Expression } from './expression.ts'
import { BREAK, type Token, tokenise } from './lexer.ts'
import { lexiconOf, type Sense } from './lexicon.ts'
import type { Read, Source } from './parts.ts'
import { RELATIVE_RULES } from './relative.ts'
import { resolve } from './resolve.ts'
import type { Resolved, Setting } from './stretch.ts'
import type { DateWords } from './words.ts'

const RULES: readonly Rule[] = [...ABSOLUTE_RULES, ...RELATIVE_RULES]

/**
 * The date expressions of a stretch of text, in order, each with its value. Spans point into `text`; expressions never cross a line's end.
 * `anchor`: the article's own day (ISO 8601), from which relative words and missing years are counted; without it they give nothing,
 * unless a weekday or a second calendar settles the year. One pass, linear in the length of the span.
 */
export function recogniseDates(text: string, span: Span, words: DateWords, anchor: string | null): DateMention[] {
  const source: Source = { tokens: tokenise(text, span, lexiconOf(words)), words }
  const setting: Setting = { anchor: anchor === null ? null : fromIso(anchor), words }
  const mentions: DateMention[] = []
  let at = 0
  while (at < source.tokens.length) {
    const found = readWhole(source, at)
    const resolved = found === null ? null : resolve(found.value, setting)
    if (found !== null && resolved !== null) mentions.push(mention(text, source.tokens, at, found.next, resolved))
    at = found?.next ?? at + 1
  }
  return mentions
}

function readWhole(source: Source, at: number): Read<Expression> {
  const first = readOne(source, at)
  return first === null ? null : combine(source, first, readOne)
}

/** The longest single expression at a token. */
function readOne(source: Source, at: number): Read<Expression> {
  const token = source.tokens[at]
  if (token === undefined) return null
  let best: Read<Expression> = null
  for (const { read } of rulesFor(token, source.tokens[at + 1])) {
    const found = read(source, at)
    if (found !== null && found.next > (best?.next ?? 0)) best = found
  }
  return best
}

const NUMBER_RULES = RULES.filter(({ starts }) => starts.includes('number'))
/** A number that nothing follows can only be a year. */
const LAST_NUMBER_RULES = NUMBER_RULES.filter(({ name }) => name === 'year')
const rulesOfWord = new WeakMap<readonly Sense[], readonly Rule[]>()

/** The rules that can begin with a token: most words are asked about once in a program's life. */
function rulesFor({ senses, value }: Token, after: Token | undefined): readonly Rule[] {
  if (value >= 0) return isApart(after) ? LAST_NUMBER_RULES : NUMBER_RULES
  let rules = rulesOfWord.get(senses)
  if (rules === undefined) {
    const isDate = senses.every(({ kind }) => kind !== 'no-date')
    rules = isDate ? RULES.filter(({ starts }) => senses.some(({ kind }) => starts.includes(kind))) : []
    rulesOfWord.set(senses, rules)
  }
  return rules
}

const isApart = (after: Token | undefined): boolean => after === undefined || after.gap === BREAK || (after.value >= 0 && after.gap === '')

function mention(
  text: string,
  tokens: readonly Token[],
  first: number,
  next: number,
  { edtf, planned, earlier, calendar, basis }: Resolved,
): DateMention {
  const start = (tokens[first] as Token).start
  const end = closed(text, tokens.slice(first + 1, next), (tokens[next - 1] as Token).end)
  return {
    start,
    end,
    text: text.slice(start, end),
    edtf,
    ...(planned !== null && planned.edtf !== edtf && { planned: planned.edtf }),
    ...(earlier && { earlier: earlier.edtf }),
    calendar,
    basis,
  }
}

/** The end of the expression, with the bracket that closes one opened inside it. */
function closed(text: string, inner: readonly Token[], end: number): number {
  const opened = inner.findLastIndex(({ gap }) => opensBracket(gap)) > inner.findLastIndex(({ gap }) => gap.startsWith(')'))
  return opened && text[end] === ')' ? end + 1 : end
}
