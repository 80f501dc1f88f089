import type { Knowledge, Leader, OfficeId, Term } from '../../knowledge/index.ts'
import type { Document } from '../../model.ts'
import { hasCue } from '../words/tokens.ts'
import type { Entity, Item } from './entity.ts'

/** The days in which an article may have been written: one day when it says so, a range when only the offices in it tell; null when nothing does. */
export type Era = { from: string; to: string } | null

/**
 * An article's era. Without a date of its own it is the time in which everybody named with an office held it, if there is one such time:
 * "President Rouhani … Secretary of State Pompeo" was written between April 2018 and January 2021. Where an office was held twice, the
 * others whom the article names decide between the terms.
 */
export function eraOf({ published }: Document, entities: readonly Entity[]): Era {
  if (published) return { from: published.date, to: published.date }
  let possible: Range[] = [{ from: '', to: OPEN }]
  for (const { leader, offices, country } of entities) {
    if (!leader || offices.length === 0) continue
    const terms = leader.offices
      .filter(term => term.from && offices.includes(term.office) && (!country || term.country === country))
      .map(rangeOf)
    if (terms.length > 0) possible = intersect(possible, terms)
  }
  if (possible.length === 0 || possible[0]?.from === '') return null
  if (possible.length === 1) return possible[0] ?? null
  const others = [...new Set(entities.flatMap(({ leader }) => (leader ? [leader] : [])))]
  const votes = possible.map(
    range => others.filter(leader => leader.offices.some(term => term.from && intersect([range], [rangeOf(term)]).length > 0)).length,
  )
  const most = Math.max(...votes)
  const best = possible.filter((_, at) => votes[at] === most)
  return best.length === 1 ? (best[0] ?? null) : null
}

type Range = { from: string; to: string }
const OPEN = '9999-12-31'
const rangeOf = ({ from, to }: Term): Range => ({ from: from ?? '', to: to ?? OPEN })

function intersect(left: readonly Range[], right: readonly Range[]): Range[] {
  return left.flatMap(a =>
    right.flatMap(b => {
      const from = a.from > b.from ? a.from : b.from
      const to = a.to < b.to ? a.to : b.to
      return from <= to ? [{ from, to }] : []
    }),
  )
}

/** Offices that stand for each other when one speaks of a counterpart or of "the leader" of a country. */
const ALIKE: Partial<Record<OfficeId, readonly OfficeId[]>> = {
  president: ['president', 'head-of-state'],
  king: ['king', 'emir', 'sultan', 'emperor'],
  emir: ['emir', 'king'],
  chancellor: ['chancellor', 'prime-minister'],
  'prime-minister': ['prime-minister', 'chancellor'],
  'head-of-state': ['head-of-state', 'president', 'king', 'emir', 'sultan', 'supreme-leader'],
}

/** Offices of which a country has one holder at a time, so that office and date alone say who is meant. */
const UNIQUE = new Set<OfficeId>([
  'president',
  'king',
  'emir',
  'sultan',
  'emperor',
  'pope',
  'supreme-leader',
  'crown-prince',
  'prime-minister',
  'chancellor',
  'foreign-minister',
  'defence-minister',
  'secretary-general',
  'high-representative',
  'commission-president',
  'council-president',
  'parliament-speaker',
  'national-security-adviser',
  'vice-president',
  'director-general',
  'interior-minister',
  'nuclear-chief',
  'head-of-state',
  'finance-minister',
])

/** Offices of which a country's own press need not say whose they are. */
const HOME = new Set<OfficeId>(['president', 'foreign-minister', 'parliament-speaker', 'spokesperson', 'judiciary-chief', 'supreme-leader'])

/** Whoever may be called "the minister". */
const MINISTERS = new Set<OfficeId>([
  'minister',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
  'finance-minister',
  'energy-minister',
])

/** A prefix that ends in the Arabic article. */
const DEFINITE = /[ال]ل$/

export type Resolver = {
  era: Era
  /** Fills in who is meant by offices, counterparts and pronouns, sentence by sentence, in the order of the text. */
  resolve(items: Item[]): void
  /** The country or organisation for which a person acts, as of the article; empty where a provisional person's is not known. */
  actsFor(leader: Leader, offices: readonly OfficeId[], stated?: string): string
}

