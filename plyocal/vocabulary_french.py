"""French."""

from typing import Final

from plyocal.vocabulary_concepts import Beside, Concept, LanguageWords

FRENCH: Final = LanguageWords(
    code="fr",
    name="French",
    beside={
        Beside.CONTAINING: "avec dont",
        Beside.RESTING: "repos",
        Beside.EACH: "chaque toutes",
        Beside.AFTER_TOTAL: "total totale",
        Beside.SETS: "serie series",
        Beside.OR: "ou",
        Beside.GOAL: "en sous objectif",
        Beside.AGAIN: "repeter fois",
        Beside.AND: "et puis",
    },
    numbers=(
        "0.5 demi, 0.5 une demi, 2 deux, 3 trois, 4 quatre, 5 cinq, 6 six, 7 sept, 8 huit, 9 neuf, "
        "10 dix, 11 onze, 12 douze, 15 quinze, 16 seize, 18 dix huit, 20 vingt, 25 vingt cinq, "
        "30 trente, 35 trente cinq, 40 quarante, 45 quarante cinq, 50 cinquante, 60 soixante, "
        "75 soixante quinze, 90 quatre vingt dix"
    ),
    times=(
        "15 quart d heure, 45 trois quarts d heure, 60 une heure, 60 une petite heure, "
        "60 une bonne heure, 75 une heure et quart, 75 une heure quinze, 90 une heure et demie, "
        "90 une heure trente, 120 deux heures, 150 deux heures et demie, 150 deux heures trente"
    ),
    words={
        Concept.EASY: (
            "footing leger, footing tranquille, footing recuperateur leger, aisance, sortie endurance, "
            "endurance facile, sortie cool, petit footing, footing d'entretien, footing matinal, footing du "
            "matin, footing aerobie, course tranquille, reveil footing, footing, footings, endurance "
            "fondamentale, endurance?, ef?, footing facile, footing lent, course facile, course lente, "
            "facile?, tranquille?, lent*?, cool?, souple?, jogging, trottiner?, aisance respiratoire?, "
            "aerobie?, endurance active?, endurance de base, sortie facile, sortie tranquille, leger?, "
            "legere?, z1?, z2?, zone 1?, zone 2?, decrassage?, deblocage?, reveil musculaire?, course "
            "souple, footing en aisance, footing cool, footing souple, footing ef, footing en ef, run "
            "facile, run easy, easy run, sortie ef, ef cool, endurance douce, course en endurance, course en "
            "aisance"
        ),
        Concept.RECOVERY: (
            "footing de recuperation, footing recuperation, footing recup, recup?, recuperation?, "
            "recup active?, recuperation active?, course de recuperation, jogging de recuperation, "
            "regeneration?, footing regenerant, sortie recup, footing de recup"
        ),
        Concept.LONG: (
            "sortie longue, sl?, sorties longues, longue sortie, longue?, course longue, footing long, "
            "long?, endurance longue, sortie longue trail, long run, sortie longue velo?"
        ),
        Concept.MEDIUM_LONG: (
            "sortie mi longue, sortie semi longue, sortie moyenne, semi longue, mi longue, "
            "sortie moyennement longue"
        ),
        Concept.SPEED: (
            "seance cotes, piste vma, vma moyenne, 400m, 200m, 300m?, 1000m?, seance fractionne, intervalle, "
            "intervalles courts, intervalles longs, allures variees, variations d'allure, changement de "
            "rythme, changements de rythme, rythme?, seance rapide, bloc vma, sprint en cote, cotes, sortie "
            "vallonnee rapide, accelerations longues, seance de piste, test demi cooper, test 6 minutes, "
            "vitesse maximale, vameval, intermittent, intermittents, fractionne, fractionnes, fractionne "
            "court, fractionne long, vma, vma courte, vma longue, fartlek, intervalles?, interval, cote?, "
            "seance de cotes, cotes courtes, cotes longues, piste?, seance piste, vitesse?, repetitions?, "
            "pyramide?, pyramides?, progressif?, progressive?, sortie progressive, sprint?, sprints?, 30 30, "
            "30 30s, escaliers?, test vma, test?, test cooper, demi cooper, seance de vitesse, allure vma?, "
            "contre la montre?, qualite?, seance qualite, rapide?, intensite?, fractionnes courts, series?, "
            "montees?, montee?, blocs?, i?, vo2max, repetition generale?, simulation course, gammes?, "
            "interval training, 200m repetes, dur?, soutenu?, 200 m, fractionne en cote, vma en cote, vma "
            "piste, pps fractionne, vitesse pure, seance dure, bloc seuil, sprints en cote, progressif "
            "footing"
        ),
        Concept.TEMPO: (
            "tempo course, allure cible, seuil 1, seuil 2, sv1?, sv2?, seance allure, allure marathon, bloc "
            "allure, blocs allure, allure progressive, seance tempo, rythme marathon, travail au seuil, "
            "allure 5 km, allure 5k, as5?, seuil?, allure seuil?, seance au seuil, seance seuil, tempo?, "
            "allure semi, allure 10 km, allure 10k, allure semi marathon, allure specifique, allure?, as10?, "
            "as21?, as42?, as semi?, as marathon?, as?, am?, footing rapide, tempo run, seuil anaerobie, "
            "seuil long, allure course?, allure objectif?, course au seuil, endurance soutenue?, resistance "
            "douce?, resistance?, z3?, as 10, as 21, as 42, as 5, allure spe, allure spe 10 km, allure spe "
            "semi, seuil court, tempo long, seuils"
        ),
        Concept.STRIDES: (
            "lignes droites, ligne droite, accelerations, acceleration, gammes, educatifs?, "
            "gammes athletiques, ld?, foulees?, deroules, sprints en cote courts"
        ),
        Concept.RACE: (
            "10 km route, ekiden, trail nocturne, course caritative, course des, course du, semi trail, "
            "championnat departemental, cross departemental, cross regional, trail court course, "
            "competition, jour de course, jour de la course, jour j?, course officielle, course sur route, "
            "foulees de, corrida de noel, cross?, cross country, championnat*?, course de preparation, "
            "course prepa, parkrun, trail urbain, trail de, trail du, trail des, course a obstacles, 10 km "
            "de, les foulees, course nature, championnats de france, jour de competition, course nature de, "
            "championnat, les 10 km de, les 20 km de, course contre"
        ),
        Concept.NAMED_RACE: (
            "marathon, ultra?, ultra trail, triathlon, duathlon, relais?, utmb, marathon relais, saintelyon"
        ),
        Concept.HALF: "semi marathon, semi?, semimarathon, demi marathon",
        Concept.STRENGTH: (
            "poids, seance de musculation, renforcement general, haltero*, circuit renfo, crosstraining "
            "renfo, jambes?, dos?, bras?, pectoraux, fessiers?, hiit?, tabata?, kettlebell, entrainement "
            "fonctionnel, proprioception, proprio?, core?, renforcement?, renforcement musculaire, renfo, "
            "renfo musculaire, musculation, muscu, ppg, gainage, gym?, salle de sport, entrainement aux "
            "poids, abdos?, haltere*, circuit training, bas du corps?, haut du corps?, preparation physique, "
            "squats, pompes, seance jambes, corps entier, full body, renforcement bas du corps, kine "
            "exercices, exercices kine, chaise et gainage, abdominaux, renfo haut du corps, renfo bas du "
            "corps, renfo jambes, circuit ppg, force max, force maximale, force explosive, force?"
        ),
        Concept.CROSS: (
            "sortie velo, velo electrique, vae?, vtt electrique, gravel, patinage?, patins?, ski alpin, "
            "ski nordique, ski de randonnee, snowboard, raquettes?, kayak?, canoe?, canoe kayak, surf?, "
            "kitesurf, planche a voile, stand up paddle, paddle?, voile?, tennis?, badminton?, squash?, "
            "pickleball?, padel?, ping pong?, tennis de table, golf?, football?, foot?, rugby?, basket?, "
            "volley?, equitation, boxe?, judo?, karate?, danse?, skateboard?, skate?, patin a glace, "
            "handbike, velomobile, sortie virtuelle, home trainer virtuel, stepper?, escaliers machine, "
            "elliptique, meditation?, stretching, barre?, aquagym, crawl?, brasse?, course d'orientation, "
            "trampoline?, entrainement croise, sauna?, velo?, sortie vtt, sortie en vtt, sortie en velo, "
            "cyclisme, vtt, natation, piscine?, nager?, yoga, pilates, etirements?, etirement?, mobilite?, "
            "souplesse?, randonnee, rando?, rameur, aviron, velo elliptique, home trainer, aquajogging, "
            "ski de fond, ski?, roller?, escalade, velo route, assouplissements?, automassage*?, cardio?, "
            "sport croise, cross training, crossfit, zumba, spinning, ht?"
        ),
        Concept.WALK: "marche?, marcher, marche rapide, marche active, marche nordique, balade?, promenade?",
        Concept.PLYO: (
            "plyometrie, plyometrique?, plyo, pliometrie, bondissements?, foulees bondissantes, corde a "
            "sauter, sauts?, detente verticale, seance de sauts, multibonds, plio"
        ),
        Concept.REST: (
            "repos?, jour de repos, repos complet, repos total, off?, journee off, jour off, repos actif, "
            "pas de course, pas de footing, pas d'entrainement, pas d entrainement, journee de repos, "
            "relache, coupure?, repos voyage, pas de sport, journee sans course"
        ),
        Concept.RUN: (
            "course a pied, cap, courir?, sortie?, running, run, sortie trail, trail?, trail court, footing "
            "en groupe, sortie club, sortie course, entrainement course, tapis de course, sortie running, "
            "sortie nature, course en foret, sortie route, jogging du dimanche, sortie collective, footing "
            "course"
        ),
        Concept.RUN_WALK: (
            "marche course, course marche, marche et course, course et marche, alternance marche course, "
            "alternance course marche, footing marche, marche footing, alterner marche et course, "
            "courir marcher"
        ),
        Concept.WORKOUT: "entrainement, seance, exercice?, entrainement club, sport?",
        Concept.PACE: "allure, vitesse",
        Concept.WARM: "echauffement, retour au calme, rac, ech, echauf",
        Concept.OTHER: (
            "reunion, rendez vous, rdv, medecin, dentiste, docteur, kine, coiffeur, anniversaire?, mariage?, "
            "vol, avion, vacances?, voyage?, fete?, diner, dejeuner, repas, ecole?, conference, formation, "
            "cours, cinema?, concert?, inscription, inscriptions, dossard, dossards, retrait, retrait des "
            "dossards, benevole, benevolat, encourager, encouragement, spectateur, regarder, courses, faire "
            "les courses, courses leclerc, course poursuite, controle technique, garage, impot*, facture, "
            "demenagement, preparation de la reunion, examen, soutenance, visite, theatre?, spectacle, film, "
            "match, brocante, menage, poubelle*, encombrants, creche, bilan, entretien, appel, point hebdo, "
            "atelier, exposition, brunch?, apero?, echeance, livraison, hippique, en cours, bien sur, "
            "recours, concours, bleu, blanc, rouge tempo, jour blanc, jour rouge, tempo bleu, marathon de "
            "reunions, marathon cine, marathon series, chaussures, soldes, messe, bapteme, anniv, "
            "veterinaire, hotel?, gare?, seminaire, briefing, compte rendu, meeting, call, zoom, "
            "supermarche, magasin, poser, nuptiale, colis, soiree tranquille, compensateur, mot de passe, "
            "banque, notaire, loyer, contrat, devis, plombier, medecin du travail, prise de sang, enfants a, "
            "acheter, vendre, vente, achat, courses de, banquier, assurance, mutuelle, impots, mairie?, "
            "prefecture, police, tribunal, avocat, agence, appartement, visite appartement, etat des lieux, "
            "electricien, chauffage, chaudiere, ramonage, jardin?, tondre, bricolage, cuisine, recette, "
            "restaurant?, resto?, bar avec, bar a, soiree jeux, communion, enterrement, pacs, noel en "
            "famille, reveillon, opera?, ballet, musee?, vernissage, bibliotheque?, mediatheque, piano, "
            "guitare, violon, solfege, devoirs, college?, lycee?, universite?, partiel, partiels, rentree, "
            "sortie scolaire, kermesse, candidature, embauche, salaire, projet, livrable, client, "
            "fournisseur, budget, tva, paie, retraite reunion, don du sang, dermatologue, ophtalmo, gyneco, "
            "pediatre, hopital?, clinique, operation, irm, echographie, pharmacie, vaccin, lunettes, "
            "orthodontiste, coiffure, manucure, tatouage, tele, serie tv, cine, loto, voiture, pneus, "
            "vidange, permis, train pour, tgv, bus pour, secours, incendie, securite, astreinte, garde, "
            "permanence, brevet, permis de conduire, elections, vote"
        ),
        Concept.WEEK: (
            "semaine, semaines, sem, semaine de course, semaine allegee, semaine de recuperation, volume, "
            "phase, bloc?, cycle?, plan, programme, affutage?, volume semaine, kilometrage, semaine de repos"
        ),
        Concept.NOT: "pas, pas de, sans, ne pas, aucun, aucune, au lieu de",
        Concept.OR: "ou",
        Concept.AROUND: "avant, apres, pre, post, pour, avant la, apres la, d'avant, veille de",
        Concept.WITH: (
            "avec, a, au, aux, en, dans, le long, autour, chez, vers, par, sur, dont, du, de, des"
        ),
        Concept.PLAIN: (
            "le, la, les, l, d, un, une, et, puis, matin, midi, apres midi, l'apres midi, l'apres, soir, "
            "soiree, aujourd'hui, demain, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lun, "
            "mar, mer, jeu, ven, sam, dim, court, courte, courts, vallonne, vallonnee, plat, plate, foret, "
            "chemin, bitume, groupe, club, minutes, heure, heures, metres, fois, plus, optionnel, "
            "facultatif, option, avec, serie, fc, fcm, fcmax, jour, petit, petite, grand, grande, nouvelle, "
            "specifique, debutant, libre, tour, en nature, nature, piste, electrique, seance, rec, objectif, "
            "fin, debut, entre, repos, recup, total, complet, complete, cool, mental, bien, merite, plus "
            "vite, en cote, avec les copains, copains, lourd, lourde, lourdes, mixte"
        ),
        Concept.LAST: (
            "dernier, derniers, derniere, dernieres, premiers, premieres, dont, incluant, finir, finir par, "
            "finir avec"
        ),
        Concept.TOTAL: "total, au total, distance, duree, temps, distance totale, duree totale, kilometrage",
        Concept.TO: "a, et jusqu'a",
        Concept.KILOMETRE: "km, kms, kilometre, kilometres, bornes",
        Concept.MILE: "mile, miles, mille, milles",
        Concept.METRE: "m, metre, metres",
        Concept.HOUR: "h, heure, heures",
        Concept.MINUTE: "min, mn, minute, minutes",
        Concept.SECOND: "s, sec, seconde, secondes",
    },
)
