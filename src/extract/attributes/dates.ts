import type { Language } from '../../languages/language.ts'
import type { DateMention, EventDate, EventStatus, Span } from '../../model.ts'
import type { Clause } from '../clause/clause.ts'
import type { Candidate } from '../clause/telling.ts'
import { endOf, startOf } from '../who/entity.ts'
import { hasCue, markOf, type Sentence, type Token } from '../words/tokens.ts'
import { referredTo } from './references.ts'
import type { Told } from './told.ts'
import { fewWords, isSetOff, signsIn } from './words.ts'

/** When an event was: which of a sentence's dates belongs to it, and what other sentences say of its day. */

/** Letters beyond a clause's first and last known word that still belong to it. */
const MARGIN = 60
/** A date stands within so many letters of the word for its event. */
const DATE_REACH = 160

/**
 * The date of what a trigger tells: the nearest one in its clause with no other event's word between; else the sentence's only date,
 * when that is a day.
 */
export function dateNear(
  text: string,
  clause: Clause,
  at: number,
  sentence: Sentence,
  dates: readonly DateMention[],
): DateMention | undefined {
  const token = clause.items[at]?.token
  const first = clause.items[0]
  const last = clause.items[clause.items.length - 1]
  if (!token || !first || !last) return undefined
  const within = dates.filter(
    date =>
      date.start >= sentence.start &&
      date.end <= sentence.end &&
      !isPlace(date, clause) &&
      !isSince(text, date) &&
      !isOfComing(text, clause, token, date),
  )
  const others = clause.items.flatMap(item =>
    item.token && item.token !== token && (markOf(item.token, 'trigger') || markOf(item.token, 'say')) ? [item.token.start] : [],
  )
  const near = within
    .filter(date => date.start >= startOf(first) - MARGIN && date.end <= endOf(last) + MARGIN)
    .filter(date => !others.some(other => (other > token.start && other < date.start) || (other < token.start && other > date.start)))
    .filter(date => !isOfPerson(text, clause, token, date))
    // "Ahead of his visit next month, X spoke to Y on Monday": what no comma parts from the event's word comes first.
    .sort(
      (a, b) =>
        Number(isAway(text, token, a)) - Number(isAway(text, token, b)) ||
        Math.abs(a.start - token.start) - Math.abs(b.start - token.start),
    )
  const best = near.find(date => Math.abs(date.start - token.start) < DATE_REACH)
  const [only] = within
  if (best || !only || within.length > 1) return best
  return isDay(only.edtf) || isOfJourney(only, clause) ? only : undefined
}

/** A date of another phrase than an event's word, and no phrase by itself: "X, on Monday, met Y". */
const isAway = (text: string, word: Span, date: Span): boolean =>
  isSetOff(text, word, date) &&
  !(
    /(?:^|[,،.\n])\s*(?:\p{L}{1,3}\s)?$/u.test(text.slice(Math.max(0, date.start - ALONE), date.start)) &&
    /^\s*[,،]/.test(text.slice(date.end, date.end + 2))
  )
const ALONE = 8

/** "X, who was elected in 2000, met Y": the date of what is told of a person by the way. */
function isOfPerson(text: string, { items }: Clause, word: Token, date: Span): boolean {
  const at = items.findLastIndex(({ token }) => hasCue(token, 'relative') && (token?.end ?? 0) <= date.start)
  const opening = items[at]?.token
  const before = items[at - 1]
  if (!opening || !before?.entity || !/[,،]/.test(text.slice(endOf(before), opening.start)) || isSetOff(text, opening, date)) return false
  const closing = text.slice(date.end).search(/[,،]/)
  return word.end <= opening.start ? markOf(word, 'trigger')?.trigger.form === 'verb' : closing >= 0 && word.start >= date.end + closing
}

