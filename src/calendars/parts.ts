import type { Calendar } from '../model.ts'
import { knowsYear } from './convert.ts'
import type { Direction, YearPart } from './expression.ts'
import { senseOf, type Token } from './lexer.ts'
import type { SenseKind } from './lexicon.ts'
import type { DateWords, Era, Unit } from './words.ts'

/** What the rules read: the tokens of a text and the language's habits. */
export type Source = { tokens: readonly Token[]; words: DateWords }

/** Something read from the tokens, and the index of the token after it. */
export type Read<Value> = { value: Value; next: number } | null

const NOTHING: ReadonlySet<string> = new Set([''])
export const COMMA: ReadonlySet<string> = new Set(['', ',', '،'])
export const DASH: ReadonlySet<string> = new Set(['', '-', '/'])
/** Between a month and its year. */
const YEAR_GAPS: ReadonlySet<string> = new Set(['', ',', '،', '-', '/', '.', '.,', ')', "'"])

/** Between a month (`حزيران (يونيو)`) and the label of its year. */
const LABEL_GAPS: ReadonlySet<string> = new Set(['', ',', '،', ')'])

/** The token at an index when it directly follows the one before: a space or one of the signs between. */
export function follows({ tokens }: Source, at: number, gaps: ReadonlySet<string> = NOTHING): Token | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  return gaps === NOTHING ? (token.gap === '' ? token : undefined) : gaps.has(token.gap) ? token : undefined
}

/** True when the token at an index directly follows and has one of the senses. */
export const followsAs = (source: Source, at: number, kind: SenseKind, gaps: ReadonlySet<string> = NOTHING): boolean =>
  senseOf(follows(source, at, gaps), kind) !== undefined

/** No expression has more small words in a row; without a limit, a text of nothing else would cost its square. */
const MOST_SKIPPED = 4

/** Past the tokens of a kind that directly follow. */
export function skip(source: Source, at: number, ...kinds: SenseKind[]): number {
  const limit = at + MOST_SKIPPED
  while (at < limit && kinds.some(kind => followsAs(source, at, kind))) at++
  return at
}

/** The same at the beginning of an expression, where nothing need be followed. */
export function skipFirst(source: Source, at: number, ...kinds: SenseKind[]): number {
  return kinds.some(kind => senseOf(source.tokens[at], kind) !== undefined) ? skip(source, at + 1, ...kinds) : at
}

/** A part of a decimal fraction, a score or a chain of numbers (`3.5`, `1/2`) is no day. */
const FRACTION: ReadonlySet<string> = new Set(['.', ',', '/', '٫', '\\'])

/** A day of the month: one or two digits with or without an ending, or a number word. */
export function readDay({ tokens }: Source, at: number): Read<number> {
  const token = tokens[at]
  if (token === undefined) return null
  const ordinal = senseOf(token, 'ordinal')
  if (ordinal !== undefined) return { value: ordinal.value, next: at + 1 }
  if (token.value < 1 || token.value > 31 || token.digits > 2) return null
  const before = tokens[at - 1]
  if (before !== undefined && before.value >= 0 && !token.spaced && FRACTION.has(token.gap)) return null
  const after = tokens[at + 1]
  if (after !== undefined && after.value >= 0 && !after.spaced && (after.gap === '.' || after.gap === ',') && after.digits !== 2)
    return null
  return { value: token.value, next: isSuffix(after) ? at + 2 : at + 1 }
}

const SUFFIX_GAPS: ReadonlySet<string> = new Set(['', '-', "'"])
const isSuffix = (token: Token | undefined): boolean =>
  token !== undefined && !token.clitic && SUFFIX_GAPS.has(token.gap) && senseOf(token, 'suffix') !== undefined

/** `labelled`: a word says that it is a month (`تیرماه`, "the month of May"). */
export type MonthName = { calendar: Calendar; month: number; weak: boolean; labelled: boolean }

/** A month's name with or without its label; two names of one month side by side (`آذار/مارس`) are one. */
export function readMonth(source: Source, at: number): Read<MonthName> {
  const { tokens } = source
  const labelledBefore = senseOf(tokens[at], 'monthLabel') !== undefined && followsAs(source, at + 1, 'month')
  let next = labelledBefore ? at + 1 : at
  const sense = senseOf(tokens[next], 'month')
  if (sense === undefined) return null
  const afterName = next + 1
  next = afterSecondName(source, afterName, sense)
  const labelledAfter = !labelledBefore && followsAs(source, next, 'monthLabel') && !followsAs(source, next + 1, 'month')
  if (labelledAfter) next++
  const { calendar, month, weak } = sense
  // Two names of one month leave no doubt.
  const labelled = sense.labelled || labelledBefore || labelledAfter || next > afterName + (labelledAfter ? 1 : 0)
  return { value: { calendar, month, weak: weak && !labelled, labelled }, next }
}

