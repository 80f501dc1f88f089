import type { ClosingVerbs, Lexicon, Trigger } from '../../languages/lexicon.ts'
import type { EventStatus } from '../../model.ts'
import type { Clause, Zone } from '../clause/clause.ts'
import { unknownWords } from '../clause/clauses.ts'
import type { EventContext } from '../clause/telling.ts'
import { aimsAtNothing, before, behind, closedBetween, endsInPast, endsNegated, isBound, isNext, unmetOf } from '../clause/verb-ends.ts'
import { endOf, type Item, startOf } from '../who/entity.ts'
import { hasCue, markOf, opensOccasion } from '../words/tokens.ts'
import { isDeedOf, isDeedToCome, isForemost, isInfinitive, ownWord } from './infinitives.ts'
import { isComingAmid, isOfOther, isSoughtAccord } from './prospect.ts'

/** What the words around a trigger make of it; `none` when they unmake it: negated or merely hypothetical. */
export type Verdict = {
  status: EventStatus | 'none'
  said: boolean
  /** A verb says that it did not or will not happen: where that is the news, it is denied. */
  negated?: boolean
}

/** How many words that the rules do not understand may stand between a trigger and a word of status. */
type Reach = { before: number; after: number }

/** "the cancelled visit", "the visit was … cancelled": before the trigger it stands close, after it at the end of the clause. */
const UNDOING: Reach = { before: 1, after: 5 }
/** `نفى المتحدث ما تردد عن عقد لقاء`: where the verb comes first, its subject and words for the rumour stand between. */
const DENYING: Reach = { before: 4, after: -1 }
const PLANNING: Reach = { before: 4, after: 5 }
const NEGATING: Reach = { before: 2, after: 3 }
/** `برای سفر به فرانسه دعوت کرد`: where verbs close the clause, the invitation stands after the journey. */
const INVITING: Reach = { before: -1, after: 3 }
/** `görüşmenin ardından`: where small words stand behind what they govern. */
const BEHIND: Reach = { before: -1, after: 1 }
const PROPOSING: Reach = { before: 4, after: -1 }
/** Where verbs close the clause, the verb of a noun may be far from it, with everything else between. */
const CLAUSE_END = 12
const ADJACENT: Reach = { before: 0, after: -1 }
const NEXT: Reach = { before: 1, after: -1 }
const PRESENT: Reach = { before: -1, after: 3 }
const PAST: Reach = { before: 3, after: -1 }

/**
 * The status of an event by the words of its clause: cancelled, postponed and denied before all, then proposed, planned, and held
 * when nothing says otherwise. `day` tells where the date beside it lies, seen from that of the article.
 */
