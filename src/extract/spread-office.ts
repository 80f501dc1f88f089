import { hasCue } from './annotate.ts'
import type { Item } from './entities.ts'

/** "Russian and Turkish presidents": an adjective before "and" shares the office that follows. */
export function spreadOffice(items: Item[]): Item[] {
  items.forEach((item, at) => {
    const previous = items[at - 1]
    const adjective = items[at - 2]?.entity
    const { entity } = item
    if (!entity || entity.leader || entity.offices.length === 0 || !entity.country) return
    if (!previous?.token || !hasCue(previous.token, 'and') || !adjective) return
    if (
      adjective.kind === 'state' &&
      adjective.form === 'adjective' &&
      adjective.offices.length === 0 &&
      entity.start - adjective.end < 40
    ) {
      adjective.kind = 'person'
      adjective.offices = entity.offices
    }
  })
  return items
}
