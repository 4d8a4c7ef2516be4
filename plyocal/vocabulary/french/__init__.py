"""French."""

from typing import Final

from plyocal.vocabulary.concepts import Beside, Concept, LanguageWords
from plyocal.vocabulary.french.life import LIFE, PLAIN
from plyocal.vocabulary.french.speed import SPEED, STRIDES, TEMPO
from plyocal.vocabulary.french.sports import CROSS, PLYO, REST, STRENGTH

FRENCH: Final = LanguageWords(
    code="fr",
    name="French",
    beside={
        Beside.CONTAINING: "avec dont comprenant",
        Beside.RESTING: "repos",
        Beside.EACH: "chaque toutes",
        Beside.AFTER_TOTAL: "total totale",
        Beside.SETS: "serie series",
        Beside.OR: "ou",
        Beside.GOAL: "en sous objectif",
        Beside.AGAIN: "repeter fois repetitions series tours",
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
            "matin, course tranquille, course cool, allure libre?, reveil footing, footing, footings, "
            "endurance fondamentale, "
            "endurance?, ef?, footing facile, course facile, course lente, facile?, tranquille?, lent*?, "
            "cool?, souple?, jogging, trottiner?, aisance respiratoire?, aerobie?, endurance active?, "
            "endurance de base, sortie facile, sortie tranquille, leger?, legere?, z1?, z2?, zone 1?, zone "
            "2?, deblocage?, reveil musculaire?, course souple, footing en aisance, footing cool, footing "
            "souple, footing ef, footing en ef, run facile, run easy, easy run, sortie ef, ef cool, "
            "endurance douce, course en endurance, course en aisance, trot?, trottinage, tranquilou?, "
            "tranquillou?, pepere?, papote?, allure papote, en papotant, jog?, oxygenation?, footing "
            "d'oxygenation, sans montre?, sans chrono?, aux sensations?, footing plaisir, course plaisir, "
            "run cool, run tranquille, petit tour tranquille, petit run, footinguette, remise en jambes, "
            "remise en jambe, footing progressif cool, sortie souple, ef vallonnee, ef vallonne, ef trail, "
            "easy?, relax?, zen?, allure confort, footing relache, footing de decrassage, footing "
            "decrassage, footing digestif, footing blabla, footing bavardage, footing continu, footing "
            "progressif leger, reprise course?, reprise en douceur, footing veille, footing active, jog "
            "leger, petit tour?, tour tranquille, tour en endurance, balade en courant, sortie plaisir?, "
            "sortie en endurance, sortie en ef, sortie aerobie, sortie z2, sortie decrassage, sortie relax, "
            "sortie papote, endurance aerobie, endurance lente, endurance tranquille, endurance z1, "
            "endurance z2, endurance longue facile, endurance en nature, fondamentale?, ef nature, ef + ld, "
            "allure facile, allure confortable, allure ef, allure endurance, allure conversation, confort?, "
            "tout en aisance, relache course, detente?, mise en jambes, mise en jambe, degourdissage, "
            "degourdir les jambes, activation veille de course, deverrouillage?, capacite aerobie?, course "
            "detente, course relax, course endurance, course ef, course z2, run ef, run endurance, run z2, "
            "run relax, doucement?, doux?, douce?, tout doux, mollo?, en douceur?, papotage?, papoter?, "
            "bavardage?, en bavardant?, en discutant?, discuter?, causette?, derouiller les jambes, delier "
            "les jambes, peinard?, se derouiller, sans se presser?, sans pression?, sans stress?, sans "
            "forcer?, zero pression?, no stress?, fc basse?, basse fc?, pouls bas?, endu?, endu fonda, "
            "endurance fonda, course a allure cool, mise en route?, sortie fonciere, foncier?, rando-trot, "
            "course a la sensation, a la sensation?, sensations?, decontracte?, decontractee?, maintien?, fc "
            "inferieure?, respiration aisee?, allure respirable, run plaisir, run decontracte, balade "
            "trottinee, trottinade, course poussette, run poussette, sortie relachee, cool cool, petit jog, "
            "zone basse?, basse intensite?, faible intensite?, allure basse, veille de course footing, "
            "reveil des jambes, activation course, activation pre-course, footing activation, allure "
            "plaisir, a allure plaisir"
        ),
        Concept.RECOVERY: (
            "footing de recuperation, footing recuperation, footing recup, recup?, recuperation?, recup "
            "active?, recuperation active?, course de recuperation, jogging de recuperation, "
            "regeneration?, footing regenerant, sortie recup, footing de recup, decrassage, decrass, "
            "footing decrassage, footing de decrassage, decrassage lendemain de course, recupe?, trot de "
            "recup, trot recup, footing regen, regeneratif, regenerant, footing de regeneration, "
            "recovery?, recovery run, ef recup, footing post course, footing lendemain, footing "
            "regeneration, footing recuperateur, footing recupe, regenerative?, sortie regeneratrice, "
            "sortie de recuperation, sortie recuperation, trot de recuperation, trottinement?, course "
            "regenerative, recup footing, recup en courant, reg?, footing du lendemain, lendemain de "
            "course footing, rege?, footing post-competition, footing post marathon"
        ),
        Concept.LONG: (
            "sortie longue, sl?, sorties longues, longue sortie, longue?, course longue, footing long, "
            "long?, endurance longue, sortie longue trail, long run, sortie longue velo?, slong?, longue "
            "sortie trail, grande sortie, grosse sortie, sortie tres longue, longue distance?, sortie de "
            "2h, sortie de 3h, long footing, grande boucle, sl trail, sl vallonnee, sl ef, sl nature, sl "
            "dimanche, sl allure, sl progressive, sl 2h, footing tres long, longue endurance, longue du "
            "dimanche, la longue, sortie dominicale, sortie du dimanche longue, rando course, rando trail, "
            "trail long, sortie trail longue, sortie montagne longue, weekend choc, week end choc, bloc "
            "long, entrainement long, course tres longue, run long, grand tour?, grosse boucle?, off "
            "trail, off montagne, 30 bornes?, wec, sl spe, sl finish rapide, sl progressif, slm?, sortie "
            "fonciere longue, foncier long, gros volume trail, sortie ultra, longue trail, sortie xl, "
            "sortie montagne?"
        ),
        Concept.MEDIUM_LONG: (
            "sortie mi longue, sortie semi longue, sortie moyenne, semi longue, mi longue, "
            "sortie moyennement longue, sl courte, petite sortie longue, footing moyen long"
        ),
        Concept.SPEED: SPEED,
        Concept.TEMPO: TEMPO,
        Concept.STRIDES: STRIDES,
        Concept.RACE: (
            "10 km route, ekiden, trail nocturne, course caritative, course des, course du, semi trail, "
            "championnat departemental, cross departemental, cross regional, trail court course, "
            "competition, jour de course, jour de la course, jour j?, course officielle, course sur route, "
            "foulees de, corrida de noel, cross?, cross country, championnat*?, course de preparation, "
            "course prepa, parkrun, trail urbain, trail de, trail du, trail des, course a obstacles, 10 km "
            "de, les foulees, course nature, championnats de france, jour de competition, course nature "
            "de, championnat, les 10 km de, les 20 km de, course contre, nocturne de, nocturne du, "
            "nocturne des, nocturne d, foulees du, foulees des, foulees d, corrida de, corrida du, corrida "
            "des, corrida d, la cross du, cross des, cross de, cross d, cross long, cross court, cross "
            "college, championnats, regionaux?, departementaux?, interregionaux, ronde des, ronde de, "
            "ronde du, boucles de, boucles du, boucles des, trail d, trail de la, kilometre vertical, km "
            "vertical, course de montagne, course de la, course de cote?, course hors stade, cross "
            "hivernal, dix kilometres de, 10 bornes de, montee historique, courir pour?, la course du, "
            "color run, ekiden de, meeting d'athletisme, interclubs, course club?, urban trail, sas?, "
            "ligne de depart?, 10 km du, 10 km des, course nocturne, corrida pedestre, trail blanc, trail "
            "court 15 km, course relais, challenge course, challenge des, challenge departemental, course "
            "en relais, course pedestre, course de cotes, course d'obstacles, course par equipe, course "
            "solidaire, course rose, course feminine, octobre rose course, la parisienne, odyssea, "
            "telethon course, boucle des, tour pedestre, montee de, montee du, kilometre vertical course, "
            "cross club, cross scolaire, championnats de ligue, championnat regional, championnat de "
            "france, france de cross, compet, compet piste, compete?, competition piste, course objectif, "
            "course but, objectif principal?, objectif a, objectif b, course test, course tune up, petite "
            "course?, course de rentree, course de noel, course du nouvel an, saint sylvestre, 5 km route, "
            "5 km officiel, 10 km officiel, 10 km label, 10 km course, 10 bornes, 20 km de, 15 km de, 24 "
            "heures, 6 heures course, 100 bornes, maratrail, city trail, mud day, hyrox, challenge?, "
            "coupe?, challenge d'hiver, challenge nature, manche?, cross n, etape n, serie de cross, "
            "circuit de cross, challenge running, course de la rentree, course de la saint-valentin, "
            "course de la st valentin, course de la saint valentin, course de paques, marathon de la "
            "biere, semi marathon de la biere, festival trail, trail festival, virade, inter-clubs, "
            "meeting athle, soiree piste, soiree 3000, soiree 5000, soiree 1000, 10 km labellise, course "
            "labellisee, dossard?, prepa 10 km course, tour du lac course, course autour, cross municipal, "
            "cross inter-entreprises, challenge inter-entreprises, run des entreprises, course "
            "inter-entreprises, course en duo, relais trail, trail duo, trail en relais, course a etapes, "
            "rando trail, ultra du, grimpee?, 100 km de, course virtuelle, course connectee, france 10 km, "
            "france de semi, france de trail, regionaux de cross, departementaux de cross, les boucles?, "
            "la ronde?"
        ),
        Concept.NAMED_RACE: (
            "marathon, foulees, les foulees, ultra?, ultra trail, triathlon, duathlon, relais?, utmb, "
            "marathon relais, saintelyon, marathon de, marathon du, marathon d, relais marathon, marathon "
            "vert, marathon pour tous, 100 km de, ekiden, swimrun, bike and run, run and bike, cross "
            "triathlon, triathlon s, triathlon m, triathlon olympique, ironman, grand raid, diagonale des "
            "fous, maxi race, sierre zinal, paris versailles, marseille cassis, templiers"
        ),
        Concept.HALF: (
            "semi marathon, semi?, semimarathon, demi marathon, semi de, semi du, semi d, semi des"
        ),
        Concept.STRENGTH: STRENGTH,
        Concept.CROSS: CROSS,
        Concept.WALK: (
            "marche?, marcher, marche rapide, marche active, marche nordique, balade?, promenade?, "
            "marche 30 min, marche douce, marche tranquille, marche sportive, marche afghane, "
            "marche athletique, marche inclinee, grande marche, marche digestive, se promener, promener, "
            "marche a pied"
        ),
        Concept.PLYO: PLYO,
        Concept.REST: REST,
        Concept.RUN: (
            "course a pied, cap, courir?, sortie?, running, run, sortie trail, trail?, trail court, "
            "footing en groupe, sortie club, sortie course, entrainement course, tapis de course, sortie "
            "running, sortie nature, course en foret, sortie route, jogging du dimanche, sortie "
            "collective, footing course, rando course, tapis?, off trail, course off, sortie nocturne?, "
            "tour du lac en courant, aller courir, on court, course matinale, course du matin, course du "
            "soir, course du midi, course midi, course entre midi et deux, course au parc, course sur "
            "tapis, course tapis, course sur la plage, course plage, course en groupe, course club, course "
            "collective, course solo, course avec, course libre, course nature libre, run to work, runtaf, "
            "run taf, course taf, courir au travail, aller au travail en courant, rentrer en courant, "
            "retour en courant, trajet en courant, tapis roulant, seance tapis, sortie tapis, sortie "
            "groupe, sortie en groupe course, sortie entre amis course, sortie avec le groupe, sortie "
            "bitume, sortie bord de mer, sortie bord de seine, bords de seine, bords de marne, bord de "
            "mer?, sortie sur les quais, quais?, tour du lac, tour du parc, tour de lac, boucle du lac, "
            "boucle?, canicross, cani cross, entrainement avec le groupe, entrainement en groupe, "
            "entrainement groupe, reconnaissance parcours, reconnaissance du parcours, reconnaissance "
            "trail, cani-cross, poussette course, sortie poussette, sortie "
            "montagne?, sortie chemins, sortie foret, off course, rando running, entrainement trail, ecole "
            "de trail, ecole d'athle, en courant?, aller en courant, course de l'apres midi, course en "
            "soiree, course a pied le matin, run collectif, taffrun, groupe de course, entrainement club "
            "athle, seance club?, entrainement athle, courir en groupe, courir avec, on va courir, partir "
            "courir, petite course?, course dans les bois, course au bord, sortie frontale, trail nature "
            "sortie, sortie bois, boulot-maison en courant, continu?, en continu"
        ),
        Concept.RUN_WALK: (
            "marche course, course marche, marche et course, course et marche, alternance marche course, "
            "alternance course marche, footing marche, marche footing, alterner marche et course, "
            "courir marcher, de 0 a 5 km, couch to 5k, c25k, alterner marche, alterner course, alterner "
            "marche course, alterner course marche, alternance marche trot, marche trot, trot marche, "
            "alterner marche trot, reprise course marche, reprise marche course"
        ),
        Concept.WORKOUT: "entrainement, seance, exercice?, entrainement club, sport?",
        Concept.PACE: "allure, vitesse",
        Concept.WARM: "echauffement, retour au calme, rac, ech, echauf",
        Concept.OTHER: LIFE,
        Concept.WEEK: (
            "semaine, semaines, sem, semaine de course, semaine allegee, semaine de recuperation, volume, "
            "phase, bloc?, cycle?, plan, programme, affutage?, volume semaine, kilometrage, semaine de repos"
        ),
        Concept.NOT: (
            "pas, pas de, sans, ne pas, aucun, aucune, au lieu de, a la place de, a la place du, a la place "
            "de la, a la place des"
        ),
        Concept.OR: "ou",
        Concept.AROUND: (
            "pendant, "
            "avant, apres, pre, post, pour, avant la, apres la, d'avant, veille de, lendemain de, lendemain "
            "du, lendemain, le lendemain de, la veille, veille du, prepa, en vue de, en vue du, preparation "
            "du, preparation au, d'hier"
        ),
        Concept.WITH: (
            "avec, a, au, aux, en, dans, le long, autour, vers, par, sur, dont, du, de, des, entre, jusqu'a, "
            "autour du, autour de la, avec mon fils, avec ma fille, avec le chien, sous, devant, derriere, "
            "depuis, contre, malgre, pres de, a travers, pendant, durant, grace a, a cause de, cause"
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