export function statusOf(
  text: string,
  clause: Clause,
  at: number,
  trigger: Trigger,
  day: 'earlier' | 'later' | null,
  { closing, aim, tense, subject, headFinal, prospect, absent }: EventContext['language'],
): Verdict {
  const { items } = clause
  if (trigger.form === 'noun' && absent?.test(behind(text, items, at))) return { status: 'none', said: true }
  const lead = before(text, items[at] as Item)
  // `در تماس با X از تلاش برای … خبر داد`: what stands behind an occasion is told of its verb.
  const occasion = closing?.occasion?.test(lead) ?? false
  const done = !closing && trigger.form === 'verb' && isOver(text, items, at, trigger, { tense, closing })
  const near = (cue: string, { before, after }: Reach): boolean =>
    items.some((item, place) => {
      if (!item.token || place === at || !hasCue(item.token, cue)) return false
      if (occasion && (place > at + 1 || (place > at && isParted(text, items, at))) && UNMAKING.has(cue)) return false
      if (prospect && isOfOther(text, items, place, at, cue, prospect)) return false
      // `رایزنی با X درباره پیش‌نویس توافق`: what the matter is uncertain in says nothing of the talk.
      if (cue === 'hypothesis' && isOfMatter(text, clause, place, at, closing)) return false
      if (closing && place > at && closedBetween(text, items, at, place, closing)) return false
      // "Ahead of his visit next month, X spoke to Y": a comma parts what is to come from a verb of what is over.
      if ((cue === 'future' || cue === 'coming') && place < at && done && isSetOff(text, items, place, at)) return false
      // "announces new sanctions": the verb by which a thing is done does not put it off.
      if (cue === 'future' && !closing && trigger.frame === 'act' && markOf(item.token, 'deed')) return false
      // `پس از چند روز غیبت، در دیدار X شرکت خواهد کرد`: what comes after something else is not over by that.
      if (cue === 'past' && closing?.behind?.test(` ${ownWord(text, item)} `) && isSetOff(text, items, place, at)) return false
      // `X به Y رسید، جایی که قرار است …`: what follows a verb of the past is told of another.
      if (
        closing?.done &&
        place > at &&
        trigger.form === 'verb' &&
        COMING_CUES.has(cue) &&
        closing.done.test(ownWord(text, items[at] as Item))
      )
        return false
      const words = unknownWords(text, items, Math.min(place, at), Math.max(place, at))
      // Where the verb does not close the sentence its negation stands before it.
      // "won't attend the next talks": they take place without him.
      if (place < at && !closing && cue === 'negation' && ATTENDING.test(text.slice(endOf(item), startOf(items[at] as Item)))) return false
      // "did not mention it during the meeting"; "a no-fly zone"
      if (place < at && !closing && cue === 'negation' && (hasCue(items[at - 1]?.token, 'past') || text[endOf(item)] === '-')) return false
      if (place > at && ((!closing && (cue === 'negation' || cue === 'hypothesis')) || trigger.matter)) return false
      const reach = closing && after > 0 ? CLAUSE_END : after
      return place < at
        ? words <= before && !otherBetween(items, place, at)
        : words <= reach && !(cue === 'present' ? otherBetween(items, at, place) : ownVerbBehind(place))
    })
  // `سفر خود برای شرکت در مذاکرات را لغو کرد`: what a thing was for stands before the verb, and the verb is not that one's.
  const ownVerbBehind = (place: number): boolean =>
    items.some((item, index) => index > at && index < place && isTelling(item) && !(closing && isGoverned(text, items, index)))
  const verdict = (status: Verdict['status'], said = true): Verdict => ({ status, said })
  // `بر سر لغو روادید توافق کردند`: before a verb stands what it is about.
  const undone = closing && trigger.form === 'verb' ? { ...UNDOING, before: -1 } : UNDOING
  if (trigger.verbs !== 'lift' && trigger.type !== 'relief' && near('cancellation', undone))
    return verdict((closing ? near('hypothesis', NEGATING) : isMerelyMeant(text, clause)) ? 'none' : 'cancelled')
  if (trigger.type === 'negotiation' || trigger.distant) {
    if (closing?.halted?.test(behind(text, items, at))) return verdict('cancelled')
  }
  if (near('postponement', UNDOING)) return verdict('postponed')
  if (near('denial', UNDOING) || (subject === 'after' && near('denial', DENYING) && !near('past', PAST))) return verdict('denied')
  // "the first president to visit the country": he has done so.
  if (isForemost(text, items, at, trigger)) return verdict('held')
  if (trigger.status) {
    // `Если бы X встретился с Y`: a form that tells of the past tells of none behind "if".
    const doubted = trigger.status === 'planned' ? PROPOSING : trigger.status === 'held' ? NEGATING : null
    if (!closing && doubted && near('hypothesis', doubted)) return verdict('none')
    const offered = trigger.status === 'planned' && near('proposal', PROPOSING)
    return verdict(near('negation', NEGATING) ? 'none' : offered ? 'proposed' : trigger.status)
  }
  // `پس از دیدار X و Y خبری منتشر نشد`: the verb is not that of the meeting.
  const apart = closing?.behind?.test(lead) ?? false
  const negated = !apart && closing && endsNegated(text, items, at, closing)
  if (trigger.form === 'noun' && !trigger.distant && !negated && closing?.underway?.test(lead)) return verdict('held')
  const fruitless = trigger.type === 'negotiation' || trigger.type === 'summit'
  if ((!apart && near('negation', NEGATING)) || (negated && (!fruitless || closing?.unwilling?.test(lead))))
    return {
      status: 'none',
      said: true,
      negated: !!negated && closing?.denying.test(negated) && !closing.part.test(lead),
    }
  if (closing?.sought && trigger.type === 'agreement' && closing.sought.test(lead)) return verdict('none')
  // `امیدوارم به توافق برسند`: nothing is reached before it is said to be so.
  if (closing?.wished?.test(ownWord(text, items[at] as Item)) && !near('future', PLANNING))
    return verdict(near('proposal', PROPOSING) ? 'proposed' : 'none')
  if (prospect?.may.test(lead)) return verdict('none')
  if (trigger.form === 'verb' && prospect?.noun.test(lead)) return verdict('none')
  if (prospect && trigger.type === 'agreement' && isSoughtAccord(text, items, at, prospect))
    return verdict(near('future', PLANNING) ? 'planned' : 'none')
  // "He said that he would visit": told of later, what is to come.
  if (!closing && isReportedFuture(text, clause, at, trigger)) return verdict('planned')
  if (near('hypothesis', NEGATING) || (!closing && isDoubtful(text, clause, at, trigger))) return verdict('none')
  const unmet = trigger.form === 'noun' && closing?.unmet && unmetOf(text, items, at, closing.unmet)
  if (closing && unmet) return verdict(aimsAtNothing(text, items, at, closing) ? 'none' : unmet, false)
  // "Vance on the talks with Iran: …" comments on them; who speaks of his talks with another leader has held them.
  const withLeader = hasCue(items[at + 1]?.token, 'with') && items[at + 2]?.entity?.leader !== undefined
  if ((trigger.type === 'negotiation' || (trigger.talks && !closing)) && near('about', ADJACENT) && !withLeader) return verdict('none')
  const word = ownWord(text, items[at] as Item)
  const amid = tense?.during !== undefined && isAmid(text, items, at, tense.during)
  const merelyAmid = prospect !== undefined && isComingAmid(text, items, at, prospect)
  const begun =
    (near('past', PAST) && !amid && !merelyAmid) || (tense?.past?.test(word) ?? false) || (headFinal === true && near('past', BEHIND))
  // `على استعداد للقاء X` offers it.
  const offered = closing && (OFFERED.has(trigger.type) || trigger.frame === 'travel') ? INVITING : NEXT
  if (isAim(text, items[at] as Item, aim) && near('proposal', offered)) return verdict('proposed')
  if (!closing && trigger.frame === 'travel' && isInvited(items, at)) return verdict('proposed')
  // `برای مذاکره با X به Y سفر نکرده‌اند`
  if (closing && AIMS.has(trigger.type) && isAim(text, items[at] as Item, aim) && aimsAtNothing(text, items, at, closing))
    return verdict('none')
  // "plans Moscow visit for talks on Friday": what is to come tells which Friday.
  const recent = day === 'earlier' && !(!closing && isToCome(items.slice(0, at)))
  if (AIMS.has(trigger.type) && !recent && isAim(text, items[at] as Item, aim) && !begun) {
    const talks = trigger.type === 'negotiation' || trigger.distant
    // `که برای دیدار با X به Y رفته بود`: the journey is over.
    const made = closing?.over?.exec(behind(text, items, at))
    if (made && (talks || made[1])) return verdict(talks ? 'none' : 'held', false)
    return verdict(talks && closing && !headFinal && day !== 'later' && !isBound(items) ? 'none' : 'planned')
  }
  const over = apart && closing?.byNow?.test(text.slice(endOf(items[at] as Item), endOf(items.at(-1) as Item)))
  if (trigger.type === 'visit' && (!begun || apart) && !over && (apart || closing?.adjunct.test(lead)) && isToCome(items))
    return verdict('planned')
  // `درخواست گفت‌وگو با X`: what is asked for has not come about, whatever the rest is.
  if (closing && trigger.form === 'noun' && near('proposal', ADJACENT)) return verdict('proposed')
  // `X و Y در تماس تلفنی درباره … گفت‌وگو خواهند کرد`: an occasion is when that is which closes its clause.
  if (occasion && closing && !begun && closesInFuture(text, items, at, closing)) return verdict('planned')
  // `طبق دعوت X به Y سفر خواهد کرد`, `پس از قطر به عمان سفر خواهد کرد`: the verb itself outweighs what stands before.
  if (closing && hasCue(items[at + 1]?.token, 'future') && unknownWords(text, items, at, at + 1) <= 1) return verdict('planned')
  const later = day === 'later' && !(closing && endsInPast(text, items, at, closing))
  if (
    (near('proposal', isOccasion(text, items, at, trigger, closing) ? NEXT : PROPOSING) || (headFinal && near('proposal', INVITING))) &&
    !begun
  )
    return verdict('proposed')
  if (isInfinitive(text, items, at) || (!closing && isDeedToCome(text, items, at, trigger))) return verdict('planned')
  // "during an upcoming visit"
  if (!closing && hasCue(items[at - 1]?.token, 'future') && unknownWords(text, items, at - 1, at) === 0) return verdict('planned')
  // `yapacağı resmi ziyaretin ardından`
  if (headFinal && hasCue(items[at - 1]?.token, 'future') && unknownWords(text, items, at - 1, at) <= 1) return verdict('planned')
  if (closing && trigger.frame === 'travel' && near('invitation', INVITING)) return verdict('proposed')
  // `بعد از سفر به X با Y دیدار کند`: the verb itself outweighs what stands before.
  const next = items[at + 1]
  if (next && closing?.subjunctive?.test(ownWord(text, next)) && unknownWords(text, items, at, at + 1) === 0)
    return verdict(items.slice(0, at).some(({ token }) => hasCue(token, 'hypothesis')) ? 'none' : 'planned')
  // `انتظار می‌رود X در جریان دیدار با Y …`, "ahead of the talks": what is expected, or still to come when the rest happens.
  if (near('coming', PROPOSING) && (!begun || closing?.adjunct.test(lead))) return verdict('planned')
  if (closing?.next && trigger.form === 'noun' && isNext(text, items, at, closing)) return verdict('planned')
  // `از تسهیل مذاکرات حمایت می‌کنیم`: the verb does something else to them; who mediates (`میانجیگری می‌کند`) does so already.
  const present =
    trigger.type !== 'mediation' && near('present', PRESENT) && !(trigger.type === 'negotiation' && closing?.oblique?.test(lead))
  if ((near('future', PLANNING) || later || amid || merelyAmid || present) && !(begun && !later))
    return verdict('planned', near('future', PLANNING) || later || amid || merelyAmid)
  const now = tense?.present?.test(word) ?? false
  if (
    subject === 'after' &&
    COMING.has(trigger.type) &&
    !begun &&
    (now || near('present', { before: LIGHT_VERB, after: -1 })) &&
    opens(clause, at)
  )
    return verdict('planned', false)
  return verdict('held', (trigger.form === 'verb' && !now) || begun)
}

