import type { Clause } from '../clause/clause.ts'
import type { Candidate } from '../clause/telling.ts'
import type { Item } from '../who/entity.ts'
import type { Sentence } from '../words/tokens.ts'

/** A sentence with the events that it tells. */
export type Told = { sentence: Sentence; items: readonly Item[]; clauses: readonly Clause[]; candidates: readonly Candidate[] }