/** `home` is the country whose offices the article may name without it. */
export function resolver(knowledge: Knowledge, era: Era, named: readonly Entity[], home: string | null = null): Resolver {
  // Persons whom the article names, with the offices that it gives them.
  const persons = new Map<Leader, OfficeId[]>()
  for (const { leader, offices } of named) if (leader) persons.set(leader, [...(persons.get(leader) ?? []), ...offices])
  // Persons whom office and date told so far.
  const met = new Map<Leader, OfficeId[]>()
  // Those of them of whose office the article need not say whose it is.
  const atHome = named.filter(one => one.leader && one.offices.length > 0 && !one.country && !one.counterpart)
  // Whether the article tells of this office in another country.
  const stated = named.filter(one => one.country !== undefined && one.country !== home && !one.ofThatState).flatMap(one => one.offices)
  const elsewhere = (office: OfficeId): boolean => stated.includes(office)
  let focus: Entity | undefined
  // Persons of whom the article has told so far.
  const told: Entity[] = []
  /** Of some persons the only one who has one of these offices. */
  function onlyOf(some: readonly Entity[], ranks: readonly OfficeId[]): Entity | undefined {
    const fit = some.filter(
      ({ leader }) =>
        leader &&
        (persons.get(leader)?.some(office => ranks.includes(office)) ||
          leader.offices.some(term => ranks.includes(term.office) && inEra(term, era))),
    )
    return new Set(fit.map(({ leader }) => leader)).size === 1 ? fit[0] : undefined
  }
  const held = (leader: Leader, office: OfficeId, country: string): boolean =>
    leader.offices.some(term => (ALIKE[office] ?? [office]).includes(term.office) && term.country === country && inEra(term, era))

  function holder(office: OfficeId, country: string, of: string | undefined): Leader | undefined {
    const holds = (leader: Leader): boolean =>
      held(leader, office, country) && (!of || leader.offices.some(term => term.office === office && (!term.of || term.of === of)))
    const mentioned = [...persons.keys()].filter(leader => !leader.provisional && holds(leader))
    if (mentioned.length === 1) return mentioned[0]
    // "Austria's leader": the chancellor whom the article names.
    if (office === 'head-of-state' && mentioned.length === 0) {
      const heads = [...persons.keys()].filter(
        leader => !leader.provisional && (held(leader, 'prime-minister', country) || held(leader, 'chancellor', country)),
      )
      if (heads.length === 1) return heads[0]
    }
    if (mentioned.length > 1) {
      const exact = mentioned.filter(leader => persons.get(leader)?.includes(office))
      return exact.length === 1 ? exact[0] : undefined
    }
    if (office === 'spokesperson') return voiceOf(country, of)
    if (!UNIQUE.has(office)) return madeHolder(holds)
    if (era) {
      for (const same of office === 'head-of-state' ? ['head-of-state' as const] : (ALIKE[office] ?? [office])) {
        const holders = knowledge.officeHolders(country, same, era.from, era.to)
        if (holders.length === 1) return holders[0]
        if (holders.length > 1) return undefined
      }
    }
    // Nobody known: whom the article itself gives the office.
    return madeHolder(holds)
  }

  /** The only one unknown to the reference data to whom the article gives an office. */
  function madeHolder(holds: (leader: Leader) => boolean): Leader | undefined {
    const made = [...persons.keys()].filter(leader => leader.provisional && holds(leader))
    return made.length === 1 ? made[0] : undefined
  }

  /** `سخنگوی وزارت خارجه`: of a ministry and on a day there is one, unless the article names somebody unknown as such. */
  function voiceOf(country: string, of: string | undefined): Leader | undefined {
    const speaks = ({ offices }: Leader): boolean =>
      offices.some(term => term.office === 'spokesperson' && term.country === country && term.of === of && inEra(term, era))
    const made = [...persons].flatMap(([leader, offices]) =>
      leader.provisional && leader.country === country && offices.includes('spokesperson') ? [leader] : [],
    )
    if (made.length > 0) return made.length === 1 ? made[0] : undefined
    if (!era || era.from !== era.to || of === undefined || of === 'government') return undefined
    const known = knowledge.officeHolders(country, 'spokesperson', era.from, era.to).filter(speaks)
    return known.length === 1 ? known[0] : undefined
  }

  /** `الوزير النرويجي`, `السفير الإماراتي`: the only one of that country whom the article names with such an office. */
  function onlyOne(office: OfficeId, country: string): Leader | undefined {
    const same = (other: OfficeId): boolean => other === office || (office === 'minister' && MINISTERS.has(other))
    const found = [...new Map([...persons, ...met])].filter(
      ([leader, offices]) =>
        (leader.provisional || offices.some(same)) &&
        leader.offices.some(term => same(term.office) && term.country === country && inEra(term, era)),
    )
    return found.length === 1 ? found[0]?.[0] : undefined
  }

  function topOffice({ leader, offices }: Entity): OfficeId | undefined {
    if (offices[0]) return offices[0]
    const terms = leader?.offices.filter(term => inEra(term, era)) ?? []
    return terms[terms.length - 1]?.office
  }

  function resolveOffice(entity: Entity, before: readonly Entity[]): void {
    if (entity.leader || entity.kind !== 'person' || entity.notHolder) return
    if (entity.counterpart) {
      const other = [...before].reverse().find(one => one.kind === 'person' && (one.leader || one.offices.length > 0)) ?? focus
      const office = entity.offices[0] ?? (other ? topOffice(other) : undefined)
      if (office && entity.offices.length === 0) entity.offices = [office]
      if (office && entity.country) entity.leader = holder(office, entity.country, undefined)
      return
    }
    const [office] = entity.offices
    // "Foreign ministers" of nobody knows which states are no single one.
    if (!office || (entity.several && !entity.country)) return
    if (entity.country) {
      entity.leader =
        holder(office, entity.country, entity.of) ?? (DEFINITE.test(entity.prefix) ? onlyOne(office, entity.country) : undefined)
      return
    }
    // "The minister" alone may be any minister: a person of the article's own making holds only what one person holds.
    const mayStand = (leader: Leader): boolean => (!leader.provisional || UNIQUE.has(office)) && speaksFor(leader, entity.of)
    // An office alone is that of whoever was last named with it.
    const candidates = [...before].reverse().concat(focus ? [focus] : [])
    const same = candidates.find(
      one =>
        one.leader &&
        mayStand(one.leader) &&
        (one.offices.includes(office) || one.leader.offices.some(term => term.office === office && inEra(term, era))),
    )
    const all = [...persons].filter(
      ([leader, offices]) =>
        mayStand(leader) && (offices.includes(office) || leader.offices.some(term => term.office === office && inEra(term, era))),
    )
    const own = [...new Set(atHome.flatMap(one => (one.leader && one.offices.includes(office) ? [one.leader] : [])))]
    if (
      same?.leader &&
      own.length === 1 &&
      own[0] !== same.leader &&
      named.some(one => one.leader === same.leader && one.offices.includes(office))
    ) {
      entity.leader = own[0]
      return
    }
    const found = same ?? (all.length === 1 && all[0] ? { leader: all[0][0], country: undefined } : undefined)
    if (found?.leader) {
      entity.leader = found.leader
      entity.country = found.country
      entity.bare = true
    } else if (home && all.length === 0 && HOME.has(office) && !elsewhere(office)) {
      entity.leader = holder(office, home, entity.of)
      if (entity.leader || office === 'spokesperson') entity.country = home
    }
  }

  const self: Resolver = {
    era,
    resolve(items) {
      const before: Entity[] = []
      for (const [at, { entity }] of items.entries()) {
        if (!entity) continue
        if (entity.counterpart && entity.kind === 'state') entity.kind = 'person'
        if (entity.ranks) {
          const { ranks } = entity
          const meant = onlyOf(before, ranks) ?? onlyOf(told, ranks)
          if (meant) Object.assign(entity, { kind: 'person', leader: meant.leader, country: meant.country })
        } else if (entity.kind === 'pronoun') {
          const meant = onlyPerson(before) ?? focus
          if (meant) Object.assign(entity, { leader: meant.leader, country: meant.country, offices: meant.offices })
        } else {
          entity.country ??= sharedCountry(items, at)
          resolveOffice(entity, before)
        }
        if (entity.leader && entity.offices.length > 0 && !persons.has(entity.leader)) met.set(entity.leader, entity.offices)
        if (entity.leader) entity.country = self.actsFor(entity.leader, entity.offices, entity.country) || undefined
        if (entity.kind === 'person') before.push(entity)
      }
      told.push(...before)
      // Who is called "he" first of all in a sentence stays the one spoken of.
      const subject = items.find(({ entity }) => entity?.leader && (entity.kind === 'person' || entity.kind === 'pronoun'))?.entity
      if (subject?.kind === 'person') focus = subject
    },
    actsFor(leader, offices, stated) {
      if (stated && leader.offices.some(term => term.country === stated)) return stated
      const terms = leader.offices.filter(term => inEra(term, era))
      const term = terms.find(one => offices.includes(one.office)) ?? (era ? terms[terms.length - 1] : undefined)
      return term?.country ?? leader.country
    },
  }
  return self
}

