"""The line chart: a point a week, within its width, under round figures."""

import re
from datetime import date

import pytest

import plyocal
from plyocal import Athlete, Level
from plyocal.demo import demo_calendar
from plyocal.plan import Plan
from plyocal.preview.chart import line_chart, round_up
from plyocal.preview.grid import Grid
from plyocal.season import SeasonWeek
from plyocal.weeks import Phase


@pytest.fixture(scope="module")
def demo() -> Plan:
    return plyocal.schedule(plyocal.read(demo_calendar(date(2026, 6, 7))))


def test_the_chart_has_a_point_a_week_and_fits_its_width(demo):
    chart = line_chart(Grid(demo.season), (("a", "{low}"), ("b", "{high}")), 330)
    assert chart.width == 330
    for plot in chart.plots:
        assert len(plot.dots) == 12
        assert all(0 <= x <= 330 and 0 <= y <= chart.height for x, y in plot.dots)
    assert chart.plots[0].dots[-1][1] == chart.plots[0].base_y
    assert len(chart.flags) == 1
    assert len(chart.shaded) == 4


def test_a_taper_week_of_jump_rope_is_drawn_as_the_light_week_it_is():
    calendar = plyocal.read(demo_calendar(date(2026, 6, 7)))
    season = plyocal.schedule(calendar, Athlete(level=Level.INTERMEDIATE)).season
    taper, build = season.weeks[-2], season.weeks[6]
    assert (taper.week.phase, build.week.phase) == (Phase.TAPER, Phase.BUILD)
    assert taper.foot_contacts > build.foot_contacts
    heights = [y for _, y in line_chart(Grid(season), (("a", ""), ("b", "")), 330).plots[0].dots]
    assert heights[-2] > heights[6], "pictures count downwards"
    assert season.weeks[-1].load == 0


def test_a_week_of_unknown_load_is_a_gap(demo, monkeypatch):
    monkeypatch.setattr(SeasonWeek, "is_load_known", property(lambda week: week is not demo.season.weeks[3]))
    plot, running = line_chart(Grid(demo.season), (("a", "{low}"), ("b", "")), 330).plots
    assert (len(plot.dots), len(running.dots)) == (11, 12)
    assert plot.path.count("M") == plot.area.count("Z") == 2
    assert running.path.count("M") == 1


@pytest.mark.parametrize("value", [0, 0.4, 1, 3, 9.9, 10, 11, 99, 100.5, 12345])
def test_a_round_top_is_at_or_above_and_not_far(value):
    assert value <= round_up(value) <= max(2, 2 * value)


def test_flags_cover_no_title(demo):
    for drawn in re.findall(r"<svg class=\"(?:wide|narrow)\".*?</svg>", demo.to_html(), re.DOTALL):
        flags = [float(y) for y in re.findall(r'class="flag" d="M[\d. ]+V([\d.]+)', drawn)]
        names = [float(y) for y in re.findall(r'class="name" x="0" y="([\d.]+)"', drawn)]
        assert len(flags) == 1
        assert len(names) == 2
        assert names[0] < min(flags)
        assert drawn.rindex('class="flag"') < drawn.index('class="name"')


def test_a_size_has_its_unit_also_where_there_is_no_room_for_the_title(demo):
    sizes = re.findall(r"<s>(.*?)</s>", demo.to_html())
    assert sizes
    assert all(re.fullmatch(r"[\d.]+ (km|min)", size) for size in sizes)
