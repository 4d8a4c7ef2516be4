"""The article as a rule book and a ladder: the rules with their first numbers, no logic.

A rule's other numbers are the defaults of its fields. Numbers that no rule judges by stand where they are
used: the phases of weeks in `phases.Thresholds`, the minutes that a slot reserves in `slots`, sets and
repetitions in `article_progression`, `progression` and `prescription.fitting`.

Source: Outshine Physical Therapy and Fitness, "Asheville Runners: Why Plyometrics Can Help Your Running".
"""

from datetime import timedelta
from typing import Final

from plyocal.article_progression import PROGRESSION
from plyocal.rules import RuleBook
from plyocal.rules.clear_days import LongRunClear, RaceClear
from plyocal.rules.placing import LevelGate, NoClash, RestStaysRest, StrategicSlot
from plyocal.rules.preferences import (
    AnchorOrder,
    EasyNotRecovery,
    EvenSpacing,
    FreshForSpeed,
    FreshLegs,
    FullWeek,
    KeepTheHabit,
    SameWeekdays,
    StayPut,
)
from plyocal.rules.spacing import LighterWeeks, RecoveryGap, SessionsPerWeek

__all__ = ["ARTICLE", "PROGRESSION"]

ARTICLE: Final = RuleBook(
    title="Why Plyometrics Can Help Your Running",
    rules=(
        # must
        StrategicSlot(),
        SessionsPerWeek(sessions=2, beginner_weeks=2),
        RecoveryGap(days=2, at_least=timedelta(hours=44)),
        LighterWeeks(sessions=1),
        RaceClear(
            days_before_goal_race=7,
            days_before_marathon=10,
            days_before_any_race=3,
            days_after_goal_race=(4, 6, 10, 21),
            days_after_tune_up=(3, 3, 6, 10),
        ),
        LongRunClear(share_of_longest=0.8),
        RestStaysRest(),
        NoClash(),
        LevelGate(),
        # prefer, strongest first
        StayPut(),
        KeepTheHabit(),
        EasyNotRecovery(),
        FreshForSpeed(),
        FullWeek(),
        FreshLegs(),
        AnchorOrder(),
        EvenSpacing(),
        SameWeekdays(),
    ),
)
"""The article's rules. Where the article gives no number, it comes from research or from us."""
