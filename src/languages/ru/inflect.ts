/**
 * The oblique cases of Russian names and nouns, made from the nominative: whole written forms, so that a form is looked up and never guessed
 * from its ending. Forms that do not exist do no harm (nobody writes them); a form left out only goes unseen.
 */

/** Genitive, dative, accusative, instrumental, prepositional: the ways in which each may be written. */
type Cases = readonly [string[], string[], string[], string[], string[]]

const CASES = [0, 1, 2, 3, 4] as const

/** Forms that are other words: `после` is "after", hardly ever "about the ambassador". */
const NEVER = new Set(['после'])

/** What a word is: a part of a person's name, a noun, a noun in the plural, or the adjective of a country. */
export type Inflected = 'person' | 'noun' | 'plural' | 'adjective'

/** The oblique forms of a phrase in the nominative. */
export function inflect(text: string, kind: Inflected): string[] {
  if (kind === 'adjective') return compounds(text)
  const words = text.split(' ')
  const forms = kind === 'person' ? personForms(words) : nounForms(words, kind === 'plural')
  return [...new Set(forms)].filter(form => form !== text && !NEVER.has(form))
}

/** First halves of `российско-турецкий`; the seeds list the adjectives in all their forms. */
const COMPOUNDS: Record<string, string[]> = {
  французский: ['франко'],
  британский: ['британо', 'англо'],
  греческий: ['греко'],
  японский: ['японо'],
  индийский: ['индо', 'индийско'],
  итальянский: ['итало'],
  американский: ['американо', 'американско'],
}
const compounds = (adjective: string): string[] =>
  COMPOUNDS[adjective] ?? (/[сц]кий$/.test(adjective) ? [`${adjective.slice(0, -2)}о`] : [])

/** The phrases with all their oblique forms: for the lists of the lexicon. */
export const declined = (...phrases: string[]): string[] => phrases.flatMap(phrase => [phrase, ...inflect(phrase, 'noun')])

/** The same for phrases in the plural. */
export const declinedPlural = (...phrases: string[]): string[] => phrases.flatMap(phrase => [phrase, ...inflect(phrase, 'plural')])

/** `сказал`, `сказала`, `сказали`. */
export const past = (...verbs: string[]): string[] =>
  verbs.flatMap(verb => {
    const reflexive = /^((?:отдельно |по отдельности )?\S*)лся( .*)?$/.exec(verb)
    if (reflexive) return ['лся', 'лась', 'лись'].map(ending => `${reflexive[1]}${ending}${reflexive[2] ?? ''}`)
    const plain = /^((?:официально |отдельно )?\S*)л( .*)?$/.exec(verb)
    return plain ? ['л', 'ла', 'ли'].map(ending => `${plain[1]}${ending}${plain[2] ?? ''}`) : [verb]
  })

/** Parts of names that never change. */
const PARTICLES = new Set('бен бин ибн аль аль- эль де ди да ду ла ле дер фон ван дос тер оф абу'.split(' '))

/** All words change; only the last (Ким Чен Ына); only the first (Урсулы фон дер Ляйен). */
function* personForms(words: readonly string[]): Generator<string> {
  const cases = words.map(word => (PARTICLES.has(word.toLowerCase()) || /\.$/.test(word) ? null : nameCases(word)))
  const last = words.length - 1
  const asian = last > 0 && !words.some(word => /(?:вич|вна)$/.test(word)) && (last > 1 || (words[0] as string).length <= 4)
  for (const one of CASES) {
    yield* combined(words.map((word, at) => formsOf(word, cases[at]?.[one])))
    if (asian) yield* combined(words.map((word, at) => (at === last ? formsOf(word, cases[at]?.[one]) : [word])))
    if (last > 0 && /[ая]$/.test(words[0] as string))
      yield* combined(words.map((word, at) => (at === 0 ? formsOf(word, cases[at]?.[one]) : [word])))
  }
}

const formsOf = (word: string, forms: readonly string[] | undefined): readonly string[] => (forms?.length ? forms : [word])

function* combined(parts: readonly (readonly string[])[]): Generator<string> {
  if (parts.some(part => part.length === 0)) return
  const widest = Math.max(...parts.map(part => part.length))
  for (let way = 0; way < widest; way++) yield parts.map(part => part[Math.min(way, part.length - 1)]).join(' ')
}