/** Whether the verb that tells of an event, or the one that its noun needs, tells of what is over. */
export function isOver(
  text: string,
  items: readonly Item[],
  at: number,
  { form, verbs }: Trigger,
  { tense, closing }: Pick<EventContext['language'], 'tense' | 'closing'>,
): boolean {
  if (closing) return endsInPast(text, items, at, closing)
  const verb = form === 'verb' ? items[at] : items.find(item => verbs && isDeedOf(item, verbs))
  return verb !== undefined && (tense?.over?.test(ownWord(text, verb)) ?? false)
}

/** "said he would visit", "announced that talks would be held": behind a verb of saying "would" is "will". */
function isReportedFuture(text: string, { items, reported }: Clause, at: number, { form }: Trigger): boolean {
  const isWould = (item: Item | undefined): boolean => item?.token !== undefined && WOULD.test(ownWord(text, item))
  const right = form === 'verb' || isWould(items[at - 1])
  const place = right ? at - 1 : items.findIndex((item, index) => index > at && isWould(item))
  const token = isWould(items[place]) ? items[place]?.token : undefined
  if (!token || markOf(token, 'trigger')) return false
  if (right ? unknownWords(text, items, place, at) > 0 : !TAKES_PLACE.test(text.slice(token.end))) return false
  const before = items.slice(0, Math.min(place, at))
  return (
    (reported || before.some(({ token: said }) => markOf(said, 'say'))) &&
    !before.some(one => one.token && place - 1 >= 0 && (hasCue(one.token, 'hypothesis') || hasCue(one.token, 'negation')))
  )
}
const WOULD = /^would$/i
const TAKES_PLACE = /^ (?:be held|take place|begin|start|resume|continue|be hosted)/

