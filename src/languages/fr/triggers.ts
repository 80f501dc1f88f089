import type { Lexicon, Trigger } from '../lexicon.ts'
import { phrases } from '../page.ts'

/** A past participle in gender and number: reçu, reçue, reçus, reçues. */
const participle = (stem: string): string[] => [stem, `${stem}e`, `${stem}s`, `${stem}es`]
/** Words that may stand within a perfect: "a également rencontré". */
const ADVERBS = [
  '',
  'également ',
  'aussi ',
  'ensuite ',
  'officiellement ',
  'longuement ',
  'brièvement ',
  'déjà ',
  'notamment ',
  'de nouveau ',
]
const join = (heads: readonly string[], form: string): string[] => heads.flatMap(head => ADVERBS.map(adverb => `${head} ${adverb}${form}`))
/** "s'est entretenu": the perfect of a reflexive verb. */
const reflexive = (stem: string): string[] =>
  participle(stem).flatMap(form => join(["s'est", 'se sont', "s'étaient", "s'était", "s'étant"], form))
/** "est arrivé": the perfect with "to be". */
const been = (stem: string): string[] => participle(stem).flatMap(form => join(['est', 'sont', 'était', 'étaient'], form))
/** "a rencontré": the perfect with "to have". */
const had = (...rest: string[]): string[] => rest.flatMap(form => join(['a', 'ont', 'avait', 'avaient', 'ayant'], form))
/** "va rencontrer", "doit se rendre", "compte recevoir": what is to come, from the infinitive. */
const coming = (...infinitives: string[]): string[] =>
  infinitives.flatMap(form =>
    [
      'va | vont | doit | doivent | devait | devaient | devra | devront | compte | comptent | prévoit de | prévoient de | prévoyait de | envisage de',
      "s'apprête à | s'apprêtent à | a prévu de | ont prévu de | est attendu pour | doit également | devrait | devraient | a l'intention de",
    ]
      .flatMap(list => list.split(' | '))
      .map(head => (/ de$/.test(head) && /^[aeéiouh]/.test(form) ? `${head.slice(0, -1)}'${form}` : `${head} ${form}`)),
  )
