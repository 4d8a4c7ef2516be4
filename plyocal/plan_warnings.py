"""What the runner should know of a plan: other plans, cancelled days, races, days away, injuries."""

from plyocal.cautions.anothers import perhaps_anothers
from plyocal.cautions.away import days_away
from plyocal.cautions.floating import floating_beside_zoned
from plyocal.cautions.injuries import untold_injuries
from plyocal.cautions.races_untold import perhaps_the_race
from plyocal.cautions.rested_runs import rested_runs
from plyocal.cautions.stray_sessions import stray_sessions
from plyocal.cautions.tune_ups import tune_ups_for_less
from plyocal.cautions.unit_untold import titles_without_unit
from plyocal.cautions.unmatched import unmatched_days_off, unmatched_races
from plyocal.errors import PlyocalWarning
from plyocal.previous_plan import other_plans, planned_again
from plyocal.reading.runningcalendar import RunningCalendar
from plyocal.revision import Revision
from plyocal.season import Season
from plyocal.sessions import Origin


def warnings_of(calendar: RunningCalendar, season: Season, revision: Revision) -> tuple[PlyocalWarning, ...]:
    """The warnings of the calendar, and those that only the plan made from it gives rise to.

    Days off after the plan's first session, which may be over, were of use to it.
    """
    timeline, races = season.timeline, season.timeline.athlete.races
    begins = min([timeline.start, *(session.day for session in season.sessions)])
    placed = [each.session for each in (*revision.new, *revision.moved)]
    gone = [each.session for each in revision.revised if each.was_gone]
    planned = [each.day for each in season.sessions if each.origin is Origin.PLANNED]
    beside = () if calendar.is_zone_known else floating_beside_zoned(timeline.workouts, timeline.busy)
    hurt = () if timeline.athlete.injured else untold_injuries(timeline.workouts, planned)
    return (
        *calendar.warnings,
        *other_plans(calendar, season.name),
        *planned_again((*calendar.sessions, *gone), placed),
        *stray_sessions(calendar, season.sessions, timeline.until),
        *unmatched_races(calendar.workouts, races, timeline.start, timeline.until),
        *unmatched_days_off(timeline.athlete.off, begins, timeline.until),
        *perhaps_the_race(timeline.workouts, timeline.races, timeline.start),
        *tune_ups_for_less(timeline.workouts, races, timeline.start),
        *perhaps_anothers(timeline.workouts, timeline.start, timeline.until),
        *days_away(timeline.workouts, planned),
        *rested_runs(timeline.workouts, planned),
        *titles_without_unit(timeline.workouts, timeline.start, timeline.until),
        *beside,
        *hurt,
    )
