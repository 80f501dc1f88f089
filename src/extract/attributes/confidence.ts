import type { EventType } from '../../model.ts'
import type { Candidate } from '../clause/telling.ts'

/**
 * How sure an event is, as the logarithm of its odds: of events of which nothing is to be said the first figure, and what each of the
 * following takes from it or adds. Fitted to events of articles that nobody had worked with and that readers judged right or wrong, and to
 * those of articles with known facts (docs/blind-reading.md, test/gold), so that of events given 0.9, nine in ten are right. What was wrong
 * counts 1.3 times, since those who wrote the rules have learnt from it meanwhile.
 */
const ODDS = {
  start: 1.38,
  /** No leader is named in it. */
  nameless: 0.87,
  /** Two leaders or more are. */
  named: 0.9,
  /** Only words tell of it that often mean something else, and no signing makes them plain. */
  weak: -0.57,
  /** More than two take part. */
  many: -1.14,
  /** An accord is told as reached and as wanted alike; */
  accord: -0.45,
  /** talks as held and as a matter; */
  talks: -0.54,
  /** sanctions, relief and aid as done and as a state of affairs. */
  measure: -0.64,
  /** A journey has one who travels and a place. */
  journey: 0.77,
  /** Nobody who takes part stands close to the word that tells of it, where that is not the last of its clause as a rule. */
  far: -0.96,
  /** Words that are not known stand around it. */
  loose: -0.5,
  /** It is still to come, or undone, in what somebody says. */
  said: -0.48,
  /** It is told as held beside a word of doubt. */
  doubted: -0.42,
  /** The sentence names other leaders, too. */
  crowded: -0.34,
  /** The sentence is long. */
  long: -0.81,
  /** It stands in the headline or the first paragraph: */
  leading: 0.38,
  /** or far down, as background. */
  late: -0.52,
} as const

/** What may be said of an event that makes it more or less sure. */
type Sign = Exclude<keyof typeof ODDS, 'start'>

/** Lengths and distances in UTF-16 code units. */
const LONG = 300
const FAR = 20
const LATE = 1500
/** The headline is the first paragraph of an article that has one. */
const LEADING = 1
const MEASURES = new Set<EventType>(['aid', 'relief', 'sanction', 'recognition', 'rupture'])

/** Events less sure than this are not told: of those that readers judged, most were wrong. */
export const LEAST = 0.45

/** What holds of an event whose tellings are given. */
function signsOf(tellings: readonly Candidate[], type: EventType, headFinal: boolean): Record<Sign, boolean> {
  const leaders = tellings.map(({ parties }) => parties.filter(({ entity }) => entity.leader).length)
  const unsettled = tellings[0]?.status !== 'held'
  return {
    nameless: leaders.every(count => count === 0),
    named: leaders.some(count => count >= 2),
    weak: tellings.every(({ trigger, signed }) => trigger.weak && !signed),
    many: tellings.some(one => one.parties.length > 2),
    accord: type === 'agreement',
    talks: type === 'negotiation',
    measure: MEASURES.has(type),
    journey: tellings[0]?.trigger.frame === 'travel',
    far: !headFinal && tellings.every(one => distanceIn(one) >= FAR),
    loose: tellings.every(one => one.loose),
    said: unsettled && tellings.every(one => one.withThat),
    doubted: !unsettled && tellings.every(one => one.withDoubt),
    crowded: tellings.every(one => one.crowded),
    long: tellings.every(({ evidence }) => evidence.end - evidence.start >= LONG),
    leading: tellings.some(({ paragraph }) => paragraph <= LEADING),
    late: tellings.every(({ evidence }) => evidence.start > LATE),
  }
}

/** How sure an event is whose tellings are given: of those given 0.9, nine in ten are right. */
export function confidenceOf(tellings: readonly Candidate[], type: EventType, headFinal: boolean): number {
  const odds = Object.entries(signsOf(tellings, type, headFinal)).reduce(
    (sum, [sign, is]) => (is ? sum + ODDS[sign as Sign] : sum),
    ODDS.start as number,
  )
  return Math.round(100 / (1 + Math.exp(-odds))) / 100
}

type Stretch = { start: number; end: number }

const isWithin = (one: Stretch, other: Stretch): boolean => one.start >= other.start && one.end <= other.end

/** From the word that tells of an event to the nearest of those who stand in its sentence. */
const distanceIn = ({ parties, evidence, word }: Candidate): number =>
  Math.min(
    ...parties.flatMap(({ entity }) => (isWithin(entity, evidence) ? [Math.max(entity.start - word.end, word.start - entity.end)] : [])),
  )
