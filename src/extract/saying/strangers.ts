import type { Span } from '../../model.ts'
import { fold } from '../../text/fold.ts'
import { type Entity, endOf, startOf } from '../who/entity.ts'
import { countWords, wordAfter } from '../words/spans.ts'
import { hasCue, markOf } from '../words/tokens.ts'
import { lastComma } from './subjects.ts'
import { canSpeak, itemsIn, type Saying, type Told, wordAt } from './tell.ts'

/** `أحد الزعماء الذين التقاهم X`, `الجهود التي بذلها X`: whom a relative clause names is not the subject of the verb before it. */
export function isInRelative(told: Told, from: number, { from: name }: Entity): boolean {
  const relative = told.language.speech.elides
    ? itemsIn(told, from, name).find(
        ({ item }) => hasCue(item.token, 'relative') && !itemsIn(told, from, startOf(item)).some(one => canSpeak(one.item.entity)),
      )
    : undefined
  return relative !== undefined && !/[،,]/.test(told.text.slice(endOf(relative.item), name))
}

/** `المسؤول في مكتب التحقيقات، إيد رينولد:`: a name of two or three words that a comma sets off and what is said follows. */
function isNamedBehind(told: Told, from: number, to: number): boolean {
  const comma = lastComma(told.text, from, to)
  const first = comma > from ? wordAfter(told.text, comma, to) : null
  if (!first || /[،,].*[،,]/.test(told.text.slice(from, to))) return false
  const words = countWords(told.text, comma, to, 4)
  return (
    words >= 2 &&
    words <= 3 &&
    !wordAt(told, first.start, 'adverbials', 'leadIns', 'again', 'turns') &&
    itemsIn(told, comma, to).length === 0
  )
}

/**
 * `قال حلفاء نتنياهو`, `قال جيرمي بن عامي`: one word that is not known, right before a surname, makes it whose they are or another one's
 * name.
 */
export function belongsToStranger(told: Told, from: number, { from: name, kind, leader, offices }: Entity): boolean {
  const word: Span | null = told.language.speech.elides ? wordAfter(told.text, from, name) : null
  if (!word || !leader || kind !== 'person' || offices.length > 0 || countWords(told.text, from, name, 2) !== 1) return false
  const { titles, ranks, particles } = told.language.names
  const written = fold(told.text.slice(word.start, word.end))
  if (titles.has(written) || ranks.has(written) || particles.has(written)) return false
  const { local, foreign } = told.language.names
  const spelt = [local.arabic, local.persian, foreign].flatMap(names => names.get(written) ?? [])
  const own =
    leader.names[told.language.tag]?.some(one => fold(one).split(' ').includes(written)) ||
    spelt.some(one => leader.name.split(' ').includes(one))
  return (
    !own &&
    itemsIn(told, word.start, name).length === 0 &&
    !wordAt(told, word.start, 'adverbials', 'leadIns', 'joiners', 'again', 'officials', 'institutions', 'desks')
  )
}

/** `المسؤول الإعلامي للحزب`: words right after it make "the official" another one. */
export function isDescribed(told: Told, { end }: Span, to: number): boolean {
  const next = wordAfter(told.text, end, to)
  if (next === null || /[،,«"“(]/.test(told.text.slice(end, next.start))) return false
  // `المسؤول الذي تحدث لرويترز`, `المصدر للصحيفة`: a clause of his or whom he told do not.
  const [item] = itemsIn(told, next.start, to)
  const relative = item !== undefined && startOf(item.item) === next.start && hasCue(item.item.token, 'relative')
  if (isNamedBehind(told, end, to)) return true
  const hearer = told.language.speech.prepositions.some(one => told.text.startsWith(one, next.start))
  return !relative && !hearer && !wordAt(told, next.start, 'adverbials', 'leadIns', 'again')
}

/** `روحاني يتهم واشنطن`: a surname that nothing else tells stands right before a verb with an object; whoever follows is the object. */
export function followsSurname({ text, items }: Told, { at, from, prefix, say }: Saying): boolean {
  const surname = items[at - 1]?.token
  if (!surname || prefix || !say.object?.includes('')) return false
  return markOf(surname, 'leader') !== undefined && countWords(text, surname.end, from, 1) === 0
}
