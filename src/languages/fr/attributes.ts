import type { AttributeWords } from '../attributes.ts'
import { phrases } from '../page.ts'

export const attributes: AttributeWords = {
  about: phrases(`
    au sujet de | au sujet du | au sujet des | à propos de | à propos du | à propos des | concernant | relatif à | relative à | relatifs à |
    consacré à | consacrée à | consacrés à | consacrées à | portant sur | sur la question de | sur le dossier | sur le thème de |
    discussions sur | pourparlers sur | négociations sur | entretiens sur | vues sur
  `),
  discuss: phrases(`
    discuté de | discuté du | discuté des | discuter de | discuter du | discuter des | discutent de | discuteront de | discuteront du | discuteront des | discutera de | discutera du | évoqueront | évoquera | aborderont | abordera | examineront | évoqué | évoquer | évoquent | évoque |
    abordé | aborder | abordent | examiné | examiner | traité de | ont porté sur | a porté sur | porteront sur | portera sur |
    échangé leurs vues sur | échangé sur | échangé des vues sur | passé en revue | fait le point sur | faire le point sur |
    ont été axés sur | était axé sur | ont convenu de | se sont mis d'accord sur | centré sur | centrés sur | centrées sur
  `),
  discussed: phrases(`
    ont été évoqués | ont été évoquées | a été évoqué | a été évoquée | ont été abordés | ont été abordées | a été abordé | a été abordée |
    étaient à l'ordre du jour | était à l'ordre du jour | ont été au centre | a été au centre
  `),
  affairs: phrases(`
    crise en | crise au | crise | guerre en | guerre au | guerre contre | conflit en | conflit au | conflit | situation en | situation au |
    situation dans | évolution en | événements en | paix en | paix au | cessez-le-feu en | cessez-le-feu au | règlement en | stabilité du |
    avenir de | avenir du | reconstruction de | reconstruction du | élections en | élections au | programme nucléaire de | dossier | question
  `),
  purpose: phrases(`
    pour des entretiens avec | pour s'entretenir avec | pour des discussions avec | pour des négociations avec | pour négocier avec |
    pour des pourparlers avec
  `),
  again: [
    {
      of: 'call',
      forms: phrases(`
        l'appel | cet appel | l'entretien téléphonique | cet entretien téléphonique | cette conversation | la conversation |
        l'échange téléphonique | cet échange téléphonique | leur conversation | leur appel
      `),
    },
    {
      of: 'talks',
      forms: phrases(`
        la rencontre | cette rencontre | leur rencontre | l'entretien | cet entretien | les entretiens | leurs entretiens | ces entretiens |
        leur entretien | les discussions | leurs discussions | les pourparlers | les négociations | la réunion | cette réunion | le sommet |
        ce sommet | le tête-à-tête | l'audience
      `),
    },
    {
      of: 'visit',
      forms: phrases(`
        la visite | cette visite | sa visite | le déplacement | ce déplacement | son déplacement | le voyage | ce voyage | son voyage |
        son séjour | leur visite
      `),
    },
    { of: 'press-conference', forms: phrases('la conférence de presse | cette conférence de presse | la conférence de presse commune') },
    { of: 'letter', forms: phrases('la lettre | cette lettre | sa lettre | le message | ce message | son message | la missive') },
  ],
  anew: phrases(`
    de nouveau | à nouveau | une nouvelle fois | encore une fois | deuxième appel | second appel | deuxième entretien |
    second entretien | deuxième conversation | deuxième rencontre | seconde rencontre | une deuxième fois |
    pour la deuxième fois | pour la troisième fois
  `),
  they: phrases(`
    ils | les deux | les deux hommes | les deux dirigeants | les deux ministres | les deux présidents | les dirigeants | les ministres |
    les présidents | les parties | les deux parties | les responsables | les deux pays | les deux responsables | les deux chefs d'État
  `),
  seat: phrases(`
    au palais | au palais présidentiel | au palais royal | au palais de l'Élysée | dans son bureau | à sa résidence | au ministère |
    au siège du ministère | au siège de la présidence | à la présidence
  `),
  held: phrases(`
    s'est tenu | s'est tenue | se sont tenus | se sont tenues | a eu lieu | ont eu lieu | se tient | se tiennent | se tiendra | se tiendront |
    aura lieu | auront lieu | s'est déroulé | s'est déroulée | se sont déroulés
  `),
  next: phrases(
    'ensuite | par la suite | plus tard dans la journée | le même jour | au cours de son séjour | lors de son séjour | pendant son séjour',
  ),
}
