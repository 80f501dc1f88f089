import { isFaceToFace, isLasting, isMoment } from '../family.ts'
import { isCopy } from '../print.ts'
import type { MergeReport } from '../report.ts'
import { gapBetween, isAhead, lengthOf, NEWS_DAYS, slackOf, type Window, windowOf } from '../window.ts'
import type { Feature, Finding } from './feature.ts'

const SAME_DAY = 2.2
/** Days told by words of both articles, of which one is vaguer. */
const WITHIN_WEEK = 1.5
const WITHIN_MONTH = 0.8
const WITHIN_MORE = 0.3
/** A told day that fits the other article's own date. */
const FITS = 1.3
/** Neither tells the day: by how far apart the articles are, in days. Leaders telephone and write often; they meet seldom. */
const OWN_DAYS = [1.4, 0.9, 0, -0.2] as const
const OWN_DAYS_FACE_TO_FACE = [1.4, 1.1, 0.7, 0.4] as const
const BOTH_AHEAD = 0.9
const UNKNOWN = -0.6
/** The day after: a time zone, a reprint. */
const NEXT_DAY = -0.3
const NEXT_DAY_STATED = -1.5

/** When it happened: the days told, or those deduced from the articles' own dates, and what they rest on. */
export const dates: Feature = {
  name: 'date',
  compare(a, b) {
    const [one, other] = [windowOf(a), windowOf(b)]
    if (!one || !other) return { score: UNKNOWN, why: () => 'one of the articles gives no day and has no date of its own' }
    const gap = gapBetween(one, other)
    if (gap > Math.min(slackOf(a), slackOf(b))) {
      if (isOnePlan(a, b, one, other)) return { score: BOTH_AHEAD, why: () => 'plans told within days of each other, one without a day' }
      if (isReprint(a, b, gap)) return { score: NEXT_DAY, why: () => `one text, whose "yesterday" moved by ${gap} days in print` }
      return { score: -5, veto: true, why: () => `${told(a, one)} and ${told(b, other)} lie ${gap} days apart` }
    }
    const twice = gap > 0 && !isLasting(a.type) && !isLasting(b.type) ? whyTwo(a, b) : null
    if (twice) return { score: -5, veto: true, why: () => `${told(a, one)} and ${told(b, other)}: ${twice}` }
    const score = gap > 0 ? apart(a, b, one, other) : together(a, b, one, other)
    return { score, why: () => `${told(a, one)} and ${told(b, other)}${gap > 0 ? ` lie ${gap} days apart` : ' fit each other'}` }
  },
}

/** A plan for months ahead, which another article of the same days tells without saying when. */
function isOnePlan(a: MergeReport, b: MergeReport, one: Window, other: Window): boolean {
  if ((one.firm && other.firm) || !isAhead(a) || !isAhead(b) || a.publishedDay === null || b.publishedDay === null) return false
  return Math.abs(a.publishedDay - b.publishedDay) <= NEWS_DAYS
}

/** Shingles of a text that is no mere template: only the day would differ in a short one about another call. */
const LONG_TEXT = 40

/**
 * Papers print one text days apart and leave its "yesterday" as it stands, or mend it in a long text. Where words name the day, nothing
 * moved.
 */
function isReprint(a: MergeReport, b: MergeReport, gap: number): boolean {
  if (gap > slackOf(a) + slackOf(b) || a.date?.basis === 'stated' || b.date?.basis === 'stated') return false
  if (a.telling.words === null || b.telling.words === null || a.telling.named || b.telling.named) return false
  if (a.telling.words !== b.telling.words && Math.min(a.print.sketch.length, b.print.sketch.length) < LONG_TEXT) return false
  return a.language === b.language && isCopy(a.print, b.print)
}

/**
 * Why a call or a meeting told of two days in a row happened twice: both days are named, or one article says that it was not the first.
 * Only a "last night" may be another's day before or after.
 */
function whyTwo(a: MergeReport, b: MergeReport): string | null {
  if (!isMoment(a.type) || !isMoment(b.type) || a.status !== b.status) return null
  if (a.telling.named && b.telling.named) return 'two days, each by its name'
  return a.telling.again !== b.telling.again ? 'one says that it was not the first' : null
}

function together(a: MergeReport, b: MergeReport, one: Window, other: Window): Finding['score'] {
  if (one.firm && other.firm) {
    const length = Math.max(lengthOf(one), lengthOf(other))
    if (one.sets.length > 0 || other.sets.length > 0) return WITHIN_MONTH
    if (length === 1) return SAME_DAY
    return length <= 10 ? WITHIN_WEEK : length <= 45 ? WITHIN_MONTH : WITHIN_MORE
  }
  if (one.firm || other.firm) return lengthOf(one.firm ? one : other) > 10 ? WITHIN_MORE : FITS
  if (lengthOf(one) > 10 || lengthOf(other) > 10) return BOTH_AHEAD
  const scale = isFaceToFace(a.type) ? OWN_DAYS_FACE_TO_FACE : OWN_DAYS
  return scale[Math.min(scale.length - 1, Math.abs(ownDay(a) - ownDay(b)))]!
}

const ownDay = ({ date, publishedDay }: MergeReport): number => date?.fromDay ?? publishedDay ?? 0

function apart(a: MergeReport, b: MergeReport, one: Window, other: Window): Finding['score'] {
  if (isLasting(a.type) && isLasting(b.type)) return 0
  if (a.date?.basis === 'stated' && b.date?.basis === 'stated' && one.firm && other.firm) return NEXT_DAY_STATED
  return NEXT_DAY
}

function told({ date }: MergeReport, { firm, fromDay, toDay }: Window): string {
  if (date && firm) return `${date.edtf} (${date.basis})`
  return `some day of ${isoDay(fromDay)} to ${isoDay(toDay)}`
}

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)
