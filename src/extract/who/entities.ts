import type { Country, Knowledge, Leader, OfficeId } from '../../knowledge/index.ts'
import type { Language } from '../../languages/language.ts'
import { gapOf, hasCue, hasWord, markOf, type Sentence, type Settled, type Token } from '../words/tokens.ts'
import type { Inflection } from '../words/vocabulary.ts'
import {
  adjectiveMark,
  beginsAnew,
  countryAfter,
  countryMark,
  isDescribed,
  isOwnWord,
  leaderMarks,
  leadsElsewhere,
  nameFollows,
  pastTail,
  secondOffice,
  whichLeader,
  withinTitle,
} from './ahead.ts'
import { bondOf, type Draft, finish, newDraft, single } from './drafts.ts'
import type { Entity, Item } from './entity.ts'
import { advises, compatible, held, isGoal, SENT, SUBORDINATE, sentBy, servesHolder } from './holders.ts'
import { readMany } from './plural.ts'
import {
  actForNations,
  caseAt,
  closesPhrase,
  inflectionOf,
  isAnothers,
  isMany,
  isModifier,
  isOfStranger,
  spreadListed,
  spreadMany,
  spreadOffice,
} from './word-forms.ts'

export type Context = {
  text: string
  knowledge: Knowledge
  settled: Settled
  caseOf?: Language['caseOf']
  nameTail?: Language['nameTail']
  headFinal?: boolean
  /** The country that "our country" means. */
  home?: string | null
}

/** A sentence's tokens as items, neighbouring ones joined into entities. */
export function itemsOf(sentence: Sentence, context: Context): Item[] {
  const { tokens } = sentence
  const items: Item[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at] as Token
    const found = isPart(token, context) ? readEntity(tokens, at, context) : null
    if (!found) {
      items.push({ token })
      at++
      continue
    }
    items.push(...found.entities.map(entity => ({ entity })))
    const last = found.entities.at(-1)
    const wordCase = last && caseAt(context, last.end, tokens[found.next - 1] as Token)
    if (last && wordCase) last.wordCase = wordCase
    if (last && isAnothers(context.text, last)) last.notHolder = true
    if (context.headFinal && tokens.slice(at, found.next).some(isMany)) spreadMany(items, context.text)
    if (last && context.headFinal && isOfStranger(context.text, last, tokens[at - 1])) last.notHolder = true
    if (last && context.headFinal && isModifier(context.text, last, tokens[found.next])) last.form = 'adjective'
    at = last ? pastTail(last, tokens, found.next, context) : found.next
  }
  spreadListed(items, context.text)
  return actForNations(spreadOffice(items), context.text)
}

function isPart(token: Token, context: Context): boolean {
  return (
    !!markOf(token, 'office') ||
    !!countryMark(token, context) ||
    leaderMarks(token).length > 0 ||
    !!markOf(token, 'place') ||
    hasCue(token, 'home') ||
    ['counterpart', 'head', 'pronoun', 'both', 'government', 'honorific', 'capital', 'notHolder'].some(word => hasWord(token, word))
  )
}

