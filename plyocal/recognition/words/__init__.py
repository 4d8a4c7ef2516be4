"""A text as words: what stands around them taken off, cut apart, and each told what it stands for.

- Taken off: the `marks` of apps, what `framing` names (day, week, plan, sport), a description's `preambles`,
  and what it says of `otherdays`.
- Rewritten: `number_words` in figures, the spaces and signs that a title lacks by `respacing`.
- Cut apart by `wording`. What each word stands for: `senses`, also of its `wordforms` and where it is
  `misspelt`; of several words together: `tagging`.
- `hints` are the content lines beside the texts.
"""
