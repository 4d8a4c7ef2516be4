"""The words for each kind of workout, as data: a folder for each language, and words that all share.

To add a language, write its `LanguageWords` in a folder `vocabulary/<language>/`, as the others do, and name
it in `languages`; `missing()` there tells which concepts still have no words. Long lists may stand in modules
of their own, such as `german.life`.

Other words are kept for all languages together, and `missing()` does not see them: add the new language's
there. They are in every other module of this folder, as in `likely`, `messages` and `persons`, but for
`concepts`, `folding`, `index`, `languages`, `meanings`, `rows` and `wordlists`, which hold none. Where a
pattern needs them, they stand in it: in `recognition` mostly in `respacing`, `spoken`, `labels`, `resting`,
`framing`, `race_distances`, `named_races`, `otherdays` and `paces`, in `reading` in `hours`.

`index` gathers the words, `meanings` looks them up.
"""
