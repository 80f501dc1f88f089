import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { loadKnowledge } from '../../src/knowledge/index.ts'
import { cased, caseOf, future, past } from '../../src/languages/tr/inflect.ts'
import { sentences } from '../../src/text/sentences.ts'
import { documentOf } from '../extract/reading.ts'

const knowledge = loadKnowledge()

const read = (text: string, published = '2022-03-16') => extract(documentOf('tr', text, { published }), knowledge)

const leaders = (text: string, date?: string): string[] => read(text, date).leaders.map(({ name }) => name)
const events = (text: string, date?: string): string[] =>
  read(text, date).events.map(
    ({ type, status, participants, about, place }) =>
      `${type} ${status}: ${participants
        .map(({ leader, country, organisation, role }) => (leader ?? country ?? organisation) + (role === 'party' ? '' : ` (${role})`))
        .sort()
        .join(', ')}${about.length > 0 ? ` about ${about.join(', ')}` : ''}${place ? ` @${place.country}` : ''}`,
  )
const quotes = (text: string, date?: string): string[] =>
  read(text, date).quotes.map(
    ({ speaker: { leader, country, organisation }, kind, act, text: said }) =>
      `${leader ?? country ?? organisation} ${kind} ${act}: ${said}`,
  )

describe('names whose apostrophe is lost', () => {
  it.each([
    ['Üyeler durumu Erdoğan a anlatıp, maddenin yararlı olacağını söyledi.', []],
    ['Demir, konuyla ilgili olarak Erdoğan ın bu kez kararlı olduğunu söyledi.', []],
    ['Erdoğan da görüşmenin yararlı olduğunu söyledi.', ['Recep Tayyip Erdoğan indirect statement: görüşmenin yararlı olduğunu']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected)
  })
})

describe('what a Turkish verb of saying holds', () => {
  it.each([
    // The mere thing that somebody tells of is not what he says.
    ['Erdoğan, daha önce kullandığı ifadeleri hatırlattı.', []],
    ['Erdoğan, köprü inşaatına da değindi.', []],
    ['Erdoğan, köprünün açıldığına değindi.', ['Recep Tayyip Erdoğan indirect statement: köprünün açıldığına']],
    ['Erdoğan, barışın önemini vurguladı.', ['Recep Tayyip Erdoğan indirect statement: barışın önemini']],
    // Somebody who is not known speaks of both.
    ['Demirtepe, hem Erdoğan hem de Davutoğlu ile yaptığı görüşmelerin yararlı olduğunu ifade etti.', []],
    // A subheading of the paper's stands between.
    [
      'Erdoğan şunları söyledi:\nKÖPRÜ AÇILIYOR\nBiz bu köprüyü birlikte yaptık.',
      ['Recep Tayyip Erdoğan direct statement: Biz bu köprüyü birlikte yaptık'],
    ],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected)
  })
})

