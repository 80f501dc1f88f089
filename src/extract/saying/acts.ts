import type { Language } from '../../languages/language.ts'
import type { SayVerb } from '../../languages/speech.ts'
import type { QuoteAct, Span } from '../../model.ts'
import { compileMatcher, type Hit, type Matcher } from '../../text/matcher.ts'
import type { Entity } from '../who/entity.ts'
import { countWords, wordAfter, wordBefore } from '../words/spans.ts'
import { hasCue } from '../words/tokens.ts'
import { type Cue, constructionsIn, cuesIn, PLAIN, STRONG } from './act-cues.ts'
import { itemsIn, type Told } from './tell.ts'

/** Of acts that weigh the same, the rarer and plainer one. */
const ORDER: readonly QuoteAct[] = [
  'condolence',
  'apology',
  'denial',
  'rejection',
  'threat',
  'demand',
  'pledge',
  'appeal',
  'criticism',
  'praise',
]

/** No longer stretch of a quote is weighed, in code units: what somebody means he says first. */
const WEIGHED = 600
/** Words in what is said first weigh more; most of all the head of a noun phrase (`آمادگی ایران برای …`). */
const FIRST = { reach: 160, bonus: 0.5, head: 1 }

function bonus(text: string, start: number, at: number): number {
  if (at - start > FIRST.reach) return 0
  return at - start < 12 && countWords(text, start, at, 1) === 0 ? FIRST.head : FIRST.bonus
}

/**
 * The act of a quote (codebook 5 and 7). A verb that names an act names the quote's; otherwise the words of the content are weighed, and
 * what weighs too little is a statement. With a noun phrase (`form` object) a verb may name another than with a clause. `told` is the
 * sentence in which the quote begins.
 */
export function actOf(told: Told, content: Span, say: SayVerb | undefined, speaker: Entity, form: string): QuoteAct {
  const verb = (form === 'object' ? say?.objectAct : undefined) ?? say?.act ?? 'statement'
  const { text, language } = told
  const end = Math.min(content.end, content.start + WEIGHED)
  const hits = cuesIn(text, content.start, end, language)
  if (verb !== 'statement') return sharpened(verb, hits)
  const weights = new Map<QuoteAct, number>()
  const add = (act: QuoteAct, weight: number): void => void weights.set(act, (weights.get(act) ?? 0) + weight)
  const named = itemsIn(told, content.start, end).flatMap(({ item }) => (item.entity && isParty(item.entity) ? [item.entity] : []))
  const weigh = (act: QuoteAct, weight: number, at: number): void =>
    add(act, weight + bonus(text, content.start, at) + towards(act, weight, at, named, speaker))
  const seen = new Set<string>()
  for (const hit of hits) {
    if (!('act' in hit.value) || hit.value.weight === 0 || isNegated(text, hit, hits, content.start)) continue
    // A word said again weighs no more.
    const word = text.slice(hit.start, hit.end)
    if (seen.has(word)) continue
    seen.add(word)
    // What a verb judges is judged with whatever word, which stands last.
    const judged = say?.judges && hit.from * 2 > content.start + end
    weigh(hit.value.act, judged ? STRONG : hit.value.weight, hit.from)
  }
  for (const { act, weight, at } of constructionsIn(text, content.start, end, language)) weigh(act, weight, content.start + at)
  const obliged = obligation(told, content, hits, speaker)
  if (obliged) add(obliged, STRONG)
  const condition = hits.some(({ value }) => 'word' in value && value.word === 'condition')
  if (say?.warns) add('threat', PLAIN)
  if (condition && (weights.get('threat') ?? 0) > 0) add('threat', PLAIN)
  const future = ownFuture(told, content, end, hits, speaker)
  if (future) add(say?.warns || (condition && (weights.get('threat') ?? 0) > 0) ? 'threat' : 'pledge', future)
  return heaviest(weights)
}

/** Acts by which one binds oneself. */
const OWN_ACTS: ReadonlySet<QuoteAct> = new Set(['pledge', 'rejection', 'threat'])
/** What it weighs that somebody else is named whom a weak word of blame can mean. */
const MEANT = 0.5

/** What it adds that others are named: blame is of somebody else; and a promise of another state's is only news of it. */
function towards(act: QuoteAct, weight: number, at: number, named: readonly Entity[], speaker: Entity): number {
  if (act === 'criticism') return weight < STRONG && named.some(entity => isOther(entity, speaker)) ? MEANT : 0
  if (!OWN_ACTS.has(act)) return 0
  const bearer = named.findLast(({ end }) => end <= at)
  return bearer?.kind === 'state' && named[0] === bearer && isOther(bearer, speaker) ? -1 : 0
}

const isParty = ({ kind }: Entity): boolean => kind === 'state' || kind === 'person' || kind === 'both'

/** The least weight that makes a quote more than a statement. */
const LEAST = 2
/** What the first person of the future weighs. */
const OWN = 2

