"""English."""

from typing import Final

from plyocal.vocabulary.concepts import Beside, Concept, LanguageWords, together
from plyocal.vocabulary.english.classes import CLASSES
from plyocal.vocabulary.english.errands import ERRANDS
from plyocal.vocabulary.english.gym import GYM
from plyocal.vocabulary.english.idioms import IDIOMS
from plyocal.vocabulary.english.life import LIFE, PLAIN
from plyocal.vocabulary.english.meets import MEETS
from plyocal.vocabulary.english.race_names import RACE_NAMES
from plyocal.vocabulary.english.races import NAMED_RACE, RACE
from plyocal.vocabulary.english.run_names import RUN_NAMES
from plyocal.vocabulary.english.running import EASY, LONG, MEDIUM_LONG, RECOVERY, RUN
from plyocal.vocabulary.english.session_names import SESSION_NAMES
from plyocal.vocabulary.english.speed import SPEED, STRIDES, TEMPO
from plyocal.vocabulary.english.speed_names import SPEED_NAMES
from plyocal.vocabulary.english.sport_names import SPORT_NAMES
from plyocal.vocabulary.english.sports import CROSS, PLYO, REST, STRENGTH, WALK

_WORDS: Final = {
    Concept.EASY: EASY,
    Concept.RECOVERY: RECOVERY,
    Concept.LONG: LONG,
    Concept.MEDIUM_LONG: MEDIUM_LONG,
    Concept.SPEED: SPEED,
    Concept.TEMPO: TEMPO,
    Concept.STRIDES: STRIDES,
    Concept.RACE: RACE,
    Concept.NAMED_RACE: NAMED_RACE,
    Concept.HALF: (
        "half marathon, halfmarathon, half?, hm?, 13 1?, marathon half?, half mary, demi, "
        "half marathons, 21 1k, 21 1 k, half-mara"
    ),
    Concept.STRENGTH: STRENGTH,
    Concept.CROSS: CROSS,
    Concept.WALK: WALK,
    Concept.PLYO: PLYO,
    Concept.REST: REST,
    Concept.RUN: RUN,
    Concept.RUN_WALK: (
        "run walk, walk run, run walks, jog walk, walk jog, run and walk, run walk intervals, "
        "walk run intervals, walk and run, couch to 5k, couch to 5 k, c25k, jeffing, walk break run, "
        "jog and walk, walk and jog, galloway run, couch to 5k graduation, c25k graduation, graduation run"
    ),
    Concept.WORKOUT: (
        "workout, workouts?, training, session, exercise, exercises?, wod, training session, practice?, "
        "training run, marathon prep, half marathon prep, half prep, marathon build, marathon block"
    ),
    Concept.PACE: "pace, paces, paced",
    Concept.WARM: (
        "warm up, warmup, wu, w u, warm down, cool down, cooldown, cd, c d, warming up, warm, cool, "
        "dynamic warm up, dynamic warmup"
    ),
    Concept.OTHER: LIFE,
    Concept.WEEK: (
        "week, weeks, wk, wks, training week, race week, recovery week, taper week, phase, block, mesocycle, "
        "macrocycle, microcycle, taper?, deload, build week, base week, cutback week, peak week, down week, "
        "easy week, rest week, weekly distance, weekly mileage, weekly total, weekly volume, base phase, "
        "build phase, peak phase, taper phase, deload week, week of, weekly target, weekly goal, weekly "
        "summary, weekly recap, weekly report, weekly load, weekly km, weekly miles, weeks until, mileage, "
        "volume, plan, cycle?, season, race weekend, total mileage, mileage total, miles run this week, km "
        "run this week, miles this week, km this week, total volume"
    ),
    Concept.NOT: (
        "no, not, without, skip, never, don't, dont, cancelled, canceled, avoid, instead of, do not"
    ),
    Concept.OR: "or",
    Concept.AROUND: (
        "pre, post, after, before, for, ahead of, until, prior to, since, to avoid, while, whilst, during, "
        "on my way to, on the way to, on our way to, on the road to"
    ),
    Concept.WITH: (
        "with, w, at, along, alongside, around, in, near, from, by, through, to, on, over, via, into, @, "
        "due to"
    ),
    Concept.PLAIN: PLAIN,
    Concept.LAST: (
        "last, final, first, finish with, finishing, include, including, incl, with the last, closing, "
        "middle, ending with"
    ),
    Concept.TOTAL: (
        "total, totalling, in total, distance, duration, planned time, planned duration, "
        "planned distance, workout time, total time, total distance, moving time, estimated duration, "
        "estimated time, time, length, overall, consisting of, all in"
    ),
    Concept.TO: "to, and up to",
    Concept.KILOMETRE: (
        "km, kms, klm, klms, kmt, k, ks, kilometer, kilometers, kilometre, kilometres, kliks, klicks"
    ),
    Concept.MILE: "mi, mile, miles, mls, miler",
    Concept.METRE: "m, meter, meters, metre, metres, mtr, mtrs",
    Concept.HOUR: "h, hr, hrs, hour, hours",
    Concept.MINUTE: "min, mins, minute, minutes",
    Concept.SECOND: "s, sec, secs, second, seconds",
}

ENGLISH: Final = LanguageWords(
    code="en",
    name="English",
    beside={
        Beside.CONTAINING: "w with inc incl including include containing featuring inclusive plus",
        Beside.RESTING: "rest float between apart",
        Beside.EACH: "each every per alternating",
        Beside.AFTER_TOTAL: "total totals totalling overall altogether tot",
        Beside.SETS: "set sets",
        Beside.OR: "or",
        Beside.GOAL: "in sub under goal target pb pr",
        Beside.AGAIN: "repeat repeats times rounds sets reps",
        Beside.AND: "and then",
    },
    numbers=(
        "0.5 half a, 0.5 half, 1.5 one and a half, 2 two, 2 a couple of, 2.5 two and a half, 3 three, "
        "4 four, 5 five, 6 six, 7 seven, 8 eight, 9 nine, 10 ten, 11 eleven, 12 twelve, 13 thirteen, "
        "14 fourteen, 15 fifteen, 16 sixteen, 18 eighteen, 20 twenty, 25 twenty five, 30 thirty, "
        "35 thirty five, 40 forty, 45 forty five, 50 fifty, 60 sixty, 75 seventy five, 90 ninety"
    ),
    times=(
        "15 quarter of an hour, 15 a quarter hour, 30 half an hour, 45 three quarters of an hour, 45 three "
        "quarters hour, 60 an hour, 60 one hour, 90 an hour and a half, "
        "90 hour and a half, 90 an hour and half, 90 hour and half, 90 one and a half hours"
    ),
    words=together(
        _WORDS,
        RACE_NAMES,
        SESSION_NAMES,
        SPORT_NAMES,
        IDIOMS,
        RUN_NAMES,
        SPEED_NAMES,
        MEETS,
        CLASSES,
        GYM,
        ERRANDS,
    ),
)
