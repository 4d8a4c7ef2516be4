"""What a description tells of the workout, where the title leaves it open.

Its kind by `kinds`, or by `beyond_title`, which also asks categories and UID; no workout, if it is one of the
`listings` of races. Its size by `labelled_sizes` and `sizes`, but for a size of only one of its `parts`.
"""
