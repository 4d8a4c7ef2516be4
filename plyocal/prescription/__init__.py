"""What to do in each session: exercises, sets, repetitions, and how the load climbs."""

from plyocal.prescription.prescribing import prescribe

__all__ = ["prescribe"]
