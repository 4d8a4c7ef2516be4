# %% [markdown]
# # A walk through plyocal
# Open this file as a notebook (Jupyter and most editors know the `# %%` cells), or run it as it is.
"""A notebook-style walk through the API, cell by cell."""

# %%
from datetime import date, timedelta
from typing import Final

import plyocal
from plyocal import ARTICLE, Athlete, Level

RACE_DAY: Final = date(2026, 3, 29)


# %% Read: bytes, a path or an open file become a calendar that is understood as training.
def read() -> plyocal.RunningCalendar:
    """Read the demo's calendar, and say how its first days were understood."""
    calendar = plyocal.read(plyocal.demo_calendar(RACE_DAY))
    print(f"{calendar.name}: {len(calendar.workouts)} workouts from {calendar.start} to {calendar.until}")
    for workout in calendar.workouts[:4]:
        size = f"{workout.distance_km:g} km" if workout.distance_km else "no size"
        told = "; ".join(map(str, workout.evidence))
        print(f"  {workout.day:%a}: {workout.kind.value:8} {size:8} because of {told}")
    return calendar


# %% Plan: the best lawful choice of days, with a reason for each.
def plan(calendar: plyocal.RunningCalendar) -> plyocal.Plan:
    """Plan for an intermediate athlete, and look at the first weeks."""
    plan = plyocal.schedule(calendar, Athlete(level=Level.INTERMEDIATE))
    for week in plan.season.weeks[:4]:
        days = ", ".join(f"{session.day:%a}" for session in week.sessions)
        volume = f"{week.phase.value:8} {week.volume_km:.0f} km"
        print(f"  week of {week.first_day}: {volume}, jumps {days}")
    reason = plan.reasons[1]
    hours = f"{reason.since_last / timedelta(hours=1):.0f} h" if reason.since_last else "no time"
    print(f"  {reason.session.day:%a %d %b} comes {hours} after the session before")
    for other in reason.preferred_to:
        print(f"    why not {other.session.day:%a}: {other.because}")
    return plan


# %% Ask: the same rules that place sessions audit any calendar.
def ask(plan: plyocal.Plan) -> None:
    """Check our own plan by the article, and by a stricter book."""
    merged = plan.to_ical(merge=True)
    athlete = plan.season.timeline.athlete
    strict = ARTICLE.replacing(plyocal.RecoveryGap(days=3))
    print(f"  findings by the article: {len(plyocal.check(merged, athlete))}")
    print(f"  findings with three days between: {len(plyocal.check(merged, athlete, strict))}")


# %% Hand on: as plain data, as a table, as a calendar.
def hand_on(plan: plyocal.Plan) -> None:
    """Show the first session as plain data, and how large the files are."""
    first = plan.to_dicts()[0]
    print(f"  {first['day']} {first['title']}, {first['foot_contacts']} foot contacts")
    print(f"  {len(plan.to_csv().splitlines()) - 1} rows of CSV, {len(plan.to_ical())} bytes of calendar")


def main() -> None:
    """Run every cell."""
    print("Read")
    calendar = read()
    print("Plan")
    season = plan(calendar)
    print("Ask")
    ask(season)
    print("Hand on")
    hand_on(season)


if __name__ == "__main__":
    main()
