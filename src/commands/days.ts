import { fromIso } from '../calendars/convert.ts'
import { EdtfError, parseEdtf } from '../calendars/edtf.ts'
import type { Days } from '../merge/index.ts'

/** An ISO date as the number of days since 1970-01-01; null for what is no date. */
export const dayOf = (iso: string): number | null => fromIso(iso)

/** First and last day of an EDTF date; null where it says nothing that has both ends. */
export function daysOf(edtf: string): Days | null {
  const span = spanOf(edtf)
  const fromDay = span && dayOf(span.from)
  const toDay = span && dayOf(span.to)
  return fromDay === null || toDay === null ? null : { fromDay, toDay }
}

function spanOf(edtf: string): { from: string; to: string } | null {
  try {
    const { from, to } = parseEdtf(edtf)
    return { from, to }
  } catch (error) {
    if (error instanceof EdtfError) return null
    throw error
  }
}

export const MS_PER_DAY = 86_400_000

/** Today in UTC, as days since 1970-01-01. */
export const today = (): number => Math.floor(Date.now() / MS_PER_DAY)
