/** What types of events are called: by their English labels, and by the nouns by which each language tells of them. */
import { eventKinds } from '../events/index.ts'
import { languages } from '../languages/index.ts'
import type { Trigger } from '../languages/lexicon.ts'
import type { EventType } from '../model.ts'
import type { OtherNames } from '../store/suggest.ts'

/** Words of things that are cut, restored, lifted or recalled name the things and not what is done. */
const THINGS: readonly Trigger['verbs'][] = ['cut', 'restore', 'lift', 'recall']

/** Letters that the first of several words must have: shorter ones are prepositions and pronouns. */
const MIN_FIRST = 4

const isName = (form: string): boolean => {
  const [first = '', ...others] = form.split(' ')
  return others.length === 0 || (others.length < 3 && first.length >= MIN_FIRST)
}

const nounsOf = (type: EventType) =>
  Object.values(languages)
    .flatMap(({ lexicon }) => lexicon.triggers)
    .filter(trigger => trigger.type === type && trigger.form === 'noun' && !trigger.own && !THINGS.includes(trigger.verbs))
    .flatMap(({ forms, weak = false }) => forms.filter(isName).map(name => ({ name, weak })))

export const TYPE_NAMES: OtherNames['types'] = Object.values(eventKinds).map(({ type, label }) => ({
  ...{ id: type, label },
  names: [...new Set([label, type])].map(name => ({ name, weak: false })).concat(nounsOf(type)),
}))
