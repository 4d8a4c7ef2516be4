"""The page as text: what it holds, how large it is, and that strangers' titles stay in their place."""

import base64
import re
import zlib
from datetime import date, datetime
from html.parser import HTMLParser
from zoneinfo import ZoneInfo

import attrs
import pytest
from made_seasons import planned, running_calendar, running_event, with_holiday

import plyocal
from plyocal import Athlete, Level
from plyocal.athlete import LANGUAGES
from plyocal.cli.flags import in_flags
from plyocal.demo import demo_calendar
from plyocal.phrases import say
from plyocal.plan import Plan
from plyocal.preview.grid import Grid
from plyocal.preview.page import season_frame, season_page
from plyocal.preview.wording import LONGEST_TITLE, on_one_line
from plyocal.preview.words import WORDS
from plyocal.sessions import Origin, PlyoSession
from plyocal.strangers import printable
from plyocal.workouts import Clock

VOID = {"meta", "link", "br", "img", "input"}


@pytest.fixture(scope="module")
def demo() -> Plan:
    return plyocal.schedule(plyocal.read(demo_calendar(date(2026, 6, 7))))


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


def _page(plan: Plan) -> str:
    return season_page(plan.season, ics=plan.to_ical())


def test_the_page_is_well_formed_and_every_session_has_its_panel(demo):
    page = _Page(_page(demo))
    marks = [b["popovertarget"] for b in page.all("button") if (b.get("class") or "").startswith("mark")]
    ids = [d["id"] for d in page.all("dialog")]
    assert len(marks) == len(demo.sessions) == 17
    assert len(ids) == len(set(ids))
    assert {target for b in page.all("button") if (target := b.get("popovertarget"))} == set(ids)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_speaks_the_athletes_language(language):
    plan = planned(6, Athlete(language=language))
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
    plan = planned(3, Athlete(level=Level.INTERMEDIATE), speed=f"Tempo {title} 8 km", name=title)
    page = _Page(_page(plan))
    texts = [text.strip() for text in page.texts]
    assert texts.count(f"Tempo {title} 8 km") >= 3
    assert title in texts
    plain = _Page(
        _page(planned(3, Athlete(level=Level.INTERMEDIATE), speed=f"Tempo {'x' * len(title)} 8 km", name="x"))
    )
    assert [tag for tag, _ in page.tags] == [tag for tag, _ in plain.tags]


HOSTILE = "Holiday <img src=x onerror=alert(1)> \u202e </bdi></ul>"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_plan_warns_of_is_listed_as_text(language):
    calm = plyocal.schedule(running_calendar(4), Athlete(language=language))
    away = plyocal.schedule(with_holiday(running_calendar(4), HOSTILE), Athlete(language=language))
    (warning,) = away.warnings
    words = WORDS[language]
    is_english = language == "en"
    heading = words["check"] if is_english else f"{words['check']} ({words['in.english']})"
    assert words["check"] not in calm.to_html()
    assert calm.to_html().count(words["in.english"]) >= len(calm.season.weeks) * (not is_english)
    page = _Page(away.to_html())
    texts = page.texts[page.texts.index(heading) :]
    assert printable(str(warning)) in texts
    assert "Athlete(off=" in str(warning)
    assert page.all("img") == []
    assert [line.get("lang") for line in page.all("li")].count("en") == (language != "en")


def test_many_warnings_are_counted(demo):
    page = season_page(demo.season, ics=b"", warnings=[f"warning {n}." for n in range(13)])
    assert "Warning 9." in page
    assert "Warning 10." not in page
    assert "<li>3 more like these.</li>" in page


def test_warnings_are_said_in_the_reader_s_words():
    plan = plyocal.schedule(with_holiday(running_calendar(4), "Holiday"), Athlete())
    assert "say --off 2026-03-09..2026-03-13" in plan.to_html(say=in_flags)
    assert "say Athlete(off=" in plan.to_html()
    assert "say Athlete(off=" in plan._repr_html_()


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
    plan = planned(52, Athlete(level=Level.ADVANCED, box=True, language=language))
    assert len(plan.sessions) > 90
    assert len(_page(plan).encode()) < 300_000


def test_a_session_of_the_runners_own_is_shown_as_such():
    zone = ZoneInfo("Europe/Berlin")
    plan = planned(4, Athlete())
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


def test_a_season_without_sessions_has_a_page():
    plan = plyocal.schedule(
        plyocal.read(b"\r\n".join([b"BEGIN:VCALENDAR", *_ten_k(), b"END:VCALENDAR", b""])), Athlete()
    )
    assert plan.sessions == ()
    page = _Page(_page(plan))
    assert "0" in page.texts
    assert len(page.all("dialog")) == len(plan.season.weeks)


def _ten_k() -> list[bytes]:
    return [line.encode() for line in running_event(date(2026, 5, 3), 1, "10 km race")]
