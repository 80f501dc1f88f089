import { phrases } from '../page.ts'
import type { Speech } from '../speech.ts'

/** "a déclaré, ont déclaré, avait déclaré": the tenses in which news tells of what was said. */
const said = (participles: string): string[] =>
  phrases(participles).flatMap(form =>
    [
      'a | ont | avait | avaient | a également | a encore | a aussi | a ensuite | a notamment | a par ailleurs | a toutefois | a cependant | a en outre | a de nouveau',
      'a-t-il | a-t-elle | ont-ils | ont-elles | avait-il | avait-elle | a d’abord | a fermement | a vivement | a clairement | a récemment | a déjà | a simplement | ayant',
    ]
      .flatMap(list => list.split(' | '))
      .map(have => `${have} ${form}`),
  )

/** "affirme-t-il": verbs of the present with their pronoun behind them. */
const asks = (verbs: string): string[] =>
  phrases(verbs).flatMap(verb => [
    verb,
    ...(/[ea]$/.test(verb) ? [`${verb}-t-il`, `${verb}-t-elle`] : /[td]$/.test(verb) ? [`${verb}-il`, `${verb}-elle`] : []),
  ])

export const speech: Speech = {
  sayVerbs: [
    {
      name: 'say',
      act: 'statement',
      forms: [
        ...said(`
          déclaré | dit | affirmé | indiqué | ajouté | précisé | assuré | estimé | expliqué | noté | relevé | annoncé | rappelé | jugé | confié |
          avancé | avoué | prétendu | proclamé | plaidé | signalé | spécifié | évoqué le fait | fait observer | fait part | détaillé | rapporté |
          argué | argumenté | certifié | garanti | juré | regretté | attesté | mentionné | complété | enchaîné | renchéri | nuancé | tranché | résumé |
          fait savoir | martelé | insisté | fait remarquer | considéré | prédit | révélé | admis | reconnu | soutenu | laissé entendre | fait valoir | constaté | confirmé
        `),
        ...asks(`
          avance | prétend | proclame | martèle | plaide | signale | note | constate | relève | insiste | regrette | détaille | résume | nuance | tranche |
          déclare | déclarent | dit | disent | affirme | affirment | indique | ajoute | précise | assure | assurent | estime | estiment | explique |
          annonce | annoncent | juge | rappelle | espère | confirme | confirment | prévient | soutient | considère | admet | reconnaît | affirmait | estimait |
          déclarait | expliquait
        `),
      ],
    },
    {
      name: 'reply',
      act: 'statement',
      plain: true,
      forms: [
        ...said(
          'enchaîné | renchéri | ironisé | tonné | tempêté | répondu | écrit | tweeté | commenté | lancé | poursuivi | conclu | répliqué | rétorqué | observé | twitté | souligné dans un tweet | réagi',
        ),
        ...asks(
          'enchaîne | renchérit | conclut | ironise | s’insurge | s’indigne | s’exclame | s’emporte | s’interroge | répond | écrit | commente | lance | poursuit | conclut | réplique | rétorque | tweete',
        ),
      ],
    },
    {
      name: 'stress',
      act: 'statement',
      object: [''],
      forms: [
        ...said("souligné | réaffirmé | réitéré | exprimé | mis l'accent sur | insisté sur"),
        ...phrases('souligne | soulignent | réaffirme | réitère | exprime | insiste sur'),
      ],
    },
    {
      name: 'urge',
      act: 'appeal',
      object: ['à', 'à la', 'au', 'aux', "à l'", ''],
      forms: [...said('appelé | exhorté | plaidé pour'), ...phrases('appelle | appellent | exhorte | exhortent | plaide pour')],
    },
    {
      name: 'demand',
      act: 'demand',
      object: ['', 'de', "d'"],
      forms: [...said('exigé | réclamé | sommé'), ...phrases('exige | exigent | réclame | réclament | somme')],
    },
    {
      name: 'warn',
      act: 'threat',
      object: ['contre', ''],
      forms: [...said('averti | prévenu | mis en garde'), ...phrases('avertit | met en garde | mettent en garde')],
    },
    { name: 'threaten', act: 'threat', object: ['de', "d'", ''], forms: [...said('menacé'), ...phrases('menace | menacent')] },
    {
      name: 'profess',
      act: 'statement',
      object: [
        'convaincu que',
        'convaincue que',
        'prêt à',
        'prête à',
        'disposé à',
        'disposée à',
        'favorable à',
        'favorable au',
        'opposé à',
        'opposée à',
        'confiant',
        'confiante',
      ],
      forms: phrases("s'est dit | s'est dite | se dit | s'est déclaré | s'est déclarée | se déclare"),
    },
    {
      name: 'condemn',
      act: 'criticism',
      object: [''],
      forms: [
        ...said('condamné | dénoncé | critiqué | fustigé | accusé | déploré'),
        ...phrases('condamne | condamnent | dénonce | dénoncent | critique | fustige | accuse | accusent | déplore'),
      ],
    },
    {
      name: 'praise',
      act: 'praise',
      object: ['', 'de', "d'", 'du'],
      forms: [
        ...said('salué | félicité | remercié | loué'),
        ...phrases("salue | saluent | félicite | remercie | s'est félicité | s'est réjoui | se félicite | se réjouit"),
      ],
    },
    {
      name: 'pledge',
      act: 'pledge',
      object: ['de', "d'", 'à', ''],
      forms: [...said('promis'), ...phrases("promet | promettent | s'engage | s'est engagé | s'est engagée | s'engagent")],
    },
    {
      name: 'reject',
      act: 'rejection',
      object: ['', 'de', "d'"],
      noClause: true,
      forms: [...said('rejeté | exclu | refusé'), ...phrases('rejette | rejettent | exclut | refuse | refusent')],
    },
    { name: 'deny', act: 'denial', object: [''], forms: [...said('démenti | nié'), ...phrases('dément | démentent | nie')] },
    {
      name: 'condole',
      act: 'condolence',
      object: [''],
      noClause: true,
      forms: [...said('présenté ses condoléances | exprimé ses condoléances'), 'présente ses condoléances'],
    },
    {
      name: 'apologise',
      act: 'apology',
      object: ['pour', ''],
      noClause: true,
      forms: phrases("s'est excusé | s'est excusée | a présenté ses excuses | présente ses excuses"),
    },
    {
      name: 'participle.state',
      act: 'statement',
      form: 'participle',
      forms: phrases(`
        arguant | signalant | avançant | constatant | considérant | confirmant | martelant | réaffirmant | réitérant | rappelant | annonçant | faisant savoir | faisant remarquer |
        ajoutant | précisant | soulignant | affirmant | estimant | déclarant | indiquant | assurant | rappelant | notant | expliquant | insistant sur le fait |
        jugeant | faisant valoir | relevant
      `),
    },
    { name: 'participle.warn', act: 'threat', form: 'participle', forms: ['avertissant', 'mettant en garde'] },
    { name: 'participle.pledge', act: 'pledge', form: 'participle', forms: ['promettant'] },
    { name: 'participle.urge', act: 'appeal', form: 'participle', forms: ['appelant', 'exhortant'] },
    { name: 'participle.criticise', act: 'criticism', form: 'participle', forms: ['dénonçant', 'accusant'] },
    {
      name: 'impersonal',
      act: 'statement',
      form: 'impersonal',
      forms: phrases(
        "il est dit | c'est-à-dire | on dit | dit-on | cela dit | comme dit | autrement dit | a-t-on appris | a-t-on indiqué | il a été annoncé",
      ),
    },
  ],
  object: 'after',
  reach: { that: 10, sign: 8 },
  bare: false,
  elides: false,
  verbPrefixes: [],
  prepositions: [],
  freePrepositions: phrases('de | d | à | avec | du'),
  commaOpens: false,
  ownerFollows: true,
  free: true,
  follows: true,
  incise: { opens: /[^\s,],\s+$/u, closes: /\s*[,.;:]\s*/u },
  ownSubject: /-(?:t-)?(?:il|elle)s?(?!\p{L})/u,
  notAfter: phrases(`
    ne | n | pas | être | sera | serait | pourrait | pourraient | peut | doit | devrait | qui | que | qu | dont | si | quand | jamais | pour | sans |
    de | le | la | les | une | un | des | d | l | cette | son | sa | leur | ses
  `),
  joiners: ['et', 'mais', 'puis'],
  turns: phrases('tandis que | alors que | dans le cadre de'),
  aside:
    /(?:,\s(?:(?:quelques|deux|trois) (?:heures|jours|semaines|mois) (?:avant|après)|peu (?:avant|après)|au lendemain d|à la veille d|un (?:jour|mois) (?:avant|après)|une semaine (?:avant|après))|(?<=»)\s(?:après|avant|lors|pendant|à l[’']issue))/u,
  adverbials: phrases(`
    à | en | au | aux | dans | sur | pour | lors | après | avant | depuis | aussi | également | ensuite | hier | aujourd'hui | lundi | mardi | mercredi |
    jeudi | vendredi | samedi | dimanche | ce | cette | par | avec | selon | enfin | toutefois | cependant | par ailleurs | interrogé | de son côté |
    pour sa part | devant | auparavant
  `),
  notThat: phrases(
    'alors | tandis | avant | après | afin | bien | ainsi | plus | moins | autre | autant | ne | n | depuis | dès | lors | pour | parce | aussi | même | tel | telle',
  ),
  needs: phrases('nécessité | importance | attachement | soutien | volonté | disponibilité | droit | préoccupation | inquiétude'),
  within: [],
  resumes: [],
  binding: [],
  leadIns: phrases(`
    également | aussi | à nouveau | de nouveau | dans un communiqué | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | hier |
    aujourd'hui | lors d'une conférence de presse | dans un entretien | sur Twitter | devant la presse | à la presse | aux journalistes |
    à l'AFP | fermement | vivement | dans un tweet
  `),
  nobody: phrases(`
    analyste | analystes | expert | experts | observateurs | journaliste | journalistes | professeur | chercheur | chercheuse | politologue |
    témoin | témoins | économiste | avocat | fils | fille | épouse | habitant | habitants | militants | gens | certains | beaucoup | spécialiste |
    historien | écrivain | éditorialiste | police | entreprise | société
  `),
  media: phrases(
    'journal | quotidien | médias | presse | chaîne | agence | rapport | sondage | étude | article | source | sources | site | hebdomadaire',
  ),
  officials: phrases('haut responsable | responsable | responsables | diplomate | source diplomatique | porte-parole | conseiller'),
  institutions: [],
  each: [],
  desks: phrases('bureau | cabinet | services'),
  again: phrases(`
    le ministre | la ministre | le président | la présidente | le porte-parole | la porte-parole | le premier ministre | le ministère | le chef de la diplomatie |
    le chef de l'État | le diplomate | l'ambassadeur | l'émissaire | le secrétaire d'État | le chancelier | la chancelière | le responsable | le dirigeant | le chef du gouvernement
  `),
  statements: phrases('le communiqué | la déclaration'),
  narration: phrases('auparavant | entre-temps | selon | la rencontre | la visite | les deux | plus tôt | de son côté | rappelons'),
  headline: phrases('exclusif | vidéo | direct'),
  firstPerson: phrases('je | nous | notre | nos | mon | ma | mes | j'),
}
