import { hasCue, type Token } from './annotate.ts'
import type { Entity, Item } from './entities.ts'
import type { Inflection } from './vocabulary.ts'

/** What the forms of words tell of entities: their case, and adjectives that share the office of others. */

type Draft = Pick<Entity, 'leader' | 'offices' | 'country'>

/** The case of the word that has just been taken as an entity's head; an adjective before it tells nothing. */
export function inflectionOf(token: Token, { leader, offices, country }: Draft): Inflection | undefined {
  const forms = token.marks.flatMap(mark => {
    if (mark.kind === 'leader') return mark.leader === leader ? [mark.inflection] : []
    if (mark.kind === 'office') return offices.includes(mark.office) ? [mark.inflection] : []
    if (mark.kind === 'country') return mark.country.code === country && mark.form !== 'adjective' ? [mark.inflection] : []
    return mark.kind === 'place' || mark.kind === 'word' ? [mark.inflection] : []
  })
  return forms.includes('nominative') ? 'nominative' : forms[0]
}

/** The written word that ends at `end`, with what an apostrophe joins to it. */
export const wordAround = (text: string, end: number): string =>
  (/[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(Math.max(0, end - 30), end))?.[0] ?? '') +
  (/^[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)?/u.exec(text.slice(end, end + 16))?.[0] ?? '')

export const isName = ({ marks }: Token): boolean =>
  marks.some(mark => mark.kind === 'leader' || mark.kind === 'country' || mark.kind === 'place')

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

/** `пресс-секретарь «Яндекса»`, `министр Иванов`: an office with a name after it that is not known is somebody else's. */
export const isAnothers = (text: string, { inflection, kind, leader, country, counterpart, end }: Entity): boolean =>
  inflection !== undefined && kind === 'person' && !leader && !country && !counterpart && /^ ["«„]?\p{Lu}/u.test(text.slice(end, end + 3))
