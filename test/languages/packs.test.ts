import { describe, expect, it } from 'vitest'
import { EVENT_TYPES } from '../../src/events/index.ts'
import { vocabularyOf } from '../../src/extract/words/vocabulary.ts'
import { buildKnowledge } from '../../src/knowledge/index.ts'
import { languages } from '../../src/languages/index.ts'
import type { Language } from '../../src/languages/language.ts'
import type { CueKind } from '../../src/languages/lexicon.ts'
import { fold } from '../../src/text/fold.ts'

const packs = Object.entries(languages)

/** Every list of phrases of a pack with a name that leads to it. Dates and page words have tests of their own. */
function listsOf({ lexicon, speech, acts, attributes }: Language): [name: string, forms: readonly string[]][] {
  const plain = ['pronouns', 'both', 'notHolders', 'capitals', 'governments', 'honorifics', 'glue', 'topics'] as const
  return [
    ...Object.entries(lexicon.offices).flatMap(([office, { one, many }]): [string, readonly string[]][] => [
      [`offices.${office}`, one],
      [`offices.${office}.many`, many ?? []],
    ]),
    ...lexicon.titles.map(({ office, forms }): [string, readonly string[]] => [`titles.${office}`, forms]),
    ['counterparts', lexicon.counterparts.one],
    ['counterparts.many', lexicon.counterparts.many],
    ...plain.map((name): [string, readonly string[]] => [name, lexicon[name]]),
    ...lexicon.agencies.map(({ name, forms }): [string, readonly string[]] => [`agencies.${name}`, forms]),
    ...Object.entries(lexicon.cues).map(([cue, forms]): [string, readonly string[]] => [`cues.${cue}`, forms]),
    ...lexicon.triggers.map(({ name, forms }): [string, readonly string[]] => [`triggers.${name}`, forms]),
    ...speech.sayVerbs.map(({ name, forms }): [string, readonly string[]] => [`sayVerbs.${name}`, forms]),
    ...Object.entries(acts.cues).map(([act, { strong = [], plain: weak = [] }]): [string, readonly string[]] => [
      `acts.${act}`,
      [...strong, ...weak],
    ]),
    ['firstPerson', speech.firstPerson],
    ...(['about', 'discuss', 'discussed', 'affairs', 'purpose', 'they', 'seat', 'held', 'next'] as const).map(
      (name): [string, readonly string[]] => [`attributes.${name}`, attributes[name]],
    ),
    ...attributes.again.map(({ of, forms }): [string, readonly string[]] => [`attributes.again.${of}`, forms]),
  ]
}

const SCRIPTS = { Arab: /\p{Script_Extensions=Arabic}/u, Latn: /\p{Script_Extensions=Latin}/u, Cyrl: /\p{Script_Extensions=Cyrillic}/u }
const LETTER = /\p{L}/u

describe.each(packs)('%s', (tag, pack) => {
  it('is registered under its own tag, and its direction goes with its script', () => {
    expect(pack.tag).toBe(tag)
    expect(pack.dates.language).toBe(tag)
    expect(pack.direction).toBe(pack.script === 'Arab' ? 'rtl' : 'ltr')
  })

  it('has no phrase that is empty or has white space at its ends', () => {
    const bad = listsOf(pack).flatMap(([name, forms]) =>
      forms.filter(form => !form || form !== form.trim() || /\s\s/.test(form)).map(form => `${name}: "${form}"`),
    )
    expect(bad).toEqual([])
  })

  it('has no phrase of another script', () => {
    const own = SCRIPTS[pack.script]
    const foreign = (form: string): boolean => [...form].some(character => LETTER.test(character) && !own.test(character))
    const bad = listsOf(pack).flatMap(([name, forms]) => forms.filter(foreign).map(form => `${name}: ${form}`))
    expect(bad).toEqual([])
  })

  it('has a word for every office, and words for every kind of event', () => {
    const wordless = Object.entries(pack.lexicon.offices).flatMap(([office, { one }]) => (one.length ? [] : [office]))
    expect(wordless).toEqual([])
    expect(new Set(pack.lexicon.triggers.map(({ type }) => type))).toEqual(new Set(EVENT_TYPES))
  })

  it('names its rules, each name once', () => {
    const names = [...pack.lexicon.triggers, ...pack.speech.sayVerbs].map(({ name }) => name)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    for (const name of names) expect(name).toMatch(/^[a-z][a-z.-]*$/)
  })

  it('has prepositions, negations and words for what is to come and what was called off', () => {
    const needed: CueKind[] = ['with', 'between', 'about', 'source', 'in', 'to', 'and', 'that', 'negation', 'hypothesis', 'future', 'past']
    const status: CueKind[] = ['proposal', 'postponement', 'cancellation', 'denial', 'initiative']
    for (const cue of [...needed, ...status]) expect(pack.lexicon.cues[cue].length, cue).toBeGreaterThan(0)
  })

  it('has verbs of saying for each act that a verb can tell', () => {
    const acts = new Set(pack.speech.sayVerbs.map(({ act }) => act))
    for (const act of ['statement', 'appeal', 'pledge', 'praise', 'criticism', 'rejection', 'threat', 'denial', 'condolence'])
      expect(acts).toContain(act)
  })
})

