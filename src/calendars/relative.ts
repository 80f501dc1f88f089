import type { Rule } from './absolute.ts'
import type { Expression } from './expression.ts'
import { senseOf, type Token } from './lexer.ts'
import {
  directionAfter,
  directionBefore,
  follows,
  followsAs,
  isCounted,
  type Read,
  readUnitShift,
  readYear,
  type Source,
  skip,
  skipFirst,
} from './parts.ts'
import type { Unit } from './words.ts'

/** Dates that hang on the article's own day. */
export const RELATIVE_RULES: readonly Rule[] = [
  { name: 'relative-day', starts: ['relative-day', 'dayLabel', 'dayPart', 'unit'], read: readRelativeDay },
  { name: 'weekday', starts: ['weekday', 'dayLabel', 'dayPart', 'last', 'this', 'next'], read: readWeekday },
  { name: 'relative-unit', starts: ['relative-unit', 'unit', 'part', 'last', 'this', 'next'], read: readRelativeUnit },
  { name: 'ago', starts: ['agoBefore', 'number', 'cardinal', 'few', 'unit'], read: readAgo },
  { name: 'later', starts: ['laterBefore', 'number', 'cardinal', 'few', 'unit'], read: readLater },
  { name: 'stretch', starts: ['recent', 'coming', 'number', 'cardinal', 'few', 'unit'], read: readStretch },
  { name: 'season', starts: ['season', 'part', 'last', 'this', 'next'], read: readSeason },
]

/** `أمس`, "yesterday evening", `شامگاه دیروز`. */
function readRelativeDay(source: Source, at: number): Read<Expression> {
  const start = skipUnless(source, at, 'relative-day')
  const sense = senseOf(source.tokens[start], 'relative-day')
  if (sense === undefined) return readDayShift(source, at)
  if (start > at && follows(source, start) === undefined) return null
  return isNumbered(source, start)
    ? null
    : { value: { kind: 'day', offset: sense.offset, weekday: null }, next: skip(source, start + 1, 'dayPart') }
}

/** `اليوم الثالث` is "the third day". */
const isNumbered = (source: Source, at: number): boolean =>
  senseOf(source.tokens[at], 'unit') !== undefined && followsAs(source, at + 1, 'ordinal')

/** `روز گذشته` is yesterday; `سه روز گذشته` are three days. */
function readDayShift(source: Source, at: number): Read<Expression> {
  const unit = senseOf(source.tokens[at], 'unit')
  if (unit?.unit !== 'day' || unit.plural || isCounted(source, at) || !followsAs(source, at + 1, 'lastDay')) return null
  return { value: { kind: 'day', offset: -1, weekday: null }, next: at + 2 }
}

/** `في وقت متأخر من مساء يوم …`; without a limit, a text of nothing else would cost its square. */
const MOST_DAY_WORDS = 4

/** Past labels and parts of the day, but not past a word that itself is what they stand before. */
function skipUnless(source: Source, at: number, kind: 'relative-day' | 'weekday'): number {
  let next = at
  while (next < at + MOST_DAY_WORDS && isBefore(source, next, kind) && (next === at || follows(source, next) !== undefined)) next++
  return next
}

const isBefore = ({ tokens }: Source, at: number, kind: 'relative-day' | 'weekday'): boolean =>
  senseOf(tokens[at], kind) === undefined && isDayWord(tokens[at])

const isDayWord = (token: Token | undefined): boolean => senseOf(token, 'dayLabel') !== undefined || senseOf(token, 'dayPart') !== undefined

/** "Monday", `روز دوشنبه هفته گذشته`, "next Tuesday", `مساء الأربعاء الماضي`. */
export function readWeekday(source: Source, at: number): Read<Expression> {
  let start = skipUnless(source, at, 'weekday')
  const before = senseOf(source.tokens[start], 'weekday') === undefined ? directionBefore(source.tokens[start], source.words) : null
  if (before !== null) start++
  const sense = senseOf(source.tokens[start], 'weekday')
  if (sense === undefined || (start > at && follows(source, start) === undefined)) return null
  if (start === at && follows(source, at) !== undefined && senseOf(source.tokens[at - 1], 'every') !== undefined) return null
  const { weekday } = sense
  const next = skip(source, start + 1, 'dayPart')
  // A weak name needs a label or a part of the day beside it.
  if (sense.weak && (start === at || before !== null) && next === start + 1) return null
  const shift = readUnitShift(source, skip(source, next, 'of'))
  if (shift?.value.unit === 'week' && follows(source, next) !== undefined)
    return { value: { kind: 'weekday', weekday, direction: null, weekShift: shift.value.shift }, next: shift.next }
  const after = directionAfter(follows(source, next), source.words)
  return { value: { kind: 'weekday', weekday, direction: before ?? after, weekShift: null }, next: after === null ? next : next + 1 }
}

/** "last week", `امسال`, `أواخر الشهر الجاري`. */
function readRelativeUnit(source: Source, at: number): Read<Expression> {
  const start = skipFirst(source, at, 'part')
  const unit = start > at && follows(source, start) === undefined ? null : readUnitShift(source, start)
  return unit === null ? null : { value: { kind: 'unit', ...unit.value }, next: unit.next }
}

type Count = { count: number; unit: Unit; plural: boolean }

