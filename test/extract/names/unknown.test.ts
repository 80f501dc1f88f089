import { describe, expect, it } from 'vitest'
import { annotate, settle } from '../../../src/extract/annotate.ts'
import { markUnknown, provisionalLeader } from '../../../src/extract/names/provisional.ts'
import { learn, spellName } from '../../../src/extract/names/spell-name.ts'
import { type Sighting, type UnknownContext, unknownNames } from '../../../src/extract/names/unknown.ts'
import { knownVariant, sound } from '../../../src/extract/names/variants.ts'
import { vocabularyOf } from '../../../src/extract/words/vocabulary.ts'
import { languages } from '../../../src/languages/index.ts'
import { documentOf } from '../reading.ts'
import { world } from '../world.ts'

type Read = { text: string; sentences: ReturnType<typeof annotate>; context: UnknownContext }

function read(tag: string, body: string, title?: string): Read {
  const document = documentOf(tag, body, { title })
  const language = languages[tag]
  if (!language) throw new Error(`no language ${tag}`)
  const parts = [
    ...(document.titleSpan ? [{ span: document.titleSpan, part: 'title' as const }] : []),
    ...document.body.map(span => ({ span, part: 'body' as const })),
  ]
  const sentences = annotate(document.text, parts, vocabularyOf(world, language))
  const context = {
    text: document.text,
    knowledge: world,
    settled: settle(sentences, world, document.text, null),
    language,
    words: language.names,
  }
  return { text: document.text, sentences, context }
}

/** `name as written = English name: offices country`; a known leader by id. */
function found(tag: string, body: string, title?: string): string[] {
  const { text, sentences, context } = read(tag, body, title)
  return sentences
    .flatMap(sentence => unknownNames(sentence, context))
    .map(sighting => {
      const english = sighting.known?.id ?? spellName(sighting.parts, context.words, sighting.country, new Map())
      return `${text.slice(sighting.start, sighting.end)} = ${english}: ${[...sighting.offices, sighting.country ?? '–'].join(' ')}`
    })
}

/** Every place that names somebody provisional: `id: words`. */
function marked(tag: string, body: string): string[] {
  const { text, sentences, context } = read(tag, body)
  return markUnknown(sentences, context).flatMap(({ tokens }) =>
    tokens.flatMap(token =>
      token.marks.flatMap(mark =>
        mark.kind === 'leader' && mark.leader.provisional ? [`${mark.leader.id}: ${text.slice(token.start, token.end)}`] : [],
      ),
    ),
  )
}

