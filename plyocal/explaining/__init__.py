"""Why a season is as it is: a reason for each session, for each week that is short, for each closed day."""

from plyocal.explaining.reasons import INSTEAD, SHOWN, Alternative, Explanation, Reason, explain
from plyocal.explaining.shortfalls import Shortfall

__all__ = ["INSTEAD", "SHOWN", "Alternative", "Explanation", "Reason", "Shortfall", "explain"]
