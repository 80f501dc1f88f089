import type { Shapes, Spelling } from '../../text/romanise.ts'
import { type European, letters } from '../names.ts'

/** Letters whose sound depends on nothing. */
const CONSONANTS = `
  ب b | پ p | ت t | ث s | ج j | چ ch | ح h | خ kh | د d | ذ z | ر r | ز z | ژ zh | س s | ش sh | ص s | ض z | ط t | ظ z | ع ' | غ gh | ف f |
  ق gh | ک k | گ g | ل l | م m | مُ mo | ِ e | ن n | ه h | ا a | آ a | أ a | إ e | ؤ u | ئ ' | ء ' | ة a | و ou | ی i`

/** Names of Iran and its neighbours. */
const LOCAL = `
  ^عا a | ^عی ei | ^عم om | ^عث os | ^عل al | ^عب ab | ^ع a | عا a | ^ای i | ^ای$ ei | ^اس es | ^اسد asad | ^او o | ^ا a | ^آ a | ^و v | وا va | ^خوا kha | خوا kha | وی vi | وی$ avi | اوی$ avi | او av | وو vou | اوو avou |
  ^ی y | ^یا ya | یا ia | ^یو you | یو iou | ای ay | ایی$ aei | ائی$ aei | ائی aei | یی$ ei | ئی$ ei | یه$ ieh | ه$ eh | اه$ ah | وه$ ouh | ی$ i | یان$ ian | یون$ ioun |
  زاده$ zadeh | پور$ pour | نژاد$ nejad | نیا$ nia | فر$ far | وند$ vand | منش$ manesh | خواه$ khah | خو$ khou | دوست$ doust | لو$ lou | چی$ chi | گر$ gar | گری$ gari | یار$ yar | بخش$ bakhsh | پناه$ panah | پناهی$ panahi | راد$ rad | کیا kia |
  مهر mehr | مهد mahd | دل$ del | شناس$ shenas | پرست$ parast | پرور$ parvar | آبادی$ abadi | مند$ mand | ستانی$ stani | حسین hossein | ^حسن hassan | محمد mohammad | کریم karim | ^موس mous | مرتض mortez | مرتضوی$ mortazavi | ^محس mohs | ^مطه motah | ^منت mont | ^مصب mesb |
  ^مقد moghadd | ^مظف mozaff | ^معی moei | ^مع mo | ^مراد morad | ^مبا moba | ^مو mou | ^مص mos | ^مجت mojt | ^مک mok | ^ملک malek | ^مدر modarr | ^مسج masj | ^مس mas | الله ollah | اله$ ollah | الدین$ oddin | الدینی$ oddini | غلام gholam | پژ pezh | ^جه jah | جهان jahan | ^به beh | ^بهش behesh | ^انت ent | ^ذوال zol | ^بها baha | ^دل del | ^ستو sotou | ^است est | ^خرم khorram | ^خر khor | ^خس khos | ^خد khod | خدا khoda |
  ^پز pez | ^پر par | ^سل sol | ^سلا sala | ^سلی soley | ^سلط solt | ^صد sad | ^کد kad | ^نج naj | ^نو now | ^نور nour | ^گل gol | ^رو rou | قا gha | ^قا gha | ^قر ghor | ^قنب ghanb | ^فرو forou | ^فر far | ^فرخ farrokh | ^شه shah | شهر shahr | ^شجا shoja | ^شکو shokou | ^دهق dehgh | ^ده deh | ^رستم rostam | ^زه zoh | ^طه taha | ^تر tor | ^ترک tork | ^ذو zo | ^هنر honar | ^هم hem | ^همتی hemmati | ^نعم nem | ^رحم rahm | ^بن ban | ^بنی bani | ^ابو abou | ^جلی jali | ^کریم karim | ^امیر amir | ^امین amin | علی ali | رضا reza | حاجی haji`

