import type { Knowledge } from '../../knowledge/index.ts'
import type { Language } from '../../languages/language.ts'
import type { Span } from '../../model.ts'
import type { Candidate } from '../clause/telling.ts'
import { type Entity, type Item, isState, startOf } from '../who/entity.ts'
import { hasCue, markOf } from '../words/tokens.ts'
import { referredTo } from './references.ts'
import type { Told } from './told.ts'
import { fewWords, isNamesake, type Signed, signsIn } from './words.ts'

/** What an article says that an event was about, beyond the clause that tells of it. */

export type MatterContext = { text: string; language: Language; knowledge: Knowledge }

/** Countries in the matter of an event, and those whose own affairs are its matter though they take part. */
export type Matter = { countries: Set<string>; affairs: Set<string> }

/**
 * The matters of all candidates: of the sentences that tell of them, and of those that go on telling ("the two sides discussed …",
 * "in this call …"), which belong to the event told last that their words can mean.
 */
export function mattersOf(told: readonly Told[], context: MatterContext): ReadonlyMap<Candidate, Matter> {
  const matters = new Map<Candidate, Matter>()
  const before: (readonly Candidate[])[] = []
  for (const one of told) {
    const signs = signsIn(context.text, one.sentence, context.language)
    const stretches = signs.length ? stretchesOf(one, signs, context) : []
    const own = one.candidates
    if (own.length > 0) {
      before.push(own)
      for (const stretch of stretches) {
        const teller = tellerOf(stretch, own)
        if (!teller || (LOCAL.has(stretch.kind) && !sameClause(stretch, teller, one))) continue
        add(matters, meantBy(stretch, stretch.kind === 'purpose' ? [teller] : alike(teller, own)), stretch, one.items, signs, context)
      }
      continue
    }
    const meant = referredTo(signs, before)
    for (const stretch of meant.length ? stretches : []) {
      if (stretch.kind !== 'purpose') add(matters, meantBy(stretch, meant), stretch, one.items, signs, context)
    }
  }
  return matters
}

/** Affairs named with no word for "about" are the matter of a talk between persons, not of a journey or of states' dealings. */
const meantBy = ({ kind }: Stretch, candidates: readonly Candidate[]): readonly Candidate[] =>
  kind !== 'affairs'
    ? candidates
    : candidates.filter(({ type, parties }) => type !== 'visit' && parties.filter(({ entity }) => entity.leader).length > 1)

type Stretch = Span & { kind: 'about' | 'discuss' | 'discussed' | 'purpose' | 'affairs'; at: number }

/** Kinds of stretches that belong to their own clause only. */
const LOCAL: ReadonlySet<Stretch['kind']> = new Set(['about', 'purpose', 'affairs'])

/** The stretches of a sentence that say what was spoken of. */
function stretchesOf({ sentence, items }: Told, signs: readonly Signed[], { text, language }: MatterContext): Stretch[] {
  const verbLast = language.lexicon.closing !== null
  return signs.flatMap((sign): Stretch[] => {
    const { kind } = sign.sign
    if (kind === 'about' || kind === 'discuss' || kind === 'purpose') {
      const end = endAfter(sign.end, sentence.end, items, signs, text, verbLast, kind)
      return [{ kind, start: sign.end, end, at: sign.start }]
    }
    // "In the framework of the initiative for the Libyan crisis": whose affairs they are is the matter, with no word for "about".
    if (kind === 'affairs') {
      const owned = items.find(({ entity }) => entity && ofAffairs(entity, [sign], text, language.lexicon.headFinal))?.entity
      return owned ? [{ kind, start: Math.min(sign.start, owned.from), end: Math.max(sign.end, owned.end), at: sign.start }] : []
    }
    if (kind !== 'discussed') return []
    return [{ kind, start: beginBefore(sign.start, sentence.start, items, signs, text), end: sign.start, at: sign.start }]
  })
}

/** A matter is no longer than so many letters. */
const LONGEST = 600

/** Where a matter that begins at `from` ends: at the next verb of event or speech, at a source, at the next clause. */
function endAfter(
  from: number,
  sentenceEnd: number,
  items: readonly Item[],
  signs: readonly Signed[],
  text: string,
  verbLast: boolean,
  kind: Stretch['kind'],
): number {
  const window = text.slice(from, Math.min(sentenceEnd, from + LONGEST))
  const stop = window.search(STOP)
  const last = from + (stop < 0 ? window.length : stop)
  let named = 0
  for (const [at, item] of items.entries()) {
    const start = startOf(item)
    if (start < from) continue
    if (start >= last) break
    const { token, entity } = item
    if (entity) {
      const before = items[at - 1]?.entity?.end ?? from
      if (kind === 'purpose' && named > 0 && !/^[\s,،و]*$/.test(text.slice(before, entity.from))) return entity.from
      named++
      continue
    }
    const trigger = markOf(token, 'trigger')?.trigger
    if (markOf(token, 'say') && !isSign(token, signs)) return token.from
    if (trigger && (verbLast ? named > 0 : trigger.form === 'verb' && !isSign(token, signs))) return token.from
    if ((!verbLast && hasCue(token, 'that')) || hasCue(token, 'clause') || hasCue(token, 'source') || hasCue(token, 'relative'))
      return token.from
  }
  return last
}

