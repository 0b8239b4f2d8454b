"""The administrative units of Viet Nam before and after 1 July 2025, as a table of our own (``SOURCE.md``)."""
