import type { Calendar } from '../model.ts'

/** Spellings of one thing. Write ZWNJ where a compound may stand joined, half-joined or apart; letters and digits are folded. */
export type Words = readonly string[]

/** A list of spellings, separated by commas: long lists stay readable, in right-to-left scripts too. */
export const forms = (spellings: string): Words => spellings.split(',').map(spelling => spelling.trim())

/** January first, Farvardin first, Muharram first. */
export type Months = readonly [Words, Words, Words, Words, Words, Words, Words, Words, Words, Words, Words, Words]
/** Monday first, as in ISO 8601. */
export type Weekdays = readonly [Words, Words, Words, Words, Words, Words, Words]
/** Spring, summer, autumn, winter: EDTF 21 to 24. */
export type Seasons = readonly [Words, Words, Words, Words]

export type Unit = 'day' | 'week' | 'month' | 'year'
export type DayOffset = '-3' | '-2' | '-1' | '0' | '1' | '2' | '3'
export type Era = 'gregory' | 'persian' | 'islamic-umalqura' | 'hijri'

/**
 * What a language contributes to the reading of dates. Data only: the grammar (calendars/grammar.ts) is the same for all languages, and
 * takes direction words before or after their noun ("last week", `هفته گذشته`). The compiler names what a language still lacks; a language
 * that has no such word says so with an empty list.
 */
export type DateWords = {
  /** BCP 47 primary subtag. */
  language: string
  /** The calendar in which "this month" and "last year" are meant. */
  home: Calendar
  /** How a bare year of the 13th or 14th Hijri century is read when both solar and lunar are possible. */
  hijri: 'persian' | 'islamic-umalqura'
  /** The order of `05/10/2016` where both readings are possible. */
  numericOrder: 'dmy' | 'mdy'
  /** ISO weekday (1 = Monday) on which "this week" begins. */
  weekStart: 1 | 6 | 7
  months: Readonly<Record<Calendar, Months>>
  /** Month words that are other words too (`may`, `تیر`): dates only beside a number, a month word, or (written large) a preposition. */
  weakMonths: Words
  /** Written together with a month's name (`تیرماه`); an empty string where labels stand apart. */
  joinedMonthLabel: string
  weekdays: Weekdays
  /** Weekday words that are other words too (`sun`): dates only beside a date. */
  weakWeekdays: Words
  seasons: Seasons
  /** Era marks after a year; `hijri` leaves open which of the two. */
  eras: Readonly<Record<Era, Words>>
  /** Days of the month in words, the first first: up to 31. */
  ordinals: readonly Words[]
  /** Counts in words, one first, for "two days ago". */
  cardinals: readonly Words[]
  /** What stands after the digits of a day: `th`, `ام`. */
  ordinalSuffixes: Words
  /** Month before day is usual: "March 5". Elsewhere a number after a month's name counts something else. */
  monthFirst: boolean
  /** "Last" and "next" follow their noun: `هفته گذشته`, `الأسبوع الماضي`. */
  directionAfter: boolean
  /** Names begin with capitals: "May" is a month, "may" is none. */
  capitals: boolean
  /** In the singular, with oblique forms. */
  units: Readonly<Record<Unit, Words>>
  /** In the plural. */
  plurals: Readonly<Record<Unit, Words>>
  /** Two of them in one word (`يومين`); empty where the language has no dual. */
  duals: Readonly<Record<Unit, Words>>
  /** "a few", "several". */
  few: Words
  glue: DateGlue
  relative: RelativeWords
  /** One-letter words written together with the next word (Arabic و ب ل …), longest chain two. */
  clitics: Words
  /** The article that merges with the clitic ل (`لل…`), or an empty string. */
  article: string
  /** Names and set phrases that hold a date word and are no date: `امام جمعه`, "Black Friday", `روسيا اليوم`. */
  notDates: Words
  /** Endings that may hang on a month's or weekday's name, or after a half-space on any word: `martta`, `هفتهٔ آینده‌اش`. */
  suffixes: Words
}

/** Small words in and around dates. */
export type DateGlue = {
  /** Between day and month or month and year: "of", `من`, `de`. */
  of: Words
  /** Before or after a weekday or a day number: "on", `روز`, `يوم`. */
  dayLabel: Words
  /** Before or after a month's name: `ماه`, `شهر`, "month of". */
  monthLabel: Words
  /** Before a year: `سال`, `عام`. */
  yearLabel: Words
  /** After a year: `года`, `yılı`. */
  yearAfter: Words
  /** Before several years: `سال‌های`, `عامي`. */
  yearsLabel: Words
  /** Before a lone year or month: "in", "since", "until". */
  preposition: Words
  /** Among them those that say that the time is past: "since", `منذ`. */
  since: Words
  /** Open a range: "from", "between". */
  from: Words
  /** Join a range: "to", `تا`, `إلى`. */
  to: Words
  or: Words
  and: Words
  /** Between the same day in two calendars: `الموافق`, `برابر با`. */
  twin: Words
  /** Before what comes again and again, which is no date: "every Monday". */
  every: Words
  /** Parts of a day that may stand beside a weekday or a date and change nothing: "morning", `صباح`. */
  dayPart: Words
  /** "early", "late", "mid": the part of a month or year is not kept. */
  part: Words
  /** Before a bare year and a word: "the 2015 deal". */
  definite: Words
  /** Nouns that are told apart by their year alone: `توافق ۲۰۱۵`, `حرب 2006`; never "resolution", whose number looks like a year. */
  yearNoun: Words
}

/** Words whose day hangs on the article's. */
export type RelativeWords = {
  /** Whole expressions by the days between the article's day and theirs: "yesterday" -1; "last night" -1. */
  days: Readonly<Record<DayOffset, Words>>
  /** One-word years, months and weeks: `امسال` this, `پارسال` last. */
  weeks: Readonly<Record<'last' | 'this' | 'next', Words>>
  months: Readonly<Record<'last' | 'this' | 'next', Words>>
  years: Readonly<Record<'last' | 'this' | 'next' | 'beforeLast', Words>>
  /** Directions, before or after their noun. */
  last: Words
  /** Before its noun, in every language. */
  this: Words
  /** The same after its noun: `جاری`, `الجاري`. */
  current: Words
  next: Words
  /** After "day" they mean yesterday: `روز گذشته`. */
  lastDay: Words
  /** "before last". */
  beforeLast: Words
  /** After a count: "two days ago", `دو روز پیش`. */
  ago: Words
  /** Before a count: `قبل يومين`, "il y a deux jours". */
  agoBefore: Words
  /** After a count: "two days later", `دو روز دیگر`. */
  later: Words
  /** Before a count: "in two days", `بعد يومين`. */
  laterBefore: Words
  /** With a plural: "recent days", `روزهای اخیر`. */
  recent: Words
  /** With a plural: "the coming days", `الأيام المقبلة`. */
  coming: Words
}
