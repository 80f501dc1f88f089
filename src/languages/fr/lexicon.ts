import type { Lexicon } from '../lexicon.ts'
import { phrases } from '../page.ts'
import { deeds, triggers } from './triggers.ts'

export const lexicon: Lexicon = {
  subject: 'before',
  closing: null,
  firstPerson: null,
  aim: null,
  tense: {
    past: null,
    present: null,
    headline: null,
    over: /^(?:(?:s['’]|se\s)?(?:est|sont|était|étaient)|a|ont|avait|avaient)\s/iu,
    during: {
      words: /^(?:lors (?:de|d|du|des)|au cours de|durant)$/iu,
      future: /(?:^|\s)(?:attendue?s?|doit|doivent|devrait|devraient|va|vont|prévue?s?|\p{Ll}{3,}r(?:a|ont))\s[^.;:«»"]*$/u,
    },
  },
  offices: {
    president: { one: phrases('président | présidente'), many: phrases('présidents') },
    king: { one: phrases('roi | reine | souverain | monarque'), many: phrases('rois') },
    emir: { one: phrases('émir'), many: phrases('émirs') },
    sultan: { one: phrases('sultan') },
    emperor: { one: phrases('empereur') },
    pope: { one: phrases('pape | souverain pontife') },
    'supreme-leader': { one: phrases('guide suprême') },
    'head-of-state': {
      one: phrases("chef de l'État | chef d'État | dirigeant | numéro un | leader"),
      many: phrases("chefs d'État | dirigeants"),
    },
    'crown-prince': { one: phrases('prince héritier') },
    'deputy-crown-prince': { one: phrases('vice-prince héritier') },
    'vice-president': { one: phrases('vice-président | vice-présidente') },
    'prime-minister': {
      one: phrases('premier ministre | première ministre | chef du gouvernement | cheffe du gouvernement | président du Conseil'),
      many: phrases('premiers ministres | chefs de gouvernement'),
    },
    chancellor: { one: phrases('chancelier | chancelière'), many: phrases('chanceliers') },
    'deputy-prime-minister': { one: phrases('vice-premier ministre | vice-Première ministre') },
    'foreign-minister': {
      one: phrases(`
        ministre des Affaires étrangères | ministre de l'Europe et des Affaires étrangères | chef de la diplomatie | cheffe de la diplomatie |
        patron de la diplomatie | ministre des AE | ministre des Relations extérieures | secrétaire au Foreign Office
      `),
      many: phrases('ministres des Affaires étrangères | chefs de la diplomatie'),
    },
    'deputy-foreign-minister': {
      one: phrases("vice-ministre des Affaires étrangères | sous-secrétaire d'État | secrétaire d'État adjoint"),
      many: phrases('vice-ministres des Affaires étrangères'),
    },
    'defence-minister': {
      one: phrases('ministre de la Défense | ministre des Armées | secrétaire à la Défense | chef du Pentagone | patron du Pentagone'),
      many: phrases('ministres de la Défense'),
    },
    'interior-minister': { one: phrases("ministre de l'Intérieur"), many: phrases("ministres de l'Intérieur") },
    'finance-minister': {
      one: phrases("ministre des Finances | ministre de l'Économie | secrétaire au Trésor | ministre de l'Économie et des Finances"),
      many: phrases('ministres des Finances'),
    },
    'energy-minister': { one: phrases("ministre de l'Énergie | ministre du Pétrole") },
    minister: { one: phrases('ministre'), many: phrases('ministres') },
    'national-security-adviser': {
      one: phrases(`
        conseiller à la sécurité nationale | secrétaire du Conseil de sécurité | conseiller pour la sécurité nationale |
        secrétaire du Conseil suprême de sécurité nationale
      `),
    },
    'intelligence-chief': {
      one: phrases('chef du renseignement | directeur de la CIA | chef de la CIA | chef du Mossad | chef des services de renseignement'),
    },
    'parliament-speaker': {
      one: phrases(`
        président du Parlement | présidente de l'Assemblée nationale | président de l'Assemblée nationale | présidente de la Chambre des représentants |
        président de la Chambre des représentants | président du Sénat
      `),
    },
    'chief-of-staff': { one: phrases('chef de cabinet') },
    adviser: { one: phrases('conseiller | conseillère | conseiller spécial | conseiller diplomatique') },
    spokesperson: { one: phrases('porte-parole') },
    envoy: {
      one: phrases('envoyé spécial | envoyée spéciale | émissaire | représentant spécial | émissaire spécial'),
      many: phrases('émissaires'),
    },
    ambassador: { one: phrases("ambassadeur | ambassadrice | chargé d'affaires"), many: phrases('ambassadeurs') },
    'un-representative': {
      one: phrases("ambassadeur à l'ONU | ambassadrice à l'ONU | représentant permanent | ambassadeur auprès de l'ONU"),
    },
    'nuclear-chief': { one: phrases("chef de l'Organisation de l'énergie atomique") },
    'central-bank-governor': { one: phrases('gouverneur de la banque centrale | gouverneur de la Banque centrale') },
    'army-chief': { one: phrases("chef d'état-major | chef de l'armée | commandant en chef") },
    commander: { one: phrases('commandant | général | maréchal') },
    'faction-leader': { one: phrases("chef du parti | chef de l'opposition | chef de file") },
    governor: { one: phrases('gouverneur') },
    legislator: { one: phrases('sénateur | sénatrice | député | députée'), many: phrases('sénateurs | députés') },
    candidate: { one: phrases('candidat | candidate') },
    'judiciary-chief': { one: phrases("chef de l'autorité judiciaire") },
    'secretary-general': { one: phrases('secrétaire général | secrétaire générale') },
    'deputy-secretary-general': { one: phrases('secrétaire général adjoint | secrétaire générale adjointe') },
    'high-representative': {
      one: phrases('haut représentant | haute représentante | chef de la diplomatie européenne | cheffe de la diplomatie européenne'),
    },
    'commission-president': {
      one: phrases(
        'président de la Commission européenne | présidente de la Commission européenne | président de la Commission | présidente de la Commission',
      ),
    },
    'council-president': { one: phrases('président du Conseil européen') },
    'director-general': { one: phrases('directeur général | directrice générale') },
    'high-commissioner': { one: phrases('haut-commissaire | haut commissaire') },
    chairperson: { one: phrases("président de la Commission de l'Union africaine") },
  },
  titles: [
    {
      office: 'foreign-minister',
      country: 'US',
      forms: phrases("secrétaire d'État américain | secrétaire d'État américaine | secrétaire américain d'État"),
    },
    { office: 'spokesperson', of: 'presidency', country: 'RU', forms: phrases('porte-parole du Kremlin') },
    { office: 'spokesperson', of: 'presidency', country: 'US', forms: phrases('porte-parole de la Maison Blanche') },
    { office: 'spokesperson', of: 'foreign-ministry', country: 'US', forms: phrases("porte-parole du département d'État") },
    { office: 'spokesperson', of: 'defence-ministry', country: 'US', forms: phrases('porte-parole du Pentagone') },
    {
      office: 'spokesperson',
      of: 'foreign-ministry',
      forms: phrases('porte-parole du ministère des Affaires étrangères | porte-parole de la diplomatie | porte-parole du Quai d’Orsay'),
    },
    { office: 'spokesperson', of: 'government', forms: phrases('porte-parole du gouvernement') },
  ],
  heads: phrases('chef | cheffe'),
  bodies: [
    { office: 'foreign-minister', forms: phrases('des Affaires étrangères | des AE | de la diplomatie') },
    { office: 'defence-minister', forms: phrases('de la Défense | des Armées') },
    { office: 'interior-minister', forms: phrases("de l'Intérieur") },
    { office: 'finance-minister', forms: phrases("des Finances | de l'Économie") },
    { office: 'energy-minister', forms: phrases("de l'Énergie | du Pétrole") },
  ],
  counterparts: { one: phrases('homologue'), many: phrases('homologues') },
  pronouns: phrases('il | elle | ce dernier | cette dernière'),
  they: phrases('ils | elles'),
  both: phrases(`
    les deux parties | les deux dirigeants | les deux présidents | les deux ministres | les deux hommes | les deux chefs d'État | les deux pays |
    les deux responsables | les deux chefs de la diplomatie | les deux leaders | les parties
  `),
  notHolders: phrases(`
    ancien | ancienne | ex | ex-président | feu | défunt | adjoint | vice | sous | fille du | fille de | fils du | fils de | épouse du | épouse de |
    femme de | femme du | gendre du | gendre de | frère de | frère du | proche de | proche du
  `),
  capitals: phrases('capitale'),
  governments: phrases(`
    gouvernement | présidence | ministère | ambassade | parlement | consulat | ministère de l'Intérieur | autorités | armée | régime | ministère des Affaires étrangères | diplomatie | délégation | administration | responsables |
    responsable | diplomate | diplomates | ministère de la Défense | négociateurs | forces | partie | côté
  `),
  honorifics: phrases(
    'M. | M | Mme | Mme. | Dr | cheikh | prince | roi | sa majesté | le nouveau | nouveau | nouvelle | actuel | général | monsieur | madame | SM',
  ),
  glue: phrases("de | de la | du | des | de l | d | d' | de l' | le | la | l | les | son | sa | leur | ses | et chef"),
  agencies: [
    { name: 'AFP', country: 'FR', forms: ['AFP', 'Agence France-Presse'] },
    { name: 'Reuters', country: 'GB', forms: ['Reuters'] },
    { name: 'TASS', country: 'RU', forms: ['TASS', 'Tass'] },
    { name: 'RIA Novosti', country: 'RU', forms: ['RIA Novosti'] },
    { name: 'Interfax', country: 'RU', forms: ['Interfax'] },
    { name: 'Anadolu', country: 'TR', forms: ['Anadolu'] },
    { name: 'Xinhua', country: 'CN', forms: ['Chine nouvelle', 'Xinhua'] },
    { name: 'SANA', country: 'SY', forms: ['SANA'] },
    { name: 'IRNA', country: 'IR', forms: ['IRNA'] },
    { name: 'MAP', country: 'MA', forms: ['MAP'] },
    { name: 'APS', country: 'DZ', forms: ['APS'] },
    { name: 'CNN', country: 'US', forms: ['CNN'] },
    { name: 'BBC', country: 'GB', forms: ['BBC'] },
    { name: 'Axios', country: 'US', forms: ['Axios'] },
  ],
  cues: {
    with: phrases('avec | auprès de'),
    between: phrases('entre'),
    about: phrases(
      'sur | concernant | au sujet de | au sujet du | à propos de | à propos du | évoquer | discuter de | consacré à | consacrée à',
    ),
    source: phrases("selon | d'après | citant | cité par | a rapporté | rapporte"),
    attendee: phrases('en présence de | en présence du | accompagné de | accompagnée de | accompagné du | aux côtés de'),
    in: phrases('à | en | au | aux | dans'),
    to: phrases('à | en | au | aux | vers | pour | contre | à destination de | à destination du | dans'),
    from: phrases('en provenance de | en provenance du | de la part de | de la part du'),
    by: phrases('par'),
    and: phrases('et | ainsi que | &'),
    together: phrases("l'un l'autre | ensemble"),
    matter: phrases('au cœur de | au coeur de | au centre des | au centre de | au menu de | au menu des'),
    that: phrases('que | qu'),
    relative: phrases('qui | lequel | laquelle'),
    clause: phrases('tandis que | alors que | mais | où | bien que | parce que | car'),
    negation: phrases(`
      pas | n | ne | ni | sans | aucun | aucune | jamais | refusé de | refuse de | a refusé | refuse | exclu | exclut | démenti | dément | décliné | non | a exclu | ont exclu | ont refusé | ont rejeté | a rejeté
    `),
    hypothesis: phrases(`
      si | prématuré | prématurée | prématurés | prématurées | pourrait | pourraient | éventuel | éventuelle | possible | potentiel | potentielle | serait | seraient | devrait | peut-être | probable | souhaitait | aurait | auraient
    `),
    future: phrases(`
      prochain | prochaine | prochains | prochaines | prochainement | prévu | prévue | prévus | prévues | bientôt | demain | à venir | imminente |
      imminent | va | vont | imposera | imposeront | lèvera | lèveront | enverra | fournira | livrera | adressera | signera | signeront | rétablira | rétabliront | rouvrira | rompra | attendu | attendue | attendus | attendues | programmé | programmée | avant | aura lieu | auront lieu | se tiendra | se tiendront |
      prévoit | envisage | prépare | préparer | sera | seront | doit | doivent | à la veille de
    `),
    coming: ['à la veille de', 'en vue de', 'en prévision de'],
    apart: ['séparément', 'séparés', 'séparées'],
    foremost: [],
    infinitive: phrases('pour'),
    present: [],
    past: phrases(
      'après | à l’issue de | lors de | lors d | lors du | lors des | au cours de | hier | dernier | dernière | récent | récente | a eu lieu | durant | au lendemain',
    ),
    proposal: phrases(`
      invite | invité à | a invité | invitation | propose | proposé | appelle à | appelé à | souhaite | veut | veulent | proposition | offre |
      prêt à | prête à | espère | suggère | demande | réclame | plaide pour | a appelé | ont appelé | a plaidé pour | a proposé | ont proposé | a exhorté
    `),
    invitation: phrases('invite | a invité | invité | invitation'),
    postponement: phrases('reporté | reportée | reporte | report | ajourné | ajournée | repoussé | repoussée | différé'),
    cancellation: phrases("annulé | annulée | annule | annulation | n'a plus eu lieu | supprimé"),
    denial: phrases('dément | démenti | démentent | nie | a nié | a démenti | ont démenti | avait démenti | nie toute'),
    initiative: phrases(
      "à l'initiative de | à l'initiative du | à l'invitation de | à l'invitation du | à la demande de | à la demande du",
    ),
    signing: phrases('signé | signent | signe | signer | signature | conclu | conclure | paraphé | signeront | signera'),
    vague: phrases('poursuivre | maintenir | continuer | renforcer | importance | nécessité | approfondir | développer'),
    diplomats: phrases('diplomate | diplomates | employés de l’ambassade'),
    home: [],
    press: [],
    idle: [],
  },
  triggers,
  deeds,
  topics: phrases('situation | crise | dossier | question | évolution'),
  abbreviations: phrases(
    'm | mm | mme | mlle | dr | pr | st | ste | art | janv | févr | avr | juil | sept | oct | nov | déc | etc | cf | éd | av | bd | gén',
  ),
}
