"""What an event is, from its title, description and categories: `recognise`.

A text goes one way through these modules:

- marks and folding off, numbers in words into digits: `marks`, `number_words`, `respacing`, `framing`;
- cut into tokens, and each told what it means: `tagging`, `wording`, `wordforms`, `senses`, `misspelt`;
- sizes found, and what each is a size of: `clocks`, `units`, `sizes`, `ranges`, `paces`, `roles`, which
  `parsing` gives together as a `Reading`;
- what tells that the runner is ill or injured: `ailments`, `complaints`;
- what stands around the words that tell: `surroundings`, `company`, `spoken`, `calling_off`,
  `broken_off`, `errands` …;
- the verdict on what is left: `weighing`, `effort`, `wordless`, `resting`, `banners`, `verdicts`;
- where the title leaves it open, the description and what else is there: `preambles`, `labels`,
  `description_kinds`, `description_sizes`, `hints`, `beyond_title`;
- distance and duration of the whole: `totals`, `race_distances`, `bare_numbers`, `measures`;
- and all of it in order: `recognising`, which the runner can overrule: `overruling`.
- What may be training, although it was not taken as such: `resembling`.
- The unit of bare numbers, where nobody told it: `guessed_unit`.

What only the week can tell is decided later, in `plyocal.context`.
"""

from plyocal.recognition.guessed_unit import guess_unit
from plyocal.recognition.overruling import overruled
from plyocal.recognition.prefilter import could_be_training
from plyocal.recognition.recognising import Recognition, recognise, recognised

__all__ = ["Recognition", "could_be_training", "guess_unit", "overruled", "recognise", "recognised"]
