import type { Sentence } from '../annotate.ts'
import type { Clause } from '../clauses.ts'
import type { Item } from '../entities.ts'
import type { Candidate } from '../events.ts'

/** A sentence with the events that it tells. */
export type Told = { sentence: Sentence; items: readonly Item[]; clauses: readonly Clause[]; candidates: readonly Candidate[] }
