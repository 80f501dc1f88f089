import type { Lexicon, Trigger } from '../lexicon.ts'
import { phrases } from '../page.ts'

/** Each of some words before each of others: `hold | holds` + `talks | a meeting`. */
export const each = (first: string, second: string): string[] =>
  phrases(first).flatMap(one => phrases(second).map(other => `${one} ${other}`))

const HOLD = 'hold | holds | held | holding'
const MEASURES = `
  sanctions | new sanctions | fresh sanctions | economic sanctions | additional sanctions | further sanctions | more sanctions |
  financial sanctions | trade sanctions | nuclear sanctions | oil embargo | embargo | arms embargo | trade embargo | travel ban |
  asset freeze | tariffs | trade restrictions | travel restrictions | export controls | price cap | restrictions
`
const RELATIONS = `
  ties | relations | diplomatic relations | diplomatic ties | diplomatic links | full diplomatic relations | full diplomatic ties |
  all ties | all relations | all diplomatic ties | all diplomatic relations
`
const ENVOY = `
  ambassador | ambassadors | its ambassador | its ambassadors | their ambassadors | their ambassador | his ambassador | her ambassador |
  envoy | its envoy | envoys | its envoys | charge d'affaires | its charge d'affaires | diplomats | its diplomats | its top diplomat |
  top diplomat | its consul general | its diplomatic staff | its diplomatic mission
`

