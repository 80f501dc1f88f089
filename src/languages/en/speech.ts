import { phrases } from '../page.ts'
import type { Speech } from '../speech.ts'

/** "told reporters": whom one spoke to says nothing of what was said. */
const TOLD = phrases(`
  reporters | journalists | a news conference | a press conference | a briefing | parliament | lawmakers |
  state television | state media | the media | the security council | the press | a news briefing | him | her | them
`).flatMap(hearer => [`told ${hearer}`, `tells ${hearer}`])

export const speech: Speech = {
  sayVerbs: [
    {
      name: 'say',
      act: 'statement',
      forms: [
        ...phrases(`
          said | says | say | added | adds | stated | states | declared | declares | noted | notes | explained | explains | insisted |
          insists | claimed | claims | believes | argued | argues | acknowledged | acknowledges | suggested | suggests | asserted |
          asserts | maintained | revealed | admitted | admits | predicted | predicts | hopes | hoped | pointed out | points out |
          made clear | makes clear | testified | indicated
        `),
        ...TOLD,
      ],
    },
    { name: 'tell', act: 'statement', hearer: true, forms: ['told', 'tells', 'informed'] },
    {
      name: 'reply',
      act: 'statement',
      plain: true,
      forms: phrases(`
        wrote | writes | replied | responded | tweeted | tweets | recalled | remarked | commented | concluded | observed | posted |
        quipped | joked | went on | continued | clarified
      `),
    },
    {
      name: 'stress',
      act: 'statement',
      object: [''],
      forms: phrases(`
        stressed | stresses | emphasized | emphasised | emphasizes | reiterated | reiterates | underlined |
        underlines | underscored | underscores | affirmed | affirms | reaffirmed | reaffirms | confirmed |
        confirms | announced | announces | expressed | expresses | voiced | voices
      `),
    },
    { name: 'urge', act: 'appeal', object: [''], passive: ['to', 'by'], forms: phrases(`urged | urges | appealed | asked | implored`) },
    {
      name: 'call-for',
      act: 'appeal',
      object: [''],
      forms: phrases(`called for | calls for | appealed for | appealed to`),
    },
    {
      name: 'call-on',
      act: 'appeal',
      object: [''],
      // "called on the prime minister in Islamabad" is a visit.
      shaped: /\s(?:to|for|that)\s/u,
      forms: phrases('called on | calls on | called upon | calls upon'),
    },
    { name: 'demand', act: 'demand', object: ['', 'to'], passive: ['in', 'for', 'on', 'of', 'from'], forms: ['demanded', 'demands'] },
    { name: 'warn', act: 'statement', warns: true, object: ['of', 'against', ''], forms: ['warned', 'warns', 'cautioned'] },
    { name: 'threaten', act: 'threat', object: ['to', ''], forms: ['threatened', 'threatens'] },
    {
      name: 'condemn',
      act: 'criticism',
      object: [''],
      passive: ['by', 'of', 'for', 'over', 'as'],
      noClause: true,
      forms: phrases(`
        condemned | condemns | criticized | criticised | criticizes | criticises | slammed | slams | denounced |
        denounces | accused | accuses | blamed | blames | blasted | decried
      `),
    },
    {
      name: 'describe',
      act: 'statement',
      object: [''],
      passive: ['by', 'as'],
      noClause: true,
      holds: ['as'],
      forms: phrases('described | describes | branded | brands | labelled | labeled | characterized | characterised | portrayed'),
    },
    {
      name: 'call',
      act: 'statement',
      object: [''],
      noClause: true,
      direct: true,
      // No call "to discuss the ‘day after’".
      shaped: /^(?:(?!(?:to|on|in|at|for|about|from|after|over|and)\s)[\p{L}\p{N}’'.-]+\s){1,8}[‘“"'](?=[\p{L}\p{N}])[^‘“]*[’”"']/u,
      forms: phrases('calls | called | dubs | dubbed'),
    },
    {
      name: 'praise',
      act: 'praise',
      object: [''],
      passive: ['by', 'for', 'as', 'to', 'in'],
      noClause: true,
      forms: phrases(`
        praised | praises | welcomed | welcomes | hailed | hails | commended | commends | thanked | thanks |
        lauded | applauded | congratulated
      `),
    },
    {
      name: 'pledge',
      act: 'pledge',
      object: ['to', ''],
      forms: phrases(`pledged | pledges | promised | promises | vowed | vows | committed to | undertook`),
    },
    {
      name: 'reject',
      act: 'rejection',
      object: ['', 'to'],
      never: ['to comment', 'to say', 'to disclose', 'to identify', 'to speculate', 'to answer'],
      noClause: true,
      forms: phrases(`
        rejected | rejects | ruled out | rules out | dismissed | dismisses | opposed | opposes | refused | refuses
      `),
    },
    { name: 'deny', act: 'denial', object: [''], forms: ['denied', 'denies'] },
    {
      name: 'condole',
      act: 'condolence',
      object: [''],
      noClause: true,
      forms: phrases(`
        offered condolences | expressed condolences | offered his condolences |
        offered her condolences | expressed his condolences | extended condolences
      `),
    },
    {
      name: 'apologise',
      act: 'apology',
      object: ['for', ''],
      noClause: true,
      forms: ['apologized', 'apologised', 'apologizes', 'apologises'],
    },
    {
      name: 'participle.state',
      act: 'statement',
      form: 'participle',
      forms: phrases(`
        saying | adding | stressing | noting | stating | claiming | insisting | arguing | explaining | declaring |
        writing | suggesting | emphasizing | emphasising | reiterating | telling reporters | acknowledging |
        pointing out
      `),
    },
    { name: 'participle.warn', act: 'statement', warns: true, form: 'participle', forms: ['warning'] },
    { name: 'participle.pledge', act: 'pledge', form: 'participle', object: ['to'], forms: ['promising', 'vowing', 'pledging'] },
    { name: 'participle.urge', act: 'appeal', form: 'participle', forms: ['urging', 'calling on'] },
    { name: 'participle.criticise', act: 'criticism', form: 'participle', forms: ['accusing'] },
    { name: 'participle.deny', act: 'denial', form: 'participle', forms: ['denying'] },
    {
      name: 'impersonal',
      act: 'statement',
      form: 'impersonal',
      forms: phrases(`
        that said | it is said | is said to | are said to | was said to | called for in | having said |
        asked whether | asked if | asked about | when asked | the demands | his demands | their demands |
        demands for
      `),
    },
  ],
  object: 'after',
  reach: { that: 10, sign: 8 },
  bare: true,
  elides: false,
  verbPrefixes: [],
  prepositions: [],
  freePrepositions: ['to', 'with', 'from', 'of'],
  commaOpens: false,
  ownerFollows: false,
  follows: true,
  notAfter: phrases(`
    was | were | is | are | be | been | being | will | would | could | should | may | might | must | can | to |
    not | n't | never | did | does | do | the | a | an | of | as | no | their | such | previously | widely |
    internationally | didn't | doesn't | don't | who | which | once | on | over | for | any | his | her | its | our | your | my |
    some | these | those | this | despite | amid | about | with | by | in | from | what | false | new | recent
  `),
  joiners: ['and', 'but', 'while'],
  turns: ['while', 'whereas', 'as part of'],
  aside:
    /(?:,\s(?:(?:even|just) as|ahead of|(?:just |only |barely )?(?:shortly|(?:hours|minutes|days|weeks|months)|(?:an?|one|two|three) (?:hours?|days?|weeks?|months?)) (?:before|after))|(?<=["”])\s(?:after|before|during|as|amid|following|when|ahead of|in an? (?:\p{Ll}+ )?(?:interview|statement|speech|post|address)|at an? ))(?!\p{L})/u,
  mere: /^(?:these|those|this|that|such)\s\p{L}+[.!]?\s*$/iu,
  narrates:
    /,\s(?:and|but)\s(?:then\s|later\s|(?:the\s)?[\p{L}’' -]{3,60}?\s)?(?:meets|met|held|holds|visits|visited|arrives|arrived|signs|signed|flies|flew)\s/u,
  adverbials: phrases(`
    on | in | at | during | after | before | to | for | also | later | earlier | then | last | today | yesterday |
    monday | tuesday | wednesday | thursday | friday | saturday | sunday | but | further | however | again |
    has | had | have | repeatedly | publicly | with | from | via | through | late | early | this | separately
  `),
  notThat: phrases(`before | after | fact | so | than | now | provided | given`),
  needs: phrases(`need | importance | commitment | support | readiness | willingness | right | concern`),
  within: [],
  resumes: [],
  binding: [],
  leadIns: phrases(`
    also | again | strongly | in a statement | on monday | on tuesday | on wednesday | on thursday | on friday |
    on saturday | on sunday | monday | tuesday | wednesday | thursday | friday | saturday | sunday | yesterday |
    today | later | at a news conference | at a press conference | on twitter | in an interview | earlier |
    at the meeting | during the meeting
  `),
  nobody: phrases(`
    analyst | analysts | expert | experts | observers | journalist | journalists | reporter | reporters |
    professor | researcher | critics | witnesses | witness | economist | economists | columnist | editor | author |
    lawyer | son | daughter | wife | resident | residents | activists | people | company | bank | fans | some |
    many | someone | somebody | supporters | opponents | police
  `),
  media: phrases(`
    newspaper | newspapers | media | report | reports | sources | source | agency | network | poll | survey |
    study | article
  `),
  officials: phrases(`
    official | officials | source | diplomat | diplomats | spokesman | spokeswoman | spokesperson
  `),
  institutions: [],
  each: [],
  desks: ['office'],
  again: phrases(`
    the official | the officials | the minister | the president | the spokesman | the spokeswoman |
    the spokesperson | the prime minister | the ministry | the office | the diplomat | the ambassador | the envoy |
    the secretary | the senator | the chancellor | the source
  `),
  statements: ['the statement', 'the communique', 'the readout'],
  narration: phrases(`
    the two | earlier | meanwhile | according to | the meeting | the visit | the comments | his comments |
    her comments | the remarks | his remarks
  `),
  headline: phrases(`breaking | watch | exclusive | president | live`),
  firstPerson: phrases(`i | we | our | my | i'm | we're | i've | we've | i'll | we'll`),
}
