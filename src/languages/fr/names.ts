import { heads, type NameWords, plainNames, words } from '../names.ts'

/** How persons are named in French. */
export const nameWords: NameWords = {
  local: {
    arabic: plainNames(
      'Abdelaziz Abdelfattah Abdelhamid Abdelkader Abdelmadjid Abdelmalek Abdoulaye Abdul Abdulaziz Abdullah Abdulrahman Abu Adel Ahmad Ahmed Akbar Ali Amadou Amin Amir Anwar Asif Aziz Aïcha Bashar Brahim Cheikh Driss Fahad Faisal Faouzi Farid Fatiha Fatima Fouad Habib Haider Hakim Hamad Hamid Hamza Hasan Hassan Hichem Hossein Houari Hussain Hussein Ibrahim Idriss Imran Ismail Jamal Javad Jawad Kamal Karim Kaïs Khadija Khaled Khalid Khalil Lakhdar Lotfi Mahamat Mahmoud Majid Mansour Masoud Mehdi Mohamed Mohammad Mohammed Mohsen Mohsin Mokhtar Moncef Morteza Mostafa Moulay Moussa Muhammad Mustafa Nabil Nacer Najib Naser Nasser Noureddine Omar Osama Ousmane Ramtane Reza Riad Saad Sabri Saeed Salah Saleh Salem Salman Sami Samir Saud Sayed Saïd Shah Slimane Syed Tarek Tariq Turki Walid Yasser Yassine Yousef Youssef Youssouf Yusuf Zakaria Zayed Ziad',
    ),
    persian: new Map(),
  },
  own: 'foreign',
  foreign: plainNames(
    'Aaron Adam Adrian Adrien Agnès Alain Alan Albert Alberto Alejandro Alex Alexander Alexandra Alexandre Alexei Alexis Alice Allen Amanda Amy Ana Anders Andrea Andreas Andrei Andrew Andrzej André Andy Angela Ann Anna Annalena Anne Anne-Marie Anthony Antoine Antonio António Arnaud Arthur Ashley Audrey Aurore Baptiste Barbara Barry Ben Benjamin Benoît Bernadette Bernard Bernie Bert Beth Bill Bob Boris Brad Brett Brian Brigitte Bruce Bruno Béatrice Carl Carla Carlo Carlos Carol Carole Caroline Catherine Charles Charlotte Chris Christian Christiane Christina Christine Christophe Christopher Chuck Claire Claude Claudia Clément Colette Colin Corinne Craig Cynthia Cyril Cécile Céline Damien Dan Daniel Daniela Danielle Dave David Dean Deborah Debra Delphine Denis Denise Dennis Diana Diane Dick Didier Dmitry Dominic Dominique Don Donald Donna Doug Douglas Ed Edgar Eduardo Edward Elena Eliot Elizabeth Ellen Emily Emma Emmanuel Emmanuelle Eric Erik Ernest Ernesto Estelle Eugène Eva Evan Fabien Fabrice Fadila Felipe Fernando Florence Florian Francis Francisco Franck Francois Frank François Françoise Fred Frédéric Gabriel Gabrielle Gary Gaston Geneviève Geoffrey Geoffroy George Georges Gerald Gerard Gilles Gina Giorgia Giovanni Giuseppe Gordon Graham Greg Gregory Grégoire Guillaume Gustave Guy Gérald Gérard Hans Harold Harry Heather Helen Helena Henri Henry Herbert Hervé Howard Hubert Hugh Hugo Hunter Hélène Ian Igor Isabelle Ivan Ivanka Jack Jacob Jacqueline Jacques James Jamie Jan Jane Janet Jason Javier Jay Jean Jean-Baptiste Jean-Claude Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Noël Jean-Paul Jean-Pierre Jean-Yves Jeff Jeffrey Jennifer Jeremy Jerry Jesse Jessica Jill Jim Jimmy Joan Joanna Joe Joel Johan John Jon Jonathan Jorge Jose Josep Joseph Josh Joshua Josiane Joëlle Juan Judith Jules Julia Julian Julie Juliette Justin Justine Jérôme Kaja Karen Karine Karl Kate Katherine Kathleen Keith Ken Kenneth Kevin Kim Klaus Kurt Larry Lars Laura Lauren Laurence Laurent Lawrence Lee Leo Leon Leonard Leonardo Leslie Linda Lindsey Lisa Lloyd Louis Louise Luc Lucas Lucie Lucien Ludovic Luis Luiz Luke Lynn Léa Léon Madeleine Manon Manuel Marc Marc-Antoine Marcel Marcelo Marco Marcos Margaret Marguerite Maria Marianne Marie Marine Mario Marion Mark Marlène Martha Martin Martine Mary Mathieu Matt Matthew Matthias Maurice Max Maxime Megan Melania Melissa Michael Michel Michelle Michèle Miguel Mike Milan Mireille Mitch Monica Monique Muriel Myriam Nadia Najat Nancy Natalia Nathalie Nathan Neil Nicholas Nick Nicola Nicolas Nicole Nigel Nikolai Noah Norman Noémie Noël Odile Olaf Oleg Olga Oliver Olivier Oscar Otto Pablo Pamela Pascal Pat Patrice Patricia Patrick Paul Paula Paulo Pedro Penny Peter Phil Philip Philippe Pierre Pierre-Yves Quentin Rachel Rafael Ralph Randy Raphaël Raul Ray Raymond Rebecca Renaud René Ricardo Richard Rick Rob Robert Roberto Robin Rodrigo Roger Roland Romain Roman Ron Ronald Rosa Roselyne Ross Roy Russell Ruth Ryan Régis Rémi Sabine Salomé Sam Samantha Samuel Sandra Sara Sarah Scott Sean Sebastian Serge Sergei Sergey Sergio Sergueï Seth Sharon Simon Simone Solange Sophie Stefan Stephanie Stephen Steve Steven Stuart Stéphane Stéphanie Sue Susan Susana Svetlana Sylvain Sylvie Sébastien Ségolène Ted Teresa Terry Theresa Thierry Thomas Théo Thérèse Tim Timothy Todd Tom Tommy Tony Tracy Tristan Ursula Valerie Valérie Vera Victor Victoria Viktor Vincent Virginie Vladimir Volodymyr Véronique Walter Warren Wayne Wendy Will William Xavier Yannick Yuri Yves Yvonne Édouard Élisabeth Élise Éric Étienne Évelyne',
  ),
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