describe('Turkish words in their cases', () => {
  it.each([
    ["Putin'in", true, 'owner'],
    ["Rusya'nın", true, 'owner'],
    ["Putin'le", true, 'with'],
    ["Rusya'yla", true, 'with'],
    ["Ankara'da", true, 'in'],
    ["Suriye'deki", true, 'in'],
    ["ABD'den", true, 'from'],
    ["Lavrov'u", true, 'object'],
    ["Türkiye'yi", true, 'object'],
    ["Moskova'ya", true, 'to'],
    ['Erdoğan', true, null],
    ['Putin', true, null],
    ['mevkidaşıyla', false, 'with'],
    ['bakanının', false, 'owner'],
    ['bakanına', false, 'to'],
    ['bakanını', false, 'object'],
    ['cumhurbaşkanından', false, 'from'],
    ['bakanı', false, null],
    ['büyükelçisi', false, null],
    ['şansölye', false, null],
    ["Bakanlığı'ndan", false, 'from'],
  ] as const)('%s', (word, named, wordCase) => {
    expect(caseOf(word, named)).toBe(wordCase)
  })

  it('writes out the cases of nouns and the forms of verbs with their harmony', () => {
    expect(cased('bakanı')).toEqual(
      expect.arrayContaining(['bakanı', 'bakanının', 'bakanına', 'bakanını', 'bakanında', 'bakanından', 'bakanıyla']),
    )
    expect(cased('büyükelçi')).toEqual(expect.arrayContaining(['büyükelçiyi', 'büyükelçiye', 'büyükelçinin', 'büyükelçiyle']))
    expect(cased('bakanlık')).toEqual(expect.arrayContaining(['bakanlığa', 'bakanlığın', 'bakanlıktan']))
    expect(past('görüştü')).toEqual(expect.arrayContaining(['görüştüler', 'görüşmüştü', 'görüştüğünü', 'görüştüklerini']))
    expect(future('yapacak')).toEqual(expect.arrayContaining(['yapacaklar', 'yapacağını', 'yapacağı']))
  })

  it.each([
    ["Görüşme Putin'in daveti üzerine yapıldı.", ['Vladimir Putin']],
    ['İSTANBUL - ERDOĞAN KONUŞTU', ['Recep Tayyip Erdoğan']],
    ["Bunu Suudi Arabistan Veliaht Prensi Muhammed bin Selman'a sordular.", ['Mohammed bin Salman']],
    ['ABD Başkanı ile görüşmedi.', ['Joe Biden']],
    ['Oda Başkanı konuştu. CHP lideri de oradaydı.', []],
  ])('%s', (text, found) => {
    expect(leaders(text)).toEqual(found)
  })

  it('keeps ordinals and quotations in one sentence', () => {
    const cut = (text: string): string[] =>
      sentences(text, { start: 0, end: text.length }, new Set(), true).map(({ start, end }) => text.slice(start, end))
    expect(cut('11. Cumhurbaşkanı geldi. Sonra gitti.')).toEqual(['11. Cumhurbaşkanı geldi.', 'Sonra gitti.'])
    expect(cut('Bakan, "Geldik. Gördük." dedi. Sonra gitti.')).toEqual(['Bakan, "Geldik. Gördük." dedi.', 'Sonra gitti.'])
    expect(cut("Bakan, 'Suriye'ye geldik. Gördük' dedi. Sonra gitti.")).toEqual(["Bakan, 'Suriye'ye geldik. Gördük' dedi.", 'Sonra gitti.'])
    expect(cut('"Geldik. Gördük." Bakan gitti.')).toEqual(['"Geldik. Gördük."', 'Bakan gitti.'])
  })
})

