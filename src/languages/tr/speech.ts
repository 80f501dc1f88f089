import { phrases } from '../page.ts'
import type { SayVerb, Speech } from '../speech.ts'
import { cased, told } from './inflect.ts'

/** A verb of saying by its past and what it is made of: `söyle` + `di`, with its present, the form behind which its subject stands and its converb. */
type Verb = readonly [past: string, present: string, relative: string, converb: string]

const VERBS: readonly Verb[] = [
  ['söyledi', 'söylüyor', 'söyleyen', 'söyleyerek'],
  ['belirtti', 'belirtiyor', 'belirten', 'belirterek'],
  ['kaydetti', 'kaydediyor', 'kaydeden', 'kaydederek'],
  ['ifade etti', 'ifade ediyor', 'ifade eden', 'ifade ederek'],
  ['bildirdi', 'bildiriyor', 'bildiren', 'bildirerek'],
  ['açıkladı', 'açıklıyor', 'açıklayan', 'açıklayarak'],
  ['dile getirdi', 'dile getiriyor', 'dile getiren', 'dile getirerek'],
  ['savundu', 'savunuyor', 'savunan', 'savunarak'],
  ['iddia etti', 'iddia ediyor', 'iddia eden', 'iddia ederek'],
  ['anlattı', 'anlatıyor', 'anlatan', 'anlatarak'],
  ['aktardı', 'aktarıyor', 'aktaran', 'aktararak'],
  ['hatırlattı', 'hatırlatıyor', 'hatırlatan', 'hatırlatarak'],
  ['ekledi', 'ekliyor', 'ekleyen', 'ekleyerek'],
  ['sözlerine ekledi', 'sözlerine ekliyor', 'sözlerine ekleyen', 'sözlerine ekleyerek'],
  ['duyurdu', 'duyuruyor', 'duyuran', 'duyurarak'],
  ['öne sürdü', 'öne sürüyor', 'öne süren', 'öne sürerek'],
  ['ileri sürdü', 'ileri sürüyor', 'ileri süren', 'ileri sürerek'],
  ['vurguladı', 'vurguluyor', 'vurgulayan', 'vurgulayarak'],
  ['teyit etti', 'teyit ediyor', 'teyit eden', 'teyit ederek'],
  ['itiraf etti', 'itiraf ediyor', 'itiraf eden', 'itiraf ederek'],
  ['yineledi', 'yineliyor', 'yineleyen', 'yineleyerek'],
  ['tekrarladı', 'tekrarlıyor', 'tekrarlayan', 'tekrarlayarak'],
  ['doğruladı', 'doğruluyor', 'doğrulayan', 'doğrulayarak'],
  ['anımsattı', 'anımsatıyor', 'anımsatan', 'anımsatarak'],
  ['not etti', 'not ediyor', 'not eden', 'not ederek'],
]

/** Of a noun or a clause alike: "şart olduğunun altını çizdi". */
const UNDERLINE: Verb = ['altını çizdi', 'altını çiziyor', 'altını çizen', 'altını çizerek']

const column = (at: 2 | 3): string[] => [...VERBS, UNDERLINE].map(verb => verb[at])
const finite = (...pasts: string[]): string[] => pasts.flatMap(past => told(past))

/** Verbs behind a quotation alone: `"…" ifadelerini kullandı`. */
const QUOTING = phrases(`
  diye konuştu | şeklinde konuştu | şöyle konuştu | ifadelerini kullandı | ifadesini kullandı | değerlendirmesinde bulundu |
  değerlendirmesini yaptı | açıklamasında bulundu | açıklamasını yaptı | yanıtını verdi | karşılığını verdi | cevabını verdi |
  görüşünü dile getirdi | mesajını verdi | sözlerini sarf etti | görüşünü paylaştı | diye yazdı | notunu düştü | diye seslendi | sözlerini kullandı |
  ifadesine yer verdi | ifadelerine yer verdi | bilgisini paylaştı | bilgisini verdi | tespitinde bulundu | yorumunu yaptı | yorumunda bulundu |
  şu ifadeleri kullandı | şunları kaydetti | şunları söyledi | şu değerlendirmede bulundu | diye ekledi | diye yanıtladı | görüşünü savundu |
  diye cevap verdi | dedi | şu açıklamayı yaptı | şunları dile getirdi | şu değerlendirmeyi yaptı | şöyle devam etti | şunları aktardı |
  şu sözleri söyledi | şu mesajı verdi | şu yanıtı verdi | şu cevabı verdi | şöyle dedi | diye sordu | yazdı
`)

const say = (name: string, act: SayVerb['act'], rest: Omit<SayVerb, 'name' | 'act'>): SayVerb => ({ name, act, ...rest })

const ANYTHING = ['']

