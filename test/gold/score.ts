import type { ArticleRecord, EventReport, EventType, Quote } from '../../src/model.ts'
import type { GoldDocument, GoldEvent, GoldItem, GoldQuote } from './gold.ts'
import { jaccard, nameLikeness, type OtherForms, textLikeness } from './likeness.ts'
import { type Count, Tally } from './tally.ts'

/**
 * Compares records with gold. Facts are paired one to one, the likeliest pairs first: events of one family that share at least half of
 * their participants, quotes that share at least half of their words. What is paired is judged further: status, date, place, speaker, act …
 */

/** A fact that the program was more or less sure of, and whether gold agrees: for calibration. */
export type Judged = {
  kind: 'event' | 'quote'
  confidence: number
  /** Gold has it. */
  right: boolean
  /** Its type, status and participants, or its speaker, are right too. */
  exact: boolean
}

export type Scored = { tally: Tally; judged: Judged[]; errors: string[]; missing: number }

type Context = { tally: Tally; judged: Judged[]; errors: string[]; others: OtherForms; language: string; id: string }

/** Scores the records of the documents that `gold` knows; a document without a record has nothing right. */
export function score(gold: readonly GoldDocument[], records: ReadonlyMap<string, ArticleRecord>, others: OtherForms = {}): Scored {
  const scored: Scored = { tally: new Tally(), judged: [], errors: [], missing: 0 }
  for (const document of gold) {
    const record = records.get(document.id)
    if (!record) scored.missing++
    scoreDocument(document, record, { ...scored, others, language: document.language, id: document.id })
  }
  return scored
}

function scoreDocument(gold: GoldDocument, record: ArticleRecord | undefined, context: Context): void {
  scoreValue('language', gold.language, record?.language, context)
  if (gold.published !== undefined) scoreValue('published', gold.published, record?.published?.date ?? null, context)
  const sameName = (a: string, b: string): number => nameLikeness(a, b, context.others)
  scoreSet('leaders', gold.leaders.map(item), record?.leaders.map(one => one.name) ?? [], sameName, context)
  scoreSet('countries', gold.countries.map(item), record?.countries.map(one => one.code) ?? [], sameCode, context)
  scoreEvents(gold.events, record?.events ?? [], context)
  scoreQuotes(gold.quotes, record?.quotes ?? [], context)
}

type Item = { value: string; optional?: boolean }
const item = (one: GoldItem): Item =>
  typeof one === 'string' ? { value: one } : { value: one.name ?? one.code ?? '', optional: one.optional }
const sameCode = (a: string, b: string): number => Number(a === b)

function scoreValue(key: string, gold: string | null, found: string | null | undefined, { tally, errors, language, id }: Context): void {
  const right = gold === (found ?? null)
  tally.add(language, key, right ? { of: 1, right: 1 } : { of: 1 })
  if (!right) errors.push(`${id}\t${key} wrong\t${found ?? 'none'} (should be ${gold ?? 'none'})`)
}

function scoreSet(
  key: string,
  golds: readonly Item[],
  found: readonly string[],
  likeness: (a: string, b: string) => number,
  context: Context,
): void {
  const { tally, errors, language, id } = context
  const { pairs, missed, extra } = pairUp(golds, found, (gold, value) => Number(likeness(gold.value, value)))
  for (const [gold] of pairs) if (!gold.optional) tally.add(language, key, { tp: 1 })
  for (const gold of missed) {
    tally.add(language, key, { fn: 1 })
    errors.push(`${id}\t${key} missed\t${gold.value}`)
  }
  for (const value of extra) {
    tally.add(language, key, { fp: 1 })
    errors.push(`${id}\t${key} extra\t${value}`)
  }
}

/** The least likeness at which two facts can be the same. */
const LEAST = 0.5

/** Pairs one to one, the likeliest first; among equals what is required goes before what is optional. */
function pairUp<G extends { optional?: boolean }, P>(
  golds: readonly G[],
  preds: readonly P[],
  likeness: (gold: G, pred: P) => number,
): { pairs: [G, P][]; missed: G[]; extra: P[] } {
  const candidates = golds
    .flatMap(gold => preds.map(pred => ({ gold, pred, likeness: likeness(gold, pred) })))
    .filter(one => one.likeness >= LEAST)
  candidates.sort((a, b) => b.likeness - a.likeness || Number(!!a.gold.optional) - Number(!!b.gold.optional))
  // Preds may be equal strings: they are told apart by their place.
  const freeGold = new Set(golds)
  const free = preds.map(() => true)
  const pairs: [G, P][] = []
  for (const { gold, pred } of candidates) {
    const at = preds.findIndex((one, place) => one === pred && free[place])
    if (at < 0 || !freeGold.delete(gold)) continue
    free[at] = false
    pairs.push([gold, pred])
  }
  return { pairs, missed: [...freeGold].filter(gold => !gold.optional), extra: preds.filter((_, at) => free[at]) }
}

// --- events ------------------------------------------------------------------------------------------------------------

/** Types that may be two accounts of one thing. */
const CONTACTS = new Set<EventType>(['meeting', 'visit', 'summit', 'negotiation', 'mediation', 'press-conference'])
const familyOf = (type: EventType): string => (CONTACTS.has(type) ? 'contact' : type)

type Flat = { report: EventReport; leaders: string[]; countries: string[] }

const unique = (values: readonly (string | undefined)[]): string[] =>
  [...new Set(values.filter(value => value !== undefined && value !== ''))] as string[]
const flat = (report: EventReport): Flat => ({
  report,
  leaders: unique(report.participants.map(one => one.leader)),
  countries: unique(report.participants.map(one => one.country ?? one.organisation)),
})

