import { latin } from '../given.ts'
import { heads, type NameWords, words } from '../names.ts'

/** How persons are named in English. */
export const nameWords: NameWords = {
  local: {
    arabic: latin.arabic,
    persian: new Map(),
  },
  own: 'foreign',
  foreign: latin.foreign,
  surnames: new Map(),
  spelling: null,
  particles: new Map(
    'van von de der den del della da dos das di la le el al bin ibn bint abu ben ould ter ten du af av y e'
      .split(' ')
      .map(word => [word, word]),
  ),
  servants: words('abd'),
  completions: new Map(),
  titles: words(
    'mr | mrs | ms | dr | sir | lord | lady | dame | sheikh | shaykh | prince | princess | general | gen | lt | col | colonel | maj | major | admiral | adm | brig | brigadier | capt | captain | senator | sen | rep | representative | congressman | congresswoman | professor | prof | ayatollah | hojatoleslam | judge | justice | baroness | count | maulana | haji | hon | lieutenant | vice admiral | marshal | air chief marshal | gov | governor | ambassador',
  ),
  doubtful: new Set(),
  stop: words(`
    the | a | an | this | that | these | those | he | she | it | they | we | you | i | his | her | its | their | our | and | or | but | if | as | at | by | for | from | in | into | of | on | onto | over | to | under | with | without | about | after | before | during | between | among | since | until | while | when | where | who | whom | whose | which | what | why | how | not | no | nor | so | than | then | there | here | is | are | was | were | be | been | being | has | have | had | do | does | did | will | would | shall | should | can | could | may | might | must | said | says | told | also | meanwhile | however | earlier | later | yesterday | today | tomorrow | monday | tuesday | wednesday | thursday | friday | saturday | sunday | january | february | march | april | may | june | july | august | september | october | november | december
  `),
  common: words(`
    agriculture | health | education | justice | culture | transport | transportation | environment | tourism | commerce | economy | economic | planning | housing | information | science | technology | industry | water | sports | youth | women | religious | immigration | communications | investment | development | migration | climate | home | business | innovation | electricity | petroleum | infrastructure | local | public | social |
    minister | ministers | ministry | president | presidents | prime | secretary | deputy | vice | senior | former | acting | foreign | interior | defense | defence | finance | state | states | government | party | parliament | congress | senate | house | council | committee | commission | court | department | office | agency | bureau | union | nations | organization | organisation | association | federation | republic | kingdom | emirates | national | international | european | american | democrat | democrats | democratic | republican | republicans | socialist | liberal | conservative | labour | labor | islamic | muslim | christian | jewish | arab | north | south | east | west | northern | southern | eastern | western | central | middle | world | global | summit | conference | meeting | forum | talks | agreement | treaty | war | peace | security | affairs | trade | energy | oil | nuclear | army | force | forces | air | navy | military | police | university | college | institute | center | centre | school | bank | company | group | club | city | county | river | sea | gulf | bay | mount | street | palace | hall | airport | day | year | new | old | great | grand | high | supreme | general | chief | leader | leaders | head | chairman | spokesman | spokeswoman | ambassador | envoy | adviser | advisor | mayor | king | queen | prince | his | excellency | majesty | highness | holiness | royal | god | allah | inc | ltd | co | news | times | post | press | reuters | image | photo | getty | ap | afp | file | click | read | video | watch | live
  `),
  lookalikes: new Set(),
  disguised: new Map(),
  heads: heads({ chairperson: 'head | chairman | chairwoman | chair | speaker', legislator: 'member' }),
  bodies: words(
    'ministry | government | parliament | congress | senate | house | assembly | council | party | army | navy | military | police | state | states | department | white house | pentagon | kremlin | commission | union | nations | nato | league | organization | organisation | treasury | republic | kingdom | national | opposition | democratic | republican | labour | conservative | knesset | duma | bundestag | central bank | committee | intelligence | coalition | movement | brotherhood | rebel | rebels | resistance | foreign | defense | defence | interior | fed | federal',
  ),
  privates: words(
    'club | fc | football | soccer | company | corporation | corp | inc | ltd | group | bank | university | college | institute | center | centre | school | association | federation | foundation | magazine | newspaper | tv | television | channel | hospital | fund | airline | airlines | league football | olympic | industry | chamber | board | editor | editorial | studio | records | trust | society | church | museum | executive | marketing | sales | technology | google | facebook | apple | microsoft | amazon | fifa | uefa',
  ),
  namesakes: words(
    'university | street | airport | mosque | hospital | prize | award | stadium | square | institute | foundation | palace | port | base',
  ),
  ranks: words(
    'deputy | vice | senior | acting | former | interim | outgoing | special | chief | assistant | under | permanent | first | new | current | then | late',
  ),
  surnameEndings: new Set(),
}
