"""An .ics file as bytes: which belong to which component, what is spliced in, what is cut out."""

from plyocal.icsfile.splicing import OURS, IcsFile, Limits, canonical, cut, ours, scan, splice

__all__ = ["OURS", "IcsFile", "Limits", "canonical", "cut", "ours", "scan", "splice"]
