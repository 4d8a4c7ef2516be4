"""The sizes in a text, and what each is a size of: the whole workout, a repeat, a pace, a rest.

- Found: numbers with `units`, `clocks`, both as `sizes`, all of a text in order by `ranges`.
- What each is: `roles`, which asks what stands `beside` it, and for `paces` and `warming` up.
- In a description: its `labels`, and what was `recorded`; what a runner only hopes for: `goals`.
"""