/** Adjectives before the noun change with it, and so do nouns joined by "и"; all that follows stays. */
function* nounForms(words: readonly string[], plural: boolean): Generator<string> {
  const joint = words.indexOf('и')
  if (joint > 0 && joint < words.length - 1 && /^\p{Lu}/u.test(words[0] as string)) {
    const left = [...nounForms(words.slice(0, joint), plural)]
    const right = [...nounForms(words.slice(joint + 1), plural)]
    for (const one of left) for (const other of right.length > 0 ? right : [words.slice(joint + 1).join(' ')]) yield `${one} и ${other}`
    return
  }
  let head = 0
  while (head < words.length - 1 && isAdjective(words[head] as string)) head++
  const many = plural || (head > 0 && /[ыи]е$/.test(words[0] as string))
  const rest = words.slice(head + 1)
  const cases = words
    .slice(0, head + 1)
    .map((word, at) => (at < head ? adjectiveCases(word) : /щий$/.test(word) ? adjectiveCases(word) : nounCases(word, many)))
  for (const one of CASES) for (const form of combined(cases.map(part => part[one]))) yield [form, ...rest].join(' ')
}

const isAdjective = (word: string): boolean => word.length > 4 && /(?:[ыи]й|ой|[ая]я|[ое]е|ые|[кгхжшщ]ие)$/.test(word)

function adjectiveCases(word: string): Cases {
  const stem = word.slice(0, -2)
  const soft = /(?:ний|щий|ший|жий|чий|яя|ее|ние|щие|шие|жие|чие)$/.test(word)
  if (/(?:ая|яя)$/.test(word)) {
    const gen = stem + (soft || /[шжщч]$/.test(stem) ? 'ей' : 'ой')
    return [[gen], [gen], [stem + (word.endsWith('яя') ? 'юю' : 'ую')], [gen], [gen]]
  }
  if (/[ыи]е$/.test(word) && !/[оае]е$/.test(word)) {
    const vowel = word.at(-2) as string
    return [[`${stem}${vowel}х`], [`${stem}${vowel}м`], [word, `${stem}${vowel}х`], [`${stem}${vowel}ми`], [`${stem}${vowel}х`]]
  }
  const hard = soft ? 'е' : 'о'
  const ins = soft || /[гкх]$/.test(stem) || /[ий]й$/.test(word) ? 'им' : 'ым'
  const gen = `${stem}${hard}го`
  return [[gen], [`${stem}${hard}му`], [word, gen], [stem + ins], [`${stem}${hard}м`]]
}

/** Words whose stem changes before the endings. */
const STEMS: Record<string, string> = { посол: 'посл', павел: 'Павл', лев: 'Льв', египет: 'Египт' }

const none: Cases = [[], [], [], [], []]

function nounCases(word: string, plural: boolean): Cases {
  const hyphen = word.lastIndexOf('-')
  if (hyphen > 0) {
    const last = nounCases(word.slice(hyphen + 1), plural)
    if (last[0].length > 0) return last.map(forms => forms.map(form => word.slice(0, hyphen + 1) + form)) as unknown as Cases
    return nounCases(word.slice(0, hyphen), plural).map(forms => forms.map(form => form + word.slice(hyphen))) as unknown as Cases
  }
  if (/^\p{Lu}+$/u.test(word)) return word === 'МИД' ? [['МИДа'], ['МИДу'], [], ['МИДом'], ['МИДе']] : none
  const changed = STEMS[word.toLowerCase()]
  if (/ы$/.test(word) || (plural && /[ияа]$/.test(word))) return pluralCases(word)
  if (changed) return hardCases(changed)
  return singularCases(word)
}

/** `Филиппин`: plurals with no ending in the genitive. */
const BARE_GENITIVE = /(?:филиппины|мальдивы|сейшелы|багамы|коморы|афины|канны|главы|власти|силы|сборы|стороны|делегации|войска|коллеги)$/i

function pluralCases(word: string): Cases {
  const stem = word.slice(0, -1)
  const soft = /[ия]$/.test(word) && !/[гкхжшщч]и$/.test(word)
  const vowel = soft ? 'я' : 'а'
  const gen = /ции$/.test(word)
    ? [`${stem}й`]
    : BARE_GENITIVE.test(word)
      ? [/ти$/.test(word) ? `${stem}ей` : stem]
      : soft
        ? [`${stem}ей`, `${stem}ев`]
        : [`${stem}ов`, `${stem}ев`, ...(/[жшщч]и$/.test(word) ? [`${stem}ей`] : [])]
  return [gen, [`${stem}${vowel}м`], gen, [`${stem}${vowel}ми`], [`${stem}${vowel}х`]]
}

