import type { Knowledge, Leader, OfficeId } from '../../knowledge/index.ts'
import type { WordCase } from '../../languages/language.ts'
import type { EventPlace, Participant, Role, Span } from '../../model.ts'
import type { Token } from '../words/tokens.ts'
import type { CountryForm, Inflection } from '../words/vocabulary.ts'

/**
 * Someone or something that can act: a person by name, office or both; a country or an organisation; a pronoun still to be resolved.
 * Made of neighbouring tokens: `وزير الخارجية` + `الروسي` + `سيرغي لافروف` is one.
 */
export type Entity = Span & {
  kind: 'person' | 'state' | 'place' | 'pronoun' | 'both'
  /** Clitics before its first word, and where the written word with them begins. */
  prefix: string
  from: number
  leader?: Leader
  offices: OfficeId[]
  /** What a spokesperson speaks for. */
  of?: string
  /** Country or organisation acted for, or named. */
  country?: string
  /** Named by an adjective alone, by its capital, by an armed party or a place in it. */
  form?: CountryForm | 'place'
  placeName?: string
  government?: boolean // a word for it stands with it: it acts, it is no mere place
  /** Named with a word for diplomats. */
  diplomats?: boolean
  /** "his French counterpart" */
  counterpart?: boolean
  /** Joined by "and" to the entity before it, in one list under one office. */
  joined?: boolean
  /** A deputy's or a former office: who holds it now is not meant. */
  notHolder?: boolean
  /** Holders of one office, of a body or a state: "EU foreign ministers". */
  several?: boolean
  ranks?: readonly OfficeId[] | undefined // "His Highness": the offices of those whom it may mean
  /** Known by an office alone, without name or country beside it. */
  bare?: boolean
  ofThatState?: boolean // "of this country"
  /** Named only to say whose envoy or adviser somebody else is. */
  dependent?: boolean
  /** Where names change with their case: that of its head. A nominative is no object, another case no subject. */
  inflection?: Inflection
  /** In a place or to it: the accusative after "in". */
  wordCase?: WordCase
}

/** A sentence as a row of entities and of the tokens that are none. */
export type Item = { entity: Entity; token?: undefined } | { token: Token; entity?: undefined }

/** Where its first written word begins, clitics included. */
export const startOf = (item: Item): number => (item.entity ?? item.token).from

export const endOf = (item: Item): number => (item.entity ?? item.token).end

export const isState = (code: string | undefined, knowledge: Knowledge): boolean =>
  code !== undefined && knowledge.country(code)?.kind === 'country'

export function placeOf({ placeName, country, form }: Entity, knowledge: Knowledge): EventPlace {
  const code = country ?? ''
  const capital = form === 'capital' ? knowledge.country(code)?.capital?.en?.[0] : undefined
  return { name: placeName ?? capital ?? knowledge.countryName(code, 'en') ?? code, country: country ?? null }
}

/** A party as the record shows it. */
export function participantOf({ entity, role }: { entity: Entity; role: Role }, knowledge: Knowledge): Participant {
  const code = entity.country
  const acting = !code ? {} : knowledge.country(code)?.kind === 'organisation' ? { organisation: code } : { country: code }
  return { ...(entity.leader ? { leader: entity.leader.name, leaderId: entity.leader.id } : {}), ...acting, role }
}
