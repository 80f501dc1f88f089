/** A database of many events with the skew of the news, the same for the same number: few leaders have most events. */
import { referenceData } from '../../src/commands/open.ts'
import { loadKnowledge } from '../../src/knowledge/index.ts'
import { openStore, type Store } from '../../src/store/db.ts'
import { loadReference } from '../../src/store/reference.ts'
import { rebuildTallies } from '../../src/store/tallies-rebuild.ts'
import { random } from './articles.ts'

const CAST = 400
const SEED = 20_200_229
const TYPES = ['call', 'meeting', 'visit', 'agreement', 'letter', 'negotiation', 'sanction', 'summit']
const STATUSES = ['held', 'held', 'held', 'held', 'planned', 'cancelled', 'denied']
const LANGUAGES = ['fa', 'ar', 'en']
const ABOUT = ['SY', 'LY', 'UA', 'IQ', 'YE', 'PS', 'AF', 'LB']
const WORDS = 'spoke by telephone about the ceasefire, the return of displaced families and the next round of talks in the capital'
const FIRST_DAY = 16_436
const DAYS = 3_650

export type Many = { store: Store; leaders: string[]; countries: string[] }

export async function manyEvents(location: string, count: number): Promise<Many> {
  const knowledge = loadKnowledge()
  const store = await openStore(location)
  await loadReference(store, referenceData(knowledge))
  const cast = knowledge.leaders.filter(({ provisional }) => !provisional).slice(0, CAST)
  const label = (code: string) => knowledge.countryName(code, 'en') ?? code
  const next = random(SEED)
  const pick = <T>(list: readonly T[], skew: number): T => list[Math.floor(next() ** skew * list.length)]!
  const insert = {
    event:
      store.prepare(`insert into events (id, public_id, type, status, date_edtf, date_basis, from_day, to_day, sort_day, cameo, plover, confidence, report_count, overdue)
      values (:id, :publicId, :type, :status, :edtf, 'stated', :day, :to, :day, '041', 'CONSULT', :confidence, 1, :status = 'planned')`),
    card: store.prepare('insert into event_cards (event_id, card) values (:id, :card)'),
    participant: store.prepare(
      "insert into event_participants (event_id, leader_id, country, role) values (:id, :leader, :country, 'party')",
    ),
    country: store.prepare('insert or ignore into event_countries (event_id, code, part) values (:id, :code, :part)'),
    language: store.prepare('insert into event_languages (event_id, language) values (:id, :language)'),
    change: store.prepare("insert into changes (noun, action, public_id, reason) values ('event', 'upsert', :publicId, 'bench')"),
  }
  await store.transaction(async () => {
    for (let id = 1; id <= count; id++) {
      const sides = [...new Set([pick(cast, 3), pick(cast, 2)])]
      const day = FIRST_DAY + Math.floor(next() * DAYS)
      const to = next() < 0.05 ? day + 29 : day
      const iso = new Date(day * 86_400_000).toISOString().slice(0, 10)
      const about = next() < 0.6 ? [pick(ABOUT, 2)] : []
      const row = {
        id,
        publicId: `bench-${id}`,
        type: pick(TYPES, 2),
        status: pick(STATUSES, 1),
        edtf: iso,
        day,
        to,
        confidence: Math.round(next() * 100) / 100,
      }
      const language = pick(LANGUAGES, 1.5)
      insert.event.run(row)
      insert.card.run({
        id,
        card: cardOf(
          row,
          sides.map(({ id, name, country }) => ({ id, name, country, label: label(country) })),
          about.map(code => ({ code, name: label(code) })),
          language,
        ),
      })
      for (const { id: leader, country } of sides) {
        insert.participant.run({ id, leader, country })
        insert.country.run({ id, code: country, part: 'participant' })
      }
      for (const code of about) insert.country.run({ id, code, part: 'about' })
      insert.language.run({ id, language })
      insert.change.run({ publicId: row.publicId })
    }
    await rebuildTallies(store)
  })
  store.prepare('analyze').run({})
  return { store, leaders: cast.map(({ id }) => id), countries: [...new Set([...ABOUT, ...cast.map(({ country }) => country)])] }
}

type Side = { id: string; name: string; country: string; label: string }

function cardOf(
  { publicId, type, status, edtf, confidence }: { publicId: string; type: string; status: string; edtf: string; confidence: number },
  sides: readonly Side[],
  about: readonly { code: string; name: string }[],
  language: string,
): string {
  const text = `${sides.map(({ name }) => name).join(' and ')} ${WORDS}.`
  return JSON.stringify({
    ...{ id: publicId, type, channel: null, status, date: { edtf, basis: 'stated', from: edtf, to: edtf } },
    participants: sides.map(({ id, name, country, label }) => ({
      leader: { id, name },
      country: { code: country, name: label },
      organisation: null,
      role: 'party',
    })),
    ...{ about, place: null, cameo: '041', plover: 'CONSULT', confidence, report_count: 1, independent_reports: 1 },
    ...{ first_reported: edtf, last_reported: edtf, overdue: false, languages: [language], articles: [`article-${publicId}`] },
    evidence: [{ article: `article-${publicId}`, start: 0, end: text.length, text }],
    conflicts: [],
  })
}
