"""The command line: the only place with files chosen, the clock and exit codes. It begins in `commands`."""
