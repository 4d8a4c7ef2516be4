"""Cautions: what the runner should know of a plan, or is asked about, since the calendar does not tell.

- Who trains and what: `anothers` training, titles without a unit: `unit_untold`, `floating` times.
- When it cannot be done: days `away`, runs on days of rest (`rested_runs`), `injuries` that nobody told of.
- Races: the plan's own, perhaps (`races_untold`), and those that come after a longer one (`tune_ups`).
- What fits nothing: races and days off (`unmatched`), `stray_sessions` moved to long after all runs.

Each gives warnings of a season's workouts; `plan_warnings` asks them all.
"""
