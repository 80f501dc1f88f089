import type { Reference } from '../../languages/attributes.ts'
import type { EventType } from '../../model.ts'
import { type Candidate, familyOf } from '../clause/telling.ts'
import type { Signed } from './words.ts'

/** Types that a reference can mean. */
const MEANS: Record<Reference, (type: EventType) => boolean> = {
  call: type => type === 'call',
  talks: type => familyOf(type) === 'contact' || type === 'call',
  visit: type => type === 'visit' || type === 'meeting',
  'press-conference': type => type === 'press-conference',
  letter: type => type === 'letter',
}

/** The events that a sentence without one of its own goes on telling of: the latest of those told before it that its words can mean. */
export function referredTo(signs: readonly Signed[], before: readonly (readonly Candidate[])[]): readonly Candidate[] {
  const again = signs.flatMap(({ sign }) => (sign.kind === 'again' ? [sign.of] : []))
  const they = signs.some(({ sign }) => sign.kind === 'they')
  if (again.length === 0 && !they) return []
  const can = (type: EventType): boolean => (again.length > 0 ? again.some(of => MEANS[of](type)) : MEANS.talks(type))
  for (let at = before.length - 1; at >= 0; at--) {
    const fitting = before[at]?.filter(one => can(one.type)) ?? []
    if (fitting.length > 0) return fitting
    // A mere "they" means those told of last alone.
    if (again.length === 0) return []
  }
  return []
}
