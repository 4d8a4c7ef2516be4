"""The ladder as a literal: what the article's "proper progression" means, week by week.

Each rung pulls one lever: a little more of one exercise, or one new exercise while the load does not rise.
Rungs are climbed in normal weeks only. Sets, repetitions and the order of exercises are the article's;
the steps between them are ours: the article says "gradually".
"""

from datetime import timedelta
from typing import Final

from plyocal.athlete import Level
from plyocal.exercises import (
    BOUNDING,
    BOX_JUMPS,
    BROAD_JUMPS,
    DEPTH_JUMPS,
    JUMP_ROPE,
    LINE_HOPS,
    LUNGE_JUMPS,
    SINGLE_LEG_HOPS,
    SKATER_JUMPS,
    SQUAT_JUMPS,
)
from plyocal.progression import Ladder, Progression, Rung, reps

BEGINNER: Final = Ladder(
    level=Level.BEGINNER,
    ceiling=100,
    rest=timedelta(seconds=60),
    rungs=(
        Rung(
            (reps(JUMP_ROPE, 3, 30), reps(LINE_HOPS, 3, 30)), (reps(JUMP_ROPE, 3, 30), reps(LINE_HOPS, 3, 30))
        ),
        Rung(
            (reps(JUMP_ROPE, 3, 36), reps(LINE_HOPS, 3, 36)), (reps(JUMP_ROPE, 3, 36), reps(LINE_HOPS, 3, 36))
        ),
        Rung(
            (reps(JUMP_ROPE, 3, 42), reps(LINE_HOPS, 3, 42)), (reps(JUMP_ROPE, 3, 42), reps(LINE_HOPS, 3, 42))
        ),
        Rung((reps(JUMP_ROPE, 3, 42), reps(BOUNDING, 3, 4)), (reps(LINE_HOPS, 3, 42), reps(BOUNDING, 3, 4))),
        Rung((reps(JUMP_ROPE, 3, 42), reps(BOUNDING, 3, 5)), (reps(LINE_HOPS, 3, 42), reps(BOUNDING, 3, 5))),
        Rung((reps(JUMP_ROPE, 3, 42), reps(BOUNDING, 3, 6)), (reps(LINE_HOPS, 3, 42), reps(BOUNDING, 3, 6))),
        Rung((reps(JUMP_ROPE, 3, 50), reps(BOUNDING, 3, 6)), (reps(LINE_HOPS, 3, 50), reps(BOUNDING, 3, 6))),
        Rung(
            (reps(JUMP_ROPE, 3, 50), reps(BOUNDING, 3, 4), reps(SQUAT_JUMPS, 3, 4)),
            (reps(LINE_HOPS, 3, 50), reps(SQUAT_JUMPS, 3, 4)),
        ),
        Rung(
            (reps(JUMP_ROPE, 3, 50), reps(BOUNDING, 3, 4), reps(SQUAT_JUMPS, 3, 5)),
            (reps(LINE_HOPS, 3, 50), reps(SQUAT_JUMPS, 3, 5)),
        ),
        Rung(
            (reps(JUMP_ROPE, 3, 50), reps(BOUNDING, 3, 4), reps(SQUAT_JUMPS, 3, 6)),
            (reps(LINE_HOPS, 3, 50), reps(SQUAT_JUMPS, 3, 6)),
        ),
        Rung(
            (reps(JUMP_ROPE, 3, 50), reps(BOUNDING, 3, 5), reps(SQUAT_JUMPS, 3, 6)),
            (reps(LINE_HOPS, 3, 60), reps(SQUAT_JUMPS, 3, 6)),
        ),
        Rung(
            (reps(JUMP_ROPE, 3, 50), reps(BOUNDING, 3, 5), reps(SQUAT_JUMPS, 3, 6)),
            (reps(LINE_HOPS, 3, 30), reps(SQUAT_JUMPS, 3, 4), reps(SKATER_JUMPS, 3, 4)),
        ),
        Rung(
            (reps(JUMP_ROPE, 3, 60), reps(BOUNDING, 3, 5), reps(SQUAT_JUMPS, 3, 6)),
            (reps(LINE_HOPS, 3, 30), reps(SQUAT_JUMPS, 3, 6), reps(SKATER_JUMPS, 3, 4)),
        ),
        Rung(
            (reps(JUMP_ROPE, 3, 60), reps(BOUNDING, 3, 6), reps(SQUAT_JUMPS, 3, 6)),
            (reps(LINE_HOPS, 3, 30), reps(SQUAT_JUMPS, 3, 6), reps(SKATER_JUMPS, 3, 5)),
        ),
        Rung(
            (reps(JUMP_ROPE, 3, 60), reps(BOUNDING, 3, 6), reps(SQUAT_JUMPS, 3, 6)),
            (reps(LINE_HOPS, 3, 30), reps(SQUAT_JUMPS, 3, 6), reps(SKATER_JUMPS, 3, 6)),
        ),
        Rung(
            (reps(JUMP_ROPE, 3, 60), reps(BOUNDING, 3, 6), reps(BROAD_JUMPS, 3, 4)),
            (reps(LINE_HOPS, 3, 30), reps(SQUAT_JUMPS, 3, 6), reps(SKATER_JUMPS, 3, 6)),
        ),
        Rung(
            (reps(JUMP_ROPE, 3, 60), reps(BOUNDING, 3, 6), reps(BROAD_JUMPS, 3, 5)),
            (reps(LINE_HOPS, 3, 30), reps(SQUAT_JUMPS, 3, 6), reps(SKATER_JUMPS, 3, 6)),
        ),
        Rung(
            (reps(JUMP_ROPE, 3, 60), reps(BOUNDING, 3, 6), reps(BROAD_JUMPS, 3, 6)),
            (reps(LINE_HOPS, 3, 30), reps(SQUAT_JUMPS, 3, 6), reps(SKATER_JUMPS, 3, 6)),
        ),
    ),
)