/** "Ahead of his visit next month, X spoke to Y": the date of what is still to come then. */
const isOfComing = (text: string, { items }: Clause, word: Span, date: Span): boolean =>
  isSetOff(text, word, date) &&
  items.some(({ token }) => token && hasCue(token, 'coming') && token.end <= date.start && !isSetOff(text, token, date))

/** "the first such meeting since a 2017 rift": what has not happened since then did not happen then. */
const isSince = (text: string, { start }: DateMention): boolean =>
  SINCE.test(text.slice(Math.max(0, start - SINCE_REACH), start)) || BEGUN.test(text.slice(Math.max(0, start - BEGUN_REACH), start))
const SINCE = /\ssince\s(?:(?:a|an|the|their|his|her|early|late|mid|at least|before|about)[\s-])*$/i
const SINCE_REACH = 30
/** "since the war broke out two months ago" */
const BEGUN = /\ssince\s(?:the|a|an)\s\p{Ll}+\s(?:began|begun|broke out|started|erupted|ended)(?:\s[\p{Ll}]+)*\s*$/u
const BEGUN_REACH = 80

/** "will meet during his visit to Moscow in September": the date of a journey or summit that a noun names is that of what is done there. */
function isOfJourney(date: DateMention, { items }: Clause): boolean {
  const told = items.findLast(({ token }) => token && token.end <= date.start && (markOf(token, 'trigger') || markOf(token, 'say')))?.token
  return told !== undefined && markOf(told, 'trigger')?.trigger.form === 'noun'
}

/** `عازم دوشنبه`: a word for a day that is a city here, since one goes to it. */
const isPlace = (date: DateMention, { items }: Clause): boolean =>
  items.some(({ entity }, at) => {
    const before = items[at - 1]?.token
    if (entity?.form !== 'capital' || entity.start !== date.start || entity.end < date.end || !before) return false
    return hasCue(before, 'to') || hasCue(before, 'in') || markOf(before, 'trigger')?.trigger.frame === 'travel'
  })

const isDay = (edtf = ''): boolean => /^\d{4}-\d\d-\d\d$/.test(edtf)

/** The first day that a date can mean, as far as it says. */
export const firstDay = (edtf: string): string => /\d{4}(-\d\d){0,2}/.exec(edtf)?.[0] ?? ''

const COMING = new Set<EventStatus>(['planned', 'proposed', 'postponed', 'cancelled'])

/** The date as an event of the given status means it: what is still to come was not last Monday. */
export function eventDate(mention: DateMention | undefined, status: EventStatus): EventDate | null {
  if (!mention) return null
  const edtf = COMING.has(status) ? (mention.planned ?? mention.edtf) : mention.edtf
  return { edtf, basis: mention.basis, text: mention.text }
}

/** The date as a verb of the past means it: "met in August". */
export const asOver = (mention: DateMention | undefined): DateMention | undefined =>
  mention?.earlier ? { ...mention, edtf: mention.earlier } : mention

export type DateContext = { text: string; language: Language; published: string | null; dates: readonly DateMention[] }

/**
 * The dates of all candidates: their own; that which a sentence gives that goes on telling of them ("the visit on Monday"); that of the
 * event before which they went on from ("then", "during his stay").
 */
export function datesOf(told: readonly Told[], context: DateContext): ReadonlyMap<Candidate, EventDate> {
  const dates = new Map<Candidate, EventDate>()
  const before: (readonly Candidate[])[] = []
  for (const one of told) {
    const { candidates, sentence } = one
    const signs = signsIn(context.text, sentence, context.language)
    const mentions = context.dates.filter(date => date.start >= sentence.start && date.end <= sentence.end)
    for (const candidate of candidates) {
      const own = candidate.date && !saidBefore(candidate, one, context) ? candidate.date : null
      const date =
        own ?? (mentions.length === 0 && signs.some(({ sign }) => sign.kind === 'next') ? dayBefore(candidate, before, dates) : null)
      if (date) dates.set(candidate, date)
    }
    if (candidates.length > 0) {
      before.push(candidates)
      continue
    }
    for (const mention of mentions) {
      if (!isDay(mention.edtf)) continue
      const close = signs.filter(sign => sign.sign.kind === 'again' && isNear(sign, mention, context.text))
      for (const candidate of referredTo(close, before)) {
        if (!dates.has(candidate)) dates.set(candidate, eventDate(mention, candidate.status) as EventDate)
      }
    }
  }
  return dates
}

