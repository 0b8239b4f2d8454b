"""What is asked of bodies: as of a day, by class, by name, and who goes on for whom."""
