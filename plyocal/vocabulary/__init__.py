"""The words for each kind of workout, as data: a folder for each language, and words that all share.

To add a language, write its `LanguageWords` in a folder `vocabulary/<language>/`, as the others do, and name
it in `languages`; `missing()` there tells which concepts still have no words. Long lists may stand in modules
of their own, such as `german.life`. Words that are kept for all languages together are in `likely`, `around`,
`messages`, `endings`, `sizes`, `beside`, `mistyped` and `dates`: add the new language's there too. `index`
gathers the words, `meanings` looks them up.
"""
