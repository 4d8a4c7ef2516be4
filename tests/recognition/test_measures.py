import pytest
from measure_titles import minutes

from plyocal.recognition import recognise


@pytest.mark.parametrize(
    ("title", "km", "length"),
    [
        ("6,5 km", 6.5, None),
        ("3公里", 3, None),
        ("8-9 mi easy", 13.679, None),
        ("4 mi-6 mi easy", 8.047, None),
        ("Easy 18 mi (29 km)", 28.968, None),
        ("Lauf 1h10", None, 70),
        ("Run 1:05:00", None, 65),
        ("Run 1h 10m", None, 70),
        ("🏃 Easy Run • 6mi • 50m - 55m", 9.656, 52.5),
        ("3 m run", 4.828, None),
        ("20m yoga", None, 20),
        ("Tempo 30'", None, 30),
        ("8K-10K tune-up race 10 mi", 16.093, None),
        ("Recovery AM 10 km PM 6 km", 16, None),
        ("AM 10 km easy, PM 40 min easy", None, None),
        ("morgens 5 km locker, abends 8 km locker", 13, None),
        ("AM 5 km easy, PM gym 40 min", 5, None),
        ("13- and 26-mile trail run", None, None),
        ("3- to 4-mile run", 5.633, None),
        ("One mile run", 1.609, None),
        ("Duathlon: 5k run, 20k bike, 2.5k run", None, None),
        ("3 km tempo + hill sprints", None, None),
        ("hill sprints then 3 mi tempo", None, None),
        ("Progresivos 6x100 y 20' a umbral", None, 20),
        ("Easy 15 min. 6 hills. Easy 15 min.", None, None),
        ("8 km tempo. 8 km at tempo pace", 8, None),
        ("8-minute intervals", None, None),
        ("2 miles intervals", 3.219, None),
        ("20 min tempo blocks", None, None),
        ("8 miles tempo & hills", 12.875, None),
        ("5 km easy around the blocks", 5, None),
        ("10 km am Abend (50 min)", 10, 50),
        ("15:00 of 2:00 run 3:00 walk", None, 15),
        ("run 3:00 walk 2:00 for 25:00", None, 25),
        ("20 min: 2 min run, 1 min walk", None, 20),
        ("45 min run 3 min walk 1 min", None, 45),
        ("Walk 9:00, run 18:00", None, None),
        ("10 km à 12 km/h", 10, None),
        ("60jog+WS×6", None, 60),
        ("50-60jog", None, 55),
        ("AM60jog", None, 60),
        ("jog60 10km", 10, 60),
        ("400jog", None, None),
        ("GA 10 w/ 6 strides", 16.093, None),
        ("LT 8 w/ 4 @ HMP", 12.875, None),
        ("30 tempo", None, 30),
        ("2.4 km Warm Up, 4.8 km @ HMP, 2.4 km Cool Down, (9.7 km)", 9.7, None),
        ("Easy run 8 km @ 5:30/km, HR 140-150", 8, None),
        ("Run 7:30 am", None, None),
        ("5×3' Z4", None, None),
        ("6 x 800 m, 90 s rest", None, None),
        ("5 km + 5 km", None, None),
        ("7 mi with 18 min tempo", 11.265, None),
        ("Rest 30 min", None, None),
        ("Halbmarathon in 1:45 h", 21.1, None),
        ("Easy run, last 2 km faster", None, None),
        ("Bike 45 min + Run 2 miles", None, None),
        ("6 x 400 m, 7 km", 7, None),
        ("6 x 400 m, 400 m jog", None, None),
        ("5 x 1 km, 2 km", None, None),
        ("4 x 8 min tempo, 70 min", None, 70),
        ("Tempo 10 km (2 km easy, 6 km @ T, 2 km easy)", 10, None),
        ("Long run 29 km (55 mi)", 29, None),
        ("Long run 26.2", 42.165, None),
        ("Run 5 km, then gym 30 min", 5, None),
        ("5 mi easy and 15 min of core", 8.047, None),
        ("Swim 1500 m", 1.5, None),
        ("Half an hour easy", None, 30),
        ("1½ h easy", None, 90),
        ("6 ½ miles easy", 10.461, None),
        ("Core 10 m", None, 10),
        ("Threshold 2x15 min w/ 3 min jog, 60 min", None, 60),
        ("Hills 8x45 s, 10 km incl wu/cd", 10, None),
        ("10 km w/ 6 x 400 m, 2 km", 10, None),
        ("Easy six miles", 9.656, None),
        ("2 mil lugn jogg", 20, None),
        ("Dauerlauf 10 000 m", 10, None),
        ("Half marathon race 21.0975 km", 21.098, None),
        ("Long run 1 hour and 45 minutes", None, 105),
        ("Lockerer Lauf 1 Std. 15 Min.", None, 75),
        ("Footing 18h30", None, None),
        ("R/W 30 min 1:1", None, 30),
        ("Run/walk 14 mi, 2 min/1 min", 22.531, None),
        ("Day 2 - 3h long run", None, 180),
        ("Long run 1:00-1:15", None, 67.5),
        ("Easy run at 2:15", None, None),
        ("Zone 2 - 10 km", 10, None),
        ("6 or 7 miles easy", 9.656, None),
        ("Easy run between 8 and 10 km", 9, None),
    ],
)
def test_sizes_are_wholes_that_the_title_states(title, km, length):
    said = recognise(title)

    assert said.distance_km == (None if km is None else pytest.approx(km, abs=0.01))
    assert minutes(said) == (None if length is None else pytest.approx(length))


