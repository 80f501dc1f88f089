/** Where places lie, from GeoNames (CC BY 4.0): for maps. Places that it does not tell apart by name and country have no coordinates. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

export type Position = readonly [longitude: number, latitude: number]
/** The position of a place by its English name and its country's code; null where it is not known. */
export type Locate = (place: string, country: string | null) => Position | null

const schema = z.record(z.string(), z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]))

/** @param seeds the folder of the reference data */
export function loadCoordinates(seeds: string): Locate {
  const positions = new Map(Object.entries(schema.parse(JSON.parse(readFileSync(join(seeds, 'coordinates.json'), 'utf8')))))
  return (place, country) => positions.get(`${place}|${country ?? ''}`) ?? null
}
