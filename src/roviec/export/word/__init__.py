"""Word files: a plan set anew, its table of assigned work, the skeleton of a sub-plan."""
