import type { WordCase } from '../../languages/language.ts'
import { hasCue, type Token } from '../words/tokens.ts'
import type { Inflection } from '../words/vocabulary.ts'
import type { Context } from './entities.ts'
import type { Entity, Item } from './entity.ts'

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
const wordAround = (text: string, end: number): string =>
  (/[\p{L}\p{M}\p{N}]*(?:['’‘ʼ`´]\p{L}+)?$/u.exec(text.slice(Math.max(0, end - 30), end))?.[0] ?? '') +
  (/^[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)?/u.exec(text.slice(end, end + 16))?.[0] ?? '')

/** The small word right behind `end`, which may be the ending of a name: `Erdoğan a`, `Erdoğan ’a`. */
const endingAfter = (text: string, end: number): string | undefined =>
  /^ ?['’\u0092]?(\p{Ll}{1,4})(?![\p{L}\p{N}])/u.exec(text.slice(end, end + ENDING))?.[1]
const ENDING = 8

/** The case of the word that ends at `end`, whose token is given. */
export const caseAt = ({ text, caseOf }: Pick<Context, 'text' | 'caseOf'>, end: number, token: Token): WordCase | null | undefined =>
  caseOf?.(wordAround(text, end), isName(token), endingAfter(text, end))

export const isName = ({ marks }: Token): boolean =>
  marks.some(mark => mark.kind === 'leader' || mark.kind === 'country' || mark.kind === 'place')

/**
 * "Turkish, Russian, Iranian foreign ministers", "Iran, Saudi presidents": all states listed before an office in the plural have it, where
 * their names stand before it.
 */
export function spreadListed(items: readonly Item[], text: string): void {
  items.forEach(({ entity: last }, at) => {
    if (!last?.several || !last.country || !(last.offices.length || last.counterpart) || !/\p{Script=Latin}/u.test(text[last.start] ?? ''))
      return
    if (!/^\p{Lu}/u.test(text.slice(last.start)) || /\bof\b/.test(text.slice(last.start, last.end))) return
    let from = last.from
    for (const { entity, token } of items.slice(0, at).reverse()) {
      if (!/^[\s,]*$/.test(text.slice((entity ?? token).end, from)) || (token && !hasCue(token, 'and'))) return
      from = (entity ?? token).from
      if (!entity) continue
      if (entity.kind !== 'state' || entity.government || !entity.country) return
      Object.assign(entity, { kind: 'person', offices: [...last.offices], counterpart: last.counterpart, several: true })
    }
  })
}

/** "his … counterparts" */
const isOneOfMany = ({ counterpart, several }: Entity): boolean => counterpart === true && several === true

/** "Russian and Turkish presidents": an adjective before "and" shares the office that follows. */
export function spreadOffice(items: Item[]): Item[] {
  items.forEach((item, at) => {
    const previous = items[at - 1]
    const adjective = items[at - 2]?.entity
    const { entity } = item
    if (!entity || entity.leader || (entity.offices.length === 0 && !isOneOfMany(entity)) || !entity.country) return
    if (!previous?.token || !hasCue(previous.token, 'and') || !adjective) return
    if (
      adjective.kind === 'state' &&
      adjective.form === 'adjective' &&
      adjective.offices.length === 0 &&
      entity.start - adjective.end < 40
    ) {
      adjective.kind = 'person'
      adjective.offices = entity.offices
      adjective.counterpart = entity.counterpart
    }
  })
  items.forEach(({ entity }, at) => {
    const [adjective, joint] = [items[at - 2]?.entity, items[at - 1]?.token]
    // "Russian and Turkish delegations"
    if (!entity?.government || entity.kind !== 'state' || !hasCue(joint, 'and')) return
    if (adjective?.form === 'adjective' && adjective.kind === 'state' && !adjective.government && entity.from - adjective.end < 6) {
      adjective.government = true
      adjective.wordCase = entity.wordCase
    }
  })
  return items
}

/** `با آمریکایی‌ها مذاکره کرد`: those with whom one talks by the name of their nation act for it. */
export function actForNations(items: Item[], text: string): Item[] {
  items.forEach(({ entity }, at) => {
    const joint = items[at - 1]?.token
    if (entity?.kind !== 'state' || entity.form !== 'adjective' || !joint) return
    if (!hasCue(joint, 'with') && !hasCue(joint, 'between')) return
    if (joint.end === entity.from - 1 && NATION.test(text.slice(entity.start, entity.end))) entity.government = true
  })
  return items
}
const NATION = /ی[\u200c ]?ها$/u

/** `пресс-секретарь «Яндекса»`, `министр Иванов`: an office with a name after it that is not known is somebody else's. */
export const isAnothers = (text: string, { inflection, kind, leader, country, counterpart, end }: Entity): boolean =>
  inflection !== undefined && kind === 'person' && !leader && !country && !counterpart && /^ ["«„]?\p{Lu}/u.test(text.slice(end, end + 3))

/**
 * Where words end in their case: whether a noun phrase is over before the word at `at`. It is behind a name, and behind a case, but for that
 * of a state whose office follows: `Rusya'nın Ankara Büyükelçisi`.
 */
export function closesPhrase(
  tokens: readonly Token[],
  at: number,
  { leader, offices, country }: Draft,
  context: Pick<Context, 'text' | 'caseOf'>,
): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!before || !token) return false
  if (leader) return true
  const wordCase = caseAt(context, before.end, before)
  if (!wordCase) return false
  return !(wordCase === 'owner' && country !== undefined && offices.length === 0 && !token.marks.some(({ kind }) => kind === 'leader'))
}

/** `Türkiye, Rusya ve İran liderleri`: an office in the plural is that of all states listed before it. */
export function spreadMany(items: readonly Item[], text: string): void {
  const last = items.at(-1)?.entity
  if (!last || last.leader) return
  let from = last.from
  for (const { entity, token } of items.slice(0, -1).reverse()) {
    if (/[^\s,]/.test(text.slice((entity ?? token).end, from)) || (token && !hasCue(token, 'and'))) return
    from = (entity ?? token).from
    if (!entity) continue
    if (entity.kind !== 'state' || entity.wordCase || entity.government) return
    Object.assign(entity, {
      kind: 'person',
      offices: [...last.offices],
      counterpart: last.counterpart,
      wordCase: last.wordCase,
      form: 'name',
    })
  }
}

/** "presidents", "counterparts" */
export const isMany = ({ marks }: Token): boolean => marks.some(mark => (mark.kind === 'office' || mark.kind === 'word') && mark.many)

/** `CHP lideri`, `Oda Başkanı`: an office of which a name that is not known tells whose it is, right before it. */
export function isOfStranger(
  text: string,
  { kind, leader, country, counterpart, offices, from }: Entity,
  before: Token | undefined,
): boolean {
  if (kind !== 'person' || leader || country || counterpart || offices.length === 0) return false
  const word = /([\p{L}\p{N}'’]+) $/u.exec(text.slice(Math.max(0, from - 30), from))?.[1]
  return word !== undefined && /^\p{Lu}/u.test(word) && !/['’]/.test(word) && before?.end !== from - 1
}

/** `BM İyi Niyet Elçisi`, `Rusya ekonomisi`: a state without a case right before a noun that is not known only tells of what state that is. */
export const isModifier = (text: string, { kind, form, wordCase, government, offices, end }: Entity, next: Token | undefined): boolean =>
  kind === 'state' &&
  form !== 'adjective' &&
  wordCase === undefined &&
  !government &&
  offices.length === 0 &&
  /^ \p{L}/u.test(text.slice(end, end + 2)) &&
  next?.from !== end + 1
