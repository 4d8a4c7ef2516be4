"""Titles that tell of the runner's illness, injury or pain, and those that only look like it."""

import pytest
from work import calls

from plyocal import recognise
from plyocal.recognition.complaints import tells_of_injury
from plyocal.vocabulary import absences
from plyocal.vocabulary.ailments import beside, names
from plyocal.vocabulary.ailments.bodyparts import BODY_PARTS
from plyocal.workouts import Trait, WorkoutKind

REST, OTHER = WorkoutKind.REST, WorkoutKind.OTHER


def is_unwell(title, description=""):
    said = recognise(title, description)
    return said.kind is REST and Trait.UNWELL in said.traits


@pytest.mark.parametrize(
    "title",
    [
        *("SICK pneumonia", "sick in bed", "ill in bed", "Fever", "Bronchitis", "Covid-19", "Food poisoning"),
        *("Sick leave", "In bed with a cold", "Cold", "Flu (39.2)", "Sick day 2", "Sick - run cancelled"),
        *("Covid positiv", "Bettlägerig", "Umgeknickt", "Rolled ankle", "Hamstring tweak", "Knie OP"),
        *("Krank im Bett", "krankgeschrieben", "Krankenstand", "Malade, au lit", "Enfermo en cama"),
        *("A letto con febbre", "Ziek in bed", "Doente", "Sjuk", "Syk", "Syg", "Flunssa", "Na L4", "L4"),
        *("Грипп", "生病", "感冒发烧", "風邪", "インフルエンザ"),
    ],
)
def test_an_illness_makes_a_rest_of_the_unwell(title):
    assert is_unwell(title)


@pytest.mark.parametrize(
    "title",
    [
        *(
            "Injury",
            "Calf strain",
            "Achilles tendinopathy",
            "Torn calf",
            "knee pain",
            "Stress reaction tibia",
        ),
        *("Runner's knee", "Sprained ankle", "niggle in calf", "Knieschmerzen", "Wade gezerrt"),
        *("Schmerzen im Knie", "mal au genou", "Entorse cheville", "dolor de rodilla", "Mal di schiena"),
        *("Kniepijn", "Dor no joelho", "Ont i knät", "Vondt i kneet", "Ondt i knæet", "Polvikipu"),
        *("Ból kolana", "Болит колено", "膝盖痛", "膝が痛い", "怪我"),
    ],
)
def test_so_do_an_injury_and_pain_beside_a_part_of_the_body(title):
    assert is_unwell(title)


@pytest.mark.parametrize(
    "title",
    [
        *("Kuba sick at home", "sick kid", "Kind krank", "Sick: Tom", "Mama krank", "Anna malade"),
        *("Sick - Tom", "Krank - Lena", "Flu – Anna", "Cold - Tom", "Krankenstand - Lena"),
        *("Piedmont", "Piemont", "Kneefront", "Umriss", "Operation Dagsverk", "Operation Smile"),
        *("flu shot", "Covid test", "Grippeimpfung", "流感疫苗", "インフル予防接種", "physio 16:00"),
        *(
            "sick leave policy meeting",
            "pain points workshop",
            "Injury clinic 10:00",
            "Knee pain - doctor 16:00",
        ),
        *(
            "cold brew",
            "sick beats",
            "Saturday Night Fever",
            "Torn jeans to tailor",
            "Broken boiler",
            "No pain",
        ),
    ],
)
def test_others_and_doctors_and_words_with_two_meanings_make_none(title):
    assert recognise(title).kind is OTHER


@pytest.mark.parametrize(
    "title",
    ["Rest - kids sick", "Ruhetag (Kind krank)", "Rest (injury prevention)", "Rest", "休息日(孩子生病)"],
)
def test_a_rest_for_another_reason_is_a_plain_one(title):
    said = recognise(title)
    assert (said.kind, said.traits) == (REST, ())


@pytest.mark.parametrize(
    "title", ["Rest (knee pain)", "Injured, no running", "Ruhetag, krank", "Lepo, flunssa"]
)
def test_a_rest_tells_that_it_is_for_an_illness_or_an_injury(title):
    assert is_unwell(title)


