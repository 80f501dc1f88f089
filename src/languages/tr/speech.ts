import { phrases } from '../page.ts'
import type { SayVerb, Speech } from '../speech.ts'
import { cased, told } from './inflect.ts'

/**
 * A verb of saying by its forms: `söyledi`, `söylüyor`, the form behind which its subject stands, its converb, and the one of two things said
 * at once: `söylerken`.
 */
type Verb = readonly [past: string, present: string, relative: string, converb: string, meanwhile: string]

/** Verbs written `söyledi söylüyor söyleyen söyleyerek söylerken`, with what stands before all their forms: `ifade: etti …`. */
const verbs = (list: string): Verb[] =>
  list
    .trim()
    .split(/\s*\|\s*/)
    .map(entry => {
      const [, lead, forms = ''] = /^(?:([^:]+): )?(.*)$/.exec(entry.trim()) ?? []
      return forms.split(/\s+/).map(form => (lead ? `${lead} ${form}` : form)) as unknown as Verb
    })

const ETTI = 'etti ediyor eden ederek ederken'
const YAPTI = 'yaptı yapıyor yapan yaparak yaparken'
const VERDI = 'verdi veriyor veren vererek verirken'
const BULUNDU = 'bulundu bulunuyor bulunan bulunarak bulunurken'
const GETIRDI = 'getirdi getiriyor getiren getirerek getirirken'
const SURDU = 'sürdü sürüyor süren sürerek sürerken'
const CEKTI = 'çekti çekiyor çeken çekerek çekerken'

/** Verbs whose clause is an object: `olduğunu söyledi`. */
const VERBS = verbs(`
  söyledi söylüyor söyleyen söyleyerek söylerken | belirtti belirtiyor belirten belirterek belirtirken |
  kaydetti kaydediyor kaydeden kaydederek kaydederken | ifade: ${ETTI} | bildirdi bildiriyor bildiren bildirerek bildirirken |
  açıkladı açıklıyor açıklayan açıklayarak açıklarken | dile: ${GETIRDI} | savundu savunuyor savunan savunarak savunurken | iddia: ${ETTI} |
  anlattı anlatıyor anlatan anlatarak anlatırken | aktardı aktarıyor aktaran aktararak aktarırken |
  hatırlattı hatırlatıyor hatırlatan hatırlatarak hatırlatırken | ekledi ekliyor ekleyen ekleyerek eklerken |
  sözlerine: ekledi ekliyor ekleyen ekleyerek eklerken | duyurdu duyuruyor duyuran duyurarak duyururken | öne: ${SURDU} | ileri: ${SURDU} |
  vurguladı vurguluyor vurgulayan vurgulayarak vurgularken | teyit: ${ETTI} | itiraf: ${ETTI} | kabul ettiğini: söyledi söylüyor söyleyen söyleyerek söylerken |
  yineledi yineliyor yineleyen yineleyerek yinelerken | tekrarladı tekrarlıyor tekrarlayan tekrarlayarak tekrarlarken |
  tekrar: ${ETTI} | doğruladı doğruluyor doğrulayan doğrulayarak doğrularken | anımsattı anımsatıyor anımsatan anımsatarak anımsatırken |
  not: ${ETTI} | beyan: ${ETTI} | ilan: ${ETTI} | deklare: ${ETTI} | müjdeledi müjdeliyor müjdeleyen müjdeleyerek müjdelerken |
  ima: ${ETTI} | garanti: ${ETTI}
`)

/** Verbs that give on things, too: `endişelerini iletti` says nothing, `olduğunu iletti` does. */
const PASSING = verbs('iletti iletiyor ileten ileterek iletirken | paylaştı paylaşıyor paylaşan paylaşarak paylaşırken')
const CLAUSE = /(?:[dt][ıiuü]ğ[ıiuü]|[ae]ca?ğ[ıi]|[ae]ce?ğ[ıi]|[dt][ıiuü]kl[ae]r[ıi]|[ae]c[ae]kl[ae]r[ıi])n[ıiuü]$/iu

