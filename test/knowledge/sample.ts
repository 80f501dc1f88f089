/** A small world of its own for tests: persons with the terms that a test is about, and nothing else. */
import type { Country, Leader, Term } from '../../src/knowledge/types.ts'

export type Spell = Partial<Term> & Pick<Term, 'office'>

/** A person with an English name made of the id, and terms in country XA unless they say otherwise. */
export function person(id: string, offices: Spell[] = [], more: Partial<Leader> = {}): Leader {
  const name = id
    .split('-')
    .map(word => `${word[0]?.toUpperCase()}${word.slice(1)}`)
    .join(' ')
  return {
    id,
    name,
    country: 'FR',
    checked: '2025-01-31',
    names: { en: [name] },
    offices: offices.map(term => ({ country: 'FR', ...term })),
    ...more,
  }
}

export const country = (code: string, names: Country['names'] = {}, more: Partial<Country> = {}): Country => ({
  code,
  kind: 'country',
  names,
  ...more,
})
