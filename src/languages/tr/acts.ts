import type { ActWords } from '../acts.ts'
import { phrases } from '../page.ts'

/** What is done by saying it. */
export const acts: ActWords = {
  cues: {
    pledge: {
      strong:
        phrases(`hazırız* | hazır olduk* | hazır olduğu* | kararlıyız* | kararlı olduk* | kararlı olduğu* | kararlılığ* | söz veri* | söz vermiş* | taahhüt* | sürdüreceğ* | devam edeceğ* | elimizden gelen* | elinden gelen* | gayret göstereceğ* | çalışacağ* | destek olacağ* | yardım edeceğ* | katkı sağlayacağ* | yanında olacağ* | üzerimize düşen* | gideceklerini | yapacaklarını | hazırız | hazırım | hazır olduğunu | hazır olduklarını | kararlıyız | kararlı olduğunu | kararlı olduklarını | destek vermeye devam | desteğini sürdüreceğini | söz veriyoruz |
        taahhüt ediyoruz | sürdüreceğiz | devam edeceğiz | sürdüreceklerini | devam edeceğini | devam edeceklerini`),
      plain: phrases('destekleyeceğini | destekleyeceğiz | yardım edeceğiz | yapacağız | katkı sağlayacağız | kararlılıkla'),
    },
    threat: {
      strong:
        phrases(`bedel* ~ öde* | hesab* ~ sor* | karşılı* ~ verilecek*/vereceğ*/bulacak*/alacak* | misliyle* | pişman ol* | pişman ed* | sonuç* ~ katlan* | cevap* ~ verilecek*/vereceğ* | yok edeceğ* | vuracağ* | müdahale edeceğ* | operasyon* ~ yapacağ* | yaptırım uygula* | gereğini yap* | yanına bırakma* | tahammül* ~ kalma* | bedelini öder | bedelini ödeyecek | bedelini ağır | karşılık vereceğiz | karşılıksız kalmayacak | karşılık vereceğini | karşılık verileceğini | misliyle | pişman olacak |
        sonuçlarına katlan | ağır sonuçlar | cevapsız kalmayacak | gereken cevabı | bir gece ansızın | yok edeceğiz`),
    },
    demand: {
      strong: phrases(
        `derhal* | bir an önce ~ son/çekil*/bırak*/serbest | son vermeli* | vazgeçmeli* | çekilmeli* | durdurmalı* | özür dilemeli* | bırakmalı* | durdurulmalı* | istifa etmeli* | talep edi* | derhal | bir an önce son ver | derhal son vermeli | vazgeçmeli | derhal çekilmeli`,
      ),
    },
    criticism: {
      strong:
        phrases(`kabul edilemez* | kabul edilebilir ~ değil* | kınıyor* | kınadı* | lanetli* | soykırım* | katliam* | katled* | katil* | işgal* | ihlal* | hukuksuz* | hukuk dışı | hukuka aykırı | gayrimeşru* | gayri meşru | provokasyon* | provokatif* | kışkırt* | ikiyüzlü* | iki yüzlü* | çifte standart* | samimiyetsiz* | samimi değil* | utanç* | utanmaz* | ayıp* | rezalet* | skandal* | sorumsuz* | saldırgan* | yalan* | iftira* | çarpıt* | ihanet* | hain* | zalim* | zulüm* | zulm* | vahşi* | vahşet* | barbar* | insanlık dışı | insanlık suçu | canavar* | diktatör* | faşi* | ırkçı* | terörist devlet | terör devleti | küstah* | kibir* | kibri* | pervasız* | şımarık* | haksız* | adaletsiz* | vicdansız* | ahlaksız* | saçma* | gülünç* | maalesef | ne yazık ki | üzüntü verici | başarısız* | beceriksiz* | yetersiz* | seyirci kal* | sessiz kal* | göz yum* | sorumlusu | sorumluluk* ~ ait/onun | hata* ~ yap*/yaptı*/büyük | yanlış yap* | tehdit ~ ediyor*/oluştur* | baltala* | sabote* | engelle* | şantaj* | tepkili* | rahatsızlı* | eleştir* | hayal kırıklığı* | üzüldü* | yakışma* | olmaz böyle | kabul etmek mümkün değil | kabul edilemez | kınıyoruz | kınıyorum | kınadığını | şiddetle kınıyoruz | soykırım | katliam | işgal | ihlal | hukuksuz | provokasyon | ikiyüzlü | çifte standart |
        maalesef | ne yazık ki | terör devleti | utanç | gayrimeşru | sorumsuz | saldırgan | yalan | üzüntü verici | rahatsız | tepkili | kibrinin | küstah | geçersiz`),
      plain: phrases(
        `hata* | yanlış* | tehlike* | kaygı* | oyun* | tuzak* | darbe* | bahane* | hata | yanlış | endişe | endişeli | endişe verici | tehlikeli | hayal kırıklığı | kaygı | kaygılı | başarısız`,
      ),
    },
    praise: {
      strong:
        phrases(`teşekkür* | tebrik* | kutlu* | kutla* | memnuniyet* | memnun ~ kal*/oldu* | memnunuz | mutluluk duy* | mutlu oldu* | mutluyuz | takdir* | minnet* | gurur* | onur duy* | onur verici | övgü* | övü* | hayran* | muhteşem* | mükemmel* | harika* | olağanüstü* | olağan dışı | örnek ol* | örnek teşkil* | büyük bir ~ takım*/başarı*/ülke*/lider*/adım* | dost ve kardeş* | dostumuz* | kardeşimiz* | stratejik ortak* | yanındayız* | yanında yer* | destekliyor* | destek ver*di* | dayanışma* | başarılı bir | güzel bir | çok güzel* | çok iyi | çok verimli | tarihi bir | cesur* | kahraman* | fedakar* | ciddi bir yatırım | teşekkür ediyorum | teşekkür ediyoruz | teşekkür ederim | tebrik ediyorum | memnuniyet duyuyoruz | memnuniyet duyduğunu | memnuniyetle | takdir ediyoruz | takdir ettiğini | takdir ettiklerini | tarihi |
        dostumuz | kardeşim | dost ve kardeş | stratejik ortak | gurur | minnettar | yanındayız | destekliyoruz | desteklediğini | yanında olduğunu`),
      plain: phrases('başarılı | verimli | olumlu | yapıcı | önemli adım | dostane | müttefik'),
    },
    rejection: {
      strong: phrases(
        `kabul etmiyor* | kabul etmeyeceğ* | kabul etmez* | kabul edeme* | izin vermeyeceğ* | izin vermeyiz | izin verme* ~ mümkün | müsaade etmeyeceğ* | müsamaha* | reddedi* | reddetti* | red ediyor* | söz konusu olamaz* | tanımıyor* | tanımayacağ* | taviz ver* | boyun eğme* | geri adım* ~ atma* | masaya oturma* | görüşmem | görüşmeyeceğ* | pazarlık yapma* | karşıyız* | karşıyım | gündemimizde yok* | niyetimiz yok* | düşünmüyor* | göndermeyiz | olmayacağ* ~ parçası | kırmızı çizgi* | kabul etmiyoruz | kabul etmeyeceğiz | asla izin vermeyeceğiz | izin vermeyeceğiz | izin vermeyeceğini | reddediyoruz | söz konusu olamaz | tanımıyoruz | kabul etmediğini | tanımadığını`,
      ),
      plain: phrases('karşıyız | karşı olduğunu | niyetimiz yok | düşünmüyoruz'),
    },
    condolence: {
      strong: phrases(
        `başsağlığı* | baş sağlığı* | taziye* | rahmet* | mekanı cennet | sabırlar | acı* ~ paylaş* | geçmiş olsun* | başsağlığı | taziye | taziyelerimi | başsağlığı diliyorum | Allah rahmet`,
      ),
    },
    denial: {
      strong: phrases(
        `gerçeği yansıtma* | gerçekle ~ ilgisi/alakası/bağdaşma* | gerçek dışı* | asılsız* | doğru değil* | doğru olmadı* | yalandır | yalanla* | söz konusu değil* | böyle bir şey ~ yok*/değil* | haberim yok* | ilgisi yok* | alakası yok* | iddia* ~ doğru_değil*/asılsız* | öyle bir ~ yok* | görüşme* ~ olmadı*/yok* | hiçbir ~ görüşme*/anlaşma*/temas* ~ yok*/olmadı* | gerçeği yansıtmıyor | gerçeği yansıtmadığını | asılsız | doğru değil | doğru olmadığını | iftira | yalandır | söz konusu değil`,
      ),
    },
    appeal: {
      strong: phrases(
        `çağrıda bulun* | çağrısında bulun* | çağırıyor* | davet edi* | rica edi* | itidal* | sağduyu* | lütfen | bekliyoruz | temenni edi* | gelin* ~ birlikte/beraber | hep birlikte* ~ alım/elim | çağrıda bulunuyoruz | çağırıyoruz | davet ediyoruz | çağrısında bulunuyoruz | rica ediyoruz | itidal`,
      ),
      plain: phrases('uluslararası toplum | gerekiyor | gerektiğini | şart'),
    },
    apology: { strong: phrases(`özür dil* | özür diliyor* | özürlerimi* | özür dilerim | özür diliyorum | özür diliyoruz`) },
  },
  must: { before: phrases('zorunda | mecbur | şart'), after: [], should: phrases('gerekiyor | gerekir | gerektiğini | gerektiği') },
  future: { own: /(?:aca|ece)ğ(?:iz|ız|im|ım)(?!\p{L})/iu, any: /(?:acak|ecek|acağ|eceğ)\p{L}*/iu },
  ownCountry: phrases('ülkemiz | ülkemizin | ülkesinin | ülkesi'),
  condition: ['eğer'],
  negations: phrases('değil | yok | hiçbir'),
  negated: [],
}
