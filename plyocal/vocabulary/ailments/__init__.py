"""Words for what ails a runner, in all languages, folded.

- Illnesses, injuries and pain: `names`, with more of them in `nordic` and `romance`; in Chinese and Japanese,
  which are written without spaces, their shapes: `unspaced`.
- What happens in a moment, and operations: `acute`. What hurts: `bodyparts`.
- What stands beside a complaint: `beside`; on what occasion it began: `occasions`; who ordered the rest:
  `doctors`.
"""
