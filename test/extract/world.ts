import {
  buildKnowledge,
  type Country,
  type Knowledge,
  type Leader,
  type OfficeId,
  type Place,
  type Term,
} from '../../src/knowledge/index.ts'

/** A small world for tests: a few leaders, states and places, so that every case shows all that it rests on. */

type ThreeNames = { en: string[]; fa: string[]; ar: string[] }

const leader = (id: string, name: string, country: string, offices: Term[], names: ThreeNames, weak?: Partial<ThreeNames>): Leader => ({
  id,
  name,
  country,
  names: names as Leader['names'],
  ...(weak ? { weak: weak as Leader['names'] } : {}),
  offices,
})

const term = (office: OfficeId, country: string, from: string, to: string | null = null, of?: string): Term => ({
  office,
  country,
  from,
  to,
  ...(of ? { of } : {}),
})

const leaders: Leader[] = [
  leader('putin', 'Vladimir Putin', 'RU', [term('president', 'RU', '2012-05-07')], {
    en: ['Vladimir Putin', 'Putin'],
    fa: ['ولادیمیر پوتین', 'پوتین'],
    ar: ['فلاديمير بوتين', 'بوتين'],
  }),
  leader('lavrov', 'Sergey Lavrov', 'RU', [term('foreign-minister', 'RU', '2004-03-09')], {
    en: ['Sergey Lavrov', 'Sergei Lavrov', 'Lavrov'],
    fa: ['سرگئی لاوروف', 'لاوروف'],
    ar: ['سيرغي لافروف', 'لافروف'],
  }),
  leader('peskov', 'Dmitry Peskov', 'RU', [term('spokesperson', 'RU', '2012-05-22', null, 'presidency')], {
    en: ['Dmitry Peskov', 'Peskov'],
    fa: ['دمیتری پسکوف', 'پسکوف'],
    ar: ['دميتري بيسكوف', 'بيسكوف'],
  }),
  leader('hollande', 'François Hollande', 'FR', [term('president', 'FR', '2012-05-15', '2017-05-14')], {
    en: ['François Hollande', 'Hollande'],
    fa: ['فرانسوا اولاند', 'اولاند'],
    ar: ['فرانسوا هولاند', 'هولاند'],
  }),
  leader('macron', 'Emmanuel Macron', 'FR', [term('president', 'FR', '2017-05-14')], {
    en: ['Emmanuel Macron', 'Macron'],
    fa: ['امانوئل ماکرون', 'ماکرون'],
    ar: ['إيمانويل ماكرون', 'ماكرون'],
  }),
  leader(
    'erdogan',
    'Recep Tayyip Erdoğan',
    'TR',
    [term('prime-minister', 'TR', '2003-03-14', '2014-08-28'), term('president', 'TR', '2014-08-28')],
    {
      en: ['Recep Tayyip Erdoğan', 'Erdoğan'],
      fa: ['رجب طیب اردوغان', 'اردوغان'],
      ar: ['رجب طيب أردوغان', 'أردوغان'],
    },
  ),
  leader('cavusoglu', 'Mevlüt Çavuşoğlu', 'TR', [term('foreign-minister', 'TR', '2015-11-24', '2023-06-03')], {
    en: ['Mevlüt Çavuşoğlu', 'Çavuşoğlu'],
    fa: ['مولود چاووش‌اوغلو', 'چاووش‌اوغلو'],
    ar: ['مولود جاويش أوغلو', 'جاويش أوغلو'],
  }),
  leader(
    'rouhani',
    'Hassan Rouhani',
    'IR',
    [term('president', 'IR', '2013-08-03', '2021-08-03')],
    {
      en: ['Hassan Rouhani', 'Rouhani'],
      fa: ['حسن روحانی'],
      ar: ['حسن روحاني'],
    },
    { fa: ['روحانی'], ar: ['روحاني'] },
  ),
  leader(
    'zarif',
    'Mohammad Javad Zarif',
    'IR',
    [term('foreign-minister', 'IR', '2013-08-15', '2021-08-25')],
    {
      en: ['Mohammad Javad Zarif', 'Zarif'],
      fa: ['محمدجواد ظریف'],
      ar: ['محمد جواد ظريف'],
    },
    { fa: ['ظریف'], ar: ['ظريف'] },
  ),
  leader('merkel', 'Angela Merkel', 'DE', [term('chancellor', 'DE', '2005-11-22', '2021-12-08')], {
    en: ['Angela Merkel', 'Merkel'],
    fa: ['آنگلا مرکل', 'مرکل'],
    ar: ['أنغيلا ميركل', 'ميركل'],
  }),
  leader('trump', 'Donald Trump', 'US', [term('president', 'US', '2017-01-20', '2021-01-20'), term('president', 'US', '2025-01-20')], {
    en: ['Donald Trump', 'Trump'],
    fa: ['دونالد ترامپ', 'ترامپ'],
    ar: ['دونالد ترامب', 'ترامب'],
  }),
  leader('pompeo', 'Mike Pompeo', 'US', [term('foreign-minister', 'US', '2018-04-26', '2021-01-20')], {
    en: ['Mike Pompeo', 'Pompeo'],
    fa: ['مایک پمپئو', 'پمپئو'],
    ar: ['مايك بومبيو', 'بومبيو'],
  }),
  leader('sisi', 'Abdel Fattah el-Sisi', 'EG', [term('president', 'EG', '2014-06-08')], {
    en: ['Abdel Fattah el-Sisi', 'Sisi'],
    fa: ['عبدالفتاح السیسی', 'السیسی'],
    ar: ['عبد الفتاح السيسي', 'السيسي'],
  }),
  leader('tamim', 'Tamim bin Hamad Al Thani', 'QA', [term('emir', 'QA', '2013-06-25')], {
    en: ['Tamim bin Hamad Al Thani'],
    fa: ['تمیم بن حمد آل ثانی'],
    ar: ['تميم بن حمد آل ثاني'],
  }),
  leader('king-salman', 'Salman bin Abdulaziz Al Saud', 'SA', [term('king', 'SA', '2015-01-23')], {
    en: ['Salman bin Abdulaziz Al Saud', 'King Salman'],
    fa: ['سلمان بن عبدالعزیز', 'ملک سلمان'],
    ar: ['سلمان بن عبد العزيز', 'الملك سلمان'],
  }),
  leader('guterres', 'António Guterres', 'UN', [term('secretary-general', 'UN', '2017-01-01')], {
    en: ['António Guterres', 'Guterres'],
    fa: ['آنتونیو گوترش', 'گوترش'],
    ar: ['أنطونيو غوتيريش', 'غوتيريش'],
  }),
]

