"""The preview page in a real browser: what it shows, opens, saves, and never does."""

import re

import pytest

from plyocal.preview.grid import Grid
from plyocal.preview.page import season_frame
from plyocal.preview.panels import panels_of
from plyocal.preview.words import WORDS

pytestmark = pytest.mark.browser

MARKS = "td button.mark"
_OVERFLOW = "document.documentElement.scrollWidth"


def _open(tab, sight) -> None:
    tab.goto(sight.url)
    assert tab.troubles.pop(0) == f"request: {sight.url}"


def test_it_opens_in_silence_and_asks_nothing_of_the_network(tab, sight):
    _open(tab, sight)
    tab.wait_for_timeout(200)
    assert tab.troubles == []


def test_it_shows_the_sessions_of_the_plan(tab, sight):
    _open(tab, sight)
    shown = tab.eval_on_selector_all(
        MARKS,
        "marks => marks.map(m => [m.closest('td').querySelector('time').dateTime,"
        " m.querySelector('bdi').textContent, parseInt(m.querySelector('small').textContent)])",
    )
    grid = Grid(sight.plan.season)
    wanted = [
        [s.day.isoformat(), grid.session_title(s), s.prescription.foot_contacts] for s in sight.sessions
    ]
    assert len(wanted) >= sight.weeks - 1
    assert shown == wanted


def test_every_panel_has_the_whole_text(tab, sight):
    _open(tab, sight)
    shown = tab.eval_on_selector_all(
        "dialog.session",
        "all => all.map(d => [...d.querySelectorAll('p, h2, h3')].map(p => p.textContent).join('\\n'))",
    )
    assert tab.eval_on_selector_all("dialog p", "all => all.filter(p => !p.textContent.trim()).length") == 0
    panels = panels_of(Grid(sight.plan.season)).sessions
    assert len(shown) == len(panels) == len(sight.sessions)
    for text, panel in zip(shown, panels, strict=True):
        assert panel.when in text
        for line in (line for part in panel.parts for line in part.lines):
            assert line.text in text
            assert line.amount in text


def test_the_keyboard_alone_reaches_and_opens_every_session(tab, sight):
    _open(tab, sight)
    opened = []
    for _ in range(3 * len(sight.sessions) + sight.weeks + 10):
        tab.keyboard.press("Tab")
        target = tab.evaluate(
            "(e => e.matches('.mark') && e.getAttribute('popovertarget'))(document.activeElement)"
        )
        if not target:
            continue
        tab.keyboard.press("Enter")
        assert tab.evaluate("document.querySelector('dialog:popover-open').id") == target
        assert tab.evaluate("document.activeElement.id") == target.replace("s", "t")
        tab.keyboard.press("Escape")
        assert tab.evaluate("document.querySelector('dialog:popover-open')") is None
        assert tab.evaluate("document.activeElement.getAttribute('popovertarget')") == target
        opened.append(target)
        if len(opened) == len(sight.sessions):
            break
    assert opened == [f"s{n + 1}" for n in range(len(sight.sessions))]


def test_the_mouse_and_the_steps_between_sessions(tab, sight):
    _open(tab, sight)
    tab.locator(MARKS).first.click()
    panel, words = tab.locator("dialog:popover-open"), WORDS[sight.plan.season.timeline.athlete.language]
    assert panel.get_attribute("id") == "s1"
    assert panel.locator("nav button").first.is_disabled()
    for number in range(2, len(sight.sessions) + 1):
        panel.locator("nav button").last.click()
        assert tab.locator("dialog:popover-open").count() == 1
        assert panel.get_attribute("id") == f"s{number}"
        if number > 5:
            break
    panel.get_by_role("button", name=words["how"]).first.click()
    assert tab.locator("dialog.how:popover-open li").count() >= 2
    tab.keyboard.press("Escape")
    panel.get_by_role("button", name=words["close"]).click()
    assert tab.locator("dialog:popover-open").count() == 0


def test_a_short_week_says_why(tab, sight):
    _open(tab, sight)
    short = [n for n, week in enumerate(sight.plan.season.weeks, start=1) if week.is_short]
    assert short
    for number in short:
        tab.locator(f"td.volume [popovertarget=w{number}]").click()
        says = tab.locator("dialog:popover-open dl.closed").inner_text()
        assert len(says) > 10
        tab.keyboard.press("Escape")


