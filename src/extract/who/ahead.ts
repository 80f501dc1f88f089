import type { Country, Leader, OfficeId } from '../../knowledge/index.ts'
import { gapOf, hasCue, hasWord, markOf, type Token } from '../words/tokens.ts'
import type { Context } from './entities.ts'
import type { Entity } from './entity.ts'
import { compatible } from './holders.ts'

/** What tokens name, and what stands ahead of one within the same noun phrase. */

/** The leaders whom a token may name. */
export const leaderMarks = (token: Token): { leader: Leader; weak: boolean }[] => token.marks.filter(mark => mark.kind === 'leader')

/** The country that a token names, of two of one name the one that is named elsewhere; weak forms only where it is. */
export function countryMark(token: Token, { settled }: Context): { country: Country; form: NonNullable<Entity['form']> } | null {
  const marks = token.marks.filter(mark => mark.kind === 'country')
  const isSettled = (one: (typeof marks)[number]): boolean => settled.countries.has(one.country.code)
  const strong = marks.filter(one => !one.weak)
  return strong.find(isSettled) ?? strong[0] ?? marks.find(isSettled) ?? null
}

/** Whether a known name follows an office, with nothing but titles and further offices between. */
export function nameFollows(tokens: readonly Token[], at: number, { text }: Context): boolean {
  for (let next = at + 1; next < Math.min(at + 6, tokens.length); next++) {
    const token = tokens[next] as Token
    if (gapOf(text, (tokens[next - 1] as Token).end, token.from) !== 'joined') return false
    if (leaderMarks(token).length > 0) return true
    if (!hasWord(token, 'honorific') && !hasWord(token, 'glue') && !markOf(token, 'office')) return false
  }
  return false
}

/** The country that stands right after an office, to judge an apposition before taking it. */
export function countryAfter(tokens: readonly Token[], at: number, context: Context): string | undefined {
  for (let next = at + 1; next < Math.min(at + 3, tokens.length); next++) {
    const token = tokens[next] as Token
    if (gapOf(context.text, (tokens[next - 1] as Token).end, token.from) !== 'joined') return undefined
    const mark = countryMark(token, context)
    if (mark) return mark.country.code
    if (!hasWord(token, 'glue')) return undefined
  }
  return undefined
}

/** What has been read of an entity so far. */
type Begun = Pick<Entity, 'offices' | 'leader' | 'country'> & { many: boolean }

/** A conjunction or preposition joined before a word begins another noun phrase. */
export function beginsAnew(token: Token, draft: Begun): boolean {
  if (!token.prefix || token.prefix === 'ال') return false
  // "secretary-general of the …": Arabic writes the genitive with ل.
  return !(token.prefix.startsWith('ل') && draft.offices.length > 0 && !draft.country)
}

/** `وزير الخارجية بدولة الإمارات الشيخ عبدالله …`: the country within a title that the name follows. */
export const withinTitle = (tokens: readonly Token[], at: number, draft: Begun, context: Context): boolean =>
  draft.offices.length > 0 &&
  !draft.leader &&
  !draft.country &&
  tokens[at]?.prefix === 'ب' &&
  countryMark(tokens[at] as Token, context)?.form === 'name' &&
  nameFollows(tokens, at, context)

/** "deputy premier and minister of defence Prince N.": two offices joined by "and" before one name. */
export const secondOffice = (tokens: readonly Token[], at: number, draft: Begun, context: Context): boolean =>
  draft.offices.length > 0 &&
  !draft.leader &&
  !draft.country &&
  !draft.many &&
  tokens[at]?.prefix === 'و' &&
  !!markOf(tokens[at], 'office') &&
  nameFollows(tokens, at, context)