/** The words by which English tells of events. */
export const triggers: Trigger[] = [
  {
    name: 'call.phone',
    type: 'call',
    frame: 'mutual',
    channel: 'phone',
    form: 'noun',
    forms: [
      'phone call',
      'telephone call',
      'telephone conversation',
      'phone conversation',
      'by phone',
      'by telephone',
      'on the phone',
      'over the phone',
      'over phone',
      'over the telephone',
      'via phone',
      'via telephone',
      'phone talks',
      'on phone',
      ...each(
        'speak | speaks | spoke | spoken | talk | talks | talked | confer | confers | conferred | discuss | discusses | discussed',
        'by phone | by telephone | on the phone | over the phone | on phone | over phone | via phone | by video link | via telephone',
      ),
      ...each('has | have | had | has had | have had', 'first call | a call | a phone call | a telephone call | call'),
      'telephoned',
      'phoned',
      'a call',
      'phone calls',
      'phone conversations',
      'telephone conversations',
      'phone chat',
      'phone discussion',
      'phone exchange',
      'telephone discussion',
      'telephone talks',
      ...each('telephonic', 'conversation | conversations | talk | talks | call | discussion | contact'),
      'phone talk',
      'held a call',
      'call',
    ],
  },
  {
    name: 'call.video',
    type: 'call',
    frame: 'mutual',
    channel: 'video',
    form: 'noun',
    forms: phrases(`
      video call | video conference | videoconference | video-conference | video conferencing | virtual meeting | video link |
      virtual summit | video talks | virtual talks | online meeting | online talks | videoconference talks | via videoconference |
      video summit | video meeting | zoom meeting | zoom call | zoom talks | video-link
    `),
  },
  {
    name: 'call.hold',
    type: 'call',
    frame: 'mutual',
    channel: 'phone',
    form: 'verb',
    forms: [
      'hold phone call',
      'holds phone call',
      'hold a phone call',
      'holds a phone call',
      'hold phone talks',
      'holds phone talks',
      'hold a telephone conversation',
    ],
  },
  {
    name: 'call.verb',
    type: 'call',
    frame: 'mutual',
    channel: 'phone',
    form: 'verb',
    persons: true,
    naming: true,
    forms: phrases('called | calls | rang | dials | dialled | dialed | phones | telephones | rings'),
  },
  {
    name: 'meeting.call-on',
    type: 'meeting',
    frame: 'mutual',
    form: 'verb',
    persons: true,
    courtesy: true,
    forms: phrases('called on | calls on | paid a courtesy call on | pays courtesy call on'),
  },
  {
    name: 'call.verb.future',
    type: 'call',
    frame: 'mutual',
    channel: 'phone',
    form: 'verb',
    persons: true,
    naming: true,
    status: 'planned',
    forms: phrases('to call | will call | to phone | will phone | to telephone | will telephone'),
  },
  { name: 'call.spoke', type: 'call', frame: 'mutual', channel: 'phone', form: 'verb', weak: true, forms: ['spoke', 'speaks'] },
  {
    name: 'talk.spoke-to',
    type: 'meeting',
    frame: 'mutual',
    form: 'verb',
    distant: true,
    persons: true,
    forms: [...each('speak | speaks | spoke | spoken | has spoken | have spoken | had spoken | talked', 'to | with'), 'talks to'],
  },
  {
    name: 'meeting.verb',
    type: 'meeting',
    frame: 'mutual',
    form: 'verb',
    forms: [
      'have met',
      'has met',
      'met',
      'meets',
      'meet',
      'have been meeting',
      'is meeting',
      'are meeting',
      'was meeting',
      'were meeting',
      ...each(HOLD, 'a meeting | meeting | meetings | a bilateral meeting | a trilateral meeting'),
      ...each('sit | sits | sat | sitting', 'down'),
      ...phrases('gather | gathers | gathered | gathering | convene | convenes | convened'),
      ...each('shake | shakes | shook | shaking', 'hands'),
      ...each('had | has | have', 'a meeting | a bilateral meeting'),
      ...each('confer | confers | conferred', 'with'),
      ...each(
        'held | holds | hold | had | holding',
        'face-to-face talks | one-on-one talks | a one-on-one meeting | a closed-door meeting | a tete-a-tete | a working lunch | dinner',
      ),
    ],
  },
  {
    name: 'meeting.talks',
    type: 'meeting',
    frame: 'mutual',
    form: 'verb',
    talks: true,
    forms: [
      ...each(HOLD, 'talks | closed-door talks'),
      ...each('had | has | have', 'talks | bilateral talks'),
      ...each(
        'held | holds | hold | had | holding',
        'wide-ranging talks | extensive talks | discussions | in-depth talks | extended talks | official talks | private talks | consultations',
      ),
    ],
  },
  {
    name: 'meeting.receive',
    type: 'meeting',
    frame: 'host',
    form: 'verb',
    forms: ['received', 'hosted', 'hosts', 'hosting', 'welcomed', 'receives', 'receiving', 'greeted', 'greets'],
    weak: true,
  },
  { name: 'meeting.welcome', type: 'meeting', frame: 'host', form: 'verb', weak: true, naming: true, forms: ['welcomes', 'welcoming'] },
  {
    name: 'meeting.receive.future',
    type: 'meeting',
    frame: 'host',
    form: 'verb',
    status: 'planned',
    forms: [
      'to receive',
      'to welcome',
      'will receive',
      'will welcome',
      ...each('due to | set to | expected to | scheduled to | preparing to', 'receive | welcome'),
    ],
    weak: true,
  },
  {
    name: 'meeting.welcome.future',
    type: 'meeting',
    frame: 'host',
    form: 'verb',
    weak: true,
    naming: true,
    status: 'planned',
    forms: ['to host', 'will host', ...each('due to | set to | expected to | scheduled to | preparing to', 'host')],
  },
  {
    name: 'meeting.noun',
    type: 'meeting',
    frame: 'mutual',
    form: 'noun',
    forms: phrases(`
      meeting | meetings | face-to-face | face-to-face meeting | sit-down | bilateral talks | bilateral meeting | audience | encounter |
      tete-a-tete | one-on-one | in-person meeting | one-on-one meeting | private meeting |
      closed-door meeting | pull-aside
    `),
  },
  {
    name: 'meeting.separate',
    type: 'meeting',
    frame: 'mutual',
    form: 'verb',
    apart: true,
    forms: each(HOLD, 'separate meetings | separate talks | separate bilateral meetings | bilateral meetings'),
  },
  {
    name: 'meeting.proposal',
    type: 'meeting',
    frame: 'mutual',
    form: 'noun',
    status: 'proposed',
    forms: each('meeting | summit | talks | sit-down', 'proposal | offer | invitation'),
  },
  {
    name: 'meeting.date',
    type: 'meeting',
    frame: 'mutual',
    form: 'noun',
    status: 'planned',
    forms: each('meeting | summit | talks', 'date | schedule | venue | plans | preparations'),
  },
  {
    name: 'call.date',
    type: 'call',
    frame: 'mutual',
    channel: 'phone',
    form: 'noun',
    status: 'planned',
    forms: each('call | phone call', 'date | schedule | plans | preparations'),
  },
  {
    name: 'talk.discuss',
    type: 'meeting',
    frame: 'mutual',
    form: 'noun',
    weak: true,
    matter: true,
    forms: [
      ...phrases('discuss | discusses | discussed | have discussed | has discussed'),
      ...each('exchange | exchanges | exchanged | exchanging', 'views | opinions'),
      ...each('review | reviews | reviewed', 'bilateral | relations | ties | cooperation | ways | developments | regional'),
    ],
  },
  {
    name: 'talk.discuss.future',
    type: 'meeting',
    frame: 'mutual',
    form: 'noun',
    weak: true,
    matter: true,
    status: 'planned',
    forms: ['to discuss', 'will discuss'],
  },
  {
    name: 'talk.object',
    type: 'meeting',
    frame: 'mutual',
    form: 'noun',
    verbs: 'hold',
    talks: true,
    forms: phrases(`
      talks | discussions | consultations | two-day talks | summit talks | high-level talks | bilateral talks | crisis talks |
      emergency talks | peace talks | nuclear talks | indirect talks | direct talks | trade talks |
      in-person talks | face-to-face talks | security talks | truce talks | ceasefire talks | technical talks
    `),
  },
  {
    name: 'talk.noun',
    type: 'meeting',
    frame: 'mutual',
    form: 'noun',
    weak: true,
    talks: true,
    forms: phrases(`
      talks | discussions | consultations | two-day talks | summit talks | high-level talks | crisis talks | emergency talks |
      in-person talks | face-to-face talks
    `),
  },
  {
    name: 'negotiation.noun',
    type: 'negotiation',
    frame: 'mutual',
    form: 'noun',
    forms: [
      'negotiations',
      'peace talks',
      'nuclear talks',
      'negotiation',
      'round of talks',
      'indirect talks',
      'trade talks',
      'ceasefire talks',
      'six-party talks',
      'security talks',
      'truce talks',
      'direct talks',
      'round of negotiations',
      'normalization talks',
      'normalisation talks',
      'disarmament talks',
      'denuclearization talks',
      'accession talks',
      'reconciliation talks',
      'technical talks',
    ],
  },
  {
    name: 'visit.noun',
    type: 'visit',
    frame: 'travel',
    form: 'noun',
    forms: phrases(`
      visit | state visit | state-visit | official visit | trip | tour | working visit | surprise visit | surprise trip | stopover |
      whirlwind trip | whirlwind visit | whistle-stop tour
    `),
  },
  {
    name: 'visit.purpose',
    weak: true,
    type: 'visit',
    frame: 'travel',
    form: 'noun',
    purpose: true,
    forms: phrases(`
      talks | consultations | negotiations | discussions | peace talks | ceasefire talks | nuclear talks | trade talks | meetings |
      truce talks | indirect talks | direct talks | summit | security talks | high-level talks | crisis talks | emergency talks |
      bilateral talks | two-day talks | technical talks
    `),
  },
  {
    name: 'visit.verb',
    type: 'visit',
    frame: 'travel',
    form: 'verb',
    forms: [
      'has arrived',
      'have arrived',
      'on a visit to',
      'paid a visit to',
      'pays a visit to',
      'paying a visit to',
      'lands in',
      'landed in',
      'touches down in',
      'departed for',
      'departs for',
      'visited',
      'visits',
      ...each('is | are | was | were | been | after | while | when | before', 'visiting'),
      ...each(
        'begins | began | begun | starts | started | kicks off | kicked off | concludes | concluded | ends | ended | wraps up | wrapped up | completes | completed',
        'visit to | a visit to | his visit to | her visit to | tour of',
      ),
      ...each(
        'pays | paid | paying | makes | made | making',
        `an official visit to | a state visit to | a surprise visit to | a working visit to | an unannounced visit to | a rare visit to |
        a brief visit to | his first visit to | her first visit to | a historic visit to | an in-person visit to | surprise visit to |
        first visit to | rare visit to | state visit to | unannounced visit to | official visit to | a surprise trip to | surprise trip to |
        a rare trip to | rare trip to | an unannounced trip to`,
      ),
      ...each('jets | jetted | jetting | heads | headed | heading | sets off | set off', 'off to | to | for'),
      ...each('travels | traveled | travelled | flies | flew | heads | headed', 'into'),
      ...each(
        'leads | led | leading | heads | headed | heading',
        'a delegation | a high-level delegation | delegation | a large delegation',
      ),
      'bound for',
      'visiting',
      'arrived',
      'arrives',
      'traveled to',
      'travelled to',
      'flew to',
      'travels to',
      'arrive',
      'heading to',
      'headed to',
      'will travel',
      'travel to',
      'arriving',
      'flies to',
      'left for',
      'heads to',
      'leaves for',
      'sets off for',
      'set off for',
      'traveling to',
      'travelling to',
      'has visited',
      'have visited',
      'had visited',
      'flying to',
      'landing in',
      'touched down in',
      'flew into',
      'flies into',
      'left on a visit to',
      'on a trip to',
      'on his way to',
      'on her way to',
      'en route to',
      'makes visit to',
      'made a visit to',
      'made a trip to',
      'makes a visit to',
      'makes a trip to',
      'pays visit to',
      'paid visit to',
      'paying visit to',
      'pays official visit to',
      'begins visit to',
      'begins a visit to',
      'kicks off visit to',
      'wraps up visit to',
      ...each(
        'travelled | traveled | flew | flies | travels | headed | heads | departed | departs | set off | sets off',
        'together to | back to | on monday to | on tuesday to | on wednesday to | on thursday to | on friday to | on saturday to | on sunday to | with him to',
      ),
    ],
  },
  {
    name: 'visit.leave',
    type: 'visit',
    frame: 'travel',
    form: 'verb',
    leaves: true,
    forms: phrases('left | leaves | departs | departed | has left | have left'),
  },
  {
    name: 'visit.invite',
    type: 'visit',
    frame: 'travel',
    form: 'verb',
    invites: true,
    status: 'proposed',
    forms: phrases('invites | invited | has invited | had invited | extends invitation to | extended an invitation to'),
  },
  {
    name: 'visit.sent',
    type: 'visit',
    frame: 'travel',
    form: 'verb',
    sends: true,
    forms: phrases('sent | dispatched'),
  },
  {
    name: 'visit.sends',
    type: 'visit',
    frame: 'travel',
    form: 'verb',
    sends: true,
    status: 'planned',
    forms: phrases('sends | send | sending | dispatches | dispatching | to dispatch | directs | directed | to direct'),
  },
  {
    name: 'summit.noun',
    type: 'summit',
    frame: 'gather',
    form: 'noun',
    forms: ['summit', 'summit meeting', 'ministerial meeting', 'trilateral meeting', 'g20 summit', 'g7 summit', 'emergency meeting'],
  },
  {
    name: 'summit.planned',
    type: 'summit',
    frame: 'gather',
    form: 'noun',
    status: 'planned',
    forms: each(
      'to hold | will hold | to convene | will convene',
      'summit | a summit | trilateral summit | a trilateral summit | emergency summit',
    ),
  },
  { name: 'summit.conference', type: 'summit', frame: 'gather', form: 'noun', weak: true, forms: ['conference'] },
  {
    name: 'mediation.noun',
    type: 'mediation',
    frame: 'mediate',
    form: 'noun',
    forms: [
      'mediation',
      'mediated',
      'mediate',
      'broker',
      'mediator',
      'brokered',
      'mediating',
      'brokering',
      'mediates',
      'brokers',
      'to mediate',
      'to broker',
    ],
  },
  {
    name: 'press.noun',
    type: 'press-conference',
    frame: 'mutual',
    form: 'noun',
    forms: ['joint press conference', 'joint news conference', 'joint press briefing'],
  },
  {
    name: 'press.with',
    type: 'press-conference',
    frame: 'mutual',
    form: 'noun',
    weak: true,
    forms: ['news conference', 'press conference'],
  },
  {
    name: 'letter.condolence',
    type: 'letter',
    frame: 'act',
    form: 'noun',
    condolence: true,
    forms: phrases(`
      message of condolence | condolence letter | letter of condolence | condolence message | messages of condolence |
      cable of condolences | cable of condolence | condolence cable | telegram of condolence | telegram of condolences
    `),
  },
  {
    name: 'letter.noun',
    type: 'letter',
    frame: 'act',
    form: 'noun',
    forms: phrases(`
      letter | letters | congratulatory message | telegram | congratulatory cable | cable of congratulations | congratulatory letter |
      congratulatory telegram | message of congratulations | written message | letter of congratulations | congratulatory note |
      personal letter | handwritten letter
    `),
  },
  {
    name: 'agreement.noun',
    type: 'agreement',
    frame: 'mutual',
    form: 'noun',
    forms: [
      'agreement',
      'treaty',
      'memorandum of understanding',
      'memoranda of understanding',
      'memorandums of understanding',
      'accord',
      'pact',
      'deal',
      'joint communique',
      'joint statement',
      'agreements',
      'accords',
      'joint declaration',
    ],
  },
  {
    name: 'agreement.verb',
    type: 'agreement',
    frame: 'mutual',
    form: 'verb',
    forms: [
      ...each('agree | agrees | agreed | have agreed | has agreed | had agreed', 'to | on | that | upon | a'),
      'have agreed',
      'agree deal',
      'agreed deal',
      'agree truce',
      'agree ceasefire',
      'reached an agreement',
      'reached agreement',
      'reached a deal',
      'reached an understanding',
      'came to an agreement',
      'struck a deal',
      'reach agreement',
      'reach deal',
      'agree pact',
      'agree terms',
      'strike deal',
      'strikes deal',
      'seal deal',
      'ink deal',
    ],
  },
  {
    name: 'rupture.noun',
    type: 'rupture',
    frame: 'act',
    form: 'noun',
    there: true,
    forms: [
      ...each(
        'sever | severs | severed | severing | cut | cuts | cutting | break off | breaks off | broke off | breaking off | break | breaks | broke | breaking | broken',
        `${RELATIONS} | all ties | all diplomatic ties | off ties | off diplomatic ties`,
      ),
      ...each('recall | recalls | recalled | recalling | withdraw | withdraws | withdrew', ENVOY),
      ...each(
        'close | closes | closed | closing | shut | shuts | shutter | shutters | shuttered',
        'its embassy | embassy | embassies | its consulate | its mission | their embassies',
      ),
      'severed diplomatic',
      'cut diplomatic',
      'broke off diplomatic',
    ],
  },
  {
    name: 'aid.noun',
    type: 'aid',
    frame: 'act',
    form: 'noun',
    forms: [
      'aid package',
      'military aid',
      'humanitarian aid',
      'financial aid',
      'aid shipment',
      'security assistance',
      'military assistance',
    ],
  },
  {
    name: 'sanction.object',
    type: 'sanction',
    frame: 'act',
    form: 'noun',
    verbs: 'impose',
    forms: phrases(MEASURES),
  },
  {
    name: 'sanction.verb',
    type: 'sanction',
    frame: 'act',
    form: 'verb',
    forms: ['sanctioned', 'blacklists', 'blacklisted', 'has sanctioned', 'sanctioning', 'blacklisting'],
  },
  { name: 'sanction.entry', type: 'sanction', frame: 'act', form: 'verb', behind: true, forms: ['from entering'] },
  { name: 'sanction.present', type: 'sanction', frame: 'act', form: 'verb', beside: true, forms: ['sanctions'] },
  {
    name: 'relief.object',
    type: 'relief',
    frame: 'act',
    form: 'noun',
    verbs: 'lift',
    forms: phrases(MEASURES),
  },
  {
    name: 'rupture.object',
    type: 'rupture',
    frame: 'act',
    form: 'noun',
    verbs: 'cut',
    forms: phrases(RELATIONS),
  },
  {
    name: 'recognition.object',
    type: 'recognition',
    frame: 'act',
    form: 'noun',
    verbs: 'restore',
    there: true,
    forms: phrases(`${RELATIONS} | its embassy | embassy | embassies | full ties`),
  },
  {
    name: 'recognition.verb',
    type: 'recognition',
    frame: 'act',
    form: 'verb',
    forms: ['recognized', 'recognised', 'recognize', 'recognise', 'recognizes', 'recognises'],
  },
  {
    name: 'expulsion.verb',
    type: 'expulsion',
    frame: 'act',
    form: 'verb',
    forms: ['expelled', 'expels', 'expel', 'expelling', 'expulsion of', 'kicks out', 'kicked out'],
  },
  {
    name: 'expulsion.leave',
    type: 'expulsion',
    frame: 'act',
    form: 'verb',
    behind: true,
    forms: phrases('persona non grata | personae non gratae | to leave the country | hours to leave | days to leave | to leave within'),
  },
  {
    name: 'expulsion.passive',
    type: 'expulsion',
    frame: 'act',
    form: 'verb',
    passive: true,
    forms: ['was expelled', 'were expelled', 'been expelled'],
  },
  {
    name: 'summons.verb',
    type: 'summons',
    frame: 'act',
    form: 'verb',
    forms: ['summoned', 'summons', 'summon', 'summoning', 'calls in', 'called in'],
  },
  {
    name: 'summons.passive',
    type: 'summons',
    frame: 'act',
    form: 'verb',
    passive: true,
    forms: ['was summoned', 'were summoned', 'been summoned'],
  },
  {
    name: 'aid.object',
    type: 'aid',
    frame: 'act',
    form: 'noun',
    verbs: 'send',
    forms: phrases(`
      aid | military aid | humanitarian aid | financial aid | assistance | weapons | relief supplies | medical supplies | medical aid |
      food aid | emergency aid | vaccine doses | doses of vaccine | vaccines | ventilators | emergency loan | relief aid | arms | air defence systems |
      air defense systems | missiles | tanks | humanitarian assistance | humanitarian supplies | military equipment | ammunition |
      artillery | howitzers | drones | fighter jets | air defence system | air defense system | armoured vehicles | armored vehicles |
      rocket launchers | weapons package | arms package | aid package | military package | relief goods | relief materials | tents |
      medicine | medicines | food supplies | emergency supplies | rescue team | rescue teams | generators | aid convoy | relief flight |
      aid flight | financial assistance | economic assistance | economic aid | military support | financial support | budget support | development aid
    `),
  },
  {
    name: 'letter.verb',
    type: 'letter',
    frame: 'act',
    form: 'verb',
    forms: phrases('wrote to | writes to | written to | wrote a letter to | writes letter to | pens letter to'),
  },
  {
    name: 'letter.object',
    type: 'letter',
    frame: 'act',
    form: 'noun',
    verbs: 'deliver',
    forms: phrases('letter | message | congratulations | greetings | cable | best wishes'),
  },
  {
    name: 'letter.condolences',
    type: 'letter',
    frame: 'act',
    form: 'noun',
    verbs: 'deliver',
    condolence: true,
    forms: phrases('condolences | his condolences | her condolences'),
  },
  {
    name: 'visit.infinitive',
    type: 'visit',
    frame: 'travel',
    form: 'verb',
    status: 'planned',
    forms: [
      'is to visit',
      'are to visit',
      'due to visit',
      ...each('to | will | set to | due to', 'leave for | depart for | embark on a visit to'),
      'is due to visit',
      'hopes to visit',
      'to visit',
      'to travel to',
      'will visit',
      'will travel to',
      'to arrive in',
      'will arrive in',
      'set to visit',
      ...each('will be | to be | due | is due | are due | due to be | expected | is expected | expected to be | arriving', 'in'),
      ...each('due to | expected to | set to | scheduled to', 'arrive in | travel to | fly to | land in | head to'),
      ...each(
        'to | will',
        'fly to | head to | pay visit to | pay official visit to | pay a state visit to | pay state visit to | make a visit to | make a trip to',
      ),
      'will pay a visit to',
      'will pay an official visit to',
      'to pay an official visit to',
      'to pay a visit to',
    ],
  },
  {
    name: 'agreement.reach',
    type: 'agreement',
    frame: 'mutual',
    form: 'noun',
    verbs: 'reach',
    forms: phrases(`
      deal | deals | agreement | ceasefire | cease-fire | truce | ceasefire deal | peace deal | trade deal | declaration | document |
      documents | protocol | charter | roadmap | road map | convention | contract | contracts | memorandum | memorandums | MoU |
      MoUs | MOU | MOUs | memoranda | cooperation plan | action plan | cooperation document | cooperation documents | letter of intent |
      security pact | pact | joint statement | joint declaration | joint communique | partnership | free trade agreement | accord | accords |
      treaty | framework agreement | preliminary deal | interim deal | nuclear deal | swap deal | defence pact | defense pact | armistice
    `),
  },
  {
    name: 'summit.arab',
    type: 'summit',
    frame: 'gather',
    form: 'noun',
    gathers: 'ARAB-LEAGUE',
    forms: ['Arab summit', 'Arab League summit'],
  },
  { name: 'summit.gulf', type: 'summit', frame: 'gather', form: 'noun', gathers: 'GCC', forms: ['GCC summit', 'Gulf summit'] },
]