function readEntity(tokens: readonly Token[], first: number, context: Context): { entities: Entity[]; next: number } | null {
  const head = tokens[first] as Token
  if (hasWord(head, 'pronoun')) return single(head, 'pronoun', first)
  const paired = hasWord(head, 'both')
  if (paired && !isDescribed(tokens, first, context)) return single(head, 'both', first)
  const draft = newDraft(head)
  if (paired && !markOf(head, 'office')) {
    // `الجانبان المصري والروسي`: two states by their governments.
    draft.many = true
    draft.government = true
  }
  // `next` follows the last token that belongs to the entity for certain; words that only join are taken in when something follows them.
  let next = first
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const before = tokens[at - 1]
    const gap = at === first || !before ? 'joined' : gapOf(context.text, before.end, token.from)
    if (gap === 'stop' || gap === 'words') break
    if (at > first && beginsAnew(token, draft) && !secondOffice(tokens, at, draft, context) && !withinTitle(tokens, at, draft, context))
      break
    if (at > first && context.headFinal && (gap === 'comma' || closesPhrase(tokens, at, draft, context))) break
    const verdict = take(draft, token, gap === 'comma', context, tokens, at)
    if (draft.governs) return governed(draft, tokens, at, context)
    if (verdict === 'end') break
    if (verdict === 'taken') {
      draft.end = token.end
      // A state before a person's name is in the genitive: "председатель КНР".
      if (draft.inflection === undefined || (markOf(token, 'leader') && draft.offices.length === 0))
        draft.inflection = inflectionOf(token, draft)
      next = at + 1
    }
  }
  if (draft.empty || next === first) return null
  if (draft.many && !draft.leader && draft.country) return readMany(draft, tokens, next, context)
  if (draft.masterNext) {
    const master = readEntity(tokens, next, context)
    if (master) return { entities: [finish(draft), ...master.entities.map(entity => ({ ...entity, dependent: true }))], next: master.next }
  }
  return { entities: [finish(draft)], next }
}

/** `دولت ترامپ`: the state, and the person named with it, who is no party. */
function governed(draft: Draft, tokens: readonly Token[], at: number, context: Context): { entities: Entity[]; next: number } | null {
  const person = readEntity(tokens, at, context)
  if (!person) return null
  const name = tokens[at] as Token
  const [master] = person.entities
  draft.country ??= master?.country ?? master?.leader?.country
  return {
    entities: [
      { ...finish(draft), end: name.end, kind: draft.offices.length > 0 ? 'person' : 'state' },
      ...person.entities.map(entity => ({ ...entity, dependent: true })),
    ],
    next: person.next,
  }
}

type Verdict = 'taken' | 'skipped' | 'end'

function take(draft: Draft, token: Token, comma: boolean, context: Context, tokens: readonly Token[], at: number): Verdict {
  const body = markOf(token, 'body')
  // `глава российского МИД`, `ministre français des Affaires étrangères`
  const headed = draft.offices.length === 0 ? draft.head : draft.offices.length === 1 && draft.offices[0] === 'minister'
  if (body && headed && draft.country && !draft.leader) {
    draft.offices = [body.office]
    draft.kind = 'person'
    return taken(draft)
  }
  const office = markOf(token, 'office')
  // Beside a word for both or for officials an adjective that may also be a surname (`التركي`, `روس`) is a country's.
  const country = countryMark(token, context) ?? (draft.many || draft.government || draft.counterpart ? adjectiveMark(token) : null)
  const leader = whichLeader(token, draft, office !== undefined || country !== null, context)
  // `به گزارش کرملین، پوتین …`: behind a comma a name is not that of the state before it.
  if (leader && comma && draft.country && draft.offices.length === 0 && !draft.leader && !draft.counterpart) return 'end'
  if (leader) return takeLeader(draft, leader)
  if (office) return takeOffice(draft, office, comma, token, context, tokens, at)
  if (draft.many && draft.empty && !country) return 'skipped'
  if (country) return comma ? 'end' : takeCountry(draft, country, token, tokens, at, context)
  if (hasWord(token, 'counterpart') && draft.leader) {
    // "Barack Obama, his American counterpart"
    const home = countryAfter(tokens, at, context)
    if (draft.counterpart || !home || !compatible(draft.leader, [], home)) return 'end'
    draft.counterpart = true
    draft.country = undefined
    return taken(draft)
  }
  if (hasWord(token, 'counterpart') && !comma) {
    // `وزیر خارجه X به همتای Y خود: …`: somebody whom the first one addresses.
    if (!draft.empty && hasCue(tokens[at - 1], 'to')) return 'end'
    // `في القاهرة نظيره الفرنسي`: a city before him is where, not whose counterpart.
    if (draft.form && draft.form !== 'adjective' && /\p{Script=Arabic}/u.test(context.text[token.start] ?? '')) return 'end'
    // `الرئيس الفرنسي نظيره الإيراني`: who has an office and a state is another.
    if (draft.offices.length > 0 && draft.country) return 'end'
    draft.counterpart = true
    draft.many ||= isMany(token)
    return taken(draft)
  }
  if (hasWord(token, 'government') && !comma && !draft.leader && !draft.government && draft.offices.length === 0) {
    draft.government = true
    draft.inflection ??= inflectionOf(token, draft)
    if (hasCue(token, 'diplomats')) draft.diplomats = true
    return draft.country ? taken(draft) : 'skipped'
  }
  if (hasWord(token, 'notHolder') && !comma) {
    // `جرد کوشنر داماد ترامپ`: the other is named only to say who this one is.
    const master = tokens[at + 1]
    if (draft.leader && master && leaderMarks(master).length > 0 && gapOf(context.text, token.end, master.from) === 'joined') {
      draft.masterNext = true
      return taken(draft)
    }
    draft.notHolder = true
    draft.kin = draft.empty ? bondOf(context.text, token) : null
    return draft.empty ? 'skipped' : taken(draft)
  }
  if (hasWord(token, 'head') && draft.empty && !comma) {
    draft.head = true
    draft.inflection = inflectionOf(token, draft)
    return 'skipped'
  }
  if (hasWord(token, 'capital') && draft.empty && !comma) {
    draft.capital = true
    return 'skipped'
  }
  if (hasWord(token, 'honorific') || hasWord(token, 'glue')) return leadsElsewhere(draft, tokens, at, comma) ? 'end' : 'skipped'
  const home = hasCue(token, 'home') && !comma && context.home ? context.knowledge.country(context.home) : undefined
  if (home && (draft.offices.length > 0 || draft.government || (draft.empty && !isOwnWord(token, context.text))))
    return takeCountry(draft, { country: home, form: 'name' }, token, tokens, at, context)
  const place = markOf(token, 'place')
  // `Türkiye'nin Lahey Maslahatgüzarı`
  if (place && context.headFinal && draft.country !== undefined && draft.of === undefined && sentFrom(tokens, at)) {
    draft.of = [place.place.country].flat()[0]
    return taken(draft)
  }
  if (place && draft.empty && (!place.weak || isSettledPlace(place.place.country, context))) return takePlace(draft, place.place)
  return 'end'
}

