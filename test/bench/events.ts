import autocannon from 'autocannon'
import fastify, { type FastifyInstance } from 'fastify'
import { buildApp } from '../../src/api/app.ts'
import { loadArticle } from '../../src/commands/load.ts'
import { referenceData } from '../../src/commands/open.ts'
import { type Knowledge, loadKnowledge } from '../../src/knowledge/index.ts'
import type { Document, EventType, Extraction } from '../../src/model.ts'
import { openStore, type Store } from '../../src/store/db.ts'
import { loadReference } from '../../src/store/reference.ts'
import { random } from './articles.ts'

const ARTICLES = 5000
const SECONDS = 5
const LEADERS = 60
const TYPES: readonly EventType[] = ['call', 'meeting', 'visit', 'agreement', 'letter']
const WORDS = 'spoke by telephone about the ceasefire and the return of displaced families'

/** Requests answered in a second by `/events`, against a bare Fastify route that sends the same bytes, in one run on the same cores. */
export async function benchEvents(): Promise<void> {
  const knowledge = loadKnowledge()
  const store = await openStore(':memory:')
  await loadReference(store, referenceData(knowledge))
  await fill(store, knowledge)
  const app = await buildApp({ store, version: 'bench' })
  const pairs = await filters(app)
  await compare(app, `?leader=…&country=…, ${pairs.length} filters`, pairs)
  await compare(app, '?type=call&limit=25', ['/events?type=call&limit=25'])
  await compare(app, 'newest 25', ['/events'])
  await app.close()
  await store.close()
}

/** Events of a few leaders, some far more often than others, as in the news. */
async function fill(store: Store, knowledge: Knowledge): Promise<void> {
  const cast = knowledge.leaders.slice(0, LEADERS)
  for (let at = 0; at < ARTICLES; at++) {
    const next = random(at + 1)
    const pick = () => cast[Math.floor(next() ** 2 * LEADERS)]!
    const text = `Report ${at}\n${pick().name} and ${pick().name} ${WORDS}.`
    const raw = { id: `bench-${at}`, origin: 'bench', mediaType: 'application/json' as const, text, title: `Report ${at}`, language: 'en' }
    await loadArticle(store, { version: 'bench', extract: document => factsOf(document, next, pick) }, raw)
  }
}

function factsOf({ text }: Document, next: () => number, pick: () => Knowledge['leaders'][number]): Extraction {
  const start = text.indexOf('\n') + 1
  const edtf = new Date(Date.UTC(2015, 0, 1 + Math.floor(next() * 3650))).toISOString().slice(0, 10)
  const participants = [...new Set([pick(), pick()])].map(({ id, name, country }) => ({
    leader: name,
    leaderId: id,
    country,
    role: 'party' as const,
  }))
  const event = {
    ...{
      type: TYPES[Math.floor(next() * TYPES.length)]!,
      channel: null,
      status: 'held' as const,
      date: { edtf, basis: 'stated' as const, text: null },
    },
    ...{
      participants,
      about: ['LY', 'SY'].slice(0, Math.floor(next() * 3)),
      place: null,
      cameo: '041',
      plover: 'CONSULT',
      rule: 'bench',
      confidence: 0.9,
    },
    evidence: [{ start, end: text.length, text: text.slice(start) }],
  }
  return { leaders: [], countries: [], dates: [], events: [event], quotes: [] }
}

/** Pairs of a leader and a country that have events together. */
async function filters(app: FastifyInstance): Promise<string[]> {
  const { data } = (await app.inject('/events?limit=200')).json()
  const pairs = data.flatMap(({ participants, about }: { participants: { leader: { id: string } }[]; about: { code: string }[] }) =>
    participants.flatMap(({ leader }) => about.map(({ code }) => `/events?leader=${leader.id}&country=${code}`)),
  )
  return [...new Set<string>(pairs)]
}

async function compare(app: FastifyInstance, name: string, paths: readonly string[]): Promise<void> {
  const bodies = await Promise.all(paths.map(async path => (await app.inject(path)).body))
  const size = bodies.reduce((sum, body) => sum + Buffer.byteLength(body), 0) / bodies.length
  const middle = bodies.sort((a, b) => a.length - b.length)[Math.floor(bodies.length / 2)]!
  const bare = fastify()
  bare.get('/events', (_request, reply) => void reply.type('application/json; charset=utf-8').send(middle))
  const floor = await rate(bare, ['/events'])
  await bare.close()
  const ours = await rate(app, paths)
  console.log(
    `events    ${ours.toFixed(0)} requests/s, floor ${floor.toFixed(0)}, ratio ${(ours / floor).toFixed(2)}  (${name}, ${(size / 1000).toFixed(1)} kB)`,
  )
}

async function rate(app: FastifyInstance, paths: readonly string[]): Promise<number> {
  const url = app.server.listening ? addressOf(app) : await app.listen({ port: 0, host: '127.0.0.1' })
  const { requests, non2xx, errors } = await autocannon({
    url,
    connections: 16,
    duration: SECONDS,
    workers: 1,
    requests: paths.map(path => ({ path })),
  })
  if (non2xx || errors) throw new Error(`${non2xx} answers that are no success, ${errors} errors`)
  return requests.average
}

function addressOf(app: FastifyInstance): string {
  const address = app.server.address()
  if (!address || typeof address === 'string') throw new Error('no address')
  return `http://127.0.0.1:${address.port}`
}
