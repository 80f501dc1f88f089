import type { Candidate } from '../clause/telling.ts'
import { type DateContext, datesOf, newsDaysOf } from './dates.ts'
import { type MatterContext, mattersOf } from './matters.ts'
import { placesOf } from './places.ts'
import { scenesOf } from './scenes.ts'
import type { Told } from './told.ts'

/** Gives the candidates of an article what its sentences say of them besides who took part. The order and number of candidates stay. */
export function withAttributes(told: readonly Told[], context: MatterContext & DateContext): Candidate[] {
  const dates = datesOf(told, context)
  const places = placesOf(told, context)
  const matters = mattersOf(told, context)
  const newsDays = newsDaysOf(told, context)
  const scenes = scenesOf(told, places, context)
  return told.flatMap(({ candidates }) =>
    candidates.map(candidate => {
      const matter = matters.get(candidate)
      const place = places.get(candidate) ?? null
      const about = new Set([...candidate.about, ...(matter?.countries ?? []), ...(scenes.get(candidate) ?? [])])
      // Where it was is no matter by being named.
      if (place?.country) about.delete(place.country)
      return {
        ...candidate,
        date: dates.get(candidate) ?? null,
        newsDay: newsDays.get(candidate) ?? null,
        place,
        about: [...about],
        affairs: [...(matter?.affairs ?? [])],
      }
    }),
  )
}
