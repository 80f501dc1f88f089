import { z } from 'zod'
import { mutualQuotes, type SharedEvent, sharedEvents } from '../../store/contacts.ts'
import type { Store } from '../../store/db.ts'
import { isoDay } from '../../store/views.ts'
import { detailSchema } from '../bodies.ts'
import { type Resolved, resolveAll } from '../entities.ts'
import { querySchema } from '../parameters.ts'
import { type Fault, Problem, problemSchema } from '../problems.ts'
import { eventSchema, quoteSchema } from '../schemas.ts'
import { timelineOf } from '../timeline.ts'
import type { Endpoint } from './context.ts'
import { sendDetail } from './detail.ts'

const side = z.object({ id: z.string(), label: z.string() })

const body = z
  .object({
    noun: z.enum(['leader', 'country']),
    sides: z.array(side).length(2),
    events: z.number().int(),
    held: z.number().int(),
    first: z.string().nullable().describe('First dated event that was held'),
    last: z.string().nullable(),
    types: z.record(z.string(), z.number().int()),
    statuses: z.record(z.string(), z.number().int()),
    timeline: z
      .array(z.object({ period: z.string(), from: z.string(), to: z.string(), count: z.number().int() }))
      .describe('Held, by year'),
    longest_silence: z
      .object({ from: z.string(), to: z.string(), days: z.number().int() })
      .nullable()
      .describe('Between two dated events that were held'),
    latest: z.array(eventSchema),
    quotes: z.array(quoteSchema).describe('What each is quoted with in articles that name the other, newest first'),
    cut: z.boolean().describe('True when only the newest events were looked at'),
  })
  .meta({ id: 'Relation' })

/** Events that a dossier looks at, the newest; and rows that it shows. */
const MAX_EVENTS = 20_000
const SHOWN = 10

const NAME = 'Id, code, or any name in any script, of a leader or a country; both of one kind'

/** The dossier of two leaders or two countries. */
export const relations: Endpoint = (app, { store }) => {
  const schema = {
    ...{
      tags: ['leaders', 'countries'],
      summary: 'Two leaders or two countries: what there was between them, when, and the longest silence',
    },
    params: z.object({ a: z.string().describe(NAME).meta({ example: 'putin' }), b: z.string().describe(NAME).meta({ example: 'macron' }) }),
    querystring: querySchema({ names: ['lang'] }),
    response: { 200: detailSchema(body), 400: problemSchema, 404: problemSchema },
  }
  app.get('/relations/:a/:b', { schema, config: { data: true } }, async (request, reply) => {
    const { a, b } = request.params as { a: string; b: string }
    const { noun, one, other } = await sidesOf(store, a, b)
    const events = await sharedEvents(store, [noun, one.id], [noun, other.id], MAX_EVENTS + 1)
    const seen = events.slice(0, MAX_EVENTS)
    const dossier = {
      ...{ noun, sides: [one, other].map(({ id, label }) => ({ id, label })), ...summaryOf(seen) },
      latest: seen.slice(0, SHOWN).map(({ card }) => JSON.parse(card) as unknown),
      quotes: await mutualQuotes(store, noun, one.id, other.id, SHOWN),
      cut: events.length > MAX_EVENTS,
    }
    const links = { self: `/relations/${one.id}/${other.id}`, events: `/events?${noun}_all=${one.id},${other.id}` }
    return sendDetail(store, request, reply, dossier, links)
  })
}

/** Two countries where both names are countries', else two leaders. */
async function sidesOf(store: Store, a: string, b: string): Promise<{ noun: 'leader' | 'country'; one: Resolved; other: Resolved }> {
  const faults: Fault[] = []
  for (const noun of ['country', 'leader'] as const) {
    const [one, other] = [await resolveAll(store, noun, 'a', a), await resolveAll(store, noun, 'b', b)]
    if (!('fault' in one) && !('fault' in other)) {
      if (one.id === other.id) {
        throw new Problem(400, 'invalid-query', [{ code: 'unknown_value', name: 'b', value: b, detail: `'${a}' and '${b}' are the same.` }])
      }
      return { noun, one, other }
    }
    // What is wrong with a leader's name is told unless both were to be countries.
    if (noun === 'leader' || !('fault' in one) || !('fault' in other))
      for (const side of [one, other]) if ('fault' in side) faults.push(side.fault)
  }
  const ambiguous = faults.filter(({ code }) => code === 'ambiguous_entity')
  if (ambiguous.length) throw new Problem(400, 'ambiguous', ambiguous)
  throw new Problem(
    404,
    'not-found',
    faults.map(fault => ({ ...fault, code: 'not_found' })),
  )
}

function summaryOf(events: readonly SharedEvent[]) {
  const held = events.filter(({ status }) => status === 'held')
  const days = held.flatMap(({ from, to }) => (from !== null && to !== null ? [{ from, to }] : [])).sort((a, b) => a.from - b.from)
  return {
    ...{ events: events.length, held: held.length, first: isoDay(days[0]?.from ?? null) },
    last: isoDay(days.length ? Math.max(...days.map(({ to }) => to)) : null),
    types: counts(events.map(({ type }) => type)),
    statuses: counts(events.map(({ status }) => status)),
    timeline:
      timelineOf(
        held.map(({ from, to }) => ({ from, to, count: 1 })),
        'year',
      )?.stretches ?? [],
    longest_silence: longestSilence(days),
  }
}

function counts(values: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {}
  for (const value of values) found[value] = (found[value] ?? 0) + 1
  return found
}

/** The longest time without an event, of days in order; null with fewer than two. */
function longestSilence(days: readonly { from: number; to: number }[]) {
  let longest: { from: string; to: string; days: number } | null = null
  let end = days[0]?.to ?? 0
  for (const { from, to } of days.slice(1)) {
    if (from - end > (longest?.days ?? 0)) longest = { from: isoDay(end)!, to: isoDay(from)!, days: from - end }
    end = Math.max(end, to)
  }
  return longest
}
