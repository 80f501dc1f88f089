import type { Shapes, Spelling } from '../../text/romanise.ts'
import { type European, letters } from '../names.ts'

/** Letters whose sound depends on nothing. */
const CONSONANTS = `
  ب b | ت t | ث th | ج j | ح h | خ kh | د d | ذ th | ر r | ز z | س s | ش sh | ص s | ض d | ط t | ظ z | ع ' | غ gh | ف f | ق q | ک k | ل l |
  م m | مُ mu | ن n | ه h | پ p | چ ch | ژ zh | گ g | ڤ v | ڨ g | ا a | آ a | أ a | إ i | ؤ u | ئ ' | ء ' | ة a | و ou | ی i`

/** Names of the Arab world and its neighbours. */
const LOCAL = `
  ^عا a | ^عی ai | ^عو aw | ^عم om | ^عث oth | ^عب ab | ^عص es | ^عد ad | ^عز az | ^عق oq | ^عط at | ^عل al | ^ع a | عا a | ^إی i | ^أی ay | ^أو o | ^أُ o |
  ^او o | ^ای i | ^اس is | ^ا a | ^و w | وا wa | واد wad | ؤا ua | وی$ wi | اوی awi | وی wai | او aw | اوی$ awi | اووی$ awi | ووی nawi | وو wu |
  ^ی y | یا iya | ^یا ya | ایا aya | ای ay | ائی$ aei | ائی ai | ایی$ ai | ئی$ ei | یی$ yi | یة$ iya | یه$ ieh | یو you | ^یو you | یان$ ian | وة$ wa |
  اة$ at | ه$ ah | اه$ ah | ی$ i | یی yi | یئ i | ی$ i | ائ ae | اء$ a | آل al | الله allah | الدین eddin | عی$ ei | عید aid | ^سعید saeed | ^سع sa | ^جع ja |
  ^نع na | ^رع ra | ^مع ma | ^عبید obaid | ^حسین hussein | ^محمد mohammed | ^حمی hami | ^سلی sulai | ^مبا muba | ^مرا mura | ^مصط must | ^معا mua | ^مقت muqt | ^مدی mudi |
  ^منی muni | ^محس muhs | ^مسل musl | ^موس mous | ^ضی dhi | ^ذو dhu | ^ذی dhi | قا qa | ^قا qa | حی$ hi`

/** European, Asian, African names. */
const FOREIGN = `
  ف v | ^ف f | ^فا va | ^فل fl | ^فر fr | ^فی fi | ^فلا vla | ^فیر ver | ^فیک vik | ^فو vo | ^فوک vuk | ^فان van | ^فین vin | ^فال val | فر fr | فل lv | ف$ v | فورد$ ford | فیلد$ field | فت ft | هوف$ hoff | دورف$ dorf | وولف$ wolf |
  غ g | ج g | ^ج j | ^جا ja | ^جو jo | ^جی je | ^جور geor | ^جر gr | ^جن jen | جی gi | جو jo | ج$ ge | نج$ ng | تش ch | ^تش ch | یتش$ ic | اتش$ ach | وفیتش$ ovic | یفیتش$ evic | تشیتش$ cic | فیتش$ vic | تشوک$ chuk |
  شفیلی$ shvili | ینکو$ enko | نکو$ nko | سکی$ ski | سکایا$ skaya | ییف$ yev | یایف$ yayev | ایف$ ayev | وف$ ov | وفا$ ova | یف ev | وفسکی$ ovsky | یفسکی$ evsky | زاده$ zade | یان$ yan | نیان$ nyan | لیان$ lian | ریان$ rian |
  سون$ son | شتاین$ stein | ستاین$ stein | هایم$ heim | برغ$ berg | بیرغ$ berg | بیرج$ berg | مان$ man | ماکین$ mccain | ^ماک mac | ^مک mac | نر$ ner | لر$ ler | تز$ tz | تس ts | انز$ ans | وز$ oz |
  خ kh | ش sh | شو shu | شت st | ^شت st | ^شف shv | ^شفا schwa | ^شمی schmi | ^شم schm | ^شن schn | ^شر schr | ^شول schol | ^شرو schro | ث th | ذ th | ص s | ط t | ق k | ع a | ^عب ab | ^ع a | ح h | ض d | ظ z |
  ا a | آ a | ^آ a | أ a | إ e | ^إی i | ^إیف iv | ^أو o | ^أوی ui | ^أور or | ^إ e | ^أی ai | ^أ a | ^ا a | أن an | و o | ^و w | وا wa | ^وا wa | وی wi | ^وی wi | ویل well | ویا oya | او au | او$ ao | وو wo | وود wood | ؤو u | وئی oi | ائی ai | ئ e | ؤ o |
  ی i | ^ی y | ^یا ya | ^یو yu | ^یی ye | ^یان jan | ^یی yi | یا ia | ایا aya | یو io | یی ye | یی$ ei | ییر$ ier | ییل$ iel | ای ai | ای$ ai | یر er | یر$ er | یرا era | یرو ero | یری eri | ین in | ین$ in | یل el | میل mil | فیل vil | یل$ el | یت$ et | یز$ ez | یس$ is | یه$ e | یون$ yon | هی he | ^بی be | بیر ber | ^سی se | ^تی te |
  شی she | ی$ i | ه$ e | یه e | ة$ a | نغ ng | نغا nga | نغو ngo | وم$ om | ون$ on | ونغ ong | وس$ os | یوس$ ius | یس$ is | وبولوس$ opoulos | اکیس$ akis | یدیس$ idis | یدس$ ides | یسکو$ escu | یانو$ iano | اندر ander | اندر$ ander`

