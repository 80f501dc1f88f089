import { type PageWords, phrases } from '../page.ts'

export const page: PageWords = {
  functionWords: phrases(`
    ve | bir | bu | için | ile | olarak | olan | çok | daha | sonra | göre | dedi | kadar | gibi | ise | ancak | oldu | olduğunu |
    var | yok | değil | etti | edildi | yapılan | bakanı | cumhurbaşkanı | başbakan | konusunda | arasında | şekilde
  `),
  readMore: phrases(`
    Devamını oku | Ayrıca okuyun | Bunu da oku | Bunlar da ilginizi çekebilir | İlginizi çekebilir | İlgili haber | Daha fazlası |
    Haberin devamı | Haberin detayları | Detaylar için | Tıklayın | İzle | Dinle | Foto galeri | Video haber | Okumaya devam et |
    Devamı için
  `),
  related: phrases(`
    İlgili haberler | Benzer haberler | İlginizi çekebilecek | İlginizi çekebilir | Son dakika haberleri | Son haberler |
    En çok okunanlar | Çok okunanlar | En son haberler | Günün manşetleri | Diğer haberler | Öne çıkanlar | Öne çıkan haberler |
    Popüler haberler | Sıradaki haber | Önerilen haberler | Sizin için seçtiklerimiz | Editörün seçtikleri | Önceki haber |
    Sonraki haber | Gündemdekiler
  `),
  comments: phrases(`
    Yorumlar | Yorum yap | Yorum yaz | Yorum ekle | Yorumunuz | Yorum gönder | Okur yorumları | Bir yorum yapın | Bir yanıt yazın |
    İlk yorumu siz yapın
  `),
  closings: phrases(`Haber sonu`),
  staff: phrases(`
    Genel yayın yönetmeni | Yazı işleri müdürü | Sorumlu yazı işleri müdürü | İmtiyaz sahibi | Yayın koordinatörü | Haber müdürü |
    Genel müdür
  `),
  published: phrases(`
    Yayınlanma tarihi | Yayın tarihi | Yayınlanma | Yayınlandı | Giriş tarihi | Giriş | Tarih | Oluşturulma tarihi | Oluşturma |
    Eklenme tarihi | Haber tarihi
  `),
  updated: phrases(`Güncelleme | Güncellenme | Güncellenme tarihi | Son güncelleme | Güncelleme tarihi | Güncellendi`),
  credits: phrases(`
    Fotoğraf | Fotoğraflar | Foto | Görsel | Kamera | Muhabir | Editör | Yazar | Çeviri | Derleyen | Hazırlayan | Haber merkezi |
    Grafik
  `),
  photoCredits: phrases(`Fotoğraf | Arşiv | Ekran görüntüsü | Foto`),
  sources: phrases(`Kaynak | Kaynaklar | Haberin kaynağı`),
  details: phrases(`
    Okunma | Okunma sayısı | Okuma süresi | Haber kodu | Kategori | Görüntülenme | Kısa bağlantı | Haber no | dakika okuma süresi |
    Yazı boyutu
  `),
  controls: phrases(`
    Paylaş | Tweetle | Yazdır | Gönder | Kaydet | Kopyala | Bağlantıyı kopyala | Sonraki | Önceki | İleri | Geri | Giriş yap |
    Üye ol | Ara | Kapat | Menü | Beğen | Abone ol | Takip et | E-posta | Yukarı çık | Tümünü gör | Yükleniyor | Yanıtla |
    Şikayet et | Reklam
  `),
  invitations: phrases(`
    Bizi takip edin | Takip etmek için | abone olun | Abone olmak için | Kanalımıza katılın | Bültenimize | Tıklayınız | tıklayın |
    Yorum yapmak için | Üye olun | Uygulamamızı indirin | Hemen satın al | çerez politikası | çerezler kullanılmaktadır
  `),
  navigation: phrases(`
    Ana sayfa | Anasayfa | Menü | İçeriğe geç | Hakkımızda | İletişim | Künye | Gizlilik | Site haritası | Arşiv | Haberler |
    Gündem | Dünya | Spor | Magazin | Politika | Siyaset | Yaşam | Sağlık | Teknoloji | Kültür sanat | Yazarlar | Galeri |
    Son dakika | Ekonomi
  `),
  rights: phrases(`
    Tüm hakları saklıdır | Her hakkı saklıdır | Telif hakkı | izinsiz kopyalanamaz | kaynak gösterilmeden | Yayınlanan haber ve
  `),
  disclaimers: phrases(`
    görüşlerini yansıtmayabilir | yazarın kendi görüşleridir | sorumlu tutulamaz | editörlerinin hiçbir editoryal müdahalesi |
    otomatik olarak yayınlanmıştır | geldiği şekliyle yer almaktadır | haberi geçen ajanslardır
  `),
  tags: phrases(`Etiketler | Etiket | Anahtar kelimeler | Konular | İlgili konular`),
  continued: phrases(`devamı | devamı için | devamını oku | tıklayın`),
}
