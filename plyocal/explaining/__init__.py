"""Why a season is as it is: a reason for each session, for each week that is short, for each closed day."""

from plyocal.explaining.reasons import INSTEAD, SHOWN, Alternative, Explanation, Reason, Shortfall, explain

__all__ = ["INSTEAD", "SHOWN", "Alternative", "Explanation", "Reason", "Shortfall", "explain"]