/** "urged X in a call": at an occasion something else is asked for. */
function isOccasion(text: string, items: readonly Item[], at: number, { form }: Trigger, closing: ClosingVerbs | null): boolean {
  const token = items[at - 1]?.token
  return !closing && form === 'noun' && opensOccasion(token) && unknownWords(text, items, at - 1, at) <= DESCRIBED
}
/** "a 75-minute call" */
const DESCRIBED = 3

/** "wanted to cancel the visit", `هدد بإلغاء الزيارة`: where the verb comes first, what stands before the cancelling undoes it. */
function isMerelyMeant(text: string, { items }: Clause): boolean {
  const place = items.findIndex(({ token }) => hasCue(token, 'cancellation'))
  const before = items[place - 1]?.token
  return (hasCue(before, 'proposal') || hasCue(before, 'hypothesis')) && unknownWords(text, items, place - 1, place) <= 1
}

/** Whether the verb that closes the clause of an occasion is to come, and nobody tells of it there: `در دیدار با X گفت … خواهد کرد`. */
function closesInFuture(text: string, items: readonly Item[], at: number, closing: ClosingVerbs): boolean {
  const place = items.findLastIndex(({ token }) => hasCue(token, 'future'))
  if (place <= at || closedBetween(text, items, at, place, closing)) return false
  return !items.slice(at + 1, place).some(({ token }) => markOf(token, 'say') || hasCue(token, 'that'))
}