describe('names beside an office', () => {
  it.each([
    [
      'after office and nationality',
      'ar',
      'التقى الوفد وزير التجارة الفرنسي جان مارتينو في باريس.',
      ['جان مارتينو = Jean Martino: minister FR'],
    ],
    [
      'after a title of several nouns',
      'ar',
      'وقال وزير الدولة عضو مجلس الوزراء الدكتور سامي الخليوي إن القرار صدر.',
      ['سامي الخليوي = Sami Al-Khalyoui: minister –'],
    ],
    [
      'an unknown given name after a title of address',
      'ar',
      'وحضر وزير العمل الدكتور مطلوق الشبيلي.',
      ['مطلوق الشبيلي = Matlouq Al-Shabili: minister –'],
    ],
    [
      'with its chain of fathers',
      'ar',
      'وصل سفير السعودية لدى باريس خالد بن عبد الله الدغيثر.',
      ['خالد بن عبد الله الدغيثر = Khaled bin Abdullah Al-Daghithar: ambassador SA'],
    ],
    [
      'before its office',
      'ar',
      'وأكد نبيل الصفواني، سفير قطر في طهران، أن العلاقات جيدة.',
      ['نبيل الصفواني = Nabil Al-Safwani: ambassador QA'],
    ],
    ['the head of a party', 'ar', 'دعا رئيس حزب الفجر منصور بلعيد إلى الحوار.', ['منصور بلعيد = Mansour Balaid: faction-leader –']],
    ['a house for a surname', 'ar', 'استقبل وزير الثقافة القطري فهد آل ثنيان الوفد.', ['فهد آل ثنيان = Fahad Al Thanian: minister QA']],
    [
      'before its office',
      'fa',
      'کاوه دلشاد، سفیر ایران در پاریس، گفت که مذاکرات ادامه دارد.',
      ['کاوه دلشاد = Kaveh Delshad: ambassador IR'],
    ],
    [
      'with no comma',
      'fa',
      'محمدرضا بهاروند سخنگوی کمیسیون امنیت ملی مجلس افزود که طرح آماده است.',
      ['محمدرضا بهاروند = Mohammad-Reza Baharvand: spokesperson –'],
    ],
    [
      'between quotation marks',
      'fa',
      '«تونی کرافورد»، وزیر انرژی آمریکا، به ریاض رفت.',
      ['تونی کرافورد = Tony Craford: energy-minister US'],
    ],
    [
      'the head of a body',
      'fa',
      'گرگ هالووی، رئیس کمیته روابط خارجی سنای آمریکا، نامه را امضا کرد.',
      ['گرگ هالووی = Greg Halovey: chairperson US'],
    ],
    [
      'after office and country',
      'fa',
      'در این دیدار سفیر آلمان یورگن اشتادلر نیز حضور داشت.',
      ['یورگن اشتادلر = Jurgen Stadeler: ambassador DE'],
    ],
    ['a surname of two words', 'fa', 'پرویز سلیم نژاد استاندار تهران بود.', ['پرویز سلیم نژاد = Parviz Salim Nejad: governor IR']],
    ['after nationality and office', 'en', 'German Trade Minister Klara Vogt said so on Monday.', ['Klara Vogt = Klara Vogt: minister DE']],
    [
      'before its office',
      'en',
      'Anton Weiss, a spokesman for the German government, declined.',
      ['Anton Weiss = Anton Weiss: spokesperson DE'],
    ],
    ['the head of an organisation', 'en', 'Rita Mbeka, head of the UN, spoke first.', ['Rita Mbeka = Rita Mbeka: chairperson UN']],
    ['with an initial', 'en', 'Ambassador John B. Harker left Paris.', ['John B. Harker = John B. Harker: ambassador –']],
  ])('%s (%s)', (_what, tag, text, expected) => {
    expect(found(tag, text)).toEqual(expected)
  })

  it.each([
    ['a known leader', 'ar', 'قال وزير الخارجية الروسي سيرغي لافروف إن موسكو مستعدة.'],
    ['a journalist', 'ar', 'وكتب الصحفي سامي الخليوي أن القمة فشلت.'],
    ['the writer whom a minister cited', 'ar', 'ولم يذكر الوزير الكاتب سامي الخليوي بالاسم.'],
    ['the head of a club', 'ar', 'قال رئيس النادي فهد المريخي إن الفريق جاهز.'],
    ['the head of a firm', 'ar', 'صرح رئيس مجلس إدارة الشركة المهندس فهد المريخي بذلك.'],
    ['a university that bears a name', 'ar', 'زار وزير التعليم جامعة الإمام محمد الأمين في الرياض.'],
    ['somebody else in a list', 'ar', 'حضر اللقاء الوزير ومحمد المريخي.'],
    ['a preposition that looks like a name', 'ar', 'حصل وزير المالية على القرض.'],
    ['the holder who is known, with an object before', 'ar', 'ودعا سامي رئيس الوزراء رجب طيب أردوغان إلى الحوار.'],
    ['a demonstrative that looks like a name', 'fa', 'وزیر خارجه آن کشور به تهران آمد.'],
    ['a given name alone', 'fa', 'رضا وزیر نشد.'],
    ['an analyst', 'fa', 'کاوه دلشاد، کارشناس مسائل بین‌الملل، گفت که سفیر ایران می‌آید.'],
    ['the manager of a club', 'fa', 'کاوه دلشاد، رئیس باشگاه شاهین، استعفا کرد.'],
    ['two given names that are words', 'fa', 'سخنگوی وزارت خارجه به مناسبت عید نوروز پیام داد.'],
    ['the chairman of a club', 'en', 'Paul Smith, chairman of the football club, agreed.'],
    ['the spokeswoman of a firm', 'en', 'Company spokeswoman Mary Fields declined.'],
    ['an analyst', 'en', 'Analyst Mary Fields said that the minister would go.'],
    ['an object', 'en', 'The minister greeted John Tanner.'],
    ['a name that an encoding spoilt', 'en', 'Turkish Trade Minister Enrique PeÃ±a spoke.'],
    ['small letters', 'en', 'The foreign minister arrived late.'],
  ])('does not take %s (%s)', (_what, tag, text) => {
    expect(found(tag, text)).toEqual([])
  })

  it('takes only given names for names where every word has a capital', () => {
    const headline = 'French Minister Calls Allied Summit Great Step Forward'
    expect(found('en', 'Talks ended.', headline)).toEqual([])
    expect(found('en', 'Talks ended.', 'French Minister Paul Lefort Calls Summit Great Step')).toEqual([
      'Paul Lefort = Paul Lefort: minister FR',
    ])
  })

  it('takes an office as the reader of the whole title does', () => {
    // The adviser of a president is no president, the head of a committee in parliament neither.
    expect(found('ar', 'قال مستشار الرئيس الروسي ماكسيم أورلين ذلك.')).toEqual(['ماكسيم أورلين = Maxim Orlin: adviser RU'])
    expect(found('ar', 'انتقد رئيس اللجنة الاقتصادية في البرلمان الإيراني كريم ستوده القرار.')).toEqual([
      'كريم ستوده = Karim Sotoudeh: chairperson IR',
    ])
  })
})

