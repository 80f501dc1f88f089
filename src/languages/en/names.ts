import { heads, type NameWords, plainNames, words } from '../names.ts'

/** How persons are named in English. */
export const nameWords: NameWords = {
  local: {
    arabic: plainNames(
      'Abdul Abdulaziz Abdullah Abdulrahman Abu Adel Ahmad Ahmed Akbar Ali Amin Amir Anwar Asif Bashar Fahad Faisal Farid Fatima Fouad Habib Haider Hamad Hamid Hamza Hasan Hassan Hossein Hussain Hussein Ibrahim Imran Ismail Jamal Javad Jawad Kamal Karim Khaled Khalid Khalil Mahmoud Majid Mansour Masoud Mehdi Mohamed Mohammad Mohammed Mohsen Mohsin Morteza Mostafa Muhammad Mustafa Nabil Naser Nasser Omar Osama Reza Riad Saad Saeed Saleh Salem Salman Sami Samir Saud Sayed Shah Syed Tarek Tariq Turki Walid Yasser Yousef Yusuf Zayed Ziad',
    ),
    persian: new Map(),
  },
  own: 'foreign',
  foreign: plainNames(
    'Aaron Adam Hunter Melania Adrian Alan Albert Alberto Alejandro Alex Alexander Alexandra Alexei Alice Allen Amanda Amy Ana Anders Andrea Andreas Andrei Andrew Andrzej Andy Angela Ann Anna Anne Anthony Antonio Arthur Ashley Audrey Barbara Barry Ben Benjamin Bernard Bernie Bert Beth Bill Bob Boris Brad Brett Brian Bruce Carl Carla Carlo Carlos Carol Caroline Catherine Charles Chris Christian Christina Christine Christopher Chuck Claudia Colin Craig Cynthia Dan Daniel Daniela Dave David Dean Deborah Debra Denis Dennis Diana Diane Dick Dmitry Dominic Don Donald Donna Doug Douglas Ed Eduardo Edward Elena Eliot Elizabeth Ellen Emily Emma Eric Erik Ernesto Eva Evan Felipe Fernando Francis Francisco Francois Frank Fred Gabriel Gary Geoffrey George Gerald Gerard Gina Giovanni Giuseppe Gordon Graham Greg Gregory Guy Hans Harold Harry Heather Helen Helena Henry Herbert Howard Hugh Hugo Ian Igor Ivan Jack Jacob Jacques James Jamie Jan Jane Janet Jason Javier Jay Jean Jeff Jeffrey Jennifer Jeremy Jerry Jesse Jessica Jill Jim Jimmy Joan Joanna Joe Joel John Johan Jon Jonathan Jorge Jose Joseph Josh Joshua Juan Judith Julia Julian Julie Justin Karen Karl Kate Katherine Kathleen Keith Ken Kenneth Kevin Kim Klaus Kurt Larry Lars Laura Lauren Lawrence Lee Leo Leon Leonard Leonardo Leslie Linda Lindsey Lisa Lloyd Louis Lucas Luis Luiz Luke Lynn Manuel Marc Marcelo Marco Marcos Margaret Maria Marie Mario Mark Martha Martin Mary Matt Matthew Matthias Maurice Max Megan Melissa Michael Michel Michelle Miguel Mike Milan Mitch Monica Nancy Natalia Nathan Neil Nicholas Nick Nicola Nicolas Nigel Nikolai Noah Norman Oleg Olga Oliver Oscar Otto Pablo Pamela Pat Patricia Patrick Paul Paula Paulo Pedro Penny Peter Phil Philip Philippe Pierre Rachel Rafael Ralph Randy Raul Ray Raymond Rebecca Ricardo Richard Rick Rob Robert Roberto Robin Rodrigo Roger Roland Roman Ron Ronald Rosa Ross Roy Russell Ruth Ryan Sam Samantha Samuel Sandra Sara Sarah Scott Sean Sebastian Sergei Sergey Sergio Seth Sharon Simon Sophie Stefan Stephanie Stephen Steve Steven Stuart Sue Susan Susana Svetlana Ted Teresa Terry Theresa Thomas Tim Timothy Todd Tom Tommy Tony Tracy Valerie Vera Victor Victoria Viktor Vincent Vladimir Walter Warren Wayne Wendy Will William Yuri Yves',
  ),
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
