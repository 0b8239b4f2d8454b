"""The reviewed plan as a tagged PDF, set by typst."""
