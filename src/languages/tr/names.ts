import { latin } from '../given.ts'
import { heads, type NameWords, plainNames, words } from '../names.ts'

/** How persons are named in Turkish: the office stands before the name, and an apostrophe sets off the endings behind it. */
export const nameWords: NameWords = {
  local: {
    arabic: new Map([
      ...latin.arabic,
      ...plainNames(
        'Abdulhamit Abdulkadir Abdullah Abdullatif Abdurrahman Abdülhamit Abdülkadir Abdülkerim Adem Adil Adnan Afif Agah Ahmet Akın Akif Alaaddin Ali Alparslan Alper Altan Arda Arif Arzu Asım Aslı Atilla Aydın Ayhan Aykut Aylin Aynur Ayşe Ayşegül Ayşenur Ayten Aziz Bahadır Bahattin Bahri Baki Barış Başar Batuhan Bedri Behçet Bekir Belma Berat Beril Berk Besim Betül Beyhan Bilal Binali Birgül Birol Bora Buğra Burak Burcu Burhan Burhanettin Bülent Cafer Cahit Can Canan Celal Celalettin Cem Cemal Cemil Cengiz Cenk Cevat Cevdet Cevher Cezmi Cihan Coşkun Cumhur Cüneyt Çağatay Çağrı Çetin Çiğdem Davut Deniz Derya Devlet Dilek Doğan Durmuş Ebru Ece Edip Efkan Egemen Ekrem Elif Emin Emine Emrah Emre Ender Engin Enis Ercan Erdal Erdem Erdinç Eren Ergin Erhan Erkan Erol Ersin Ertuğrul Esin Esra Eşref Ethem Eyüp Fahrettin Fahri Faik Faruk Fatih Fatma Fazıl Fehmi Ferhat Feridun Fethi Feyzi Fikret Fikri Filiz Fuat Funda Füsun Galip Gökhan Gönül Gül Gülay Güler Gülnur Gülsün Gülşen Gülten Güneş Gürsel Güven Hakan Hakkı Haldun Halil Halit Haluk Hamdi Hami Hamit Hamza Hande Harun Hasan Haşim Hatice Hayati Haydar Hayrettin Hikmet Hilal Hilmi Hulusi Hülya Hüseyin Hüsnü İbrahim İdris İhsan İlhan İlker İlknur İlyas İsa İskender İsmail İsmet İzzet Jale Kaan Kadir Kamil Kayhan Kazım Kemal Kenan Kerem Kerim Koray Köksal Kürşad Kürşat Latif Levent Lütfi Lütfü Mahinur Mahir Mahmut Mehdi Mehmet Melih Melike Meltem Meral Mert Merve Mesut Metin Mevlüt Mithat Muammer Muhammed Muhammet Muharrem Muhittin Muhsin Murat Musa Mustafa Muzaffer Mücahit Müfit Müjde Münir Müslüm Naci Nagehan Nail Naim Namık Nazım Nazlı Nazmi Necati Necdet Necip Necmettin Nejat Neslihan Nesrin Nevzat Nihal Nihat Nilüfer Nimet Nuh Numan Nur Nuray Nurcan Nurettin Nurhan Nuri Nurullah Oğuz Oğuzhan Okan Oktay Olcay Onur Orhan Osman Ozan Ömer Öncü Önder Öner Özcan Özden Özge Özgür Özkan Özlem Pelin Pınar Polat Rahmi Raif Ramazan Rasim Rauf Recai Recep Refik Remzi Reşat Reşit Rıdvan Rıfat Rıza Ruhsar Rüştü Sabri Sadık Sadullah Safa Saffet Said Salih Salim Sami Sebahattin Seda Sedat Selahattin Selami Selçuk Selda Selim Selin Selma Sema Semih Semra Serap Serdar Serhat Serkan Sermet Sevda Sevgi Sevil Sevim Seyfettin Sezai Sezgin Sıtkı Sibel Sinan Soner Songül Suat Süleyman Süreyya Şaban Şafak Şahin Şamil Şebnem Şefik Şenol Şerafettin Şeref Şerif Şevket Şeyma Şükrü Tahir Tahsin Talat Tamer Taner Tanju Tansu Tarık Tayfun Taylan Tekin Tevfik Timur Tolga Tuba Tugay Tuncay Tuncer Tunç Turan Turgay Turgut Turhan Tülay Tülin Ufuk Uğur Umut Ümit Ünal Vahap Vahit Vecdi Vedat Vehbi Veli Volkan Vural Yağmur Yahya Yakup Yalçın Yasemin Yasin Yaşar Yavuz Yekta Yeşim Yıldırım Yıldız Yılmaz Yiğit Yunus Yusuf Yücel Yüksel Zafer Zehra Zekai Zekeriya Zeki Zeynep Zihni Ziya Zühtü Zülfü',
      ),
    ]),
    persian: new Map(),
  },
  own: 'foreign',
  foreign: new Map([
    ...latin.foreign,
    // As Turkish writes the names of its neighbours.
    ...plainNames(
      'İlham Elmar Ceyhun Mihail Nikolay Aleksandr Aleksey Andrey Dmitriy Grigoriy İgor Mariya Oleg Sergey Valentina Viktor Vladimir Yuriy Yevgeniy Abbas Cevad Haşimi Hamaney Yanis Aleksis Nikos',
    ),
  ]),
  surnames: new Map(),
  spelling: null,
  particles: new Map(
    'van von de der den del della da dos das di la le el al es er bin ibn bint abu ben ould'.split(' ').map(word => [word, word]),
  ),
  servants: words('abd'),
  completions: new Map(),
  titles: words(
    'sayın | bay | bayan | dr | prof | doç | av | sn | şeyh | prens | prenses | general | gen | orgeneral | oramiral | korgeneral | tümgeneral | tuğgeneral | albay | amiral | tümamiral | mareşal | ayetullah | lord | sir | emekli',
  ),
  doubtful: new Set(),
  stop: words(`
    bir | bu | şu | o | ve | ile | de | da | ki | mi | mu | ise | için | gibi | kadar | göre | sonra | önce | daha | en | çok | az | her | hiç | ne | nasıl | neden | niçin | niye | kim | hangi | ancak | fakat | ama | lakin | oysa | çünkü | zira | eğer | ya | veya | yahut | hem | öte | yandan | ayrıca | böylece | dün | bugün | yarın | şimdi | pazartesi | salı | çarşamba | perşembe | cuma | cumartesi | pazar | ocak | şubat | mart | nisan | mayıs | haziran | temmuz | ağustos | eylül | ekim | kasım | aralık | var | yok | değil | olan | oldu | dedi | diye | bizzat | özel | başta | ortak | son | ilk | tüm | bütün | bazı | diğer | iki | üç | dört | beş | birlikte | beraber | karşı | hakkında | konusunda | tarafından | üzerine | arasında | biz | siz | onlar | ben | sen | kendi | kendisi
  `),
  common: words(`
    tarım | sağlık | eğitim | adalet | kültür | ulaştırma | çevre | turizm | ticaret | gümrük | ekonomi | kalkınma | sanayi | bilim | teknoloji | enerji | çalışma | gençlik | spor | aile | şehircilik | haberleşme | maliye | hazine | savunma | dışişleri | içişleri | milli |
    bakan | bakanı | bakanlar | bakanlığı | başkan | başkanı | başkanlığı | yardımcısı | yardımcıları | genel | emniyet | müdür | müdürü | müdürüdür | bakanıdır | başkanıdır | sekreter | sekreteri | sekreterliği | sözcü | sözcüsü | temsilci | temsilcisi | danışmanı | müsteşarı | büyükelçi | büyükelçisi | başkonsolos | başkonsolosu | vali | valisi | milletvekili | üye | üyesi | heyet | heyeti | komisyon | komisyonu | komite | komitesi | kurul | kurulu | konsey | konseyi | meclis | meclisi | parti | partisi | grup | grubu | hükümet | hükümeti | devlet | cumhuriyet | cumhuriyeti | cumhurbaşkanı | cumhurbaşkanlığı | başbakan | başbakanlık | kral | kralı | kraliçe | emir | emiri | sultan | birlik | birliği | birleşmiş | milletler | avrupa | asya | afrika | amerika | orta | doğu | batı | kuzey | güney | dünya | uluslararası | ulusal | türk | rus | alman | fransız | ingiliz | amerikan | arap | iranlı | ermeni | kürt | islam | müslüman | zirve | zirvesi | toplantı | toplantısı | konferans | konferansı | görüşme | ziyaret | anlaşma | ordu | ordusu | polis | üniversite | üniversitesi | enstitüsü | merkez | merkezi | okulu | bankası | şirketi | kulübü | saray | sarayı | köşk | köşkü | külliyesi | havalimanı | havaalanı | caddesi | sokağı | salonu | oteli | hazretleri | majesteleri | ekselansları | allah | haber | haberi | ajans | ajansı | aa | dha | iha | foto | video | lideri | lider | eşi | oğlu | kızı | kardeşi
  `),
  lookalikes: new Set(),
  disguised: new Map(),
  heads: heads({
    chairperson: 'genel başkanı | başkanı | eş başkanı | eşbaşkanı | lideri',
    legislator: 'milletvekili | üyesi',
    'faction-leader': 'genel başkan yardımcısı',
  }),
  bodies: words(
    'bakanlığı | hükümet | hükümeti | parlamento | parlamentosu | meclis | meclisi | tbmm | kongre | kongresi | senato | senatosu | komisyon | komisyonu | komite | komitesi | konsey | konseyi | parti | partisi | chp | mhp | akp | bdp | hdp | dem | iyi | saadet | dsp | anap | dyp | ordu | ordusu | kuvvetleri | genelkurmay | bakanlar | birlik | birliği | nato | bm | ab | hamas | hizbullah | kremlin | pentagon | beyaz saray | duma | knesset | muhalefet | koalisyonu | koalisyon | hareketi | cumhurbaşkanlığı | başbakanlık | merkez bankası | afad | mgk | mit',
  ),
  privates: words(
    'kulübü | futbol | spor | şirketi | şirket | holding | grubu | bankası | üniversitesi | üniversite | enstitüsü | merkezi | okulu | derneği | dernek | federasyonu | federasyon | vakfı | vakıf | dergisi | gazetesi | televizyonu | kanalı | hastanesi | fonu | odası | odaları | borsası | sendikası | baro | barosu | belediye | belediyesi | müzesi | fifa | uefa | google | facebook | apple | microsoft | amazon | yönetim | kurulu | icra | müdürü | fabrikası | tobb | tüsiad | müsiad',
  ),
  namesakes: words(
    'üniversitesi | caddesi | sokağı | havalimanı | havaalanı | camii | hastanesi | ödülü | stadı | niyet | meydanı | enstitüsü | vakfı | sarayı | limanı | üssü | köprüsü | bulvarı | lisesi | salonu',
  ),
  ranks: words(
    'yardımcısı | vekili | eski | önceki | geçici | yeni | özel | baş | kıdemli | daimi | birinci | genel | sabık | emekli | merhum',
  ),
  surnameEndings: new Set(),
  endings: /['’]\p{Ll}{1,7}$/u,
}