@pytest.mark.parametrize("title", ["Flu week", "Broken toe", "pulled hamstring", "IT band pain"])
def test_words_of_training_and_of_weeks_mislead_nobody(title):
    assert is_unwell(title)


@pytest.mark.parametrize(
    "title", ["Off knee", "Repos mollet", "No running - calf", "Ruhetag Wade", "停跑(膝盖)"]
)
def test_who_rests_a_part_of_the_body_is_unwell_and_injured(title):
    assert is_unwell(title)
    assert tells_of_injury(title)


@pytest.mark.parametrize("title", ["Rest, back at work", "Rest and stretch hips", "Off, legs tired"])
def test_who_rests_from_work_is_not(title):
    assert recognise(title).traits == ()


def test_a_workout_stays_one_whatever_hurts_and_rest_wins_over_the_workout_below_it():
    assert recognise("Easy run 8k (knee hurts)").kind is WorkoutKind.EASY
    assert recognise("Calf strain rehab").kind is WorkoutKind.STRENGTH
    assert is_unwell("SICK", "8 x 400 m @ 5k pace, tempo run")


@pytest.mark.parametrize(
    "title", ["Physio - Achilles", "Rehab", "Easy run 8k (knee hurts)", "Injury", "Knieschmerzen", "膝が痛い"]
)
def test_injuries_are_spoken_of_in_any_event(title):
    assert tells_of_injury(title)


@pytest.mark.parametrize(
    "title",
    [
        "Flu",
        "Easy 5k pain free",
        "Injury prevention",
        "Prehab",
        "Physiology lecture",
        "Kind krank, Physio",
        "Rest",
    ],
)
def test_illness_and_what_prevents_an_injury_are_not(title):
    assert not tells_of_injury(title)


@pytest.mark.parametrize(
    "title",
    [
        *("Backache", "Ryggont", "Muskelriss", "Wadenriss", "Rückenschmerzen", "Achillessehnenreizung"),
        *("Operation", "Knee operation", "Operation Knie", "Nach Operation", "Operation day"),
        *("Frei - Knieschmerzen", "Fri - knee pain", "Fri: calf strain", "Free day, knee pain"),
        *("Flu - stayed in all day", "Sick - run cancelled", "Sick - ugh"),
        *("Covid - isolating", "Flu - awful"),
    ],
)
def test_pain_in_one_word_a_bare_operation_and_a_day_off_are_of_the_unwell(title):
    assert is_unwell(title)


@pytest.mark.parametrize(
    "title",
    [
        *("Fri: calf strain", "Easy run (fri) achilles pain", "Frei - Knieschmerzen", "Free day - knee pain"),
        *(
            "Operation",
            "Reha",
            "Frühreha",
            "Kniereha",
            "Rehabträning",
            "kiné",
            "kiné genou",
            "RDV kiné",
            "Kiné 14h",
        ),
        *("Riabilitazione", "Physical therapy", "Backache run"),
    ],
)
def test_friday_and_a_day_off_hide_no_injury_and_healing_is_told_by_whole_words(title):
    assert tells_of_injury(title)


@pytest.mark.parametrize(
    "title",
    [
        *("Corsa a ritmo variabile 8 km", "Rehan's birthday", "Kine Hansen", "Operation Smile 5k"),
        *("Physio student exam", "Knee pain free 5k", "Verletzungsfrei laufen", "Injury-free day"),
        *("Vorbeugung von Verletzungen", "Risk of knee injury", "Physio - injury prevention", "Piedmont"),
    ],
)
def test_words_like_those_of_healing_and_what_spares_one_an_injury_tell_of_none(title):
    assert not tells_of_injury(title)


def test_strength_work_of_any_name_of_healing_is_physiotherapy():
    assert recognise("Rehastunde").traits == (Trait.PHYSIO,)
    assert recognise("Devoirs kiné").traits == (Trait.PHYSIO,)


