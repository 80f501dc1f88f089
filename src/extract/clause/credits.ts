import { type Item, startOf } from '../who/entity.ts'
import { markOf } from '../words/tokens.ts'

/** Who told a headline, named at its end. */

/** At which item the name of the one who told it begins, behind the last dash of a headline; none where more than a name stands there. */
export function creditOf(text: string, items: readonly Item[], end: number): number {
  const first = items[0]
  if (!first || !/\p{Script=Latin}/u.test(text[startOf(first)] ?? '')) return -1
  const dash = /\s[–—-]\s(?=[^–—]{1,60}$)/u.exec(text.slice(startOf(first), end))
  if (!dash) return -1
  const from = startOf(first) + dash.index
  if ((text.slice(from, end).match(/\p{L}+/gu)?.length ?? 0) > CREDIT) return -1
  const at = items.findIndex(item => startOf(item) >= from)
  return at > 0 && items.slice(at).every(({ token }) => !markOf(token, 'trigger')) ? at : -1
}

/** "senior diplomat", "White House official": of so many words at most are those who told it. */
const CREDIT = 5