const state = (code: string, words: Omit<Country, 'code' | 'kind' | 'names'> & { names?: Country['names'] }): Country => ({
  code,
  kind: 'country',
  names: {},
  ...words,
})

const countries: Country[] = [
  state('RU', {
    adjectives: { en: ['Russian', 'Russians'], fa: ['روس', 'روسی'], ar: ['روسي', 'روسية'] },
    capital: { en: ['Moscow'], fa: ['مسکو'], ar: ['موسكو'] },
    metonyms: { en: ['Kremlin'], fa: ['کرملین'], ar: ['كرملين'] },
  }),
  state('FR', {
    adjectives: { en: ['French'], fa: ['فرانسوی'], ar: ['فرنسي', 'فرنسية'] },
    capital: { en: ['Paris'], fa: ['پاریس'], ar: ['باريس'] },
    metonyms: { en: ['Élysée'], fa: ['الیزه'], ar: ['الإليزيه'] },
  }),
  state('TR', {
    names: { en: ['Turkey', 'Türkiye'], fa: ['ترکیه'], ar: ['تركيا'] },
    adjectives: { en: ['Turkish'], fa: ['ترک', 'ترکیه‌ای'], ar: ['تركي', 'تركية'] },
    capital: { en: ['Ankara'], fa: ['آنکارا'], ar: ['أنقرة'] },
    weak: { fa: ['ترک'] },
  }),
  state('IR', {
    names: { fa: ['ایران', 'جمهوری اسلامی ایران'] },
    adjectives: { en: ['Iranian', 'Iranians'], fa: ['ایرانی'], ar: ['إيراني', 'إيرانية'] },
    capital: { en: ['Tehran'], fa: ['تهران'], ar: ['طهران'] },
  }),
  state('DE', {
    adjectives: { en: ['German'], fa: ['آلمانی'], ar: ['ألماني', 'ألمانية'] },
    capital: { en: ['Berlin'], fa: ['برلین'], ar: ['برلين'] },
  }),
  state('US', {
    names: { en: ['United States', 'US', 'U.S.', 'America'], fa: ['آمریکا', 'ایالات متحده'], ar: ['أمريكا', 'الولايات المتحدة'] },
    adjectives: { en: ['American'], fa: ['آمریکایی'], ar: ['أمريكي', 'أمريكية'] },
    capital: { en: ['Washington'], fa: ['واشنگتن'], ar: ['واشنطن'] },
    metonyms: { en: ['White House', 'Pentagon'], fa: ['کاخ سفید'], ar: ['البيت الأبيض'] },
  }),
  state('SA', {
    names: { fa: ['عربستان', 'عربستان سعودی'], ar: ['السعودية'] },
    adjectives: { en: ['Saudi'], fa: ['سعودی'], ar: ['سعودي', 'سعودية'] },
    capital: { en: ['Riyadh'], fa: ['ریاض'], ar: ['الرياض'] },
  }),
  state('QA', {
    adjectives: { en: ['Qatari'], fa: ['قطری'], ar: ['قطري', 'قطرية'] },
    capital: { en: ['Doha'], fa: ['دوحه'], ar: ['الدوحة'] },
  }),
  state('EG', {
    adjectives: { en: ['Egyptian'], fa: ['مصری'], ar: ['مصري', 'مصرية'] },
    capital: { en: ['Cairo'], fa: ['قاهره'], ar: ['القاهرة'] },
  }),
  state('SY', {
    adjectives: { en: ['Syrian'], fa: ['سوری'], ar: ['سوري', 'سورية'] },
    capital: { en: ['Damascus'], fa: ['دمشق'], ar: ['دمشق'] },
  }),
  state('LY', {
    adjectives: { en: ['Libyan'], fa: ['لیبیایی'], ar: ['ليبي', 'ليبية'] },
    capital: { en: ['Tripoli'], fa: ['طرابلس'], ar: ['طرابلس'] },
  }),
  state('IQ', {
    adjectives: { en: ['Iraqi'], fa: ['عراقی'], ar: ['عراقي', 'عراقية'] },
    capital: { en: ['Baghdad'], fa: ['بغداد'], ar: ['بغداد'] },
  }),
  state('OM', {
    names: { ar: ['سلطنة عمان', 'عمان'] },
    adjectives: { en: ['Omani'], fa: ['عمانی'], ar: ['عماني', 'عمانية'] },
    capital: { en: ['Muscat'], fa: ['مسقط'], ar: ['مسقط'] },
  }),
  state('AT', {
    adjectives: { en: ['Austrian'], fa: ['اتریشی'], ar: ['نمساوي'] },
    capital: { en: ['Vienna'], fa: ['وین'], ar: ['فيينا'] },
  }),
  state('SE', {
    adjectives: { en: ['Swedish'], fa: ['سوئدی'], ar: ['سويدي'] },
    capital: { en: ['Stockholm'], fa: ['استکهلم'], ar: ['ستوكهولم'] },
  }),
  state('PS', {
    names: { en: ['Palestine'], fa: ['فلسطین'], ar: ['فلسطين'] },
    adjectives: { en: ['Palestinian'], fa: ['فلسطینی'], ar: ['فلسطيني'] },
  }),
  state('CH', { adjectives: { en: ['Swiss'], fa: ['سوئیسی'], ar: ['سويسري'] } }),
  {
    code: 'UN',
    kind: 'organisation',
    names: { en: ['United Nations', 'UN'], fa: ['سازمان ملل', 'سازمان ملل متحد'], ar: ['الأمم المتحدة'] },
  },
  { code: 'EU', kind: 'organisation', names: { en: ['European Union', 'EU'], fa: ['اتحادیه اروپا'], ar: ['الاتحاد الأوروبي'] } },
  { code: 'ARAB-LEAGUE', kind: 'organisation', names: { en: ['Arab League'], fa: ['اتحادیه عرب'], ar: ['جامعة الدول العربية'] } },
]

const places: Place[] = [
  { name: 'Idlib', country: 'SY', names: { en: ['Idlib'], fa: ['ادلب'], ar: ['إدلب'] } },
  { name: 'Geneva', country: 'CH', names: { en: ['Geneva'], fa: ['ژنو'], ar: ['جنيف'] } },
  { name: 'Sochi', country: 'RU', names: { en: ['Sochi'], fa: ['سوچی'], ar: ['سوتشي'] } },
  { name: 'Paris, Texas', country: [], names: { en: ['Paris Hilton'] } },
]

export const world: Knowledge = buildKnowledge({ version: 'test', leaders, countries, places })