@pytest.mark.parametrize(
    "title",
    [
        *(
            "Calf tight",
            "Knee KO",
            "Pulled hammy",
            "Wadenkrampf",
            "Knie dick",
            "Genou HS",
            "Mollet contracturé",
        ),
        *(
            "Rodilla hinchada",
            "Gemelo cargado",
            "Polpaccio duro",
            "Kuitkramp",
            "Dikke enkel",
            "Joelho inchado",
        ),
        *("Svullen fotled", "Vadkramp", "Hovent kne", "Hævet ankel", "Polvi turvoksissa", "Pohje jumissa"),
        *("Spuchnięte kolano", "Skurcz łydki", "Опухло колено", "Забиты икры", "膝盖肿了", "膝に違和感"),
    ],
)
def test_what_runners_say_of_a_part_of_the_body_is_an_injury(title):
    assert is_unwell(title)
    assert tells_of_injury(title)


@pytest.mark.parametrize(
    "title",
    [
        *("Tendinite rotulienne", "Tendinite TFL", "Tendinitis supraspinatus", "Tendinitis aquílea"),
        *("Gros rhume", "Stinking cold", "Dicke Erkältung", "Brutto raffreddore", "Flinke verkoudheid"),
        *("Syndrome de l'essuie-glace", "Lesione muscolare", "Patellar tendinopathy"),
    ],
)
def test_adjectives_and_names_hide_no_injury_nor_illness(title):
    assert is_unwell(title)


@pytest.mark.parametrize(
    "title",
    [
        *("In bed", "Im Bett", "Encore au lit", "En cama", "A letto", "Op bed", "De cama", "I sängen"),
        *("Til sengs", "I sengen", "Sängyssä", "W łóżku", "Лежу в постели", "Sigo malo", "KO", "Patraque"),
    ],
)
def test_who_is_in_bed_is_ill_if_a_title_tells_nothing_else(title):
    assert is_unwell(title)


@pytest.mark.parametrize(
    "title",
    ["Au lit avant 22h", "Breakfast in bed", "In bed by 10", "KO Cup final", "Emma KO", "Bett kaufen"],
)
def test_other_beds_and_knockouts_are_none(title):
    assert recognise(title).kind is OTHER


@pytest.mark.parametrize("title", ["Knee", "Right knee", "Achille", "Rodilla", "Linkes Knie", "Polvi", "膝"])
def test_a_joint_that_a_day_is_called_by_ails(title):
    assert is_unwell(title)
    assert tells_of_injury(title)


@pytest.mark.parametrize(
    "title", ["Knee MRI", "Achilles 10k", "Knee rehab", "Tight deadline", "Tendinitis workshop"]
)
def test_beside_other_words_it_does_not(title):
    assert recognise(title).kind is not REST


@pytest.mark.parametrize("title", ["Parón gemelo", "Reposo gemelo", "Arret (ischio)"])
def test_rest_beside_a_muscle_that_nobody_lifts_with_is_of_the_unwell(title):
    assert is_unwell(title)


def test_what_one_part_of_a_title_denies_says_nothing_of_the_next():
    assert tells_of_injury("EF 45' - pas fait, mal au tibia")
    assert not tells_of_injury("Footing, pas mal au tibia")


@pytest.mark.parametrize(
    "title",
    ["Pies en alto", "Füße hochlegen", "Voeten omhoog", "Piedi in alto", "休足日", "脚休め", "足を休める"],
)
def test_feet_that_are_put_up_do_not_hurt(title):
    assert recognise(title).traits == ()


@pytest.mark.parametrize(
    "title",
    [
        *("Douleur derrière le genou", "Dolor en la rodilla derecha desde ayer", "Knee sore after Sunday"),
        *(
            "Ankle sprain - RICE",
            "Verdacht auf Muskelfaserriss",
            "Knieprobleme",
            "Jag är sjuk",
            "Olen sairas",
        ),
        *("Jestem chory", "Я болею", "我感冒了", "風邪ひいた", "膝盖不舒服", "Blasen am Fuß", "Cloué au lit"),
    ],
)
def test_so_says_who_tells_it_in_a_sentence(title):
    assert is_unwell(title)


@pytest.mark.parametrize("title", ["Flu: Mia", "Krank: Mia", "Gran sick", "Sick: Mina", "Nail appointment"])
def test_names_that_are_words_elsewhere_are_names(title):
    assert recognise(title).kind is OTHER


