/** What merging asks of an article's words: whether they name the day of an event, and whether they say that it was not the first. */
import { namesDay } from '../calendars/named-day.ts'
import { languages } from '../languages/index.ts'
import type { Document, EventReport } from '../model.ts'
import { compileMatcher, type Matcher } from '../text/matcher.ts'

export function tellingOf(
  { text, language, titleSpan }: Document,
  { date, evidence }: EventReport,
): { dateNamed: boolean; again: boolean } {
  const pack = languages[language]
  if (!pack) return { dateNamed: date?.basis === 'stated', again: false }
  const matcher =
    MATCHERS.get(language) ??
    compileMatcher(
      pack.attributes.anew.map(form => ({ text: form, value: true })),
      pack.affixes,
    )
  MATCHERS.set(language, matcher)
  const spans = titleSpan ? [titleSpan, ...evidence] : evidence
  return {
    dateNamed: date !== null && (date.basis === 'stated' || (date.text !== null && namesDay(date.text, pack.dates))),
    again: spans.some(({ start, end }) => matcher.find(text, start, end).length > 0),
  }
}

const MATCHERS = new Map<string, Matcher<boolean>>()
