"""Training weeks: how much is run in each, and what the week is for."""

import enum
from datetime import date, timedelta

import attrs


class Phase(enum.Enum):
    """What a training week is for."""

    BUILD = "build"
    HIGH = "high"
    RECOVERY = "recovery"
    TAPER = "taper"
    RACE = "race"
    AFTER_RACE = "after race"
    OFF = "off"

    @property
    def is_lighter(self) -> bool:
        """Whether the article lets plyometrics step back: high volume, taper, and race weeks."""
        return self in (Phase.HIGH, Phase.TAPER, Phase.RACE)


@attrs.frozen(kw_only=True)
class Race:
    """A race: its day, its distance where known, and whether the season is for it."""

    day: date
    distance_km: float | None = None
    is_goal: bool = False
    title: str = ""


@attrs.frozen(kw_only=True)
class Week:
    """One training week: its dates, volume and phase, and the comparison that decided the phase.

    `reference_km` is what the volume was compared with, `because` says in which way.
    """

    first_day: date
    phase: Phase = Phase.BUILD
    volume_km: float = 0.0
    reference_km: float | None = None
    because: str = ""

    @property
    def last_day(self) -> date:
        """The seventh day."""
        return self.first_day + timedelta(days=6)