function singularCases(word: string): Cases {
  const stem = word.slice(0, -1)
  switch (word.at(-1)?.toLowerCase()) {
    case 'а': {
      if (/[аеиоуэю]а$/.test(word)) return none
      const vowel = /[гкхжшщч]а$/.test(word) ? 'и' : 'ы'
      const ins = /[жшщчц]а$/.test(word) ? 'ей' : 'ой'
      return [[stem + vowel], [`${stem}е`], [`${stem}у`], [stem + ins], [`${stem}е`]]
    }
    case 'я':
      if (word.endsWith('ия')) return [[`${stem}и`], [`${stem}и`], [`${stem}ю`], [`${stem}ей`], [`${stem}и`]]
      return [[`${stem}и`], [`${stem}е`], [`${stem}ю`], [`${stem}ей`], [`${stem}е`]]
    case 'ь':
      // Кремль and Сибирь: either gender's forms.
      return [[`${stem}я`, `${stem}и`], [`${stem}ю`, `${stem}и`], [`${stem}я`], [`${stem}ем`, `${stem}ью`], [`${stem}е`, `${stem}и`]]
    case 'й':
      return [[`${stem}я`], [`${stem}ю`], [`${stem}я`], [`${stem}ем`], [stem + (word.endsWith('ий') ? 'и' : 'е')]]
    case 'о':
      return /[аеиоу]о$/.test(word) ? none : [[`${stem}а`], [`${stem}у`], [], [`${stem}ом`], [`${stem}е`]]
    case 'е':
      return /[иь]е$/.test(word) ? [[`${stem}я`], [`${stem}ю`], [], [`${stem}ем`], [stem + (word.endsWith('ие') ? 'и' : 'е')]] : none
    default:
      return /[бвгджзклмнпрстфхцчшщ]$/i.test(word) ? hardCases(word) : none
  }
}

function hardCases(stem: string): Cases {
  const fleeting = /[^аеиоуыэюя]ец$/.test(stem) && stem.length > 4 ? [`${stem.slice(0, -2)}ц`] : []
  const stems = [...fleeting, stem]
  const ins = /[жшщчц]$/.test(stem) ? ['ем', 'ом'] : ['ом']
  return [
    stems.map(one => `${one}а`),
    stems.map(one => `${one}у`),
    stems.map(one => `${one}а`),
    stems.flatMap(one => ins.map(ending => one + ending)),
    stems.map(one => `${one}е`),
  ]
}

function nameCases(word: string): Cases {
  const hyphen = word.lastIndexOf('-')
  if (hyphen > 0) {
    const last = nameCases(word.slice(hyphen + 1))
    return last.map(forms => forms.map(form => word.slice(0, hyphen + 1) + form)) as unknown as Cases
  }
  // Names in о do not change (Порошенко), nor do foreign ones in е.
  if (/[оеиуюэы]$/i.test(word) && !/(?:ое|ые|ие)$/.test(word)) return none
  if (/(?:[сц]к|ческ)ий$|ый$/.test(word)) return adjectiveCases(word)
  if (/[^аеиоуыэюя]ой$/.test(word) && word.length > 4) return adjectiveCases(word)
  if (/[сц]кая$|[^и]ая$/.test(word)) return adjectiveCases(word)
  const changed = STEMS[word.toLowerCase()]
  if (changed) return hardCases(changed)
  if (/(?:[оеё]в|[иы]н)а$/.test(word)) {
    // Захарова: a woman's surname; a given name of this sound (Марина) has the noun's forms.
    const stem = word.slice(0, -1)
    const plain = singularCases(word)
    return [[`${stem}ой`, ...plain[0]], [`${stem}ой`, ...plain[1]], [`${stem}у`], [`${stem}ой`], [`${stem}ой`, ...plain[4]]]
  }
  if (/(?:[оеё]в|[иы]н)$/.test(word)) {
    const cases = hardCases(word)
    return [cases[0], cases[1], cases[2], [`${word}ым`, ...cases[3]], cases[4]]
  }
  return singularCases(word)
}
