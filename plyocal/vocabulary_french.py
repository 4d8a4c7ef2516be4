"""French."""

from typing import Final

from plyocal.vocabulary_concepts import Beside, Concept, LanguageWords
from plyocal.vocabulary_french_life import LIFE, PLAIN

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
            "legere?, z1?, z2?, zone 1?, zone 2?, deblocage?, reveil musculaire?, course souple, footing en "
            "aisance, footing cool, footing souple, footing ef, footing en ef, run facile, run easy, easy "
            "run, sortie ef, ef cool, endurance douce, course en endurance, course en aisance, trot?, "
            "trottinage, tranquilou?, tranquillou?, pepere?, papote?, allure papote, en papotant, jog?, "
            "oxygenation?, footing d'oxygenation, sans montre?, sans chrono?, aux sensations?, footing "
            "plaisir, course plaisir, run cool, run tranquille, petit tour tranquille, petit run, "
            "footinguette, remise en jambes, remise en jambe, footing progressif cool, sortie souple, ef "
            "vallonnee, ef vallonne, ef trail, easy?, relax?, zen?, allure confort"
        ),
        Concept.RECOVERY: (
            "footing de recuperation, footing recuperation, footing recup, recup?, recuperation?, "
            "recup active?, recuperation active?, course de recuperation, jogging de recuperation, "
            "regeneration?, footing regenerant, sortie recup, footing de recup, decrassage, decrass, footing "
            "decrassage, footing de decrassage, decrassage lendemain de course, recupe?, trot de recup, trot "
            "recup, footing regen, regeneratif, regenerant, footing de regeneration, recovery?, recovery "
            "run, ef recup, footing post course, footing lendemain"
        ),
        Concept.LONG: (
            "sortie longue, sl?, sorties longues, longue sortie, longue?, course longue, footing long, "
            "long?, endurance longue, sortie longue trail, long run, sortie longue velo?, slong?, longue "
            "sortie trail, grande sortie, grosse sortie, sortie longue vallonnee, sortie tres longue, longue "
            "distance?, sortie de 2h, sortie de 3h, long footing, grande boucle, sl trail, sl vallonnee, "
            "rando course longue"
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
            "footing, fracs?, frac?, fractio?, conconi, test conconi, test 3000, test 5000, test 1000, test "
            "2000, test 3 km, test 5 km, test 10 km, bosses?, montees seches, montees de marches, marches "
            "d'escalier, gradins?, rampes?, a bloc?, lactique?, pma?, vc?, demi fond?, 10 20 30?, montee "
            "descente?, fractionne en nature, fractionne pyramidal, minutes vite, allures?, seance de "
            "fractionne, seance de vma, fractionne piste, cotes raides, sprints courts, lignes de vitesse, "
            "survitesse?, kenyan?, seance intense, intense?, stade?, tour de stade, tours de stade, "
            "intensif?, bosse?"
        ),
        Concept.TEMPO: (
            "tempo course, allure cible, seuil 1, seuil 2, sv1?, sv2?, seance allure, allure marathon, bloc "
            "allure, blocs allure, allure progressive, seance tempo, rythme marathon, travail au seuil, "
            "allure 5 km, allure 5k, as5?, seuil?, allure seuil?, seance au seuil, seance seuil, tempo?, "
            "allure semi, allure 10 km, allure 10k, allure semi marathon, allure specifique, allure?, as10?, "
            "as21?, as42?, as semi?, as marathon?, as?, am?, footing rapide, tempo run, seuil anaerobie, "
            "seuil long, allure course?, allure objectif?, course au seuil, endurance soutenue?, resistance "
            "douce?, resistance?, z3?, as 10, as 21, as 42, as 5, allure spe, allure spe 10 km, allure spe "
            "semi, seuil court, tempo long, seuils, double seuil, seuil double, seuil aerobie, sous seuil?, "
            "blocs seuil, blocs tempo, allure m?, am42?, rythme semi, rythme course?, allure 21?, allure "
            "42?, allures specifiques, blocs spe, spe?, specifique marathon, specifique semi, specifique "
            "10?, travail d'allure, footing soutenu, sweet spot?"
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
            "championnat, les 10 km de, les 20 km de, course contre, foulees du, foulees des, foulees d, "
            "foulees de la, corrida de, corrida du, corrida des, corrida d, la corrida, cross du, cross des, "
            "cross de, cross d, cross long, cross court, cross college, championnats, regionaux?, "
            "departementaux?, interregionaux, ronde des, ronde de, ronde du, boucles de, boucles du, boucles "
            "des, trail d, trail de la, kilometre vertical, km vertical, course de montagne, course de la, "
            "course de cote?, course hors stade, cross hivernal, dix kilometres de, 10 bornes de, montee "
            "historique, courir pour?, la course du, color run, ekiden de, meeting d'athletisme, meeting "
            "piste, interclubs, course club?, urban trail, sas?, ligne de depart?, 10 km du, 10 km des, "
            "course nocturne"
        ),
        Concept.NAMED_RACE: (
            "marathon, ultra?, ultra trail, triathlon, duathlon, relais?, utmb, marathon relais, saintelyon, "
            "marathon de, marathon du, marathon d, relais marathon"
        ),
        Concept.HALF: (
            "semi marathon, semi?, semimarathon, demi marathon, semi de, semi du, semi d, semi des"
        ),
        Concept.STRENGTH: (
            "poids, seance de musculation, renforcement general, haltero*, circuit renfo, crosstraining "
            "renfo, jambes?, dos?, bras?, pectoraux, fessiers?, hiit?, tabata?, kettlebell, entrainement "
            "fonctionnel, proprioception, proprio?, core?, renforcement?, renforcement musculaire, renfo, "
            "renfo musculaire, musculation, muscu, ppg, gainage, gym?, salle de sport, entrainement aux "
            "poids, abdos?, haltere*, circuit training, bas du corps?, haut du corps?, preparation physique, "
            "squats, pompes, seance jambes, corps entier, full body, renforcement bas du corps, kine "
            "exercices, exercices kine, chaise et gainage, abdominaux, renfo haut du corps, renfo bas du "
            "corps, renfo jambes, circuit ppg, force max, force maximale, force explosive, force?, "
            "exercices?, exos?, exos kine, kine exos, exos du kine, exercices du kine, exercices de kine, "
            "exos de kine, reeducation?, reeduc?, excentrique*?, elastiques?, elastique?, bosu, fentes, "
            "mollets?, basic fit, fitness park, keep cool, salle?, muscu*, renfos, kettle, poids du corps, "
            "pdc?, planche?, tractions, burpees, squat, prepa physique, prevention blessure?, prevention "
            "blessures?, caf?, souleve de terre, developpe couche, halteres, trx, swiss ball, isometrie, "
            "isometrique?, cuisses?, ischios?, seance salle, seance de salle, fitness?, cross training "
            "muscu, stabilite?, equilibre?"
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
            "sport croise, cross training, crossfit, zumba, spinning, ht?, aqua jogging, aqua?, longueurs?, "
            "nage?, nat?, velotaf?, wattbike, sortie gravel, cyclo?, cyclosport*, foot en salle?, futsal?, "
            "five?, entrainement de foot?, entrainement foot?, ski de rando, ski rando, ski roue, skating?, "
            "ergo rameur, ergo?, body pump, bodypump, cours de yoga, cours de pilates, cours de spinning, "
            "cours de natation, cours de danse, rpm?, biking, velo d'appartement, velo stationnaire, "
            "aquabike, aquabiking, longe cote, course en piscine, course dans l'eau, tai chi, qi gong, "
            "escalade en salle, bloc escalade, via ferrata, alpinisme, raquettes a neige, sortie raquettes, "
            "trek?, dos crawle, palmes?, sup?, hand?, handball?, etirer?, yin yoga, foam roller, rouleau?, "
            "barre au sol"
        ),
        Concept.WALK: "marche?, marcher, marche rapide, marche active, marche nordique, balade?, promenade?",
        Concept.PLYO: (
            "plyometrie, plyometrique?, plyo, pliometrie, bondissements?, foulees bondissantes, corde a "
            "sauter, sauts?, detente verticale, seance de sauts, multibonds, plio, cloche pied, multi bonds, "
            "bonds?, sauts de haies, sauts de haie, sauts en contrebas, sauts pliometriques, box jumps, "
            "sauts sur box, sauts de box, rebonds?, pieds joints?, sauts pieds joints, corde?, sauts a la "
            "corde, saut a la corde, exercices de sauts, circuit sauts, explosivite?, jump*?, sauts groupes, "
            "squat jumps, squats sautes, fentes sautees"
        ),
        Concept.REST: (
            "repos?, jour de repos, repos complet, repos total, off?, journee off, jour off, repos actif, "
            "pas de course, pas de footing, pas d'entrainement, pas d entrainement, journee de repos, "
            "relache, coupure?, repos voyage, pas de sport, journee sans course, rien aujourd'hui, "
            "aujourd'hui rien, rien du tout?, ne rien faire, pieds en l'air, canape?, journee canape, "
            "farniente, glande?, glandage, se reposer?, reposer?, on se repose, repos bien merite, jour sans "
            "course, jour sans sport, jour libre?, recuperation totale, repos force, sans entrainement, jour "
            "de repos merite, rest day, day off?, rien?"
        ),
        Concept.RUN: (
            "course a pied, cap, courir?, sortie?, running, run, sortie trail, trail?, trail court, footing "
            "en groupe, sortie club, sortie course, entrainement course, tapis de course, sortie running, "
            "sortie nature, course en foret, sortie route, jogging du dimanche, sortie collective, footing "
            "course, rando course, tapis?, off trail, course off, sortie running club, run club, sortie "
            "nocturne?, tour du lac en courant, aller courir, on court"
        ),
        Concept.RUN_WALK: (
            "marche course, course marche, marche et course, course et marche, alternance marche course, "
            "alternance course marche, footing marche, marche footing, alterner marche et course, "
            "courir marcher, de 0 a 5 km, couch to 5k, c25k, alterner marche, alterner course, alterner "
            "marche course, alterner course marche, alternance marche trot, marche trot, trot marche, "
            "alterner marche trot"
        ),
        Concept.WORKOUT: "entrainement, seance, exercice?, entrainement club, sport?",
        Concept.PACE: "allure, vitesse",
        Concept.WARM: "echauffement, retour au calme, rac, ech, echauf",
        Concept.OTHER: LIFE,
        Concept.WEEK: (
            "semaine, semaines, sem, semaine de course, semaine allegee, semaine de recuperation, volume, "
            "phase, bloc?, cycle?, plan, programme, affutage?, volume semaine, kilometrage, semaine de repos"
        ),
        Concept.NOT: "pas, pas de, sans, ne pas, aucun, aucune, au lieu de",
        Concept.OR: "ou",
        Concept.AROUND: "avant, apres, pre, post, pour, avant la, apres la, d'avant, veille de",
        Concept.WITH: (
            "avec, a, au, aux, en, dans, le long, autour, chez, vers, par, sur, dont, du, de, des, entre, "
            "jusqu'a, autour du, autour de la, avec les enfants, avec mon fils, avec ma fille, avec les "
            "gosses, avec le chien"
        ),
        Concept.PLAIN: PLAIN,
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
