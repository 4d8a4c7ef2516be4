"""The schedule as a model for OR-Tools: written from the rules' words, with slots' relations by pairs.

A choice is one path through the sessions in order, so that each knows the one before it; what preferences say
of neighbours is the length of an edge. The solver minimises one preference after the other.
"""

from bisect import bisect_left
from collections import defaultdict
from datetime import UTC, timedelta

from ortools.sat.python import cp_model
from test_choosing import too_close, when

from plyocal.athlete import Level, Reduced
from plyocal.sessions import Place
from plyocal.weeks import Phase
from plyocal.workouts import WorkoutKind

DAY, WEEK = timedelta(days=1), timedelta(days=7)
NEIGHBOURS = 28 * DAY
LIGHT = (Phase.HIGH, Phase.TAPER, Phase.RACE)
SPEED_PLACES = (Place.BEFORE_SPEED, Place.BEFORE_TEMPO, Place.SPEED_LATER)
ORDERS = {
    "beginner": ("easy", "strength", "speed"),
    "intermediate": ("strength", "easy", "speed"),
    "first": ("speed", "strength", "easy"),
    "second": ("strength", "easy", "speed"),
}


def monday(day):
    return day - timedelta(days=day.weekday())


def is_tired(each, timeline):
    """Whether a speed workout of the day ended less than four hours before."""
    ends = [w.ends_at or w.starts_at for w in timeline.on(each.day) if w.kind is WorkoutKind.SPEED]
    gaps = [each.starts_at - end for end in ends if end is not None and each.starts_at is not None]
    return any(timedelta() <= gap < timedelta(hours=4) for gap in gaps)


def rank(each, order, timeline):
    """The place of a session's anchor in an order of places; tempo and speed later stand one behind speed."""
    if each.anchor is None:
        return 2
    if is_tired(each, timeline):
        return 4
    place = each.anchor.place
    if place in SPEED_PLACES:
        return ORDERS[order].index("speed") + (place in (Place.BEFORE_TEMPO, Place.SPEED_LATER))
    beside_lifting = place in (Place.BEFORE_STRENGTH, Place.AFTER_STRENGTH, Place.STRENGTH_DAY)
    return ORDERS[order].index("strength" if beside_lifting else "easy")


def hours_between(first, second):
    if first.starts_at is None or second.starts_at is None:
        return (second.day - first.day).days * 24
    if first.clock.value == second.clock.value == "floating":
        gap = second.starts_at.replace(tzinfo=None) - first.starts_at.replace(tzinfo=None)
    else:
        gap = second.starts_at.astimezone(UTC) - first.starts_at.astimezone(UTC)
    return gap / timedelta(hours=1)


def rounded(hours):
    return int(hours + 0.5)


