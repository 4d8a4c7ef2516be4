"""Why a season is as it is: a reason for each session, for each week that is short, for each closed day."""

from plyocal.explaining.reasons import INSTEAD, Explanation, explain
from plyocal.explaining.sentences import SHOWN, Alternative, Reason
from plyocal.explaining.shortfalls import Shortfall

__all__ = ["INSTEAD", "SHOWN", "Alternative", "Explanation", "Reason", "Shortfall", "explain"]