const taken = (draft: Draft): 'taken' => {
  draft.empty = false
  return 'taken'
}

const isSettledPlace = (country: string | string[], { settled }: Context): boolean =>
  [country].flat().some(code => settled.countries.has(code))

function takePlace(draft: Draft, place: { name: string; country: string | string[] }): Verdict {
  draft.kind = 'place'
  draft.form = 'place'
  draft.placeName = place.name
  draft.country = [place.country].flat()[0]
  return taken(draft)
}

function takeLeader(draft: Draft, leader: Leader): Verdict {
  if (draft.leader || draft.kind === 'place') return 'end'
  if (!draft.empty && (sentBy(leader, draft) || advises(leader, draft))) {
    // "Putin's special envoy", `فرستاده پوتین`, `مستشار أوباما`: somebody of his, not he.
    draft.country = leader.country
    draft.governs = true
    return 'end'
  }
  if (!draft.empty && !compatible(leader, draft.offices, draft.country)) return 'end'
  if (draft.government && !draft.country) {
    // "the Trump administration" acts as a state.
    draft.country = leader.country
    draft.governs = true
    return 'end'
  }
  draft.leader = leader
  draft.kind = 'person'
  return taken(draft)
}

function takeOffice(
  draft: Draft,
  mark: { office: OfficeId; many: boolean; of?: string; country?: string; open?: boolean; inflection?: Inflection },
  comma: boolean,
  token: Token,
  context: Context,
  tokens: readonly Token[],
  at: number,
): Verdict {
  if (draft.kind === 'place') return 'end'
  // `встретился в Пекине председатель`: a nominative begins anew.
  if (draft.inflection === 'oblique' && mark.inflection === 'nominative' && !draft.leader) return 'end'
  if (draft.leader) {
    // "Sergei Lavrov, the Russian foreign minister": an apposition if it can be his; `ترامپ به رهبر …`: whom he addresses.
    if (mark.many || hasCue(tokens[at - 1], 'to')) return 'end'
    if (draft.offices.length > 0) {
      // "the crown prince, deputy premier and minister of the interior": further offices of the same man, unless they have a holder of their own.
      if (comma || mark.country || countryAfter(tokens, at, context) || nameFollows(tokens, at, context)) return 'end'
      draft.offices.push(mark.office)
      return taken(draft)
    }
    const country = mark.country ?? countryAfter(tokens, at, context)
    // "Steve Witkoff, special envoy of Donald Trump, and …"
    const master = tokens[at + 1]
    if (
      master &&
      SUBORDINATE.has(mark.office) &&
      leaderMarks(master).length > 0 &&
      gapOf(context.text, token.end, master.from) === 'joined' &&
      held(draft.leader, mark.office)
    ) {
      draft.offices.push(mark.office)
      draft.masterNext = true
      return taken(draft)
    }
    if (!compatible(draft.leader, [mark.office], country) || (!country && comma)) return 'end'
  } else if (!draft.empty && (comma || stateBefore(draft, token, context))) return 'end'
  if (servesHolder(draft, mark)) {
    // "an adviser of the US president Donald Trump": somebody of his, not he.
    draft.governs = true
    return 'end'
  }
  if (draft.offices.includes(mark.office) && draft.country) return 'end'
  draft.offices.push(mark.office)
  draft.open = !!mark.open && !ARTICLE.test(token.prefix)
  draft.many ||= mark.many
  draft.of ??= mark.of
  if (mark.country) draft.country ??= mark.country
  draft.kind = 'person'
  if (draft.empty) draft.prefix = token.prefix
  return taken(draft)
}

