import type { Knowledge, OfficeId } from '../../knowledge/index.ts'
import type { Language } from '../../languages/language.ts'
import type { EventPlace, Span } from '../../model.ts'
import type { Candidate } from '../clause/telling.ts'
import { type Entity, endOf, isState, placeOf, startOf } from '../who/entity.ts'
import { hasCue, hasWord, markOf, type Token } from '../words/tokens.ts'
import { referredTo } from './references.ts'
import type { Told } from './told.ts'
import { fewWords, isSetOff, type Signed, signsIn, wordsIn } from './words.ts'

/** Where an event was: only where words say "in" or "at" of a place beside the word that tells of it. */

export type PlaceContext = { text: string; language: Language; knowledge: Knowledge }

/** A place with the preposition before it. */
type Spot = Span & { place: EventPlace }

/** The places of all candidates that their own frame did not give. */
export function placesOf(told: readonly Told[], context: PlaceContext): ReadonlyMap<Candidate, EventPlace> {
  const places = new Map<Candidate, EventPlace>()
  const before: (readonly Candidate[])[] = []
  for (const one of told) {
    const { candidates, sentence } = one
    const signs = signsIn(context.text, sentence, context.language)
    const spots = spotsOf(one, signs, context)
    for (const candidate of candidates) {
      const place =
        candidate.place ??
        placeIn(candidate, one, spots, signs, context) ??
        goal(candidate, candidates) ??
        journeyGoal(candidate, one, context) ??
        delivery(candidate, one, context)
      if (place) places.set(candidate, place)
    }
    if (candidates.length > 0) before.push(candidates)
    // "The talks were held in Sochi."
    else if (spots[0] && signs.some(({ sign }) => sign.kind === 'held')) {
      const [spot] = spots
      for (const candidate of referredTo(signs, before)) {
        if (hasPlace(candidate) && nearReference(spot, signs, context.text)) places.set(candidate, spot.place)
      }
    }
  }
  return places
}

const hasPlace = ({ trigger, type }: Candidate): boolean => trigger.frame !== 'act' && type !== 'call' && type !== 'letter'

const nearReference = (spot: Spot, signs: readonly Signed[], text: string): boolean =>
  signs.some(
    ({ sign, start, end }) =>
      sign.kind === 'again' && fewWords(text, Math.min(end, spot.end), Math.max(start, spot.start), REACH_OF_REFERENCE),
  )

const REACH_OF_REFERENCE = 6

/** A place stands within so many words that no rule knows of the word for the event. */
const REACH = 8
/** And within so many letters, known words included. */
const FARTHEST = 400

/** The nearest place after the event's word, else before it, within its clause and with no other event or saying between. */
function placeIn(
  candidate: Candidate,
  one: Told,
  spots: readonly Spot[],
  signs: readonly Signed[],
  context: PlaceContext,
): EventPlace | null {
  if (!hasPlace(candidate)) return null
  const { word } = candidate
  const { tokens } = one.sentence
  const clause = one.clauses.find(({ items }) => items.some(({ token }) => token?.start === word.start))
  const [first, last] = [clause?.items[0], clause?.items.at(-1)]
  if (!first || !last) return null
  const near = spots.filter(spot => {
    if (spot.start < startOf(first) || spot.end > endOf(last)) return false
    const [from, to] = spot.start > word.start ? [word.end, spot.start] : [spot.end, word.start]
    if (to - from > FARTHEST) return false
    const between = tokens.filter(token => token.start >= from && token.end <= to)
    return !between.some(token => parts(token, candidate)) && unknown(context.text, from, to, between) <= REACH
  })
  const beside = near.filter(spot => !isSetOff(context.text, word, spot))
  const [closest, others] = [beside, near].map(all => all.find(({ start }) => start > word.start) ?? all.at(-1))
  const best = closest ?? others
  if (best) return best.place
  const goal = context.language.lexicon.closing ? purposeGoal(candidate, one, context) : null
  if (goal) return goal
  return seat(candidate, signs, context)
}

/**
 * A word of saying, or of another event, parts what stands before it from what stands after; but a meeting at a summit is where that is:
 * "met at the summit in Osaka".
 */