/** Verbs whose clause ends otherwise: `olduğuna dikkati çekti`, `olduğunun altını çizdi`. */
const POINTING = verbs(`
  dikkati: ${CEKTI} | dikkat: ${CEKTI} | dikkatleri: ${CEKTI} | altını: çizdi çiziyor çizen çizerek çizerken | işaret: ${ETTI} |
  vurgu: ${YAPTI}
`)
/** What somebody touches on is a matter, unless it is a clause: `olduğuna değindi`. */
const TOUCHING = verbs('değindi değiniyor değinen değinerek değinirken')
/** How a clause ends before them. */
const POINTED =
  /(?:[dt][ıiuü]ğ[ıiuü]|[ae]ca?ğ[ıi]|[ae]ce?ğ[ıi]|[dt][ıiuü]kl[ae]r[ıi]|[ae]c[ae]kl[ae]r[ıi]|m[ae]s[ıi]|m[ae]l[ae]r[ıi])n(?:[ae]|[ıiuü]n)$/iu

/** Nouns of speech with their verb, behind a quotation or a clause that owns the noun: `"…" mesajını verdi`, `olduğu mesajını verdi`. */
const NOTIONS = verbs(`
  değerlendirmesinde: ${BULUNDU} | değerlendirmesini: ${YAPTI} | açıklamasında: ${BULUNDU} | açıklamasını: ${YAPTI} | açıklaması: ${YAPTI} |
  yanıtını: ${VERDI} | karşılığını: ${VERDI} | cevabını: ${VERDI} | görüşünü: ${SURDU} | görüşünü dile: ${GETIRDI} | mesajını: ${VERDI} | mesajı: ${VERDI} |
  görüşünü: paylaştı paylaşıyor paylaşan paylaşarak paylaşırken | görüşünü: savundu savunuyor savunan savunarak savunurken |
  bilgisini: paylaştı paylaşıyor paylaşan paylaşarak paylaşırken | bilgisini: ${VERDI} | tespitinde: ${BULUNDU} | tespitini: ${YAPTI} |
  yorumunu: ${YAPTI} | yorumunda: ${BULUNDU} | iddiasında: ${BULUNDU} | iddiasını dile: ${GETIRDI} | vurgusunu: ${YAPTI} | vurgusu: ${YAPTI} |
  vurgusunda: ${BULUNDU} | beyanında: ${BULUNDU} | itirafında: ${BULUNDU} | görüşünde: ${BULUNDU} | temennisinde: ${BULUNDU} |
  temennisini dile: ${GETIRDI} | umudunu dile: ${GETIRDI} | inancını dile: ${GETIRDI} | dileğini dile: ${GETIRDI} | müjdesini: ${VERDI} | ifadesini: kullandı kullanıyor kullanan kullanarak kullanırken
`)
/** Any object: what one wants or criticises may be a thing. */
const THING = /(?:[ıiuü]n[ıiuü]|[ae]r[ıi]n[ıi]|[yn][ıiuü]|s[ıiuü]n[ıiuü]|[^aeıioöuü][ıiuü])$/iu

/** What somebody tells, as a clause or as a state of mind; not the mere thing that he tells of: `görüşlerini anlattı`. */
const HELD =
  /(?:(?:[dt][ıiuü]ğ|[ae]ca?ğ|[ae]ce?ğ|[dt][ıiuü]kl[ae]r|[ae]c[ae]kl[ae]r|m[ae](?:s|l[ae]r)|l[ıiuü]ğ|önem|ihtiyac|gereğ|isteğ|desteğ|endişe|kaygı|umud|inanc|memnuniyet|niyet|temenni|dileğ|üzüntü|tepki|rahatsızlığ|şüphe|kuşku|taleb|itiraz|teşekkür)[ıiuü]?(?:l[ae]r)?[ıiuü]?(?:m[ıiuü]z)?n?[ıiuü]?)$/iu

const OWNED = /(?:[dt][ıiuü]ğ[ıiuü]|[ae]ca?ğ[ıi]|[ae]ce?ğ[ıi]|[dt][ıiuü]kl[ae]r[ıi]|[ae]c[ae]kl[ae]r[ıi]|(?<!\P{L})\p{L}+m[ae]s[ıi])$/iu

/** `çekilmesini isteyen`: a clause, and no mere thing. */
const WISHED = /(?:m[ae]s[ıi]|m[ae]l[ae]r[ıi])n[ıi]$/iu

const column = (list: readonly Verb[], at: 2 | 3): string[] => list.map(verb => verb[at])
const finite = (...pasts: string[]): string[] => pasts.flatMap(past => told(past))
const finiteOf = (list: readonly Verb[]): string[] => list.flatMap(([past, present, , , meanwhile]) => [...told(past, present), meanwhile])

