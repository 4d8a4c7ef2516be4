"""`Season` as one self-contained page (`page`), and what the terminal shows of it (`grid`, `wording`)."""
