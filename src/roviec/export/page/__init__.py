"""The parts of the page beside the source, one a file; ``roviec.export.html`` puts them together."""