/** The sentences that tell an article's news, its headline among them; and those after it that still tell of the same day. */
const LEAD = 3
const SAME_DAY = 10
/** A paper tells of what was so many days ago at most. */
const NEWS = 2

/**
 * The day of an article's news where its lead names one day only: what its persons did, told soon after with no date of its own, was
 * on that day ("دعا أوباما أمس … وقال في مؤتمر صحافي").
 */
export function newsDaysOf(told: readonly Told[], { dates: mentions, published }: DateContext): ReadonlyMap<Candidate, EventDate> {
  const days = new Map<Candidate, EventDate>()
  if (!published) return days
  const lead = told.slice(0, LEAD)
  const news = mentions.filter(
    ({ start, edtf }) => isDay(edtf) && lead.some(({ sentence }) => start >= sentence.start && start < sentence.end),
  )
  const [first] = news
  const age = first ? (Date.parse(published) - Date.parse(first.edtf)) / 86_400_000 : -1
  if (!first || age < 0 || age > NEWS || news.some(({ edtf }) => edtf !== first.edtf)) return days
  // The day of one event is not that of the next.
  if (lead.some(({ candidates }) => candidates.some(({ date }) => date?.edtf === first.edtf))) return days
  const named = new Set(
    lead
      .filter(({ sentence }) => first.start >= sentence.start && first.start < sentence.end)
      .flatMap(({ items }) => items.flatMap(({ entity }) => (entity?.leader ? [entity.leader.id] : []))),
  )
  for (const { candidates } of told.slice(0, SAME_DAY)) {
    for (const candidate of candidates) {
      const own = candidate.parties.some(({ entity }) => entity.leader && named.has(entity.leader.id))
      if (own && candidate.status === 'held') days.set(candidate, { edtf: first.edtf, basis: 'relative', text: first.text })
    }
  }
  return days
}

/** A date stands within so many words of "the visit", "this call". */
const REFERENCE_REACH = 3

const isNear = (a: Span, b: Span, text: string): boolean =>
  fewWords(text, Math.min(a.end, b.end), Math.max(a.start, b.start), REFERENCE_REACH)

/** Whether the date is that of saying, not of what is to come: "said on Friday that X will go to Y". */
function saidBefore({ date, status, word }: Candidate, { sentence }: Told, { text, published, dates }: DateContext): boolean {
  if (!date?.text || !COMING.has(status) || status === 'cancelled' || !published) return false
  const mention = dates.find(one => one.text === date.text && one.start >= sentence.start && one.end <= sentence.end)
  if (!mention || mention.edtf > published) return false
  const [from, to] = mention.start < word.start ? [mention.end, word.start] : [word.end, mention.start]
  return (
    sentence.tokens.some(token => token.start >= from && token.end <= to && (markOf(token, 'say') || hasCue(token, 'that'))) ||
    /[:：]/.test(text.slice(from, to))
  )
}

/** The day of the event told last, when it was of one of the same leaders and is known to the day. */
function dayBefore(
  { parties, status }: Candidate,
  before: readonly (readonly Candidate[])[],
  dates: ReadonlyMap<Candidate, EventDate>,
): EventDate | null {
  const leaders = new Set(parties.flatMap(({ entity }) => (entity.leader ? [entity.leader.id] : [])))
  const last = before.at(-1)?.find(one => one.status === status && one.parties.some(({ entity }) => leaders.has(entity.leader?.id ?? '')))
  const date = last && dates.get(last)
  return date && isDay(date.edtf) ? date : null
}