const SECOND_NAME: ReadonlySet<string> = new Set(['', '/', '(', '-'])

function afterSecondName(source: Source, at: number, first: { calendar: Calendar; month: number }): number {
  const token = follows(source, at, SECOND_NAME)
  const second = senseOf(token, 'month')
  const same = second?.calendar === first.calendar && second.month === first.month
  // The same word twice (`صفر-صفر`: nil to nil) is no second name.
  return same && token?.senses !== source.tokens[at - 1]?.senses ? at + 1 : at
}

export type WrittenYear = { year: YearPart; calendar: Calendar }

/** The year after a month of the given calendar: a number, "last year", or a direction ("last", `المقبل`). */
export function readYear(source: Source, at: number, calendar: Calendar): Read<WrittenYear> {
  return readYearNumber(source, at, calendar) ?? readYearShift(source, at, calendar) ?? readDirection(source, at, calendar)
}

function readYearNumber(source: Source, at: number, calendar: Calendar): Read<WrittenYear> {
  const next = afterYearLabels(source, at)
  const labelled = next > at && senseOf(source.tokens[next - 1], 'yearLabel') !== undefined
  const token = follows(source, next, YEAR_GAPS)
  if (token === undefined) return null
  const year = fullYear(token, calendar, labelled)
  if (year === null) return null
  const era = readEra(source, next + 1)
  const inEra = era === null ? calendar : eraCalendar(era.value, year, source.words)
  return inEra === calendar ? { value: { year: { year }, calendar }, next: afterYearWord(source, era?.next ?? next + 1) } : null
}

/** Past "of the year", `من عام`, `سال`. */
const afterYearLabels = (source: Source, at: number): number =>
  followsAs(source, at, 'of', LABEL_GAPS) || followsAs(source, at, 'yearLabel', LABEL_GAPS) ? skip(source, at + 1, 'of', 'yearLabel') : at

const ENDING_GAPS: ReadonlySet<string> = new Set(['', "'", '-'])

/** Past `года`, `yılında`, or a case ending (`2018'de`). */
export const afterYearWord = (source: Source, at: number): number => (followsAs(source, at, 'yearAfter', ENDING_GAPS) ? at + 1 : at)

/** Four digits; or two of a Solar Hijri year (`۹۹`), which newspapers write short. */
function fullYear({ value, digits, gap }: Token, calendar: Calendar, labelled: boolean): number | null {
  if (digits === 4) return knowsYear(calendar, value) ? value : null
  if (digits !== 2 || calendar !== 'persian') return null
  return labelled || gap === '' || gap === '/' ? shortPersianYear(value) : null
}

/** `۵۷` is 1357. From 1400 on newspapers write the year in full. */
export const shortPersianYear = (value: number): number | null => (value >= 30 ? 1300 + value : null)

function readYearShift(source: Source, at: number, calendar: Calendar): Read<WrittenYear> {
  const start = followsAs(source, at, 'of', LABEL_GAPS) ? skip(source, at + 1, 'of') : at
  const unit = follows(source, start, LABEL_GAPS) === undefined ? null : readUnitShift(source, start)
  if (unit?.value.unit !== 'year') return null
  return { value: { year: { yearShift: unit.value.shift }, calendar }, next: unit.next }
}

const BEFORE_NOUN: readonly (readonly [SenseKind, Direction])[] = [
  ['this', 0],
  ['last', -1],
  ['next', 1],
]
const AFTER_NOUN: readonly (readonly [SenseKind, Direction])[] = [
  ['current', 0],
  ['last', -1],
  ['next', 1],
]

const directionIn = (token: Token | undefined, senses: readonly (readonly [SenseKind, Direction])[]): Direction | null =>
  senses.find(([kind]) => senseOf(token, kind) !== undefined)?.[1] ?? null

/** A direction word that stands before its noun: "last", "this"; where they follow, only "this". */
export const directionBefore = (token: Token | undefined, { directionAfter }: DateWords): Direction | null =>
  directionIn(token, directionAfter ? BEFORE_NOUN.slice(0, 1) : BEFORE_NOUN)

