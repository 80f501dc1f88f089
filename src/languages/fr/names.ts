import { latin } from '../given.ts'
import { heads, type NameWords, plainNames, words } from '../names.ts'

/** How persons are named in French. */
export const nameWords: NameWords = {
  local: {
    arabic: new Map([
      ...latin.arabic,
      ...plainNames(
        'Abdelaziz Abdelfattah Abdelhamid Abdelkader Abdelmadjid Abdelmalek Abdoulaye Amadou Aziz Aïcha Brahim Cheikh Driss Faouzi Fatiha Hakim Hichem Houari Idriss Kaïs Khadija Lakhdar Lotfi Mahamat Mokhtar Moncef Moulay Moussa Nacer Najib Noureddine Ousmane Ramtane Sabri Salah Saïd Slimane Yassine Youssef Youssouf Zakaria',
      ),
    ]),
    persian: new Map(),
  },
  own: 'foreign',
  foreign: new Map([
    ...latin.foreign,
    ...plainNames(
      'Adrien Agnès Alain Alexandre Alexis André Annalena Anne-Marie Antoine António Arnaud Aurore Baptiste Benoît Bernadette Brigitte Bruno Béatrice Carole Charlotte Christiane Christophe Claire Claude Clément Colette Corinne Cyril Cécile Céline Damien Danielle Delphine Denise Didier Dominique Edgar Emmanuel Emmanuelle Ernest Estelle Eugène Fabien Fabrice Fadila Florence Florian Franck François Françoise Frédéric Gabrielle Gaston Geneviève Geoffroy Georges Gilles Giorgia Grégoire Guillaume Gustave Gérald Gérard Henri Hervé Hubert Hélène Isabelle Ivanka Jacqueline Jean-Baptiste Jean-Claude Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Noël Jean-Paul Jean-Pierre Jean-Yves Josep Josiane Joëlle Jules Juliette Justine Jérôme Kaja Karine Laurence Laurent Louise Luc Lucie Lucien Ludovic Léa Léon Madeleine Manon Marc-Antoine Marcel Marguerite Marianne Marine Marion Marlène Martine Mathieu Maxime Michèle Mireille Monique Muriel Myriam Nadia Najat Nathalie Nicole Noémie Noël Odile Olaf Olivier Pascal Patrice Pierre-Yves Quentin Raphaël Renaud René Romain Roselyne Régis Rémi Sabine Salomé Serge Sergueï Simone Solange Stéphane Stéphanie Sylvain Sylvie Sébastien Ségolène Thierry Théo Thérèse Tristan Ursula Valérie Virginie Volodymyr Véronique Xavier Yannick Yvonne Édouard Élisabeth Élise Éric Étienne Évelyne',
    ),
  ]),
  surnames: new Map(),
  spelling: null,
  particles: new Map(
    'van von de du des der den del della da dos das di la le el al bin ibn bint abu ben ould ter ten af av y e'
      .split(' ')
      .map(word => [word, word]),
  ),
  servants: words('abd'),
  completions: new Map(),
  titles: words(
    'm | mm | mme | mlle | monsieur | madame | dr | sir | lord | cheikh | prince | princesse | général | gén | colonel | amiral | commandant | capitaine | sénateur | sénatrice | député | députée | professeur | pr | ayatollah | baron | comte | maréchal | gouverneur | ambassadeur | ambassadrice | maître',
  ),
  doubtful: new Set(),
  stop: words(`
    le | la | les | l | un | une | des | du | de | d | ce | cet | cette | ces | il | elle | ils | elles | nous | vous | je | tu | on | son | sa | ses | leur | leurs | notre | nos | mon | ma | mes | et | ou | mais | si | comme | à | au | aux | par | pour | en | dans | sur | sous | avec | sans | vers | chez | entre | depuis | pendant | avant | après | lors | quand | où | qui | que | dont | quoi | comment | pourquoi | ne | pas | ni | plus | moins | très | est | sont | était | été | être | a | ont | avait | avoir | selon | ainsi | aussi | alors | hier | demain | aujourd | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre | dit | déclaré | toutefois | cependant | enfin | puis | car | donc | or
  `),
  common: words(`
    agriculture | santé | éducation | justice | culture | transports | environnement | tourisme | commerce | économie | plan | logement | information | sciences | technologie | industrie | eau | sports | jeunesse | femmes | affaires | étrangères | étrangers | religieuses | immigration | communication | investissement | développement | intérieur | défense | armées | finances | énergie | pétrole | travail | climat | numérique | europe | coopération | social | sociale |
    ministre | ministres | ministère | président | présidente | premier | première | secrétaire | adjoint | vice | haut | haute | ancien | ancienne | état | états | gouvernement | parti | parlement | congrès | sénat | assemblée | chambre | conseil | comité | commission | cour | département | bureau | agence | union | nations | unies | organisation | association | fédération | république | royaume | émirats | national | nationale | international | internationale | européen | européenne | américain | américaine | français | française | russe | démocrate | démocrates | républicain | républicains | socialiste | conservateur | travailliste | islamique | musulmans | chrétien | juif | arabe | nord | sud | est | ouest | central | moyen-orient | monde | mondial | sommet | conférence | réunion | forum | accord | traité | guerre | paix | sécurité | nucléaire | armée | force | forces | police | université | institut | centre | école | banque | groupe | société | club | ville | comté | mer | golfe | rue | palais | aéroport | jour | an | nouveau | nouvelle | vieux | grand | grande | suprême | général | générale | chef | cheffe | dirigeant | porte-parole | ambassadeur | ambassadrice | émissaire | envoyé | conseiller | conseillère | maire | roi | reine | prince | sa | excellence | majesté | altesse | sainteté | royal | dieu | allah | afp | reuters | photo | vidéo | image | lire | voir | direct | publié
  `),
  lookalikes: new Set(),
  disguised: new Map(),
  heads: heads({ chairperson: 'chef | président | présidente', legislator: 'membre' }),
  bodies: words(
    'ministère | gouvernement | parlement | congrès | sénat | assemblée | conseil | parti | armée | marine | police | état | états | département | maison blanche | pentagone | kremlin | commission | union | nations | otan | ligue | organisation | trésor | république | royaume | opposition | knesset | douma | bundestag | banque centrale | comité | renseignement | coalition | mouvement | rébellion | rebelles | chambre | élysée | quai d’orsay | diplomatie',
  ),
  privates: words(
    'club | football | entreprise | société | groupe | banque | université | institut | centre | école | association | fédération | fondation | magazine | journal | télévision | chaîne | hôpital | fonds | compagnie | chambre | rédaction | studio | musée | église | fifa | uefa | google | facebook | apple | microsoft | amazon | fc',
  ),
  namesakes: words(
    'université | rue | aéroport | mosquée | hôpital | prix | stade | place | institut | fondation | palais | port | base | avenue | boulevard | lycée',
  ),
  ranks: words(
    'adjoint | vice | haut | ancien | ancienne | par intérim | sortant | spécial | chef | permanent | premier | nouveau | nouvelle | actuel | général',
  ),
  surnameEndings: new Set(),
}