/** Which of the leaders of this name is meant; undefined when that cannot be told. */
export function whichLeader(
  token: Token,
  draft: Pick<Entity, 'leader' | 'offices' | 'country'>,
  otherwise: boolean,
  { settled }: Context,
): Leader | undefined {
  const marks = leaderMarks(token)
  const described = draft.offices.length > 0 || (draft.country !== undefined && !draft.leader)
  const fitting = marks.filter(({ leader, weak }) => {
    if (settled.leaders.has(leader.id)) return true
    if (!weak && !otherwise) return true
    return (
      described &&
      compatible(leader, draft.offices, draft.country) &&
      (draft.offices.length === 0 || leader.offices.some(term => draft.offices.includes(term.office)))
    )
  })
  if (fitting.length <= 1) return fitting[0]?.leader
  const byOffice = fitting.filter(({ leader }) =>
    leader.offices.some(term => draft.offices.includes(term.office) && (!draft.country || term.country === draft.country)),
  )
  if (byOffice.length === 1) return byOffice[0]?.leader
  const known = fitting.filter(({ leader }) => settled.leaders.has(leader.id))
  if (known.length === 1) return known[0]?.leader
  const strong = fitting.filter(({ weak }) => !weak)
  return strong.length === 1 ? strong[0]?.leader : undefined
}

/** In somebody's own words "our country" is his. */
export const isOwnWord = ({ start }: Token, text: string): boolean =>
  /[:«"“][^»"”]*$/u.test(text.slice(Math.max(text.lastIndexOf('\n', start), start - OWN_WORDS), start))
const OWN_WORDS = 300

/** `الرئيسان الروسي والتركي`, `الجانبين المصري والسوداني`: adjectives of countries right after a word for both tell which two. */
export function isDescribed(tokens: readonly Token[], at: number, context: Context): boolean {
  const next = tokens[at + 1]
  if (!next || gapOf(context.text, (tokens[at] as Token).end, next.from) !== 'joined') return false
  const second = tokens[at + 2]
  return second !== undefined && isAdjective(next) && second.prefix.startsWith('و') && isAdjective(second)
}

/** The country of which a token may be the adjective. */
export function adjectiveMark(token: Token): { country: Country; form: 'adjective' } | null {
  const mark = token.marks.find(one => one.kind === 'country' && one.form === 'adjective')
  return mark?.kind === 'country' ? { country: mark.country, form: 'adjective' } : null
}

const isAdjective = (token: Token): boolean => token.marks.some(mark => mark.kind === 'country' && mark.form === 'adjective')

/** Takes into a person's words what goes on with the name (`الملك سلمان بن عبدالعزيز`); the place of the first token behind it. */
export function pastTail(person: Entity, tokens: readonly Token[], next: number, { text, nameTail }: Context): number {
  const tail = person.leader && person.end === tokens[next - 1]?.end ? nameTail?.exec(text.slice(person.end, person.end + TAIL)) : null
  if (!tail) return next
  person.end += tail[0].length
  let at = next
  while (at < tokens.length && (tokens[at] as Token).start < person.end) at++
  return at
}
/** No longer is such a tail, in code units. */
const TAIL = 60

/** Offices that name the place to which they are sent: "envoy to Libya". */
const SENT: readonly OfficeId[] = ['ambassador', 'envoy', 'un-representative', 'high-representative', 'adviser']

/** Whether what a word joins to those before it is none of their phrase. */
export function leadsElsewhere(
  { empty, government, kind, offices }: Begun & Pick<Entity, 'kind' | 'government'> & { empty: boolean },
  tokens: readonly Token[],
  at: number,
  comma: boolean,
): boolean {
  const token = tokens[at]
  // "au Maroc, le ministre russe": what follows a state and a comma is somebody of another.
  if (comma && (empty || (kind === 'state' && offices.length === 0))) return true
  // `سفر نمایندگان خود به X`, `وزیر خارجه به X رفت`: the place behind "to" is where somebody goes.
  if (empty) return government === true && (hasCue(token, 'to') || hasCue(token, 'in'))
  if (!hasCue(token, 'to') || hasCue(token, 'in') || offices.length === 0) return false
  const travels = tokens.slice(at + 2, at + 4).some(one => markOf(one, 'trigger')?.trigger.frame === 'travel')
  return travels || !offices.some(office => SENT.includes(office))
}