/** Roles that one and the same phrase cannot have: the engine would read it both ways. */
const CONTRADICTIONS: readonly (readonly [a: string, b: string])[] = [
  ['cues.negation', 'cues.future'],
  ['cues.negation', 'cues.present'],
  ['cues.negation', 'cues.signing'],
  ['cues.negation', 'cues.proposal'],
  ['cues.negation', 'cues.initiative'],
  ['cues.future', 'cues.past'],
  ['cues.future', 'cues.cancellation'],
  ['cues.cancellation', 'cues.postponement'],
  ['cues.cancellation', 'cues.signing'],
  ['cues.postponement', 'cues.signing'],
  ['cues.denial', 'cues.signing'],
  ['cues.with', 'cues.about'],
  ['cues.with', 'cues.from'],
  ['cues.with', 'cues.between'],
  ['cues.between', 'cues.in'],
  ['cues.source', 'cues.attendee'],
  ['cues.source', 'cues.with'],
  ['pronouns', 'both'],
  ['notHolders', 'honorifics'],
  ['notHolders', 'counterparts'],
]

describe.each(packs)('%s', (_, pack) => {
  const lists = new Map(listsOf(pack).map(([name, forms]) => [name, new Set(forms.map(fold))]))

  it.each(CONTRADICTIONS)('no phrase is both %s and %s', (a, b) => {
    const others = lists.get(b) ?? new Set()
    expect([...(lists.get(a) ?? [])].filter(form => others.has(form))).toEqual([])
  })

  it('no phrase tells plainly of two types of event', () => {
    const types = new Map<string, Set<string>>()
    for (const { forms, type, weak, verbs } of pack.lexicon.triggers) {
      // Nouns that are events by their verb alone are told apart by it: sanctions are imposed or lifted.
      const phrases = forms.map(fold).map(form => (verbs ? `${verbs} ${form}` : form))
      if (!weak) for (const phrase of phrases) types.set(phrase, (types.get(phrase) ?? new Set()).add(type))
    }
    expect([...types].filter(([, of]) => of.size > 1).map(([form, of]) => `${form}: ${[...of].join(', ')}`)).toEqual([])
  })

  it('no verb of saying has two acts', () => {
    const acts = new Map<string, Set<string>>()
    for (const { forms, act } of pack.speech.sayVerbs)
      for (const form of forms.map(fold)) acts.set(form, (acts.get(form) ?? new Set()).add(act))
    expect([...acts].filter(([, of]) => of.size > 1).map(([form, of]) => `${form}: ${[...of].join(', ')}`)).toEqual([])
  })

  it('every phrase of an event, a cue or a verb of saying is found where it stands alone', () => {
    const { matcher } = vocabularyOf(buildKnowledge({ version: 'none', leaders: [], countries: [], places: [] }), pack)
    const lost = [
      ...pack.lexicon.triggers.flatMap(trigger => trigger.forms.map(form => ({ form, name: trigger.name }))),
      ...pack.speech.sayVerbs.flatMap(say => say.forms.map(form => ({ form, name: say.name }))),
      ...Object.entries(pack.lexicon.cues).flatMap(([name, forms]) => forms.map(form => ({ form, name }))),
    ].filter(({ form, name }) => {
      const hits = matcher.find(form, 0, form.length)
      return !hits.some(({ value, from, end }) => {
        const mark =
          value.kind === 'trigger' ? value.trigger.name : value.kind === 'say' ? value.say.name : value.kind === 'cue' ? value.cue : ''
        return mark === name && from === 0 && end === form.length
      })
    })
    expect(lost.map(({ form, name }) => `${name}: ${form}`)).toEqual([])
  })
})