/** A direction word that follows its noun: `المقبل`, `گذشته`. */
export const directionAfter = (token: Token | undefined, words: DateWords): Direction | null =>
  words.directionAfter ? directionIn(token, AFTER_NOUN) : null

/** `حزيران (يونيو) الماضي`. */
const CLOSED: ReadonlySet<string> = new Set(['', ')'])

function readDirection(source: Source, at: number, calendar: Calendar): Read<WrittenYear> {
  const direction = directionAfter(follows(source, at, CLOSED), source.words)
  return direction === null ? null : { value: { year: { direction }, calendar }, next: at + 1 }
}

export type UnitShift = { unit: Unit; shift: number; calendar: Calendar | null }

/** "last week", `ماه جاری میلادی`, `امسال`, "the week before last". */
export function readUnitShift(source: Source, at: number): Read<UnitShift> {
  const found = readFixedUnit(source, at) ?? readUnitThenDirection(source, at) ?? readDirectionThenUnit(source, at)
  const era = found === null ? null : readEra(source, found.next)
  if (found === null || era === null || era.value === 'hijri') return found
  return { value: { ...found.value, calendar: era.value }, next: era.next }
}

function readFixedUnit({ tokens }: Source, at: number): Read<UnitShift> {
  const fixed = senseOf(tokens[at], 'relative-unit')
  return fixed === undefined ? null : { value: { unit: fixed.unit, shift: fixed.offset, calendar: null }, next: at + 1 }
}

/** A single week, month or year. */
function singleUnit(token: Token | undefined): Unit | null {
  const sense = senseOf(token, 'unit')
  return sense === undefined || sense.plural || sense.unit === 'day' ? null : sense.unit
}

function readUnitThenDirection(source: Source, at: number): Read<UnitShift> {
  const unit = singleUnit(source.tokens[at])
  if (unit === null) return null
  const era = readEra(source, at + 1)
  const calendar = era === null || era.value === 'hijri' ? null : era.value
  const next = era?.next ?? at + 1
  const after = follows(source, next)
  const direction = senseOf(after, 'beforeLast') === undefined ? directionAfter(after, source.words) : -2
  // `في 20 الشهر الجاري` is the twentieth of this month.
  if (direction === null || (direction !== 0 && isCounted(source, at))) return null
  return { value: { unit, shift: direction, calendar }, next: next + 1 }
}

/** `۴۷ سال گذشته` are 47 years, not last year. */
export function isCounted(source: Source, at: number): boolean {
  const before = source.tokens[at - 1]
  if (before === undefined || follows(source, at) === undefined) return false
  return (before.value >= 0 && before.digits < 4) || senseOf(before, 'cardinal') !== undefined || senseOf(before, 'few') !== undefined
}

function readDirectionThenUnit(source: Source, at: number): Read<UnitShift> {
  const direction = directionBefore(source.tokens[at], source.words)
  const unit = singleUnit(follows(source, at + 1))
  return direction === null || unit === null ? null : { value: { unit, shift: direction, calendar: null }, next: at + 2 }
}

/** An era mark after a year, in or out of brackets' reach; never one that a clitic has joined (`لم` is no era). */
export function readEra(source: Source, at: number): Read<Era> {
  const token = follows(source, at)
  const era = token?.clitic ? undefined : senseOf(token, 'era')
  return era === undefined ? null : { value: era.era, next: at + 1 }
}

/** Solar years run 42 behind lunar ones: a Hijri year up to this one is solar where both are possible. */
const LAST_SOLAR_YEAR = 1420

const hijriCalendar = (year: number, { hijri }: DateWords): Calendar =>
  hijri === 'persian' && year <= LAST_SOLAR_YEAR ? 'persian' : 'islamic-umalqura'

/** The calendar of a year with the given era mark. */
export const eraCalendar = (era: Era, year: number, words: DateWords): Calendar => (era === 'hijri' ? hijriCalendar(year, words) : era)

/** Nobody dates by Hijri years from 1600 (solar 2221) on. */
const FIRST_GREGORIAN_YEAR = 1600

/** The calendar that a bare year is meant in. */
export const calendarOfYear = (year: number, words: DateWords): Calendar =>
  year >= FIRST_GREGORIAN_YEAR ? 'gregory' : hijriCalendar(year, words)