INTERMEDIATE: Final = Ladder(
    level=Level.INTERMEDIATE,
    ceiling=120,
    rest=timedelta(seconds=90),
    rungs=(
        Rung(
            (reps(SQUAT_JUMPS, 3, 4), reps(SKATER_JUMPS, 3, 4)),
            (reps(BROAD_JUMPS, 3, 4), reps(SKATER_JUMPS, 3, 4)),
        ),
        Rung(
            (reps(SQUAT_JUMPS, 3, 5), reps(SKATER_JUMPS, 3, 4)),
            (reps(BROAD_JUMPS, 3, 5), reps(SKATER_JUMPS, 3, 4)),
        ),
        Rung(
            (reps(SQUAT_JUMPS, 3, 6), reps(SKATER_JUMPS, 3, 4)),
            (reps(BROAD_JUMPS, 3, 6), reps(SKATER_JUMPS, 3, 4)),
        ),
        Rung(
            (reps(SQUAT_JUMPS, 3, 6), reps(SKATER_JUMPS, 3, 5)),
            (reps(BROAD_JUMPS, 3, 6), reps(SKATER_JUMPS, 3, 5)),
        ),
        Rung(
            (reps(SQUAT_JUMPS, 3, 6), reps(SKATER_JUMPS, 3, 5)),
            (reps(BROAD_JUMPS, 3, 6), reps(LUNGE_JUMPS, 3, 4)),
        ),
        Rung(
            (reps(SQUAT_JUMPS, 4, 5), reps(SKATER_JUMPS, 3, 5)),
            (reps(BROAD_JUMPS, 3, 6), reps(LUNGE_JUMPS, 3, 5)),
        ),
        Rung(
            (reps(SQUAT_JUMPS, 4, 6), reps(SKATER_JUMPS, 3, 5)),
            (reps(BROAD_JUMPS, 3, 6), reps(LUNGE_JUMPS, 3, 6)),
        ),
        Rung(
            (reps(SQUAT_JUMPS, 4, 6), reps(SKATER_JUMPS, 4, 5)),
            (reps(BROAD_JUMPS, 4, 6), reps(LUNGE_JUMPS, 3, 6)),
        ),
        Rung(
            (reps(BOX_JUMPS, 3, 4), reps(SKATER_JUMPS, 4, 5)),
            (reps(BROAD_JUMPS, 4, 6), reps(LUNGE_JUMPS, 3, 6)),
        ),
        Rung(
            (reps(BOX_JUMPS, 3, 5), reps(SKATER_JUMPS, 4, 5)),
            (reps(BROAD_JUMPS, 4, 6), reps(LUNGE_JUMPS, 3, 6)),
        ),
        Rung(
            (reps(BOX_JUMPS, 3, 6), reps(SKATER_JUMPS, 4, 5)),
            (reps(BROAD_JUMPS, 4, 6), reps(LUNGE_JUMPS, 4, 5)),
        ),
        Rung(
            (reps(BOX_JUMPS, 4, 6), reps(SKATER_JUMPS, 4, 5)),
            (reps(BROAD_JUMPS, 4, 6), reps(LUNGE_JUMPS, 4, 6)),
        ),
        Rung(
            (reps(BOX_JUMPS, 3, 4), reps(SINGLE_LEG_HOPS, 3, 4)),
            (reps(BROAD_JUMPS, 4, 6), reps(LUNGE_JUMPS, 4, 6)),
        ),
        Rung(
            (reps(BOX_JUMPS, 3, 6), reps(SINGLE_LEG_HOPS, 3, 4)),
            (reps(BROAD_JUMPS, 4, 6), reps(LUNGE_JUMPS, 4, 6)),
        ),
        Rung(
            (reps(BOX_JUMPS, 3, 6), reps(SINGLE_LEG_HOPS, 3, 5)),
            (reps(BROAD_JUMPS, 4, 6), reps(LUNGE_JUMPS, 4, 6)),
        ),
        Rung(
            (reps(BOX_JUMPS, 3, 6), reps(SINGLE_LEG_HOPS, 3, 6)),
            (reps(BROAD_JUMPS, 4, 6), reps(LUNGE_JUMPS, 4, 6)),
        ),
        Rung(
            (reps(BOX_JUMPS, 4, 6), reps(SINGLE_LEG_HOPS, 3, 6)),
            (reps(BROAD_JUMPS, 4, 6), reps(LUNGE_JUMPS, 4, 6)),
        ),
        Rung(
            (reps(BOX_JUMPS, 4, 6), reps(SINGLE_LEG_HOPS, 4, 5)),
            (reps(BROAD_JUMPS, 4, 6), reps(LUNGE_JUMPS, 4, 6)),
        ),
    ),
)