def test_bare_numbers_are_in_the_calendars_unit():
    assert recognise("GA 10", unit="mi").distance_km == pytest.approx(16.093)
    assert recognise("GA 10", unit="km").distance_km == 10


@pytest.mark.parametrize(
    ("description", "km", "length"),
    [
        ("Planned Distance: 8 km\nPlanned Time: 0:45", 8, 45),
        ("Distance (km): 14", 14, None),
        ("Strecke: 7,5 km / Dauer: 45 min /", 7.5, 45),
        ("2 km easy, 5 km faster, 2 km easy. Total: 9 km", 9, None),
        (
            "Intervals • 9.5km • 55m - 60m\n\n2.5km warm up\n\nRepeat the following 5x:\n1km at 4:55/km",
            9.5,
            57.5,
        ),
        ("[easy] 6km relaxed at 5:50/km + 4 x 20-second strides.", 6, None),
        ("8mi: 2 warm, 3x1600m @ 8:15-8:30/mi (2min jog), 2 cool", 12.875, None),
        ("Lungo lento di 22 km", 22, None),
        ("Eat early. 24 km at 6:00/km", 24, None),
        ("Time: 18:30", None, None),
        ("Take a gel every 45 min", None, None),
        ("2 km easy\n6 km at 4:15/km\n2 km easy", None, None),
        ("3k @ T, 2k @ 10k, 1k @ 5k", None, None),
        ("Warmup\n- 10m 66-78% LTHR\n\nMain set 8x\n- 12m 95%\n- 2m 66%", None, None),
        ("800 drills\n+ 20' of AT running\n+ 6 x 300 m", None, None),
        ("2x10 min, then 15 min easy", None, None),
        ("2mi wu, 5x1 km w/ 400 jog, 2mi cd (8.5mi)", 13.679, None),
        ("16-18 miles, hilly. Water at 6 and 12 miles.", 27.359, None),
        ("10 km in 60 min", 10, 60),
        ("Duration - 45 min", None, 45),
        ("Aim for 40 minutes, no watch", None, 40),
        ("Gesamtlänge 11 km", 11, None),
        ("6 x 800 m / 400 m jog. 10k in total.", 10, None),
        ("Week total: 45 km", None, None),
        ("5 km there, coffee, 5 km back", None, None),
        ("Weekly mileage 30 miles", None, None),
        ("Shoes: 450 km", None, None),
        ("• 40 min easy\n• HR below 145", None, 40),
        ("12x400m w/ 200m jog. 3km wu/cd. ~12km.", 12, None),
        ("Distance: 7 km / Dénivelé: 60m", 7, None),
        ("Build from 14 to 16 miles", 24.14, None),
        ("1h: 15' wu, 10 x 1', 15' cd", None, 60),
        ("44 min easy, chatting. Then 20 min core.", None, 44),
        ("8 km easy then 30 min gym", 8, None),
        ("9 km locker und 15 min Kraft", 9, None),
        ("15 min easy, 25 min cross country", None, None),
    ],
)
def test_descriptions_state_sizes_by_labels_totals_and_first_words(description, km, length):
    said = recognise("Easy run", description)

    assert said.distance_km == (None if km is None else pytest.approx(km, abs=0.01))
    assert minutes(said) == (None if length is None else pytest.approx(length))


