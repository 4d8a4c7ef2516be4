"""What an event is, from its title, description and categories: `recognise`.

A text goes one way through these rooms, and each tells of its modules:

- `words`: what stands around the words off, cut apart, and each told what it stands for;
- `figures`: the sizes among them, and what each is a size of; `parsing` gives both together, as a `Reading`;
- `races`, `not_run`: the days that a plan turns on, and those on which nobody runs;
- `kinds`: what the words that are left tell of the workout, as a `Verdict` (`verdict`);
- `totals`: how far and how long the whole workout is;
- `descriptions`: what the description tells, where the title leaves it open; with the title's in `measures`.

Beside them stand:

- `prefilter`, a quick look whether a text is worth a closer one;
- `complaints`, whether a title tells that the runner is ill, injured or in pain, and `occasions`, on what;
- `anothers`, whether it may be somebody else's, and `resembling`, whether it may be training after all;
- `recognising`, which asks them all in order, and `overruling`, with which the runner has the last word;
- `guessed_unit`, the unit of bare numbers, where nobody told it.

What only the week can tell is decided later, in `plyocal.context`.
"""

from plyocal.recognition.guessed_unit import guess_unit
from plyocal.recognition.overruling import overruled
from plyocal.recognition.prefilter import could_be_training
from plyocal.recognition.recognising import Recognition, recognise, recognised

__all__ = ["Recognition", "could_be_training", "guess_unit", "overruled", "recognise", "recognised"]
