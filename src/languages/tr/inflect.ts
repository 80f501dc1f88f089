import { fold } from '../../text/fold.ts'
import type { WordCase } from '../language.ts'

/** The forms of Turkish nouns and verbs, written out for the lists of the lexicon, and what the end of a word tells of its case. */

const BACK = 'aıou'
const VOWELS = 'aeıioöuü'

const lastVowel = (word: string): string => [...word.toLocaleLowerCase('tr')].findLast(letter => VOWELS.includes(letter)) ?? 'i'
const low = (word: string): string => (BACK.includes(lastVowel(word)) ? 'a' : 'e')
const high = (word: string): string => ({ a: 'ı', ı: 'ı', e: 'i', i: 'i', o: 'u', u: 'u', ö: 'ü', ü: 'ü' })[lastVowel(word)] as string

/** `bakan` → `bakanı`, `bakana` …; of a word that ends in a vowel both as one that is owned (`bakanı` → `bakanını`) and as it is (`elçi` → `elçiyi`). */
function casesOf(phrase: string): string[] {
  const [a, i] = [low(phrase), high(phrase)]
  const letter = (phrase.at(-1) ?? '').toLocaleLowerCase('tr')
  if (VOWELS.includes(letter)) {
    const owned = [`n${i}`, `n${a}`, `nd${a}`, `nd${a}n`, `n${i}n`, `yl${a}`, `nd${a}ki`]
    return [...owned, `y${i}`, `y${a}`, `d${a}`, `d${a}n`, `d${a}ki`].map(ending => phrase + ending)
  }
  const soft =
    letter === 'k'
      ? `${phrase.slice(0, -1)}ğ`
      : letter === 'ç'
        ? `${phrase.slice(0, -1)}c`
        : letter === 't'
          ? `${phrase.slice(0, -1)}d`
          : phrase
  const d = 'fstkçşhp'.includes(letter) ? 't' : 'd'
  return [
    ...[...new Set([soft, phrase])].flatMap(stem => [`${stem}${i}`, `${stem}${a}`, `${stem}${i}n`]),
    ...[`${d}${a}`, `${d}${a}n`, `l${a}`, `${d}${a}ki`].map(ending => phrase + ending),
  ]
}

/** The phrases in all their cases. */
export const cased = (...phrases: string[]): string[] => phrases.flatMap(phrase => [phrase, ...casesOf(phrase)])

/** A noun with its owned form and its plurals, in all their cases: `ziyaret`, `ziyareti`, `ziyaretler`, `ziyaretleri`. */
export const nouns = (...phrases: string[]): string[] =>
  phrases.flatMap(phrase => {
    const [a, i] = [low(phrase), high(phrase)]
    const letter = phrase.at(-1) ?? ''
    const owned = VOWELS.includes(letter) ? `${phrase}s${i}` : `${letter === 'k' ? `${phrase.slice(0, -1)}ğ` : phrase}${i}`
    const many = `${phrase}l${a}r`
    return cased(phrase, owned, many, `${many}${high(many)}`)
  })

/**
 * The forms of a verb that tell of what was done or is being done, from its past: `görüştü`, `görüştüler`, `görüşmüştü`, `görüştüğü`,
 * `görüştüğünü`, `görüşen`, `görüşerek` …
 */
export const past = (...verbs: string[]): string[] =>
  verbs.flatMap(verb => {
    const [, stem = '', d = 'd', i = 'i'] = /^(.*)([dt])([ıiuü])$/.exec(verb) ?? []
    const lar = 'ıu'.includes(i) ? 'lar' : 'ler'
    const their = 'ıu'.includes(i) ? 'kları' : 'kleri'
    return [
      verb,
      `${verb}${lar}`,
      `${stem}m${i}şt${i}`,
      `${stem}m${i}şt${i}r`,
      `${stem}m${i}ş`,
      `${verb}ğ${i}`,
      `${verb}ğ${i}n${i}`,
      `${verb}ğ${i}nd${low(i)}`,
      `${stem}${d}${i}${their}`,
      `${stem}${d}${i}${their}n${high(their)}`,
      ...participles(stem),
    ]
  })

/** `görüş` → `görüşen`, `görüşerek`; `ara` → `arayan`, `arayarak`; `et` → `eden`. */
function participles(stem: string): string[] {
  const base = /(?:^| )(?:e|gi)t$/.test(stem) ? `${stem.slice(0, -1)}d` : VOWELS.includes(stem.at(-1) ?? '') ? `${stem}y` : stem
  const [a, rek] = [low(stem), `r${low(stem)}k`]
  return [`${base}${a}n`, ...(/gid$/.test(base) ? [] : [`${base}${a}${rek}`])]
}

