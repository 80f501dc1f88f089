import type { Leader } from '../../knowledge/index.ts'
import type { Entity } from '../who/entity.ts'
import type { Saying, Told } from './tell.ts'

/** Whose verb a form is where verbs have the gender of their subjects: one man's, a woman's (or that of a state, a ministry), or that of several. */
export type VerbGender = 'man' | 'woman' | 'several'

/** The gender of a verb of saying; undefined where the language has none. */
export function genderOf({ text, language }: Told, { say, start, end }: Saying): VerbGender | undefined {
  const { gender } = language.speech
  if (!gender) return undefined
  const [word = ''] = text.slice(start, end).replace(MARKS, '').split(/\s/)
  if (say.form === 'quoted') return gender.owned.test(word) ? 'woman' : gender.several.test(word) ? 'several' : 'man'
  if (gender.participle.test(word)) return 'man'
  if (gender.feminine.test(word)) return 'woman'
  return gender.several.test(word) ? 'several' : 'man'
}
/** Vowel signs and the stretching of letters. */
const MARKS = /[\u064b-\u0652\u0670\u0640]/g

/** Whether the words for somebody, those right before them or the given name tell that she is a woman. */
export function isWoman({ text, language, start }: Told, { from, end, leader }: Entity): boolean {
  const { gender } = language.speech
  if (!gender) return false
  const [given = '', second = ''] = leader?.name.split(' ') ?? []
  return (
    gender.given.has(given) ||
    gender.given.has(`${given} ${second}`) ||
    (from >= start && (gender.woman.test(text.slice(from, end)) || gender.courtesy.test(text.slice(Math.max(start, from - TITLE), from))))
  )
}
/** No such title is longer, in code units. */
const TITLE = 14

/** Keeps that she is a woman, of whom only this article tells, who stands right behind a verb of saying with that gender. */
export function noteWoman(told: Told, saying: Saying, entity: Entity, women: Set<Leader>): void {
  const { leader } = entity
  if (
    leader?.provisional &&
    !saying.say.object &&
    told.text.slice(saying.end, entity.from).trim() === '' &&
    genderOf(told, saying) === 'woman'
  )
    women.add(leader)
}

/** Whether somebody can be the subject of a verb by its gender; who is not one known person always can. */
export function agrees(told: Told, saying: Saying, entity: Entity, women: ReadonlySet<Leader>): boolean {
  const verb = genderOf(told, saying)
  if (verb === undefined || verb === 'several' || entity.kind !== 'person' || !entity.leader) return true
  return (verb === 'woman') === (women.has(entity.leader) || isWoman(told, entity))
}
