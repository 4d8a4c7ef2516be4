"""The words for each kind of workout, as data: a folder for each language, and words that all share.

To add a language, write its `LanguageWords` in a folder `vocabulary/<language>/`, as the others do, and name
it in `languages`; `missing()` there tells which concepts still have no words. Long lists may stand in modules
of their own, such as `german.life`.

Other words are kept for all languages together, and `missing()` does not see them: add the new language's
there, too.

- Sizes: what they are of, `roles` and `sizes`.
- Workouts: words that weigh in a way of their own, `likely`, and beside those for a kind, `company`; what
  stands around a workout, `around`; what a title tells outright, `outright`.
- No workouts: `ailments`, `absences`, `undone` and `left_out`; `contests` and `errands`.
- People: `persons`. Messages: `messages`. Days: `dates`.
- How words are made: `endings`, and `mistyped`.

Where a pattern needs words, they stand in it: in `recognition` mostly in `respacing`, `spoken`, `labels`,
`framing`, `named_races`, `otherdays`, `recorded`, `preambles` and `listings`.

`concepts` is what words can stand for, `folding` how they are compared, `wordlists` and `rows` how they are
kept. `index` gathers the words of all languages, `meanings` looks them up.
"""