class SeasonModel:
    """Slots that break no rule by their own day, and fixed sessions that break none among themselves."""

    def __init__(self, open_slots, timeline):
        self.timeline, self.athlete, self.open = timeline, timeline.athlete, set(open_slots)
        fixed = [
            each
            for each in timeline.sessions
            if not each.cancelled and each.day <= timeline.until + NEIGHBOURS
        ]
        self.every = sorted(
            (*fixed, *open_slots), key=lambda each: tuple(x if x is not None else 0 for x in when(each))
        )
        self.days = [each.day for each in self.every]
        self.model = cp_model.CpModel()
        self.x = [self.model.new_bool_var("") if each in self.open else 1 for each in self.every]
        self.number = 1 if self.athlete.injured else self.athlete.sessions_a_week
        self.is_beginner = self.athlete.level is Level.BEGINNER or self.athlete.injured
        self.mondays = self._weeks_in_order()
        self.by_week = {
            week: [n for n, each in enumerate(self.every) if monday(each.day) == week]
            for week in self.mondays
        }
        self._weeks_with_sessions()
        self._musts()
        self._path()
        self.costs = self._costs()

    def _weeks_in_order(self):
        first = monday(min([self.timeline.start, *self.days]))
        last = monday(max([self.timeline.until, *self.days]))
        return [first + n * WEEK for n in range((last - first) // WEEK + 1)]

    def _weeks_with_sessions(self):
        """Whether each week has a session, and whether a beginner has started in two weeks before it."""
        self.has, self.started = {}, {}
        for n, week in enumerate(self.mondays):
            self.has[week] = self.model.new_bool_var("")
            held = [self.x[m] for m in self.by_week[week]]
            self.model.add(self.has[week] <= sum(held))
            for x in held:
                self.model.add(self.has[week] >= x)
            self.started[week] = self.model.new_bool_var("") if self.is_beginner else 1
            if self.is_beginner:
                before = sum(self.has[earlier] for earlier in self.mondays[:n])
                self.model.add(before >= 2).only_enforce_if(self.started[week])
                self.model.add(before <= 1).only_enforce_if(~self.started[week])

    def _is_light(self, day):
        return self.timeline.week_of(day).phase in LIGHT

    def _most(self, day):
        return 1 + (self.number - 1) * self.started[monday(day)]

    def _musts(self):
        for j, each in enumerate(self.every):
            start = bisect_left(self.days, each.day - 6 * DAY)
            window = sum(self.x[i] for i in range(start, j + 1))
            if each in self.open and self.is_beginner:
                self.model.add(window <= self._most(each.day)).only_enforce_if(self.x[j])
            else:
                self.model.add(window <= self._most(each.day))
            for i in range(bisect_left(self.days, each.day - 3 * DAY), j):
                if too_close(self.every[i], each):
                    self.model.add(self.x[i] + self.x[j] <= 1)
        for day in sorted(set(self.days)):
            start, end = bisect_left(self.days, day), bisect_left(self.days, day + 2 * DAY)
            self.model.add(sum(self.x[start:end]) <= 1)
        for week, held in self.by_week.items():
            if self._is_light(week):
                fixed = sum(self.every[n] not in self.open for n in held)
                most = max(fixed, int(self.athlete.reduced is not Reduced.SKIP))
                self.model.add(sum(self.x[n] for n in held) <= most)

    def _path(self):
        """One path from session to session; over a break of four weeks it waits day by day."""
        self.edges = []
        into, out = defaultdict(list), defaultdict(list)
        waits_in, waits_out = defaultdict(list), defaultdict(list)
        first, last = self.mondays[0], self.mondays[-1] + 60 * DAY
        for n, each in enumerate(self.every):
            for m in range(n + 1, len(self.every)):
                if self.days[m] - each.day > NEIGHBOURS:
                    break
                edge = self.model.new_bool_var("")
                self.edges.append((n, m, edge))
                out[n].append(edge)
                into[m].append(edge)
            rests, wakes = self.model.new_bool_var(""), self.model.new_bool_var("")
            out[n].append(rests)
            waits_in[min(each.day + NEIGHBOURS + DAY, last)].append(rests)
            into[n].append(wakes)
            waits_out[each.day].append(wakes)
        for n, x in enumerate(self.x):
            self.model.add(sum(into[n]) == x)
            self.model.add(sum(out[n]) == x)
        waiting = 1
        for n in range((last - first).days + 1):
            day = first + n * DAY
            after = self.model.new_bool_var("")
            self.model.add(waiting + sum(waits_in[day]) - sum(waits_out[day]) == after)
            waiting = after

    def _costs(self):
        ahead = [n for n, each in enumerate(self.every) if each.day >= self.timeline.start]
        planned = [week for week in self.mondays if self._is_planned(week)]
        return {
            "stay-put": -sum(self.x[n] for n in ahead if self.timeline.was_planned(self.every[n])),
            "keep-the-habit": sum(1 - self.has[week] for week in planned),
            "easy-not-recovery": sum(self.x[n] for n in ahead if self._is_after_recovery(self.every[n])),
            "fresh-for-speed": sum(self.x[n] for n in ahead if self._is_eve_of_speed(self.every[n])),
            "full-week": sum(self._short(week) for week in planned),
            "fresh-legs": sum(
                self.x[n] for n in ahead if self.timeline.has(WorkoutKind.LONG, self.every[n].day - DAY)
            ),
            "anchor": self._anchor_cost(ahead),
            "even-spacing": self._spacing_cost(set(ahead)),
            "same-weekdays": sum(self._other_weekday(n) for n in ahead),
        }

    def _is_planned(self, week):
        return monday(self.timeline.start) <= week <= self.timeline.until

    def _is_after_recovery(self, each):
        return each.anchor is not None and each.anchor.place is Place.AFTER_RECOVERY

    def _is_eve_of_speed(self, each):
        light = each.rope or self.is_beginner
        return not light and self.timeline.has(WorkoutKind.SPEED, each.day + DAY)

    def _short(self, week):
        light = self._is_light(week)
        if light and self.athlete.reduced is Reduced.SKIP:
            return 0
        wanted = 1 if light else self._most(week)
        short = self.model.new_int_var(0, 2, "")
        self.model.add(short >= wanted - sum(self.x[n] for n in self.by_week[week]))
        return short

    def _anchor_cost(self, ahead):
        level = "beginner" if self.is_beginner else self.athlete.level.value
        if level != "advanced":
            return sum(rank(self.every[n], level, self.timeline) * self.x[n] for n in ahead)
        cost = sum(rank(self.every[n], "first", self.timeline) * self.x[n] for n in ahead)
        for n, m, edge in self.edges:
            if monday(self.days[n]) == monday(self.days[m]) and self.days[m] >= self.timeline.start:
                cost += (
                    rank(self.every[m], "second", self.timeline) - rank(self.every[m], "first", self.timeline)
                ) * edge
        return cost

    def _spacing_cost(self, ahead):
        cost = 0
        for n, m, edge in self.edges:
            if m not in ahead:
                continue
            hours, week = hours_between(self.every[n], self.every[m]), monday(self.days[m])
            once, twice = rounded(abs(hours - 168)), rounded(abs(hours - 168 / self.number))
            if self._is_light(week):
                cost += once * edge
            elif not self.is_beginner or once == twice:
                cost += twice * edge
            else:
                both = self.model.new_bool_var("")
                self.model.add_bool_and(edge, self.started[week]).only_enforce_if(both)
                self.model.add_bool_or(~edge, ~self.started[week], both)
                cost += once * edge + (twice - once) * both
        return cost

    def _other_weekday(self, n):
        first = bisect_left(self.days, self.days[n] - WEEK)
        before = [self.x[m] for m in range(first, n) if self.days[m] == self.days[n] - WEEK]
        if not before:
            return self.x[n]
        other = self.model.new_bool_var("")
        self.model.add(other >= self.x[n] - sum(before))
        return other

    def solved(self, *, workers=1, seconds=120.0):
        """The least cost of each preference given those before it."""
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = workers
        solver.parameters.linearization_level = 2
        solver.parameters.max_time_in_seconds = seconds
        found = {}
        for name, cost in self.costs.items():
            if isinstance(cost, int):
                found[name] = cost
                continue
            self.model.minimize(cost)
            status = solver.solve(self.model)
            if status != cp_model.OPTIMAL:
                raise AssertionError(f"{name}: {solver.status_name(status)}")
            found[name] = round(solver.objective_value)
            self.model.clear_objective()
            self.model.add(cost == found[name])
            self.model.clear_hints()
            for x in self.x:
                if not isinstance(x, int):
                    self.model.add_hint(x, solver.value(x))
        return found
