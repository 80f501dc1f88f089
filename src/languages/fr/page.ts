import { type PageWords, phrases } from '../page.ts'

export const page: PageWords = {
  functionWords: phrases(`
    le | les | des | du | et | est | dans | une | pour | sur | au | aux | qui | pas | avec | ce | cette | il | elle | par | ses |
    leur | ont | été | sont | mais | après | entre | lors | ainsi | selon | être | président | ministre | affaires | étrangères |
    d'un | d'une | qu'il
  `),
  readMore: phrases(`
    Lire aussi | À lire aussi | À lire | Lire la suite | Lire également | Voir aussi | À voir aussi | Article réservé |
    Écouter aussi | Regarder | Pour en savoir plus | Pour aller plus loin | Découvrez aussi | Sur le même sujet | Voir | Lire
  `),
  related: phrases(`
    Articles similaires | Articles liés | Sur le même sujet | Sur le même thème | Dans la même rubrique | À lire également |
    Les plus lus | Le plus lu | Les plus consultés | Les plus partagés | À la une | Dernières actualités | Dernières infos |
    Derniers articles | Les dernières actualités | Vous aimerez aussi | Recommandé pour vous | Nos recommandations |
    La sélection de la rédaction | Le choix de la rédaction | Autres articles | Contenus sponsorisés | Article précédent |
    Article suivant | L’actualité en
  `),
  comments: phrases(`
    Commentaires | Vos commentaires | Vos réactions | Réagir | Laisser un commentaire | Laissez un commentaire |
    Ajouter un commentaire | Poster un commentaire | Contribuer | Réagissez | Votre adresse e-mail ne sera pas publiée |
    Aucun commentaire
  `),
  closings: phrases(`Fin`),
  staff: phrases(`
    Rédacteur en chef | Rédactrice en chef | Directeur de la publication | Directrice de la publication |
    Directeur de la rédaction | Président-directeur général du journal | Directeur général du journal
  `),
  published: phrases(`
    Publié le | Publié | Publiée le | Paru le | Posté le | Mis en ligne le | Date de publication | Date | Écrit le | Créé le |
    Diffusé le
  `),
  updated: phrases(`Mis à jour le | Mis à jour | Modifié le | Modifié | Dernière mise à jour | Actualisé le | Mise à jour`),
  credits: phrases(`
    Photo | Photos | Crédit photo | Crédits photo | Crédit | Image | Par | Illustration | Auteur | Propos recueillis par |
    Rédigé par | Écrit par | Traduit par | Envoyé spécial | Infographie
  `),
  photoCredits: phrases(`Photo | Archives | Crédit | Capture d’écran`),
  sources: phrases(`Source | Sources | Source AFP`),
  details: phrases(`
    Temps de lecture | Temps de | min de lecture | Lecture | Rubrique | Catégorie | Catégories | Vues | Nombre de lectures |
    Lien permanent | Numéro
  `),
  controls: phrases(`
    Partager | Partager sur | Partager l’article | Imprimer | Envoyer | Envoyer par e-mail | Copier le lien | Enregistrer |
    Suivant | Précédent | Se connecter | S’inscrire | Connexion | Rechercher | Fermer | Télécharger | Écouter | S’abonner |
    Offrir | Ajouter à vos sélections | Ajouter à mes favoris | Retour en haut | Voir plus | Afficher plus | Répondre | Signaler |
    Publicité
  `),
  invitations: phrases(`
    Abonnez-vous | Inscrivez-vous | Suivez-nous | Rejoignez-nous | Recevez notre | Recevez nos | notre newsletter |
    nos newsletters | Cliquez ici | Téléchargez l’application | La suite est réservée aux abonnés | Il vous reste |
    réservé aux abonnés | réservée aux abonnés | Donnez votre avis | Réservez dès maintenant | Nous utilisons des cookies |
    Découvrez les offres | Déjà abonné
  `),
  navigation: phrases(`
    Accueil | Aller au | Menu | Menu principal | Qui sommes-nous | Nous contacter | Contact | Mentions légales | Plan du site |
    Archives | Actualités | Politique | Économie | International | Monde | Société | Sport | Sports | Opinions | Idées | Vidéos |
    Sciences | Vous êtes ici | Culture
  `),
  rights: phrases(`
    Tous droits réservés | Tous droits de reproduction | Droits d’auteur | Reproduction interdite | Toute reproduction
  `),
  disclaimers: phrases(`
    ne reflètent pas nécessairement | ne reflète pas nécessairement | n’engagent que | n’engage que |
    ne saurait être tenu responsable
  `),
  tags: phrases(`Mots-clés | Mots clés | Tags | Étiquettes | Thèmes | Sujets | Dans cet article`),
  continued: phrases(`lire la suite | la suite | en savoir plus | suite`),
}