export const speech: Speech = {
  sayVerbs: [
    say('say', 'statement', { forms: VERBS.flatMap(([past, present]) => told(past, present)) }),
    say('quoting', 'statement', {
      plain: true,
      forms: [...finite(...QUOTING), 'diyor', 'diyorlar', 'demişti', 'diye konuşuyor'],
    }),
    say('attention', 'statement', {
      object: ANYTHING,
      forms: [
        ...finite('dikkati çekti', 'dikkat çekti', 'işaret etti', 'değindi', 'vurgu yaptı', 'üzerinde durdu'),
        ...told(UNDERLINE[0], UNDERLINE[1]),
        'dikkat çekiyor',
      ],
    }),
    say('wish', 'appeal', { forms: [...finite('istedi', 'talep etti'), 'istiyor'] }),
    say('urge', 'appeal', {
      object: ANYTHING,
      forms: finite(
        'çağrısında bulundu',
        'çağrısı yaptı',
        'çağrısını yaptı',
        'çağrıda bulundu',
        'çağrısını yineledi',
        'tavsiyesinde bulundu',
        'önerisinde bulundu',
      ),
    }),
    say('warn', 'threat', {
      object: ANYTHING,
      forms: [...finite('uyardı', 'uyarısında bulundu', 'uyarısı yaptı', 'uyarısını yaptı'), 'uyarıyor'],
    }),
    say('threaten', 'threat', { object: ANYTHING, forms: finite('tehdidinde bulundu', 'tehdit etti') }),
    say('condemn', 'criticism', {
      forms: [...finite('kınadı', 'eleştirdi', 'lanetledi', 'kınadığını bildirdi'), 'kınıyor'],
    }),
    say('concern', 'criticism', {
      object: ANYTHING,
      forms: finite('endişesini dile getirdi', 'endişelerini dile getirdi', 'tepki gösterdi'),
    }),
    say('praise', 'praise', {
      object: ANYTHING,
      forms: finite(
        'memnuniyetle karşıladı',
        'memnuniyetini dile getirdi',
        'memnuniyet duyduğunu belirtti',
        'memnuniyet duyduğunu söyledi',
      ),
    }),
    say('accuse', 'criticism', { object: ANYTHING, forms: [...finite('suçladı', 'suçlamasında bulundu'), 'suçluyor'] }),
    say('reject', 'rejection', { forms: finite('reddetti', 'karşı çıktı') }),
    say('deny', 'denial', { forms: finite('yalanladı') }),
    say('pledge', 'pledge', {
      object: ANYTHING,
      forms: finite('sözü verdi', 'sözünü verdi', 'taahhüdünde bulundu', 'taahhüt etti'),
    }),
    say('condole', 'condolence', { plain: true, forms: finite('taziyelerini iletti', 'başsağlığı diledi') }),
    say('apologise', 'apology', { object: ANYTHING, forms: finite('özür diledi') }),
    say('issued', 'statement', {
      issued: true,
      object: ANYTHING,
      forms: finite(
        ...phrases(`
          denildi | ifade edildi | kaydedildi | belirtildi | vurgulandı | bildirildi | duyuruldu | aktarıldı | ifadelerine yer verildi |
          ifadesine yer verildi | ifadeleri kullanıldı | ifadesi kullanıldı | bilgisi verildi | bilgisi paylaşıldı | açıklandı |
          değerlendirmesinde bulunuldu | dile getirildi | hatırlatıldı | çağrısında bulunuldu | çağrısı yapıldı | bilgisine yer verildi |
          bilgilerine yer verildi | altı çizildi | savunuldu | öne sürüldü | iddia edildi
        `),
      ),
    }),
    say('saying', 'statement', {
      behind: true,
      form: 'participle',
      forms: [...column(2), 'diyen', 'ifadelerini kullanan', 'ifadesini kullanan', 'şeklinde konuşan', 'diye konuşan', 'dikkati çeken'],
    }),
    say('by-saying', 'statement', { form: 'participle', forms: [...column(3), 'diyerek', 'ifadelerini kullanarak', 'dikkati çekerek'] }),
    say('impersonal', 'statement', {
      form: 'impersonal',
      forms: [...phrases('denilebilir | diyebiliriz | ne dedi | kim dedi | neler söyledi | ne dediler | kabul etti mi')],
    }),
  ],
  object: 'before',
  closing: /(?:[ıiuü]n[ıiuü]|[ae]r[ıi]n[ıi]|[yn][ıiuü]|s[ıiuü]n[ıiuü]|[^aeıioöuü][ıiuü])$/iu,
  occasion:
    /^(?:[^,"“]{0,160}?)(?:açıklama(?:sı|ları)?n?da|açıklamalar(?:ın)?da|konuşma(?:sın)?da|toplantı(?:sın)?da|röporta(?:j|jın)da|mülakatta|demec(?:in)?de|mesaj(?:ın)?da|paylaşım(?:ın)?da|görüşme(?:sin)?de|ziyaret(?:in)?de|programda|programında|yayında|mektup(?:un)?da|telgraf(?:ın)?da|bildiri(?:sin)?de|zirve(?:sin)?de|töre(?:nde|ninde)|oturum(?:un)?da|konferans(?:ın)?da|sırasında|ardından|sonrasında|sonra|üzerine|gazetecilere|basına|muhabirine|ajansına|gazetesine|kanalına|hesabından|sorularını yanıtladı|yanıtlarken|değerlendirirken|konuşurken|ilişkin|hakkında|konusunda)(?=[\s,])/iu,
  reach: { that: 0, sign: 3 },
  bare: true,
  elides: true,
  verbPrefixes: [],
  institutions: phrases(`
    Dışişleri Bakanlığından | Dışişleri Bakanlığı'ndan | Milli Savunma Bakanlığından | Milli Savunma Bakanlığı'ndan | MSB'den | MSB |
    Cumhurbaşkanlığından | Cumhurbaşkanlığı'ndan | İletişim Başkanlığından | İletişim Başkanlığı'ndan | Cumhurbaşkanlığı İletişim Başkanlığından |
    Cumhurbaşkanlığı İletişim Başkanlığı'ndan | Milli Savunma Bakanlığı | Dışişleri Bakanlığının | Dışişleri Bakanlığı'nın
  `),
  each: [],
  commaOpens: false,
  ownerFollows: false,
  prepositions: [],
  freePrepositions: [],
  follows: true,
  notAfter: [],
  joiners: ['ve', 'ile'],
  turns: [],
  adverbials: phrases(`
    dün | bugün | yarın | ayrıca | öte yandan | daha sonra | ardından | daha önce | pazartesi | salı | çarşamba | perşembe | cuma | cumartesi |
    pazar | sabah | akşam | gün | günü | son olarak | bu arada | bu kapsamda | bu çerçevede | bununla birlikte | konuşmasının devamında
  `),
  notThat: [],
  needs: [],
  binding: [],
  leadIns: phrases(`
    ve | ayrıca | dün | bugün | öte yandan | son olarak | bu arada | burada | konuşmasında | açıklamasında | açıklamada | toplantıda | görüşmede | daha sonra |
    bu kapsamda | bu çerçevede | bununla birlikte | konuşmasının devamında | konuşmasına | sözlerine | özetle | bir kez daha | yeniden | sert bir dille |
    burada yaptığı konuşmada | yaptığı açıklamada | yaptığı konuşmada | yaptığı yazılı açıklamada | basın toplantısında | ardından | de | da | ise |
    gazetecilere | konuya ilişkin | soru üzerine | bir soru üzerine | bir gazetecinin sorusu üzerine | konuşmasında ayrıca | açıklamasında ayrıca
  `),
  nobody: [
    ...phrases(`
        analist | uzman | uzmanı | gazeteci | gazetecinin | muhabir | muhabiri | profesör | akademisyen | araştırmacı | tanık | görgü tanığı | ekonomist | yazar | yazarı | editör |
        avukat | avukatı | aktivist | oyuncu | sanatçı | şarkıcı | futbolcu | teknik direktör | sporcu | işadamı | iş insanı | vatandaş | yönetmen |
        polis | doktor | öğrenci | üyesi | müdürü | savcı | hakim | genel başkan yardımcısı | yönetim kurulu başkanı | il başkanı | belediye başkanı |
        kulübü başkanı | derneği başkanı | odası başkanı | vakfı başkanı | federasyonu başkanı | üniversitesi rektörü | CEO | öğretim üyesi | ailesi | oğlu | kızı | eşi
      `),
    ...phrases('uzmanlar | analistler | gazeteciler | vatandaşlar | tanıklar | bazıları | eleştirmenler | Prof. Dr | Prof | Doç'),
  ],
  media: [
    ...phrases(
      'gazete | gazetesi | televizyon | televizyonu | ajans | ajansı | dergi | dergisi | site | sitesi | kanal | kanalı | kaynak | kaynaklar | kaynakları',
    ),
    ...phrases('basın | medya | haberde | haberinde | raporda | yetkili kaynaklar | diplomatik kaynaklar'),
  ],
  officials: phrases('üst düzey yetkili | yetkili | diplomatik kaynak'),
  desks: phrases('ofisi | basın ofisi'),
  again: phrases('bakan | başkan | cumhurbaşkanı | sözcü | yetkili | büyükelçi | başbakan').slice(0, 0),
  statements: [
    ...cased(...phrases('açıklama | açıklaması | yazılı açıklama | bildiri | bildirisi | duyuru | basın açıklaması | ortak bildiri')),
    'açıklamasında',
    'açıklamada',
  ],
  narration: phrases('öte yandan | bu arada | görüşme | görüşmede | ziyaret | toplantı | taraflar | iki lider | ne olmuştu | öte taraftan'),
  headline: phrases(`
    açıklama | açıklaması | tepki | tepkisi | mesaj | mesajı | yanıt | yanıtı | cevap | cevabı | uyarı | uyarısı | çağrı | çağrısı | sözler | sözleri | iddia |
    iddiası | itiraf | itirafı | vurgusu | resti | rest | tehdit | tehdidi | değerlendirme | değerlendirmesi | açıklamalar | açıklamaları | sitem | yorumu |
    taziye | eleştiri | eleştirisi | paylaşım | paylaşımı | teklifi | müjde
  `),
  within: [],
  resumes: [],
  firstPerson: phrases('ben | biz | benim | bizim | bize | bizi | ülkemiz | ülkemizin'),
}
