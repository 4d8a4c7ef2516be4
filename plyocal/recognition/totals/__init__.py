"""How far and how long the whole workout is.

Out of the sizes that a text has: `stated`, but for those of `pieces`. Of several: `turns` of running and
walking, two runs on one day (`twice_a_day`). Without a unit: `bare_numbers`. By a race's name:
`race_distances`.
"""