const parts = (token: Token, { trigger, type }: Candidate): boolean =>
  !!markOf(token, 'say') ||
  token.marks.some(
    mark =>
      mark.kind === 'trigger' &&
      mark.trigger.type !== trigger.type &&
      !mark.trigger.weak &&
      !(type === 'meeting' && mark.trigger.type === 'summit' && mark.trigger.form === 'noun'),
  )

const unknown = (text: string, from: number, to: number, tokens: readonly Token[]): number =>
  wordsIn(text, from, to) - tokens.reduce((sum, token) => sum + wordsIn(text, token.start, token.end), 0)

/** `برای دیدار با X به Y رفت`: where one goes to meet somebody. */
function purposeGoal({ word, trigger }: Candidate, { sentence, items }: Told, { text, knowledge }: PlaceContext): EventPlace | null {
  const { tokens } = sentence
  const at = tokens.findIndex(token => token.start === word.start)
  const before = tokens[at - 1]
  if (trigger.form !== 'noun' || !before || !hasCue(before, 'to') || wordsIn(text, before.end, word.start) > 0) return null
  for (let next = at + 1; next < tokens.length; next++) {
    const token = tokens[next] as Token
    const preposition = tokens[next - 1] as Token
    if (markOf(token, 'say') || hasCue(token, 'clause')) return null
    const named = hasCue(preposition, 'to') && wordsIn(text, preposition.end, token.from) === 0 ? placeNamed(token, knowledge) : null
    const entity = named && items.find(one => one.entity && one.entity.start <= token.start && token.end <= one.entity.end)?.entity
    if (named && entity && entity.kind !== 'person' && isState(named.country ?? undefined, knowledge)) return named
  }
  return null
}

/** "received him at the palace": the host's own. */
function seat({ trigger, parties, word }: Candidate, signs: readonly Signed[], { knowledge }: PlaceContext): EventPlace | null {
  const host = parties.find(({ role }) => role === 'host')?.entity.country
  if (trigger.frame !== 'host' || !host || !signs.some(({ sign, start }) => sign.kind === 'seat' && start > word.start)) return null
  return { name: knowledge.countryName(host, 'en') ?? host, country: host }
}

/** Who travels somewhere to meet somebody meets him there. */
function goal({ trigger, parties, status }: Candidate, candidates: readonly Candidate[]): EventPlace | null {
  if (trigger.frame !== 'mutual' || trigger.type === 'call') return null
  const visit = candidates.find(
    one => one.type === 'visit' && one.status === status && one.place && one.parties.some(guest => sharesLeader(guest.entity, parties)),
  )
  return visit?.place ?? null
}

/** "will meet him during his visit to Moscow": the journey of a party to the country of another, though no event of its own. */
function journeyGoal({ type, parties, word }: Candidate, { sentence, items }: Told, { text, knowledge }: PlaceContext): EventPlace | null {
  if (type !== 'meeting' && type !== 'negotiation') return null
  const { tokens } = sentence
  const states = new Set(parties.map(({ entity }) => entity.country))
  for (const [at, token] of tokens.entries()) {
    const journey = token.marks.some(({ kind, ...mark }) => kind === 'trigger' && 'trigger' in mark && mark.trigger.type === 'visit')
    if (!journey || Math.abs(token.start - word.start) > FARTHEST) continue
    const found = towards(tokens.slice(at + 1, at + 4), token.end, { text, knowledge }, items)
    if (found && states.has(found.country ?? undefined)) return found
  }
  return null
}

/** Where aid was brought: a place in the country of one who takes part, with a word for "to" or "in". */
function delivery({ type, parties, status }: Candidate, { sentence, items }: Told, context: PlaceContext): EventPlace | null {
  if (type !== 'aid' || (status !== 'held' && status !== 'planned')) return null
  const { tokens } = sentence
  const states = new Set(parties.map(({ entity }) => entity.country))
  for (const [at, token] of tokens.entries()) {
    const found = towards(tokens.slice(at, at + 3), token.from, context, items)
    if (found && states.has(found.country ?? undefined)) return found
  }
  return null
}