/** A comma stands right behind it. */
const isParted = (text: string, items: readonly Item[], at: number): boolean =>
  /^\s*[,،]/.test(text.slice(endOf(items[at] as Item), endOf(items[at] as Item) + 3))

/** A noun within the matter of an event: behind it, or parted from it by those with whom it was, or where it leads. */
const isOfMatter = (text: string, { items, zones }: Clause, place: number, at: number, closing: ClosingVerbs | null): boolean =>
  !!closing?.modal &&
  zones[place] === 'about' &&
  (place > at || items.slice(place, at).some(({ entity }, index) => entity && LEAVING.has(zones[place + index] as Zone))) &&
  !closing.modal.test(ownWord(text, items[place] as Item))

const LEAVING = new Set<Zone>(['with', 'to'])

/** A comma parts them. */
const isSetOff = (text: string, items: readonly Item[], place: number, at: number): boolean =>
  /[,،]/.test(text.slice(endOf(items[place] as Item), startOf(items[at] as Item)))

/** Words that tell of what is to come. */
const COMING_CUES = new Set(['future', 'present', 'coming'])

/** Words that unmake an event. */
const UNMAKING = new Set(['hypothesis', 'cancellation', 'postponement', 'denial'])

const ATTENDING = /^\s+(?:be\s+)?(?:attend|join|take part|participat|present at)/i

/** `سيلقي كلمة خلال القمة`: what is to come happens during it. */
function isAmid(text: string, items: readonly Item[], at: number, during: { words: RegExp; future: RegExp }): boolean {
  const cue = items.findLast(({ token }, place) => place < at && hasCue(token, 'past'))
  const start = cue ? startOf(cue) : 0
  return (
    cue !== undefined &&
    during.words.test(text.slice(start, endOf(cue))) &&
    during.future.test(text.slice(Math.max(0, start - AMID), start))
  )
}
/** So far before such a word its verb stands. */
const AMID = 80