def test_the_saved_file_is_the_plan_byte_for_byte(tab, sight, tmp_path):
    _open(tab, sight)
    with tab.expect_download() as saving:
        tab.locator("#download").click()
    saving.value.save_as(tmp_path / "plyo.ics")
    assert saving.value.suggested_filename == "autumn-half-plyo.ics"
    assert (tmp_path / "plyo.ics").read_bytes() == sight.plan.to_ical()


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_nothing_scrolls_sideways(tab, sight, width):
    tab.set_viewport_size({"width": width, "height": 780})
    _open(tab, sight)
    assert tab.evaluate(_OVERFLOW) <= width
    marks = tab.locator(MARKS)
    for number in (0, marks.count() - 1):
        marks.nth(number).click()
        wide = tab.evaluate(
            "(d => [d.scrollWidth, d.clientWidth])(document.querySelector('dialog:popover-open'))"
        )
        assert wide[0] <= wide[1]
        tab.keyboard.press("Escape")


def test_touching_a_session_on_a_phone_opens_it(touch, sight):
    touch.goto(sight.url)
    touch.locator(MARKS).first.tap()
    assert touch.locator("dialog:popover-open").get_attribute("id") == "s1"
    touch.touchscreen.tap(180, 20)
    assert touch.locator("dialog:popover-open").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing(tab, sight, axe, scheme, width):
    tab.set_viewport_size({"width": width, "height": 900})
    tab.emulate_media(color_scheme=scheme)
    _open(tab, sight)
    tab.evaluate(axe)
    openers = (None, MARKS, "td.volume button >> nth=-1")
    for opener in openers:
        if opener:
            tab.locator(opener).first.click()
        found = tab.evaluate("axe.run({resultTypes: ['violations']})")["violations"]
        assert [(each["id"], [node["html"][:120] for node in each["nodes"][:3]]) for each in found] == []
        tab.keyboard.press("Escape")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_what_is_to_be_checked_is_read_at_any_width(tab, hostile, axe, scheme, width):
    tab.set_viewport_size({"width": width, "height": 900})
    tab.emulate_media(color_scheme=scheme)
    _open(tab, hostile)
    assert tab.evaluate(_OVERFLOW) <= width
    shown = tab.locator("section.check").bounding_box()
    assert shown["x"] >= 0
    assert shown["x"] + shown["width"] <= width
    tab.evaluate(axe)
    found = tab.evaluate("axe.run('section.check', {resultTypes: ['violations']})")["violations"]
    assert [each["id"] for each in found] == []


def test_it_prints_on_two_pages_at_most(tab, sight):
    _open(tab, sight)
    assert 1 <= _pages(tab) <= 2


def test_any_length_prints_on_two_pages_at_most(tab, timed_plan, tmp_path):
    page = tmp_path / "page.html"
    page.write_text(timed_plan.to_html(), encoding="utf-8")
    tab.goto(page.as_uri())
    assert tab.locator("button.mark b").count() == len(timed_plan.sessions)
    assert 1 <= _pages(tab) <= 2


def _pages(tab) -> int:
    pdf = tab.pdf(prefer_css_page_size=True, print_background=True)
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


def test_strangers_titles_stay_text(tab, hostile):
    _open(tab, hostile)
    tab.wait_for_timeout(200)
    text = tab.locator("table").inner_text()
    assert "<img src=x onerror=alert(1)>" in text
    assert "Tempo </script></title></style>--> 8 km" in text
    assert "{{ 7 * 7 }}" in text
    assert tab.locator("img").count() == 0
    (warning,) = tab.locator("section.check li").all()
    assert "'Holiday <img src=x onerror=alert(1)></bdi></ul>' has sessions" in warning.inner_text()
    assert tab.locator("h1").inner_text() == "<img src=x onerror=alert(1)></title><script>alert(2)</script>"
    for mark in tab.locator(MARKS).all():
        mark.click()
        tab.keyboard.press("Escape")
    assert tab.troubles == []


def test_a_notebook_shows_it_in_a_frame(tab, sight, tmp_path):
    from_notebook = tmp_path / "notebook.html"
    frame = season_frame(sight.plan.season, ics=sight.plan.to_ical())
    from_notebook.write_text(f"<!doctype html><title>notebook</title>{frame}", encoding="utf-8")
    tab.goto(from_notebook.as_uri())
    assert tab.locator("h1").count() == 0
    inside = tab.frame_locator("iframe")
    inside.locator(MARKS).first.click()
    assert inside.locator("dialog:popover-open").count() == 1
