import type { Lexicon, Trigger } from '../lexicon.ts'
import { phrases } from '../page.ts'

/** A past participle in gender and number: reçu, reçue, reçus, reçues. */
const participle = (stem: string): string[] => [stem, `${stem}e`, `${stem}s`, `${stem}es`]
/** "s'est entretenu": the perfect of a reflexive verb. */
const reflexive = (stem: string): string[] => [
  ...participle(stem).flatMap(form => [`s'est ${form}`, `se sont ${form}`, `s'étaient ${form}`, `s'était ${form}`]),
]
/** "est arrivé": the perfect with "to be". */
const been = (stem: string): string[] =>
  participle(stem).flatMap(form => [`est ${form}`, `sont ${form}`, `était ${form}`, `étaient ${form}`])
/** "a rencontré": the perfect with "to have"; an adverb of time may stand in it. */
const had = (...rest: string[]): string[] =>
  rest.flatMap(form => ['a', 'ont', 'avait', 'avaient', 'ayant'].flatMap(have => [`${have} ${form}`, `${have} également ${form}`]))

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
      au téléphone | discussion téléphonique
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
      ...had('téléphoné', 'appelé au téléphone'),
      ...reflexive('entretenu par téléphone'),
      ...phrases(
        "s'entretient par téléphone | s'entretiennent par téléphone | téléphone à | se sont parlé au téléphone | a parlé au téléphone",
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
      ),
      ...['rencontré', 'réuni'].flatMap(reflexive),
      ...phrases(`
        rencontre | rencontrent | se rencontrent | se réunissent | a tenu des entretiens |
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
      rencontrera | rencontreront | va rencontrer | vont rencontrer | doit rencontrer | doivent rencontrer | devrait rencontrer | se rencontreront | se réuniront |
      doivent se rencontrer | vont se rencontrer | aura des entretiens | auront des entretiens | aura un entretien | rencontrer |
      se rencontrer
    `),
  },
  // It tells of a talk, be it face to face or by telephone.
  {
    name: 'talk.verb',
    type: 'meeting',
    frame: 'mutual',
    form: 'verb',
    status: 'held',
    weak: true,
    forms: [...reflexive('entretenu'), ...phrases("s'entretient | s'entretiennent | s'entretenait")],
  },
  {
    name: 'talk.will',
    type: 'meeting',
    frame: 'mutual',
    form: 'verb',
    status: 'planned',
    weak: true,
    forms: phrases(`
      s'entretiendra | s'entretiendront | va s'entretenir | vont s'entretenir | doit s'entretenir | doivent s'entretenir | s'entretenir
    `),
  },
  {
    name: 'meeting.receive',
    type: 'meeting',
    frame: 'host',
    form: 'verb',
    weak: true,
    forms: [...had('reçu', 'reçue', 'reçus', 'accueilli'), ...phrases('reçoit | reçoivent | accueille | accueillent')],
  },
  {
    name: 'meeting.receive.will',
    type: 'meeting',
    frame: 'host',
    form: 'verb',
    weak: true,
    status: 'planned',
    forms: phrases('recevra | va recevoir | doit recevoir | accueillera | va accueillir | doit accueillir'),
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
      réunion bilatérale | audience
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
      négociations nucléaires | cycle de négociations | cycle de pourparlers | round de négociations | négociations commerciales
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
      visite express | visite historique
    `),
  },
  {
    name: 'visit.verb',
    type: 'visit',
    frame: 'travel',
    form: 'verb',
    status: 'held',
    forms: [
      ...['arrivé', 'parti'].flatMap(been),
      ...reflexive('rendu'),
      ...had('atterri', 'visité', 'entamé une visite', 'effectué une visite', 'entamé un voyage'),
      ...phrases(
        'arrive | arrivent | se rend | se rendent | visite le | visite la | visite les | effectue une visite | effectue un déplacement | entame une visite',
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
        se rendra | se rendront | va se rendre | vont se rendre | doit se rendre | doivent se rendre | effectuera une visite |
        doit effectuer une visite | va effectuer une visite | effectuera un déplacement | effectuera une visite officielle |
        effectuera une visite d'État | visitera | doit arriver | arrivera | arriveront | va visiter | se rendre
      `),
    ],
  },
  {
    name: 'summit.noun',
    type: 'summit',
    frame: 'gather',
    form: 'noun',
    forms: phrases(`
      sommet | conférence internationale | réunion ministérielle | réunion d'urgence | sommet extraordinaire | sommet du G20 | sommet du G7 |
      sommet tripartite | sommet trilatéral | réunion tripartite
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
    forms: phrases('médiation | bons offices | sous la médiation de | sous médiation | fait office de médiateur | joue les médiateurs'),
  },
  {
    name: 'press.noun',
    type: 'press-conference',
    frame: 'mutual',
    form: 'noun',
    forms: phrases('conférence de presse commune | conférence de presse conjointe | point de presse conjoint | point de presse commun'),
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
    forms: phrases('lettre | lettres | message de félicitations | télégramme | message écrit | missive'),
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
      ont conclu un accord | ont trouvé un accord | ont signé un accord
    `),
  },
  {
    name: 'agreement.reach',
    type: 'agreement',
    frame: 'mutual',
    form: 'noun',
    verbs: 'reach',
    forms: phrases('accord | cessez-le-feu | trêve | accord de paix | accord de cessez-le-feu | accord commercial'),
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
      rappelle son ambassadeur | a rappelé son ambassadeur | rappelle son ambassadrice | ferme son ambassade | a fermé son ambassade | rappel de son ambassadeur
    `),
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
    forms: phrases("reconnaît l'État | a reconnu l'État | reconnaît officiellement | a officiellement reconnu | reconnaîtra l'État"),
  },
  {
    name: 'expulsion.verb',
    type: 'expulsion',
    frame: 'act',
    form: 'verb',
    forms: [...had('expulsé'), ...phrases('expulse | expulsent | expulsion de')],
  },
  {
    name: 'expulsion.passive',
    type: 'expulsion',
    frame: 'act',
    form: 'verb',
    passive: true,
    forms: participle('expulsé').flatMap(form => [`a été ${form}`, `ont été ${form}`]),
  },
  { name: 'summons.verb', type: 'summons', frame: 'act', form: 'verb', forms: [...had('convoqué'), ...phrases('convoque | convoquent')] },
  {
    name: 'summons.passive',
    type: 'summons',
    frame: 'act',
    form: 'verb',
    passive: true,
    forms: participle('convoqué').flatMap(form => [`a été ${form}`, `ont été ${form}`]),
  },
  {
    name: 'sanction.object',
    type: 'sanction',
    frame: 'act',
    form: 'noun',
    verbs: 'impose',
    forms: phrases('sanctions | nouvelles sanctions | sanctions économiques | embargo | embargo sur les armes'),
  },
  { name: 'sanction.verb', type: 'sanction', frame: 'act', form: 'verb', forms: had('sanctionné') },
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
    forms: phrases('aide militaire | aide humanitaire | aide financière | aide | assistance | armes'),
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
    imposé | imposent | impose | imposer | adopté | adoptent | adopte | annoncé | annonce | prolongé | prolonge | durci | durcit | décrété |
    décrète | imposera
  `),
  lift: phrases('levé | lève | lèvent | lever | levée | allégé | allège | suspendu | suspend | assoupli | assouplit'),
  cut: phrases('rompu | rompt | rompent | rompre | rupture | suspendu | suspend | coupé'),
  restore: phrases(
    'rétabli | rétablit | rétablissent | rétablir | rétablissement | normalisé | normalise | normaliser | normalisation | rouvert | rouvre | établi',
  ),
  recall: phrases('rappelé | rappelle'),
  send: phrases(
    'envoyé | envoie | envoient | fourni | fournit | livré | livre | accordé | accorde | débloqué | débloque | octroyé | annoncé',
  ),
  deliver: phrases('adressé | adresse | envoyé | envoie | remis | remet | transmis | transmet | écrit | reçu'),
}
