import type { PageWords } from '../languages/page.ts'
import { compileMatcher, type Hit } from '../text/matcher.ts'
import type { Line } from './lines.ts'
import { pageWords } from './page-words.ts'

/** What a line of a page is when it is not the article: the list of words in `PageWords` that shows it. */
export type Furniture = Exclude<keyof PageWords, 'functionWords' | 'continued'>

type Kind = Furniture | 'continued'
type Phrase = { kind: Kind; words: number }

/** How a line must look for a phrase in it to count. A phrase of several words tells more than a lone one, which needs a sign after it. */
type Rule = {
  /** The phrase opens the line, or may stand anywhere in it. */
  at: 'start' | 'anywhere'
  /** Most words that the line may have beside the phrase. */
  beside: number
  /** The same for a phrase of one word that no colon, dash or end of line follows. Missing: such a phrase does not count. */
  besideLone?: number
  /** The phrase must be followed by a colon, a dash or the end of the line, however many words it has. */
  labelled?: boolean
  /** A line that ends like a sentence is none. */
  open?: boolean
  /** A line that ends in a colon speaks for itself: `Reporter:` before what the reporter says. */
  names?: boolean
  /** There must be digits in the line; a year or a time of day after a phrase of one word that nothing sets off. */
  dated?: boolean
}

const RULES: Readonly<Record<Kind, Rule>> = {
  readMore: { at: 'start', beside: 40, open: true },
  related: { at: 'start', beside: 7, open: true },
  comments: { at: 'start', beside: 16, open: true },
  closings: { at: 'start', beside: 2, labelled: true },
  staff: { at: 'start', beside: 7, besideLone: 4, open: true },
  published: { at: 'start', beside: 25, besideLone: 14, dated: true },
  updated: { at: 'start', beside: 25, besideLone: 14, dated: true },
  credits: { at: 'start', beside: 20, besideLone: 5, open: true, names: true },
  // Found by `endsInCredit`, since they end their line.
  photoCredits: { at: 'start', beside: 0, labelled: true },
  sources: { at: 'start', beside: 14, labelled: true },
  details: { at: 'start', beside: 45, labelled: true },
  controls: { at: 'start', beside: 4, besideLone: 0, open: true },
  invitations: { at: 'anywhere', beside: 14, besideLone: 14 },
  navigation: { at: 'start', beside: 6, open: true },
  rights: { at: 'anywhere', beside: 14 },
  disclaimers: { at: 'anywhere', beside: 60 },
  tags: { at: 'start', beside: 60, labelled: true, open: true },
  continued: { at: 'anywhere', beside: 0 },
}

/** Furniture is short, or says at its ends what it is: of a line with more words, so many code units are looked at. */
const LONG_LINE = 20
const LINE_END = 60

const matcher = compileMatcher(phrasesOf(Object.values(pageWords)), { clitics: [], articles: [], endings: [] })

function* phrasesOf(packs: readonly PageWords[]): Generator<{ text: string; value: Phrase }> {
  for (const { functionWords: _, ...lists } of packs) {
    for (const [kind, phrases] of Object.entries(lists) as [Kind, readonly string[]][]) {
      for (const text of phrases) yield { text, value: { kind, words: text.split(/[\s\u200c-]+/).length } }
    }
  }
}

const NONE: Furniture[] = []

/** What the words of a line show it to be, the most telling first; empty for a line of the article. */
export function furnitureOf(text: string, line: Line): Furniture[] {
  const hits = hitsIn(text, line)
  if (!hits.length) return endsInAgency(text, line) ? ['photoCredits'] : NONE
  const found = hits.filter(hit => fits(text, line, hit)).map(({ value }) => value.kind)
  if (isAllOf('controls', hits, line)) found.unshift('controls')
  else if (isAllOf('navigation', hits, line)) found.unshift('navigation')
  if (endsInCredit(text, hits, line) || endsInAgency(text, line)) found.push('photoCredits')
  return [...new Set(found)].filter(kind => kind !== 'continued')
}

function hitsIn(text: string, { start, end, words, closed }: Line): Hit<Phrase>[] {
  if (words <= LONG_LINE || end - start <= 2 * LINE_END) return matcher.find(text, start, end)
  const head = matcher.find(text, start, start + LINE_END)
  return closed ? head : [...head, ...matcher.find(text, end - LINE_END, end)]
}

