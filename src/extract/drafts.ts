import { markOf, type Token } from './annotate.ts'
import type { Entity } from './entities.ts'

/** An entity while its tokens are read, with what the words so far make of those that follow. */
export type Draft = Entity & {
  many: boolean
  empty: boolean
  masterNext: boolean
  governs: boolean
  capital: boolean
  head: boolean
  open: boolean
  kin: boolean
}

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
  kin: false,
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
  if (kin && entity.leader && entity.offices.length === 0) return { ...entity, dependent: true }
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
    },
  ],
  next: at + 1,
})