/** "The meeting could …", "a meeting 'possible'". */
function isDoubtful(text: string, { items, zones }: Clause, at: number, { form }: Trigger): boolean {
  if (form !== 'noun') return false
  // "A meeting between Putin and Kim could …", "встреча Путина и Байдена маловероятна": its parties stand between.
  let verb = at + 1
  const isParty = (place: number): boolean =>
    PARTIES.has(zones[place] as Zone) || items[place]?.entity !== undefined || hasCue(items[place]?.token, 'and')
  while (verb < items.length && isParty(verb) && !hasCue(items[verb]?.token, 'hypothesis')) verb++
  return hasCue(items[verb]?.token, 'hypothesis') && unknownWords(text, items, at, verb) === 0
}
const PARTIES = new Set<Zone>(['with', 'between'])

/** What a verb of the present tells before its subject, in the body of an article, is still to come: `ويلتقي X خلال الزيارة Y`. */
const COMING = new Set<Trigger['type']>(['meeting', 'negotiation', 'summit', 'press-conference', 'call'])

/** `يعقد X اجتماعا`: how far a verb may stand from the noun that it lends its tense to. */
const LIGHT_VERB = 3

/** Nobody stands before the verb, as in a headline: `X يلتقي Y`. */
const opens = ({ items, zones }: Clause, at: number): boolean => {
  const present = items.findIndex(({ token }, index) => index <= at && hasCue(token, 'present'))
  const verb = present < 0 ? at : present
  return !items.some(({ entity }, index) => index < verb && zones[index] === 'main' && entity?.country !== undefined)
}

/** `دعا X Y إلى زيارة Z`: to a journey somebody is asked. */
const isInvited = (items: readonly Item[], at: number): boolean =>
  (hasCue(items[at - 1]?.token, 'to') || /^ل/.test(items[at]?.token?.prefix ?? '')) &&
  items.slice(0, at).some(({ token }) => hasCue(token, 'invitation'))

/** `برای میانجیگری … اعلام آمادگی کرد`: what one offers or is ready for. */
const OFFERED = new Set<Trigger['type']>(['mediation', 'meeting', 'call', 'negotiation'])

/** What one travels for: it is still to come when the journey is told. */
const AIMS = new Set<Trigger['type']>(['meeting', 'negotiation', 'summit', 'press-conference'])

/** `برای دیدار با`, `للقاء`: the trigger itself is what something is done for. */
function isAim(text: string, item: Item, aim: Lexicon['aim']): boolean {
  if (aim === null) return false
  return 'before' in aim ? aim.before.test(before(text, item).replace(NAMES, '')) : aim.prefix.test(item.token?.prefix ?? '')
}

/** "for Russia-Ukraine talks": names that tell whose they are. */
const NAMES = /(?:\p{Lu}[\p{L}’'.-]*\s+)+$/u

/** `در جریان سفر به X گفت‌وگو خواهد کرد`: a journey in which something is still to come is so too. */
const isToCome = (items: readonly Item[]): boolean => items.some(({ token }) => token && hasCue(token, 'future'))

/** Another event's word between: the word of status belongs to that. */
const otherBetween = (items: readonly Item[], from: number, to: number): boolean => items.slice(from + 1, to).some(isTelling)

/** A word that tells of an event, or of speech; "offers to host the X-Y summit" tells of the summit alone. */
const isTelling = ({ token }: Item): boolean =>
  token?.marks.some(mark => (mark.kind === 'trigger' && !mark.trigger.naming) || mark.kind === 'say') ?? false

/** Behind a preposition stands what an event is for, of or in, and no subject of a verb. */
const isGoverned = (text: string, items: readonly Item[], at: number): boolean =>
  PREPOSITIONS.some(cue => hasCue(items[at - 1]?.token, cue)) && unknownWords(text, items, at - 1, at) <= 1
const PREPOSITIONS = ['to', 'in', 'about'] as const
