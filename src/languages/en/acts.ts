import type { ActWords } from '../acts.ts'
import { phrases } from '../page.ts'

/** What is done by saying it. */
export const acts: ActWords = {
  cues: {
    pledge: {
      strong: phrases(
        `stand* ready | ready for/to | prepared to | committed to | commitment* to | determin* to | pledg* | promis* | vow* | resolve to | resolved to | will not rest | will not waver | as long as it takes | every effort | our best | spare no effort | will continue ~ support*/help*/work*/assist*/provid*/defend*/stand* | we will ~ support*/help*/defend*/provide*/continue/deliver/ensure/stand/work | intend* to ~ support/help/provide/continue/honor | guarantee* | remain* committed | ramp up | is ready for | are ready for | am ready for | remains ready | remain ready | our commitment to | ready to | readiness to | readiness for | prepared to | committed to | commitment to | determined to | we pledge | i pledge | we promise | will not hesitate | stand ready | stands ready`,
      ),
      plain: phrases(
        `we will | i will | we'll | i'll | will continue to | will support | will provide | will work | will immediately | will honor | would work with | willing to | will do everything`,
      ),
    },
    threat: {
      strong: phrases(
        `obliterat* | annihilat* | legitimate target* | or else | consequences | pay ~ price | will pay | retaliat* | crushing ~ response/blow | respond* ~ forcefully/decisively/strongly/firmly/swiftly/militarily | forceful/decisive/swift/strong/severe/harsh response | destroy* ~ if | will be destroyed | will ~ strike/bomb/attack/hit/crush/destroy/punish/sanction | fire and fury | will regret | regret it | all options | military action | military option* | hell to pay | hold* ~ accountable | face ~ sanctions/consequences/tariffs | wipe* ~ off/out | if ~ bomb*/strike*/attack*/war/violat*/invad*/cross*/provok*/escalat* ~ will | tariffs on ~ if | obliterate | obliterated | annihilate | legitimate target | legitimate targets | or else | severe consequences | consequences | will pay | pay a price | heavy price | retaliate | retaliation | crushing response | will respond | severe response | will be destroyed | fire and fury | on the table | will regret | all options | military action | will strike`,
      ),
      plain: phrases(`sanctions will follow | face sanctions | respond decisively`),
    },
    demand: {
      strong: phrases(
        `must ~ stop/withdraw/end/cease/release/leave/halt/immediately/comply/return/step_down/abandon/dismantle/be_held/be_stopped/disarm | immediate* ~ ceasefire/withdrawal/release/halt/end/cessation | immediately ~ stop/withdraw/release/end | at once | without delay | demand* | insist* | needs to ~ stop/leave/withdraw | has to ~ stop/go/leave | must stop | must withdraw | must immediately | must end | must cease | must de-escalate | immediately withdraw | unconditional | immediately stop | at once`,
      ),
    },
    criticism: {
      strong:
        phrases(`unfair* | deplor* | blackmail* | bully* | bullies | coerc* | meddl* | inhuman* | absurd* | ridicul* | terribl* | horribl* | horrif* | appall* | worst | bad deal | cruel* | unaccept* | illegal* | illegitim* | unlawful* | reckless* | unfortunate* | outrag* | brutal* | barbari* | savag* | vicious* | evil | war crime* | genocid* | atrocit* | massacr* | violat* | unprovok* | unjust* | shame* | disgrac* | disgust* | irrespons* | hypocri* | betray* | nonsense | aggressor* | aggressi* ~ by/against/of | provocat* | destabili* | propaganda | disast* | catastroph* | lied | lies | lying | liar* | failed to | fails to | failing to | failed ~ policy/state/leadership | incompeten* | weak ~ leader*/president | pathetic* | stupid* | foolish* | naive | crazy | insane | madness | coward* | corrupt* | dictator* | tyran* | thug* | regime* | terrorist* | sponsor* ~ terror* | malign* | dangerous ~ and/game/precedent/escalation | harmful | deceit* | deceptive | dishonest* | bad faith | cynical* | tragic* ~ mistake | big mistake | grave mistake | huge mistake | wrong to | undermin* | sabotag* | obstruct* | to blame | blam* | responsible for ~ war/crisis/death*/attack* | no regard | interfer* | threat to ~ | condemn* | denounc* | insult* | reversal | breach* | not serious | wasting | waste of time | no right to | double standard* | unfair | terrorist regime | deplore | deeply concerned | serious concern | blackmail | bullying | violated | violates | coercion | meddling | inhumane | absurd | ridiculous | terrible | horrible | the worst | bad deal | cruel | grave concern |
        unacceptable | illegal | reckless | unfortunately | outrageous | brutal | barbaric | war crime | war crimes | genocide | atrocities | violation | violations | unprovoked | unjustified | shameful | disgraceful | irresponsible |
        hypocrisy | hypocritical | betrayal | nonsense | xenophobia | nativism | cynicism | aggressor | provocation | provocative | destabilizing | destabilising | terrorist state | propaganda | disastrous | failed to | lied | lies`),
      plain: phrases(
        `wrong | failed | failure | concern | concerned | concerns | aggression | worried | dangerous | mistake | threatens | threatening | never shown | harming | undermining | undermines | doubts | frustration | obsessed`,
      ),
    },
    praise: {
      strong: phrases(
        `appreciat* | commend* | prais* | applaud* | wonderful* | milestone | breakthrough | great honor | great honour | thank* | grateful* | gratitude | congratul* | proud* | great ~ friend/leader/job/man/people/ally/deal/meeting/relationship | good friend* | close friend* | strategic partner* | close ally | strong* ally | key ally | stand* with | stands by | solidarity | historic | courag* | brave* | heroi* | excellent | fantastic | tremendous* | productive | incredible | amazing | remarkable | outstanding | exemplary | impress* | admir* | respect for | honored to | honoured to | welcom* | strong support for | full* support* | unwavering support | steadfast | warm* ~ welcome/relations | role model | constructive role | very good ~ meeting/talks/relationship | successes | appreciate | appreciates | we welcome | i welcome | commend | wonderful | milestone | breakthrough | friendship | great honor | great honour | thank | thanks | grateful | gratitude | congratulate | proud of | great friend | strategic partner | ally | stand with | stands with | stand by | supports | fully supports | strong support | full support | historic | courageous | brave | excellent | fantastic | tremendous | productive`,
      ),
      plain: phrases(
        `supports | welcome | welcomes | success | successful | positive | constructive | great | friend | useful | very good`,
      ),
    },
    rejection: {
      strong: phrases(
        `reject* | refus* | not accept | never accept | won't accept | not ~ allow/tolerate/negotiate/surrender/bow/compromise/participate | will never ~ | no intention* | red line* | out of the question | not on the table | non-negotiable | not negotiable | oppos* | ruled out | rule out | rules out | no way | unwilling | not willing | not interested | no plans to ~ | cannot ~ accept/agree/allow | has no place | there will be no ~ | won't ~ give/back/leave/allow/accept/negotiate | do not accept | does not accept | no intention of | not interested in | red line | will not accept | won't accept | will never accept | will not allow | won't allow | will never allow | cannot accept | reject | rejects | not negotiate | will not negotiate | no negotiations | never recognize | never recognise | out of the question | not on the table`,
      ),
      plain: phrases(`will never | will not | won't | oppose | opposes | no plans`),
    },
    condolence: {
      strong: phrases(
        `condolence* | sympath* | our hearts | thoughts and prayers | mourn* | grief | rest in peace | condolences | sympathies | our hearts go out`,
      ),
    },
    denial: {
      strong: phrases(
        `no such | never ~ said/happened/mentioned/discussed/asked/met/told/agreed | not involved | not true | untrue | false | fals* ~ claim* | no truth | fabricat* | fake news | hoax | baseless | unfounded | groundless | did not ~ happen/request/ask/discuss/take_place/meet/order/offer | didn't ~ happen/request/ask/discuss/meet/say/do | no ~ talks/negotiations/contact/contacts/meeting/request/plans ~ underway/took_place/planned/scheduled/made/received | nothing to do with | had no ~ role/knowledge/involvement | denies | denied | not been ~ contacted/asked/agreed | no such | never said | not involved | not true | false | no truth | untrue | fabricated | never happened | fake news | baseless | did not happen | had nothing to do`,
      ),
    },
    appeal: {
      strong: phrases(
        `urg* | call* on | call* for | calls upon | call upon | appeal* to | appeal* for | we ask | i ask | let us | please | restraint | should ~ refrain/stop/join/help/return/work/support/work_together | encourag* | time to | time for | hope* that ~ will_stop | we urge | i urge | we call on | i call on | call upon | appeal to | we ask | let us | please | restraint`,
      ),
      plain: phrases(`should refrain | should stop | needs to stop | need to work together | time for`),
    },
    apology: { strong: phrases(`sorry | apolog* | sorry | apologise | apologize | apologies`) },
  },
  must: { before: phrases(`must | has to | have to`), after: [], should: phrases(`should | ought to | needs to | need to`) },
  future: { own: /\b(?:i|we)(?: will|'ll|’ll)\b/iu, any: /\b(?:will|'ll|’ll)\b/iu },
  ownCountry: phrases(`his country | her country | our country | my country | his government | her government`),
  condition: phrases(`if | unless`),
  negations: phrases(`not | no | never | without | n't`),
  negated: [],
}