/** Verbs behind a quotation alone: `"…" ifadelerini kullandı`. */
const QUOTING = phrases(`
  diye konuştu | şeklinde konuştu | şöyle konuştu | şu şekilde konuştu | ifadelerini kullandı | sözlerini sarf etti | diye yazdı | notunu düştü | diye seslendi |
  sözlerini kullandı | ifadesine yer verdi | ifadelerine yer verdi | sözlerine yer verdi | şu ifadeleri kullandı | şu ifadeye yer verdi | şu ifadelere yer verdi |
  şunları kaydetti | şunları söyledi | şunları ifade etti | şunları belirtti | şunları anlattı | şunları dile getirdi | şunları aktardı | şunları paylaştı |
  şunları yazdı | şunları vurguladı | şunları ekledi | şu değerlendirmede bulundu | şu değerlendirmelerde bulundu | diye ekledi | diye yanıtladı |
  diye cevap verdi | diye yanıt verdi | diye karşılık verdi | diye cevapladı | dedi | deyip | şu açıklamayı yaptı | şu açıklamalarda bulundu | şu açıklamada bulundu |
  şu değerlendirmeyi yaptı | şöyle devam etti | şöyle sürdürdü | sözlerini şöyle sürdürdü | konuşmasını şöyle sürdürdü | sözlerine şöyle devam etti |
  konuşmasına şöyle devam etti | sözlerini şöyle tamamladı | sözlerini şöyle noktaladı | şöyle tamamladı | şöyle noktaladı | diye tamamladı | diye sürdürdü |
  diye devam etti | şu sözleri söyledi | şu mesajı verdi | şu mesajı paylaştı | şu mesajları verdi | şu paylaşımı yaptı | şu paylaşımda bulundu | şu çağrıyı yaptı |
  şu çağrıda bulundu | şu uyarıyı yaptı | şu uyarıda bulundu | şu bilgileri verdi | şu bilgiyi verdi | şu bilgileri paylaştı | şu görüşü dile getirdi |
  şu görüşleri dile getirdi | şu görüşleri paylaştı | şu görüşe yer verdi | şu yanıtı verdi | şu cevabı verdi | şu karşılığı verdi | şöyle dedi | şöyle söyledi |
  şöyle yazdı | şöyle seslendi | şöyle yanıtladı | şöyle cevapladı | şöyle yanıt verdi | şöyle cevap verdi | şöyle özetledi | şöyle anlattı | şöyle açıkladı |
  şöyle değerlendirdi | şöyle sıraladı | şöyle ifade etti | şöyle dile getirdi | diye sordu | diye tepki gösterdi | diye uyardı | diye açıkladı | diye ifade etti |
  diye belirtti | diye kaydetti | diye savundu | diye vurguladı | diye özetledi | diye anlattı | diye duyurdu | diye çağrıda bulundu | diye paylaştı |
  şeklinde cevap verdi | şeklinde yanıt verdi | şeklinde yanıtladı | şeklinde cevapladı | şeklinde ifade etti | şeklinde dile getirdi | şeklinde açıkladı |
  şeklinde değerlendirdi | şeklinde özetledi | şeklinde açıklama yaptı | şeklinde açıklamada bulundu | şeklinde yazdı | cümlesini kurdu | cümlelerini kurdu |
  ifadeleriyle tepki gösterdi | sözleriyle tepki gösterdi | sözleriyle eleştirdi | sözleriyle yanıt verdi | sözleriyle anlattı | sözleriyle özetledi |
  sözleriyle dile getirdi | sözleriyle ifade etti | sözleriyle duyurdu | sözleriyle açıkladı | ifadeleriyle duyurdu | yazdı
`)

/** The noun of a verb's past: `söyledi`, `söylediği`. */
const nounOf = (past: string): string => `${past}ğ${{ ı: 'ı', i: 'i', u: 'u', ü: 'ü' }[past.at(-1) ?? 'i'] ?? 'i'}`

/** What others tell that somebody said: `X'in … söylediği bildirildi`. */
const REPORTED = [...VERBS.map(([past]) => past), 'dedi', 'diye konuştu', 'ifadelerini kullandı', 'ifadesini kullandı', 'istedi', 'uyardı']
  .map(nounOf)
  .flatMap(noun =>
    phrases(`
      aktarıldı | aktarılıyor | bildirildi | bildiriliyor | belirtildi | belirtiliyor | kaydedildi | kaydediliyor | öğrenildi | ifade edildi |
      ifade ediliyor | iddia edildi | iddia ediliyor | ileri sürüldü | öne sürüldü | vurgulandı | vurgulanıyor | duyuruldu | açıklandı |
      dile getirildi | ortaya çıktı | haber verildi
    `).map(verb => `${noun} ${verb}`),
  )

