import type { Span } from '../../model.ts'
import { startOf } from '../who/entity.ts'
import { countWords, skipSpace, wordAfter, wordBefore } from '../words/spans.ts'
import { CLAUSE, clauseEnd } from './boundaries.ts'
import { afterLeadIns, type Content, type FirstPerson, quotation, quotationThroughout } from './content.ts'
import type { Voice } from './floor.ts'
import { closeOf, opens } from './marks.ts'
import { objectAfter, objectBefore } from './objects.ts'
import type { Opening } from './openings.ts'
import { firstFrom, type Saying, type Told, wordAt } from './tell.ts'

/** What a verb of saying tells, where it stands in its language; null when it tells nothing. `covered` is told already. */
export function contentOf(
  told: Told,
  place: number,
  opening: Opening | null,
  voice: Voice,
  covered: number,
  firstPerson: FirstPerson,
): Content | null {
  const { say, end } = told.sayings[place] as Saying
  const { object, bare } = told.language.speech
  const after = object === 'after'
  if (
    opening &&
    !say.noClause &&
    !(after && say.object && opening.form === 'that' && holdsNoun(told, Math.max(end, voice.end), opening.start)) &&
    !(after && opening.form === 'that' && isWithinObject(told, place, Math.max(end, voice.end), opening.start)) &&
    !(after && say.object && opening.form === 'marks' && !bare && holdsWords(told, Math.max(end, voice.end), opening.start))
  ) {
    if (say.form !== 'participle' || opening.form !== 'comma') return contentAt(told, place, opening, firstPerson)
  }
  if (say.until) return opening?.form === 'marks' ? contentAt(told, place, opening, firstPerson) : objectAfter(told, place, end)
  if (say.form === 'quoted') return opening ? contentAt(told, place, opening, firstPerson) : null
  if (after) {
    if (say.object && (!say.form || (say.form === 'participle' && bare))) {
      const content = objectAfter(told, place, Math.max(end, voice.end))
      if (content && !say.shaped) return content
      if (content)
        return say.shaped?.test(told.text.slice(content.start, content.end + 1))
          ? { ...content, ...(say.direct && { kind: 'direct' }) }
          : null
    }
    return bare && !say.noClause && (say.form !== 'participle' || opening === null) ? bareContent(told, place, firstPerson) : null
  }
  if (say.object) {
    const content = objectBefore(told, place, Math.max(voice.end, covered))
    if (content && !(opening && opening.form !== 'comma')) return content
  }
  return say.noClause || say.form === 'participle' ? null : bareContent(told, place, firstPerson)
}

/** `شدد على ضرورة أن …`: the clause belongs to a noun that is said. */
function holdsNoun(told: Told, from: number, to: number): boolean {
  const { text } = told
  const first = wordAfter(text, afterLeadIns(told, from, to), to)
  if (!first || first.start >= to) return false
  const second = wordAt(told, first.start, 'needs') ? first : wordAfter(text, first.end, to)
  return second !== null && wordAt(told, second.start, 'needs') !== undefined
}

/** `دعا X المنظمات إلى التوجه إلى Y بمبرر أنها …`: the clause is deep within a noun phrase that its preposition opens. */
function isWithinObject(told: Told, place: number, from: number, that: number): boolean {
  const { say } = told.sayings[place] as Saying
  if (!say.object || say.form || say.object.includes('')) return false
  const content = objectAfter(told, place, from)
  return content !== null && content.start < that && countWords(told.text, content.start, that, DEEP) >= DEEP
}
/** So many words stand between the preposition and such a clause. */
const DEEP = 5

/** `أكد أهمية دور مصر "كدولة محورية"`: the quotation marks are within a noun phrase that is said. */
function holdsWords(told: Told, from: number, to: number): boolean {
  const first = wordAfter(told.text, afterLeadIns(told, from, to), to)
  return first !== null && first.end <= to && !/[:،,]/.test(told.text.slice(from, to)) && !wordAt(told, first.start, 'adverbials')
}

/** What an opening opens. */
function contentAt(told: Told, place: number, opening: Opening, firstPerson: FirstPerson): Content | null {
  const { text } = told
  const start = skipSpace(text, opening.content, told.end)
  if (opening.form === 'marks') return quotation(told, start)
  const end = clauseEnd(told, place, start)
  if (opening.form === 'that' && isWholeClause(told, start, end)) return quotation(told, start)
  if (opening.form === 'that') return quotationThroughout(told, start, end) ?? { start, end, kind: 'indirect', form: 'that' }
  if (opening.form === 'comma') return said(told, { start, end }, 'comma', firstPerson)
  return quotationThroughout(told, start, end) ?? { start, end, kind: 'direct', form: 'colon' }
}

/** `مدعی شد که «… آغاز می‌شود» مقامات X گفتند …`: a clause that its marks close with its verb, before somebody else speaks. */
function isWholeClause(told: Told, start: number, end: number): boolean {
  const { text, language, sayings } = told
  const close = language.lexicon.closing && opens(text[start]) ? closeOf(text, start, end) : -1
  const last = close < 0 ? null : wordBefore(text, close, start)
  return (
    last !== null &&
    language.lexicon.closing?.certain.test(text.slice(last.start, last.end)) === true &&
    !/^\s*[،,.؛]/.test(text.slice(close + 1)) &&
    sayings.some(({ from }) => from > close && from < end)
  )
}

/** `گفت X`, "said X": what stands straight after the verb. */
function bareContent(told: Told, place: number, firstPerson: FirstPerson): Content | null {
  const { text, sayings } = told
  const saying = sayings[place] as Saying
  if (saying.say.plain) return null
  const start = afterLeadIns(told, saying.say.hearer ? afterHearer(told, saying.end) : saying.end, told.end)
  const word = wordAfter(text, start, told.end)
  if (!word || wordAt(told, word.start, 'joiners')) return null
  const end = clauseEnd(told, place, start)
  return countWords(text, start, end, CLAUSE) < CLAUSE ? null : said(told, { start, end }, 'bare', firstPerson)
}
/** "told Obama": the place after the one who was told. */
function afterHearer({ text, items, end }: Told, at: number): number {
  const entity = items[firstFrom(items, startOf, at)]?.entity
  return entity && countWords(text, at, entity.from, 2) <= 1 && entity.end < end ? entity.end : at
}

/** Without quotation marks, colon or "that", only the first person tells that the words are the speaker's own. */
const said = ({ text }: Told, { start, end }: Span, form: string, firstPerson: FirstPerson): Content => ({
  start,
  end,
  kind: firstPerson(text, start, end) ? 'direct' : 'indirect',
  form,
})
