import type { ActWords } from '../acts.ts'
import { phrases } from '../page.ts'

/** What is done by saying it. */
export const acts: ActWords = {
  cues: {
    pledge: {
      strong: phrases(
        `prêt*_à | dispos*_à ~ aider/dialogu*/coopér*/négoci* | détermin*_à | engag* ~ à_soutenir/à_aider/à_poursuivre/à_respecter | nous continuerons | continuera ~ à_soutenir/à_aider/à_défendre | volonté de ~ renforcer/coopérer/dialoguer/poursuivre | fera/ferons/ferai ~ tout | promet* ~ de | s'engage* | tiendra ~ engagement* | restera/resterons ~ aux_côtés | disponibilité | prêt à | prête à | prêts à | disposé à | déterminé à | déterminée à | résolu à | nous nous engageons | je m'engage | je promets | nous promettons`,
      ),
      plain: phrases('continuera | continuerons | nous allons | soutiendra | fournira | fera tout | nous ferons'),
    },
    threat: {
      strong: phrases(
        `ripost* | représaill* | conséquences ~ graves/lourdes/sérieuses | paier* ~ prix/cher | lourd tribut | prix fort | réponse ~ sévère/ferme/forte/dure/proportionn* | répondr* ~ fermement | détruir* | anéantir* | frapper* ~ si/fort | toutes les options | sanctions ~ si | regretter* | conséquences | paiera | riposte | riposter | représailles | prix fort | réponse sévère | sera détruit | sur la table | regrettera`,
      ),
      plain: phrases('sanctions suivront | répondrons'),
    },
    demand: {
      strong: phrases(
        `doit/doivent ~ cesser/retirer/libérer/mettre_fin/arrêter/quitter/partir/respecter | exig* | immédiatement | sans condition* | sans délai | cessation immédiate | retrait immédiat | doit cesser | doivent cesser | doit immédiatement | doit retirer | sans condition | immédiatement | doit mettre fin`,
      ),
    },
    criticism: {
      strong:
        phrases(`inaccept* | inadmiss* | illég* | irresponsab* | scandal* | barbar* | crime* de guerre | crimes contre | génocid* | massacr* | viol*/violation* ~ droit*/souverain*/accord*/résolution*/traité* | hypocri* | honteu* | honte | provocat* | agress* | mensong* | mentir* | trahi* | malheureus* | injust* | injustifi* | ingéren* | ignobl* | abject* | odieu* | lâche* | cyniq* | cynisme | cruel* | cruaut* | brutal* | sauvag* | absurd* | ridicul* | dangereu* ~ pour | catastroph* | intolérab* | indign* | déplor* | dénonc* | condamn* | chantage | deux poids | déstabilis* | terroris* ~ d'état | responsab* ~ de_la_crise/de_cette/du_blocage | échou* | refus* ~ de_négocier/de_dialogu* | complic* | dictat* | tyran* | entrav* | saboter* | sabot* | pire* ~ accord | faute* ~ de | coupabl* | inacceptable | illégal | illégale | irresponsable | scandaleux | barbare | crime de guerre | crimes de guerre | génocide | violation |
        violations | hypocrisie | honteux | provocation | agression | mensonge | mensonges | trahison | malheureusement | injustifié | ingérence`),
      plain: phrases('erreur | échec | inquiet | inquiète | inquiétude | préoccupé | préoccupation | dangereux | menace | regrette'),
    },
    praise: {
      strong: phrases(
        `merci | remerci* | reconnaissan* | gratitude | félicit* | fier* de | fierté | grand* ami* | pays ami | partenaire* ~ stratégique*/fiable*/privilégié* | soutien* ~ total/plein/indéfectible/entier/à_l'unité/aux_efforts | solidarit* | solidair* | historiqu* | courag* | excellen* | remarquab* | exemplair* | formidab* | extraordinair* | admirab* | admir* | salu* ~ efforts/rôle/courage/décision/accord/initiative/progrès | se réjoui* | nous nous réjouissons | me réjouis | rend* hommage | hommage | très ~ satisfait*/heureu* | aux côtés | grand pas | avancée | fructueu* | bienvenu* | merci | remercie | reconnaissant | félicite | fier de | grand ami | partenaire stratégique | soutien total | historique | courageux | excellent | solidaire`,
      ),
      plain: phrases('succès | positif | positive | constructif | constructive | ami | utile | se réjouit | salue'),
    },
    rejection: {
      strong: phrases(
        `accepter* pas | accepte pas | n'accept* ~ pas/jamais | permettr* pas | jamais ~ accept*/permett*/négoci* | hors de question | pas négociable | non négociable | rejet* | refus* | s'oppos* | oppos*_à | pas ~ l'intention | exclu* | ligne rouge | céder* pas | ne céder* | pas question | contre l'idée | n'acceptera pas | n'accepterons pas | ne permettra pas | ne permettrons pas | jamais accepter | hors de question | pas négociable | rejette`,
      ),
      plain: phrases("s'oppose | opposé à | ne négociera pas | n'a pas l'intention"),
    },
    condolence: {
      strong: phrases(`condoléanc* | pensées ~ familles/victimes/proches | compassion | deuil | condoléances | pensées aux familles`),
    },
    denial: {
      strong: phrases(
        `faux | fausse* | infond* | mensonger* | n'est pas vrai | dénué* de ~ fondement | sans fondement | aucun* ~ lien/négociation*/contact*/rapport/discussion*/accord ~ | rien à voir | dément* | inexact* | jamais ~ dit/été_question/demandé/rencontré | faux | fausse | infondé | infondées | mensonger | n'est pas vrai | aucun lien | n'a rien à voir`,
      ),
    },
    appeal: {
      strong: phrases(
        `appel* à ~ | j'appelle | nous appelons | exhort* | invit* ~ à | retenue | demand* ~ à_toutes/aux | souhait* que | prie* | il faut que ~ | plaid* pour | j'appelle | nous appelons | nous exhortons | retenue | nous demandons | s'il vous plaît`,
      ),
      plain: phrases('devrait cesser | il est temps'),
    },
    apology: { strong: phrases(`excus* | désolé* | pardon* | excuses | désolé | désolée | pardon`) },
  },
  must: { before: phrases('doit | doivent'), after: [], should: phrases('devrait | devraient | il faut | faudrait') },
  future: { own: /(?<!\p{L})(?:nous|je|j['’]) ?\p{L}+r(?:ai|ons)(?!\p{L})/iu, any: /(?<!\p{L})\p{L}+r(?:a|ont|ai|ons)(?!\p{L})/iu },
  ownCountry: phrases('son pays | notre pays | mon pays | leur pays'),
  condition: ['si', "s'il", "s'ils"],
  negations: phrases('ne | n | pas | jamais | sans | aucun | aucune'),
  negated: [],
}
