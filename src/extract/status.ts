import type { Trigger } from '../languages/lexicon.ts'
import type { EventStatus } from '../model.ts'
import { hasCue } from './annotate.ts'
import { type Clause, unknownWords } from './clauses.ts'
import { endOf, type Item, startOf } from './entities.ts'

/** What the words around a trigger make of it; `none` when they unmake it: negated or merely hypothetical. */
export type Verdict = { status: EventStatus | 'none'; said: boolean }

/** How many words that the rules do not understand may stand between a trigger and a word of status. */
type Reach = { before: number; after: number }

/** "the cancelled visit", "the visit was … cancelled": before the trigger it stands close, after it at the end of the clause. */
const UNDOING: Reach = { before: 1, after: 5 }
const PLANNING: Reach = { before: 4, after: 5 }
const NEGATING: Reach = { before: 2, after: 3 }
/** `برای سفر به فرانسه دعوت کرد`: where verbs close the clause, the invitation stands after the journey. */
const INVITING: Reach = { before: -1, after: 3 }
const PROPOSING: Reach = { before: 4, after: -1 }
/** Where verbs close the clause, the verb of a noun may be far from it, with everything else between. */
const CLAUSE_END = 12
const ADJACENT: Reach = { before: 0, after: -1 }
const PRESENT: Reach = { before: -1, after: 3 }
const PAST: Reach = { before: 3, after: -1 }

/**
 * The status of an event by the words of its clause: cancelled, postponed and denied before all, then proposed, planned, and held
 * when nothing says otherwise. `dateLater` and `dateEarlier` tell that the date beside it lies after or before that of the article.
 */
export function statusOf(
  text: string,
  clause: Clause,
  at: number,
  trigger: Trigger,
  dateLater: boolean,
  verbLast: boolean,
  dateEarlier = false,
): Verdict {
  const { items } = clause
  const near = (cue: string, { before, after }: Reach): boolean =>
    items.some((item, place) => {
      if (!item.token || place === at || !hasCue(item.token, cue)) return false
      if (verbLast && place > at && closedBetween(text, items, at, place)) return false
      const words = unknownWords(text, items, Math.min(place, at), Math.max(place, at))
      // Where the verb does not close the sentence its negation stands before it.
      if (place > at && !verbLast && (cue === 'negation' || cue === 'hypothesis')) return false
      const reach = verbLast && after > 0 ? CLAUSE_END : after
      return place < at ? words <= before && !otherBetween(items, place, at) : words <= reach && !otherBetween(items, at, place)
    })
  const verdict = (status: Verdict['status'], said = true): Verdict => ({ status, said })
  if (trigger.verbs !== 'lift' && trigger.type !== 'relief' && near('cancellation', UNDOING)) return verdict('cancelled')
  if (near('postponement', UNDOING)) return verdict('postponed')
  if (near('denial', UNDOING)) return verdict('denied')
  if (trigger.status) {
    const offered = trigger.status === 'planned' && near('proposal', PROPOSING)
    return verdict(near('negation', NEGATING) ? 'none' : offered ? 'proposed' : trigger.status)
  }
  if (near('negation', NEGATING) || (verbLast && endsNegated(text, items, at, trigger))) return verdict('none')
  if (near('hypothesis', NEGATING)) return verdict('none')
  // "Vance on the talks with Iran: …" comments on them.
  if (trigger.type === 'negotiation' && near('about', ADJACENT)) return verdict('none')
  const begun = near('past', PAST)
  if (AIMS.has(trigger.type) && !dateEarlier && isAim(text, items[at] as Item, verbLast) && !begun) return verdict('planned')
  if (
    verbLast &&
    trigger.type === 'visit' &&
    !begun &&
    ADJUNCT.test(text.slice(0, startOf(items[at] as Item)).slice(-20)) &&
    isToCome(items)
  )
    return verdict('planned')
  const later = dateLater && !(verbLast && endsInPast(text, items, at))
  if (near('infinitive', ADJACENT)) return verdict('planned')
  if (near('proposal', PROPOSING) && !begun) return verdict('proposed')
  if (verbLast && trigger.frame === 'travel' && near('invitation', INVITING)) return verdict('proposed')
  // `پس از قطر به عمان سفر خواهد کرد`: the verb itself outweighs an "after".
  if (verbLast && hasCue(items[at + 1]?.token, 'future') && unknownWords(text, items, at, at + 1) <= 1) return verdict('planned')
  if ((near('future', PLANNING) || later || near('present', PRESENT)) && !(begun && !later))
    return verdict('planned', near('future', PLANNING) || later)
  return verdict('held', trigger.form === 'verb' || begun)
}

