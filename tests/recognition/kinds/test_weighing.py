import pytest

from plyocal.recognition import recognise
from plyocal.workouts import WorkoutKind


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Hotel treadmill run 5k", WorkoutKind.RUN),
        ("Vacation easy run", WorkoutKind.EASY),
        ("Easy run before flight", WorkoutKind.EASY),
        ("Birthday party", WorkoutKind.OTHER),
        ("Garden Spot Village Half Marathon", WorkoutKind.RACE),
        ("Museum Island Marathon", WorkoutKind.RACE),
        ("Coffee break marathon", WorkoutKind.OTHER),
        ("Film night marathon", WorkoutKind.OTHER),
        ("Dinner after Garden Spot Half", WorkoutKind.OTHER),
        ("Hospital Hill Half Marathon", WorkoutKind.RACE),
        ("Hotel Lisbon Half Marathon", WorkoutKind.OTHER),
        ("Riverside easy", WorkoutKind.EASY),
        ("Easy riverside with Anna", WorkoutKind.EASY),
        ("Coastal path easy", WorkoutKind.EASY),
        ("Easy countryside drive", WorkoutKind.OTHER),
        ("Long coast drive", WorkoutKind.OTHER),
        ("Reservoir Dogs", WorkoutKind.OTHER),
        ("Riverside 10K", WorkoutKind.RACE),
        ("10k Z2 hills", WorkoutKind.EASY),
        ("Z1 90 min, hills ok", WorkoutKind.EASY),
        ("Zone 1-2 hills 60 min", WorkoutKind.EASY),
        ("Z2 w/ 6 hills", WorkoutKind.SPEED),
        ("Easy, hills", WorkoutKind.SPEED),
        ("Quad & Hamstring Pump", WorkoutKind.STRENGTH),
        ("Lunch with running club board", WorkoutKind.OTHER),
        ("Ritmo de ventas", WorkoutKind.OTHER),
        ("Ritmo de carrera", WorkoutKind.SPEED),
        ("Lifting the couch", WorkoutKind.OTHER),
        ("Richmond Park lap 11k", WorkoutKind.RUN),
        ("Take 2 x 200 mg ibuprofen", WorkoutKind.OTHER),
        ("50/50 raffle", WorkoutKind.OTHER),
        ("Segmented tempo", WorkoutKind.SPEED),
        ("Tempo Traveller", WorkoutKind.OTHER),
        ("Relay race leg 3", WorkoutKind.RACE),
        ("Gym A", WorkoutKind.STRENGTH),
        ("Crossley School parkrun", WorkoutKind.RACE),
        ("Crossley School running club dinner", WorkoutKind.OTHER),
        ("12 km, target pace: 5:10", WorkoutKind.RUN),
        ("12 km at target pace", WorkoutKind.SPEED),
    ],
)
def test_what_speaks_for_training_is_weighed_against_strange_words(title, kind):
    assert recognise(title).kind is kind
