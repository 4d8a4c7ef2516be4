"""Days on which nothing was or will be run.

The plan rests (`resting`), a workout was called off (`calling_off`), left out (`left_out`) or ended early
(`broken_off`), or the runner is ill or injured: `ailments`, and `unspaced_ailments` in Chinese and Japanese.
"""
