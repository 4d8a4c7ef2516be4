"""The page as text: what it holds, how large it is, and that strangers' titles stay in their place."""

import base64
import re
import timeit
import zlib
from datetime import date, datetime, timedelta
from html.parser import HTMLParser
from zoneinfo import ZoneInfo

import attrs
import pytest

import plyocal
from plyocal import Athlete, Level
from plyocal.athlete import LANGUAGES
from plyocal.demo import demo_calendar
from plyocal.explaining import Explanation
from plyocal.phrases import say
from plyocal.plan import Plan
from plyocal.preview import season_frame, season_page
from plyocal.preview_chart import line_chart, round_up
from plyocal.preview_grid import Grid
from plyocal.preview_panels import panels_of
from plyocal.preview_wording import LONGEST_TITLE, on_one_line
from plyocal.preview_words import WORDS
from plyocal.sessions import Origin, PlyoSession
from plyocal.texts import description, dose_text
from plyocal.workouts import Clock

VOID = {"meta", "link", "br", "img", "input"}


class _Page(HTMLParser):
    """Every tag with its attributes, every text with the tags around it; refuses tags left open."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.texts.append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [found for name, found in self.tags if name == tag]


@pytest.fixture(scope="module")
def demo() -> Plan:
    return plyocal.schedule(plyocal.read(demo_calendar(date(2026, 6, 7))))


def _event(day: date, number: int, title: str) -> list[str]:
    return [
        "BEGIN:VEVENT",
        f"UID:{day:%Y%m%d}-{number}@runner.example",
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"SUMMARY:{title}",
        "END:VEVENT",
    ]


def _plan(weeks: int, athlete: Athlete, speed: str = "Intervals 10 km", name: str = "Autumn half") -> Plan:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//runner//EN", f"X-WR-CALNAME:{name}"]
    for week in range(weeks):
        share = (1, 1.08, 1.16, 0.8)[week % 4] * (1 + 0.03 * (week % 16))
        monday = date(2026, 3, 2) + timedelta(weeks=week)
        last = "Half marathon race" if week == weeks - 1 else f"Long run {16 * share:.0f} km"
        titles = (
            "Strength",
            speed,
            f"Easy run {8 * share:.0f} km",
            "Rest",
            "Easy run 6 km",
            "Bike 40 min",
            last,
        )
        for offset, title in enumerate(titles):
            lines += _event(monday + timedelta(days=offset), offset, title)
    content = "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()
    return plyocal.schedule(plyocal.read(content), athlete)


def _page(plan: Plan, unit: str = "km") -> str:
    return season_page(plan.season, ics=plan.to_ical(), unit=unit)


def test_the_page_is_well_formed_and_every_session_has_its_panel(demo):
    page = _Page(_page(demo))
    marks = [b["popovertarget"] for b in page.all("button") if (b.get("class") or "").startswith("mark")]
    ids = [d["id"] for d in page.all("dialog")]
    assert len(marks) == len(demo.sessions) == 17
    assert len(ids) == len(set(ids))
    assert {target for b in page.all("button") if (target := b.get("popovertarget"))} == set(ids)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_speaks_the_athletes_language(language):
    plan = _plan(6, Athlete(language=language))
    page = _Page(_page(plan))
    assert page.all("html") == [{"lang": language}]
    text = " ".join(page.texts)
    for phrase in ("weekday.short.0", "phase.BUILD", "kind.LONG"):
        assert say(language, phrase) in text
    for word in ("download", "chart", "table"):
        assert WORDS[language][word] in text


def test_every_language_has_the_same_words_with_the_same_values():
    fields = {
        language: {name: sorted(re.findall(r"\{(\w+)\}", text)) for name, text in words.items()}
        for language, words in WORDS.items()
    }
    assert all(each == fields["en"] for each in fields.values())


def test_the_file_inside_is_the_plan_byte_for_byte(demo):
    packed = re.search(r'<script type="text/plain" id="ics">([^<]*)</script>', _page(demo))
    assert zlib.decompress(base64.b64decode(packed[1])) == demo.to_ical()


def test_the_same_plan_gives_the_same_page(demo):
    assert _page(demo) == _page(demo)


def test_nothing_is_loaded_from_elsewhere(demo):
    page = _Page(_page(demo))
    for _, found in page.tags:
        assert "src" not in found
        assert "style" not in found
        assert not any(name.startswith("on") for name in found)
    assert [link["href"] for link in page.all("link")] == ["data:,"]
    policy = next(meta["content"] for meta in page.all("meta") if "http-equiv" in meta)
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy


@pytest.mark.parametrize(
    "title",
    [
        "<img src=x onerror=alert(1)>",
        "</script><script>alert(1)</script>",
        "</style></title></dialog></template>",
        '" onmouseover="alert(1)',
        "{{ 7 * 7 }}{% for x in y %}",
        "&lt;b&gt; &amp;",
        "--> ]]> <!--",
    ],
)
def test_strangers_titles_stay_text(title):
    plan = _plan(3, Athlete(level=Level.INTERMEDIATE), speed=f"Tempo {title} 8 km", name=title)
    page = _Page(_page(plan))
    texts = [text.strip() for text in page.texts]
    assert texts.count(f"Tempo {title} 8 km") >= 3
    assert title in texts
    plain = _Page(_page(_plan(3, Athlete(level=Level.INTERMEDIATE), speed="Tempo 8 km", name="x")))
    assert [tag for tag, _ in page.tags] == [tag for tag, _ in plain.tags]


def test_a_title_of_any_length_and_any_characters_is_one_line():
    assert on_one_line("a\x1b[31m\u2028b\r\nc\x85d\udce9") == "a [31m b c d"
    cut = on_one_line("x " * 100_000)
    assert len(cut) == LONGEST_TITLE
    assert cut.endswith("…")


def test_a_frame_holds_the_page_and_lets_nothing_out(demo):
    frame = _Page(season_frame(demo.season, ics=demo.to_ical()))
    (only,) = frame.all("iframe")
    assert only["srcdoc"] == _page(demo)
    assert [tag for tag, _ in frame.tags] == ["iframe"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_year_stays_under_300_kb(language):
    plan = _plan(52, Athlete(level=Level.ADVANCED, box=True, language=language))
    assert len(plan.sessions) > 90
    assert len(_page(plan).encode()) < 300_000


@pytest.mark.long
def test_a_page_of_a_year_takes_at_most_three_times_the_planning():
    athlete = Athlete(level=Level.ADVANCED, box=True)
    plan = _plan(52, athlete)
    ics = plan.to_ical()
    planning = min(timeit.repeat(lambda: plyocal.schedule(plan.calendar, athlete), number=1, repeat=5))
    page = min(timeit.repeat(lambda: season_page(plan.season, ics=ics), number=1, repeat=5))
    assert page <= 3 * planning


def test_miles():
    plan = _plan(4, Athlete())
    kilometres, miles = Grid(plan.season), Grid(plan.season, "mi")
    assert kilometres.rows[0].volume == "40"
    assert miles.rows[0].volume == "25"
    chip = miles.rows[0].days[2].chips[0]
    assert (chip.size, chip.unit, chip.shows_size) == ("5", "mi", False)
    assert "mi of running" in _page(plan, "mi")


def test_a_size_is_shown_where_the_title_has_none():
    plan = _plan(4, Athlete())
    race = Grid(plan.season).rows[-1].days[-1]
    assert race.is_race
    assert (race.chips[0].size, race.chips[0].shows_size) == ("21", True)


def test_the_rail_runs_from_session_to_session():
    plan = _plan(6, Athlete(level=Level.ADVANCED, box=True))
    days = {day.day: day for row in Grid(plan.season).rows for day in row.days}
    first, second = plan.sessions[:2]
    apart = (second.day - first.day).days
    assert apart == 3
    between = [days[first.day + timedelta(days=n)].rail for n in range(apart + 1)]
    assert between == ["to-hold", "hold", "open", "from-open to-hold"]


def test_the_rail_follows_the_rule_book():
    calendar = plyocal.read(demo_calendar(date(2026, 6, 7)))
    patient = plyocal.ARTICLE.replacing(plyocal.RecoveryGap(days=3))
    season = plyocal.schedule(calendar, rules=patient).season
    rails = [day.rail for row in Grid(season).rows for day in row.days]
    first = next(n for n, rail in enumerate(rails) if rail)
    assert rails[first : first + 3] == ["to-hold", "hold", "hold"]


def test_no_rail_between_sessions_weeks_apart():
    plan = _plan(8, Athlete())
    far = attrs.evolve(plan.season, sessions=(plan.sessions[0], plan.sessions[-1]))
    assert "open" not in " ".join(day.rail for row in Grid(far).rows for day in row.days)


def test_a_session_before_its_run_stands_before_it(demo):
    marks = [
        (m.is_first, s.anchor.place.value.split()[0])
        for m, s in zip(_marks(demo), demo.sessions, strict=True)
    ]
    assert {place for _, place in marks} >= {"before", "after"}
    assert all(first == (place == "before") for first, place in marks)


def _marks(plan: Plan):
    return [mark for row in Grid(plan.season).rows for day in row.days for mark in day.marks]


def test_hours_on_the_page_are_those_of_the_explanation(demo):
    reasons = Explanation(demo.season).reasons()
    hours = [f"{r.since_last / timedelta(hours=1):.0f}" if r.since_last else "" for r in reasons]
    assert [mark.hours for mark in _marks(demo)] == hours


def test_short_weeks_say_why(demo):
    short = {f.first_day for f in demo.shortfalls}
    assert short
    grid = Grid(demo.season)
    for row, panel in zip(grid.rows, panels_of(grid).weeks, strict=True):
        assert row.is_short == (row.days[0].day in short) == bool(panel.parts)
        assert panel.because


def test_a_session_of_the_runners_own_is_shown_as_such():
    zone = ZoneInfo("Europe/Berlin")
    plan = _plan(4, Athlete())
    own = PlyoSession(
        day=date(2026, 3, 21),
        clock=Clock.ZONED,
        starts_at=datetime(2026, 3, 21, 9, tzinfo=zone),
        ends_at=datetime(2026, 3, 21, 9, 20, tzinfo=zone),
        origin=Origin.BY_HAND,
        title="Jumps <with> friends",
    )
    timeline = attrs.evolve(plan.season.timeline, sessions=(own,))
    season = attrs.evolve(plan.season, timeline=timeline)
    mark = next(mark for row in Grid(season).rows for day in row.days for mark in day.marks if mark.by_hand)
    assert (mark.clock, mark.title, mark.foot_contacts) == ("09:00", "Jumps <with> friends", None)
    page = season_page(season, ics=b"")
    assert "Jumps &lt;with&gt; friends" in page
    assert "Entered by you; counted and left alone." in page


def test_what_the_rules_say_against_a_session_of_the_runners_own_is_shown():
    plan = _plan(6, Athlete())
    first = plan.sessions[0]
    close = attrs.evolve(
        first, day=first.day + timedelta(days=1), origin=Origin.BY_HAND, uid="own@runner.example", anchor=None
    )
    timeline = attrs.evolve(plan.season.timeline, sessions=(close,))
    grid = Grid(attrs.evolve(plan.season, timeline=timeline))
    warned = [mark for row in grid.rows for day in row.days for mark in day.marks if mark.warning]
    assert any(mark.by_hand and "recovery-gap" in mark.warning for mark in warned)
    panel = panels_of(grid).sessions[warned[0].number - 1]
    assert "; ".join(panel.warnings) == warned[0].warning
    assert "recovery-gap" in season_page(grid.season, ics=b"")


def test_a_planned_session_is_never_warned_of(demo):
    assert not any(mark.warning for mark in _marks(demo))


def test_a_session_found_again_keeps_its_place_among_the_reasons():
    plan = _plan(4, Athlete())
    first = attrs.evolve(plan.sessions[0], origin=Origin.PINNED)
    season = attrs.evolve(plan.season, sessions=(first, *plan.sessions[1:]))
    panel = panels_of(Grid(season)).sessions[0]
    said = [line.text for part in panel.parts for line in part.lines]
    assert "Moved here by you, so it stays." in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_panels_hold_every_line_of_the_description(language):
    plan = _plan(10, Athlete(level=Level.INTERMEDIATE, language=language))
    panels = panels_of(Grid(plan.season))
    assert panels.shared
    for panel, session in zip(panels.sessions, plan.sessions, strict=True):
        lines = [line for part in panel.parts for line in part.lines]
        doses = [(line.exercise, line.amount) for line in lines if line.exercise]
        assert doses == [(d.exercise, dose_text(d, language)) for d in session.prescription.doses]
        said = {line.text for line in lines} | {part.heading for part in panel.parts}
        numbered = re.compile(r"\d+\. |   –")
        wanted = {
            line
            for line in description(session, language).replace(_totals(session, language), "").split("\n")
            if line and not numbered.match(line)
        }
        assert wanted <= said


def _totals(session: PlyoSession, language: str) -> str:
    parts = description(session, language).split("\n\n")
    return next(part for part in parts if part.startswith(say(language, "heading.totals")))


def test_shared_texts_are_those_of_the_lines_that_name_them():
    panels = panels_of(Grid(_plan(10, Athlete(language="de")).season))
    lines = [
        line for panel in (*panels.sessions, *panels.weeks) for part in panel.parts for line in part.lines
    ]
    shared = [line for line in lines if line.shared is not None]
    assert {line.shared for line in shared} == set(range(len(panels.shared)))
    assert all(line.text == panels.shared[line.shared] and not line.exercise for line in shared)
    assert len(shared) > len(lines) / 3


def test_a_season_without_sessions_has_a_page():
    plan = plyocal.schedule(
        plyocal.read(b"\r\n".join([b"BEGIN:VCALENDAR", *_ten_k(), b"END:VCALENDAR", b""])), Athlete()
    )
    assert plan.sessions == ()
    page = _Page(_page(plan))
    assert "0" in page.texts
    assert len(page.all("dialog")) == len(plan.season.weeks)


def _ten_k() -> list[bytes]:
    return [line.encode() for line in _event(date(2026, 5, 3), 1, "10 km race")]


def test_the_chart_has_a_point_a_week_and_fits_its_width(demo):
    chart = line_chart(Grid(demo.season), (("a", "{low}"), ("b", "{high}")), 330)
    assert chart.width == 330
    for plot in chart.plots:
        assert len(plot.dots) == 12
        assert all(0 <= x <= 330 and 0 <= y <= chart.height for x, y in plot.dots)
    assert chart.plots[0].dots[-1][1] == chart.plots[0].base_y
    assert len(chart.flags) == 1
    assert len(chart.shaded) == 4


@pytest.mark.parametrize("value", [0, 0.4, 1, 3, 9.9, 10, 11, 99, 100.5, 12345])
def test_a_round_top_is_at_or_above_and_not_far(value):
    assert value <= round_up(value) <= max(2, 2 * value)
