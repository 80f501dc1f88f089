import type { Knowledge } from '../../knowledge/index.ts'
import { type Entity, endOf, type Item } from './entity.ts'

/**
 * `به روم، پایتخت ایتالیا، رفت و با وزیر خارجه این کشور دیدار کرد`: an office "of this country" is one of the state named last. Gives each
 * such office its country, sentence by sentence in the order of the text; `ofThatState` is tried on what follows the office.
 */
export function officesOfThatState(
  text: string,
  ofThatState: RegExp | undefined,
  knowledge: Knowledge,
): (items: readonly Item[]) => Item[] {
  let last: string | undefined
  return items =>
    items.map(item => {
      const { entity } = item
      if (!entity) return item
      const asked =
        ofThatState !== undefined &&
        last !== undefined &&
        entity.kind === 'person' &&
        entity.offices.length > 0 &&
        !entity.leader &&
        !entity.country &&
        !entity.counterpart &&
        ofThatState.test(text.slice(endOf(item), endOf(item) + REACH))
      if (asked) return { entity: { ...entity, country: last, ofThatState: true } as Entity }
      if (entity.country !== undefined && knowledge.country(entity.country)?.kind === 'country') last = entity.country
      return item
    })
}

/** No word of an office that is not known is longer, with "of this country" behind it. */
const REACH = 40
