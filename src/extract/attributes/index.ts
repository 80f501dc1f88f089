import type { Candidate } from '../events.ts'
import { type MatterContext, mattersOf } from './matters.ts'
import { scenesOf } from './scenes.ts'
import type { Told } from './told.ts'

/** Gives the candidates of an article what its other sentences say of them. The order and number of candidates stay. */
export function withAttributes(told: readonly Told[], context: MatterContext): Candidate[] {
  const matters = mattersOf(told, context)
  const scenes = scenesOf(told, context)
  return told.flatMap(({ candidates }) =>
    candidates.map(candidate => {
      const matter = matters.get(candidate)
      const about = [...candidate.about, ...(matter?.countries ?? []), ...(scenes.get(candidate) ?? [])]
      return { ...candidate, about: [...new Set(about)], affairs: [...(matter?.affairs ?? [])] }
    }),
  )
}