/** Countries that write c where others write k. */
const LATIN = `
  کا ca | کو co | کل cl | کر cr | ک$ c | ^کا ca | ^کو co | ^ک c | ^کر cr | ^کل cl | کس x | کت ct | یز$ ez | ^فی vi | ^هی he`

const ENGLISH = `
  ک$ ck | ^کی ki | ^کین ken | ^کیل kel | کیر ker | کلین clin | ی$ y | لی$ ley | ری$ ry | نی$ ney | بی$ by | ^ویل wil | ش sh | ^ش sh | ^شو sho | ز$ s | لز$ les | نز$ nes | یلز$ iles | ج$ ge | دج$ dge | دج dg | بو bo | او au |
  ^جا ja | ^دی de | کنز$ kins | ماکغ mcg | ماکف mcf | ماکد mcd | ماکن mcn | ماکو mcow | ^هو ho | ^ه h | ^غ g | ^غري gre | ^ف f | ^فو fo | ^فا fa | ^فل fl | ^فی fi | ^فیر fer | ف f | ف$ f | فی fi | سف sf | یف if | رف rf | لف lf | يفز$ eaves | فن ven | فر fr | ^وا wa | ^وو wo | ^وود wood | وای wai | ایت$ ight | ویت whit`

const ROMANCE = `
  ش ch | ^ش ch | شا cha | ^شا cha | ^شو chu | تش c | تشی ci | تشو cho | تشا cha | ^تش ch | ^خو jo | ^خوا jua | ^خ j | خ j | خی je | دیز$ dez | تیز$ tez | نیز$ nez | ریز$ rez | شیز$ chez | کیز$ quez | غیز$ guez | ز$ z | سیو$ cio | یو io | کی que | ^کی qui | سکی sque | کی$ qui | ی$ i | تی ti |
  نیا nia | نیو nio | غی gui | غ g | وا ua | وان uan | یه$ ier | ییه$ ier | و o | ^و v | جی gi | جیو gio | ج g | جو ju | ^جو ju | ^جا ja | ^جان jean | ^جی ge | ف f | ^ف f | فی vi | ^فی vi | فا va | ^فا va | فو vo | ین in`

/** Participles begin with mu-: مساعد, مطلق, محمود is none. */
const SHAPES: Shapes = [
  [/^م(?=[^اویعأ]ا[^اوی][^اوی]?$)/, 'مُ'],
  [/^م(?=[^اویعأ][^اوی][^اوی]$)/, 'مُ'],
  [/^م(?=[^اوی]ی[^اوی]$)/, 'مُ'],
]

const EUROPEAN = { filler: 'e', afterLong: 'e', onsets: 'rl', codas: /^(r[^lnr]|l[^rn]|n[^rlmbpv]|m[pbs]|s[tkp]|[^aeiou][ts]|ck)$/ }

/** Letters of the language's own names, and of the rest of the world's as it writes them. */
export const arabic: Spelling = {
  letters: letters(CONSONANTS, LOCAL),
  vowels: { filler: 'a', afterLong: 'e', onsets: '', codas: /^$/ },
  shapes: SHAPES,
}

export const european: European = {
  foreign: { letters: letters(CONSONANTS, FOREIGN), vowels: EUROPEAN, shapes: [] },
  english: { letters: letters(CONSONANTS, FOREIGN, LATIN, ENGLISH), vowels: EUROPEAN, shapes: [] },
  romance: { letters: letters(CONSONANTS, FOREIGN, LATIN, ROMANCE), vowels: EUROPEAN, shapes: [] },
}