/** `استدعت بغداد السفير`: in Arabic and Persian a state's name never stands before the office in it. */
const stateBefore = (draft: Draft, token: Token, { text }: Context): boolean =>
  draft.country !== undefined && draft.offices.length === 0 && !draft.counterpart && /\p{Script=Arabic}/u.test(text[token.start] ?? '')

function takeCountry(
  draft: Draft,
  { country, form }: { country: Country; form: NonNullable<Entity['form']> },
  token: Token,
  tokens: readonly Token[],
  at: number,
  context: Context,
): Verdict {
  const before = tokens[at - 1]
  // "the spokesman of Hamas" speaks for no state.
  if (form === 'faction' && (draft.leader || draft.offices.length > 0 || draft.country !== undefined)) return 'end'
  if (draft.country === country.code) return hasCue(before, 'to') || hasCue(before, 'in') ? 'end' : taken(draft)
  if (form !== 'metonym' && isGoal(country, token.prefix) && !draft.country && draft.offices.length > 0 && !draft.leader && !draft.open)
    return 'end'
  const sent = !draft.leader && draft.of === undefined && draft.offices.some(office => SENT.has(office))
  // `المبعوث إلى سوريا`, "the envoy to Syria": where somebody is sent is not whom he serves.
  if (draft.country !== undefined || (sent && hasCue(before, 'to') && !context.headFinal)) {
    if (!sent && !(context.headFinal && sentFrom(tokens, at) && !draft.leader && draft.of === undefined)) return 'end'
    draft.of = country.code
    return taken(draft)
  }
  if (draft.leader && ((draft.offices.length === 0 && !draft.counterpart) || !compatible(draft.leader, [], country.code))) return 'end'
  if (draft.empty) {
    draft.form = draft.capital ? 'capital' : form
    // `بالحكومة السورية`: what stands before it is joined to its first word.
    if (!draft.capital && !draft.government) draft.prefix = token.prefix
  }
  draft.country = country.code
  return taken(draft)
}

/** `Rusya'nın Ankara Büyükelçisi`: behind the second state, who is sent there. */
const sentFrom = (tokens: readonly Token[], at: number): boolean => SENT.has(markOf(tokens[at + 1], 'office')?.office as OfficeId)

/** A prefix that ends in the Arabic article. */
const ARTICLE = /[ال]ل$/
