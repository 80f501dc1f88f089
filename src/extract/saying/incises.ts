import { wordAfter } from '../words/spans.ts'
import type { Content } from './content.ts'
import type { Voice } from './floor.ts'
import { type Saying, type Told, wordAt } from './tell.ts'

/** What stands in a quotation before and behind the verb of saying that interrupts it, and its subject: `« A, a déclaré X, B »`. */
export function aroundIncise(told: Told, { from, end, within }: Saying, voice: Voice): Content[] {
  const { text } = told
  const closes = told.language.speech.incise?.closes
  if (!within || !closes || voice.speakers === 'nobody') return []
  const before = text.slice(within.start + 1, from).replace(SIGNS, '')
  const parts: Content[] = [{ start: within.start + 1, end: within.start + 1 + before.length, kind: 'direct', form: 'marks' }]
  const behind = behindSubject(told, closes, Math.max(end, voice.end), within.end)
  if (behind !== null) parts.push({ start: behind, end: within.end, kind: 'direct', form: 'marks' })
  return parts
}
/** The signs between what is said and the verb. */
const SIGNS = /[\s,]*(?:[-–—]\s*)?$/u

/** Where speech goes on behind the signs that set off the verb and its subject; behind what tells when and where it was said, too. */
function behindSubject(told: Told, closes: RegExp, from: number, to: number): number | null {
  let at = from
  for (let steps = 0; steps < STEPS; steps++) {
    const sign = closes.exec(told.text.slice(at, to))
    if (!sign || sign.index > REACH) return null
    at += sign.index + sign[0].length
    const word = wordAfter(told.text, at, to)
    if (!word) return null
    if (sign[0].trim() !== ',' || !wordAt(told, word.start, 'adverbials')) return word.start
  }
  return null
}
const STEPS = 3
/** How far behind the verb and its subject the signs may stand, in code units. */
const REACH = 90