def test_a_size_that_the_description_lists_as_a_part_is_not_the_whole():
    assert recognise("Threshold 6 km", "2 km warm-up, 6 km at threshold, 2 km cool-down").distance_km is None
    assert recognise("Threshold 10 km", "2 km warm-up, 6 km at threshold, 2 km cool-down").distance_km == 10


@pytest.mark.parametrize(
    ("title", "km"),
    [
        ("7M w/ 3M tempo", 11.265),
        ("Trail 12 km, 600 m D+", 12),
        ("Trail 12 km 1100m+", 12),
        ("5.5 mi: 1 mi warm-up, 3.5 mi @ 9:20/mi, 1 mi cool-down", 8.851),
        ("20 min easy, 20 min tempo, 20 min easy", None),
        ("Tempo 8 km + warm-up", None),
        ("10K race or 12 mi run", 10),
        ("Intervals 5x1000 m, 10 km tot", 10),
        ("Intervalle 6x1000 m, insg. 12 km", 12),
        ("Track 12x400m, 9k all up", 9),
        ("Yasso 800s 8x (9 mi)", 14.484),
        ("Hill sprints 8x10s after 8k easy", 8),
        ("Quality: 3x2k @ HMP (2' jog) 13k", 13),
        ("22 km long run, 16 km easy + 6 km MP", 22),
        ("Trail long run 25 km D+ 900 m", 25),
        ("2E + 4T + 2E", None),
        ("Easy run 18.30", None),
        ("Practice run 3:00-5:00", None),
        ("Easy 12000 (4:40→3:50)", 12),
        ("Lange duurloop 22 langs de rivier", 22),
        ("En mil lugn jogg", 10),
        ("16M LR", 25.75),
        ("Sun 16 w/ 6 @ MP", 25.75),
        ("14 total w/ 8 @ MP", 22.531),
        ("10er locker", 10),
        ("10er-Karte Lauf locker", None),
        ("12 bornes cool", 12),
        ("Easy 5-7", 6),
        ("5k pace intervals", None),
        ("Long run at a 4:15 pace", None),
        ("5x1000m/3min, ~11k", 11),
    ],
)
def test_parts_climbs_and_alternatives_are_not_the_whole(title, km):
    said = recognise(title)

    assert said.distance_km == (None if km is None else pytest.approx(km, abs=0.01))
    assert said.duration is None


def test_a_glued_m_after_a_clock_time_is_minutes():
    assert minutes(recognise("Easy run 45:30m")) == pytest.approx(45.5)
    assert recognise("Easy run 6 km @ 5:20-5:39m").distance_km == 6


def test_a_description_tells_the_unit_of_a_bare_number():
    assert recognise("Marathon pace 16", "16 miles in all").distance_km == pytest.approx(25.75, abs=0.01)
    assert recognise("Marathon pace 16", "Felt good for 16 minutes").distance_km == 16


def test_a_kind_that_the_description_tells_leaves_the_titles_numbers_alone():
    assert recognise("1", "@ run 1:05:00 12.5\n2-318:00").distance_km is None