def test_each_word_is_listed_once():
    lists = [list(each.whole) for each in (names.ILL, names.INJURED, names.POORLY)]
    lists += [list(each) for each in (absences.HEALING, absences.PAIN, beside.FILLERS, BODY_PARTS)]
    assert [len(each) for each in lists] == [len(set(each)) for each in lists]


def test_a_long_title_takes_no_longer_than_its_words():
    recognise("0 knee pain")
    short, long = (calls(lambda n=n: recognise(f"{n} " + "knee pain " * n)) for n in (60, 180))
    assert long < 4 * short


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Easy 7k (knee hurt)", WorkoutKind.EASY),
        ("Easy 3k only - pulled hamstring", WorkoutKind.EASY),
        ("Footing 40' (mollet qui tire)", WorkoutKind.EASY),
        ("Dauerlauf 6 km, Wade gezerrt", WorkoutKind.EASY),
        ("Calf strain", REST),
        ("Repos mollet", REST),
    ],
)
def test_pain_and_injuries_are_told_of_whatever_was_run(title, kind):
    said = recognise(title)
    assert said.kind is kind
    assert Trait.HURT in said.traits


@pytest.mark.parametrize(
    "title",
    [
        *("Easy 7k, no knee pain", "Easy 7k", "Flu", "Sick", "Injury prevention", "Tendinitis workshop"),
        *("Physiology lecture", "Easy run with sore loser Tom", "Mum's knee surgery", "No pain no gain"),
        *(
            "Hamstrings + glutes",
            "Foam roll calves",
            "Achilles 10k",
            "Yoga for back pain",
            "Prehab knee pain",
        ),
        *(
            "Foam roll tight calves",
            "Pilates mal de dos",
            "Sports injury clinic volunteer",
            "Tom's knee surgery",
        ),
        *("Massage tight calves", "Webinar: knee pain in runners", "Übungen Läuferknie", "腰痛ヨガ"),
    ],
)
def test_what_does_not_hurt_the_runner_is_not(title):
    assert Trait.HURT not in recognise(title).traits


@pytest.mark.parametrize(
    ("title", "traits"),
    [
        ("Intervals cancelled - sick", (Trait.UNWELL,)),
        ("Footing annulé - malade", (Trait.UNWELL,)),
        ("Lauf abgesagt (krank)", (Trait.UNWELL,)),
        ("8k - missed, fever", (Trait.UNWELL,)),
        ("感冒 取消间歇", (Trait.UNWELL,)),
        ("ジョグ 10km 中止（風邪）", (Trait.UNWELL,)),
        ("Strength cancelled (sick)", (Trait.UNWELL,)),
        ("Tempo cancelled (knee pain)", (Trait.UNWELL, Trait.HURT)),
        ("膝痛でジョグ中止", (Trait.UNWELL, Trait.HURT)),
        ("Easy run skipped, calf tight", (Trait.UNWELL, Trait.HURT)),
        ("EF 45' - pas fait, mal au tibia", (Trait.UNWELL, Trait.HURT)),
        ("Footing 40' - pas couru (genou)", (Trait.UNWELL, Trait.HURT)),
    ],
)
def test_why_a_workout_was_called_off_tells_of_an_illness_or_injury(title, traits):
    said = recognise(title)
    assert (said.kind, said.traits) == (WorkoutKind.REST, traits)


@pytest.mark.parametrize(
    "title",
    [
        "Run cancelled - Tom sick",
        "Long run cancelled (kids sick)",
        "Track cancelled - lightning",
        "Legs skipped",
    ],
)
def test_a_workout_that_was_called_off_for_another_reason_is_none(title):
    assert recognise(title).kind is WorkoutKind.OTHER


@pytest.mark.parametrize("title", ["Squats, knee pain", "Gym - tweaked my back"])
def test_strength_work_with_pain_is_no_place_to_jump(title):
    said = recognise(title)
    assert (said.kind, said.traits) == (WorkoutKind.STRENGTH, (Trait.HURT,))


