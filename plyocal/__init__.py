"""plyocal: plyometric sessions for a running calendar."""
