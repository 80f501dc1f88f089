import type { AttributeWords } from '../attributes.ts'
import { phrases } from '../page.ts'
import { nouns } from './inflect.ts'

const list = (text: string): string[] => [...phrases(text)]

export const attributes: AttributeWords = {
  about: [],
  discuss: [],
  discussed: list(`
    hakkında | konusunda | konusundaki | ile ilgili | ilişkin | dair | ele aldı | ele aldılar | ele alındı | ele alınacak | ele alacak |
    değerlendirdi | değerlendirdiler | değerlendirildi | masaya yatırdı | masaya yatırıldı | görüş alışverişinde bulundu |
    görüş alışverişinde bulundular | görüş alışverişi yapıldı | görüş alışverişi yaptı | ele alındığı | ele alındığını | ele aldığını |
    ele aldıkları | ele aldıklarını | görüşüldü | görüşülecek | konuşuldu | gündeme geldi | gündeme geleceği | masada olacak |
    ele alınması bekleniyor | konuları görüşüldü | masaya yatırılacak
  `),
  affairs: nouns(
    'kriz',
    'savaş',
    'sorun',
    'ihtilaf',
    'çatışma',
    'mesele',
    'süreç',
    'durum',
    'gelişme',
    'konu',
    'seçim',
    'ateşkes',
    'dosya',
    'nükleer program',
  ).concat(list('savaşı | savaşını | savaşının | savaşına')),
  purpose: [],
  again: [
    {
      of: 'call',
      forms: nouns('telefon görüşmesi', 'telefon konuşması').concat(list('görüşmede | telefonda | görüşme sırasında | görüşmede ayrıca')),
    },
    {
      of: 'talks',
      forms: list(`
        görüşmede | görüşmelerde | görüşme | görüşmenin | görüşmeler | görüşmenin ardından | görüşmede ayrıca | toplantıda | zirvede | zirvenin |
        zirve | toplantı | toplantının | kabulde | buluşmada | müzakerelerde | müzakereler
      `),
    },
    {
      of: 'visit',
      forms: list(
        'ziyaret | ziyarette | ziyaretin | ziyaret kapsamında | ziyareti kapsamında | ziyaret sırasında | ziyareti sırasında | ziyaretinde | ziyareti',
      ),
    },
    { of: 'press-conference', forms: list('basın toplantısında | basın toplantısı | toplantıda') },
    { of: 'letter', forms: list('mesajda | mektupta | mektubunda | mesajında | telgrafta') },
  ],
  seat: list('Beştepe’de | makamında | sarayında | Külliyede | köşkünde'),
  held: list(`
    gerçekleşti | gerçekleştirildi | yapıldı | düzenlendi | gerçekleşecek | yapılacak | düzenlenecek | gerçekleştirilecek | başladı | tamamlandı |
    sürdü | sürüyor
  `),
  next: list('ardından | daha sonra | bunun ardından | ziyareti kapsamında | ziyaret kapsamında'),
  anew: phrases(`
    yeniden | tekrar | bir kez daha | bir kere daha | ikinci kez | üçüncü kez | ikinci görüşme |
    ikinci telefon görüşmesi | ikinci telefon | ikinci buluşma | ikinci defa
  `),
  they: list('iki lider | iki bakan | liderler | bakanlar | taraflar'),
}
