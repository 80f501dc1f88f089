import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/index.ts'
import { documentOf, reading } from '../reading.ts'
import { world } from '../world.ts'

/** Leaders by id and countries by code, each with the words that mention them: `putin: پوتین | رئیس‌جمهور روسیه`. */
const leaders = (language: string, text: string, published?: string | null): string[] =>
  reading(language, text, { published }).leaders.map(({ id, mentions }) => `${id}: ${mentions.map(one => one.text).join(' | ')}`)
const countries = (language: string, text: string): string[] =>
  reading(language, text).countries.map(({ code, mentions }) => `${code}: ${mentions.map(one => one.text).join(' | ')}`)

describe('leaders', () => {
  it.each([
    ['fa', 'ولادیمیر پوتین به تهران می‌آید.', ['putin: ولادیمیر پوتین']],
    // Office, country and name are one mention.
    ['fa', 'ولادیمیر پوتین، رئیس‌جمهور روسیه به تهران می‌آید.', ['putin: ولادیمیر پوتین، رئیس‌جمهور روسیه']],
    ['ar', 'وزير الخارجية الروسي سيرغي لافروف في طهران.', ['lavrov: وزير الخارجية الروسي سيرغي لافروف']],
    ['en', 'Russian President Vladimir Putin is in Tehran.', ['putin: Russian President Vladimir Putin']],
    // By office alone.
    ['fa', 'رئیس‌جمهور روسیه به تهران می‌آید.', ['putin: رئیس‌جمهور روسیه']],
    ['ar', 'الرئيس الروسي في طهران.', ['putin: الرئيس الروسي']],
    ['en', 'The Russian president is in Tehran.', ['putin: Russian president']],
    // Every place is kept.
    ['en', 'Putin is in Tehran. Putin was there before.', ['putin: Putin | Putin']],
    // Clitics are not part of the mention.
    ['ar', 'وبوتين في طهران.', ['putin: بوتين']],
    ['ar', 'لبوتين رأي آخر.', ['putin: بوتين']],
  ])('%s: %s', (language, text, expected) => {
    expect(leaders(language, text)).toEqual(expected)
  })

  it.each([
    ['joined, half-joined and apart', 'رئیسجمهور روسیه', 'رئیس‌جمهور روسیه', 'رئیس جمهور روسیه'],
    ['with Arabic letters', 'رئيس جمهور روسيه', 'رئیس جمهور روسیه'],
    ['with the other spelling of the office', 'رییس‌جمهوری روسیه', 'ریاست‌جمهوری روسیه'],
  ])('fa: an office %s', (_, ...forms) => {
    for (const form of forms) expect(leaders('fa', `${form} به تهران می‌آید.`)).toEqual([`putin: ${form}`])
  })

  it('pronouns are no mentions', () => {
    expect(leaders('en', 'Putin arrived. He left.')).toEqual(['putin: Putin'])
  })

  it('a name that is also a word counts only beside a sign that the person is meant', () => {
    expect(leaders('fa', 'نقش‌های ظریف این فرش چشم‌نواز است.')).toEqual([])
    expect(leaders('fa', 'شهر روحانی ندارد.')).toEqual([])
    expect(leaders('fa', 'محمدجواد ظریف به مسکو رفت. ظریف فردا برمی‌گردد.')).toEqual(['zarif: محمدجواد ظریف | ظریف'])
  })
})

describe('countries', () => {
  it.each([
    ['fa', 'روسیه و آلمان', ['RU: روسیه', 'DE: آلمان']],
    ['fa', 'شرکت‌های روسی و آلمانی', ['RU: روسی', 'DE: آلمانی']],
    ['fa', 'مسکو به برلین پاسخ داد.', ['RU: مسکو', 'DE: برلین']],
    ['fa', 'کرملین پاسخ نداد.', ['RU: کرملین']],
    ['fa', 'درگیری‌ها در ادلب ادامه دارد.', ['SY: ادلب']],
    ['ar', 'الموقف الروسي من العراق', ['RU: الروسي', 'IQ: العراق']],
    ['ar', 'وطهران ترد على واشنطن', ['IR: طهران', 'US: واشنطن']],
    ['ar', 'المعارك في إدلب مستمرة.', ['SY: إدلب']],
    ['en', 'Russian and German companies', ['RU: Russian', 'DE: German']],
    ['en', 'The Kremlin did not answer Berlin.', ['RU: Kremlin', 'DE: Berlin']],
    // Organisations are no countries.
    ['fa', 'سازمان ملل و اتحادیه اروپا', []],
    ['en', 'The United Nations and the European Union', []],
    // A leader's name alone states no nationality.
    ['fa', 'پوتین و مرکل', []],
    // A bird, a pronoun and a person.
    ['en', 'They gave us turkey for dinner.', []],
    ['en', 'Paris Hilton opened the shop.', []],
    // A half-space holds a word together.
    ['fa', 'او ترک‌تازی می‌کرد.', []],
  ])('%s: %s', (language, text, expected) => {
    expect(countries(language, text)).toEqual(expected)
  })
})

describe('the article proper', () => {
  it('alone is read: what no paragraph covers mentions nobody', () => {
    const document = documentOf('en', 'Putin met Erdoğan.\nRead more: Macron and Merkel')
    const proper = extract({ ...document, body: document.body.slice(0, 1) }, world)
    expect(proper.leaders.map(({ id }) => id)).toEqual(['putin', 'erdogan'])
    expect(extract(document, world).leaders).toHaveLength(4)
  })

  it('in a language without a pack gives nothing', () => {
    expect(reading('ja', 'Putin met Erdoğan.')).toEqual({ leaders: [], countries: [], dates: [], events: [], quotes: [] })
  })
})