@pytest.mark.parametrize(
    "title",
    ["8 km - twisted my ankle", "坂ダッシュで肉離れ", "Tempo 8k Zerrung Wade", "Intervals, pulled hamstring"],
)
def test_a_run_that_ended_with_an_injury_tells_of_more_than_pain(title):
    said = recognise(title)
    assert said.kind.is_run
    assert said.traits[-2:] == (Trait.HURT, Trait.INJURED)
    assert Trait.INJURED not in recognise("Easy 7k (knee hurt)").traits


def test_an_injury_that_names_a_trained_part_is_no_strength_work():
    said = recognise("左ハムストリング肉離れ")
    assert (said.kind, said.traits) == (WorkoutKind.REST, (Trait.UNWELL, Trait.HURT))


def test_a_few_words_below_a_rest_say_why():
    assert is_unwell("Rest", "Calf strain")
    assert is_unwell("Off", "flu")
    assert Trait.HURT in recognise("Rest", "Calf strain").traits
    assert not is_unwell("Rest", "No pain, just tired")
    assert not is_unwell("Rest", "Tom has the flu")
    assert not is_unwell("Rest", "Recover from sore quads")
    assert not is_unwell("Rest", "Tight calves? Foam roll")
    advice = "Rest today. If you have knee pain or a cold, stay away from running for some more days."
    assert not is_unwell("Rest", advice)


@pytest.mark.parametrize("title", ["Rest - sick (sinus)", "Rest day (cold)", "DOMS, sore calves"])
def test_why_one_rests_may_follow(title):
    assert is_unwell(title)


def test_who_is_sick_may_follow():
    assert recognise("Sick: Tom").kind is OTHER
    assert not is_unwell("Rest - Anna sick")


@pytest.mark.parametrize(
    "title",
    [
        *("Zahn-OP", "Muskelkater extrem", "Bin platt und verschnupft", "Snotverkouden", "Ziekmelding"),
        *("Voel me niet lekker", "Oververmoeid", "Ammalata", "A letto con 38", "Dålig i magen", "Inte frisk"),
        *("Seg och hängig", "Hosta", "Norovirus whole house", "Exhausted - skip everything", "Épuisée"),
    ],
)
def test_who_is_worn_out_or_tells_of_a_fever_is_unwell_and_not_hurt(title):
    assert is_unwell(title)
    assert Trait.HURT not in recognise(title).traits


@pytest.mark.parametrize(
    "title",
    [
        *("Achillessehne meckert", "Schienbeinkante", "Rücken verzogen", "Tractus gereizt", "Fuß vertreten"),
        *("Knie speelt op", "Zere knie", "Kuit doet pijn", "Kuitje zeurt", "Kuit schoot erin", "Spit"),
        *("Spierscheur kuit", "Door mijn enkel gegaan", "Teen gebroken", "Overbelast", "Blaren", "Crampo"),
        *("Risentimento muscolare", "Acciacchi", "Stukat foten", "Trampat snett", "Bruten tå", "Öm hälsena"),
        *("Hälsenan krånglar", "Ljumsken öm", "Vaden spänner", "Benhinnorna", "Nackspärr", "Knee playing up"),
        *("Rust wegens knie", "Laufverbot", "Loopverbod", "Löpförbud", "Stop corsa del medico", "禁跑"),
        *("Laufverbot vom Arzt", "Orthopäde sagt 2 Wochen Pause", "Niet lopen van de fysio"),
        *("Physio said no running", "Doctor says rest", "Reposo, orden médica"),
    ],
)
def test_what_acts_up_and_what_a_doctor_forbids_is_an_injury(title):
    assert is_unwell(title)
    assert Trait.HURT in recognise(title).traits


@pytest.mark.parametrize(
    "title",
    [
        *(
            "Rest / physio 16:00",
            "Rest day - pick up meds from the doctor",
            "Möte om ryggen",
            "Hosta planting",
        ),
        *("Physio says easy run 5k", "Rug en schouders om 18:00", "Long run, exhausted", "Platt machen"),
    ],
)
def test_a_doctor_beside_a_rest_and_a_tired_run_are_not(title):
    assert recognise(title).traits == ()