function heaviest(weights: ReadonlyMap<QuoteAct, number>): QuoteAct {
  let best: QuoteAct = 'statement'
  let most = LEAST - 0.01
  for (const act of ORDER) {
    const weight = weights.get(act) ?? 0
    if (weight > most) {
      best = act
      most = weight
    }
  }
  return best
}

/** Asking for something at once is demanding it. */
function sharpened(verb: QuoteAct, hits: readonly Hit<Cue>[]): QuoteAct {
  const demands = hits.some(({ value }) => 'act' in value && value.act === 'demand')
  return verb === 'appeal' && demands ? 'demand' : verb
}

/** "Must" with somebody who must: a demand; "should": an appeal. Of oneself, one only says what has to be done. */
function obligation(told: Told, content: Span, hits: readonly Hit<Cue>[], speaker: Entity): QuoteAct | null {
  for (const { value, start, end, from } of hits) {
    if ('act' in value) continue
    // "It is for Iran to": the bare preposition obliges only where it begins what is said (`حرص المملكة على …` is none).
    if (value.word === 'oblige' && countWords(told.text, content.start, from, 3) <= (end - from > BARE ? 2 : 0)) {
      const next = itemsIn(told, end, Math.min(end + 60, told.end)).find(({ item }) => item.entity)?.item.entity
      if (next && countWords(told.text, end, next.from, 3) <= 1 && isOther(next, speaker)) return 'demand'
    }
    if (value.word !== 'must' && value.word !== 'should') continue
    if (obliges(told, Math.max(content.start, start - 90), from, speaker)) return value.word === 'must' ? 'demand' : 'appeal'
  }
  return null
}

/** Whether somebody else is the subject of the "must" at `must`: named before it in its own clause, under no preposition. */
function obliges(told: Told, from: number, must: number, speaker: Entity): boolean {
  const items = itemsIn(told, from, must)
  const found = items.findLast(({ item }) => item.entity)
  const entity = found?.item.entity
  if (!entity || told.zones[found.at] !== 'main' || !isOther(entity, speaker)) return false
  if (/[،,.;؛]/.test(told.text.slice(entity.end, must))) return false
  return !items.some(({ item, at }) => at > found.at && hasCue(item.token, 'that'))
}

/** No longer is a preposition that obliges by itself, in code units. */
const BARE = 4

const isOther = ({ country, leader }: Entity, speaker: Entity): boolean =>
  (country !== undefined && country !== speaker.country) || (leader !== undefined && leader !== speaker.leader)

/** How much it weighs that the speaker, or the speaker's country, will do something. */
function ownFuture({ text, language, ...told }: Told, { start }: Span, end: number, hits: readonly Hit<Cue>[], speaker: Entity): number {
  const { own, any, idle } = language.acts.future
  const first = text.slice(start, Math.min(end, start + FIRST.reach))
  if (idle?.test(first)) return 0
  if (own.test(first)) return OWN
  if (own.test(text.slice(start, end))) return PLAIN
  if (!any.test(first)) return 0
  const named = hits.some(({ value, start: at }) => 'word' in value && value.word === 'own' && at - start < SUBJECT)
  const entity = itemsIn({ text, language, ...told }, start, Math.min(start + SUBJECT, end)).find(({ item }) => item.entity)?.item.entity
  const self =
    entity !== undefined &&
    entity.country !== undefined &&
    entity.country === speaker.country &&
    entity.kind === 'state' &&
    countWords(text, start, entity.from, 3) <= 1
  return named || self ? OWN : 0
}
/** Within so many code units of its beginning a clause has named its subject. */
const SUBJECT = 40

/** "Not", or a negating noun, right before a cue; "is not" right behind it. */
function isNegated(text: string, hit: Hit<Cue>, hits: readonly Hit<Cue>[], start: number): boolean {
  const before = wordBefore(text, hit.from, start)
  const after = wordAfter(text, hit.end, Math.min(text.length, hit.end + WORD))
  return hits.some(
    ({ value, from, end }) =>
      'word' in value &&
      ((value.word === 'negation' && before !== null && from <= before.start && end >= before.end) ||
        (value.word === 'negated' && after !== null && from <= after.start && end >= after.end)),
  )
}
/** No word is longer, with the gap before it. */
const WORD = 30

const firstPersons = new WeakMap<Language, Matcher<true>>()

/** A test for words of the first person in a stretch of text. */
export function firstPersonIn(language: Language): (text: string, start: number, end: number) => boolean {
  const matcher =
    firstPersons.get(language) ??
    compileMatcher(
      language.speech.firstPerson.map(text => ({ text, value: true as const })),
      language.affixes,
    )
  firstPersons.set(language, matcher)
  return (text, start, end) => matcher.find(text, start, Math.min(end, start + WEIGHED)).length > 0
}
