"""What to do in each session: exercises, sets, repetitions, and how the load climbs.

What the words here mean:

- an athlete climbs a ladder, a rung at most each week (`Climb`); a `Standing` is where the sessions so far
  have led: the rung, the last loads, the exercises that are known;
- a week opens with its first normal session; its `Opening` keeps how things stood then, so that all sessions
  of the week go by the same. The week is held if its load must not rise;
- a `Turn` is a session that is to be filled next, with the `Room` that its day has; `Asked` is what a rung
  asks for, `Content` what the session takes of it.
"""

from plyocal.prescription.prescribing import prescribe

__all__ = ["prescribe"]
