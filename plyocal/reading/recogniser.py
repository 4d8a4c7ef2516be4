"""The recogniser: what the events of one file are; each distinct text is looked at only once."""

import re
from collections.abc import Mapping
from typing import Final

from plyocal.athlete import LengthUnit
from plyocal.reading.events import Event
from plyocal.reading.hours import unless_an_hour
from plyocal.reading.lasting import unless_a_banner, unless_an_appointment
from plyocal.reading.unmatched import squeezed
from plyocal.recognition import Recognition, could_be_training, overruled, recognise, recognised
from plyocal.recognition.complaints import tells_of_injury
from plyocal.recognition.overruling import is_said
from plyocal.recognition.resembling import LETTERED, NUMBER
from plyocal.workouts import WorkoutKind

_SHORTEST: Final = rf"(?m)^;?[ \t]*(?:{NUMBER}|{LETTERED})[ \t]*$"
"""A line that holds nothing but a number, which may be how far is run, or a coach's letter and a number."""


class Recogniser:
    """Tells what events are, each distinct text once. `overrides` say what a title is, whatever its words.

    Where the runner gave the unit of bare numbers, a title that is nothing but a number, or a coach's letter
    and a number, is a run of so far. `runner` is a name whose genitive only says whose calendar it is.
    """

    def __init__(
        self,
        unit: LengthUnit,
        overrides: Mapping[str, str | WorkoutKind] | None,
        *,
        is_unit_given: bool = False,
        runner: str = "",
    ) -> None:
        self._own = (f"{runner}'s ", f"{runner}’s ") if runner else ()
        self.is_unit_given = is_unit_given
        self.unit = unit
        self.overrides = overrides or {}
        self._known: dict[tuple[str, str, tuple[str, ...], tuple[str, ...]], Recognition] = {}
        self._said = tuple(filter(None, map(squeezed, self.overrides)))
        self._signs = tuple(sign for said in self.overrides if not squeezed(said) for sign in said.split())

    def recognition(self, event: Event) -> Recognition:
        """What an event is, from its title, description, categories and hints."""
        text = (event.title, event.description, event.categories, event.hints)
        title = self._without_runner(event.title)
        if text not in self._known:
            if self.is_unit_given:
                found = recognise(title, *text[1:3], self.unit, hints=event.hints)
            else:
                found = recognised(title, *text[1:3], self.unit, event.hints)
            self._known[text] = overruled(found, event.title, self.overrides)
        found = unless_an_hour(self._known[text], (title, *text[1:]), self.unit, (event.start, event.end))
        if found is not self._known[text]:
            found = overruled(found, event.title, self.overrides)
        found = unless_a_banner(found, event.title, event.days)
        return unless_an_appointment(found, event.title, event.start, event.end)

    def _without_runner(self, title: str) -> str:
        """A title without the runner's own name before it: "Sarah's easy run" in Sarah's calendar."""
        return next((title[len(own) :] for own in self._own if title.startswith(own)), title)

    @property
    def titles(self) -> tuple[str, ...]:
        """The titles met so far, each once."""
        return tuple(dict.fromkeys(title for title, *_ in self._known))

    def is_possible(self, words: str) -> bool:
        """Whether an event of these words could be training; false only where it certainly is not."""
        letters = squeezed(words) if self._said else ""
        is_said = any(said in letters for said in self._said) or any(sign in words for sign in self._signs)
        is_number = self.is_unit_given and re.search(_SHORTEST, words) is not None
        return is_said or is_number or could_be_training(words)

    def is_training(self, event: Event) -> bool:
        """Whether it is a workout, a day of rest, or a banner that holds a week's volume."""
        found = self.recognition(event)
        return found.kind is not WorkoutKind.OTHER or found.week_distance_km is not None

    def is_telling(self, event: Event) -> bool:
        """Whether it is training, or speaks of an injury, which plans of later days should know."""
        if self.is_training(event):
            return True
        return tells_of_injury(event.title) and not is_said(self.recognition(event).evidence)

    def is_run(self, event: Event) -> bool:
        """Whether the runner runs in it, or would have if it had not been cancelled."""
        return self.is_training(event) and self.recognition(event).kind.is_run
