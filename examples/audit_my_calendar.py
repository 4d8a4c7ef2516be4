"""An audit: the rules that place sessions also judge those a runner put in by hand.

Run it with `python examples/audit_my_calendar.py`. Nothing is planned and nothing is written.
"""

from typing import Final

import plyocal

DAYS: Final = {
    "20260302": ("Easy run 6 km", "Plyo: jump rope and line hops"),
    "20260303": ("6 x 400 m intervals, 8 km",),
    "20260304": ("Easy run 6 km", "Plyometrics, squat jumps"),
    "20260305": ("Tempo run 8 km", "Plyometrics, box jumps"),
    "20260306": ("Rest", "Jump training"),
    "20260307": ("Easy run 5 km",),
    "20260308": ("Long run 16 km",),
    "20260309": ("Easy run 6 km",),
    "20260310": ("6 x 400 m intervals, 8 km",),
    "20260311": ("Easy run 6 km", "Plyo: jump rope and line hops"),
}
"""Each day's all-day events, the runner's own plyometrics among them."""


def hand_made() -> bytes:
    """The runner's calendar."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//Audit//EN"]
    for day, titles in DAYS.items():
        for number, title in enumerate(titles):
            escaped = title.replace(",", "\\,")
            lines += ["BEGIN:VEVENT", f"UID:{day}-{number}@runner.example", "DTSTAMP:20260101T000000Z"]
            lines += [f"DTSTART;VALUE=DATE:{day}", f"SUMMARY:{escaped}", "END:VEVENT"]
    return "".join(f"{line}\r\n" for line in (*lines, "END:VCALENDAR")).encode()


def main() -> None:
    """Judge every session and say what would cure it."""
    calendar = plyocal.read(hand_made())
    print(f"{len(calendar.sessions)} sessions entered by hand")
    findings = plyocal.check(calendar)
    for finding in findings:
        print(f"{finding}\n    asked for by: {finding.whose} ({finding.source})")
    fine = {session.day for session in calendar.sessions} - {finding.day for finding in findings}
    print("nothing to say against:", ", ".join(f"{day:%a %d %b}" for day in sorted(fine)))


if __name__ == "__main__":
    main()
