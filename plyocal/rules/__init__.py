"""The rules: what a rule is, the book that holds them, and the article's rules by what they look at.

Musts are in `spacing`, `clear_days` and `placing`, preferences in `preferences`; `plyocal.article` puts them
together.
"""

from plyocal.rules.asking import cost_of, costing, costing_weeks, findings_of, judging
from plyocal.rules.book import NEIGHBOUR_DAYS, WEEK_LOOK_BACK_DAYS, RuleBook, wanted_in_week
from plyocal.rules.pasts import COUNTED_WEEKS, Past, past_of, with_pasts
from plyocal.rules.shapes import ClearsAfterRaces, Must, NumbersWeeks, Preference, Reach, WeeklyPreference

__all__ = [
    "COUNTED_WEEKS",
    "NEIGHBOUR_DAYS",
    "WEEK_LOOK_BACK_DAYS",
    "ClearsAfterRaces",
    "Must",
    "NumbersWeeks",
    "Past",
    "Preference",
    "Reach",
    "RuleBook",
    "WeeklyPreference",
    "cost_of",
    "costing",
    "costing_weeks",
    "findings_of",
    "judging",
    "past_of",
    "wanted_in_week",
    "with_pasts",
]