/** "two weeks", `يومين`, `چند روز` (a few: count 0). */
function readCount(source: Source, at: number): Read<Count> {
  const token = source.tokens[at]
  const dual = senseOf(token, 'unit')
  if (dual !== undefined && dual.count !== null) return { value: { count: dual.count, unit: dual.unit, plural: true }, next: at + 1 }
  const number = token !== undefined && token.value >= 1 && token.digits <= 2 ? token.value : null
  const count = number ?? senseOf(token, 'cardinal')?.value ?? (senseOf(token, 'few') === undefined ? null : 0)
  const unit = senseOf(follows(source, at + 1), 'unit')
  if (count === null || unit === undefined || unit.count !== null) return null
  return { value: { count, unit: unit.unit, plural: unit.plural }, next: at + 2 }
}

/** What must not stand after a distance: "two days before the talks", `منذ عام 2011`, `منذ يوم الاثنين`. */
const CONTINUES = [
  'of',
  'weekday',
  'month',
  'ordinal',
  'relative-day',
  'last',
  'this',
  'next',
  'beforeLast',
  'ago',
  'recent',
  'coming',
] as const

const goesOn = (source: Source, at: number): boolean => {
  const token = follows(source, at)
  return token !== undefined && (token.value >= 0 || CONTINUES.some(kind => senseOf(token, kind) !== undefined))
}

/** "two days ago", `دو روز پیش`, `قبل يومين`, "il y a deux jours". */
function readAgo(source: Source, at: number): Read<Expression> {
  if (senseOf(source.tokens[at], 'agoBefore') !== undefined && follows(source, at + 1) !== undefined) {
    const count = readCount(source, at + 1) ?? readLoneUnit(source, at + 1)
    if (count !== null && !goesOn(source, count.next)) return distance(count.value, -1, count.next)
  }
  const count = readCount(source, at)
  if (count === null || !followsAs(source, count.next, 'ago') || followsAs(source, count.next + 1, 'of')) return null
  return distance(count.value, -1, count.next + 1)
}

/** `قبل شهر`: one of them; `قبل أيام`: a few. */
function readLoneUnit({ tokens }: Source, at: number): Read<Count> {
  const unit = senseOf(tokens[at], 'unit')
  return unit === undefined ? null : { value: { count: unit.plural ? 0 : 1, unit: unit.unit, plural: unit.plural }, next: at + 1 }
}

/** "in two days", `بعد أسبوعين`, `دو روز دیگر`. */
function readLater(source: Source, at: number): Read<Expression> {
  if (senseOf(source.tokens[at], 'laterBefore') !== undefined && follows(source, at + 1) !== undefined) {
    const count = readCount(source, at + 1)
    // "in ten years" is a length as often as a date.
    if (count !== null && count.value.unit !== 'year' && !goesOn(source, count.next)) return distance(count.value, 1, count.next)
  }
  const count = readCount(source, at)
  return count !== null && followsAs(source, count.next, 'later') ? distance(count.value, 1, count.next + 1) : null
}

function distance({ count, unit }: Count, sign: -1 | 1, next: number): Read<Expression> {
  if (count > 0) return { value: { kind: 'distance', unit, count: sign * count }, next }
  return unit === 'day' || unit === 'week' ? { value: { kind: 'stretch', unit, direction: sign, count: null }, next } : null
}

const STRETCHES = [
  ['recent', -1],
  ['coming', 1],
] as const

/** "the past three days", `روزهای اخیر`, `الأيام القليلة المقبلة`, `الأسبوعين الماضيين`. */
function readStretch(source: Source, at: number): Read<Expression> {
  const before = STRETCHES.find(([kind]) => senseOf(source.tokens[at], kind) !== undefined)
  if (before !== undefined && follows(source, at + 1) !== undefined) {
    const count = readCount(source, at + 1) ?? readPlural(source, at + 1)
    return count === null ? null : stretch(count.value, before[1], count.next)
  }
  const count = readCount(source, at) ?? readPlural(source, at)
  const after = count === null ? undefined : STRETCHES.find(([kind]) => followsAs(source, count.next, kind))
  return count === null || after === undefined ? null : stretch(count.value, after[1], count.next + 1)
}

function readPlural({ tokens }: Source, at: number): Read<Count> {
  const unit = senseOf(tokens[at], 'unit')
  return unit?.plural ? { value: { count: unit.count ?? 0, unit: unit.unit, plural: true }, next: at + 1 } : null
}

function stretch({ count, unit }: Count, direction: -1 | 1, next: number): Read<Expression> {
  // "In recent years" says too little.
  if (count === 0 && unit !== 'day' && unit !== 'week') return null
  return { value: { kind: 'stretch', unit, direction, count: count > 0 ? count : null }, next }
}

/** "spring 2020", `تابستان گذشته`, "last summer". */
function readSeason(source: Source, at: number): Read<Expression> {
  const before = directionBefore(source.tokens[at], source.words)
  const start = before === null ? skipFirst(source, at, 'part') : at + 1
  const season = senseOf(source.tokens[start], 'season')?.season
  if (season === undefined || (start > at && follows(source, start) === undefined)) return null
  for (const calendar of [source.words.home, 'gregory'] as const) {
    const year = readYear(source, start + 1, calendar)
    if (year !== null) return { value: { kind: 'season', season, calendar, year: year.value.year }, next: year.next }
  }
  if (before === null) return null
  return { value: { kind: 'season', season, calendar: source.words.home, year: { direction: before } }, next: start + 1 }
}
