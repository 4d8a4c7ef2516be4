"""Sixteen running calendars as different programs write them; each gives a plan of its own."""

from datetime import date, datetime, time, timedelta

import attrs

SPRING = date(2026, 3, 9)
"""A Monday; clocks change on 29 March in Berlin, on 5 April in Sydney."""
AUTUMN = date(2026, 10, 5)
"""A Monday; clocks change on 25 October in Berlin, on 1 November in New York."""
WEEKS = 6
WEEK = (
    (1, time(18, 30), 60, "6 x 800 m intervals, 10 km"),
    (2, time(7), 45, "Easy run 7 km"),
    (3, time(17, 30), 60, "Strength training"),
    (4, time(6, 45), 40, "Easy run 6 km"),
    (6, time(9), 95, "Long run 16 km"),
)
ALARM = ["BEGIN:VALARM", "UID:A1", "ACTION:DISPLAY", "DESCRIPTION:Run", "TRIGGER:-PT30M", "END:VALARM"]
BERLIN = [
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Berlin",
    "BEGIN:DAYLIGHT",
    "DTSTART:19810329T020000",
    "TZNAME:CEST",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "TZNAME:CET",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
]
STAMP = "DTSTAMP:20260101T000000Z"


@attrs.frozen(kw_only=True)
class Export:
    """How a program writes a calendar. `form` is what follows DTSTART, such as `;TZID=Europe/Berlin`."""

    form: str = ""
    first: date = SPRING
    ending: str = ""
    titles: tuple[str, ...] = tuple(title for _, _, _, title in WEEK)
    header: tuple[str, ...] = ()
    zones: tuple[str, ...] = ()
    inner: tuple[str, ...] = ()
    line_end: str = "\r\n"
    encoding: str = "utf-8"
    weekly: bool = False
    language: str = "en"
    timezone: str | None = None

    def content(self):
        lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//export//EN", *self.header, *self.zones]
        for week in range(1 if self.weekly else WEEKS):
            for (day, start, minutes, _), title in zip(WEEK, self.titles, strict=True):
                begin = datetime.combine(self.first + timedelta(weeks=week, days=day), start)
                lines += self.event(f"{week}-{day}@example.com", begin, minutes, title)
        lines += ["END:VCALENDAR", ""]
        return self.line_end.join(lines).encode(self.encoding)

    def event(self, uid, begin, minutes, title):
        yield from ("BEGIN:VEVENT", f"UID:{uid}", STAMP, *self.times(begin, minutes))
        yield f"SUMMARY:{title}".replace(",", "\\,")
        if self.weekly:
            yield f"RRULE:FREQ=WEEKLY;COUNT={WEEKS}"
            skipped = begin + timedelta(weeks=2)
            yield f"EXDATE{self.form}:{skipped:%Y%m%dT%H%M%S}"
        yield from (*self.inner, "END:VEVENT")

    def times(self, begin, minutes):
        if self.form == ";VALUE=DATE":
            return (
                f"DTSTART{self.form}:{begin:%Y%m%d}",
                f"DTEND{self.form}:{begin + timedelta(days=1):%Y%m%d}",
            )
        ends = (begin, begin + timedelta(minutes=minutes))
        return tuple(
            f"{name}{self.form}:{when:%Y%m%dT%H%M%S}{self.ending}"
            for name, when in zip(("DTSTART", "DTEND"), ends, strict=True)
        )


EXPORTS = {
    "all_day": Export(form=";VALUE=DATE", header=("X-WR-CALNAME:Spring half",)),
    "all_day_line_feeds": Export(form=";VALUE=DATE", line_end="\n", first=AUTUMN),
    "zoned_spring_clocks": Export(form=";TZID=Europe/Berlin", zones=tuple(BERLIN)),
    "zoned_autumn_clocks": Export(form=";TZID=Europe/Berlin", zones=tuple(BERLIN), first=AUTUMN),
    "zoned_without_definition": Export(form=";TZID=America/New_York", first=AUTUMN),
    "zoned_south": Export(form=";TZID=Australia/Sydney", header=("X-WR-TIMEZONE:Australia/Sydney",)),
    "zoned_quarter_hours": Export(form=";TZID=Asia/Kathmandu"),
    "utc": Export(ending="Z", header=("X-WR-TIMEZONE:Europe/Madrid", "METHOD:PUBLISH")),
    "utc_far_west": Export(ending="Z", timezone="Pacific/Honolulu"),
    "floating": Export(),
    "floating_in_a_zone": Export(header=("X-WR-TIMEZONE:America/Sao_Paulo",)),
    "weekly_zoned": Export(form=";TZID=Europe/Berlin", zones=tuple(BERLIN), weekly=True),
    "weekly_floating": Export(weekly=True, first=AUTUMN),
    "german": Export(
        form=";TZID=Europe/Berlin",
        zones=tuple(BERLIN),
        titles=(
            "6 x 800 m Intervalle",
            "Lockerer Dauerlauf 7 km",
            "Krafttraining",
            "Ruhiger Lauf",
            "Langer Lauf",
        ),
        header=("X-WR-CALNAME:Frühjahrs-Läufe 🏃",),
        language="de",
    ),
    "japanese": Export(
        form=";TZID=Asia/Tokyo",
        titles=("インターバル 6 x 800 m", "ジョギング 7 km", "筋トレ", "ジョギング 6 km", "ロング走 16 km"),
        header=("X-WR-CALNAME:春のハーフマラソン練習計画と補強トレーニングのカレンダー",),
        language="fr",
    ),
    "latin1": Export(
        form=";VALUE=DATE",
        titles=(
            "Séries 6 x 800 m",
            "Footing léger 7 km",
            "Musculation",
            "Footing 6 km",
            "Sortie longue 16 km",
        ),
        encoding="latin-1",
        language="es",
    ),
    "alarms": Export(form=";TZID=Europe/Berlin", zones=tuple(BERLIN), inner=tuple(ALARM)),
}
