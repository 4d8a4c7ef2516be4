"""The kind of workout that one text tells, as a `Verdict`.

- What surrounds the words that tell: `surroundings`, `landmarks`, `company`, `spoken`, and `asides`.
- Other people's: `owners`, `errands`.
- What is left: words by `weighing`; how hard, by `effort` and `percents`; how far, by `lengths`; `lifting`;
  titles of weeks, by `banners`.
- Without a word for it: `wordless`, by `shapes`; and `pictures`. By the shape of the whole title: `outright`.
- What wins: `verdicts`.
"""