/** "vient de rencontrer": what has just been done. */
const just = (...infinitives: string[]): string[] =>
  infinitives.flatMap(form => ['vient', 'viennent', 'venait'].map(head => `${head} ${/^[aeéiou]/.test(form) ? `d'${form}` : `de ${form}`}`))

/** The words by which French tells of events. */
export const triggers: Trigger[] = [
  {
    name: 'call.phone',
    type: 'call',
    frame: 'mutual',
    channel: 'phone',
    form: 'noun',
    forms: phrases(`
      entretien téléphonique | entretiens téléphoniques | appel téléphonique | appels téléphoniques | conversation téléphonique |
      conversations téléphoniques | échange téléphonique | échanges téléphoniques | coup de téléphone | coup de fil | par téléphone |
      un entretien téléphonique | l'entretien téléphonique | des entretiens téléphoniques | au téléphone | discussion téléphonique | discussions téléphoniques | communication téléphonique | contact téléphonique | contacts téléphoniques
    `),
  },
  {
    name: 'call.phoned',
    type: 'call',
    frame: 'mutual',
    channel: 'phone',
    form: 'verb',
    status: 'held',
    forms: [
      ...had(
        'téléphoné',
        'appelé au téléphone',
        'eu un entretien téléphonique',
        'eu une conversation téléphonique',
        'eu un échange téléphonique',
        'eu une discussion téléphonique',
        'échangé par téléphone',
        'discuté par téléphone',
        'discuté au téléphone',
        'parlé par téléphone',
        'joint par téléphone',
        'reçu un appel téléphonique',
        'reçu un coup de téléphone',
      ),
      ...['entretenu par téléphone', 'entretenu au téléphone', 'entretenus par téléphone', 'entretenue par téléphone'].flatMap(form =>
        join(["s'est", 'se sont', "s'était", "s'étaient"], form),
      ),
      ...just("s'entretenir par téléphone"),
      ...phrases(
        "s'entretient par téléphone | s'entretiennent par téléphone | téléphone à | se sont parlé au téléphone | a parlé au téléphone",
      ),
    ],
  },
  {
    name: 'call.will',
    type: 'call',
    frame: 'mutual',
    channel: 'phone',
    form: 'verb',
    status: 'planned',
    forms: [
      ...coming(
        "s'entretenir par téléphone",
        "s'entretenir au téléphone",
        'téléphoner',
        'se parler au téléphone',
        'avoir un entretien téléphonique',
      ),
      ...phrases(
        "s'entretiendra par téléphone | s'entretiendront par téléphone | se parleront au téléphone | aura un entretien téléphonique",
      ),
    ],
  },
  {
    name: 'call.video',
    type: 'call',
    frame: 'mutual',
    channel: 'video',
    form: 'noun',
    forms: phrases(
      'visioconférence | vidéoconférence | par visioconférence | en visioconférence | par vidéoconférence | sommet virtuel | appel vidéo',
    ),
  },
  {
    name: 'meeting.verb',
    type: 'meeting',
    frame: 'mutual',
    form: 'verb',
    status: 'held',
    forms: [
      ...had(
        'rencontré',
        'eu un entretien',
        'eu des entretiens',
        'tenu une réunion',
        'tenu une rencontre',
        'eu une rencontre',
        'eu un tête-à-tête',
        'eu une entrevue',
        'eu des discussions',
        'eu des pourparlers',
        'tenu un tête-à-tête',
        'tenu une réunion de travail',
        'tenu des discussions',
        'dîné',
        'déjeuné',
        'été reçu en audience',
      ),
      ...['rencontré', 'réuni', 'retrouvé', 'concerté'].flatMap(reflexive),
      ...just('rencontrer', 'se rencontrer', 'se réunir'),
      ...phrases(`
        rencontre | rencontrent | se rencontrent | se réunissent | a tenu des entretiens | rencontrant | en rencontrant | se retrouvent |
        ont tenu des entretiens
      `),
    ],
  },
  {
    name: 'meeting.will',
    type: 'meeting',
    frame: 'mutual',
    form: 'verb',
    status: 'planned',
    forms: phrases(`
      rencontrera | rencontreront | se rencontreront | se réuniront | se retrouveront | aura des entretiens | auront des entretiens |
      aura un entretien | auront un entretien | aura une rencontre | aura un tête-à-tête | rencontrer | se rencontrer
    `).concat(coming('rencontrer', 'se rencontrer', 'se réunir', 'se retrouver', 'avoir un entretien', 'avoir des entretiens')),
  },
  // It tells of a talk, be it face to face or by telephone.
  {
    name: 'talk.verb',
    type: 'meeting',
    frame: 'mutual',
    form: 'verb',
    status: 'held',
    weak: true,
    forms: [
      ...reflexive('entretenu'),
      ...just("s'entretenir"),
      ...had('conféré', 'discuté', 'échangé'),
      ...phrases("s'entretient | s'entretiennent | s'entretenait | s'entretenant | en s'entretenant"),
    ],
  },
  {
    name: 'talk.will',
    type: 'meeting',
    frame: 'mutual',
    form: 'verb',
    status: 'planned',
    weak: true,
    forms: phrases(`
      s'entretiendra | s'entretiendront | s'entretenir | discutera | discuteront
    `).concat(coming("s'entretenir", 'discuter')),
  },
  {
    name: 'meeting.receive',
    type: 'meeting',
    frame: 'host',
    form: 'verb',
    weak: true,
    forms: [
      ...had(
        'reçu',
        'reçue',
        'reçus',
        'accueilli',
        'accueillie',
        'reçu en audience',
        'accordé une audience à',
        'reçu à dîner',
        'reçu à déjeuner',
      ),
      ...just('recevoir', 'accueillir'),
      ...phrases('reçoit | reçoivent | accueille | accueillent | recevait | recevant | en recevant | reçoit en audience'),
    ],
  },
  {
    name: 'meeting.receive.will',
    type: 'meeting',
    frame: 'host',
    form: 'verb',
    weak: true,
    status: 'planned',
    forms: [...phrases('recevra | recevront | accueillera | accueilleront'), ...coming('recevoir', 'accueillir')],
  },
  {
    name: 'meeting.received',
    type: 'meeting',
    frame: 'host',
    form: 'verb',
    weak: true,
    forms: [
      ...participle('reçu').flatMap(form => [`a été ${form}`, `ont été ${form}`, `est ${form}`, form]),
      ...participle('accueilli').flatMap(form => [`a été ${form}`, `ont été ${form}`]),
      ...participle('reçu').flatMap(form => [`a été ${form} en audience`, `avait été ${form}`, `a également été ${form}`]),
    ],
  },
  {
    name: 'meeting.received.will',
    type: 'meeting',
    frame: 'host',
    form: 'verb',
    weak: true,
    status: 'planned',
    forms: participle('reçu').flatMap(form => [
      `sera ${form}`,
      `seront ${form}`,
      `doit être ${form}`,
      `va être ${form}`,
      `devait être ${form}`,
    ]),
  },
  {
    name: 'meeting.apart',
    type: 'meeting',
    frame: 'mutual',
    form: 'verb',
    apart: true,
    status: 'held',
    forms: [
      ...had('rencontré séparément', 'rencontré successivement', 'rencontré tour à tour', 'rencontré à tour de rôle'),
      ...['entretenu séparément', 'entretenu successivement', 'entretenu tour à tour'].flatMap(form => join(["s'est"], form)),
    ],
  },
  {
    name: 'meeting.noun',
    type: 'meeting',
    frame: 'mutual',
    form: 'noun',
    forms: phrases(`
      la rencontre | une rencontre | cette rencontre | des rencontres | les rencontres | leur rencontre | sa rencontre | sa réunion |
      tête-à-tête | un entretien | l'entretien | entretien | entretiens | des entretiens | rencontre bilatérale | entretiens bilatéraux |
      réunion bilatérale | audience | entrevue | une entrevue | réunion de travail | séance de travail | aparté | face-à-face | tête à tête | dîner de travail |
      déjeuner de travail | entretiens officiels | entretiens politiques
    `),
  },
  {
    name: 'talk.noun',
    type: 'meeting',
    frame: 'mutual',
    form: 'noun',
    weak: true,
    forms: phrases('discussions | consultations | concertations'),
  },
  {
    name: 'negotiation.noun',
    type: 'negotiation',
    frame: 'mutual',
    form: 'noun',
    forms: phrases(`
      négociations | pourparlers | pourparlers de paix | négociations de paix | négociations indirectes | pourparlers indirects |
      négociations nucléaires | tractations | négociations directes | pourparlers directs | discussions de paix | table des négociations | cycle de négociations | cycle de pourparlers | round de négociations | négociations commerciales
    `),
  },
  {
    name: 'visit.noun',
    type: 'visit',
    frame: 'travel',
    form: 'noun',
    stays: true,
    forms: phrases(`
      visite | visite officielle | visite d'État | visite de travail | visite éclair | déplacement | voyage officiel | tournée | voyage |
      visite express | visite historique | visite de courtoisie | visite de travail et d'amitié | visite privée | visite d'amitié | visite de deux jours | visite de trois jours |
      tournée régionale | tournée africaine | tournée au Proche-Orient | déplacement officiel | visite surprise | visite inattendue | périple
    `),
  },
  {
    name: 'visit.verb',
    type: 'visit',
    frame: 'travel',
    form: 'verb',
    status: 'held',
    forms: [
      ...['arrivé', 'parti', 'venu', 'allé'].flatMap(been),
      ...reflexive('rendu'),
      ...just('arriver', "d'arriver", 'se rendre'),
      ...had(
        'atterri',
        'visité',
        'entamé une visite',
        'effectué une visite',
        'effectué une visite officielle',
        "effectué une visite d'État",
        'effectué une visite de travail',
        'effectué un déplacement',
        'entamé un voyage',
        'entamé une visite officielle',
        'entamé une tournée',
        'achevé une visite',
        'conclu une visite',
        'fait escale',
        'fait le déplacement',
        "s'est envolé",
      ),
      ...phrases(
        `arrive | arrivent | se rend | se rendent | visite le | visite la | visite les | effectue une visite | effectue un déplacement | entame une visite |
        effectue une visite officielle | entame une visite officielle | s'envole pour | s'envole | débarque | est en visite | sont en visite | se trouve en visite |
        en visite officielle | s'est envolé pour | s'est envolée pour`,
      ),
    ],
  },
  {
    name: 'visit.will',
    type: 'visit',
    frame: 'travel',
    form: 'verb',
    status: 'planned',
    forms: [
      ...participle('attendu').flatMap(form => [`est ${form}`, `sont ${form}`, form]),
      ...phrases(`
        se rendra | se rendront | effectuera une visite | effectuera un déplacement | effectuera une visite officielle | effectuera une visite de travail |
        effectuera une visite d'État | visitera | arrivera | arriveront | se rendre | entamera une visite | entamera une visite officielle | entamera une tournée |
        s'envolera pour | viendra | est attendu en visite | est attendue en visite | sera en visite | sera en déplacement | fera escale
      `),
      ...coming(
        'se rendre',
        'effectuer une visite',
        'effectuer une visite officielle',
        "effectuer une visite d'État",
        'effectuer un déplacement',
        'arriver',
        'visiter',
        'entamer une visite',
        "s'envoler pour",
        'venir',
      ),
    ],
  },
  {
    name: 'summit.noun',
    type: 'summit',
    frame: 'gather',
    form: 'noun',
    forms: phrases(`
      sommet | conférence internationale | réunion ministérielle | réunion d'urgence | sommet extraordinaire | sommet du G20 | sommet du G7 |
      sommet tripartite | sommet trilatéral | réunion tripartite | réunion quadripartite | sommet quadripartite | conférence ministérielle | conférence de paix |
      réunion des ministres des Affaires étrangères | conférence des donateurs | mini-sommet
    `),
  },
  {
    name: 'summit.arab',
    type: 'summit',
    frame: 'gather',
    form: 'noun',
    gathers: 'ARAB-LEAGUE',
    forms: phrases('sommet arabe | sommet de la Ligue arabe'),
  },
  { name: 'summit.gulf', type: 'summit', frame: 'gather', form: 'noun', gathers: 'GCC', forms: phrases('sommet du CCG | sommet du Golfe') },
  {
    name: 'mediation.noun',
    type: 'mediation',
    frame: 'mediate',
    form: 'noun',
    forms: phrases(`
      médiation | bons offices | sous la médiation de | sous médiation | fait office de médiateur | joue les médiateurs | a servi de médiateur | sert de médiateur |
      sert d'intermédiaire | a joué les médiateurs | a joué le rôle de médiateur | joue le rôle de médiateur | fait la médiation | a servi d'intermédiaire | médiateur
    `),
  },
  {
    name: 'press.noun',
    type: 'press-conference',
    frame: 'mutual',
    form: 'noun',
    forms: phrases(
      'conférence de presse commune | conférence de presse conjointe | déclaration commune à la presse | ont animé une conférence de presse | point de presse conjoint | point de presse commun',
    ),
  },
  {
    name: 'press.with',
    type: 'press-conference',
    frame: 'mutual',
    form: 'noun',
    weak: true,
    forms: phrases('conférence de presse | point de presse'),
  },
  {
    name: 'letter.condolence',
    type: 'letter',
    frame: 'act',
    form: 'noun',
    condolence: true,
    forms: phrases(
      'message de condoléances | lettre de condoléances | télégramme de condoléances | message de condoléances et de compassion',
    ),
  },
  {
    name: 'letter.noun',
    type: 'letter',
    frame: 'act',
    form: 'noun',
    forms: phrases(
      'lettre | lettres | message de félicitations | télégramme | message écrit | missive | message de vœux | message de soutien | message de sympathie',
    ),
  },
  { name: 'letter.object', type: 'letter', frame: 'act', form: 'noun', verbs: 'deliver', forms: phrases('lettre | message | missive') },
  {
    name: 'agreement.noun',
    type: 'agreement',
    frame: 'mutual',
    form: 'noun',
    forms: phrases(`
      accord | accords | traité | pacte | mémorandum d'entente | protocole d'accord | déclaration commune | déclaration conjointe |
      communiqué conjoint | communiqué commun
    `),
  },
  {
    name: 'agreement.verb',
    type: 'agreement',
    frame: 'mutual',
    form: 'verb',
    status: 'held',
    forms: phrases(`
      ont convenu de | sont convenus de | sont convenues de | se sont mis d'accord | se sont entendus sur | sont parvenus à un accord |
      ont conclu un accord | ont trouvé un accord | ont signé un accord | ont décidé de créer | ont décidé de mettre en place | s'accordent sur | se sont accordés sur |
      s'entendent sur | se mettent d'accord | ont scellé un accord | ont paraphé | conviennent de | tombent d'accord | ont topé
    `),
  },
  {
    name: 'agreement.reach',
    type: 'agreement',
    frame: 'mutual',
    form: 'noun',
    verbs: 'reach',
    forms: phrases(
      `accord | cessez-le-feu | trêve | partenariat | protocole d'accord | mémorandum | mémorandum d'entente | convention | pacte | traité | déclaration commune | contrat | contrats | feuille de route | accord de paix | accord de cessez-le-feu | accord commercial`,
    ),
  },
  {
    name: 'rupture.object',
    type: 'rupture',
    frame: 'act',
    form: 'noun',
    verbs: 'cut',
    forms: phrases('relations diplomatiques | liens diplomatiques | relations'),
  },
  {
    name: 'rupture.recall',
    type: 'rupture',
    frame: 'act',
    form: 'noun',
    forms: phrases(`
      rappelle son ambassadeur | rappelle son ambassadrice | ferme son ambassade | rappel de son ambassadeur | rappelle ses ambassadeurs |
      rappelle pour consultations son ambassadeur | décide de rappeler son ambassadeur | va rappeler son ambassadeur | fermeture de son ambassade
    `).concat(
      had(
        'rappelé son ambassadeur',
        'rappelé son ambassadrice',
        'rappelé ses ambassadeurs',
        'rappelé pour consultations son ambassadeur',
        'rappelé en consultation son ambassadeur',
        'décidé de rappeler son ambassadeur',
        'fermé son ambassade',
        'retiré son ambassadeur',
      ),
    ),
  },
  {
    name: 'recognition.object',
    type: 'recognition',
    frame: 'act',
    form: 'noun',
    verbs: 'restore',
    forms: phrases('relations diplomatiques | liens diplomatiques | son ambassade'),
  },
  {
    name: 'recognition.verb',
    type: 'recognition',
    frame: 'act',
    form: 'verb',
    forms: [
      ...had(
        "reconnu l'État",
        'reconnu la souveraineté',
        "reconnu l'indépendance",
        "reconnu officiellement l'État",
        'reconnu officiellement',
      ),
      ...phrases(`
        reconnaît l'État | reconnaît officiellement | reconnaît officiellement l'État | reconnaissent l'État | a officiellement reconnu l'État |
        ont officiellement reconnu l'État | reconnaît l'indépendance | reconnaît la souveraineté
      `),
    ],
  },
  {
    name: 'recognition.will',
    type: 'recognition',
    frame: 'act',
    form: 'verb',
    status: 'planned',
    forms: [
      ...coming("reconnaître l'État", "reconnaître officiellement l'État", 'reconnaître officiellement'),
      ...phrases("reconnaîtra l'État | reconnaîtront l'État | reconnaîtra officiellement"),
    ],
  },
  {
    name: 'expulsion.verb',
    type: 'expulsion',
    frame: 'act',
    form: 'verb',
    forms: [
      ...had(
        'expulsé',
        'déclaré persona non grata',
        "ordonné l'expulsion de",
        "annoncé l'expulsion de",
        "décidé d'expulser",
        "décidé l'expulsion de",
      ),
      ...just('expulser'),
      ...phrases("expulse | expulsent | expulsion de | déclare persona non grata | ordonne l'expulsion de | annonce l'expulsion de"),
    ],
  },
  {
    name: 'expulsion.will',
    type: 'expulsion',
    frame: 'act',
    form: 'verb',
    status: 'planned',
    forms: [...coming('expulser'), ...phrases('expulsera | expulseront')],
  },
  {
    name: 'expulsion.passive',
    type: 'expulsion',
    frame: 'act',
    form: 'verb',
    passive: true,
    forms: [
      ...participle('expulsé').flatMap(form => [`a été ${form}`, `ont été ${form}`, `sont ${form}`]),
      ...participle('déclaré').flatMap(form => [
        `a été ${form} persona non grata`,
        `ont été ${form} persona non grata`,
        `ont été ${form} personae non gratae`,
      ]),
    ],
  },
  {
    name: 'summons.verb',
    type: 'summons',
    frame: 'act',
    form: 'verb',
    forms: [...had('convoqué'), ...just('convoquer'), ...phrases('convoque | convoquent')],
  },
  {
    name: 'summons.passive',
    type: 'summons',
    frame: 'act',
    form: 'verb',
    passive: true,
    forms: participle('convoqué').flatMap(form => [`a été ${form}`, `ont été ${form}`, `est ${form}`, `a également été ${form}`]),
  },
  {
    name: 'sanction.object',
    type: 'sanction',
    frame: 'act',
    form: 'noun',
    verbs: 'impose',
    forms: phrases(
      'sanctions | nouvelles sanctions | sanctions économiques | embargo | embargo sur les armes | train de sanctions | paquet de sanctions | salve de sanctions | sanctions supplémentaires | mesures restrictives',
    ),
  },
  {
    name: 'sanction.verb',
    type: 'sanction',
    frame: 'act',
    form: 'verb',
    forms: [...had('sanctionné', 'placé sous sanctions', 'gelé les avoirs'), ...phrases('sanctionne | sanctionnent')],
  },
  {
    name: 'relief.object',
    type: 'relief',
    frame: 'act',
    form: 'noun',
    verbs: 'lift',
    forms: phrases('sanctions | sanctions économiques | embargo | embargo sur les armes'),
  },
  {
    name: 'aid.noun',
    type: 'aid',
    frame: 'act',
    form: 'noun',
    verbs: 'send',
    forms: phrases(`
      aide militaire | aide humanitaire | aide financière | aide | assistance | armes | aide d'urgence | aide humanitaire d'urgence | aide médicale | hôpital de campagne |
      matériel médical | prêt | don | subvention | aide alimentaire | aides humanitaires | secours | nouvelle aide militaire | soutien financier | matériel militaire | munitions | canons | chars | véhicules blindés | batteries antiaériennes | doses de vaccin | vaccins | cargaison d'aide
    `),
  },
]

/** Verbs of doing in the forms in which news tells of them. */
export const deeds: Lexicon['deeds'] = {
  hold: [],
  reach: phrases(`
    signé | signent | signe | signer | signature | conclu | concluent | conclut | conclure | paraphé | parvenus à | parvenues à | parvenir à | trouvé |
    scellé | atteint | signeront | signera
  `),
  impose: phrases(`
    imposé | imposent | impose | imposer | adopté | adoptent | adopte | annoncé | annonce | annoncent | prolongé | prolonge | durci | durcit | décrété |
    décrète | imposera | imposeront | renouvelé | reconduit | prononcé | infligé | inflige | approuvé | étendu | étend | élargi | élargit | reconduit | rétabli |
    validé | frappe | frappé | entérine | entériné
  `),
  lift: phrases(`
    levé | lève | lèvent | lever | levée | levées | allégé | allège | suspendu | suspend | assoupli | assouplit | lèvera | lèveront | supprimé | suspension | allègement
  `),
  cut: phrases(
    'rompu | rompt | rompent | rompre | rupture | suspendu | suspend | coupé | coupe | coupent | gelé | gèle | suspendent | rompra',
  ),
  restore: phrases(
    'rétabli | rétablit | rétablissent | rétablir | rétablissement | normalisé | normalise | normaliser | normalisation | rouvert | rouvre | établi | renoué | renouent | renouer | rouvrir | rouvrira | rétabliront | rétablira | établir | établissent | nouer | reprendre | repris | reprennent',
  ),
  recall: phrases('rappelé | rappelle'),
  send: phrases(
    'envoyé | envoie | envoient | fourni | fournit | livré | livre | accordé | accorde | débloqué | débloque | octroyé | annoncé | acheminé | dépêché | dépêche | alloué | offert | offre | apporté | apporte | enverra | fournira | livrera | accordera | débloquera | promis | promet | expédié | envoyer | fournir',
  ),
  deliver: phrases(
    'adressé | adresse | envoyé | envoie | remis | remet | transmis | transmet | écrit | reçu | adressera | enverra | remettra | fait parvenir | envoient | adressent | adresser | envoyer | porteur',
  ),
}