function scoreEvents(golds: readonly GoldEvent[], reports: readonly EventReport[], context: Context): void {
  const { tally, judged, errors, others, language, id } = context
  const same = (a: string, b: string): boolean => nameLikeness(a, b, others) > 0
  const count = (type: EventType, by: Count): void => {
    tally.add(language, 'events', by)
    tally.add(language, `type ${type}`, by)
  }
  const { pairs, missed, extra } = pairUp(golds, reports.map(flat), (gold, found) => eventLikeness(gold, found, same))
  for (const [gold, found] of pairs) {
    const exact = isExact(gold, found, same)
    judged.push({ kind: 'event', confidence: found.report.confidence, right: true, exact })
    if (gold.optional) continue
    count(gold.type, { tp: 1 })
    tally.add(language, 'events strict', exact ? { tp: 1 } : { fn: 1, fp: 1 })
    if (!exact) errors.push(`${id}\tevent not exact\t${show(found)} (should be ${showGold(gold)})`)
    scoreValue('event status', gold.status, found.report.status, context)
    if (gold.date !== undefined) scoreValue('event date', gold.date, found.report.date?.edtf, context)
    if (gold.place !== undefined) scoreValue('event place', gold.place, found.report.place?.country, context)
    scoreSet(
      'event about',
      gold.about.map(value => ({ value })),
      found.report.about,
      sameCode,
      context,
    )
  }
  for (const gold of missed) {
    count(gold.type, { fn: 1 })
    tally.add(language, 'events strict', { fn: 1 })
    errors.push(`${id}\tevent missed\t${showGold(gold)}`)
  }
  for (const found of extra) {
    judged.push({ kind: 'event', confidence: found.report.confidence, right: false, exact: false })
    count(found.report.type, { fp: 1 })
    tally.add(language, 'events strict', { fp: 1 })
    errors.push(`${id}\tevent extra\t${show(found)}`)
  }
}

/** How much two events of one family have in common: participants above all, then type, status and date to tell equals apart. */
function eventLikeness(gold: GoldEvent, { report, leaders, countries }: Flat, same: (a: string, b: string) => boolean): number {
  if (familyOf(gold.type) !== familyOf(report.type)) return 0
  const byCountry = jaccard(gold.countries, countries, (a, b) => a === b)
  const participants = gold.leaders.length ? 0.7 * jaccard(gold.leaders, leaders, same) + 0.3 * byCountry : byCountry
  if (participants < LEAST) return 0
  const sameDate = gold.date !== undefined && gold.date === report.date?.edtf
  return participants + (gold.type === report.type ? 0.1 : 0) + (gold.status === report.status ? 0.05 : 0) + (sameDate ? 0.05 : 0)
}

const isExact = (gold: GoldEvent, { report, leaders, countries }: Flat, same: (a: string, b: string) => boolean): boolean =>
  gold.type === report.type &&
  gold.status === report.status &&
  jaccard(gold.leaders, leaders, same) === 1 &&
  jaccard(gold.countries, countries, (a, b) => a === b) === 1

const describe = (status: string, type: string, who: readonly string[], about: readonly string[], date: string | undefined): string =>
  `${status} ${type} [${who.join(', ')}]${about.length ? ` about ${about.join(', ')}` : ''}${date ? ` ${date}` : ''}`
const show = ({ report, leaders, countries }: Flat): string =>
  describe(report.status, report.type, [...leaders, ...countries], report.about, report.date?.edtf)
const showGold = ({ status, type, leaders, countries, about, date }: GoldEvent): string =>
  describe(status, type, [...leaders, ...countries], about, date)

// --- quotes ------------------------------------------------------------------------------------------------------------

const speakerOf = ({ speaker }: Quote): string => speaker.leader ?? speaker.country ?? speaker.organisation ?? ''

function scoreQuotes(golds: readonly GoldQuote[], quotes: readonly Quote[], context: Context): void {
  const { tally, judged, errors, others, language, id } = context
  const { pairs, missed, extra } = pairUp(golds, quotes, (gold, quote) => textLikeness(gold.text, quote.text))
  for (const [gold, quote] of pairs) {
    const speaker = speakerOf(quote)
    const exact = gold.speaker === speaker || nameLikeness(gold.speaker, speaker, others) > 0
    judged.push({ kind: 'quote', confidence: quote.confidence, right: true, exact })
    if (gold.optional) continue
    tally.add(language, 'quotes', { tp: 1 })
    tally.add(language, 'quotes + speaker', exact ? { tp: 1 } : { fn: 1, fp: 1 })
    if (!exact) errors.push(`${id}\tspeaker wrong\t${speaker || 'none'} (should be ${gold.speaker}): ${gold.text.slice(0, 80)}`)
    if (gold.kind) scoreValue('quote kind', gold.kind, quote.kind, context)
    if (gold.act) scoreValue('quote act', gold.act, quote.act, context)
  }
  for (const gold of missed) {
    tally.add(language, 'quotes', { fn: 1 })
    tally.add(language, 'quotes + speaker', { fn: 1 })
    errors.push(`${id}\tquote missed\t${gold.speaker}: ${gold.text.slice(0, 100)}`)
  }
  for (const quote of extra) {
    judged.push({ kind: 'quote', confidence: quote.confidence, right: false, exact: false })
    tally.add(language, 'quotes', { fp: 1 })
    tally.add(language, 'quotes + speaker', { fp: 1 })
    errors.push(`${id}\tquote extra\t${speakerOf(quote)}: ${quote.text.slice(0, 100)}`)
  }
}
