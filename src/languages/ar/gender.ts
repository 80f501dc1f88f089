import { phrases } from '../page.ts'
import type { Gender } from '../speech.ts'

/** Verbs and participles of saying have the gender of their subjects. */
export const gender: Gender = {
  // `تابع`, `توقع` and their like begin with a ت of their own; `لفت` ends in one.
  feminine: /^(?!لفت$)(?:ت(?!ابع|عهد|وعد|وقع|منى|ساءل|أمل|مسك|راجع|عذر|طرق|ناول|حدث|باحث|شاور)\p{L}{2,}|\p{L}{2,}(?<!لف)ت|\p{L}{3,}ة)$/u,
  owned: /ها$/u,
  several: /(?:(?<!^دع)ا|وا|ان|ون|ين|هم|هما|^القول)$/u,
  // `مؤكدا` ends as a dual does.
  participle: /^م\p{L}{2,}ا$|^قائلا$|^داعيا$|^حاثا$|^نافيا$|^آملا$|^واعدا$|^رافضا$|^زاعما$|^لافتا$|^كاشفا$/u,
  woman:
    /(?:^|[،,]\s*)[وفبل]{0,2}(?:ال|لل)?(?:رئيسة|وزيرة|مستشارة|متحدثة|ناطقة|سفيرة|مبعوثة|ممثلة|منسقة|مفوضة|نائبة|ملكة|أميرة|سيدة|سيناتورة|أمينة|مديرة|شيخة|عضوة|مرشحة|قائدة|مسؤولة|مسئولة|دكتورة|زعيمة|مساعدة|سكرتيرة|مندوبة|آنسة|وكيلة|محافظة|عمدة|قاضية|مدعية|نظيرت[هاهم]+)(?=\s|$)/u,
  courtesy: /(?:^|\s)[وفبل]{0,2}(?:ال|لل)(?:سيدة|دكتورة|أميرة|شيخة|آنسة|سيناتورة|ملكة)\s*$/u,
  given: new Set(
    phrases(`
      Angela | Hillary | Theresa | Federica | Margaret | Christine | Catherine | Helga | Susan | Condoleezza | Samantha | Marie | Jen | Jennifer | Heather | Nikki | Valerie | Ursula | Giorgia | Sanna |
      Jacinda | Michelle | Dilma | Cristina | Golda | Tzipi | Maria | Anna | Julie | Wendy | Lisa | Elizabeth | Nancy | Victoria | Stephanie | Karine | Kaja | Annalena | Marine | Ségolène | Segolene | Sigrid |
      Hanan | Aisha | Fatima | Najla | Lubna | Reem | Rima | Rania | Amina | Nadia | Nabila | Bouthaina | Buthaina | Asma | Asmaa | Samira | Salwa | Sana | Sanaa | Hind | Maha | Nouf | Mariam | Laila | Leila |
      Khadija | Sheikha | Faiza | Ghada | Zainab | Marzieh | Masoumeh | Shahindokht | Zahra | Tawakkol | Benazir | Sheikha | Sheikh_Hasina | Indira | Sonia | Sushma | Hina | Yingluck | Park_Geun-hye | Aung | Jessy | Jessica |
      Anne | Annegret | Barbara | Beata | Birgitta | Carla | Caroline | Cecilia | Dalia | Diana | Dina | Ellen | Emma | Erna | Eva | Frederica | Gina | Hala | Hanna | Hannah | Helle | Ine | Ivanka | Jean_Shaheen | Jill |
      Josephine | Joyce | Judith | Julia | Kamala | Karen | Katherine | Kate | Katrin | Kelly | Kristalina | Laura | Linda | Louise | Liz | Magdalena | Mary | Melania | Mette | Mia | Morgan | Mona | Najat | Nathalie | Neven |
      Olga | Paula | Priti | Rachel | Roberta | Rosemary | Sahar | Sarah | Sahle-Work | Sherry | Sylvie | Tarja | Tulsi | Tammy | Vera | Vjosa | Yulia | Zuzana | Margot | Mevlüde | Meral | Tansu | Florence | Doris | Simonetta | Micheline | Viola
    `).map(name => name.replace('_', ' ')),
  ),
}