/** The forms that tell of what is to come, from the future: `görüşecek`, `görüşecekler`, `görüşeceği`, `görüşeceğini` … */
export const future = (...verbs: string[]): string[] =>
  verbs.flatMap(verb => {
    const stem = verb.slice(0, -1)
    const i = verb.endsWith('acak') ? 'ı' : 'i'
    const lar = i === 'ı' ? 'lar' : 'ler'
    return [
      verb,
      `${verb}${lar}`,
      `${verb}t${i}`,
      `${verb}t${i}r`,
      `${stem}ğ${i}`,
      `${stem}ğ${i}n${i}`,
      `${stem}ğ${i}z`,
      `${stem}ğ${i}m`,
      `${verb}${lar}${i}`,
      `${verb}${lar}${i}n${i}`,
    ]
  })

/** A deed that is expected or planned, from its verbal noun: `görüşme` → `görüşmesi bekleniyor`, `görüşmesinin planlandığı`, `görüşmek üzere` … */
export const expected = (...verbs: string[]): string[] =>
  verbs.flatMap(verb => {
    const [a, i] = [low(verb), high(verb)]
    return [
      ...EXPECTED.map(word => `${verb}s${i} ${word}`),
      ...OWNED.map(word => `${verb}s${i}n${i}n ${word}`),
      `${verb.slice(0, -1)}k üzere`,
      `${verb.slice(0, -1)}k için`,
      `${verb}y${a} hazırlanıyor`,
      `${verb}y${a} hazırlanan`,
      `${verb}y${i} planlıyor`,
      `${verb}y${i} planladığını`,
      `${verb}y${i} planladığı`,
    ]
  })
const EXPECTED =
  'bekleniyor|planlanıyor|öngörülüyor|bekleniyordu|planlanıyordu|bekleniliyor|bekleniyormuş|beklenen|planlanan|öngörülen|gündemde|kararlaştırıldı|programlandı|kesinleşti|söz konusu olacak'.split(
    '|',
  )
const OWNED =
  'beklendiği|beklendiğini|planlandığı|planlandığını|öngörüldüğü|öngörüldüğünü|kararlaştırıldığı|kararlaştırıldığını|gündemde olduğu|gündemde olduğunu'.split(
    '|',
  )

/** A finite verb of saying: `söyledi`, `söylediler`, `söylemişti`, `söylemiştir`; with its present where one is given. */
export const told = (verb: string, present?: string): string[] => {
  const [, stem = '', , i = 'i'] = /^(.*)([dt])([ıiuü])$/.exec(verb) ?? []
  const lar = 'ıu'.includes(i) ? 'lar' : 'ler'
  return [verb, `${verb}${lar}`, `${stem}m${i}şt${i}`, `${stem}m${i}şt${i}r`, ...(present ? [present, `${present}lar`] : [])]
}

/** Nominatives that end like a case. */
const NO_CASE = /(?:sansolye|kralice|prenses|ulke|papa)$/

const NAMED: readonly (readonly [RegExp, WordCase])[] = [
  [/'y?l[ae]$/, 'with'],
  [/'n?[dt][ae]n$/, 'from'],
  [/'n?[dt][ae](?:ki)?$/, 'in'],
  [/'n?[iu]n$/, 'owner'],
  [/'[yn]?[ae]$/, 'to'],
  [/'[yn]?[iu]$/, 'object'],
]

const NOUNS: readonly (readonly [RegExp, WordCase])[] = [
  [/(?:yl|[^aeiou]l)[ae]$/, 'with'],
  [/(?:[iu]n|[^aeiou]|[iu])[dt][ae]n$/, 'from'],
  [/(?:[iu]n|[^aeiou]|[iu])[dt][ae](?:ki)?$/, 'in'],
  [/(?:[iu]n[iu]n|[^aeioun][iu]n|ni?n[iu]n|n[iu]n)$/, 'owner'],
  [/(?:[iu]n|y|[^aeiou])[ae]$/, 'to'],
  [/(?:[iu]n|y)[iu]$/, 'object'],
]

/** Endings that papers have lost the apostrophe of: `Erdoğan a`, `Davutoğlu nun`. "Da" and "de" are words, too. */
const DETACHED = /^(?:[yn]?[ae]|[yn]?[iu]|n?[iu]n|n?[dt][ae]n|yl[ae])$/

/**
 * The case of a word with all that is joined to it. Names have their endings behind an apostrophe, or in the small word `behind` them where it
 * is lost.
 */
export function caseOf(word: string, named: boolean, behind?: string): WordCase | null {
  const joined = fold(word)
  const ending = behind === undefined ? '' : fold(behind)
  const folded = named && !joined.includes("'") && DETACHED.test(ending) ? `${joined}'${ending}` : joined
  if (named || folded.includes("'")) return NAMED.find(([ending]) => ending.test(folded))?.[1] ?? null
  return NO_CASE.test(folded) ? null : (NOUNS.find(([ending]) => ending.test(folded))?.[1] ?? null)
}