function fits(text: string, line: Line, hit: Hit<Phrase>): boolean {
  const { kind, words } = hit.value
  if (kind === 'continued') return false
  const rule = RULES[kind]
  const opens = hit.start <= line.first
  if (!opens && (rule.at === 'start' || line.words > words + rule.beside)) return false
  // A page that addresses its reader may go on at length; an article does not begin a paragraph so.
  const beside = opens && rule.at === 'anywhere' ? rule.beside * 4 : rule.beside
  if (line.words > words + beside || (rule.open && line.closed) || (rule.dated && !line.digits)) return false
  if (rule.names && /[:،,]$/.test(text.slice(line.end - 1, line.end))) return false
  if (isLabel(text, hit.end, line)) return true
  if (rule.labelled) return false
  return words > 1 || (line.words <= words + (rule.besideLone ?? -1) && (!rule.dated || (line.digits >= 4 && !line.closed)))
}

/** A colon, a dash, a bracket or nothing follows: the phrase names what comes after it. */
function isLabel(text: string, at: number, line: Line): boolean {
  let next = at
  while (next < line.end && /[\s\u200c\u200e\u200f]/.test(text[next] as string)) next++
  if (next >= line.end) return true
  const sign = text[next] as string
  // The dash in "watch-dog" is none.
  return sign === '-' ? next > at || /\s/.test(text[next + 1] ?? ' ') : /[:：|»›>؛;([/–—…]/.test(sign)
}

/** A row of buttons or of menu items: the phrases of that kind make up nearly all its words. */
function isAllOf(kind: Kind, hits: readonly Hit<Phrase>[], line: Line): boolean {
  const covered = hits.filter(({ value }) => value.kind === kind).reduce((sum, { value }) => sum + value.words, 0)
  return covered > 0 && covered >= line.spelled * 0.75 && !line.closed
}

/** `JANE DOE / AFP`: an agency in capitals after a stroke. */
const endsInAgency = (text: string, { end, closed, latin }: Line): boolean =>
  !closed && latin > 0 && /\s\/\s?[A-Z]{2,9}$/.test(text.slice(end - 12, end))

const CREDIT = 60

/** A caption: at the end of the line, the words for a photo stand in brackets, after a bar, or before a colon. */
function endsInCredit(text: string, hits: readonly Hit<Phrase>[], line: Line): boolean {
  const tail = Math.max(line.first + 1, line.end - CREDIT)
  const credit = text.slice(tail, line.end)
  const opened = tail + Math.max(...['(', '[', '|'].map(sign => credit.lastIndexOf(sign)))
  const setOff = opened >= tail && (text[opened] === '|' || /[)\]]\W?$/.test(credit))
  return hits.some(
    ({ value, start, end }) =>
      value.kind === 'photoCredits' && start >= tail && ((setOff && start > opened) || /^\s?:/.test(text.slice(end, end + 2))),
  )
}

/** Where the article breaks off to be continued elsewhere: a line that ends in dots, alone or with a word such as "more" after them. */
export function isTeaser(text: string, line: Line): boolean {
  if (line.truncated) return true
  const tail = Math.max(line.start, line.end - 40)
  const ending = text.slice(tail, line.end)
  const dots = tail + Math.max(ending.lastIndexOf('..'), ending.lastIndexOf('…'))
  if (dots < tail) return false
  return matcher
    .find(text, tail, line.end)
    .some(({ value, start, end }) => value.kind === 'continued' && start >= dots && line.end - end <= 3)
}

/** Where a paragraph ends before words that close the article or list its keywords: the end of the sentence before them, else `line.end`. */
export function endBeforeFurniture(text: string, line: Line): number {
  const tail = Math.max(line.start, line.end - 300)
  for (const { value, start, end } of matcher.find(text, tail, line.end)) {
    const closes = value.kind === 'closings' && value.words > 1 && line.end - end <= 12
    if (!closes && value.kind !== 'tags') continue
    const before = text.slice(tail, start).trimEnd()
    if (/[.!?؟…»”"]$/.test(before)) return tail + before.length
  }
  return line.end
}
