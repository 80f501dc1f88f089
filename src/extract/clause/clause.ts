import type { Entity, Item } from '../who/entity.ts'

/**
 * What an entity is to its clause, by the word before it. `main` is all that no word marks: subjects and objects.
 */
export type Zone = 'main' | 'with' | 'between' | 'about' | 'source' | 'attendee' | 'in' | 'to' | 'from' | 'by' | 'initiative'

/** A stretch of a sentence that tells of one thing. */
export type Clause = {
  items: Item[]
  /** The zone of each item. */
  zones: Zone[]
  /** True for the content of a verb of saying. */
  reported: boolean
  /** Of a headline: who is named behind it as the one who told it, "… – Kremlin". */
  credited?: Entity | undefined
  /** Where words end in their case: those of one list end in the same one. */
  headFinal?: boolean
}

export type Place = { item: Item; index: number; zone: Zone }

export const inZones = (clause: Clause, zones: readonly Zone[], from: number, to: number): Place[] =>
  clause.items.slice(from, to).flatMap((item, offset) => {
    const index = from + offset
    const zone = clause.zones[index] as Zone
    return item.entity && zones.includes(zone) ? [{ item, index, zone }] : []
  })
