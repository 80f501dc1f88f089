/** Dates of terms: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. A vague one stands for a stretch of days. */

const DAY = 86_400_000
const PATTERN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/

/** Whether a text is such a date and stands in the calendar. */
export function isDate(text: string): boolean {
  const match = PATTERN.exec(text)
  if (!match) return false
  const [, year, month = '01', day = '01'] = match
  return !Number.isNaN(Date.parse(`${year}-${month}-${day}`)) && dayOf(Date.parse(`${year}-${month}-${day}`)) === `${year}-${month}-${day}`
}

export const isExact = (date: string): boolean => date.length === 10

/** The first day that a date may mean. */
export const firstDay = (date: string): string => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date)

/** The last day that a date may mean. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`
  return date.length === 7 ? dayOf(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5)), 0)) : date
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** The day `days` after an exact date (before it, when negative). */
export const addDays = (date: string, days: number): string => dayOf(Date.parse(date) + days * DAY)

/** Days from one exact date to another. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY)
