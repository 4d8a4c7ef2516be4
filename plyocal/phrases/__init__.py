"""The words of events and explanations, by language: one module each, and `say` to say them."""

from plyocal.phrases.languages import PHRASES, number, say

__all__ = ["PHRASES", "number", "say"]