/** Verbs of doing in all their forms. */
export const deeds: Lexicon['deeds'] = {
  hold: phrases(`
    hold | holds | held | holding | begin | begins | began | beginning | start | starts | started | starting | open | opens | opened |
    resume | resumes | resumed | resuming | conclude | concludes | concluded | finish | finishes | finished | launch | launches |
    launched | end | ends | ended | wrap up | wraps up | wrapped up | kick off | kicks off | kicked off | conduct | conducts |
    conducted | restart | restarts | restarted | complete | completes | completed | lead | leads | led | enter | entered
  `),
  reach: phrases(`
    reach | reached | reaches | reaching | sign | signed | signs | signing | strike | strikes | struck | striking | conclude | concluded |
    concludes | ink | inks | inked | clinch | clinched | clinches | seal | sealed | seals | secure | secured | agree | agreed | agrees |
    extend | extended | extends | brokered | finalise | finalised | finalize | finalized | hammered out | initial | initialled
  `),
  impose: phrases(`
    impose | imposes | imposed | imposing | slap | slaps | slapped | slapping | announce | announces | announced | unveil | unveils |
    unveiled | extend | extends | extended | tighten | tightens | tightened | adopt | adopts | adopted | approve | approves | approved |
    widen | widened | expand | expands | expanded | renew | renews | renewed | hit | hits | introduce | introduced | place | placed |
    agree on | agrees on | agreed on | agree new | agrees new | agreed new
  `),
  lift: phrases(`
    lift | lifts | lifted | lifting | ease | eases | eased | easing | waive | waives | waived | waiving | remove | removes | removed |
    removing | suspend | suspends | suspended | drop | drops | dropped | end | ends | ended | relax | relaxes | relaxed | scrap |
    scrapped | terminate | terminated
  `),
  cut: phrases(`
    cut | cuts | cutting | sever | severs | severed | severing | broke off | breaks off | break off | breaking off | suspend | suspends |
    suspended | suspending | downgrade | downgrades | downgraded | freeze | froze | cut off | cuts off
  `),
  restore: phrases(`
    restore | restores | restored | restoring | resume | resumes | resumed | resuming | normalize | normalizes | normalized | normalizing |
    normalise | normalises | normalised | normalising | establish | establishes | established | establishing | re-establish |
    re-established | reestablish | reestablished | reopen | reopens | reopened | reopening | open | opens | opened
  `),
  recall: phrases(`recall | recalls | recalled | recalling | withdraw | withdraws | withdrew`),
  send: phrases(`
    send | sends | sent | sending | provide | provides | provided | providing | deliver | delivers | delivered | delivering | approve |
    approves | approved | airlift | airlifts | airlifted | ship | ships | shipped | dispatch | dispatched | donate | donates | donated |
    announce | announces | announced | unveil | unveils | unveiled | give | gives | gave | giving | grant | grants | granted | allocate | allocates | allocated | pledge | pledges | pledged | supply | supplies | supplied
  `),
  deliver: phrases(`
    send | sends | sent | deliver | delivers | delivered | hand | handed | handed over | hands | write | writes | wrote | receive |
    receives | received | convey | conveys | conveyed
  `),
}
