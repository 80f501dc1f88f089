import { endOf, type Item, startOf } from '../who/entity.ts'
import { hasCue } from '../words/tokens.ts'

/** Lists of places. */

/** "to Qatar, Iraq and Oman": a place after a comma goes on with the list when an "and" ends it. */
export function listed(text: string, items: readonly Item[], at: number): boolean {
  const isPlace = (item: Item | undefined): boolean =>
    item?.entity !== undefined && item.entity.kind !== 'person' && item.entity.offices.length === 0
  const comma = (left: Item, right: Item): boolean => /^\s*[,،]\s*$/.test(text.slice(endOf(left), startOf(right)))
  let last = at
  if (!isPlace(items[at]) || !isPlace(items[at - 1]) || !comma(items[at - 1] as Item, items[at] as Item)) return false
  while (isPlace(items[last + 1]) && comma(items[last] as Item, items[last + 1] as Item)) last++
  const next = items[last + 1]
  return next?.token ? hasCue(next.token, 'and') && isPlace(items[last + 2]) : (next?.entity?.prefix.startsWith('و') ?? false)
}