/** "Erdogan flew to Sochi, where he met …": the only person of whom the sentence has spoken. */
function onlyPerson(before: readonly Entity[]): Entity | undefined {
  const named = before.filter(({ leader }) => leader)
  return before.length === named.length && new Set(named.map(({ leader }) => leader)).size === 1 ? named[0] : undefined
}

/** `رئیس مجلس و وزیر خارجه ایران`: two offices joined by "and" are of the one country that the second names. */
function sharedCountry(items: readonly Item[], at: number): string | undefined {
  const [first, and, second] = [items[at]?.entity, items[at + 1]?.token, items[at + 2]?.entity]
  if (first?.kind !== 'person' || first.leader || first.offices.length === 0 || first.counterpart) return undefined
  if (!second || second.leader || second.offices.length === 0 || second.counterpart || !hasCue(and, 'and') || !and) return undefined
  return and.start - first.end <= JOINED && second.from - and.end <= JOINED ? second.country : undefined
}
const JOINED = 1

/** `سخنگوی کمیسیون …` is not the ministry's. */
const speaksFor = ({ offices }: Leader, of: string | undefined): boolean =>
  of === undefined || offices.some(term => term.office !== 'spokesperson' || term.of === undefined || term.of === of)

/** Whether a term may have covered the era; open ends count as covering. */
function inEra({ from, to }: Term, era: Era): boolean {
  if (!era) return true
  return (!from || from <= era.to) && (!to || to >= era.from.slice(0, to.length))
}
