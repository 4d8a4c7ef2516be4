"""Races.

Which they are: `named_races`, with `race_details` of the day; how much they matter: `priorities`; races of
other days: `racedays`; and `contests` that nobody runs.
"""
