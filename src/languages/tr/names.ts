import { latin } from '../given.ts'
import { heads, type NameWords, plainNames, words } from '../names.ts'

/** How persons are named in Turkish. */
export const nameWords: NameWords = {
  local: { arabic: latin.arabic, persian: new Map() },
  own: 'foreign',
  endings: true,
  foreign: new Map([
    ...latin.foreign,
    ...plainNames(
      'Abdulhamit Abdulkadir Abdullatif Abdurrahman Abdülkadir Adem Adnan Afif Agah Ahmet Akif Akın Ali Alparslan Alper Altan Arda Arif Arzu Aslı Atilla Aydın Ayhan Aykut Aylin Ayşe Ayşegül Aziz Baki Barış Başar Bedri Bekir Belma Berat Beril Berk Besim Betül Beyhan Binali Birgül Bora Burak Burcu Burhan Burhanettin Bülent Cafer Can Canan Celal Celalettin Cem Cemal Cemil Cengiz Cevat Cevdet Cezmi Coşkun Cumhur Cüneyt Çağatay Çetin Çiğdem Davut Deniz Derya Devlet Dilek Doğan Durmuş Ebru Ece Edip Efkan Egemen Ekrem Elif Emin Emine Emre Engin Enis Ercan Erdal Erdem Erdinç Eren Ergin Erhan Erkan Erol Ersin Ertuğrul Esra Ethem Eyüp Fahrettin Faik Faruk Fatih Fatma Fehmi Feridun Feyzi Fikret Fikri Fuat Funda Füsun Galip Gökhan Gönül Gülay Güler Gülnur Gülsün Gülten Güneş Gürsel Hakan Haldun Halil Halit Haluk Hamdi Hami Hamza Harun Hasan Haşim Hatice Hayati Haydar Hikmet Hilmi Hulusi Hülya Hüseyin Hüsnü İbrahim İdris İhsan İlhan İlker İlknur İlyas İsmail İsmet İzzet Kaan Kadir Kamil Kemal Kenan Kerem Kerim Koray Köksal Kürşat Latif Lütfi Mahir Mahmut Mehmet Melih Melike Meltem Meral Mert Merve Mesut Metin Mevlüt Mithat Muammer Muharrem Murat Musa Mustafa Mücahit Müjde Müslüm Münir Naci Nagehan Nail Namık Nazım Nazmi Necati Necdet Necip Necmettin Nejat Neslihan Nesrin Nevzat Nihat Nilüfer Numan Nuray Nurcan Nurettin Nuri Nurhan Oğuz Oğuzhan Oktay Olcay Onur Orhan Osman Ozan Ömer Öncü Önder Özcan Özden Özge Özgür Özlem Pelin Pınar Polat Rahmi Raif Ramazan Rauf Recai Recep Refik Remzi Reşat Reşit Rıdvan Rıfat Rıza Rüştü Sabri Sadık Sadullah Safa Salih Sami Sedat Selahattin Selami Selçuk Selda Selim Selin Selma Semih Semra Serap Serdar Serhat Serkan Sermet Sevda Sevgi Sevil Sevim Seyfettin Sezai Sezgin Sıtkı Sibel Sinan Soner Suat Süleyman Süreyya Şaban Şafak Şahin Şamil Şefik Şenol Şerafettin Şeref Şerif Şevket Şükrü Tahir Tahsin Tamer Taner Tanju Taylan Tayfun Tekin Tevfik Timur Tolga Tuba Tugay Tuncay Tuncer Tunç Turan Turgay Turgut Tülin Ufuk Uğur Umut Ümit Ünal Vahap Vahit Vecdi Vedat Vehbi Veli Volkan Yahya Yakup Yalçın Yasemin Yaşar Yavuz Yeşim Yıldız Yıldırım Yılmaz Yiğit Yunus Yusuf Yücel Yüksel Zafer Zehra Zekeriya Zeki Zeynep Ziya Zühtü İlham Elmar Ceyhun Hikmet Mihail Nikolay Aleksandr Aleksey Andrey Dmitriy Grigoriy İgor Mariya Oleg Sergey Valentina Viktor Vladimir Yuriy Yevgeniy Abbas Muhammed Cevad Haşimi Hamaney Yanis Aleksis Nikos',
    ),
  ]),
  surnames: new Map(),
  spelling: null,
  particles: new Map('van von de der den del della da dos di la le el al bin ibn abu ben'.split(' ').map(word => [word, word])),
  servants: words('abd'),
  completions: new Map(),
  titles: words(
    'sayın | dr | prof | doç | av | general | orgeneral | korgeneral | tümgeneral | tuğgeneral | amiral | oramiral | koramiral | albay | yarbay | binbaşı | şeyh | prens | prenses | lord | sir | ayetullah | hacı | avukat | doktor | profesör | emekli',
  ),
  doubtful: new Set(),
  stop: words(`
    ve | ile | veya | ya | da | de | ki | ise | ama | fakat | ancak | çünkü | için | gibi | kadar | göre | karşı | sonra | önce | bu | şu | o | bir | her | hiç | çok | daha | en | ne | niçin | nasıl | kim | ben | biz | siz | onlar | kendi | bugün | dün | yarın | şimdi | ayrıca | öte | yandan | dedi | söyledi | belirtti | açıkladı | pazartesi | salı | çarşamba | perşembe | cuma | cumartesi | pazar | ocak | şubat | mart | nisan | mayıs | haziran | temmuz | ağustos | eylül | ekim | kasım | aralık
  `),
  common: words(`
    emniyet | müdürü | müdürlüğü | müdürüdür | iyi | niyet | tarım | sağlık | eğitim | adalet | kültür | ulaştırma | çevre | turizm | ticaret | ekonomi | kalkınma | enerji | sanayi | teknoloji | bilim | gümrük | gençlik | spor | aile | çalışma | sosyal | hazine | maliye | içişleri | dışişleri | savunma | milli | bakan | bakanı | bakanlar | bakanlığı | başbakan | başkan | başkanı | başkanlığı | cumhurbaşkanı | cumhurbaşkanlığı | devlet | hükümet | hükümeti | parti | partisi | meclis | meclisi | parlamento | senato | kongre | konsey | konseyi | komite | komisyon | komisyonu | mahkeme | daire | büro | ajansı | birliği | birlik | milletler | örgütü | derneği | federasyonu | cumhuriyeti | krallığı | emirlikleri | ulusal | uluslararası | avrupa | amerikan | türk | rus | alman | fransız | ingiliz | kuzey | güney | doğu | batı | orta | dünya | zirve | zirvesi | konferans | toplantı | forum | anlaşma | savaş | barış | güvenlik | ordu | kuvvetleri | polis | üniversitesi | enstitüsü | merkezi | okulu | bankası | grubu | kulübü | şehir | belediye | belediyesi | büyükşehir | il | ilçe | deniz | körfez | sokak | cadde | saray | havalimanı | gün | yıl | yeni | eski | büyük | yüksek | genel | baş | lider | lideri | sözcü | sözcüsü | büyükelçi | büyükelçisi | temsilci | temsilcisi | danışman | danışmanı | kral | kraliçe | prens | yardımcısı | müsteşarı | sekreteri | milletvekili | milletvekilleri | vali | valisi | allah | afp | aa | reuters | haber | foto | video | times | financial | post | the | new | york | washington
  `),
  lookalikes: new Set(),
  disguised: new Map(),
  heads: heads({}),
  bodies: words(
    'bakanlığı | hükümet | hükümeti | parlamento | parlamentosu | meclis | meclisi | senato | kongre | konsey | konseyi | parti | partisi | ordu | ordusu | polis | devlet | dairesi | beyaz saray | pentagon | kremlin | komisyon | komisyonu | birliği | milletler | nato | örgütü | hazine | cumhuriyeti | krallığı | muhalefet | knesset | duma | merkez bankası | komite | istihbarat | koalisyon | hareketi | chp | akp | mhp | hdp | bdp | tbmm | ak parti',
  ),
  privates: words(
    'oda | kulüp | kulübü | futbol | şirket | şirketi | holding | grup | grubu | banka | bankası | üniversite | üniversitesi | enstitü | enstitüsü | okul | okulu | dernek | derneği | federasyon | federasyonu | vakfı | vakıf | dergisi | gazetesi | televizyonu | kanalı | hastane | hastanesi | odası | sanayi odası | borsa | belediye | belediyesi | spor | ajansı | sendika | sendikası | konfederasyonu | baro | barosu',
  ),
  namesakes: words(
    'üniversitesi | caddesi | sokağı | havalimanı | camii | camisi | hastanesi | ödülü | stadı | stadyumu | meydanı | enstitüsü | vakfı | sarayı | limanı | üssü | bulvarı | lisesi | köprüsü',
  ),
  ranks: words('eski | vekil | vekili | geçici | özel | daimi | yeni | birinci | ilk | baş'),
  surnameEndings: new Set(),
}