describe('Turkish events', () => {
  it.each([
    ["Cumhurbaşkanı Erdoğan, Rusya Devlet Başkanı Putin'le telefonda görüştü.", ['call held: Recep Tayyip Erdoğan, Vladimir Putin']],
    [
      "Erdoğan ile Putin arasında telefon görüşmesi gerçekleşti. Görüşmede Suriye'deki gelişmeler ele alındı.",
      ['call held: Recep Tayyip Erdoğan, Vladimir Putin about SY'],
    ],
    [
      "Dışişleri Bakanı Mevlüt Çavuşoğlu, Moskova'da Rus mevkidaşı Sergey Lavrov ile bir araya geldi.",
      ['meeting held: Mevlüt Çavuşoğlu, Sergey Lavrov @RU'],
    ],
    [
      "Cumhurbaşkanı Erdoğan, Almanya Şansölyesi Olaf Scholz'u kabul etti.",
      ['meeting held: Olaf Scholz (guest), Recep Tayyip Erdoğan (host)'],
    ],
    [
      'Almanya Şansölyesi Olaf Scholz, Cumhurbaşkanı Erdoğan tarafından kabul edildi.',
      ['meeting held: Olaf Scholz (guest), Recep Tayyip Erdoğan (host)'],
    ],
    ["Putin, önümüzdeki ay Türkiye'yi ziyaret edecek.", ['visit planned: TR (host), Vladimir Putin (guest) @TR']],
    ["Putin'in Türkiye ziyareti ertelendi.", ['visit postponed: TR (host), Vladimir Putin (guest) @TR']],
    ["Macron'un Bağdat ziyareti iptal edildi.", ['visit cancelled: Emmanuel Macron (guest), IQ (host) @IQ']],
    ["Macron, Biden'la görüşmedi.", []],
    ["Erdoğan, Putin'le görüşürse bunu konuşacak.", []],
    ["Putin, Erdoğan'ı Moskova'ya davet etti.", ['visit proposed: RU (host), Recep Tayyip Erdoğan (guest) @RU']],
    ["ABD, İran'a yeni yaptırımlar uyguladı.", ['sanction held: IR, US (initiator)']],
    ["ABD, İran'a yönelik yaptırımları kaldırdı.", ['relief held: IR, US (initiator)']],
    ['Almanya, 40 Rus diplomatı sınır dışı etti.', ['expulsion held: DE (initiator), RU']],
    ["Rusya Dışişleri Bakanlığı, Almanya'nın Moskova Büyükelçisi'ni bakanlığa çağırdı.", ['summons held: DE, RU (initiator)']],
    ['Türkiye ile Libya arasında mutabakat muhtırası imzalandı.', ['agreement held: LY, TR']],
    ["Türkiye, Arnavutluk'a insani yardım gönderdi.", ['aid held: AL, TR (initiator)']],
    ["Erdoğan, Macron'a taziye mesajı gönderdi.", ['letter held: Emmanuel Macron, Recep Tayyip Erdoğan (initiator)']],
    ['Nikaragua, Tayvan ile diplomatik ilişkilerini kesti.', ['rupture held: NI (initiator), TW']],
    ["Rusya'dan gelen turist sayısı arttı. Almanya ekonomisi büyüdü.", []],
  ])('%s', (text, found) => {
    expect(events(text)).toEqual(found)
  })
})

describe('Turkish quotes', () => {
  it.each([
    [
      'Erdoğan, "Bu kararı kabul etmiyoruz. Cevabımız hazır." dedi.',
      ['Recep Tayyip Erdoğan direct rejection: Bu kararı kabul etmiyoruz. Cevabımız hazır'],
    ],
    [
      "Lavrov, Moskova'da düzenlediği basın toplantısında, müzakerelerin süreceğini söyledi.",
      ['Sergey Lavrov indirect statement: müzakerelerin süreceğini'],
    ],
    [
      'Görüşmelerin yararlı geçtiğini belirten Lavrov, "Yeni bir tur yapılacak." ifadelerini kullandı.',
      ['Sergey Lavrov indirect statement: Görüşmelerin yararlı geçtiğini', 'Sergey Lavrov direct statement: Yeni bir tur yapılacak'],
    ],
    ["Kremlin'den yapılan açıklamada, iki liderin temasta kalacağı bildirildi.", ['RU indirect statement: iki liderin temasta kalacağı']],
    [
      'Macron şöyle konuştu: "Avrupa birlik içinde hareket etmeli."',
      ['Emmanuel Macron direct statement: Avrupa birlik içinde hareket etmeli'],
    ],
    [
      'Borrell, taraflara itidal çağrısında bulundu. Spor yazarı Ahmet Kaya, "Derbi çok zor geçecek." dedi.',
      ['Josep Borrell indirect appeal: taraflara itidal'],
    ],
    ['Oda Başkanı Ali Veli, ihracatın arttığını söyledi.', []],
    ['Cumhurbaşkanı Erdoğan geldi. Uzmanlar gerilimin uzun süreceğini söyledi.', []],
  ])('%s', (text, found) => {
    expect(quotes(text)).toEqual(found)
  })
})
