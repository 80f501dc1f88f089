import { describe, expect, it } from 'vitest'
import { detectLanguage, primarySubtag } from '../../src/read/language.ts'

describe('detectLanguage', () => {
  it.each([
    ['fa', 'وزیر خارجه عمان با همتای قطری خود در مسقط دیدار کرد'],
    ['fa', 'دیدار پوتین و اردوغان'],
    ['fa', 'گفتوگوي تلفني وزيران خارجه ايران و عمان درباره يمن'],
    ['fa', 'ديدار رييس جمهور با سفير تركيه و تاكيد بر ادامه همكاري‌ها'],
    ['fa', 'العربیه: هیات قطری وارد تهران شد'],
    ['ar', 'وزير الخارجية العماني يلتقي نظيره القطري في مسقط'],
    ['ar', 'الرئيس الإيراني حسن روحاني يستقبل رئيس الوزراء العراقي في طهران'],
    ['ar', 'وزیر الخارجیة الإیراني یصل إلی بغداد في زیارة تستغرق یومین'],
    ['en', 'The foreign ministers of Greece and Cyprus met in Athens on Monday to discuss the survey.'],
    ['ru', 'Министры иностранных дел России и Сирии обсудили по телефону ход выборов'],
    ['tr', 'Dışişleri Bakanı, Katarlı mevkidaşı ile bir telefon görüşmesi gerçekleştirdi ve bölgedeki gelişmeleri ele aldı'],
    ['fr', 'Le ministre des affaires étrangères a reçu son homologue tunisien à Paris pour des entretiens sur la Libye'],
    ['ku', 'سەرۆکی هەرێم لەگەڵ باڵیۆزی فەرەنسا کۆبووەوە و باسی پەیوەندییەکانیان کرد'],
    ['ur', 'وزیر اعظم نے کہا ہے کہ پاکستان اور ایران کے تعلقات بہت اچھے ہیں'],
    ['uk', 'Президент України зустрівся із міністром закордонних справ Польщі у Києві'],
    ['de', 'Die Außenminister der beiden Länder trafen sich am Montag in Wien zu einem Gespräch über den Vertrag'],
    ['es', 'El ministro de Asuntos Exteriores habló por teléfono con su homólogo turco sobre la situación'],
    ['it', 'Il presidente ha parlato con il presidente della Turchia per la situazione nella regione'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it('is not misled by a menu in another language above the article', () => {
    const menu = 'Home\nWorld\nPolitics\nContact us\nSubscribe\n'
    expect(detectLanguage(`${menu}وزیر خارجه قطر در سفری یک‌روزه به مسقط با همتای عمانی خود درباره یمن گفتگو کرد و از او دعوت کرد.`)).toBe(
      'fa',
    )
  })

  it.each(['', '   \n', '12345 / 67', '🔴 🔹'])('cannot tell %j', text => {
    expect(detectLanguage(text)).toBe('und')
  })
})

describe('primarySubtag', () => {
  it.each([
    ['fa-IR', 'fa'],
    ['FA', 'fa'],
    ['en_GB', 'en'],
    ['ara', 'ar'],
    ['ckb', 'ckb'],
  ])('%s is %s', (tag, subtag) => {
    expect(primarySubtag(tag)).toBe(subtag)
  })

  it.each(['', 'und', 'Persian!', 'x', 'qqq'])('%j is none', tag => {
    expect(primarySubtag(tag)).toBeNull()
  })
})