/** The place that the first of some tokens leads to: "to", and at most one word before the name (`إلى مطار عدن`). */
function towards(
  tokens: readonly Token[],
  from: number,
  { text, knowledge }: Pick<PlaceContext, 'text' | 'knowledge'>,
  items: Told['items'],
): EventPlace | null {
  const [first, ...rest] = tokens
  if (!first || !(hasCue(first, 'to') || hasCue(first, 'in')) || wordsIn(text, from, first.from) > 0) return null
  for (const token of rest) {
    if (wordsIn(text, first.end, token.from) > 1) return null
    const named = placeNamed(token, knowledge)
    const entity = named && items.find(one => one.entity && one.entity.start <= token.start && token.end <= one.entity.end)?.entity
    if (named && entity) return entity.offices.length > 0 || entity.leader || entity.government ? null : named
  }
  return null
}

const sharesLeader = ({ leader }: Entity, parties: Candidate['parties']): boolean =>
  leader !== undefined && parties.some(({ entity }) => entity.leader?.id === leader.id)

/** Offices whose place is where they are accredited, not where they are. */
const SENT = new Set<OfficeId>(['ambassador', 'envoy', 'un-representative'])

/** `وزير الخارجية بجمهورية مصر`: the country of an office, with the preposition joined to it. */
const isOwn = ({ offices, form }: Entity, token: Token): boolean =>
  offices.length > 0 && form !== 'capital' && token.prefix !== '' && !markOf(token, 'place')

/** The places of a sentence that a preposition makes a scene. */
function spotsOf({ sentence, items, clauses }: Told, signs: readonly Signed[], { text, knowledge }: PlaceContext): Spot[] {
  const { tokens } = sentence
  return tokens.flatMap((token, at) => {
    const named = placeNamed(token, knowledge)
    const entity = items.find(one => one.entity && one.entity.start <= token.start && token.end <= one.entity.end)?.entity
    if (!named || !(entity?.wordCase === 'in' || governed(tokens, at, text, named.country ?? ''))) return []
    if (!entity || entity.offices.some(office => SENT.has(office)) || entity.government || isOwn(entity, token)) return []
    if (aboutAt(clauses, token) || signs.some(({ sign, end }) => sign.kind === 'affairs' && end >= token.start - 3 && end <= token.end))
      return []
    const place =
      entity.kind === 'place' || entity.kind === 'state'
        ? placeOf({ ...entity, country: entity.country ?? named.country ?? '' }, knowledge)
        : named
    return isState(place.country ?? undefined, knowledge) ? [{ start: token.start, end: token.end, place }] : []
  })
}

const aboutAt = (clauses: Told['clauses'], token: Token): boolean =>
  clauses.some(({ items, zones }) =>
    items.some(
      (item, index) => (zones[index] === 'about' || zones[index] === 'source') && startOf(item) <= token.start && token.end <= endOf(item),
    ),
  )

function placeNamed(token: Token, knowledge: Knowledge): EventPlace | null {
  const place = markOf(token, 'place')?.place
  if (place) return { name: place.name, country: typeof place.country === 'string' ? place.country : null }
  const mark = markOf(token, 'country')
  if (!mark || mark.form === 'adjective' || mark.country.kind !== 'country') return null
  const { code } = mark.country
  const capital = mark.form === 'name' ? undefined : mark.country.capital?.en?.[0]
  return { name: capital ?? knowledge.countryName(code, 'en') ?? code, country: code }
}

/** Whether "in" or "at" governs the token, with nothing between but what names the same place more closely: `في العاصمة الروسية موسكو`. */
function governed(tokens: readonly Token[], at: number, text: string, code: string): boolean {
  const token = tokens[at] as Token
  if (/^[وف]?ب(ال)?$/.test(token.prefix)) return true
  for (let before = at - 1; before >= 0; before--) {
    const previous = tokens[before] as Token
    const next = tokens[before + 1] as Token
    if (wordsIn(text, previous.end, next.from) > 1 || /[.;؛:!?؟]/.test(text.slice(previous.end, next.from))) return false
    if (hasCue(previous, 'in') || /^[وف]?ب(ال)?$/.test(previous.prefix)) return true
    const sameCountry = previous.marks.some(
      mark =>
        (mark.kind === 'country' && mark.country.code === code) ||
        (mark.kind === 'place' && ([] as readonly string[]).concat(mark.place.country).includes(code)),
    )
    if (!sameCountry && !hasWord(previous, 'capital') && !hasWord(previous, 'glue') && !hasWord(previous, 'government')) return false
  }
  return false
}
