import { markOf, type Token } from '../words/tokens.ts'
import type { Entity } from './entity.ts'

/** An entity while its tokens are read, with what the words so far make of those that follow. */
export type Draft = Entity & {
  many: boolean
  empty: boolean
  masterNext: boolean
  governs: boolean
  capital: boolean
  head: boolean
  open: boolean
  /** A word before somebody makes it another: who stands under him, or his kin. */
  kin: 'under' | 'kin' | null
}

/** Whether a word that makes somebody another tells of his family: "fille du", "wife of". */
export const bondOf = (text: string, { start, end }: Token): 'under' | 'kin' => (KIN.test(text.slice(start, end)) ? 'kin' : 'under')
const KIN =
  /^(?:fille|fils|épouse|femme|gendre|frère|sœur|beau|daughter|son|wife|husband|brother|sister|дочь|сын|жена|супруга|зять|брат)(?!\p{L})/iu

export const newDraft = (token: Token): Draft => ({
  kind: 'state',
  start: token.start,
  end: token.end,
  prefix: token.prefix,
  from: token.from,
  offices: [],
  many: false,
  empty: true,
  masterNext: false,
  governs: false,
  capital: false,
  open: false,
  kin: null,
  head: false,
})

export function finish({
  many,
  empty: _empty,
  masterNext: _next,
  governs: _governs,
  capital: _capital,
  head: _head,
  open,
  kin,
  ...entity
}: Draft): Entity {
  if (many && !entity.leader) entity.several = true
  // `معاون ظریف`: his deputy.
  if (entity.leader && (kin === 'kin' || (kin && entity.offices.length === 0))) return { ...entity, dependent: true }
  // `رئيس حركة …`: of what body somebody is the head stands in words that are not known. It is no head of state.
  return open && !entity.leader && !entity.country && !entity.counterpart ? { ...entity, notHolder: true } : entity
}

/** An entity of one word: a pronoun, or a word for both. */
export const single = (token: Token, kind: 'pronoun' | 'both', at: number): { entities: Entity[]; next: number } => ({
  entities: [
    {
      kind,
      start: token.start,
      end: token.end,
      prefix: token.prefix,
      from: token.from,
      offices: [],
      inflection: markOf(token, 'word')?.inflection,
      ranks: token.marks.map(mark => (mark.kind === 'word' ? mark.ranks : undefined)).find(ranks => ranks !== undefined),
    },
  ],
  next: at + 1,
})
