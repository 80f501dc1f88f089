import type { Trigger } from '../../languages/lexicon.ts'
import type { DateMention, EventType } from '../../model.ts'
import { asOver, dateNear, eventDate, firstDay } from '../attributes/dates.ts'
import { isNamesake } from '../attributes/words.ts'
import type { Clause } from '../clause/clause.ts'
import { unknownWords } from '../clause/clauses.ts'
import { actor, adjunctOf } from '../clause/subjects.ts'
import type { Candidate, EventContext, Party } from '../clause/telling.ts'
import { behind, closedBetween } from '../clause/verb-ends.ts'
import { type Entity, endOf, type Item, isState, startOf } from '../who/entity.ts'
import { hasCue, hasWord, markOf, type Sentence } from '../words/tokens.ts'
import { aloneIn } from './alone.ts'
import { gathersBody, gathersMany, inOneList } from './gathering.ts'
import { partiesOf } from './parties.ts'
import { plausible } from './plausible.ts'
import { isOver, statusOf } from './status.ts'
import { isInterview, isMeeting } from './talks.ts'

/** The events that a sentence's clauses tell. */
export function eventsOf(
  sentence: Sentence,
  clauses: readonly Clause[],
  dates: readonly DateMention[],
  context: EventContext,
): Candidate[] {
  const found: Candidate[] = []
  if (/[?؟]["”»)\s!]*$/.test(context.text.slice(sentence.start, sentence.end))) return found
  context.sentenceBefore = context.sentenceStart
  context.sentenceStart = sentence.start
  let subject: Entity | undefined = context.focus
  context.people = new Set(clauses.flatMap(({ items }) => items.flatMap(({ entity }) => entity?.leader ?? [])))
  for (const [place, clause] of clauses.entries()) {
    const speaker = speakerOf(clause, context.text)
    if (speaker) {
      context.hearer = clause.items.find(({ entity }, at) => entity?.leader && clause.zones[at] === 'to')?.entity
      context.spokenIn = sentence.paragraph
    }
    // Whoever writes an article may tell of himself, too.
    else if (context.language.closing === null && context.spokenIn !== sentence.paragraph) context.speaker = undefined
    context.speaker = speaker ?? context.speaker
    // A spokesman tells of what others do.
    const teller = clause.credited?.leader && !clause.credited.offices.includes('spokesperson') ? clause.credited : undefined
    for (let at = 0; at < clause.items.length; at++) {
      const token = clause.items[at]?.token
      const own: Candidate[] = []
      for (const mark of token?.marks ?? []) {
        if (mark.kind !== 'trigger' || clause.zones[at] === 'about') continue
        if (mark.trigger.frame === 'mutual' && isInterview(clause, at, mark.trigger, context.text)) continue
        const candidate = candidateAt(sentence, clause, at, mark.trigger, dates, {
          ...context,
          focus: (mark.trigger.frame === 'mutual' && teller) || subject,
        })
        if (candidate.length === 0 && mark.trigger.type === 'call' && !mark.trigger.weak) context.callSpoken = true
        if (candidate[0] && !isOfOneMet(candidate[0], context.lastParties)) {
          context.lastParties = candidate[0].parties
          context.lastToldIn = sentence.start
        }
        own.push(...(isDenied(clause, clauses[place - 1]) ? candidate.flatMap(denied) : candidate))
      }
      found.push(...asHeld(own))
    }
    context.lastState = clause.items.findLast(({ entity }) => isState(entity?.country, context.knowledge))?.entity ?? context.lastState
    subject =
      clause.items.find((item, at) => item.entity?.kind === 'person' && item.entity.leader && clause.zones[at] === 'main')?.entity ??
      subject
  }
  return found
}

/** "to hold peace talks": whatever else the word for the talks tells, they are as the verb that holds them says. */
function asHeld(own: readonly Candidate[]): readonly Candidate[] {
  const held = own.find(({ trigger }) => trigger.verbs === 'hold')
  return held ? own.map(one => ({ ...one, status: held.status, statusSaid: held.statusSaid, date: held.date })) : own
}

/** "postponed to May 13": the day to which it is put off is not the one that was meant before. */
const isNewDay = ({ items }: Clause, date: DateMention | undefined, text: string): boolean =>
  items.some(
    ({ token }) => date && token && token.end <= date.start && hasCue(token, 'to') && /^\s*$/.test(text.slice(token.end, date.start)),
  )

/** `التقى X Y الذي يزور Z`: of two who met, one travels; "the two" are both all the same. */
const isOfOneMet = ({ type, parties }: Candidate, last: readonly Party[]): boolean =>
  type === 'visit' &&
  last.filter(({ entity }) => entity.leader).length === 2 &&
  parties.some(({ entity }) => entity.leader && last.some(one => one.entity.leader === entity.leader)) &&
  parties.every(({ entity }) => last.some(one => one.entity.country === entity.country))

/** "The Kremlin denied that a meeting took place": what somebody denies in so many words. */
const isDenied = ({ reported }: Clause, before: Clause | undefined): boolean =>
  reported && markOf(before?.items.findLast(({ token }) => markOf(token, 'say'))?.token, 'say')?.say.act === 'denial'

const denied = (candidate: Candidate): Candidate[] =>
  DENIABLE.has(candidate.type) ? [{ ...candidate, status: 'denied', statusSaid: true }] : []

/** Who takes the floor in a clause: the first that acts in one that a colon or a verb of saying makes a speaker's. */
function speakerOf({ items, zones }: Clause, text: string): Entity | undefined {
  const last = items[items.length - 1] as Item
  const speaks = /^[»"”)\s]*:/.test(text.slice(endOf(last), endOf(last) + 4)) || items.some(({ token }) => markOf(token, 'say'))
  const acting = items.filter(({ entity }, at) => actor(entity) && zones[at] === 'main')
  const first = acting.find(({ entity }) => entity?.kind === 'person') ?? acting.find(({ entity }) => entity?.government)
  return speaks ? first?.entity : undefined
}

function candidateAt(
  sentence: Sentence,
  clause: Clause,
  at: number,
  trigger: Trigger,
  dates: readonly DateMention[],
  context: EventContext,
): Candidate[] {
  if (trigger.frame === 'gather' && isAside(context, clause.items[at] as Item)) return []
  if ((trigger.type === 'meeting' || trigger.type === 'summit') && isBrokered(clause, at, context)) return []
  const near = dateNear(context.text, clause, at, sentence, dates)
  const mentioned = isOver(context.text, clause.items, at, trigger, context.language) ? asOver(near) : near
  const told = statusOf(context.text, clause, at, trigger, sideOf(mentioned, context.published), context.language)
  const coming = told.status === 'held' && sentence.part === 'title' && isComing(sentence, clause, at, trigger, context)
  const said = told.said || coming
  const denied = told.negated && isDenial(sentence, clause, trigger, context.text)
  const verdict = coming ? 'planned' : denied ? 'denied' : told.status
  if (verdict === 'none') return []
  // "met to discuss": the deed is told already.
  if (trigger.matter && clause.items.slice(0, at).some(({ token }) => markOf(token, 'trigger'))) return []
  // `X امضای توافق با Y را به Z تبریک گفت` made none of it.
  if (trigger.type === 'agreement' && clause.items.slice(at).some(({ token }) => markOf(token, 'say')?.say.name.startsWith('praise')))
    return []
  if (!isDone(clause, at, trigger, context)) return []
  if (isMention(trigger) && SPOKEN_OF.has(trigger.type) && !isDecided(clause, at, context)) return []
  const readings = partiesOf(clause, at, trigger, context)
  const signed = clause.items.some(item => item.token && hasCue(item.token, 'signing'))
  return readings.flatMap(({ parties: all, place }) => {
    const parties = all.filter(({ entity }) => mayTakePart(entity, trigger.type))
    if (isMention(trigger) && !isLead(sentence) && !isImposedBy(clause.items[at + 1]?.entity, trigger, parties)) return []
    if (context.language.subject === 'after' && BY_PRINCIPALS.has(trigger.type) && parties.some(isSpokesman)) return []
    const alone = aloneIn(trigger, parties, clause, at, context)
    if (!alone && !plausible(trigger, parties, clause, at, signed, context)) return []
    const codes = new Set(parties.map(({ entity }) => entity.country))
    // "to lead Greenland consultations"
    const matter = alone ? adjunctOf(clause, at, trigger, context)?.country : undefined
    const about = [...mattersOf(clause, context.text), ...(matter ? [matter] : [])]
    return [
      {
        type: alone ?? (gathersBody(trigger, parties, context) || gathersMany(trigger, parties, context) ? 'summit' : trigger.type),
        trigger,
        status: verdict,
        statusSaid: said,
        parties,
        about: [...new Set(about)].filter(code => !codes.has(code) && isState(code, context.knowledge)),
        affairs: [],
        word: clause.items[at]?.token ?? { start: sentence.start, end: sentence.end },
        place,
        date: verdict === 'postponed' && isNewDay(clause, mentioned, context.text) ? null : eventDate(mentioned, verdict),
        newsDay: null,
        signed,
        personal: !!context.language.closing?.alone?.test(
          context.text.slice(endOf(clause.items[at] as Item), endOf(clause.items[at] as Item) + ALONE),
        ),
        joint: areJoint(clause, parties, context.text),
        inPerson:
          clause.items.slice(0, at).some(({ token }) => isMeeting(markOf(token, 'trigger')?.trigger)) ||
          !!context.language.closing?.seen?.test(behind(context.text, clause.items, at)),
        crowded: [...context.people].some(leader => parties.every(({ entity }) => entity.leader !== leader)),
        vague: trigger.type === 'agreement' && isVague(clause, at, context),
        loose: unknownWords(context.text, clause.items, Math.max(0, at - 1), at + 1) >= LOOSE,
        withThat: sentence.tokens.some(token => hasCue(token, 'that')),
        withDoubt: clause.items.some(({ token }, index) => clause.zones[index] !== 'about' && hasCue(token, 'hypothesis')),
        evidence: { start: sentence.start, end: sentence.end },
        part: sentence.part,
        paragraph: sentence.paragraph,
      },
    ]
  })
}

/** So many words that are not known are many right beside an event's word. */
const LOOSE = 2

/** `به X کمک می‌کنند … و Y را ارائه دهند`: a verb that another one parts from its noun is not the noun's. */
function isDone({ items }: Clause, at: number, { verbs }: Trigger, { text, language }: EventContext): boolean {
  if (!verbs || language.closing === null || language.headFinal) return true
  const deed = items.findIndex(({ token }, index) => index > at && markOf(token, 'deed')?.verb === verbs)
  return deed < 0 || !closedBetween(text, items, at, deed, language.closing)
}

/** "would broker a summit between X and Y": the mediation tells of it. */
const isBrokered = ({ items }: Clause, at: number, { text, language }: EventContext): boolean =>
  language.closing === null &&
  markOf(items[at - 1]?.token, 'trigger')?.trigger.type === 'mediation' &&
  unknownWords(text, items, at - 1, at) <= 1

/** How far behind its noun a light verb may stand. */
const ALONE = 12

/** `A، B و C دیدار کردند`: nobody met the others, all met at one table. */
function areJoint(clause: Clause, parties: readonly Party[], text: string): boolean {
  if (new Set(parties.map(({ entity }) => entity.country)).size < 3) return false
  return inOneList(clause, parties, text)
}

/** `در حاشیه اجلاس`: what else happens there is told, not the conference. */
const isAside = ({ text, language }: EventContext, item: Item): boolean =>
  !!language.closing?.aside.test(text.slice(Math.max(0, startOf(item) - ASIDE), startOf(item)))
const ASIDE = 20

/** What an official says not to happen is denied where it is the news; in passing it is no event. */
const isDenial = (sentence: Sentence, { items, reported }: Clause, { type }: Trigger, text: string): boolean =>
  DENIABLE.has(type) &&
  (sentence.part === 'title' || sentence.paragraph <= DENIED_BY) &&
  (reported ||
    items.some(({ token }) => markOf(token, 'say')) ||
    /[:»«"“ ]*:[»«"“ ]*$/.test(text.slice(sentence.start, startOf(items[0] as Item))))
/** Denials stand in the first paragraphs. */
const DENIED_BY = 3
const DENIABLE = new Set<EventType>(['meeting', 'visit', 'negotiation', 'call', 'summit', 'letter'])

/** "Putin's visit to Delhi to boost trade": a headline that is a noun and an infinitive tells of what is to come. */
function isComing(
  { start }: Sentence,
  { items }: Clause,
  at: number,
  { form, status }: Trigger,
  { text, language }: EventContext,
): boolean {
  const [first] = items
  const word = items[at]?.token
  if (!language.tense?.headline || form !== 'noun' || status || !first || !word) return false
  const idle = items.slice(0, at).every(({ entity, token }) => entity || hasWord(token, 'glue') || markOf(token, 'say'))
  return (
    idle &&
    !/\p{L}/u.test(text.slice(start, startOf(first))) &&
    unknownWords(text, items, 0, at) === 0 &&
    language.tense.headline.test(text.slice(word.end, word.end + HEADLINE))
  )
}

const HEADLINE = 90

/** Where the day of an event lies, seen from that of the article. */
function sideOf(mentioned: DateMention | undefined, published: string | null): 'earlier' | 'later' | null {
  if (!mentioned || published === null) return null
  const day = firstDay(mentioned.edtf)
  if (day === published) return null
  return day < published ? 'earlier' : 'later'
}

/** The countries in a clause's matter: "about …", `درباره …`. */
const mattersOf = ({ items, zones }: Clause, text: string): string[] =>
  items.flatMap(({ entity }, at) => (entity?.country && zones[at] === 'about' && !isNamesake(text, items, at) ? [entity.country] : []))

/** A deed named by a noun without its verb: "the lifting of sanctions". */
const isMention = ({ frame, form, verbs, type }: Trigger): boolean => frame === 'act' && form === 'noun' && !verbs && type !== 'letter'

/** What is demanded and bargained over more often than done: a verb says that it is. */
const SPOKEN_OF = new Set<EventType>(['relief', 'recognition'])
const isDecided = ({ items }: Clause, at: number, { text, language, sentenceStart }: EventContext): boolean =>
  language.prospect?.decides.test(text.slice(sentenceStart, startOf(items[at] as Item))) ?? true

/** `تحریم‌های جدید آمریکا علیه سوریه`: right after the word stands whose measure it is. */
const isImposedBy = (next: Entity | undefined, { type }: Trigger, parties: readonly Party[]): boolean =>
  type === 'sanction' && parties.some(({ entity, role }) => entity === next && role === 'initiator')

/** Where news is told rather than commented upon: in the headline and the first paragraph. */
const isLead = ({ part, paragraph }: Sentence): boolean => part === 'title' || paragraph <= 1

/** `وفد خبراء يتوجه إلى X`, as a spokesman says: he tells of what others do, and does none of it himself. */
const BY_PRINCIPALS = new Set<EventType>(['meeting', 'visit', 'call', 'summit'])
const isSpokesman = ({ entity }: Party): boolean => entity.offices.includes('spokesperson')

/** Bodies that only gather: elsewhere than at their summits they are the setting, "on the sidelines of the G20". */
const GATHERINGS = new Set(['G7', 'G8', 'G20', 'BRICS', 'NAM'])

/** Somebody of no known state cannot be told to be of another than the rest. */
const mayTakePart = ({ country, several }: Entity, type: EventType): boolean =>
  country !== undefined && (type === 'summit' || (type === 'meeting' && several === true) || !GATHERINGS.has(country))

function isVague(clause: Clause, at: number, { text, language }: EventContext): boolean {
  return clause.items.some(
    ({ token }, place) =>
      hasCue(token, 'vague') &&
      (place > at || language.closing !== null) &&
      unknownWords(text, clause.items, Math.min(place, at), Math.max(place, at)) <= VAGUE_REACH,
  )
}

const VAGUE_REACH = 4