/** A colon between digits is of a time of day. */
const STOP = /[;؛]|:(?!\d)/

const isSign = (span: Span, signs: readonly Signed[]): boolean => signs.some(sign => sign.start <= span.start && span.end <= sign.end)

/** Where a matter that a verb closes began: after the words for who spoke, and after any verb before. */
function beginBefore(to: number, sentenceStart: number, items: readonly Item[], signs: readonly Signed[], text: string): number {
  let start = Math.max(sentenceStart, to - LONGEST)
  const after = (end: number): void => {
    if (end <= to && end > start) start = end
  }
  for (const { entity, token } of items) {
    if (entity && (entity.kind === 'person' || entity.kind === 'both' || entity.kind === 'pronoun')) after(entity.end)
    else if (token && (markOf(token, 'say') || markOf(token, 'trigger') || hasCue(token, 'that') || hasCue(token, 'clause')))
      after(token.end)
  }
  for (const { end, sign } of signs) if (sign.kind === 'again' || sign.kind === 'they') after(end)
  for (const stop of text.slice(start, to).matchAll(/[;؛:]/g)) after(start + stop.index + 1)
  return start
}

/** Which of a sentence's events a stretch belongs to: the one told last before it, else the first. */
function tellerOf({ kind, at }: Stretch, own: readonly Candidate[]): Candidate | undefined {
  // Who travels for talks with a third travels about that third.
  if (kind === 'purpose') return own.find(one => one.type === 'visit')
  return own.findLast(one => one.word.start <= at) ?? own[0]
}

/** An accord and the call in which it was made are about the same. */
function alike(teller: Candidate, own: readonly Candidate[]): Candidate[] {
  const states = (one: Candidate): string => [...new Set(one.parties.map(({ entity }) => entity.country ?? ''))].sort().join()
  return own.filter(one => one === teller || states(one) === states(teller))
}

const sameClause = ({ at }: Stretch, { word }: Candidate, { clauses }: Told): boolean =>
  clauses.some(({ items }) => {
    const first = items[0]
    const last = items[items.length - 1]
    if (!first || !last) return false
    const [from, to] = [startOf(first), (last.entity ?? last.token).end]
    return from <= at && at <= to && from <= word.start && word.start <= to
  })

function add(
  matters: Map<Candidate, Matter>,
  candidates: readonly Candidate[],
  stretch: Stretch,
  items: readonly Item[],
  signs: readonly Signed[],
  { text, knowledge, language }: MatterContext,
): void {
  const inside = items.flatMap(({ entity }, at) =>
    entity && entity.from >= stretch.start && entity.end <= stretch.end && !isNamesake(text, items, at) ? [entity] : [],
  )
  const affairsBefore = (entity: Entity): boolean => ofAffairs(entity, signs, text, language.lexicon.headFinal)
  const named = inside.filter(entity => isState(entity.country, knowledge) && isMatter(entity, affairsBefore(entity)))
  const countries = new Set(named.map(entity => entity.country as string))
  for (const candidate of candidates) {
    const states = candidate.parties.map(({ entity }) => entity.country)
    const matter = matters.get(candidate) ?? { countries: new Set(), affairs: new Set() }
    matters.set(candidate, matter)
    for (const entity of named) {
      const code = entity.country as string
      if (!states.includes(code)) matter.countries.add(code)
      // Relations between the two are no affair of one of them.
      else if (affairsBefore(entity) && !states.every(state => state && countries.has(state))) matter.affairs.add(code)
    }
  }
}

/** How many words may stand between a word for affairs and the country whose they are. */
const AFFAIRS_REACH = 1

/** Whether a word for affairs stands before a country: "the crisis in Syria". */
export const ofAffairs = ({ from, end: behind, wordCase }: Entity, signs: readonly Signed[], text: string, owned = false): boolean =>
  signs.some(
    ({ sign, start, end }) =>
      sign.kind === 'affairs' &&
      // `Ukrayna savaşı`, `Suriye'deki kriz`: where what is owned stands behind its owner.
      (owned
        ? start >= behind &&
          (wordCase === undefined || wordCase === 'owner' || wordCase === 'in') &&
          fewWords(text, behind, start, AFFAIRS_REACH)
        : end <= from && fewWords(text, end, from, AFFAIRS_REACH)),
  )

/** A country by its name or a place in it is a matter; an adjective only of a word for affairs ("the Yemeni crisis"). */
function isMatter(entity: Entity, ofAffairs: boolean): boolean {
  if (entity.kind === 'person' || entity.kind === 'pronoun' || entity.kind === 'both' || entity.leader || entity.offices.length > 0)
    return false
  if (entity.form === 'adjective' || entity.form === 'capital' || entity.form === 'metonym') return ofAffairs && !entity.government
  return true
}