const say = (name: string, act: SayVerb['act'], rest: Omit<SayVerb, 'name' | 'act'>): SayVerb => ({ name, act, ...rest })

const ANYTHING = ['']

export const speech: Speech = {
  sayVerbs: [
    say('say', 'statement', { forms: finiteOf(VERBS) }),
    say('quoting', 'statement', {
      plain: true,
      forms: [
        ...finite(...QUOTING),
        'diyor',
        'diyorlar',
        'demişti',
        'diye konuşuyor',
        'derken',
        'diye konuşurken',
        'ifadelerini kullanırken',
      ],
    }),
    say('passing', 'statement', { closing: CLAUSE, forms: finiteOf(PASSING) }),
    say('notion', 'statement', { closing: OWNED, forms: finiteOf(NOTIONS) }),
    say('attention', 'statement', { object: ANYTHING, forms: finiteOf(POINTING) }),
    say('touch', 'statement', { closing: POINTED, forms: finiteOf(TOUCHING) }),
    say('wish', 'appeal', { closing: THING, forms: [...finite('istedi', 'talep etti'), 'istiyor'] }),
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
    say('call-on', 'appeal', { closing: /m[ae]y[ae]$/iu, forms: [...finite('çağırdı'), 'çağırıyor'] }),
    say('warn', 'threat', {
      object: ANYTHING,
      forms: [...finite('uyardı', 'uyarısında bulundu', 'uyarısı yaptı', 'uyarısını yaptı'), 'uyarıyor'],
    }),
    say('threaten', 'threat', { object: ANYTHING, forms: finite('tehdidinde bulundu', 'tehdit etti') }),
    say('condemn', 'criticism', {
      object: ANYTHING,
      forms: [...finite('kınadı', 'lanetledi', 'kınadığını bildirdi'), 'kınıyor'],
    }),
    // Whom and how somebody criticises is not what he says.
    say('criticise', 'criticism', { closing: THING, forms: finite('eleştirdi') }),
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
    say('reject', 'rejection', { object: ANYTHING, forms: finite('reddetti', 'karşı çıktı') }),
    say('deny', 'denial', { object: ANYTHING, forms: finite('yalanladı') }),
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
    say('reported', 'statement', { owned: true, forms: REPORTED }),
    say('saying', 'statement', {
      behind: true,
      form: 'participle',
      forms: [...column(VERBS, 2), 'diyen', 'ifadelerini kullanan', 'şeklinde konuşan', 'diye konuşan', 'diye yazan', 'diye seslenen'],
    }),
    say('pointing', 'statement', {
      behind: true,
      form: 'participle',
      closing: POINTED,
      forms: [...column(POINTING, 2), ...column(TOUCHING, 2)],
    }),
    say('noting', 'statement', { behind: true, form: 'participle', closing: OWNED, forms: column(NOTIONS, 2) }),
    say('passing-on', 'statement', { behind: true, form: 'participle', closing: CLAUSE, forms: column(PASSING, 2) }),
    say('warning', 'threat', {
      behind: true,
      form: 'participle',
      closing: OWNED,
      forms: phrases('uyarısında bulunan | uyarısı yapan | uyarısını yapan | tehdidinde bulunan'),
    }),
    say('urging', 'appeal', {
      behind: true,
      form: 'participle',
      closing: OWNED,
      forms: phrases(
        'çağrısında bulunan | çağrısı yapan | çağrısını yapan | çağrısını yineleyen | önerisinde bulunan | tavsiyesinde bulunan',
      ),
    }),
    say('wishing', 'appeal', { behind: true, form: 'participle', closing: WISHED, forms: phrases('isteyen | talep eden') }),
    say('by-saying', 'statement', {
      form: 'participle',
      forms: [...column(VERBS, 3), 'diyerek', 'ifadelerini kullanarak', 'şeklinde konuşarak'],
    }),
    say('by-pointing', 'statement', { form: 'participle', closing: POINTED, forms: [...column(POINTING, 3), ...column(TOUCHING, 3)] }),
    say('by-noting', 'statement', { form: 'participle', closing: OWNED, forms: column(NOTIONS, 3) }),
    say('impersonal', 'statement', {
      form: 'impersonal',
      forms: [...phrases('denilebilir | diyebiliriz | ne dedi | kim dedi | neler söyledi | ne dediler | kabul etti mi')],
    }),
  ],
  object: 'before',
  closing: HELD,
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