/** European, Asian, African names. */
const FOREIGN = `
  ^است st | ^اسک sk | ^اسپ sp | ^اسم sm | ^اسل sl | ^اسن sn | ^اشت st | ^اشم schm | ^اشن schn | ^اشر schr | ^او o | ^اوی ui | ^اور or | ^ای i | ^ایو iv | ^ایا aya | ^ایل il | ^این in | ^ایر ir | ^ا e | ^ال al | ^ان an | ^ار er | ^آ a | آ a | ^آی ai |
  و o | ^و v | ^وی vi | ^وا va | ^وو wu | ^وان van | وا ua | وا$ va | اوا ava | یوا iva | وی vi | ویی$ oui | وی$ oy | وو ov | ووا ova | وویچ$ ovic | ویچ$ vic | چیچ$ cic | یچ$ ic | وف$ ov | وفا$ ova | وا$ va | یف$ yev | ایف$ ayev | یوا$ yeva | وسکی$ ovski | فسکی$ vski | لاو$ lav | سلاو slav | او au | او$ ao | ائو ao | ئو eo | ئوس$ eos | ئی ei | ئا ea | ائی ae | ئ e |
  ی i | ^ی y | ^یا ya | ^یو yu | ^یان jan | یا ia | ایا aya | یو io | یو$ io | ای ai | ای$ ai | ایی ai | یی i | یه$ ie | یر ir | یر$ ir | یست ist | ی$ i | یان$ ian | یون$ yun | ییف$ iyev | ه$ e | اه$ ah | ها ha | یوس$ ius | ئیل$ el | وئل$ uel |
  شویلی$ shvili | دزه$ dze | نکو$ enko | سکی$ ski | سکایا$ skaya | سون$ son | من$ man | مان$ man | برگ$ berg | برت$ bert | فورد$ ford | فیلد$ field | لند$ land | استاین$ stein | اشتاین$ stein | تاین$ tein | هایم$ heim | پولوس$ poulos | اوغلو$ oglu | ساکیس$ sakis | سکو$ scu | تز$ tz | اوس$ aus | بورگ$ burg | دورف$ dorf | هوف$ hoff | گتون$ gton | تون$ ton | لی$ li | ر$ r | وود$ wood | ورث$ worth | ورت$ worth | کین$ kin |
  ^مک mc | ^فون von | چ ch | ژ j | ژی zhi | ^ژی zhi | ^ژا ja | ^ژو jo | ش sh | خ kh | غ gh | گ g | ق k | ج j | ^ج j | جی gi | ج$ ge | ث th | ط t | ص s | ع a | ح h | ذ z | تس ts | فیت fit | کی ki | ^کی ki`

/** Countries that write c where others write k. */
const LATIN = `
  کا ca | کو co | کل cl | کر cr | ک$ c | ^کا ca | ^کو co | ^کر cr | ^کل cl | ^ک c | کس x | کت ct`

const ENGLISH = `
  ک$ ck | یک$ ick | ^کی ki | ^کین kin | ^کن ken | کر$ ker | کنز$ kins | کی$ ky | ی$ y | لی$ ley | ری$ ry | نی$ ney | زی$ sey | بی$ by | ^و w | ^وا wa | ^وی wi | ^وود wood | ^ویل wil | ویل ville | وی wi | وا wa | ز$ s | نز$ nes | لز$ les | رز$ rs | ج$ ge | دج$ dge | ^ه h | ^ی y | ^یو you | ایت$ ight |
  ^هوی hu | مک‌ mc | ^مک mc | ^تای ty | ای ai | او au | وود wood | ون$ on | ^شا sha`

const ROMANCE = `
  ش ch | ^ش ch | ^شا cha | ^شو chu | چ c | چی ci | چو cho | چا cha | ^چ ch | ^خو jo | ^خوا jua | ^خ j | خ j | خا ja | خه je | خو jo | ژ g | ژا ja | ^ژ j | ^ژا ja | ^ژو jo | ^ژی gi | ژو jo | که que | کی qui | ^کی qui | ^که que | کی$ qui | گه gue | گی gui | ی$ i | لز$ lez | نز$ nez | رز$ rez | دز$ dez | ز$ z | سیو$ cio |
  تس zz | ^و v | وا ua | ^وا va | ووا voi | یه$ ier | نیو$ nio | یو io | ی i | و o`

/** Arabic participles begin with mo-: مطلق, مساعد. */
const SHAPES: Shapes = [
  // نادری, زاهدی: -e- before the last consonant.
  [/^([^اوی])ا([^اوی])([^اویه])ی$/, '$1ا$2ِ$3ی'],
  [/^م(?=[^اویعأ]ا[^اوی][^اوی]?ی?$)/, 'مُ'],
  [/^م(?=[^اویعأ][^اوی][^اوی]$)/, 'مُ'],
]

const EUROPEAN = { filler: 'e', afterLong: 'e', onsets: 'rl', codas: /^(r[^lnr]|l[^rn]|n[^rlmbpv]|m[pbs]|s[tkp]|[^aeiou][ts]|ck)$/ }

/** Letters of the language's own names, and of the rest of the world's as it writes them. */
export const persian: Spelling = {
  letters: letters(CONSONANTS, LOCAL),
  vowels: { filler: 'a', afterLong: 'e', onsets: '', codas: /^(nd|st|rd|sht|kht|khsh)$/ },
  shapes: SHAPES,
}

export const european: European = {
  foreign: { letters: letters(CONSONANTS, FOREIGN), vowels: EUROPEAN, shapes: [] },
  english: { letters: letters(CONSONANTS, FOREIGN, LATIN, ENGLISH), vowels: EUROPEAN, shapes: [] },
  romance: { letters: letters(CONSONANTS, FOREIGN, LATIN, ROMANCE), vowels: EUROPEAN, shapes: [] },
}
