import type { Lexicon } from '../lexicon.ts'
import { phrases } from '../page.ts'
import { cased, future, past } from './inflect.ts'
import { deeds, triggers } from './triggers.ts'

const all = (list: string): string[] => cased(...phrases(list))

/** Endings of the past: behind a vowel with d, so that `ziyareti` and `heyeti` are no verbs. */
const PAST = '(?:[^aeıioöuü\\P{L}]t|[^\\P{L}]d)[ıiuü](?:l[ae]r)?|m[ıiuü]şt[ıiuü]r?'
/** Words that end like a verb. */
const NO_VERB =
  '^(?!(?:şimdi|kendi|ordu|ordusu|adı|yedi|hadi|tadı|kedi|ilgili|gelecek|altı|üstü|hattı|dostu|parti|çifti|maddi|ciddi|yurdu|kaydı|ardı)$)'

export const lexicon: Lexicon = {
  subject: 'before',
  headFinal: true,
  nominal: /(?:ğ[ıiuü](?:n[ıiuü]|nd[ae])?|kları(?:nı)?|kleri(?:ni)?|m[ae]s[ıi]\p{L}*(?: \p{L}+)?)$/iu,
  closing: {
    finite: new RegExp(
      `${NO_VERB}\\p{L}*(?:${PAST}|[ae]ca[kğ]\\p{L}*|[ae]ce[kğ]\\p{L}*|[ıiuü]yor\\p{L}*|m[ae]kt[ae](?:d[ıi]r)?|[dt][ıiuü]r)$`,
      'iu',
    ),
    past: new RegExp(`(?:${PAST})$`, 'iu'),
    negated:
      /^(?:yok|değil|değildi|yoktu)$|m[ae](?:d[ıi](?:l[ae]r|ğ[ıi]\p{L}*|k\p{L}*)?|y[ae]ca[kğ]\p{L}*|y[ae]ce[kğ]\p{L}*|m[ıi]ş(?:t[ıi]r?)?)$|m[ıiuü]yor\p{L}*$/iu,
    certain: new RegExp(`${NO_VERB}\\p{L}*(?:${PAST})$`, 'iu'),
    parting: /./u,
    met: /./u,
    gone: /./u,
    adjunct: /(?!)/u,
    denying: /(?!)/u,
    part: /(?!)/u,
    aside: /(?!)/u,
    pair: /(?!)/u,
  },
  firstPerson: null,
  aim: null,
  tense: null,
  offices: {
    president: {
      one: all('cumhurbaşkanı | devlet başkanı'),
      many: all('cumhurbaşkanları | devlet başkanları'),
      open: all('başkanı'),
    },
    king: { one: all('kral | kralı | kraliçe | kraliçesi'), many: all('kralları') },
    emir: { one: all('emir | emiri') },
    sultan: { one: all('sultan | sultanı') },
    emperor: { one: all('imparator | imparatoru') },
    pope: { one: all('papa | katoliklerin ruhani lideri') },
    'supreme-leader': { one: all('dini lider | dini lideri | devrim lideri | rehber | ruhani lideri | yüksek lideri') },
    'head-of-state': { one: all('lider | lideri | devlet adamı'), many: all('liderler | liderleri | devlet ve hükümet başkanları') },
    'crown-prince': { one: all('veliaht prens | veliaht prensi | veliahtı') },
    'deputy-crown-prince': { one: all('veliaht prens yardımcısı | veliaht yardımcısı | ikinci veliaht') },
    'vice-president': { one: all('cumhurbaşkanı yardımcısı | devlet başkanı yardımcısı | başkan yardımcısı | ABD başkan yardımcısı') },
    'prime-minister': { one: all('başbakan | başbakanı | hükümet başkanı'), many: all('başbakanlar | başbakanları') },
    chancellor: { one: all('şansölye | şansölyesi | federal şansölye') },
    'deputy-prime-minister': { one: all('başbakan yardımcısı | başbakan yardımcıları') },
    'foreign-minister': {
      one: all('dışişleri bakanı | dış işleri bakanı | dışişleri ve avrupa bakanı | dışişleri ve uluslararası işbirliği bakanı'),
      many: all('dışişleri bakanları'),
    },
    'deputy-foreign-minister': {
      one: all(
        'dışişleri bakan yardımcısı | dışişleri müsteşarı | dışişleri bakanlığı müsteşarı | dışişleri bakan vekili | bakan yardımcısı',
      ),
      many: all('dışişleri bakan yardımcıları'),
    },
    'defence-minister': {
      one: all('savunma bakanı | milli savunma bakanı | millî savunma bakanı'),
      many: all('savunma bakanları'),
    },
    'interior-minister': { one: all('içişleri bakanı'), many: all('içişleri bakanları') },
    'finance-minister': {
      one: all('maliye bakanı | hazine ve maliye bakanı | hazine bakanı | ekonomi bakanı'),
      many: all('maliye bakanları'),
    },
    'energy-minister': { one: all('enerji bakanı | enerji ve tabii kaynaklar bakanı | petrol bakanı'), many: all('enerji bakanları') },
    minister: {
      one: all(`
        bakan | ticaret bakanı | ulaştırma bakanı | tarım bakanı | sağlık bakanı | adalet bakanı | kültür bakanı | turizm bakanı |
        kültür ve turizm bakanı | sanayi bakanı | çevre bakanı | eğitim bakanı | AB bakanı | Avrupa Birliği bakanı | göç bakanı
      `),
      many: all('bakanlar | bakanları'),
    },
    'national-security-adviser': {
      one: all(`
        ulusal güvenlik danışmanı | milli güvenlik danışmanı | ulusal güvenlik konseyi genel sekreteri | güvenlik konseyi sekreteri |
        ulusal güvenlik yüksek konseyi sekreteri
      `),
    },
    'intelligence-chief': {
      one: all('MİT başkanı | MİT müsteşarı | CIA direktörü | CIA başkanı | Mossad başkanı | istihbarat başkanı | istihbarat direktörü'),
    },
    'parliament-speaker': {
      one: all(`
        meclis başkanı | TBMM başkanı | parlamento başkanı | temsilciler meclisi başkanı | Duma başkanı | Knesset başkanı |
        millet meclisi başkanı | senato başkanı | federasyon konseyi başkanı
      `),
      many: all('meclis başkanları | parlamento başkanları'),
    },
    'chief-of-staff': { one: all('özel kalem müdürü | beyaz saray genel sekreteri') },
    adviser: { one: all('danışman | danışmanı | başdanışmanı | cumhurbaşkanlığı başdanışmanı | cumhurbaşkanı başdanışmanı') },
    spokesperson: { one: all('sözcü | sözcüsü | basın sözcüsü'), many: all('sözcüleri') },
    envoy: {
      one: all('özel temsilci | özel temsilcisi | temsilci | temsilcisi | özel elçi | özel elçisi'),
      many: all('özel temsilcileri | temsilcileri'),
    },
    ambassador: {
      one: all('büyükelçi | büyükelçisi | maslahatgüzar | maslahatgüzarı | elçisi'),
      many: all('büyükelçileri | büyükelçiler'),
    },
    'un-representative': {
      one: all('BM daimi temsilcisi | birleşmiş milletler daimi temsilcisi | daimi temsilcisi | BM nezdindeki daimi temsilcisi'),
    },
    'nuclear-chief': { one: all('atom enerjisi kurumu başkanı') },
    'central-bank-governor': { one: all('merkez bankası başkanı') },
    'army-chief': { one: all('genelkurmay başkanı'), many: all('genelkurmay başkanları') },
    commander: { one: all('komutan | komutanı | kuvvetler komutanı') },
    'faction-leader': {
      one: all(
        'genel başkan yardımcısı | genel başkanı | genel başkan | grup başkanvekili | grup başkanı | eş genel başkanı | parti lideri | muhalefet lideri | hareketi lideri | siyasi büro başkanı | siyasi büro şefi',
      ),
    },
    governor: { one: all('vali | valisi | eyalet valisi') },
    legislator: { one: all('senatör | senatörü | milletvekili | kongre üyesi'), many: all('senatörler | milletvekilleri') },
    candidate: { one: all('başkan adayı | cumhurbaşkanı adayı | başbakan adayı') },
    'judiciary-chief': { one: all('yargı erki başkanı | yargı başkanı') },
    'secretary-general': { one: all('genel sekreter | genel sekreteri') },
    'deputy-secretary-general': { one: all('genel sekreter yardımcısı') },
    'high-representative': {
      one: all(
        'yüksek temsilcisi | dış politika yüksek temsilcisi | dışişleri ve güvenlik politikası yüksek temsilcisi | dış ilişkiler yüksek temsilcisi',
      ),
    },
    'commission-president': { one: all('komisyon başkanı | AB komisyonu başkanı | Avrupa komisyonu başkanı') },
    'council-president': { one: all('AB konseyi başkanı | Avrupa Birliği konseyi başkanı | Avrupa konseyi başkanı') },
    'director-general': { one: all('genel direktör | genel direktörü | genel müdürü') },
    'high-commissioner': { one: all('yüksek komiseri') },
    chairperson: { one: all('dönem başkanı') },
  },
  titles: [
    { office: 'spokesperson', of: 'presidency', country: 'RU', forms: all('Kremlin sözcüsü') },
    { office: 'spokesperson', of: 'presidency', country: 'US', forms: all('Beyaz Saray sözcüsü | Beyaz Saray basın sözcüsü') },
    { office: 'spokesperson', of: 'defence-ministry', country: 'US', forms: all('Pentagon sözcüsü') },
    {
      office: 'spokesperson',
      of: 'presidency',
      forms: all('cumhurbaşkanlığı sözcüsü | cumhurbaşkanı sözcüsü | devlet başkanlığı sözcüsü'),
    },
    { office: 'spokesperson', of: 'foreign-ministry', forms: all('dışişleri bakanlığı sözcüsü | dışişleri sözcüsü') },
    { office: 'spokesperson', of: 'defence-ministry', forms: all('savunma bakanlığı sözcüsü | milli savunma bakanlığı sözcüsü') },
    { office: 'spokesperson', of: 'government', forms: all('hükümet sözcüsü') },
  ],
  counterparts: {
    one: all('mevkidaş | mevkidaşı | muhatap | muhatabı | meslektaşı'),
    many: all('mevkidaşları | muhatapları | meslektaşları'),
  },
  pronouns: ['o'],
  both: all('iki lider | taraflar | iki taraf | iki ülke lideri | iki bakan | iki cumhurbaşkanı | iki ülke | iki ülke dışişleri bakanı'),
  notHolders: [
    'eski',
    'önceki',
    'merhum',
    'müteveffa',
    'sabık',
    '9.',
    '10.',
    '11.',
    ...all('yardımcısı | eşi | oğlu | kızı | damadı | kardeşi | babası | avukatı'),
  ],
  capitals: all('başkent | başkenti'),
  governments: all(`
    hükümet | hükümeti | yönetim | yönetimi | dışişleri bakanlığı | savunma bakanlığı | milli savunma bakanlığı | içişleri bakanlığı |
    maliye bakanlığı | cumhurbaşkanlığı | başbakanlık | başbakanlığı | devlet başkanlığı | heyet | heyeti | heyetler | heyetleri | delegasyonu | makamları | yetkilileri |
    büyükelçilik | büyükelçiliği | parlamentosu | meclisi | diplomatı | diplomatları | ordusu | hariciyesi | hazine bakanlığı |
    krallığı | sultanlığı | emirliği | cumhuriyeti | federasyonu | temsilcileri | bakanlığı yetkilileri | genelkurmayı |
    yetkililer | başkanlığı | diplomatlar | tarafı | konsolosluğu | başkonsolosluğu
  `),
  honorifics: [
    'sayın',
    'başkan',
    'bay',
    'bayan',
    'yeni',
    'şeyh',
    'prens',
    'general',
    'ayetullah',
    'orgeneral',
    'mareşal',
    'dr.',
    'prof.',
    'prof. dr.',
    'geçici',
    'seçilmiş',
    'görevdeki',
    'mevcut',
    'emekli',
    'sir',
  ],
  glue: ['kendi', 'nezdindeki', 'ülkesinin'],
  agencies: [
    { name: 'Anadolu', country: 'TR', forms: all('Anadolu Ajansı | AA') },
    { name: 'TASS', country: 'RU', forms: all('TASS') },
    { name: 'RIA Novosti', country: 'RU', forms: ['RIA Novosti', 'RİA Novosti'] },
    { name: 'Interfax', country: 'RU', forms: ['Interfax', 'İnterfaks'] },
    { name: 'Sputnik', country: 'RU', forms: ['Sputnik'] },
    { name: 'Reuters', country: 'GB', forms: ['Reuters'] },
    { name: 'AFP', country: 'FR', forms: ['AFP'] },
    { name: 'Associated Press', country: 'US', forms: ['Associated Press'] },
    { name: 'Bloomberg', country: 'US', forms: ['Bloomberg'] },
    { name: 'Xinhua', country: 'CN', forms: ['Xinhua', 'Şinhua'] },
    { name: 'IRNA', country: 'IR', forms: ['IRNA', 'İRNA'] },
    { name: 'Tasnim', country: 'IR', forms: ['Tasnim'] },
    { name: 'Fars', country: 'IR', forms: ['Fars Haber Ajansı'] },
    { name: 'SANA', country: 'SY', forms: ['SANA'] },
    { name: 'CNN', country: 'US', forms: ['CNN', 'CNN International'] },
    { name: 'BBC', country: 'GB', forms: ['BBC', 'BBC Türkçe'] },
    { name: 'Al Jazeera', country: 'QA', forms: ['El Cezire', 'Al Jazeera'] },
  ],
  cues: {
    with: ['ile', 'ile birlikte', 'eşliğinde'],
    between: phrases('arasında | arasındaki | aralarında | arasında da').slice(),
    about: phrases(`
      hakkında | hakkındaki | konusunda | konusundaki | ile ilgili | ilgili | ilişkin | dair | üzerine | konusu | konuları | meselesi |
      sorunu | üzerinde
    `).slice(),
    source: phrases('göre').slice(),
    attendee: phrases(
      'katılımıyla | ev sahipliğinde | ev sahipliği | öncülüğünde | başkanlığında | huzurunda | katıldığı | katılacağı',
    ).slice(),
    in: phrases('kentinde | şehrinde | kentindeki | başkentinde').slice(),
    to: phrases('karşı | yönelik | doğru | için | aleyhine').slice(),
    from: [],
    by: phrases('tarafından').slice(),
    and: ['ve', 'ile', 'ayrıca'],
    together: phrases(
      'birbirleriyle | karşılıklı | bir araya geldi | bir araya gelecek | katıldı | katılacak | katılıyor | toplandı | toplanacak',
    ).slice(),
    matter: [],
    that: ['ki'],
    relative: [],
    clause: phrases('ancak | fakat | ama | oysa | zira | çünkü').slice(),
    negation: phrases(`
      yok | değil | reddetti | reddettiğini | olmadı | olmadığını | olmayacak | etmedi | etmeyecek | yapmadı | yapmayacak | yapılmadı |
      yapılmayacak | gerçekleşmedi | gerçekleşmeyecek | gerçekleştirmeyecek | vazgeçti | yerine | olmadan | etmeden | gelmeyecek |
      gitmeyecek | planlanmıyor | öngörülmüyor | beklenmiyor | bulunmuyor | iddia edilmişti | söz konusu değil
    `).slice(),
    hypothesis: phrases(`
      eğer | olursa | yapılırsa | gerçekleşirse | edilirse | ederse | gelirse | giderse | olası | muhtemel | belki | olabilir | yapılabilir |
      gerçekleşebilir | edebilir | gelebilir | gidebilir | ihtimali | ihtimalini | ihtimaline | olasılığı | olsaydı | gerekiyor | gerekir |
      gerektiğini | herhangi bir | mümkün | görüşebilir | durumunda | halinde | zor olduğu | zor olduğunu | zor olacağını | zor görünüyor | güç görünüyor
    `).slice(),
    future: [
      ...future(
        'yapacak',
        'yapılacak',
        'gerçekleştirecek',
        'gerçekleştirilecek',
        'gerçekleşecek',
        'düzenleyecek',
        'düzenlenecek',
        'bulunacak',
        'edecek',
        'olacak',
        'katılacak',
        'başlayacak',
        'toplanacak',
        'gelecek',
        'gelecek hafta',
        'gelecek ay',
        'gelecek yıl',
        'gelecek sene',
        'gelecek dönem',
        'gelecek dönemde',
        'gelecek günlerde',
        'gidecek',
        'alınacak',
        'görüşecek',
        'görüşülecek',
        'uygulayacak',
        'uygulanacak',
        'imzalayacak',
        'imzalanacak',
        'gönderecek',
        'verecek',
        'atayacak',
        'açacak',
        'kuracak',
        'kaldıracak',
        'ele alacak',
        'ele alınacak',
      ),
      ...phrases(`
        planlanan | planlanıyor | planlıyor | planladığını | planlandığını | bekleniyor | beklenen | beklendiğini | öngörülüyor | öngörülen |
        hazırlanıyor | hazırlık | hazırlıkları | hazırlığında | yarın | öncesinde | öncesi | arifesinde | yakında | programlanan |
        yapılması | gerçekleştirilmesi | yapması | gerçekleştirmesi | takvimi
      `),
    ],
    coming: [],
    apart: ['ayrı ayrı'],
    foremost: [],
    infinitive: [],
    present: [],
    past: phrases(`
      ardından | sonra | sonrası | sonrasında | sırasında | esnasında | geçen | geçtiğimiz | dünkü | son | sonucunda | neticesinde |
      kapsamında yaptığı | tamamlandı | sona erdi | gerçekleşti | yapıldı | düzenlendi | gerçekleştirildi | başladı | devam ediyor | sürüyor
    `).slice(),
    proposal: [
      ...past('davet etti', 'teklif etti', 'önerdi', 'çağrıda bulundu', 'çağrısında bulundu', 'çağrı yaptı', 'çağrısı yaptı', 'istedi'),
      ...phrases(`
        davet ediyor | davet eden | davet edildi | daveti | davette bulundu | önerisi | önerisini | önerisinde bulundu | teklifi | teklifini |
        çağrısı | çağrısını | hazır | hazır olduğunu | hazırız | isteğini | istediğini | istediklerini | istiyor | talep etti | talebi | talebini |
        arzusunu | önerdiğini | arabuluculuk teklif
      `),
    ],
    invitation: [...past('davet etti', 'davet edildi'), ...phrases('daveti | davetini | davet eden | davet ediyor | davette bulundu')],
    postponement: [
      ...past('ertelendi', 'erteledi'),
      ...phrases('ertelendi | ertelenen | ertelenmesi | ertelenmesine | ertelenmişti | ileri bir tarihe'),
    ],
    cancellation: [
      ...past('iptal etti', 'iptal edildi'),
      ...phrases('iptal | iptali | iptal edilen | iptaline | iptal ediyor | iptal edileceğini | iptal olduğunu'),
    ],
    denial: [
      ...past('yalanladı', 'yalanlandı'),
      ...phrases('yalanlıyor | yalanlama | yalanlayan | asılsız | gerçeği yansıtmıyor | gerçeği yansıtmadığını | doğru olmadığını'),
    ],
    initiative: phrases(`
      daveti üzerine | davetlisi olarak | talebi üzerine | davetiyle | girişimiyle | inisiyatifiyle | isteği üzerine | daveti ile | davetine icabetle
    `).slice(),
    signing: [
      ...past('imzaladı', 'imzalandı', 'imza attı', 'imza atıldı', 'akdetti'),
      ...future('imzalayacak', 'imzalanacak', 'imza atacak'),
      ...phrases('imzalandı | imzalanan | imza töreni | imza | imzaları | imzalarıyla | imzalıyor | imzalayan | imzalanması'),
    ],
    vague: phrases('sürdürme | devam etme | sürdürülmesi | güçlendirilmesi | önemi | gerekliliği | temasta kalma | işbirliğini').slice(),
    diplomats: all('diplomat | diplomatı | diplomatlar | diplomatları | büyükelçilik çalışanı | büyükelçilik çalışanları | ataşesi'),
    press: [],
    idle: [],
    home: [],
  },
  triggers,
  deeds,
  topics: phrases('son durum').slice(),
  abbreviations: phrases(
    'dr | prof | doç | av | sn | vb | vs | bkz | cad | sok | no | st | yy | tic | ltd | org | gen | alb | t.c | m.s',
  ).slice(),
}