ADVANCED: Final = Ladder(
    level=Level.ADVANCED,
    ceiling=120,
    rest=timedelta(seconds=120),
    rungs=(
        Rung(
            (reps(BOX_JUMPS, 3, 4), reps(SINGLE_LEG_HOPS, 3, 4)),
            (reps(LUNGE_JUMPS, 3, 4), reps(BOX_JUMPS, 3, 4)),
        ),
        Rung(
            (reps(BOX_JUMPS, 3, 5), reps(SINGLE_LEG_HOPS, 3, 4)),
            (reps(LUNGE_JUMPS, 3, 4), reps(BOX_JUMPS, 3, 5)),
        ),
        Rung(
            (reps(BOX_JUMPS, 3, 6), reps(SINGLE_LEG_HOPS, 3, 4)),
            (reps(LUNGE_JUMPS, 3, 4), reps(BOX_JUMPS, 3, 6)),
        ),
        Rung(
            (reps(BOX_JUMPS, 3, 6), reps(SINGLE_LEG_HOPS, 3, 5)),
            (reps(LUNGE_JUMPS, 3, 5), reps(BOX_JUMPS, 3, 6)),
        ),
        Rung(
            (reps(DEPTH_JUMPS, 3, 4), reps(SINGLE_LEG_HOPS, 3, 4)),
            (reps(LUNGE_JUMPS, 3, 5), reps(BOX_JUMPS, 3, 6)),
        ),
        Rung(
            (reps(DEPTH_JUMPS, 3, 5), reps(SINGLE_LEG_HOPS, 3, 4)),
            (reps(LUNGE_JUMPS, 3, 6), reps(BOX_JUMPS, 3, 6)),
        ),
        Rung(
            (reps(DEPTH_JUMPS, 3, 6), reps(SINGLE_LEG_HOPS, 3, 4)),
            (reps(LUNGE_JUMPS, 3, 6), reps(BOX_JUMPS, 4, 5)),
        ),
        Rung(
            (reps(DEPTH_JUMPS, 3, 6), reps(SINGLE_LEG_HOPS, 3, 5)),
            (reps(LUNGE_JUMPS, 3, 6), reps(BOX_JUMPS, 4, 6)),
        ),
        Rung(
            (reps(DEPTH_JUMPS, 3, 4), reps(SINGLE_LEG_HOPS, 3, 4), reps(LUNGE_JUMPS, 3, 4)),
            (reps(LUNGE_JUMPS, 3, 6), reps(BOX_JUMPS, 4, 6)),
        ),
        Rung(
            (reps(DEPTH_JUMPS, 3, 4), reps(SINGLE_LEG_HOPS, 3, 4), reps(LUNGE_JUMPS, 3, 5)),
            (reps(LUNGE_JUMPS, 4, 5), reps(BOX_JUMPS, 4, 6)),
        ),
        Rung(
            (reps(DEPTH_JUMPS, 3, 4), reps(SINGLE_LEG_HOPS, 3, 4), reps(LUNGE_JUMPS, 3, 6)),
            (reps(LUNGE_JUMPS, 4, 6), reps(BOX_JUMPS, 4, 6)),
        ),
        Rung(
            (reps(DEPTH_JUMPS, 3, 5), reps(SINGLE_LEG_HOPS, 3, 4), reps(LUNGE_JUMPS, 3, 6)),
            (reps(LUNGE_JUMPS, 4, 6), reps(BOX_JUMPS, 4, 6)),
        ),
        Rung(
            (reps(DEPTH_JUMPS, 3, 6), reps(SINGLE_LEG_HOPS, 3, 4), reps(LUNGE_JUMPS, 3, 6)),
            (reps(LUNGE_JUMPS, 4, 6), reps(BOX_JUMPS, 4, 6)),
        ),
    ),
)

PROGRESSION: Final = Progression(ladders=(BEGINNER, INTERMEDIATE, ADVANCED))
"""The article's progression."""
