import type { EventType } from '../../model.ts'
import type { Candidate } from '../events.ts'

/**
 * How sure an event is, as the logarithm of its odds: of events of which nothing is to be said the first figure, and what each of the
 * following takes from it or adds. Fitted to events of articles that nobody had worked with and that readers judged right or wrong, and to
 * those of articles with known facts (docs/blind-reading.md, test/gold), so that of events given 0.9, nine in ten are right.
 */
const ODDS = {
  start: 2.61,
  /** No leader is named in it. */
  nameless: -0.28,
  /** Only words tell of it that often mean something else, and no signing makes them plain. */
  weak: -0.94,
  /** A conference has whoever is named beside it. */
  gathering: -0.75,
  /** More than two take part. */
  many: -0.85,
  /** What passes between states is told as news, as a wish and as a matter alike. */
  accord: -0.57,
  /** No words say when it was. */
  undated: -0.36,
  /** Who took part stands far from the word that tells of it. */
  far: -0.38,
  /** Not all of them are named in the sentence. */
  meant: -0.35,
  /** Other leaders are. */
  crowded: -0.47,
  /** The sentence is long. */
  long: -0.58,
  /** It is told far down, as background. */
  late: -0.55,
  /** The article tells of many events. */
  among: -0.36,
  /** It is a headline's. */
  title: 0.26,
  /** A journey has one who travels and a place. */
  journey: 0.26,
} as const

/** Lengths and distances in UTF-16 code units, and how many events are many. */
const LONG = 300
const FAR = 40
const LATE = 1500
const AMONG = 4

/** Events less sure than this are not told: they are more likely wrong than right. */
export const LEAST = 0.5

/** How sure an event is whose tellings are given: of those given 0.9, nine in ten are right. @param events how many the article tells of */
export function confidenceOf(tellings: readonly Candidate[], type: EventType, events: number): number {
  const parties = tellings.flatMap(one => one.parties)
  const holds: Record<Exclude<keyof typeof ODDS, 'start'>, boolean> = {
    nameless: !parties.some(({ entity }) => entity.leader),
    weak: tellings.every(({ trigger, signed }) => trigger.weak && !signed),
    gathering: tellings[0]?.trigger.frame === 'gather',
    many: tellings.some(one => one.parties.length > 2),
    accord: type === 'agreement' || type === 'negotiation',
    undated: tellings.every(({ date }) => !date),
    far: tellings.every(one => distanceIn(one) >= FAR),
    meant: tellings.every(one => one.parties.some(({ entity }) => !isWithin(entity, one.evidence))),
    crowded: tellings.every(one => one.crowded),
    long: tellings.every(({ evidence }) => evidence.end - evidence.start >= LONG),
    late: tellings.every(({ evidence }) => evidence.start > LATE),
    among: events >= AMONG,
    title: tellings.some(({ part }) => part === 'title'),
    journey: tellings[0]?.trigger.frame === 'travel',
  }
  const odds = Object.entries(holds).reduce((sum, [name, is]) => (is ? sum + ODDS[name as keyof typeof holds] : sum), ODDS.start as number)
  return Math.round(100 / (1 + Math.exp(-odds))) / 100
}

type Stretch = { start: number; end: number }

const isWithin = (one: Stretch, other: Stretch): boolean => one.start >= other.start && one.end <= other.end

/** From the word that tells of an event to the farthest of those who stand in its sentence. */
const distanceIn = ({ parties, evidence, word }: Candidate): number =>
  Math.max(0, ...parties.flatMap(({ entity }) => (isWithin(entity, evidence) ? [entity.start - word.end, word.start - entity.end] : [])))