describe('known leaders in other spellings', () => {
  it.each([
    ['another spelling of the surname', 'ar', 'قال وزير الخارجية الروسي سيرغي لافروڤ ذلك.', 'lavrov'],
    ['a name that the agency cut off', 'en', 'Russian President Vladimir Put', 'putin'],
  ])('%s (%s)', (_what, tag, text, id) => {
    expect(
      read(tag, text)
        .sentences.flatMap(sentence => unknownNames(sentence, read(tag, text).context))
        .map(one => one.known?.id),
    ).toEqual([id])
  })

  it.each<[string, boolean, string | undefined]>([
    ['Sergej Lawrow', true, 'lavrov'],
    // A slip of letters.
    ['Recep Tayip Ergodan', true, 'erdogan'],
    // The office is another's.
    ['Sergej Lawrow', false, undefined],
    // The given name is.
    ['Igor Lawrow', true, undefined],
    // The surname is.
    ['Sergej Petrow', true, undefined],
    ['Recep Tayyip Demir', true, undefined],
  ])('%s, office fits %s: %s', (name, fits, id) => {
    expect(knownVariant(world, { parts: name.split(' '), name, tag: 'en', fits: () => fits })?.id).toBe(id)
  })

  it('hears consonants only', () => {
    expect(sound('milebend')).toBe(sound('miliband'))
    expect(sound('schauble')).toBe(sound('shuble'))
    expect(sound('miliband')).not.toBe(sound('milibank'))
  })
})

describe('persons of an article', () => {
  const body = 'قال سفير قطر في باريس نبيل الصفواني إن الحوار مستمر. وأضاف الصفواني أن اللقاء قريب. وللصفواني رأي آخر.'

  it('finds later mentions by surname alone, clitics left out', () => {
    expect(marked('ar', body)).toEqual(['nabil-al-safwani: نبيل الصفواني', 'nabil-al-safwani: الصفواني', 'nabil-al-safwani: للصفواني'])
    expect(marked('ar', 'قال سفير قطر نبيل الصفواني ذلك. وبقي الوفد والصفواني معه.')[1]).toBe('nabil-al-safwani: الصفواني')
    expect(marked('en', 'German Trade Minister Klara Vogt spoke. Vogt then left. The vogt is a word.')).toEqual([
      'klara-vogt: Klara Vogt',
      'klara-vogt: Vogt',
    ])
    expect(marked('fa', 'کاوه دلشاد، سفیر ایران در پاریس، رفت. دلشاد گفت که برمی‌گردد.')).toEqual([
      'kaveh-delshad: کاوه دلشاد',
      'kaveh-delshad: دلشاد',
    ])
  })

  it.each([
    ['before the full name', 'وصل الصفواني. قال سفير قطر نبيل الصفواني ذلك.', 1],
    ['of somebody else', 'قال سفير قطر نبيل الصفواني ذلك. وأضاف حمد الصفواني المزيد.', 1],
    ['that is a given name', 'قال سفير قطر نبيل سمير ذلك. وأضاف سمير المزيد.', 1],
    ['shared by two', 'قال سفير قطر نبيل الصفواني ووزير الثقافة القطري حمد الصفواني ذلك. وأضاف الصفواني المزيد.', 2],
  ])('does not take a surname %s', (_what, text, count) => {
    expect(marked('ar', text)).toHaveLength(count)
  })

  it('takes shorter and longer forms for one person', () => {
    const text = 'قال سفير قطر نبيل بن حمد الصفواني ذلك. وغادر السفير القطري نبيل الصفواني باريس.'
    expect(new Set(marked('ar', text).map(one => one.split(':')[0]))).toEqual(new Set(['nabil-bin-hamad-al-safwani']))
  })

  it('leaves an article without unknown persons as it is', () => {
    const { sentences, context } = read('en', 'Putin is in Tehran. The Russian president met nobody.')
    expect(markUnknown(sentences, context)).toEqual(sentences)
  })
})

