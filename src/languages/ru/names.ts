import { heads, type NameWords, names, words } from '../names.ts'
import { inflect } from './inflect.ts'

/** How persons are named in Russian: by capitals, in the case of the office that stands with them. */

/** The letters of Russian in English ones. */
const LETTERS: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}

/** A word of a name in English letters: `Диоп` → Diop, `Дмитрий` → Dmitry. */
function latin(word: string): string {
  const letters = [...word.toLowerCase().replace(/ий(?![а-яё])/g, 'й')].map(letter => LETTERS[letter] ?? letter).join('')
  return letters.replace(/(^|-)(\p{L})/gu, (_, joint: string, first: string) => joint + first.toUpperCase())
}

/** The cases in which an office stands, each with the endings of names in it and those of their nominatives, the likeliest first. */
type Endings = readonly (readonly [ending: RegExp, nominatives: readonly string[]])[]

const GENITIVE: Endings = [
  [/(?:ого|его)$/, ['ий', 'ый', 'ой']],
  [/ии$/, ['ия']],
  [/ой$/, ['а', 'ая']],
  [/ей$/, ['ь', 'я']],
  [/(?<=[аеёиоуыэюя])я$/, ['й']],
  [/я$/, ['ь']],
  [/[ыи]$/, ['а', 'я']],
  [/у$/, ['а']],
  [/ю$/, ['я']],
  [/а$/, ['']],
]
const DATIVE: Endings = [
  [/(?:ому|ему)$/, ['ий', 'ый', 'ой']],
  [/ии$/, ['ия']],
  [/ой$/, ['а', 'ая']],
  [/(?<=[аеёиоуыэюя])ю$/, ['й']],
  [/ю$/, ['ь']],
  [/у$/, ['']],
  [/е$/, ['а', 'я']],
]
const INSTRUMENTAL: Endings = [
  [/ым$/, ['', 'ый']],
  [/им$/, ['ий', '']],
  [/(?:ой|ей)$/, ['а', 'ая', 'я']],
  [/(?<=[аеёиоуыэюя])ем$/, ['й']],
  [/ем$/, ['ь', '']],
  [/ом$/, ['']],
]
const PREPOSITIONAL: Endings = [
  [/(?:ом|ем)$/, ['ий', 'ый', 'ой']],
  [/ии$/, ['ий', 'ия']],
  [/ой$/, ['а', 'ая']],
  [/(?<=[аеёиоуыэюя])е$/, ['й']],
  [/е$/, ['', 'а', 'ь']],
]

/** What the case of an office is, by its first word; null in the nominative. */
function endingsOf(office: string): Endings | null {
  const word = office.toLowerCase()
  if (/^(?:глава|замминистра|зам\p{L}*а)$/u.test(word)) return null
  if (/(?:ой|[оеё]м|им|ым)$/.test(word)) return INSTRUMENTAL
  if (/(?:у|ю|ому|ему)$/.test(word)) return word === 'главу' ? GENITIVE : DATIVE
  if (/[аяы]$/.test(word) || /(?:ого|его)$/.test(word)) return GENITIVE
  if (/е$/.test(word)) return word === 'главе' ? DATIVE : PREPOSITIONAL
  return null
}

/** A word of a name in its nominative; as it is where it does not change. */
function nominativeOf(word: string, endings: Endings): string {
  for (const [ending, nominatives] of endings) {
    if (!ending.test(word)) continue
    const found = nominatives.map(last => word.replace(ending, last)).find(one => one.length > 2 && inflect(one, 'person').includes(word))
    if (found !== undefined) return found
  }
  return word
}

