"""The words for each kind of workout, as data: a module a language, and what all languages share.

A language is added in one place: write `vocabulary/<language>.py` after the others' pattern and name it in
`languages`, whose `missing()` tells what it lacks. `index` gathers the words, `meanings` looks them up.
"""