describe('provisionalLeader', () => {
  const { context } = read('en', 'Nothing.')
  const sighting = (parts: string[], more: Partial<Sighting> = {}): Sighting => ({
    start: 0,
    end: 1,
    parts,
    offices: ['minister'],
    country: 'DE',
    of: undefined,
    known: undefined,
    ...more,
  })

  it('has the offices as read and the name as written', () => {
    const parts = ['Klara', 'van', 'Vogt']
    expect(provisionalLeader(parts, [sighting(parts), sighting(['Klara', 'Vogt'], { offices: ['envoy'], of: 'SY' })], context)).toEqual({
      id: 'klara-van-vogt',
      name: 'Klara van Vogt',
      country: 'DE',
      provisional: true,
      names: { en: ['Klara van Vogt', 'Klara Vogt'] },
      weak: { en: ['van Vogt'] },
      offices: [
        { office: 'minister', country: 'DE' },
        { office: 'envoy', country: 'DE', of: 'SY' },
      ],
    })
  })

  it('never has the id of a known leader', () => {
    expect(provisionalLeader(['Lavrov'], [sighting(['Lavrov'])], context).id).toBe('lavrov-provisional')
  })

  it('has an empty country where none is told', () => {
    expect(provisionalLeader(['Klara', 'Vogt'], [sighting(['Klara', 'Vogt'], { country: undefined })], context)).toMatchObject({
      country: '',
      offices: [{ office: 'minister', country: '' }],
    })
  })
})

describe('spelling', () => {
  const spell = (tag: string, name: string, country?: string, learnt = new Map<string, string>()): string =>
    spellName(name.split(' '), languages[tag]?.names ?? read('ar', '').context.words, country, learnt)

  it.each([
    ['ar', 'حسين الخطيب', 'EG', 'Hussein Al-Khatib'],
    ['fa', 'حسین خطیبی', 'IR', 'Hossein Khatibi'],
    ['fa', 'حسین الخطیب', 'IQ', 'Hussein Al-Khatib'],
    ['ar', 'حسين خطيبي', 'IR', 'Hossein Khatibi'],
    ['ar', 'عبد الرحمن السقا', 'KW', 'Abdulrahman Al-Saqa'],
    ['ar', 'نصر الدين بلعيد', 'DZ', 'Nasreddin Balaid'],
    ['fa', 'محمد‌جواد حسن‌زاده', 'IR', 'Mohammad-Javad Hassanzadeh'],
    ['fa', 'جان کرافورد', 'GB', 'John Craford'],
    ['fa', 'یان کرافورد', 'NL', 'Jan Kraford'],
    ['en', 'Klara Vogt', 'DE', 'Klara Vogt'],
  ])('%s: %s of %s', (tag, name, country, expected) => {
    expect(spell(tag, name, country)).toBe(expected)
  })

  it('learns from known names, word by word, the commonest spelling first', () => {
    const learnt = learn([
      ['کاوه دلشاد', 'Kaveh Delchad'],
      ['کیوان دلشاد', 'Keyvan Delchad'],
      ['نوید دلشاد', 'Navid Delshad'],
      ['سه نام اینجا', 'Only Two'],
      [undefined, 'Nobody Here'],
    ])
    expect(learnt.get('دلشاد')).toBe('Delchad')
    expect(learnt.has('سه')).toBe(false)
    expect(spell('fa', 'رضا دلشاد', 'IR', new Map(learnt))).toBe('Reza Delchad')
  })
})