/** How persons are named in Russian. */
export const nameWords: NameWords = {
  local: {
    arabic: names(
      'Мохаммед/Мухаммед/Мухаммад Mohammed | Ахмед/Ахмад Ahmed | Абдалла/Абдулла Abdullah | Али Ali | Хасан Hassan | Хусейн Hussein | Ибрагим Ibrahim | Юсуф Yusuf | Халид/Халед Khaled | Фейсал/Фейсаль Faisal | Омар Omar | Мустафа Mustafa | Махмуд Mahmoud | Самех Sameh',
    ),
    persian: new Map(),
  },
  foreign: names(
    'Джон John | Джозеф Joseph | Джеймс James | Майкл Michael | Уильям William | Роберт Robert | Ричард Richard | Дэвид David | Джордж George | Чарльз Charles | Томас Thomas | Пол Paul | Марк Mark | Стивен Stephen | Питер Peter | Энтони Anthony | Эндрю Andrew | Жан Jean | Жан-Ив Jean-Yves | Жан-Пьер Jean-Pierre | Пьер Pierre | Франсуа François | Филипп Philippe | Лоран Laurent | Доминик Dominique | Хосе José | Хуан Juan | Карлос Carlos | Луис Luis | Мигель Miguel | Педро Pedro | Анна Anna | Мария Maria | Елена Elena | Александр Alexander | Алексей Alexei | Андрей Andrei | Сергей Sergei | Дмитрий Dmitry | Михаил Mikhail | Николай Nikolai | Павел Pavel | Юрий Yury | Игорь Igor | Олег Oleg | Виктор Viktor | Иван Ivan | Петр/Пётр Petr | Хайко Heiko | Юрген Jürgen | Ханс Hans | Вольфганг Wolfgang | Йохан Johann | Ян Jan | Йенс Jens | Ларс Lars',
  ),
  own: 'foreign',
  surnames: new Map(),
  spelling: null,
  // Whoever is named with "бен" is of a house that the reference data knows.
  particles: names('де de | ди di | да da | ду du | фон von | ван van | дер der | оф of'),
  servants: new Set(),
  completions: new Map(),
  titles: words(
    'господин | госпожа | г-н | доктор | генерал | генерал-майор | генерал-лейтенант | адмирал | полковник | сэр | шейх | принц | профессор',
  ),
  doubtful: new Set(),
  stop: words(`
    и | в | во | на | с | со | к | ко | о | об | от | до | за | из | по | при | про | для | без | под | над | у | не | ни | но | а | что | как | это | он | она |
    они | мы | вы | я | его | ее | их | наш | ваш | этот | тот | также | уже | если | когда | где | однако | затем | кроме | после | перед | между | сегодня |
    вчера | завтра | понедельник | вторник | среда | четверг | пятница | суббота | воскресенье
  `),
  common: words(`
    совет | совета | совете | советом | безопасности | федерации | федерация | республики | республика | республике | республикой | королевства | королевство |
    государства | государство | государственный | государственного | дума | думы | думе | собрания | собрание | собрании | комитета | комитет | палаты | палата |
    союза | союз | организации | организация | содружества | лиги | лига | партии | партия | парламента | парламент | верховный | верховного | верховной |
    народный | народного | народной | национальный | национального | национальной | европейский | европейского | европейской | исламский | исламского | исламской |
    арабский | арабской | арабского | объединенных | объединённых | соединенных | соединённых | демократической | социалистической | международного |
    международный | международной | центрального | центральный | центральной | северной | северный | южной | южный | восточной | западной | ближнего | востока |
    востоку | восток | банка | банк | мид | мо | минобороны | минфин | оон | нато | ес | снг | одкб | шос | брикс | сша | рф | фрг | кнр | кндр | оаэ | сар | днр | лнр |
    тасс | риа | новости | интерфакс | кремль | кремля | кремле | белый | белого | дом | дома | доме | пентагон | госдеп | генштаб | военно | морских | сил |
    победы | великой | отечественной | войны | ассамблеи | ассамблея | договора | конгресс | конгресса | сената | сенат | бундестага | кнессета | рады | меджлиса |
    комиссии | комиссия | агентства | агентство | управления | управление | департамента | департамент | фонда | фонд | центра | центр | института | институт |
    президент | премьер | министр | посол | глава | представитель | секретарь | генеральный | генерального | россии | российской | российский
  `),
  lookalikes: new Set(),
  disguised: new Map(),
  heads: heads({}),
  bodies: words('министерства | министерство | мид | парламента | парламент | правительства | правительство | сената | конгресса | совета'),
  privates: words(
    'клуба | клуб | компании | компания | банка | банк | университета | университет | института | институт | федерации футбола | фонда',
  ),
  namesakes: words('имени | улица | улице | площадь | площади | аэропорт | аэропорту | стадион | университет | премия | премии'),
  ranks: words(
    'заместитель | первый | бывший | специальный | чрезвычайный | полномочный | постоянный | официальный | новый | исполняющий | обязанности',
  ),
  surnameEndings: new Set(),
  cases: {
    nominative: (office, parts) => {
      const endings = endingsOf(office)
      return endings ? parts.map(part => nominativeOf(part, endings)) : [...parts]
    },
    forms: name => inflect(name, 'person'),
  },
  latin,
}
