"""An .ics file as bytes: finds its components, splices new ones in, and cuts plyocal's own out."""

from plyocal.icsfile.components import Limits
from plyocal.icsfile.splicing import OURS, IcsFile, canonical, cut, ours, scan, splice

__all__ = ["OURS", "IcsFile", "Limits", "canonical", "cut", "ours", "scan", "splice"]
