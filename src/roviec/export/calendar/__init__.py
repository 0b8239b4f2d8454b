"""The parts of the calendar, one a file."""