/** What one travels for: it is still to come when the journey is told. */
const AIMS = new Set<Trigger['type']>(['meeting', 'negotiation', 'summit', 'press-conference'])

/** `برای دیدار با`, `للقاء`: the trigger itself is what something is done for. */
const isAim = (text: string, item: Item, verbLast: boolean): boolean =>
  verbLast ? /(?:^|\s)برای\s$/.test(text.slice(0, startOf(item)).slice(-10)) : /^ل(?:ل)?$/.test(item.token?.prefix ?? '')

/** `در جریان سفر به X گفت‌وگو خواهد کرد`: a journey in which something is still to come is so too. */
const ADJUNCT = /(?:^|\s)(?:در جریان|طی|با|ضمن|هنگام)(?: این)?\s$/
const isToCome = (items: readonly Item[]): boolean => items.some(({ token }) => token && hasCue(token, 'future'))

/** Whether the first verb after a Persian noun is negated: `به توافق نرسیده است`, `دلیلی برای دیدار نمی‌بینم`. Talks without result were held. */
function endsNegated(text: string, items: readonly Item[], at: number, { type }: Trigger): boolean {
  if (type === 'negotiation' || type === 'summit') return false
  const last = items[items.length - 1] as Item
  const next = items.slice(at + 1).find(({ token }) => token?.marks.some(mark => mark.kind === 'trigger' || mark.kind === 'say'))
  const stretch = text.slice(startOf(items[at] as Item), next ? startOf(next) : endOf(last) + VERB_REACH)
  const verb = (stretch.match(/[\p{L}\p{N}\u200c]+/gu) ?? []).find(word => FINITE.test(word) || NEGATED.test(word))
  return verb !== undefined && NEGATED.test(verb)
}

const NEGATED =
  /^(?:نمی‌?\p{L}{2,}|ن(?:شد|شده|شدند|کرد|کرده|کردند|رسید|رسیده|رسیدند|یافت|یافته|داد|داده|داشت|داشته|دارد|دارند|پذیرفت|پذیرفته|خواهد|خواهند))$/u

/** `دیدار کرد و فردا …`: a verb between them has closed the clause of the trigger. */
function closedBetween(text: string, items: readonly Item[], at: number, place: number): boolean {
  const from = items[at] as Item
  const stretch = text.slice(startOf(from), startOf(items[place] as Item))
  return (stretch.match(/[\p{L}\p{N}\u200c]+/gu) ?? []).some(word => CLOSING.test(word))
}

/** Whether the first verb after a Persian noun is one of the past: "was extended for three weeks" tells of no later day. */
function endsInPast(text: string, items: readonly Item[], at: number): boolean {
  const last = items[items.length - 1] as Item
  const stretch = text.slice(startOf(items[at] as Item), endOf(last) + VERB_REACH)
  const verb = (stretch.match(/[\p{L}\p{N}\u200c]+/gu) ?? []).find(word => FINITE.test(word))
  return verb !== undefined && PAST_VERB.test(verb)
}

/** How far the verb may stand behind the last known word. */
const VERB_REACH = 40
const FINITE =
  /^(?:ن?می‌)?(?:کرد|کردند|کرده|کند|کنند|داشت|داشتند|دارد|دارند|شد|شدند|شده|شود|شوند|خواهد|خواهند|باشد|یافت|یافتند|رسید|رسیدند|پرداختند|پرداخت)$/
const PAST_VERB = /^(?:کرد|کردند|کرده|داشت|داشتند|شد|شدند|شده|یافت|یافتند|رسید|رسیدند|پرداختند|پرداخت)$/

/** Persian verbs that close a clause for certain; participles and auxiliaries may go on. */
const CLOSING = /^(?:.+ه‌(?:اند|ایم|ام|اید)|کرد|کردند|داشت|داشتند|دارد|دارند|شد|شدند|است|بود|بودند|گفت|گفتند|می‌کند|می‌کنند|می‌شود)$/

/** Another event's word between: the word of status belongs to that. */
const otherBetween = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from + 1, to).some(item => item.token?.marks.some(mark => mark.kind === 'trigger' || mark.kind === 'say'))
